//! A word of the office: what has no language about it. What it means, the glossary's texts say.

use super::{At, ItemId, Position};

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The word as offices write it.
    pub term: String,
    /// How it is said, in the letters of the International Phonetic Association.
    pub ipa: String,
    /// Other forms in which letters and signs have it.
    pub forms: Vec<String>,
    /// The guides and services in whose matters one meets it.
    pub met: Vec<At<ItemId>>,
    /// Where it is written.
    pub position: Position,
}
