//! One spelling for what is the same word: compatibility forms, case, invisible marks, digits, apostrophes; then folding.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::language::Language;

/// A word in lower case, with plain digits and without marks that nobody sees; diacritics stay.
pub(super) fn normalise(word: &str, language: &Language) -> String {
    // Apostrophes go first: NFKC makes some of them a space with an accent.
    let bare: String = word.chars().filter(|letter| !is_apostrophe_letter(*letter)).collect();
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&bare);
    let turkish = matches!(language.primary(), "tr" | "az");
    let mut normal = String::with_capacity(composed.len());
    for letter in composed.chars() {
        match letter {
            'I' if turkish => normal.push('ı'),
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
pub(super) fn fold(word: &str, language: &Language) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    for letter in decomposed.chars().filter(|letter| !is_mark(*letter)) {
        fold_letter(letter, language, &mut folded);
    }
    // What is left of Indic and Hangul letters is put together again.
    ComposingNormalizerBorrowed::new_nfkc().normalize(&folded).into_owned()
}

fn fold_letter(letter: char, language: &Language, folded: &mut String) {
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
        'ы' if language.primary() == "uk" => 'и',
        'э' if language.primary() == "uk" => 'е',
        'и' if language.primary() == "be" => 'і',
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

/// A digit of any script as ASCII. NFKC has already made plain digits of circled, raised and full-width ones.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '੦', '૦', '௦', '๐', '၀'];
    let zero = ZEROS.into_iter().find(|zero| (*zero..=char::from_u32(*zero as u32 + 9).unwrap_or(*zero)).contains(&letter))?;
    char::from_digit(letter as u32 - zero as u32, 10)
}

fn is_apostrophe_letter(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '′' | '＇')
}

/// Whether a piece of text is an apostrophe.
pub(super) fn is_apostrophe(segment: &str) -> bool {
    let mut letters = segment.chars();
    letters.next().is_some_and(is_apostrophe_letter) && letters.next().is_none()
}

/// Whether what stands before an apostrophe is a word of its own: “l’hôpital”, “dell’ufficio”.
pub(super) fn splits_at_apostrophes(language: &Language) -> bool {
    matches!(language.primary(), "fr" | "it" | "ca")
}

/// Whether a letter is a Chinese character, which is a word or half of one.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
