//! All pages of an edition by their address. What is not in this table does not exist.

use std::collections::BTreeMap;
use std::sync::OnceLock;

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
#[derive(Debug)]
pub(super) struct Place {
    pub(super) city: Slug,
    pub(super) language: Language,
    pub(super) page: Page,
    /// Parts of its text are missing in its language: which other they are shown in depends on who asks.
    pub(super) gaps: bool,
    /// Rendered when somebody first asks for it.
    pub(super) kept: OnceLock<Kept>,
}

/// The table.
#[derive(Debug, Default)]
pub(super) struct Plan {
    places: BTreeMap<String, Place>,
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

    /// Whether it is there in a language: nothing stands beside itself.
    fn is_in(&self, city: &City, language: &Language) -> bool {
        let (Self::Beside(id) | Self::Card(id)) = self else { return true };
        city.item(id).is_some_and(|item| item.texts().source_language != *language)
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
    /// Lays out the pages of all cities in all their languages, as they are at an instant.
    pub(super) fn new(edition: &Edition, at: DateTime<Utc>) -> Self {
        let mut places = BTreeMap::new();
        for city in edition.cities() {
            let pages = pages(edition, city, at);
            for language in languages(edition, city) {
                for page in pages.iter().filter(|page| page.is_in(city, language)) {
                    let place = Place {
                        city: city.slug().clone(),
                        language: language.clone(),
                        page: page.clone(),
                        gaps: page.texts(city).is_some_and(|texts| has_gaps(texts, language)),
                        kept: OnceLock::new(),
                    };
                    // The site's own pages come first in `pages`: a topic of the same name does not take their address.
                    places.entry(page.address(city.slug(), language)).or_insert(place);
                }
            }
        }
        Self { places }
    }

    /// The page at an address.
    pub(super) fn at(&self, address: &str) -> Option<&Place> {
        self.places.get(address)
    }

    /// All addresses, in order.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
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
