//! The home page of a city: welcome, topics, and the things that newcomers are handed.

use askama::Template;

use crate::catalogue::{Slug, Urgency};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, as_on_the_sign, message};
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/home.html")]
struct Home<'a> {
    frame: Frame<'a>,
    welcome: Html,
    tiles: Vec<Tile<'a>>,
    links: Vec<Way>,
}

/// A topic as a picture with its name.
pub(super) struct Tile<'a> {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) icon: &'a str,
    pub(super) urgent: bool,
}

struct Way {
    href: String,
    icon: &'static str,
    title: String,
    about: String,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let mut frame = Frame::new(view, Page::Home, "", &view.say("site-home-lead"));
    frame.has_map = false;
    let city = match view.city.layer().names.get(view.language) {
        Some(name) => Html::words(name, view.language),
        None => as_on_the_sign(&view, view.city.name(view.language)),
    };
    let welcome = message(view.locale, "site-welcome", &[("city", city)]);
    Home { frame, welcome, tiles: tiles(&view), links: ways(&view) }.render()
}

/// The topics that have something to say.
pub(super) fn tiles<'a>(view: &View<'a>) -> Vec<Tile<'a>> {
    let topics = view.edition.topics().iter();
    let has_items = |topic: &Slug| view.city.items().any(|item| item.id().topic == *topic);
    let filled = topics.filter(|topic| has_items(&topic.slug));
    filled
        .map(|topic| Tile {
            href: view.href(&Page::Topic(topic.slug.clone())),
            title: view.topic(&topic.slug),
            icon: &topic.icon,
            urgent: topic.urgency == Urgency::Emergency,
        })
        .collect()
}

fn ways(view: &View<'_>) -> Vec<Way> {
    let way = |page: Page, icon: &'static str, title: &str, about: &str| Way {
        href: view.href(&page),
        icon,
        title: view.say(title),
        about: view.say(about),
    };
    let mut ways = Vec::new();
    if !view.city.locations().is_empty() {
        ways.push(way(Page::Places, "pin", "site-places", "site-places-about"));
    }
    if view.city.helpers().next().is_some() {
        ways.push(way(Page::Helpers, "people", "site-helpers", "site-helpers-about"));
    }
    if !view.city.events_after(view.now()).is_empty() {
        ways.push(way(Page::Events, "calendar", "site-events", "site-events-about"));
    }
    ways.push(way(Page::Packs, "file", "site-packs", "site-packs-about"));
    if view.city.letter().is_some() {
        ways.push(way(Page::Letter, "letter", "site-letter", "site-letter-about"));
    }
    if view.city.values().is_some() {
        ways.push(way(Page::Values, "star", "site-values", "site-values-about"));
    }
    if view.city.glossary().is_some() {
        ways.push(way(Page::Glossary, "book", "site-glossary", "site-glossary-about"));
    }
    if view.city.phrases().is_some() {
        ways.push(way(Page::Phrases, "speech", "site-phrases", "site-phrases-about"));
    }
    ways
}
