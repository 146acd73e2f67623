//! What changed between two versions of a section, word by word, in any script. A reference to a fact is one word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, with the blanks and signs between them.
    pub text: String,
    /// Whether the other side has not got them.
    pub changed: bool,
}

/// Both sides, each whole: put together, the pieces of a side are its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The earlier version.
    pub before: Vec<Piece>,
    /// The later version.
    pub after: Vec<Piece>,
}

/// More words than any section has: they are not compared one by one, so that nobody can keep the program busy with them.
const MOST_WORDS: usize = 20_000;
/// Signs that stand beside words and are no part of them. Letters, digits and the marks that some scripts add to letters are.
const SIGNS: &str = "،؛؟۔।॥«»„“”‘‚…–—−·•¡¿‹›";

impl Difference {
    /// Compares two versions.
    pub fn new(before: &str, after: &str) -> Self {
        let (old, new) = (words(before), words(after));
        let mut difference = Self::default();
        if old.len() > MOST_WORDS || new.len() > MOST_WORDS {
            let changed = before != after;
            push(&mut difference.before, before, changed);
            push(&mut difference.after, after, changed);
            return difference;
        }
        for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
            let changed = !matches!(operation, DiffOp::Equal { .. });
            for word in old.get(operation.old_range()).unwrap_or_default() {
                push(&mut difference.before, word, changed);
            }
            for word in new.get(operation.new_range()).unwrap_or_default() {
                push(&mut difference.after, word, changed);
            }
        }
        difference
    }

    /// Whether both sides are the same.
    pub fn is_empty(&self) -> bool {
        self.before.iter().chain(&self.after).all(|piece| !piece.changed)
    }
}

fn push(pieces: &mut Vec<Piece>, text: &str, changed: bool) {
    match pieces.last_mut() {
        Some(last) if last.changed == changed => last.text.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece { text: text.to_owned(), changed }),
    }
}

/// The words of a text and what stands between them; put together they are the text.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let whole = |end: Option<usize>| end.unwrap_or(rest.len());
        let length = match first {
            '{' => rest
                .find('}')
                .filter(|end| rest.get(..*end).is_some_and(|id| !id.contains(char::is_whitespace)))
                .map_or(1, |end| end + 1),
            letter if letter.is_whitespace() => whole(rest.find(|letter: char| !letter.is_whitespace())),
            letter if is_sign(letter) => letter.len_utf8(),
            _ => whole(rest.find(|letter: char| letter.is_whitespace() || is_sign(letter))),
        };
        let (word, after) = rest.split_at(length);
        words.push(word);
        rest = after;
    }
    words
}

fn is_sign(letter: char) -> bool {
    letter.is_ascii_punctuation() && letter != '\'' || SIGNS.contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A side with what changed in brackets.
    fn side(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| if piece.changed { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    fn sides(before: &str, after: &str) -> (String, String) {
        let difference = Difference::new(before, after);
        (side(&difference.before), side(&difference.after))
    }

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let marked = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        assert_eq!(
            sides("Idź do lekarza jutro.", "Idź do pielęgniarki jutro."),
            marked("Idź do [lekarza] jutro.", "Idź do [pielęgniarki] jutro.")
        );
        assert_eq!(
            sides("اذهب إلى الطَّبيب غدا.", "اذهب إلى المستشفى غدا."),
            marked("اذهب إلى [الطَّبيب] غدا.", "اذهب إلى [المستشفى] غدا.")
        );
        assert_eq!(sides("डॉक्टर के पास जाएँ।", "अस्पताल के पास जाएँ।"), marked("[डॉक्टर] के पास जाएँ।", "[अस्पताल] के पास जाएँ।"));
        assert_eq!(
            sides("To kosztuje {fact:doctor-fee}.", "To kosztuje {fact:clinic-fee}."),
            marked("To kosztuje [{fact:doctor-fee}].", "To kosztuje [{fact:clinic-fee}].")
        );
        assert_eq!(sides("Nie płać.", "Nie płać nic."), marked("Nie płać.", "Nie płać[ nic]."));
    }

    #[test]
    fn each_side_is_whole_and_the_same_text_has_no_difference() {
        for (one, other) in [("", "a"), ("a {b c", "a {b c} d"), ("x\n\n- y", "x\n- y\n"), ("", "")] {
            let difference = Difference::new(one, other);
            let text = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
            assert_eq!((text(&difference.before), text(&difference.after)), (one.to_owned(), other.to_owned()));
            assert_eq!(difference.is_empty(), one == other);
        }
    }
}
