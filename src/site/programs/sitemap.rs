//! Sitemaps (sitemaps.org 0.9): the pages of a city in all languages, each with its translations. Only events say when they
//! were last changed, where somebody has written it down: files of the content have no such day, and a wrong one is worse than none.

use askama::Template;

use crate::edition::{City, address};
use crate::site::Publication;
use crate::site::frame::{Frame, View};
use crate::site::plan::{self, Page};

#[derive(Template)]
#[template(path = "programs/sitemaps.xml")]
struct Index {
    maps: Vec<String>,
}

#[derive(Template)]
#[template(path = "programs/sitemap.xml")]
struct Map {
    entries: Vec<Entry>,
}

/// One matter in all its languages.
struct Entry {
    addresses: Vec<String>,
    /// When it was last changed, if that is known.
    changed: Option<String>,
    /// Tag and address of each of them, and of the one for everybody else.
    alternates: Vec<(String, String)>,
}

/// The list of the cities' maps. `None` without a public address: a sitemap has whole addresses only.
pub(super) fn index(publication: &Publication) -> Option<String> {
    let origin = publication.origin.as_deref()?;
    let maps = publication.edition.cities().map(|city| format!("{origin}{}", address::sitemap(city.slug()))).collect();
    Index { maps }.render().ok()
}

/// The pages of a city that search engines may show, under the addresses that the pages call their own.
pub(super) fn of_city(publication: &Publication, city: &City) -> Option<String> {
    publication.origin.as_deref()?;
    let mut entries = Vec::new();
    for page in plan::pages(&publication.edition, city, publication.at) {
        let mut entry = Entry { addresses: Vec::new(), changed: changed(city, &page), alternates: Vec::new() };
        for language in plan::languages(&publication.edition, city) {
            let Some(view) = View::new(publication, city, language) else { continue };
            let frame = Frame::new(view, page.clone(), "", "");
            let Some(own) = frame.canonical().filter(|_| frame.is_translated()) else { continue };
            entry.addresses.push(own);
            if entry.alternates.is_empty() {
                entry.alternates = frame.alternates();
            }
        }
        entries.push(entry);
    }
    Map { entries }.render().ok()
}

fn changed(city: &City, page: &Page) -> Option<String> {
    let Page::Event(id) = page else { return None };
    city.event(id)?.updated.map(|time| city.instant(time).to_rfc3339())
}
