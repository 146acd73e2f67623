//! What the search box offers while somebody types, as JSON: `/{city}/{language}/suggest?q=`. It is kept nowhere and never
//! logged. Whatever is asked, the answer is an object: with suggestions, or with an error.

use axum::body::Body;
use axum::http::{Method, Response, StatusCode, Uri};
use serde::Serialize;

use super::frame::View;
use super::reply;
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::search::{SearchError, Suggestion};

/// More do not fit on a phone above its keyboard.
const MOST: usize = 8;

/// The answer. Its keys are fixed: other programs read them.
#[derive(Serialize)]
struct Answer<'a> {
    /// What was typed, as it was read.
    query: &'a str,
    /// The language of the site.
    language: &'a Language,
    /// How many suggestions there are, in words, for those who can't see them; empty when there is none.
    note: String,
    /// The best first.
    suggestions: Vec<Suggestion>,
}

/// Why there is no answer.
#[derive(Serialize)]
struct Failure<'a> {
    /// A sentence in the reader's language.
    error: &'a str,
    /// What to name when asking about it: the number in the log, or the status.
    number: &'a str,
}

/// How the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// For the search box of the page.
    Object,
    /// For a browser's address bar, which wants a list of lists (`OpenSearch` suggestions 1.1).
    List,
}

impl Form {
    /// What an address asks for.
    pub(super) fn of(uri: &Uri) -> Self {
        let mut fields = uri.query().unwrap_or_default().split('&');
        if fields.any(|field| field == "form=list") { Self::List } else { Self::Object }
    }
}

/// Whether an address is that of suggestions.
pub(super) fn is_asked(path: &str) -> bool {
    path.strip_suffix("/suggest").is_some_and(|rest| rest.matches('/').count() == 2)
}

/// City and language of the address of suggestions, as it names them.
pub(super) fn place(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix('/')?.strip_suffix("/suggest")?.split_once('/')
}

/// Answers what was typed on a site.
pub(super) fn answer(view: View<'_>, method: &Method, query: &str, form: Form) -> Result<Response<Body>, SearchError> {
    let suggestions = view.publication.search.suggest(view.edition, view.city, view.language, query, MOST)?;
    if form == Form::List {
        let phrases: Vec<&str> = suggestions.iter().map(|suggestion| suggestion.text.as_str()).collect();
        // Words can always be written.
        let text = serde_json::to_string(&(query, phrases)).unwrap_or_else(|_| "[]".to_owned());
        return Ok(reply::made(StatusCode::OK, method, "application/x-suggestions+json; charset=utf-8", text));
    }
    let note = match suggestions.len() {
        0 => String::new(),
        count => without_marks(&view.locale.say_with("site-suggestions-count", &[("count", Arg::Count(count as u64))])),
    };
    Ok(json(StatusCode::OK, method, &Answer { query, language: view.language, note, suggestions }))
}

/// Says why there is no answer: a sentence, and a number to name.
pub(super) fn failure(status: StatusCode, method: &Method, sentence: &str, number: &str) -> Response<Body> {
    json(status, method, &Failure { error: sentence, number })
}

fn json(status: StatusCode, method: &Method, answer: &impl Serialize) -> Response<Body> {
    // Words and lists of words can always be written.
    let text = serde_json::to_string(answer).unwrap_or_else(|_| "{}".to_owned());
    reply::made(status, method, "application/json; charset=utf-8", text)
}
