//! Places: the map with numbers, the index of the numbers, and a place where a service names it.

use serde::Serialize;

use super::article::{file, state_line};
use super::card::{Dial, Hours, hours, phones};
use super::desk::Desk;
use super::held;
use crate::catalogue::{Location, Service};
use crate::edition::PlaceName;
use crate::locale::isolated;
use crate::map::{self, Anchor, Drawing, Grid, StreetOptions};
use crate::pack::order::Paper;

/// A map: a picture without text, and what is written on it.
#[derive(Serialize)]
pub(super) struct Map {
    title: String,
    width: f64,
    height: f64,
    svg: String,
    labels: Vec<MapLabel>,
    markers: Vec<MapMarker>,
}

#[derive(Serialize)]
struct MapLabel {
    fill: &'static str,
    bold: bool,
    italic: bool,
    /// How far around it what lies below is faded, in millimetres.
    halo: f64,
    /// Of its script, where it is not the source language.
    language: Option<String>,
    text: String,
    x: f64,
    y: f64,
    anchor: &'static str,
    size: f64,
    /// In degrees, clockwise.
    angle: f64,
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
    /// The cell of the street map in which it lies: `C4`.
    cell: Option<String>,
    /// What it is called in the reader's language.
    named: Option<String>,
    /// How name and street are said, in the reader's letters.
    said: Option<String>,
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

/// The maps of a pack, and the cells of the street map in which places lie.
#[derive(Default)]
pub(super) struct Maps {
    /// The street map, where the city has one, then the overview.
    pub(super) drawn: Vec<Map>,
    /// The stops near places, in the order in which one passes them.
    pub(super) line: Vec<Stop>,
    grid: Option<Grid>,
}

/// A bead of the line map.
#[derive(Serialize)]
pub(super) struct Stop {
    stop: String,
    /// Where it is another one than at the stop before.
    town: Option<String>,
    places: Vec<Near>,
}

#[derive(Serialize)]
struct Near {
    number: String,
    label: String,
    name: String,
}

/// So many times larger than usual are the letters on maps of large print.
const LARGE_PRINT: f64 = 1.4;

/// Draws the maps as large as a page of the paper allows.
pub(super) fn maps(desk: &mut Desk<'_>, paper: Paper) -> Maps {
    let (width, height) = paper.size();
    // What margins, title and words take; on a screen margins are even.
    let (across, down) = match (desk.order.variant.screen, width > 170.0) {
        (true, true) => (30.0, 72.0),
        (true, false) => (30.0, 76.0),
        (false, true) => (45.0, 83.0),
        (false, false) => (32.0, 78.0),
    };
    let (width, height) = (width - across, height - down);
    // The letters of a map have the size of their sheet: a smaller one that fills the page has larger letters.
    let share = if desk.order.variant.large_print { LARGE_PRINT } else { 1.0 };
    let (width, height) = (width / share, height / share);
    let options = StreetOptions { readers: Some(desk.language.clone()), ..StreetOptions::default() };
    let street = map::street(desk.city, width, height, &options);
    let grid = street.as_ref().and_then(|drawing| drawing.grid);
    let overview = map::overview(desk.city, width, height);
    let title = |desk: &mut Desk<'_>, id: &str| desk.message(id);
    let mut drawn = Vec::new();
    if let Some(street) = &street {
        let title = title(desk, "pack-map-street");
        drawn.push(picture(desk, street, title));
    }
    let title = title(desk, "pack-map-overview");
    drawn.push(picture(desk, &overview, title));
    Maps { drawn, line: line(desk), grid }
}

/// The small map of where a service is; `None` for one without a place.
pub(super) fn locator(desk: &mut Desk<'_>, service: &Service) -> Option<Map> {
    let drawing = map::locator(desk.city, &desk.city.locations_of(service), Some(desk.language))?;
    let title = desk.message("pack-locator-alt");
    Some(picture(desk, &drawing, title))
}

fn line(desk: &mut Desk<'_>) -> Vec<Stop> {
    let mut town = "";
    let mut stops = Vec::new();
    for bead in map::line(desk.city) {
        let first = bead.locations.first().map(|(_, location)| *location);
        let Some(location) = first else { continue };
        let places = bead.locations.iter().map(|(number, location)| Near {
            number: number.to_string(),
            label: label(location),
            name: source_words(desk, location, &location.name),
        });
        let places = places.collect();
        let is_new = bead.town != town;
        town = bead.town;
        stops.push(Stop {
            stop: source_words(desk, location, bead.stop),
            town: is_new.then(|| source_words(desk, location, bead.town)),
            places,
        });
    }
    stops
}

fn picture(desk: &mut Desk<'_>, drawing: &Drawing, title: String) -> Map {
    let source = desk.city.source_language();
    let labels = drawing.labels.iter().map(|label| MapLabel {
        fill: &label.kind.look().colour,
        bold: label.kind.look().bold,
        italic: label.kind.look().italic,
        halo: label.kind.look().halo,
        language: label.language.as_ref().map(ToString::to_string),
        text: desk.words(&label.text, label.language.as_ref().unwrap_or(source), "the map"),
        x: label.x,
        y: label.y,
        anchor: match label.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        },
        size: label.size,
        angle: label.angle,
    });
    let labels = labels.collect();
    let markers = drawing.markers.iter().map(|marker| MapMarker {
        number: marker.number.to_string(),
        x: marker.x,
        y: marker.y,
        size: marker.digits(),
    });
    Map { title, width: drawing.width, height: drawing.height, labels, markers: markers.collect(), svg: svg(desk, drawing) }
}

/// The picture of a map, without colours for an office printer.
fn svg(desk: &Desk<'_>, drawing: &Drawing) -> String {
    let coloured = drawing.shapes_svg();
    if desk.order.variant.greyscale { without_colours(&coloured) } else { coloured }
}

/// Every `#rrggbb` as the grey of the same luminance (Rec. 709, on the values as they are stored).
fn without_colours(svg: &str) -> String {
    let mut parts = svg.split('#');
    let mut grey = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let shade = part.get(..6).and_then(|digits| u32::from_str_radix(digits, 16).ok()).map(|colour| {
            let [_, red, green, blue] = colour.to_be_bytes().map(f64::from);
            (0.2126 * red + 0.7152 * green + 0.0722 * blue).round() as u8
        });
        match shade {
            Some(shade) => grey.push_str(&format!("#{shade:02x}{shade:02x}{shade:02x}{}", &part[6..])),
            None => grey.extend(["#", part]),
        }
    }
    grey
}

/// All numbered places, in order.
pub(super) fn index(desk: &mut Desk<'_>, maps: &Maps) -> Vec<Place> {
    let places = desk.city.locations();
    places
        .into_iter()
        .map(|(number, location)| {
            desk.due(&location.provenance, &location.position.file, location.position.line);
            desk.says_location(location, &label(location));
            let named = desk.city.place_name(&location.id, desk.language);
            let (named, said) = named.map_or((None, None), |named| name_in_language(desk, &named));
            let cell = maps.grid.and_then(|grid| grid.cell(location.latitude, location.longitude));
            Place {
                cell: cell.map(|cell| isolated(&cell)),
                named,
                said,
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

fn name_in_language(desk: &mut Desk<'_>, named: &PlaceName<'_>) -> (Option<String>, Option<String>) {
    let file = file(named.texts, named.language);
    let said = named.say.map(|words| held::syllables(&desk.words(words, named.language, &file)));
    (Some(desk.words(named.name, named.language, &file)), said)
}

/// What the names of places in the reader's language are: approved, or drafts. One line says it for all of them.
pub(super) fn names_state(desk: &mut Desk<'_>) -> Option<String> {
    let city = desk.city;
    let texts =
        city.locations().into_iter().find_map(|(_, location)| Some(city.place_name(&location.id, desk.language)?.texts))?;
    let shown = city.shown(texts, desk.language)?;
    desk.must_be_approved(&shown, &file(texts, shown.language));
    Some(state_line(desk, texts, &shown, &shown.head))
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

/// A name or address in which a number stays in the line of its street, and a postcode in that of its town.
fn unbroken(address: &str) -> String {
    let mut words = address.split(' ').peekable();
    let mut joined = String::new();
    while let Some(word) = words.next() {
        joined.push_str(word);
        let starts_with_digit = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
        let Some(next) = words.peek() else { break };
        let is_postcode = starts_with_digit(word) && word.contains('-');
        joined.push(if starts_with_digit(next) && !word.ends_with(',') || is_postcode { '\u{a0}' } else { ' ' });
    }
    joined
}

/// A name or address as on the sign; it runs from left to right in every text.
fn source_words(desk: &mut Desk<'_>, location: &Location, words: &str) -> String {
    let language = desk.city.source_language();
    isolated(&desk.words(&unbroken(words), language, &location.position.file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_with_their_streets_and_postcodes_with_their_towns() {
        assert_eq!(unbroken("ul. Nowe Ogrody 8/12, 80-803 Gdańsk"), "ul. Nowe Ogrody\u{a0}8/12, 80-803\u{a0}Gdańsk");
    }

    #[test]
    fn colours_become_greys_of_the_same_luminance() {
        assert_eq!(
            without_colours("<a fill=\"#ffffff\" b=\"#ff0000\" href=\"#x\"/>"),
            "<a fill=\"#ffffff\" b=\"#363636\" href=\"#x\"/>"
        );
    }
}
