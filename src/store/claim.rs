//! An e-mail address that somebody of the desk says is theirs.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// An address that is kept once the link that was sent there is opened. The key is the SHA-256 of what stands in the link, which itself
/// is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The person's key.
    pub person: String,
    /// The address as it was typed.
    pub address: String,
    /// After that the link proves nothing.
    pub until: DateTime<Utc>,
}

impl Document for Claim {
    const KIND: &'static str = "claim";
}
