//! One spelling for what is the same word: compatibility forms, case, invisible marks, digits, apostrophes; then folding.

use std::collections::BTreeMap;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use crate::locale::{Pairs, WordRules};

/// The letters that one language treats in a way of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct OwnLetters {
    /// Capital letters whose small letters are others than usual.
    case: BTreeMap<char, String>,
    /// Letters that are compared as others.
    fold: BTreeMap<char, String>,
    /// The same for several letters in a row.
    several: Vec<(String, String)>,
}

impl OwnLetters {
    /// What the rules of a language name.
    pub(super) fn of(rules: &WordRules) -> Self {
        let fold = || pairs(&rules.fold);
        Self {
            case: pairs(&rules.case).filter_map(|(left, right)| Some((single(left)?, right.to_owned()))).collect(),
            fold: fold().filter_map(|(left, right)| Some((single(left)?, right.to_owned()))).collect(),
            several: fold()
                .filter(|(left, _)| single(left).is_none())
                .map(|(left, right)| (left.to_owned(), right.to_owned()))
                .collect(),
        }
    }
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
    let mut folded = String::with_capacity(word.len());
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    for letter in decomposed.chars().filter(|letter| !is_mark(*letter)) {
        match own.fold.get(&letter) {
            Some(other) => folded.push_str(other),
            None => fold_letter(letter, &mut folded),
        }
    }
    for (several, other) in &own.several {
        if folded.contains(several.as_str()) {
            folded = folded.replace(several.as_str(), other);
        }
    }
    // What is left of Indic and Hangul letters is put together again.
    ComposingNormalizerBorrowed::new_nfkc().normalize(&folded).into_owned()
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
