//! The words, stems and pieces of an index being written: each gets a number when it is first seen, and a list for each part
//! that it plays. At the end they are written in order.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::file::{FileWriter, Part};
use super::lists::{ListBuilder, TimesBuilder};
use super::packed::{put_number, put_text};
use super::terms::TermId;
use crate::search::analysis::{Piece, script};
use crate::search::widen::usual_script;

/// So many bytes are gathered before they are written.
const BLOCK: usize = 1 << 16;

/// All words and stems.
#[derive(Default)]
pub(super) struct TermBuilder {
    numbers: BTreeMap<Box<str>, TermId>,
    lists: Vec<TermLists>,
    /// Those that the entry being written has.
    touched: Vec<TermId>,
}

/// The parts that one text plays.
#[derive(Default)]
struct TermLists {
    word: ListBuilder,
    stem: ListBuilder,
    written: Vec<TermId>,
}

/// All pieces.
#[derive(Default)]
pub(super) struct PieceBuilder {
    numbers: BTreeMap<Piece, u32>,
    lists: Vec<[TimesBuilder; 2]>,
    touched: Vec<u32>,
}

impl TermBuilder {
    /// The number of a text.
    pub(super) fn number(&mut self, text: &str) -> TermId {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.lists.len() as u32;
        self.numbers.insert(text.into(), number);
        self.lists.push(TermLists::default());
        number
    }

    /// Notes in which zones of the entry it stands as a word.
    pub(super) fn note_word(&mut self, number: TermId, zones: u8, titles: u8, summaries: u8) {
        if self.lists[number as usize].word.note(zones, titles, summaries) {
            self.touched.push(number);
        }
    }

    /// The same of words whose stem it is.
    pub(super) fn note_stem(&mut self, number: TermId, zones: u8, titles: u8, summaries: u8) {
        if self.lists[number as usize].stem.note(zones, titles, summaries) {
            self.touched.push(number);
        }
    }

    /// Notes of which word with diacritics it is the word without them.
    pub(super) fn note_written(&mut self, number: TermId, plain: TermId) {
        let written = &mut self.lists[number as usize].written;
        if !written.contains(&plain) {
            written.push(plain);
        }
    }

    /// Ends an entry.
    pub(super) fn close(&mut self, entry: u32) {
        for number in self.touched.drain(..) {
            let lists = &mut self.lists[number as usize];
            lists.word.close(entry);
            lists.stem.close(entry);
        }
    }

    /// A word in the script of most words in titles.
    pub(super) fn usual_word(&self) -> Option<TermId> {
        let titles = || self.numbers.iter().filter(|(_, number)| self.lists[**number as usize].word.is_in_titles());
        let usual = usual_script(titles().map(|(text, _)| text.as_ref()));
        titles().find(|(text, _)| script(text) == Some(usual)).map(|(_, number)| *number)
    }

    /// Writes all; gives the place of each by its number, in the order of the texts.
    pub(super) fn write<W: Write>(self, file: &mut FileWriter<W>) -> io::Result<Vec<u32>> {
        let Self { numbers, mut lists, .. } = self;
        let mut places = vec![0; lists.len()];
        let mut sorted = Vec::with_capacity(lists.len());
        let (mut bytes, mut written) = (Vec::with_capacity(BLOCK), 0);
        for (text, number) in numbers {
            let start = place(written, &bytes)?;
            sorted.push(start);
            places[number as usize] = start;
            put_text(&mut bytes, &text);
            put_number(&mut bytes, number);
            let lists = std::mem::take(&mut lists[number as usize]);
            let mut forms = Vec::new();
            lists.written.iter().for_each(|plain| put_number(&mut forms, *plain));
            put_number(&mut bytes, forms.len() as u32);
            bytes.append(&mut forms);
            lists.word.put(&mut bytes);
            lists.stem.put(&mut bytes);
            flush(file, &mut bytes, &mut written, BLOCK)?;
        }
        flush(file, &mut bytes, &mut written, 0)?;
        file.end(Part::Terms);
        file.put_fixed(places.iter().copied())?;
        file.end(Part::TermPlaces);
        file.put_fixed(sorted)?;
        file.end(Part::Sorted);
        Ok(places)
    }
}

impl PieceBuilder {
    /// The number of a piece.
    pub(super) fn number(&mut self, piece: Piece) -> u32 {
        let next = self.lists.len() as u32;
        let number = *self.numbers.entry(piece).or_insert(next);
        if number == next {
            self.lists.push(Default::default());
        }
        number
    }

    /// Notes how often it stands in the title, the keywords and the terms of the entry, and in its summary.
    pub(super) fn note(&mut self, number: u32, keys: u32, summaries: u32) {
        if keys + summaries == 0 {
            return;
        }
        let [key, summary] = &mut self.lists[number as usize];
        let is_first_key = keys > 0 && key.note(keys);
        if (summaries > 0 && summary.note(summaries)) || is_first_key {
            self.touched.push(number);
        }
    }

    /// Ends an entry.
    pub(super) fn close(&mut self, entry: u32) {
        for number in self.touched.drain(..) {
            self.lists[number as usize].iter_mut().for_each(|list| list.close(entry));
        }
    }

    /// Writes all.
    pub(super) fn write<W: Write>(self, file: &mut FileWriter<W>) -> io::Result<()> {
        let Self { numbers, mut lists, .. } = self;
        let mut places = Vec::with_capacity(lists.len());
        let (mut bytes, mut written) = (Vec::with_capacity(BLOCK), 0);
        for number in numbers.values() {
            places.push(place(written, &bytes)?);
            std::mem::take(&mut lists[*number as usize]).iter().for_each(|list| list.put(&mut bytes));
            flush(file, &mut bytes, &mut written, BLOCK)?;
        }
        flush(file, &mut bytes, &mut written, 0)?;
        file.end(Part::Pieces);
        file.put_fixed(numbers.keys().flat_map(|piece| [(piece >> 32) as u32, *piece as u32]))?;
        file.end(Part::PieceKeys);
        file.put_fixed(places)?;
        file.end(Part::PiecePlaces);
        Ok(())
    }
}

/// Where the next of a part begins.
fn place(written: usize, bytes: &[u8]) -> io::Result<u32> {
    u32::try_from(written + bytes.len()).map_err(|_| io::Error::other("the lists of one index are more than 4 GB"))
}

/// Writes what was gathered when it is enough.
fn flush<W: Write>(file: &mut FileWriter<W>, bytes: &mut Vec<u8>, written: &mut usize, least: usize) -> io::Result<()> {
    if bytes.len() >= least {
        file.put(bytes)?;
        *written += bytes.len();
        bytes.clear();
    }
    Ok(())
}
