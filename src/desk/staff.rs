//! The people of the desk, for who invites them: who they are, fresh links, ends of sessions.

use askama::Template;

use super::invitation::Guest;
use super::people::{self, LONGEST_NAME, Signed};
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::{Token, address, factors, invitation, letters, mailbox, notices, owed};
use crate::catalogue::Slug;
use crate::edition::City;
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::mail::{Address, Letter, Unsent};
use crate::store::record::Held;
use crate::store::{Mailbox, Notice, Owed, Owing, Person, StoreError, Turn};

#[derive(Template)]
#[template(path = "desk/pages/people.html")]
struct PeoplePage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<Row>,
    cities: Vec<Choice>,
    languages: Vec<Choice>,
    editor: bool,
    admin: bool,
    link: Option<Made>,
    done: Option<String>,
    problem: Option<String>,
    name: String,
    /// Links can be sent by e-mail.
    mails: bool,
    email: String,
}

/// Something that a form offers: its value, its name, whether it was chosen.
type Choice = (String, String, bool);

/// A link that was just made.
struct Made {
    /// For whom.
    name: String,
    link: String,
    /// What became of it by e-mail: whether it was sent, in a sentence.
    mailed: Option<(bool, String)>,
}

struct Row {
    key: String,
    name: String,
    does: Vec<String>,
    since: String,
    left: bool,
    this: bool,
    address: String,
    /// The e-mails that could not be sent: what, where, whether they are tried again; and what the server said.
    owed: Vec<([String; 3], String)>,
}

/// Where a link is to be sent, as a form says it.
enum Typed {
    /// Nowhere.
    Nothing,
    To(Address),
    Wrong,
}

/// The page and its forms.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    if !signed.person.value.admin {
        return room.sorry(Sorry::NotYours);
    }
    match (parts, room.asked.is_sent()) {
        ([], false) => page(room, signed, None, None),
        (["invite"], true) => invite(room, signed),
        ([action @ ("link" | "end" | "leave" | "anew")], true) => one(room, signed, action),
        _ => room.sorry(Sorry::Lost),
    }
}

fn invite(room: &Room<'_>, signed: &Signed) -> Answer {
    let edition = room.publication.edition();
    let name = room.asked.line("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let city = edition.city(&room.asked.line("city"));
    let Some(city) = city else { return room.sorry(Sorry::Unreadable) };
    let tags = room.asked.all("language");
    let reviews: Vec<Language> = tags.into_iter().filter_map(|tag| city.language(tag).cloned()).collect();
    let address = match typed(room) {
        Typed::Nothing => None,
        Typed::To(address) => Some(address),
        Typed::Wrong => return page(room, signed, None, Some("desk-people-email-wrong")),
    };
    let (editor, admin) = (!room.asked.line("editor").is_empty(), !room.asked.line("admin").is_empty());
    if name.is_empty() || name.chars().count() > LONGEST_NAME || reviews.is_empty() && !editor && !admin {
        return page(room, signed, None, Some("desk-people-incomplete"));
    }
    let reads = reviews.first().unwrap_or_else(|| city.source_language()).clone();
    let edits: Vec<Slug> = editor.then(|| city.slug().clone()).into_iter().collect();
    let email = address.clone();
    let guest = Guest { name: name.clone(), reviews, edits, admin, city: city.slug().clone(), reads: reads.clone(), email };
    let (now, by) = ((room.desk.now)(), signed.person.key.clone());
    let token = room.desk.ask(move |database| {
        let known = Held::<Person>::list(database, "")?;
        let is_known = known.iter().any(|person| people::folded(&person.value.name) == people::folded(&guest.name));
        if is_known { Ok(None) } else { invitation::invite(database, &guest, &by, now).map(Some) }
    });
    let token = match token {
        Ok(Some(token)) => token,
        Ok(None) => return page(room, signed, None, Some("desk-people-known")),
        Err(StoreError::Conflict { kind: "mailbox", .. }) => return page(room, signed, None, Some("desk-people-email-taken")),
        Err(error) => return Err(error.into()),
    };
    let theirs = room.reading(reads.tag());
    let letter =
        |to: &Address, link: &str| letters::invitation(theirs.locale(), to, (&name, city.name(&theirs.language)), link);
    let made = made(room, (name.clone(), &token), address.as_ref(), (letter, Owing::Invited(token.digest())))?;
    page(room, signed, Some(made), None)
}

/// Where the form wants its link sent. Without somebody who sends e-mail it can't say so.
fn typed(room: &Room<'_>) -> Typed {
    let typed = room.asked.line("email");
    match Address::parse(&typed) {
        _ if typed.is_empty() || room.desk.sender.is_none() => Typed::Nothing,
        Ok(address) => Typed::To(address),
        Err(_) => Typed::Wrong,
    }
}

/// A link, sent to where it is wanted. A link that could not be sent is shown as any other, and tried again when the server was away:
/// nothing is lost but the e-mail.
fn made(
    room: &Room<'_>,
    (name, token): (String, &Token),
    to: Option<&Address>,
    (letter, what): (impl Fn(&Address, &str) -> Letter, Owing),
) -> Result<Made, Trouble> {
    let link = super::link(&origin(room), token);
    let Some((to, sender)) = to.zip(room.desk.sender.as_ref()) else { return Ok(Made { name, link, mailed: None }) };
    let (address, now) = (to.to_string(), (room.desk.now)());
    let said = |id: &str| room.say_with(id, &[("address", Arg::Text(&address))]);
    let mailed = match letters::send(sender, &letter(to, &super::link(&sender.origin, token)), now) {
        Ok(()) => (true, said("desk-people-mailed")),
        Err(Unsent::Refused(_) | Unsent::Unfit(_)) => (false, said("desk-people-mail-refused")),
        Err(why @ (Unsent::Unreached(_) | Unsent::Late)) => {
            let (digest, to) = (token.digest(), address.clone());
            room.desk.ask(move |database| owed::owe_link(database, &digest, (&to, &why), what, now))?;
            (false, format!("{} {}", said("desk-people-unmailed"), room.say("desk-owed-again")))
        }
    };
    Ok(Made { name, link, mailed: Some(mailed) })
}

/// A fresh link for somebody who is known, sent to where the form says, which is their address from then on.
fn fresh(room: &Room<'_>, signed: &Signed, person: &Held<Person>) -> Answer {
    let (by, now) = (signed.person.key.clone(), (room.desk.now)());
    let address = match typed(room) {
        Typed::Nothing => None,
        Typed::To(address) => Some(address),
        Typed::Wrong => return page(room, signed, None, Some("desk-people-email-wrong")),
    };
    let (key, kept) = (person.key.clone(), address.clone());
    let token = room.desk.ask(move |database| {
        let before = mailbox::of(database, &key)?;
        let before = before.filter(|before| kept.as_ref().is_some_and(|kept| kept.folded() != before.key));
        if let Some(address) = &kept
            && !mailbox::keep_address(database, &key, address, &by, now)?
        {
            return Ok(None);
        }
        Ok(Some((invitation::fresh_link(database, &key, &by, now)?, before.map(|before| before.value.address))))
    })?;
    let Some((token, before)) = token else { return page(room, signed, None, Some("desk-people-email-taken")) };
    let theirs = room.reading(&person.value.reads);
    let name = &person.value.name;
    address::tell(room, &person.key, before.as_deref());
    let letter = |to: &Address, link: &str| letters::fresh(theirs.locale(), to, name, link);
    let made = made(room, (name.clone(), &token), address.as_ref(), (letter, Owing::Fresh(token.digest())))?;
    page(room, signed, Some(made), None)
}

fn one(room: &Room<'_>, signed: &Signed, action: &str) -> Answer {
    let (key, by, now) = (room.asked.line("person"), signed.person.key.clone(), (room.desk.now)());
    let wanted = key.clone();
    let found = room.desk.ask(move |database| Held::<Person>::get(database, &wanted))?;
    let Some(person) = found else { return room.sorry(Sorry::Lost) };
    match action {
        "link" if !person.value.left => fresh(room, signed, &person),
        "anew" if !person.value.left && person.key != signed.person.key => {
            room.desk.ask(move |database| factors::begin_anew(database, &key, &by, now))?;
            notices::tell(room, &person, Notice { at: now, what: Turn::Anew, device: None });
            fresh(room, signed, &person)
        }
        "end" => {
            room.desk.ask(move |database| people::end_all(database, &key, &by, now))?;
            Ok(room.go("/desk/people?done=ended"))
        }
        "leave" if person.key != signed.person.key => {
            room.desk.ask(move |database| people::let_go(database, &person, &by, now))?;
            Ok(room.go("/desk/people?done=kept"))
        }
        _ => room.sorry(Sorry::Lost),
    }
}

/// Where the links lead: the public address, or the one that was asked for.
fn origin(room: &Room<'_>) -> String {
    let host = room.asked.headers.get(axum::http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    room.desk.origin.clone().unwrap_or_else(|| format!("http://{host}"))
}

fn page(room: &Room<'_>, signed: &Signed, link: Option<Made>, problem: Option<&str>) -> Answer {
    let (people, mailboxes, owed) = everybody(room)?;
    let (edition, locale) = (room.publication.edition(), room.locale());
    let mut languages: Vec<&Language> = edition.cities().flat_map(City::languages).collect();
    languages.sort();
    languages.dedup();
    let mut rows: Vec<Row> = people.iter().map(|person| row(room, signed, person, (&mailboxes, &owed))).collect();
    rows.sort_by(|one, other| (one.left, &one.name).cmp(&(other.left, &other.name)));
    let title = room.say("desk-nav-people");
    // What was typed stands there again when it was not taken.
    let is_again = problem.is_some() && room.asked.parts().last() == Some(&"invite");
    let chosen = |field: &str, value: &str| is_again && room.asked.all(field).contains(&value);
    let page = PeoplePage {
        shell: room.shell(&title, "/desk/people"),
        title,
        rows,
        cities: edition
            .cities()
            .map(|city| (city.slug().as_str(), city.name(&room.language)))
            .map(|(slug, name)| (slug.to_owned(), name.to_owned(), chosen("city", slug)))
            .collect(),
        languages: languages
            .into_iter()
            .map(|one| (one.tag().to_owned(), Locale::language_name(locale, one), chosen("language", one.tag())))
            .collect(),
        editor: chosen("editor", "yes"),
        admin: chosen("admin", "yes"),
        link,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
        problem: problem.map(|id| room.say(id)),
        name: if is_again { room.asked.line("name") } else { String::new() },
        mails: room.desk.sender.is_some(),
        email: if is_again { room.asked.line("email") } else { String::new() },
    };
    Ok(room.page(page.render()?))
}

type Everybody = (Vec<Held<Person>>, Vec<Held<Mailbox>>, Vec<Held<Owed>>);

fn everybody(room: &Room<'_>) -> Result<Everybody, Trouble> {
    let all = room.desk.ask(|database| Ok((Held::list(database, "")?, Held::list(database, "")?, Held::list(database, "")?)));
    Ok(all?)
}

fn row(room: &Room<'_>, signed: &Signed, person: &Held<Person>, (mailboxes, owed): (&[Held<Mailbox>], &[Held<Owed>])) -> Row {
    let (value, locale) = (&person.value, room.locale());
    let since = match value.joined {
        Some(day) => room.say_with("desk-people-came", &[("date", Arg::Text(&locale.date(day)))]),
        None => room.say_with("desk-people-invited", &[("date", Arg::Text(&locale.date(value.invited)))]),
    };
    let mut does: Vec<String> = Vec::new();
    does.extend(value.reviews.iter().filter_map(|tag| Language::parse(tag).ok()).map(|one| locale.language_name(&one)));
    let city = |slug: &String| room.publication.edition().city(slug).map(|city| city.name(&room.language).to_owned());
    let editor = value.edits.iter().filter_map(city);
    does.extend(editor.map(|city| room.say_with("desk-people-edits", &[("city", Arg::Text(&city))])));
    does.extend(value.admin.then(|| room.say("desk-people-admin")));
    Row {
        key: person.key.clone(),
        name: value.name.clone(),
        does,
        since,
        left: value.left,
        this: person.key == signed.person.key,
        address: mailboxes
            .iter()
            .find(|mailbox| mailbox.value.person == person.key)
            .map(|mailbox| mailbox.value.address.clone())
            .unwrap_or_default(),
        owed: owed
            .iter()
            .map(|held| &held.value)
            .filter(|owed| owed.person == person.key && !owed.said.is_empty())
            .map(|owed| (owed::told(room, &signed.person.value, owed), owed.said.clone()))
            .collect(),
    }
}
