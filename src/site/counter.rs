//! The counter: the order that an address carries → a page that says what it takes, or its file.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Query;
use axum::http::request::Parts;
use axum::http::{Response, StatusCode, Uri};

use super::Publication;
use super::frame::View;
use super::kept::Printed;
use super::order::{Offer, Order};
use super::plan::{self, Page};
use super::reply::{self, Kept};
use super::router::Fault;
use crate::catalogue::Slug;
use crate::edition::{City, Item};
use crate::language::Language;

/// No order of the site's own forms has more fields.
const MOST_FIELDS: usize = 100;

/// What an address says of an order.
#[derive(Clone, Debug)]
pub(super) struct Asked<'a> {
    /// What is to be printed; `None`: it is still to be chosen.
    pub(super) offer: Option<&'a Offer>,
    /// As far as it is said.
    pub(super) order: Order,
    /// Somebody has chosen the languages, with which every order begins.
    pub(super) sent: bool,
}

impl Asked<'_> {
    /// Whether it can be printed.
    pub(super) fn is_whole(&self) -> bool {
        self.sent && self.offer.is_some_and(|offer| self.has_languages() && offer.item == self.order.item.is_some())
    }

    /// Whether the product takes so many languages.
    pub(super) fn has_languages(&self) -> bool {
        self.offer.is_some_and(|offer| (offer.languages.0..=offer.languages.1).contains(&self.order.languages.len()))
    }
}

type Fields = Vec<(String, String)>;

/// The fields of an address that say something.
fn fields(uri: &Uri) -> Fields {
    let fields = Query::<Fields>::try_from_uri(uri).map(|Query(fields)| fields).unwrap_or_default();
    fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Whether an address of the packs page asks for anything.
pub(super) fn is_asked(uri: &Uri) -> bool {
    fields(uri).iter().any(|(name, _)| name == "product" || name == "item")
}

/// Reads an order. `None`: it names something that is not there.
fn read<'a>(publication: &'a Publication, city: &City, fields: &Fields) -> Option<Asked<'a>> {
    if fields.len() > MOST_FIELDS {
        return None;
    }
    let all = |wanted: &'static str| fields.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let one = |wanted: &'static str| match (all(wanted).next(), all(wanted).nth(1)) {
        (value, None) => Some(value),
        (_, Some(_)) => None,
    };
    let offer = match one("product")? {
        Some(name) => Some(publication.offers().iter().find(|offer| offer.product == name)?),
        None => None,
    };
    let item = match one("item")? {
        Some(name) => Some(city.find(name)?),
        None => None,
    };
    let mut order = Order::of(offer.map_or("", |offer| &offer.product), &[]);
    order.item = item.map(|item| item.id().clone());
    let Some(offer) = offer else { return Some(Asked { offer: None, order, sent: false }) };
    if item.is_some_and(|item| !offer.item || offer.service_only && matches!(item, Item::Guide(_))) {
        return None;
    }
    order.languages = languages(publication, city, &all("language").collect::<Vec<_>>())?;
    order.situation = match one("situation")? {
        Some(name) => Some(situation(publication, city, offer, name)?),
        None => None,
    };
    order.topics = topics(publication, city, offer, &all("topic").collect::<Vec<_>>())?;
    order.full = one("full")?.is_some();
    order.arrow = known(&offer.arrows, one("arrow")?)?.or_else(|| offer.arrows.first().cloned());
    order.paper = known(&offer.papers, one("paper")?)?.filter(|paper| Some(paper) != offer.papers.first());
    let looks: Vec<&str> = all("look").collect();
    order.looks = offer.looks.iter().filter(|look| looks.contains(&look.as_str())).cloned().collect();
    let is_known = looks.iter().all(|look| offer.looks.iter().any(|known| known == look));
    let sent = !order.languages.is_empty();
    (is_known && (offer.topics || !order.full)).then_some(Asked { offer: Some(offer), order, sent })
}

/// A value of a list, if one is named; `None` where it is not in the list.
fn known(list: &[String], value: Option<&str>) -> Option<Option<String>> {
    let Some(value) = value else { return Some(None) };
    list.iter().find(|known| *known == value).cloned().map(Some)
}

/// The first stays the first, the others follow as the city orders them.
fn languages(publication: &Publication, city: &City, tags: &[&str]) -> Option<Vec<Language>> {
    let offered: Vec<&Language> = plan::languages(&publication.edition, city).collect();
    if tags.iter().any(|tag| !offered.iter().any(|language| language.tag() == *tag)) {
        return None;
    }
    let first = tags.first().copied();
    let mut chosen: Vec<&Language> = offered.into_iter().filter(|language| tags.contains(&language.tag())).collect();
    chosen.sort_by_key(|language| Some(language.tag()) != first);
    Some(chosen.into_iter().cloned().collect())
}

fn situation(publication: &Publication, city: &City, offer: &Offer, name: &str) -> Option<Slug> {
    let lists = publication.printer.as_ref().filter(|_| offer.situation)?.situations(city);
    lists.into_iter().map(|id| id.slug).find(|slug| slug.as_str() == name)
}

/// All chapters are the same as none named.
fn topics(publication: &Publication, city: &City, offer: &Offer, names: &[&str]) -> Option<Vec<Slug>> {
    let all = chapters(publication, city);
    if names.iter().any(|name| !offer.topics || !all.iter().any(|topic| topic.as_str() == *name)) {
        return None;
    }
    let chosen: Vec<Slug> = all.iter().filter(|topic| names.contains(&topic.as_str())).map(|topic| (*topic).clone()).collect();
    Some(if chosen.len() == all.len() { Vec::new() } else { chosen })
}

/// The topics of which a city has something, in order.
pub(super) fn chapters<'a>(publication: &'a Publication, city: &City) -> Vec<&'a Slug> {
    let slugs = publication.edition.topics().iter().map(|topic| &topic.slug);
    slugs.filter(|slug| city.items().any(|item| item.id().topic == **slug)).collect()
}

/// The city and order of an address, if it carries one that can be printed.
fn order_at<'a>(publication: &'a Publication, uri: &Uri) -> Option<(&'a City, Order)> {
    let edition = &publication.edition;
    if let Some(place) = publication.place(uri.path()).filter(|place| *place.page == Page::Packs) {
        let city = edition.city(place.city.as_str())?;
        let asked = read(publication, city, &fields(uri))?;
        return asked.is_whole().then_some((city, asked.order));
    }
    let name = uri.path().strip_prefix("/packs/")?;
    let fields = fields(uri);
    if fields.is_empty() {
        return edition.cities().find_map(|city| Some((city, publication.ready(city).find(|(_, file)| file == name)?.0)));
    }
    let city = edition.city(fields.iter().find(|(field, _)| field == "city").map(|(_, slug)| slug.as_str())?)?;
    let asked = read(publication, city, &fields)?;
    asked.is_whole().then_some((city, asked.order))
}

/// Whether an address takes the press.
pub(super) fn waits_for_press(publication: &Publication, uri: &Uri) -> bool {
    order_at(publication, uri).is_some_and(|(city, order)| publication.prints.of(city.slug(), &order).is_none())
}

/// What comes of an order: what came of it before, or what the press says now.
fn printed(publication: &Publication, city: &City, order: &Order) -> Option<Arc<Printed>> {
    if let Some(kept) = publication.prints.of(city.slug(), order) {
        return Some(kept);
    }
    let printer = publication.printer.as_ref()?;
    let printed = printer.print(&publication.edition, city, order).map(|print| {
        let file = Kept::file("application/pdf", &printer.file_name(city, order), print.bytes.clone());
        (print, file)
    });
    if let Err(refused) = &printed {
        tracing::warn!(product = order.product, reasons = refused.details.join("; "), "an order is refused");
    }
    Some(publication.prints.keep(city.slug(), order, printed))
}

/// The packs page with an order in its address.
pub(super) fn page(publication: &Publication, view: View<'_>, asked: &Parts) -> Result<Response<Body>, Fault> {
    let order = read(publication, view.city, &fields(&asked.uri));
    let is_whole = order.as_ref().is_some_and(Asked::is_whole);
    let printed = match &order {
        Some(order) if is_whole => printed(publication, view.city, &order.order),
        _ => None,
    };
    let is_wrong = order.as_ref().is_none_or(|order| order.sent && !is_whole);
    let status = if is_wrong { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    Ok(reply::page(status, asked, super::pages::order(view, order.as_ref(), printed.as_deref())?))
}

/// The file of an order; `None`: there is no such thing.
pub(super) fn download(publication: &Publication, asked: &Parts) -> Result<Option<Response<Body>>, Fault> {
    let Some((city, order)) = order_at(publication, &asked.uri) else { return Ok(None) };
    let Some(printer) = publication.printer.as_ref() else { return Ok(None) };
    let file = printer.file_name(city, &order);
    if asked.uri.path().strip_prefix("/packs/") != Some(file.as_str()) {
        // The order is in the fields. What it is called, the city's clerks should see as everybody does.
        return Ok(Some(reply::redirect(StatusCode::PERMANENT_REDIRECT, &order.address(city, &file), false)));
    }
    match printed(publication, city, &order).as_deref() {
        Some(Ok((_, file))) => Ok(Some(file.answer(&asked.method, &asked.headers))),
        Some(refused) => refusal(publication, city, order, refused, asked).transpose(),
        None => Ok(None),
    }
}

/// Why there is no file, on the page of the order, in its first language.
fn refusal(
    publication: &Publication,
    city: &City,
    order: Order,
    refused: &Printed,
    asked: &Parts,
) -> Option<Result<Response<Body>, Fault>> {
    let view = View::new(publication, city, city.language(order.languages.first()?.tag())?)?;
    let offer = publication.offers().iter().find(|offer| offer.product == order.product)?;
    let order = Asked { offer: Some(offer), order, sent: true };
    let html = super::pages::order(view, Some(&order), Some(refused));
    Some(html.map(|html| reply::page(StatusCode::CONFLICT, asked, html)).map_err(Fault::from))
}
