//! Questions typed while the keyboard was set to another script: “gthtrkflfx” is “перекладач”. Same keys, other letters.

use crate::language::Language;

/// The keys of a keyboard with Latin letters, row by row, without and with shift.
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
const UKRAINIAN: &str = "'йцукенгшщзхїфівапролджєячсмитьбю.'ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,";
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";
const BELARUSIAN: &str = "ёйцукенгшўзх'фывапролджэячсмітьбю.ЁЙЦУКЕНГШЎЗХ'ФЫВАПРОЛДЖЭЯЧСМІТЬБЮ,";
/// The Arabic keyboard 101; the keys of لا, لأ and the like give two letters and are left out.
const ARABIC: &str = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u{0}ىةوزظ\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}إ\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}أ\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}آ\u{0}\u{0}\u{0}؟";

/// What a question would be with the keyboard set to a language of the site: for a language with another script than Latin,
/// Latin letters become its own; for one with Latin letters, other scripts become Latin.
pub(in crate::search) fn retyped(text: &str, language: &Language) -> Vec<String> {
    let own = match language.primary() {
        "uk" => Some(UKRAINIAN),
        "ru" => Some(RUSSIAN),
        "be" => Some(BELARUSIAN),
        "ar" => Some(ARABIC),
        _ => None,
    };
    let retyped = match own {
        Some(own) => vec![exchange(text, LATIN, own)],
        None => [UKRAINIAN, RUSSIAN, BELARUSIAN, ARABIC].iter().map(|foreign| exchange(text, foreign, LATIN)).collect(),
    };
    let mut different: Vec<String> = Vec::new();
    for other in retyped {
        if other != text && !different.contains(&other) {
            different.push(other);
        }
    }
    different
}

fn exchange(text: &str, from: &str, to: &str) -> String {
    let exchanged = |letter: char| {
        let key = from.chars().position(|key| key == letter);
        key.and_then(|key| to.chars().nth(key)).filter(|letter| *letter != '\0').unwrap_or(letter)
    };
    text.chars().map(exchanged).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_give_the_letters_of_the_other_keyboard() {
        let retyped = |text: &str, tag: &str| retyped(text, &Language::parse(tag).unwrap());
        assert_eq!(retyped("gthtrkflfx", "uk"), ["перекладач"]);
        assert_eq!(retyped("ghjgbcrf", "ru"), ["прописка"]);
        assert_eq!(retyped("hgl]vsm", "ar"), ["المدرسة"]);
        assert!(retyped("ьудвгтул", "pl").contains(&"meldunek".to_owned()));
        assert_eq!(retyped("lekarz", "pl"), Vec::<String>::new());
    }

    #[test]
    fn every_keyboard_has_as_many_keys() {
        for keys in [UKRAINIAN, RUSSIAN, BELARUSIAN, ARABIC] {
            assert_eq!(keys.chars().count(), LATIN.chars().count(), "{keys}");
        }
    }
}
