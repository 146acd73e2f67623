//! `witaj review invite`, `link`, `people`, `end-sessions`: who may come to the review desk.

use anyhow::Context as _;
use clap::Args;

use super::store::StoreArgs;
use super::{Format, Outcome, print};
use crate::clock;
use crate::config::Config;
use crate::desk::{self, Guest};
use crate::edition::Edition;
use crate::language::Language;
use crate::store::{self, Database, Held, Person};

/// Who does what a command does.
const BY: &str = "command";

/// Whom to invite.
#[derive(Debug, Args)]
pub(super) struct InviteArgs {
    /// The person's name, as it stands under what they approve
    name: String,
    /// The city whose pages they are shown
    #[arg(long, value_name = "CITY")]
    city: String,
    /// A language whose translations they judge; may be given several times
    #[arg(long, value_name = "LANGUAGE")]
    language: Vec<String>,
    /// They edit the city: facts, services and source texts
    #[arg(long)]
    editor: bool,
    /// They invite others and end their sessions
    #[arg(long)]
    admin: bool,
    /// The language in which the desk speaks to them [default: the first of theirs]
    #[arg(long, value_name = "LANGUAGE")]
    reads: Option<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// One person.
#[derive(Debug, Args)]
pub(super) struct OneArgs {
    /// The person's name
    name: String,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Whom to list.
#[derive(Debug, Args)]
pub(super) struct PeopleArgs {
    /// For people or for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    store: StoreArgs,
}

/// Where the desk is.
#[derive(Debug, Args)]
pub(super) struct PlaceArgs {
    /// The public address of the site, with which the link begins [default: this machine, port 8080]
    #[arg(long, value_name = "ADDRESS")]
    site: Option<String>,
    #[command(flatten)]
    store: StoreArgs,
}

impl PlaceArgs {
    fn site(&self, config: &Config) -> String {
        let site = self.site.clone().or_else(|| config.site.clone());
        site.unwrap_or_else(|| format!("http://{}", config.listen.unwrap_or_else(|| ([127, 0, 0, 1], 8080).into())))
    }

    fn open(&self, config: &Config) -> anyhow::Result<Box<dyn Database>> {
        Ok(store::open(&self.store.needed(config)?)?)
    }
}

pub(super) fn invite(args: &InviteArgs, edition: &Edition, config: &Config) -> anyhow::Result<Outcome> {
    let city = super::city(edition, &args.city)?;
    let offered = |tag: &String| super::language(city, tag).cloned();
    let reviews: Vec<Language> = args.language.iter().map(offered).collect::<Result<_, _>>()?;
    let does_something = !reviews.is_empty() || args.editor || args.admin;
    anyhow::ensure!(does_something, "say what {} does: --language LANGUAGE, --editor or --admin", args.name);
    let reads = match (&args.reads, reviews.first()) {
        (Some(tag), _) => super::language(city, tag)?,
        (None, Some(first)) => first,
        (None, None) => city.source_language(),
    };
    let name = args.name.split_whitespace().collect::<Vec<_>>().join(" ");
    anyhow::ensure!(!name.is_empty(), "the name is empty");
    let mut database = args.place.open(config)?;
    let known = found(database.as_mut(), &name)?.is_some();
    anyhow::ensure!(!known, "somebody is called {name} already; for a fresh link: witaj review link \"{name}\"");
    let guest = Guest {
        name,
        edits: if args.editor { vec![city.slug().clone()] } else { Vec::new() },
        admin: args.admin,
        city: city.slug().clone(),
        reads: reads.clone(),
        reviews,
    };
    let token = desk::invite(database.as_mut(), &guest, BY, clock::instant())?;
    print(&desk::link(&args.place.site(config), &token));
    Ok(Outcome::Done)
}

pub(super) fn link(args: &OneArgs, config: &Config) -> anyhow::Result<Outcome> {
    let mut database = args.place.open(config)?;
    let person = one(database.as_mut(), &args.name)?;
    let token = desk::fresh_link(database.as_mut(), &person.key, BY, clock::instant())?;
    print(&desk::link(&args.place.site(config), &token));
    Ok(Outcome::Done)
}

pub(super) fn end_sessions(args: &OneArgs, config: &Config) -> anyhow::Result<Outcome> {
    let mut database = args.place.open(config)?;
    let person = one(database.as_mut(), &args.name)?;
    let ended = desk::end_all(database.as_mut(), &person.key, BY, clock::instant())?;
    print(&format!("{} is signed out on {ended} devices.", person.value.name));
    Ok(Outcome::Done)
}

pub(super) fn people(args: &PeopleArgs, config: &Config) -> anyhow::Result<Outcome> {
    let mut database = store::open_existing(&args.store.needed(config)?)?;
    let people = Held::<Person>::list(database.as_mut(), "")?;
    if args.format == Format::Json {
        let rows: Vec<&Person> = people.iter().map(|person| &person.value).collect();
        print(&serde_json::to_string_pretty(&rows)?);
        return Ok(Outcome::Done);
    }
    for Held { value: person, .. } in &people {
        let mut does: Vec<String> = Vec::new();
        does.extend((!person.reviews.is_empty()).then(|| format!("reviews {}", person.reviews.join(", "))));
        does.extend((!person.edits.is_empty()).then(|| format!("edits {}", person.edits.join(", "))));
        does.extend(person.admin.then(|| "admin".to_owned()));
        let came = match (person.left, person.joined) {
            (true, _) => "has left".to_owned(),
            (false, Some(day)) => format!("came on {day}"),
            (false, None) => format!("invited on {}", person.invited),
        };
        print(&format!("{}: {}; {came}", person.name, does.join(", ")));
    }
    if people.is_empty() {
        print("Nobody has been invited yet.");
    }
    Ok(Outcome::Done)
}

fn found(database: &mut dyn Database, name: &str) -> anyhow::Result<Option<Held<Person>>> {
    let people = Held::<Person>::list(database, "")?;
    Ok(people.into_iter().find(|person| person.value.name.eq_ignore_ascii_case(name)))
}

fn one(database: &mut dyn Database, name: &str) -> anyhow::Result<Held<Person>> {
    found(database, name)?.with_context(|| format!("nobody is called {name}; `witaj review people` lists who was invited"))
}
