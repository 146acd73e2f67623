//! What people at the desk may change, and why a change may be refused: plain types, between whoever asks for a change and
//! whoever makes it. No files, no forms.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::State;
use crate::catalogue::{FactId, Hash, ItemId, SectionId, Slug, Source, TextKey, Verdict, Written};
pub use crate::catalogue::{Field, PhoneField, Record};
use crate::language::Language;

/// A section of a text, in every language: what is compared, translated and approved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit {
    /// The text.
    pub text: TextKey,
    /// The section.
    pub section: SectionId,
}

/// A section as it stands now in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// What is written.
    pub written: Written,
    /// Its hash, as approvals and `[translates]` have it.
    pub hash: Hash,
}

/// One change. Each names what its author saw: where that is no longer so, the change is refused, and nothing is lost.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// “Good”, or “not right”, of exactly this translation of exactly this source. A source text is judged in its own language,
    /// with the same hash twice. “Good” says also that an older translation still fits the source as it is now.
    Judge {
        /// The section.
        unit: Unit,
        /// The language of the translation.
        language: Language,
        /// The source that was read.
        source: Hash,
        /// The translation that was read.
        translation: Hash,
        /// What is said of it.
        verdict: Verdict,
    },
    /// “I changed it”: a section of a translation, new or corrected.
    Translate {
        /// The section. The first section of a text in a language is its `head`.
        unit: Unit,
        /// The language of the translation.
        language: Language,
        /// The source that it translates.
        source: Hash,
        /// The translation that it takes the place of; `None`: there was none.
        before: Option<Hash>,
        /// The translation.
        written: Written,
        /// Whether its author approves it in one step.
        approve: bool,
    },
    /// An editor ends a dispute about exactly this translation: it stays as it is, or an earlier one takes its place. Either way
    /// the objections to it count no more, and what reviewers had approved does again.
    Settle {
        /// The section.
        unit: Unit,
        /// The language of the translation.
        language: Language,
        /// The source that was read.
        source: Hash,
        /// The translation that was read.
        translation: Hash,
        /// The earlier one; `None`: it stays as it is.
        instead: Option<Written>,
    },
    /// A section of a source text.
    Source {
        /// The section.
        unit: Unit,
        /// What it takes the place of.
        before: Hash,
        /// The new words.
        written: Written,
    },
    /// A value of a fact: a correction of the one that holds, or from `valid_from` on the one that follows.
    Fact {
        /// The layer in whose `facts.toml` it stands.
        layer: Slug,
        /// The fact.
        id: FactId,
        /// The record that was read.
        before: Hash,
        /// The value as in `facts.toml`: `4806.00`, `+48 58 524 45 00`, `14`.
        value: String,
        /// Its sources, ids of `sources.toml`; empty: those that the record names.
        sources: Vec<Slug>,
        /// One of these that is in no list yet: it is put into the `sources.toml` of the layer.
        new_source: Option<(Slug, Source)>,
        /// The day on which it was compared with them.
        checked: NaiveDate,
        /// The day from which it holds. A day after that of the value before makes this the value that follows.
        valid_from: Option<NaiveDate>,
        /// The last day on which it holds.
        valid_until: Option<NaiveDate>,
    },
    /// Fields of a record that has no language: hours, phones, addresses, times.
    Record {
        /// The record.
        of: RecordKey,
        /// The record that was read; `None`: there is none yet (an alert that is announced now).
        before: Option<Hash>,
        /// The fields that change; `None` takes the field out. Names are those of `content/README.md`.
        fields: BTreeMap<String, Option<Field>>,
        /// Of an alert that is announced now: title, and in the body the summary, then behind an empty line whatever else there
        /// is to say.
        text: Option<Written>,
    },
    /// Takes back what a commit did, where nothing has been built upon it since.
    Undo {
        /// The name of the commit, as [`Made::commit`] has it.
        commit: String,
    },
}

/// A record that has no language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKey {
    /// A fact of `facts.toml`.
    Fact(Slug, FactId),
    /// A place of `locations.toml`.
    Location(Slug, Slug),
    /// An organization of `organizations.toml`.
    Organization(Slug, Slug),
    /// A `service.toml`.
    Service(Slug, ItemId),
    /// An `alert.toml`.
    Alert(Slug, Slug),
}

/// Who makes a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name under which it is published: in approvals and in the history of the content.
    pub name: String,
}

/// A change that is made: on the disk and, where the content is a git repository, committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The commit, for [`Change::Undo`]; `None` where there is no git repository.
    pub commit: Option<String>,
    /// The section that was written, as its hash is now.
    pub hash: Option<Hash>,
}

/// Something that a change would break, or that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The name of the rule, as in `content/README.md`.
    pub rule: &'static str,
    /// Whether the change is refused for it.
    pub forbids: bool,
    /// The file, below the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in English.
    pub message: String,
    /// How to mend it, in English.
    pub advice: String,
}

/// What a change reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The pages, each once for each city, in order.
    pub pages: Vec<TouchedPage>,
    /// The languages in which something reads otherwise than before.
    pub languages: Vec<Language>,
    /// The packs of a city in a language that say something else when they are printed again.
    pub packs: Vec<(Slug, Language)>,
    /// Printed editions in use that say something wrong after the change: city, name of the run, its label.
    pub print_runs: Vec<(Slug, Slug, String)>,
    /// Sections whose state changes.
    pub states: Vec<StateChange>,
}

/// A page of the site that a change reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TouchedPage {
    /// The city.
    pub city: Slug,
    /// What it is called below city and language: `health/family-doctor`, `letter`, `places`.
    pub name: String,
}

/// A section of which the state changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateChange {
    /// The section.
    pub unit: Unit,
    /// In which language.
    pub language: Language,
    /// What it is now.
    pub before: State,
    /// What it will be.
    pub after: State,
}

/// Why nothing can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Files or folders may not be written.
    ReadOnly,
    /// The disk or a quota is full.
    Full,
    /// Somebody is in the middle of a merge or rebase of the content.
    Merging,
    /// Anything else.
    Other,
}
