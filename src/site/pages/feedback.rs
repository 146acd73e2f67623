//! The form in which a visitor tells the city about a page, and the thanks for it.

use askama::Template;

use crate::edition::Item;
use crate::locale::Arg;
use crate::site::feedback::{Form, LONGEST, Problem};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::Html;
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/feedback.html")]
struct FeedbackPage<'a> {
    frame: Frame<'a>,
    title: String,
    form: &'a Form,
    /// The page that it is about, with its address, while it is there.
    about: Option<(String, Html)>,
    /// Why the form was not kept.
    problem: Option<String>,
    /// A person can see the field that must stay empty, and empty it.
    trapped: bool,
    /// The store has what was sent before.
    sent: bool,
    longest: usize,
}

/// The form with what is in it. `sent`: with thanks for what was sent before.
pub(in crate::site) fn render(view: View<'_>, form: &Form, problem: Option<Problem>, sent: bool) -> askama::Result<String> {
    let title = view.say(if sent { "site-feedback-thanks" } else { "site-feedback" });
    let mut frame = Frame::new(view, Page::Feedback, &title, "");
    frame.fields = [("about", form.about.clone())].into_iter().filter(|(_, about)| !about.is_empty()).collect();
    let most = view.locale.number(&LONGEST.to_string());
    FeedbackPage {
        frame,
        title,
        form,
        about: about(&view, &form.about),
        problem: problem.map(|problem| view.locale.say_with(problem.message(), &[("most", Arg::Text(&most))])),
        trapped: problem == Some(Problem::Trapped),
        sent,
        longest: LONGEST,
    }
    .render()
}

/// The title and address of a page of the site.
fn about(view: &View<'_>, about: &str) -> Option<(String, Html)> {
    let href = format!("{}{}", view.href(&Page::Home), if about == "/" { "" } else { about });
    let page = view.publication.place(&href).filter(|_| !about.is_empty())?.page;
    let title = match page {
        Page::Item(id) => match view.city.item(id)? {
            Item::Service(service) => view.title(service).0,
            Item::Guide(_) => text(view, page)?,
        },
        Page::Topic(slug) => Html::words(&view.topic(slug), view.language),
        Page::Home => Html::words(&view.say("site-home"), view.language),
        _ => text(view, page).or_else(|| own(view, page))?,
    };
    Some((href, title))
}

fn text(view: &View<'_>, page: &Page) -> Option<Html> {
    let shown = view.city.shown(page.texts(view.city)?, view.language)?;
    Some(Html::words(shown.title, shown.language))
}

/// The titles of the site's own pages.
fn own(view: &View<'_>, page: &Page) -> Option<Html> {
    let id = match page {
        Page::Search => "site-search",
        Page::Emergency => "site-emergency",
        Page::Places => "site-places",
        Page::Helpers => "site-helpers",
        Page::Packs | Page::Edition(_) => "site-packs",
        Page::Languages => "site-languages",
        Page::Accessibility => "site-accessibility",
        _ => return None,
    };
    Some(Html::words(&view.say(id), view.language))
}
