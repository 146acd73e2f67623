//! Pieces of words, which find what stems and folding miss: misspelt, compound and half-typed words.

use super::normal::is_han;

/// How many letters a piece has.
const LENGTH: usize = 3;
/// Marks the beginning and the end of a word.
const EDGE: char = '\u{2}';

/// How many bits the number of a letter has.
const BITS: u32 = 21;

/// Up to three letters as one number.
pub(in crate::search) type Piece = u64;

/// The pieces of a folded word, each once. Numbers have none: a number with a wrong digit is another number.
pub(in crate::search) fn grams(folded: &str) -> Vec<Piece> {
    if folded.bytes().all(|letter| letter.is_ascii_digit()) {
        return Vec::new();
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let push = |letters: &[char]| {
        let piece = piece(letters);
        if !pieces.contains(&piece) {
            pieces.push(piece);
        }
    };
    if folded.chars().any(is_han) {
        let letters: Vec<char> = folded.chars().collect();
        letters.chunks(1).chain(letters.windows(2)).for_each(push);
        return pieces;
    }
    let letters: Vec<char> = std::iter::once(EDGE).chain(folded.chars()).chain([EDGE]).collect();
    letters.windows(LENGTH).for_each(push);
    pieces
}

fn piece(letters: &[char]) -> Piece {
    letters.iter().fold(0, |piece, letter| piece << BITS | Piece::from(u32::from(*letter)))
}

/// How alike two lists of pieces are, from 0 to 1 (Dice).
pub(in crate::search) fn likeness(one: &[Piece], other: &[Piece]) -> f32 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let common = one.iter().filter(|piece| other.contains(piece)).count();
    2.0 * common as f32 / (one.len() + other.len()) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_mark_the_ends_of_words() {
        let pieces = |texts: &[&str]| texts.iter().map(|text| piece(&text.chars().collect::<Vec<_>>())).collect::<Vec<_>>();
        assert_eq!(grams("dom"), pieces(&["\u{2}do", "dom", "om\u{2}"]));
        assert_eq!(grams("112"), pieces(&[]));
        assert_eq!(grams("入学"), pieces(&["入", "学", "入学"]));
        assert_eq!(grams("aaaaa"), pieces(&["\u{2}aa", "aaa", "aa\u{2}"]));
    }

    #[test]
    fn misspelt_words_are_alike() {
        assert!(likeness(&grams("meldunek"), &grams("meldonek")) >= 0.5);
        assert!(likeness(&grams("meldunek"), &grams("mieszkanie")) < 0.5);
    }
}
