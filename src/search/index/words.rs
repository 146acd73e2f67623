//! The words of weighty texts in order of their lengths, with the letters that each has: found as what another is a slip of,
//! and named in the lists of pieces. Written at once, read where they lie.

use std::io::{self, Write};

use super::file::{FileWriter, Part};
use super::packed::{FIXED, first_not, number_at};
use super::terms::TermId;

/// The number of a word among those of weighty texts.
pub(in crate::search) type WordId = u32;

/// All words of weighty texts.
#[derive(Clone, Copy)]
pub(in crate::search) struct Words<'a> {
    pub(super) terms: &'a [u8],
    pub(super) letters: &'a [u8],
    pub(super) lengths: &'a [u8],
}

/// The words of weighty texts, once all are known.
#[derive(Default)]
pub(super) struct WordBuilder(Vec<Shape>);

/// A word: how many letters it has, its term, which letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    length: usize,
    term: TermId,
    letters: u32,
}

/// Words of more letters are not told apart by their lengths.
const LONGEST: usize = 63;

/// Which letters a word has, roughly: one bit for each. Letters of one script hardly share any.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % u32::BITS))
}

/// Whether at most so many bits are set. Two are the most that is asked.
fn are_few(bits: u32, most: usize) -> bool {
    let without_last = |bits: u32| bits & bits.wrapping_sub(1);
    (0..most).fold(bits, |bits, _| without_last(bits)) == 0
}

impl WordBuilder {
    /// Takes in the word of a term.
    pub(super) fn note(&mut self, word: &str, term: TermId) {
        self.0.push(Shape { length: word.chars().count(), term, letters: letters(word) });
    }

    /// Writes all, the shorter first; gives the number of each by that of its term.
    pub(super) fn write<W: Write>(mut self, file: &mut FileWriter<W>, terms: usize) -> io::Result<Vec<WordId>> {
        self.0.sort_unstable();
        file.put_fixed(self.0.iter().map(|word| word.term))?;
        file.end(Part::Words);
        file.put_fixed(self.0.iter().map(|word| word.letters))?;
        file.end(Part::WordLetters);
        let start = |length: usize| self.0.partition_point(|word| word.length < length) as u32;
        file.put_fixed((0..=LONGEST).map(start).chain([self.0.len() as u32]))?;
        file.end(Part::WordLengths);
        let mut numbers = vec![WordId::MAX; terms];
        for (number, word) in self.0.iter().enumerate() {
            numbers[word.term as usize] = number as WordId;
        }
        Ok(numbers)
    }
}

impl<'a> Words<'a> {
    /// How many there are.
    pub(in crate::search) fn len(self) -> usize {
        self.terms.len() / FIXED
    }

    /// The term of a word.
    pub(in crate::search) fn term(self, word: WordId) -> Option<TermId> {
        number_at(self.terms, word as usize)
    }

    /// The first word of so many letters.
    fn start(self, length: usize) -> usize {
        number_at(self.lengths, length.min(LONGEST + 1)).map_or(0, |start| start as usize)
    }

    /// How many letters a word has; `None` for more than are told apart.
    pub(in crate::search) fn length(self, word: WordId) -> Option<usize> {
        let behind = first_not(LONGEST + 1, |length| self.start(length) <= word as usize);
        behind.checked_sub(1).filter(|length| *length < LONGEST)
    }

    /// Calls with the term of every word that another may become by so many slips: it has about as many letters, and nearly
    /// the same. Each slip puts in one letter at most, and takes out one.
    pub(in crate::search) fn each_near(self, other: &str, slips: usize, mut found: impl FnMut(TermId)) {
        let (length, asked) = (other.chars().count(), letters(other));
        let (from, to) = (self.start(length.saturating_sub(slips)), self.start(length + slips + 1));
        let (letters, _) = self.letters.get(from * FIXED..to * FIXED).unwrap_or_default().as_chunks::<FIXED>();
        for (place, has) in letters.iter().enumerate() {
            let has = u32::from_le_bytes(*has);
            if are_few(has & !asked, slips) && are_few(asked & !has, slips) {
                self.term((from + place) as WordId).into_iter().for_each(&mut found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_near_by_their_letters() {
        let words = ["zus", "pesel", "meldunek", "zameldowanie"];
        let fixed = |numbers: &mut dyn Iterator<Item = u32>| numbers.flat_map(u32::to_le_bytes).collect::<Vec<u8>>();
        let terms = fixed(&mut (10..14));
        let letters_of = fixed(&mut words.iter().map(|word| letters(word)));
        let start = |length: usize| words.iter().filter(|word| word.len() < length).count() as u32;
        let lengths = fixed(&mut (0..=LONGEST + 1).map(start));
        let words = Words { terms: &terms, letters: &letters_of, lengths: &lengths };
        let near = |other: &str, slips: usize| {
            let mut near = Vec::new();
            words.each_near(other, slips, |term| near.push(term));
            near
        };
        assert_eq!((words.len(), words.length(0), words.length(2), words.length(3)), (4, Some(3), Some(8), Some(12)));
        assert_eq!(near("meldonek", 2), [12]);
        assert_eq!(near("psel", 1), [11]);
        assert_eq!(near("adres", 1), Vec::<TermId>::new());
        assert!(are_few(0b101, 2) && !are_few(0b111, 2) && are_few(0, 0) && !are_few(1, 0));
    }
}
