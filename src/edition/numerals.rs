//! The digits of running numbers: Western, or those of the reader's script where a layer says so.

use super::City;
use crate::catalogue::{Numerals, Said, Value};
use crate::language::{Direction, Language};
use crate::locale::{Locale, Printed};

impl City {
    /// Whether running numbers in a language have the digits of its script.
    pub fn has_own_digits(&self, language: &Language) -> bool {
        self.numerals() == Numerals::Own && language.zero().is_some()
    }

    /// A running number as a reader of a language sees it. Nothing that is dialled or shown passes here.
    pub fn in_digits(&self, language: &Language, text: &str) -> String {
        match language.zero().filter(|_| self.has_own_digits(language)) {
            Some(zero) => digits(text, zero, language.direction()),
            None => text.to_owned(),
        }
    }

    /// A fact's value as texts print it; `None` for a statement.
    pub fn printed(&self, locale: &Locale, value: &Value) -> Option<Printed> {
        let printed = locale.value(value)?;
        let runs = matches!(value, Value::Money(_) | Value::Number(_) | Value::Percent(_) | Value::Duration(..));
        Some(if runs { Printed { text: self.in_digits(locale.language(), &printed.text), ..printed } } else { printed })
    }

    /// What stands on paper; nothing for a statement.
    pub fn said(&self, locale: &Locale, said: &Said) -> Printed {
        match said {
            Said::Value(value) => self.printed(locale, value).unwrap_or_else(|| locale.said(said)),
            other => locale.said(other),
        }
    }
}

/// Digits from a zero on; in scripts from right to left also the signs between them.
fn digits(text: &str, zero: char, direction: Direction) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let shown = |(at, letter): (usize, &char)| {
        let between = direction == Direction::Rtl && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        match letter {
            '0'..='9' => char::from_u32(zero as u32 + *letter as u32 - '0' as u32).unwrap_or(*letter),
            '.' if between => '\u{66b}',
            ',' if between => '\u{66c}',
            other => *other,
        }
    };
    letters.iter().enumerate().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_follow_their_zero_and_signs_stand_only_between_them() {
        assert_eq!(digits("4,806.00 PLN.", '\u{660}', Direction::Rtl), "٤٬٨٠٦٫٠٠ PLN.");
        assert_eq!(digits("14 روز", '\u{6f0}', Direction::Rtl), "۱۴ روز");
        assert_eq!(digits("4,806.00", '\u{966}', Direction::Ltr), "४,८०६.००");
    }
}
