//! The forms of passkeys: at the door, and on somebody's own page. A script fills them in; what is sent is a form like any other, and
//! why something is not taken is said on a page.

use axum::body::Body;
use axum::http::{Response, StatusCode, header};

use super::{Ground, Refused, ceremony, of, remove};
use crate::desk::people::{self, Pass, Signed};
use crate::desk::router::{Answer, Trouble};
use crate::desk::shell::Room;
use crate::desk::sorry::Sorry;
use crate::desk::{door, me, notices};
use crate::locale::Locale;
use crate::site::markup::{Html, escaped, message};
use crate::site::reply;
use crate::store::{Held, Passkey, Turn};

const JSON: &str = "application/json";

/// A passkey as its owner sees it.
pub(in crate::desk) struct Row {
    pub(in crate::desk) key: String,
    pub(in crate::desk) words: Html,
}

/// At the door: what the browser is to ask for, and coming in.
pub(in crate::desk) fn sign_in(room: &Room<'_>, parts: &[&str]) -> Answer {
    let (desk, now) = (room.desk, (room.desk.now)());
    let Some(ground) = Ground::of(desk, room.asked).filter(|_| room.asked.is_sent()) else { return room.sorry(Sorry::Lost) };
    if parts == ["begin"] {
        let words = desk.ask(move |database| ceremony::ask_to_show(database, &ground, None, now))?;
        return Ok(told(room, StatusCode::OK, words));
    }
    let (answer, device) = (room.asked.text("answer"), room.asked.device());
    let pass = desk.ask(move |database| {
        Ok(match ceremony::shown(database, &ground, None, &answer, now)? {
            Ok(shown) => Ok(people::come_by_passkey(database, shown, device, now)?),
            Err(refused) => Err(refused),
        })
    })?;
    match pass {
        Ok(pass) => {
            let mut response = room.go("/desk");
            response.headers_mut().extend(desk.set_cookie(Some(&pass)).map(|cookie| (header::SET_COOKIE, cookie)));
            Ok(response)
        }
        Err(refused) => door::sign_in_refused(room, refused),
    }
}

/// On somebody's own page: what the browser is to ask for, keeping what it made, removing it.
pub(in crate::desk) fn own(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let (desk, now, who) = (room.desk, (room.desk.now)(), signed.clone());
    if parts == ["remove"] {
        let (key, notice) = (room.asked.line("passkey"), notices::own(room, Turn::PasskeyRemoved));
        let noticed = notice.clone();
        return match desk.ask(move |database| remove(database, &who, &key, &noticed))? {
            Ok(()) => {
                notices::tell(room, &signed.person, notice);
                Ok(room.go("/desk/me?done=passkey-removed#passkeys"))
            }
            // Sent twice, or another's.
            Err(Refused::Unknown) => Ok(room.go("/desk/me#passkeys")),
            Err(refused) => me::passkey_refused(room, signed, refused),
        };
    }
    let Some(ground) = Ground::of(desk, room.asked) else { return room.sorry(Sorry::Lost) };
    if parts == ["begin"] {
        let words = desk.ask(move |database| ceremony::ask_to_set(database, &ground, &who, now))?;
        return Ok(match words {
            Ok(words) => told(room, StatusCode::OK, words),
            Err(refused) => says(room, refused),
        });
    }
    match keep(room, signed, ground)? {
        Ok(pass) => Ok(room.renewed(room.go("/desk/me?done=passkey#passkeys"), pass.as_ref())),
        Err(refused) => me::passkey_refused(room, signed, refused),
    }
}

/// Keeps the passkey that the form brings, and tells its owner; what the browser holds from then on.
pub(in crate::desk) fn keep(
    room: &Room<'_>,
    signed: &Signed,
    ground: Ground,
) -> Result<Result<Option<Pass>, Refused>, Trouble> {
    let (who, answer, notice) = (signed.clone(), room.asked.text("answer"), notices::own(room, Turn::PasskeySet));
    let noticed = notice.clone();
    let kept = room.desk.ask(move |database| ceremony::set(database, &ground, &who, (&answer, &noticed)))?;
    if kept.is_ok() {
        notices::tell(room, &signed.person, notice);
    }
    Ok(kept)
}

/// What the browser is to ask for where who is signed in shows again that it is them.
pub(in crate::desk) fn ask_again(room: &Room<'_>, signed: &Signed) -> Answer {
    let Some(ground) = Ground::of(room.desk, room.asked) else { return room.sorry(Sorry::Lost) };
    let (session, now) = (signed.session.clone(), (room.desk.now)());
    let words = room.desk.ask(move |database| ceremony::ask_to_show(database, &ground, Some(session), now))?;
    Ok(told(room, StatusCode::OK, words))
}

/// Sends the script on to a page, before a device is asked for anything.
pub(in crate::desk) fn leads(room: &Room<'_>, to: &str) -> Response<Body> {
    told(room, StatusCode::FORBIDDEN, serde_json::json!({ "go": to }).to_string())
}

/// The passkeys of who is signed in, in words.
pub(in crate::desk) fn rows(room: &Room<'_>, signed: &Signed) -> Result<Vec<Row>, Trouble> {
    let owner = signed.person.key.clone();
    let all = room.desk.ask(move |database| of(database, &owner))?;
    Ok(all.iter().map(|one| row(room.locale(), one)).collect())
}

fn row(locale: &Locale, passkey: &Held<Passkey>) -> Row {
    let isolated = |text: &str| Html::trusted(format!("<bdi>{}</bdi>", escaped(text)));
    let (device, set) = (isolated(&passkey.value.device), isolated(&locale.date(passkey.value.set)));
    let words = match passkey.value.used {
        None => message(locale, "desk-passkey-is", &[("device", device), ("date", set)]),
        Some(day) => {
            let used = isolated(&locale.date(day));
            message(locale, "desk-passkey-is-used", &[("device", device), ("date", set), ("used", used)])
        }
    };
    Row { key: passkey.key.clone(), words }
}

/// Tells the script why nothing is asked of the device.
fn says(room: &Room<'_>, refused: Refused) -> Response<Body> {
    let words = serde_json::json!({ "says": room.say(refused.message()) });
    told(room, StatusCode::FORBIDDEN, words.to_string())
}

fn told(room: &Room<'_>, status: StatusCode, words: String) -> Response<Body> {
    reply::made(status, &room.asked.method, JSON, words)
}
