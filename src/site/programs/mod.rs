//! What the site tells other programs: search engines, browsers' address bars,
//! readers of news, calendars. Pages carry `linked` data; beside the pages stand
//! documents of their own, made when somebody first asks for them and kept with the edition.

mod calendar;
mod feed;
mod hours;
mod identity;
mod linked;
mod search_box;
mod sitemap;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{DateTime, Utc};

use super::Publication;
use super::frame::View;
use super::plan;
use super::reply::{Freshness, Kept};
use crate::catalogue::{Event, Slug};
use crate::edition::{Edition, address};
use crate::language::Language;

pub(crate) use identity::identity;
pub(super) use linked::linked;

/// A document for programs.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// The list of the cities' maps.
    Sitemaps,
    /// All pages of a city.
    Sitemap(Slug),
    /// How a browser searches here.
    SearchBox(Slug, Language),
    /// Alerts and events.
    Feed(Slug, Language),
    /// All events, or one.
    Calendar(Slug, Language, Option<Slug>),
}

/// The documents of an edition by their addresses.
#[derive(Debug, Default)]
pub(super) struct Documents {
    documents: BTreeMap<String, (Kind, OnceLock<Option<Kept>>)>,
}

impl Documents {
    /// Lays out the documents of all cities; they are named after pages that do not exist, since no name has a point in it.
    pub(super) fn new(edition: &Edition, at: DateTime<Utc>) -> Self {
        let mut kinds = vec![(address::SITEMAPS.to_owned(), Kind::Sitemaps)];
        for city in edition.cities() {
            let slug = city.slug();
            kinds.push((address::sitemap(slug), Kind::Sitemap(slug.clone())));
            for language in plan::languages(edition, city) {
                let names = || (slug.clone(), language.clone());
                kinds.push((address::search_box(slug, language), Kind::SearchBox(names().0, names().1)));
                kinds.push((address::feed(slug, language), Kind::Feed(names().0, names().1)));
                kinds.push((address::calendar(slug, language), Kind::Calendar(names().0, names().1, None)));
                for (_, event) in city.events_after(city.local(at)) {
                    let address = address::event_calendar(slug, language, &event.id);
                    kinds.push((address, Kind::Calendar(names().0, names().1, Some(event.id.clone()))));
                }
            }
        }
        Self { documents: kinds.into_iter().map(|(address, kind)| (address, (kind, OnceLock::new()))).collect() }
    }

    /// Whether there is one at an address.
    pub(super) fn knows(&self, address: &str) -> bool {
        self.documents.contains_key(address)
    }

    /// A document that was asked for before.
    pub(super) fn kept(&self, address: &str) -> Option<&Kept> {
        self.documents.get(address)?.1.get()?.as_ref()
    }

    /// A document. `None` when there is none at this address, or it would have to name a public address that is not known.
    pub(super) fn make(&self, publication: &Publication, address: &str) -> Option<&Kept> {
        let (kind, kept) = self.documents.get(address)?;
        kept.get_or_init(|| {
            let (content_type, text) = made(publication, kind)?;
            Some(Kept::new(content_type, Freshness::Minutes, text))
        })
        .as_ref()
    }
}

fn made(publication: &Publication, kind: &Kind) -> Option<(&'static str, String)> {
    let edition = &publication.edition;
    match kind {
        Kind::Sitemaps => Some(("application/xml; charset=utf-8", sitemap::index(publication)?)),
        Kind::Sitemap(city) => {
            Some(("application/xml; charset=utf-8", sitemap::of_city(publication, edition.city(city.as_str())?)?))
        }
        Kind::Feed(city, language) => {
            let view = View::new(publication, edition.city(city.as_str())?, language)?;
            Some(("application/atom+xml; charset=utf-8", feed::feed(&view)?))
        }
        Kind::Calendar(city, language, only) => {
            let view = View::new(publication, edition.city(city.as_str())?, language)?;
            Some(("text/calendar; charset=utf-8", calendar::calendar(&view, only.as_ref())))
        }
        Kind::SearchBox(city, language) => {
            let view = View::new(publication, edition.city(city.as_str())?, language)?;
            Some(("application/opensearchdescription+xml; charset=utf-8", search_box::description(view)?))
        }
    }
}

/// Where an event is, as words alone. `None` where it is on the web.
fn venue(view: &View<'_>, event: &Event) -> Option<String> {
    let location = event.location.as_ref().and_then(|id| view.city.location(&id.value));
    let address = location.map(|location| format!("{}, {}", location.name, location.address()));
    address.or_else(|| event.address.clone())
}
