//! A topic: its guides, then its services.

use askama::Template;

use crate::catalogue::Slug;
use crate::edition::Item;
use crate::language::Language;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, inlines};
use crate::site::plan::Page;
use crate::site::trust::{Mark, mark};

#[derive(Template)]
#[template(path = "pages/topic.html")]
struct Topic<'a> {
    frame: Frame<'a>,
    icon: Html,
    title: String,
    lead: String,
    guides: Vec<Row>,
    services: Vec<Row>,
}

/// A guide or service in a list.
pub(super) struct Row {
    pub(super) href: String,
    pub(super) title: Html,
    /// The language of the title.
    pub(super) language: Language,
    /// The language of the summary.
    pub(super) said_in: Language,
    pub(super) summary: Html,
    /// “guide”, “service”, where a list has both.
    pub(super) kind: Option<String>,
    pub(super) mark: Mark,
    /// A number to call at once, where one is offered.
    pub(super) call: Option<Html>,
    /// The district, street or stop where it is, when somebody looked for it.
    pub(super) near: Option<Html>,
    /// When it takes place.
    pub(super) when: Option<Html>,
    /// Somebody may need it now.
    pub(super) urgent: bool,
}

pub(super) fn render(view: View<'_>, slug: &Slug) -> askama::Result<String> {
    let title = view.topic(slug);
    let lead = view.say(&format!("topic-{slug}-summary"));
    let icon = view.edition.topic(slug).map_or_else(Html::default, |topic| icons::icon(&topic.icon));
    let rows = |items: Vec<Item<'_>>| items.into_iter().filter_map(|item| row(&view, item)).collect();
    let guides = rows(view.city.guides_of(slug).into_iter().map(Item::Guide).collect());
    let services = rows(view.city.services_of(slug).into_iter().map(Item::Service).collect());
    let frame = Frame::new(view, Page::Topic(slug.clone()), &title, &lead);
    Topic { frame, icon, title, lead, guides, services }.render()
}

/// A guide or service as a row of a list.
pub(super) fn row<'a>(view: &View<'a>, item: Item<'a>) -> Option<Row> {
    let shown = view.shown(item.texts())?;
    Some(Row {
        href: view.href(&Page::Item(item.id().clone())),
        title: Html::words(shown.title, shown.language),
        language: shown.language.clone(),
        said_in: shown.language.clone(),
        summary: inlines(view, shown.language, shown.summary),
        kind: None,
        mark: mark(view, shown.instead().unwrap_or(&item.texts().source_language), shown.state.as_str()),
        call: None,
        near: None,
        when: None,
        urgent: false,
    })
}
