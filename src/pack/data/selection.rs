//! What of a city's content a pack prints, and how much of it: what the reader's checklist leads to in full, the rest in a few
//! lines with its address.

use std::collections::BTreeSet;

use crate::catalogue::{Block, Guide, Inline, ItemId, Shape, Slug, Target, Texts};
use crate::edition::{City, Edition, Item};
use crate::pack::order::Order;
use crate::pack::product::{Part, Product};
use crate::pack::refusal::Reason;

/// What is printed.
pub(super) struct Selection<'a> {
    /// The checklist of the first steps.
    pub(super) checklist: Option<&'a Guide>,
    /// The chapters, in order.
    pub(super) topics: Vec<&'a Slug>,
    /// The one guide or service of a card.
    pub(super) item: Option<Item<'a>>,
    /// Guides and services that are printed in full.
    whole: BTreeSet<ItemId>,
    /// All that stand in it, in full or in a few lines.
    present: BTreeSet<ItemId>,
}

impl<'a> Selection<'a> {
    /// What an order asks of a city, or why it can't be had.
    pub(super) fn new(edition: &Edition, city: &'a City, product: &Product, order: &Order) -> Result<Self, Vec<Reason>> {
        let mut reasons = Vec::new();
        let checklist = checklist(city, order, &mut reasons).filter(|_| product.has(Part::Checklist));
        if product.is_only(Part::Checklist) && situations(city).is_empty() {
            reasons.push(Reason::Order {
                product: order.product.clone(),
                what: format!("is a checklist of first steps, and {} has none", city.slug()),
                advice: "write a guide of the shape “checklist”".to_owned(),
            });
        }
        let topics = topics(edition, city, order, &mut reasons);
        let item = order.choice.item.as_ref().and_then(|id| {
            let item = city.item(id);
            if item.is_none() {
                reasons.push(unknown(city, "guide or service", &id.to_string(), "look for it with witaj search"));
            }
            item
        });
        if !reasons.is_empty() {
            return Err(reasons);
        }
        let mut selection = Self { checklist, topics, item, whole: BTreeSet::new(), present: BTreeSet::new() };
        selection.choose(city, product, order);
        Ok(selection)
    }

    /// Whether a guide or service is printed in full.
    pub(super) fn prints_whole(&self, id: &ItemId) -> bool {
        self.whole.contains(id)
    }

    /// Whether a guide or service stands in the pack.
    pub(super) fn prints(&self, id: &ItemId) -> bool {
        self.present.contains(id)
    }

    fn choose(&mut self, city: &'a City, product: &Product, order: &Order) {
        let in_full = product.has(Part::Topics);
        if in_full || product.has(Part::Briefs) {
            let chosen = self.checklist.map(|guide| &guide.id);
            // A reader who said in which situation they are has no use for the checklists of the others.
            let of_others = |guide: &Guide| {
                guide.shape == Shape::Checklist && (order.choice.situation.is_some() || !in_full) && Some(&guide.id) != chosen
            };
            let printed = city.items().filter(|item| match item {
                Item::Guide(guide) => guide.print && !of_others(guide),
                Item::Service(_) => true,
            });
            let chapters: BTreeSet<&Slug> = self.topics.iter().copied().collect();
            self.present = printed.map(Item::id).filter(|id| chapters.contains(&id.topic)).cloned().collect();
        }
        if in_full {
            let led_to = self.checklist.map(|guide| linked(&guide.texts)).unwrap_or_default();
            let is_whole = |id: &&ItemId| order.choice.full || led_to.contains(*id);
            self.whole = self.present.iter().filter(is_whole).cloned().collect();
        }
        for id in self.checklist.map(|guide| &guide.id).into_iter().chain(self.item.map(Item::id)) {
            self.whole.insert(id.clone());
            self.present.insert(id.clone());
        }
    }
}

/// The checklist that an order names, or the first, which is for everybody.
fn checklist<'a>(city: &'a City, order: &Order, reasons: &mut Vec<Reason>) -> Option<&'a Guide> {
    let lists = situations(city);
    let Some(wanted) = &order.choice.situation else { return lists.into_iter().next() };
    let found = lists.iter().find(|guide| guide.id.slug == *wanted).copied();
    if found.is_none() {
        let known = lists.iter().map(|guide| guide.id.slug.as_str()).collect::<Vec<_>>().join(", ");
        reasons.push(unknown(city, "checklist", wanted.as_str(), &known));
    }
    found
}

fn checklist_of(item: Item<'_>) -> Option<&Guide> {
    match item {
        Item::Guide(guide) if guide.shape == Shape::Checklist => Some(guide),
        _ => None,
    }
}

/// The situations that a city has a checklist for, in order.
pub fn situations(city: &City) -> Vec<&Guide> {
    let mut lists: Vec<&Guide> = city.items().filter_map(checklist_of).collect();
    lists.sort_by_key(|guide| (guide.order, &guide.id));
    lists
}

fn topics<'a>(edition: &Edition, city: &'a City, order: &Order, reasons: &mut Vec<Reason>) -> Vec<&'a Slug> {
    let all: Vec<&Slug> = edition
        .topics()
        .iter()
        .filter_map(|topic| city.items().map(|item| &item.id().topic).find(|slug| **slug == topic.slug))
        .collect();
    for wanted in order.choice.topics.iter().filter(|wanted| !all.contains(wanted)) {
        let known = all.iter().map(|topic| topic.as_str()).collect::<Vec<_>>().join(", ");
        reasons.push(unknown(city, "chapter", wanted.as_str(), &known));
    }
    if order.choice.topics.is_empty() {
        return all;
    }
    all.into_iter().filter(|topic| order.choice.topics.contains(topic)).collect()
}

fn unknown(city: &City, kind: &'static str, name: &str, known: &str) -> Reason {
    Reason::Choice { city: city.slug().to_string(), kind, name: name.to_owned(), known: known.to_owned() }
}

/// The guides and services that a text leads to. Its translations lead to the same ones, which a check holds them to.
fn linked(texts: &Texts) -> BTreeSet<ItemId> {
    let mut found = BTreeSet::new();
    let sections = texts.source().map(|source| source.sections.as_slice()).unwrap_or_default();
    sections.iter().for_each(|section| in_blocks(&section.blocks, &mut found));
    found
}

fn in_blocks(blocks: &[Block], found: &mut BTreeSet<ItemId>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => in_line(inlines, found),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(&item.blocks, found)),
        }
    }
}

fn in_line(inlines: &[Inline], found: &mut BTreeSet<ItemId>) {
    for inline in inlines {
        match inline {
            Inline::Link(target, inner) => {
                if let Target::Item(id) = target {
                    found.insert(id.clone());
                }
                in_line(inner, found);
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) => in_line(inner, found),
            Inline::Text(_) | Inline::Fact(_) | Inline::Break => {}
        }
    }
}
