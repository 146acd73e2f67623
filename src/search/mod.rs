//! Search: what people really type → the guides and services that answer. One tantivy index per city and language.
//! The only module that names `tantivy` and `frostem`, and, for words, `icu`. It knows the edition; no pages, no packs.
//!
//! `facet` narrows hits, `near` brings what is near the place named to the front, `fact` answers with a single value.
//! `analysis` makes comparable words of texts and questions, `index` keeps them, `question` ranks, `weights` holds every
//! number that ranking rests on, `widen` asks
//! other languages and keyboards, `vocabulary` knows the spelling of words, `show` and `snippet` show the match, `measure`
//! judges all, `unanswered` counts what finds nothing.

mod analysis;
mod answer;
mod facet;
mod fact;
mod fields;
mod index;
pub mod measure;
mod near;
mod question;
mod show;
mod snippet;
pub mod unanswered;
mod vocabulary;
mod weights;
mod widen;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use thiserror::Error;

pub use answer::{Answer, Hit, Part};
pub use facet::{Facets, Filter};
pub use fact::FactAnswer;

use crate::catalogue::Slug;
use crate::edition::{City, Edition, Item};
use crate::language::Language;
use crate::locale::Locale;
use chrono::NaiveDateTime;
use facet::Candidates;
use fact::{FactBook, Telling};
use index::LanguageIndex;
use near::{Named, Places};
use question::{Question, Ranking};
use show::Showing;
use weights::{Limit, Quality};

/// The indexes of all cities of one edition. Each is built when somebody first asks it, or by [`Search::warm`].
pub struct Search {
    /// The messages that are printed into them.
    messages: [u8; 32],
    cities: BTreeMap<Slug, Vec<Slot>>,
    /// What is known of a city beside its indexes, made when somebody first asks.
    beside: BTreeMap<Slug, Beside>,
}

/// What is known of a city in all its languages at once.
#[derive(Default)]
struct Beside {
    places: OnceLock<Places>,
    facts: OnceLock<FactBook>,
}

/// A question with what its answer must be.
#[derive(Clone, Debug, Default)]
pub struct Asked<'a> {
    /// What was typed.
    pub query: &'a str,
    /// At most so many hits.
    pub limit: usize,
    /// What the hits must be.
    pub filter: Filter,
    /// The time of the question where the city lies; without it, nothing is open now.
    pub now: Option<NaiveDateTime>,
    /// Whether choices to narrow the hits by are to be counted.
    pub facets: bool,
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
        let messages = *edition.messages().digest();
        let last = last.filter(|last| last.messages == messages);
        let slot = |city: &City, language: &Language| {
            let kept = last.and_then(|last| last.slot(city, language)).and_then(|slot| slot.index.get());
            let kept = kept.filter(|index| index.version == city.version(language)).cloned();
            Slot { language: language.clone(), index: kept.map_or_else(OnceLock::new, OnceLock::from) }
        };
        let slots = |city: &City| city.languages().iter().map(|language| slot(city, language)).collect();
        let cities = edition.cities().map(|city| (city.slug().clone(), slots(city))).collect();
        let beside = edition.cities().map(|city| (city.slug().clone(), Beside::default())).collect();
        Self { messages, cities, beside }
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
        self.answer(edition, city, language, &Asked { query, limit, ..Asked::default() })
    }

    /// The same for a question with conditions, and with what else answers it.
    pub fn answer(
        &self,
        edition: &Edition,
        city: &City,
        language: &Language,
        asked: &Asked<'_>,
    ) -> Result<Answer, SearchError> {
        let unknown = || SearchError::Unknown { city: city.slug().clone(), language: language.clone() };
        let own = self.slot(city, language).ok_or_else(unknown)?.index(edition, city)?;
        let query = readable(asked.query);
        let question = Question::new(&query, &own.analysis, &own.source);
        let (mut ranking, near) = self.ranked(edition, city, own, &question, &query)?;
        let suggestion = own.suggestion(&query, &question, &ranking);
        let fact = self.fact(edition, city, own, &query, &ranking);
        let confident = fact.is_some() || !ranking.hits.is_empty() && ranking.quality >= Quality::CONFIDENT;
        let topics = if confident { Vec::new() } else { nearest_topics(city, own, &ranking) };
        let facets = narrow(city, own, &mut ranking, asked);
        let total = ranking.hits.len();
        let hits = with_locale(edition, language, |locale| {
            let shown = Showing { city, locale, index: own, question: &question, near: &near };
            let hit = |(number, score): &(usize, f32)| shown.hit(own.entries.get(*number)?, *score);
            ranking.hits.iter().filter_map(hit).take(asked.limit).collect()
        });
        Ok(Answer { query, language: language.clone(), fact, hits, total, facets, suggestion, confident, topics })
    }

    /// The ranking of a question, and the places that it names.
    fn ranked(
        &self,
        edition: &Edition,
        city: &City,
        own: &LanguageIndex,
        question: &Question,
        query: &str,
    ) -> Result<(Ranking, Named), SearchError> {
        let widened = |question: &Question, query: &str| -> Result<Ranking, SearchError> {
            let ranking = own.rank(question)?;
            match ranking.quality < Quality::TRY_LANGUAGES {
                true => widen::widened(ranking, own, &self.indexes(edition, city)?, query),
                false => Ok(ranking),
            }
        };
        let near = self
            .places(edition, city)
            .map_or_else(Named::default, |places| places.named(&own.analysis.words(query), &own.source.words(query)));
        let whole = widened(question, query)?;
        let rest = near.without(query);
        let besides = Question::new(&rest, &own.analysis, &own.source);
        if near.is_empty() {
            return Ok((whole, near));
        }
        let is_there = |number: usize| item(city, own, number).is_some_and(|item| near.of(city, item).is_some());
        if besides.says_nothing(&own.analysis) {
            let (mut there, elsewhere): (Vec<_>, Vec<_>) = whole.hits.into_iter().partition(|(number, _)| is_there(*number));
            there.extend(elsewhere);
            return Ok((Ranking { hits: there, ..whole }, near));
        }
        let ranking = near.first_there(widened(&besides, &rest)?, whole, &is_there);
        Ok((ranking, near))
    }

    fn places(&self, edition: &Edition, city: &City) -> Option<&Places> {
        let read = || with_locale(edition, city.source_language(), |locale| Places::of(city, locale));
        Some(self.beside.get(city.slug())?.places.get_or_init(read))
    }

    /// The fact that a question asks for: in the language of the site or of the office; in others where these do not know
    /// the words.
    fn fact(&self, edition: &Edition, city: &City, own: &LanguageIndex, query: &str, ranking: &Ranking) -> Option<FactAnswer> {
        let book = self.beside.get(city.slug())?.facts.get_or_init(|| FactBook::of(city));
        let today = edition.today();
        let own_languages = [&own.language, city.source_language()];
        let id = book.asked(query, &own_languages, today, city).or_else(|| book.asked(query, &[], today, city))?;
        let best = ranking.hits.iter().filter_map(|(number, _)| item(city, own, *number));
        with_locale(edition, &own.language, |locale| Telling { city, locale, language: &own.language, today }.answer(&id, best))
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
        let built = with_locale(edition, &self.language, |locale| LanguageIndex::build(city, &self.language, locale))?;
        Ok(self.index.get_or_init(|| Arc::new(built)))
    }
}

/// The item of a number of a ranking.
fn item<'a>(city: &'a City, index: &LanguageIndex, number: usize) -> Option<Item<'a>> {
    city.item(&index.entries.get(number)?.id)
}

/// Keeps what a filter keeps, and counts the choices.
fn narrow(city: &City, own: &LanguageIndex, ranking: &mut Ranking, asked: &Asked<'_>) -> Facets {
    if !asked.facets && asked.filter.is_empty() {
        return Facets::default();
    }
    let items = ranking.hits.iter().filter_map(|(number, _)| Some((*number, item(city, own, *number)?)));
    let candidates = Candidates::new(city, items, asked.now);
    ranking.hits.retain(|(number, _)| candidates.keeps(*number, &asked.filter));
    if asked.facets { candidates.facets(&asked.filter) } else { Facets::default() }
}

/// The chapters whose items come nearest to a question, the nearest first.
fn nearest_topics(city: &City, own: &LanguageIndex, ranking: &Ranking) -> Vec<Slug> {
    let mut topics: Vec<(Slug, f32)> = Vec::new();
    for (number, score) in ranking.hits.iter().take(Limit::NEAREST_HITS) {
        let Some(topic) = item(city, own, *number).map(|item| &item.id().topic) else { continue };
        match topics.iter_mut().find(|(other, _)| other == topic) {
            Some((_, sum)) => *sum += score,
            None => topics.push((topic.clone(), *score)),
        }
    }
    topics.sort_by(|one, other| other.1.total_cmp(&one.1));
    topics.into_iter().map(|(topic, _)| topic).take(Limit::NEAREST_TOPICS).collect()
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
