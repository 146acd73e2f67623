//! The words of all phrases in one sorted list, and what a typed word may be: one of them, the beginning of one, another form
//! of one, one in another script, or a slip. Knows words alone; they are named by their place in the list.

use std::collections::BTreeMap;

use crate::search::analysis::{Heard, Hearing, Word};

/// How freely a typed word is taken. Each way finds all that the ways before it find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// A word as typed, or, for the last, one that goes on where it ends; for finished words another form of it, too.
    Literal,
    /// Another form of the last word.
    Stem,
    /// Where there is neither, a word of another script that sounds the same.
    Sound,
    /// Where there is nothing at all, a word with one letter wrong, missing, too many or swapped.
    Slip,
}

/// The words of one list of suggestions.
pub(super) struct Lexicon {
    /// Folded, in order.
    words: Vec<Box<str>>,
    /// Stems that differ from their words, in order, with the numbers of these.
    stems: Vec<(Box<str>, u32)>,
    heard: Heard,
}

/// A typed word, analysed as one of the site's language and as one of the source's.
pub(super) struct Typed {
    pub(super) own: Word,
    pub(super) source: Word,
    /// Nothing was typed after it: it may not be finished.
    pub(super) last: bool,
}

/// Words of another script that one typed word may be.
const MOST_SOUNDS: usize = 12;
/// Shorter words are too like each other for slips.
const LEAST_FOR_SLIPS: usize = 5;

impl Lexicon {
    /// Takes in words by their folded forms.
    pub(super) fn new(heard: BTreeMap<String, Vec<Word>>, hearing: Hearing) -> Self {
        let mut known = Heard::new(hearing);
        let mut stems: Vec<(Box<str>, u32)> = Vec::new();
        let mut words: Vec<Box<str>> = Vec::with_capacity(heard.len());
        for (number, (folded, forms)) in heard.into_iter().enumerate() {
            if let Some(first) = forms.first() {
                known.learn(first, number as u32);
            }
            let all = forms.iter().flat_map(|word| &word.stems).filter(|stem| **stem != folded);
            stems.extend(all.map(|stem| (stem.as_str().into(), number as u32)));
            words.push(folded.into());
        }
        stems.sort();
        stems.dedup();
        Self { words, stems, heard: known }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// A word by its number.
    pub(super) fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", AsRef::as_ref)
    }

    /// The number of a folded word.
    pub(super) fn number(&self, folded: &str) -> Option<u32> {
        self.words.binary_search_by(|word| word.as_ref().cmp(folded)).ok().map(|number| number as u32)
    }

    /// The words that a typed word may be, in order.
    pub(super) fn meant(&self, typed: &Typed, way: Way) -> Vec<u32> {
        let mut meant: Vec<u32> = Vec::new();
        match typed.last {
            true => self.beginning(&typed.own.folded, &mut meant),
            false => meant.extend(self.number(&typed.own.folded)),
        }
        if way >= Way::Stem || !typed.last {
            typed.own.stems.iter().chain(&typed.source.stems).for_each(|stem| self.stem(stem, &mut meant));
        }
        if way >= Way::Sound && meant.is_empty() {
            meant.extend(self.heard.alike(&typed.own, |number| self.word(number), MOST_SOUNDS));
        }
        if way >= Way::Slip && meant.is_empty() {
            self.slips(typed, &mut meant);
        }
        meant.sort_unstable();
        meant.dedup();
        meant
    }

    /// Words that begin so. A stem that is not the beginning of its word counts as one: nobody types the article of an
    /// Arabic word first.
    fn beginning(&self, start: &str, meant: &mut Vec<u32>) {
        let from = self.words.partition_point(|word| word.as_ref() < start);
        let to = from + self.words[from..].partition_point(|word| word.starts_with(start));
        meant.extend(from as u32..to as u32);
        let from = self.stems.partition_point(|(stem, _)| stem.as_ref() < start);
        let inner = self.stems[from..].iter().take_while(|(stem, _)| stem.starts_with(start));
        let inner = inner.filter(|(stem, number)| !self.word(*number).starts_with(stem.as_ref()));
        meant.extend(inner.map(|(_, number)| *number));
    }

    fn stem(&self, stem: &str, meant: &mut Vec<u32>) {
        meant.extend(self.number(stem));
        let from = self.stems.partition_point(|(other, _)| other.as_ref() < stem);
        let same = self.stems[from..].iter().take_while(|(other, _)| other.as_ref() == stem);
        meant.extend(same.map(|(_, number)| *number));
    }

    fn slips(&self, typed: &Typed, meant: &mut Vec<u32>) {
        let letters: Vec<char> = typed.own.folded.chars().collect();
        if letters.len() < LEAST_FOR_SLIPS || letters.iter().any(char::is_ascii_digit) {
            return;
        }
        let mut known: Vec<char> = Vec::new();
        // Slips are rare at the first letter, unless it was swapped with the next.
        for first in [letters[0], letters[1]] {
            let mut start = [0; 4];
            let start: &str = first.encode_utf8(&mut start);
            let from = self.words.partition_point(|word| word.as_ref() < start);
            for (number, word) in self.words.iter().enumerate().skip(from) {
                if !word.starts_with(start) {
                    break;
                }
                known.clear();
                // What follows the beginning does not matter.
                known.extend(word.chars().take(letters.len() + 2));
                if is_slip(&letters, &known, typed.last) {
                    meant.push(number as u32);
                }
            }
        }
    }
}

/// Whether one letter of `typed` is wrong, missing, too many or swapped with the next; `begins`: `known` may go on.
fn is_slip(typed: &[char], known: &[char], begins: bool) -> bool {
    let rest = |typed: Option<&[char]>, known: Option<&[char]>| match (typed, known) {
        (Some(typed), Some(known)) => {
            if begins {
                known.starts_with(typed)
            } else {
                known == typed
            }
        }
        _ => false,
    };
    let same = typed.iter().zip(known).take_while(|(one, other)| one == other).count();
    let swapped = typed.len() > same + 1
        && known.len() > same + 1
        && (typed[same], typed[same + 1]) == (known[same + 1], known[same])
        && rest(typed.get(same + 2..), known.get(same + 2..));
    if same == 0 {
        return swapped;
    }
    swapped
        || rest(typed.get(same + 1..), known.get(same + 1..))
        || rest(typed.get(same + 1..), known.get(same..))
        || rest(typed.get(same..), known.get(same + 1..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_seen_and_two_are_not() {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        for typed in ["lekrz", "lekkarz", "lekazr", "lekorz", "elkarz"] {
            assert!(is_slip(&letters(typed), &letters("lekarz"), false), "{typed}");
        }
        for typed in ["lekra", "lekkar", "leakr"] {
            assert!(is_slip(&letters(typed), &letters("lekarz"), true), "{typed}");
        }
        for typed in ["lokorz", "bekarz", "lekarzowi"] {
            assert!(!is_slip(&letters(typed), &letters("lekarz"), false), "{typed}");
        }
    }
}
