//! The places of a city by their numbers, under the map that shows them.

use askama::Template;

use super::article::{PhoneLine, phones};
use super::service::links;
use super::topic::{Row, row};
use crate::catalogue::{Location, Slug};
use crate::edition::{Item, address};
use crate::map;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/places.html")]
struct Places<'a> {
    frame: Frame<'a>,
    map: Html,
    /// By topic, in the order of the numbers.
    groups: Vec<(String, Vec<Place>)>,
}

/// A location with everything that helps to get there.
pub(super) struct Place {
    pub(super) anchor: String,
    pub(super) number: usize,
    pub(super) name: Html,
    pub(super) kind: String,
    pub(super) address: Html,
    pub(super) district: Option<Html>,
    pub(super) stop: Option<Html>,
    pub(super) phones: Vec<PhoneLine>,
    pub(super) hours: Option<Html>,
    pub(super) languages: Option<String>,
    /// Opens the map that the visitor's device has.
    pub(super) geo: String,
    pub(super) links: Vec<Html>,
    pub(super) services: Vec<Row>,
}

impl Place {
    /// A location, if it has a number.
    pub(super) fn new(view: &View<'_>, location: &Location) -> Option<Self> {
        let names = view.language_names(&location.languages);
        let sign = |text: &String| as_on_the_sign(view, text);
        let services = view.city.services_at(location);
        Some(Self {
            anchor: address::location_anchor(&location.id),
            number: view.city.number(&location.id)?,
            name: as_on_the_sign(view, &location.name),
            kind: view.say(&format!("location-kind-{}", location.kind.as_str())),
            address: as_on_the_sign(view, &location.address()),
            district: location.district.as_ref().map(sign),
            stop: location.stop.as_ref().map(sign),
            phones: phones(view, &location.phones),
            hours: location.schedule.as_ref().map(|schedule| markup::hours(view, schedule)),
            languages: (!names.is_empty()).then(|| names.join(", ")),
            geo: format!("geo:{},{}", location.latitude, location.longitude),
            links: links(&location.web, &location.email),
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
    Places { frame, map, groups }.render()
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
