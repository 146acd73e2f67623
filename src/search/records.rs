//! What an index keeps of each entry beside tantivy's fields: its id, its urgency, and marks of the words of its keywords
//! and sections. One file in the index's folder, read where it lies, so that a large index takes no memory of its own.
//! Knows no tantivy types but those of its files; nothing of languages.
//!
//! All numbers are little-endian `u32`. The records stand one after another; then, for each, the place where it begins;
//! then how many there are.

use std::io::{self, Write};
use std::path::Path;

use tantivy::directory::{Directory, OwnedBytes, TerminatingWrite, WritePtr};

use super::analysis::Forms;
use crate::catalogue::Urgency;

/// The name of the file.
const FILE: &str = "entries";
/// The bytes of a number.
const NUMBER: usize = 4;

/// Stands for a form of a word: equal forms have equal marks, and hardly ever others.
pub(super) type Mark = u32;

/// What is written of an entry.
pub(super) struct Record<'a> {
    pub(super) id: &'a str,
    pub(super) urgency: Urgency,
    pub(super) is_emergency_number: bool,
    /// Its keywords of several words: each as the marks of the stems of its words.
    pub(super) phrases: Vec<Vec<Vec<Mark>>>,
    /// Marks of the stems in title and summary, in order.
    pub(super) head: Vec<Mark>,
    /// The names of the sections, each with the marks of its stems in order.
    pub(super) sections: Vec<(&'a str, Vec<Mark>)>,
}

/// Writes the file.
pub(super) struct RecordWriter {
    file: WritePtr,
    written: u32,
    places: Vec<u32>,
}

/// Reads the file.
pub(super) struct Records {
    bytes: OwnedBytes,
    count: usize,
}

/// One record, where it lies in the file.
#[derive(Clone, Copy)]
pub(super) struct Kept<'a> {
    pub(super) id: &'a str,
    pub(super) urgency: Urgency,
    pub(super) is_emergency_number: bool,
    phrases: Cursor<'a>,
}

impl RecordWriter {
    /// Begins the file in the folder of an index.
    pub(super) fn create(directory: &dyn Directory) -> tantivy::Result<Self> {
        Ok(Self { file: directory.open_write(Path::new(FILE))?, written: 0, places: Vec::new() })
    }

    /// Appends a record; its number is that of the document.
    pub(super) fn add(&mut self, record: &Record<'_>) -> io::Result<()> {
        let mut bytes = Vec::new();
        put_text(&mut bytes, record.id);
        put(&mut bytes, record.urgency as usize);
        put(&mut bytes, usize::from(record.is_emergency_number));
        put(&mut bytes, record.phrases.len());
        for phrase in &record.phrases {
            put(&mut bytes, phrase.len());
            phrase.iter().for_each(|stems| put_marks(&mut bytes, stems));
        }
        put_marks(&mut bytes, &record.head);
        put(&mut bytes, record.sections.len());
        for (name, stems) in &record.sections {
            put_text(&mut bytes, name);
            put_marks(&mut bytes, stems);
        }
        self.file.write_all(&bytes)?;
        self.places.push(self.written);
        let length = u32::try_from(bytes.len()).ok();
        let end = length.and_then(|length| self.written.checked_add(length));
        self.written = end.ok_or_else(|| io::Error::other("the entries of one index are more than 4 GB"))?;
        Ok(())
    }

    /// Ends the file.
    pub(super) fn finish(mut self) -> io::Result<()> {
        let count = self.places.len() as u32;
        for place in self.places {
            self.file.write_all(&place.to_le_bytes())?;
        }
        self.file.write_all(&count.to_le_bytes())?;
        self.file.terminate()
    }
}

fn put(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend((number as u32).to_le_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put(bytes, text.len());
    bytes.extend(text.as_bytes());
}

fn put_marks(bytes: &mut Vec<u8>, marks: &[Mark]) {
    put(bytes, marks.len());
    marks.iter().for_each(|mark| bytes.extend(mark.to_le_bytes()));
}

impl Records {
    /// Opens the file in the folder of an index.
    pub(super) fn open(directory: &dyn Directory) -> tantivy::Result<Self> {
        let bytes = directory.open_read(Path::new(FILE))?.read_bytes()?;
        let count = bytes.len().checked_sub(NUMBER).and_then(|place| number(&bytes, place)).unwrap_or_default() as usize;
        Ok(Self { bytes, count })
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// An entry by its number; nothing when there is none, or the file is broken.
    pub(super) fn get(&self, entry: usize) -> Option<Kept<'_>> {
        if entry >= self.count {
            return None;
        }
        let table = self.bytes.len().checked_sub(NUMBER * (self.count + 1))?;
        let place = number(&self.bytes, table + NUMBER * entry)? as usize;
        let mut cursor = Cursor { bytes: self.bytes.get(place..table)? };
        let id = cursor.text()?;
        let urgencies = [Urgency::Normal, Urgency::Urgent, Urgency::Emergency];
        let urgency = cursor.number()?;
        let urgency = urgencies.into_iter().find(|known| *known as u32 == urgency)?;
        let is_emergency_number = cursor.number()? != 0;
        Some(Kept { id, urgency, is_emergency_number, phrases: cursor })
    }
}

impl<'a> Kept<'a> {
    /// Calls with every keyword of several words: how many it has, how many of them fit, and whether one of those tells
    /// something.
    pub(super) fn each_phrase(
        &self,
        fits: impl Fn(Mark) -> bool,
        tells: impl Fn(Mark) -> bool,
        mut found: impl FnMut(usize, usize, bool),
    ) -> Option<()> {
        let mut cursor = self.phrases;
        for _ in 0..cursor.number()? {
            let words = cursor.number()? as usize;
            let (mut fitting, mut telling) = (0, false);
            for _ in 0..words {
                let (mut any, mut tell) = (false, false);
                for stem in cursor.marks()? {
                    any |= fits(stem);
                    tell |= tells(stem);
                }
                fitting += usize::from(any);
                telling |= tell;
            }
            found(words, fitting, telling);
        }
        Some(())
    }

    /// The section that has more of some words than title and summary have.
    pub(super) fn section(&self, words: &[&[Mark]]) -> Option<&'a str> {
        let mut cursor = self.phrases;
        for _ in 0..cursor.number()? {
            for _ in 0..cursor.number()? {
                cursor.marks()?;
            }
        }
        let count = |marks: Marks<'_>| words.iter().filter(|stems| stems.iter().any(|stem| marks.contains(*stem))).count();
        let mut best = (count(cursor.marks()?), None);
        for _ in 0..cursor.number()? {
            let name = cursor.text()?;
            let found = count(cursor.marks()?);
            if found > best.0 {
                best = (found, Some(name));
            }
        }
        best.1
    }
}

/// A place in the file, from which the rest is read.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        self.take(NUMBER).and_then(|bytes| number(bytes, 0))
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()? as usize;
        std::str::from_utf8(self.take(length)?).ok()
    }

    fn marks(&mut self) -> Option<Marks<'a>> {
        let length = self.number()? as usize;
        Some(Marks { bytes: self.take(length.checked_mul(NUMBER)?)? })
    }
}

/// Marks, where they lie in the file.
#[derive(Clone, Copy)]
struct Marks<'a> {
    bytes: &'a [u8],
}

impl Marks<'_> {
    /// Whether ordered marks hold one.
    fn contains(self, mark: Mark) -> bool {
        let (mut from, mut to) = (0, self.bytes.len() / NUMBER);
        while from < to {
            let middle = from.midpoint(to);
            match number(self.bytes, middle * NUMBER) {
                Some(found) if found == mark => return true,
                Some(found) if found < mark => from = middle + 1,
                _ => to = middle,
            }
        }
        false
    }
}

impl Iterator for Marks<'_> {
    type Item = Mark;

    fn next(&mut self) -> Option<Mark> {
        let (first, rest) = self.bytes.split_at_checked(NUMBER)?;
        self.bytes = rest;
        number(first, 0)
    }
}

fn number(bytes: &[u8], place: usize) -> Option<u32> {
    let bytes = bytes.get(place..place + NUMBER)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

/// The mark of a form (FNV-1a, folded to 32 bits): the same on every machine, since it is written into files.
pub(super) fn mark(form: &str) -> Mark {
    let hash =
        form.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    (hash ^ (hash >> 32)) as u32
}

/// The marks of the stems of words, in order and each once.
pub(super) fn marks<'a>(words: impl IntoIterator<Item = &'a Forms>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = words.into_iter().flat_map(|word| &word.stems).map(|stem| mark(stem)).collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}
