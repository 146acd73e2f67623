//! What the site tells other programs: search engines, browsers' address bars. Pages carry `linked` data; beside the pages stand
//! documents of their own, made when somebody first asks for them and kept with the edition.

mod hours;
mod linked;
mod search_box;
mod sitemap;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Publication;
use super::frame::View;
use super::plan;
use super::reply::{Freshness, Kept};
use crate::catalogue::Slug;
use crate::edition::{Edition, address};
use crate::language::Language;

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
}

/// The documents of an edition by their addresses.
#[derive(Debug)]
pub(super) struct Documents {
    documents: BTreeMap<String, (Kind, OnceLock<Option<Kept>>)>,
}

impl Documents {
    /// Lays out the documents of all cities; they are named after pages that do not exist, since no name has a point in it.
    pub(super) fn new(edition: &Edition) -> Self {
        let mut kinds = vec![(address::SITEMAPS.to_owned(), Kind::Sitemaps)];
        for city in edition.cities() {
            let slug = city.slug();
            kinds.push((address::sitemap(slug), Kind::Sitemap(slug.clone())));
            for language in plan::languages(edition, city) {
                kinds.push((address::search_box(slug, language), Kind::SearchBox(slug.clone(), language.clone())));
            }
        }
        Self { documents: kinds.into_iter().map(|(address, kind)| (address, (kind, OnceLock::new()))).collect() }
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
        Kind::SearchBox(city, language) => {
            let view = View::new(publication, edition.city(city.as_str())?, language)?;
            Some(("application/opensearchdescription+xml; charset=utf-8", search_box::description(view)?))
        }
    }
}
