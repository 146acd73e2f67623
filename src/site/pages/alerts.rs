//! The alerts of a city that hold now, in full.

use askama::Template;

use super::article::{PhoneLine, Section, phones, sections};
use super::service::links;
use super::topic::{Row, row};
use crate::catalogue::Alert;
use crate::edition::{Online, address};
use crate::language::Language;
use crate::site::banner::{alert_mark, end, moment, severity};
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, message};
use crate::site::plan::Page;
use crate::site::trust::Mark;

#[derive(Template)]
#[template(path = "pages/alerts.html")]
struct Alerts<'a> {
    frame: Frame<'a>,
    alerts: Vec<Entry<'a>>,
    feed: String,
    evidence: Evidence,
}

/// An alert with everything that it says.
struct Entry<'a> {
    anchor: String,
    class: &'static str,
    severity: String,
    language: &'a Language,
    title: Html,
    summary: Html,
    holds: Html,
    changed: Option<Html>,
    mark: Option<Mark>,
    sections: Vec<Section<'a>>,
    phones: Vec<PhoneLine>,
    links: Vec<Html>,
    items: Vec<Row>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let alerts = view.city.alerts_at(view.now());
    let mut ledger = Ledger::new(&view);
    for alert in &alerts {
        ledger.record(&alert.provenance);
        ledger.texts(&alert.texts);
        ledger.phones(&alert.phones);
    }
    Alerts {
        frame: Frame::new(view, Page::Alerts, &view.say("site-alerts"), &view.say("site-alerts-lead")),
        alerts: alerts.into_iter().filter_map(|alert| entry(&view, alert)).collect(),
        feed: address::feed(view.city.slug(), view.language),
        evidence: ledger.list(),
    }
    .render()
}

fn entry<'a>(view: &View<'a>, alert: &'a Alert) -> Option<Entry<'a>> {
    let shown = view.shown(&alert.texts)?;
    let times = [("from", moment(view, alert.from)), ("until", end(view, alert.until))];
    let changed = alert.updated.filter(|updated| *updated > alert.from);
    let mut sections = sections(view, &alert.texts, &shown);
    // Two alerts may have sections of the same name, and a name on a page is one place.
    sections.iter_mut().for_each(|section| section.id = "");
    Some(Entry {
        anchor: address::alert_anchor(&alert.id),
        class: alert.severity.as_str(),
        severity: severity(view, alert),
        language: shown.language,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(view, shown.language, shown.summary),
        holds: message(view.locale, "site-alert-holds", &times),
        changed: changed.map(|time| message(view.locale, "site-alert-changed", &[("time", moment(view, time))])),
        mark: alert_mark(view, alert, &shown),
        sections,
        phones: phones(view, &alert.phones),
        links: links(&Online { web: &alert.web, email: &[] }),
        items: alert.items.iter().filter_map(|id| row(view, view.city.item(&id.value)?)).collect(),
    })
}
