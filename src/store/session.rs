//! That somebody is signed in on a device.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// A session. The key is the person's, a slash, and the SHA-256 of what the browser holds, which itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// When it began.
    pub began: DateTime<Utc>,
    /// The last day on which it was used.
    pub used: NaiveDate,
    /// The kind of device, for its owner to know it by: `Android`.
    pub device: String,
    /// Whether it began with a link, and not with a password or passkey.
    pub by_link: bool,
    /// When its owner last showed again that it is them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proved: Option<DateTime<Utc>>,
}

impl Document for Session {
    const KIND: &'static str = "session";
}
