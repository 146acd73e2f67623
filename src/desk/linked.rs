//! The page of a link that came by e-mail: what it does, the button that does it, and what came of it. Looking at it does nothing.

use askama::Template;
use axum::http::StatusCode;

use super::router::Answer;
use super::shell::{Room, Shell};

#[derive(Template)]
#[template(path = "desk/pages/link.html")]
struct LinkPage<'a> {
    shell: Shell<'a>,
    title: String,
    lead: Option<String>,
    /// The form's own address and the words of its button, while there is something to do.
    form: Option<(&'a str, String)>,
}

/// The page; `button` is the message on its button.
pub(super) fn page(room: &Room<'_>, status: StatusCode, title: String, lead: Option<String>, button: Option<&str>) -> Answer {
    let form = button.map(|id| (room.asked.path.as_str(), room.say(id)));
    let page = LinkPage { shell: room.shell(&title, ""), title, lead, form };
    Ok(room.page_as(status, page.render()?))
}
