//! How somebody comes in and goes out: by a link that works once, or by name and password.

use askama::Template;

use super::key::{self, Token};
use super::people::{self, Signed};
use super::router::Answer;
use super::shell::{Room, Shell};
use crate::locale::Arg;
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
}

#[derive(Template)]
#[template(path = "desk/pages/sign_in.html")]
struct SignInPage<'a> {
    shell: Shell<'a>,
    name: String,
    wrong: bool,
}

/// The page of a link, and coming in by it. Looking at the page uses nothing up: programs that preview links look at it, too.
pub(super) fn join(room: &Room<'_>, token: &str) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let Some(token) = Token::read(token) else { return join_page(room, None) };
    if !room.asked.is_sent() {
        let found = desk.ask(move |database| people::invited(database, &token, now))?;
        return join_page(room, found.map(|(_, person)| person));
    }
    let (device, credit) = (room.asked.device(), !room.asked.line("credit").is_empty());
    let pass = desk.ask(move |database| {
        let Some(pass) = people::join(database, &token, device, now)? else { return Ok(None) };
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

fn join_page(room: &Room<'_>, person: Option<Held<Person>>) -> Answer {
    let room = match &person {
        Some(person) if room.asked.query("lang").is_none() => &room.reading(&person.value.reads),
        _ => room,
    };
    let title = match &person {
        Some(person) => room.say_with("desk-join", &[("name", Arg::Text(&person.value.name))]),
        None => room.say("desk-join-gone"),
    };
    let (holds, credit) = (person.is_some(), person.is_some_and(|person| person.value.credit));
    let page = JoinPage { shell: room.shell(&title, ""), title, holds, here: &room.asked.path, credit };
    let html = page.render()?;
    Ok(room.page_as(if holds { StatusCode::OK } else { StatusCode::GONE }, html))
}

/// The page to sign in by name and password, and signing in.
pub(super) fn sign_in(room: &Room<'_>) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let name = room.asked.line("name");
    if !room.asked.is_sent() {
        return sign_in_page(room, name, false);
    }
    let typed = name.clone();
    let kept = desk.ask(move |database| people::password(database, &typed))?;
    let is_right = key::is_right(room.asked.secret("password"), kept.as_ref().map(|kept| kept.hash.as_str()))?;
    let device = room.asked.device();
    let pass = match kept.filter(|_| is_right) {
        Some(kept) => desk.ask(move |database| people::sign_in(database, &kept.person, device, now))?,
        None => None,
    };
    let Some(pass) = pass else {
        tracing::warn!("somebody could not sign in at the desk: the name or the password is wrong");
        return sign_in_page(room, name, true);
    };
    desk.limits.forget(&people::folded(&name));
    let mut response = room.go("/desk");
    response.headers_mut().extend(desk.set_cookie(Some(&pass)).map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}

fn sign_in_page(room: &Room<'_>, name: String, wrong: bool) -> Answer {
    let shell = room.shell(&room.say("desk-sign-in"), "");
    let html = SignInPage { shell, name, wrong }.render()?;
    Ok(room.page_as(if wrong { StatusCode::UNAUTHORIZED } else { StatusCode::OK }, html))
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
