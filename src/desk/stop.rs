//! The page that ends the summary of the week: it stands in each of them, works without signing in, and does nothing else. Looking at
//! it ends nothing: programs that preview links look at it, too.

use askama::Template;
use axum::http::StatusCode;

use super::key::Token;
use super::mailbox;
use super::router::Answer;
use super::shell::{Room, Shell};
use crate::store::{Held, Mailbox, Person};

#[derive(Template)]
#[template(path = "desk/pages/stop.html")]
struct StopPage<'a> {
    shell: Shell<'a>,
    title: String,
    lead: Option<String>,
    /// The form's own address, while there is something to end.
    here: Option<&'a str>,
}

/// The page, and ending it.
pub(super) fn answer(room: &Room<'_>, token: &str) -> Answer {
    let Some(token) = Token::read(token) else { return gone(room) };
    let (now, is_sent) = ((room.desk.now)(), room.asked.is_sent());
    let found = room.desk.ask(move |database| {
        let mailbox: Option<Held<Mailbox>> = mailbox::stoppable(database, &token)?;
        let Some(mailbox) = mailbox else { return Ok(None) };
        let person = Held::<Person>::get(database, &mailbox.value.person)?;
        if is_sent {
            mailbox::stop(database, &token, now)?;
        }
        Ok(Some(person.map(|person| person.value.reads)))
    })?;
    let Some(reads) = found else { return gone(room) };
    let room = match &reads {
        Some(reads) if room.asked.query("lang").is_none() => &room.reading(reads),
        _ => room,
    };
    let (title, lead) = match is_sent {
        true => ("desk-stop-done", Some("desk-stop-done-lead")),
        false => ("desk-stop", None),
    };
    let here = (!is_sent).then_some(room.asked.path.as_str());
    shown(room, StatusCode::OK, title, (lead, here))
}

fn gone(room: &Room<'_>) -> Answer {
    shown(room, StatusCode::GONE, "desk-join-gone", (Some("desk-stop-gone-lead"), None))
}

fn shown(room: &Room<'_>, status: StatusCode, title: &str, (lead, here): (Option<&str>, Option<&str>)) -> Answer {
    let title = room.say(title);
    let page = StopPage { shell: room.shell(&title, ""), title, lead: lead.map(|id| room.say(id)), here };
    Ok(room.page_as(status, page.render()?))
}
