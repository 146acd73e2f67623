//! What the parts of a file are, each with those that it is read with. Knows nothing of questions.

use super::file::{File, Part};
use super::marks::Marks;
use super::phrases::Phrases;
use super::pieces::Pieces;
use super::records::Records;
use super::sounds::Sounds;
use super::table::Table;
use super::words::Words;

impl File {
    /// What is kept of each entry.
    pub(super) fn records(&self) -> Records<'_> {
        Records { records: self.part(Part::Records), places: self.part(Part::RecordPlaces) }
    }

    /// Its words and stems.
    pub(super) fn table(&self) -> Table<'_> {
        let (terms, places) = (self.part(Part::Terms), self.part(Part::TermPlaces));
        Table { terms, places, sorted: self.part(Part::Sorted), heads: self.part(Part::Heads) }
    }

    /// The words of weighty texts.
    pub(super) fn words(&self) -> Words<'_> {
        let (terms, letters) = (self.part(Part::Words), self.part(Part::WordLetters));
        Words { terms, letters, lengths: self.part(Part::WordLengths) }
    }

    /// All pieces of words.
    pub(super) fn pieces(&self) -> Pieces<'_> {
        Pieces { lists: self.part(Part::Pieces), keys: self.part(Part::PieceKeys), places: self.part(Part::PiecePlaces) }
    }

    /// The keywords and terms of several words.
    pub(super) fn phrases(&self) -> Phrases<'_> {
        let (starts, lengths) = (self.part(Part::PhraseStarts), self.part(Part::PhraseLengths));
        Phrases { starts, lengths, forms: self.part(Part::Forms), places: self.part(Part::FormPlaces) }
    }

    /// How words sound.
    pub(super) fn sounds(&self) -> Sounds<'_> {
        Sounds { sounds: self.part(Part::Sounds), places: self.part(Part::SoundPlaces) }
    }

    /// Marks of whole titles and keywords.
    pub(super) fn marks(&self) -> Marks<'_> {
        Marks { rows: self.part(Part::Whole), places: self.part(Part::WholePlaces) }
    }
}
