//! A guide: what to know and do, who helps and where.

use std::collections::BTreeSet;

use askama::Template;

use super::article::{PhoneLine, Section, phones, sections};
use super::places::locator;
use crate::catalogue::{Guide, Location, Service, Slug};
use crate::edition::{Shown, address};
use crate::language::Language;
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Trust, trust};

#[derive(Template)]
#[template(path = "pages/guide.html")]
struct GuidePage<'a> {
    frame: Frame<'a>,
    topic: (String, String),
    shown: &'a Shown<'a>,
    title: Html,
    summary: Html,
    trust: Trust,
    sections: Vec<Section<'a>>,
    helpers: Vec<Helper<'a>>,
    /// Where they are.
    map: Html,
    places: Vec<PlaceLink>,
    evidence: Evidence,
}

/// A service that helps, in short.
struct Helper<'a> {
    href: String,
    title: Html,
    language: &'a Language,
    phones: Vec<PhoneLine>,
    hours: Option<Html>,
    /// What it costs, if that is known.
    cost: Option<String>,
}

/// A location by its number.
pub(super) struct PlaceLink {
    pub(super) href: String,
    /// Where the map of the page leads.
    pub(super) anchor: String,
    pub(super) number: usize,
    pub(super) name: Html,
}

pub(super) fn render(view: View<'_>, guide: &Guide) -> askama::Result<String> {
    let Some(shown) = view.shown(&guide.texts) else { return super::not_found(view) };
    let page = Page::Item(guide.id.clone());
    let services = view.city.services_for(guide);
    let mut ledger = Ledger::new(&view);
    ledger.texts(&guide.texts);
    ledger.facts(&guide.basis);
    for service in &services {
        ledger.record(&service.provenance);
        ledger.phones(&service.phones);
    }
    let mut frame = Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary));
    let locations = locations(&view, &services);
    let map = locator(&view, &locations.iter().map(|(_, location)| *location).collect::<Vec<_>>());
    frame.has_map = !map.is_empty();
    GuidePage {
        frame,
        map,
        topic: (view.href(&Page::Topic(guide.id.topic.clone())), view.topic(&guide.id.topic)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, &guide.texts, &shown, &page),
        sections: sections(&view, &guide.texts, &shown),
        helpers: services.iter().map(|service| helper(&view, service)).collect(),
        places: places(&view, &locations),
        evidence: ledger.list(),
    }
    .render()
}

fn helper<'a>(view: &View<'a>, service: &'a Service) -> Helper<'a> {
    let (title, language) = view.title(service);
    Helper {
        href: view.href(&Page::Item(service.id.clone())),
        title,
        language,
        phones: phones(view, &service.phones),
        cost: service.cost.map(|cost| view.say(&format!("cost-{}", cost.as_str()))),
        hours: service.schedule.as_ref().map(|schedule| markup::hours(view, schedule)),
    }
}

/// The locations of services, each once, in the order of their numbers.
fn locations<'a>(view: &View<'a>, services: &[&'a Service]) -> Vec<(usize, &'a Location)> {
    let slugs: BTreeSet<&Slug> =
        services.iter().flat_map(|service| view.city.locations_of(service)).map(|location| &location.id).collect();
    view.city.locations().into_iter().filter(|(_, location)| slugs.contains(&location.id)).collect()
}

fn places(view: &View<'_>, locations: &[(usize, &Location)]) -> Vec<PlaceLink> {
    let link = |(number, location): &(usize, &Location)| PlaceLink {
        href: address::location(view.city.slug(), view.language, &location.id),
        anchor: address::location_anchor(&location.id),
        number: *number,
        name: as_on_the_sign(view, &location.name),
    };
    locations.iter().map(link).collect()
}
