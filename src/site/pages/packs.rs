//! Packs to download, the visitor's language first.

use askama::Template;

use crate::edition::address;
use crate::language::Language;
use crate::locale::Locale;
use crate::site::Offer;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/packs.html")]
struct Packs<'a> {
    frame: Frame<'a>,
    groups: Vec<Group<'a>>,
}

struct Group<'a> {
    language: &'a Language,
    name: String,
    files: Vec<File>,
}

struct File {
    href: String,
    name: String,
    draft: bool,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let frame = Frame::new(view, Page::Packs, &view.say("site-packs"), &view.say("site-packs-lead"));
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (offer, _) in view.publication.offers.iter().filter(|(offer, _)| offer.city == *view.city.slug()) {
        match groups.iter_mut().find(|group| *group.language == offer.language) {
            Some(group) => group.files.push(file(&view, offer)),
            None => groups.push(Group {
                language: &offer.language,
                name: view.edition.locale(&offer.language).map_or_else(|| offer.language.to_string(), Locale::own_name),
                files: vec![file(&view, offer)],
            }),
        }
    }
    let place = |language: &Language| view.city.languages().iter().position(|other| other == language);
    groups.sort_by_key(|group| (group.language != view.language, place(group.language)));
    Packs { frame, groups }.render()
}

fn file(view: &View<'_>, offer: &Offer) -> File {
    File {
        href: address::download(&offer.file),
        name: view.say(&format!("product-{}", offer.product)),
        draft: !view.city.is_approved(&offer.language),
    }
}
