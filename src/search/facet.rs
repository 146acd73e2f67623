//! What a reader may narrow the hits by: topic, for whom, language served, free, open now, city or region. Counts what
//! each choice would leave. Knows the edition; ranks nothing.
//!
//! Guides have no price, no hours and no languages served: a choice of one of these keeps services alone, and
//! [`Facets::guides_left_out`] says how many guides it takes away, so that a page can say so.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{NaiveDate, NaiveDateTime, Timelike as _};
use serde::{Serialize, Serializer};

use crate::catalogue::{Audience, Cost, ItemId, Schedule, Service, Slug};
use crate::edition::{City, Item};
use crate::language::Language;

/// What hits must be; nothing is asked of what is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In this chapter.
    pub topic: Option<Slug>,
    /// For these people; what is for everyone is for them too.
    pub audience: Option<Audience>,
    /// Written for this city, region or country.
    pub layer: Option<Slug>,
    /// A service where this language is spoken.
    pub language: Option<Language>,
    /// A service that costs nothing.
    pub free: bool,
    /// A service that is open at the time of the question.
    pub open_now: bool,
}

/// How many hits each choice would leave, besides the choices made in other respects. A choice that would change nothing is
/// left out, unless it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facets {
    /// By chapter, in the city's order.
    #[serde(serialize_with = "as_map")]
    pub topic: Vec<(Slug, usize)>,
    /// By whom it is for.
    #[serde(rename = "for", serialize_with = "as_map")]
    pub audience: Vec<(Audience, usize)>,
    /// By language served, the most usual first.
    #[serde(serialize_with = "as_map")]
    pub language_served: Vec<(Language, usize)>,
    /// By city, region, country, the nearest first.
    #[serde(serialize_with = "as_map")]
    pub layer: Vec<(Slug, usize)>,
    /// Free services.
    pub free: usize,
    /// Services that are open now.
    pub open_now: usize,
    /// Guides that fit, and that are not shown because only services have what was chosen.
    pub guides_left_out: usize,
}

/// The name of a choice in addresses, flags and JSON.
trait Named {
    fn name(&self) -> &str;
}

impl Named for Slug {
    fn name(&self) -> &str {
        self.as_str()
    }
}

impl Named for Audience {
    fn name(&self) -> &str {
        self.as_str()
    }
}

impl Named for Language {
    fn name(&self) -> &str {
        self.tag()
    }
}

fn as_map<T: Named, S: Serializer>(counts: &[(T, usize)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(counts.iter().map(|(value, count)| (value.name(), count)))
}

impl Filter {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it asks for something that only services have.
    pub fn wants_services(&self) -> bool {
        self.free || self.open_now || self.language.is_some()
    }

    /// The same without what only services have.
    pub fn with_guides(&self) -> Self {
        Self { free: false, open_now: false, language: None, ..self.clone() }
    }

    fn keeps(&self, traits: &Traits<'_>) -> bool {
        let item = traits.item;
        self.topic.as_ref().is_none_or(|topic| item.id().topic == *topic)
            && self.audience.is_none_or(|audience| is_for(item, audience))
            && self.layer.as_ref().is_none_or(|layer| item.texts().key.layer == *layer)
            && self.language.as_ref().is_none_or(|language| traits.languages.contains(language))
            && (!self.free || traits.free)
            && (!self.open_now || traits.open)
    }
}

/// What is asked of an item here.
struct Traits<'a> {
    item: Item<'a>,
    languages: BTreeSet<&'a Language>,
    free: bool,
    open: bool,
}

/// The candidates with what may be chosen among them.
pub(super) struct Candidates<'a> {
    city: &'a City,
    traits: BTreeMap<usize, Traits<'a>>,
}

/// Which services of a city are open in the minute of the last questions: reading opening hours takes longer than a search.
#[derive(Default)]
pub(super) struct OpenServices {
    known: Mutex<OpenThen>,
}

/// The same in one minute, as far as anybody has asked.
#[derive(Default)]
struct OpenThen {
    minute: Option<NaiveDateTime>,
    open: BTreeMap<ItemId, bool>,
}

impl OpenServices {
    /// What is known of a minute. Others wait until it is let go.
    fn at(&self, now: NaiveDateTime) -> MutexGuard<'_, OpenThen> {
        let minute = Some(now.with_second(0).and_then(|now| now.with_nanosecond(0)).unwrap_or(now));
        // Nothing here can be left half done.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.minute != minute {
            *known = OpenThen { minute, open: BTreeMap::new() };
        }
        known
    }
}

impl OpenThen {
    /// Whether a service is open.
    fn is_open(&mut self, city: &City, service: &Service) -> bool {
        let Some(minute) = self.minute else { return false };
        if let Some(open) = self.open.get(&service.id) {
            return *open;
        }
        let open = is_open(city, service, minute, &city.holidays());
        self.open.insert(service.id.clone(), open);
        open
    }
}

impl<'a> Candidates<'a> {
    /// Looks at items. Without a time, nothing is open now.
    pub(super) fn new(
        city: &'a City,
        items: impl Iterator<Item = (usize, Item<'a>)>,
        now: Option<NaiveDateTime>,
        hours: &OpenServices,
    ) -> Self {
        let mut known = now.map(|now| hours.at(now));
        let mut traits = |item: Item<'a>| {
            let Item::Service(service) = item else {
                return Traits { item, languages: BTreeSet::new(), free: false, open: false };
            };
            let open = known.as_mut().is_some_and(|known| known.is_open(city, service));
            Traits { item, languages: languages(city, service), free: service.cost == Some(Cost::Free), open }
        };
        Self { city, traits: items.map(|(number, item)| (number, traits(item))).collect() }
    }

    /// Whether a filter keeps the item of a number.
    pub(super) fn keeps(&self, number: usize, filter: &Filter) -> bool {
        self.traits.get(&number).is_some_and(|traits| filter.keeps(traits))
    }

    /// What may be chosen.
    pub(super) fn facets(&self, filter: &Filter) -> Facets {
        let left = |filter: Filter| self.traits.values().filter(move |traits| filter.keeps(traits)).collect::<Vec<_>>();
        let of_topics = left(Filter { topic: None, ..filter.clone() });
        let of_audiences = left(Filter { audience: None, ..filter.clone() });
        let of_layers = left(Filter { layer: None, ..filter.clone() });
        let of_languages = left(Filter { language: None, ..filter.clone() });
        let topics = self.topics().into_iter().map(|topic| {
            let count = of_topics.iter().filter(|traits| traits.item.id().topic == topic).count();
            (topic, count)
        });
        let audiences = Audience::ALL
            .into_iter()
            .filter(|audience| *audience != Audience::Everyone)
            .map(|audience| (audience, of_audiences.iter().filter(|traits| is_for(traits.item, audience)).count()));
        let layers = self.city.chain().iter().rev().map(|layer| {
            let count = of_layers.iter().filter(|traits| traits.item.texts().key.layer == layer.slug).count();
            (layer.slug.clone(), count)
        });
        let mut languages: BTreeMap<&Language, usize> = BTreeMap::new();
        of_languages
            .iter()
            .flat_map(|traits| &traits.languages)
            .for_each(|language| *languages.entry(language).or_default() += 1);
        let mut languages: Vec<(Language, usize)> =
            languages.into_iter().map(|(language, count)| (language.clone(), count)).collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let free = left(Filter { free: false, ..filter.clone() });
        let open = left(Filter { open_now: false, ..filter.clone() });
        let guides = left(filter.with_guides()).iter().filter(|traits| matches!(traits.item, Item::Guide(_))).count();
        Facets {
            topic: choices(topics, of_topics.len(), filter.topic.as_ref()),
            audience: choices(audiences, of_audiences.len(), filter.audience.as_ref()),
            language_served: choices(languages.into_iter(), of_languages.len(), filter.language.as_ref()),
            layer: choices(layers, of_layers.len(), filter.layer.as_ref()),
            free: choice(free.iter().filter(|traits| traits.free).count(), free.len(), filter.free),
            open_now: choice(open.iter().filter(|traits| traits.open).count(), open.len(), filter.open_now),
            guides_left_out: if filter.wants_services() { guides } else { 0 },
        }
    }

    /// The chapters of the candidates, in the city's order.
    fn topics(&self) -> Vec<Slug> {
        let mut topics: Vec<Slug> = Vec::new();
        for traits in self.traits.values() {
            let topic = &traits.item.id().topic;
            if !topics.contains(topic) {
                topics.push(topic.clone());
            }
        }
        topics
    }
}

/// Choices that would leave some and not all, and the one that is made.
fn choices<T: PartialEq>(counts: impl Iterator<Item = (T, usize)>, all: usize, chosen: Option<&T>) -> Vec<(T, usize)> {
    counts.filter(|(value, count)| chosen == Some(value) || (1..all).contains(count)).collect()
}

/// The same of a choice between yes and all.
fn choice(count: usize, all: usize, chosen: bool) -> usize {
    if chosen || count < all { count } else { 0 }
}

fn is_for(item: Item<'_>, audience: Audience) -> bool {
    let named = match item {
        Item::Guide(guide) => &guide.audience,
        Item::Service(service) => &service.audience,
    };
    named.is_empty() || named.contains(&Audience::Everyone) || named.contains(&audience)
}

/// Languages spoken by a service, on its phones or at its places.
fn languages<'a>(city: &'a City, service: &'a Service) -> BTreeSet<&'a Language> {
    let on_phones = service.phones.iter().flat_map(|phone| &phone.languages);
    let at_places = city.locations_of(service).into_iter().flat_map(|location| &location.languages);
    service.languages.iter().chain(on_phones).chain(at_places).collect()
}

/// Whether a service says that it is open: its own hours, or where it has none, those of its places and phones.
fn is_open(city: &City, service: &Service, now: NaiveDateTime, holidays: &[NaiveDate]) -> bool {
    let open = |schedule: &Schedule| schedule.is_open(now, holidays);
    match &service.schedule {
        Some(schedule) => open(schedule),
        None => {
            let places = city.locations_of(service).into_iter().filter_map(|location| location.schedule.as_ref());
            let phones = service.phones.iter().filter_map(|phone| phone.schedule.as_ref());
            places.chain(phones).any(open)
        }
    }
}
