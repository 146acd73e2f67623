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
    /// By what its owner has shown in it who they are; what it began with comes first.
    pub means: Vec<Means>,
    /// When its owner last showed again that it is them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proved: Option<DateTime<Utc>>,
    /// When it ends because another has taken its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<DateTime<Utc>>,
}

/// By what somebody shows who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// A link that was sent to them.
    Link,
    /// A password that they know.
    Password,
    /// A passkey: a device that they have and unlock, two factors in one.
    Passkey,
}

impl Means {
    /// Whether two factors were shown.
    pub fn are_two(shown: &[Self]) -> bool {
        shown.contains(&Self::Passkey) || shown.contains(&Self::Link) && shown.contains(&Self::Password)
    }
}

impl Document for Session {
    const KIND: &'static str = "session";
}
