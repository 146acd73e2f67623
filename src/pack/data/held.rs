//! What does not stay alone at the end of a line.

use crate::language::Language;

/// Languages in which a word of one letter goes with the next.
const LANGUAGES: [&str; 4] = ["pl", "uk", "ru", "be"];

/// Words of one letter of Polish names and phrases in the texts of other languages, but for the letter that is an article elsewhere.
const POLISH_LETTERS: [char; 5] = ['i', 'o', 'u', 'w', 'z'];

/// What stands before a name or number: “ul. Milskiego”. Polish names have it in texts of every language.
const BEFORE_NAMES: [&str; 24] = [
    "ul.", "al.", "pl.", "os.", "św.", "im.", "ks.", "bp", "gen.", "płk", "mjr", "dr", "prof.", "inż.", "hm.", "nr", "tel.",
    "вул.", "ул.", "пл.", "бул.", "ім.", "им.", "тел.",
];

/// What stands before a number, and may elsewhere end a sentence: “art. 5”.
const BEFORE_NUMBERS: [&str; 15] =
    ["§", "№", "n.º", "no.", "No.", "art.", "Art.", "poz.", "ust.", "pkt", "lok.", "арт.", "ст.", "стр.", "str."];

/// The longest of them all.
const LONGEST: usize = 5;

/// The longest number that stays with what it counts.
const LONGEST_COUNT: usize = 4;
/// The longest word that a number takes with it into the next line: longer ones would leave half of a short line empty.
const LONGEST_COUNTED: usize = 12;

/// A text with what its language holds together.
pub(super) fn text(text: &str, language: &Language) -> String {
    let text = held(text, LANGUAGES.contains(&language.primary()));
    if text.contains(|letter: char| letter.is_ascii_digit() || letter == '…') { with_numbers_held(&text) } else { text }
}

/// How words are said, in the reader's letters: a line ends between words and not between their syllables.
pub(super) fn syllables(words: &str) -> String {
    words.replace('-', "-\u{2060}")
}

/// Holds the groups of a number together, a number with what it counts, a date, and three points with the words before them:
/// “800 70 22 22”, “18 lat”, “3 Maja”, “5 marca 2026”, “Mam na imię …”.
pub(super) fn with_numbers_held(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut held = String::with_capacity(text.len() + words.len());
    for (at, word) in words.iter().enumerate() {
        held.push_str(word);
        let Some(next) = words.get(at + 1) else { break };
        let before = at.checked_sub(1).map(|before| words[before]);
        let is_date = before.is_some_and(is_count) && word.chars().all(char::is_alphabetic) && is_year(next);
        // The last group of a phone counts nothing.
        let counts = is_count(word) && !before.is_some_and(is_group);
        held.push(if is_date || stays(word, next, counts) { '\u{a0}' } else { ' ' });
    }
    held
}

fn stays(word: &str, next: &str, counts: bool) -> bool {
    let next_begins = |is: fn(char) -> bool| next.starts_with(is);
    if word.is_empty() || next_begins(|letter| letter == '…') {
        return !word.is_empty();
    }
    if next_begins(|letter| letter.is_ascii_digit()) {
        return is_group(word);
    }
    counts && next_begins(char::is_alphabetic) && next.chars().count() <= LONGEST_COUNTED
}

/// Digits of a number that may go on in the next word.
fn is_group(word: &str) -> bool {
    let digits = word.trim_start_matches(['+', '(', '„', '"', '«', '“']);
    !digits.is_empty() && digits.chars().all(|letter| letter.is_ascii_digit())
}

/// A number behind which no sentence and no part of one ends.
fn is_count(word: &str) -> bool {
    let number = word.rsplit(['\u{a0}', '(', '–']).next().unwrap_or(word);
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    number.chars().count() <= LONGEST_COUNT
        && is_digit(number.chars().next())
        && is_digit(number.chars().next_back())
        && number.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

fn is_year(word: &str) -> bool {
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
}

/// Holds what stands before a name in the line of the next word, “ul. Nowa”, “M. Kopernika”, and a dash and a sign of multiplication in
/// the line of the word before them; in some languages every word of one letter goes with the next: “w Gdańsku”.
fn held(text: &str, with_letters: bool) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_between = |letter: &char| matches!(letter, ' ' | '\u{a0}' | '(' | '„' | '«' | '“');
    let holds = |at: usize| {
        let next = letters.get(at + 1);
        let closes = letters.get(at + 2).is_none_or(|letter| matches!(letter, ' ' | '\u{a0}'));
        if next == Some(&'×') || letters[..at].ends_with(&['×']) || matches!(next, Some('–' | '—')) && closes {
            return true;
        }
        let begin = letters[..at].iter().rposition(is_between).map_or(0, |before| before + 1);
        match &letters[begin..at] {
            [only] if only.is_alphabetic() => with_letters || POLISH_LETTERS.contains(only),
            [initial, '.'] if initial.is_uppercase() => next.is_some_and(|next| next.is_uppercase()),
            word if word.len() <= LONGEST => {
                let word: String = word.iter().collect();
                let is_before = |list: &[&str]| list.contains(&word.as_str());
                is_before(&BEFORE_NAMES) || is_before(&BEFORE_NUMBERS) && next.is_none_or(char::is_ascii_digit)
            }
            _ => false,
        }
    };
    let letter = |(at, letter): (usize, &char)| if *letter == ' ' && holds(at) { '\u{a0}' } else { *letter };
    letters.iter().enumerate().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{held, syllables, with_numbers_held};

    #[test]
    fn words_of_one_letter_go_with_the_next() {
        let words = held("I w Gdańsku, i (z kimś) do 8 osób a nie o", true);
        assert_eq!(words, "I\u{a0}w\u{a0}Gdańsku, i\u{a0}(z\u{a0}kimś) do 8 osób a\u{a0}nie o");
    }

    #[test]
    fn what_stands_before_a_name_goes_with_it() {
        let words = held("Zespół, ul. Milskiego 1, nr 3; cel. Potem (вул. Нова)", true);
        assert_eq!(words, "Zespół, ul.\u{a0}Milskiego 1, nr\u{a0}3; cel. Potem (вул.\u{a0}Нова)");
    }

    #[test]
    fn polish_names_are_held_in_texts_of_other_languages() {
        let shown = |text| held(text, false).replace('\u{a0}', "~");
        assert_eq!(shown("Go to Szpital im. M. Kopernika"), "Go to Szpital im.~M.~Kopernika");
        assert_eq!(shown("At ul. Nowa 5, Rada Imigrantów i Imigrantek"), "At ul.~Nowa 5, Rada Imigrantów i~Imigrantek");
        assert_eq!(shown("Plan B. It is a plan, gen. Hallera"), "Plan B.~It is a plan, gen.~Hallera");
        assert_eq!(
            shown("art. 5, § 7, it is art. Then no. 3; say no. Then № "),
            "art.~5, §~7, it is art. Then no.~3; say no. Then №~"
        );
    }

    #[test]
    fn a_dash_and_a_sign_of_multiplication_begin_no_line() {
        let shown = |text| held(text, false).replace('\u{a0}', "~");
        assert_eq!(shown("Szpital – noc, 5–7, nie -1, a —"), "Szpital~– noc, 5–7, nie -1, a~—");
        assert_eq!(
            (shown(" – bo"), shown("684 × 883 pixels"), shown(" × ")),
            ("~– bo".into(), "684~×~883 pixels".into(), "~×~".into())
        );
    }

    #[test]
    fn syllables_stay_in_one_line() {
        assert_eq!(syllables("NU-mer tsư"), "NU-\u{2060}mer tsư");
    }

    #[test]
    fn numbers_go_with_what_they_count() {
        let shown = |text| with_numbers_held(text).replace('\u{a0}', "~");
        assert_eq!(shown("800 70 22 22: help, 116 000 free"), "800~70~22~22: help, 116~000 free");
        assert_eq!(shown("dla osób od 18 lat, do 2.5 MB, 3 Maja"), "dla osób od 18~lat, do 2.5~MB, 3~Maja");
        assert_eq!(shown("od 5 marca 2026 (tytuł)"), "od 5~marca~2026 (tytuł)");
        assert_eq!(shown("My phone number is … – 7 of 112. Then"), "My phone number is~… – 7~of 112. Then");
        assert_eq!(shown("from 7 administrowanymi, 20 260 5"), "from 7 administrowanymi, 20~260~5");
        assert_eq!(shown("ul.\u{a0}3 Maja"), "ul.~3~Maja");
    }
}
