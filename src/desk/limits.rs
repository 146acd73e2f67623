//! How fast people may try to come in: whoever goes on trying is slowed, by account and overall, and nobody is locked out.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lru::LruCache;

use super::look::Whole;
use crate::site::line::Line;

/// Names that were tried lately.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(4096).expect("not zero");

/// So many look at what a change would make at once; each takes a processor for a while.
const LOOKING: usize = 4;

/// The lines before the door, and before what takes long behind it.
pub(super) struct Limits {
    lines: Mutex<Lines>,
    looking: AtomicUsize,
}

/// A place among those who look at what a change would make; it is free again when this is dropped.
pub(super) struct Looking<'a>(&'a AtomicUsize);

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

struct Lines {
    passwords: Line,
    links: Line,
    by_name: LruCache<String, Line>,
    letters: Line,
    by_address: LruCache<String, Line>,
    forms: LruCache<String, Line>,
    pages: LruCache<String, Line>,
    packs: LruCache<String, Line>,
}

impl Limits {
    pub(super) fn new() -> Self {
        // A password takes a processor for 50 ms; links are a look into the store.
        let passwords = Line::new(Duration::from_millis(250), 20);
        let links = Line::new(Duration::from_millis(100), 40);
        let letters = Line::new(Duration::from_secs(1), 20);
        let [by_name, by_address, forms, pages, packs] = [(); 5].map(|()| LruCache::new(REMEMBERED));
        let lines = Lines { passwords, links, by_name, letters, by_address, forms, pages, packs };
        Self { lines: Mutex::new(lines), looking: AtomicUsize::new(0) }
    }

    /// How long a password waits for its turn from a moment on; `None`: too many are waiting.
    pub(super) fn password(&self, name: &str, now: Instant) -> Option<Duration> {
        // Nothing here can be left half done.
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let of_name = lines.by_name.get_or_insert_mut(name.to_owned(), || Line::new(Duration::from_secs(3), 5));
        let own = of_name.turn(now)?;
        Some(own.max(lines.passwords.turn(now)?))
    }

    /// The same for a link.
    pub(super) fn link(&self, now: Instant) -> Option<Duration> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).links.turn(now)
    }

    /// The same for asking for a link by e-mail.
    pub(super) fn letter(&self, now: Instant) -> Option<Duration> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).letters.turn(now)
    }

    /// Whether an address may be sent another link that somebody asked for: three at once, then one in twenty minutes. Whose address it
    /// is, if anybody's, does not matter.
    pub(super) fn may_send(&self, address: &str, now: Instant) -> bool {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let of_address = lines.by_address.get_or_insert_mut(address.to_owned(), || Line::new(Duration::from_secs(20 * 60), 3));
        of_address.turn(now).is_some()
    }

    /// Whether somebody who is signed in may send another form: a hundred at once, then four in a second, which nobody types.
    pub(super) fn form(&self, person: &str, now: Instant) -> bool {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let own = lines.forms.get_or_insert_mut(person.to_owned(), || Line::new(Duration::from_millis(250), 100));
        own.turn(now).is_some_and(|wait| wait.is_zero())
    }

    /// Lets a person look at what a change would make, for as long as the place is held; `None`: they ask too often, or too many look.
    /// While somebody writes, a page is asked for with each pause.
    pub(super) fn look(&self, person: &str, what: Whole, now: Instant) -> Option<Looking<'_>> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let line = match what {
            Whole::Page => lines.pages.get_or_insert_mut(person.to_owned(), || Line::new(Duration::from_millis(500), 20)),
            Whole::Pack => lines.packs.get_or_insert_mut(person.to_owned(), || Line::new(Duration::from_secs(5), 4)),
        };
        line.turn(now).filter(Duration::is_zero)?;
        let others = self.looking.fetch_add(1, Ordering::SeqCst);
        let own = Looking(&self.looking);
        (others < LOOKING).then_some(own)
    }

    /// Whoever came in by a name may try anew at once.
    pub(super) fn forget(&self, name: &str) {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).by_name.pop(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_goes_on_trying_waits_and_others_do_not() {
        let (limits, now) = (Limits::new(), Instant::now());
        let waits: Vec<Option<Duration>> = (0..12).map(|_| limits.password("olena", now)).collect();
        assert!(waits[..5].iter().all(|wait| *wait == Some(Duration::ZERO)), "{waits:?}");
        assert_eq!(waits[5..8], [3, 6, 9].map(|seconds| Some(Duration::from_secs(seconds))));
        assert_eq!(waits[8], None, "the line has an end");
        assert_eq!(limits.password("amal", now), Some(Duration::ZERO));
        limits.forget("olena");
        assert!(limits.password("olena", now).is_some_and(|wait| wait < Duration::from_secs(1)));
        let flood: Vec<Option<Duration>> = (0..200).map(|at| limits.password(&format!("name-{at}"), now)).collect();
        assert!(flood.last().is_some_and(Option::is_none), "many names don't help");
        let sent = |after: u64| limits.may_send("amal@example.org", now + Duration::from_secs(after));
        assert_eq!([0, 0, 0, 0, 600, 1300, 1300].map(sent), [true, true, true, false, false, true, false]);
        assert!(limits.may_send("olena@example.org", now), "another address");
        let looks = |at: Instant| limits.look("amal", Whole::Pack, at).is_some();
        assert_eq!(
            [0, 0, 0, 0, 0, 60].map(|after| looks(now + Duration::from_secs(after))),
            [true, true, true, true, false, true]
        );
        let forms: Vec<bool> = (0..120).map(|_| limits.form("amal", now)).collect();
        assert!(forms[..100].iter().all(|may| *may) && forms[100..].iter().all(|may| !may), "a flood has an end");
        assert!(limits.form("olena", now) && limits.form("amal", now + Duration::from_secs(60)));
        let held: Vec<_> = (0..8).map(|at| limits.look(&format!("name-{at}"), Whole::Page, now)).collect();
        assert_eq!(held.iter().filter(|place| place.is_some()).count(), LOOKING);
        drop(held);
        assert!(limits.look("olena", Whole::Page, now).is_some(), "places are free again");
        assert_eq!(limits.password("late", now + Duration::from_secs(60)), Some(Duration::ZERO), "nobody is locked out");
    }
}
