//! What a visitor reads when a page does not exist or could not be made: a sentence, and ways onward.

use askama::Template;

use super::home::{Tile, tiles};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, escaped, message};

#[derive(Template)]
#[template(path = "pages/error.html")]
struct Error<'a> {
    frame: Frame<'a>,
    title: String,
    sentence: String,
    reference: Option<Html>,
    helper: Option<String>,
    tiles: Vec<Tile<'a>>,
}

pub(in crate::site) fn not_found(view: View<'_>) -> askama::Result<String> {
    let title = view.say("site-not-found");
    Error {
        frame: Frame::without_page(view, &title),
        title,
        sentence: view.say("site-not-found-lead"),
        reference: None,
        helper: Some(view.say("site-to-home")),
        tiles: tiles(&view),
    }
    .render()
}

/// Too many wait for the press.
pub(in crate::site) fn busy(view: View<'_>) -> askama::Result<String> {
    let title = view.say("site-busy");
    Error {
        frame: Frame::without_page(view, &title),
        title,
        sentence: view.say("site-busy-lead"),
        reference: None,
        helper: Some(view.say("site-to-home")),
        tiles: Vec::new(),
    }
    .render()
}

/// `reference` is the number under which the log says what happened.
pub(in crate::site) fn failed(view: View<'_>, reference: &str) -> askama::Result<String> {
    let title = view.say("site-failed");
    let number = Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(reference)));
    Error {
        frame: Frame::without_page(view, &title),
        title,
        sentence: view.say("site-failed-lead"),
        reference: Some(message(view.locale, "site-failed-reference", &[("number", number)])),
        helper: Some(view.say("site-to-home")),
        // Whatever broke may be in there.
        tiles: Vec::new(),
    }
    .render()
}
