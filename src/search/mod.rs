//! Search: what people really type → the guides and services that answer. One index per city and language. The only module
//! that names `tantivy` (for files and dictionaries) and `frostem`, and, for words, `icu`. It knows the edition; no pages, no packs.
//!
//! `entry` reads the texts of a city, `analysis` makes comparable words of them and of questions, `fields` tells what their
//! parts are worth, `index` keeps them, on a `shelf` for as long as they are the same. `question` is what is asked, `known` what
//! an index knows of its words, `probe` what is looked up, `worth` what a match of it is worth, `score` and `tally` what entries
//! gain by all of them, `rank` orders, `widen` asks other languages and keyboards, `weights` holds every number that ranking rests
//! on, `explain` says why. `ask` puts an answer together: `near` brings what is near the place named to the front, `facet` narrows,
//! `fact` answers with a single value, `show` and `snippet` show the hits. `suggest` completes what is being typed, `measure`
//! judges all, `corpus` hands out what is searched, `unanswered` counts what finds nothing.

mod analysis;
mod answer;
mod ask;
mod call;
mod corpus;
pub mod dictionary;
mod entry;
mod explain;
mod facet;
mod fact;
mod fields;
mod index;
mod keyword;
mod known;
pub mod measure;
mod near;
mod notice;
mod probe;
mod question;
mod rank;
mod score;
mod shelf;
mod show;
mod snippet;
mod suggest;
mod tally;
pub mod unanswered;
mod weights;
mod widen;
mod worth;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use thiserror::Error;

use analysis::Analyses;
pub use analysis::Analysis;
pub use answer::{Answer, Hit, Part};
pub use ask::Asked;
pub use corpus::{Document, corpus};
pub use entry::{Entry, EntrySection, Words};
pub use explain::{Explanation, Form, Match, Reason};
pub use facet::{Facets, Filter};
pub use fact::FactAnswer;
pub use index::{Index, Office};
pub use suggest::{Kind, Suggestion};

use crate::catalogue::Slug;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::locale::Locale;
use facet::OpenServices;
use fact::FactBook;
use near::Places;
use shelf::Shelf;
use suggest::Suggestions;
use weights::Limit;
use widen::Named;

/// The indexes of all cities of one edition. Each is built when somebody first asks it, or by [`Search::warm`].
pub struct Search {
    /// The messages that are printed into them.
    messages: [u8; 32],
    analyses: Analyses,
    cities: BTreeMap<Slug, Vec<Slot>>,
    /// What the indexes of all languages of a city share.
    offices: BTreeMap<Slug, Shelf<Office>>,
    /// What is known of a city beside its indexes, made when somebody first asks.
    beside: BTreeMap<Slug, Beside>,
}

/// What is known of a city in all its languages at once.
#[derive(Default)]
struct Beside {
    places: OnceLock<Places>,
    facts: OnceLock<FactBook>,
    hours: OpenServices,
    /// As [`entry::places`] gives them.
    items: OnceLock<Vec<usize>>,
}

/// The place of an index, and of what is suggested while somebody types.
struct Slot {
    language: Language,
    index: Shelf<Index>,
    suggestions: OnceLock<Arc<Suggestions>>,
}

/// Why an index could not be made or asked.
#[derive(Debug, Error)]
pub enum SearchError {
    /// The index could not be written.
    #[error("the search index of {city} in {language} could not be built: {cause}. Is there memory left?")]
    Build {
        /// Of which city.
        city: Slug,
        /// In which language.
        language: Language,
        /// What went wrong.
        cause: Box<Self>,
    },
    /// There is no such index.
    #[error("{city} has no search index in {language}; layer.toml names the city's languages")]
    Unknown {
        /// The city.
        city: Slug,
        /// The language.
        language: Language,
    },
    /// The index could not be read.
    #[error("the files of the search index can't be written or read: {0}")]
    Files(#[from] std::io::Error),
}

impl Search {
    /// A search over an edition.
    pub fn new(edition: &Edition) -> Self {
        Self::after(None, edition)
    }

    /// The same, with the indexes that the last search has of texts that have not changed.
    pub fn after(last: Option<&Self>, edition: &Edition) -> Self {
        let messages = edition.messages().search_digest();
        let languages = edition.cities().flat_map(|city| city.languages().iter().chain([city.source_language()]));
        let analyses = Analyses::new(languages);
        if let Some(last) = last.filter(|last| last.messages == messages) {
            analyses.take_over(&last.analyses);
        }
        let same = last.filter(|last| last.messages == messages);
        let slot = |city: &City, language: &Language| {
            let version = city.version(language);
            let last_slot = same.and_then(|last| last.slot(city, language));
            let suggestions = last_slot.and_then(|slot| slot.suggestions.get());
            let suggestions = suggestions.filter(|suggestions| suggestions.version == version).cloned();
            Slot {
                language: language.clone(),
                index: Shelf::after(last_slot.map(|slot| &slot.index), version),
                suggestions: suggestions.map_or_else(OnceLock::new, OnceLock::from),
            }
        };
        let slots = |city: &City| city.languages().iter().map(|language| slot(city, language)).collect();
        let office = |city: &City| {
            let version = city.version(city.source_language());
            Shelf::after(same.and_then(|last| last.offices.get(city.slug())), version)
        };
        let cities = edition.cities().map(|city| (city.slug().clone(), slots(city))).collect();
        let offices = edition.cities().map(|city| (city.slug().clone(), office(city))).collect();
        let beside = edition.cities().map(|city| (city.slug().clone(), Beside::default())).collect();
        Self { messages, analyses, cities, offices, beside }
    }

    /// Builds the indexes that are not built yet, for as long as they are wanted. One after another: whoever reads a page or
    /// changes the content meanwhile needs the other processors.
    pub fn warm(&self, edition: &Edition, is_wanted: &dyn Fn() -> bool) -> Result<(), SearchError> {
        for city in edition.cities() {
            for slot in self.cities.get(city.slug()).into_iter().flatten() {
                if !is_wanted() {
                    return Ok(());
                }
                slot.index(self, edition, city)?;
                slot.suggestions(self, edition, city);
            }
        }
        Ok(())
    }

    /// What the indexes of other languages than the source share. That of the source language has it within.
    fn office(&self, edition: &Edition, city: &City, language: &Language) -> Result<Option<Arc<Office>>, SearchError> {
        let source = city.source_language();
        let Some(shelf) = self.offices.get(city.slug()).filter(|_| language != source) else { return Ok(None) };
        let build = || {
            let analysis = self.analyses.of(source, edition.messages());
            with_locale(edition, source, |locale| Office::in_memory(&analysis, entry::office(city, locale)))
        };
        Ok(Some(Arc::clone(shelf.get(build)?)))
    }

    /// How many bytes the indexes have that are built.
    pub fn bytes(&self) -> usize {
        let indexes = self.cities.values().flatten().filter_map(|slot| slot.index.built()).map(Index::bytes);
        let offices = self.offices.values().filter_map(Shelf::built).map(Office::bytes);
        indexes.chain(offices).sum()
    }

    fn slot(&self, city: &City, language: &Language) -> Option<&Slot> {
        self.cities.get(city.slug())?.iter().find(|slot| slot.language == *language)
    }

    /// What may be meant by a text that somebody is typing on the site of a city in a language: at most `limit` phrases, and
    /// never more than eight. Whatever the text is, the answer is a list. `edition` and `city` are as in [`Search::find`].
    pub fn suggest(
        &self,
        edition: &Edition,
        city: &City,
        language: &Language,
        text: &str,
        limit: usize,
    ) -> Result<Vec<Suggestion>, SearchError> {
        let unknown = || SearchError::Unknown { city: city.slug().clone(), language: language.clone() };
        Ok(self.slot(city, language).ok_or_else(unknown)?.suggestions(self, edition, city).of(&readable(text), limit))
    }
}

impl Slot {
    /// The index, built when it is not there yet.
    fn index(&self, search: &Search, edition: &Edition, city: &City) -> Result<&Index, SearchError> {
        let analysis = |language: &Language| search.analyses.of(language, edition.messages());
        let build = || {
            let (own, source) = (analysis(&self.language), analysis(city.source_language()));
            let index = with_locale(edition, &self.language, |locale| {
                let entries = entry::entries(city, &self.language, locale);
                match search.office(edition, city, &self.language)? {
                    Some(office) => Index::beside(office, own, source, entries),
                    None => Index::in_memory(own, source, entries),
                }
            })?;
            let names = city.layer().names.values().map(String::as_str).chain([city.layer().name.as_str()]);
            Ok(index.about(names))
        };
        let built = self.index.get(build).map_err(|cause: SearchError| SearchError::Build {
            city: city.slug().clone(),
            language: self.language.clone(),
            cause: Box::new(cause),
        })?;
        Ok(built)
    }

    fn named(&self, search: &Search, edition: &Edition, city: &City) -> Result<Named<'_>, SearchError> {
        Ok(Named { language: &self.language, index: self.index(search, edition, city)? })
    }

    /// What is suggested, made when it is not there yet.
    fn suggestions(&self, search: &Search, edition: &Edition, city: &City) -> &Suggestions {
        let analysis = |language: &Language| search.analyses.of(language, edition.messages());
        self.suggestions.get_or_init(|| Arc::new(Suggestions::build(city, &self.language, &analysis)))
    }
}

/// As much of a question as is read: its first letters, without line breaks and other control characters, and without marks
/// that would turn the page around it.
fn readable(query: &str) -> String {
    let turns = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let letters = query.chars().take(Limit::LETTERS).filter(|letter| !turns(letter));
    let read: String = letters.map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    read.trim().to_owned()
}

/// A language that a city offers before anybody has translated the interface has no messages; its texts can be read anyway.
fn with_locale<T>(edition: &Edition, language: &Language, read: impl FnOnce(&Locale) -> T) -> T {
    match edition.locale(language) {
        Some(locale) => read(locale),
        None => read(&Locale::new(language.clone(), std::iter::empty()).0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_cut_and_cleaned() {
        assert_eq!(readable("  a\u{0}b\nc "), "a b c");
        assert_eq!(readable("\u{202e}lekarz\u{202c}"), "lekarz");
        assert_eq!(readable(&"ж".repeat(10_000)).chars().count(), Limit::LETTERS);
    }
}
