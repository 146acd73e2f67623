//! How somebody comes in and goes out: by a link that works once, by name and password, or by a passkey.

use askama::Template;

use std::sync::Arc;
use std::time::Instant;

use super::key::{self, Token};
use super::people::{self, Signed};
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::{invitation, letters, mailbox, passkeys};
use crate::locale::Arg;
use crate::mail::Address;
use crate::site::reply;
use crate::store::Person;
use crate::store::record::Held;
use axum::http::{StatusCode, header};

#[derive(Template)]
#[template(path = "desk/pages/join.html")]
struct JoinPage<'a> {
    shell: Shell<'a>,
    title: String,
    /// Whether the link lets somebody in.
    holds: bool,
    /// The form's own address, which nobody else learns.
    here: &'a str,
    credit: bool,
    /// What is kept of their e-mail address, and what for.
    email: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/pages/sign_in.html")]
struct SignInPage<'a> {
    shell: Shell<'a>,
    name: String,
    wrong: bool,
    /// Links are sent to who asks for one.
    mails: bool,
    email: String,
    problem: Option<String>,
    /// Why a passkey was not taken, where passkeys are.
    passkey: Option<Option<String>>,
    /// What an address has at its end for the language that was chosen to stay.
    lang: String,
}

#[derive(Template)]
#[template(path = "desk/pages/sent.html")]
struct SentPage<'a> {
    shell: Shell<'a>,
    title: String,
}

/// The page of a link, and coming in by it. Looking at the page uses nothing up: programs that preview links look at it, too.
pub(super) fn join(room: &Room<'_>, token: &str) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let Some(token) = Token::read(token) else { return join_page(room, None) };
    if !room.asked.is_sent() {
        let found = desk.ask(move |database| {
            let Some((_, person)) = invitation::invited(database, &token, now)? else { return Ok(None) };
            let mailbox = mailbox::of(database, &person.key)?;
            Ok(Some((person, mailbox.map(|mailbox| mailbox.value.address))))
        })?;
        return join_page(room, found);
    }
    let (device, credit) = (room.asked.device(), !room.asked.line("credit").is_empty());
    let before = room.asked.pass(desk);
    let pass = desk.ask(move |database| {
        let Some(pass) = invitation::join(database, &token, (device, before.as_ref()), now)? else { return Ok(None) };
        if let Some(signed) = people::signed(database, &pass, now)?
            && signed.person.value.credit != credit
        {
            let value = Person { credit, ..signed.person.value.clone() };
            people::changed(database, &signed.person, &value, (&signed.person.key, "changed-credit"), now)?;
        }
        Ok(Some(pass))
    })?;
    let Some(pass) = pass else { return join_page(room, None) };
    let mut response = room.go("/desk");
    response.headers_mut().extend(desk.set_cookie(Some(&pass)).map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}

fn join_page(room: &Room<'_>, found: Option<(Held<Person>, Option<String>)>) -> Answer {
    let (person, address) = found.unzip();
    let room = match &person {
        Some(person) if room.asked.query("lang").is_none() => &room.reading(&person.value.reads),
        _ => room,
    };
    let title = match &person {
        Some(person) => room.say_with("desk-join", &[("name", Arg::Text(&person.value.name))]),
        None => room.say("desk-join-gone"),
    };
    let (holds, credit) = (person.is_some(), person.is_some_and(|person| person.value.credit));
    let email = address.flatten().map(|address| room.say_with("desk-join-email", &[("address", Arg::Text(&address))]));
    let page = JoinPage { shell: room.shell(&title, ""), title, holds, here: &room.asked.path, credit, email };
    let html = page.render()?;
    Ok(room.page_as(if holds { StatusCode::OK } else { StatusCode::GONE }, html))
}

/// The page to sign in by name and password, and signing in.
pub(super) fn sign_in(room: &Room<'_>) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let name = room.asked.line("name");
    if !room.asked.is_sent() {
        return sign_in_page(room, name, None);
    }
    let typed = name.clone();
    let kept = desk.ask(move |database| people::password(database, &typed))?;
    let is_right = key::is_right(room.asked.secret("password"), kept.as_ref().map(|kept| kept.hash.as_str()))?;
    let device = room.asked.device();
    let pass = match kept.filter(|_| is_right) {
        Some(kept) => {
            let typed = name.clone();
            desk.ask(move |database| people::sign_in(database, (&typed, &kept), device, now))?
        }
        None => None,
    };
    let Some(pass) = pass else {
        tracing::warn!("somebody could not sign in at the desk: the name or the password is wrong");
        return sign_in_page(room, name, Some(StatusCode::UNAUTHORIZED));
    };
    desk.limits.forget(&people::folded(&name));
    let mut response = room.go("/desk");
    response.headers_mut().extend(desk.set_cookie(Some(&pass)).map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}

/// `refused`: with what status the name and password, or the e-mail address, are not taken.
fn sign_in_page(room: &Room<'_>, name: String, refused: Option<StatusCode>) -> Answer {
    sign_in_shown(room, name, refused, None)
}

/// The same where a passkey was not taken.
pub(super) fn sign_in_refused(room: &Room<'_>, why: passkeys::Refused) -> Answer {
    sign_in_shown(room, String::new(), Some(StatusCode::FORBIDDEN), Some(why))
}

fn sign_in_shown(room: &Room<'_>, name: String, refused: Option<StatusCode>, passkey: Option<passkeys::Refused>) -> Answer {
    let page = SignInPage {
        shell: room.shell(&room.say("desk-sign-in"), ""),
        name,
        wrong: refused == Some(StatusCode::UNAUTHORIZED),
        mails: room.desk.sender.is_some(),
        email: room.asked.line("email"),
        problem: refused.filter(|status| *status == StatusCode::BAD_REQUEST).map(|_| room.say("desk-people-email-wrong")),
        lang: room.asked.query("lang").map(|_| format!("?lang={}", room.language)).unwrap_or_default(),
        passkey: passkeys::Ground::of(room.desk, room.asked).map(|_| passkey.map(|why| room.say(why.message()))),
    };
    let html = page.render()?;
    Ok(room.page_as(refused.unwrap_or(StatusCode::OK), html))
}

/// Has a link sent to who asks for one with their e-mail address. The answer is there before anybody looks whether the address is known:
/// it is the same, after the same time, for all addresses.
pub(super) fn send_link(room: &Room<'_>) -> Answer {
    if room.desk.sender.is_none() {
        return room.sorry(Sorry::Lost);
    }
    if !room.asked.is_sent() {
        return Ok(room.go("/desk/sign-in"));
    }
    let Ok(address) = Address::parse(&room.asked.line("email")) else {
        return sign_in_page(room, String::new(), Some(StatusCode::BAD_REQUEST));
    };
    if room.desk.limits.may_send(&address.folded(), Instant::now()) {
        let desk = Arc::clone(room.desk);
        // Nobody waits for it; what becomes of it stands in the log.
        drop(tokio::runtime::Handle::current().spawn_blocking(move || letters::send_link(&desk, &address)));
    } else {
        tracing::warn!("links are asked for again and again with the same e-mail address; this one is not sent");
    }
    let title = room.say("desk-sign-in-sent");
    Ok(room.page(SentPage { shell: room.shell(&title, ""), title }.render()?))
}

/// Ends the session of this device.
pub(super) fn sign_out(room: &Room<'_>, signed: &Signed) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let (session, person) = (signed.session.clone(), signed.person.key.clone());
    desk.ask(move |database| people::end(database, &[session], &person, now))?;
    let mut response = reply::redirect(StatusCode::SEE_OTHER, "/desk/sign-in", false);
    response.headers_mut().extend(desk.set_cookie(None).map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}
