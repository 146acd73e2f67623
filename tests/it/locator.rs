//! Locators: the small map of where a service is, on its page and on paper.

use std::io::Write as _;
use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::GzEncoder;
use witaj::catalogue::{Bounds, Feature, FeatureKind, Service, StreetName, Streets};
use witaj::edition::{City, Edition, EditionId, Item};
use witaj::language::Language;
use witaj::map::{Drawing, LOCATOR, LabelKind, locator};
use witaj::site::router;

use super::site::{catalogue, get, published};

/// Bytes, compressed.
const HEAVIEST: usize = 6_000;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

/// The shipped content, Gdańsk with streets or without.
fn shipped(streets: Option<Streets>) -> Edition {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut catalogue = witaj::content::read(&root.join("content")).catalogue;
    let city = catalogue.layers.values_mut().find(|layer| layer.layer.slug.as_str() == "gdansk").expect("the city");
    Arc::make_mut(city).streets = streets.map(Arc::new);
    let (messages, _) = witaj::locale::read(&root.join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    Edition::new(EditionId::new(&[7; 32], &[7; 32]), catalogue, messages, today)
}

/// The services of a city that have a place with a number.
fn with_places(city: &City) -> Vec<&Service> {
    let services = city.items().filter_map(|item| match item {
        Item::Service(service) => Some(service),
        Item::Guide(_) => None,
    });
    services.filter(|service| !city.locations_of(service).is_empty()).collect()
}

fn weight(drawing: &Drawing) -> usize {
    let svg = drawing.svg("Mapa: gdzie to jest", &|location| Some(format!("#place-{location}")));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(svg.as_bytes()).expect("memory");
    encoder.finish().expect("memory").len()
}

/// Houses along streets every seventy metres, two and a half kilometres wide: denser than an old town.
fn dense_town() -> Streets {
    let bounds = Bounds { west: 18.625, south: 54.335, east: 18.665, north: 54.365 };
    let micro =
        |east: f64, north: f64| ((bounds.west * 1e6 + east * 40_000.0) as i32, (bounds.south * 1e6 + north * 30_000.0) as i32);
    let (mut names, mut features) = (Vec::new(), Vec::new());
    for index in 0..46 {
        let at = f64::from(index) / 46.0;
        for (way, ends) in [("Podłużna", [(0.0, at), (1.0, at)]), ("Poprzeczna", [(at, 0.0), (at, 1.0)])] {
            names.push(StreetName { text: format!("ulica {way} {index}"), others: Default::default() });
            let [(ax, ay), (bx, by)] = ends;
            let bent = |part: f64| micro(ax + (bx - ax) * part, ay + (by - ay) * part + 0.002 * (part * 90.0).sin());
            let line = (0..=90).map(|step| bent(f64::from(step) / 90.0)).collect();
            features.push(Feature { kind: FeatureKind::Minor, name: Some(names.len() as u32 - 1), lines: vec![line] });
        }
        for house in 0..138 {
            let (east, north) = (f64::from(house) / 138.0 + 0.001, at + 0.004);
            let corners = [(0.0, 0.0), (0.004, 0.001), (0.005, 0.006), (0.001, 0.007), (0.0, 0.0)];
            let ring = corners.map(|(x, y)| micro(east + x, north + y)).to_vec();
            features.push(Feature { kind: FeatureKind::Building, name: None, lines: vec![ring] });
        }
    }
    features.sort_by_key(|feature| feature.kind);
    Streets { date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"), bounds, names, features }
}

#[test]
fn every_service_with_a_place_has_a_small_map_that_weighs_little() {
    for (streets, least) in [(None, 0), (Some(dense_town()), 3)] {
        let edition = shipped(streets);
        let mut on_streets = 0;
        for city in edition.cities() {
            for service in with_places(city) {
                let id = &service.id;
                let locations = city.locations_of(service);
                let drawing = locator(city, &locations, Some(&language("uk"))).unwrap_or_else(|| panic!("{id} has no map"));
                assert_eq!((drawing.width, drawing.height), LOCATOR);
                let shown = |slug| drawing.markers.iter().any(|marker| marker.location == slug);
                assert!(locations.iter().all(|location| shown(location.id.clone())), "{id}: a place is not on its map");
                let says = |words: &str| drawing.labels.iter().any(|label| label.text.contains(words));
                assert!(says("© OpenStreetMap contributors") && says("m"), "{id}: {:?}", drawing.labels);
                assert!(weight(&drawing) < HEAVIEST, "{id}: {} bytes", weight(&drawing));
                let names = drawing
                    .labels
                    .iter()
                    .filter(|label| matches!(label.kind, LabelKind::Town | LabelKind::District | LabelKind::Station));
                let is_on_streets = says("2026-11-20");
                assert!(is_on_streets || names.count() >= 2, "{id}: where is that? {:?}", drawing.labels);
                on_streets += usize::from(is_on_streets);
            }
        }
        assert!(on_streets >= least, "{on_streets} of the maps show streets");
    }
}

#[tokio::test]
async fn the_page_of_a_service_shows_where_it_is_and_numbers_lead_to_addresses() {
    let publication = published(catalogue());
    let pages: Vec<String> =
        publication.addresses().filter(|address| address.ends_with("/health/clinic")).map(str::to_owned).collect();
    assert!(pages.len() >= 3, "{pages:?}");
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    for page in pages {
        let html = get(&site, &page).await.text();
        let map = html.split("<svg class=\"map\"").nth(1).and_then(|rest| rest.split("</svg>").next()).expect("a map");
        assert!(map.contains("aria-label=\"") && map.contains("© OpenStreetMap contributors"), "{page}: {map}");
        let anchor = map.split("href=\"#").nth(1).and_then(|rest| rest.split('"').next()).expect("a number that leads on");
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{page}: nothing is #{anchor}");
    }
}
