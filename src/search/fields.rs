//! The fields of an index. Their words come ready from `analysis`; tantivy cuts nothing itself, because its own tokenizer
//! splits Hindi words and Ukrainian apostrophes.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use super::weights::FieldWeight;

/// A text of an item, once as folded words and once as stems.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) words: Field,
    pub(super) stems: Field,
    /// What a match is worth.
    pub(super) weight: f32,
    /// Most items have few words here or none, which BM25 would punish: a match is worth the rarity of the word alone.
    pub(super) sparse: bool,
}

/// All fields of one index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub(super) title: Pair,
    pub(super) keywords: Pair,
    pub(super) terms: Pair,
    pub(super) summary: Pair,
    pub(super) headings: Pair,
    pub(super) names: Pair,
    pub(super) body: Pair,
    /// Pieces of title, keywords and terms in one dense field.
    pub(super) key_grams: Field,
    /// Pieces of the summary.
    pub(super) summary_grams: Field,
    /// The whole title as one word.
    pub(super) whole_title: Field,
    /// Each keyword and term as one word.
    pub(super) whole_keyword: Field,
}

impl Fields {
    /// The fields and tantivy's description of them.
    pub(super) fn new() -> (Self, Schema) {
        let mut schema = Schema::builder();
        let counted = options(IndexRecordOption::WithFreqs, true);
        let present = options(IndexRecordOption::Basic, false);
        let mut pair = |name: &str, weight: f32, sparse: bool| Pair {
            words: schema.add_text_field(&format!("{name}-words"), if sparse { present.clone() } else { counted.clone() }),
            stems: schema.add_text_field(&format!("{name}-stems"), if sparse { present.clone() } else { counted.clone() }),
            weight,
            sparse,
        };
        let title = pair("title", FieldWeight::TITLE, false);
        let keywords = pair("keywords", FieldWeight::KEYWORDS, true);
        let terms = pair("terms", FieldWeight::TERMS, true);
        let summary = pair("summary", FieldWeight::SUMMARY, false);
        let headings = pair("headings", FieldWeight::HEADINGS, true);
        let names = pair("names", FieldWeight::NAMES, true);
        let body = pair("body", FieldWeight::BODY, false);
        let fields = Self {
            title,
            keywords,
            terms,
            summary,
            headings,
            names,
            body,
            key_grams: schema.add_text_field("key-grams", counted.clone()),
            summary_grams: schema.add_text_field("summary-grams", counted),
            whole_title: schema.add_text_field("whole-title", present.clone()),
            whole_keyword: schema.add_text_field("whole-keyword", present),
        };
        (fields, schema.build())
    }

    /// The texts, the weightiest first.
    pub(super) fn pairs(&self) -> [Pair; 7] {
        [self.title, self.keywords, self.terms, self.summary, self.headings, self.names, self.body]
    }
}

fn options(record: IndexRecordOption, norms: bool) -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record).set_fieldnorms(norms);
    TextOptions::default().set_indexing_options(indexing)
}

/// Words as tantivy takes them: it cuts at blanks alone, and no word has one.
pub(super) fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for word in words {
        text.push_str(word);
        text.push(' ');
    }
    text
}
