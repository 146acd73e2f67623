//! What somebody has typed and nobody has accepted yet.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// A section as somebody wants it. The key is the person's, then `/<layer>/<text>/<section>/<language>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Its heading, where it has one.
    pub heading: Option<String>,
    /// Its text as written; of `head`: the summary.
    pub body: String,
    /// How it is said, where it has that.
    pub say: Option<String>,
    /// The source section over which it was typed.
    pub source: String,
    /// The translation over which it was typed, where there was one.
    pub before: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

impl Document for Draft {
    const KIND: &'static str = "draft";
}
