//! The words of an index as they are written, for “did you mean” and for judging whether a word is a slip of a known one.
//! Knows words alone.

use std::collections::BTreeMap;

use super::analysis::Forms;

/// The words of an index, by how many letters they have: slips change the length little.
#[derive(Default)]
pub(super) struct Vocabulary {
    /// The letters of a folded word → its first spelling and how often it stands in the texts.
    lengths: BTreeMap<usize, BTreeMap<Vec<char>, (String, u32)>>,
}

/// The least letters that a word must have before a slip in it is looked for; none is in numbers.
const LEAST: usize = 4;
/// From this length on, two letters may be wrong.
const LONG: usize = 7;

impl Vocabulary {
    /// Takes in a word that stands in the texts so many times.
    pub(super) fn learn(&mut self, word: &Forms, times: u32) {
        let letters: Vec<char> = word.folded.chars().collect();
        if letters.len() < LEAST - 1 || letters.iter().any(char::is_ascii_digit) {
            return;
        }
        let words = self.lengths.entry(letters.len()).or_default();
        words.entry(letters).or_insert_with(|| (word.plain.clone(), 0)).1 += times;
    }

    /// The spelling of the word that an unknown folded word is most likely a slip of.
    pub(super) fn nearest(&self, folded: &str) -> Option<&str> {
        let letters: Vec<char> = folded.chars().collect();
        if letters.len() < LEAST || letters.iter().any(char::is_ascii_digit) {
            return None;
        }
        let most = if letters.len() < LONG { 1 } else { 2 };
        let lengths = self.lengths.range(letters.len() - most..=letters.len() + most);
        let near = lengths.flat_map(|(_, words)| words).filter_map(|(other, (spelling, count))| {
            let distance = distance(&letters, other, most)?;
            // Slips are rare at the first letter; among equals, the word that the texts use most is meant.
            Some((distance, other.first() != letters.first(), std::cmp::Reverse(*count), spelling.as_str()))
        });
        near.min().map(|(_, _, _, spelling)| spelling)
    }
}

/// How many letters must be changed, put in, left out or swapped with their neighbour; `None` when more than `most`.
fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, against) in other.iter().enumerate() {
            let change = last[column] + usize::from(letter != against);
            let mut least = change.min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && one[row - 1] == *against && *letter == other[column - 1] {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::tests::analysis;

    fn vocabulary(text: &str) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        analysis("pl").words(text).iter().for_each(|word| vocabulary.learn(word, 1));
        vocabulary
    }

    #[test]
    fn the_nearest_word_is_spelt_as_in_the_texts() {
        let vocabulary = vocabulary("Meldunek i żłobek, mieszkanie komunalne, PESEL 112");
        assert_eq!(vocabulary.nearest("meldonek"), Some("meldunek"));
        assert_eq!(vocabulary.nearest("zlobke"), Some("żłobek"));
        assert_eq!(vocabulary.nearest("mieskzanei"), Some("mieszkanie"));
        assert_eq!(vocabulary.nearest("1122"), None);
        assert_eq!(vocabulary.nearest("pizza"), None);
    }
}
