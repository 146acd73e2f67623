//! Today's date, handed in to everything else. The only module that asks the machine for the time.

use std::time::SystemTime;

use chrono::NaiveDate;
use chrono_tz::Europe::Warsaw;

/// Today in Poland.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn today() -> NaiveDate {
    chrono::Utc::now().with_timezone(&Warsaw).date_naive()
}

/// The time as files are stamped with.
#[expect(clippy::disallowed_methods, reason = "this is the clock that all others must ask")]
pub fn now() -> SystemTime {
    SystemTime::now()
}
