//! Where the words of a text stand, by the word boundaries of Unicode (ICU). Most words of most texts are letters between blanks
//! and signs, of which Unicode's rules say the same in all languages: these are found without asking ICU, which takes ten times
//! as long.

use std::sync::LazyLock;

use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::normal;

/// Loading the rules and dictionaries takes longer than searching, so it happens once.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// A word with the blank behind it has at least about so many bytes: for how many words there must be room.
pub(super) const LETTERS: usize = 6;

/// What a letter does at the boundary of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It belongs to the letters and digits around it.
    Letter,
    /// It belongs to the letter before it.
    Mark,
    Blank,
    /// A word ends before it, and another begins behind it.
    Sign,
    /// The same, but between two letters or digits.
    Middle,
    /// ICU is asked.
    Other,
}

/// U+200C, inside words of Persian. At the end of one it is no part of what a reader sees.
const NON_JOINER: char = '\u{200c}';

fn class(letter: char) -> Class {
    match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Letter,
        ' ' | '\n' | '\t' | '\r' => Class::Blank,
        '!' | '"' | '#' | '$' | '%' | '&' | '(' | ')' | '*' | '+' | '-' | '/' | '<' | '=' | '>' | '?' | '@' | '[' | ']'
        | '–' | '—' | '„' | '”' | '“' | '«' | '»' | '…' => Class::Sign,
        '.' | ',' | ':' | ';' | '،' | '؛' | '؟' | '।' => Class::Middle,
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | 'ა'..='ჺ' | 'Ạ'..='ỹ' => Class::Letter,
        // Arabic, without the tatweel, which only stretches a word.
        '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' | '\u{660}'..='\u{669}' | '\u{671}'..='\u{6d3}' => Class::Letter,
        '\u{6f0}'..='\u{6f9}' => Class::Letter,
        '\u{904}'..='\u{939}' | '\u{958}'..='\u{961}' | '\u{966}'..='\u{96f}' => Class::Letter,
        '\u{64b}'..='\u{65f}' | '\u{93a}'..='\u{957}' | '\u{962}' | '\u{963}' | NON_JOINER => Class::Mark,
        _ => Class::Other,
    }
}

/// Where the words of a text stand, in bytes and in order. With `elision`, an apostrophe parts two words.
pub(super) fn spans(text: &str, elision: bool) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = Vec::with_capacity(text.len() / LETTERS + 1);
    // From where on ICU must be asked: a mark at the beginning of a stretch belongs to the blanks before it.
    let (mut asked, mut before): (Option<usize>, usize) = (None, 0);
    for (from, to) in stretches(text) {
        let known = spans.len();
        if !simple(&text[from..to], from, &mut spans) {
            spans.truncate(known);
            asked.get_or_insert(before);
        } else if let Some(start) = asked.take() {
            let simple = spans.split_off(known);
            thorough(&text[start..from], start, &mut spans);
            spans.extend(simple);
        }
        before = to;
    }
    if let Some(start) = asked {
        thorough(&text[start..], start, &mut spans);
    }
    if elision { spans.into_iter().flat_map(|span| split(text, span)).collect() } else { spans }
}

/// The stretches between blanks.
fn stretches(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r');
    let mut place = 0;
    std::iter::from_fn(move || {
        let from = place + bytes.get(place..)?.iter().position(|byte| !is_blank(byte))?;
        place = bytes[from..].iter().position(is_blank).map_or(bytes.len(), |length| from + length);
        Some((from, place))
    })
}

/// The words of a stretch that begins at a place; false where ICU must be asked.
fn simple(stretch: &str, at: usize, spans: &mut Vec<(usize, usize)>) -> bool {
    let mut word: Option<usize> = None;
    // Whether the last letter is one that stands directly behind a word, and may join it with another.
    let mut joins = false;
    let mut last = ' ';
    for (place, letter) in stretch.char_indices() {
        let class = class(letter);
        match class {
            Class::Letter if joins => return false,
            Class::Letter => _ = word.get_or_insert(place),
            Class::Mark if word.is_some() => {}
            Class::Sign | Class::Middle => {
                joins = class == Class::Middle && word.is_some();
                if let Some(from) = word.take() {
                    spans.push((at + from, at + place));
                    if last == NON_JOINER {
                        return false;
                    }
                }
            }
            Class::Mark | Class::Blank | Class::Other => return false,
        }
        last = letter;
    }
    spans.extend(word.map(|from| (at + from, at + stretch.len())));
    last != NON_JOINER
}

/// The words of a part of a text that begins at a place, as ICU finds them. ICU's own “is a word” is wrong for words that end
/// in a combining mark; a letter or digit is not.
fn thorough(text: &str, at: usize, spans: &mut Vec<(usize, usize)>) {
    let (mut joins, mut from) = (false, 0);
    for to in SEGMENTER.segment_str(text).skip(1) {
        let segment = &text[std::mem::replace(&mut from, to)..to];
        let start = at + to - segment.len();
        if normal::is_apostrophe(segment) {
            // ICU keeps most apostrophes inside words, but not those that keyboards offer in their place.
            joins = spans.last().is_some_and(|last| last.1 == start);
            continue;
        }
        if segment.chars().any(normal::is_letter) {
            // Invisible marks belong to the word before them for ICU, but are no part of what a reader sees as the word.
            let end = start + segment.trim_end_matches(normal::is_invisible).len();
            match spans.last_mut() {
                Some(last) if joins => last.1 = end,
                _ => spans.push((start, end)),
            }
        }
        joins = false;
    }
}

/// The parts of a word on both sides of its apostrophes: “l’hôpital”.
fn split(text: &str, (from, to): (usize, usize)) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut start = from;
    for (place, letter) in text[from..to].char_indices() {
        if normal::is_apostrophe(letter.encode_utf8(&mut [0; 4])) {
            parts.push((start, from + place));
            start = from + place + letter.len_utf8();
        }
    }
    parts.push((start, to));
    parts.retain(|(from, to)| from < to);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What ICU alone finds.
    fn by_icu(text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        thorough(text, 0, &mut spans);
        spans
    }

    #[test]
    fn simple_words_are_found_as_icu_finds_them() {
        const LETTERS: &str = "aZłżçøÉщґЎўё9٣۴५بپیक़िक्थაჰướỹ";
        const SIGNS: &str = "    \n\t.,:;!?()\"-–—„”«»…،؛؟।/+%@&#$*=<>[]'’ʼ`_·\u{200c}\u{200d}\u{640}\u{301}\u{64e}\u{93f}\u{ad}\u{2066}\u{2069}\u{a0}入学กאあ😀";
        let all: Vec<char> = LETTERS.chars().chain(SIGNS.chars()).chain(LETTERS.chars()).collect();
        let mut drawn: u64 = 1;
        let mut draw = || {
            drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (drawn >> 33) as usize
        };
        for _ in 0..30_000 {
            let text: String = (0..draw() % 14).map(|_| all[draw() % all.len()]).collect();
            assert_eq!(spans(&text, false), by_icu(&text), "{text:?}");
        }
    }

    #[test]
    fn every_simple_letter_stands_in_words_as_icu_says() {
        for letter in (0..0x2100).filter_map(char::from_u32).filter(|letter| class(*letter) != Class::Other) {
            for text in [format!("{letter}"), format!("a{letter}b"), format!("1{letter}2"), format!("ا{letter}ب {letter}")] {
                assert_eq!(spans(&text, false), by_icu(&text), "{text:?}");
            }
        }
    }
}
