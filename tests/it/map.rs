//! The street map, from an extract of OpenStreetMap to the drawing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::NaiveDate;
use tempfile::TempDir;
use witaj::catalogue::{Bounds, Feature, FeatureKind, Streets};
use witaj::language::Language;
use witaj::map::import::{Import, ImportError, import};

use crate::broken::{root, small_city};
use crate::pbf::Pbf;

const BOUNDS: Bounds = Bounds { west: 18.60, south: 54.30, east: 18.70, north: 54.40 };
/// 20 November 2026, noon.
const NOON: i64 = 1_795_176_000;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

/// A small town: a street with houses, a park with a pond, a stop, a district.
fn town() -> Pbf {
    let mut town = Pbf { timestamp: Some(NOON), ..Pbf::default() };
    town.way(&[(18.64, 54.35), (18.65, 54.351)], &[("highway", "residential"), ("name", "ulica Długa")]);
    let square = |west: f64, south: f64, side: f64| {
        [(west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)]
    };
    town.way(&square(18.641, 54.352, 0.0003), &[("building", "yes"), ("addr:housenumber", "12a")]);
    let outer = town.way(&square(18.66, 54.36, 0.01), &[]);
    let inner = town.way(&square(18.662, 54.362, 0.002), &[]);
    town.multipolygon(&[outer, inner], &[("leisure", "park"), ("name", "Park nad Stawem")]);
    town.node(18.645, 54.3501, &[("highway", "bus_stop"), ("name", "Długa")]);
    town.node(18.6452, 54.3503, &[("highway", "bus_stop"), ("name", "Długa")]);
    town.node(18.65, 54.37, &[("place", "suburb"), ("name", "Wrzeszcz"), ("name:uk", "Вжещ"), ("name:de", "Langfuhr")]);
    town
}

fn written(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("town.osm.pbf");
    fs::write(&path, bytes).expect("a file");
    (folder, path)
}

fn imported_for(bytes: &[u8], bounds: Bounds, date: Option<NaiveDate>) -> Result<Streets, ImportError> {
    let (_folder, file) = written(bytes);
    let languages = [Language::parse("uk").expect("a language")];
    import(&Import { file: &file, bounds, languages: &languages, date, progress: &|_| {} })
}

fn imported(town: &Pbf) -> Streets {
    imported_for(&town.bytes(), BOUNDS, None).expect("streets")
}

fn of(streets: &Streets, kind: FeatureKind) -> Vec<&Feature> {
    streets.features.iter().filter(|feature| feature.kind == kind).collect()
}

fn name<'a>(streets: &'a Streets, feature: &Feature) -> &'a str {
    streets.name(feature).map_or("", |name| &name.text)
}

#[test]
fn an_extract_becomes_features_with_names() {
    let streets = imported(&town());
    assert_eq!(streets.date, day(20));
    let street = of(&streets, FeatureKind::Minor);
    assert_eq!((street.len(), name(&streets, street[0])), (1, "ulica Długa"));
    assert_eq!(street[0].lines, [[(18_640_000, 54_350_000), (18_650_000, 54_351_000)]]);
    assert_eq!(of(&streets, FeatureKind::Building)[0].lines[0].len(), 5);
    assert_eq!(name(&streets, of(&streets, FeatureKind::HouseNumber)[0]), "12a");
    let park = of(&streets, FeatureKind::Park);
    assert_eq!((park.len(), park[0].lines.len(), name(&streets, park[0])), (1, 2, "Park nad Stawem"));
}

#[test]
fn platforms_of_one_stop_are_one_stop_and_districts_have_names_in_the_citys_languages() {
    let streets = imported(&town());
    assert_eq!(of(&streets, FeatureKind::BusStop).len(), 1);
    let district = streets.name(of(&streets, FeatureKind::District)[0]).expect("a name");
    let others: Vec<(&str, &str)> = district.others.iter().map(|(tag, text)| (tag.tag(), text.as_str())).collect();
    assert_eq!((district.text.as_str(), others), ("Wrzeszcz", vec![("uk", "Вжещ")]));
}

#[test]
fn what_lies_outside_is_cut_off() {
    let mut town = town();
    town.way(&[(18.5, 54.38), (18.8, 54.38)], &[("highway", "primary"), ("name", "Aleja")]);
    // A lake over the edge, whose western shore is far away.
    town.way(&[(18.5, 54.31), (18.62, 54.31), (18.62, 54.32), (18.5, 54.32), (18.5, 54.31)], &[("natural", "water")]);
    town.way(&[(18.8, 54.31), (18.9, 54.31)], &[("highway", "primary"), ("name", "Daleka")]);
    let streets = imported(&town);
    let points = || streets.features.iter().flat_map(|feature| feature.lines.iter().flatten());
    assert!(points().all(|(x, y)| (18_600_000..=18_700_000).contains(x) && (54_300_000..=54_400_000).contains(y)));
    // Nothing of a street is inside whose points all lie far outside: it crosses, but no point is near.
    assert!(!streets.names.iter().any(|name| name.text == "Daleka"));
    let lake = of(&streets, FeatureKind::Water);
    assert_eq!(lake[0].lines[0].iter().map(|(x, _)| *x).min(), Some(18_600_000));
}

#[test]
fn points_that_the_file_lacks_break_lines_and_harm_nothing() {
    let mut town = town();
    let whole = town.way(&[(18.62, 54.33), (18.63, 54.33), (18.64, 54.33), (18.65, 54.33)], &[]);
    let mut refs = town.refs(whole);
    refs.insert(2, 999_999);
    town.way_over(refs, &[("highway", "tertiary"), ("name", "Z przerwą")]);
    town.way_over(vec![777_777, 888_888], &[("highway", "tertiary")]);
    town.multipolygon(&[4_444], &[("leisure", "park")]);
    let streets = imported(&town);
    assert_eq!(of(&streets, FeatureKind::Tertiary)[0].lines.len(), 2);
}

#[test]
fn the_day_is_the_files_or_the_newest_edits_or_the_named_one() {
    let silent = Pbf { timestamp: None, ..town() };
    let error = imported_for(&silent.bytes(), BOUNDS, None).expect_err("no day");
    assert!(matches!(error, ImportError::NoDate { .. }) && error.to_string().contains("--date 2026-11-20"), "{error}");
    assert_eq!(imported_for(&silent.bytes(), BOUNDS, Some(day(3))).expect("streets").date, day(3));
    let edited = Pbf { edited: Some(NOON - 86_400), ..silent };
    assert_eq!(imported(&edited).date, day(19));
}

#[test]
fn what_is_no_extract_is_said() {
    let whole = town().bytes();
    let cut = &whole[..whole.len() - 7];
    let framed = &whole[..whole.len() / 2];
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 40].fill(0xff);
    let demanding = Pbf { demands: Some("HistoricalInformation"), ..town() }.bytes();
    for (bytes, words) in [
        (&b""[..], "is empty; fetch it again"),
        (cut, "is cut off"),
        (framed, "is cut off"),
        (b"<?xml version=\"1.0\"?><osm></osm>", "is not an .osm.pbf file"),
        (&[0; 3], "is cut off"),
        (&[0, 0, 0, 4, 1, 2, 3, 4], "is not an .osm.pbf file"),
        (&damaged, "is damaged"),
        (&demanding, "HistoricalInformation"),
        (&Pbf::default().bytes(), "has nothing that a street map shows"),
    ] {
        let error = imported_for(bytes, BOUNDS, None).expect_err(words).to_string();
        assert!(error.contains(words) && error.contains("town.osm.pbf"), "{words}: {error}");
    }
    let missing = Import { file: Path::new("no-such.osm.pbf"), bounds: BOUNDS, languages: &[], date: None, progress: &|_| {} };
    assert!(import(&missing).expect_err("no file").to_string().starts_with("no-such.osm.pbf can't be read"));
}

#[test]
fn an_extract_cut_off_anywhere_is_an_error_and_never_a_panic() {
    let whole = town().bytes();
    for length in 0..whole.len() {
        // What ends with a whole block is a smaller extract.
        if let Err(error) = imported_for(&whole[..length], BOUNDS, None) {
            assert!(error.to_string().contains("town.osm.pbf"), "{length}: {error}");
        }
    }
}

#[test]
fn spoilt_bytes_never_end_in_a_panic() {
    let whole = town().bytes();
    for place in (0..whole.len()).step_by(2) {
        for byte in [0x7f, 0xff] {
            let mut spoilt = whole.clone();
            spoilt[place] = byte;
            let _either = imported_for(&spoilt, BOUNDS, None);
        }
    }
}

#[test]
fn another_citys_extract_says_what_it_covers() {
    let elsewhere = Bounds { west: 20.9, south: 52.1, east: 21.2, north: 52.3 };
    let error = imported_for(&town().bytes(), elsewhere, None).expect_err("elsewhere").to_string();
    assert!(error.contains("covers 18.640–18.670 E, 54.350–54.370 N"), "{error}");
    assert!(error.contains("wanted is 20.900–21.200 E, 52.100–52.300 N") && error.contains("--bounds"), "{error}");
}

fn witaj(content: &Path, args: &[&str]) -> Output {
    let content = content.to_string_lossy();
    let all = [args, &["--content", &content]].concat();
    Command::new(env!("CARGO_BIN_EXE_witaj")).args(all).current_dir(root()).output().expect("the program")
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}

#[test]
fn the_command_writes_one_file_with_the_same_bytes_each_time() {
    let content = small_city();
    let (_folder, file) = written(&town().bytes());
    let file = file.to_string_lossy();
    let target = content.path().join("port/map/streets.bin");
    let mut made = Vec::new();
    for _ in 0..2 {
        let output = witaj(content.path(), &["map", "import", "--city", "port", &file]);
        assert_eq!(output.status.code(), Some(0), "{}", words(&output));
        assert!(words(&output).contains("2026-11-20"), "{}", words(&output));
        made.push(fs::read(&target).expect("streets"));
    }
    assert!(made[0] == made[1] && made[0].starts_with(b"witaj-streets 1; \xc2\xa9 OpenStreetMap contributors"));
    assert_eq!(fs::read_dir(target.parent().expect("a folder")).expect("a folder").count(), 1, "nothing else is left");
    let checked = witaj(content.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", words(&checked));
}

#[test]
fn a_failed_import_leaves_the_old_file_whole() {
    let content = small_city();
    let (_folder, file) = written(&town().bytes());
    let target = content.path().join("port/map/streets.bin");
    assert_eq!(witaj(content.path(), &["map", "import", "--city", "port", &file.to_string_lossy()]).status.code(), Some(0));
    let before = fs::read(&target).expect("streets");
    let bytes = town().bytes();
    fs::write(&file, &bytes[..bytes.len() - 9]).expect("a file");
    let output = witaj(content.path(), &["map", "import", "--city", "port", &file.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output).contains("is cut off"), "{}", words(&output));
    assert_eq!(fs::read(&target).expect("streets"), before);
}

#[test]
fn a_folder_that_takes_no_file_is_said_with_its_name() {
    let content = small_city();
    let (_folder, file) = written(&town().bytes());
    // Root may write anywhere: a file stands where the folder should be.
    fs::write(content.path().join("port/map"), "in the way").expect("a file");
    let output = witaj(content.path(), &["map", "import", "--city", "port", &file.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output).contains("port/map/streets.bin can't be written"), "{}", words(&output));
}

#[test]
fn a_full_disk_leaves_the_old_file_whole() {
    let content = small_city();
    let (_folder, file) = written(&town().bytes());
    let arguments = |limit: &str| {
        let program = env!("CARGO_BIN_EXE_witaj");
        let content = content.path().display();
        // A limit on the length of files fails like a full disk: in the middle of writing.
        let line = format!(
            "trap '' XFSZ; ulimit -f {limit}; exec {program} map import --city port {} --content {content}",
            file.display()
        );
        Command::new("bash").args(["-c", &line]).current_dir(root()).output().expect("a shell")
    };
    assert_eq!(arguments("unlimited").status.code(), Some(0));
    let target = content.path().join("port/map/streets.bin");
    let before = fs::read(&target).expect("streets");
    let output = arguments("0");
    assert_eq!(output.status.code(), Some(2), "{}", words(&output));
    assert!(words(&output).contains("can't be written") && words(&output).contains("unchanged"), "{}", words(&output));
    assert_eq!(fs::read(&target).expect("streets"), before);
    assert_eq!(fs::read_dir(target.parent().expect("a folder")).expect("a folder").count(), 1, "nothing else is left");
}

#[test]
fn a_damaged_file_of_streets_is_a_finding() {
    let content = small_city();
    let folder = content.path().join("port/map");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("streets.bin"), b"\xff\xfe no streets").expect("a file");
    let output = witaj(content.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = words(&output);
    assert!(said.contains("port/map/streets.bin") && said.contains("witaj map import --city"), "{said}");
}
