//! Messages of the interface: `locales/` → text in a language. Plurals, dates, amounts and hours in words; and the rules by
//! which search compares words.
//! The only module that names `fluent` and, for formats, `icu`. It knows the catalogue's values, no pages and no packs.

mod format;
mod hours;
mod message;
mod negotiate;
mod night;
mod print;
mod read;
mod words;

pub use hours::HoursLine;
pub use message::{Arg, Locale, Messages};
pub use read::{Fault, Reading, read, read_after};
pub use words::{Keyboard, List, Pairs, StemmerName, Typing, WordRules};

/// U+2066: what follows runs from left to right, whatever stands around it.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
/// U+2069: the end of an isolate.
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// A value in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// What is read. Without marks of direction, except for hours in a right-to-left language, where digits and words mix.
    pub text: String,
    /// What a tap opens: `tel:…` or `https:…`.
    pub href: Option<String>,
    /// It must run from left to right inside right-to-left text: a phone number, an address, hours in digits.
    pub left_to_right: bool,
}

/// Protects digits, hours and addresses from the direction of the text around them, where there is no markup to do it.
/// On HTML pages `<bdi dir="ltr">` does the same.
pub fn isolated(text: &str) -> String {
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}")
}

/// Takes out all marks of direction: for titles of documents, addresses and JSON.
pub fn without_marks(text: &str) -> String {
    /// The first byte of each of them in UTF-8. A pack's JSON has a million bytes, and few of them are this one.
    const FIRST: u8 = 0xe2;
    let is_mark = |letter: char| matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| *byte == FIRST) {
        let letter = text[at..].chars().next().filter(|letter| is_mark(*letter));
        if let Some(letter) = letter {
            kept.push_str(&text[from..at]);
            from = at + letter.len_utf8();
        }
    }
    kept.push_str(&text[from..]);
    kept
}
