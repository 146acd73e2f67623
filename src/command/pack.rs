//! `witaj pack`: prints packs of a city into a folder, with a manifest of what each of them says.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::prints::{self, PrintsCommand};
use super::{Folders, Format, Outcome, Readings, print};
use crate::catalogue::{ItemId, RunFile, Slug};
use crate::content::record_run;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::pack::{Arrow, Batch, Choice, Manifest, Order, Orders, Pack, Press, Refusal, Variant, print_run};

/// Where QR codes of proofs lead when nobody says where the site is: to the site on this machine.
pub(super) const LOCAL_SITE: &str = "http://127.0.0.1:8080";

/// Everything there is.
const ALL: &str = "all";

/// What to print, or what to do with what was printed.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct PackArgs {
    #[command(subcommand)]
    command: Option<PrintsCommand>,
    #[command(flatten)]
    order: Option<OrderArgs>,
}

/// What to print.
#[derive(Debug, Args)]
struct OrderArgs {
    /// The city, by the name of its folder
    #[arg(long)]
    city: String,
    /// The products, folders of the templates, with commas between them, or all
    #[arg(long, value_delimiter = ',', default_value = "welcome", value_name = "PRODUCTS")]
    product: Vec<String>,
    /// The languages, with commas between them, or all; uk+pl puts both into one file [default: all that the city offers]
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    language: Vec<String>,
    /// The variants, with commas between them, or all; a4+large-print is both in one [default: the product's own look]
    #[arg(long, value_delimiter = ',', value_name = "VARIANTS")]
    variant: Vec<String>,
    /// The reader's situation, a checklist of the first steps: what it leads to is printed in full
    #[arg(long, value_name = "CHECKLIST")]
    situation: Option<String>,
    /// Only these chapters, with commas between them
    #[arg(long, value_delimiter = ',', value_name = "TOPICS")]
    topic: Vec<String>,
    /// Every guide and service in full
    #[arg(long)]
    full: bool,
    /// The guide or service of a card, leaflet, poster or sign: <topic>/<slug>
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
    /// Where a direction sign points: left, right, ahead, up, down
    #[arg(long, value_name = "WAY")]
    arrow: Option<String>,
    /// Record what these packs say, under words of your own (`March 2027, 500 copies`): later it can be told what is wrong by now
    #[arg(long, value_name = "LABEL", conflicts_with = "draft")]
    print_run: Option<String>,
    /// Print correction slips for a print run, or for all runs of an edition: each on the paper of its pack and in letters of that
    /// size, or in the variants that are named
    #[arg(
        long,
        value_name = "RUN",
        conflicts_with_all = ["product", "situation", "topic", "full", "item", "arrow", "print_run"]
    )]
    erratum: Option<String>,
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
    match args {
        PackArgs { command: Some(command), .. } => prints::run(command, folders),
        PackArgs { order: Some(order), .. } => print_order(order, folders, site),
        // The command line asks for one of the two.
        PackArgs { .. } => Ok(Outcome::Done),
    }
}

fn print_order(args: &OrderArgs, folders: &Folders, site: Option<String>) -> anyhow::Result<Outcome> {
    let label = args.print_run.as_deref().map(label).transpose()?;
    let site = address_of_site(args, site)?;
    let wanted = languages_to_read(&args.language);
    let edition = Readings::new(folders).only(&wanted).for_errors().read_valid()?;
    let city = super::city(&edition, &args.city)?;
    let press = Press::open(&folders.packs)?;
    let Orders { wanted: orders, left_out } = match &args.erratum {
        Some(name) => {
            let looks = |file: &RunFile| looks_of_slip(&press, &args.variant, file);
            let slip = Order { draft: args.draft, ..Order::of("", &[], &site) };
            Orders { wanted: prints::slips(city, name, &wanted, &looks, &slip)?, left_out: Vec::new() }
        }
        None => match press.orders(city, &batch(args, city, site.clone())?) {
            Ok(orders) => orders,
            Err(refusal) => {
                explain(&[(args.product.join(", "), refusal)], args.draft);
                return Ok(Outcome::FoundProblems);
            }
        },
    };
    if let (Some(name), []) = (&args.erratum, orders.as_slice()) {
        print(&format!("There is nothing to correct: all that {name} says is still so. Nothing was written."));
        return Ok(Outcome::FoundProblems);
    }
    let (packs, refusals) = print_all(&press, &edition, city, &orders);
    if !refusals.is_empty() {
        explain(&refusals, args.draft);
        return Ok(Outcome::FoundProblems);
    }
    let json = write_all(&args.out, &edition, city, &site, &packs)?;
    let recorded =
        label.map(|label| record_run(&folders.content, city.slug(), &print_run(&edition, &label, &packs))).transpose()?;
    match args.format {
        Format::Json => print(&json),
        Format::Text => {
            report(&packs, &args.out);
            left_out.iter().for_each(|reason| print(&format!("Left out: {reason}")));
            if let Some(run) = recorded {
                print(&format!("The print run is recorded in {}; commit it", run.position.file));
            }
        }
    }
    // The process ends here, and takes its memory with it. To give back each of the thousands of texts takes time.
    std::mem::forget(edition);
    Ok(Outcome::Done)
}

/// The languages whose texts an order needs; none named are all. A tag that is none is told later, by the city that does not offer
/// it.
fn languages_to_read(entries: &[String]) -> Vec<Language> {
    // The word for all of them has the form of a tag, too.
    if is_all(entries) {
        return Vec::new();
    }
    entries.iter().flat_map(|entry| entry.split('+')).filter_map(|tag| Language::parse(tag).ok()).collect()
}

fn is_all(names: &[String]) -> bool {
    names.iter().any(|name| name == ALL)
}

/// What a clerk calls a run; it must be found again.
fn label(text: &str) -> anyhow::Result<String> {
    let label: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    anyhow::ensure!(!label.is_empty(), "give the print run a name, as in --print-run \"March 2027, 500 copies\"");
    Ok(label)
}

fn address_of_site(args: &OrderArgs, configured: Option<String>) -> anyhow::Result<String> {
    let site = match args.site.clone().or(configured) {
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
    Ok(site)
}

fn batch(args: &OrderArgs, city: &City, site: String) -> anyhow::Result<Batch> {
    let languages = match args.language.is_empty() || is_all(&args.language) {
        true => None,
        false => Some(args.language.iter().map(|entry| languages(city, entry)).collect::<anyhow::Result<_>>()?),
    };
    let variants = match (args.variant.is_empty(), is_all(&args.variant)) {
        (true, _) => Some(vec![Variant::default()]),
        (false, true) => None,
        (false, false) => Some(variants(&args.variant)?),
    };
    let slug = |name: &String| Slug::parse(name).with_context(|| format!("“{name}” names no checklist and no chapter"));
    let choice = Choice {
        situation: args.situation.as_ref().map(slug).transpose()?,
        topics: args.topic.iter().map(slug).collect::<anyhow::Result<_>>()?,
        full: args.full,
        item: args.item.as_ref().map(|name| item(city, name)).transpose()?,
        arrow: args.arrow.as_deref().map(Arrow::parse).transpose()?,
        corrects: None,
        sheet: None,
    };
    let products = (!is_all(&args.product)).then(|| args.product.clone());
    Ok(Batch { products, languages, variants, choice, draft: args.draft, site })
}

fn variants(names: &[String]) -> anyhow::Result<Vec<Variant>> {
    Ok(names.iter().map(|name| Variant::parse(name)).collect::<Result<_, _>>()?)
}

/// In which looks a correction slip is printed: whoever was given large print reads no other.
fn looks_of_slip(press: &Press, names: &[String], file: &RunFile) -> anyhow::Result<Vec<Variant>> {
    if is_all(names) {
        return Ok(press.variants(prints::ERRATUM));
    }
    if !names.is_empty() {
        return variants(names);
    }
    let printed = Variant::parse(&file.variant).with_context(|| format!("the record of {} can't be used", file.name))?;
    Ok(vec![press.variant_beside(prints::ERRATUM, &file.product, printed)])
}

/// `uk` or `uk+pl`.
fn languages(city: &City, entry: &str) -> anyhow::Result<Vec<Language>> {
    entry.split('+').map(|tag| super::language(city, tag).cloned()).collect()
}

/// A guide or service by its id, or by its slug alone where only one has it.
fn item(city: &City, name: &str) -> anyhow::Result<ItemId> {
    let found = city.find(name).map(|item| item.id().clone());
    found.with_context(|| {
        format!("{} has no guide or service “{name}”; look for it with witaj search --city {}", city.slug(), city.slug())
    })
}

/// Prints everything before anything is written: nobody gets half an order.
fn print_all(press: &Press, edition: &Edition, city: &City, orders: &[Order]) -> (Vec<Pack>, Vec<(String, Refusal)>) {
    let bar = ProgressBar::new(orders.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {pos}/{len} {elapsed} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    let progress = |done: usize, now: &[Order]| {
        bar.set_position(done as u64);
        bar.set_message(now.iter().map(|order| order.file_name(city)).collect::<Vec<_>>().join(", "));
    };
    let (mut packs, mut refusals) = (Vec::new(), Vec::new());
    for (order, printed) in press.print_all(edition, city, orders, &progress) {
        match printed {
            Ok(pack) => packs.push(pack),
            Err(refusal) => refusals.push((order.file_name(city), refusal)),
        }
    }
    bar.finish_and_clear();
    (packs, refusals)
}

fn explain(refusals: &[(String, Refusal)], draft: bool) {
    for (name, refusal) in refusals {
        print(&format!("{name} is refused:"));
        for reason in &refusal.reasons {
            print(&format!("- {reason}"));
        }
    }
    // Whoever orders proofs knows of them.
    print(if draft {
        "Nothing was written."
    } else {
        "Nothing was written. A proof with a watermark is printed with --draft."
    });
}

/// Writes the packs and the manifest, in which files of earlier runs stay for as long as they lie beside it.
/// Two runs into one folder wait for each other.
fn write_all(out: &Path, edition: &Edition, city: &City, site: &str, packs: &[Pack]) -> anyhow::Result<String> {
    fs::create_dir_all(out).with_context(|| format!("{} can't be made", out.display()))?;
    let turn = out.join(".witaj-is-writing");
    let lock = File::create(&turn).with_context(|| format!("{} can't be written to", out.display()))?;
    lock.lock().with_context(|| format!("{} can't be locked", turn.display()))?;
    let path = out.join("manifest.json");
    let mut manifest = Manifest::new(edition, city, site);
    if let Some(earlier) = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok()) {
        let lies_there = |name: &str| out.join(name).is_file();
        manifest.files.extend(earlier.files.into_iter().filter(|file| lies_there(&file.name)));
    }
    packs.iter().for_each(|pack| manifest.add(pack));
    let json = serde_json::to_string_pretty(&manifest)?;
    let mut files: Vec<(PathBuf, &[u8])> = packs.iter().map(|pack| (out.join(&pack.file_name), &*pack.bytes)).collect();
    let listing = format!("{json}\n");
    files.push((path, listing.as_bytes()));
    place(&files)?;
    Ok(json)
}

/// Writes all files beside where they belong, and then puts each into its place: what is there is whole, and a full disk leaves
/// the packs and the manifest of earlier runs as they were, without some of the new ones among them.
fn place(files: &[(PathBuf, &[u8])]) -> anyhow::Result<()> {
    let unfinished = |path: &Path| path.with_extension("unfinished");
    let placed = files
        .iter()
        .try_for_each(|(path, bytes)| fs::write(unfinished(path), bytes).with_context(|| unwritten(path)))
        .and_then(|()| {
            files.iter().try_for_each(|(path, _)| fs::rename(unfinished(path), path).with_context(|| unwritten(path)))
        });
    if placed.is_err() {
        files.iter().for_each(|(path, _)| drop(fs::remove_file(unfinished(path))));
    }
    placed
}

fn unwritten(path: &Path) -> String {
    format!("{} can't be written", path.display())
}

fn report(packs: &[Pack], out: &Path) {
    for pack in packs {
        let kind = if pack.draft { "proof" } else { "for print" };
        let paper = &pack.paper;
        let copies = if paper.copies > 1 { format!(", {} copies", paper.copies) } else { String::new() };
        print(&format!(
            "{} ({} pages, {} sheets {} of {} g/m²{copies}, {} kB, {kind})",
            out.join(&pack.file_name).display(),
            pack.pages,
            paper.sheets,
            paper.size.to_uppercase(),
            paper.grams,
            pack.bytes.len() / 1000
        ));
        for note in &pack.notes {
            print(&format!("    {note}"));
        }
    }
}
