//! The index of one city in one language: written once, then only read, in memory or where its file lies on a disk. Entries
//! have the same numbers in all languages of a city, so that rankings can be laid over each other. Knows analysis and
//! zones, nothing of questions.
//!
//! `build` reads the entries and writes the parts of the `file`: `dictionary` gathers them and `terms`, `words`, `pieces` and
//! `records` read them, all as `lists` and numbers `packed` in bytes.

mod build;
mod dictionary;
mod file;
mod lists;
mod marks;
mod packed;
mod phrases;
mod pieces;
mod records;
mod terms;
mod walk;
mod words;

use std::io::{self, BufWriter};
use std::path::Path;

use icu::properties::props::Script;
use tantivy::directory::OwnedBytes;

use super::SearchError;
use super::analysis::{self, Analysis, Hearing, InSource, Word};
use super::entry::Entry;
use super::known::Depth;
use super::question::Question;
use super::score::{LENGTHS, norms};
use file::{File, Part};
pub(super) use lists::{LOOK_UP, List, Posting};
use marks::{Marks, mark};
use packed::number_at;
pub(super) use phrases::FormId;
use phrases::Phrases;
use pieces::{Pieces, Sounds};
use records::Records;
pub(super) use records::StemsOfWords;
use terms::Terms;
pub(super) use terms::{Term, TermId};
pub(super) use words::WordId;
use words::Words;

/// The index of one city in one language.
pub struct Index {
    pub(super) analysis: Analysis,
    /// How the words of the office in the source language are compared.
    pub(super) source: Analysis,
    pub(super) hearing: Hearing,
    /// Stems of the names of the place that all entries are about: they say nothing about what is looked for.
    pub(super) place: Vec<String>,
    /// The script of most of its titles.
    pub(super) script: Script,
    /// What matches lose in titles and summaries by their lengths.
    pub(super) norms: Box<[[f32; LENGTHS]; 4]>,
    file: File,
}

/// Numbers about all of an index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct About {
    /// How long titles and summaries are, in words and in stems: title, stems of the title, summary, stems of the summary.
    pub(super) lengths: [f32; 4],
    /// A word in the script of most titles.
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
        // What writing needs is many times what is kept. In a thread of its own it has a heap of its own, of which nothing
        // stays in use: the system gets all of it back, and this thread's heap has no holes.
        let bytes = std::thread::scope(|scope| {
            let writing = scope.spawn(|| build::write(Vec::new(), &analysis, &source, entries));
            writing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })?;
        let kept: Box<[u8]> = bytes.as_slice().into();
        drop(bytes);
        Ok(Self::read(File::new(OwnedBytes::new(kept))?, analysis, source)?)
    }

    /// Writes an index into a folder. It is read with [`Index::open`], with the same analyses.
    pub fn write<'a>(
        folder: &Path,
        analysis: &Analysis,
        source: &Analysis,
        entries: impl Iterator<Item = Entry<'a>>,
    ) -> Result<(), SearchError> {
        let file = BufWriter::new(std::fs::File::create(folder.join(file::NAME))?);
        build::write(file, analysis, source, entries)?;
        Ok(())
    }

    /// Opens the index in a folder: its file is read where it lies, as far as questions need it.
    pub fn open(folder: &Path, analysis: Analysis, source: Analysis) -> Result<Self, SearchError> {
        Ok(Self::read(File::open(folder)?, analysis, source)?)
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

    fn read(file: File, analysis: Analysis, source: Analysis) -> io::Result<Self> {
        let hearing = Hearing::of(&analysis, &source);
        let about = About::read(file.part(Part::About));
        let about =
            about.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the search index is broken; write it anew"))?;
        let place = Vec::new();
        let (script, norms) = (Script::Common, norms(about.lengths));
        let mut index = Self { analysis, source, hearing, place, script, norms, file };
        index.script = index.terms().text(about.usual_word).and_then(analysis::script).unwrap_or(Script::Common);
        Ok(index)
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
        Records { records: self.file.part(Part::Records), places: self.file.part(Part::RecordPlaces) }
    }

    /// All words and stems.
    pub(super) fn terms(&self) -> Terms<'_> {
        let part = |part| self.file.part(part);
        Terms { terms: part(Part::Terms), places: part(Part::TermPlaces), sorted: part(Part::Sorted), heads: part(Part::Heads) }
    }

    /// The words of weighty texts.
    pub(super) fn words(&self) -> Words<'_> {
        let part = |part| self.file.part(part);
        Words { terms: part(Part::Words), letters: part(Part::WordLetters), lengths: part(Part::WordLengths) }
    }

    /// All pieces of words.
    pub(super) fn pieces(&self) -> Pieces<'_> {
        let part = |part| self.file.part(part);
        Pieces { lists: part(Part::Pieces), keys: part(Part::PieceKeys), places: part(Part::PiecePlaces) }
    }

    /// The keywords and terms of several words.
    pub(super) fn phrases(&self) -> Phrases<'_> {
        let part = |part| self.file.part(part);
        let (starts, lengths) = (part(Part::PhraseStarts), part(Part::PhraseLengths));
        Phrases { starts, lengths, forms: part(Part::Forms), places: part(Part::FormPlaces) }
    }

    /// How words sound.
    pub(super) fn sounds(&self) -> Sounds<'_> {
        Sounds { sounds: self.file.part(Part::Sounds), places: self.file.part(Part::SoundPlaces) }
    }

    /// How long titles and summaries are: for each entry four numbers, by the places of [`About::lengths`].
    pub(super) fn lengths(&self) -> &[u8] {
        self.file.part(Part::Lengths)
    }

    /// The entries of which some words are the whole title, or a whole keyword.
    pub(super) fn whole(&self, words: &[Word], title: bool) -> Vec<usize> {
        let mark = mark(words.iter().map(|word| word.folded.as_str()));
        let marks = Marks { rows: self.file.part(Part::Whole), places: self.file.part(Part::WholePlaces) };
        let same = marks.entries(mark);
        same.into_iter().filter(|entry| (entry & 1 == 1) == title).map(|entry| entry as usize >> 1).collect()
    }
}
