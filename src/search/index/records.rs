//! What an index keeps of each entry beside its lists: its id, its urgency, and the stems of its sections, by their
//! numbers. Read where it lies. Knows nothing of languages.

use super::packed::{Cursor, FIXED, number_at, put_number, put_steps, put_text};
use super::terms::TermId;
use crate::catalogue::Urgency;

/// What is written of an entry.
pub(super) struct Record<'a> {
    pub(super) id: &'a str,
    pub(super) urgency: Urgency,
    pub(super) is_emergency_number: bool,
    /// The stems in title and summary, in order.
    pub(super) head: Vec<TermId>,
    /// The names of the sections, each with its stems in order.
    pub(super) sections: Vec<(&'a str, Vec<TermId>)>,
}

/// All records.
#[derive(Clone, Copy)]
pub(in crate::search) struct Records<'a> {
    pub(super) records: &'a [u8],
    pub(super) places: &'a [u8],
}

/// One record, where it lies in the file.
#[derive(Clone, Copy)]
pub(in crate::search) struct Kept<'a> {
    pub(in crate::search) id: &'a str,
    pub(in crate::search) urgency: Urgency,
    pub(in crate::search) is_emergency_number: bool,
    texts: Cursor<'a>,
}

/// How many remainders the numbers of stems are told apart by.
const SLOTS: usize = 256;

/// The stems of the words of a question, by their numbers.
pub(in crate::search) struct StemsOfWords {
    words: Vec<Vec<TermId>>,
    /// Whether any of them has a remainder: most stems of a text are told from them by this.
    some: [bool; SLOTS],
}

impl StemsOfWords {
    pub(in crate::search) fn new(words: Vec<Vec<TermId>>) -> Self {
        let mut some = [false; SLOTS];
        words.iter().flatten().for_each(|stem| some[*stem as usize % SLOTS] = true);
        Self { words, some }
    }
}

impl Record<'_> {
    /// Its bytes.
    pub(super) fn packed(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        put_text(&mut bytes, self.id);
        bytes.push(self.urgency as u8);
        bytes.push(u8::from(self.is_emergency_number));
        put_steps(&mut bytes, &self.head);
        put_number(&mut bytes, self.sections.len() as u32);
        for (name, stems) in &self.sections {
            put_text(&mut bytes, name);
            put_steps(&mut bytes, stems);
        }
        bytes
    }
}

impl<'a> Records<'a> {
    /// How many entries there are.
    pub(in crate::search) fn len(self) -> usize {
        self.places.len() / FIXED
    }

    /// An entry by its number; nothing when there is none, or the file is broken.
    pub(in crate::search) fn get(self, entry: usize) -> Option<Kept<'a>> {
        let place = number_at(self.places, entry)? as usize;
        let mut cursor = Cursor { bytes: self.records.get(place..)? };
        let id = cursor.text()?;
        let urgency = cursor.byte()?;
        let urgencies = [Urgency::Normal, Urgency::Urgent, Urgency::Emergency];
        let urgency = urgencies.into_iter().find(|known| *known as u8 == urgency)?;
        let is_emergency_number = cursor.byte()? != 0;
        Some(Kept { id, urgency, is_emergency_number, texts: cursor })
    }
}

impl<'a> Kept<'a> {
    /// The section that has more of some words than title and summary have.
    pub(in crate::search) fn section(&self, words: &StemsOfWords) -> Option<&'a str> {
        let mut cursor = self.texts;
        let mut has = vec![false; words.words.len()];
        let mut count = |cursor: &mut Cursor<'a>| {
            has.fill(false);
            for stem in cursor.steps()?.filter(|stem| words.some[*stem as usize % SLOTS]) {
                for (has, stems) in has.iter_mut().zip(&words.words) {
                    *has |= stems.contains(&stem);
                }
            }
            Some(has.iter().filter(|has| **has).count())
        };
        let mut best = (count(&mut cursor)?, None);
        for _ in 0..cursor.number()? {
            let name = cursor.text()?;
            let found = count(&mut cursor)?;
            if found > best.0 {
                best = (found, Some(name));
            }
        }
        best.1
    }
}
