//! The entrance of a site for several cities.

use askama::Template;

use crate::edition::address;
use crate::site::frame::{Frame, View};
use crate::site::icons;

#[derive(Template)]
#[template(path = "pages/cities.html")]
struct Cities<'a> {
    frame: Frame<'a>,
    cities: Vec<(String, &'a str)>,
}

pub(in crate::site) fn render(view: View<'_>) -> askama::Result<String> {
    let frame = Frame::without_page(view, &view.say("site-cities"));
    let cities = view.edition.cities().map(|city| (address::city(city.slug()), city.name(view.language))).collect();
    Cities { frame, cities }.render()
}
