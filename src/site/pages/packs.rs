//! Packs on paper: those that are ready, the visitor's language first; then what somebody puts together.

use askama::Template;

use super::order::{Form, Receipt};
use crate::edition::{Item, address};
use crate::language::Language;
use crate::locale::Locale;
use crate::site::counter::Asked;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::kept::Printed;
use crate::site::markup::Html;
use crate::site::order::Offer;
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/packs.html")]
struct Packs<'a> {
    frame: Frame<'a>,
    /// What somebody asked for is not there.
    wrong: bool,
    receipt: Option<Receipt>,
    form: Option<Form<'a>>,
    ready: Vec<Ready<'a>>,
    others: Vec<Ready<'a>>,
    products: Vec<Product>,
    /// The guide or service that a card is wanted of, with its address.
    item: Option<(String, Html)>,
}

/// A file of a pack that is offered before anything is chosen.
struct Ready<'a> {
    href: String,
    language: &'a Language,
    name: String,
    product: String,
    draft: bool,
}

/// What can be put together.
struct Product {
    href: String,
    name: String,
    about: String,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let mut page = bare(view);
    let all = ready(&view);
    (page.ready, page.others) = all.into_iter().partition(|pack| pack.language == view.language);
    if page.ready.is_empty() {
        page.ready = std::mem::take(&mut page.others);
    }
    page.render()
}

/// The page with what an address asks for; `None`: it names something that is not there. `printed`: what came of it.
pub(in crate::site) fn order(view: View<'_>, asked: Option<&Asked<'_>>, printed: Option<&Printed>) -> askama::Result<String> {
    let mut page = bare(view);
    let Some(asked) = asked else {
        return Packs { wrong: true, ..page }.render();
    };
    page.frame.fields = asked.order.fields();
    if asked.offer.is_none() {
        page.frame.fields.retain(|(name, _)| *name == "item");
    }
    page.item = asked.order.item.as_ref().and_then(|id| super::order::title(&view, id));
    page.products = products(&view, asked);
    if let Some(offer) = asked.offer.filter(|offer| !offer.item || asked.order.item.is_some()) {
        page.form = Some(Form::new(&view, asked, offer));
        page.receipt = printed.map(|printed| Receipt::new(&view, &asked.order, offer, printed));
        page.products = Vec::new();
    }
    page.render()
}

fn bare(view: View<'_>) -> Packs<'_> {
    let offers = view.publication.offers().iter().filter(|offer| !offer.item);
    Packs {
        frame: Frame::new(view, Page::Packs, &view.say("site-packs"), &view.say("site-packs-lead")),
        wrong: false,
        receipt: None,
        form: None,
        ready: Vec::new(),
        others: Vec::new(),
        products: offers.map(|offer| product(&view, offer, None)).collect(),
        item: None,
    }
}

/// What can be printed about the guide or service that was named, or all that is about none.
fn products(view: &View<'_>, asked: &Asked<'_>) -> Vec<Product> {
    let item = asked.order.item.as_ref();
    let is_guide = item.is_some_and(|id| matches!(view.city.item(id), Some(Item::Guide(_))));
    let fits = |offer: &&Offer| offer.item == item.is_some() && !(offer.service_only && is_guide);
    let offers = view.publication.offers().iter().filter(fits);
    offers.map(|offer| product(view, offer, item.map(ToString::to_string))).collect()
}

fn product(view: &View<'_>, offer: &Offer, item: Option<String>) -> Product {
    let mut fields = vec![("product", offer.product.clone())];
    fields.extend(item.map(|item| ("item", item)));
    let name = &offer.product;
    Product {
        href: address::with_fields(view.href(&Page::Packs), &fields),
        name: view.say(&format!("product-{name}")),
        about: view.say(&format!("product-{name}-about")),
    }
}

fn ready<'a>(view: &View<'a>) -> Vec<Ready<'a>> {
    let packs = view.publication.ready(view.city).filter_map(|(order, file)| {
        let language = view.city.language(order.languages.first()?.tag())?;
        Some(Ready {
            href: address::download(&file),
            language,
            name: view.edition.locale(language).map_or(language.tag(), Locale::own_name).to_owned(),
            product: view.say(&format!("product-{}", order.product)),
            draft: !view.city.is_approved(language),
        })
    });
    packs.collect()
}
