//! The words and stems of one file in order of their texts, each with its lists: found as they stand, or by their beginnings.
//! Reads the file where it lies; ranks nothing.

use super::lists::Half;
use super::packed::{Cursor, FIXED, first_not, number_at};
use super::phrases::FormId;
use super::terms::TermId;

/// All words and stems of a file.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    pub(super) terms: &'a [u8],
    pub(super) places: &'a [u8],
    pub(super) sorted: &'a [u8],
    pub(super) heads: &'a [u8],
}

/// The first bytes of every so many texts of the order stand together: where a text is, is found by them nearly, without a
/// look at texts that lie far apart.
pub(super) const STRIDE: usize = 16;

/// The first bytes of a text, in the order of the texts as far as they tell them apart.
pub(super) fn head(text: &[u8]) -> u64 {
    let mut head = [0; HEAD];
    let length = text.len().min(HEAD);
    head[..length].copy_from_slice(&text[..length]);
    u64::from_be_bytes(head)
}

/// How many bytes of a text are its first.
const HEAD: usize = 8;

/// What a file has of one text.
#[derive(Clone, Copy, Default)]
pub(super) struct Row<'a> {
    pub(super) id: TermId,
    has: u8,
    /// The number of the same text in the file of the office.
    pub(super) office: Option<TermId>,
    /// The words with diacritics that it is without them, where they stand in weighty texts.
    written: Cursor<'a>,
    /// Where it stands as a word.
    pub(super) word: Half<'a>,
    /// Where words stand whose stem it is.
    pub(super) stem: Half<'a>,
    /// Words of phrases whose stem it is.
    forms: Cursor<'a>,
}

/// What may stand behind a text, as bits of a byte before it.
pub(super) struct Has;

impl Has {
    pub(super) const OFFICE: u8 = 1;
    pub(super) const WRITTEN: u8 = 1 << 1;
    pub(super) const WORD: u8 = 1 << 2;
    pub(super) const STEM: u8 = 1 << 3;
    pub(super) const FORMS: u8 = 1 << 4;
    /// Nothing more: the word is found by how it sounds.
    pub(super) const HEARD: u8 = 1 << 5;
}

impl<'a> Table<'a> {
    /// How many there are.
    pub(super) fn len(self) -> usize {
        self.places.len() / FIXED
    }

    /// The term of a number.
    fn cursor(self, id: TermId) -> Option<Cursor<'a>> {
        self.from(number_at(self.places, id as usize)?)
    }

    fn from(self, start: u32) -> Option<Cursor<'a>> {
        Some(Cursor { bytes: self.terms.get(start as usize..)? })
    }

    /// The text at a place of the order, and what is behind it.
    fn at(self, place: usize) -> Option<(&'a [u8], Cursor<'a>)> {
        let mut cursor = self.from(number_at(self.sorted, place)?)?;
        let length = cursor.number()? as usize;
        Some((cursor.take(length)?, cursor))
    }

    /// The text of a number.
    pub(super) fn text(self, id: TermId) -> Option<&'a str> {
        self.cursor(id)?.text()
    }

    /// What the file has of a number.
    pub(super) fn get(self, id: TermId) -> Option<Row<'a>> {
        let mut cursor = self.cursor(id)?;
        let length = cursor.number()? as usize;
        cursor.take(length)?;
        Row::read(cursor)
    }

    /// The first place of the order whose text does not come before another.
    fn place(self, text: &[u8]) -> usize {
        let head = head(text);
        let (heads, _) = self.heads.as_chunks::<HEAD>();
        // Heads in an order are that of their texts, unless they are the same.
        let least = heads.partition_point(|other| u64::from_le_bytes(*other) < head);
        let most = least + heads[least..].iter().take_while(|other| u64::from_le_bytes(**other) == head).count();
        let from = least.saturating_sub(1) * STRIDE;
        let to = (most * STRIDE).min(self.sorted.len() / FIXED);
        from + first_not(to.saturating_sub(from), |place| self.at(from + place).is_some_and(|(other, _)| other < text))
    }

    /// What the file has of a text.
    pub(super) fn find(self, text: &str) -> Option<Row<'a>> {
        let (found, row) = self.at(self.place(text.as_bytes()))?;
        if found == text.as_bytes() { Row::read(row) } else { None }
    }

    /// The texts that begin so, in order.
    pub(super) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, Row<'a>)> + use<'a> {
        let begin = start.to_owned();
        let first = self.place(start.as_bytes());
        (first..self.sorted.len() / FIXED).map_while(move |place| {
            let (text, row) = self.at(place)?;
            let text = std::str::from_utf8(text).ok().filter(|text| text.starts_with(&begin))?;
            Some((text, Row::read(row)?))
        })
    }

    /// The words that are found by how they sound.
    pub(super) fn heard(self) -> impl Iterator<Item = (TermId, &'a str)> + use<'a> {
        let rows = (0..self.len() as TermId).filter_map(move |id| self.get(id));
        rows.filter(|row| row.has & Has::HEARD != 0).filter_map(move |row| Some((row.id, self.text(row.id)?)))
    }
}

impl<'a> Row<'a> {
    /// Reads what stands behind the text.
    fn read(mut cursor: Cursor<'a>) -> Option<Self> {
        let mut row = Self { id: cursor.number()?, has: cursor.byte()?, ..Self::default() };
        if row.has & Has::OFFICE != 0 {
            row.office = Some(cursor.number()?);
        }
        if row.has & Has::WRITTEN != 0 {
            row.written = numbers(&mut cursor)?;
        }
        if row.has & Has::WORD != 0 {
            row.word = Half::read(&mut cursor)?;
        }
        if row.has & Has::STEM != 0 {
            row.stem = Half::read(&mut cursor)?;
        }
        if row.has & Has::FORMS != 0 {
            row.forms = numbers(&mut cursor)?;
        }
        Some(row)
    }

    /// The words with diacritics that it is without them.
    pub(super) fn written(self) -> impl Iterator<Item = TermId> + use<'a> {
        let mut cursor = self.written;
        std::iter::from_fn(move || cursor.number())
    }

    /// Whether it is a word of weighty texts.
    pub(super) fn is_written(self) -> bool {
        !self.written.bytes.is_empty()
    }

    /// The words of phrases whose stem it is, in order.
    pub(super) fn forms(self) -> impl Iterator<Item = FormId> + use<'a> {
        let (mut cursor, mut last) = (self.forms, 0_u32);
        std::iter::from_fn(move || {
            last = last.saturating_add(cursor.number()?);
            Some(last)
        })
    }
}

/// Numbers with their length in bytes before them.
fn numbers<'a>(cursor: &mut Cursor<'a>) -> Option<Cursor<'a>> {
    let length = cursor.number()? as usize;
    Some(Cursor { bytes: cursor.take(length)? })
}
