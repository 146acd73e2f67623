//! Names with digits in them: of benefits, offices, words of the glossary. In prose these digits are no numbers.

use super::Scope;
use super::numeral::{digit, stands_around};
use super::prose::Passage;
use std::ops::Range;

/// The names that a layer knows.
pub(super) struct Names<'a> {
    with_digits: Vec<&'a str>,
    /// Names of organizations and places, which stand in every language as on the sign.
    pub(super) offices: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// The names of a layer and those below it.
    pub(super) fn new(scope: &Scope<'a>) -> Self {
        let mut with_digits = Vec::new();
        let mut offices = Vec::new();
        for content in &scope.chain {
            with_digits.extend(content.layer.proper_names.iter().map(String::as_str));
            for term in content.terms.values() {
                with_digits.push(term.term.as_str());
                with_digits.extend(term.forms.iter().map(String::as_str));
            }
            for organization in content.organizations.values() {
                offices.push(organization.name.as_str());
                offices.extend(organization.abbreviation.as_deref());
            }
            offices.extend(content.locations.values().map(|location| location.name.as_str()));
        }
        with_digits.extend(offices.iter().copied());
        with_digits.retain(|name| name.chars().any(|letter| digit(letter).is_some()));
        Self { with_digits, offices }
    }

    /// Whether the digits there belong to a name.
    pub(super) fn cover(&self, passage: &Passage<'_>, range: &Range<usize>) -> bool {
        is_glued(&passage.words, range.start) || self.with_digits.iter().any(|name| stands_around(&passage.words, range, name))
    }
}

/// Currencies that are written right before an amount.
const CURRENCIES: [&str; 5] = ["PLN", "EUR", "USD", "GBP", "UAH"];

/// Whether digits end a word that begins with a capital Latin letter, as in B1, CO2 or Alarm112, or follow an
/// abbreviation and a hyphen, as in PIT-37.
fn is_glued(words: &str, start: usize) -> bool {
    let before = words.get(..start).unwrap_or_default();
    let (before, is_hyphenated) = match before.strip_suffix('-') {
        Some(before) => (before, true),
        None => (before, false),
    };
    let from = before
        .rfind(|letter: char| !letter.is_alphanumeric())
        .map_or(0, |place| place + before.get(place..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8));
    let word = before.get(from..).unwrap_or_default();
    let is_latin = word.chars().next_back().is_some_and(is_latin);
    let is_name = word.chars().next().is_some_and(is_latin_capital);
    is_latin && is_name && !CURRENCIES.contains(&word) && (!is_hyphenated || word.chars().all(is_latin_capital))
}

/// Whether a letter is of the Latin script.
pub(super) fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || letter.is_alphabetic() && matches!(letter, '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn is_latin_capital(letter: char) -> bool {
    is_latin(letter) && letter.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_at_the_end_of_a_name_belong_to_it() {
        let glued = |words: &str| is_glued(words, words.find(|letter: char| letter.is_ascii_digit()).expect("a digit"));
        for words in ["na poziomie B1", "aplikacja Alarm112", "złóż PIT-37", "(CO2)", "B2B", "в Alarm112"] {
            assert!(glued(words), "{words}");
        }
        for words in ["w 2022 roku", "PLN50", "od7", "Gdańsk-112", "o 112", "الـ112", "В1", "7–18"] {
            assert!(!glued(words), "{words}");
        }
    }
}
