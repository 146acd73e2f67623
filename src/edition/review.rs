//! What a city has for its reviewers: the sections of a language in the order in which they matter, and how far the language is.

use std::collections::BTreeMap;

use super::{City, Item};
use crate::catalogue::{ItemId, Slug, Texts, Topic, Urgency};
use crate::language::Language;
use crate::review::{self, Approvals, Shelf, Standing, Task};

/// A text that the city shows, with what tells how much it matters.
struct Known<'a> {
    texts: &'a Texts,
    topic: Option<&'a Slug>,
    urgency: Urgency,
    links: usize,
}

impl City {
    /// All sections that the city shows in a language, approved ones too, what matters most first. `topics` are those of the
    /// edition: an emergency of a chapter is one of its texts.
    pub fn queue<'a>(&'a self, language: &'a Language, topics: &[Topic]) -> Vec<Task<'a>> {
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
        review::sections(&Shelf { texts, topic, urgency, links: 0, approvals: &approvals }, language)
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
        let links = self.links();
        let urgency =
            |topic: &Slug| topics.iter().find(|known| known.slug == *topic).map_or(Urgency::Normal, |topic| topic.urgency);
        let mut known: Vec<Known<'_>> = self
            .items()
            .map(|item| Known {
                texts: item.texts(),
                topic: Some(&item.id().topic),
                urgency: item.urgency().max(urgency(&item.id().topic)),
                links: links.get(item.id()).copied().unwrap_or_default(),
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
            links: 0,
        }));
        known
    }

    /// How many source texts and records lead to each guide and service.
    fn links(&self) -> BTreeMap<&ItemId, usize> {
        let mut links = BTreeMap::new();
        for text in self.all_texts().filter_map(Texts::source) {
            let mut ids: Vec<&ItemId> = text.items.iter().map(|link| &link.value).collect();
            ids.sort();
            ids.dedup();
            ids.into_iter().for_each(|id| *links.entry(id).or_default() += 1);
        }
        for item in self.items() {
            let named = match item {
                Item::Guide(guide) => &guide.services,
                Item::Service(service) => &service.helps_with,
            };
            named.iter().for_each(|id| *links.entry(&id.value).or_default() += 1);
        }
        links
    }
}
