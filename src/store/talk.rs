//! What people at the desk say to each other about a section.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// A comment or question about a section in a language, with its answers. The key is `<layer>/<text>/<section>/<language>/` and a
/// number that is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// What it is for.
    pub kind: TalkKind,
    /// What was said, the first first.
    pub said: Vec<Said>,
    /// Whether nobody waits for an answer any more.
    pub closed: bool,
}

/// What somebody wants with what they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TalkKind {
    /// To say something to the other reviewers.
    Comment,
    /// To know what the source means: goes to the editors.
    Question,
    /// To say why the translation is not right.
    Objection,
}

/// One person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The person's key.
    pub person: String,
    /// The person's name when they said it.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The words.
    pub text: String,
}

impl Document for Talk {
    const KIND: &'static str = "talk";
}
