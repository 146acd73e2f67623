//! `witaj pack status` and what else follows a print run: which packs are in use, what of them is wrong by now, their end.

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::{Folders, Format, Outcome, print};
use crate::catalogue::{PrintRun, RunFile, Said, Slug};
use crate::content::retire_run;
use crate::edition::{Change, City, Edition, EditionId, Now};
use crate::language::Language;
use crate::locale::{Locale, without_marks};
use crate::pack::{Choice, Corrects, Order, Variant};

/// The product that corrects others.
pub(super) const ERRATUM: &str = "erratum";

#[derive(Debug, Subcommand)]
pub(super) enum PrintsCommand {
    /// List the print runs in use, and what of them is wrong by now; ends with 1 if anything is
    Status(StatusArgs),
}

/// Which city's.
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    /// The city, by the name of its folder
    #[arg(long)]
    city: String,
    /// Note that the packs of this run are no longer handed out
    #[arg(long, value_name = "RUN")]
    retire: Option<String>,
    /// Sentences for people, or an array of print runs for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A run in use.
#[derive(Serialize)]
struct RunStatus<'a> {
    run: &'a str,
    label: &'a str,
    date: String,
    edition: &'a str,
    languages: Vec<&'a str>,
    files: Vec<&'a str>,
    changes: Vec<ChangeStatus>,
}

/// Something that is wrong by now.
#[derive(Serialize)]
struct ChangeStatus {
    of: Vec<String>,
    names: Vec<String>,
    kind: &'static str,
    was: String,
    /// Nothing where it has ended or was withdrawn.
    now: Option<String>,
    /// `changed`, `ended`, `withdrawn`.
    fate: &'static str,
    /// The files that say it, with the pages as far as they are known.
    files: Vec<InFile>,
}

#[derive(Serialize)]
struct InFile {
    name: String,
    pages: Vec<usize>,
}

pub(super) fn run(command: &PrintsCommand, folders: &Folders) -> anyhow::Result<Outcome> {
    let PrintsCommand::Status(args) = command;
    let edition = super::read_valid(folders)?;
    let city = super::city(&edition, &args.city)?;
    match &args.retire {
        Some(name) => retire(city, name, folders),
        None => status(&edition, city, args.format),
    }
}

fn retire(city: &City, name: &str, folders: &Folders) -> anyhow::Result<Outcome> {
    let found = runs(city, name)?;
    for run in found.into_iter().filter(|run| run.ended.is_none() || run.id.as_str() == name) {
        retire_run(&folders.content, run, city.today())?;
        print(&format!("{} “{}” is no longer in use; commit {}", run.id, run.label, run.position.file));
    }
    Ok(Outcome::Done)
}

/// The print runs of a name, or of the edition that stands on the paper.
fn runs<'a>(city: &'a City, name: &str) -> anyhow::Result<Vec<&'a PrintRun>> {
    if let Some(run) = Slug::parse(name).ok().and_then(|id| city.print_run(&id)) {
        return Ok(vec![run]);
    }
    let edition = EditionId::typed(name);
    let found: Vec<&PrintRun> =
        city.print_runs().filter(|run| edition.as_ref().is_some_and(|id| id.as_str() == run.edition)).collect();
    let known = || city.print_runs().map(|run| run.id.as_str()).collect::<Vec<_>>().join(", ");
    anyhow::ensure!(
        !found.is_empty(),
        "{} has recorded no print run “{name}” and none of an edition of this name; there are: {}",
        city.slug(),
        known()
    );
    Ok(found)
}

/// The orders of the slips for everything in a run, or in all runs of an edition, that is wrong by now: one for each file and
/// language, in each of the looks that are wanted of it. None where nothing is.
pub(super) fn slips(
    city: &City,
    name: &str,
    only: &[Language],
    looks: &dyn Fn(&RunFile) -> anyhow::Result<Vec<Variant>>,
    order: &Order,
) -> anyhow::Result<Vec<Order>> {
    let mut orders = Vec::new();
    for run in runs(city, name)? {
        let changes = city.changes(run);
        for (place, file) in run.files.iter().enumerate() {
            if !changes.iter().any(|change| change.is_in(place + 1)) {
                continue;
            }
            let corrects = Some(Corrects { run: run.id.clone(), file: place + 1 });
            let choice = Choice { corrects, ..Choice::default() };
            let variants = looks(file)?;
            for language in file.languages.iter().filter(|language| only.is_empty() || only.contains(language)) {
                orders.extend(variants.iter().map(|variant| Order {
                    product: ERRATUM.to_owned(),
                    languages: vec![language.clone()],
                    choice: choice.clone(),
                    variant: *variant,
                    ..order.clone()
                }));
            }
        }
    }
    Ok(orders)
}

fn status(edition: &Edition, city: &City, format: Format) -> anyhow::Result<Outcome> {
    let language = city.source_language();
    let locale = edition.locale(language).context("the city's own language has no messages")?;
    let in_use = city.print_runs().filter(|run| run.is_in_use(city.today()));
    let runs: Vec<RunStatus<'_>> = in_use.map(|run| run_status(city, locale, language, run)).collect();
    let wrong = runs.iter().any(|run| !run.changes.is_empty());
    match format {
        Format::Json => print(&serde_json::to_string_pretty(&runs)?),
        Format::Text if runs.is_empty() => {
            print("No print run is in use. A run is recorded with witaj pack … --print-run \"March 2027, 500 copies\".");
        }
        Format::Text => runs.iter().for_each(|run| tell(city, run)),
    }
    Ok(if wrong { Outcome::FoundProblems } else { Outcome::Done })
}

fn run_status<'a>(city: &City, locale: &Locale, language: &Language, run: &'a PrintRun) -> RunStatus<'a> {
    RunStatus {
        run: run.id.as_str(),
        label: &run.label,
        date: run.date.to_string(),
        edition: &run.edition,
        languages: run.languages().into_iter().map(Language::tag).collect(),
        files: run.files.iter().map(|file| file.name.as_str()).collect(),
        changes: city.changes(run).iter().map(|change| change_status(locale, language, run, change)).collect(),
    }
}

fn change_status(locale: &Locale, language: &Language, run: &PrintRun, change: &Change<'_>) -> ChangeStatus {
    let words = |said: &Said| without_marks(&locale.said(said).text);
    let (now, fate) = match &change.now {
        Now::Is(said) => (Some(words(said)), "changed"),
        Now::Ended(_) => (None, "ended"),
        Now::Withdrawn => (None, "withdrawn"),
    };
    let mut names: Vec<String> = Vec::new();
    for (_, name) in change.of.iter().filter_map(|record| record.name(language)) {
        if !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    let files = run.files.iter().enumerate().filter(|(place, _)| change.is_in(place + 1));
    ChangeStatus {
        of: change.of.iter().map(|record| record.of.to_string()).collect(),
        names,
        kind: change.was.kind(),
        was: words(change.was),
        now,
        fate,
        files: files.map(|(place, file)| InFile { name: file.name.clone(), pages: change.pages(place + 1) }).collect(),
    }
}

fn tell(city: &City, run: &RunStatus<'_>) {
    print(&format!(
        "{} “{}”: edition {}, printed on {}, in {}",
        run.run,
        run.label,
        run.edition,
        run.date,
        run.languages.join(", ")
    ));
    for file in &run.files {
        print(&format!("    {file}"));
    }
    if run.changes.is_empty() {
        print("  All that it says is still so.");
        return;
    }
    print(&format!("  Wrong by now ({}):", run.changes.len()));
    for change in &run.changes {
        let now = match (&change.now, change.fate) {
            (Some(now), _) => now.clone(),
            (None, "ended") => "has ended".to_owned(),
            (None, _) => "withdrawn".to_owned(),
        };
        let was = if change.was.is_empty() { "rests on it" } else { &change.was };
        print(&format!("  - {} ({}), {}: {was} → {now}", change.names.join("; "), change.of.join(", "), change.kind));
        for file in &change.files {
            let pages: Vec<String> = file.pages.iter().map(ToString::to_string).collect();
            let pages = if pages.is_empty() { String::new() } else { format!(", p. {}", pages.join(", ")) };
            print(&format!("      {}{pages}", file.name));
        }
    }
    print(&format!("  Slips to put in: witaj pack --erratum {} --city {} --out DIR", run.run, city.slug()));
    print(&format!("  When it is no longer handed out: witaj pack status --city {} --retire {}", city.slug(), run.run));
}
