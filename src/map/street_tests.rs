//! Tests of street maps, over a small town that is built here.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;

use super::geometry::{Point, Rect, distance};
use super::lettering::width;
use super::raster::Slant;
use super::tests::{edition_with, location, offices};
use super::*;
use crate::catalogue::{Bounds, Chart, Feature, FeatureKind, LocationKind, Micro, StreetName, Streets};
use crate::language::Language;

const A5: (f64, f64) = (116.0, 165.0);
/// Some 2.6 × 3.3 km of Gdańsk.
const BOUNDS: Bounds = Bounds { west: 18.63, south: 54.34, east: 18.67, north: 54.37 };

fn micro(east: f64, north: f64) -> Micro {
    ((18_630_000.0 + east * 40_000.0) as i32, (54_340_000.0 + north * 30_000.0) as i32)
}

/// Makes features in a square of side 1.
#[derive(Default)]
struct Town {
    names: Vec<StreetName>,
    features: Vec<Feature>,
}

impl Town {
    fn add(&mut self, kind: FeatureKind, name: &str, line: &[(f64, f64)]) -> &mut Self {
        let others = match name {
            "Śródmieście" => BTreeMap::from([(Language::parse("uk").unwrap(), "Середмістя".to_owned())]),
            _ => BTreeMap::new(),
        };
        let place = self.names.len() as u32;
        if !name.is_empty() {
            self.names.push(StreetName { text: name.to_owned(), others });
        }
        let lines = vec![line.iter().map(|(east, north)| micro(*east, *north)).collect()];
        self.features.push(Feature { kind, name: (!name.is_empty()).then_some(place), lines });
        self
    }

    fn ring(&mut self, kind: FeatureKind, name: &str, (east, north): (f64, f64), side: f64) -> &mut Self {
        let corners = [(east, north), (east + side, north), (east + side, north + side), (east, north + side), (east, north)];
        self.add(kind, name, &corners)
    }
}

fn town() -> Streets {
    let mut town = Town::default();
    for (index, name) in ["Długa", "Szeroka", "Świętego Ducha", "Piwna", "Ogarna", "Rajska", "Lawendowa"].iter().enumerate()
    {
        let at = 0.1 + 0.12 * index as f64;
        town.add(FeatureKind::Minor, name, &[(0.0, at), (0.5, at + 0.03), (1.0, at)]);
        town.add(FeatureKind::Minor, &format!("{name} Boczna"), &[(at, 0.0), (at + 0.02, 1.0)]);
        for house in 0..12 {
            let east = 0.02 + 0.08 * f64::from(house);
            town.ring(FeatureKind::Building, "", (east, at + 0.04), 0.03);
            town.add(FeatureKind::HouseNumber, &format!("{}", house + 1), &[(east + 0.015, at + 0.055)]);
        }
    }
    town.add(FeatureKind::Primary, "aleja Zwycięstwa", &[(0.0, 0.95), (1.0, 0.05)]);
    town.add(FeatureKind::Tram, "", &[(0.0, 0.95), (1.0, 0.05)]);
    town.add(FeatureKind::Rail, "", &[(0.3, 0.0), (0.3, 1.0)]);
    town.ring(FeatureKind::Park, "Park Kuźniczki", (0.6, 0.6), 0.15);
    town.ring(FeatureKind::Water, "Staw Młyński", (0.8, 0.2), 0.1);
    town.add(FeatureKind::Station, "Gdańsk Główny", &[(0.3, 0.5)]);
    town.add(FeatureKind::TramStop, "Brama Wyżynna", &[(0.5, 0.5)]);
    town.add(FeatureKind::BusStop, "Zieleniak", &[(0.7, 0.4)]);
    town.add(FeatureKind::District, "Śródmieście", &[(0.45, 0.4)]);
    town.features.sort_by_key(|feature| feature.kind);
    Streets {
        date: chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
        bounds: BOUNDS,
        names: town.names,
        features: town.features,
    }
}

fn degrees(east: f64, north: f64) -> Point {
    let (x, y) = micro(east, north);
    (f64::from(x) / 1e6, f64::from(y) / 1e6)
}

fn drawn_with(places: &[Point], streets: Streets, size: (f64, f64), options: &StreetOptions) -> Drawing {
    let edition = edition_with(offices(places), Chart::default(), Some(Arc::new(streets)));
    street(edition.city("gdansk").unwrap(), size.0, size.1, options).unwrap()
}

fn drawn(places: &[Point]) -> Drawing {
    drawn_with(places, town(), A5, &StreetOptions::default())
}

/// Eight within a stone's throw, and six elsewhere.
fn crowd() -> Vec<Point> {
    let near = (0..8).map(|index| degrees(0.5 + 0.006 * f64::from(index % 4), 0.5 + 0.01 * f64::from(index / 4)));
    let far = (0..6).map(|index| degrees(0.3 + 0.07 * f64::from(index), 0.44 + 0.04 * f64::from(index % 3)));
    near.chain(far).collect()
}

fn slant(label: &Label) -> Slant {
    let angle = label.angle.to_radians();
    let length = width(&label.text, label.kind.look().bold) * label.size;
    let aside = match label.anchor {
        Anchor::Start => length / 2.0,
        Anchor::Middle => 0.0,
        Anchor::End => -length / 2.0,
    };
    let up = 0.3 * label.size;
    let centre = (label.x + aside * angle.cos() + up * angle.sin(), label.y + aside * angle.sin() - up * angle.cos());
    // A little less than the letters: cells have edges.
    Slant { centre, width: length - 0.5, height: 0.55 * label.size, angle }
}

/// Whether two boxes share a point: no side of either parts them.
fn meet(one: &Slant, other: &Slant) -> bool {
    let axes = [one.angle, one.angle + std::f64::consts::FRAC_PI_2, other.angle, other.angle + std::f64::consts::FRAC_PI_2];
    axes.into_iter().all(|axis| {
        let along = |slant: &Slant| {
            let places = slant.corners().map(|(x, y)| x * axis.cos() + y * axis.sin());
            (places.iter().copied().fold(f64::INFINITY, f64::min), places.iter().copied().fold(f64::NEG_INFINITY, f64::max))
        };
        let ((least, most), (from, to)) = (along(one), along(other));
        least < to && from < most
    })
}

fn assert_tidy(drawing: &Drawing) {
    let sheet = Rect { left: 0.0, top: 0.0, right: drawing.width, bottom: drawing.height };
    for (index, label) in drawing.labels.iter().enumerate() {
        let room = slant(label);
        assert!(room.corners().iter().all(|corner| sheet.contains(*corner)), "{label:?} leaves the sheet");
        assert!((-90.0..=90.0).contains(&label.angle), "{label:?} stands upside down");
        for other in &drawing.labels[..index] {
            assert!(!meet(&room, &slant(other)), "{label:?} lies on {other:?}");
        }
        for marker in &drawing.markers {
            let disc =
                Slant { centre: (marker.x, marker.y), width: marker.radius * 1.4, height: marker.radius * 1.4, angle: 0.0 };
            assert!(!meet(&room, &disc), "{label:?} lies on {marker:?}");
        }
    }
    for (index, marker) in drawing.markers.iter().enumerate() {
        for other in &drawing.markers[..index] {
            assert!(distance((marker.x, marker.y), (other.x, other.y)) >= marker.radius + other.radius - 1e-6);
        }
    }
}

fn says(drawing: &Drawing, text: &str) -> usize {
    drawing.labels.iter().filter(|label| label.text == text).count()
}

#[test]
fn a_city_without_an_extract_has_no_street_map() {
    let edition = edition_with(offices(&crowd()), Chart::default(), None);
    assert!(street(edition.city("gdansk").unwrap(), 116.0, 165.0, &StreetOptions::default()).is_none());
}

#[test]
fn everything_is_on_the_map_and_nothing_on_anything() {
    let drawing = drawn(&crowd());
    assert_tidy(&drawing);
    assert_eq!(drawing.markers.len(), 14);
    for name in ["Piwna", "aleja Zwycięstwa", "Gdańsk Główny", "Brama Wyżynna", "Śródmieście"] {
        assert!(says(&drawing, name) > 0, "{name}");
    }
    assert_eq!(says(&drawing, "© OpenStreetMap contributors, 2026-11-20"), 1);
    assert_eq!(drawn(&crowd()), drawing, "the same city has the same drawing");
}

#[test]
fn street_names_run_along_their_streets() {
    let drawing = drawn(&crowd()[..1]);
    let avenue = drawing.labels.iter().find(|label| label.text == "aleja Zwycięstwa").unwrap();
    assert!(avenue.angle > 40.0 && avenue.angle < 70.0, "{avenue:?}");
    let across = drawing.labels.iter().find(|label| label.text == "Szeroka Boczna").unwrap();
    assert!(across.angle < -80.0, "{across:?} is read from below");
}

#[test]
fn crowded_places_get_a_frame_of_their_own() {
    let drawing = drawn(&crowd());
    assert!(drawing.shapes.iter().any(|shape| shape.kind == ShapeKind::Window));
    assert_eq!(drawing.labels.iter().filter(|label| label.kind == LabelKind::Scale).count(), 2);
    let plain = drawn_with(&crowd(), town(), A5, &StreetOptions { inset: false, ..StreetOptions::default() });
    assert!(!plain.shapes.iter().any(|shape| shape.kind == ShapeKind::Window));
    assert_eq!(plain.markers.len(), 14);
}

#[test]
fn the_grid_leads_to_every_place() {
    let places = crowd();
    let drawing = drawn(&places);
    let grid = drawing.grid.expect("a grid");
    let cells: Vec<String> = places.iter().map(|(longitude, latitude)| grid.cell(*latitude, *longitude).unwrap()).collect();
    for cell in &cells {
        let (letter, row) = cell.split_at(1);
        let named = |text: &str| drawing.labels.iter().any(|label| label.kind == LabelKind::Grid && label.text == text);
        assert!(named(letter) && named(row), "{cell}");
    }
    let free = StreetOptions { grid: false, ..StreetOptions::default() };
    assert!(drawn_with(&places, town(), A5, &free).grid.is_none());
}

#[test]
fn a_number_stands_in_the_cell_that_the_index_names() {
    let place = degrees(0.4, 0.6);
    let drawing = drawn(&[place]);
    let (marker, grid) = (&drawing.markers[0], drawing.grid.unwrap());
    let cell = grid.cell(place.1, place.0).unwrap();
    let label = |text: &str| drawing.labels.iter().find(|label| label.kind == LabelKind::Grid && label.text == text).unwrap();
    let (letter, row) = (label(&cell[..1]), label(&cell[1..]));
    assert!((letter.x - marker.x).abs() < 15.0 && (row.y - marker.y).abs() < 15.0, "{cell}: {marker:?}");
}

#[test]
fn districts_have_a_name_for_readers_of_another_script() {
    let readers = Some(Language::parse("uk").unwrap());
    let drawing = drawn_with(&crowd(), town(), A5, &StreetOptions { readers: readers.clone(), ..StreetOptions::default() });
    let other = drawing.labels.iter().find(|label| label.text == "Середмістя").unwrap();
    assert_eq!((other.kind, &other.language), (LabelKind::OtherScript, &readers));
    assert_eq!(says(&drawn(&crowd()), "Середмістя"), 0);
}

#[test]
fn house_numbers_need_a_large_scale() {
    let near = |scale| {
        let (longitude, latitude) = degrees(0.5, 0.5);
        let area = StreetArea::Around { latitude, longitude };
        let options = StreetOptions { area, scale, grid: false, inset: false, ..StreetOptions::default() };
        let drawing = drawn_with(&[], town(), (70.0, 50.0), &options);
        drawing.labels.iter().filter(|label| label.kind == LabelKind::HouseNumber).count()
    };
    assert_eq!(near(15_000.0), 0);
    assert!(near(5_000.0) > 0);
}

#[test]
fn tracks_are_covered_where_a_street_has_its_name() {
    let drawing = drawn(&crowd()[..1]);
    let place = |wanted: &dyn Fn(&Shape) -> bool| drawing.shapes.iter().rposition(wanted).unwrap();
    let tram = place(&|shape| shape.kind == ShapeKind::Feature(FeatureKind::Tram));
    assert!(place(&|shape| shape.kind == ShapeKind::Feature(FeatureKind::Primary)) > tram);
}

#[test]
fn an_empty_extract_and_a_place_far_away_are_drawn() {
    let empty = Streets { features: Vec::new(), names: Vec::new(), ..town() };
    assert_tidy(&drawn_with(&crowd(), empty, A5, &StreetOptions::default()));
    let far = StreetOptions { area: StreetArea::Around { latitude: -30.0, longitude: 170.0 }, ..StreetOptions::default() };
    assert_tidy(&drawn_with(&crowd(), town(), A5, &far));
    let edition =
        edition_with(vec![location(0, degrees(0.5, 0.5), LocationKind::CityOffice)], Chart::default(), Some(Arc::new(town())));
    assert!(street(edition.city("gdansk").unwrap(), 30.0, 165.0, &StreetOptions::default()).is_none());
}

#[test]
fn the_picture_for_print_is_small_and_has_no_text() {
    let drawing = drawn(&crowd());
    let svg = drawing.shapes_svg();
    assert!(!svg.contains("<text"));
    // Each class is one path in each of the two frames.
    assert!(svg.matches("class=\"map-building\"").count() <= 2);
    assert!(svg.len() < 60_000, "{}", svg.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_places_are_drawn_tidily(
        places in proptest::collection::vec((0.0..1.0_f64, 0.0..1.0_f64), 0..30),
        size in (60.0..200.0_f64, 60.0..260.0_f64),
        scale in 4_000.0..40_000.0_f64,
    ) {
        let places: Vec<Point> = places.into_iter().map(|(east, north)| degrees(east, north)).collect();
        assert_tidy(&drawn_with(&places, town(), size, &StreetOptions { scale, ..StreetOptions::default() }));
    }
}
