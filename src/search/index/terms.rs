//! The words and stems of an index: those of its own file, and those of the office's beside it. A text that both have is one
//! term, with the number that it has in the own file; the numbers of what the office alone has come behind.

use super::both::List;
use super::packed::{FIXED, first_not, number_at};
use super::phrases::FormId;
use super::table::{Row, Table};

/// The number of a word or stem in one index.
pub(in crate::search) type TermId = u32;

/// All words and stems.
#[derive(Clone, Copy)]
pub(in crate::search) struct Terms<'a> {
    pub(super) own: Table<'a>,
    pub(super) office: Option<Table<'a>>,
    /// The numbers of the texts that both have, as pairs in order: in the office's file and in the own.
    pub(super) shared: &'a [u8],
    /// When the terms were met first: for each entry, how many were known after what stands before the terms of the office, and
    /// at its end; and how many terms of the office were known at its end.
    pub(super) firsts: [&'a [u8]; 2],
}

/// What the index has of one text.
#[derive(Clone, Copy)]
pub(in crate::search) struct Term<'a> {
    pub(in crate::search) id: TermId,
    /// Where it stands as a word.
    pub(in crate::search) word: List<'a>,
    /// Where words stand whose stem it is.
    pub(in crate::search) stem: List<'a>,
    own: Row<'a>,
    office: Row<'a>,
}

impl<'a> Terms<'a> {
    fn own_count(self) -> TermId {
        self.own.len() as TermId
    }

    /// The number of a term of the office.
    pub(super) fn of_office(self, id: TermId) -> TermId {
        let office = |place: usize| number_at(self.shared, 2 * place);
        let place = first_not(self.shared.len() / FIXED / 2, |place| office(place).is_some_and(|other| other < id));
        let shared = number_at(self.shared, 2 * place + 1).filter(|_| office(place) == Some(id));
        shared.unwrap_or_else(|| self.own_count().saturating_add(id))
    }

    /// The text of a word that is heard, by its number among sounds.
    pub(super) fn heard(self, word: u32) -> Option<&'a str> {
        if word & 1 == 1 { self.office?.text(word >> 1) } else { self.own.text(word >> 1) }
    }

    /// Whether the own file has a term.
    pub(super) fn is_own(self, id: TermId) -> bool {
        id < self.own_count()
    }

    /// What both have of the text of a row of the own file.
    fn own(self, own: Row<'a>) -> Term<'a> {
        let office = own.office.and_then(|id| self.office?.get(id)).unwrap_or_default();
        let (word, stem) = (List::new(own.word, office.word), List::new(own.stem, office.stem));
        Term { id: own.id, word, stem, own, office }
    }

    /// The same of a row that the office alone has.
    fn office(self, office: Row<'a>) -> Term<'a> {
        let own = Row::default();
        let (word, stem) = (List::new(own.word, office.word), List::new(own.stem, office.stem));
        Term { id: self.own_count().saturating_add(office.id), word, stem, own, office }
    }

    /// The text of a number.
    pub(in crate::search) fn text(self, id: TermId) -> Option<&'a str> {
        match id.checked_sub(self.own_count()) {
            Some(id) => self.office?.text(id),
            None => self.own.text(id),
        }
    }

    /// What the index has of a number.
    pub(in crate::search) fn get(self, id: TermId) -> Option<Term<'a>> {
        match id.checked_sub(self.own_count()) {
            Some(id) => Some(self.office(self.office?.get(id)?)),
            None => Some(self.own(self.own.get(id)?)),
        }
    }

    /// What the index has of a text.
    pub(in crate::search) fn find(self, text: &str) -> Option<Term<'a>> {
        match self.own.find(text) {
            Some(row) => Some(self.own(row)),
            None => Some(self.office(self.office?.find(text)?)),
        }
    }

    /// The words of weighty texts that begin so, in order.
    pub(in crate::search) fn beginning(self, start: &str) -> impl Iterator<Item = (&'a str, Term<'a>)> + use<'a> {
        let mut own = self.own.beginning(start).map(move |(text, row)| (text, self.own(row))).peekable();
        let office = self.office.into_iter().flat_map({
            let start = start.to_owned();
            move |office| office.beginning(&start)
        });
        let alone = office.filter(move |(_, row)| !self.is_own(self.of_office(row.id)));
        let mut alone = alone.map(move |(text, row)| (text, self.office(row))).peekable();
        let both = std::iter::from_fn(move || match (own.peek(), alone.peek()) {
            (Some(one), Some(other)) if other.0 < one.0 => alone.next(),
            (None, _) => alone.next(),
            (Some(_), _) => own.next(),
        });
        both.filter(|(_, term)| term.own.is_written() || term.office.is_written())
    }

    /// The longer texts that begin so and that the index has for itself, in order.
    pub(in crate::search) fn going_on(self, start: &str) -> impl Iterator<Item = (&'a str, Term<'a>)> + use<'a> {
        let length = start.len();
        self.own.beginning(start).filter(move |(text, _)| text.len() > length).map(move |(text, row)| (text, self.own(row)))
    }

    /// The words with diacritics that a term is without them, where they stand in weighty texts.
    pub(in crate::search) fn written(self, term: &Term<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
        let office = term.office.written().filter_map(move |id| self.office?.text(id));
        term.own.written().filter_map(move |id| self.own.text(id)).chain(office)
    }

    /// What orders terms as they were met first, in whichever file.
    pub(in crate::search) fn first(self, id: TermId) -> (usize, u32) {
        if self.office.is_none() {
            return (0, id);
        }
        let [own, office] = self.firsts;
        let behind = |counts: &[u8], id: TermId| first_not(counts.len() / FIXED, |place| number_at(counts, place) <= Some(id));
        // What an entry has of the office is read between its own two parts.
        let of_own = |id: TermId| (behind(own, id) / 2 * 3 + behind(own, id) % 2 * 2, id);
        let of_office = |id: TermId| (behind(office, id) * 3 + 1, id);
        match id.checked_sub(self.own_count()) {
            Some(id) => of_office(id),
            None => {
                let shared = self.own.get(id).and_then(|row| row.office).map(of_office);
                shared.into_iter().chain([of_own(id)]).min().unwrap_or_default()
            }
        }
    }
}

impl<'a> Term<'a> {
    /// The words of phrases whose stem it is, in the own file and in that of the office.
    pub(in crate::search) fn forms(self) -> [impl Iterator<Item = FormId> + use<'a>; 2] {
        [self.own.forms(), self.office.forms()]
    }
}
