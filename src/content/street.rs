//! `map/streets.bin`: the ground of a street map, as `witaj map import` writes it. The first line is text and says what the file
//! is, of which day, and whose; the rest is compressed. Whatever the bytes are, reading them ends in streets or in a finding.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Finding;
use crate::catalogue::{Bounds, Extent, Feature, FeatureKind, Micro, Position, Slug, StreetName, Streets};
use crate::language::Language;

/// Below a layer's folder.
const FILE: &str = "map/streets.bin";
/// What the first line begins with; the number is the format's version.
const HEAD: &str = "witaj-streets 1; © OpenStreetMap contributors, ODbL 1.0; state of ";
/// What the first line of any version begins with.
const ANY_HEAD: &str = "witaj-streets ";
/// The longest first line, in bytes.
const LONGEST_HEAD: usize = 200;
/// The most bytes that a file has before it is compressed: some eight million points, ten times a large city.
const LONGEST: u64 = 32 * 1024 * 1024;
/// Millionths of a degree.
const MILLION: f64 = 1e6;

/// What is compressed, by postcard's wire format.
#[derive(Debug, Serialize, Deserialize)]
struct Wire {
    /// West, south, east, north.
    bounds: [i32; 4],
    names: Vec<(String, Vec<(String, String)>)>,
    /// Features by the names of their kinds.
    groups: Vec<(String, Vec<WireFeature>)>,
}

#[derive(Debug, Serialize, Deserialize)]
struct WireFeature {
    /// 0, or the place of the name counted from 1.
    name: u32,
    /// Each point as the step from the one before, over all features of the kind. Rings without their last point.
    lines: Vec<Vec<Micro>>,
}

/// Why streets can't be written.
#[derive(Debug, Error)]
pub enum StreetsError {
    /// There is too much of them.
    #[error(
        "the streets take {0} bytes before they are compressed, and at most {LONGEST} are read; name a smaller area with --bounds"
    )]
    TooMany(u64),
    /// The folder or disk does not take them.
    #[error("{} can't be written: {error}; what was there before is unchanged", path.display())]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// Writes the streets of a layer beside what is there, and then in its place. Returns the file and its length in bytes.
/// The same streets give the same bytes.
pub fn write_streets(content: &Path, layer: &Slug, streets: &Streets) -> Result<(PathBuf, usize), StreetsError> {
    let path = content.join(layer.as_str()).join(FILE);
    let failed = |error| StreetsError::Unwritten { path: path.clone(), error };
    let bytes = encoded(streets)?;
    // Hidden files are not read as content.
    let unfinished = path.with_file_name(".streets.bin.unfinished");
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(content))?;
        let mut file = File::create(&unfinished)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)
    };
    write().map_err(|error| {
        // What is left of an attempt is of no use; that it can't be removed changes nothing.
        let _left = fs::remove_file(&unfinished);
        failed(error)
    })?;
    Ok((path, bytes.len()))
}

fn encoded(streets: &Streets) -> Result<Vec<u8>, StreetsError> {
    let packed = |error: &dyn std::fmt::Display| io::Error::other(error.to_string());
    let unwritten = |error| StreetsError::Unwritten { path: PathBuf::from(FILE), error };
    let raw = postcard::to_stdvec(&wire(streets)).map_err(|error| unwritten(packed(&error)))?;
    if raw.len() as u64 > LONGEST {
        return Err(StreetsError::TooMany(raw.len() as u64));
    }
    let mut packer = ZlibEncoder::new(format!("{HEAD}{}\n", streets.date).into_bytes(), Compression::best());
    packer.write_all(&raw).and_then(|()| packer.finish()).map_err(unwritten)
}

fn wire(streets: &Streets) -> Wire {
    let Bounds { west, south, east, north } = streets.bounds;
    let others = |name: &StreetName| name.others.iter().map(|(tag, text)| (tag.tag().to_owned(), text.clone())).collect();
    let group = |kind: FeatureKind| {
        let mut last = (0, 0);
        let features = streets.features.iter().filter(|feature| feature.kind == kind);
        let features: Vec<WireFeature> = features.map(|feature| steps(feature, &mut last)).collect();
        (kind.as_str().to_owned(), features)
    };
    Wire {
        bounds: [west, south, east, north].map(|degrees| (degrees * MILLION).round() as i32),
        names: streets.names.iter().map(|name| (name.text.clone(), others(name))).collect(),
        groups: FeatureKind::ALL.into_iter().map(group).filter(|(_, features)| !features.is_empty()).collect(),
    }
}

fn steps(feature: &Feature, last: &mut Micro) -> WireFeature {
    let mut step = |point: &Micro| {
        let step = (point.0.wrapping_sub(last.0), point.1.wrapping_sub(last.1));
        *last = *point;
        step
    };
    let open = usize::from(feature.kind.extent() == Extent::Area);
    let lines = feature.lines.iter().map(|line| line[..line.len().saturating_sub(open)].iter().map(&mut step).collect());
    WireFeature { name: feature.name.map_or(0, |name| name + 1), lines: lines.collect() }
}

/// Whether a file of the content folder holds streets.
pub(super) fn is_streets(path: &str) -> bool {
    path.split_once('/').is_some_and(|(_, below)| below == FILE)
}

/// Reads a file of streets.
pub(super) fn streets(path: &Arc<str>, bytes: &[u8]) -> Result<Arc<Streets>, Finding> {
    decoded(bytes).map(Arc::new).map_err(|message| {
        let advice = "make it anew with `witaj map import --city CITY FILE.osm.pbf`, or remove it";
        Finding::error("bad-map", Position::start(Arc::clone(path)), message, advice)
    })
}

fn decoded(bytes: &[u8]) -> Result<Streets, String> {
    let end = bytes.iter().take(LONGEST_HEAD).position(|byte| *byte == b'\n');
    let (head, packed) = end.map_or((&[][..], bytes), |end| (&bytes[..end], &bytes[end + 1..]));
    let head = std::str::from_utf8(head).unwrap_or_default();
    let Some(date) = head.strip_prefix(HEAD) else {
        let known = head.starts_with(ANY_HEAD);
        let wrong = if known { "these streets are of another version" } else { "this is not a file of streets" };
        return Err(format!("{wrong}: its first line does not begin with “{HEAD}”"));
    };
    let date: NaiveDate = date.parse().map_err(|_| format!("“{date}” in the first line is not a day"))?;
    let mut raw = Vec::new();
    let unpacked = ZlibDecoder::new(packed).take(LONGEST + 1).read_to_end(&mut raw);
    unpacked.map_err(|error| format!("the streets can't be unpacked, the file is damaged: {error}"))?;
    if raw.len() as u64 > LONGEST {
        return Err(format!("the streets take more than {LONGEST} bytes"));
    }
    let (wire, rest) =
        postcard::take_from_bytes::<Wire>(&raw).map_err(|error| format!("the streets can't be read: {error}"))?;
    if !rest.is_empty() {
        return Err(format!("{} bytes follow the streets", rest.len()));
    }
    read(wire, date)
}

fn read(wire: Wire, date: NaiveDate) -> Result<Streets, String> {
    let [west, south, east, north] = wire.bounds.map(|degrees| f64::from(degrees) / MILLION);
    if !(-180.0 <= west && west < east && east <= 180.0 && -90.0 <= south && south < north && north <= 90.0) {
        return Err(format!("{west}, {south}, {east}, {north} are no bounds"));
    }
    let names = wire.names.into_iter().map(|(text, others)| {
        let tagged = |(tag, text): (String, String)| Some((Language::parse(&tag).ok()?, text));
        StreetName { text, others: others.into_iter().filter_map(tagged).collect() }
    });
    let names: Vec<StreetName> = names.collect();
    let mut features = Vec::new();
    for (kind, group) in wire.groups {
        let known = FeatureKind::ALL.into_iter().find(|known| known.as_str() == kind);
        let kind = known.ok_or_else(|| format!("“{kind}” is no kind of feature"))?;
        let mut last = (0_i32, 0_i32);
        for feature in group {
            let name = feature.name.checked_sub(1);
            if name.is_some_and(|name| name as usize >= names.len()) {
                return Err(format!("a feature has the name {}, of {}", feature.name, names.len()));
            }
            let lines = feature.lines.into_iter().map(|line| walked(line, kind.extent(), &mut last));
            let lines =
                lines.collect::<Option<Vec<_>>>().ok_or_else(|| format!("a feature of kind {} is none", kind.as_str()))?;
            if lines.is_empty() || kind.extent() == Extent::Point && lines.len() > 1 {
                return Err(format!("a feature of kind {} has {} lines", kind.as_str(), lines.len()));
            }
            features.push(Feature { kind, name, lines });
        }
    }
    features.sort_by_key(|feature| feature.kind);
    Ok(Streets { date, bounds: Bounds { west, south, east, north }, names, features })
}

/// Steps → places; `None` where they leave the Earth or are too few.
fn walked(mut line: Vec<Micro>, extent: Extent, last: &mut Micro) -> Option<Vec<Micro>> {
    for point in &mut line {
        *last = (last.0.checked_add(point.0)?, last.1.checked_add(point.1)?);
        if last.0.abs() > 180_000_000 || last.1.abs() > 90_000_000 {
            return None;
        }
        *point = *last;
    }
    let enough = match extent {
        Extent::Point => line.len() == 1,
        Extent::Line => line.len() >= 2,
        Extent::Area => line.len() >= 3,
    };
    if extent == Extent::Area {
        line.extend(line.first().copied());
    }
    enough.then_some(line)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn town() -> Streets {
        let name = |text: &str| StreetName { text: text.to_owned(), others: BTreeMap::new() };
        let uk = Language::parse("uk").unwrap();
        let feature =
            |kind, name, lines: &[&[Micro]]| Feature { kind, name, lines: lines.iter().map(|line| line.to_vec()).collect() };
        Streets {
            date: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            bounds: Bounds { west: 18.6, south: 54.3, east: 18.7, north: 54.4 },
            names: vec![name("Długa"), StreetName { others: BTreeMap::from([(uk, "Вжещ".to_owned())]), ..name("Wrzeszcz") }],
            features: vec![
                feature(
                    FeatureKind::Building,
                    None,
                    &[
                        &[
                            (18_650_000, 54_350_000),
                            (18_650_100, 54_350_000),
                            (18_650_100, 54_350_100),
                            (18_650_000, 54_350_000),
                        ],
                        &[
                            (18_650_050, 54_350_020),
                            (18_650_060, 54_350_020),
                            (18_650_060, 54_350_030),
                            (18_650_050, 54_350_020),
                        ],
                    ],
                ),
                feature(FeatureKind::Minor, Some(0), &[&[(18_600_000, 54_300_000), (18_700_000, 54_400_000)]]),
                feature(FeatureKind::District, Some(1), &[&[(18_600_100, 54_380_000)]]),
            ],
        }
    }

    #[test]
    fn streets_are_read_as_they_were_written() {
        let bytes = encoded(&town()).unwrap();
        assert!(bytes.starts_with(b"witaj-streets 1; "));
        assert_eq!(decoded(&bytes).unwrap(), town());
        assert_eq!(encoded(&town()).unwrap(), bytes);
    }

    #[test]
    fn what_is_no_file_of_streets_is_said() {
        let whole = encoded(&town()).unwrap();
        let newer = String::from_utf8_lossy(&whole[..80]).replace("streets 1", "streets 2").into_bytes();
        let short = &whole[..whole.len() - 3];
        for (bytes, words) in [
            (&b""[..], "not a file of streets"),
            (b"\x0a\x00", "not a file of streets"),
            (&newer, "another version"),
            (short, "damaged"),
        ] {
            let message = decoded(bytes).unwrap_err();
            assert!(message.contains(words), "{message}");
        }
    }

    #[test]
    fn features_that_contradict_themselves_are_found() {
        let spoilt = |spoil: fn(&mut Streets)| {
            let mut streets = town();
            spoil(&mut streets);
            decoded(&encoded(&streets).unwrap()).unwrap_err()
        };
        assert!(spoilt(|town| town.features[1].name = Some(9)).contains("has the name 10, of 2"));
        assert!(spoilt(|town| town.features[1].lines[0].truncate(1)).contains("kind minor is none"));
        assert!(spoilt(|town| town.features[2].lines.clear()).contains("0 lines"));
        assert!(spoilt(|town| town.features[1].lines[0][1].0 = i32::MAX).contains("kind minor is none"));
        assert!(spoilt(|town| town.bounds.east = 10.0).contains("no bounds"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn any_bytes_are_streets_or_a_message(body in proptest::collection::vec(any::<u8>(), 0..200), packed: bool) {
            let mut bytes = format!("{HEAD}2026-11-20\n").into_bytes();
            if packed {
                let mut packer = ZlibEncoder::new(bytes, Compression::fast());
                packer.write_all(&body).unwrap();
                bytes = packer.finish().unwrap();
            } else {
                bytes.extend(&body);
            }
            let _either = decoded(&bytes);
        }

        #[test]
        fn a_changed_byte_is_found_or_harmless(place in 0_usize..400, byte: u8) {
            let mut bytes = encoded(&town()).unwrap();
            let place = place % bytes.len();
            bytes[place] = byte;
            let _either = decoded(&bytes);
        }
    }
}
