//! A guide or service in two languages, part by part: to read with the source text beside it, and in large letters to show to
//! somebody across a desk. Both show the same parts; who gets a card can check every word of it.

use askama::Template;

use crate::catalogue::{Block, ItemId, Phone, Section, SectionId, Slug, Text};
use crate::edition::{Item, address};
use crate::language::Language;
use crate::qr;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Trust, trust};

/// The card of one section, as an address names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::site) struct Asked<'p> {
    pub(in crate::site) city: &'p str,
    pub(in crate::site) language: &'p str,
    id: ItemId,
    section: SectionId,
}

#[derive(Template)]
#[template(path = "pages/beside.html")]
struct Beside<'a> {
    frame: Frame<'a>,
    back: String,
    both: Both<'a>,
    trust: Trust,
}

#[derive(Template)]
#[template(path = "pages/card.html")]
struct Card<'a> {
    frame: Frame<'a>,
    back: String,
    both: Both<'a>,
    trust: Trust,
    /// The card's own address, for the phone of whoever reads it.
    code: Option<Html>,
}

/// A text in two languages.
struct Both<'a> {
    /// The reader's, and the source's.
    languages: [&'a Language; 2],
    title: [Html; 2],
    summary: [Html; 2],
    /// What both can read: address, numbers, hours.
    contact: Vec<Pair>,
    sections: Vec<PairedSection>,
}

/// A section in two languages.
struct PairedSection {
    id: String,
    heading: Option<[Html; 2]>,
    /// The card of this section alone.
    card: String,
    pairs: Vec<Pair>,
}

/// A part in two languages; the reader's is missing where nobody translated it.
#[derive(PartialEq)]
struct Pair {
    own: Option<Html>,
    source: Html,
}

/// What an address asks for: `…/<topic>/<slug>/card/<section>`.
pub(in crate::site) fn asked(path: &str) -> Option<Asked<'_>> {
    let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
    let [city, language, topic, slug, "card", section] = parts.as_slice() else { return None };
    let id = ItemId::parse(&format!("{topic}/{slug}")).ok()?;
    Some(Asked { city, language, id, section: SectionId::new(Slug::parse(section).ok()?) })
}

/// The card of one section; `None` where there is no such section, or only one language to show.
pub(in crate::site) fn section(view: View<'_>, asked: &Asked<'_>) -> askama::Result<Option<String>> {
    let Some(item) = view.city.item(&asked.id) else { return Ok(None) };
    let has_it = item.texts().source().is_some_and(|source| source.section(&asked.section).is_some());
    if !has_it || *view.language == item.texts().source_language {
        return Ok(None);
    }
    page(view, item, true, Some(&asked.section))
}

/// A whole guide or service; as a card or to read.
pub(super) fn render(view: View<'_>, id: &ItemId, card: bool) -> askama::Result<String> {
    let made = view.city.item(id).map(|item| page(view, item, card, None)).transpose()?;
    made.flatten().map_or_else(|| super::not_found(view), Ok)
}

fn page(view: View<'_>, item: Item<'_>, card: bool, section: Option<&SectionId>) -> askama::Result<Option<String>> {
    let texts = item.texts();
    let (Some(source), Some(shown)) = (texts.source(), view.shown(texts)) else { return Ok(None) };
    let Some(mut both) = Both::new(&view, item, texts.in_language(view.language), source) else { return Ok(None) };
    if let Some(section) = section {
        both.sections.retain(|one| one.id == section.as_str());
    }
    let page = Page::Item(item.id().clone());
    let trust = trust(&view, texts, &shown, &page);
    let back = view.href(&page);
    let frame = Frame::beside(view, &page, shown.title);
    if !card {
        return Beside { frame, back, both, trust }.render().map(Some);
    }
    let here = address::card(view.city.slug(), view.language, item.id(), section);
    let code = view.publication.origin.as_ref().map(|origin| picture(&format!("{origin}{here}")));
    Card { frame, back, both, trust, code }.render().map(Some)
}

/// A QR code as it may stand in a page.
fn picture(address: &str) -> Html {
    let document = qr::code(address);
    Html::trusted(
        document
            .find("<svg")
            .map(|start| document[start..].replacen("<svg", "<svg aria-hidden=\"true\"", 1))
            .unwrap_or_default(),
    )
}

impl<'a> Both<'a> {
    fn new(view: &View<'a>, item: Item<'a>, own: Option<&'a Text>, source: &'a Text) -> Option<Self> {
        let there = View::new(view.publication, view.city, &source.language)?;
        let titled = own.unwrap_or(source);
        let section = |section: &Section| {
            let translated = own.and_then(|text| text.section(&section.id));
            PairedSection {
                id: section.id.to_string(),
                heading: heading(view.language, translated, section, &source.language),
                card: address::card(view.city.slug(), view.language, item.id(), Some(&section.id)),
                pairs: pairs(view, translated.map(|own| own.blocks.as_slice()), &section.blocks, &source.language),
            }
        };
        Some(Self {
            languages: [&titled.language, &source.language],
            title: [Html::words(&titled.title, &titled.language), Html::words(&source.title, &source.language)],
            summary: [
                markup::inlines(view, &titled.language, &titled.summary),
                markup::inlines(view, &source.language, &source.summary),
            ],
            contact: contact(view, &there, item),
            sections: source.sections.iter().map(section).collect(),
        })
    }
}

fn heading(language: &Language, own: Option<&Section>, section: &Section, source: &Language) -> Option<[Html; 2]> {
    let there = section.heading.as_ref()?;
    let here = own.and_then(|own| own.heading.as_ref());
    Some([
        here.map_or_else(|| Html::words(there, source), |heading| Html::words(heading, language)),
        Html::words(there, source),
    ])
}

/// Numbers, hours and places of a service; what is the same in both languages stands in both columns, as it is dialled or written.
fn contact(view: &View<'_>, there: &View<'_>, item: Item<'_>) -> Vec<Pair> {
    let Item::Service(service) = item else { return Vec::new() };
    let mut pairs: Vec<Pair> = Vec::new();
    let places = view.city.locations_of(service);
    // A service without a number of its own is reached by those of its places: once, where all have the same.
    let numbers_of = |phones: &[Phone]| named_numbers(view, there, phones);
    let mut numbers = numbers_of(&service.phones);
    let mut at_places: Vec<Vec<Pair>> = Vec::new();
    if numbers.is_empty() {
        at_places = places.iter().map(|place| numbers_of(&place.phones)).collect();
        if at_places.windows(2).all(|two| two[0] == two[1]) {
            numbers = at_places.drain(..).next().unwrap_or_default();
        }
    }
    pairs.extend(numbers);
    let only = if let [only] = places.as_slice() { only.schedule.as_ref() } else { None };
    if let Some(schedule) = service.schedule.as_ref().or(only) {
        pairs.push(Pair { own: Some(markup::hours(view, schedule)), source: markup::hours(there, schedule) });
    }
    let mut at_places = at_places.into_iter();
    for location in places {
        let named = view.city.place_name(&location.id, view.language);
        let sign = as_on_the_sign(view, &format!("{}, {}", location.name, location.address()));
        let own = named.map_or_else(|| sign.clone(), |named| Html::words(named.name, named.language));
        pairs.push(Pair { own: Some(own), source: sign });
        pairs.extend(at_places.next().unwrap_or_default());
    }
    pairs
}

/// Numbers, each as it is dialled, with what it is called beside others.
fn named_numbers(view: &View<'_>, there: &View<'_>, phones: &[Phone]) -> Vec<Pair> {
    let named = |phone: &Phone, number: &Html, view: &View<'_>| {
        let name = view.city.phone_name(phone, phones, view.language);
        name.map_or_else(|| number.clone(), |(language, name)| Html::joined(number, &Html::words(name, language)))
    };
    let pair = |phone: &Phone| {
        let number = view.phone(phone)?;
        Some(Pair { own: Some(named(phone, &number, view)), source: named(phone, &number, there) })
    };
    phones.iter().filter_map(pair).collect()
}

/// The parts of a section, each beside its translation. Where the two are not built alike, the whole stands beside the whole.
fn pairs(view: &View<'_>, own: Option<&[Block]>, source: &[Block], language: &Language) -> Vec<Pair> {
    let Some(own) = own else {
        return vec![Pair { own: None, source: markup::blocks(view, language, source) }];
    };
    if own.len() != source.len() || own.iter().zip(source).any(|(own, source)| !is_alike(own, source)) {
        return vec![Pair {
            own: Some(markup::blocks(view, view.language, own)),
            source: markup::blocks(view, language, source),
        }];
    }
    let pair = |(own, source): (&Block, &Block)| match (own, source) {
        (Block::List { items: own, .. }, Block::List { ordered, items }) => {
            let points = own.iter().zip(items).enumerate();
            points
                .map(|(index, (own, source))| Pair {
                    own: Some(markup::point(view, view.language, *ordered, index + 1, own)),
                    source: markup::point(view, language, *ordered, index + 1, source),
                })
                .collect()
        }
        (own, source) => vec![Pair {
            own: Some(markup::blocks(view, view.language, std::slice::from_ref(own))),
            source: markup::blocks(view, language, std::slice::from_ref(source)),
        }],
    };
    own.iter().zip(source).flat_map(pair).collect()
}

fn is_alike(own: &Block, source: &Block) -> bool {
    match (own, source) {
        (Block::List { ordered, items }, Block::List { ordered: other, items: others }) => {
            ordered == other && items.len() == others.len()
        }
        (Block::Paragraph(_), Block::Paragraph(_)) | (Block::Heading(_), Block::Heading(_)) => true,
        _ => false,
    }
}
