//! Suggestions while somebody types: phrases of the content in which every typed word is a word, the last one perhaps only its
//! beginning. Made once for a city and language, then only read. Knows the edition and `analysis`; no index, no ranking.
//!
//! `phrases` gathers what may be suggested, `list` brings it into order, `lexicon` knows what a typed word may be, `choose`
//! picks the few that are shown.

mod choose;
mod lexicon;
mod list;
mod phrases;

use serde::Serialize;

pub(super) use list::Suggestions;
pub use phrases::Kind;

use crate::language::Language;

/// More than this nobody reads while typing.
pub(super) const MOST: usize = 8;

/// A phrase that what was typed may become. The keys of its JSON are fixed: other programs read them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The phrase, as the content writes it.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// Where it stands: `title`, `official-title`, `keyword`, `term` or `glossary`.
    pub kind: Kind,
    /// The stretches of the phrase that were typed, from and to, in UTF-16 units, as browsers count.
    pub typed: Vec<(usize, usize)>,
    /// The title of the page that it leads to; `None` when it leads to a search.
    pub title: Option<String>,
    /// The language of that title.
    pub title_language: Option<Language>,
    /// Where it leads: to a page, or, where several pages have the keyword, to the search for it.
    pub url: String,
}
