//! The pages: a struct and a template each. Every function takes a view and returns a whole HTML document.

mod accessibility;
mod alerts;
mod article;
mod beside;
mod cities;
mod edition;
mod emergency;
mod error;
mod events;
mod fact;
mod feedback;
mod glossary;
mod guide;
mod helpers;
mod home;
mod languages;
mod narrow;
mod offline;
mod order;
mod packs;
mod phrases;
mod places;
mod search;
mod service;
mod text;
mod topic;

use super::frame::View;
use super::plan::Page;
use crate::edition::Item;

pub(in crate::site) use beside::{asked as card_asked, section as card};
pub(in crate::site) use cities::render as cities;
pub(in crate::site) use edition::{asked as edition_asked, without_run as edition_without_run};
pub(in crate::site) use error::{busy, failed, not_found};
pub(in crate::site) use feedback::render as feedback;
pub(in crate::site) use packs::order;
pub(in crate::site) use search::{Question, render as search};

/// A page that is the same for everybody who asks for it.
pub(super) fn render(view: View<'_>, page: &Page) -> askama::Result<String> {
    match page {
        Page::Home => home::render(view),
        Page::Topic(slug) => topic::render(view, slug),
        Page::Item(id) => match view.city.item(id) {
            Some(Item::Guide(guide)) => guide::render(view, guide),
            Some(Item::Service(service)) => service::render(view, service),
            None => not_found(view),
        },
        Page::Beside(id) => beside::render(view, id, false),
        Page::Card(id) => beside::render(view, id, true),
        Page::Emergency => emergency::render(view),
        Page::Places => places::render(view),
        Page::Helpers => helpers::render(view),
        Page::Alerts => alerts::render(view),
        Page::Events => events::list(view),
        Page::Event(id) => events::page(view, id),
        Page::Packs => packs::render(view),
        Page::Languages => languages::render(view),
        Page::Letter | Page::Values | Page::Text(_) => text::render(view, page),
        Page::Glossary => glossary::render(view),
        Page::Words(letters) => glossary::words(view, letters),
        Page::Phrases => phrases::render(view),
        Page::Accessibility => accessibility::render(view),
        Page::Offline => offline::render(view),
        Page::Edition(id) => edition::render(view, id),
        Page::Search => search::blank(view),
        // Made for each visitor, by `feedback`.
        Page::Feedback => not_found(view),
    }
}
