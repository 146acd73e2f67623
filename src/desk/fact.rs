//! The page of one value: what it is, since when and until when, where that is known from, and the day on which it was compared.

use askama::Template;
use axum::http::StatusCode;
use chrono::NaiveDate;

use super::attempt::{Reach, Tried, attempt};
use super::editor::Editor;
use super::facts::{is_statement, layer_of};
use super::look::{self, Whole};
use super::people::Signed;
use super::questions::cities;
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::words;
use crate::catalogue::{FactId, Field, Hash, Publisher, Record, Slug, Source};
use crate::edition::City;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/fact.html")]
struct FactPage<'a> {
    shell: Shell<'a>,
    title: String,
    here: String,
    now: Html,
    /// `None`: it is what a sentence rests on, and nothing of it is printed.
    value: Option<String>,
    before: String,
    checked: String,
    valid_from: String,
    valid_until: String,
    sources: Vec<Row>,
    /// Sources that it may have besides, with whether one was chosen.
    others: Vec<(String, String, bool)>,
    /// A source that is in no list: its title, its address.
    new_source: (String, String),
    publishers: Vec<(&'static str, String, bool)>,
    problem: Option<String>,
    reach: Option<Reach>,
}

/// A source of the value.
struct Row {
    id: String,
    title: String,
    url: Option<String>,
    kept: bool,
}

/// The fields of the value that holds today, and those of the first, from which later ones take what they do not say.
struct Fields<'a> {
    own: &'a [(String, Field)],
    first: &'a [(String, Field)],
}

/// The page, and what it sends.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, layer: &Slug, id: &FactId) -> Answer {
    let found = cities(room, signed).into_iter().find(|city| layer_of(room, signed, city, id).as_ref() == Some(layer));
    let Some(city) = found else { return room.sorry(Sorry::Lost) };
    let Some(view) = View::new(&room.publication, city, city.source_language()) else { return room.sorry(Sorry::Lost) };
    let Ok(record) = editor.record(&RecordKey::Fact(layer.clone(), id.clone())) else { return room.sorry(Sorry::Lost) };
    let today = city.local((room.desk.now)()).date();
    let fields = Fields::holding(&record, today);
    let sent = room.asked.is_sent();
    let mut tried = Tried::default();
    if sent {
        let (Some(before), Some(checked)) = (Hash::parse(&room.asked.line("before")), day(room, "checked")) else {
            return room.sorry(Sorry::Unreadable);
        };
        match sources(room, city, &fields, checked) {
            None => tried = Tried::refused(room.say("desk-fact-no-source")),
            Some((sources, new_source)) => {
                let valid_from = day(room, "valid_from");
                // A value that follows does not end before it begins: the end was that of the value before.
                let valid_until = day(room, "valid_until").filter(|until| valid_from.is_none_or(|from| from <= *until));
                let (layer, id, value) = (layer.clone(), id.clone(), room.asked.line("value"));
                let change = Change::Fact { layer, id, before, value, sources, new_source, checked, valid_from, valid_until };
                if let Some(what) = Whole::asked(room) {
                    return look::reached(room, signed, what, editor, &change);
                }
                match attempt(room, signed, editor, city, &change)? {
                    Ok(()) => return Ok(room.go("/desk/facts?done=yes")),
                    Err(came) => tried = came,
                }
            }
        }
    }
    let is_looked = sent && room.asked.line("do") != "change";
    let status = if sent && !is_looked { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = page(room, (city, &view), (layer, id), (&record, &fields, today), tried);
    Ok(room.page_as(status, page.render()?))
}

fn page<'a>(
    room: &'a Room<'a>,
    (city, view): (&City, &View<'_>),
    (layer, id): (&Slug, &FactId),
    (record, fields, today): (&Record, &Fields<'_>, NaiveDate),
    tried: Tried,
) -> FactPage<'a> {
    let sent = room.asked.is_sent();
    let typed = |name: &str, now: String| if sent { room.asked.line(name) } else { now };
    let shown = room.asked.line("sources") == "shown";
    let own = fields.sources();
    let rows = own.iter().filter_map(|id| {
        let source = city.source(id)?;
        let kept = !shown || !room.asked.line(&format!("source-{id}")).is_empty();
        Some(Row { id: id.to_string(), title: source.title.clone(), url: source.url.clone(), kept })
    });
    let (chosen, publisher) = (room.asked.line("source"), room.asked.line("publisher"));
    let others = city.sources().filter(|(id, _)| !own.contains(id));
    let mut others: Vec<_> = others.map(|(id, source)| (id.to_string(), source.title.clone(), id.as_str() == chosen)).collect();
    others.sort_by_key(|one| one.1.to_lowercase());
    let publishers = Publisher::ALL.map(Publisher::as_str).into_iter();
    let title = words::fact_label(view, id);
    FactPage {
        shell: room.shell(&title, "/desk/facts"),
        here: format!("/desk/facts/{layer}/{}", id.as_str()),
        now: words::value(view, id),
        value: (!city.fact(id).is_some_and(is_statement)).then(|| typed("value", fields.text("value"))),
        before: record.hash.as_str().to_owned(),
        checked: typed("checked", today.to_string()),
        valid_from: typed("valid_from", fields.text("valid_from")),
        valid_until: typed("valid_until", fields.text("valid_until")),
        sources: rows.collect(),
        others,
        new_source: (room.asked.line("source_title"), room.asked.line("source_url")),
        publishers: publishers.map(|kind| (kind, room.say(&format!("desk-publisher-{kind}")), kind == publisher)).collect(),
        problem: tried.problem(room),
        reach: tried.reach,
        title,
    }
}

fn day(room: &Room<'_>, name: &str) -> Option<NaiveDate> {
    room.asked.line(name).parse().ok()
}

/// The sources that a form names, one of them new perhaps. None at all: those that stand there; `None`: all were taken away.
#[expect(clippy::type_complexity, reason = "the two fields of a change")]
fn sources(
    room: &Room<'_>,
    city: &City,
    fields: &Fields<'_>,
    checked: NaiveDate,
) -> Option<(Vec<Slug>, Option<(Slug, Source)>)> {
    if room.asked.line("sources") != "shown" {
        return Some((Vec::new(), None));
    }
    let before = fields.sources();
    let mut named: Vec<Slug> =
        before.iter().filter(|id| !room.asked.line(&format!("source-{id}")).is_empty()).cloned().collect();
    named.extend(Slug::parse(&room.asked.line("source")).ok().filter(|id| city.source(id).is_some() && !named.contains(id)));
    let (title, url) = (room.asked.line("source_title"), room.asked.line("source_url"));
    let publisher = Publisher::ALL.into_iter().find(|kind| kind.as_str() == room.asked.line("publisher"));
    let new_source = publisher.filter(|_| !title.is_empty()).and_then(|publisher| {
        let url = Some(url).filter(|url| !url.is_empty());
        Some((free(city, checked)?, Source { title, url, publisher, date: Some(checked.to_string()) }))
    });
    named.extend(new_source.iter().map(|(id, _)| id.clone()));
    match named.is_empty() {
        // What nobody has confirmed yet may have none.
        true if !before.is_empty() => None,
        _ if named == before => Some((Vec::new(), None)),
        _ => Some((named, new_source)),
    }
}

/// A name for a source that none has: the day on which it was read, and a number where there was one that day.
fn free(city: &City, checked: NaiveDate) -> Option<Slug> {
    let names = (1..1000).map(|count| match count {
        1 => format!("source-{checked}"),
        count => format!("source-{checked}-{count}"),
    });
    names.filter_map(|name| Slug::parse(&name).ok()).find(|id| city.source(id).is_none())
}

impl<'a> Fields<'a> {
    /// Those of the value that holds on a day: a form changes that one, unless it names another day from which its value holds.
    fn holding(record: &'a Record, on: NaiveDate) -> Self {
        let begins = |fields: &&Vec<(String, Field)>| {
            let from = fields.iter().find(|(name, _)| name == "valid_from").map(|(_, field)| text(field));
            from.is_none_or(|from| from.parse::<NaiveDate>().is_ok_and(|from| from <= on))
        };
        Self { own: record.later.iter().rev().find(begins).unwrap_or(&record.fields), first: &record.fields }
    }

    fn text(&self, name: &str) -> String {
        self.own.iter().find(|(field, _)| field == name).map(|(_, field)| text(field)).unwrap_or_default()
    }

    fn sources(&self) -> Vec<Slug> {
        let list = |fields: &[(String, Field)]| match fields.iter().find(|(name, _)| name == "sources") {
            Some((_, Field::List(ids))) => Some(ids.iter().filter_map(|id| Slug::parse(id).ok()).collect()),
            _ => None,
        };
        list(self.own).or_else(|| list(self.first)).unwrap_or_default()
    }
}

fn text(field: &Field) -> String {
    match field {
        Field::Text(text) | Field::Time(text) => text.clone(),
        _ => String::new(),
    }
}
