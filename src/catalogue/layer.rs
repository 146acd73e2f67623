//! A layer: one folder of content, of a country, a region or a city.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::{
    Alert, Approval, At, Chart, Colours, Event, Fact, FactId, Guide, ItemId, KnownWrong, Location, Logo, Number, Organization,
    Phrase, Position, PrintRun, SectionId, Service, Signature, Slug, Source, Streets, Term, Texts, Urgency,
};
use crate::clock::TimeZone;
use crate::language::Language;

/// A chapter.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its name in addresses and ids; its title is the message `topic-<slug>`.
    pub slug: Slug,
    /// The name of its picture.
    pub icon: String,
    /// Whether its items go first when a question is urgent.
    pub urgency: Urgency,
}

/// What a layer is.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// Its folder.
    pub slug: Slug,
    /// Its name in the source language.
    pub name: String,
    /// Its name in other languages.
    pub names: BTreeMap<Language, String>,
    /// Country, region or city.
    pub kind: LayerKind,
    /// The layer that it stands on; a country stands on none.
    pub parent: Option<At<Slug>>,
    /// The language that its texts are written in.
    pub source_language: Language,
    /// The languages that a city offers, in order.
    pub languages: Vec<Language>,
    /// Items of lower layers that do not hold here.
    pub hide: Vec<At<ItemId>>,
    /// The services on the emergency page, in order.
    pub emergency: Vec<At<ItemId>>,
    /// The box that every location of a city lies in.
    pub bounds: Option<Bounds>,
    /// Names that contain digits, such as those of benefits: in prose these are no numbers.
    pub proper_names: Vec<String>,
    /// The short numbers that can be dialled in a country.
    pub short_numbers: Vec<Number>,
    /// Where the quick exit of a page leads that it is dangerous to be seen with: a page that anybody may look at.
    pub neutral_page: Option<String>,
    /// Where a country's days begin.
    pub time_zone: Option<TimeZone>,
    /// In which digits running numbers are written; where it does not say, as the layer below does.
    pub numerals: Option<Numerals>,
    /// The colours of a city.
    pub colours: Colours,
    /// The file beside `layer.toml` that a city's logo is in.
    pub logo: Option<At<String>>,
    /// Where it is described.
    pub position: Position,
}

/// In which digits running numbers are written: those of pages, of steps, of amounts and lengths of time. What is dialled,
/// shown or compared (phones, hours, days, addresses, numbers of places and forms) has Western digits always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numerals {
    /// 0 to 9, as on papers and signs in Europe.
    #[default]
    Western,
    /// Those of each language's script, where it has its own.
    Own,
}

/// What kind of area a layer covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LayerKind {
    /// A country.
    Country,
    /// A part of a country.
    Region,
    /// A town or commune: what a site and a pack are made for.
    City,
}

/// A box of WGS 84 coordinates, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The least longitude.
    pub west: f64,
    /// The least latitude.
    pub south: f64,
    /// The greatest longitude.
    pub east: f64,
    /// The greatest latitude.
    pub north: f64,
}

impl Bounds {
    /// Whether a point lies inside.
    pub fn contains(&self, latitude: f64, longitude: f64) -> bool {
        (self.south..=self.north).contains(&latitude) && (self.west..=self.east).contains(&longitude)
    }
}

/// All that one layer's folder says.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerContent {
    /// What its files were made of.
    pub digests: Digests,
    /// What the layer is.
    pub layer: Layer,
    /// Where its records come from.
    pub sources: BTreeMap<Slug, Source>,
    /// Its values.
    pub facts: BTreeMap<FactId, Fact>,
    /// Who offers its services.
    pub organizations: BTreeMap<Slug, Organization>,
    /// Its places.
    pub locations: BTreeMap<Slug, Location>,
    /// Its guides.
    pub guides: BTreeMap<ItemId, Arc<Guide>>,
    /// Its services.
    pub services: BTreeMap<ItemId, Arc<Service>>,
    /// What people must know now.
    pub alerts: BTreeMap<Slug, Arc<Alert>>,
    /// Where people meet.
    pub events: BTreeMap<Slug, Arc<Event>>,
    /// The mayor's letter.
    pub letter: Option<Arc<Texts>>,
    /// What stands under the letter.
    pub signature: Signature,
    /// The city's logo.
    pub logo: Option<Arc<Logo>>,
    /// The community's values and rules.
    pub values: Option<Arc<Texts>>,
    /// Words of the office, explained.
    pub glossary: Option<Arc<Texts>>,
    /// What its facts are called, and how people ask for them.
    pub named_facts: Option<Arc<Texts>>,
    /// What has no language about those words.
    pub terms: BTreeMap<SectionId, Term>,
    /// Phrases to say and to show, with their meaning.
    pub phrases: Option<Arc<Texts>>,
    /// What has no language about those phrases.
    pub phrase_records: BTreeMap<SectionId, Phrase>,
    /// What its places are called in other languages, and how their names and streets are said.
    pub places: Option<Arc<Texts>>,
    /// About, privacy and the like.
    pub pages: BTreeMap<Slug, Arc<Texts>>,
    /// Who judged which translation; by language, in order of writing.
    pub approvals: BTreeMap<Language, Arc<[Approval]>>,
    /// Values that others print and that are wrong.
    pub known_wrong: Vec<KnownWrong>,
    /// What its map shows besides the locations.
    pub chart: Chart,
    /// What was printed of a city and handed to people.
    pub print_runs: BTreeMap<Slug, Arc<PrintRun>>,
    /// What its street map is drawn from, if it has an extract.
    pub streets: Option<Arc<Streets>>,
}

/// BLAKE3 over paths and bytes of the files of a layer: equal digests, equal content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digests {
    /// Of what has no language.
    pub records: [u8; 32],
    /// Of the texts in each language.
    pub texts: BTreeMap<Language, [u8; 32]>,
    /// Of alerts and events with their texts: they come and go, and nothing else is made anew for them.
    pub notices: [u8; 32],
    /// Of the approvals, which change the state of a text and none of its words.
    pub approvals: [u8; 32],
    /// Of the print runs.
    pub print_runs: [u8; 32],
}

impl Digests {
    /// All that readers are told, for a digest of more than one layer. A print run says what they were told once: it names the
    /// edition that it prints, and would make another of it if it counted here.
    pub fn all(&self) -> impl Iterator<Item = &[u8; 32]> {
        self.words().chain([&self.approvals])
    }

    /// The same without who approved it.
    pub fn words(&self) -> impl Iterator<Item = &[u8; 32]> {
        [&self.records, &self.notices].into_iter().chain(self.texts.values())
    }
}

impl LayerContent {
    /// A layer of which nothing is said yet.
    pub fn new(layer: Layer) -> Self {
        Self {
            digests: Digests::default(),
            layer,
            sources: BTreeMap::new(),
            facts: BTreeMap::new(),
            organizations: BTreeMap::new(),
            locations: BTreeMap::new(),
            guides: BTreeMap::new(),
            services: BTreeMap::new(),
            alerts: BTreeMap::new(),
            events: BTreeMap::new(),
            letter: None,
            signature: Signature::default(),
            logo: None,
            values: None,
            glossary: None,
            named_facts: None,
            terms: BTreeMap::new(),
            phrases: None,
            phrase_records: BTreeMap::new(),
            places: None,
            pages: BTreeMap::new(),
            approvals: BTreeMap::new(),
            known_wrong: Vec::new(),
            chart: Chart::default(),
            print_runs: BTreeMap::new(),
            streets: None,
        }
    }

    /// All its texts: guides, services, alerts, events, letter, values, glossary, phrases, names of facts and of places, pages.
    pub fn texts(&self) -> impl Iterator<Item = &Texts> {
        let guides = self.guides.values().map(|guide| &guide.texts);
        let services = self.services.values().map(|service| &service.texts);
        let alerts = self.alerts.values().map(|alert| &alert.texts);
        let events = self.events.values().map(|event| &event.texts);
        let single = [&self.letter, &self.values, &self.glossary, &self.phrases, &self.named_facts, &self.places];
        let single = single.into_iter().flatten().chain(self.pages.values());
        guides.chain(services).chain(alerts).chain(events).chain(single.map(AsRef::as_ref))
    }
}
