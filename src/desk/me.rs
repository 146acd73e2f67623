//! Somebody's own page: what they do here, the language of the desk, their name, their password, their devices.

use askama::Template;
use axum::http::StatusCode;

use super::address::Entered;
use super::password::Weak;
use super::people::{self, Signed};
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::{address, mailbox, notices, owed, own_password, passkeys, weekly};
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::site::markup::{Html, escaped, message};
use crate::store::{Person, Turn};

#[derive(Template)]
#[template(path = "desk/pages/me.html")]
struct MePage<'a> {
    shell: Shell<'a>,
    title: String,
    /// What they do here, a sentence each.
    tasks: Vec<String>,
    /// Tag, own name, direction, whether it is the one.
    languages: Vec<(String, String, &'static str, bool)>,
    credit: bool,
    sign_in: String,
    has_password: bool,
    /// The password so far must be named to set another.
    asks: bool,
    hint: String,
    weak: Option<String>,
    passkeys: Vec<passkeys::pages::Row>,
    /// Passkeys can be set here.
    sets_passkey: bool,
    /// Why one was not taken, or not removed.
    passkey_problem: Option<String>,
    sessions: Vec<Device>,
    /// What has changed in how they come in: what, and when and where.
    notices: Vec<(String, Vec<String>)>,
    /// The e-mails that could not be sent: what, where, whether they are tried again.
    owed: Vec<[String; 3]>,
    email: Option<Email>,
    done: Option<String>,
}

/// What is said of somebody's e-mail address.
struct Email {
    words: Html,
    /// Whether they get the summary of the week, where one can be sent to them.
    weekly: Option<bool>,
    /// An address is kept, and can be deleted.
    is_kept: bool,
    /// What somebody typed as their address, where a link can be sent there.
    typed: Option<String>,
    problem: Option<String>,
}

/// What was not taken of what somebody typed.
#[derive(Default)]
struct Refused {
    /// The name to sign in by, and what is wrong with it or the password.
    password: Option<(String, Weak)>,
    /// The message that says what is wrong with the e-mail address.
    email: Option<&'static str>,
    passkey: Option<passkeys::Refused>,
}

struct Device {
    key: String,
    words: Html,
    this: bool,
}

/// The page and its forms.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    match (parts, room.asked.is_sent()) {
        ([], false) => page(room, signed),
        (["language"], true) => {
            let reads = room.asked.line("language");
            let known = Language::parse(&reads).is_ok_and(|tag| room.publication.edition().locale(&tag).is_some());
            if !known {
                return room.sorry(Sorry::Unreadable);
            }
            changed(room, signed, Person { reads, ..signed.person.value.clone() }, "changed-language")
        }
        (["credit"], true) => {
            let credit = !room.asked.line("credit").is_empty();
            changed(room, signed, Person { credit, ..signed.person.value.clone() }, "changed-credit")
        }
        (["password"], true) => set_password(room, signed),
        (["passkeys", rest @ ..], true) => passkeys::pages::own(room, signed, rest),
        (["address"], true) => match address::enter(room, signed)? {
            Entered::Sent => Ok(room.go("/desk/me?done=sent#email")),
            Entered::TooOften => room.sorry(Sorry::Slow),
            Entered::Refused(why) => shown(room, signed, Refused { email: Some(why), ..Refused::default() }),
        },
        (["week"], true) => {
            let (wants, owner, now) = (!room.asked.line("week").is_empty(), signed.person.key.clone(), (room.desk.now)());
            let Some(city) = room.publication.edition().city(&signed.person.value.city) else { return room.sorry(Sorry::Lost) };
            let over = weekly::newest(city.local(now));
            room.desk.ask(move |database| mailbox::want(database, &owner, wants, over, now))?;
            Ok(room.go("/desk/me?done=kept"))
        }
        (["forget-address"], true) => {
            let (owner, notice) = (signed.person.key.clone(), notices::own(room, Turn::Address));
            let noticed = notice.clone();
            if let Some(before) = room.desk.ask(move |database| mailbox::forget(database, &owner, &noticed))? {
                notices::tell_at(room, &signed.person, &before, notice);
            }
            Ok(room.go("/desk/me?done=forgotten"))
        }
        (["end"], true) => {
            let (session, now) = (room.asked.line("session"), (room.desk.now)());
            let owner = signed.person.key.clone();
            if !session.starts_with(&format!("{owner}/")) {
                return room.sorry(Sorry::NotYours);
            }
            room.desk.ask(move |database| people::end(database, &[session], &owner, now))?;
            Ok(room.go("/desk/me?done=ended"))
        }
        _ => room.sorry(Sorry::Lost),
    }
}

fn changed(room: &Room<'_>, signed: &Signed, value: Person, action: &'static str) -> Answer {
    let (person, now) = (signed.person.clone(), (room.desk.now)());
    room.desk.ask(move |database| people::changed(database, &person, &value, (&person.key, action), now))?;
    Ok(room.go("/desk/me?done=kept"))
}

fn set_password(room: &Room<'_>, signed: &Signed) -> Answer {
    let (name, typed) = (room.asked.line("name"), room.asked.secret("password"));
    let refused = |weak: Weak| shown(room, signed, Refused { password: Some((name.clone(), weak)), ..Refused::default() });
    if let Some(weak) = own_password::weak_now(room, signed, (&name, typed)) {
        return refused(weak);
    }
    if !own_password::proves(room, signed)? {
        return refused(Weak::Current);
    }
    match own_password::keep(room, signed, &name, typed)? {
        Ok(signed) => Ok(room.renewed(room.go("/desk/me?done=password"), signed.renewed.as_ref())),
        Err(weak) => refused(weak),
    }
}

/// The page where a passkey was not taken, or not removed.
pub(super) fn passkey_refused(room: &Room<'_>, signed: &Signed, why: passkeys::Refused) -> Answer {
    shown(room, signed, Refused { passkey: Some(why), ..Refused::default() })
}

/// The page.
pub(super) fn page(room: &Room<'_>, signed: &Signed) -> Answer {
    shown(room, signed, Refused::default())
}

fn shown(room: &Room<'_>, signed: &Signed, refused: Refused) -> Answer {
    let (sign_in, weak) = refused.password.unzip();
    let sign_in = sign_in.or(signed.person.value.sign_in.clone()).unwrap_or_default();
    let status = match (refused.email, refused.passkey) {
        (Some(_), _) => StatusCode::BAD_REQUEST,
        (_, Some(_)) => StatusCode::FORBIDDEN,
        (None, None) => StatusCode::OK,
    };
    let (person, now, owner) = (&signed.person.value, (room.desk.now)(), signed.person.key.clone());
    let (sessions, noticed, owed) = room.desk.ask(move |database| {
        let sessions = people::sessions(database, &owner, now)?;
        Ok((sessions, notices::of(database, &owner, now)?, owed::of(database, &owner)?))
    })?;
    let locale = room.locale();
    let device = |session: &crate::store::Held<crate::store::Session>| {
        let date = Html::trusted(format!("<bdi>{}</bdi>", escaped(&locale.date(session.value.began.date_naive()))));
        let name = Html::trusted(format!("<bdi>{}</bdi>", escaped(&session.value.device)));
        let words = message(locale, "desk-me-session", &[("device", name), ("date", date)]);
        Device { key: session.key.clone(), words, this: session.key == signed.session }
    };
    let messages = room.publication.edition().messages();
    let languages = messages.languages().map(|language| {
        let name = messages.locale(language).map(Locale::own_name).unwrap_or_default().to_owned();
        (language.tag().to_owned(), name, language.direction().as_str(), *language == room.language)
    });
    let title = person.name.clone();
    let page = MePage {
        shell: room.shell(&title, "/desk/me"),
        title,
        tasks: tasks(room, person),
        languages: languages.collect(),
        credit: person.credit,
        sign_in,
        has_password: person.sign_in.is_some(),
        asks: person.sign_in.is_some() && !signed.may_forget(),
        hint: own_password::hint(room),
        weak: weak.map(|weak| own_password::why(room, weak)),
        passkeys: passkeys::pages::rows(room, signed)?,
        sets_passkey: passkeys::Ground::of(room.desk, room.asked).is_some(),
        passkey_problem: refused.passkey.map(|why| room.say(why.message())),
        sessions: sessions.iter().map(device).collect(),
        notices: noticed
            .iter()
            .map(|notice| (room.say(notice.what.message()), notices::moment(room, person, notice)))
            .collect(),
        owed: owed.iter().map(|owed| owed::told(room, person, owed)).collect(),
        email: email(room, signed, refused.email)?,
        done: room.asked.query("done").and_then(|done| match done {
            "kept" => Some(room.say("desk-kept")),
            "password" => Some(room.say("desk-me-password-kept")),
            "passkey" => Some(room.say("desk-passkey-kept")),
            "passkey-removed" => Some(room.say("desk-passkey-removed")),
            "ended" => Some(room.say("desk-me-ended")),
            "sent" => Some(room.say("desk-me-email-sent")),
            "forgotten" => Some(room.say("desk-me-email-forgotten")),
            _ => None,
        }),
    };
    Ok(room.page_as(status, page.render()?))
}

/// Nothing is said of e-mail where none is sent and no address is kept.
fn email(room: &Room<'_>, signed: &Signed, problem: Option<&str>) -> Result<Option<Email>, Trouble> {
    let owner = signed.person.key.clone();
    let mailbox = room.desk.ask(move |database| mailbox::of(database, &owner))?;
    let mails = room.desk.sender.is_some();
    let typed = mails.then(|| room.asked.line("email"));
    let problem = problem.map(|id| room.say(id));
    Ok(match mailbox {
        Some(mailbox) => {
            let address = Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&mailbox.value.address)));
            let words = message(room.locale(), "desk-me-email-is", &[("address", address)]);
            let weekly = mails.then_some(mailbox.value.weekly.is_some());
            Some(Email { words, weekly, is_kept: true, typed, problem })
        }
        None if mails => {
            let words = Html::words(&room.say("desk-me-email-none"), &room.language);
            Some(Email { words, weekly: None, is_kept: false, typed, problem })
        }
        None => None,
    })
}

/// What somebody does here, in sentences.
fn tasks(room: &Room<'_>, person: &Person) -> Vec<String> {
    let mut tasks = Vec::new();
    let locale = room.locale();
    let names: Vec<String> = person
        .reviews
        .iter()
        .filter_map(|tag| Language::parse(tag).ok())
        .collect::<Vec<_>>()
        .iter()
        .map(|language| locale.language_name(language))
        .collect();
    if !names.is_empty() {
        tasks.push(room.say_with("desk-me-reviews", &[("languages", Arg::Text(&locale.list(&names)))]));
    }
    let edition = room.publication.edition();
    let cities = person.edits.iter().filter_map(|slug| edition.city(slug)).map(|city| city.name(&room.language).to_owned());
    let cities: Vec<String> = cities.collect();
    if !cities.is_empty() {
        tasks.push(room.say_with("desk-me-edits", &[("cities", Arg::Text(&locale.list(&cities)))]));
    }
    if person.admin {
        tasks.push(room.say("desk-me-admin"));
    }
    tasks
}
