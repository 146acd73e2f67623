//! The accessibility statement that Polish law asks public bodies for (act of 4 April 2019 on digital accessibility, and the
//! ministry's conditions for its form). Machines read its element ids, which stay as they are in every language.
//! Who runs the site, and how to reach them, the city fills in: until then the page says so.

use askama::Template;

use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, escaped, message};
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/accessibility.html")]
struct Accessibility<'a> {
    frame: Frame<'a>,
    intro: Html,
    scope: Html,
    /// Nothing is said in a sign language or easy to read.
    in_writing_alone: bool,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let blank = escaped(&view.say("site-a11y-blank"));
    let body = Html::trusted(format!("<span id=\"a11y-podmiot\">{blank}</span>"));
    let home = view.href(&Page::Home);
    let address = format!("{}{home}", view.publication.origin.as_deref().unwrap_or_default());
    let link = Html::trusted(format!(
        "<a id=\"a11y-url\" href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
        escaped(&home),
        escaped(&address)
    ));
    Accessibility {
        frame: Frame::new(view, Page::Accessibility, &view.say("site-accessibility"), ""),
        intro: message(view.locale, "site-a11y-intro", &[("body", body)]),
        in_writing_alone: view.city.items().all(|item| item.versions().is_empty()),
        scope: message(view.locale, "site-a11y-scope", &[("address", link)]),
    }
    .render()
}
