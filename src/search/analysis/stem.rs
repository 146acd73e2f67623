//! Stems: what inflected forms of a word have in common. Snowball's stemmers (frostem) where there is one; a list of endings
//! where somebody has written one; nothing for the rest, which pieces of words carry.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};

use crate::locale::{StemmerName, WordRules};

/// How the stems of a language are found.
#[derive(Clone)]
pub(super) enum Stemming {
    /// By a Snowball stemmer.
    Snowball(Stemmer),
    /// By cutting the longest of these endings.
    Endings(Vec<String>),
    /// Words are their own stems.
    None,
}

impl Stemming {
    /// What the rules of a language name.
    pub(super) fn of(rules: &WordRules) -> Self {
        match rules.stemmer {
            Some(name) => Self::Snowball(Stemmer::new(algorithm(name))),
            None if rules.endings.is_empty() => Self::None,
            None => Self::Endings(rules.endings.iter().map(str::to_owned).collect()),
        }
    }

    /// The stem of a normalised word.
    pub(super) fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        match self {
            // The stemmers' time grows with the length of a word, and no word of a language is this long.
            _ if word.len() > LONGEST => word.into(),
            Self::Snowball(stemmer) => stemmer.stem(word),
            Self::Endings(endings) => cut(word, endings).into(),
            Self::None => word.into(),
        }
    }
}

/// In bytes.
pub(super) const LONGEST: usize = 120;
/// How many letters a stem keeps at least.
const KEEP: usize = 3;

/// Cuts the longest ending of a list that leaves a stem.
fn cut<'a>(word: &'a str, endings: &[String]) -> &'a str {
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
    stems.filter(|stem| stem.chars().count() >= KEEP).min_by_key(|stem| stem.len()).unwrap_or(word)
}

fn algorithm(name: StemmerName) -> Algorithm {
    match name {
        StemmerName::Arabic => Algorithm::Arabic,
        StemmerName::Armenian => Algorithm::Armenian,
        StemmerName::Basque => Algorithm::Basque,
        StemmerName::Catalan => Algorithm::Catalan,
        StemmerName::Czech => Algorithm::Czech,
        StemmerName::Danish => Algorithm::Danish,
        StemmerName::Dutch => Algorithm::Dutch,
        StemmerName::English => Algorithm::English,
        StemmerName::Estonian => Algorithm::Estonian,
        StemmerName::Finnish => Algorithm::Finnish,
        StemmerName::French => Algorithm::French,
        StemmerName::German => Algorithm::German,
        StemmerName::Greek => Algorithm::Greek,
        StemmerName::Hindi => Algorithm::Hindi,
        StemmerName::Hungarian => Algorithm::Hungarian,
        StemmerName::Indonesian => Algorithm::Indonesian,
        StemmerName::Irish => Algorithm::Irish,
        StemmerName::Italian => Algorithm::Italian,
        StemmerName::Lithuanian => Algorithm::Lithuanian,
        StemmerName::Nepali => Algorithm::Nepali,
        StemmerName::Norwegian => Algorithm::Norwegian,
        StemmerName::Persian => Algorithm::Persian,
        StemmerName::Polish => Algorithm::Polish,
        StemmerName::Portuguese => Algorithm::Portuguese,
        StemmerName::Romanian => Algorithm::Romanian,
        StemmerName::Russian => Algorithm::Russian,
        StemmerName::Serbian => Algorithm::Serbian,
        StemmerName::Spanish => Algorithm::Spanish,
        StemmerName::Swedish => Algorithm::Swedish,
        StemmerName::Tamil => Algorithm::Tamil,
        StemmerName::Turkish => Algorithm::Turkish,
        StemmerName::Yiddish => Algorithm::Yiddish,
    }
}
