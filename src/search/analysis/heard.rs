//! The words of an index by how they sound, to find those that were typed in another script.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::sound::{Spelling, script};
use super::{Analysis, Word};

/// The words of an index by how they sound.
pub(in crate::search) struct Sounds {
    /// How the words of the index's language are spelt, and those of the office's.
    spellings: [Arc<Spelling>; 2],
    /// With vowels.
    voiced: BTreeMap<String, Vec<Word>>,
    /// Consonants of words of which the vowels are not written.
    bare: BTreeMap<String, Vec<Word>>,
}

/// The least letters of a sound: shorter ones are common to too many words.
const LEAST: usize = 3;
/// From this length on, the sound of a question may be the beginning of a word's.
const BEGINS: usize = 4;

impl Sounds {
    /// No words yet.
    pub(in crate::search) fn of(own: &Analysis, source: &Analysis) -> Self {
        let spellings = [Arc::clone(own.spelling()), Arc::clone(source.spelling())];
        Self { spellings, voiced: BTreeMap::new(), bare: BTreeMap::new() }
    }

    /// Takes in a word.
    pub(in crate::search) fn learn(&mut self, word: &Word) {
        let readings = self.readings(word);
        put(&mut self.voiced, readings, word);
        if self.spellings.iter().any(|spelling| spelling.is_unvoiced(&word.plain)) {
            let bare = self.bare_readings(word);
            put(&mut self.bare, bare, word);
        }
    }

    /// Words of another script that sound like a word, at most `most`. Consonants alone and beginnings are too
    /// little to go by where the word is known as it stands.
    pub(in crate::search) fn alike(&self, word: &Word, unknown: bool, most: usize) -> Vec<Word> {
        let own = script(&word.folded);
        let foreign = |other: &&Word| script(&other.folded) != own;
        let mut alike: Vec<Word> = Vec::new();
        let mut add = |words: &mut dyn Iterator<Item = &Word>| {
            for other in words.filter(foreign) {
                if alike.iter().all(|known| known.folded != other.folded) {
                    alike.push(other.clone());
                }
            }
        };
        let readings = self.readings(word);
        // Only the likeliest way to read a word may be a beginning.
        let [own_spelling, _] = &self.spellings;
        let mut heard = vec![(&readings, own_spelling.voiced(&word.plain), &self.voiced)];
        let bare = self.bare_readings(word);
        if unknown {
            heard.push((&bare, own_spelling.bare(&word.plain), &self.bare));
        }
        for (sounds, likeliest, known) in heard {
            for sound in sounds {
                let same = known.get(sound).map(Vec::as_slice).unwrap_or_default();
                add(&mut same.iter());
                if unknown && same.is_empty() && *sound == likeliest && sound.chars().count() >= BEGINS {
                    let longer = known.range(sound.clone()..).take_while(|(other, _)| other.starts_with(sound));
                    add(&mut longer.flat_map(|(_, words)| words));
                }
            }
        }
        alike.truncate(most);
        alike
    }

    fn readings(&self, word: &Word) -> BTreeSet<String> {
        let readings = self.spellings.iter().flat_map(|spelling| spelling.readings(&word.plain));
        readings.filter(|reading| reading.chars().count() >= LEAST).collect()
    }

    fn bare_readings(&self, word: &Word) -> BTreeSet<String> {
        let readings = self.spellings[0].bare_readings(&word.plain);
        readings.into_iter().filter(|reading| reading.chars().count() >= LEAST).collect()
    }
}

fn put(known: &mut BTreeMap<String, Vec<Word>>, sounds: BTreeSet<String>, word: &Word) {
    for sound in sounds {
        let words = known.entry(sound).or_default();
        if words.iter().all(|other| other.folded != word.folded) {
            words.push(word.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::tests::analysis;

    fn word(tag: &str, text: &str) -> Word {
        analysis(tag).words(text).remove(0)
    }

    #[test]
    fn words_are_heard_in_another_script() {
        let cases = [
            ("uk", "лікар", "likar"),
            ("uk", "лікаря", "likar"),
            ("ru", "врач", "vrach"),
            ("pl", "pobytu", "побыту"),
            ("pl", "mops", "мопс"),
            ("pl", "pesel", "песель"),
            ("pl", "żłobek", "жлобек"),
            ("ar", "طبيب", "tabib"),
            ("ar", "المدرسة", "madrasa"),
            ("ar", "عمل", "3amal"),
            ("ka", "ექიმი", "ekimi"),
        ];
        for (tag, known, typed) in cases {
            let mut sounds = Sounds::of(&analysis(tag), &analysis("pl"));
            sounds.learn(&word(tag, known));
            assert_eq!(sounds.alike(&word("en", typed), true, 9), [word(tag, known)], "{typed}");
        }
    }

    #[test]
    fn words_of_the_same_script_are_spelt_not_heard() {
        let mut sounds = Sounds::of(&analysis("pl"), &analysis("pl"));
        sounds.learn(&word("pl", "morze"));
        assert!(sounds.alike(&word("pl", "może"), true, 9).is_empty());
    }
}
