//! Documents with a version: what the review desk keeps of people and of what they say. Each belongs to a kind, has a key of its
//! own, and is changed only by who has seen its newest version.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Database, StoreError};

/// Something that the desk keeps, a type for each kind.
pub trait Document: Serialize + DeserializeOwned {
    /// The kind, as the store names it.
    const KIND: &'static str;
}

/// A document as plain values: a row of a table, a line of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The kind.
    pub kind: String,
    /// What tells it from others of its kind.
    pub key: String,
    /// Counted from 1 and up by one with each change.
    pub version: i64,
    /// JSON.
    pub body: String,
}

/// Who did what, when. Notes are added, never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// To the second.
    pub at: DateTime<Utc>,
    /// The key of a person, or what did it: `command`.
    pub person: String,
    /// A word or two: `approved`, `signed-in`.
    pub action: String,
    /// What it was done to.
    pub object: String,
}

/// A change of documents. Those that are handed in together are made together or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Keeps a document.
    Put {
        /// The kind.
        kind: &'static str,
        /// The key.
        key: String,
        /// The version that this one follows; `None`: there must be none yet.
        expected: Option<i64>,
        /// JSON.
        body: String,
    },
    /// Deletes a document.
    Delete {
        /// The kind.
        kind: &'static str,
        /// The key.
        key: String,
        /// The version that it must have; `None`: whichever, and it need not be there.
        expected: Option<i64>,
    },
    /// Notes who did what.
    Note(Note),
}

impl Change {
    /// That it can't be made because the document has another version.
    pub(super) fn conflict(&self) -> StoreError {
        match self {
            Self::Put { kind, key, .. } | Self::Delete { kind, key, .. } => StoreError::Conflict { kind, key: key.clone() },
            Self::Note(note) => StoreError::Failed(format!("“{}” could not be noted", note.action)),
        }
    }
}

impl Note {
    /// A note as a table has it.
    pub(super) fn of(at: &str, [person, action, object]: [String; 3]) -> Result<Self, StoreError> {
        let at = DateTime::parse_from_rfc3339(at).map_err(|error| StoreError::Failed(format!("“{at}”: {error}")))?;
        Ok(Self { at: at.to_utc(), person, action, object })
    }
}

/// A document that is kept, with its key and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<T> {
    /// What tells it from others of its kind.
    pub key: String,
    /// The version that was read.
    pub version: i64,
    /// The document.
    pub value: T,
}

impl<T: Document> Held<T> {
    /// The document by its key, if it is there.
    pub fn get(database: &mut dyn Database, key: &str) -> Result<Option<Self>, StoreError> {
        database.get(T::KIND, key)?.map(Self::read).transpose()
    }

    /// All whose keys begin so, in the order of their keys.
    pub fn list(database: &mut dyn Database, prefix: &str) -> Result<Vec<Self>, StoreError> {
        database.list(T::KIND, prefix)?.into_iter().map(Self::read).collect()
    }

    /// The change that keeps another value in its place.
    pub fn put(&self, value: &T) -> Result<Change, StoreError> {
        change(&self.key, Some(self.version), value)
    }

    /// The change that deletes this version of it.
    pub fn delete(&self) -> Change {
        Change::Delete { kind: T::KIND, key: self.key.clone(), expected: Some(self.version) }
    }

    fn read(record: Record) -> Result<Self, StoreError> {
        let unreadable = |error| StoreError::Failed(format!("{} “{}” can't be read: {error}", record.kind, record.key));
        let value = serde_json::from_str(&record.body).map_err(unreadable)?;
        Ok(Self { key: record.key, version: record.version, value })
    }
}

/// The change that keeps a document of which there is none yet.
pub fn new<T: Document>(key: &str, value: &T) -> Result<Change, StoreError> {
    change(key, None, value)
}

/// The change that deletes a document, if it is there.
pub fn gone<T: Document>(key: &str) -> Change {
    Change::Delete { kind: T::KIND, key: key.to_owned(), expected: None }
}

/// The change that keeps a document in place of whatever version there is.
pub fn replaced<T: Document>(database: &mut dyn Database, key: &str, value: &T) -> Result<Change, StoreError> {
    let there = database.get(T::KIND, key)?;
    change(key, there.map(|record| record.version), value)
}

fn change<T: Document>(key: &str, expected: Option<i64>, value: &T) -> Result<Change, StoreError> {
    let body = serde_json::to_string(value).map_err(|error| StoreError::Failed(error.to_string()))?;
    Ok(Change::Put { kind: T::KIND, key: key.to_owned(), expected, body })
}

/// Where keys that begin with a prefix end.
pub(super) fn end_of(prefix: &str) -> String {
    format!("{prefix}{}", char::MAX)
}
