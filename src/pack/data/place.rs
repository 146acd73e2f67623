//! Places: the map with numbers, the index of the numbers, and a place where a service names it.

use serde::Serialize;

use super::card::{Dial, Hours, hours, phones};
use super::desk::Desk;
use crate::catalogue::{Location, Service};
use crate::locale::isolated;
use crate::map::{self, Anchor, Drawing, LabelKind};

/// The map's width and height on an A5 page, in millimetres.
const MAP: (f64, f64) = (116.0, 132.0);

/// The overview map: a picture without text, and what is written on it.
#[derive(Serialize)]
pub(super) struct Map {
    width: f64,
    height: f64,
    svg: String,
    labels: Vec<MapLabel>,
    markers: Vec<MapMarker>,
}

#[derive(Serialize)]
struct MapLabel {
    kind: &'static str,
    text: String,
    x: f64,
    y: f64,
    anchor: &'static str,
    size: f64,
}

#[derive(Serialize)]
struct MapMarker {
    number: String,
    x: f64,
    y: f64,
    size: f64,
}

/// A line of the index.
#[derive(Serialize)]
pub(super) struct Place {
    number: String,
    label: String,
    kind: String,
    name: String,
    address: String,
    stop: Option<String>,
}

/// A place where a service is offered.
#[derive(Serialize)]
pub(super) struct PlaceRef {
    number: String,
    label: String,
    name: String,
    address: String,
    phones: Vec<Dial>,
    hours: Vec<Hours>,
}

/// Draws the maps.
pub(super) fn maps(desk: &mut Desk<'_>) -> Vec<Map> {
    let drawing = map::overview(desk.city, MAP.0, MAP.1);
    vec![picture(desk, &drawing)]
}

fn picture(desk: &mut Desk<'_>, drawing: &Drawing) -> Map {
    let source = desk.city.source_language();
    let labels = drawing.labels.iter().map(|label| MapLabel {
        kind: kind(label.kind),
        text: desk.words(&label.text, source, "the map"),
        x: label.x,
        y: label.y,
        anchor: match label.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        },
        size: label.size,
    });
    let labels = labels.collect();
    let markers = drawing.markers.iter().map(|marker| MapMarker {
        number: marker.number.to_string(),
        x: marker.x,
        y: marker.y,
        size: marker.digits(),
    });
    Map { width: drawing.width, height: drawing.height, labels, markers: markers.collect(), svg: drawing.shapes_svg() }
}

fn kind(kind: LabelKind) -> &'static str {
    match kind {
        LabelKind::Sea => "sea",
        LabelKind::Town => "town",
        LabelKind::District => "district",
        LabelKind::Station => "station",
        LabelKind::Scale => "scale",
        LabelKind::Attribution => "attribution",
    }
}

/// All numbered places, in order.
pub(super) fn index(desk: &mut Desk<'_>) -> Vec<Place> {
    let places = desk.city.locations();
    places
        .into_iter()
        .map(|(number, location)| {
            desk.due(&location.provenance, &location.position.file, location.position.line);
            desk.says_location(location, &label(location));
            Place {
                number: number.to_string(),
                label: label(location),
                kind: desk.message(&format!("location-kind-{}", location.kind.as_str())),
                name: source_words(desk, location, &location.name),
                address: source_words(desk, location, &location.address()),
                stop: location.stop.as_ref().map(|stop| source_words(desk, location, stop)),
            }
        })
        .collect()
}

/// A place where a service is offered. Its hours stand here where the service has none, and likewise its own phones.
pub(super) fn place_ref<'a>(desk: &mut Desk<'a>, location: &'a Location, service: &Service, own_phones: bool) -> PlaceRef {
    let own = service.schedule.is_none().then_some(location.schedule.as_ref()).flatten();
    let numbers = if own_phones { location.phones.as_slice() } else { &[] };
    desk.rests_on(&location.provenance, &location.position.file);
    PlaceRef {
        number: desk.city.number(&location.id).map(|number| number.to_string()).unwrap_or_default(),
        label: label(location),
        name: source_words(desk, location, &location.name),
        address: source_words(desk, location, &location.address()),
        phones: phones(desk, numbers, &location.position.file),
        hours: hours(desk, own),
    }
}

fn label(location: &Location) -> String {
    format!("place:{}", location.id)
}

/// A name or address as on the sign; it runs from left to right in every text.
fn source_words(desk: &mut Desk<'_>, location: &Location, words: &str) -> String {
    let language = desk.city.source_language();
    isolated(&desk.words(words, language, &location.position.file))
}
