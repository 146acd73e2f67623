//! The languages of a city, each by its own name.

use askama::Template;

use crate::edition::address;
use crate::site::frame::{Choice, Frame, View, choices};
use crate::site::icons;
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/languages.html")]
struct Languages<'a> {
    frame: Frame<'a>,
    choices: Vec<Choice<'a>>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let frame = Frame::new(view, Page::Languages, &view.say("site-languages"), &view.say("site-languages-lead"));
    let choices = choices(view, |language| address::home(view.city.slug(), language));
    Languages { frame, choices }.render()
}
