//! How somebody signs in without a link.

use serde::{Deserialize, Serialize};

use super::record::Document;

/// A password. The key is the name by which its owner signs in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Password {
    /// The person's key.
    pub person: String,
    /// Argon2id, as a PHC string.
    pub hash: String,
}

impl Document for Password {
    const KIND: &'static str = "password";
}

impl std::fmt::Debug for Password {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Password of {}", self.person)
    }
}
