//! A line in which so many pass at once, and then one after each span of time. Knows moments, and nothing of who waits.

use std::time::{Duration, Instant};

/// Longer nobody is kept waiting for a turn.
pub(super) const LONGEST: Duration = Duration::from_secs(10);

/// A line before something that may not be done faster than so.
#[derive(Debug)]
pub(crate) struct Line {
    every: Duration,
    at_once: u32,
    /// When the last that was let in would have had its turn if nobody passed at once.
    last: Option<Instant>,
}

impl Line {
    /// One in which `at_once` pass without waiting.
    pub(crate) fn new(every: Duration, at_once: u32) -> Self {
        Self { every, at_once, last: None }
    }

    /// How long to wait for a turn from a moment on; `None`: too many are waiting.
    pub(crate) fn turn(&mut self, now: Instant) -> Option<Duration> {
        let next = self.last.map_or(now, |last| last.max(now));
        let ahead = next.saturating_duration_since(now);
        let wait = ahead.saturating_sub(self.every * (self.at_once - 1));
        if wait > LONGEST {
            return None;
        }
        self.last = Some(next + self.every);
        Some(wait)
    }
}
