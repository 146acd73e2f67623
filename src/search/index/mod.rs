//! The index of one city in one language: written once, then only read, in memory or where its file lies on a disk. Entries
//! have the same numbers in all languages of a city, so that rankings can be laid over each other. Knows analysis and
//! zones, nothing of questions.
//!
//! `build` reads the entries and writes the parts of the `file`: `memory` brings their words into their forms, `dictionary` gathers
//! them, and `table`, `words`, `pieces`, `sounds`, `phrases` and `records` read them, all as `lists` and numbers `packed` in bytes.
//! What is gathered of many entries waits in a `spill` until it is written. What the texts of all languages say in the source
//! language stands once beside them all, in the file of the `office`; `terms` and `both` read two files as one.

mod blocks;
mod both;
mod build;
mod dictionary;
mod file;
mod list_builder;
mod lists;
mod marks;
mod memory;
mod office;
mod packed;
mod phrases;
mod pieces;
mod records;
mod sounds;
mod spill;
mod table;
mod terms;
mod views;
mod walk;
mod words;

use std::io::{self, BufWriter};
use std::iter::once;
use std::path::Path;
use std::sync::Arc;

use icu::properties::props::Script;

use super::SearchError;
use super::analysis::{self, Analysis, Hearing, InSource, Piece, Word};
use super::entry::Entry;
use super::known::Depth;
use super::question::Question;
use super::score::{LENGTHS, norms};
use super::tally::Tallies;
pub(super) use both::{LOOK_UP, List, WeightyOfBoth};
use build::Role;
use file::{File, Part};
pub(super) use lists::Posting;
use marks::{Mark, PLAIN, Spelling, mark, spelling};
pub use office::Office;
use packed::number_at;
use phrases::Phrases;
pub(super) use phrases::{FormId, Spoken};
pub(super) use pieces::Common;
use records::Records;
pub(super) use records::StemsOfWords;
use spill::Spill;
pub(super) use terms::{Term, TermId, Terms};

/// The index of one city in one language.
pub struct Index {
    pub(super) analysis: Analysis,
    /// How the words of the office in the source language are compared.
    pub(super) source: Analysis,
    pub(super) hearing: Hearing,
    /// Stems of the names of the place that all entries are about: they say nothing about what is looked for.
    pub(super) place: Vec<String>,
    /// The script of most of its texts.
    pub(super) script: Script,
    /// What matches lose in titles and summaries by their lengths.
    pub(super) norms: Box<[[f32; LENGTHS]; 4]>,
    pub(super) tallies: Tallies,
    file: File,
    /// What all languages of the city share, where that is not in the file.
    office: Option<Arc<Office>>,
}

/// Numbers about all of an index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct About {
    /// How long titles and summaries are, in words and in stems: title, stems of the title, summary, stems of the summary.
    pub(super) lengths: [f32; 4],
    /// A word in that script.
    usual_word: TermId,
}

impl About {
    /// As fixed numbers.
    fn numbers(self) -> impl Iterator<Item = u32> {
        self.lengths.into_iter().map(f32::to_bits).chain([self.usual_word])
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let average = |place: usize| number_at(bytes, place).map(f32::from_bits);
        let lengths = [average(0)?, average(1)?, average(2)?, average(3)?];
        Some(Self { lengths, usual_word: number_at(bytes, 4)? })
    }
}

impl Index {
    /// Writes an index that stays in memory. `source` is for the words of the office.
    pub fn in_memory<'a>(
        analysis: Analysis,
        source: Analysis,
        entries: impl Iterator<Item = Entry<'a>> + Send,
    ) -> Result<Self, SearchError> {
        let file = build::in_memory(&analysis, &source, entries, Role::Alone)?;
        Ok(Self::read(file, None, analysis, source)?)
    }

    /// The same without what the entries say in the source language, which `office` has of the same entries.
    pub fn beside<'a>(
        office: Arc<Office>,
        analysis: Analysis,
        source: Analysis,
        entries: impl Iterator<Item = Entry<'a>> + Send,
    ) -> Result<Self, SearchError> {
        let file = build::in_memory(&analysis, &source, entries, Role::Beside(&office))?;
        Ok(Self::read(file, Some(office), analysis, source)?)
    }

    /// Writes an index into a folder. It is read with [`Index::open`], with the same analyses.
    pub fn write<'a>(
        folder: &Path,
        analysis: &Analysis,
        source: &Analysis,
        entries: impl Iterator<Item = Entry<'a>>,
    ) -> Result<(), SearchError> {
        let file = BufWriter::new(std::fs::File::create(folder.join(file::NAME))?);
        build::write(file, Some(Spill::in_folder(folder)?), analysis, source, entries, Role::Alone)?;
        Ok(())
    }

    /// Opens the index in a folder: its file is read where it lies, as far as questions need it.
    pub fn open(folder: &Path, analysis: Analysis, source: Analysis) -> Result<Self, SearchError> {
        Ok(Self::read(File::open(folder)?, None, analysis, source)?)
    }

    /// The numbers of the entries that fit a question, with their scores, the best first. It is asked in this language
    /// alone; [`super::Search::find`] also asks the others.
    pub fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let mut in_source = InSource::default();
        let question = Question::new(query, self, &mut in_source.seen);
        let known = self.known(&question, Depth::Slips, &mut in_source);
        let mut hits = self.rank(&question, &known, Self::quality(&question, &known)).hits;
        hits.truncate(limit);
        hits
    }

    /// The same index, for entries that are all about a place of these names.
    pub(super) fn about<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Self {
        for name in names {
            let words = self.analysis.words(name).into_iter().chain(self.source.words(name));
            self.place.extend(words.flat_map(|word| word.stems.clone()));
        }
        self
    }

    fn read(file: File, office: Option<Arc<Office>>, analysis: Analysis, source: Analysis) -> io::Result<Self> {
        let hearing = Hearing::of(&analysis, &source);
        let about = About::read(file.part(Part::About));
        let about =
            about.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the search index is broken; write it anew"))?;
        let place = Vec::new();
        let (script, norms) = (Script::Common, norms(about.lengths));
        let mut index = Self { analysis, source, hearing, place, script, norms, tallies: Tallies::default(), file, office };
        index.script = index.terms().text(about.usual_word).and_then(analysis::script).unwrap_or(Script::Common);
        Ok(index)
    }

    /// How many bytes it has, without what it shares with others.
    pub fn bytes(&self) -> usize {
        self.file.bytes()
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.records().len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The id of an entry.
    pub fn id(&self, entry: usize) -> Option<&str> {
        self.records().get(entry).map(|kept| kept.id)
    }

    /// What is kept of each entry.
    pub(super) fn records(&self) -> Records<'_> {
        self.file.records()
    }

    /// All words and stems.
    pub(super) fn terms(&self) -> Terms<'_> {
        let office = self.office.as_ref().map(|office| &office.file);
        let firsts = [self.file.part(Part::Firsts), office.map_or(&[][..], |office| office.part(Part::Firsts))];
        Terms { own: self.file.table(), office: office.map(File::table), shared: self.file.part(Part::Shared), firsts }
    }

    /// The files in which words are found: the own, and that of the office.
    fn files(&self) -> impl Iterator<Item = &File> {
        once(&self.file).chain(self.office.as_ref().map(|office| &office.file))
    }

    /// The number in the index of a term of one of the files.
    fn term_of(&self, file: &File, term: TermId) -> TermId {
        if std::ptr::eq(file, &self.file) { term } else { self.terms().of_office(term) }
    }

    /// The terms of the words of weighty texts that another becomes by at most so many slips, with how many it takes.
    pub(super) fn near(&self, folded: &str, slips: usize, in_source: &mut InSource) -> Vec<(TermId, usize)> {
        let near = |file: &File| {
            let (table, mut near) = (file.table(), Vec::new());
            file.words().each_near(folded, slips, |term| {
                let distance = table.text(term).map(|word| strsim::osa_distance(word, folded));
                near.extend(distance.filter(|distance| *distance <= slips).map(|distance| (term, distance)));
            });
            near
        };
        let mut found = near(&self.file);
        if let Some(office) = &self.office {
            let of_office = in_source.near.entry(folded.to_owned()).or_insert_with(|| near(&office.file));
            found.extend(of_office.iter().map(|(term, distance)| (self.terms().of_office(*term), *distance)));
        }
        found
    }

    /// Calls with the words of weighty texts that have at least so many of some pieces: with the term of each, how many of them it
    /// has, how many letters, and whether it may have come before, since both files have it.
    pub(super) fn each_alike(
        &self,
        pieces: &[Piece],
        least: f32,
        common: &mut [Common; 2],
        mut found: impl FnMut(TermId, f32, f32, bool),
    ) {
        for (file, common) in self.files().zip(common) {
            let words = file.words();
            pieces.iter().for_each(|piece| file.pieces().each_word(*piece, |word| common.count(word, words.len())));
            common.clear(|word, count| {
                let Some(term) = words.term(word).filter(|_| f32::from(count) >= least) else { return };
                let letters = words.length(word).or_else(|| Some(file.table().text(term)?.chars().count()));
                let Some(letters) = letters else { return };
                let (is_office, term) = (!std::ptr::eq(file, &self.file), self.term_of(file, term));
                found(term, count.into(), letters as f32, is_office && self.terms().is_own(term));
            });
        }
    }

    /// The words that sound so, or begin to, in order: how they sound, and their texts.
    pub(super) fn sounding(&self, start: &str) -> impl Iterator<Item = (&str, &str)> {
        let terms = self.terms();
        let own = self.file.sounds().beginning(start).filter_map(move |(sound, word)| Some((sound, terms.heard(word)?)));
        let office = self.office.as_ref().into_iter().flat_map({
            let start = start.to_owned();
            move |office| {
                let beginning = office.file.sounds().beginning(&start);
                beginning.filter_map(|(sound, word)| Some((sound, office.file.table().text(word >> 1)?)))
            }
        });
        let (mut own, mut office) = (own.peekable(), office.peekable());
        std::iter::from_fn(move || match (own.peek(), office.peek()) {
            (Some(one), Some(other)) if other < one => office.next(),
            (None, _) => office.next(),
            (Some(_), _) => own.next(),
        })
    }

    /// The keywords and terms of several words: of the own file, and of that of the office.
    pub(super) fn phrases(&self) -> [Option<Phrases<'_>>; 2] {
        [Some(self.file.phrases()), self.office.as_ref().map(|office| office.file.phrases())]
    }

    /// How long titles and summaries are: for each entry four numbers, by the places of [`About::lengths`].
    pub(super) fn lengths(&self) -> &[u8] {
        self.file.part(Part::Lengths)
    }

    /// The entries of which some words are the whole title, or a whole keyword. Of words that are known with their diacritics those
    /// that only look the same without them count where it is not written so anywhere, and there are several.
    pub(super) fn whole(&self, words: &[Word], title: bool, marked: bool) -> Vec<usize> {
        let mark = mark(words.iter().map(|word| word.folded.as_str()));
        let all = || self.marked(mark, title);
        if !marked {
            return entries(all());
        }
        let asked = spelling(words.iter().map(|word| word.plain.as_str()));
        let same = entries(all().filter(|(_, spelling)| [asked, PLAIN].contains(spelling)));
        if same.is_empty() && words.len() > 1 { entries(all()) } else { same }
    }

    /// The entries of which some words and a last one are a whole keyword.
    pub(super) fn whole_keyword(&self, words: &[Word], last: &str) -> Vec<usize> {
        entries(self.marked(mark(words.iter().map(|word| word.folded.as_str()).chain([last])), false))
    }

    /// What has a mark as its title, or as a keyword.
    fn marked(&self, mark: Mark, title: bool) -> impl Iterator<Item = (u32, Spelling)> {
        let same = self.files().flat_map(move |file| file.marks().entries(mark));
        same.filter(move |(entry, _)| (entry & 1 == 1) == title)
    }
}

/// The entries of marks, in order and each once.
fn entries(marked: impl Iterator<Item = (u32, Spelling)>) -> Vec<usize> {
    let mut entries: Vec<usize> = marked.map(|(entry, _)| entry as usize >> 1).collect();
    entries.sort_unstable();
    entries.dedup();
    entries
}
