//! Emergency numbers, large, and what to do and say.

use askama::Template;

use super::phrases::{self, Group};
use super::topic::{Row, row};
use crate::catalogue::{Service, Urgency};
use crate::edition::Item;
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::Html;
use crate::site::plan::Page;
use crate::site::trust::Mark;

#[derive(Template)]
#[template(path = "pages/emergency.html")]
struct Emergency<'a> {
    frame: Frame<'a>,
    lines: Vec<Line>,
    /// What to say to whoever answers, or to show to somebody near.
    said: Option<(Group<'a>, Mark)>,
    guides: Vec<Row>,
    evidence: Evidence,
}

/// A service to call in an emergency.
pub(super) struct Line {
    pub(super) number: Html,
    pub(super) row: Row,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let services = view.city.emergency_services();
    let mut ledger = Ledger::new(&view);
    for service in &services {
        ledger.phones(&service.phones);
        ledger.record(&service.provenance);
    }
    let urgent = view.city.items_of_urgency(Urgency::Emergency).into_iter();
    let guides = urgent.filter(|item| matches!(item, Item::Guide(_))).filter_map(|item| row(&view, item)).collect();
    let said = phrases::in_an_emergency(&view);
    if let (Some(_), Some(texts)) = (&said, view.city.phrases()) {
        ledger.texts(texts);
    }
    Emergency {
        frame: Frame::new(view, Page::Emergency, &view.say("site-emergency"), &view.say("site-emergency-lead")),
        lines: lines(&view),
        said,
        guides,
        evidence: ledger.list(),
    }
    .render()
}

/// The services to call in an emergency, in their order.
pub(super) fn lines(view: &View<'_>) -> Vec<Line> {
    let line = |service: &Service| {
        let number = service.phones.iter().find_map(|phone| view.phone(phone))?;
        Some(Line { number, row: row(view, Item::Service(service))? })
    };
    view.city.emergency_services().into_iter().filter_map(line).collect()
}
