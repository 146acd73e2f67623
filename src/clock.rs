//! Today's date and the time, handed in to everything else. The only module that asks the machine for the time.

use std::time::SystemTime;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// A time zone by its IANA name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeZone(Tz);

impl TimeZone {
    /// Reads a name: `Europe/Vilnius`.
    pub fn parse(name: &str) -> Result<Self, String> {
        name.parse().map(Self).map_err(|_| format!("“{name}” is not a time zone"))
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
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn local(zone: Option<TimeZone>) -> NaiveDateTime {
    let now = chrono::Utc::now();
    zone.map_or_else(|| now.naive_utc(), |zone| now.with_timezone(&zone.0).naive_local())
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
