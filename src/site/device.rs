//! What the site puts on a reader's device: a worker that keeps pages for a time without a network, what it keeps beforehand, and
//! the manifest by which the site is installed. Nothing that it does there is told to anybody.

use axum::body::Body;
use axum::http::{Method, Response, StatusCode};
use serde::Serialize;

use super::frame::View;
use super::plan::Page;
use super::{assets, reply};
use crate::catalogue::{Shape, Slug, Urgency, ground};
use crate::edition::{Item, address};
use crate::language::Direction;

/// The worker. Its address is the same for ever and above all pages: a worker serves what lies below it.
pub(super) const WORKER: &str = "/worker.js";
/// Its text.
pub(super) const WORKER_TEXT: &str = include_str!("assets/worker.js");

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Manifest,
    Keep,
}

/// What is kept before somebody looks for it.
#[derive(Serialize)]
struct Keep {
    pages: Vec<String>,
    files: Vec<String>,
}

/// W3C Web Application Manifest.
#[derive(Serialize)]
struct Manifest<'a> {
    id: String,
    name: String,
    short_name: String,
    description: String,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: String,
    display: &'static str,
    background_color: &'static str,
    theme_color: String,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
}

/// City and language of an address, as it names them, and what it asks for.
pub(super) fn asked(path: &str) -> Option<(&str, &str, Wanted)> {
    let (folder, name) = path.strip_prefix('/')?.rsplit_once('/')?;
    let wanted = match name {
        "manifest.webmanifest" => Wanted::Manifest,
        "keep.json" => Wanted::Keep,
        _ => return None,
    };
    folder.split_once('/').filter(|(_, tag)| !tag.contains('/')).map(|(city, tag)| (city, tag, wanted))
}

/// Answers it.
pub(super) fn answer(view: View<'_>, method: &Method, wanted: Wanted) -> serde_json::Result<Response<Body>> {
    Ok(match wanted {
        Wanted::Manifest => {
            reply::made(StatusCode::OK, method, "application/manifest+json", serde_json::to_string(&manifest(&view))?)
        }
        Wanted::Keep => {
            reply::made(StatusCode::OK, method, "application/json; charset=utf-8", serde_json::to_string(&keep(&view))?)
        }
    })
}

/// The guides and services that are kept: what to do in an emergency, and the first steps.
pub(super) fn kept_items<'a>(view: &View<'a>) -> Vec<Item<'a>> {
    let city = view.city;
    let mut items: Vec<Item<'a>> = city.items_of_urgency(Urgency::Emergency);
    let is_list = |item: &Item<'_>| matches!(item, Item::Guide(guide) if guide.shape == Shape::Checklist);
    let seen: Vec<_> = items.iter().map(|item| item.id().clone()).collect();
    items.extend(city.items().filter(|item| is_list(item) && !seen.contains(item.id())));
    items
}

fn keep(view: &View<'_>) -> Keep {
    let first_steps: Vec<Page> = Slug::parse("first-steps")
        .ok()
        .filter(|slug| !view.city.guides_of(slug).is_empty())
        .map(Page::Topic)
        .into_iter()
        .collect();
    let own = [Page::Offline, Page::Emergency, Page::Home].into_iter().chain(first_steps);
    let mut pages: Vec<String> = own.map(|page| view.href(&page)).collect();
    if view.city.phrases().is_some() {
        pages.push(view.href(&Page::Phrases));
    }
    pages.extend(kept_items(view).iter().map(|item| address::item(view.city.slug(), view.language, item.id())));
    Keep { pages, files: view.publication.identities.assets(view.city.slug()) }
}

fn manifest<'a>(view: &View<'a>) -> Manifest<'a> {
    let icon =
        |purpose: &'static str| Icon { src: assets::address("favicon.svg"), sizes: "any", kind: "image/svg+xml", purpose };
    let home = view.href(&Page::Home);
    let city = view.city.name(view.language);
    Manifest {
        id: format!("/{}", view.city.slug()),
        name: crate::locale::without_marks(&format!("{} · {city}", view.say("site-name"))),
        short_name: crate::locale::without_marks(&view.say("site-name")),
        description: crate::locale::without_marks(&view.say("site-home-lead")),
        lang: view.language.tag(),
        dir: if view.language.direction() == Direction::Rtl { "rtl" } else { "ltr" },
        start_url: home,
        scope: format!("/{}/", view.city.slug()),
        display: "standalone",
        background_color: "#faf8f3",
        theme_color: view.city.layer().colours.header.as_ref().map_or(ground::HEADERS[0], |header| header.value).to_string(),
        icons: vec![icon("any"), icon("maskable")],
    }
}
