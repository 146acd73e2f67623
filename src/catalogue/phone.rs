//! Phone numbers: E.164, or a short number. The one place that knows how they are written and dialled.

use std::cmp::Ordering;

use phonenumber::Mode;
use thiserror::Error;

use super::{At, FactId, Schedule};
use crate::language::Language;

/// A number of a service or location: written there, or a fact that texts use too.
#[derive(Clone, Debug, PartialEq)]
pub struct Phone {
    /// The number or the fact that holds it.
    pub number: PhoneNumber,
    /// Languages spoken on it, where they differ from the service's.
    pub languages: Vec<Language>,
    /// When it answers, where that differs from the service's hours.
    pub schedule: Option<Schedule>,
}

/// Where a phone's digits stand.
#[derive(Clone, Debug, PartialEq)]
pub enum PhoneNumber {
    /// Here.
    Own(Number),
    /// In a fact.
    Fact(At<FactId>),
}

/// A number that can be dialled. Written in other groups it is the same one.
#[derive(Clone, Debug)]
pub struct Number {
    dialled: String,
    shown: String,
}

/// Why a number can't be dialled.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum NumberError {
    /// Something other than digits, spaces and a leading plus.
    #[error("“{0}” has something other than digits and spaces in it")]
    Letters(String),
    /// A full number without the code of its country.
    #[error("“{0}” does not begin with + and the calling code of its country")]
    CallingCode(String),
    /// A number that the numbering plan does not have.
    #[error("“{0}” is not a number of the numbering plan")]
    Plan(String),
}

/// The lengths of short numbers: 112, 984, 19115, 116111. Which of them a country has, its `layer.toml` lists.
const SHORT_LENGTHS: std::ops::RangeInclusive<usize> = 3..=6;

/// The common kinds of the numbering plan of +48: area codes, mobile networks, freephone and shared-cost lines. The library
/// knows all plans, and takes a tenth of a second to learn them; a test holds this table to what it says.
const CALLING_CODE: &str = "+48";
const GEOGRAPHIC: [&str; 50] = [
    "12", "13", "14", "15", "16", "17", "18", "22", "23", "24", "25", "29", "32", "33", "34", "41", "42", "43", "44", "46",
    "47", "48", "52", "54", "55", "56", "58", "59", "61", "62", "63", "65", "67", "68", "71", "74", "75", "76", "77", "81",
    "82", "83", "84", "85", "86", "87", "89", "91", "94", "95",
];
const MOBILE: [&str; 13] = ["45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"];
const DOMESTIC: [&str; 2] = ["800", "801"];

/// Digits of a number of that plan without the calling code.
const NATIONAL_LENGTH: usize = 9;

impl Number {
    /// Reads a number with its calling code (`+48 58 524 45 00`), or a short one (`116 111`, `112`).
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let allowed =
            |(place, letter): (usize, char)| letter.is_ascii_digit() || letter == ' ' || (letter == '+' && place == 0);
        if text.is_empty() || !text.char_indices().all(allowed) {
            return Err(NumberError::Letters(text.to_owned()));
        }
        let digits: String = text.chars().filter(|letter| *letter != ' ').collect();
        if !digits.starts_with('+') {
            return match SHORT_LENGTHS.contains(&digits.len()) {
                true => Ok(Self { shown: grouped(&digits), dialled: digits }),
                false => Err(NumberError::CallingCode(text.to_owned())),
            };
        }
        let common = digits.strip_prefix(CALLING_CODE).and_then(|national| Self::common(national, text));
        common.or_else(|| Self::by_library(&digits)).ok_or_else(|| NumberError::Plan(text.to_owned()))
    }

    /// Whether it is a short number, which means something in one country only.
    pub fn is_short(&self) -> bool {
        !self.dialled.starts_with('+')
    }

    /// The common kinds of the plan that needs no library, of a number as somebody has written it.
    fn common(national: &str, written: &str) -> Option<Self> {
        if national.len() != NATIONAL_LENGTH {
            return None;
        }
        let starts = |list: &[&str]| list.iter().any(|prefix| national.starts_with(prefix));
        let shown = if starts(&DOMESTIC) {
            // Freephone and shared-cost lines answer calls from within the country only. Each is known by groups of its own, and
            // its title says it so: 800 12 12 12.
            own_groups(written).unwrap_or_else(|| spaced(national, [3, 3, 3, 0]))
        } else if starts(&MOBILE) {
            format!("{CALLING_CODE} {}", spaced(national, [3, 3, 3, 0]))
        } else if starts(&GEOGRAPHIC) && !is_short_in_area(national) {
            format!("{CALLING_CODE} {}", spaced(national, [2, 3, 2, 2]))
        } else {
            return None;
        };
        Some(Self { dialled: format!("{CALLING_CODE}{national}"), shown })
    }

    fn by_library(digits: &str) -> Option<Self> {
        let number = phonenumber::parse(None, digits).ok().filter(phonenumber::PhoneNumber::is_valid)?;
        let shown = number.format().mode(Mode::International).to_string();
        Some(Self { dialled: number.format().mode(Mode::E164).to_string(), shown })
    }

    /// As it is printed, with spaces; never to be broken or reversed.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What is dialled: E.164 or the bare short number.
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// A `tel:` address (RFC 3966).
    pub fn href(&self) -> String {
        format!("tel:{}", self.dialled)
    }
}

/// Within an area, numbers that begin with 19 are short ones.
fn is_short_in_area(national: &str) -> bool {
    !national.starts_with("47") && national.get(2..4) == Some("19")
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.dialled == other.dialled
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.dialled.cmp(&other.dialled)
    }
}

/// Digits in groups of these lengths.
fn spaced(digits: &str, groups: [usize; 4]) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for length in groups {
        let (part, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if !part.is_empty() {
            parts.push(part);
        }
        rest = after;
    }
    parts.join(" ")
}

/// The groups in which a number with its calling code is written.
fn own_groups(written: &str) -> Option<String> {
    let groups: Vec<&str> = written.strip_prefix(CALLING_CODE)?.split_whitespace().collect();
    (groups.len() > 1).then(|| groups.join(" "))
}

fn grouped(digits: &str) -> String {
    if digits.len() == 6 { format!("{} {}", &digits[..3], &digits[3..]) } else { digits.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Number::parse(text).map_or_else(|error| error.to_string(), |number| number.shown().to_owned())
    }

    #[test]
    fn numbers_are_printed_as_people_dial_them() {
        assert_eq!(shown("+48 58 524 45 00"), "+48 58 524 45 00");
        assert_eq!(shown("+370 5 266 2000"), "+370 5 266 2000");
        assert_eq!(shown("+48 800 190 590"), "800 190 590");
        assert_eq!(shown("+48800190590"), "800 190 590");
        assert_eq!(shown("+48 800 12 12 12"), "800 12 12 12");
        assert_eq!(shown("+48601100100"), "+48 601 100 100");
        assert_eq!(shown("112"), "112");
        assert_eq!(shown("116 111"), "116 111");
    }

    #[test]
    fn a_number_in_other_groups_is_the_same() {
        assert_eq!(Number::parse("+48 800 12 12 12"), Number::parse("+48800121212"));
        assert_ne!(Number::parse("+48 800 12 12 12"), Number::parse("+48 800 12 12 13"));
    }

    #[test]
    fn common_numbers_are_what_the_library_says() {
        let (mut common, mut differences) = (0, Vec::new());
        for national in
            (100..1000).flat_map(|prefix| ["123456", "912345", "200000", "555555"].map(|rest| format!("{prefix}{rest}")))
        {
            let Some(ours) = Number::common(&national, &national) else { continue };
            common += 1;
            let number = phonenumber::parse(None, format!("+48{national}")).expect("digits");
            let domestic = DOMESTIC.iter().any(|start| national.starts_with(start));
            let mode = if domestic { Mode::National } else { Mode::International };
            if !number.is_valid() || ours.shown != number.format().mode(mode).to_string() {
                differences.push(ours.shown);
            }
        }
        assert!(common > 2000, "{common}");
        assert!(differences.is_empty(), "{differences:#?}");
    }

    #[test]
    fn links_dial_the_same_digits() {
        let href = |text| Number::parse(text).expect("a number").href();
        assert_eq!(href("+48 58 524 45 00"), "tel:+48585244500");
        assert_eq!(href("112"), "tel:112");
        assert_eq!(href("116 111"), "tel:116111");
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        for text in
            ["", "58 52O 45 00", "58-524-45-00", "12", "58 524 45 00", "+48 58 524", "022 123 45 67", "58 524 45 00 w. 1"]
        {
            assert!(Number::parse(text).is_err(), "{text}");
        }
    }
}
