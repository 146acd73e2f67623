//! A named person's judgement of one exact translation of one exact source section.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Hash, Position, SectionId};

/// An entry of `approvals/<language>.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Approval {
    /// The text's name within the layer: `health/pesel`, `letter`, `pages/about`.
    pub item: String,
    /// The section.
    pub section: SectionId,
    /// The source section that was read.
    pub source: Hash,
    /// The translation that was read.
    pub translation: Hash,
    /// What the person said.
    pub verdict: Verdict,
    /// The person's name as it is printed.
    pub reviewer: String,
    /// The day.
    pub date: NaiveDate,
    /// Where it is written.
    pub position: Position,
}

/// What a person says of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is right.
    Approved,
    /// It is not.
    Disputed,
    /// An editor has heard both sides: what was said against it before counts no more, and what was said for it does again.
    Settled,
}
