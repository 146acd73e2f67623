//! From a request to an answer: who asks is known before anything is shown. Every answer is made for one request and kept by
//! nobody. Addresses are never logged: one of them lets somebody in.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::{Method, Response, StatusCode};
use axum::routing::any;

use super::people::Signed;
use super::proof::Before;
use super::request::Asked;
use super::shell::Room;
use super::sorry::{PASSWORDS, Sorry};
use super::{
    Desk, act, address, assets, door, edit, me, paper, passkeys, people, progress, proof, questions, queue, records, sheet,
    staff, stop, week,
};
use crate::language::Language;
use crate::site::form::{self, Unread};
use crate::site::{guard, reply, router::reference};
use crate::store::StoreError;

/// Bytes of a form: a long section, each letter written in the longest way, with room.
const LARGEST: usize = 256 * 1024;
/// Bytes of a form with a file: all sections of a city in a language.
const LARGEST_FILE: usize = 8 * 1024 * 1024;
/// Who waits longer than this is better told so.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// Why a page could not be made.
#[derive(Debug)]
pub(super) enum Trouble {
    Store(StoreError),
    Failed(String),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<askama::Error> for Trouble {
    fn from(error: askama::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<super::Unavailable> for Trouble {
    fn from(error: super::Unavailable) -> Self {
        Self::Failed(error.to_string())
    }
}

/// What a handler comes to.
pub(super) type Answer = Result<Response<Body>, Trouble>;

/// Serves the desk under `/desk`, and the site as it was.
pub fn router(desk: Arc<Desk>, site: Router) -> Router {
    let own = Router::new().route("/desk", any(answer)).route("/desk/", any(answer)).route("/desk/{*path}", any(answer));
    own.with_state(desk).fallback_service(site)
}

async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response<Body> {
    if let Some(refused) = guard::ambiguous(&request) {
        return refused;
    }
    if ![Method::GET, Method::HEAD, Method::POST].contains(request.method()) {
        return guard::other_method("GET, HEAD, POST");
    }
    if let Some(asset) = assets::at(request.uri().path()) {
        return asset.answer(request.method(), request.headers());
    }
    let (parts, body) = request.into_parts();
    let mut asked = Asked {
        path: parts.uri.path().to_owned(),
        query: Query::try_from_uri(&parts.uri).map(|Query(fields)| fields).unwrap_or_default(),
        form: Vec::new(),
        method: parts.method,
        headers: parts.headers,
    };
    let refused = if asked.is_sent() { take(&desk, &mut asked, body).await.err() } else { None };
    let worker = {
        let desk = Arc::clone(&desk);
        tokio::task::spawn_blocking(move || made(&desk, &asked, refused))
    };
    match tokio::time::timeout(ANSWER_WITHIN, worker).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => failed(&error.to_string()),
        Err(_) => failed("the answer took too long"),
    }
}

/// Reads a form, and lets it wait for its turn where that is the door.
async fn take(desk: &Desk, asked: &mut Asked, body: Body) -> Result<(), Sorry> {
    if !form::is_own(&asked.headers, desk.origin.as_deref()) {
        return Err(Sorry::Foreign);
    }
    let largest = match asked.parts().as_slice() {
        ["paper", _] => Some(LARGEST_FILE),
        // Programs that show e-mails send the form of a page that they have not seen in either way.
        ["stop", _] => Some(LARGEST),
        _ => None,
    };
    let read = match largest.filter(|_| form::has_files(&asked.headers)) {
        Some(largest) => form::parts(&asked.headers, body, largest).await,
        None => form::fields(&asked.headers, body, LARGEST).await,
    };
    asked.form = read.map_err(|why| match why {
        Unread::Large => Sorry::Large,
        Unread::Wrong | Unread::Slow => Sorry::Unreadable,
    })?;
    let wait = match asked.parts().as_slice() {
        ["sign-in"] => desk.limits.password(&people::folded(&asked.line("name")), Instant::now()),
        ["me", "password" | "address"] => own(desk, asked),
        ["sign-in", "link"] => desk.limits.letter(Instant::now()),
        ["join" | "stop" | "address", ..] | ["sign-in", "passkey", ..] => desk.limits.link(Instant::now()),
        _ if PASSWORDS.iter().any(|name| !asked.secret(name).is_empty()) => own(desk, asked),
        _ => Some(Duration::ZERO),
    };
    tokio::time::sleep(wait.ok_or(Sorry::Slow)?).await;
    Ok(())
}

/// How long a password of who is signed in waits for its turn.
fn own(desk: &Desk, asked: &Asked) -> Option<Duration> {
    let owner = asked.pass(desk).map(|pass| pass.person().to_owned()).unwrap_or_default();
    desk.limits.password(&owner, Instant::now())
}

fn made(desk: &Arc<Desk>, asked: &Asked, refused: Option<Sorry>) -> Response<Body> {
    let room = Room::new(desk, asked);
    shown(
        &room,
        match refused {
            Some(sorry) => room.sorry(sorry),
            None => enter(&room),
        },
    )
}

/// What is sent, whatever an answer came to.
fn shown(room: &Room<'_>, answer: Answer) -> Response<Body> {
    let answer = match answer {
        Err(Trouble::Store(error)) => {
            tracing::error!(%error, "the desk can't use its store");
            room.sorry(Sorry::Down)
        }
        answer => answer,
    };
    match answer {
        Ok(response) => response,
        Err(Trouble::Failed(why)) => failed(&why),
        Err(Trouble::Store(error)) => failed(&error.to_string()),
    }
}

/// The door, and behind it the rooms of who is signed in.
fn enter(room: &Room<'_>) -> Answer {
    let (desk, asked) = (room.desk, room.asked);
    let parts = asked.parts();
    match parts.as_slice() {
        ["join", token] => return door::join(room, token),
        ["sign-in"] => return door::sign_in(room),
        ["sign-in", "link"] => return door::send_link(room),
        ["sign-in", "passkey", rest @ ..] => return passkeys::pages::sign_in(room, rest),
        ["stop", token] => return stop::answer(room, token),
        ["address", token] => return address::answer(room, token),
        ["week", name] if !asked.is_sent() => return week::feed(room, name),
        _ => {}
    }
    let now = (desk.now)();
    let signed = match asked.pass(desk) {
        Some(pass) => desk.ask(move |database| people::signed(database, &pass, now))?,
        None => None,
    };
    match signed {
        Some(signed) => inside(&room.of(&signed), &signed, &parts),
        None if asked.is_led_here() => room.again(),
        None if asked.is_sent() => room.sorry(Sorry::Out),
        None => Ok(reply::redirect(StatusCode::SEE_OTHER, "/desk/sign-in", false)),
    }
}

fn inside(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    if room.asked.is_sent() && !room.desk.limits.form(&signed.person.key, Instant::now()) {
        return room.sorry(Sorry::Slow);
    }
    let (answer, pass) = match proof::before(room, signed, parts)? {
        Before::Enter(signed) => (rooms(room, &signed, parts), signed.renewed),
        Before::Page(answer, pass) => (answer, pass),
    };
    // Whoever has shown something more holds another session, whatever became of the rest.
    match pass {
        Some(pass) => Ok(room.renewed(shown(room, answer), Some(&pass))),
        None => answer,
    }
}

fn rooms(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    match parts {
        [] => begin(room, signed),
        ["questions"] => questions::answer(room, signed),
        ["source" | "facts" | "history", ..] => edit::answer(room, signed, parts),
        ["records" | "alerts", ..] => records::answer(room, signed, parts),
        ["paper", tag] => paper::answer(room, signed, tag),
        ["proof", rest @ ..] => proof::answer(room, signed, rest),
        ["people", rest @ ..] => staff::answer(room, signed, rest),
        ["progress"] if !room.asked.is_sent() => progress::page(room, signed),
        ["me", rest @ ..] => me::answer(room, signed, rest),
        ["sign-out"] if room.asked.is_sent() => door::sign_out(room, signed),
        [tag] if !room.asked.is_sent() => match Language::parse(tag) {
            Ok(language) => queue::page(room, signed, &language),
            Err(_) => room.sorry(Sorry::Lost),
        },
        [_, _, ..] if room.asked.is_sent() => act::answer(room, signed, parts),
        [_, _, ..] => sheet::page(room, signed, parts),
        _ => room.sorry(Sorry::Lost),
    }
}

/// Where somebody begins: what waits for a reviewer, what was asked of an editor, the people of who invites them.
fn begin(room: &Room<'_>, signed: &Signed) -> Answer {
    let person = &signed.person.value;
    match queue::first(room, signed) {
        Some(answer) => answer,
        None if person.is_editor() => questions::answer(room, signed),
        None if person.admin => staff::answer(room, signed, &[]),
        None => me::page(room, signed),
    }
}

/// The person reads a number; what happened is told to the log under the same one.
fn failed(why: &str) -> Response<Body> {
    let reference = reference();
    tracing::error!(reference, why, "a page of the desk could not be made");
    let text = format!("500 Internal Server Error · {reference}\n");
    reply::text(StatusCode::INTERNAL_SERVER_ERROR, "text/plain; charset=utf-8", text)
}
