//! The index of one city in one language: made once for an edition, then only read. Items have the same numbers in all
//! languages of a city, so that rankings can be laid over each other. Knows analysis and fields, nothing of questions.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use tantivy::directory::RamDirectory;
use tantivy::{Index, ReloadPolicy, Searcher, TantivyDocument};

use super::SearchError;
use super::analysis::{Analysis, Seen, Sounds, Word, grams};
use super::fields::{Fields, Pair, joined};
use super::vocabulary::Vocabulary;
use crate::catalogue::{ItemId, SectionId, Urgency};
use crate::edition::{City, Item, Shown, plain_blocks, plain_inlines};
use crate::language::Language;
use crate::locale::{Locale, Messages};

/// The memory that writing may take before tantivy begins a second segment; a city's texts in one language are far below it.
const WRITER_BYTES: usize = 15_000_000;

/// The index of one city in one language.
pub(super) struct LanguageIndex {
    pub(super) language: Language,
    /// Of which version of the city it was made.
    pub(super) version: [u8; 32],
    pub(super) analysis: Analysis,
    /// How the words of the office in the source language are compared.
    pub(super) source: Analysis,
    pub(super) fields: Fields,
    pub(super) searcher: Searcher,
    /// The items by their number in the index.
    pub(super) entries: Vec<Entry>,
    pub(super) vocabulary: Vocabulary,
    pub(super) sounds: Sounds,
}

/// What is kept of an item beside the index.
pub(super) struct Entry {
    pub(super) id: ItemId,
    pub(super) urgency: Urgency,
    /// Its keywords of several words: each as marks of the stems of its words.
    pub(super) phrases: Vec<Vec<Vec<u32>>>,
    /// Marks of the words in title and summary.
    pub(super) head: WordSet,
    /// Marks of the words in each section.
    pub(super) sections: Vec<(SectionId, WordSet)>,
}

/// The forms of the words of a text, as short marks.
#[derive(Default)]
pub(super) struct WordSet(BTreeSet<u32>);

impl WordSet {
    fn add(&mut self, words: &[Word]) {
        for word in words {
            self.0.insert(mark(&word.folded));
            self.0.extend(word.stems.iter().map(|stem| mark(stem)));
        }
    }

    /// Whether the text has the word in any of its forms.
    pub(super) fn has(&self, word: &Word) -> bool {
        self.0.contains(&mark(&word.folded)) || word.stems.iter().any(|stem| self.0.contains(&mark(stem)))
    }
}

pub(super) fn mark(form: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    form.hash(&mut hasher);
    hasher.finish() as u32
}

impl LanguageIndex {
    /// Reads the texts of a city.
    pub(super) fn build(city: &City, language: &Language, locale: &Locale, messages: &Messages) -> Result<Self, SearchError> {
        let failed = |cause| SearchError::Build { city: city.slug().clone(), language: language.clone(), cause };
        let (fields, schema) = Fields::new();
        let directory = RamDirectory::create();
        let mut writer =
            Index::builder().schema(schema).single_segment_index_writer(directory, WRITER_BYTES).map_err(failed)?;
        let analysis = Analysis::of(language, messages);
        let source = Analysis::of(city.source_language(), messages);
        let mut vocabulary = Vocabulary::default();
        let mut sounds = Sounds::of(&analysis, &source);
        let mut entries = Vec::new();
        let reading = Reading { city, locale, own: Memory::new(&analysis), source: Memory::new(&source) };
        let mut heard = BTreeSet::new();
        for item in city.items() {
            let Some(shown) = city.shown(item.texts(), language) else { continue };
            let words = reading.words(item, &shown);
            words.keys().filter(|word| heard.insert(word.folded.clone())).for_each(|word| sounds.learn(word));
            writer.add_document(words.document(&fields)).map_err(failed)?;
            entries.push(words.entry(item));
        }
        for (forms, times) in reading.own.seen.borrow().forms().chain(reading.source.seen.borrow().forms()) {
            vocabulary.learn(forms, times);
        }
        let index = writer.finalize().map_err(failed)?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).num_warming_threads(0).try_into();
        let reader: tantivy::IndexReader = reader.map_err(failed)?;
        let searcher = reader.searcher();
        let version = city.version(language);
        Ok(Self { language: language.clone(), version, analysis, source, fields, searcher, entries, vocabulary, sounds })
    }
}

/// What is needed to read the texts of an item.
struct Reading<'a> {
    city: &'a City,
    locale: &'a Locale,
    own: Memory<'a>,
    source: Memory<'a>,
}

/// An analysis that remembers the words it has seen.
struct Memory<'a> {
    analysis: &'a Analysis,
    seen: RefCell<Seen>,
}

impl<'a> Memory<'a> {
    fn new(analysis: &'a Analysis) -> Self {
        Self { analysis, seen: RefCell::default() }
    }

    fn words(&self, text: &str) -> Vec<Word> {
        self.analysis.words_seen(text, &mut self.seen.borrow_mut())
    }
}

/// The words of an item, by where they stand. Keywords and terms are one list of words for each.
struct ItemWords {
    title: Vec<Word>,
    summary: Vec<Word>,
    keywords: Vec<Vec<Word>>,
    terms: Vec<Vec<Word>>,
    names: Vec<Word>,
    headings: Vec<Word>,
    sections: Vec<(SectionId, Vec<Word>)>,
}

impl Reading<'_> {
    fn analysis(&self, language: &Language) -> &Memory<'_> {
        if language == self.city.source_language() { &self.source } else { &self.own }
    }

    fn words(&self, item: Item<'_>, shown: &Shown<'_>) -> ItemWords {
        let head = self.analysis(shown.language);
        let mut headings = Vec::new();
        let mut sections = Vec::new();
        for part in &shown.sections {
            let analysis = self.analysis(part.language);
            let heading = part.section.heading.as_deref().map(|heading| analysis.words(heading)).unwrap_or_default();
            let body = analysis.words(&plain_blocks(self.city, self.locale, &part.section.blocks));
            sections.push((part.section.id.clone(), heading.iter().cloned().chain(body).collect()));
            headings.extend(heading);
        }
        ItemWords {
            title: head.words(shown.title),
            summary: head.words(&plain_inlines(self.city, self.locale, shown.summary)),
            keywords: shown.keywords.iter().map(|keyword| head.words(keyword)).collect(),
            terms: self.terms(item, shown),
            names: self.names(item),
            headings,
            sections,
        }
    }

    /// What the source text calls it, for people who read another language and type the words that the office uses.
    fn terms(&self, item: Item<'_>, shown: &Shown<'_>) -> Vec<Vec<Word>> {
        let texts = item.texts();
        let Some(source) = texts.source().filter(|source| source.language != *shown.asked) else { return Vec::new() };
        std::iter::once(&source.title).chain(&source.keywords).map(|term| self.source.words(term)).collect()
    }

    /// Who offers it and where.
    fn names(&self, item: Item<'_>) -> Vec<Word> {
        let Item::Service(service) = item else { return Vec::new() };
        let organization = service.organization.as_ref().and_then(|id| self.city.organization(&id.value));
        let mut names: Vec<&str> = Vec::new();
        if let Some(organization) = organization {
            names.push(&organization.name);
            names.extend(organization.abbreviation.as_deref());
        }
        for location in self.city.locations_of(service) {
            names.extend([location.name.as_str(), &location.street]);
            names.extend(location.district.as_deref().into_iter().chain(location.stop.as_deref()));
        }
        names.into_iter().flat_map(|name| self.source.words(name)).collect()
    }
}

impl ItemWords {
    fn document(&self, fields: &Fields) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        let mut pair = |pair: Pair, words: &mut dyn Iterator<Item = &Word>| {
            let words: Vec<&Word> = words.collect();
            document.add_text(pair.words, joined(words.iter().map(|word| word.folded.as_str())));
            let stems = words.iter().flat_map(|word| &word.stems).map(String::as_str);
            document.add_text(pair.stems, joined(stems));
        };
        pair(fields.title, &mut self.title.iter());
        pair(fields.keywords, &mut self.keywords.iter().flatten());
        pair(fields.terms, &mut self.terms.iter().flatten());
        pair(fields.summary, &mut self.summary.iter());
        pair(fields.headings, &mut self.headings.iter());
        pair(fields.names, &mut self.names.iter());
        pair(fields.body, &mut self.sections.iter().flat_map(|(_, words)| words));
        let pieces: Vec<String> = self.keys().flat_map(|word| grams(&word.folded)).collect();
        document.add_text(fields.key_grams, joined(pieces.iter().map(String::as_str)));
        let pieces: Vec<String> = self.summary.iter().flat_map(|word| grams(&word.folded)).collect();
        document.add_text(fields.summary_grams, joined(pieces.iter().map(String::as_str)));
        document.add_text(fields.whole_title, joined([whole(&self.title).as_str()]));
        let phrases: Vec<String> = self.keywords.iter().chain(&self.terms).map(|words| whole(words)).collect();
        document.add_text(fields.whole_keyword, joined(phrases.iter().map(String::as_str)));
        document
    }

    /// The words of title, keywords and terms.
    fn keys(&self) -> impl Iterator<Item = &Word> {
        self.title.iter().chain(self.keywords.iter().flatten()).chain(self.terms.iter().flatten())
    }

    fn entry(self, item: Item<'_>) -> Entry {
        let mut head = WordSet::default();
        head.add(&self.title);
        head.add(&self.summary);
        let set = |words: &[Word]| {
            let mut set = WordSet::default();
            set.add(words);
            set
        };
        let sections = self.sections.iter().map(|(id, words)| (id.clone(), set(words))).collect();
        let marks = |words: &Vec<Word>| words.iter().map(|word| word.stems.iter().map(|stem| mark(stem)).collect()).collect();
        let phrases = self.keywords.iter().chain(&self.terms).filter(|words| words.len() > 1).map(marks).collect();
        Entry { id: item.id().clone(), urgency: item.urgency(), phrases, head, sections }
    }
}

/// Words as one: what a question must be to be the whole title.
pub(super) fn whole(words: &[Word]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join("\u{1}")
}
