//! What one city shows: its own layer, its region's and its country's, laid over each other by `lay`. Its guides, services,
//! organizations and locations are asked for here, its facts in `facts`, all other texts in `texts`.

mod facts;
mod lay;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use super::Item;
use crate::catalogue::{
    Alert, Approval, Chart, Digests, Event, Fact, FactId, Guide, Helper, ItemId, Layer, Location, Logo, Numerals, Organization,
    Phrase, PrintRun, SectionId, Service, Signature, Slug, Source, Streets, Term, Texts, Urgency,
};
use crate::clock::TimeZone;
use crate::language::Language;

/// A city with everything that it shows. Records that are not confirmed are not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct City {
    layer: Layer,
    chain: Vec<Layer>,
    today: NaiveDate,
    topics: Vec<Slug>,
    guides: BTreeMap<ItemId, Arc<Guide>>,
    services: BTreeMap<ItemId, Arc<Service>>,
    /// All guides and services in the order in which they are shown.
    ordered: Vec<Ordered>,
    organizations: BTreeMap<Slug, Organization>,
    locations: BTreeMap<Slug, Location>,
    numbers: BTreeMap<Slug, usize>,
    facts: BTreeMap<FactId, Fact>,
    sources: BTreeMap<Slug, Source>,
    pub(super) alerts: BTreeMap<Slug, Arc<Alert>>,
    pub(super) events: BTreeMap<Slug, Arc<Event>>,
    letter: Option<Arc<Texts>>,
    signature: Signature,
    logo: Option<Arc<Logo>>,
    values: Option<Arc<Texts>>,
    glossary: Option<Arc<Texts>>,
    named_facts: Vec<Arc<Texts>>,
    terms: BTreeMap<SectionId, Term>,
    phrases: Option<Arc<Texts>>,
    phrase_records: BTreeMap<SectionId, Phrase>,
    places: Vec<Arc<Texts>>,
    /// The texts that name each location: those of the layer that describes it.
    named_places: BTreeMap<Slug, Arc<Texts>>,
    pages: BTreeMap<Slug, Arc<Texts>>,
    emergency: Vec<ItemId>,
    approvals: BTreeMap<(Slug, Language), Arc<[Approval]>>,
    chart: Chart,
    streets: Option<Arc<Streets>>,
    digests: Vec<Digests>,
    pub(super) print_runs: Vec<Arc<PrintRun>>,
}

/// A guide or service in its place.
#[derive(Clone, Debug, PartialEq)]
enum Ordered {
    Guide(Arc<Guide>),
    Service(Arc<Service>),
}

impl Ordered {
    fn item(&self) -> Item<'_> {
        match self {
            Self::Guide(guide) => Item::Guide(guide),
            Self::Service(service) => Item::Service(service),
        }
    }
}

impl City {
    /// Its name in addresses.
    pub fn slug(&self) -> &Slug {
        &self.layer.slug
    }

    /// Its layer.
    pub fn layer(&self) -> &Layer {
        &self.layer
    }

    /// In which digits running numbers are written: its own layer says so, or the nearest below that does.
    pub fn numerals(&self) -> Numerals {
        self.chain.iter().rev().find_map(|layer| layer.numerals).unwrap_or_default()
    }

    /// SHA-256 over all that it says in a language, messages aside and whoever approved it: what was made of the words of a
    /// city with the same version still holds.
    pub fn version(&self, language: &Language) -> [u8; 32] {
        let mut version = Sha256::new_with_prefix(self.today.to_string());
        for topic in &self.topics {
            version.update(topic.as_str());
            version.update([0]);
        }
        for digests in &self.digests {
            version.update(digests.records);
            for language in [language, self.source_language()] {
                version.update(digests.texts.get(language).unwrap_or(&[0; 32]));
            }
        }
        version.finalize().into()
    }

    /// Its layers: country, region, city.
    pub fn chain(&self) -> &[Layer] {
        &self.chain
    }

    /// Its name in a language; the source language's where there is none.
    pub fn name(&self, language: &Language) -> &str {
        self.layer.names.get(language).unwrap_or(&self.layer.name)
    }

    /// The language that its texts are written in.
    pub fn source_language(&self) -> &Language {
        &self.layer.source_language
    }

    /// The languages that it offers, in order.
    pub fn languages(&self) -> &[Language] {
        &self.layer.languages
    }

    /// A language that it offers, by its tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.layer.languages.iter().find(|language| language.tag() == tag)
    }

    /// A guide or service.
    pub fn item(&self, id: &ItemId) -> Option<Item<'_>> {
        let guide = self.guides.get(id).map(|guide| Item::Guide(guide));
        guide.or_else(|| self.services.get(id).map(|service| Item::Service(service)))
    }

    /// A guide or service by its id, or by its slug alone where that is unique in the city.
    pub fn find(&self, name: &str) -> Option<Item<'_>> {
        if let Ok(id) = ItemId::parse(name) {
            return self.item(&id);
        }
        let mut named = self.items().filter(|item| item.id().slug.as_str() == name);
        let first = named.next();
        if named.next().is_some() { None } else { first }
    }

    /// All guides and services, by topic; within a topic guides first, by their order.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        self.ordered.iter().map(Ordered::item)
    }

    /// The guide or service at a place among [`City::items`].
    pub fn item_at(&self, place: usize) -> Option<Item<'_>> {
        self.ordered.get(place).map(Ordered::item)
    }

    /// The guides of a topic, in order.
    pub fn guides_of(&self, topic: &Slug) -> Vec<&Guide> {
        let guides =
            self.ordered.iter().filter_map(|item| if let Ordered::Guide(guide) = item { Some(&**guide) } else { None });
        guides.filter(|guide| guide.id.topic == *topic).collect()
    }

    /// The services of a topic, in order.
    pub fn services_of(&self, topic: &Slug) -> Vec<&Service> {
        let services =
            self.ordered.iter().filter_map(|item| if let Ordered::Service(service) = item { Some(&**service) } else { None });
        services.filter(|service| service.id.topic == *topic).collect()
    }

    /// Who helps with a guide's matter: the services that it names, then those that name it.
    pub fn services_for(&self, guide: &Guide) -> Vec<&Service> {
        let named = guide.services.iter().filter_map(|id| self.services.get(&id.value));
        let naming = self.services.values().filter(|service| service.helps_with.iter().any(|id| id.value == guide.id));
        let mut seen = BTreeSet::new();
        named.chain(naming).map(AsRef::as_ref).filter(|service| seen.insert(&service.id)).collect()
    }

    /// The guides on whose matter a service helps.
    pub fn guides_for(&self, service: &Service) -> Vec<&Guide> {
        let helped = |guide: &&Guide| self.services_for(guide).iter().any(|other| other.id == service.id);
        self.topics.iter().flat_map(|topic| self.guides_of(topic)).filter(helped).collect()
    }

    /// The services on the emergency page, in order; the first stands in the strip.
    pub fn emergency_services(&self) -> Vec<&Service> {
        self.emergency.iter().filter_map(|id| self.services.get(id)).map(AsRef::as_ref).collect()
    }

    /// Services and guides of an urgency.
    pub fn items_of_urgency(&self, urgency: Urgency) -> Vec<Item<'_>> {
        self.items().filter(|item| item.urgency() == urgency).collect()
    }

    /// An organization.
    pub fn organization(&self, id: &Slug) -> Option<&Organization> {
        self.organizations.get(id)
    }

    /// A location.
    pub fn location(&self, id: &Slug) -> Option<&Location> {
        self.locations.get(id)
    }

    /// Its locations with their numbers, in order of the numbers.
    pub fn locations(&self) -> Vec<(usize, &Location)> {
        let mut numbered: Vec<(usize, &Location)> =
            self.locations.values().filter_map(|location| Some((self.number(&location.id)?, location))).collect();
        numbered.sort_by_key(|(number, _)| *number);
        numbered
    }

    /// The number of a location on map, index, site and pack.
    pub fn number(&self, location: &Slug) -> Option<usize> {
        self.numbers.get(location).copied()
    }

    /// The locations of a service that may be shown.
    pub fn locations_of(&self, service: &Service) -> Vec<&Location> {
        service.locations.iter().filter_map(|id| self.locations.get(&id.value)).collect()
    }

    /// The services that are offered at a location.
    pub fn services_at(&self, location: &Location) -> Vec<&Service> {
        let here = |service: &&Service| service.locations.iter().any(|id| id.value == location.id);
        self.topics.iter().flat_map(|topic| self.services_of(topic)).filter(here).collect()
    }

    /// The day for which it was made.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Where its clocks are set.
    pub fn time_zone(&self) -> Option<TimeZone> {
        self.chain.iter().rev().find_map(|layer| layer.time_zone)
    }

    /// Where the quick exit of a discreet page leads.
    pub fn neutral_page(&self) -> Option<&str> {
        self.chain.iter().rev().find_map(|layer| layer.neutral_page.as_deref())
    }

    /// The services in the directory of helpers, by their topics' order.
    pub fn helpers(&self) -> impl Iterator<Item = (&Service, &Helper)> {
        let services = self.topics.iter().flat_map(|topic| self.services_of(topic));
        services.filter_map(|service| Some((service, service.helper.as_ref()?)))
    }

    /// What its overview map shows besides the locations.
    pub fn chart(&self) -> &Chart {
        &self.chart
    }

    /// What its street map is drawn from: the extract of the narrowest layer that has one.
    pub fn streets(&self) -> Option<&Streets> {
        self.streets.as_deref()
    }
}
