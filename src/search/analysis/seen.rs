//! Words in the forms in which they are compared, each brought into them once. Knows no language.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::gram::{Piece, grams};
use super::texts::Texts;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::search) struct Word {
    /// Where it begins in the raw text, in bytes.
    pub(in crate::search) from: usize,
    /// Where it ends.
    pub(in crate::search) to: usize,
    pub(super) forms: Arc<Forms>,
}

/// How a word is compared. Most words of a text stand in it many times, and share this.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::search) struct Forms {
    /// As written, in lower case, with its diacritics.
    pub(in crate::search) plain: String,
    /// Without diacritics and other differences that people do not type.
    pub(in crate::search) folded: String,
    /// Folded stems: of the word as written and, for people who type no diacritics, of the folded word; and its lemmas.
    pub(in crate::search) stems: Vec<String>,
    pieces: OnceLock<Vec<Piece>>,
}

impl Forms {
    pub(super) fn new(plain: String, folded: String, stems: Vec<String>) -> Self {
        Self { plain, folded, stems, pieces: OnceLock::new() }
    }

    /// The pieces of the folded word.
    pub(in crate::search) fn grams(&self) -> &[Piece] {
        self.pieces.get_or_init(|| grams(&self.folded))
    }
}

impl Deref for Word {
    type Target = Forms;

    fn deref(&self) -> &Forms {
        &self.forms
    }
}

/// The words that have been seen, by how they are written. Bringing a word into its forms takes a hundred times longer than
/// finding them here. They are numbered as they come.
#[derive(Debug, Default)]
pub(in crate::search) struct Seen {
    spellings: Texts,
    /// For each spelling the number of its forms; `None` for what is no word.
    numbers: Vec<Option<u32>>,
    forms: Vec<Arc<Forms>>,
}

impl Seen {
    /// The forms of all words, by their numbers.
    pub(in crate::search) fn forms(&self) -> &[Arc<Forms>] {
        &self.forms
    }

    /// Lets go of the stems of all words from a number on, for who has taken what they are wanted for.
    pub(in crate::search) fn forget_stems(&mut self, from: usize) {
        let forms = self.forms.get_mut(from..).unwrap_or_default().iter_mut().filter_map(Arc::get_mut);
        forms.for_each(|forms| forms.stems = Vec::new());
    }

    /// The number of a word as it is written, brought into its forms by `make` when it is new; nothing for what is no word.
    pub(super) fn number(&mut self, written: &str, make: impl FnOnce() -> Option<Forms>) -> Option<u32> {
        let (spelling, is_new) = self.spellings.number(written);
        if !is_new {
            return self.numbers.get(spelling as usize).copied().flatten();
        }
        let forms = make();
        let number = forms.is_some().then_some(self.forms.len() as u32);
        self.forms.extend(forms.map(Arc::new));
        self.numbers.push(number);
        number
    }
}
