//! The words and stems of an index being written: each gets a number when it is first seen, and a list for each part that it
//! plays; at the end they are written in order.

use std::io::{self, Write};

use super::blocks::Blocks;
use super::file::{FileWriter, Part};
use super::list_builder::{Beside, ListBuilder};
use super::lists::Times;
use super::packed::{put_number, put_text};
use super::phrases::FormId;
use super::spill::{Spill, Spilled};
use super::table::{self, Has, Row, Table};
use super::terms::TermId;
use super::words::WordBuilder;
use crate::search::analysis::{Texts, script};
use crate::search::widen::usual_script;

/// So many bytes are gathered before they are written.
pub(super) const BLOCK: usize = 1 << 16;

/// All words and stems.
#[derive(Default)]
pub(super) struct TermBuilder<'a> {
    texts: Texts,
    lists: Blocks<TermLists>,
    /// What the office has, where the index is beside it.
    office: Option<Table<'a>>,
    /// Whether it is what the office has that is being written.
    is_office: bool,
    /// Those that the entry being written has.
    touched: Vec<TermId>,
}

/// The parts that one text plays.
#[derive(Default)]
struct TermLists {
    word: ListBuilder,
    /// Most are no stem.
    stem: Option<Box<ListBuilder>>,
    written: Written,
    /// The number that the same text has in the file of the office.
    office: Option<TermId>,
    is_heard: bool,
}

/// The words with diacritics that a word without them may be: most often one.
#[derive(Default)]
struct Written {
    first: Option<TermId>,
    others: Box<[TermId]>,
}

impl<'a> TermBuilder<'a> {
    /// For a file beside that of the office.
    pub(super) fn beside(office: Table<'a>) -> Self {
        Self { office: Some(office), ..Self::default() }
    }

    /// For the file of the office.
    pub(super) fn of_office() -> Self {
        Self { is_office: true, ..Self::default() }
    }

    /// The number of a text.
    pub(super) fn number(&mut self, text: &str) -> TermId {
        let (number, is_new) = self.texts.number(text);
        if is_new {
            let office = self.office.and_then(|office| office.find(text)).map(|row| row.id);
            self.lists.push(TermLists { office, ..TermLists::default() });
        }
        number
    }

    /// A text by its number, doubled; by that of the office, with one more.
    pub(super) fn text(&self, number: u32) -> &str {
        let office = || self.office.and_then(|office| office.text(number >> 1)).unwrap_or_default();
        if number & 1 == 1 { office() } else { self.texts.get(number >> 1) }
    }

    /// How many there are.
    pub(super) fn count(&self) -> u32 {
        self.lists.len() as u32
    }

    /// Notes that the word is found by how it sounds.
    pub(super) fn note_heard(&mut self, number: TermId) {
        self.lists[number as usize].is_heard = true;
    }

    /// The texts that the office has too, as its number and the own one, in order.
    pub(super) fn shared(&self) -> Vec<[TermId; 2]> {
        let numbers = self.lists.iter().zip(0..).filter_map(|(lists, number)| Some([lists.office?, number]));
        let mut shared: Vec<[TermId; 2]> = numbers.collect();
        shared.sort_unstable();
        shared
    }

    /// Notes in which zones of the entry it stands as a word.
    pub(super) fn note_word(&mut self, number: TermId, zones: u8, times: Times) {
        if self.lists[number as usize].word.note(zones, times) {
            self.touched.push(number);
        }
    }

    /// The same of words whose stem it is.
    pub(super) fn note_stem(&mut self, number: TermId, zones: u8, times: Times) {
        if self.lists[number as usize].stem.get_or_insert_default().note(zones, times) {
            self.touched.push(number);
        }
    }

    /// Notes of which word with diacritics it is the word without them.
    pub(super) fn note_written(&mut self, number: TermId, plain: TermId) {
        self.lists[number as usize].written.note(plain);
    }

    /// Ends an entry.
    pub(super) fn close(&mut self, entry: u32) {
        for number in self.touched.drain(..) {
            let lists = &mut self.lists[number as usize];
            let office = office_row(self.office, lists.office);
            let beside = |in_office: bool| Beside { in_office, is_office: self.is_office };
            lists.word.close(entry, beside(office.word.of(entry).is_some()));
            if let Some(stem) = &mut lists.stem {
                stem.close(entry, beside(office.stem.of(entry).is_some()));
            }
        }
    }

    /// Makes room in memory.
    pub(super) fn spill(&mut self, spill: &mut Spill) -> io::Result<()> {
        self.lists.iter_mut().try_for_each(|lists| {
            lists.word.spill(spill)?;
            lists.stem.as_mut().map_or(Ok(()), |stem| stem.spill(spill))
        })
    }

    /// The numbers in the order of the texts.
    pub(super) fn order(&self) -> Vec<TermId> {
        self.texts.order()
    }

    /// A word in the script of most words in summaries: titles are often Polish, with what they mean in brackets. Where there are
    /// no summaries, in that of the titles.
    pub(super) fn usual_word(&self, order: &[TermId]) -> Option<TermId> {
        let word = |number: &TermId| &self.lists[*number as usize].word;
        let in_summaries = order.iter().any(|number| word(number).is_in_summaries());
        let is_there =
            |number: &TermId| if in_summaries { word(number).is_in_summaries() } else { word(number).is_in_titles() };
        let words = || order.iter().copied().filter(is_there);
        let usual = usual_script(words().map(|number| self.texts.get(number)));
        words().find(|number| script(self.texts.get(*number)) == Some(usual))
    }

    /// Writes all in `order`; gives the words of weighty texts.
    /// `forms` are those of each stem, in order.
    pub(super) fn write<W: Write>(
        self,
        order: &[TermId],
        forms: &[(TermId, FormId)],
        spilled: &Spilled,
        file: &mut FileWriter<W>,
    ) -> io::Result<WordBuilder> {
        let Self { texts, mut lists, office, .. } = self;
        let mut words = WordBuilder::default();
        let mut places = vec![0; lists.len()];
        let mut sorted = Vec::with_capacity(lists.len());
        let (mut bytes, mut written) = (Vec::with_capacity(BLOCK), 0);
        for number in order.iter().copied() {
            let text = texts.get(number);
            let start = place(written, &bytes)?;
            sorted.push(start);
            places[number as usize] = start;
            put_text(&mut bytes, text);
            put_number(&mut bytes, number);
            let lists = std::mem::take(&mut lists[number as usize]);
            if !lists.written.is_empty() {
                words.note(text, number);
            }
            let of_stem = forms.partition_point(|(stem, _)| *stem < number)..forms.partition_point(|(stem, _)| *stem <= number);
            let office = office_row(office, lists.office);
            lists.put(&forms[of_stem], &office, spilled, &mut bytes)?;
            flush(file, &mut bytes, &mut written, BLOCK)?;
        }
        flush(file, &mut bytes, &mut written, 0)?;
        file.end(Part::Terms);
        file.put_fixed(places)?;
        file.end(Part::TermPlaces);
        file.put_fixed(sorted)?;
        file.end(Part::Sorted);
        let heads = order.iter().step_by(table::STRIDE).map(|number| table::head(texts.get(*number).as_bytes()));
        heads.into_iter().try_for_each(|head| file.put(&head.to_le_bytes()))?;
        file.end(Part::Heads);
        Ok(words)
    }
}

impl Written {
    fn note(&mut self, word: TermId) {
        if self.first.is_none() {
            self.first = Some(word);
        } else if !self.iter().any(|other| other == word) {
            self.others = self.iter().skip(1).chain([word]).collect();
        }
    }

    fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    fn iter(&self) -> impl Iterator<Item = TermId> {
        self.first.into_iter().chain(self.others.iter().copied())
    }
}

impl TermLists {
    /// Appends all that is known of the text; `forms` are those whose stem it is, `office` what the office has of it.
    fn put(self, forms: &[(TermId, FormId)], office: &Row<'_>, spilled: &Spilled, bytes: &mut Vec<u8>) -> io::Result<()> {
        let parts = [
            (Has::OFFICE, self.office.is_some()),
            (Has::WRITTEN, !self.written.is_empty()),
            (Has::WORD, !self.word.is_empty()),
            (Has::STEM, self.stem.as_ref().is_some_and(|stem| !stem.is_empty())),
            (Has::FORMS, !forms.is_empty()),
            (Has::HEARD, self.is_heard),
        ];
        bytes.push(parts.into_iter().filter(|(_, is_there)| *is_there).fold(0, |has, (bit, _)| has | bit));
        self.office.into_iter().for_each(|office| put_number(bytes, office));
        if !self.written.is_empty() {
            put_numbers(bytes, self.written.iter());
        }
        for (list, office) in [(Some(self.word), &office.word), (self.stem.map(|stem| *stem), &office.stem)] {
            if let Some(list) = list.filter(|list| !list.is_empty()) {
                list.put(office.known, spilled, bytes)?;
            }
        }
        if !forms.is_empty() {
            let befores = std::iter::once(0).chain(forms.iter().map(|(_, form)| *form));
            put_numbers(bytes, forms.iter().zip(befores).map(|((_, form), before)| form - before));
        }
        Ok(())
    }
}

/// What the office has of a number.
fn office_row<'a>(office: Option<Table<'a>>, number: Option<TermId>) -> Row<'a> {
    number.and_then(|number| office?.get(number)).unwrap_or_default()
}

/// Appends numbers with their length in bytes before them.
fn put_numbers(bytes: &mut Vec<u8>, numbers: impl Iterator<Item = u32>) {
    let mut packed = Vec::new();
    numbers.for_each(|number| put_number(&mut packed, number));
    put_number(bytes, packed.len() as u32);
    bytes.append(&mut packed);
}

/// Where the next of a part begins.
pub(super) fn place(written: usize, bytes: &[u8]) -> io::Result<u32> {
    u32::try_from(written + bytes.len()).map_err(|_| io::Error::other("the lists of one index are more than 4 GB"))
}

/// Writes what was gathered when it is enough.
pub(super) fn flush<W: Write>(
    file: &mut FileWriter<W>,
    bytes: &mut Vec<u8>,
    written: &mut usize,
    least: usize,
) -> io::Result<()> {
    if bytes.len() >= least {
        file.put(bytes)?;
        *written += bytes.len();
        bytes.clear();
    }
    Ok(())
}
