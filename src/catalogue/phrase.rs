//! A phrase to say or to show to somebody: what has no language about it. What it means, the texts of the phrases say.

use serde::Deserialize;

use super::Position;

/// A phrase in the source language.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The words as one says them.
    pub phrase: String,
    /// How they are said, in the letters of the International Phonetic Association.
    pub ipa: String,
    /// Where one needs them.
    pub group: PhraseGroup,
    /// Where it is written.
    pub position: Position,
}

/// Where one needs a phrase. Its title in a language is the message `phrase-group-<group>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what it is")]
pub enum PhraseGroup {
    FirstWords,
    Understanding,
    Office,
    Health,
    Emergency,
    SchoolAndWork,
    OutAndAbout,
    Home,
}

impl PhraseGroup {
    /// All groups in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::FirstWords,
        Self::Understanding,
        Self::Office,
        Self::Health,
        Self::Emergency,
        Self::SchoolAndWork,
        Self::OutAndAbout,
        Self::Home,
    ];

    /// The name that content files and messages use: `first-words`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstWords => "first-words",
            Self::Understanding => "understanding",
            Self::Office => "office",
            Self::Health => "health",
            Self::Emergency => "emergency",
            Self::SchoolAndWork => "school-and-work",
            Self::OutAndAbout => "out-and-about",
            Self::Home => "home",
        }
    }
}
