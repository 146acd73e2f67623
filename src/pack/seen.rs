//! A printed map, pixel by pixel, as people see it who see fewer colours, and as a printer without colours prints it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::catalogue::{Bounds, Feature, FeatureKind, ItemId, Streets};
use crate::edition::{Edition, EditionId};
use crate::language::Language;
use crate::map::sight::{SIGHTS, Sight, contrast, difference, grounds};
use crate::pack::{Choice, Order, Press, Variant};

/// Every kind of area beside every other, and roads through all of them.
fn patchwork(bounds: Bounds) -> Streets {
    use FeatureKind::*;
    let areas = [Water, Park, Wood, Beach, Square, Building, Cemetery];
    let roads = [Minor, Secondary, Primary, Motorway, Pedestrian, Path, Stream, Tram, Rail];
    let (wide, high) = ((bounds.east - bounds.west) * 1e6, (bounds.north - bounds.south) * 1e6);
    let at = |east: f64, north: f64| {
        ((bounds.west * 1e6 + east * wide).round() as i32, (bounds.south * 1e6 + north * high).round() as i32)
    };
    let mut features = Vec::new();
    let cells = 28;
    let side = 1.0 / f64::from(cells);
    for (row, column) in (0..cells).flat_map(|row| (0..cells).map(move |column| (row, column))) {
        let (left, top) = (f64::from(column) * side, f64::from(row) * side);
        let pair = [areas[row as usize % areas.len()], areas[column as usize % areas.len()]];
        for (half, kind) in pair.into_iter().enumerate() {
            let (from, to) = (left + 0.5 * side * half as f64, left + 0.5 * side * (half + 1) as f64);
            // What is left free between the rows is land.
            let ring = [(from, top), (to, top), (to, top + 0.7 * side), (from, top + 0.7 * side), (from, top)];
            features.push(Feature { kind, name: None, lines: vec![ring.iter().map(|(x, y)| at(*x, *y)).collect()] });
        }
    }
    let roads = [roads, roads].concat();
    for (place, kind) in roads.iter().enumerate() {
        let kind = *kind;
        let x = (place as f64 + 0.5) / roads.len() as f64;
        features.push(Feature { kind, name: None, lines: vec![vec![at(x, 0.0), at(x + 0.02, 1.0)]] });
    }
    features.sort_by_key(|feature| feature.kind);
    Streets { date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"), bounds, names: Vec::new(), features }
}

/// The pixels of a PPM: `P6`, width, height and depth, then the bytes.
fn pixels(bytes: &[u8]) -> Vec<Vec<[u8; 3]>> {
    let mut head = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(head.next().expect("a head")).expect("digits").to_owned();
    let (kind, width) = (number(), number().parse::<usize>().expect("a width"));
    assert_eq!(kind, "P6");
    let height = number().parse::<usize>().expect("a height");
    let data = &bytes[bytes.len() - 3 * width * height..];
    data.chunks(3 * width).map(|row| row.chunks(3).map(|part| [part[0], part[1], part[2]]).collect()).collect()
}

/// So far, in pixels, two areas with an edge between them still touch: less than half a millimetre.
const REACH: usize = 5;

/// The pairs of areas that touch in a row of pixels, with what lies between.
fn touching<'a>(row: &'a [[u8; 3]], names: &BTreeMap<[u8; 3], &'static str>) -> Vec<(usize, usize, &'a [[u8; 3]])> {
    let known: Vec<usize> = (0..row.len()).filter(|at| names.contains_key(&row[*at])).collect();
    let near = known.windows(2).filter(|pair| pair[1] - pair[0] <= REACH && row[pair[0]] != row[pair[1]]);
    near.map(|pair| (pair[0], pair[1], &row[pair[0] + 1..pair[1]])).collect()
}

/// Nothing else has these colours: they are those of what stands on the ground, or of all paper.
fn is_ground(name: &str) -> bool {
    !["marker", "station", "bar", "spot", "margin", "plain-land", "plain-sea", "tram-stop", "bus-stop", "station-mark"]
        .contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A leaflet with its small map, as rows of pixels.
    fn rasterised() -> Vec<Vec<[u8; 3]>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut reading = crate::content::read(&root.join("content"));
        let city = reading.catalogue.layers.values_mut().find(|layer| layer.layer.slug.as_str() == "gdansk").expect("the city");
        let bounds = Bounds { west: 18.635, south: 54.337, east: 18.655, north: 54.35 };
        Arc::make_mut(city).streets = Some(Arc::new(patchwork(bounds)));
        let (messages, _) = crate::locale::read(&root.join("locales"));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let edition = Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today);
        let languages = ["en", "pl"].map(|tag| Language::parse(tag).expect("a language"));
        let order = Order {
            variant: Variant::parse("a4").expect("a variant"),
            choice: Choice { item: Some(ItemId::parse("work/labour-office").expect("an id")), ..Choice::default() },
            draft: true,
            ..Order::of("leaflet", &languages, "https://witaj.example.org/")
        };
        let press = Press::open(&root.join("packs")).unwrap_or_else(|error| panic!("{error}"));
        let pack = press
            .print(&edition, edition.city("gdansk").expect("the city"), &order)
            .unwrap_or_else(|refusal| panic!("{refusal}"));
        let folder = tempfile::tempdir().expect("a folder");
        let (pdf, image) = (folder.path().join("map.pdf"), folder.path().join("map"));
        std::fs::write(&pdf, &pack.bytes).expect("a file");
        let done = Command::new("pdftoppm")
            .args(["-r", "300", "-singlefile"])
            .arg(&pdf)
            .arg(&image)
            .status()
            .expect("pdftoppm of poppler-utils");
        assert!(done.success());
        pixels(&std::fs::read(image.with_extension("ppm")).expect("a picture"))
    }

    fn are_told_apart(sight: Sight, one: [u8; 3], other: [u8; 3], between: &[[u8; 3]]) -> bool {
        let (a, b) = (sight.of(one), sight.of(other));
        let is_edge = |colour: &[u8; 3]| contrast(sight.of(*colour), a) >= 1.2 && contrast(sight.of(*colour), b) >= 1.2;
        difference(a, b) >= sight.least() || between.iter().any(is_edge)
    }

    #[test]
    fn what_touches_on_a_printed_map_is_told_apart_by_everybody() {
        let names: BTreeMap<[u8; 3], &'static str> =
            grounds().into_iter().filter(|(name, _)| is_ground(name)).map(|(name, colour)| (colour, name)).collect();
        let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut faint: BTreeMap<(&str, &str, String), usize> = BTreeMap::new();
        for row in &rasterised() {
            for (from, to, between) in touching(row, &names) {
                let (one, other) = (row[from], row[to]);
                let pair = (names[&one].min(names[&other]), names[&one].max(names[&other]));
                *seen.entry(pair).or_default() += 1;
                for sight in SIGHTS.into_iter().filter(|sight| !are_told_apart(*sight, one, other, between)) {
                    *faint.entry((pair.0, pair.1, format!("{sight:?}"))).or_default() += 1;
                }
            }
        }
        assert!(seen.len() >= 20, "few areas touch: {seen:?}");
        assert!(faint.is_empty(), "{faint:?}");
    }
}
