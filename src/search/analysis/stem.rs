//! Stems: what inflected forms of a word have in common. Snowball's stemmers (frostem) where there is one; lists of endings
//! for Ukrainian and Belarusian, which have none; nothing for the rest, which pieces of words carry.

use frostem::{Algorithm, Stemmer};

use crate::language::Language;

/// How the stems of a language are found.
#[derive(Clone)]
pub(super) enum Stemming {
    /// By a Snowball stemmer.
    Snowball(Stemmer),
    /// By cutting the longest of these endings.
    Endings(Vec<&'static str>),
    /// Words are their own stems.
    None,
}

impl Stemming {
    /// What a language has.
    pub(super) fn of(language: &Language) -> Self {
        let algorithm = match language.primary() {
            "uk" => return Self::Endings(UKRAINIAN.split(' ').collect()),
            "be" => return Self::Endings(BELARUSIAN.split(' ').collect()),
            "ar" => Algorithm::Arabic,
            "cs" => Algorithm::Czech,
            "de" => Algorithm::German,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fa" | "prs" => Algorithm::Persian,
            "fr" => Algorithm::French,
            "hi" => Algorithm::Hindi,
            "hy" => Algorithm::Armenian,
            "it" => Algorithm::Italian,
            "lt" => Algorithm::Lithuanian,
            "ne" => Algorithm::Nepali,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "tr" => Algorithm::Turkish,
            _ => return Self::None,
        };
        Self::Snowball(Stemmer::new(algorithm))
    }

    /// The stem of a normalised word.
    pub(super) fn stem(&self, word: &str) -> String {
        match self {
            // The stemmers' time grows with the length of a word, and no word of a language is this long.
            _ if word.len() > LONGEST => word.to_owned(),
            Self::Snowball(stemmer) => stemmer.stem(word).into_owned(),
            Self::Endings(endings) => cut(word, endings).to_owned(),
            Self::None => word.to_owned(),
        }
    }
}

/// In bytes.
const LONGEST: usize = 120;
/// How many letters a stem keeps at least.
const KEEP: usize = 3;

/// Cuts the longest ending of a list that leaves a stem.
fn cut<'a>(word: &'a str, endings: &[&str]) -> &'a str {
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.filter(|stem| stem.chars().count() >= KEEP).min_by_key(|stem| stem.len()).unwrap_or(word)
}

/// With and without the diacritics of ї and й, since folded words are stemmed too.
const UKRAINIAN: &str = "\
    юватимуть ованість уватися юватися ованого овувати ування ювання ованою ованим ований ованих ностей уються юються \
    ується юється ована овані ністю ність ності атися итися ітися уємо уєте ують юють ього ьому ість ості ами ями ові еві \
    єві ого ому ими іми ати ити іти ють уть ять ать ала али ало ила или ило ння нню нні ією єю ою ею ій іи ий ии их іх им \
    ім ої оі ах ях ам ям ом ем єм ів їв ей еи ії іі ію ія іє ує ся сь ть ав ив ла ли ло а я у ю и і ї о е є ь й";

const BELARUSIAN: &str = "\
    аваннем аванне авання аванню ванне вання насцю насць насці аваць юцца уцца ецца асць асці ання анню анне энне ення \
    энню амі ямі ага яга аму яму ымі імі аць іць ыць уць юць яць аў яў оў ёў еў ау яу оу еу ай аи эй эи яй ей ой ою аю яю \
    ых іх ым ім ах ях ам ям ом ем ый ыи ій іі ія ію ца ся ла лі ло а я у ю ы і о е э ь й";
