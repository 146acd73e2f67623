//! The index of one city in one language: written once, then only read, in memory or where its files lie on a disk. Entries
//! have the same numbers in all languages of a city, so that rankings can be laid over each other. Knows analysis and
//! fields, nothing of questions.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use icu::properties::props::Script;
use tantivy::directory::{Directory, MmapDirectory, RamDirectory};
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::postings::TermInfo;
use tantivy::schema::Field;
use tantivy::{InvertedIndexReader, ReloadPolicy, SegmentReader, TantivyDocument};

use super::SearchError;
use super::analysis::{Analysis, Forms, Hearing, Seen, Word};
use super::entry::{Entry, Words};
use super::fields::{Fields, STEM, TITLE, WRITTEN, Zone, joined};
use super::known::Depth;
use super::question::Question;
use super::records::{Record, RecordWriter, Records, mark, marks};
use super::widen::usual_script;

/// The memory that writing may take before tantivy begins a second segment; a city's texts in one language are far below it.
const WRITER_BYTES: usize = 15_000_000;

/// How many words tell in which script titles are written.
const SCRIPT_SAMPLE: usize = 32;

/// The index of one city in one language.
pub struct Index {
    pub(super) analysis: Analysis,
    /// How the words of the office in the source language are compared.
    pub(super) source: Analysis,
    pub(super) hearing: Hearing,
    /// Stems of the names of the place that all entries are about: they say nothing about what is looked for.
    pub(super) place: Vec<String>,
    pub(super) fields: Fields,
    pub(super) records: Records,
    /// The script of most of its titles.
    pub(super) script: Script,
    /// What tantivy has of the entries; nothing when there are none.
    pub(super) segment: Option<Segment>,
}

/// What tantivy has of the entries.
pub(super) struct Segment {
    pub(super) reader: SegmentReader,
    /// The lists of each field, by the field's number.
    lists: Vec<Arc<InvertedIndexReader>>,
}

impl Index {
    /// Writes an index that stays in memory. `source` is for the words of the office.
    pub fn in_memory<'a>(
        analysis: Analysis,
        source: Analysis,
        entries: impl Iterator<Item = Entry<'a>>,
    ) -> Result<Self, SearchError> {
        let directory = RamDirectory::create();
        write(&directory, &analysis, &source, entries)?;
        Ok(Self::read(&directory, analysis, source)?)
    }

    /// Writes an index into an empty folder. It is read with [`Index::open`], with the same analyses.
    pub fn write<'a>(
        folder: &Path,
        analysis: &Analysis,
        source: &Analysis,
        entries: impl Iterator<Item = Entry<'a>>,
    ) -> Result<(), SearchError> {
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        Ok(write(&directory, analysis, source, entries)?)
    }

    /// Opens the index in a folder: its files are read where they lie, as far as questions need them.
    pub fn open(folder: &Path, analysis: Analysis, source: Analysis) -> Result<Self, SearchError> {
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        Ok(Self::read(&directory, analysis, source)?)
    }

    /// The numbers of the entries that fit a question, with their scores, the best first. It is asked in this language
    /// alone; [`super::Search::find`] also asks the others.
    pub fn find(&self, query: &str, limit: usize) -> Result<Vec<(usize, f32)>, SearchError> {
        let question = Question::new(query, self);
        let known = self.known(&question, Depth::Slips)?;
        let mut hits = self.rank(&question, &known, Self::quality(&question, &known))?.hits;
        hits.truncate(limit);
        Ok(hits)
    }

    /// The same index, for entries that are all about a place of these names.
    pub(super) fn about<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        for name in names {
            let words = self.analysis.words(name).into_iter().chain(self.source.words(name));
            self.place.extend(words.flat_map(|word| word.stems.clone()));
        }
        self
    }

    fn read(directory: &dyn Directory, analysis: Analysis, source: Analysis) -> tantivy::Result<Self> {
        let (fields, schema) = Fields::new();
        let index = tantivy::Index::open(directory.box_clone())?;
        let reader: tantivy::IndexReader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).num_warming_threads(0).try_into()?;
        let searcher = reader.searcher();
        let segment = match searcher.segment_readers() {
            [] => None,
            [reader, ..] => {
                let lists = schema.fields().map(|(field, _)| reader.inverted_index(field)).collect::<tantivy::Result<_>>()?;
                Some(Segment { reader: reader.clone(), lists })
            }
        };
        let script = segment.as_ref().and_then(|segment| segment.script(fields.title.words?)).unwrap_or(Script::Common);
        let hearing = Hearing::of(&analysis, &source);
        Ok(Self { analysis, source, hearing, place: Vec::new(), fields, records: Records::open(directory)?, script, segment })
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The id of an entry.
    pub fn id(&self, entry: usize) -> Option<&str> {
        self.records.get(entry).map(|kept| kept.id)
    }
}

impl Segment {
    /// Where the list of a term in a field lies, and how many entries are on it.
    pub(super) fn info(&self, field: Field, term: &str) -> tantivy::Result<Option<TermInfo>> {
        match self.lists(field) {
            Some(lists) => Ok(lists.terms().get(term.as_bytes())?),
            None => Ok(None),
        }
    }

    /// The script of most words of a field: of a sample that is spread over the dictionary, since that is sorted by script.
    fn script(&self, field: Field) -> Option<Script> {
        let terms = self.lists(field)?.terms();
        let step = (terms.num_terms() / SCRIPT_SAMPLE).max(1);
        let read = |number: usize| {
            let mut term = Vec::new();
            terms.ord_to_term(number as u64, &mut term).ok().filter(|found| *found)?;
            String::from_utf8(term).ok()
        };
        let words: Vec<String> = (0..terms.num_terms()).step_by(step).filter_map(read).collect();
        Some(usual_script(words.iter().map(String::as_str)))
    }

    /// All lists of a field.
    pub(super) fn lists(&self, field: Field) -> Option<&InvertedIndexReader> {
        self.lists.get(field.field_id() as usize).map(Arc::as_ref)
    }
}

fn write<'a>(
    directory: &dyn Directory,
    analysis: &Analysis,
    source: &Analysis,
    entries: impl Iterator<Item = Entry<'a>>,
) -> tantivy::Result<()> {
    let (fields, schema) = Fields::new();
    let settings = tantivy::IndexSettings { docstore_compression: tantivy::store::Compressor::None, ..Default::default() };
    let builder = tantivy::Index::builder().schema(schema).settings(settings);
    let tantivy = builder.single_segment_index_writer(directory.box_clone(), WRITER_BYTES)?;
    let records = RecordWriter::create(directory)?;
    let hearing = Hearing::of(analysis, source);
    let (own, source) = (Memory::new(analysis), Memory::new(source));
    let mut writer = Writer { fields, tantivy, records, own, source, hearing, met: BTreeSet::new(), heard: BTreeSet::new() };
    for entry in entries {
        writer.add(&entry)?;
    }
    writer.tantivy.finalize()?;
    Ok(writer.records.finish()?)
}

/// An index being written.
struct Writer<'a> {
    fields: Fields,
    tantivy: SingleSegmentIndexWriter,
    records: RecordWriter,
    own: Memory<'a>,
    source: Memory<'a>,
    hearing: Hearing,
    /// Where the forms stand whose spelling is noted.
    met: BTreeSet<usize>,
    /// The same for their sound.
    heard: BTreeSet<usize>,
}

/// An analysis that remembers the words it has seen.
struct Memory<'a> {
    analysis: &'a Analysis,
    seen: Seen,
}

impl<'a> Memory<'a> {
    fn new(analysis: &'a Analysis) -> Self {
        Self { analysis, seen: Seen::default() }
    }

    fn words(&mut self, text: &str) -> Vec<Word> {
        self.analysis.words_seen(text, &mut self.seen)
    }
}

/// The words of an entry, by where they stand. Keywords and terms are one list of words for each.
struct EntryWords {
    title: Vec<Word>,
    summary: Vec<Word>,
    keywords: Vec<Vec<Word>>,
    terms: Vec<Vec<Word>>,
    names: Vec<Word>,
    headings: Vec<Word>,
    body: Vec<Word>,
}

impl Writer<'_> {
    fn add(&mut self, entry: &Entry<'_>) -> tantivy::Result<()> {
        let mut words = EntryWords {
            title: self.words(&entry.title),
            summary: self.words(&entry.summary),
            keywords: entry.keywords.iter().map(|keyword| self.words(keyword)).collect(),
            terms: entry.terms.iter().map(|term| self.source.words(term)).collect(),
            names: entry.names.iter().flat_map(|name| self.source.words(name)).collect(),
            headings: Vec::new(),
            body: Vec::new(),
        };
        let mut sections = Vec::new();
        for section in &entry.sections {
            let heading = self.words(&section.heading);
            let body = self.words(&section.body);
            sections.push((section.id.as_ref(), marks(heading.iter().chain(&body).map(|word| &**word))));
            words.headings.extend(heading);
            words.body.extend(body);
        }
        let stems = |words: &Vec<Word>| words.iter().map(|word| word.stems.iter().map(|stem| mark(stem)).collect()).collect();
        let phrases = words.keywords.iter().chain(&words.terms).filter(|words| words.len() > 1).map(stems).collect();
        let head = marks(words.title.iter().chain(&words.summary).map(|word| &**word));
        let (urgency, is_emergency_number) = (entry.urgency, entry.is_emergency_number);
        let record = Record { id: &entry.id, urgency, is_emergency_number, phrases, head, sections };
        self.records.add(&record)?;
        let document = self.document(&words);
        self.tantivy.add_document(document)
    }

    fn words(&mut self, words: &Words<'_>) -> Vec<Word> {
        if words.in_source { self.source.words(&words.text) } else { self.own.words(&words.text) }
    }

    fn document(&mut self, words: &EntryWords) -> TantivyDocument {
        let fields = &self.fields;
        let mut document = TantivyDocument::default();
        let mut zone = |zone: Zone, words: &mut dyn Iterator<Item = &Word>| {
            let words: Vec<&Forms> = if zone.by_length { words.map(|word| &**word).collect() } else { each_once(words) };
            if let Some(field) = zone.words {
                document.add_text(field, joined(words.iter().flat_map(|word| spelt(word))));
            }
            // The stem of a word that says nothing would be that of others: “para” and “paro”.
            let analysis = if zone.source { self.source.analysis } else { self.own.analysis };
            let telling = words.iter().filter(|word| !analysis.is_stop_word(word));
            document.add_text(zone.stems, joined(telling.flat_map(|word| &word.stems).map(String::as_str)));
        };
        zone(fields.title, &mut words.title.iter());
        zone(fields.keywords, &mut words.keywords.iter().flatten());
        zone(fields.terms, &mut words.terms.iter().flatten());
        zone(fields.summary, &mut words.summary.iter());
        zone(fields.headings, &mut words.headings.iter());
        zone(fields.names, &mut words.names.iter());
        zone(fields.body, &mut words.body.iter());
        document.add_text(fields.known, known(&each_once(words.spelt().chain(&words.body))));
        let keys = each_once(words.keys());
        document.add_text(fields.key_grams, pieces(words.keys()));
        document.add_text(fields.summary_grams, pieces(words.summary.iter()));
        let phrases = words.keywords.iter().chain(&words.terms).map(|words| whole(words));
        let phrases: Vec<String> = phrases.chain([format!("{TITLE}{}", whole(&words.title))]).collect();
        document.add_text(fields.whole, joined(phrases.iter().map(String::as_str)));
        let new = each_once(words.spelt()).into_iter().filter(|word| self.met.insert(place(word)));
        let spellings: Vec<String> = new.map(|word| format!("{}{WRITTEN}{}", word.folded, word.plain)).collect();
        document.add_text(fields.spellings, joined(spellings.iter().map(String::as_str)));
        let new = keys.into_iter().chain(each_once(words.names.iter())).filter(|word| self.heard.insert(place(word)));
        let heard = |word: &Forms| {
            self.hearing.of_text(word).into_iter().map(|sound| format!("{sound}{WRITTEN}{}", word.plain)).collect::<Vec<_>>()
        };
        let sounds: Vec<String> = new.flat_map(heard).collect();
        document.add_text(fields.sounds, joined(sounds.iter().map(String::as_str)));
        document
    }
}

impl EntryWords {
    /// The words of title, keywords and terms.
    fn keys(&self) -> impl Iterator<Item = &Word> {
        self.title.iter().chain(self.keywords.iter().flatten()).chain(self.terms.iter().flatten())
    }

    /// The words of all but the body.
    fn spelt(&self) -> impl Iterator<Item = &Word> {
        self.keys().chain(&self.summary).chain(&self.headings).chain(&self.names)
    }
}

/// Where the forms of a word stand in memory: the words of one memory share them.
fn place(word: &Forms) -> usize {
    std::ptr::from_ref(word).addr()
}

fn each_once<'a>(words: impl Iterator<Item = &'a Word>) -> Vec<&'a Forms> {
    let mut places: Vec<(usize, usize, &Forms)> =
        words.enumerate().map(|(order, word)| (place(word), order, &**word)).collect();
    places.sort_unstable_by_key(|(place, order, _)| (*place, *order));
    places.dedup_by_key(|(place, ..)| *place);
    places.sort_unstable_by_key(|(_, order, _)| *order);
    places.into_iter().map(|(.., word)| word).collect()
}

fn known(words: &[&Forms]) -> String {
    let mut text = String::new();
    for word in words {
        for spelling in spelt(word) {
            text.push_str(spelling);
            text.push(' ');
        }
        for stem in &word.stems {
            text.push(STEM);
            text.push_str(stem);
            text.push(' ');
        }
    }
    text
}

/// A word without diacritics, and with those that it has.
fn spelt(word: &Forms) -> impl Iterator<Item = &str> {
    std::iter::once(word.folded.as_str()).chain((word.plain != word.folded).then_some(word.plain.as_str()))
}

/// The pieces of words: as often as the words are said, which tells what a text is about.
fn pieces<'a>(words: impl Iterator<Item = &'a Word>) -> String {
    joined(words.flat_map(|word| word.grams()).map(String::as_str))
}

/// Words as one short mark: what a question must be to be the whole title. Dictionaries of marks are quicker to write than
/// dictionaries of phrases.
pub(super) fn whole(words: &[Word]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    let (long, short) = (mark(&words.join(" ")), mark(&words.concat()));
    format!("{long:08x}{:02x}", short & 0xff)
}
