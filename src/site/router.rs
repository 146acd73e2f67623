//! From a request to an answer: what is kept at once, before anything else looks at the request; what is quickly made, at once too;
//! everything else in a worker, within a time limit.

use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri, header};
use axum::routing::get;
use tokio::sync::Semaphore;

use super::frame::View;
use super::front::{also, is_asked, kept, name_of};
use super::plan::{self, Page, Place};
use super::recent::Name;
use super::reply::{self, Freshness, Kept, Packed};
use super::{Outside, Publication, assets, counter, device, feedback, guard, pages, suggest, vcard};
use crate::catalogue::{Audience, Slug};
use crate::edition::{City, EditionId, address};
use crate::language::Language;
use crate::locale::Messages;
use crate::search::Filter;

/// A page takes milliseconds; who waits longer than this is better told so.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// A pack has hundreds of pages and takes seconds; others may be waiting before it.
const PACK_WITHIN: Duration = Duration::from_secs(180);
/// Pages made at the same time; more wait their turn.
const WORKERS: usize = 64;
/// Orders that may wait for the press; more are asked to come back.
const PRESS_LINE: usize = 12;
/// When they may come back, in seconds.
const COME_BACK: HeaderValue = HeaderValue::from_static("60");
/// A question of more letters is no question.
const LONGEST_QUESTION: usize = 200;

/// What handlers share.
#[derive(Clone)]
struct Site {
    current: Arc<ArcSwap<Publication>>,
    workers: Arc<Semaphore>,
    outside: Outside,
    /// Packs are printed one after another: each takes all the processors.
    press: Arc<Semaphore>,
    /// The places in the line before it.
    line: Arc<Semaphore>,
}

/// Serves the current publication; another may be put in its place at any time.
pub fn router(current: Arc<ArcSwap<Publication>>) -> Router {
    router_with(current, Outside::default())
}

/// The same with what the site is handed from outside.
pub fn router_with(current: Arc<ArcSwap<Publication>>, outside: Outside) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/robots.txt", get(robots))
        .route("/favicon.ico", get(favicon))
        .route(device::WORKER, get(worker))
        .fallback(answer)
        .layer(axum::middleware::from_fn_with_state(Arc::clone(&current), guard::guard))
        .with_state(Site {
            current,
            workers: Arc::new(Semaphore::new(WORKERS)),
            outside,
            press: Arc::new(Semaphore::new(1)),
            line: Arc::new(Semaphore::new(PRESS_LINE)),
        })
}

async fn health(State(site): State<Site>) -> Response<Body> {
    let id = site.current.load().edition.id().clone();
    reply::text(StatusCode::OK, "text/plain; charset=utf-8", format!("ok {id}\n"))
}

async fn robots(State(site): State<Site>) -> Response<Body> {
    let publication = site.current.load();
    let searches = publication.plan.addresses().filter(|address| address.ends_with("/search"));
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    for address in searches {
        let folder = address.strip_suffix("search").unwrap_or(address);
        text.push_str(&format!("Disallow: {address}?\nDisallow: {folder}suggest\nDisallow: {folder}packs?\n"));
        text.push_str(&format!("Disallow: {folder}feedback\n"));
    }
    // The press is there for people: a machine that follows links would order everything.
    text.push_str("Disallow: /packs/*?\n");
    // Sitemaps have whole addresses only: without a public one there is none.
    if let Some(origin) = &publication.origin {
        text.push_str(&format!("Sitemap: {origin}{}\n", address::SITEMAPS));
    }
    reply::text(StatusCode::OK, "text/plain; charset=utf-8", text)
}

/// Browsers that do not read the page's head ask for this name.
async fn favicon(request: Request) -> Response<Body> {
    match assets::at(&assets::address("favicon.svg")) {
        Some(asset) => asset.kept.answer(request.method(), request.headers()),
        None => reply::text(StatusCode::NOT_FOUND, "text/plain", String::new()),
    }
}

/// The worker of the device. Browsers ask for it anew with every visit, and get a short answer.
async fn worker(request: Request) -> Response<Body> {
    static WORKER: LazyLock<Kept> =
        LazyLock::new(|| Kept::new("text/javascript; charset=utf-8", Freshness::Minutes, device::WORKER_TEXT.as_bytes()));
    WORKER.answer(request.method(), request.headers())
}

async fn answer(State(site): State<Site>, request: Request) -> Response<Body> {
    let publication = site.current.load_full();
    if let Some(kept) = kept(&publication, &site.outside, request.method(), request.uri(), request.headers()) {
        return kept;
    }
    let (mut parts, body) = request.into_parts();
    if parts.method == Method::POST {
        feedback::receive(&publication, &mut parts, body).await;
    }
    if is_light(&publication, parts.uri.path()) {
        return made_at_once(&publication, &site.outside, &parts);
    }
    site.work(publication, parts).await
}

/// Whether an answer is made in less time than another thread needs to hear of it: refusals, ways to other addresses, small pages.
/// Planned pages and documents are made once, searches and prints take long.
pub(super) fn is_light(publication: &Publication, path: &str) -> bool {
    let is_long = suggest::is_asked(path) || device::asked(path).is_some() || path.starts_with("/packs/");
    !is_long && publication.place(path).is_none() && !publication.documents.knows(path)
}

/// Makes an answer here and now. A panic is an answer too.
pub(super) fn made_at_once(publication: &Publication, outside: &Outside, asked: &Parts) -> Response<Body> {
    match catch_unwind(AssertUnwindSafe(|| make(publication, outside, asked))) {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => failed(publication, asked, &chain(error.as_ref())),
        // The log has its words already.
        Err(_) => failed(publication, asked, "a panic"),
    }
}

impl Site {
    /// Makes an answer in a worker. A panic there, or too long a wait, is an answer too.
    async fn work(&self, publication: Arc<Publication>, parts: Parts) -> Response<Body> {
        let asked = Arc::new(parts);
        let (queue, patience) = match counter::waits_for_press(&publication, &asked.uri) {
            true => (&self.press, PACK_WITHIN),
            false => (&self.workers, ANSWER_WITHIN),
        };
        let is_for_press = Arc::ptr_eq(queue, &self.press);
        let place = is_for_press.then(|| Arc::clone(&self.line).try_acquire_owned());
        if matches!(place, Some(Err(_))) {
            return busy(&publication, &asked);
        }
        let worker = async {
            let turn = Arc::clone(queue).acquire_owned().await.map_err(|error| error.to_string())?;
            let (publication, asked) = (Arc::clone(&publication), Arc::clone(&asked));
            let outside = self.outside.clone();
            let made = tokio::task::spawn_blocking(move || {
                let made = make(&publication, &outside, &asked);
                // Work that nobody waits for any more goes on; the next begins when it is done.
                drop((turn, place));
                made
            });
            made.await.map_err(|error| error.to_string())?.map_err(|error| chain(error.as_ref()))
        };
        match tokio::time::timeout(patience, worker).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => failed(&publication, &asked, &error),
            Err(_) => failed(&publication, &asked, "the answer took too long"),
        }
    }
}

/// What went wrong, for the log.
pub(super) type Fault = Box<dyn std::error::Error + Send + Sync>;

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        // Writing to a string can't fail.
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    text
}

/// Makes the answer to a request that no kept page answers.
fn make(publication: &Publication, outside: &Outside, asked: &Parts) -> Result<Response<Body>, Fault> {
    let path = asked.uri.path();
    if let Some(place) = publication.place(path) {
        return planned(publication, outside, place, asked);
    }
    if let Some(kept) = publication.documents.make(publication, path) {
        return Ok(kept.answer(&asked.method, &asked.headers));
    }
    if suggest::is_asked(path) {
        return suggestions(publication, asked);
    }
    if feedback::is_asked(path) {
        return Ok(feedback::page(publication, asked)?.unwrap_or_else(|| not_found(publication, asked)));
    }
    if let Some((city, language, wanted)) = device::asked(path) {
        let view = View::read(publication, city, language);
        return Ok(match view {
            Some(view) => device::answer(view, &asked.method, wanted)?,
            None => not_found(publication, asked),
        });
    }
    if let Some((city, language, id)) = vcard::asked(path) {
        let view = View::read(publication, city, language);
        let card = view.and_then(|view| vcard::card(&view, &id));
        let found = card.map(|card| reply::made(StatusCode::OK, &asked.method, "text/vcard; charset=utf-8", card));
        return Ok(found.unwrap_or_else(|| not_found(publication, asked)));
    }
    if let Some(wanted) = pages::card_asked(path) {
        let view = View::read(publication, wanted.city, wanted.language);
        let html = view.map(|view| pages::card(view, &wanted)).transpose()?.flatten();
        let name = Name::of_card(path);
        return Ok(html.map_or_else(|| not_found(publication, asked), |html| made(publication, asked, html, Some(name))));
    }
    if let Some((city, language, id)) = pages::edition_asked(path) {
        return edition(publication, asked, (city, language), &id);
    }
    if path.starts_with("/packs/") {
        return Ok(counter::download(publication, asked)?.unwrap_or_else(|| not_found(publication, asked)));
    }
    let trimmed = path.trim_end_matches('/');
    if trimmed != path && publication.place(trimmed).is_some() {
        return Ok(reply::redirect(StatusCode::PERMANENT_REDIRECT, trimmed, false));
    }
    Ok(entrance(publication, trimmed, asked).unwrap_or_else(|| not_found(publication, asked)))
}

/// The answer with a page that was made now, which is kept under a name for who asks next.
fn made(publication: &Publication, asked: &Parts, html: String, name: Option<Name>) -> Response<Body> {
    let Some(name) = name else { return reply::page(StatusCode::OK, asked, html) };
    let (page, plain) = Packed::new(html);
    let response = page.first_answer(plain, &asked.method, &asked.headers);
    publication.recent.keep(name, page);
    response
}

/// The page of an edition that is not in the plan: its id is written in another way, or no print run is recorded of it.
fn edition(publication: &Publication, asked: &Parts, place: (&str, &str), id: &EditionId) -> Result<Response<Body>, Fault> {
    let found = View::read(publication, place.0, place.1);
    let Some(view) = found else { return Ok(not_found(publication, asked)) };
    let planned = address::edition(view.city.slug(), view.language, id.as_str());
    if publication.place(&planned).is_some() {
        return Ok(reply::redirect(StatusCode::PERMANENT_REDIRECT, &planned, false));
    }
    let is_current = publication.edition.id() == id;
    let status = if is_current { StatusCode::OK } else { StatusCode::NOT_FOUND };
    Ok(reply::page(status, asked, pages::edition_without_run(view, is_current)?))
}

fn planned(publication: &Publication, outside: &Outside, place: Place<'_>, asked: &Parts) -> Result<Response<Body>, Fault> {
    let view = publication.edition.city(place.city.as_str()).and_then(|city| View::new(publication, city, place.language));
    let Some(view) = view else { return Ok(not_found(publication, asked)) };
    match place.page {
        Page::Search if is_asked(place, &asked.uri) => {
            // First, since the minute may end meanwhile.
            let name = name_of(publication, outside, Some(place), &asked.uri);
            let found = pages::search(view, &question(&asked.uri), outside)?;
            // What is to be counted must be asked again each time.
            let name = name.filter(|_| !found.unanswered || outside.unanswered.is_none());
            return Ok(made(publication, asked, found.html, name));
        }
        Page::Packs if is_asked(place, &asked.uri) => return counter::page(publication, view, asked),
        _ => {}
    }
    let also = if place.gaps { also(publication, place, &asked.headers) } else { Vec::new() };
    if !also.is_empty() {
        return Ok(reply::negotiated(asked, pages::render(view.also(&also), place.page)?));
    }
    let html = pages::render(view, place.page)?;
    let kept = place.kept.get_or_init(|| Kept::page(html, place.gaps, &asked.headers));
    Ok(kept.answer(&asked.method, &asked.headers))
}

/// What the search box offers. An unknown city or language is said in JSON too: no program that asks here reads pages.
fn suggestions(publication: &Publication, asked: &Parts) -> Result<Response<Body>, Fault> {
    let place = suggest::place(asked.uri.path()).and_then(|(city, tag)| View::read(publication, city, tag));
    Ok(match place {
        Some(view) => suggest::answer(view, &asked.method, &question(&asked.uri).query, suggest::Form::of(&asked.uri))?,
        None => not_found(publication, asked),
    })
}

/// The fields of the address of a search. Never logged.
pub(super) fn question(uri: &Uri) -> pages::Question {
    let fields = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|Query(fields)| fields).unwrap_or_default();
    let field = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let filter = Filter {
        topic: field("topic").and_then(|slug| Slug::parse(slug).ok()),
        audience: field("for").and_then(Audience::parse),
        layer: field("in").and_then(|slug| Slug::parse(slug).ok()),
        language: field("speaks").and_then(|tag| Language::parse(tag).ok()),
        free: field("free").is_some(),
        open_now: field("open").is_some(),
    };
    pages::Question { query: readable(field("q").unwrap_or_default()), filter, all: field("all").is_some() }
}

/// A question without letters that steer direction or terminals, and not too long.
fn readable(question: &str) -> String {
    let plain = crate::locale::without_marks(question);
    let letters = plain.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let letters = letters.filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{feff}'));
    letters.take(LONGEST_QUESTION).collect::<String>().trim().to_owned()
}

/// `/` leads to the city, `/{city}` to the language that fits best what the client reads.
fn entrance(publication: &Publication, path: &str, asked: &Parts) -> Option<Response<Body>> {
    let edition = &publication.edition;
    let Some(slug) = path.strip_prefix('/') else {
        let mut cities = edition.cities();
        let first = cities.next()?;
        if cities.next().is_some() {
            let view = negotiated(publication, first, &asked.headers)?;
            let mut page = reply::page(StatusCode::OK, asked, pages::cities(view).ok()?);
            page.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Language"));
            return Some(page);
        }
        return Some(reply::redirect(StatusCode::FOUND, &address::city(first.slug()), false));
    };
    let city = edition.city(slug)?;
    let view = negotiated(publication, city, &asked.headers)?;
    Some(reply::redirect(StatusCode::FOUND, &view.href(&Page::Home), true))
}

fn negotiated<'a>(publication: &'a Publication, city: &'a City, headers: &HeaderMap) -> Option<View<'a>> {
    let offered: Vec<Language> = plan::languages(&publication.edition, city).cloned().collect();
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = Messages::negotiate(wanted, &offered)
        .or_else(|| offered.iter().find(|language| language.primary() == "en").cloned())
        .or_else(|| offered.first().cloned())?;
    View::new(publication, city, city.language(language.tag())?)
}

fn not_found(publication: &Publication, asked: &Parts) -> Response<Body> {
    if suggest::is_asked(asked.uri.path()) {
        return refused(StatusCode::NOT_FOUND, publication, asked, "site-not-found-lead", "404");
    }
    let html = lost(publication, asked).and_then(|view| pages::not_found(view).ok());
    said(StatusCode::NOT_FOUND, asked, html, "404 Not Found\n")
}

/// The visitor reads a sentence and a number; what happened is told to the log under the same number.
fn failed(publication: &Publication, asked: &Parts, why: &str) -> Response<Body> {
    let reference = reference();
    // The path alone: what somebody searched for is nobody's business.
    tracing::error!(reference, path = asked.uri.path(), why, "a page could not be made");
    if suggest::is_asked(asked.uri.path()) {
        return refused(StatusCode::INTERNAL_SERVER_ERROR, publication, asked, "site-failed-lead", &reference);
    }
    let html = lost(publication, asked).and_then(|view| pages::failed(view, &reference).ok());
    said(StatusCode::INTERNAL_SERVER_ERROR, asked, html, &format!("500 Internal Server Error · {reference}\n"))
}

/// Too many wait for the press.
fn busy(publication: &Publication, asked: &Parts) -> Response<Body> {
    let html = lost(publication, asked).and_then(|view| pages::busy(view).ok());
    let mut response = said(StatusCode::SERVICE_UNAVAILABLE, asked, html, "503 Service Unavailable\n");
    response.headers_mut().insert(header::RETRY_AFTER, COME_BACK);
    response
}

/// The same for a program that asks for suggestions.
fn refused(status: StatusCode, publication: &Publication, asked: &Parts, id: &str, number: &str) -> Response<Body> {
    let sentence = lost(publication, asked).map(|view| view.say(id)).unwrap_or_default();
    let mut response = suggest::failure(status, &asked.method, &sentence, number);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

fn said(status: StatusCode, asked: &Parts, html: Option<String>, plain: &str) -> Response<Body> {
    let mut response = match html {
        Some(html) => reply::page(status, asked, html),
        None => reply::text(status, "text/plain; charset=utf-8", plain.to_owned()),
    };
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// The city and language of an address that leads nowhere, as far as it names them.
fn lost<'a>(publication: &'a Publication, asked: &Parts) -> Option<View<'a>> {
    let mut parts = asked.uri.path().split('/').skip(1);
    let edition = &publication.edition;
    let city = parts.next().and_then(|slug| edition.city(slug)).or_else(|| edition.cities().next())?;
    let language = parts.next().and_then(|tag| city.language(tag));
    language
        .and_then(|language| View::new(publication, city, language))
        .or_else(|| negotiated(publication, city, &asked.headers))
}

/// Six letters that a person can read out on the phone.
pub(crate) fn reference() -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = std::hash::RandomState::new().build_hasher().finish();
    (0..6).map(|place| char::from(ALPHABET[(bits >> (5 * place) & 31) as usize])).collect()
}
