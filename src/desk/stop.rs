//! The page that ends the summary of the week: it stands in each of them, works without signing in, and does nothing else. Looking at
//! it ends nothing: programs that preview links look at it, too.

use axum::http::StatusCode;

use super::key::Token;
use super::linked::page;
use super::mailbox;
use super::router::Answer;
use super::shell::Room;
use crate::store::{Held, Mailbox, Person};

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
    match is_sent {
        true => page(room, StatusCode::OK, room.say("desk-stop-done"), Some(room.say("desk-stop-done-lead")), None),
        false => page(room, StatusCode::OK, room.say("desk-stop"), None, Some("desk-stop-button")),
    }
}

fn gone(room: &Room<'_>) -> Answer {
    page(room, StatusCode::GONE, room.say("desk-join-gone"), Some(room.say("desk-stop-gone-lead")), None)
}
