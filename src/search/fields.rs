//! The fields of an index. Their words come ready from `analysis`; tantivy cuts nothing itself, because its own tokenizer
//! splits Hindi words and Ukrainian apostrophes.

use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use super::weights::FieldWeight;

/// A part of an item's texts, as words in the forms in which they are compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zone {
    /// Its name, as `--explain` says it.
    pub(super) name: &'static str,
    /// Folded words; nothing where only stems are kept.
    pub(super) words: Option<Field>,
    pub(super) stems: Field,
    /// What a match is worth.
    pub(super) weight: f32,
    /// Short texts say the same with fewer words: a match is weighed by BM25. Lists of words and long texts are not, since
    /// many items have few words here or none, which BM25 would punish: a match is worth the rarity of the word alone.
    pub(super) by_length: bool,
    /// Whether its words are of the source language whatever the language of the index.
    pub(super) source: bool,
}

/// All fields of one index.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub(super) title: Zone,
    pub(super) keywords: Zone,
    pub(super) terms: Zone,
    pub(super) summary: Zone,
    pub(super) headings: Zone,
    pub(super) names: Zone,
    pub(super) body: Zone,
    /// Every word and, marked, every stem of any zone: what the index knows.
    pub(super) known: Field,
    /// The words of all zones but the body, each with how it is written.
    pub(super) spellings: Field,
    /// How the words of titles, keywords, terms and names sound, with how each is written.
    pub(super) sounds: Field,
    /// Pieces of title, keywords and terms in one dense field.
    pub(super) key_grams: Field,
    /// Pieces of the summary.
    pub(super) summary_grams: Field,
    /// The whole title as one word, and each keyword and term as one, marked.
    pub(super) whole: Field,
}

/// Stands before stems in `known`.
pub(super) const STEM: char = '\u{1}';
/// Stands between what is looked up and how it is written in `spellings` and `sounds`.
pub(super) const WRITTEN: char = '\u{2}';
/// Stands before a whole title in `whole`; nothing before a keyword.
pub(super) const TITLE: char = '\u{3}';

impl Fields {
    /// The fields and tantivy's description of them.
    pub(super) fn new() -> (Self, Schema) {
        let mut schema = Schema::builder();
        let counted = options(IndexRecordOption::WithFreqs, true);
        let present = options(IndexRecordOption::Basic, false);
        let mut zone = |name: &'static str, weight: f32, by_length: bool, has_words: bool| {
            let kind = if by_length { &counted } else { &present };
            let words = has_words.then(|| schema.add_text_field(&format!("{name}-words"), kind.clone()));
            let stems = schema.add_text_field(&format!("{name}-stems"), kind.clone());
            Zone { name, words, stems, weight, by_length, source: false }
        };
        let fields = Self {
            title: zone("title", FieldWeight::TITLE, true, true),
            keywords: zone("keywords", FieldWeight::KEYWORDS, false, true),
            terms: Zone { source: true, ..zone("terms", FieldWeight::TERMS, false, true) },
            summary: zone("summary", FieldWeight::SUMMARY, true, true),
            headings: zone("headings", FieldWeight::HEADINGS, false, false),
            names: Zone { source: true, ..zone("names", FieldWeight::NAMES, false, true) },
            body: zone("body", FieldWeight::BODY, false, false),
            known: schema.add_text_field("known", present.clone()),
            spellings: schema.add_text_field("spellings", present.clone()),
            sounds: schema.add_text_field("sounds", present.clone()),
            key_grams: schema.add_text_field("key-grams", counted.clone()),
            summary_grams: schema.add_text_field("summary-grams", counted),
            whole: schema.add_text_field("whole", present),
        };
        (fields, schema.build())
    }

    /// The parts of the texts, the weightiest first.
    pub(super) fn zones(&self) -> [Zone; 7] {
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
