//! Whoever changes the content for the desk. The desk asks; who writes the files, runs the checks and keeps the history is
//! handed in (`command/editor.rs`), so that the desk can be tested without a disk and knows no file.

use std::sync::Arc;

use chrono::NaiveDate;
use thiserror::Error;

use crate::catalogue::{Hash, Past, SectionId, TextKey, Written};
use crate::check::guard::Guard;
use crate::edition::Edition;
use crate::exchange::Proposal;
use crate::language::Language;
use crate::review::change::{Author, Change, Fault, Made, Obstacle, Record, RecordKey, Touched, Unit, Version};

/// Reads and changes the content. Many may ask at the same time; changes are made one after another.
pub trait Editor: Send + Sync {
    /// A section as it stands on the disk now: in the source language and in another (or in the same). `None` where nothing
    /// is written.
    fn versions(&self, unit: &Unit, language: &Language) -> Result<Versions, Refusal>;

    /// All sections of a text in a language as they stand on the disk now, `head` first; empty where there is none.
    fn text(&self, text: &TextKey, language: &Language) -> Result<Vec<(SectionId, Version)>, Refusal>;

    /// An earlier version of a section, by its hash, from the history of the content; `None` where there is no history or it
    /// never had this version.
    fn earlier(&self, unit: &Unit, language: &Language, hash: &Hash) -> Result<Option<Written>, Refusal>;

    /// A record as it stands on the disk now.
    fn record(&self, of: &RecordKey) -> Result<Record, Refusal>;

    /// What a change would do. Writes nothing. What would forbid it is in the preview, not in the refusal: a refusal says that
    /// there is nothing to look at.
    fn preview(&self, change: &Change) -> Result<Preview, Refusal>;

    /// Makes a change. It is done when this returns: on the disk, committed, and shown to readers from the next request on.
    fn make(&self, change: &Change, by: &Author, on: NaiveDate) -> Result<Made, Refusal>;

    /// Takes sections that came back from a meeting or an agency, in the name of somebody: what can be taken as one change, without
    /// approving it; what became of each, in order. Without a name nothing is written.
    fn take(&self, proposals: &[Proposal], by: Option<&Author>) -> Result<Vec<Outcome>, Refusal>;

    /// What was committed last, the newest first: changes of the desk and by hand. Empty where there is no history.
    fn history(&self, most: usize) -> Result<Vec<Past>, Refusal>;
}

/// A section in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// In the source language.
    pub source: Option<Version>,
    /// In the other.
    pub translation: Option<Version>,
}

/// What becomes of a section that came back.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It says what stands there already.
    Same,
    /// It is taken, or would be.
    Taken,
    /// Its source or translation has changed since it was sent out.
    Moved,
    /// It differs from its source in what must not differ.
    Guards(Vec<Guard>),
    /// The content would not be valid.
    Faults(Vec<Fault>),
    /// The title and summary of its text come first.
    HeadFirst,
    /// There is no such section, or not in this language.
    Unknown,
}

/// What a change would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The edition that the change would make: its pages can be shown as they will be.
    pub edition: Arc<Edition>,
    /// In what the section differs from its source.
    pub guards: Vec<Guard>,
    /// What the change would break, and what it newly makes somebody look at.
    pub faults: Vec<Fault>,
    /// What it reaches.
    pub touched: Touched,
}

/// Why a change is not made. Nothing of it is on the disk then.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Refusal {
    /// What the author saw is no longer what stands there; here is what does.
    #[error("the section has changed meanwhile")]
    Moved(Box<Versions>),
    /// The same of a record; `None`: it is gone.
    #[error("the record has changed meanwhile")]
    RecordMoved(Option<Box<Record>>),
    /// What a commit did has been built upon since, so that it can't be taken back by itself.
    #[error("later changes stand on this one")]
    BuiltUpon,
    /// It differs from the source in what must not differ.
    #[error("the section differs from its source")]
    Guards(Vec<Guard>),
    /// The content would not be valid.
    #[error("the content would not be valid")]
    Faults(Vec<Fault>),
    /// The text has no title and summary in this language yet: they come first.
    #[error("title and summary come first")]
    HeadFirst,
    /// There is no such text, section, record or commit.
    #[error("there is no {0}")]
    Unknown(String),
    /// Nothing can be written.
    #[error("nothing can be written: {1}")]
    Obstacle(Obstacle, String),
}
