//! What is about to be written into the content: kept first, so that a crash loses neither the change nor whose it was.

use serde::{Deserialize, Serialize};

use super::record::Document;

/// A change that is being made. The key is a number that is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pending {
    /// The name of who makes it.
    pub author: String,
    /// What it is, in one line.
    pub subject: String,
    /// The files below the content folder, each with the SHA-256 that it will have.
    pub files: Vec<(String, String)>,
}

impl Document for Pending {
    const KIND: &'static str = "pending";
}
