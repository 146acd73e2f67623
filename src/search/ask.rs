//! An answer is put together: the question is read, ranked, narrowed and shown.

use chrono::NaiveDateTime;

use super::analysis::{Analysis, InSource};
use super::answer::{Answer, Hit};
use super::facet::{Candidates, Facets, Filter};
use super::fact::{FactAnswer, FactBook, Telling};
use super::index::Index;
use super::known::Depth;
use super::near::{Near, Places};
use super::rank::Ranking;
use super::show::Showing;
use super::weights::{CallWeight, Limit, Quality, Sure};
use super::widen::{self, Named, Reading};
use super::{Search, SearchError, entry, readable, with_locale};
use crate::catalogue::{Slug, Urgency};
use crate::edition::{City, Edition, Item};
use crate::language::Language;

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
    /// Whether every hit is to say why it stands where it stands.
    pub reasons: bool,
}

/// A city, asked on its site in a language.
#[derive(Clone, Copy)]
struct Site<'a> {
    search: &'a Search,
    edition: &'a Edition,
    city: &'a City,
    own: Named<'a>,
}

/// A question as all who know it read it, with their ranking.
struct Read<'a> {
    /// The site's own language first.
    readings: Vec<Reading<'a>>,
    ranking: Ranking,
}

impl Search {
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
        let own = self.slot(city, language).ok_or_else(unknown)?.named(self, edition, city)?;
        Site { search: self, edition, city, own }.answer(asked)
    }
}

impl<'a> Site<'a> {
    fn answer(self, asked: &Asked<'_>) -> Result<Answer, SearchError> {
        let query = readable(asked.query);
        let (read, near) = self.near(&query)?;
        let Read { readings, mut ranking } = read;
        if ranking.says_little {
            self.call_where_little_fits(&mut ranking.hits);
        }
        self.call_before_reading(&mut ranking.hits, ranking.is_cry);
        if ranking.is_cry {
            self.call_first(&mut ranking.hits);
        }
        if !ranking.is_claimed {
            self.call_what_always_helps(&mut ranking.hits);
        }
        let own = &readings[0];
        let suggestion = match readings.get(1).filter(|best| best.is_retyped(&query)) {
            Some(retyped) => Some(retyped.text.clone()),
            None if ranking.quality < Quality::TRY_LANGUAGES => Index::suggestion(&query, &own.question, &own.known),
            None => None,
        };
        let fact = self.fact(&query, own.quality, &ranking);
        let confident = fact.is_some() || !ranking.hits.is_empty() && ranking.sure >= Sure::CONFIDENT;
        let topics = if confident { Vec::new() } else { self.nearest_topics(&ranking) };
        let facets = self.narrow(&mut ranking, asked);
        let mut shown: Vec<(usize, Hit)> = Vec::new();
        let mut term = None;
        let language = self.own.language;
        with_locale(self.edition, language, |locale| {
            let showing = Showing::new((self.city, language, locale), own.named.index, &own.question, &near);
            let hits = ranking
                .hits
                .iter()
                .filter_map(|(number, score)| Some((*number, showing.hit(*number, self.item(*number)?, *score)?)));
            shown.extend(hits.take(asked.limit));
            term = ranking.terms.first().and_then(|(number, score)| showing.term(*number, *score));
        });
        if asked.reasons {
            for (number, hit) in &mut shown {
                hit.reasons = readings.iter().map(|reading| reading.explain(*number)).collect();
            }
        }
        let (total, language) = (ranking.hits.len(), language.clone());
        let hits = shown.into_iter().map(|(_, hit)| hit).collect();
        Ok(Answer { query, language, fact, hits, term, total, facets, suggestion, sure: ranking.sure, confident, topics })
    }

    /// The readings of a question and their ranking.
    fn read(self, query: &str) -> Result<Read<'a>, SearchError> {
        let mut in_source = InSource::default();
        let mut readings = vec![Reading::new(self.own, query, Depth::Slips, &mut in_source)];
        if readings[0].quality < Quality::TRY_LANGUAGES {
            let others = widen::others(&readings[0], &self.all()?, query, &mut in_source);
            readings.extend(others);
        }
        let mut rankings: Vec<Ranking> = readings.iter().map(Reading::rank).collect();
        let ranking = if rankings.len() == 1 { rankings.remove(0) } else { widen::fused(rankings) };
        Ok(Read { readings, ranking })
    }

    /// The same, with what is near the places that the question names in front, and these places.
    fn near(self, query: &str) -> Result<(Read<'a>, Near), SearchError> {
        let whole = self.read(query)?;
        let index = self.own.index;
        let places = self.places();
        let near =
            places.map_or_else(Near::default, |places| places.named(&index.analysis.words(query), &index.source.words(query)));
        if near.is_empty() {
            return Ok((whole, near));
        }
        let is_there = |number: usize| self.item(number).is_some_and(|item| near.of(self.city, item).is_some());
        let rest = near.without(query);
        let Read { readings, ranking: found } = whole;
        if index.analysis.words(&rest).iter().all(|word| index.analysis.is_stop_word(word)) {
            let hits = near.there_alone(found.hits, &is_there);
            return Ok((Read { readings, ranking: Ranking { hits, ..found } }, near));
        }
        let ranking = near.first_there(self.read(&rest)?.ranking, found, &is_there);
        Ok((Read { readings, ranking }, near))
    }

    /// Who needs help now calls first and reads later: the first number to call among the first hits passes a guide on
    /// emergencies that fits hardly better; of a cry for help, any.
    fn call_before_reading(self, hits: &mut [(usize, f32)], is_cry: bool) {
        let emergency = |hit: &(usize, f32)| self.item(hit.0).filter(|item| item.urgency() == Urgency::Emergency);
        let Some((first, others)) = hits.split_first() else { return };
        let Some(Item::Guide(_)) = emergency(first) else { return };
        let least = if is_cry { 0.0 } else { first.1 * Sure::CALL_NEAR };
        let is_call = |hit: &(usize, f32)| hit.1 >= least && matches!(emergency(hit), Some(Item::Service(_)));
        if let Some(place) = others.iter().take(Sure::CALL_AMONG - 1).position(is_call) {
            to_front(hits, place + 1);
        }
    }

    /// Where the first hit says little of the question, a number to call in an emergency that fits a little too comes before it:
    /// to be told of it in vain harms nobody.
    fn call_where_little_fits(self, hits: &mut [(usize, f32)]) {
        let numbers = self.city.emergency_services();
        let is_number = |hit: &(usize, f32)| {
            let item = self.item(hit.0);
            item.is_some_and(|item| numbers.iter().any(|number| number.id == *item.id()))
        };
        if let Some(place) = hits.iter().take(CallWeight::AMONG).position(is_number) {
            to_front(hits, place);
        }
    }

    /// Whatever else a cry for help finds, the number that always helps stands among the first.
    fn call_first(self, hits: &mut Vec<(usize, f32)>) {
        let Some(first) = self.city.emergency_services().into_iter().next() else { return };
        let id = first.id.to_string();
        let number = (0..self.own.index.len()).find(|number| self.own.index.id(*number) == Some(&id));
        let Some(number) = number.filter(|number| hits.iter().take(Sure::CALL_AMONG).all(|hit| hit.0 != *number)) else {
            return;
        };
        hits.retain(|hit| hit.0 != number);
        let place = hits.len().min(Sure::CALL_AMONG - 1);
        let score = place.checked_sub(1).and_then(|before| hits.get(before)).map_or(1.0, |hit| hit.1);
        hits.insert(place, (number, score));
    }

    /// Where the question says no keyword of a first hit for emergencies, the number that always helps passes it if that fits
    /// nearly as well: who picks among numbers by a stray word may pick the wrong one.
    fn call_what_always_helps(self, hits: &mut [(usize, f32)]) {
        let urgency = |hit: &(usize, f32)| self.item(hit.0).map(Item::urgency);
        let Some(first) = hits.first().filter(|first| urgency(first) == Some(Urgency::Emergency)) else { return };
        let least = first.1 * CallWeight::ALWAYS;
        let Some(always) = self.city.emergency_services().into_iter().next() else { return };
        let is_always = |hit: &(usize, f32)| hit.1 >= least && self.item(hit.0).is_some_and(|item| *item.id() == always.id);
        if let Some(place) = hits.iter().take(Sure::CALL_AMONG).position(is_always) {
            to_front(hits, place);
        }
    }

    /// The indexes of all languages of the city. Those that are not there yet are built one after another: several at once
    /// take each other's room in the processor and leave as much unused memory behind as there are threads.
    fn all(self) -> Result<Vec<Named<'a>>, SearchError> {
        let slots = self.search.cities.get(self.city.slug()).map_or(&[][..], Vec::as_slice);
        slots.iter().map(|slot| slot.named(self.search, self.edition, self.city)).collect()
    }

    fn analysis(self, language: &Language) -> Analysis {
        self.search.analyses.of(language, self.edition.messages())
    }

    fn places(self) -> Option<&'a Places> {
        let language = self.city.source_language();
        let analysis = self.analysis(language);
        let read = || with_locale(self.edition, language, |locale| Places::of(self.city, locale, &analysis));
        Some(self.search.beside.get(self.city.slug())?.places.get_or_init(read))
    }

    /// The fact that a question asks for: in the language of the site or of the office; in others where these do not know
    /// the words.
    fn fact(self, query: &str, known: f32, ranking: &Ranking) -> Option<FactAnswer> {
        let beside = self.search.beside.get(self.city.slug())?;
        let book = beside.facts.get_or_init(|| FactBook::of(self.city, &|language| self.analysis(language)));
        let today = self.edition.today();
        let near_languages = [self.own.language, self.city.source_language()];
        let others = || (known < Quality::TRY_LANGUAGES).then(|| book.asked(query, &[], today, self.city)).flatten();
        let id = book.asked(query, &near_languages, today, self.city).or_else(others)?;
        let best = ranking.hits.iter().filter_map(|(number, _)| self.item(*number));
        let telling = |locale: &crate::locale::Locale| {
            Telling { city: self.city, locale, language: self.own.language, today }.answer(&id, best)
        };
        with_locale(self.edition, self.own.language, telling)
    }

    /// The item of a number of a ranking.
    fn item(self, number: usize) -> Option<Item<'a>> {
        let places = self.search.beside.get(self.city.slug())?.items.get_or_init(|| entry::places(self.city));
        self.city.item_at(*places.get(number)?)
    }

    /// Keeps what a filter keeps, and counts the choices.
    fn narrow(self, ranking: &mut Ranking, asked: &Asked<'_>) -> Facets {
        if !asked.facets && asked.filter.is_empty() {
            return Facets::default();
        }
        let Some(beside) = self.search.beside.get(self.city.slug()) else { return Facets::default() };
        let items = ranking.hits.iter().filter_map(|(number, _)| Some((*number, self.item(*number)?)));
        let candidates = Candidates::new(self.city, items, asked.now, &beside.hours);
        ranking.hits.retain(|(number, _)| candidates.keeps(*number, &asked.filter));
        if asked.facets { candidates.facets(&asked.filter) } else { Facets::default() }
    }

    /// The chapters whose items come nearest to a question, the nearest first.
    fn nearest_topics(self, ranking: &Ranking) -> Vec<Slug> {
        let mut topics: Vec<(Slug, f32)> = Vec::new();
        for (number, score) in ranking.hits.iter().take(Limit::NEAREST_HITS) {
            let Some(topic) = self.item(*number).map(|item| &item.id().topic) else { continue };
            match topics.iter_mut().find(|(other, _)| other == topic) {
                Some((_, sum)) => *sum += score,
                None => topics.push((topic.clone(), *score)),
            }
        }
        topics.sort_by(|one, other| other.1.total_cmp(&one.1));
        topics.into_iter().map(|(topic, _)| topic).take(Limit::NEAREST_TOPICS).collect()
    }
}

/// Brings a hit before all others.
fn to_front(hits: &mut [(usize, f32)], place: usize) {
    let best = hits[0].1;
    hits[..=place].rotate_right(1);
    // Hits stand in the order of their scores: what passes another is worth as much.
    hits[0].1 = hits[0].1.max(best);
}
