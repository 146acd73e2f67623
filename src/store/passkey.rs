//! What somebody's device shows to come in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::Document;

/// A passkey. The key is the person's, a slash, and the SHA-256 of the passkey's own name. Nothing of it is secret: what proves it
/// never leaves the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passkey {
    /// The name that the device gave it, in hexadecimal.
    pub id: String,
    /// The public key, as the library that checks it writes it, in hexadecimal.
    pub public_key: String,
    /// How often it was used as it says itself, and what else may change, in the same way.
    pub state: String,
    /// The kind of device on which it was set, for its owner to know it by: `Android`.
    pub device: String,
    /// The day on which it was set.
    pub set: NaiveDate,
    /// The last day on which it let somebody in.
    pub used: Option<NaiveDate>,
}

impl Document for Passkey {
    const KIND: &'static str = "passkey";
}
