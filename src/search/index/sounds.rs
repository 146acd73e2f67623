//! How words sound, in order, each with the words that sound so. Reads the file where it lies; knows no script.

use super::packed::{Cursor, FIXED, first_not, number_at, put_number, put_text};
use super::terms::TermId;
use crate::search::analysis::Sound;

/// Sounds being written, each with the number of a word as [`Sounds::beginning`] gives it.
#[derive(Default)]
pub(super) struct SoundBuilder(Vec<(Box<str>, u32)>);

/// All sounds.
#[derive(Clone, Copy)]
pub(super) struct Sounds<'a> {
    pub(super) sounds: &'a [u8],
    pub(super) places: &'a [u8],
}

impl SoundBuilder {
    /// Takes in the sounds of a word.
    pub(super) fn note(&mut self, sounds: Vec<Sound>, word: TermId) {
        self.0.extend(sounds.into_iter().map(|sound| (sound.to_string().into(), word << 1)));
    }

    /// The same for a word that the office alone has.
    pub(super) fn note_office(&mut self, sounds: Vec<Sound>, word: TermId) {
        self.0.extend(sounds.into_iter().map(|sound| (sound.to_string().into(), word << 1 | 1)));
    }

    /// All in order, and where each begins. What sounds the same stands in the order of the words.
    pub(super) fn packed<'t>(&mut self, text: impl Fn(u32) -> &'t str) -> (Vec<u8>, Vec<u32>) {
        let mut sounds = std::mem::take(&mut self.0);
        sounds.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one.1).cmp(text(other.1))));
        sounds.dedup();
        let (mut bytes, mut places) = (Vec::new(), Vec::new());
        for (sound, word) in &sounds {
            places.push(bytes.len() as u32);
            put_text(&mut bytes, sound);
            put_number(&mut bytes, *word);
        }
        (bytes, places)
    }
}

impl<'a> Sounds<'a> {
    /// The words that sound so, or begin to, in order: how they sound, and the numbers of their terms, doubled; one more where it
    /// is a number of the office.
    pub(super) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, u32)> + use<'a> {
        let read = move |place: usize| {
            let mut cursor = Cursor { bytes: self.sounds.get(number_at(self.places, place)? as usize..)? };
            let length = cursor.number()? as usize;
            Some((cursor.take(length)?, cursor))
        };
        let count = self.places.len() / FIXED;
        let first = first_not(count, |place| read(place).is_some_and(|(sound, _)| sound < start.as_bytes()));
        let start = start.to_owned();
        let same = (first..count).map_while(read).take_while(move |(sound, _)| sound.starts_with(start.as_bytes()));
        same.filter_map(|(sound, mut cursor)| Some((std::str::from_utf8(sound).ok()?, cursor.number()?)))
    }
}
