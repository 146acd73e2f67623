//! `witaj map`: the ground of a city's street map from an extract of OpenStreetMap, and the maps as pictures.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Folders, Outcome, Readings, print};
use crate::catalogue::{Bounds, Extent, FeatureKind, Streets};
use crate::clock;
use crate::content;
use crate::map::import::{self, Import};
use crate::map::{self, StreetArea, StreetOptions};

/// What to do with a map.
#[derive(Debug, Args)]
pub(super) struct MapArgs {
    #[command(subcommand)]
    command: MapCommand,
}

#[derive(Debug, Subcommand)]
enum MapCommand {
    /// Make the ground of a city's street map from an .osm.pbf file: content/<city>/map/streets.bin
    Import(ImportArgs),
    /// Draw a map as an SVG picture, with names and numbers
    Draw(DrawArgs),
}

#[derive(Debug, Args)]
struct DrawArgs {
    /// The city, by the name of its folder
    #[arg(long)]
    city: String,
    /// The picture to write
    #[arg(long, value_name = "FILE.svg")]
    out: PathBuf,
    /// Draw the overview, which needs no extract, instead of the street map
    #[arg(long)]
    overview: bool,
    /// Width and height in millimetres
    #[arg(long, value_name = "WIDTH,HEIGHT", default_value = "116,165", value_parser = pair)]
    size: (f64, f64),
    /// The middle of the street map, in degrees [default: where most numbered places are]
    #[arg(long, value_name = "LATITUDE,LONGITUDE", allow_hyphen_values = true, value_parser = pair, conflicts_with = "bounds")]
    around: Option<(f64, f64)>,
    /// The area of the street map, in degrees
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", allow_hyphen_values = true, value_parser = bounds)]
    bounds: Option<Bounds>,
    /// The scale of the street map is one to so many
    #[arg(long, default_value_t = 15_000.0)]
    scale: f64,
    /// No letters and numbers at the edge
    #[arg(long)]
    no_grid: bool,
    /// No second frame for crowded places
    #[arg(long)]
    no_inset: bool,
    /// The readers' language: districts and stations get its name below that on the sign
    #[arg(long)]
    language: Option<String>,
}

#[derive(Debug, Args)]
struct ImportArgs {
    /// The city, by the name of its folder
    #[arg(long)]
    city: String,
    /// The extract, of the city or of a region in which it lies
    #[arg(value_name = "FILE.osm.pbf")]
    file: PathBuf,
    /// The area to keep, in degrees [default: the bounds in the city's layer.toml]
    #[arg(long, value_name = "WEST,SOUTH,EAST,NORTH", allow_hyphen_values = true, value_parser = bounds)]
    bounds: Option<Bounds>,
    /// The day of the data, where the file does not tell it
    #[arg(long, value_name = "DAY")]
    date: Option<NaiveDate>,
}

fn pair(text: &str) -> Result<(f64, f64), String> {
    let numbers: Vec<f64> = text.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    match numbers[..] {
        [one, other] if one.is_finite() && other.is_finite() => Ok((one, other)),
        _ => Err("write two numbers with a comma between them".to_owned()),
    }
}

fn bounds(text: &str) -> Result<Bounds, String> {
    let degrees: Vec<f64> = text.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    let [west, south, east, north] = degrees[..] else {
        return Err("write four numbers with commas between them, as in 18.5,54.3,18.7,54.4".to_owned());
    };
    let on_earth = -180.0 <= west && west < east && east <= 180.0 && -90.0 <= south && south < north && north <= 90.0;
    on_earth
        .then_some(Bounds { west, south, east, north })
        .ok_or_else(|| "west lies west of east, south lies south of north, and all of them on Earth".to_owned())
}

pub(super) fn run(args: &MapArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    match &args.command {
        MapCommand::Import(args) => import_streets(args, folders),
        MapCommand::Draw(args) => draw(args, folders),
    }
}

fn import_streets(args: &ImportArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    // What is wrong with the content, a damaged street map for example, does not matter here.
    let (edition, _) = Readings::new(folders).reader.read(clock::today, clock::now(), None);
    let city = super::city(&edition, &args.city)?;
    let bounds = args.bounds.or(city.layer().bounds);
    let bounds = bounds.with_context(|| format!("{} has no bounds; write [bounds] into its layer.toml", args.city))?;
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    let progress = |step| bar.set_message(step);
    let order = Import { file: &args.file, bounds, languages: city.languages(), date: args.date, progress: &progress };
    let streets = import::import(&order);
    bar.finish_and_clear();
    let streets = streets?;
    ensure!(folders.content.join(&args.city).is_dir(), "{} has no folder", args.city);
    let (path, length) = content::write_streets(&folders.content, city.slug(), &streets)?;
    report(&path, length, &streets);
    Ok(Outcome::Done)
}

fn draw(args: &DrawArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let edition = super::read_valid(folders)?;
    let city = super::city(&edition, &args.city)?;
    let (width, height) = args.size;
    ensure!((40.0..=2000.0).contains(&width) && (40.0..=2000.0).contains(&height), "a map has from 40 to 2000 mm a side");
    ensure!(args.scale >= 500.0, "the scale is one to 500 or more");
    let readers = args.language.as_ref().map(|tag| super::language(city, tag)).transpose()?;
    let area = match (args.around, args.bounds) {
        (Some((latitude, longitude)), _) => StreetArea::Around { latitude, longitude },
        (None, Some(bounds)) => StreetArea::Bounds(bounds),
        (None, None) => StreetArea::Crowded,
    };
    let drawing = if args.overview {
        map::overview(city, width, height)
    } else {
        let options = StreetOptions {
            area,
            scale: args.scale,
            grid: !args.no_grid,
            inset: !args.no_inset,
            readers: readers.cloned(),
            ..StreetOptions::default()
        };
        let advice = || format!("{0} has no streets; make them with `witaj map import --city {0} FILE.osm.pbf`", args.city);
        map::street(city, width, height, &options).with_context(advice)?
    };
    // The picture is a file of its own: it names its namespace and its size on paper.
    let size = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" font-family=\"Noto Sans\""
    );
    let svg = drawing.svg(&city.layer().name, &|_| None).replacen("<svg", &size, 1);
    std::fs::write(&args.out, format!("{svg}\n")).with_context(|| format!("{} can't be written", args.out.display()))?;
    let out = args.out.display();
    print(&format!(
        "{out} ({} kB): {} names, {} numbers",
        svg.len().div_ceil(1000),
        drawing.labels.len(),
        drawing.markers.len()
    ));
    Ok(Outcome::Done)
}

fn report(path: &Path, length: usize, streets: &Streets) {
    let count = |extent: Extent| streets.features.iter().filter(|feature| feature.kind.extent() == extent).count();
    let (areas, lines, points) = (count(Extent::Area), count(Extent::Line), count(Extent::Point));
    print(&format!(
        "{} ({} kB): {areas} areas, {lines} lines, {points} points of {}",
        path.display(),
        length.div_ceil(1000),
        streets.date
    ));
    let is_street = |kind| (FeatureKind::Path..=FeatureKind::Motorway).contains(&kind);
    if !streets.features.iter().any(|feature| is_street(feature.kind)) {
        print("There is no street in it. Was the extract made by a filter?");
    }
    print("The data is under the Open Database License; every map says “© OpenStreetMap contributors”.");
}
