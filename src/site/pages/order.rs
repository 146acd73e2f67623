//! An order: the form in which it is put together, and what it takes.

use crate::catalogue::ItemId;
use crate::edition::{Item, address};
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::site::counter::{Asked, chapters};
use crate::site::frame::View;
use crate::site::kept::Printed;
use crate::site::markup::Html;
use crate::site::order::{Offer, Order, Print, Proof};
use crate::site::plan::{self, Page};

/// The form. Each list is empty where the product has no such choice.
pub(super) struct Form<'a> {
    pub(super) action: String,
    pub(super) product: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) item: Option<String>,
    pub(super) situations: Vec<Choice<'a>>,
    /// More than one can be ticked.
    pub(super) several: bool,
    /// How many languages to choose.
    pub(super) count: String,
    /// Another number was chosen.
    pub(super) miscounted: bool,
    pub(super) languages: Vec<Choice<'a>>,
    pub(super) topics: Vec<Choice<'a>>,
    pub(super) full: bool,
    pub(super) arrows: Vec<Choice<'a>>,
    pub(super) papers: Vec<Choice<'a>>,
    pub(super) looks: Vec<Choice<'a>>,
}

/// One of a list.
pub(super) struct Choice<'a> {
    pub(super) value: String,
    pub(super) text: String,
    /// The language of the text, where it may be another than the page's.
    pub(super) language: &'a Language,
    pub(super) chosen: bool,
}

/// What an order takes, or why it is not printed.
pub(super) struct Receipt {
    /// What was ordered, by name.
    pub(super) lines: Vec<(String, String)>,
    pub(super) print: Option<Takes>,
    /// Why not, in general.
    pub(super) causes: Vec<String>,
    /// Every reason, for whoever mends the content.
    pub(super) details: Vec<String>,
}

/// Pages, paper and file.
pub(super) struct Takes {
    pub(super) pages: String,
    pub(super) paper: Vec<String>,
    pub(super) href: String,
    /// Size of the file in megabytes.
    pub(super) size: String,
    /// Why it is only a proof.
    pub(super) proof: Option<String>,
}

impl<'a> Form<'a> {
    pub(super) fn new(view: &View<'a>, asked: &Asked<'_>, offer: &Offer) -> Self {
        let order = &asked.order;
        let (least, most) = offer.languages;
        let count = [("least", Arg::Count(least as u64)), ("most", Arg::Count(most as u64))];
        let named = |list: &[String], prefix: &str, chosen: &dyn Fn(usize, &String) -> bool| -> Vec<Choice<'a>> {
            let choice = |(place, value): (usize, &String)| Choice {
                value: value.clone(),
                text: view.say(&format!("{prefix}{value}")),
                language: view.language,
                chosen: chosen(place, value),
            };
            list.iter().enumerate().map(choice).collect()
        };
        Self {
            action: view.href(&Page::Packs),
            product: offer.product.clone(),
            name: view.say(&format!("product-{}", offer.product)),
            about: view.say(&format!("product-{}-about", offer.product)),
            item: order.item.as_ref().map(ToString::to_string),
            situations: if offer.situation { situations(view, order) } else { Vec::new() },
            several: most > 1,
            count: view.locale.say_with("site-order-language-count", &count),
            miscounted: asked.sent && !asked.has_languages(),
            languages: languages(view, asked, offer),
            topics: if offer.topics { topics(view, order) } else { Vec::new() },
            full: order.full,
            arrows: named(&offer.arrows, "pack-arrow-", &|_, value| order.arrow.as_ref() == Some(value)),
            papers: named(&offer.papers, "variant-", &|place, value| match &order.paper {
                Some(paper) => paper == value,
                None => place == 0,
            }),
            looks: named(&offer.looks, "variant-", &|_, value| order.looks.contains(value)),
        }
    }
}

fn situations<'a>(view: &View<'a>, order: &Order) -> Vec<Choice<'a>> {
    let lists = view.publication.printer.as_ref().map(|printer| printer.situations(view.city)).unwrap_or_default();
    let choice = |id: ItemId| {
        let Item::Guide(guide) = view.city.item(&id)? else { return None };
        let shown = view.shown(&guide.texts)?;
        let chosen = order.situation.as_ref() == Some(&id.slug);
        let text = crate::locale::without_marks(shown.title);
        Some(Choice { value: id.slug.to_string(), text, language: shown.language, chosen })
    };
    lists.into_iter().filter_map(choice).collect()
}

/// The visitor's first. Before anything is chosen: the visitor's, and as many more as the product needs, that of signs first.
fn languages<'a>(view: &View<'a>, asked: &Asked<'_>, offer: &Offer) -> Vec<Choice<'a>> {
    let mut all: Vec<&Language> = plan::languages(view.edition, view.city).collect();
    let first = if asked.sent { asked.order.languages.first() } else { None }.unwrap_or(view.language);
    all.sort_by_key(|language| *language != first);
    let mut likely: Vec<&Language> = vec![first, view.city.source_language()];
    likely.extend(all.iter().filter(|language| language.primary() == "en").chain(&all).copied());
    let mut preset: Vec<&Language> = Vec::new();
    for language in likely {
        if preset.len() < offer.languages.0 && !preset.contains(&language) {
            preset.push(language);
        }
    }
    let is_chosen = |language: &Language| match asked.sent {
        true => asked.order.languages.contains(language),
        false => preset.contains(&language),
    };
    let choice = |language: &'a Language| Choice {
        value: language.to_string(),
        text: view.edition.locale(language).map(Locale::own_name).unwrap_or_default().to_owned(),
        language,
        chosen: is_chosen(language),
    };
    all.into_iter().map(choice).collect()
}

fn topics<'a>(view: &View<'a>, order: &Order) -> Vec<Choice<'a>> {
    let choice = |slug: &crate::catalogue::Slug| Choice {
        value: slug.to_string(),
        text: view.topic(slug),
        language: view.language,
        chosen: order.topics.is_empty() || order.topics.contains(slug),
    };
    chapters(view.publication, view.city).into_iter().map(choice).collect()
}

impl Receipt {
    pub(super) fn new(view: &View<'_>, order: &Order, offer: &Offer, printed: &Printed) -> Self {
        let lines = lines(view, order, offer);
        match printed {
            Ok((print, _)) => Self { lines, print: Some(takes(view, order, print)), causes: Vec::new(), details: Vec::new() },
            Err(refused) => Self {
                lines,
                print: None,
                causes: refused.causes.iter().map(|cause| view.say(&format!("site-refused-{}", cause.as_str()))).collect(),
                details: refused.details.clone(),
            },
        }
    }
}

/// The order in words.
fn lines(view: &View<'_>, order: &Order, offer: &Offer) -> Vec<(String, String)> {
    let comma = view.say("pack-list-separator");
    let mut lines = Vec::new();
    let mut line = |id: &str, text: String| lines.push((view.say(id), text));
    line("site-order-languages", view.language_names(&order.languages).join(&comma));
    if offer.situation {
        let chosen = situations(view, order).into_iter().find(|choice| choice.chosen).map(|choice| choice.text);
        line("site-order-situation", chosen.unwrap_or_else(|| view.say("site-order-situation-all")));
    }
    if offer.topics {
        let chosen: Vec<String> = order.topics.iter().map(|slug| view.topic(slug)).collect();
        line("site-order-topics", if chosen.is_empty() { view.say("site-order-topics-all") } else { chosen.join(&comma) });
    }
    if let Some(arrow) = &order.arrow {
        line("site-order-arrow", view.say(&format!("pack-arrow-{arrow}")));
    }
    let full = order.full.then(|| view.say("site-order-full"));
    let looks: Vec<String> =
        full.into_iter().chain(order.looks.iter().map(|look| view.say(&format!("variant-{look}")))).collect();
    if !looks.is_empty() {
        line("site-order-looks", looks.join(&comma));
    }
    lines
}

fn takes(view: &View<'_>, order: &Order, print: &Print) -> Takes {
    let say = |id: &str, count: usize| view.locale.say_with(id, &[("count", Arg::Count(count as u64))]);
    let mut paper = vec![say("site-order-sheets", print.sheets), view.say(&format!("variant-{}", print.paper))];
    paper.extend(print.duplex.then(|| view.say("site-order-duplex")));
    paper.push(view.locale.say_with("site-order-grams", &[("grams", Arg::Count(u64::from(print.grams)))]));
    paper.extend((print.copies > 1).then(|| say("site-order-copies", print.copies)));
    let file = view.publication.printer.as_ref().map(|printer| printer.file_name(view.city, order)).unwrap_or_default();
    let tenths = print.bytes.len().div_ceil(100_000);
    let proof = print.proof.map(|proof| match proof {
        Proof::NoAddress => view.say("site-order-draft-address"),
        Proof::Texts(count) => say("site-order-draft-texts", count),
    });
    Takes {
        pages: say("site-order-pages", print.pages),
        paper,
        href: order.address(view.city, &file),
        size: view.locale.number(&format!("{}.{}", tenths / 10, tenths % 10)),
        proof,
    }
}

/// The address and title of a guide or service.
pub(super) fn title(view: &View<'_>, id: &ItemId) -> Option<(String, Html)> {
    let shown = view.shown(view.city.item(id)?.texts())?;
    Some((address::item(view.city.slug(), view.language, id), Html::words(shown.title, shown.language)))
}
