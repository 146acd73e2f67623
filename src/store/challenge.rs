//! What a device is asked to sign.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// A question to a device, answered once. The key is the question itself, a number that was drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// The key of the session that asked; nobody was signed in where there is none.
    pub session: Option<String>,
    /// Whether it was asked to set a passkey, and not to show one.
    pub sets: bool,
    /// What the library that checks the answer has to know, in hexadecimal.
    pub state: String,
    /// After that no answer is taken.
    pub until: DateTime<Utc>,
}

impl Document for Challenge {
    const KIND: &'static str = "challenge";
}
