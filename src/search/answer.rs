//! What a search answers. The keys of its JSON are fixed: other programs read them.

use serde::{Serialize, Serializer};

use super::explain::Reason;
use super::facet::Facets;
use super::fact::FactAnswer;
use crate::catalogue::{ItemId, Number, SectionId, Slug};
use crate::language::Language;
use crate::locale::without_marks;

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// What was asked, as it was read: long questions are cut.
    pub query: String,
    /// The language of the site on which it was asked.
    pub language: Language,
    /// The fact that was asked for, when that is sure.
    pub fact: Option<FactAnswer>,
    /// What fits, the best first.
    pub hits: Vec<Hit>,
    /// A word of the glossary that the question is about, or a phrase.
    pub term: Option<Hit>,
    /// How many fit, of which `hits` are the first.
    pub total: usize,
    /// What they may be narrowed by; empty where nobody asked for it.
    pub facets: Facets,
    /// What may have been meant, when the words are not known.
    pub suggestion: Option<String>,
    /// How much of the question one of the first hits says, from 0 to 1; words that few items have count most.
    pub sure: f32,
    /// Whether that is enough; when not, the hits are only the nearest things that there are.
    pub confident: bool,
    /// The chapters that come nearest, when the question is not answered with confidence; none where nothing is near.
    #[serde(serialize_with = "as_names")]
    pub topics: Vec<Slug>,
}

/// A guide or service that fits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// Its id; of a word of the glossary: `glossary/` and the word's; of a phrase: `phrases/` and the phrase's.
    #[serde(serialize_with = "as_words")]
    pub id: ItemId,
    /// `guide`, `service`, `term` or `phrase`.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// The language of the title that is shown: the source's where there is no translation.
    pub language: Language,
    /// The state of the translation: `missing`, `disputed`, `outdated`, `draft` or `approved`.
    pub state: &'static str,
    /// Its page, at the section that answers.
    pub url: String,
    /// The section that answers; `None` when title or summary do.
    #[serde(serialize_with = "as_optional_words")]
    pub section: Option<SectionId>,
    /// The words around the match; in JSON without marks, those of direction among them.
    #[serde(serialize_with = "as_plain_text")]
    pub snippet: Vec<Part>,
    /// The number of a service, and of who helps first in a matter that can't wait.
    #[serde(serialize_with = "as_dialled")]
    pub phone: Option<Number>,
    /// The district, street or stop that the question names, where it is offered there; as on the sign.
    pub near: Option<String>,
    /// How well it fits; comparable within one answer only.
    pub score: f32,
    /// Why it stands where it stands: by each reading of the question. Empty unless it was wanted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}

/// A stretch of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Whether they are what was looked for.
    pub marked: bool,
}

fn as_words<S: Serializer>(id: &ItemId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}

#[expect(clippy::ref_option, reason = "serde hands the field as it stands")]
fn as_optional_words<S: Serializer>(id: &Option<SectionId>, serializer: S) -> Result<S::Ok, S::Error> {
    match id {
        Some(id) => serializer.collect_str(id),
        None => serializer.serialize_none(),
    }
}

fn as_names<S: Serializer>(slugs: &[Slug], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(slugs.iter().map(Slug::as_str))
}

#[expect(clippy::ref_option, reason = "serde hands the field as it stands")]
fn as_dialled<S: Serializer>(number: &Option<Number>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => serializer.serialize_some(number.shown()),
        None => serializer.serialize_none(),
    }
}

fn as_plain_text<S: Serializer>(snippet: &[Part], serializer: S) -> Result<S::Ok, S::Error> {
    let text: String = snippet.iter().map(|part| part.text.as_str()).collect();
    serializer.serialize_str(&without_marks(&text))
}
