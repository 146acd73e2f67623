//! What a template is given: one value of strings and numbers, made of an edition. Nothing in it is markup.
//! All that is wrong with the content is collected on the way, so that one refusal names every reason.

mod article;
mod card;
mod closing;
mod desk;
mod nodes;
mod place;

use std::collections::BTreeMap;

use serde::Serialize;

use self::article::Article;
use self::card::{Card, Urgent};
use self::closing::{Credit, SourceLine, Use};
use self::desk::{Desk, Script};
use self::place::{Map, Place};
use super::font::Fonts;
use super::manifest::PrintedFact;
use super::press::Order;
use super::product::Product;
use super::refusal::Refusal;
use crate::catalogue::{Slug, Texts};
use crate::edition::{City, Edition, address};
use crate::locale::{Arg, Locale, isolated, without_marks};

/// The data of a pack and what was learnt while it was put together.
pub(super) struct Gathered {
    /// For the template.
    pub(super) json: Vec<u8>,
    /// The facts that it prints or rests on.
    pub(super) facts: Vec<PrintedFact>,
    /// What is due for a check.
    pub(super) notes: Vec<String>,
}

#[derive(Serialize)]
struct Data {
    language: String,
    source: String,
    scripts: BTreeMap<String, Script>,
    messages: BTreeMap<String, String>,
    accent: String,
    draft: bool,
    title: String,
    own_name: String,
    city: String,
    edition: String,
    site: Link,
    qr: String,
    letter: Option<Article>,
    emergency: Vec<Urgent>,
    topics: Vec<Chapter>,
    map: Map,
    places: Vec<Place>,
    values: Option<Article>,
    glossary: Option<Article>,
    credits: Vec<Credit>,
    uses: Vec<Use>,
    sources: Vec<SourceLine>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    shown: String,
}

#[derive(Serialize)]
struct Chapter {
    label: String,
    title: String,
    lead: String,
    guides: Vec<Article>,
    services: Vec<Card>,
    left_out: Vec<LeftOut>,
}

/// A guide that is not printed, and where it is read.
#[derive(Serialize)]
struct LeftOut {
    language: String,
    title: String,
    link: Link,
}

/// Gathers what a pack says, or every reason why it may not be said.
pub(super) fn gather(
    edition: &Edition,
    city: &City,
    locale: &Locale,
    fonts: &Fonts,
    product: &Product,
    order: &Order,
) -> Result<Gathered, Refusal> {
    let mut desk = Desk::new(edition, city, locale, fonts, order);
    let letter = whole(&mut desk, city.letter(), "letter");
    let emergency = card::urgent(&mut desk);
    let topics = edition.topics().iter().filter_map(|topic| chapter(&mut desk, &topic.slug)).collect();
    let places = place::index(&mut desk);
    let map = place::map(&mut desk);
    let values = whole(&mut desk, city.values(), "values");
    let glossary = whole(&mut desk, city.glossary(), "glossary");
    let credits = closing::credits(&mut desk);
    let (uses, sources) = closing::sources(&mut desk);
    let site = format!("{}{}", desk.site(), address::home(city.slug(), &order.language));
    let messages = product.messages().iter().map(|id| (id.clone(), desk.message(id))).collect();
    let name = desk.words(city.name(&order.language), &order.language, "layer.toml");
    let data = Data {
        language: order.language.to_string(),
        source: city.source_language().to_string(),
        messages,
        accent: product.accent(city.slug().as_str()).to_owned(),
        draft: order.draft,
        title: without_marks(&format!("{} – {name}", locale.say("pack-subtitle"))),
        own_name: locale.own_name(),
        city: name,
        edition: edition_line(edition, locale),
        qr: qr(&site),
        site: link(site),
        letter,
        emergency,
        topics,
        map,
        places,
        values,
        glossary,
        credits,
        uses,
        sources,
        scripts: desk.scripts(),
    };
    desk.finish(&data)
}

fn edition_line(edition: &Edition, locale: &Locale) -> String {
    let date = locale.date(edition.today());
    locale.say_with("pack-edition", &[("edition", Arg::Text(edition.id().as_str())), ("date", Arg::Text(&date))])
}

/// A text that is a chapter by itself.
fn whole(desk: &mut Desk<'_>, texts: Option<&Texts>, label: &str) -> Option<Article> {
    article::article(desk, texts?, label, 1)
}

/// A chapter, if anything stands in it.
fn chapter(desk: &mut Desk<'_>, topic: &Slug) -> Option<Chapter> {
    let city = desk.city;
    let (printed, left): (Vec<_>, Vec<_>) = city.guides_of(topic).into_iter().partition(|guide| guide.print);
    let services = city.services_of(topic);
    if printed.is_empty() && services.is_empty() && left.is_empty() {
        return None;
    }
    let guides = printed.into_iter().filter_map(|guide| article::guide(desk, guide)).collect();
    let services = services.into_iter().filter_map(|service| card::card(desk, service)).collect();
    let left_out = left
        .into_iter()
        .filter_map(|guide| {
            let shown = city.shown(&guide.texts, &desk.order.language)?;
            let href = format!("{}{}", desk.site(), address::item(city.slug(), &desk.order.language, &guide.id));
            let title = desk.words(shown.title, shown.language, &guide.position.file);
            Some(LeftOut { language: shown.language.to_string(), title, link: link(href) })
        })
        .collect();
    let title = desk.message(&format!("topic-{topic}"));
    let lead = desk.message(&format!("topic-{topic}-summary"));
    Some(Chapter { label: format!("topic:{topic}"), title, lead, guides, services, left_out })
}

fn link(href: String) -> Link {
    Link { shown: isolated(&shown_address(&href)), href }
}

/// An address as it is read on paper and typed: without scheme and last slash.
fn shown_address(href: &str) -> String {
    let bare = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| href.strip_prefix(scheme));
    bare.unwrap_or(href).trim_end_matches('/').to_owned()
}

/// A QR code as a picture in vector; empty when the address is too long for one, which no address of a site is.
fn qr(address: &str) -> String {
    use qrcode::render::svg::Color;
    let code = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::M);
    code.map_or_else(|_| String::new(), |code| code.render::<Color<'_>>().quiet_zone(true).build())
}
