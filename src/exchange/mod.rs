//! Texts on their way to people who work elsewhere, and back: XLIFF for translation agencies, a sheet for a table or a meeting.
//! A file names for each section the source and the translation that it was made from, so that what has moved on since is
//! refused. Knows changes as plain types; no files, no pages.

mod sheet;
mod xliff;

use thiserror::Error;

pub use sheet::{code, read_sheet, write_sheet};
pub use xliff::{read_xliff, write_xliff};

use crate::catalogue::{Hash, Written};
use crate::language::Language;
use crate::review::State;
use crate::review::change::{Unit, Version};

/// A section with its translation, to be sent out.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The section.
    pub unit: Unit,
    /// What the text is called in the source language.
    pub title: String,
    /// The source.
    pub source: Version,
    /// The translation, if there is one.
    pub translation: Option<Version>,
    /// Its state.
    pub state: State,
}

/// A section that came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The section.
    pub unit: Unit,
    /// The language.
    pub language: Language,
    /// The source that it was made from.
    pub source: Hash,
    /// The translation that it was made from.
    pub before: Option<Hash>,
    /// The translation.
    pub written: Written,
}

/// What stands in a file that came back.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A section that somebody corrected.
    Proposal(Proposal),
    /// A code or name that no section has now: it is mistyped, or its source or translation has changed since.
    Unknown {
        /// The line, from 1.
        line: u64,
        /// What is typed there.
        code: String,
    },
}

/// Why a file can't be taken.
#[derive(Debug, Error)]
pub enum ExchangeError {
    /// It is not what it claims to be.
    #[error("this is not XLIFF 1.2: {0}")]
    NotXliff(String),
    /// No unit has a name of ours.
    #[error("line {0}: “{1}” is not the name of a section that Witaj has sent out")]
    Name(u64, String),
    /// It is not a table.
    #[error("this is not a sheet: {0}")]
    NotSheet(String),
    /// Another language was asked for.
    #[error("the file is in {0}, not in {1}")]
    Language(String, Language),
}
