//! The words and stems of an index in order of their texts, each with its lists: found as they stand, by their beginnings, or
//! as what another is a slip of. Reads the file where it lies; ranks nothing.

use levenshtein_automata::{DFA, Distance, SINK_STATE};

use super::lists::List;
use super::packed::{Cursor, FIXED, first_not, number_at};

/// The number of a word or stem in one index.
pub(in crate::search) type TermId = u32;

/// All words and stems.
#[derive(Clone, Copy)]
pub(in crate::search) struct Terms<'a> {
    pub(super) terms: &'a [u8],
    pub(super) places: &'a [u8],
    pub(super) sorted: &'a [u8],
}

/// What the index has of one text.
#[derive(Clone, Copy)]
pub(in crate::search) struct Term<'a> {
    /// The words with diacritics that it is without them, where they stand in weighty texts.
    written: Cursor<'a>,
    /// Where it stands as a word.
    pub(in crate::search) word: List<'a>,
    /// Where words stand whose stem it is.
    pub(in crate::search) stem: List<'a>,
}

impl<'a> Terms<'a> {
    fn len(self) -> usize {
        self.sorted.len() / FIXED
    }

    /// A place in the term of a number.
    fn cursor(self, id: TermId) -> Option<Cursor<'a>> {
        let place = number_at(self.places, id as usize)? as usize;
        Some(Cursor { bytes: self.terms.get(place..)? })
    }

    fn bytes(self, id: TermId) -> Option<&'a [u8]> {
        let mut cursor = self.cursor(id)?;
        let length = cursor.number()? as usize;
        cursor.take(length)
    }

    /// The text of a number.
    pub(in crate::search) fn text(self, id: TermId) -> Option<&'a str> {
        self.cursor(id)?.text()
    }

    /// What the index has of a number.
    pub(in crate::search) fn get(self, id: TermId) -> Option<Term<'a>> {
        let mut cursor = self.cursor(id)?;
        let length = cursor.number()? as usize;
        cursor.take(length)?;
        let length = cursor.number()? as usize;
        let written = Cursor { bytes: cursor.take(length)? };
        Some(Term { written, word: List::read(&mut cursor)?, stem: List::read(&mut cursor)? })
    }

    /// The number at a place of the order.
    fn at(self, place: usize) -> Option<TermId> {
        number_at(self.sorted, place)
    }

    /// The first place of the order whose text does not come before another.
    fn place(self, text: &[u8]) -> usize {
        first_not(self.len(), |place| self.at(place).and_then(|id| self.bytes(id)).is_some_and(|other| other < text))
    }

    /// The number of a text.
    pub(in crate::search) fn find(self, text: &str) -> Option<TermId> {
        let id = self.at(self.place(text.as_bytes()))?;
        (self.bytes(id)? == text.as_bytes()).then_some(id)
    }

    /// The words of weighty texts that begin so, in order.
    pub(in crate::search) fn beginning(self, start: &str) -> impl Iterator<Item = (TermId, &'a str)> + use<'a> {
        let begin = start.to_owned();
        let first = self.place(start.as_bytes());
        let terms = (first..self.len()).map_while(move |place| {
            let id = self.at(place)?;
            self.text(id).filter(|text| text.starts_with(&begin)).map(|text| (id, text))
        });
        terms.filter(move |(id, _)| self.get(*id).is_some_and(|term| !term.written.bytes.is_empty()))
    }

    /// Calls with every word of weighty texts that an automaton takes.
    pub(in crate::search) fn each_like(self, automaton: &DFA, mut found: impl FnMut(&'a str, Term<'a>)) {
        // The states after each byte of the last text that was followed, as far as it could be.
        let mut states = vec![automaton.initial_state()];
        let mut last: &[u8] = &[];
        let mut place = 0;
        while let Some(text) = self.at(place).and_then(|id| self.bytes(id)) {
            let shared = last.iter().zip(text).take_while(|(one, other)| one == other).count();
            states.truncate(shared + 1);
            last = text;
            let mut lost = None;
            for (depth, byte) in text.iter().enumerate().skip(states.len() - 1) {
                let state = automaton.transition(states[depth], *byte);
                if state == SINK_STATE {
                    lost = text.get(..=depth);
                    break;
                }
                states.push(state);
            }
            place = match lost {
                // Whatever begins so is left out.
                Some(start) => self.behind(place, start),
                None => {
                    let is_like = matches!(automaton.distance(states[text.len()]), Distance::Exact(_));
                    let term = is_like.then(|| self.at(place).and_then(|id| self.get(id))).flatten();
                    let term = term.filter(|term| !term.written.bytes.is_empty());
                    if let (Some(term), Ok(text)) = (term, std::str::from_utf8(text)) {
                        found(text, term);
                    }
                    place + 1
                }
            };
        }
    }

    /// The first place behind one where a text does not begin as others do. Most often it is near.
    fn behind(self, place: usize, start: &[u8]) -> usize {
        let begins = |place: usize| self.at(place).and_then(|id| self.bytes(id)).is_some_and(|text| text.starts_with(start));
        let (mut from, mut step) = (place + 1, 1);
        while begins(from + step - 1) {
            from += step;
            step *= 2;
        }
        from + first_not(step - 1, |ahead| begins(from + ahead))
    }
}

impl Term<'_> {
    /// The words with diacritics that it is without them.
    pub(in crate::search) fn written(self) -> impl Iterator<Item = TermId> {
        let mut cursor = self.written;
        std::iter::from_fn(move || cursor.number())
    }
}
