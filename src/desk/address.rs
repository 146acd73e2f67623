//! The e-mail address that somebody enters on their own page: kept when they have opened the link that was sent there, since whoever
//! reads what is sent to it can come in as them.

use std::time::Instant;

use axum::http::StatusCode;
use chrono::Duration;

use super::key::Token;
use super::letters::Sender;
use super::linked::page;
use super::mailbox::{self, Proved};
use super::people::Signed;
use super::router::{Answer, Trouble};
use super::shell::Room;
use super::{letters, notices, owed, own_password};
use crate::locale::Arg;
use crate::mail::{Address, Letter, Unsent};
use crate::store::{Held, Owing, Person, StoreError, Turn};

/// How long the link proves that an address is theirs, and how long it is tried to send one.
pub(super) const HOLDS: Duration = Duration::hours(1);

/// What comes of an address that somebody entered.
pub(super) enum Entered {
    /// A link is on its way.
    Sent,
    /// It is not, with the message that says why or what comes of it.
    Refused(&'static str),
    /// Too many links were asked for.
    TooOften,
}

/// Sends a link to the address that was entered. Whether somebody else has it is told to who opens the link, and to nobody else.
pub(super) fn enter(room: &Room<'_>, signed: &Signed) -> Result<Entered, Trouble> {
    let Some(sender) = &room.desk.sender else { return Ok(Entered::Refused("desk-me-email-unsent")) };
    let Ok(address) = Address::parse(&room.asked.line("email")) else {
        return Ok(Entered::Refused("desk-people-email-wrong"));
    };
    if !own_password::proves(room, signed)? {
        return Ok(Entered::Refused("desk-me-password-wrong"));
    }
    let (limits, person, now) = (&room.desk.limits, signed.person.key.clone(), (room.desk.now)());
    if !(limits.may_send(&person, Instant::now()) && limits.may_send(&address.folded(), Instant::now())) {
        return Ok(Entered::TooOften);
    }
    let (claimed, owner) = (address.clone(), person.clone());
    let token = room.desk.ask(move |database| mailbox::claim_address(database, &owner, &claimed, (now + HOLDS, now)))?;
    let letter = proof(room, sender, (&signed.person.value.name, &address), &token);
    Ok(match letters::send(sender, &letter, now) {
        Ok(()) => Entered::Sent,
        Err(Unsent::Refused(_) | Unsent::Unfit(_)) => Entered::Refused("desk-me-email-unsent"),
        Err(why @ (Unsent::Unreached(_) | Unsent::Late)) => {
            room.desk.ask(move |database| owed::owe_claim(database, &person, (&address.to_string(), &why), now))?;
            Entered::Refused("desk-me-email-later")
        }
    })
}

fn proof(room: &Room<'_>, sender: &Sender, (name, to): (&str, &Address), token: &Token) -> Letter {
    let link = format!("{}/desk/address/{}", sender.origin.trim_end_matches('/'), token.secret());
    letters::proof(room.locale(), to, name, &link)
}

/// The letter with another link, for an address to which none could be sent; `None`: the address is theirs already.
pub(super) fn proof_again(
    room: &Room<'_>,
    sender: &Sender,
    person: &Held<Person>,
    to: &Address,
) -> Result<Option<Letter>, StoreError> {
    let (owner, claimed, now) = (person.key.clone(), to.clone(), (room.desk.now)());
    let token = room.desk.ask(move |database| mailbox::claim_again(database, &owner, &claimed, (now + HOLDS, now)))?;
    Ok(token.map(|token| proof(room, sender, (&person.value.name, to), &token)))
}

/// The page of the link, and keeping the address. Looking at it keeps nothing: programs that preview links look at it, too.
pub(super) fn answer(room: &Room<'_>, token: &str) -> Answer {
    let Some(token) = Token::read(token) else { return gone(room) };
    let now = (room.desk.now)();
    let Some((claim, person)) = room.desk.ask(move |database| mailbox::claimed(database, &token, now))? else {
        return gone(room);
    };
    let room = match room.asked.query("lang") {
        None => &room.reading(&person.value.reads),
        Some(_) => room,
    };
    // It was read before it was written down.
    let Ok(address) = Address::parse(&claim.value.address) else { return gone(room) };
    if !room.asked.is_sent() {
        let title = room.say_with("desk-address", &[("address", Arg::Text(&claim.value.address))]);
        let lead = room.say_with("desk-address-lead", &[("name", Arg::Text(&person.value.name))]);
        return page(room, StatusCode::OK, title, Some(lead), Some("desk-address-button"));
    }
    let notice = notices::own(room, Turn::Address);
    let proved = room.desk.ask(move |database| mailbox::prove(database, &claim, &address, &notice))?;
    match proved {
        Proved::Kept(before) => {
            tell(room, &person.key, before.as_deref());
            page(room, StatusCode::OK, room.say("desk-address-done"), None, None)
        }
        Proved::Taken => page(room, StatusCode::CONFLICT, room.say("desk-people-email-taken"), None, None),
        Proved::Gone => gone(room),
    }
}

/// Tells the address before that it is none any more: whoever did not want that learns of it. Nobody waits for the letter.
pub(super) fn tell(room: &Room<'_>, person: &str, before: Option<&str>) {
    if let Some(before) = before {
        owed::post(room.desk, person, before, Owing::Moved);
    }
}

fn gone(room: &Room<'_>) -> Answer {
    page(room, StatusCode::GONE, room.say("desk-join-gone"), Some(room.say("desk-address-gone-lead")), None)
}
