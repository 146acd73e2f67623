//! What a template is given: for each language of an order one value of strings and numbers, made of an edition. Nothing in it
//! is markup. All that is wrong with the content is collected on the way, so that one refusal names every reason.

mod article;
mod book;
mod card;
mod chapter;
mod closing;
mod correction;
mod desk;
mod held;
mod nodes;
mod phrase;
mod place;
mod selection;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use self::article::Article;
use self::book::Book;
use self::card::{Card, Urgent};
use self::chapter::Chapter;
use self::closing::{Credit, SourceLine, Use};
use self::correction::Correction;
use self::desk::{Desk, Script, Table};
use self::phrase::Phrases;
use self::place::{Map, Maps, Place, Stop};
use self::selection::Selection;
use self::sheet::Sheet;
use super::font::Fonts;
use super::manifest::PrintedFact;
use super::order::Order;
use super::product::{Colours, Part, Product};
use super::refusal::{Reason, Refusal};
use crate::catalogue::{FactId, Logo, Signer, Texts};
use crate::edition::{City, Edition, Item, address};
use crate::icon;
use crate::language::{Direction, Language};
use crate::locale::{Arg, Locale, isolated, without_marks};
use crate::qr;

pub use selection::situations;

/// The data of a pack and what was learnt while it was put together.
pub(super) struct Gathered {
    /// For the template, one for each language of the order.
    pub(super) readings: Vec<Vec<u8>>,
    /// The facts that it prints or rests on, as the first language prints them.
    pub(super) facts: Vec<PrintedFact>,
    /// What is due for a check.
    pub(super) notes: Vec<String>,
    /// What it says.
    pub(super) book: Book,
}

/// The data of one language.
struct Reading {
    json: Vec<u8>,
    facts: BTreeMap<FactId, PrintedFact>,
    notes: BTreeSet<String>,
    book: Book,
}

#[derive(Serialize)]
struct Data {
    language: String,
    source: String,
    /// Which of the languages this is, from 1.
    place: usize,
    /// How many languages there are; the others' data is read from `/2/data.json` on.
    readings: usize,
    scripts: BTreeMap<String, Script>,
    messages: BTreeMap<String, String>,
    /// The messages that stand in the source language too, for whoever comes to help.
    source_messages: BTreeMap<String, String>,
    /// “I speak little Polish. My language: …”, in the source language.
    speaks: String,
    look: Look,
    logo: Option<Emblem>,
    draft: bool,
    /// What lies over the pages of a proof, as SVG.
    mark: Option<String>,
    title: String,
    subject: String,
    own_name: String,
    city: String,
    edition: String,
    site: Link,
    qr: String,
    arrow: Option<&'static str>,
    #[serde(flatten)]
    body: Body,
}

/// The city's logo.
#[derive(Serialize)]
struct Emblem {
    /// The file, byte by byte.
    bytes: Vec<u8>,
    format: &'static str,
    /// Its width where its height is 1.
    ratio: f64,
    alt: String,
}

/// What a product prints of the content.
#[derive(Serialize)]
struct Body {
    letter: Option<Article>,
    signature: Option<Signed>,
    emergency: Vec<Urgent>,
    checklist: Option<Article>,
    /// Leads to the checklist on the site.
    checklist_qr: String,
    topics: Vec<Chapter>,
    item: Option<Subject>,
    correction: Option<Correction>,
    sheet: Option<Sheet>,
    maps: Vec<Map>,
    /// The line map.
    line: Vec<Stop>,
    places: Vec<Place>,
    /// What the names of places in the reader's language are.
    places_state: Option<String>,
    values: Option<Article>,
    glossary: Option<Article>,
    phrases: Option<Phrases>,
    credits: Vec<Credit>,
    uses: Vec<Use>,
    sources: Vec<SourceLine>,
}

/// Paper and looks.
#[derive(Serialize)]
struct Look {
    accent: String,
    /// In millimetres, upright.
    width: f64,
    height: f64,
    /// Columns and rows of copies that are cut from a sheet.
    copies: (usize, usize),
    large: bool,
    greyscale: bool,
    bleed: bool,
    screen: bool,
}

/// The one guide or service that a card, poster or sign is about.
#[derive(Serialize)]
struct Subject {
    icon: String,
    guide: Option<Article>,
    service: Option<Card>,
    /// Where the service is.
    locator: Option<Map>,
    link: Link,
    qr: String,
}

/// Who signs the letter; without a picture there is a line to sign on.
#[derive(Serialize)]
struct Signed {
    name: String,
    office: String,
    picture: Option<String>,
    alt: String,
}

#[derive(Serialize)]
struct Link {
    href: String,
    shown: String,
}

/// Gathers what a pack says, or every reason why it may not be said.
pub(super) fn gather(
    edition: &Edition,
    city: &City,
    fonts: &Fonts,
    product: &Product,
    colours: &Colours,
    order: &Order,
) -> Result<Gathered, Refusal> {
    let selection = Selection::new(edition, city, product, order).map_err(|reasons| Refusal { reasons })?;
    let table = Table { edition, city, fonts, colours, order, selection: &selection };
    let (mut readings, mut reasons) = (Vec::new(), BTreeSet::new());
    for language in &order.languages {
        match locale_of(edition, city, language) {
            Ok(locale) => match read(&table, product, language, locale) {
                Ok(reading) => readings.push(reading),
                Err(found) => reasons.extend(found),
            },
            Err(reason) => drop(reasons.insert(reason)),
        }
    }
    if !reasons.is_empty() {
        return Err(Refusal { reasons: reasons.into_iter().collect() });
    }
    let mut gathered = Gathered { readings: Vec::new(), facts: Vec::new(), notes: Vec::new(), book: Book::default() };
    let (mut facts, mut notes) = (BTreeMap::new(), BTreeSet::new());
    for reading in readings {
        gathered.readings.push(reading.json);
        for (id, fact) in reading.facts {
            facts.entry(id).or_insert(fact);
        }
        notes.extend(reading.notes);
        gathered.book.add(reading.book);
    }
    gathered.facts = facts.into_values().collect();
    gathered.notes = notes.into_iter().collect();
    Ok(gathered)
}

fn locale_of<'a>(edition: &'a Edition, city: &City, language: &Language) -> Result<&'a Locale, Reason> {
    let offered = city.language(language.tag()).and_then(|language| edition.locale(language));
    offered.ok_or_else(|| {
        let offered = city.languages().iter().map(Language::tag).collect::<Vec<_>>().join(", ");
        Reason::Language { city: city.slug().to_string(), language: language.clone(), offered }
    })
}

/// The data of one language of an order.
fn read<'a>(
    table: &Table<'a>,
    product: &Product,
    language: &'a Language,
    locale: &'a Locale,
) -> Result<Reading, BTreeSet<Reason>> {
    let Table { edition, city, order, .. } = *table;
    let mut desk = Desk::new(table, language, locale);
    let body = body(&mut desk, table, product);
    let site = format!("{}{}", desk.site(), address::home(city.slug(), language));
    // Whoever scans an old pack reads there what of it has changed; who types reads a short address.
    let changes = format!("{}{}", desk.site(), address::edition(city.slug(), language, edition.id().as_str()));
    let messages = product.messages().iter().map(|id| (id.clone(), desk.message(id))).collect();
    let source = edition.locale(city.source_language()).unwrap_or(locale);
    let source_messages = product.source_messages().iter().map(|id| (id.clone(), source.say(id))).collect();
    let mine = source.say(&format!("language-{language}"));
    let speaks = isolated(&source.say_with("pack-card-speaks", &[("language", Arg::Text(&mine))]));
    let name = desk.words(city.name(language), language, "layer.toml");
    let product_name = desk.message(&format!("product-{}", order.product));
    let mark = if order.draft { desk.mark() } else { None };
    let data = Data {
        language: language.to_string(),
        source: city.source_language().to_string(),
        place: 1 + order.languages.iter().position(|other| other == language).unwrap_or_default(),
        readings: order.languages.len(),
        messages,
        source_messages,
        speaks,
        look: look(table, product),
        logo: city.logo().map(|logo| emblem(&mut desk, logo)),
        draft: order.draft,
        mark,
        title: without_marks(&format!("{product_name} – {name}")),
        subject: without_marks(&locale.say("pack-subtitle")),
        own_name: locale.own_name().to_owned(),
        city: name,
        edition: edition_line(edition, locale),
        qr: qr::code(&changes),
        site: link(site),
        arrow: order.choice.arrow.map(super::order::Arrow::as_str),
        body,
        scripts: desk.scripts(),
    };
    desk.finish(&data)
}

/// What a product prints of the content. Credits and sources come last: they tell of all that was read before.
fn body<'a>(desk: &mut Desk<'a>, table: &Table<'a>, product: &Product) -> Body {
    let Table { edition, city, order, selection, .. } = *table;
    let has = |part: Part| product.has(part);
    let letter = whole(desk, city.letter().filter(|_| has(Part::Letter)), "letter");
    let signature = city.signature().signer.as_ref().filter(|_| letter.is_some()).map(|signer| signed(desk, signer));
    let emergency = if has(Part::Emergency) { card::urgent(desk) } else { Vec::new() };
    let checklist = selection.checklist.and_then(|guide| article::guide(desk, guide, 1));
    let checklist_qr = selection.checklist.map_or_else(String::new, |guide| {
        qr::code(&format!("{}{}", desk.site(), address::item(city.slug(), desk.language, &guide.id)))
    });
    let with_topics = has(Part::Topics) || has(Part::Briefs);
    let topics = edition.topics().iter().filter(|topic| with_topics && selection.topics.contains(&&topic.slug));
    let topics = topics.filter_map(|topic| chapter::chapter(desk, topic)).collect();
    let item = selection.item.and_then(|item| subject(desk, item, has(Part::Locator)));
    let correction = order.choice.corrects.as_ref().and_then(|corrects| correction::correction(desk, corrects));
    let sheet = order.choice.sheet.as_deref().map(|sections| sheet::sheet(desk, sections));
    let maps = if has(Part::Maps) { place::maps(desk, product.paper(order.variant)) } else { Maps::default() };
    let places = if has(Part::Places) { place::index(desk, &maps) } else { Vec::new() };
    let places_state = if has(Part::Places) { place::names_state(desk) } else { None };
    let values = whole(desk, city.values().filter(|_| has(Part::Values)), "values");
    let glossary = whole(desk, city.glossary().filter(|_| has(Part::Glossary)), "glossary");
    let phrases = if has(Part::Phrases) { phrase::phrases(desk) } else { None };
    let credits = if has(Part::Credits) { closing::credits(desk) } else { Vec::new() };
    let (mut uses, sources) = if has(Part::Sources) { closing::sources(desk) } else { Default::default() };
    if !order.choice.full {
        // Which text rests on which source fills many pages; the site says it too.
        uses.clear();
    }
    Body {
        letter,
        signature,
        emergency,
        checklist,
        checklist_qr,
        topics,
        item,
        correction,
        sheet,
        maps: maps.drawn,
        line: maps.line,
        places,
        places_state,
        values,
        glossary,
        phrases,
        credits,
        uses,
        sources,
    }
}

/// What the template of sheets needs: how many pages there are, their size, and whether they are turned from the right.
pub(super) fn sheets(product: &Product, order: &Order, pages: usize) -> Vec<u8> {
    let (width, height) = product.paper(order.variant).size();
    let from_right = order.languages.first().is_some_and(|language| language.direction() == Direction::Rtl);
    serde_json::json!({ "pages": pages, "width": width, "height": height, "from_right": from_right, "title": order.product })
        .to_string()
        .into_bytes()
}

fn look(table: &Table<'_>, product: &Product) -> Look {
    let Table { city, order, .. } = *table;
    let (width, height) = product.paper(order.variant).size();
    // What white words can be read on can be read on white.
    let own = city.layer().colours.header.as_ref().map(|header| header.value.to_string());
    Look {
        accent: own.unwrap_or_else(|| table.colours.of(city.slug().as_str()).to_owned()),
        width,
        height,
        copies: product.copies(order.variant),
        large: order.variant.large_print,
        greyscale: order.variant.greyscale,
        bleed: order.variant.bleed,
        screen: order.variant.screen,
    }
}

/// The guide or service that a card is about, with the picture of its chapter, its address and, where it is wanted, its map.
fn subject<'a>(desk: &mut Desk<'a>, item: Item<'a>, with_map: bool) -> Option<Subject> {
    let topic = &item.id().topic;
    let picture = desk.edition.topics().iter().find(|known| known.slug == *topic).map_or("", |topic| topic.icon.as_str());
    let (guide, service) = match item {
        Item::Guide(guide) => (Some(article::guide(desk, guide, 1)?), None),
        Item::Service(service) => (None, Some(card::card(desk, service, 1)?)),
    };
    let href = format!("{}{}", desk.site(), address::item(desk.city.slug(), desk.language, item.id()));
    let locator = match item {
        Item::Service(service) if with_map => place::locator(desk, service),
        Item::Service(_) | Item::Guide(_) => None,
    };
    Some(Subject { icon: icon::picture(picture, INK), guide, service, locator, qr: qr::code(&href), link: link(href) })
}

/// The colour of pictures, in which templates put their own.
const INK: &str = "#000000";

fn edition_line(edition: &Edition, locale: &Locale) -> String {
    let date = locale.date(edition.today());
    locale.say_with("pack-edition", &[("edition", Arg::Text(edition.id().as_str())), ("date", Arg::Text(&date))])
}

fn signed(desk: &mut Desk<'_>, signer: &Signer) -> Signed {
    const PLACE: &str = "letter/letter.toml";
    let source = desk.city.source_language();
    let name = desk.words(&signer.name, source, PLACE);
    Signed {
        office: isolated(&desk.words(&signer.office, source, PLACE)),
        alt: without_marks(&desk.message_with("pack-signature", &[("name", Arg::Text(&name))])),
        picture: desk.city.signature().picture.clone(),
        name: isolated(&name),
    }
}

fn emblem(desk: &mut Desk<'_>, logo: &Logo) -> Emblem {
    let name = desk.city.name(desk.language);
    Emblem {
        bytes: logo.bytes.clone(),
        format: logo.kind.as_str(),
        ratio: f64::from(logo.ratio.width) / f64::from(logo.ratio.height.max(1)),
        alt: without_marks(&desk.message_with("city-logo", &[("city", Arg::Text(name))])),
    }
}

/// A text that is a chapter by itself.
fn whole<'a>(desk: &mut Desk<'a>, texts: Option<&'a Texts>, label: &str) -> Option<Article> {
    article::article(desk, texts?, label, 1)
}

fn link(href: String) -> Link {
    Link { shown: isolated(&shown_address(&href)), href }
}

/// An address as it is read on paper and typed: without scheme and last slash.
fn shown_address(href: &str) -> String {
    let bare = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| href.strip_prefix(scheme));
    bare.unwrap_or(href).trim_end_matches('/').to_owned()
}
