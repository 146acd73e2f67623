//! The e-mails of the desk, in the language of who gets them. Plain text; the address of a page stands on a
//! line of its own, so that programs that show e-mails find its end.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};

use super::{Desk, owed};
use crate::locale::{Arg, Locale, without_marks};
use crate::mail::{Address, Letter, Post, Unsent};
use crate::store::{Database, Held, Mailbox, Owing, Person, StoreError, Turn};

/// How long a link lets somebody in that they have asked for.
pub(super) const ASKED_FOR: Duration = Duration::hours(1);

/// Who sends the desk's letters, and the public address with which links in them begin.
#[derive(Clone, Debug)]
pub(super) struct Sender {
    pub(super) post: Arc<Post>,
    pub(super) origin: String,
}

/// The letter with an invitation. `city`: by its name in that language.
pub fn invitation(locale: &Locale, to: &Address, (name, city): (&str, &str), link: &str) -> Letter {
    let city = [("city", Arg::Text(city))];
    let body = [
        hello(locale, name),
        locale.say_with("mail-invited-lead", &city),
        format!("{}\n{link}", locale.say("mail-link-here")),
        locale.say("mail-link-once"),
        locale.say("mail-mistaken"),
    ];
    letter(locale, to, &locale.say("mail-invited"), &body)
}

/// The letter with a fresh link that somebody else made for them.
pub fn fresh(locale: &Locale, to: &Address, name: &str, link: &str) -> Letter {
    with_link(locale, to, (name, link), [locale.say("mail-link-once"), locale.say("mail-mistaken")])
}

/// The letter with a link that they asked for themselves.
pub(super) fn asked(locale: &Locale, to: &Address, name: &str, link: &str) -> Letter {
    with_link(locale, to, (name, link), [locale.say("mail-link-hour"), locale.say("mail-unasked")])
}

/// The letter to an address that somebody says is theirs, with the link that proves it.
pub(super) fn proof(locale: &Locale, to: &Address, name: &str, link: &str) -> Letter {
    let body = [
        hello(locale, name),
        format!("{}\n{link}", locale.say("mail-address-here")),
        locale.say("mail-address-hour"),
        locale.say("mail-unasked"),
    ];
    letter(locale, to, &locale.say("mail-address"), &body)
}

/// The letter to an address that was somebody's until now.
pub(super) fn moved(locale: &Locale, to: &Address, name: &str) -> Letter {
    let body = [hello(locale, name), locale.say("mail-address-moved-lead")];
    letter(locale, to, &locale.say("mail-address-moved"), &body)
}

/// The letter that tells somebody what has changed in how they come in. `when`: at which moment, and on which device.
pub fn notice(locale: &Locale, to: &Address, name: &str, (what, when): (Turn, &str)) -> Letter {
    let body = [hello(locale, name), format!("{}\n{when}", locale.say(what.message())), locale.say("desk-notice-not-you")];
    letter(locale, to, &locale.say("mail-notice"), &body)
}

/// A letter with a link; `about`: how long it holds, and what to do where nobody wanted it.
fn with_link(locale: &Locale, to: &Address, (name, link): (&str, &str), about: [String; 2]) -> Letter {
    let [holds, unwanted] = about;
    let body = [hello(locale, name), format!("{}\n{link}", locale.say("mail-link-here")), holds, unwanted];
    letter(locale, to, &locale.say("mail-link"), &body)
}

/// The summary of a week. `told`: what happened; `page`: where more is; `stop`: the page that ends it.
pub(super) fn week(locale: &Locale, to: &Address, title: &str, told: &[String], (page, stop): (&str, &str)) -> Letter {
    let mut body = told.to_vec();
    body.push(format!("{}\n{page}", locale.say("mail-week-more")));
    body.push(format!("{}\n{stop}", locale.say("mail-week-stop")));
    Letter { unsubscribe: Some(stop.to_owned()), ..letter(locale, to, title, &body) }
}

fn hello(locale: &Locale, name: &str) -> String {
    locale.say_with("mail-hello", &[("name", Arg::Text(name))])
}

fn letter(locale: &Locale, to: &Address, subject: &str, paragraphs: &[String]) -> Letter {
    let name = format!("{} · {}", locale.say("desk-name"), locale.say("site-name"));
    let text = format!("{}\n\n-- \n{name}\n", paragraphs.join("\n\n"));
    Letter {
        to: to.clone(),
        language: locale.language().clone(),
        subject: without_marks(subject),
        // Marks of direction only where directions meet: old programs show a box for each.
        text: if text.contains(is_from_right) { text } else { without_marks(&text) },
        unsubscribe: None,
    }
}

/// Whether a letter is of a script that is written from the right.
fn is_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Sends somebody the link that they asked for, if the address is somebody's. Whoever asked has their answer already: what becomes of it
/// is told to the log, without the address.
pub(super) fn send_link(desk: &Arc<Desk>, address: &Address) {
    let wanted = address.folded();
    match desk.ask(move |database| owner(database, &wanted)) {
        Ok(Some(person)) => owed::post(desk, &person, &address.to_string(), Owing::Asked),
        Ok(None) => tracing::info!("a link was asked for with an e-mail address that nobody at the desk has"),
        Err(error) => tracing::error!(%error, "a link that was asked for could not be made"),
    }
}

/// Whose an address is.
fn owner(database: &mut dyn Database, address: &str) -> Result<Option<String>, StoreError> {
    let Some(mailbox) = Held::<Mailbox>::get(database, address)? else { return Ok(None) };
    let person = Held::<Person>::get(database, &mailbox.value.person)?.filter(|person| !person.value.left);
    Ok(person.map(|person| person.key))
}

/// Sends a letter with a link; what the server said goes to the log, and whether it took it to who waits for it.
pub(super) fn send(sender: &Sender, letter: &Letter, now: DateTime<Utc>) -> Result<(), Unsent> {
    sender.post.send(letter, now).inspect_err(|error| tracing::error!(%error, "an e-mail of the desk could not be sent"))
}
