//! Questions typed while the keyboard was set to another script (“gthtrkflfx” is “перекладач”: same keys, other letters), and
//! questions with keys typed for diacritics (“bacs six”, “ba1c si4” is “bác sĩ”).

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::{Keyboard, Messages, WordRules};

/// What a question could have been meant to be in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Keyboards {
    /// The letters of one keyboard → what the same keys give on another.
    exchanges: Vec<BTreeMap<char, String>>,
    /// Keys that stand for diacritics, one set for each way of typing them.
    marks: Vec<BTreeSet<char>>,
}

/// What the keys that give nothing are written as.
const NOTHING: &str = "·";

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
        let marks = rules.marks.iter().map(|keys| keys.iter().flat_map(str::chars).collect()).collect();
        Self { exchanges, marks }
    }

    /// What the same keys may have been meant to give, without what was typed itself.
    pub(super) fn retyped(&self, text: &str) -> Vec<String> {
        let mut different: Vec<String> = Vec::new();
        let exchanged = self.exchanges.iter().map(|exchange| exchanged(text, exchange));
        for other in exchanged.chain(self.marks.iter().map(|marks| unmarked(text, marks))) {
            if other != text && !different.contains(&other) {
                different.push(other);
            }
        }
        different
    }
}

/// The keys in order: the letter with Latin letters set, and what the keyboard gives.
fn keys(keyboard: &Keyboard) -> impl Iterator<Item = (char, &str)> {
    let latin = Keyboard::KEYS.chars().chain(Keyboard::SHIFT.chars());
    latin.zip(keyboard.keys.iter().chain(keyboard.shift.iter())).filter(|(_, own)| *own != NOTHING)
}

fn from_latin(keyboard: &Keyboard) -> BTreeMap<char, String> {
    keys(keyboard).map(|(latin, own)| (latin, own.to_owned())).collect()
}

/// Keys that give several letters are left out. Where two keys give the same, the one without shift is meant.
fn to_latin(keyboard: &Keyboard) -> BTreeMap<char, String> {
    let mut exchange = BTreeMap::new();
    for (latin, own) in keys(keyboard) {
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

/// Without the keys that stand for diacritics: those after the first vowel of a word, and letters typed twice.
fn unmarked(text: &str, marks: &BTreeSet<char>) -> String {
    let mut other = String::with_capacity(text.len());
    let (mut voiced, mut last) = (false, ' ');
    for letter in text.chars() {
        let small = letter.to_ascii_lowercase();
        if !letter.is_alphanumeric() {
            voiced = false;
        }
        // đ is typed d9, before any vowel.
        let is_mark = (voiced || (last == 'd' && small.is_ascii_digit())) && marks.contains(&small);
        let repeats = small == last && small.is_alphabetic();
        if !is_mark && !repeats {
            other.push(letter);
        }
        // A word in other letters has no such keys.
        voiced |= matches!(small, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        last = small;
    }
    other
}
