//! Pieces of words, and which words of weighty texts have them. Reads the file where it lies.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::dictionary::{BLOCK, flush, place};
use super::file::{FileWriter, Part};
use super::packed::{Cursor, FIXED, first_not, number_at, put_steps};
use super::terms::TermId;
use super::words::WordId;
use crate::search::analysis::{Piece, grams};

/// All pieces, each with the words that have it.
#[derive(Default)]
pub(super) struct PieceBuilder(BTreeMap<Piece, Vec<TermId>>);

/// All pieces.
#[derive(Clone, Copy)]
pub(in crate::search) struct Pieces<'a> {
    pub(super) lists: &'a [u8],
    pub(super) keys: &'a [u8],
    pub(super) places: &'a [u8],
}

impl PieceBuilder {
    /// Takes in a word.
    pub(super) fn note(&mut self, folded: &str, number: TermId) {
        for piece in grams(folded) {
            self.0.entry(piece).or_default().push(number);
        }
    }

    /// Writes all; `numbers` are those of the words by their terms.
    pub(super) fn write<W: Write>(self, file: &mut FileWriter<W>, numbers: &[WordId]) -> io::Result<()> {
        let mut places = Vec::with_capacity(self.0.len());
        let (mut bytes, mut written) = (Vec::with_capacity(BLOCK), 0);
        let mut keys = Vec::with_capacity(2 * self.0.len());
        for (piece, mut words) in self.0 {
            words.iter_mut().for_each(|word| *word = numbers[*word as usize]);
            words.sort_unstable();
            words.dedup();
            keys.extend([(piece >> 32) as u32, piece as u32]);
            places.push(place(written, &bytes)?);
            put_steps(&mut bytes, &words);
            flush(file, &mut bytes, &mut written, BLOCK)?;
        }
        flush(file, &mut bytes, &mut written, 0)?;
        file.end(Part::Pieces);
        file.put_fixed(keys)?;
        file.end(Part::PieceKeys);
        file.put_fixed(places)?;
        file.end(Part::PiecePlaces);
        Ok(())
    }
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
