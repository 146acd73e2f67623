//! Today's date, handed in to everything else. The only module that asks the machine for the time.

use std::time::SystemTime;

use chrono::NaiveDate;
use chrono_tz::Tz;

/// A time zone by its IANA name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeZone(Tz);

impl TimeZone {
    /// Reads a name: `Europe/Vilnius`.
    pub fn parse(name: &str) -> Result<Self, String> {
        name.parse().map(Self).map_err(|_| format!("“{name}” is not a time zone"))
    }
}

/// Today in a time zone; in UTC where none is known.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn today(zone: Option<TimeZone>) -> NaiveDate {
    let now = chrono::Utc::now();
    zone.map_or_else(|| now.date_naive(), |zone| now.with_timezone(&zone.0).date_naive())
}

/// The time as files are stamped with.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn now() -> SystemTime {
    SystemTime::now()
}
