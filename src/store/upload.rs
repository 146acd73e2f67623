//! A file that somebody has brought to the desk, until they have seen what it would change.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// Corrections in a table or in XLIFF. The key is the person's: each has one at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upload {
    /// The tag of the language that they are in.
    pub language: String,
    /// What stands in the file.
    pub text: String,
    /// When it was brought.
    pub at: DateTime<Utc>,
}

impl Document for Upload {
    const KIND: &'static str = "upload";
}
