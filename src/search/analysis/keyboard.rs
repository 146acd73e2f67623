//! Questions typed while the keyboard was set to another script (“gthtrkflfx” is “перекладач”: same keys, other letters), and
//! questions with keys typed for diacritics (“bacs six”, “ba1c si4” is “bác sĩ”).

use std::collections::BTreeMap;

use vi::processor::AccentStyle;

use crate::locale::{Keyboard, Messages, Typing, WordRules};

/// What a question could have been meant to be in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Keyboards {
    /// The letters of one keyboard → what the same keys give on another.
    exchanges: Vec<BTreeMap<char, String>>,
    /// The ways to type diacritics with other keys.
    typing: Vec<Typing>,
}

/// The most keys of a Vietnamese syllable, marks and tone included (“nghieengs” has nine), with some to spare.
const LONGEST: usize = 12;

impl Keyboards {
    /// For a language with another script than Latin, Latin letters become its own; for one with Latin letters, the letters
    /// of all other keyboards become Latin.
    pub(super) fn of(rules: &WordRules, messages: &Messages) -> Self {
        let exchanges = if rules.keyboard.is_empty() {
            let others = messages.all_word_rules().flat_map(|rules| &rules.keyboard);
            others.map(to_latin).collect()
        } else {
            rules.keyboard.iter().map(from_latin).collect()
        };
        Self { exchanges, typing: rules.typing.clone() }
    }

    /// What the same keys may have been meant to give, without what was typed itself.
    pub(super) fn retyped(&self, text: &str) -> Vec<String> {
        let mut different: Vec<String> = Vec::new();
        let exchanged = self.exchanges.iter().map(|exchange| exchanged(text, exchange));
        for other in exchanged.chain(self.typing.iter().map(|typing| composed(text, *typing))) {
            if other != text && !different.contains(&other) {
                different.push(other);
            }
        }
        different
    }
}

fn from_latin(keyboard: &Keyboard) -> BTreeMap<char, String> {
    keyboard.pairs().map(|(latin, own)| (latin, own.to_owned())).collect()
}

/// Keys that give several letters are left out. Where two keys give the same, the one without shift is meant.
fn to_latin(keyboard: &Keyboard) -> BTreeMap<char, String> {
    let mut exchange = BTreeMap::new();
    for (latin, own) in keyboard.pairs() {
        let mut letters = own.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            exchange.entry(letter).or_insert_with(|| latin.to_string());
        }
    }
    exchange
}

fn exchanged(text: &str, exchange: &BTreeMap<char, String>) -> String {
    let mut other = String::with_capacity(text.len());
    for letter in text.chars() {
        match exchange.get(&letter) {
            Some(key) => other.push_str(key),
            None => other.push(letter),
        }
    }
    other
}

/// With diacritics for the keys that were typed for them, word by word. What can't be Vietnamese stays as it is.
fn composed(text: &str, typing: Typing) -> String {
    let keys = match typing {
        Typing::Telex => &vi::TELEX,
        Typing::Vni => &vi::VNI,
    };
    let mut other = String::with_capacity(text.len());
    for word in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let (word, after) = word.split_at(word.trim_end_matches(|letter: char| !letter.is_alphanumeric()).len());
        let is_typed = word.len() <= LONGEST && word.is_ascii() && word.bytes().any(|byte| byte.is_ascii_alphabetic());
        if is_typed {
            vi::transform_buffer_with_style(keys, AccentStyle::Old, word.chars(), &mut other);
        } else {
            other.push_str(word);
        }
        other.push_str(after);
    }
    other
}
