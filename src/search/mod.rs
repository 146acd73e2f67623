//! Search: what people really type → the guides and services that answer. One tantivy index per city and language.
//! The only module that names `tantivy` and `frostem`, and, for words, `icu`. It knows the edition; no pages, no packs.
//!
//! `analysis` makes comparable words of texts and questions, `index` keeps them, `question` ranks, `weights` holds every
//! number that ranking rests on, `widen` asks
//! other languages and keyboards, `vocabulary` knows the spelling of words, `show` and `snippet` show the match, `measure`
//! judges all.

mod analysis;
mod answer;
pub mod dictionary;
mod fields;
mod index;
pub mod measure;
mod question;
mod show;
mod snippet;
mod vocabulary;
mod weights;
mod widen;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use thiserror::Error;

pub use answer::{Answer, Hit, Part};

use crate::catalogue::Slug;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::locale::Locale;
use index::LanguageIndex;
use question::Question;
use show::Showing;
use weights::{Limit, Quality};

/// The indexes of all cities of one edition. Each is built when somebody first asks it, or by [`Search::warm`].
pub struct Search {
    /// The messages that are printed into them.
    messages: [u8; 32],
    cities: BTreeMap<Slug, Vec<Slot>>,
}

/// The place of an index.
struct Slot {
    language: Language,
    index: OnceLock<Arc<LanguageIndex>>,
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
        /// What tantivy says.
        cause: tantivy::TantivyError,
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
    #[error("the search index could not be read: {0}")]
    Read(#[from] tantivy::TantivyError),
}

impl Search {
    /// A search over an edition.
    pub fn new(edition: &Edition) -> Self {
        Self::after(None, edition)
    }

    /// The same, with the indexes that the last search has of texts that have not changed.
    pub fn after(last: Option<&Self>, edition: &Edition) -> Self {
        let messages = edition.messages().search_digest();
        let last = last.filter(|last| last.messages == messages);
        let slot = |city: &City, language: &Language| {
            let kept = last.and_then(|last| last.slot(city, language)).and_then(|slot| slot.index.get());
            let kept = kept.filter(|index| index.version == city.version(language)).cloned();
            Slot { language: language.clone(), index: kept.map_or_else(OnceLock::new, OnceLock::from) }
        };
        let slots = |city: &City| city.languages().iter().map(|language| slot(city, language)).collect();
        let cities = edition.cities().map(|city| (city.slug().clone(), slots(city))).collect();
        Self { messages, cities }
    }

    /// Builds the indexes that are not built yet, for as long as they are wanted. One after another: whoever reads a page or
    /// changes the content meanwhile needs the other processors.
    pub fn warm(&self, edition: &Edition, is_wanted: &dyn Fn() -> bool) -> Result<(), SearchError> {
        for city in edition.cities() {
            for slot in self.cities.get(city.slug()).into_iter().flatten() {
                if !is_wanted() {
                    return Ok(());
                }
                slot.index(edition, city)?;
            }
        }
        Ok(())
    }

    fn slot(&self, city: &City, language: &Language) -> Option<&Slot> {
        self.cities.get(city.slug())?.iter().find(|slot| slot.language == *language)
    }

    /// Answers a question on the site of a city in a language. `edition` and `city` are those that the indexes were made of.
    pub fn find(
        &self,
        edition: &Edition,
        city: &City,
        language: &Language,
        query: &str,
        limit: usize,
    ) -> Result<Answer, SearchError> {
        let unknown = || SearchError::Unknown { city: city.slug().clone(), language: language.clone() };
        let own = self.slot(city, language).ok_or_else(unknown)?.index(edition, city)?;
        let query = readable(query);
        let question = Question::new(&query, &own.analysis, &own.source);
        let ranking = own.rank(&question)?;
        let ranking = match ranking.quality < Quality::TRY_LANGUAGES {
            true => widen::widened(ranking, own, &self.indexes(edition, city)?, &query)?,
            false => ranking,
        };
        let suggestion = own.suggestion(&query, &question, &ranking);
        let confident = !ranking.hits.is_empty() && ranking.quality >= Quality::CONFIDENT;
        let hits = with_locale(edition, language, |locale| {
            let shown = Showing { city, locale, index: own, question: &question };
            ranking.hits.iter().filter_map(|(number, score)| shown.hit(own.entries.get(*number)?, *score)).take(limit).collect()
        });
        Ok(Answer { query, language: language.clone(), hits, suggestion, confident })
    }

    /// The indexes of all languages of a city.
    fn indexes(&self, edition: &Edition, city: &City) -> Result<Vec<&LanguageIndex>, SearchError> {
        let slots = self.cities.get(city.slug()).map_or(&[][..], Vec::as_slice);
        slots.par_iter().map(|slot| slot.index(edition, city)).collect()
    }
}

impl Slot {
    /// The index, built when it is not there yet. Two who ask at once may both build it; one of the two is kept.
    fn index(&self, edition: &Edition, city: &City) -> Result<&LanguageIndex, SearchError> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let built = with_locale(edition, &self.language, |locale| {
            LanguageIndex::build(city, &self.language, locale, edition.messages())
        })?;
        Ok(self.index.get_or_init(|| Arc::new(built)))
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
