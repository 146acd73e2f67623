//! That something has changed in how somebody comes in.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::record::Document;

/// What somebody is told of their own passwords, passkeys and address. The key is the person's, a slash, the moment, and random letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// When it was done.
    pub at: DateTime<Utc>,
    /// What has changed.
    pub what: Turn,
    /// The kind of device on which somebody did it as them; `None`: nobody knows, or somebody else did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// What changes in how somebody comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// They have a password.
    PasswordSet,
    /// They have another, or another name beside it.
    PasswordChanged,
    /// They have a passkey, or one more.
    PasskeySet,
    /// A passkey lets them in no more.
    PasskeyRemoved,
    /// Somebody has taken all of these away, so that they begin anew.
    Anew,
    /// Their e-mail address is another, or none.
    Address,
}

impl Document for Notice {
    const KIND: &'static str = "notice";
}
