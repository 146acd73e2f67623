//! What somebody told the city about a page. It says nothing of who it was, and the day but not the time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::catalogue::Slug;
use crate::language::Language;

/// An answer or a note about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The city on whose site it was written.
    pub city: Slug,
    /// The language in which the page was read.
    pub language: Language,
    /// The page below city and language: `/health/doctor`; empty when it is about none.
    pub page: String,
    /// The edition that was read.
    pub edition: String,
    /// The day on which it was written, in the city.
    pub day: NaiveDate,
    /// Whether the page was useful, if that was answered.
    pub useful: Option<bool>,
    /// In the writer's own words; may be empty.
    pub text: String,
}

/// What tells two entries apart: who sends the same form twice is kept once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

/// Feedback under its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// What was written.
    pub feedback: Feedback,
}

impl Entry {
    /// Feedback that came with a form. The key is made of the form's name and of what is said: the same words of the same form
    /// are one entry, other words another.
    pub fn new(form: &str, feedback: Feedback) -> Self {
        let useful = format!("{:?}", feedback.useful);
        let parts = [form, feedback.city.as_str(), feedback.language.tag(), &feedback.page, &useful, &feedback.text];
        let mut digest = Sha256::new();
        for part in parts {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
        let key = digest.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { key: Key(key), feedback }
    }
}

/// An entry as plain values: a row of a table, a line of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) city: String,
    pub(super) language: String,
    pub(super) page: String,
    pub(super) edition: String,
    /// `2026-11-22`.
    pub(super) day: String,
    pub(super) useful: Option<bool>,
    pub(super) text: String,
}

impl From<&Entry> for Row {
    fn from(entry: &Entry) -> Self {
        let feedback = &entry.feedback;
        Self {
            key: entry.key.0.clone(),
            city: feedback.city.to_string(),
            language: feedback.language.tag().to_owned(),
            page: feedback.page.clone(),
            edition: feedback.edition.clone(),
            day: feedback.day.to_string(),
            useful: feedback.useful,
            text: feedback.text.clone(),
        }
    }
}

impl TryFrom<Row> for Entry {
    type Error = String;

    fn try_from(row: Row) -> Result<Self, String> {
        let feedback = Feedback {
            city: Slug::parse(&row.city).map_err(|error| error.to_string())?,
            language: Language::parse(&row.language).map_err(|error| error.to_string())?,
            page: row.page,
            edition: row.edition,
            day: row.day.parse().map_err(|_| format!("“{}” is not a day, such as 2026-11-22", row.day))?,
            useful: row.useful,
            text: row.text,
        };
        Ok(Self { key: Key(row.key), feedback })
    }
}
