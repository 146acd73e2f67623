//! How search compares the words of a language: `locales/<tag>/search.toml`, and `locales/search.toml` for what all share.
//! Data alone; what is done with it `search` knows.

use std::fs;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::language::Language;

/// The rules of one language, or those that all share. What a file leaves out, the language does without.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordRules {
    /// The Snowball stemmer of the language.
    pub stemmer: Option<StemmerName>,
    /// Where there is no stemmer: endings of which the longest that fits is cut.
    pub endings: List,
    /// Beginnings that are written as one with the word, and what it begins with without them: stems are also found so.
    pub prefixes: Pairs,
    /// Words that say nothing about what is looked for.
    pub stop: List,
    /// Words for what no site for newcomers answers, such as the weather; `_` between those that are one only together.
    pub elsewhere: List,
    /// Most words are two syllables that are written apart, as in Vietnamese: “bác sĩ”.
    pub pairs: bool,
    /// What stands before an apostrophe is a word of its own: “l’hôpital”.
    pub elision: bool,
    /// Capital letters whose small letters are others than usual: Turkish `I=ı`.
    pub case: Pairs,
    /// Letters that people write for each other, and what they are compared as.
    pub fold: Pairs,
    /// The letters of the script and how they are written in Latin letters.
    pub latin: Pairs,
    /// Spellings in Latin letters and the sound that they are compared by; `^` and `$` stand for the word's two ends.
    pub alike: Pairs,
    /// The vowel that a consonant has when none is written: `a` in Devanagari.
    pub inherent: String,
    /// The letters of sounds that are left out when consonants alone are compared, because the script or people leave them out.
    pub vowels: String,
    /// Vowels that the script leaves out inside words, so that they may be missing in what is typed in Latin letters.
    pub unwritten: String,
    /// Articles that are written as one with the word: Arabic `ال`.
    pub articles: List,
    /// The keyboards of the language, where it has another script than Latin.
    pub keyboard: Vec<Keyboard>,
    /// Ways to type diacritics with keys after a vowel, which people also use where their device does not know them.
    pub typing: Vec<Typing>,
}

/// What the keys of a keyboard give.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyboard {
    /// Without shift, in the order of [`Keyboard::KEYS`]; `·` where a key gives nothing.
    pub keys: List,
    /// With shift.
    pub shift: List,
}

/// Ways to type Vietnamese diacritics with the letters and digits of a Latin keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Typing {
    /// With letters: `vieecj lamf` is “việc làm”.
    Telex,
    /// With digits: `vie65c la2m`.
    Vni,
}

/// Words in one string, divided by blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct List(Vec<String>);

/// Pairs in one string, divided by blanks: `ш=sh ь= w=sh/v`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pairs(Vec<(String, Vec<String>)>);

/// The stemmers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "they are named after their languages")]
pub enum StemmerName {
    Arabic,
    Armenian,
    Basque,
    Catalan,
    Czech,
    Danish,
    Dutch,
    English,
    Estonian,
    Finnish,
    French,
    German,
    Greek,
    Hindi,
    Hungarian,
    Indonesian,
    Irish,
    Italian,
    Lithuanian,
    Nepali,
    Norwegian,
    Persian,
    Polish,
    Portuguese,
    Romanian,
    Russian,
    Serbian,
    Spanish,
    Swedish,
    Tamil,
    Turkish,
    Yiddish,
}

impl WordRules {
    /// Reads a file. The error says in which line what is wrong.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let rules: Self = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            format!("line {line}: {}; mend it, since the whole file is left out", error.message().replace('\n', ", "))
        })?;
        for keys in rules.keyboard.iter().flat_map(|keyboard| [&keyboard.keys, &keyboard.shift]) {
            let (found, wanted) = (keys.0.len(), Keyboard::KEYS.chars().count());
            if found != wanted {
                return Err(format!("a keyboard has {found} keys instead of {wanted}; write · for a key that gives nothing"));
            }
        }
        Ok(rules)
    }
}

impl Keyboard {
    /// The keys of a keyboard with Latin letters, row by row.
    pub const KEYS: &str = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./=";
    /// The same with shift.
    pub const SHIFT: &str = "~QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?+";
    /// What a key that gives nothing is written as.
    const NOTHING: &str = "·";

    /// The keys in order: the letter with Latin letters set, and what the keyboard gives. First those without shift.
    pub fn pairs(&self) -> impl Iterator<Item = (char, &str)> {
        let latin = Self::KEYS.chars().chain(Self::SHIFT.chars());
        latin.zip(self.keys.iter().chain(self.shift.iter())).filter(|(_, own)| *own != Self::NOTHING)
    }
}

impl List {
    /// The words, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for List {
    fn from(text: String) -> Self {
        Self(text.split_whitespace().map(str::to_owned).collect())
    }
}

impl Pairs {
    /// What stands on the left, with all that stands on the right, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(left, right)| (left.as_str(), right.as_slice()))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<String> for Pairs {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let pair = |written: &str| match written.split_once('=') {
            Some((left, right)) if !left.is_empty() => Ok((left.to_owned(), right.split('/').map(str::to_owned).collect())),
            _ => Err(format!("“{written}” is no pair; write pairs such as ш=sh, with a blank between two pairs")),
        };
        text.split_whitespace().map(pair).collect::<Result<_, _>>().map(Self)
    }
}

impl super::Messages {
    /// The rules of a language, or of the language that its tag begins with: `en` for `en-GB`.
    pub fn word_rules(&self, language: &Language) -> Option<&WordRules> {
        let general = || self.rules.iter().find(|(other, _)| other.tag() == language.primary()).map(|(_, rules)| rules);
        self.rules.get(language).or_else(general).map(AsRef::as_ref)
    }

    /// The languages that have rules.
    pub fn ruled_languages(&self) -> impl Iterator<Item = &Language> {
        self.rules.keys()
    }

    /// The dictionary of a language's lemmas, if there is one.
    pub fn dictionary(&self, language: &Language) -> Option<&Path> {
        self.dictionaries.get(language).map(PathBuf::as_path)
    }

    /// Takes in the dictionaries of a folder: `<tag>.fst`. There need be none, nor the folder.
    pub fn add_dictionaries(&mut self, folder: &Path) {
        let languages: Vec<Language> = self.rules.keys().cloned().collect();
        for language in languages {
            let file = folder.join(format!("{language}.fst"));
            if let Ok(mark) = dictionary_mark(&file) {
                self.dictionary_marks.extend([language.tag().as_bytes(), mark.as_slice()].concat());
                self.dictionaries.insert(language, file);
            }
        }
    }

    /// SHA-256 of all that an index of texts rests on besides the texts: the messages, the rules of words, the dictionaries.
    pub fn search_digest(&self) -> [u8; 32] {
        Sha256::new().chain_update(self.digest).chain_update(&self.dictionary_marks).finalize().into()
    }

    /// The rules of all languages, in the order of their tags, after those that all share.
    pub fn all_word_rules(&self) -> impl Iterator<Item = &WordRules> {
        std::iter::once(self.shared_word_rules()).chain(self.rules.values().map(AsRef::as_ref))
    }

    /// What all languages share.
    pub fn shared_word_rules(&self) -> &WordRules {
        &self.shared_rules
    }

    /// The rules of words without the messages and dictionaries, for editions that are made of messages of their own.
    pub fn words_alone(&self) -> Self {
        Self {
            locales: std::collections::BTreeMap::new(),
            dictionaries: std::collections::BTreeMap::new(),
            dictionary_marks: Vec::new(),
            ..self.clone()
        }
    }
}

/// What tells a dictionary from another without reading all of it: its length, and its end, which is the root of a tree that
/// stands on all the rest.
fn dictionary_mark(file: &Path) -> std::io::Result<Vec<u8>> {
    const END: u64 = 64;
    let mut file = fs::File::open(file)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(END)))?;
    let mut mark = length.to_be_bytes().to_vec();
    file.read_to_end(&mut mark)?;
    Ok(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_rules_is_read() {
        let rules = WordRules::parse("stemmer = \"polish\"\nstop = \"\"\"\na aby\nale\"\"\"\nalike = \"sz=s w=v/u ^al=\"\n");
        let rules = rules.expect("rules");
        assert_eq!(rules.stemmer, Some(StemmerName::Polish));
        assert_eq!(rules.stop.iter().collect::<Vec<_>>(), ["a", "aby", "ale"]);
        let pairs: Vec<(&str, usize)> = rules.alike.iter().map(|(left, right)| (left, right.len())).collect();
        assert_eq!(pairs, [("sz", 1), ("w", 2), ("^al", 1)]);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, expected) in [
            ("stop = \"a\"\nstopp = \"b\"\n", "line 2: unknown field `stopp`"),
            ("stemmer = \"polnish\"", "line 1: unknown variant `polnish`"),
            ("\n\nlatin = \"ш-sh\"", "line 3: “ш-sh” is no pair"),
            ("stop = ", "line 1: "),
            ("[[keyboard]]\nkeys = \"a b\"\nshift = \"A B\"", "a keyboard has 2 keys instead of 36"),
        ] {
            let error = WordRules::parse(text).expect_err("an error");
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
