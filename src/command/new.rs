//! `witaj new`: the files of a new city, valid from the first moment, and the list of what to fill in.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use clap::{Args, Subcommand};

use super::{Folders, Outcome, Readings, print};
use crate::catalogue::{Bounds, Layer, LayerKind, Slug};
use crate::edition::Edition;
use crate::language::Language;

/// What to make.
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    command: NewCommand,
}

#[derive(Debug, Subcommand)]
enum NewCommand {
    /// Make the layer of a city: it passes `witaj check`, and `witaj serve` shows it at once
    City {
        /// The name of its folder and in addresses: lower-case letters, digits and hyphens
        slug: String,
        /// Its name as its people write it [default: the slug with a capital letter]
        #[arg(long)]
        name: Option<String>,
        /// The region or country that it lies in [default: the only one that no other layer but cities stands on]
        #[arg(long, value_name = "LAYER")]
        on: Option<String>,
        /// The languages that it offers, the source language first [default: those of another city on the same layer]
        #[arg(long, value_delimiter = ',')]
        languages: Vec<String>,
    },
}

pub(super) fn run(args: &NewArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let NewCommand::City { slug, name, on, languages } = &args.command;
    let (edition, _) = Readings::new(folders).read();
    let slug = Slug::parse(slug).context("the slug names a folder")?;
    let folder = folders.content.join(slug.as_str());
    ensure!(!folder.exists(), "{} is there already", folder.display());
    let below = below(&edition, on.as_deref())?;
    let languages = offered(&edition, below, languages)?;
    let name = name.clone().unwrap_or_else(|| capital(slug.as_str()));
    let files = files(&edition, below, &name, &languages)?;
    for (path, text) in &files {
        write(&folder.join(path), text)?;
    }
    let (edition, findings) = Readings::new(folders).read();
    let own = findings.iter().filter(|finding| finding.position.file.starts_with(&format!("{slug}/"))).count();
    print(&format!("{} is made: {} files, {own} findings, edition {}", folder.display(), files.len(), edition.id()));
    print(&to_do(&slug, &name));
    Ok(Outcome::Done)
}

/// The layer that the city stands on.
fn below<'a>(edition: &'a Edition, wanted: Option<&str>) -> anyhow::Result<&'a Layer> {
    let layers: Vec<&Layer> = edition.catalogue().layers.values().map(|content| &content.layer).collect();
    let wide: Vec<&Layer> = layers.iter().copied().filter(|layer| layer.kind != LayerKind::City).collect();
    let names = || wide.iter().map(|layer| layer.slug.as_str()).collect::<Vec<_>>().join(", ");
    if let Some(name) = wanted {
        let found = wide.iter().find(|layer| layer.slug.as_str() == name);
        return found.copied().with_context(|| format!("there is no region or country “{name}”; there are: {}", names()));
    }
    let is_below = |layer: &&&Layer| wide.iter().any(|other| other.parent.as_ref().is_some_and(|at| at.value == layer.slug));
    match wide.iter().filter(|layer| !is_below(layer)).collect::<Vec<_>>().as_slice() {
        [only] => Ok(**only),
        [] => bail!("there is no country or region to stand on; make content/<country>/layer.toml first"),
        _ => bail!("say which layer the city stands on with --on; there are: {}", names()),
    }
}

/// The languages of the new city: those that were named, or those of a neighbour.
fn offered(edition: &Edition, below: &Layer, named: &[String]) -> anyhow::Result<Vec<Language>> {
    let mut languages = named.iter().map(|tag| Language::parse(tag)).collect::<Result<Vec<_>, _>>()?;
    if languages.is_empty() {
        let layers = edition.catalogue().layers.values().map(|content| &content.layer);
        let cities = layers.filter(|layer| layer.kind == LayerKind::City);
        let neighbour = cities.max_by_key(|layer| layer.parent.as_ref().is_some_and(|parent| parent.value == below.slug));
        languages = neighbour.map_or_else(Vec::new, |layer| layer.languages.clone());
    }
    languages.retain(|language| *language != below.source_language);
    languages.insert(0, below.source_language.clone());
    for language in &languages {
        ensure!(
            edition.locale(language).is_some(),
            "the interface does not speak “{language}”: there is no locales/{language}/"
        );
    }
    Ok(languages)
}

/// The files by their path in the city's folder.
fn files(edition: &Edition, below: &Layer, name: &str, languages: &[Language]) -> anyhow::Result<Vec<(String, String)>> {
    let source = &below.source_language;
    let locale = edition.locale(source).with_context(|| format!("the interface does not speak “{source}”"))?;
    let text = |title: String, summary: String, body: String| {
        format!("+++\ntitle = {}\nsummary = {}\norigin = \"machine\"\n+++\n\n{body}\n", quoted(&title), quoted(&summary))
    };
    let letter = text(locale.say("site-letter"), locale.say("site-letter-about"), locale.say("new-letter"));
    let values = text(locale.say("site-values"), locale.say("site-values-about"), locale.say("new-values"));
    Ok(vec![
        ("layer.toml".to_owned(), layer(edition, below, name, languages)),
        ("locations.toml".to_owned(), LOCATIONS.to_owned()),
        (format!("letter/{source}.md"), letter),
        (format!("values/{source}.md"), values),
    ])
}

/// An empty file of locations with an example to copy.
const LOCATIONS: &str = "\
# The places of the city. Copy this example, take the # away, and fill in what is true; content/README.md names all keys.
#
# [city-hall]
# name = \"…\"                       # as on the sign
# kind = \"city-office\"
# topic = \"first-steps\"
# street = \"…\"
# town = \"…\"
# latitude = 0.0                    # WGS 84, in degrees
# longitude = 0.0
# accuracy = 50                     # of the coordinates, in metres
# schedule = \"Mo-Fr 08:00-16:00; PH off\"
# sources = [\"…\"]                  # ids of sources.toml
# checked = 2026-01-31              # the day of the check
# confidence = \"1\"
# volatility = \"operational\"
";

fn layer(edition: &Edition, below: &Layer, name: &str, languages: &[Language]) -> String {
    let tags: Vec<String> = languages.iter().map(|language| format!("\"{language}\"")).collect();
    let mut text = format!(
        "name = {}\nkind = \"city\"\nparent = \"{}\"\nsource_language = \"{}\"\nlanguages = [{}]\n",
        quoted(name),
        below.slug,
        below.source_language,
        tags.join(", ")
    );
    let Bounds { west, south, east, north } = bounds(edition, below);
    // Writing to a string does not fail.
    let _ = write!(
        text,
        "\n# Every location lies inside: draw it closer around the city, so that mistyped coordinates are found.\n\
         [bounds]\nwest = {west:?}\nsouth = {south:?}\neast = {east:?}\nnorth = {north:?}\n"
    );
    text
}

/// The box of the nearest layer below that has one; the whole Earth where none has.
fn bounds(edition: &Edition, below: &Layer) -> Bounds {
    let mut next = Some(below);
    while let Some(layer) = next {
        if let Some(bounds) = layer.bounds {
            return bounds;
        }
        let parent = layer.parent.as_ref().and_then(|parent| edition.catalogue().layers.get(&parent.value));
        next = parent.map(|content| &content.layer);
    }
    Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 }
}

fn quoted(text: &str) -> String {
    toml::Value::String(crate::locale::without_marks(text)).to_string()
}

fn capital(slug: &str) -> String {
    let mut letters = slug.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let failed = || format!("{} can't be written", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(failed)?;
    }
    std::fs::write(path, text).with_context(failed)
}

fn to_do(slug: &Slug, name: &str) -> String {
    format!(
        "Now fill in:\n\
         1. {slug}/layer.toml: the name of {name} in other languages (names), and the box around it (bounds).\n\
         2. {slug}/locations.toml: the places that help, with address, coordinates and hours.\n\
         3. {slug}/organizations.toml, {slug}/sources.toml, {slug}/services/: who offers what, and how you know.\n\
         4. {slug}/letter, {slug}/values: replace the sample texts.\n\
         `witaj check` names what is wrong; `witaj serve` shows {name} at /{slug}. CONTENT.md explains the files by example."
    )
}
