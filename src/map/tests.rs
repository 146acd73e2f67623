use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::geometry::{Point, Rect, distance, inside};
use super::lettering::covered;
use super::*;
use crate::catalogue::{
    At, Bounds, Catalogue, Chart, ChartLabel, Confidence, Layer, LayerContent, LayerKind, Location, LocationKind, Position,
    Provenance, Streets, Topic, Urgency, Volatility,
};
use crate::edition::{Edition, EditionId};
use crate::language::Language;
use crate::locale::Messages;

const A5: (f64, f64) = (120.0, 165.0);
const CITY_HALL: Point = (18.6405, 54.3516);

fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

pub(super) fn location(index: usize, (longitude, latitude): Point, kind: LocationKind) -> Location {
    Location {
        id: slug(&format!("place-{index:03}")),
        name: format!("Place {index:03} & <more>"),
        kind,
        topic: At { value: slug("health"), at: Position::default() },
        organization: None,
        street: format!("ul. Długa {index}"),
        postcode: None,
        town: "Gdańsk".to_owned(),
        district: None,
        stop: None,
        latitude,
        longitude,
        accuracy: 100,
        schedule: None,
        languages: Vec::new(),
        accessibility: None,
        phones: Vec::new(),
        web: Vec::new(),
        email: Vec::new(),
        provenance: Provenance {
            sources: Vec::new(),
            checked: day(),
            confidence: Confidence::Several,
            volatility: Volatility::Stable,
            check_again: day(),
            unconfirmed: false,
            record: None,
        },
        position: Position::default(),
    }
}

/// Offices: each at its place, none a station.
pub(super) fn offices(places: &[Point]) -> Vec<Location> {
    places.iter().enumerate().map(|(index, at)| location(index, *at, LocationKind::CityOffice)).collect()
}

/// An edition with one city on the Bay of Gdańsk.
fn edition(locations: Vec<Location>, chart: Chart) -> Edition {
    edition_with(locations, chart, None)
}

/// The same with an extract.
pub(super) fn edition_with(locations: Vec<Location>, chart: Chart, streets: Option<Arc<Streets>>) -> Edition {
    let polish = Language::parse("pl").unwrap();
    let layer = Layer {
        slug: slug("gdansk"),
        name: "Gdańsk".to_owned(),
        names: BTreeMap::new(),
        kind: LayerKind::City,
        parent: None,
        source_language: polish.clone(),
        languages: vec![polish],
        hide: Vec::new(),
        emergency: Vec::new(),
        proper_names: Vec::new(),
        short_numbers: Vec::new(),
        neutral_page: None,
        time_zone: None,
        numerals: None,
        colours: crate::catalogue::Colours::default(),
        logo: None,
        bounds: Some(Bounds { west: 18.36, south: 54.27, east: 18.95, north: 54.47 }),
        position: Position::default(),
    };
    let mut content = LayerContent::new(layer);
    content.locations = locations.into_iter().map(|location| (location.id.clone(), location)).collect();
    content.chart = chart;
    content.streets = streets;
    let catalogue = Catalogue {
        topics: vec![Topic { slug: slug("health"), icon: String::new(), urgency: Urgency::Normal }],
        layers: BTreeMap::from([(slug("gdansk"), content.into())]),
    };
    Edition::new(EditionId::new(&[0; 32], &[0; 32]), catalogue, Messages::default(), day())
}

/// The coast from the Vistula Spit to Gdynia, land on the left.
fn chart() -> Chart {
    let coast = vec![
        (19.0966, 54.3462),
        (18.8230, 54.3584),
        (18.7275, 54.3767),
        (18.7078, 54.3904),
        (18.7183, 54.4085),
        (18.6979, 54.4012),
        (18.6564, 54.4090),
        (18.6094, 54.4203),
        (18.5765, 54.4415),
        (18.5690, 54.4857),
        (18.5599, 54.5475),
        (18.4641, 54.6601),
    ];
    let label = |name: &str, kind: ChartLabelKind, longitude: f64, latitude: f64| ChartLabel {
        name: name.to_owned(),
        kind,
        latitude,
        longitude,
    };
    let labels = vec![
        label("Zatoka Gdańska", ChartLabelKind::Sea, 18.78, 54.44),
        label("Gdańsk", ChartLabelKind::Town, 18.6405, 54.3516),
        label("Wrzeszcz Górny", ChartLabelKind::District, 18.5996, 54.3793),
        label("Śródmieście", ChartLabelKind::District, 18.6472, 54.3497),
    ];
    Chart { coast: vec![coast], labels }
}

/// Thirty locations: fifteen within a step of the city hall, seven around Wrzeszcz, eight all over the city.
fn crowd() -> Vec<Location> {
    let hall = (0..15).map(|index| (CITY_HALL.0 + f64::from(index % 3) * 1e-5, CITY_HALL.1));
    let wrzeszcz = (0..7).map(|index| (18.598 + f64::from(index) * 0.001, 54.379 + f64::from(index % 2) * 0.001));
    let far = (0..7).map(|index| (18.49 + f64::from(index) * 0.025, 54.325 + f64::from(index * 3 % 7) * 0.01));
    let mut all = offices(&hall.chain(wrzeszcz).chain(far).collect::<Vec<_>>());
    all.push(location(99, (18.4685, 54.3809), LocationKind::Airport));
    all
}

fn drawn(locations: Vec<Location>, (width, height): (f64, f64)) -> Drawing {
    overview(edition(locations, chart()).city("gdansk").unwrap(), width, height)
}

/// What must hold of every drawing.
fn assert_tidy(drawing: &Drawing) {
    let sheet = Rect { left: 0.0, top: 0.0, right: drawing.width, bottom: drawing.height };
    for (index, marker) in drawing.markers.iter().enumerate() {
        assert!(sheet.grown(-marker.radius).contains((marker.x, marker.y)), "{marker:?} leaves the sheet");
        for other in &drawing.markers[..index] {
            let far = distance((marker.x, marker.y), (other.x, other.y));
            assert!(far >= marker.radius + other.radius - 1e-6, "{marker:?} lies on {other:?}");
        }
    }
    for (index, label) in drawing.labels.iter().enumerate() {
        let room = covered(label);
        assert!(sheet.holds(&room), "{label:?} leaves the sheet");
        for other in &drawing.labels[..index] {
            assert!(!covered(other).overlaps(&room), "{label:?} lies on {other:?}");
        }
        for marker in &drawing.markers {
            let far = distance(room.nearest((marker.x, marker.y)), (marker.x, marker.y));
            assert!(far >= marker.radius, "{label:?} lies on {marker:?}");
        }
    }
    for point in drawing.shapes.iter().flat_map(|shape| shape.lines.iter().flatten()) {
        assert!(sheet.contains(*point), "{point:?} leaves the sheet");
    }
}

fn says(drawing: &Drawing, text: &str) -> bool {
    drawing.labels.iter().any(|label| label.text == text)
}

fn lines(drawing: &Drawing, kind: ShapeKind) -> Vec<&Vec<Point>> {
    drawing.shapes.iter().filter(|shape| shape.kind == kind).flat_map(|shape| &shape.lines).collect()
}

fn in_sea(drawing: &Drawing, point: Point) -> bool {
    lines(drawing, ShapeKind::Sea).iter().any(|ring| inside(ring, point))
}

#[test]
fn a_crowd_is_spread_and_nothing_lies_on_anything() {
    for sheet in [A5, (92.0, 135.0), (165.0, 120.0), (180.0, 250.0), (60.0, 80.0)] {
        let drawing = drawn(crowd(), sheet);
        assert_tidy(&drawing);
        assert_eq!(drawing.markers.len(), 30);
        assert_eq!(drawing.markers.iter().map(|marker| marker.number).collect::<Vec<_>>(), (1..=30).collect::<Vec<_>>());
        assert!(says(&drawing, "Gdańsk") && says(&drawing, "© OpenStreetMap contributors"));
        assert!(!lines(&drawing, ShapeKind::Leader).is_empty());
    }
}

#[test]
fn the_densest_part_is_enlarged() {
    let drawing = drawn(crowd(), A5);
    assert_eq!(lines(&drawing, ShapeKind::Inset).len(), 1);
    assert_eq!(drawing.labels.iter().filter(|label| label.kind == LabelKind::Scale).count(), 2);
    let apart = drawn(offices(&[(18.5, 54.35), (18.6, 54.38), (18.65, 54.33)]), A5);
    assert!(lines(&apart, ShapeKind::Inset).is_empty());
}

#[test]
fn the_bay_is_sea_and_the_city_is_land() {
    let mut reversed = chart();
    reversed.coast[0].reverse();
    for chart in [chart(), reversed] {
        let drawing = overview(edition(offices(&[CITY_HALL, (18.6, 54.4)]), chart).city("gdansk").unwrap(), A5.0, A5.1);
        let bay = drawing.labels.iter().find(|label| label.kind == LabelKind::Sea).unwrap();
        let corners = covered(bay).ring();
        assert!(corners.iter().all(|corner| in_sea(&drawing, *corner)));
        let hall = &drawing.markers[0];
        assert!(drawing.markers.iter().all(|marker| !in_sea(&drawing, (marker.x, marker.y))));
        assert!(bay.x > hall.x && bay.y < hall.y, "the bay lies north-east of the city hall");
    }
}

#[test]
fn a_city_without_locations_shows_its_bounds() {
    let drawing = drawn(Vec::new(), A5);
    assert_tidy(&drawing);
    assert!(drawing.markers.is_empty());
    assert!(says(&drawing, "Gdańsk") && says(&drawing, "© OpenStreetMap contributors"));
}

#[test]
fn one_location_shows_what_lies_around_it() {
    let drawing = drawn(offices(&[CITY_HALL]), A5);
    assert_tidy(&drawing);
    assert_eq!(drawing.markers.len(), 1);
    assert!(lines(&drawing, ShapeKind::Leader).is_empty());
}

#[test]
fn a_crowd_at_one_point_and_a_small_sheet_are_drawn() {
    for sheet in [A5, (165.0, 120.0), (40.0, 40.0)] {
        let drawing = drawn(offices(&[CITY_HALL; 15]), sheet);
        assert_tidy(&drawing);
        assert_eq!(drawing.markers.len(), 15);
    }
    assert!(drawn(crowd(), (0.0, 165.0)).markers.is_empty());
}

#[test]
fn a_city_without_chart_has_a_map_of_land() {
    let drawing = overview(edition(crowd(), Chart::default()).city("gdansk").unwrap(), A5.0, A5.1);
    assert_tidy(&drawing);
    assert!(lines(&drawing, ShapeKind::Sea).is_empty());
}

#[test]
fn no_line_of_a_name_ends_with_a_short_word() {
    let lines = |text: &str| {
        let wraps = super::lettering::Lettering::new(LabelKind::District, 3.0, text).wraps();
        wraps.into_iter().map(|name| name.lines).collect::<Vec<_>>()
    };
    assert_eq!(lines("ul. Szara 32/33"), [vec!["ul. Szara 32/33"], vec!["ul. Szara", "32/33"]]);
    assert_eq!(lines("ul. ks. M. Rogali 1").last().map(Vec::len), Some(2));
    let airport = lines("Port Lotniczy Gdańsk im. Lecha Wałęsy");
    assert_eq!(airport.last().map(Vec::len), Some(4), "as narrow as it may be: {airport:?}");
    assert!(airport.iter().flatten().all(|line| !line.ends_with("im.")), "{airport:?}");
}

#[test]
fn a_locator_shows_what_has_a_name_around_it_or_is_none() {
    let drawn = |chart: Chart| {
        let edition = edition(offices(&[CITY_HALL]), chart);
        let city = edition.city("gdansk").unwrap();
        locator(city, &city.locations().into_iter().map(|(_, location)| location).collect::<Vec<_>>(), None)
    };
    let drawing = drawn(chart()).expect("three names lie around the city hall");
    assert_tidy(&drawing);
    let names = |name: &&str| drawing.labels.iter().any(|label| label.text.starts_with(*name));
    assert!(["Gdańsk", "Śródmieście", "Wrzeszcz"].iter().all(names), "{:?}", drawing.labels);
    assert_eq!(drawn(Chart::default()), None, "a number on empty ground");
}

#[test]
fn the_same_city_has_the_same_drawing() {
    let (one, other) = (drawn(crowd(), A5), drawn(crowd(), A5));
    assert_eq!(one, other);
    assert_eq!(one.shapes_svg(), other.shapes_svg());
}

#[test]
fn many_locations_get_smaller_circles() {
    let many = (0..160).map(|index| (18.5 + f64::from(index % 20) * 0.001, 54.35 + f64::from(index / 20) * 0.001));
    let drawing = drawn(offices(&many.collect::<Vec<_>>()), (60.0, 80.0));
    assert_tidy(&drawing);
    assert_eq!(drawing.markers.len(), 160);
}

#[test]
fn svg_for_pages_names_and_links_everything() {
    let drawing = drawn(crowd(), A5);
    let svg = drawing.svg("Mapa <Gdańska>", &|slug| Some(format!("/gdansk/pl/places?a&b#{}", slug.as_str())));
    assert!(svg.contains("aria-label=\"Mapa &lt;Gdańska&gt;\"") && svg.contains("role=\"group\""));
    assert!(svg.contains("href=\"/gdansk/pl/places?a&amp;b#place-000\" aria-label=\"1. Place 000 &amp; &lt;more&gt;\""));
    assert_eq!(svg.matches("<a ").count(), 30);
    assert_eq!(svg.matches("class=\"map-marker\"").count(), 30);
    assert!(svg.len() < 20_000, "{} bytes", svg.len());
    let image = drawing.svg("Mapa", &|_| None);
    assert!(image.contains("role=\"img\"") && !image.contains("<a "));
}

#[test]
fn svg_for_print_has_no_text() {
    let svg = drawn(crowd(), A5).shapes_svg();
    assert!(!svg.contains("<text") && svg.contains("width=\"120mm\""));
    assert_eq!(svg.matches("<circle").count(), 30);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_city_is_drawn_tidily(
        places in proptest::collection::vec((18.37..18.94_f64, 54.28..54.46_f64), 0..40),
        width in 40.0..200.0_f64,
        height in 40.0..260.0_f64,
    ) {
        assert_tidy(&drawn(offices(&places), (width, height)));
    }
}
