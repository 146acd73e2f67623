//! The places of a city by their numbers, under the map that shows them.

use std::collections::BTreeSet;

use askama::Template;

use super::article::{PhoneLine, phones};
use super::service::links;
use super::topic::{Row, row};
use crate::catalogue::{Accessibility, Location, Slug};
use crate::edition::{Item, Online, PlaceName, address};
use crate::language::Language;
use crate::map;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Mark, mark};

#[derive(Template)]
#[template(path = "pages/places.html")]
struct Places<'a> {
    frame: Frame<'a>,
    map: Html,
    /// What is to be said of the names in the reader's language.
    mark: Option<Mark>,
    /// By topic, in the order of the numbers.
    groups: Vec<(String, Vec<Place>)>,
    /// The languages that are spoken at some place, by tag and name.
    tongues: Vec<(String, String)>,
}

/// A location with everything that helps to get there.
pub(super) struct Place {
    pub(super) anchor: String,
    pub(super) number: usize,
    pub(super) name: Html,
    /// What it is called in the reader's language.
    pub(super) meaning: Option<Html>,
    /// How name and street are said.
    pub(super) said: Option<Html>,
    pub(super) kind: String,
    pub(super) address: Html,
    pub(super) district: Option<Html>,
    pub(super) stop: Option<Html>,
    pub(super) phones: Vec<PhoneLine>,
    pub(super) hours: Option<Html>,
    pub(super) languages: Option<String>,
    /// Who gets in.
    pub(super) access: Option<Html>,
    /// Tags of the languages spoken there.
    pub(super) speaks: String,
    /// Opens the map that the visitor's device has, and tells its script latitude and longitude.
    pub(super) geo: String,
    /// Asks OpenStreetMap for the way there; nothing is asked before somebody taps it.
    pub(super) way: String,
    pub(super) links: Vec<Html>,
    pub(super) services: Vec<Row>,
}

impl Place {
    /// A location, if it has a number.
    pub(super) fn new(view: &View<'_>, location: &Location) -> Option<Self> {
        let names = view.language_names(&location.languages);
        let named = view.city.place_name(&location.id, view.language);
        let said = named.as_ref().and_then(|named| Some(spoken(named, named.say?)));
        let sign = |text: &String| as_on_the_sign(view, text);
        let services = view.city.services_at(location);
        Some(Self {
            anchor: address::location_anchor(&location.id),
            number: view.city.number(&location.id)?,
            name: as_on_the_sign(view, &location.name),
            meaning: named.map(|named| spoken(&named, named.name)),
            said,
            kind: view.say(&format!("location-kind-{}", location.kind.as_str())),
            address: as_on_the_sign(view, &location.address()),
            district: location.district.as_ref().map(sign),
            stop: location.stop.as_ref().map(sign),
            phones: phones(view, &location.phones),
            hours: location.schedule.as_ref().map(|schedule| markup::hours(view, schedule)),
            languages: (!names.is_empty()).then(|| view.locale.list(&names)),
            access: location.accessibility.as_ref().map(|accessibility| access(view, accessibility)),
            speaks: location.languages.iter().map(Language::tag).collect::<Vec<_>>().join(" "),
            geo: format!("geo:{},{}", location.latitude, location.longitude),
            // Like the one above, comma and all: repeated, it takes no room on the way.
            way: format!("https://www.openstreetmap.org/directions?to={},{}", location.latitude, location.longitude),
            links: links(&Online { web: &location.web, email: &location.email }),
            services: services.into_iter().filter_map(|service| row(view, Item::Service(service))).collect(),
        })
    }
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let mut frame = Frame::new(view, Page::Places, &view.say("site-places"), &view.say("site-places-lead"));
    let map = picture(&view);
    frame.has_map = !map.is_empty();
    let mut groups: Vec<(String, Vec<Place>)> = Vec::new();
    for (_, location) in view.city.locations() {
        let topic = view.topic(&location.topic.value);
        let Some(place) = Place::new(&view, location) else { continue };
        match groups.last_mut().filter(|(name, _)| *name == topic) {
            Some((_, places)) => places.push(place),
            None => groups.push((topic, vec![place])),
        }
    }
    let mark = name_mark(&view, view.city.locations().into_iter().map(|(_, location)| location));
    Places { frame, map, mark, groups, tongues: tongues(&view) }.render()
}

/// Who gets in and is served there, in words; where it is not new, with the day of the check.
fn access(view: &View<'_>, accessibility: &Accessibility) -> Html {
    let wheelchair = accessibility.wheelchair.iter().map(|answer| view.say(&format!("wheelchair-{}", answer.as_str())));
    let amenities = accessibility.has.iter().map(|amenity| view.say(&format!("amenity-{}", amenity.as_str())));
    let mut parts: Vec<Html> = wheelchair.chain(amenities).map(|words| Html::words(&words, view.language)).collect();
    if let Some(href) = accessibility.web.as_ref().filter(|href| markup::is_safe(href)) {
        let words = markup::escaped(&view.say("site-access-more"));
        parts.push(Html::trusted(format!("<a href=\"{}\">{words}</a>", markup::escaped(href))));
    }
    if accessibility.provenance.check_again <= view.edition.today() {
        let day = Html::trusted(format!("<bdi>{}</bdi>", markup::escaped(&view.locale.date(accessibility.provenance.checked))));
        parts.push(markup::message(view.locale, "site-fact-checked", &[("date", day)]));
    }
    // A point between them is the same in every script.
    Html::trusted(parts.iter().map(Html::to_string).collect::<Vec<_>>().join(" · "))
}

fn tongues(view: &View<'_>) -> Vec<(String, String)> {
    let spoken: BTreeSet<&Language> = view.city.locations().into_iter().flat_map(|(_, location)| &location.languages).collect();
    let mut named: Vec<(String, String)> =
        spoken.iter().map(|language| (language.tag().to_owned(), view.locale.language_name(language))).collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    named
}

fn spoken(named: &PlaceName<'_>, words: &str) -> Html {
    Html::words(words, named.language)
}

/// What is to be said, once, of the names of places in the reader's language: the worst that holds for one of them. Nothing
/// where people stand behind all.
pub(super) fn name_mark<'a>(view: &View<'_>, locations: impl Iterator<Item = &'a Location>) -> Option<Mark> {
    let names = locations.filter_map(|location| view.city.place_name(&location.id, view.language));
    let worst = names.filter(|named| !named.state.is_approved()).min_by(|one, other| one.state.cmp(&other.state))?;
    Some(mark(view, &worst.texts.source_language, worst.state.as_str()))
}

/// The map that is also printed in the packs; every number leads to its place in the list.
fn picture(view: &View<'_>) -> Html {
    /// In millimetres. As narrow as a phone held upright, so that its letters can be read there without scrolling.
    const SIZE: (f64, f64) = (92.0, 140.0);
    if view.city.locations().is_empty() {
        return Html::default();
    }
    let anchor = |location: &Slug| Some(format!("#{}", address::location_anchor(location)));
    Html::trusted(map::overview(view.city, SIZE.0, SIZE.1).svg(&view.say("site-places"), &anchor))
}

/// Where the places of a service are, on a small map; every number leads to its place below.
pub(super) fn locator(view: &View<'_>, locations: &[&Location]) -> Html {
    let Some(drawing) = map::locator(view.city, locations, Some(view.language)) else { return Html::default() };
    let anchor = |id: &Slug| {
        let is_here = locations.iter().any(|location| location.id == *id);
        is_here.then(|| format!("#{}", address::location_anchor(id)))
    };
    Html::trusted(drawing.svg(&view.say("site-locator"), &anchor))
}
