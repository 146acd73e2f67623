//! Small editions written in test code, for tests that need content but no files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use witaj::catalogue::{
    At, Block, Catalogue, Confidence, Guide, Hash, Inline, ItemId, Layer, LayerContent, LayerKind, Location, LocationKind,
    Organization, Origin, Position, Provenance, Section, SectionId, Service, Shape, Slug, Text, TextKey, Texts, Topic, Urgency,
    Volatility, head_hash, unit_hash,
};
use witaj::edition::{Edition, EditionId};
use witaj::language::Language;
use witaj::locale::Messages;

/// A city in the making.
pub(crate) struct CityBuilder {
    topics: Vec<Slug>,
    content: LayerContent,
}

/// A text in the making.
pub(crate) struct Written {
    language: Language,
    title: String,
    summary: String,
    keywords: Vec<String>,
    sections: Vec<(String, String, String)>,
}

/// A text with title and summary.
pub(crate) fn text(tag: &str, title: &str, summary: &str) -> Written {
    let (title, summary) = (title.to_owned(), summary.to_owned());
    Written { language: language(tag), title, summary, keywords: Vec::new(), sections: Vec::new() }
}

impl Written {
    pub(crate) fn keywords<'a>(mut self, keywords: impl IntoIterator<Item = &'a str>) -> Self {
        self.keywords.extend(keywords.into_iter().map(str::to_owned));
        self
    }

    pub(crate) fn section(mut self, id: &str, heading: &str, body: &str) -> Self {
        self.sections.push((id.to_owned(), heading.to_owned(), body.to_owned()));
        self
    }

    fn finish(self, source: Option<&Text>) -> Text {
        let section = |(id, heading, body): &(String, String, String)| Section {
            id: SectionId::new(slug(id)),
            heading: Some(heading.clone()),
            blocks: body.lines().map(|line| Block::Paragraph(vec![Inline::Text(line.to_owned())])).collect(),
            hash: unit_hash(&format!("{heading}\n{body}")),
            line: 1,
        };
        let translates: BTreeMap<SectionId, Hash> = source.map_or_else(BTreeMap::new, |source| {
            source.section_ids().filter_map(|id| Some((id.clone(), source.hash(&id)?.clone()))).collect()
        });
        Text {
            head: head_hash(&self.title, &self.summary),
            summary: vec![Inline::Text(self.summary)],
            title: self.title,
            keywords: self.keywords,
            origin: if source.is_some() { Origin::Machine } else { Origin::Person },
            translator: None,
            translates,
            sections: self.sections.iter().map(section).collect(),
            facts: Vec::new(),
            items: Vec::new(),
            terms: Vec::new(),
            say: BTreeMap::new(),
            asked: BTreeMap::new(),
            asking: Vec::new(),
            file: "".into(),
            language: self.language,
        }
    }
}

impl CityBuilder {
    /// A city that stands on no other layer, with its languages; the first is the source.
    pub(crate) fn new(languages: &[&str]) -> Self {
        let languages: Vec<Language> = languages.iter().map(|tag| language(tag)).collect();
        let layer = Layer {
            slug: slug("testowo"),
            name: "Testowo".to_owned(),
            names: BTreeMap::new(),
            kind: LayerKind::City,
            parent: None,
            source_language: languages[0].clone(),
            languages,
            hide: Vec::new(),
            emergency: Vec::new(),
            bounds: None,
            proper_names: Vec::new(),
            short_numbers: Vec::new(),
            neutral_page: None,
            time_zone: None,
            numerals: None,
            colours: witaj::catalogue::Colours::default(),
            logo: None,
            position: Position::default(),
        };
        Self { topics: Vec::new(), content: LayerContent::new(layer) }
    }

    /// Adds a guide; the first text is the source.
    pub(crate) fn guide(mut self, id: &str, urgency: Urgency, texts: Vec<Written>) -> Self {
        let id = self.id(id);
        let guide = Guide {
            id: id.clone(),
            order: 10,
            urgency,
            audience: Vec::new(),
            services: Vec::new(),
            basis: Vec::new(),
            print: true,
            discreet: false,
            shape: Shape::default(),
            leaves_out: Vec::new(),
            versions: Vec::new(),
            texts: self.texts(&id, texts),
            position: Position::default(),
        };
        self.content.guides.insert(id, guide.into());
        self
    }

    /// Makes a guide a list of first steps.
    pub(crate) fn checklist(mut self, id: &str) -> Self {
        let id = self.id(id);
        let mut guide = self.content.guides.remove(&id).expect("the guide");
        Arc::make_mut(&mut guide).shape = Shape::Checklist;
        self.content.guides.insert(id, guide);
        self
    }

    /// Adds a service, offered by an organization at a location where the builder has them by the slug of the service.
    pub(crate) fn service(mut self, id: &str, urgency: Urgency, texts: Vec<Written>) -> Self {
        let id = self.id(id);
        let here = At { value: id.slug.clone(), at: Position::default() };
        let service = Service {
            id: id.clone(),
            order: 10,
            urgency,
            audience: Vec::new(),
            organization: Some(here.clone()),
            helps_with: Vec::new(),
            languages: Vec::new(),
            cost: None,
            appointment: None,
            schedule: None,
            locations: vec![here],
            phones: Vec::new(),
            web: Vec::new(),
            email: Vec::new(),
            basis: Vec::new(),
            discreet: false,
            versions: Vec::new(),
            helper: None,
            texts: self.texts(&id, texts),
            provenance: provenance(),
            position: Position::default(),
        };
        self.content.services.insert(id, service.into());
        self
    }

    /// Changes a service that is there.
    pub(crate) fn with_service(mut self, id: &str, change: impl FnOnce(&mut Service)) -> Self {
        let id = self.id(id);
        change(Arc::make_mut(self.content.services.get_mut(&id).expect("a service")));
        self
    }

    /// Adds an organization.
    pub(crate) fn organization(mut self, id: &str, name: &str, abbreviation: Option<&str>) -> Self {
        let organization = Organization {
            id: slug(id),
            name: name.to_owned(),
            abbreviation: abbreviation.map(str::to_owned),
            web: None,
            provenance: provenance(),
            position: Position::default(),
        };
        self.content.organizations.insert(slug(id), organization);
        self
    }

    /// Adds a location.
    pub(crate) fn location(mut self, id: &str, name: &str, street: &str, district: &str) -> Self {
        let location = Location {
            id: slug(id),
            name: name.to_owned(),
            kind: LocationKind::CityOffice,
            topic: At { value: slug("first-steps"), at: Position::default() },
            organization: None,
            street: street.to_owned(),
            postcode: None,
            town: "Testowo".to_owned(),
            district: Some(district.to_owned()),
            stop: None,
            latitude: 54.0,
            longitude: 18.0,
            accuracy: 10,
            schedule: None,
            languages: Vec::new(),
            accessibility: None,
            phones: Vec::new(),
            web: Vec::new(),
            email: Vec::new(),
            provenance: provenance(),
            position: Position::default(),
        };
        self.content.locations.insert(slug(id), location);
        self
    }

    /// The edition with this city alone, which compares words as the shipped languages do.
    pub(crate) fn edition(self) -> Edition {
        self.edition_with(words())
    }

    /// The same with messages and rules of one's own.
    pub(crate) fn edition_with(self, messages: Messages) -> Edition {
        let topic = |slug: Slug| Topic { slug, icon: "topic".to_owned(), urgency: Urgency::Normal };
        let topics = self.topics.into_iter().map(topic).collect();
        let layers = BTreeMap::from([(self.content.layer.slug.clone(), self.content.into())]);
        Edition::new(EditionId::new(&[7; 32], &[7; 32]), Catalogue { topics, layers }, messages, day())
    }

    fn id(&mut self, id: &str) -> ItemId {
        let id = ItemId::parse(id).expect("an id");
        if !self.topics.contains(&id.topic) {
            self.topics.push(id.topic.clone());
        }
        id
    }

    fn texts(&self, id: &ItemId, texts: Vec<Written>) -> Texts {
        let mut by_language = BTreeMap::new();
        let mut source: Option<Text> = None;
        for written in texts {
            let text = written.finish(source.as_ref());
            source.get_or_insert_with(|| text.clone());
            by_language.insert(text.language.clone(), text.into());
        }
        let layer = &self.content.layer;
        let key = TextKey { layer: layer.slug.clone(), name: id.to_string() };
        Texts { key, source_language: layer.source_language.clone(), by_language }
    }
}

/// The rules by which the shipped languages compare words, without messages.
fn words() -> Messages {
    static SHIPPED: LazyLock<Messages> = LazyLock::new(|| {
        let (messages, _) = witaj::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
        messages.words_alone()
    });
    SHIPPED.clone()
}

pub(crate) fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn slug(name: &str) -> Slug {
    Slug::parse(name).expect("a slug")
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn provenance() -> Provenance {
    Provenance {
        sources: Vec::new(),
        checked: day(),
        confidence: Confidence::Several,
        volatility: Volatility::Stable,
        check_again: day() + Days::new(730),
        unconfirmed: false,
        record: None,
    }
}
