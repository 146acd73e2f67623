//! What does not stay alone at the end of a line.

use crate::language::Language;

/// Languages in which a word of one letter goes with the next.
const LANGUAGES: [&str; 4] = ["pl", "uk", "ru", "be"];

/// What stands before a name or number there: “ul. Milskiego”.
const BEFORE_NAMES: [&str; 16] =
    ["ul.", "al.", "pl.", "os.", "św.", "im.", "ks.", "nr", "tel.", "вул.", "ул.", "пл.", "бул.", "ім.", "им.", "тел."];

/// The longest of them.
const LONGEST: usize = 4;

/// A text with what its language holds together.
pub(super) fn text(text: String, language: &Language) -> String {
    if LANGUAGES.contains(&language.primary()) { held(&text) } else { text }
}

/// Holds a word of one letter, and what stands before a name, in the line of the next word: “w Gdańsku”.
fn held(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_between = |letter: &char| matches!(letter, ' ' | '\u{a0}' | '(' | '„' | '«' | '“');
    let holds = |at: usize| {
        let begin = letters[..at].iter().rposition(is_between).map_or(0, |before| before + 1);
        match &letters[begin..at] {
            [only] => only.is_alphabetic(),
            word => word.len() <= LONGEST && BEFORE_NAMES.contains(&word.iter().collect::<String>().as_str()),
        }
    };
    let letter = |(at, letter): (usize, &char)| if *letter == ' ' && holds(at) { '\u{a0}' } else { *letter };
    letters.iter().enumerate().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::held;

    #[test]
    fn words_of_one_letter_go_with_the_next() {
        let words = held("I w Gdańsku, i (z kimś) do 8 osób a nie o");
        assert_eq!(words, "I\u{a0}w\u{a0}Gdańsku, i\u{a0}(z\u{a0}kimś) do 8 osób a\u{a0}nie o");
    }

    #[test]
    fn what_stands_before_a_name_goes_with_it() {
        let words = held("Zespół, ul. Milskiego 1, nr 3; cel. Potem (вул. Нова)");
        assert_eq!(words, "Zespół, ul.\u{a0}Milskiego 1, nr\u{a0}3; cel. Potem (вул.\u{a0}Нова)");
    }
}
