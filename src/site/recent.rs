//! Pages that are made when somebody asks for them, and kept a while for who asks the same: cards as long as the publication,
//! answers of the search for the minute in which they were asked for. In memory alone, with nothing about who asked; what was
//! asked for longest ago goes first.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{NaiveDateTime, Timelike as _};
use lru::LruCache;

use super::pages::Question;
use super::reply::Packed;

/// Bytes of pages of each kind that are kept, as they are sent: some two thousand.
const MOST: usize = 16 * 1024 * 1024;
/// What a page takes besides, roughly.
const OTHERWISE: usize = 256;

/// The pages of a publication that somebody asked for lately.
pub(super) struct Recent {
    cards: Mutex<Shelf>,
    answers: Mutex<Answers>,
}

/// What a page depends on besides the publication.
pub(super) enum Name {
    /// Its address says all.
    Card(String),
    /// What was asked for, and when: services open and close with the minute.
    Answer(String, Minute),
}

/// A minute where the city lies; `None` where nobody knows the time.
pub(super) type Minute = Option<NaiveDateTime>;

/// The answers of one minute.
struct Answers {
    minute: Minute,
    shelf: Shelf,
}

/// Pages by their names, within some room.
struct Shelf {
    pages: LruCache<String, Arc<Packed>>,
    bytes: usize,
    most: usize,
}

impl Name {
    /// The name of a card.
    pub(super) fn of_card(path: &str) -> Self {
        Self::Card(path.to_owned())
    }

    /// The name of an answer of the search.
    pub(super) fn of_answer(path: &str, question: &Question, now: Option<NaiveDateTime>) -> Self {
        let minute = now.and_then(|now| now.with_second(0)?.with_nanosecond(0));
        Self::Answer(format!("{path} {question:?}"), minute)
    }
}

impl Recent {
    /// None yet.
    pub(super) fn new() -> Self {
        let answers = Answers { minute: None, shelf: Shelf::within(MOST) };
        Self { cards: Mutex::new(Shelf::within(MOST)), answers: Mutex::new(answers) }
    }

    /// The page of a name.
    pub(super) fn of(&self, name: &Name) -> Option<Arc<Packed>> {
        // Nothing here can be left half done.
        match name {
            Name::Card(path) => self.cards.lock().unwrap_or_else(PoisonError::into_inner).of(path),
            Name::Answer(asked, minute) => self.answers.lock().unwrap_or_else(PoisonError::into_inner).at(*minute).of(asked),
        }
    }

    /// Keeps a page.
    pub(super) fn keep(&self, name: Name, page: Packed) {
        match name {
            Name::Card(path) => self.cards.lock().unwrap_or_else(PoisonError::into_inner).keep(path, page),
            Name::Answer(asked, minute) => {
                self.answers.lock().unwrap_or_else(PoisonError::into_inner).at(minute).keep(asked, page);
            }
        }
    }

    /// Forgets what was searched for.
    pub(super) fn forget_answers(&self) {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).shelf = Shelf::within(MOST);
    }
}

impl Answers {
    /// The answers of a minute; those of another are gone.
    fn at(&mut self, minute: Minute) -> &mut Shelf {
        if self.minute != minute {
            *self = Self { minute, shelf: Shelf::within(self.shelf.most) };
        }
        &mut self.shelf
    }
}

impl Shelf {
    fn within(most: usize) -> Self {
        Self { pages: LruCache::unbounded(), bytes: 0, most }
    }

    fn of(&mut self, name: &str) -> Option<Arc<Packed>> {
        self.pages.get(name).cloned()
    }

    fn keep(&mut self, name: String, page: Packed) {
        let weight = |name: &str, page: &Packed| OTHERWISE + name.len() + page.len();
        self.bytes += weight(&name, &page);
        if let Some((name, old)) = self.pages.push(name, Arc::new(page)) {
            self.bytes -= weight(&name, &old);
        }
        while self.bytes > self.most {
            let Some((name, oldest)) = self.pages.pop_lru() else { break };
            self.bytes -= weight(&name, &oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(length: usize) -> Packed {
        // What can't be packed, so that it weighs what it has.
        let mut drawn: u32 = 1;
        let letters = std::iter::repeat_with(|| {
            drawn = drawn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'!' + (drawn >> 24) as u8 % 90)
        });
        Packed::new(letters.take(length).collect()).0
    }

    #[test]
    fn what_was_asked_for_longest_ago_goes_first() {
        let mut shelf = Shelf::within(20_000);
        let has = |shelf: &mut Shelf, name: &str| shelf.of(name).is_some();
        shelf.keep("one".to_owned(), page(6000));
        shelf.keep("two".to_owned(), page(6000));
        assert!(has(&mut shelf, "two") && has(&mut shelf, "one"));
        shelf.keep("three".to_owned(), page(12_000));
        assert!(has(&mut shelf, "three") && has(&mut shelf, "one") && !has(&mut shelf, "two"), "asked for longest ago");
        shelf.keep("three".to_owned(), page(100));
        shelf.keep("two".to_owned(), page(6000));
        assert!(["one", "two", "three"].iter().all(|name| has(&mut shelf, name)), "what was made again weighs once");
        shelf.keep("four".to_owned(), page(60_000));
        assert!(!has(&mut shelf, "four"), "what is larger than all room is not kept");
    }

    #[test]
    fn an_answer_is_kept_for_its_minute_and_its_question() {
        let at = |second: &str| NaiveDateTime::parse_from_str(&format!("2026-11-22 {second}"), "%Y-%m-%d %H:%M:%S").ok();
        let asked = |query: &str, all: bool| Question { query: query.to_owned(), all, ..Question::default() };
        let name = |query: &str, all: bool, second: &str| Name::of_answer("/port/uk/search", &asked(query, all), at(second));
        let recent = Recent::new();
        recent.keep(name("lekarz", false, "10:15:30"), page(100));
        let has = |query: &str, all: bool, second: &str| recent.of(&name(query, all, second)).is_some();
        assert!(has("lekarz", false, "10:15:59"));
        assert!(!has("lekarz", true, "10:15:30") && !has("Lekarz", false, "10:15:30"), "the page says what was typed");
        assert!(!has("lekarz", false, "10:16:00") && !has("lekarz", false, "10:15:30"), "the minute is over");
        recent.keep(name("lekarz", false, "10:16:30"), page(100));
        recent.keep(Name::of_card("/port/uk/health/doctor/card/steps"), page(100));
        recent.forget_answers();
        assert!(!has("lekarz", false, "10:16:30"));
        assert!(recent.of(&Name::of_card("/port/uk/health/doctor/card/steps")).is_some());
    }
}
