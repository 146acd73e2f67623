//! The locator of a service: where its places are, small enough for a card or the page of the service. On the streets around
//! them where the city has an extract that holds them all, else among the names of the city's chart.

use std::collections::BTreeSet;

use super::drawing::{Drawing, LabelKind};
use super::geometry::{Point, Rect};
use super::layout::{LARGEST, MARGIN};
use super::panel::Panel;
use super::street::{StreetArea, StreetOptions, street};
use super::view::{Plane, View};
use super::{Name, Place, charted_coast};
use crate::catalogue::{ChartLabelKind, Location, Slug};
use crate::edition::City;
use crate::language::Language;

/// Width and height in millimetres.
pub const LOCATOR: (f64, f64) = (70.0, 50.0);

/// The scale on the streets is one to so many: the first that has room for all places of the service.
const SCALES: [f64; 4] = [7_500.0, 10_000.0, 15_000.0, 20_000.0];

/// A drawing has no more shapes than fill so many bytes: some five thousand when they are compressed.
const MOST: usize = 15_000;

/// Without streets, the picture shows so much that people know around the places; with less than the least there is none.
const ENOUGH: usize = 5;
const LEAST: usize = 2;
/// A station tells more than the name of a town or district: one can go there and ask.
const NAME: usize = 1;
const STATION: usize = 2;

/// How much smaller than their largest picture places may be shown, and by which share of the free room they may be moved.
const SMALLER: [f64; 9] = [1.0, 0.84, 0.7, 0.58, 0.48, 0.39, 0.31, 0.24, 0.18];
const SHIFTS: [f64; 5] = [0.0, -0.18, 0.18, -0.36, 0.36];

/// Draws where locations are; `None` where none of them has a number, or hardly anything around them has a name. Only they have
/// numbers on it, and stations where there are no streets.
pub fn locator(city: &City, locations: &[&Location], readers: Option<&Language>) -> Option<Drawing> {
    let places: BTreeSet<Slug> =
        locations.iter().filter(|location| city.number(&location.id).is_some()).map(|location| location.id.clone()).collect();
    if places.is_empty() {
        return None;
    }
    among_streets(city, &places, readers).or_else(|| on_the_coast(city, &places))
}

/// On the street map, unless a place lies beyond its edge or they are too far from each other.
fn among_streets(city: &City, places: &BTreeSet<Slug>, readers: Option<&Language>) -> Option<Drawing> {
    let bounds = city.streets()?.bounds;
    let degrees: Vec<Point> = chosen(city, places).map(|(_, location)| (location.longitude, location.latitude)).collect();
    let within = |(x, y): &Point| (bounds.west..=bounds.east).contains(x) && (bounds.south..=bounds.north).contains(y);
    if !degrees.iter().all(within) {
        return None;
    }
    let (longitude, latitude) = Rect::of(degrees.iter().copied())?.centre();
    let plane = Plane::around(longitude, latitude);
    let ground = Rect::of(degrees.iter().map(|at| plane.point(*at)))?;
    let (width, height) = (LOCATOR.0 - 2.0 * MARGIN, LOCATOR.1 - 3.0 * MARGIN);
    let fits = |scale: &&f64| ground.width() * 1e6 / **scale <= width && ground.height() * 1e6 / **scale <= height;
    let scale = *SCALES.iter().find(fits)?;
    let drawn = |houses: bool| {
        let options = StreetOptions {
            area: StreetArea::Around { latitude, longitude },
            scale,
            grid: false,
            inset: false,
            readers: readers.cloned(),
            places: Some(places.clone()),
            houses,
        };
        street(city, LOCATOR.0, LOCATOR.1, &options)
    };
    drawn(true).filter(|drawing| drawing.shapes_svg().len() <= MOST).or_else(|| drawn(false))
}

/// On the coast, with the names of towns and districts and the stations that people know the town by; `None` where too few of them
/// lie around the places to tell where one is: a number on empty ground helps nobody.
fn on_the_coast(city: &City, places: &BTreeSet<Slug>) -> Option<Drawing> {
    let first = chosen(city, places).next()?.1;
    let plane = Plane::around(first.longitude, first.latitude);
    let all: Vec<Place> = city.locations().into_iter().map(|numbered| Place::new(numbered, plane)).collect();
    let homes: Vec<Point> = all.iter().filter(|place| places.contains(&place.location)).map(|place| place.ground).collect();
    let names: Vec<Name> = city.chart().labels.iter().map(|label| Name::new(label, plane)).collect();
    let stations = all.iter().filter(|place| place.station && !places.contains(&place.location));
    let on_land = names.iter().filter(|name| name.kind != ChartLabelKind::Sea).map(|name| (name.ground, NAME));
    let known: Vec<(Point, usize)> = stations.map(|place| (place.ground, STATION)).chain(on_land).collect();
    let sheet = Rect { left: 0.0, top: 0.0, right: LOCATOR.0, bottom: LOCATOR.1 }.grown(-0.3);
    let view = among_names(Rect::of(homes)?, &known, sheet)?;
    let coast = charted_coast(city, plane, &all, &names);
    let seen = view.ground().grown(-MARGIN / view.scale);
    let is_shown = |place: &&Place| places.contains(&place.location) || place.station && seen.contains(place.ground);
    let mut shown: Vec<&Place> = all.iter().filter(is_shown).collect();
    loop {
        let drawing = with_numbers(view, &shown, &names, &coast)?;
        let before = shown.len();
        shown.retain(|place| places.contains(&place.location) || is_named(place, &drawing));
        if shown.len() == before {
            return Some(drawing);
        }
    }
}

/// The largest picture of some ground with enough around it that people know, else the one with most of it.
fn among_names(ground: Rect, known: &[(Point, usize)], frame: Rect) -> Option<View> {
    let plain = View::fit(frame, ground, MARGIN, LARGEST);
    let told = |view: &View| {
        let seen = view.ground().grown(-MARGIN / view.scale);
        known.iter().filter(|(at, _)| seen.contains(*at)).map(|(_, worth)| worth).sum::<usize>()
    };
    let mut best: Option<(usize, View)> = None;
    for smaller in SMALLER {
        let scale = plain.scale * smaller;
        let room = frame.grown(-MARGIN);
        let (wide, high) = (room.width() / scale - ground.width(), room.height() / scale - ground.height());
        let (x, y) = ground.centre();
        // Its middle first: there one looks.
        let moved = SHIFTS.iter().flat_map(|right| SHIFTS.iter().map(move |down| (right, down)));
        for (right, down) in moved {
            let view = View::new(frame, (x + right * wide.max(0.0), y + down * high.max(0.0)), scale);
            let worth = told(&view);
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, view));
            }
        }
        if best.is_some_and(|(most, _)| most >= ENOUGH) {
            break;
        }
    }
    best.filter(|(most, _)| *most >= LEAST).map(|(_, view)| view)
}

fn with_numbers(view: View, shown: &[&Place], names: &[Name], coast: &[Vec<Point>]) -> Option<Drawing> {
    let panel = super::RADII.iter().find_map(|radius| Panel::new(view, shown.to_vec(), coast, None, true, *radius))?;
    let mut drawing = Drawing::empty(LOCATOR.0, LOCATOR.1);
    panel.draw_land(&mut drawing);
    panel.draw_water(&mut drawing);
    panel.draw(&names.iter().collect::<Vec<_>>(), &mut drawing);
    drawing.markers.sort_by_key(|marker| marker.number);
    Some(drawing)
}

/// Whether a station's name found room: its number alone says nothing here.
fn is_named(station: &Place, drawing: &Drawing) -> bool {
    drawing.labels.iter().any(|label| label.kind == LabelKind::Station && station.name.starts_with(&label.text))
}

fn chosen<'a>(city: &'a City, places: &'a BTreeSet<Slug>) -> impl Iterator<Item = (usize, &'a Location)> {
    city.locations().into_iter().filter(|(_, location)| places.contains(&location.id))
}
