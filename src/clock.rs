//! Today's date and the time, handed in to everything else. The only module that asks the machine for the time.

use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

/// A time zone by its IANA name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeZone(Tz);

impl TimeZone {
    /// Reads a name: `Europe/Vilnius`.
    pub fn parse(name: &str) -> Result<Self, String> {
        name.parse().map(Self).map_err(|_| format!("“{name}” is not a time zone"))
    }

    /// What its clocks show at an instant.
    pub fn local(self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.with_timezone(&self.0).naive_local()
    }

    /// When its clocks show a time, with what they then differ from UTC; the first time where they show it twice. `None` when
    /// they never do, because they are put forward over it.
    pub fn instant(self, local: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        local.and_local_timezone(self.0).earliest().map(|instant| instant.fixed_offset())
    }

    /// Its IANA name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }
}

/// Today in a time zone; in UTC where none is known.
pub fn today(zone: Option<TimeZone>) -> NaiveDate {
    local(zone).date()
}

/// Day and hour in a time zone; in UTC where none is known.
pub fn local(zone: Option<TimeZone>) -> NaiveDateTime {
    let now = instant();
    zone.map_or_else(|| now.naive_utc(), |zone| zone.local(now))
}

/// The time that is the same everywhere.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn instant() -> DateTime<Utc> {
    Utc::now()
}

/// The time as files are stamped with.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn now() -> SystemTime {
    SystemTime::now()
}

/// Whole hours since 1970, for what is counted by the hour.
pub fn hour() -> u64 {
    now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs() / 3600)
}
