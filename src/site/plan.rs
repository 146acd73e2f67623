//! All pages of an edition by their address. What is not in this table does not exist.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Utc};

use super::feedback;
use super::reply::Kept;
use crate::catalogue::{ItemId, Slug, Texts};
use crate::edition::{City, Edition, Item, address};
use crate::language::Language;

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Page {
    Home,
    Topic(Slug),
    Item(ItemId),
    /// A guide or service with its source text beside it.
    Beside(ItemId),
    /// The same in large letters, to be shown at a counter.
    Card(ItemId),
    Search,
    Emergency,
    Places,
    Helpers,
    Alerts,
    Events,
    Event(Slug),
    Packs,
    Languages,
    Letter,
    Values,
    Glossary,
    /// A part of the glossary, one of [`address::LETTERS`].
    Words(&'static str),
    Phrases,
    /// A page of the content: `about`, `privacy`.
    Text(Slug),
    Accessibility,
    /// What is shown without a network in place of a page that is not kept on the device.
    Offline,
    /// What has changed since an edition was printed.
    Edition(String),
    /// The form in which a visitor tells the city about a page. It is in no plan: each is made for one visitor.
    Feedback,
}

/// The same page in one language of one city.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) city: &'a Slug,
    pub(super) language: &'a Language,
    pub(super) page: &'a Page,
    /// Parts of its text are missing in its language: which other they are shown in depends on who asks.
    pub(super) gaps: bool,
    /// Rendered when somebody first asks for it.
    pub(super) kept: &'a OnceLock<Kept>,
}

/// The table.
#[derive(Debug, Default)]
pub(super) struct Plan {
    cities: BTreeMap<Slug, CityPlan>,
}

/// The pages of one city. Where they stand is shared with the editions before that had the same pages; what they say is not.
#[derive(Debug)]
struct CityPlan {
    laid: Arc<Laid>,
    /// One for each address of the city, once somebody asks for any.
    spots: OnceLock<Box<[Spot]>>,
}

/// The addresses of one city. Of a large one they are tens of thousands: they are written anew only when its pages are others.
#[derive(Debug)]
struct Laid {
    pages: Vec<Sheet>,
    languages: Vec<Language>,
    addresses: BTreeMap<String, Spotted>,
}

/// Where the page and the language of an address stand in the lists of its city, and its spot among the city's.
#[derive(Clone, Copy, Debug)]
struct Spotted {
    page: usize,
    language: usize,
    spot: usize,
}

/// A page and the one language in which it is not there: nothing stands beside itself.
type Sheet = (Page, Option<Language>);

/// What one edition has at an address.
#[derive(Debug, Default)]
struct Spot {
    gaps: OnceLock<bool>,
    kept: OnceLock<Kept>,
}

impl Page {
    /// Its address.
    pub(super) fn address(&self, city: &Slug, language: &Language) -> String {
        let named = |name: &str| address::page(city, language, name);
        match self {
            Self::Home => address::home(city, language),
            Self::Topic(slug) => named(slug.as_str()),
            Self::Item(id) => address::item(city, language, id),
            Self::Beside(id) => address::beside(city, language, id),
            Self::Card(id) => address::card(city, language, id, None),
            Self::Search => named("search"),
            Self::Emergency => named("emergency"),
            Self::Places => named("places"),
            Self::Helpers => named("helpers"),
            Self::Alerts => named("alerts"),
            Self::Events => named("events"),
            Self::Event(id) => address::event(city, language, id),
            Self::Packs => named("packs"),
            Self::Languages => named("languages"),
            Self::Letter => named("letter"),
            Self::Values => named("values"),
            Self::Glossary => named("glossary"),
            Self::Words(letters) => address::words(city, language, letters),
            Self::Phrases => named("phrases"),
            Self::Text(slug) => named(slug.as_str()),
            Self::Accessibility => named("accessibility"),
            Self::Offline => named("offline"),
            Self::Edition(id) => address::edition(city, language, id),
            Self::Feedback => named(feedback::NAME),
        }
    }

    /// The language in which it is not there.
    fn left_out(&self, city: &City) -> Option<Language> {
        let (Self::Beside(id) | Self::Card(id)) = self else { return None };
        city.item(id).map(|item| item.texts().source_language.clone())
    }

    /// The text of the content that it mainly shows, if it shows one.
    pub(super) fn texts<'a>(&self, city: &'a City) -> Option<&'a Texts> {
        match self {
            Self::Item(id) => city.item(id).map(Item::texts),
            Self::Event(id) => city.event(id).map(|event| &event.texts),
            Self::Letter => city.letter(),
            Self::Values => city.values(),
            Self::Glossary | Self::Words(_) => city.glossary(),
            Self::Phrases => city.phrases(),
            Self::Text(slug) => city.page(slug.as_str()),
            _ => None,
        }
    }
}

impl Plan {
    /// Lays out the pages of all cities in all their languages, as they are at an instant; those that are where they were in the
    /// last plan are not laid out again.
    pub(super) fn after(last: Option<&Self>, edition: &Edition, at: DateTime<Utc>) -> Self {
        let plan = |city: &City| {
            let pages = pages(edition, city, at).into_iter().map(|page| (page.left_out(city), page));
            let pages: Vec<Sheet> = pages.map(|(left_out, page)| (page, left_out)).collect();
            let languages: Vec<Language> = languages(edition, city).cloned().collect();
            let last = last.and_then(|last| last.cities.get(city.slug())).map(|last| &last.laid);
            let same = last.filter(|last| last.pages == pages && last.languages == languages).cloned();
            let laid = same.unwrap_or_else(|| Arc::new(Laid::new(city.slug(), pages, languages)));
            CityPlan { laid, spots: OnceLock::new() }
        };
        Self { cities: edition.cities().map(|city| (city.slug().clone(), plan(city))).collect() }
    }

    /// The page at an address, of the edition for which this plan was made.
    pub(super) fn at<'a>(&'a self, edition: &Edition, address: &str) -> Option<Place<'a>> {
        let (city, plan) = self.cities.get_key_value(address.split('/').nth(1)?)?;
        let there = *plan.laid.addresses.get(address)?;
        let (page, language) = (&plan.laid.pages.get(there.page)?.0, plan.laid.languages.get(there.language)?);
        let spots = plan.spots.get_or_init(|| plan.laid.addresses.keys().map(|_| Spot::default()).collect());
        let spot = spots.get(there.spot)?;
        let texts = || page.texts(edition.city(city.as_str())?);
        let gaps = *spot.gaps.get_or_init(|| texts().is_some_and(|texts| has_gaps(texts, language)));
        Some(Place { city, language, page, gaps, kept: &spot.kept })
    }

    /// All addresses, city by city.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.cities.values().flat_map(|plan| plan.laid.addresses.keys().map(String::as_str))
    }
}

impl Laid {
    fn new(city: &Slug, pages: Vec<Sheet>, languages: Vec<Language>) -> Self {
        let mut addresses = BTreeMap::new();
        for (in_language, language) in languages.iter().enumerate() {
            for (page, (sheet, left_out)) in pages.iter().enumerate() {
                if left_out.as_ref() != Some(language) {
                    let there = Spotted { page, language: in_language, spot: addresses.len() };
                    // The site's own pages come first in `pages`: a topic of the same name does not take their address.
                    addresses.entry(sheet.address(city, language)).or_insert(there);
                }
            }
        }
        Self { pages, languages, addresses }
    }
}

/// The languages that a city offers and the interface speaks, in the city's order.
pub(super) fn languages<'a>(edition: &'a Edition, city: &'a City) -> impl Iterator<Item = &'a Language> {
    city.languages().iter().filter(|language| edition.locale(language).is_some())
}

fn has_gaps(texts: &Texts, language: &Language) -> bool {
    let Some(own) = texts.in_language(language) else { return true };
    texts.source().is_some_and(|source| source.sections.iter().any(|section| own.section(&section.id).is_none()))
}

/// The pages of a city; each is there in all its languages.
pub(super) fn pages(edition: &Edition, city: &City, at: DateTime<Utc>) -> Vec<Page> {
    let mut pages = vec![Page::Home, Page::Search, Page::Emergency, Page::Places, Page::Packs, Page::Languages];
    pages.extend([Page::Accessibility, Page::Offline, Page::Alerts, Page::Events]);
    pages.extend(city.helpers().next().map(|_| Page::Helpers));
    pages.extend(city.letter().map(|_| Page::Letter));
    pages.extend(city.values().map(|_| Page::Values));
    if let Some(source) = city.glossary().and_then(Texts::source) {
        let has_words = |part: &&str| source.sections.iter().any(|section| address::letters(&section.id) == *part);
        pages.push(Page::Glossary);
        pages.extend(address::LETTERS.into_iter().filter(has_words).map(Page::Words));
    }
    pages.extend(city.phrases().map(|_| Page::Phrases));
    pages.extend(city.pages().map(|(slug, _)| Page::Text(slug.clone())));
    pages.extend(edition.topics().iter().map(|topic| Page::Topic(topic.slug.clone())));
    pages.extend(city.print_runs().map(|run| Page::Edition(run.edition.clone())));
    let mut events: Vec<&Slug> = city.events_after(city.local(at)).into_iter().map(|(_, event)| &event.id).collect();
    events.sort();
    events.dedup();
    pages.extend(events.into_iter().map(|id| Page::Event(id.clone())));
    pages.extend(city.items().flat_map(|item| {
        let id = item.id();
        [Page::Item(id.clone()), Page::Beside(id.clone()), Page::Card(id.clone())]
    }));
    pages
}
