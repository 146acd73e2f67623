//! What a visitor tells the city about a page: a form that a browser sends, and what comes of it. Whoever is thanked is kept:
//! the store has said so before. Nothing of who it was is looked at, and what was written is never logged.

use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Query};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};

use super::frame::View;
use super::plan::Page;
use super::router::Fault;
use super::turnstile::Turnstile;
use super::{Publication, pages, reply};
use crate::edition::{EditionId, address};
use crate::store::{Entry, Feedback, Store, StoreError};

/// The name of the page below city and language.
pub(super) const NAME: &str = "feedback";
/// The letters of a text. An editor reads it, so it is short.
pub(super) const LONGEST: usize = 1000;
/// Bytes of a form: a text of the longest, each letter written in the longest way, with room.
const LARGEST: usize = 32 * 1024;
/// A form must have arrived by then.
const ARRIVES_WITHIN: Duration = Duration::from_secs(10);
/// The letters of a page's address.
const LONGEST_PAGE: usize = 200;
/// The only way in which a browser sends the form.
const FORM: &str = "application/x-www-form-urlencoded";
/// When a visitor may come back, in seconds.
const COME_BACK: HeaderValue = HeaderValue::from_static("60");

/// Takes what visitors write, for the store.
pub struct Letterbox {
    store: Store,
    turnstile: Turnstile,
}

/// The fields of the form.
#[derive(Clone, Debug, Default)]
pub(in crate::site) struct Form {
    /// Tells this form from all others, so that it is kept once when it is sent twice.
    pub(in crate::site) name: String,
    /// The page below city and language; `/` is the home page; empty: none.
    pub(in crate::site) about: String,
    /// The edition that was read.
    pub(in crate::site) edition: String,
    pub(in crate::site) useful: Option<bool>,
    pub(in crate::site) text: String,
    /// People don't see this field; programs that fill all fields do.
    pub(in crate::site) trap: String,
}

/// Why a form was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::site) enum Problem {
    Empty,
    Long,
    Unreadable,
    Wrong,
    Large,
    Slow,
    Foreign,
    Trapped,
    Busy,
    Down,
}

/// What came of a form that was sent.
#[derive(Clone, Debug)]
enum Outcome {
    Kept(Form),
    Refused(Problem, Form),
}

impl Problem {
    fn status(self) -> StatusCode {
        match self {
            Self::Empty | Self::Unreadable | Self::Trapped => StatusCode::BAD_REQUEST,
            Self::Wrong => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Long | Self::Large => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::Busy | Self::Down => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The message that says so.
    pub(in crate::site) fn message(self) -> &'static str {
        match self {
            Self::Empty => "site-feedback-empty",
            Self::Long | Self::Large => "site-feedback-long",
            Self::Unreadable => "site-feedback-unreadable",
            Self::Wrong | Self::Slow => "site-feedback-wrong",
            Self::Foreign => "site-feedback-foreign",
            Self::Trapped => "site-feedback-trapped",
            Self::Busy => "site-feedback-busy",
            Self::Down => "site-feedback-down",
        }
    }
}

impl Letterbox {
    /// Hands on to a store what comes.
    pub fn new(store: Store) -> Self {
        Self { store, turnstile: Turnstile::new() }
    }

    async fn take(&self, view: View<'_>, asked: &Parts, body: Body) -> Outcome {
        if !is_own(&asked.headers, view.publication.origin.as_deref()) {
            return Outcome::Refused(Problem::Foreign, Form::default());
        }
        let fields = match fields(&asked.headers, body).await {
            Ok(fields) => fields,
            Err(problem) => return Outcome::Refused(problem, Form::default()),
        };
        let (mut form, problem) = Form::read(&fields);
        if let Some(problem) = problem {
            return Outcome::Refused(problem, form);
        }
        let Some(wait) = self.turnstile.turn(&form.name, Instant::now()) else {
            // It was not kept, so it may be sent as a new one.
            form.name.clear();
            return Outcome::Refused(Problem::Busy, form);
        };
        tokio::time::sleep(wait).await;
        if form.name.is_empty() {
            form.name = self.turnstile.form();
        }
        match self.store.keep(Entry::new(&form.name, feedback(view, &form))).await {
            Ok(()) => Outcome::Kept(form),
            Err(StoreError::Busy) => Outcome::Refused(Problem::Busy, form),
            Err(_) => Outcome::Refused(Problem::Down, form),
        }
    }
}

fn feedback(view: View<'_>, form: &Form) -> Feedback {
    let read = EditionId::typed(&form.edition);
    Feedback {
        city: view.city.slug().clone(),
        language: view.language.clone(),
        page: form.about.clone(),
        edition: read.as_ref().unwrap_or(view.edition.id()).to_string(),
        day: view.city.today(),
        useful: form.useful,
        text: form.text.clone(),
    }
}

/// Whether an address is that of the form.
pub(super) fn is_asked(path: &str) -> bool {
    path.strip_suffix(NAME).is_some_and(|folder| folder.ends_with('/') && folder.matches('/').count() == 3)
}

/// The city and language of the form's address, where there is somebody to tell.
fn view<'a>(publication: &'a Publication, asked: &Parts) -> Option<(View<'a>, &'a Letterbox)> {
    let letterbox = publication.letterbox.as_deref()?;
    let mut parts = asked.uri.path().split('/').skip(1);
    Some((View::read(publication, parts.next()?, parts.next()?)?, letterbox))
}

/// Takes a form that was sent. What came of it travels with the request to [`page`].
pub(super) async fn receive(publication: &Publication, asked: &mut Parts, body: Body) {
    let Some((view, letterbox)) = view(publication, asked) else { return };
    let outcome = letterbox.take(view, asked, body).await;
    asked.extensions.insert(outcome);
}

/// The page with the form, or what came of it. `None`: there is no such city or language, or nobody to tell.
pub(super) fn page(publication: &Publication, asked: &Parts) -> Result<Option<Response<Body>>, Fault> {
    let Some((view, letterbox)) = view(publication, asked) else { return Ok(None) };
    let named = |form: &Form| if form.name.is_empty() { letterbox.turnstile.form() } else { form.name.clone() };
    let response = match asked.extensions.get() {
        Some(Outcome::Kept(form)) => {
            // Whoever loads the thanks again does not send the form again.
            let sent = [("about", form.about.clone()), ("sent", "yes".to_owned())];
            reply::redirect(StatusCode::SEE_OTHER, &address::with_fields(&view.href(&Page::Feedback), &sent), false)
        }
        Some(Outcome::Refused(problem, form)) => {
            let form = Form { name: named(form), ..form.clone() };
            let html = pages::feedback(view, &form, Some(*problem), false)?;
            let mut response = reply::page(problem.status(), &asked.method, html);
            if problem.status() == StatusCode::SERVICE_UNAVAILABLE {
                response.headers_mut().insert(header::RETRY_AFTER, COME_BACK);
            }
            response
        }
        None => {
            let fields: Fields = Query::try_from_uri(&asked.uri).map(|Query(fields)| fields).unwrap_or_default();
            let about = one(&fields, "about").filter(|about| is_page(about)).unwrap_or_default().to_owned();
            let edition = view.edition.id().to_string();
            let form = Form { name: letterbox.turnstile.form(), about, edition, ..Form::default() };
            let html = pages::feedback(view, &form, None, one(&fields, "sent").is_some())?;
            reply::page(StatusCode::OK, &asked.method, html)
        }
    };
    Ok(Some(response))
}

/// Whether a form comes from a page of this site. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; what says neither is
/// no browser, and nobody's visitors can be made to send it.
fn is_own(headers: &HeaderMap, own: Option<&str>) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let Ok(origin) = origin.to_str() else { return false };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // A server in front may ask for this one under another name: then the public address counts.
    let is_asked = origin.split_once("://").is_some_and(|(_, named)| named.eq_ignore_ascii_case(host));
    is_asked || own.is_some_and(|own| origin.eq_ignore_ascii_case(own))
}

type Fields = Vec<(String, String)>;

async fn fields(headers: &HeaderMap, body: Body) -> Result<Fields, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM) {
        return Err(Problem::Wrong);
    }
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > LARGEST) {
        return Err(Problem::Large);
    }
    let bytes: Bytes = match tokio::time::timeout(ARRIVES_WITHIN, axum::body::to_bytes(body, LARGEST)).await {
        Ok(bytes) => bytes.map_err(|_| Problem::Large)?,
        Err(_) => return Err(Problem::Slow),
    };
    let request = Request::post("/").header(header::CONTENT_TYPE, FORM).body(Body::from(bytes));
    let request = request.map_err(|_| Problem::Wrong)?;
    let fields = axum::Form::from_request(request, &()).await.map_err(|_| Problem::Wrong)?;
    Ok(fields.0)
}

/// The value of a field, the first if it stands more than once.
fn one<'a>(fields: &'a Fields, wanted: &str) -> Option<&'a str> {
    fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
}

/// Whether words may name a page: it need not be there any more.
fn is_page(about: &str) -> bool {
    let is_right = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '/';
    about.is_empty() || about.starts_with('/') && about.len() <= LONGEST_PAGE && about.chars().all(is_right)
}

impl Form {
    /// What was filled in, and why it can't be kept as it is.
    fn read(fields: &Fields) -> (Self, Option<Problem>) {
        let field = |name| one(fields, name).unwrap_or_default();
        let (about, useful, text) = (field("about"), field("useful"), field("text"));
        let form = Self {
            name: field("form").chars().take(64).collect(),
            about: if is_page(about) { about.to_owned() } else { String::new() },
            edition: field("edition").to_owned(),
            useful: [("yes", true), ("no", false)].into_iter().find(|(name, _)| *name == useful).map(|(_, value)| value),
            text: readable(text),
            trap: field("website").to_owned(),
        };
        // Bytes that are no text arrive as the replacement character.
        let is_read = fields.iter().all(|(_, value)| !value.contains(['\0', char::REPLACEMENT_CHARACTER]));
        let is_known = is_page(about) && (useful.is_empty() || form.useful.is_some());
        let problem = if !is_read || !is_known {
            Some(Problem::Unreadable)
        } else if !form.trap.is_empty() {
            Some(Problem::Trapped)
        } else if form.text.chars().count() > LONGEST {
            Some(Problem::Long)
        } else if form.text.is_empty() && form.useful.is_none() {
            Some(Problem::Empty)
        } else {
            None
        };
        (form, problem)
    }
}

/// A text without letters that steer a terminal, with the ends of lines that all programs know.
fn readable(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\0', char::REPLACEMENT_CHARACTER], "");
    let letters = plain.chars().map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter });
    letters.collect::<String>().trim().to_owned()
}
