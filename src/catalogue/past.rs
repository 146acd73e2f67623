//! What a content repository tells of an earlier change.

use chrono::NaiveDate;

/// A commit that changed the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Its name.
    pub commit: String,
    /// Who made it.
    pub author: String,
    /// On which day, in UTC.
    pub date: NaiveDate,
    /// Its first line.
    pub subject: String,
    /// The files that it changed, below the content folder.
    pub files: Vec<String>,
}
