//! One spelling for what is the same word: compatibility forms, case, invisible marks, digits, apostrophes; then folding.

use std::borrow::Cow;
use std::collections::BTreeMap;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use crate::locale::{Pairs, WordRules};

/// The letters of one language: what it treats in a way of its own, and by that what becomes of most letters.
#[derive(Debug, Default)]
pub(super) struct OwnLetters {
    /// By letter what it is when normalised, and when folded; for letters that do not depend on those around them.
    simple: Vec<[Simple; 2]>,
    /// Capital letters whose small letters are others than usual.
    case: BTreeMap<char, String>,
    /// Letters that are compared as others.
    fold: BTreeMap<char, String>,
    /// The same for several letters in a row.
    several: Vec<(String, String)>,
}

/// What becomes of a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Simple {
    /// It depends, or is several letters.
    #[default]
    Unknown,
    Nothing,
    Letter(char),
}

/// The letters that are looked up: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic; Georgian; Latin for Vietnamese.
const RANGES: [(u32, u32); 3] = [(0, 0x700), (0x10a0, 0x1100), (0x1e00, 0x1f00)];

impl OwnLetters {
    /// What the rules of a language name.
    pub(super) fn of(rules: &WordRules) -> Self {
        let mut own = Self::named(rules);
        let letters = RANGES.into_iter().flat_map(|(from, to)| from..to);
        let simple = letters.map(|code| char::from_u32(code).map_or_else(Default::default, |letter| own.alone(letter)));
        own.simple = simple.collect();
        own
    }

    /// What becomes of a letter that stands alone, where it would be the same in a word.
    fn alone(&self, letter: char) -> [Simple; 2] {
        let mut buffer = [0; 4];
        let text = &*letter.encode_utf8(&mut buffer);
        let simple = |text: &str| {
            let mut letters = text.chars();
            match (letters.next(), letters.next()) {
                (None, _) => Simple::Nothing,
                (Some(letter), None) => Simple::Letter(letter),
                _ => Simple::Unknown,
            }
        };
        // Marks join the letter before them, and some letters are other letters.
        let stays = !is_mark(letter) && ComposingNormalizerBorrowed::new_nfkc().is_normalized(text);
        let normal = if stays || is_apostrophe_letter(letter) { simple(&normalise(text, self)) } else { Simple::Unknown };
        [normal, simple(&fold(text, self))]
    }

    /// What a letter is when it is folded; `None` where that must be found out.
    pub(super) fn folded(&self, letter: char) -> Option<char> {
        let fold = |letter: char, which: usize| match self.simple.get(place(letter)?)?[which] {
            Simple::Letter(letter) => Some(letter),
            Simple::Nothing | Simple::Unknown => None,
        };
        fold(fold(letter, 0)?, 1)
    }

    /// Whether every letter is folded whatever stands beside it.
    pub(super) fn are_folded_alone(&self) -> bool {
        self.several.is_empty()
    }

    /// A word letter by letter, if each of them is simple.
    fn simply(&self, word: &str, which: usize) -> Option<String> {
        let mut text = String::with_capacity(word.len());
        for letter in word.chars() {
            match self.simple.get(place(letter)?)?[which] {
                Simple::Letter(letter) => text.push(letter),
                Simple::Nothing => {}
                Simple::Unknown => return None,
            }
        }
        Some(text)
    }

    fn named(rules: &WordRules) -> Self {
        let fold = || pairs(&rules.fold);
        Self {
            simple: Vec::new(),
            case: pairs(&rules.case).filter_map(|(left, right)| Some((single(left)?, right.to_owned()))).collect(),
            fold: fold().filter_map(|(left, right)| Some((single(left)?, right.to_owned()))).collect(),
            several: fold()
                .filter(|(left, _)| single(left).is_none())
                .map(|(left, right)| (left.to_owned(), right.to_owned()))
                .collect(),
        }
    }
}

/// The place of a letter in the ranges.
fn place(letter: char) -> Option<usize> {
    let code = u32::from(letter);
    let mut before = 0;
    for (from, to) in RANGES {
        if (from..to).contains(&code) {
            return Some((before + code - from) as usize);
        }
        before += to - from;
    }
    None
}

fn pairs(pairs: &Pairs) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(left, right)| (left, right.first().map_or("", String::as_str)))
}

fn single(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// A word in lower case, with plain digits and without marks that nobody sees; diacritics stay.
pub(super) fn normalise(word: &str, own: &OwnLetters) -> String {
    if let Some(normal) = own.simply(word, 0) {
        return normal;
    }
    // Apostrophes go first: NFKC makes some of them a space with an accent.
    let bare: String = word.chars().filter(|letter| !is_apostrophe_letter(*letter)).collect();
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&bare);
    let mut normal = String::with_capacity(composed.len());
    for letter in composed.chars() {
        match letter {
            _ if own.case.contains_key(&letter) => normal.extend(own.case.get(&letter).map(String::as_str)),
            'İ' => normal.push('i'),
            _ if is_invisible(letter) || letter.is_whitespace() => {}
            // The plus of “800+” is a word of its own; other signs inside a word, as in “e-mail”, end it for ICU already.
            _ => match digit(letter) {
                Some(digit) => normal.push(digit),
                None => normal.extend(letter.to_lowercase()),
            },
        }
    }
    normal
}

/// A normalised word without diacritics, and with one letter where people, keyboards and neighbouring languages write several.
pub(super) fn fold(word: &str, own: &OwnLetters) -> String {
    if word.is_ascii() && own.fold.is_empty() {
        return word.to_owned();
    }
    let simple = own.simply(word, 1);
    let is_simple = simple.is_some();
    let mut folded = simple.unwrap_or_else(|| fold_letters(word, own));
    for (several, other) in &own.several {
        if folded.contains(several.as_str()) {
            folded = folded.replace(several.as_str(), other);
        }
    }
    if is_simple {
        return folded;
    }
    // What is left of Indic and Hangul letters is put together again.
    match ComposingNormalizerBorrowed::new_nfkc().normalize(&folded) {
        Cow::Borrowed(_) => folded,
        Cow::Owned(composed) => composed,
    }
}

fn fold_letters(word: &str, own: &OwnLetters) -> String {
    let mut folded = String::with_capacity(word.len());
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    for letter in decomposed.chars().filter(|letter| !is_mark(*letter)) {
        match own.fold.get(&letter) {
            Some(other) => folded.push_str(other),
            None => fold_letter(letter, &mut folded),
        }
    }
    folded
}

/// What holds in all languages: letters of neighbours, and letters that devices offer for each other.
fn fold_letter(letter: char, folded: &mut String) {
    let one = match letter {
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ı' => 'i',
        'ə' => 'e',
        'ß' => return folded.push_str("ss"),
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'ґ' => 'г',
        'є' => 'е',
        'ў' => 'у',
        'և' => return folded.push_str("եւ"),
        'ى' | 'ی' | 'ې' | 'ے' | 'ێ' => 'ي',
        'ک' => 'ك',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۃ' => 'ه',
        'ۆ' | 'ۇ' | 'ۋ' => 'و',
        'ڵ' => 'ل',
        'ڕ' | 'ړ' => 'ر',
        'ٱ' => 'ا',
        'ء' => return,
        'ሐ' | 'ኀ' => 'ሀ',
        'ሠ' => 'ሰ',
        'ዐ' => 'አ',
        'ፀ' => 'ጸ',
        other => other,
    };
    folded.push(one);
}

/// Accents, breves, harakat, niqqud: marks that people leave out. The vowel signs of Indic scripts are not among them.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{1ab0}'..='\u{1aff}')
}

/// Marks of direction, joiners, soft hyphens, the tatweel that only stretches a word, variation selectors.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{640}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || letter.is_control()
}

/// Whether it is a letter or a digit. The usual ones are told at once.
pub(in crate::search) fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | 'ؠ'..='ي' | 'ऄ'..='ह' | 'ა'..='ჺ' | 'Ạ'..='ỹ' => {
            true
        }
        _ => letter.is_alphanumeric(),
    }
}

/// A digit of any script as ASCII. NFKC has already made plain digits of circled, raised and full-width ones. In Unicode the
/// ten digits of a script stand in a row, from zero to nine, and such rows are not torn apart.
fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() || letter.is_alphabetic() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: &u32| categories.get32(*code) == GeneralCategory::DecimalNumber;
    if !is_digit(&u32::from(letter)) {
        return None;
    }
    let before = (0..u32::from(letter)).rev().take_while(is_digit).count();
    char::from_digit(u32::try_from(before).ok()? % 10, 10)
}

fn is_apostrophe_letter(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '′' | '＇')
}

/// Whether a piece of text is an apostrophe.
pub(super) fn is_apostrophe(segment: &str) -> bool {
    let mut letters = segment.chars();
    letters.next().is_some_and(is_apostrophe_letter) && letters.next().is_none()
}

/// Whether a letter is a Chinese character, which is a word or half of one.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::tests::rules;

    #[test]
    fn letters_are_what_unicode_says() {
        assert!((0..0x3000).filter_map(char::from_u32).all(|letter| is_letter(letter) == letter.is_alphanumeric()));
    }

    /// Letter by letter the same comes out as of a word as a whole.
    #[test]
    fn simple_letters_are_what_they_are_in_words() {
        for tag in ["pl", "uk", "ru", "be", "ar", "fa", "tr", "vi", "ka", "es", "hi", "en"] {
            let rules = rules(tag);
            let (quick, thorough) = (OwnLetters::of(&rules), OwnLetters::named(&rules));
            let letters: Vec<char> = RANGES.into_iter().flat_map(|(from, to)| from..to).filter_map(char::from_u32).collect();
            for (place, letter) in letters.iter().enumerate() {
                for other in ['a', 'ż', 'i', 'е', 'ь', 'ا', '\u{301}', '\u{654}', letters[(place * 7 + 13) % letters.len()]]
                {
                    for word in [format!("{letter}{other}"), format!("{other}{letter}")] {
                        let normal = normalise(&word, &thorough);
                        assert_eq!(normalise(&word, &quick), normal, "{tag} {word:?}");
                        assert_eq!(fold(&normal, &quick), fold(&normal, &thorough), "{tag} {word:?}");
                    }
                }
            }
        }
    }
}
