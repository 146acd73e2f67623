//! Pieces of words, and which words of weighty texts have them; and how words sound. Reads the file where it lies.

use super::packed::{Cursor, FIXED, first_not, number_at};
use super::terms::TermId;
use super::words::WordId;
use crate::search::analysis::Piece;

/// All pieces.
#[derive(Clone, Copy)]
pub(in crate::search) struct Pieces<'a> {
    pub(super) lists: &'a [u8],
    pub(super) keys: &'a [u8],
    pub(super) places: &'a [u8],
}

/// All sounds.
#[derive(Clone, Copy)]
pub(in crate::search) struct Sounds<'a> {
    pub(super) sounds: &'a [u8],
    pub(super) places: &'a [u8],
}

impl Pieces<'_> {
    /// Calls with the words that have a piece, in order of their numbers.
    pub(in crate::search) fn each_word(self, piece: Piece, found: impl FnMut(WordId)) {
        let key = |place: usize| -> Option<Piece> {
            Some(Piece::from(number_at(self.keys, 2 * place)?) << 32 | Piece::from(number_at(self.keys, 2 * place + 1)?))
        };
        let place = first_not(self.places.len() / FIXED, |place| key(place).is_some_and(|other| other < piece));
        let start = number_at(self.places, place).filter(|_| key(place) == Some(piece));
        let bytes = start.and_then(|start| self.lists.get(start as usize..)).unwrap_or_default();
        Cursor { bytes }.steps().into_iter().flatten().for_each(found);
    }
}

impl<'a> Sounds<'a> {
    /// The words that sound so, or begin to, in order: how they sound, and their numbers.
    pub(in crate::search) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, TermId)> + use<'a> {
        let read = move |place: usize| {
            let mut cursor = Cursor { bytes: self.sounds.get(number_at(self.places, place)? as usize..)? };
            let length = cursor.number()? as usize;
            Some((cursor.take(length)?, cursor))
        };
        let count = self.places.len() / FIXED;
        let first = first_not(count, |place| read(place).is_some_and(|(sound, _)| sound < start.as_bytes()));
        let start = start.to_owned();
        let same = (first..count).map_while(read).take_while(move |(sound, _)| sound.starts_with(start.as_bytes()));
        same.filter_map(|(sound, mut cursor)| Some((std::str::from_utf8(sound).ok()?, cursor.number()?)))
    }
}
