//! Kept answers, found by address and by what the client accepts: given before anything else looks at the request.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Response, Uri, header};

use super::plain::{Fields, Plain};
use super::plan::{self, Page, Place};
use super::recent::Name;
use super::reply::Kept;
use super::router::{is_light, made_at_once, question};
use super::swift::{Date, Sent};
use super::{Outside, Publication, assets, counter, guard, pages};
use crate::language::Language;
use crate::locale::Messages;

/// Answers that are kept, given before the router is asked: most requests are for them, and finding one takes less time than
/// finding out which handler would.
#[derive(Clone)]
pub struct Front {
    current: Arc<ArcSwap<Publication>>,
    outside: Outside,
}

impl Front {
    /// The kept answers of the current publication; it is handed the same from outside as the router.
    pub fn new(current: Arc<ArcSwap<Publication>>, outside: Outside) -> Self {
        Self { current, outside }
    }

    /// The answer, if it is kept and nothing is wrong with the request.
    pub(super) fn answer<B>(&self, request: &axum::http::Request<B>) -> Option<Response<Body>> {
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
        if !is_read || guard::ambiguous(request).is_some() {
            return None;
        }
        let publication = self.current.load();
        let (method, uri, headers) = (request.method(), request.uri(), request.headers());
        let mut response = kept(&publication, &self.outside, method, uri, headers)?;
        guard::tell_of_tls(&publication, &mut response);
        Some(response)
    }

    /// The answer to a plain request, if it is kept: its own lines are written into the scratch.
    pub(super) fn send(&self, asked: &Plain<'_>, date: &mut Date, scratch: &mut String) -> Option<Sent> {
        let date = self.date(date)?;
        let publication = self.current.load();
        let place = publication.place(asked.path);
        let kept = stored(&publication, place, asked.path, asked)?;
        kept.send(asked, publication.is_over_tls(), date, scratch)
    }

    /// The answer to a plain request below a city, if it is quickly made. Others may have addresses beside the cities.
    pub(super) fn make(&self, asked: &Plain<'_>) -> Option<Response<Body>> {
        let publication = self.current.load_full();
        let city = asked.path.split('/').nth(1)?;
        if publication.edition.city(city).is_none() || !is_light(&publication, asked.path) {
            return None;
        }
        let mut response = made_at_once(&publication, &self.outside, &asked.parts()?);
        guard::tell_of_tls(&publication, &mut response);
        Some(response)
    }

    /// The line that says that an answer is sent now.
    pub(super) fn date<'a>(&self, date: &'a mut Date) -> Option<&'a str> {
        Some(date.line(self.outside.now.as_ref()?(None)))
    }
}

/// The answer to a request, if it is kept.
pub(super) fn kept(
    publication: &Publication,
    outside: &Outside,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Response<Body>> {
    let place = publication.place(uri.path());
    if place.is_none_or(|place| is_asked(place, uri))
        && let Some(name) = name_of(publication, outside, place, uri)
        && let Some(page) = publication.recent.of(&name)
    {
        return Some(page.answer(method, headers));
    }
    let place = place.filter(|place| !is_asked(*place, uri));
    Some(stored(publication, place, uri.path(), headers)?.answer(method, headers))
}

/// What is kept at an address that asks nothing: the page of this place, or a file.
fn stored<'a>(publication: &'a Publication, place: Option<Place<'a>>, path: &str, headers: &impl Fields) -> Option<&'a Kept> {
    if let Some(place) = place {
        let is_for_all = !place.gaps || also(publication, place, headers).is_empty();
        return place.kept.get().filter(|_| is_for_all);
    }
    let asset = assets::at(path).map(|asset| &asset.kept);
    asset.or_else(|| publication.identities.at(path)).or_else(|| publication.documents.kept(path))
}

/// By which name a page is kept that is made when somebody asks for it, and is the same for all who ask the same: an answer of
/// the search, a card. `None` for what is not kept so.
pub(super) fn name_of(publication: &Publication, outside: &Outside, place: Option<Place<'_>>, uri: &Uri) -> Option<Name> {
    match place {
        Some(Place { page: Page::Search, .. }) => {
            let now = outside.now.as_ref().map(|now| now(publication.edition.catalogue().time_zone()));
            Some(Name::of_answer(uri.path(), &question(uri), now))
        }
        Some(_) => None,
        None => pages::card_asked(uri.path()).map(|_| Name::of_card(uri.path())),
    }
}

/// Whether an address asks a page something, so that its answer is nobody else's.
pub(super) fn is_asked(place: Place<'_>, uri: &Uri) -> bool {
    match place.page {
        Page::Search => uri.query().is_some_and(|query| !query.is_empty()),
        Page::Packs => counter::is_asked(uri),
        _ => false,
    }
}

/// The languages in which a reader is shown what a page lacks, where they are others than for everybody: those that the browser
/// asks for, in its order, then English.
pub(super) fn also(publication: &Publication, place: Place<'_>, headers: &impl Fields) -> Vec<Language> {
    let Some(city) = publication.edition.city(place.city.as_str()) else { return Vec::new() };
    let wanted = headers.all(&header::ACCEPT_LANGUAGE).next().unwrap_or_default();
    // “Any language” names none that the reader knows.
    let named: Vec<&str> = wanted.split(',').filter(|wish| !wish.trim_start().starts_with('*')).collect();
    let wanted = named.join(",");
    let mut offered: Vec<Language> =
        plan::languages(&publication.edition, city).filter(|one| *one != place.language).cloned().collect();
    let mut also = Vec::new();
    while let Some(next) = Messages::negotiate(&wanted, &offered) {
        offered.retain(|one| *one != next);
        also.push(next);
    }
    if also.is_empty() || also.first() == publication.also.first() {
        return Vec::new();
    }
    also.extend(publication.also.iter().filter(|one| offered.contains(one)).cloned());
    also
}
