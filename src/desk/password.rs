//! Which passwords are taken: long enough, and not among those that are tried first. Knows no people beyond their names.

use zxcvbn::Score;

use super::people::{LONGEST_NAME, folded};
use crate::locale::{Keyboard, Messages};

/// The letters of a password, at least.
pub(super) const SHORTEST: usize = 12;
/// And at most: longer ones only keep the processor busy.
const LONGEST: usize = 200;
/// Shorter words tell nothing of whose password it is.
const SHORTEST_WORD: usize = 3;

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weak {
    Short,
    Long,
    /// It is made of what many people use, of names, or of letters and keys in a row.
    Guessable,
    /// It is known to have leaked somewhere.
    Leaked,
    /// Whether it has leaked can't be seen at the moment.
    Unseen,
    /// Somebody else signs in by that name, or it is none.
    Name,
    /// The password so far is another one.
    Current,
}

/// Why a password or the name for it is not taken. `known`: words that whoever guesses at this desk begins with.
pub(super) fn weak(name: &str, password: &str, known: &[String], messages: &Messages) -> Option<Weak> {
    let name = folded(name);
    if name.chars().count() < 3 || name.chars().count() > LONGEST_NAME {
        return Some(Weak::Name);
    }
    if password.chars().count() < SHORTEST {
        return Some(Weak::Short);
    }
    if password.len() > LONGEST {
        return Some(Weak::Long);
    }
    let lower = password.to_lowercase();
    let words = known.iter().flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric())).map(str::to_lowercase);
    let words = words.chain([name]).filter(|word| word.chars().count() >= SHORTEST_WORD);
    // What everybody knows adds nothing.
    let rest = words.fold(lower, |rest, word| rest.replace(&word, ""));
    let is_weak = |text: &str| zxcvbn::zxcvbn(text, &[]).score() < Score::Four;
    let keyboards = messages.all_word_rules().flat_map(|rules| &rules.keyboard);
    let guessable =
        is_weak(password) || is_weak(&rest) || keyboards.map(|one| on_latin_keys(&rest, one)).any(|text| is_weak(&text));
    guessable.then_some(Weak::Guessable)
}

/// What the same keys give with Latin letters: lists of passwords are written in these, and rows of keys are known by them.
fn on_latin_keys(text: &str, keyboard: &Keyboard) -> String {
    let letter = |letter: char| {
        let same = |(_, own): &(char, &str)| own.chars().eq([letter]);
        keyboard.pairs().find(same).map_or(letter, |(latin, _)| latin)
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_is_tried_first_is_not_taken() {
        let (messages, _) = crate::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
        let known = ["Olena Kovalenko", "Gdańsk", "witaj", "пароль"].map(str::to_owned);
        let why = |password: &str| weak("olena", password, &known, &messages);
        for tried in [
            "password1234",
            "Passw0rd2024",
            "iloveyou1234",
            "trustno1trustno1",
            "mailcreated5240",
            "111111111111111",
            "abcdefghijklmnop",
            "абвгдежзийклм",
            "qazwsxedcrfv",
            "zaq12wsxcde3",
            "йцукенгшщзхї",
            "ضصثقفغعهخحجد",
            "Olena Kovalenko 1",
            "witajgdańsk2026",
            "пароль123456",
        ] {
            assert_eq!(why(tried), Some(Weak::Guessable), "{tried}");
        }
        for own in ["lipa most zupa rower", "ławka pod lipą", "мій кіт любить дощ", "قهوة ومطر وقطار", "f7Kq-tr0m-Zw2x"]
        {
            assert_eq!(why(own), None, "{own}");
        }
        assert_eq!((why("lipa"), why(&"lipa most ".repeat(30))), (Some(Weak::Short), Some(Weak::Long)));
    }
}
