//! How words sound: one rough spelling in Latin letters for “likar” and лікар, “мопс” and MOPS, “tabib” and طبيب. Letters and
//! spellings come from the rules of words; here is what is done with them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, Script};

use super::stem::LONGEST;
use crate::locale::{Messages, WordRules};

/// How the words of one language, and words of other scripts meant in it, are spelt roughly.
#[derive(Clone, Debug, Default)]
pub(in crate::search) struct Spelling {
    /// Letters of all scripts → how they are written in Latin letters.
    latin: BTreeMap<char, String>,
    /// Spellings by their first letter, those first that are to be tried first.
    alike: BTreeMap<char, Vec<Alike>>,
    inherent: String,
    /// Sounds that are left out when consonants alone are compared.
    vowels: BTreeSet<char>,
    /// Whether words of the language are known by their consonants alone.
    unvoiced: bool,
    /// Vowels that are spoken inside words and not written.
    unwritten: BTreeSet<char>,
    articles: Vec<String>,
}

/// A spelling and the sounds that it may stand for, the likeliest first.
#[derive(Clone, Debug)]
struct Alike {
    letters: Vec<char>,
    /// Only where a word begins.
    begins: bool,
    /// Only where a word ends.
    ends: bool,
    sounds: Vec<String>,
}

/// How many ways to read one word are followed.
const READINGS: usize = 4;
/// How many are left when each may do without some of its vowels.
const WRITINGS: usize = 24;
/// How many vowels of one word may be unwritten.
const UNWRITTEN: usize = 4;
/// How many letters are left after an article.
const AFTER_ARTICLE: usize = 3;
/// The vowels of languages that do not say which of their sounds are left out.
const VOWELS: &str = "aeiouy";

impl Spelling {
    /// What the rules say: those that all languages share, under them the letters of the other languages, over them its own.
    pub(super) fn of(own: &WordRules, messages: &Messages) -> Self {
        let shared = messages.shared_word_rules();
        let mut spelling = Self { inherent: own.inherent.clone(), unvoiced: !own.vowels.is_empty(), ..Self::default() };
        for rules in messages.all_word_rules().collect::<Vec<_>>().into_iter().rev().chain([shared, own]) {
            spelling.learn_letters(rules);
        }
        let mut alike: BTreeMap<&str, &[String]> = BTreeMap::new();
        for rules in [shared, own] {
            alike.extend(rules.alike.iter());
        }
        for (spelt, sounds) in alike {
            let letters: Vec<char> = spelt.trim_start_matches('^').trim_end_matches('$').chars().collect();
            let Some(first) = letters.first().copied() else { continue };
            let (begins, ends) = (spelt.starts_with('^'), spelt.ends_with('$'));
            let alike = Alike { letters, begins, ends, sounds: sounds.to_vec() };
            spelling.alike.entry(first).or_default().push(alike);
        }
        for spellings in spelling.alike.values_mut() {
            spellings.sort_by_key(|alike| Reverse((alike.letters.len(), alike.begins, alike.ends)));
        }
        spelling.vowels = if own.vowels.is_empty() { VOWELS } else { &own.vowels }.chars().collect();
        spelling.unwritten = own.unwritten.chars().collect();
        spelling.articles = own.articles.iter().map(str::to_owned).collect();
        spelling
    }

    fn learn_letters(&mut self, rules: &WordRules) {
        for (letter, latin) in rules.latin.iter() {
            let latin = latin.first().cloned().unwrap_or_default();
            self.latin.extend(letter.chars().map(|letter| (letter, latin.clone())));
        }
    }

    /// The rough spelling of a word (as written or folded) with its vowels, where the script writes them.
    pub(in crate::search) fn voiced(&self, word: &str) -> String {
        self.read(word, 1).pop().unwrap_or_default()
    }

    /// The consonants of the rough spelling.
    pub(in crate::search) fn bare(&self, word: &str) -> String {
        self.consonants(&self.voiced(self.without_article(word)))
    }

    /// All ways to read a word, the likeliest first: `w` is ш for some and в for others, and “tabib” may be written without
    /// its first vowel.
    pub(in crate::search) fn readings(&self, word: &str) -> Vec<String> {
        let mut readings = self.read(word, READINGS);
        if !self.unwritten.is_empty() && script(word) == Some(Script::Latin) {
            let shorter: Vec<String> = readings.iter().flat_map(|reading| self.without_unwritten(reading)).collect();
            readings.extend(shorter);
        }
        let mut readings = distinct(readings);
        readings.truncate(WRITINGS);
        readings
    }

    /// A sound without some or all of the vowels inside it that the script would not write.
    fn without_unwritten(&self, sound: &str) -> Vec<String> {
        let letters: Vec<char> = sound.chars().collect();
        let inside = 1..letters.len().saturating_sub(1);
        let places: Vec<usize> = inside.filter(|place| self.unwritten.contains(&letters[*place])).take(UNWRITTEN).collect();
        let subsets = 1..1_usize << places.len();
        let without = |subset: usize| {
            let left_out =
                |place: &usize| places.iter().position(|other| other == place).is_some_and(|bit| subset >> bit & 1 == 1);
            once((0..letters.len()).filter(|place| !left_out(place)).map(|place| letters[place]))
        };
        subsets.map(without).collect()
    }

    /// The consonants of all ways to read a word.
    pub(in crate::search) fn bare_readings(&self, word: &str) -> Vec<String> {
        let readings = self.read(self.without_article(word), READINGS);
        distinct(readings.iter().map(|reading| self.consonants(reading)).collect())
    }

    /// Whether a word of this language should be found by its consonants too, because its script or those who type it in
    /// Latin letters leave vowels out. Words of other scripts are not: “bar” is no “bór”.
    pub(in crate::search) fn is_unvoiced(&self, word: &str) -> bool {
        self.unvoiced && script(word).is_some_and(|script| script != Script::Latin)
    }

    fn consonants(&self, sound: &str) -> String {
        once(sound.chars().filter(|letter| !self.vowels.contains(letter)))
    }

    fn without_article<'a>(&self, word: &'a str) -> &'a str {
        let rests = self.articles.iter().filter_map(|article| word.strip_prefix(article.as_str()));
        rests.filter(|rest| rest.chars().count() >= AFTER_ARTICLE).min_by_key(|rest| rest.len()).unwrap_or(word)
    }

    /// The ways to read a word, at most `most`, which may be the same.
    fn read(&self, word: &str, most: usize) -> Vec<String> {
        if word.len() > LONGEST {
            return Vec::new();
        }
        let letters = self.in_latin(word);
        if most == 1 {
            return vec![self.likeliest(&letters)];
        }
        let mut readings = vec![String::new()];
        let mut place = 0;
        while place < letters.len() {
            let Some(alike) = self.next_sounds(&letters, place) else {
                // A letter that nobody named is its own sound.
                let own = letters.get(place).filter(|letter| letter.is_ascii_alphanumeric());
                readings.iter_mut().for_each(|reading| reading.extend(own));
                place += 1;
                continue;
            };
            place += alike.letters.len();
            let Some((first, others)) = alike.sounds.split_first() else { continue };
            if others.is_empty() {
                readings.iter_mut().for_each(|reading| reading.push_str(first));
                continue;
            }
            let before = readings.clone();
            readings.iter_mut().for_each(|reading| reading.push_str(first));
            for other in others {
                let room = most.saturating_sub(readings.len());
                readings.extend(before.iter().take(room).map(|reading| format!("{reading}{other}")));
            }
        }
        readings.iter().map(|reading| once(reading.chars())).collect()
    }

    /// The first way to read letters. Every word of an index is read so.
    fn likeliest(&self, letters: &[char]) -> String {
        let mut reading = String::with_capacity(letters.len());
        let mut place = 0;
        while place < letters.len() {
            match self.next_sounds(letters, place) {
                Some(alike) => {
                    place += alike.letters.len();
                    reading.extend(alike.sounds.first().map(String::as_str));
                }
                None => {
                    reading.extend(letters.get(place).filter(|letter| letter.is_ascii_alphanumeric()));
                    place += 1;
                }
            }
        }
        once(reading.chars())
    }

    /// The longest known spelling at a place.
    fn next_sounds(&self, letters: &[char], place: usize) -> Option<&Alike> {
        let rest = letters.get(place..)?;
        let fits = |alike: &&Alike| {
            let at_ends = (!alike.begins || place == 0) && (!alike.ends || rest.len() == alike.letters.len());
            at_ends && rest.starts_with(&alike.letters)
        };
        self.alike.get(rest.first()?)?.iter().find(fits)
    }

    /// A word with its letters written in Latin ones, as far as they are known. Letters with marks that nobody named lose them.
    fn in_latin(&self, word: &str) -> Vec<char> {
        let mut latin: Vec<char> = Vec::new();
        let mut syllables: Vec<usize> = Vec::new();
        for letter in word.chars().flat_map(char::to_lowercase) {
            let spelt = self.latin.get(&letter).map(String::as_str);
            if !self.inherent.is_empty() && is_vowel_sign(letter, spelt) && syllables.last() == Some(&latin.len()) {
                // The sign stands in place of the vowel that the consonant would else have.
                let written = self.inherent.chars().count();
                latin.truncate(latin.len() - written);
                syllables.pop();
            }
            match spelt {
                Some(spelt) => latin.extend(spelt.chars()),
                None if is_mark(letter) => continue,
                None if letter.is_ascii() || self.alike.contains_key(&letter) => latin.push(letter),
                None => self.without_marks(letter, &mut latin),
            }
            if !self.inherent.is_empty() && is_bare_consonant(letter, spelt) {
                latin.extend(self.inherent.chars());
                syllables.push(latin.len());
            }
        }
        self.silenced(latin, &syllables)
    }

    fn without_marks(&self, letter: char, latin: &mut Vec<char>) {
        let mut buffer = [0; 4];
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(letter.encode_utf8(&mut buffer));
        let base = decomposed.chars().next().unwrap_or(letter);
        match self.latin.get(&base) {
            Some(spelt) => latin.extend(spelt.chars()),
            None => latin.push(base),
        }
    }

    /// Takes out the vowels that nobody wrote and nobody says: at the end of a word, and between a syllable and another.
    fn silenced(&self, mut latin: Vec<char>, syllables: &[usize]) -> Vec<char> {
        let written = self.inherent.chars().count();
        let is_vowel = |letter: &char| VOWELS.contains(*letter) && *letter != 'y';
        for end in syllables.iter().rev().copied() {
            let start = end - written;
            let spoken_before = latin[..start].iter().any(is_vowel);
            let after: Vec<char> = latin[end..].iter().copied().take_while(|letter| !is_vowel(letter)).collect();
            let is_last = latin.len() == end;
            let is_medial = latin[end..].iter().any(is_vowel) && (1..=2).contains(&after.len()) && {
                let before = latin[..start].iter().rev().take_while(|letter| !is_vowel(letter)).count();
                (1..=2).contains(&before) && spoken_before
            };
            if spoken_before && (is_last || is_medial) {
                latin.drain(start..end);
            }
        }
        latin
    }
}

fn is_mark(letter: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

/// A mark that is written in place of a consonant's own vowel: another vowel, or none.
fn is_vowel_sign(letter: char, spelt: Option<&str>) -> bool {
    is_mark(letter) && spelt.is_some_and(|spelt| spelt.chars().next().is_none_or(|first| VOWELS.contains(first)))
}

/// A letter that has a vowel of its own until another is written.
fn is_bare_consonant(letter: char, spelt: Option<&str>) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    category == GeneralCategory::OtherLetter
        && spelt.and_then(|spelt| spelt.chars().next()).is_some_and(|first| first == 'y' || !VOWELS.contains(first))
}

/// The script of a word's first letter that belongs to one.
pub(in crate::search) fn script(word: &str) -> Option<Script> {
    let scripts = CodePointMapData::<Script>::new();
    let known = |letter: char| scripts.get(letter);
    word.chars().map(known).find(|script| !matches!(*script, Script::Common | Script::Inherited | Script::Unknown))
}

/// Letters that follow themselves count once.
fn once(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::with_capacity(letters.size_hint().1.unwrap_or_default());
    for letter in letters {
        if !text.ends_with(letter) {
            text.push(letter);
        }
    }
    text
}

fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::with_capacity(texts.len());
    for text in texts {
        if !text.is_empty() && !distinct.contains(&text) {
            distinct.push(text);
        }
    }
    distinct
}
