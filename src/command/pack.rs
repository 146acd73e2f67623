//! `witaj pack`: prints packs of a city into a folder, with a manifest of what each of them says.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Desk, Folders, Format, Outcome, print};
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::pack::{Manifest, Order, Pack, Press, Refusal};

/// Where QR codes of proofs lead when nobody says where the site is: to the site on this machine.
pub(super) const LOCAL_SITE: &str = "http://127.0.0.1:8080";

/// What to print.
#[derive(Debug, Args)]
pub(super) struct PackArgs {
    /// The city, by the name of its folder
    #[arg(long)]
    city: String,
    /// The languages, with commas between them [default: all that the city offers]
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    language: Vec<String>,
    /// The product: a folder of the templates
    #[arg(long, default_value = "welcome")]
    product: String,
    /// Where to write the files
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Print a proof with a watermark: its texts need not be approved
    #[arg(long)]
    draft: bool,
    /// The public address of the site, to which the QR codes lead; required unless --draft
    #[arg(long, value_name = "ADDRESS")]
    site: Option<String>,
    /// Sentences for people, or the manifest for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(args: &PackArgs, folders: &Folders, site: Option<String>) -> anyhow::Result<Outcome> {
    let site = match args.site.clone().or(site) {
        Some(site) => site.trim_end_matches('/').to_owned(),
        None if args.draft => LOCAL_SITE.to_owned(),
        None => {
            anyhow::bail!("a pack leads its readers to the site; name its public address with --site https://…, or add --draft")
        }
    };
    anyhow::ensure!(
        site.starts_with("https://") || args.draft && site.starts_with("http://"),
        "“{site}” is not the address of a public site; it starts with https://"
    );
    // A tag that is none is told below, by the city that does not offer it.
    let wanted: Vec<Language> = args.language.iter().filter_map(|tag| Language::parse(tag).ok()).collect();
    let edition = Desk::new(folders).only(&wanted).for_errors().read_valid()?;
    let city = super::city(&edition, &args.city)?;
    let languages = languages(city, &args.language)?;
    let press = Press::open(&folders.packs)?;
    let (packs, refusals) = print_all(args, &press, &edition, city, &languages, &site);
    if !refusals.is_empty() {
        explain(&refusals);
        return Ok(Outcome::FoundProblems);
    }
    let mut manifest = Manifest::new(&edition, city, &site);
    fs::create_dir_all(&args.out).with_context(|| format!("{} can't be made", args.out.display()))?;
    for pack in &packs {
        write(&args.out.join(&pack.file_name), &pack.bytes)?;
        manifest.add(pack);
    }
    let json = serde_json::to_string_pretty(&manifest)?;
    write(&args.out.join("manifest.json"), format!("{json}\n").as_bytes())?;
    match args.format {
        Format::Json => print(&json),
        Format::Text => report(&packs, &args.out),
    }
    // The process ends here, and takes its memory with it. To give back each of the thousands of texts takes time.
    std::mem::forget(edition);
    Ok(Outcome::Done)
}

fn languages<'a>(city: &'a City, tags: &[String]) -> anyhow::Result<Vec<&'a Language>> {
    if tags.is_empty() {
        return Ok(city.languages().iter().collect());
    }
    tags.iter().map(|tag| super::language(city, tag)).collect()
}

/// Prints everything before anything is written: nobody gets half an order.
fn print_all<'a>(
    args: &PackArgs,
    press: &Press,
    edition: &Edition,
    city: &City,
    languages: &[&'a Language],
    site: &str,
) -> (Vec<Pack>, Vec<(&'a Language, Refusal)>) {
    let progress = ProgressBar::new(languages.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {pos}/{len} {msg}") {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(100));
    let (mut packs, mut refusals) = (Vec::new(), Vec::new());
    for (place, language) in languages.iter().enumerate() {
        progress.set_message(format!("{} {} {language}", city.slug(), args.product));
        let order =
            Order { product: args.product.clone(), language: (*language).clone(), draft: args.draft, site: site.to_owned() };
        let is_last = place + 1 == languages.len();
        let printed = if is_last { press.print_last(edition, city, &order) } else { press.print(edition, city, &order) };
        match printed {
            Ok(pack) => packs.push(pack),
            Err(refusal) => refusals.push((*language, refusal)),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    (packs, refusals)
}

fn explain(refusals: &[(&Language, Refusal)]) {
    for (language, refusal) in refusals {
        print(&format!("The pack in {language} is refused, for {} reasons:", refusal.reasons.len()));
        for reason in &refusal.reasons {
            print(&format!("- {reason}"));
        }
    }
    print("Nothing was written. A proof with a watermark is printed with --draft.");
}

fn report(packs: &[Pack], out: &Path) {
    for pack in packs {
        let kind = if pack.draft { "proof" } else { "for print" };
        print(&format!(
            "{} ({} pages, {} kB, {kind})",
            out.join(&pack.file_name).display(),
            pack.pages,
            pack.bytes.len() / 1000
        ));
        for note in &pack.notes {
            print(&format!("    {note}"));
        }
    }
}

/// Writes beside the target and renames: a file that is there is whole.
fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let unfinished = path.with_extension("unfinished");
    let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    written.with_context(|| format!("{} can't be written", path.display()))
}
