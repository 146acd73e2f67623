//! Pieces of words, and which words of weighty texts have them. Reads the file where it lies.

use super::packed::{Cursor, FIXED, first_not, number_at};
use super::words::WordId;
use crate::search::analysis::Piece;

/// All pieces.
#[derive(Clone, Copy)]
pub(in crate::search) struct Pieces<'a> {
    pub(super) lists: &'a [u8],
    pub(super) keys: &'a [u8],
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

/// How many pieces each word has in common with another.
#[derive(Default)]
pub(in crate::search) struct Common {
    counts: Vec<u8>,
    found: Vec<WordId>,
}

impl Common {
    /// Counts one more of a word, of so many that there are.
    #[inline]
    pub(super) fn count(&mut self, word: WordId, of: usize) {
        if self.counts.is_empty() {
            self.counts.resize(of, 0);
        }
        let Some(count) = self.counts.get_mut(word as usize) else { return };
        if *count == 0 {
            self.found.push(word);
        }
        *count = count.saturating_add(1);
    }

    /// Calls with each word that was counted, and forgets it.
    pub(super) fn clear(&mut self, mut each: impl FnMut(WordId, u8)) {
        for word in self.found.drain(..) {
            each(word, std::mem::take(&mut self.counts[word as usize]));
        }
    }
}
