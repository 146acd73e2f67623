//! Where somebody of the desk gets e-mail.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::Document;

/// An e-mail address of a person. The key is the address without capitals, so that it belongs to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// The person's key.
    pub person: String,
    /// The address as it was typed.
    pub address: String,
    /// The summary of the week, where they asked for it.
    pub weekly: Option<Weekly>,
}

/// What is known of the summaries that somebody gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// The Monday of the newest week that was sent to them, or that was over when they asked.
    pub last: NaiveDate,
    /// SHA-256 of what stands in the links that end it, the newest last. The links themselves are kept nowhere.
    pub stops: Vec<String>,
}

impl Document for Mailbox {
    const KIND: &'static str = "mailbox";
}
