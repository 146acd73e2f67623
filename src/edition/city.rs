//! What one city shows: its own layer, its region's and its country's, laid over each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use super::{Item, PlaceName, Shown};
use crate::catalogue::{
    Alert, Approval, Catalogue, Chart, Digests, Event, Fact, FactId, Guide, Helper, ItemId, Layer, LayerContent, Location,
    Logo, Number, Numerals, Organization, Period, Phone, PhoneNumber, Phrase, PrintRun, Provenance, SectionId, Service,
    Signature, Slug, Source, Streets, Term, Texts, Urgency, Value,
};
use crate::clock::TimeZone;
use crate::language::Language;
use crate::review::text_state;

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
    approvals: BTreeMap<(Slug, Language), Vec<Approval>>,
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
    /// With what the ids of facts begin that are public holidays.
    const HOLIDAY: &str = "holiday-";

    /// Lays the layers over each other, the country's first.
    pub(super) fn new(catalogue: &Catalogue, city: &LayerContent, today: NaiveDate) -> Self {
        let chain = chain(catalogue, city);
        let mut laid = Self {
            layer: city.layer.clone(),
            chain: chain.iter().map(|content| content.layer.clone()).collect(),
            today,
            topics: catalogue.topics.iter().map(|topic| topic.slug.clone()).collect(),
            guides: BTreeMap::new(),
            services: BTreeMap::new(),
            ordered: Vec::new(),
            organizations: BTreeMap::new(),
            locations: BTreeMap::new(),
            numbers: BTreeMap::new(),
            facts: BTreeMap::new(),
            sources: BTreeMap::new(),
            alerts: BTreeMap::new(),
            events: BTreeMap::new(),
            letter: None,
            signature: Signature::default(),
            logo: city.logo.clone(),
            values: None,
            glossary: None,
            named_facts: Vec::new(),
            terms: BTreeMap::new(),
            phrases: None,
            phrase_records: BTreeMap::new(),
            places: Vec::new(),
            named_places: BTreeMap::new(),
            pages: BTreeMap::new(),
            emergency: Vec::new(),
            approvals: BTreeMap::new(),
            chart: Chart::default(),
            streets: None,
            digests: chain.iter().map(|content| content.digests.clone()).collect(),
            print_runs: city.print_runs.values().cloned().collect(),
        };
        laid.print_runs.sort_by(|one, other| (one.date, &one.id).cmp(&(other.date, &other.id)));
        for content in chain {
            laid.add(content);
        }
        laid.number_locations();
        laid.order_items();
        laid
    }

    fn add(&mut self, content: &LayerContent) {
        let confirmed = |provenance: &Provenance| !provenance.unconfirmed;
        for hidden in &content.layer.hide {
            self.guides.remove(&hidden.value);
            self.services.remove(&hidden.value);
        }
        self.guides.extend(content.guides.iter().map(|(id, guide)| (id.clone(), Arc::clone(guide))));
        let services = content.services.iter().filter(|(_, service)| confirmed(&service.provenance));
        self.services.extend(services.map(|(id, service)| (id.clone(), Arc::clone(service))));
        let alerts = content.alerts.iter().filter(|(_, alert)| confirmed(&alert.provenance));
        self.alerts.extend(alerts.map(|(id, alert)| (id.clone(), Arc::clone(alert))));
        let events = content.events.iter().filter(|(_, event)| confirmed(&event.provenance));
        self.events.extend(events.map(|(id, event)| (id.clone(), Arc::clone(event))));
        let organizations = content.organizations.iter().filter(|(_, record)| confirmed(&record.provenance));
        self.organizations.extend(organizations.map(|(id, record)| (id.clone(), record.clone())));
        let locations = content.locations.iter().filter(|(_, record)| confirmed(&record.provenance));
        self.locations.extend(locations.map(|(id, record)| {
            let accessibility = record.accessibility.clone().filter(|accessibility| confirmed(&accessibility.provenance));
            (id.clone(), Location { accessibility, ..record.clone() })
        }));
        self.facts.extend(content.facts.iter().map(|(id, fact)| (id.clone(), fact.clone())));
        self.sources.extend(content.sources.iter().map(|(id, source)| (id.clone(), source.clone())));
        self.pages.extend(content.pages.iter().map(|(slug, texts)| (slug.clone(), Arc::clone(texts))));
        // A signature belongs to the letter of its own layer.
        if content.letter.is_some() {
            self.signature = content.signature.clone();
        }
        self.letter = content.letter.clone().or(self.letter.take());
        self.values = content.values.clone().or(self.values.take());
        self.glossary = content.glossary.clone().or(self.glossary.take());
        self.named_facts.extend(content.named_facts.clone());
        self.terms.extend(content.terms.iter().map(|(id, term)| (id.clone(), term.clone())));
        self.phrases = content.phrases.clone().or(self.phrases.take());
        self.phrase_records.extend(content.phrase_records.iter().map(|(id, phrase)| (id.clone(), phrase.clone())));
        self.places.extend(content.places.clone());
        for id in content.locations.keys() {
            match &content.places {
                Some(texts) => self.named_places.insert(id.clone(), Arc::clone(texts)),
                None => self.named_places.remove(id),
            };
        }
        if !content.layer.emergency.is_empty() {
            self.emergency = content.layer.emergency.iter().map(|item| item.value.clone()).collect();
        }
        for (language, approvals) in &content.approvals {
            self.approvals.insert((content.layer.slug.clone(), language.clone()), approvals.clone());
        }
        self.chart.coast.extend(content.chart.coast.iter().cloned());
        self.chart.labels.extend(content.chart.labels.iter().cloned());
        self.streets = content.streets.clone().or(self.streets.take());
    }

    /// Numbers follow the topics and, within a topic, the names: the order of the index that a reader scans.
    fn number_locations(&mut self) {
        let place = |location: &Location| self.topics.iter().position(|topic| *topic == location.topic.value);
        let mut order: Vec<&Location> = self.locations.values().collect();
        order.sort_by_key(|location| (place(location), location.name.to_lowercase(), location.id.clone()));
        self.numbers = order.iter().enumerate().map(|(index, location)| (location.id.clone(), index + 1)).collect();
    }

    /// By topic; within a topic guides first, by their order. Once for all pages, which read through them for every request.
    fn order_items(&mut self) {
        for topic in &self.topics {
            let mut guides: Vec<_> = self.guides.values().filter(|guide| guide.id.topic == *topic).collect();
            guides.sort_by_key(|guide| (std::cmp::Reverse(guide.urgency), guide.order, &guide.id));
            let mut services: Vec<_> = self.services.values().filter(|service| service.id.topic == *topic).collect();
            services.sort_by_key(|service| (std::cmp::Reverse(service.urgency), service.order, &service.id));
            self.ordered.extend(guides.into_iter().cloned().map(Ordered::Guide));
            self.ordered.extend(services.into_iter().cloned().map(Ordered::Service));
        }
    }

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

    /// SHA-256 over all that it shows in a language, messages aside: what was made of a city with the same version still
    /// holds.
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

    /// A fact.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// All facts.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The value of a fact today: `None` when it has ended, has not begun, is not confirmed or does not exist.
    pub fn value(&self, id: &FactId) -> Option<&Period> {
        self.facts.get(id)?.on(self.today)
    }

    /// The day for which it was made.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// What a fact is called in a language, or in the source language; its own layer's word counts.
    pub fn fact_name(&self, id: &FactId, language: &Language) -> Option<(&Language, &str)> {
        let texts = self.named_facts.iter().rev();
        let read = texts.flat_map(|texts| [texts.in_language(language), texts.source()]).flatten();
        let mut found = read.filter_map(|text| {
            let section = text.sections.iter().find(|section| section.id.as_str() == id.as_str())?;
            Some((&text.language, section.heading.as_deref()?))
        });
        found.next()
    }

    /// What its facts are called and how people ask for them, the country's first.
    pub fn named_facts(&self) -> impl Iterator<Item = &Texts> {
        self.named_facts.iter().map(AsRef::as_ref)
    }

    /// The value of a fact that follows, if one is known and confirmed.
    pub fn next_value(&self, id: &FactId) -> Option<&Period> {
        let begins = |period: &&Period| period.valid_from.is_some_and(|first| first > self.today);
        self.facts.get(id)?.periods.iter().find(begins).filter(|period| !period.provenance.unconfirmed)
    }

    /// The public holidays that its facts name: days whose ids begin with `holiday-`.
    pub fn holidays(&self) -> Vec<NaiveDate> {
        let named = self.facts.values().filter(|fact| fact.id.as_str().starts_with(Self::HOLIDAY));
        let confirmed = named.flat_map(|fact| &fact.periods).filter(|period| !period.provenance.unconfirmed);
        let day = |period: &Period| if let Value::Date(day) = period.value { Some(day) } else { None };
        confirmed.filter_map(day).collect()
    }

    /// Where its clocks are set.
    pub fn time_zone(&self) -> Option<TimeZone> {
        self.chain.iter().rev().find_map(|layer| layer.time_zone)
    }

    /// Where the quick exit of a discreet page leads.
    pub fn neutral_page(&self) -> Option<&str> {
        self.chain.iter().rev().find_map(|layer| layer.neutral_page.as_deref())
    }

    /// The number behind a phone, if it may be shown.
    pub fn phone<'a>(&'a self, phone: &'a Phone) -> Option<&'a Number> {
        match &phone.number {
            PhoneNumber::Own(number) => Some(number),
            PhoneNumber::Fact(fact) => match &self.value(&fact.value)?.value {
                Value::Phone(number) => Some(number),
                _ => None,
            },
        }
    }

    /// A source.
    pub fn source(&self, id: &Slug) -> Option<&Source> {
        self.sources.get(id)
    }

    /// The mayor's letter.
    pub fn letter(&self) -> Option<&Texts> {
        self.letter.as_deref()
    }

    /// What stands under the letter.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Its logo.
    pub fn logo(&self) -> Option<&Logo> {
        self.logo.as_deref()
    }

    /// The community's values and rules.
    pub fn values(&self) -> Option<&Texts> {
        self.values.as_deref()
    }

    /// Words of the office, explained.
    pub fn glossary(&self) -> Option<&Texts> {
        self.glossary.as_deref()
    }

    /// What has no language about a word of the glossary.
    pub fn term(&self, id: &SectionId) -> Option<&Term> {
        self.terms.get(id)
    }

    /// What has no language about all words of the glossary.
    pub fn terms(&self) -> impl Iterator<Item = (&SectionId, &Term)> {
        self.terms.iter()
    }

    /// Whether the glossary explains a word.
    pub fn explains(&self, id: &SectionId) -> bool {
        self.glossary().and_then(Texts::source).is_some_and(|source| source.section(id).is_some())
    }

    /// Phrases to say and to show, with their meaning.
    pub fn phrases(&self) -> Option<&Texts> {
        self.phrases.as_deref()
    }

    /// What has no language about a phrase.
    pub fn phrase(&self, id: &SectionId) -> Option<&Phrase> {
        self.phrase_records.get(id)
    }

    /// What a place is called in a language, and how its name and street are said. `None` in the source language, and where
    /// nobody has written it: there the name on the sign stands alone.
    pub fn place_name<'a>(&'a self, location: &Slug, language: &Language) -> Option<PlaceName<'a>> {
        let texts = self.named_places.get(location)?;
        PlaceName::new(texts, location, language, self.approvals(texts, language))
    }

    /// The services in the directory of helpers, by their topics' order.
    pub fn helpers(&self) -> impl Iterator<Item = (&Service, &Helper)> {
        let services = self.topics.iter().flat_map(|topic| self.services_of(topic));
        services.filter_map(|service| Some((service, service.helper.as_ref()?)))
    }

    /// A page by its name: `about`, `privacy`.
    pub fn page(&self, slug: &str) -> Option<&Texts> {
        self.pages.iter().find(|(name, _)| name.as_str() == slug).map(|(_, texts)| &**texts)
    }

    /// The names of its pages.
    pub fn pages(&self) -> impl Iterator<Item = (&Slug, &Texts)> {
        self.pages.iter().map(|(slug, texts)| (slug, &**texts))
    }

    /// Everything with texts: items, letter, values, glossary, phrases, names of facts and of places, pages.
    pub fn all_texts(&self) -> impl Iterator<Item = &Texts> {
        let items = self.items().map(Item::texts);
        let single = [&self.letter, &self.values, &self.glossary, &self.phrases].into_iter().flatten();
        items.chain(single.chain(&self.named_facts).chain(&self.places).chain(self.pages.values()).map(AsRef::as_ref))
    }

    /// A text for a reader of a language.
    pub fn shown<'a>(&'a self, texts: &'a Texts, language: &'a Language) -> Option<Shown<'a>> {
        self.shown_also(texts, language, &[])
    }

    /// The same, for a reader who knows other languages too, the best first.
    pub fn shown_also<'a>(&'a self, texts: &'a Texts, language: &'a Language, also: &[Language]) -> Option<Shown<'a>> {
        Shown::new(texts, language, also, self.approvals(texts, language))
    }

    /// Whether people stand behind everything that it says in a language.
    pub fn is_approved(&self, language: &Language) -> bool {
        self.all_texts().all(|texts| text_state(texts, language, self.approvals(texts, language)).is_approved())
    }

    /// The approvals that may concern a text in a language.
    pub fn approvals(&self, texts: &Texts, language: &Language) -> &[Approval] {
        self.approvals.get(&(texts.key.layer.clone(), language.clone())).map_or(&[], Vec::as_slice)
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

/// The layers that a city stands on, the lowest first. A cycle ends where it closes; a check reports it.
fn chain<'a>(catalogue: &'a Catalogue, city: &'a LayerContent) -> Vec<&'a LayerContent> {
    let mut chain = vec![city];
    let mut next = city.layer.parent.as_ref();
    while let Some(content) = next.and_then(|slug| catalogue.layers.get(&slug.value)) {
        if chain.iter().any(|below| below.layer.slug == content.layer.slug) {
            break;
        }
        chain.push(content);
        next = content.layer.parent.as_ref();
    }
    chain.reverse();
    chain
}
