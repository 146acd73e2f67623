//! The words and stems of an index in order of their texts, each with its lists: found as they stand, or by their beginnings.
//! Reads the file where it lies; ranks nothing.

use super::lists::List;
use super::packed::{Cursor, FIXED, first_not, number_at};
use super::phrases::FormId;

/// The number of a word or stem in one index.
pub(in crate::search) type TermId = u32;

/// All words and stems.
#[derive(Clone, Copy)]
pub(in crate::search) struct Terms<'a> {
    pub(super) terms: &'a [u8],
    pub(super) places: &'a [u8],
    pub(super) sorted: &'a [u8],
    pub(super) heads: &'a [u8],
}

/// The first bytes of every so many texts of the order stand together: where a text is, is found by them nearly, without a
/// look at texts that lie far apart.
pub(super) const STRIDE: usize = 16;

/// The first bytes of a text, in the order of the texts as far as they tell them apart.
pub(super) fn head(text: &[u8]) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    let length = text.len().min(HEAD);
    head[..length].copy_from_slice(&text[..length]);
    head
}

/// How many bytes of a text are its first.
const HEAD: usize = 8;

/// What the index has of one text.
#[derive(Clone, Copy)]
pub(in crate::search) struct Term<'a> {
    pub(in crate::search) id: TermId,
    /// The words with diacritics that it is without them, where they stand in weighty texts.
    written: Cursor<'a>,
    /// Where it stands as a word.
    pub(in crate::search) word: List<'a>,
    /// Where words stand whose stem it is.
    pub(in crate::search) stem: List<'a>,
    /// Words of phrases whose stem it is.
    forms: Cursor<'a>,
}

/// What may stand behind a text, as bits of a byte before it.
pub(super) struct Has;

impl Has {
    pub(super) const WRITTEN: u8 = 1;
    pub(super) const WORD: u8 = 1 << 1;
    pub(super) const STEM: u8 = 1 << 2;
    pub(super) const FORMS: u8 = 1 << 3;
}

impl<'a> Terms<'a> {
    fn len(self) -> usize {
        self.sorted.len() / FIXED
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
    pub(in crate::search) fn text(self, id: TermId) -> Option<&'a str> {
        self.cursor(id)?.text()
    }

    /// What the index has of a number.
    pub(in crate::search) fn get(self, id: TermId) -> Option<Term<'a>> {
        let mut cursor = self.cursor(id)?;
        let length = cursor.number()? as usize;
        cursor.take(length)?;
        Term::read(cursor)
    }

    /// The first place of the order whose text does not come before another.
    fn place(self, text: &[u8]) -> usize {
        let head = head(text);
        let (heads, _) = self.heads.as_chunks::<HEAD>();
        // Heads in an order are that of their texts, unless they are the same.
        let least = heads.partition_point(|other| *other < head);
        let most = least + heads[least..].partition_point(|other| *other == head);
        let from = least.saturating_sub(1) * STRIDE;
        let to = (most * STRIDE).min(self.len());
        from + first_not(to.saturating_sub(from), |place| self.at(from + place).is_some_and(|(other, _)| other < text))
    }

    /// What the index has of a text.
    pub(in crate::search) fn find(self, text: &str) -> Option<Term<'a>> {
        let (found, term) = self.at(self.place(text.as_bytes()))?;
        if found == text.as_bytes() { Term::read(term) } else { None }
    }

    /// The words of weighty texts that begin so, in order.
    pub(in crate::search) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, Term<'a>)> + use<'a> {
        let begin = start.to_owned();
        let first = self.place(start.as_bytes());
        let terms = (first..self.len()).map_while(move |place| {
            let (text, term) = self.at(place)?;
            let text = std::str::from_utf8(text).ok().filter(|text| text.starts_with(&begin))?;
            Some((text, Term::read(term)?))
        });
        terms.filter(|(_, term)| !term.written.bytes.is_empty())
    }
}

impl<'a> Term<'a> {
    /// Reads what stands behind the text.
    fn read(mut cursor: Cursor<'a>) -> Option<Self> {
        let id = cursor.number()?;
        let has = cursor.byte()?;
        let numbers = |cursor: &mut Cursor<'a>, bit: u8| -> Option<Cursor<'a>> {
            let length = if has & bit == 0 { 0 } else { cursor.number()? };
            Some(Cursor { bytes: cursor.take(length as usize)? })
        };
        let list = |cursor: &mut Cursor<'a>, bit: u8| if has & bit == 0 { Some(List::default()) } else { List::read(cursor) };
        let written = numbers(&mut cursor, Has::WRITTEN)?;
        let (word, stem) = (list(&mut cursor, Has::WORD)?, list(&mut cursor, Has::STEM)?);
        Some(Self { id, written, word, stem, forms: numbers(&mut cursor, Has::FORMS)? })
    }

    /// The words of phrases whose stem it is, in order.
    pub(in crate::search) fn forms(self) -> impl Iterator<Item = FormId> + use<'a> {
        let (mut cursor, mut last) = (self.forms, 0);
        std::iter::from_fn(move || {
            last += cursor.number()?;
            Some(last)
        })
    }

    /// The words with diacritics that it is without them.
    pub(in crate::search) fn written(self) -> impl Iterator<Item = TermId> + use<'a> {
        let mut cursor = self.written;
        std::iter::from_fn(move || cursor.number())
    }
}
