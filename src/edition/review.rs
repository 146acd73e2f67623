//! What a city has for its reviewers: the sections of a language in the order in which they matter, and how far the language is.

use std::collections::BTreeMap;

use super::{City, Item};
use crate::catalogue::{ItemId, Shape, Slug, Text, Texts, Topic, Urgency};
use crate::language::Language;
use crate::review::{self, Approvals, Shelf, Standing, Task};

/// A text that the city shows, with what tells how much it matters.
struct Known<'a> {
    texts: &'a Texts,
    topic: Option<&'a Slug>,
    urgency: Urgency,
    first_steps: bool,
    links: usize,
}

/// How many readers answered below a page, by what its address has below city and language.
pub type Answers = BTreeMap<String, u64>;

/// What leads to a text.
#[derive(Clone, Copy, Default)]
struct Ways {
    /// How many source texts and records.
    links: usize,
    /// Whether a list of first steps is among them, or it is one.
    first_steps: bool,
}

impl City {
    /// All sections that the city shows in a language, approved ones too, what matters most first. `topics` are those of the
    /// edition: an emergency of a chapter is one of its texts.
    pub fn queue<'a>(&'a self, language: &'a Language, topics: &[Topic]) -> Vec<Task<'a>> {
        self.queue_with(language, topics, &Answers::new())
    }

    /// The same, where it is known how many readers answered.
    pub fn queue_with<'a>(&'a self, language: &'a Language, topics: &[Topic], answers: &Answers) -> Vec<Task<'a>> {
        let known = self.known(topics);
        let mut approvals: BTreeMap<&Slug, Approvals<'a>> = BTreeMap::new();
        for known in &known {
            let layer = &known.texts.key.layer;
            approvals.entry(layer).or_insert_with(|| Approvals::new(self.approvals(known.texts, language)));
        }
        let none = Approvals::default();
        let shelf = |known: &Known<'a>| Shelf {
            texts: known.texts,
            topic: known.topic,
            urgency: known.urgency,
            answers: answers.get(&format!("/{}", known.texts.key.name)).copied().unwrap_or_default(),
            first_steps: known.first_steps,
            links: known.links,
            approvals: approvals.get(&known.texts.key.layer).unwrap_or(&none),
        };
        let shelves: Vec<Shelf<'a, '_>> = known.iter().map(shelf).collect();
        review::queue(&shelves, language)
    }

    /// The sections of one of its texts in a language, in reading order. Who opens a page does not wait for all the others.
    pub fn sections<'a>(&'a self, texts: &'a Texts, language: &'a Language, topics: &[Topic]) -> Vec<Task<'a>> {
        let item = ItemId::parse(&texts.key.name).ok().and_then(|id| self.item(&id));
        let item = item.filter(|item| item.texts().key == texts.key);
        let topic = item.map(|item| &item.id().topic);
        let of_topic = topics.iter().find(|known| Some(&known.slug) == topic).map_or(Urgency::Normal, |topic| topic.urgency);
        let urgency = item.map_or(Urgency::Normal, Item::urgency).max(of_topic);
        let approvals = Approvals::new(self.approvals(texts, language));
        let shelf = Shelf { texts, topic, urgency, answers: 0, first_steps: false, links: 0, approvals: &approvals };
        review::sections(&shelf, language)
    }

    /// How far a language is, chapter by chapter.
    pub fn standing(&self, language: &Language, topics: &[Topic]) -> Vec<Standing> {
        let names: Vec<Slug> = topics.iter().map(|topic| topic.slug.clone()).collect();
        review::standing(&self.queue(language, topics), &names)
    }

    /// The texts of its alerts and events.
    pub fn notice_texts(&self) -> impl Iterator<Item = &Texts> {
        let alerts = self.alerts.values().map(|alert| &alert.texts);
        alerts.chain(self.events.values().map(|event| &event.texts))
    }

    /// All texts of the city; notices that are announced come first among those of no chapter.
    fn known(&self, topics: &[Topic]) -> Vec<Known<'_>> {
        let ways = self.ways();
        let urgency =
            |topic: &Slug| topics.iter().find(|known| known.slug == *topic).map_or(Urgency::Normal, |topic| topic.urgency);
        let mut known: Vec<Known<'_>> = self
            .items()
            .map(|item| {
                let Ways { links, first_steps } = ways.get(item.id()).copied().unwrap_or_default();
                Known {
                    texts: item.texts(),
                    topic: Some(&item.id().topic),
                    urgency: item.urgency().max(urgency(&item.id().topic)),
                    first_steps,
                    links,
                }
            })
            .collect();
        let alerts = self.alerts.values().map(|alert| (&alert.texts, Urgency::Urgent));
        let events = self.events.values().map(|event| (&event.texts, Urgency::Normal));
        let items = known.len();
        let others = self.all_texts().skip(items).map(|texts| (texts, Urgency::Normal));
        known.extend(alerts.chain(events).chain(others).map(|(texts, urgency)| Known {
            texts,
            topic: None,
            urgency,
            first_steps: false,
            links: 0,
        }));
        known
    }

    /// What leads to each guide and service.
    fn ways(&self) -> BTreeMap<&ItemId, Ways> {
        let mut ways: BTreeMap<&ItemId, Ways> = BTreeMap::new();
        for text in self.all_texts().filter_map(Texts::source) {
            for id in linked(text) {
                ways.entry(id).or_default().links += 1;
            }
        }
        for item in self.items() {
            let named = match item {
                Item::Guide(guide) => &guide.services,
                Item::Service(service) => &service.helps_with,
            };
            named.iter().for_each(|id| ways.entry(&id.value).or_default().links += 1);
            let Item::Guide(guide) = item else { continue };
            if guide.shape == Shape::Checklist {
                let source = guide.texts.source().into_iter().flat_map(linked);
                let steps = source.chain(named.iter().map(|id| &id.value)).chain([&guide.id]);
                steps.for_each(|id| ways.entry(id).or_default().first_steps = true);
            }
        }
        ways
    }
}

/// The guides and services that a text leads to, each once.
fn linked(text: &Text) -> Vec<&ItemId> {
    let mut ids: Vec<&ItemId> = text.items.iter().map(|link| &link.value).collect();
    ids.sort();
    ids.dedup();
    ids
}
