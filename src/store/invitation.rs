//! A link by which somebody comes in, once.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// Whom a link lets in. The key is the SHA-256 of what stands in the link, which itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The person's key.
    pub person: String,
    /// After that it lets nobody in.
    pub until: DateTime<Utc>,
}

impl Document for Invitation {
    const KIND: &'static str = "invitation";
}
