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
    pub(in crate::search) id: TermId,
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

    /// Behind the highest number.
    pub(in crate::search) fn numbers(self) -> usize {
        self.places.len() / FIXED
    }

    /// The term of a number.
    fn cursor(self, id: TermId) -> Option<Cursor<'a>> {
        self.from(number_at(self.places, id as usize)?)
    }

    fn from(self, start: u32) -> Option<Cursor<'a>> {
        Some(Cursor { bytes: self.terms.get(start as usize..)? })
    }

    /// The text at a place of the order, and what is behind it.
    fn at(self, place: usize) -> Option<(&'a [u8], Cursor<'a>)> {
        let mut cursor = self.from(number_at(self.sorted, place)?)?;
        let length = cursor.number()? as usize;
        Some((cursor.take(length)?, cursor))
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
        Term::read(cursor)
    }

    /// The first place of the order whose text does not come before another.
    fn place(self, text: &[u8]) -> usize {
        first_not(self.len(), |place| self.at(place).is_some_and(|(other, _)| other < text))
    }

    /// What the index has of a text.
    pub(in crate::search) fn find(self, text: &str) -> Option<Term<'a>> {
        let (found, term) = self.at(self.place(text.as_bytes()))?;
        if found == text.as_bytes() { Term::read(term) } else { None }
    }

    /// The words of weighty texts that begin so, in order.
    pub(in crate::search) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, Term<'a>)> + use<'a> {
        let begin = start.to_owned();
        let first = self.place(start.as_bytes());
        let terms = (first..self.len()).map_while(move |place| {
            let (text, term) = self.at(place)?;
            let text = std::str::from_utf8(text).ok().filter(|text| text.starts_with(&begin))?;
            Some((text, Term::read(term)?))
        });
        terms.filter(|(_, term)| !term.written.bytes.is_empty())
    }

    /// Calls with every word of weighty texts that an automaton takes.
    pub(in crate::search) fn each_like(self, automaton: &DFA, mut found: impl FnMut(&'a str, Term<'a>)) {
        // The states after each byte of the last text that was followed, as far as it could be.
        let mut states = vec![automaton.initial_state()];
        let mut last: &[u8] = &[];
        let mut place = 0;
        while let Some((text, term)) = self.at(place) {
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
                    let term = is_like.then(|| Term::read(term)).flatten();
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
        // The letters are few: to call upon a comparison of any length takes longer than to compare them here.
        let same = |text: &[u8]| text.len() >= start.len() && text.iter().zip(start).all(|(one, other)| one == other);
        let begins = |place: usize| self.at(place).is_some_and(|(text, _)| same(text));
        let (mut from, mut step) = (place + 1, 1);
        while begins(from + step - 1) {
            from += step;
            step *= 2;
        }
        from + first_not(step - 1, |ahead| begins(from + ahead))
    }
}

impl<'a> Term<'a> {
    /// Reads what stands behind the text.
    fn read(mut cursor: Cursor<'a>) -> Option<Self> {
        let id = cursor.number()?;
        let length = cursor.number()? as usize;
        let written = Cursor { bytes: cursor.take(length)? };
        Some(Self { id, written, word: List::read(&mut cursor)?, stem: List::read(&mut cursor)? })
    }

    /// The words with diacritics that it is without them.
    pub(in crate::search) fn written(self) -> impl Iterator<Item = TermId> + use<'a> {
        let mut cursor = self.written;
        std::iter::from_fn(move || cursor.number())
    }
}
