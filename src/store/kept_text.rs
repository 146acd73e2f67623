//! Sections as they once were: what changed since somebody approved a section is shown word by word.

use serde::{Deserialize, Serialize};

use super::record::Document;

/// A section as written. The key is its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptText {
    /// Its heading, where it has one.
    pub heading: Option<String>,
    /// Its text as written.
    pub body: String,
    /// How it is said, where it has that.
    pub say: Option<String>,
}

impl Document for KeptText {
    const KIND: &'static str = "text";
}
