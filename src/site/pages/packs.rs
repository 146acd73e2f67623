//! Finished packs to download, the visitor's language first.

use askama::Template;

use crate::edition::address;
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::site::Download;
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
    size: String,
    draft: bool,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let frame = Frame::new(view, Page::Packs, &view.say("site-packs"), &view.say("site-packs-lead"));
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (download, _) in view.publication.downloads.iter().filter(|(download, _)| download.city == *view.city.slug()) {
        match groups.iter_mut().find(|group| *group.language == download.language) {
            Some(group) => group.files.push(file(&view, download)),
            None => groups.push(Group {
                language: &download.language,
                name: view.edition.locale(&download.language).map_or_else(|| download.language.to_string(), Locale::own_name),
                files: vec![file(&view, download)],
            }),
        }
    }
    let place = |language: &Language| view.city.languages().iter().position(|other| other == language);
    groups.sort_by_key(|group| (group.language != view.language, place(group.language)));
    Packs { frame, groups }.render()
}

fn file(view: &View<'_>, download: &Download) -> File {
    let pages = view.locale.say_with("site-pages", &[("count", Arg::Count(download.pages as u64))]);
    let kilobytes = download.bytes.len().div_ceil(1024).to_string();
    let size = view.locale.say_with("site-kilobytes", &[("size", Arg::Text(&kilobytes))]);
    File {
        href: address::download(&download.file),
        name: view.say(&format!("product-{}", download.product)),
        size: format!("PDF · {pages} · {size}"),
        draft: download.draft,
    }
}
