//! How many forms go through in what time. A flood waits in a line of its own: whoever was handed a form by this program, and
//! sends it for the first time, passes by it. Knows moments and forms, and nothing of who sends them: many people share one
//! address, and one person has many.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lru::LruCache;

use super::line::Line;

/// Forms that were sent lately, by their numbers.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(16_384).expect("not zero");
/// Where forms go through, one after another.
pub(super) struct Turnstile {
    /// Makes forms that nobody else can make, as long as the program runs.
    secret: RandomState,
    lines: Mutex<Lines>,
}

struct Lines {
    /// Forms that were handed out and not sent yet.
    known: Line,
    /// All others: a tap on a page that many have kept, a form sent again, a program.
    others: Line,
    sent: LruCache<u64, ()>,
}

impl Turnstile {
    pub(super) fn new() -> Self {
        let known = Line::new(Duration::from_millis(50), 64);
        let others = Line::new(Duration::from_millis(250), 64);
        let lines = Mutex::new(Lines { known, others, sent: LruCache::new(REMEMBERED) });
        Self { secret: RandomState::new(), lines }
    }

    /// The name of a new form.
    pub(super) fn form(&self) -> String {
        let number = RandomState::new().build_hasher().finish();
        format!("{number:016x}{:016x}", self.secret.hash_one(number))
    }

    /// How long a form waits for its turn from a moment on; `None`: too many are waiting.
    pub(super) fn turn(&self, form: &str, now: Instant) -> Option<Duration> {
        // Nothing here can be left half done.
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let number = self.number(form).filter(|number| lines.sent.put(*number, ()).is_none());
        match number {
            Some(_) => lines.known.turn(now),
            None => lines.others.turn(now),
        }
    }

    /// The number of a form that was made here.
    fn number(&self, form: &str) -> Option<u64> {
        let (number, seal) = form.split_at_checked(16)?;
        let number = u64::from_str_radix(number, 16).ok()?;
        (format!("{:016x}", self.secret.hash_one(number)) == seal).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::line::LONGEST;

    #[test]
    fn a_flood_waits_and_who_holds_a_form_passes_by_it() {
        let (turnstile, now) = (Turnstile::new(), Instant::now());
        let honest = turnstile.form();
        let waits: Vec<Option<Duration>> = (0..1000).map(|_| turnstile.turn("", now)).collect();
        assert!(waits[..64].iter().all(|wait| *wait == Some(Duration::ZERO)), "the first pass at once");
        assert_eq!((waits[64], waits[65]), (Some(Duration::from_millis(250)), Some(Duration::from_millis(500))));
        assert!(waits.iter().flatten().is_sorted() && waits.iter().flatten().all(|wait| *wait <= LONGEST));
        assert_eq!(waits.iter().flatten().count(), 104, "the line has an end");
        assert_eq!(turnstile.turn(&honest, now), Some(Duration::ZERO));
        assert_eq!(turnstile.turn(&honest, now), None, "a form passes once");
        assert_eq!(turnstile.turn("", now + LONGEST * 4), Some(Duration::ZERO), "a flood leaves nothing behind");
    }

    #[test]
    fn forms_that_others_made_are_not_known() {
        let turnstile = Turnstile::new();
        let form = turnstile.form();
        assert!(turnstile.number(&form).is_some());
        let other = Turnstile::new().form();
        for forged in [&other, "", "zz", &form[..31], &format!("{form}0"), &"ż".repeat(16), &"0".repeat(32)] {
            assert_eq!(turnstile.number(forged), None, "{forged}");
        }
    }
}
