//! The state of every translation: derived from hashes and approvals, never stored; and what reviewers and editors may change.
//! Knows the catalogue alone.

pub mod change;
mod difference;
mod queue;
mod standing;

use chrono::NaiveDate;

pub use difference::{Difference, Piece};
pub use queue::{Approvals, Reason, Shelf, Task, minutes, queue, sections};
pub use standing::{Standing, standing};

use crate::catalogue::{Approval, SectionId, Text, Texts, Verdict};
use crate::language::Language;

/// The state of a section in a language, the worst first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nothing is written in this language.
    Missing,
    /// Reviewers disagree.
    Disputed,
    /// The source has changed since it was translated.
    Outdated,
    /// Nobody has reviewed it.
    Draft,
    /// A named person approved exactly this text as the translation of exactly this source.
    Approved {
        /// Who.
        by: String,
        /// When.
        on: NaiveDate,
    },
}

impl State {
    /// The name that messages and machines use.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Disputed => "disputed",
            Self::Outdated => "outdated",
            Self::Draft => "draft",
            Self::Approved { .. } => "approved",
        }
    }

    /// Whether a person stands behind the text.
    pub fn is_approved(&self) -> bool {
        matches!(self, Self::Approved { .. })
    }
}

/// The state of one section of a text in a language. `approvals` are those of the text's layer and that language.
pub fn section_state(texts: &Texts, language: &Language, section: &SectionId, approvals: &[Approval]) -> State {
    state_among(texts, language, section, approvals.iter())
}

/// The same where it is known which approvals may concern the section.
fn state_among<'a>(
    texts: &Texts,
    language: &Language,
    section: &SectionId,
    approvals: impl Iterator<Item = &'a Approval>,
) -> State {
    let Some(source) = texts.source().and_then(|text| text.hash(section)) else { return State::Missing };
    let Some(text) = texts.by_language.get(language) else { return State::Missing };
    let Some(own) = text.hash(section) else { return State::Missing };
    let is_source = *language == texts.source_language;
    if !is_source && text.translates.get(section) != Some(source) {
        return State::Outdated;
    }
    let exactly_this = |approval: &&Approval| {
        approval.item == texts.key.name
            && approval.section == *section
            && approval.source == *source
            && approval.translation == *own
    };
    judged(approvals.filter(exactly_this))
}

/// The state of a whole text in a language: that of its worst section.
pub fn text_state(texts: &Texts, language: &Language, approvals: &[Approval]) -> State {
    let ids = texts.source().into_iter().flat_map(Text::section_ids);
    ids.map(|id| section_state(texts, language, &id, approvals)).min().unwrap_or(State::Missing)
}

/// What the reviewers say together: each one's last word counts, and one “no” makes a dispute, until an editor settles it. Then
/// whoever was for it still is, and who was against it has said nothing: a text that nobody was for is a draft, not approved.
fn judged<'a>(approvals: impl Iterator<Item = &'a Approval>) -> State {
    let mut last: Vec<&Approval> = Vec::new();
    for approval in approvals {
        if approval.verdict == Verdict::Settled {
            last.retain(|earlier| earlier.verdict != Verdict::Disputed);
            continue;
        }
        last.retain(|earlier| earlier.reviewer != approval.reviewer);
        last.push(approval);
    }
    if last.iter().any(|approval| approval.verdict == Verdict::Disputed) {
        return State::Disputed;
    }
    match last.last() {
        Some(approval) => State::Approved { by: approval.reviewer.clone(), on: approval.date },
        None => State::Draft,
    }
}
