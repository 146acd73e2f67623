//! The values that editors keep true: found by their names or by the texts that print them, changed with the day of the check.

use askama::Template;
use axum::http::StatusCode;
use chrono::NaiveDate;

use super::attempt::{Reach, Tried, attempt};
use super::editor::Editor;
use super::look::{self, Whole};
use super::people::Signed;
use super::questions::{cities, edits};
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::words;
use crate::catalogue::{FactId, Field, Hash, Slug, Texts, Value};
use crate::edition::City;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/facts.html")]
struct FactsPage<'a> {
    shell: Shell<'a>,
    title: String,
    query: String,
    /// Values that texts print.
    rows: Vec<FactRow>,
    /// What sentences rest on: nothing of it is printed.
    statements: Vec<FactRow>,
    done: Option<String>,
}

/// A value.
struct FactRow {
    href: String,
    name: String,
    value: Html,
    checked: String,
    /// Titles of texts that print it, and how many others do.
    printed_in: Vec<String>,
    more: usize,
}

#[derive(Template)]
#[template(path = "desk/pages/fact.html")]
struct FactPage<'a> {
    shell: Shell<'a>,
    title: String,
    here: String,
    now: Html,
    value: String,
    before: String,
    checked: String,
    valid_from: String,
    sources: Vec<(String, Option<String>)>,
    problem: Option<String>,
    reach: Option<Reach>,
}

/// The facts that somebody may change, found by words of their name or id.
pub(super) fn list(room: &Room<'_>, signed: &Signed) -> Answer {
    /// Titles that are named; who looks for a value knows it by the text it stands in.
    const NAMED: usize = 2;
    let query = room.asked.query("q").unwrap_or_default().to_lowercase();
    let (mut rows, mut statements): (Vec<FactRow>, Vec<FactRow>) = Default::default();
    for city in cities(room, signed) {
        let Some(view) = View::new(&room.publication, city, city.source_language()) else { continue };
        for fact in city.facts() {
            let Some(layer) = layer_of(room, signed, city, &fact.id) else { continue };
            let name = words::fact_label(&view, &fact.id);
            let href = format!("/desk/facts/{layer}/{}", fact.id.as_str());
            let mut printed_in = printed_in(city, &fact.id);
            let words = [name.as_str(), fact.id.as_str()].into_iter().chain(printed_in.iter().map(String::as_str));
            let is_wanted = words.into_iter().any(|words| words.to_lowercase().contains(&query));
            let is_statement = fact.periods.iter().all(|period| matches!(period.value, Value::Statement));
            let rows = if is_statement { &mut statements } else { &mut rows };
            if is_wanted && rows.iter().all(|known| known.href != href) {
                let checked = fact.periods.iter().map(|period| period.provenance.checked).max();
                let checked = checked.map(|day| room.locale().date(day)).unwrap_or_default();
                let more = printed_in.len().saturating_sub(NAMED);
                printed_in.truncate(NAMED);
                rows.push(FactRow { href, name, value: words::value(&view, &fact.id), checked, printed_in, more });
            }
        }
    }
    let title = room.say("desk-nav-facts");
    let page = FactsPage {
        shell: room.shell(&title, "/desk/facts"),
        title,
        query: room.asked.query("q").unwrap_or_default().to_owned(),
        rows,
        statements,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// The titles of the texts whose original prints a fact.
fn printed_in(city: &City, id: &FactId) -> Vec<String> {
    let sources = city.all_texts().chain(city.notice_texts()).filter_map(Texts::source);
    sources.filter(|text| text.facts.iter().any(|fact| fact.value == *id)).map(|text| text.title.clone()).collect()
}

/// The layer in which a city finds a fact, if the person edits it.
fn layer_of(room: &Room<'_>, signed: &Signed, city: &City, id: &FactId) -> Option<Slug> {
    let layers = &room.publication.edition().catalogue().layers;
    let chain = std::iter::once(city.layer()).chain(city.chain());
    let layer =
        chain.map(|layer| &layer.slug).find(|slug| layers.get(*slug).is_some_and(|content| content.facts.contains_key(id)))?;
    edits(room, signed, layer).then(|| layer.clone())
}

/// The page of a fact: its value, its source, the day on which it was compared.
pub(super) fn one(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, layer: &Slug, id: &FactId) -> Answer {
    let found = cities(room, signed).into_iter().find(|city| layer_of(room, signed, city, id).as_ref() == Some(layer));
    let Some(city) = found else { return room.sorry(Sorry::Lost) };
    let Some(view) = View::new(&room.publication, city, city.source_language()) else { return room.sorry(Sorry::Lost) };
    let Ok(record) = editor.record(&RecordKey::Fact(layer.clone(), id.clone())) else { return room.sorry(Sorry::Lost) };
    let here = format!("/desk/facts/{layer}/{}", id.as_str());
    let mut tried = Tried::default();
    let sent = room.asked.is_sent();
    if sent {
        let day = |name: &str| room.asked.line(name).parse::<NaiveDate>().ok();
        let (Some(before), Some(checked)) = (Hash::parse(&room.asked.line("before")), day("checked")) else {
            return room.sorry(Sorry::Unreadable);
        };
        let change = Change::Fact {
            layer: layer.clone(),
            id: id.clone(),
            before,
            value: room.asked.line("value"),
            sources: Vec::new(),
            checked,
            valid_from: day("valid_from"),
            valid_until: None,
        };
        if let Some(what) = Whole::asked(room) {
            return look::reached(room, signed, what, editor, &change);
        }
        match attempt(room, signed, editor, city, &change)? {
            Ok(()) => return Ok(room.go("/desk/facts?done=yes")),
            Err(came) => tried = came,
        }
    }
    let field = |name: &str| record.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
    let text = |name: &str| match field(name) {
        Some(Field::Text(text) | Field::Time(text)) => text.clone(),
        _ => String::new(),
    };
    let typed = |name: &str, now: String| if sent { room.asked.line(name) } else { now };
    let sources = match field("sources") {
        Some(Field::List(ids)) => ids.iter().filter_map(|id| city.source(&Slug::parse(id).ok()?)).collect(),
        _ => Vec::new(),
    };
    let today = city.local((room.desk.now)()).date().to_string();
    let title = words::fact_label(&view, id);
    let page = FactPage {
        shell: room.shell(&title, "/desk/facts"),
        here,
        now: words::value(&view, id),
        value: typed("value", text("value")),
        before: record.hash.as_str().to_owned(),
        checked: typed("checked", today),
        valid_from: typed("valid_from", text("valid_from")),
        sources: sources.into_iter().map(|source| (source.title.clone(), source.url.clone())).collect(),
        problem: tried.problem(room),
        reach: tried.reach,
        title,
    };
    let status = if sent { StatusCode::CONFLICT } else { StatusCode::OK };
    let is_looked = sent && room.asked.line("do") != "change";
    Ok(room.page_as(if is_looked { StatusCode::OK } else { status }, page.render()?))
}
