//! `witaj review invite`, `link`, `people`, `end-sessions`: who may come to the review desk. And who sends the desk's e-mails.

use anyhow::Context as _;
use clap::Args;

use super::store::StoreArgs;
use super::{Format, Outcome, eprint, print};
use crate::clock;
use crate::config::Config;
use crate::desk::{self, Guest, letters};
use crate::edition::Edition;
use crate::language::Language;
use crate::locale::Locale;
use crate::mail::{Address, Letter, Post};
use crate::store::{self, Database, Document as _, Held, Mailbox, Owing, Person, StoreError, Turn};

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
    /// Send them the link by e-mail, too; the address is kept for links that they ask for themselves
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
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

/// For whom a fresh link is made.
#[derive(Debug, Args)]
pub(super) struct LinkArgs {
    #[command(flatten)]
    one: OneArgs,
    /// Send it to them by e-mail, too; the address is kept in place of the one before
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// They have lost their password or passkeys: remove these and sign them out everywhere, so that they begin anew with this link
    #[arg(long)]
    anew: bool,
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

    /// Who sends an e-mail, and to whom, where it is wanted. Nothing has been done yet when it can't be sent.
    fn mail(&self, address: Option<&String>, config: &Config) -> anyhow::Result<Option<(Post, Address)>> {
        let Some(address) = address else { return Ok(None) };
        let address = Address::parse(address).with_context(|| format!("“{}”", address.escape_debug()))?;
        let post =
            post(config)?.context("there is no e-mail server: set WITAJ_SMTP_URL and WITAJ_MAIL_FROM, or leave --email out")?;
        let has_site = self.site.is_some() || config.site.is_some();
        anyhow::ensure!(has_site, "links in e-mails begin with the public address; name it with --site ADDRESS");
        Ok(Some((post, address)))
    }
}

/// Who sends the desk's e-mails, where the operator names a server.
pub(super) fn post(config: &Config) -> anyhow::Result<Option<Post>> {
    let Some(server) = &config.smtp else { return Ok(None) };
    let from = config.mail_from.as_ref();
    let from = from.context("WITAJ_SMTP_URL is set, but not whom e-mails are from: set WITAJ_MAIL_FROM, too")?;
    Ok(Some(Post::open(&server.0, from)?))
}

/// Prints a link, and sends it where that is wanted. A link that can't be sent is a problem, not a loss: it stands there.
fn hand_out(link: &str, mail: Option<(Post, Address)>, letter: impl Fn(&Address) -> Letter) -> Outcome {
    print(link);
    let Some((post, address)) = mail else { return Outcome::Done };
    match post.send(&letter(&address), clock::instant()) {
        Ok(()) => Outcome::Done,
        Err(error) => {
            eprint(&format!("witaj: the link is made, but not sent: {error}. Pass it on yourself"));
            Outcome::FoundProblems
        }
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
    let reads = &reads.clone();
    let name = args.name.split_whitespace().collect::<Vec<_>>().join(" ");
    anyhow::ensure!(!name.is_empty(), "the name is empty");
    let mail = args.place.mail(args.email.as_ref(), config)?;
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
        email: mail.as_ref().map(|(_, address)| address.clone()),
    };
    let token = match desk::invite(database.as_mut(), &guest, BY, clock::instant()) {
        Err(StoreError::Conflict { kind: Mailbox::KIND, .. }) => anyhow::bail!(TAKEN),
        made => made?,
    };
    let link = desk::link(&args.place.site(config), &token);
    let locale = locale(edition, reads, city.source_language())?;
    let name = (guest.name.as_str(), city.name(reads));
    Ok(hand_out(&link, mail, |to| letters::invitation(locale, to, name, &link)))
}

/// Why an address is not taken.
const TAKEN: &str = "somebody else at the desk has this e-mail address";

/// The messages of a language, or of another where there are none.
fn locale<'a>(edition: &'a Edition, language: &Language, other: &Language) -> anyhow::Result<&'a Locale> {
    edition.locale(language).or_else(|| edition.locale(other)).with_context(|| format!("there are no messages in {language}"))
}

pub(super) fn link(args: &LinkArgs, edition: &Edition, config: &Config) -> anyhow::Result<Outcome> {
    let place = &args.one.place;
    let mail = place.mail(args.email.as_ref(), config)?;
    let mut database = place.open(config)?;
    let person = one(database.as_mut(), &args.one.name)?;
    let name = &person.value.name;
    anyhow::ensure!(!person.value.left, "{name} may come no more; at the desk, somebody who invites can let them come again");
    let now = clock::instant();
    if let Some((_, address)) = &mail {
        anyhow::ensure!(desk::keep_address(database.as_mut(), &person.key, address, BY, now)?, TAKEN);
    }
    if args.anew {
        desk::begin_anew(database.as_mut(), &person.key, BY, now)?;
    }
    let token = desk::fresh_link(database.as_mut(), &person.key, BY, now)?;
    let link = desk::link(&place.site(config), &token);
    let city = super::city(edition, &person.value.city)?;
    let locale = locale(edition, &Language::parse(&person.value.reads)?, city.source_language())?;
    if args.anew {
        let mailboxes = Held::<Mailbox>::list(database.as_mut(), "")?;
        let own = mailboxes.iter().find(|mailbox| mailbox.value.person == person.key);
        let to = own.and_then(|mailbox| Address::parse(&mailbox.value.address).ok());
        if let (Some(post), Some(to)) = (post(config)?, to) {
            let letter = letters::notice(locale, &to, name, (Turn::Anew, &locale.moment(city.local(now))));
            if let Err(error) = post.send(&letter, now) {
                let owed = desk::owe(database.as_mut(), &person.key, &to.to_string(), Owing::anew(now), now);
                let again = if owed.is_ok() { "; a program that serves the desk tries again" } else { "" };
                eprint(&format!("witaj: {name} could not be told of it by e-mail: {error}{again}"));
            }
        }
    }
    Ok(hand_out(&link, mail, |to| letters::fresh(locale, to, &person.value.name, &link)))
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
