//! By which sounds the words of a text are found, and which sounds a word of a question may have: “likar” is лікар.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::sound::{Spelling, script};
use super::{Analysis, Forms, Seen};

/// How words sound to those who ask an index.
#[derive(Clone)]
pub(in crate::search) struct Hearing {
    /// How the words of the index's language are spelt, and those of the office's.
    spellings: [Arc<Spelling>; 2],
}

/// A sound by which words are found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::search) struct Sound {
    /// Whether it is the consonants alone, for scripts that write no vowels.
    pub(in crate::search) bare: bool,
    pub(in crate::search) text: String,
}

/// What is known of the words of a question in the language of the office: all indexes of a city share it.
#[derive(Default)]
pub(in crate::search) struct InSource {
    pub(in crate::search) seen: Seen,
    /// The ways to read words, by how they are written.
    readings: BTreeMap<String, Vec<String>>,
    /// The numbers of words that folded words may be slips of, with how many slips it takes.
    pub(in crate::search) near: BTreeMap<String, Vec<(u32, usize)>>,
}

/// The least letters of a sound: shorter ones are common to too many words.
const LEAST: usize = 3;
/// The least letters of a sound that may be the beginning of a word's.
pub(in crate::search) const BEGINS: usize = 4;

impl Hearing {
    /// For an index with words of these.
    pub(in crate::search) fn of(own: &Analysis, source: &Analysis) -> Self {
        Self { spellings: [Arc::clone(own.spelling()), Arc::clone(source.spelling())] }
    }

    /// The sounds of a word of a text.
    pub(in crate::search) fn of_text(&self, plain: &str) -> Vec<Sound> {
        let [own, source] = &self.spellings;
        let mut sounds = vec![Sound { bare: false, text: own.voiced(plain) }];
        if !Arc::ptr_eq(own, source) {
            sounds.push(Sound { bare: false, text: source.voiced(plain) });
        }
        if own.is_unvoiced(plain) {
            sounds.extend(own.bare_readings(plain).into_iter().map(|text| Sound { bare: true, text }));
        }
        told_apart(sounds)
    }

    /// The sounds of a word of the office that are the same in all languages.
    pub(in crate::search) fn in_source(&self, plain: &str) -> Vec<Sound> {
        let [_, source] = &self.spellings;
        told_apart(vec![Sound { bare: false, text: source.voiced(plain) }])
    }

    /// Its other sounds in this one.
    pub(in crate::search) fn of_office(&self, plain: &str) -> Vec<Sound> {
        let in_source = self.in_source(plain);
        let mut sounds = self.of_text(plain);
        sounds.retain(|sound| !in_source.contains(sound));
        sounds
    }

    /// The sounds that a word of a question may have, each with whether it may be the beginning of another: only the
    /// likeliest way to read a word may. Consonants alone are too little to go by where the word is known as it stands.
    pub(in crate::search) fn asked(&self, word: &Forms, unknown: bool, in_source: &mut InSource) -> Vec<(Sound, bool)> {
        let [own, source] = &self.spellings;
        let mut likeliest = vec![Sound { bare: false, text: own.voiced(&word.plain) }];
        let mut sounds: Vec<Sound> = Vec::new();
        let mut add = |texts: Vec<String>, bare: bool| sounds.extend(texts.into_iter().map(|text| Sound { bare, text }));
        add(own.readings(&word.plain), false);
        if !Arc::ptr_eq(own, source) {
            let readings = in_source.readings.entry(word.plain.clone());
            add(readings.or_insert_with(|| source.readings(&word.plain)).clone(), false);
        }
        if unknown {
            likeliest.push(Sound { bare: true, text: own.bare(&word.plain) });
            add(own.bare_readings(&word.plain), true);
        }
        told_apart(sounds)
            .into_iter()
            .map(|sound| (likeliest.contains(&sound), sound))
            .map(|(first, sound)| (sound, first))
            .collect()
    }
}

/// Numbered words by how they sound.
pub(in crate::search) struct Heard {
    hearing: Hearing,
    /// Sounds, each with the number of a word that has it.
    known: BTreeSet<(String, u32)>,
}

impl Heard {
    /// No words yet.
    pub(in crate::search) fn new(hearing: Hearing) -> Self {
        Self { hearing, known: BTreeSet::new() }
    }

    /// Takes in a word.
    pub(in crate::search) fn learn(&mut self, word: &Forms, number: u32) {
        self.known.extend(self.hearing.of_text(&word.plain).into_iter().map(|sound| (sound.to_string(), number)));
    }

    /// The words of another script that sound like a word, at most so many for each way to read it. `folded` tells the word
    /// of a number.
    pub(in crate::search) fn alike<'a>(&self, word: &Forms, folded: impl Fn(u32) -> &'a str, most: usize) -> Vec<u32> {
        let own = script(&word.folded);
        let mut alike: Vec<u32> = Vec::new();
        for (sound, may_begin) in self.hearing.asked(word, true, &mut InSource::default()) {
            let start = sound.to_string();
            let begins = may_begin && sound.text.chars().count() >= BEGINS;
            let begun = self.known.range((start.clone(), 0)..).take_while(|(other, _)| other.starts_with(&start));
            let fits = begun.filter(|(other, _)| begins || other.len() == start.len()).map(|(_, number)| *number);
            alike.extend(fits.filter(|number| script(folded(*number)) != own).take(most));
        }
        alike
    }
}

/// Each sound once, in their order, without those that are too short to tell words apart.
fn told_apart(sounds: Vec<Sound>) -> Vec<Sound> {
    let mut apart: Vec<Sound> = Vec::with_capacity(sounds.len());
    for sound in sounds {
        if sound.text.chars().count() >= LEAST && !apart.contains(&sound) {
            apart.push(sound);
        }
    }
    apart
}

/// As a term of an index.
impl fmt::Display for Sound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", if self.bare { 'b' } else { 'v' }, self.text)
    }
}
