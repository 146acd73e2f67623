//! An e-mail that the desk owes somebody: no server has taken it yet.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;
use super::{Notice, Turn};

/// What is to be sent, to whom, and how often it was tried. The key is the person's, a slash, the moment, and random letters. What stands in
/// the e-mail is kept nowhere: it is made when it is sent, and a link in it is a fresh one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owed {
    /// The person's key.
    pub person: String,
    /// The address as it was typed.
    pub to: String,
    /// What it tells.
    pub what: Owing,
    /// Since when it is owed.
    pub at: DateTime<Utc>,
    /// How often it was tried.
    pub tries: u32,
    /// When it is tried again; `None`: it is not.
    pub next: Option<DateTime<Utc>>,
    /// What the server said last, without the address. In the server's language.
    #[serde(default)]
    pub said: String,
}

/// What an e-mail that is owed tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owing {
    /// What has changed in how they come in.
    Notice(Notice),
    /// That the address is theirs no more.
    Moved,
    /// The link that they asked for.
    Asked,
    /// The link that proves that the address is theirs, while they have entered no other.
    Claimed,
    /// That they are invited, while nobody has come in by this invitation.
    Invited(String),
    /// The link that somebody made for them, while nobody has come in by it.
    Fresh(String),
    /// The summary of a week.
    Week,
}

impl Owing {
    /// That somebody begins anew, at a moment.
    pub fn anew(at: DateTime<Utc>) -> Self {
        Self::Notice(Notice { at, what: Turn::Anew, device: None })
    }
}

impl Document for Owed {
    const KIND: &'static str = "owed";
}
