//! What a visitor tells the city about a page: a form that a browser sends, and what comes of it. Whoever is thanked is kept:
//! the store has said so before. Nothing of who it was is looked at, and what was written is never logged.

use std::time::Instant;

use axum::body::Body;
use axum::extract::Query;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::form::{self, Fields, Unread, is_own, one, readable};
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
/// The letters of a page's address.
const LONGEST_PAGE: usize = 200;
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

impl From<Unread> for Problem {
    fn from(why: Unread) -> Self {
        match why {
            Unread::Wrong => Self::Wrong,
            Unread::Large => Self::Large,
            Unread::Slow => Self::Slow,
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
        let fields = match form::fields(&asked.headers, body, LARGEST).await {
            Ok(fields) => fields,
            Err(why) => return Outcome::Refused(why.into(), Form::default()),
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
            reply::redirect(StatusCode::SEE_OTHER, &address::with_fields(view.href(&Page::Feedback), &sent), false)
        }
        Some(Outcome::Refused(problem, form)) => {
            let form = Form { name: named(form), ..form.clone() };
            let html = pages::feedback(view, &form, Some(*problem), false)?;
            let mut response = reply::page(problem.status(), asked, html);
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
            reply::page(StatusCode::OK, asked, html)
        }
    };
    Ok(Some(response))
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
