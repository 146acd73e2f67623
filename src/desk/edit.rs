//! What editors change: source texts and values of facts. Nothing is written before its author has seen what it reaches; what is
//! made can be taken back while nothing stands upon it.

use askama::Template;
use axum::http::StatusCode;
use chrono::NaiveDate;

use super::act::Sent;
use super::attempt::{Reach, Tried, attempt};
use super::editor::Editor;
use super::look::Whole;
use super::people::Signed;
use super::questions::{cities, edits};
use super::router::Answer;
use super::sheet::Sheet;
use super::shell::{Room, Shell, Sorry};
use super::texts;
use super::words::{self, Chip};
use crate::catalogue::{FactId, Field, Hash, SectionId, Slug, TextKey, Texts, Written};
use crate::edition::City;
use crate::language::Language;
use crate::review::change::{Change, RecordKey, Unit};
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/source.html")]
struct SourcePage<'a> {
    shell: Shell<'a>,
    title: Html,
    lang: &'a Language,
    here: String,
    /// It has a page on the site.
    is_seen: bool,
    parts: Vec<Part>,
    done: Option<String>,
}

struct Part {
    id: String,
    heading: Option<String>,
    body: String,
    rows: usize,
    before: String,
    chips: Vec<Chip>,
    problem: Option<String>,
    reach: Option<Reach>,
    open: bool,
}

#[derive(Template)]
#[template(path = "desk/pages/facts.html")]
struct FactsPage<'a> {
    shell: Shell<'a>,
    title: String,
    query: String,
    rows: Vec<FactRow>,
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

#[derive(Template)]
#[template(path = "desk/pages/history.html")]
struct HistoryPage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<(String, String, String, String)>,
    problem: Option<String>,
    done: Option<String>,
}

/// The pages of the editors.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let editor = match room.editor_for(signed) {
        Ok(editor) => editor,
        Err(why) => return room.sorry(why),
    };
    match parts {
        ["source"] if !room.asked.is_sent() => texts::page(room, signed),
        ["source", layer, name @ ..] => {
            let Ok(layer) = Slug::parse(layer) else { return room.sorry(Sorry::Lost) };
            source(room, signed, editor.as_ref(), &TextKey { layer, name: name.join("/") })
        }
        ["facts"] if !room.asked.is_sent() => facts(room, signed),
        ["facts", layer, id] => match (Slug::parse(layer), FactId::parse(id)) {
            (Ok(layer), Ok(id)) => fact(room, signed, editor.as_ref(), &layer, &id),
            _ => room.sorry(Sorry::Lost),
        },
        ["history"] => history(room, signed, editor.as_ref()),
        _ => room.sorry(Sorry::Lost),
    }
}

/// The page of a source text, section by section.
fn source(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, key: &TextKey) -> Answer {
    if !edits(room, signed, &key.layer) {
        return room.sorry(Sorry::NotYours);
    }
    let cities = cities(room, signed);
    let found = cities.iter().find_map(|city| {
        let mut texts = city.all_texts().chain(city.notice_texts());
        Some((*city, texts.find(|texts| texts.key == *key)?))
    });
    let Some((city, texts)) = found else { return room.sorry(Sorry::Lost) };
    let Some(view) = View::new(&room.publication, city, &texts.source_language) else { return room.sorry(Sorry::Lost) };
    let here = format!("/desk/source/{}/{}", key.layer, key.name);
    let mut tried: Option<(SectionId, Written, Tried)> = None;
    if room.asked.is_sent() {
        let section = Slug::parse(&room.asked.line("section")).ok().map(SectionId::new);
        let (Some(section), Some(before)) = (section, Hash::parse(&room.asked.line("before"))) else {
            return room.sorry(Sorry::Unreadable);
        };
        let heading = Some(room.asked.line("heading")).filter(|heading| !heading.is_empty());
        let written = Written { heading, body: room.asked.text("body"), say: None };
        let unit = Unit { text: key.clone(), section: section.clone() };
        let change = Change::Source { unit, before, written: written.clone() };
        if room.asked.line("do") == "page" {
            let sent = Sent { room, signed, sheet: Sheet { city, language: &texts.source_language, texts, view }, section };
            return sent.look_at(Whole::Page, Some(&change));
        }
        match attempt(room, signed, editor, city, &change)? {
            Ok(()) => return Ok(room.go(&format!("{here}?done=yes#s-{}", section.as_str()))),
            Err(came) => tried = Some((section, written, came)),
        }
    }
    let is_seen = Sheet { city, language: &texts.source_language, texts, view }.live().is_some();
    source_page(room, editor, texts, &view, (here, is_seen), tried)
}

fn source_page(
    room: &Room<'_>,
    editor: &dyn Editor,
    texts: &Texts,
    view: &View<'_>,
    (here, is_seen): (String, bool),
    tried: Option<(SectionId, Written, Tried)>,
) -> Answer {
    let Some(text) = texts.source() else { return room.sorry(Sorry::Lost) };
    let Ok(versions) = editor.text(&texts.key, &texts.source_language) else { return room.sorry(Sorry::Lost) };
    let was_tried = tried.is_some();
    let mut tried = tried;
    let parts = versions.into_iter().map(|(id, version)| {
        let own = tried.take_if(|(section, ..)| *section == id);
        let (written, came) = match own {
            Some((_, written, came)) => (written, Some(came)),
            None => (version.written.clone(), None),
        };
        let lines = written.body.lines().map(|line| 1 + line.chars().count() / 60).sum::<usize>();
        Part {
            id: id.as_str().to_owned(),
            heading: version.written.heading.is_some().then(|| written.heading.clone().unwrap_or_default()),
            rows: lines.clamp(3, 24),
            chips: words::chips(view, &version.written.body, &written.body),
            before: version.hash.as_str().to_owned(),
            open: came.is_some(),
            problem: came.as_ref().and_then(|came| came.problem(room)),
            reach: came.and_then(|came| came.reach),
            body: written.body,
        }
    });
    let page = SourcePage {
        shell: room.shell(&text.title, "/desk/questions"),
        title: Html::words(&text.title, &text.language),
        lang: &texts.source_language,
        here,
        is_seen,
        parts: parts.collect(),
        done: room.asked.query("done").filter(|_| !was_tried).map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// The facts that somebody may change, found by words of their name or id.
fn facts(room: &Room<'_>, signed: &Signed) -> Answer {
    /// Titles that are named; who looks for a value knows it by the text it stands in.
    const NAMED: usize = 2;
    let query = room.asked.query("q").unwrap_or_default().to_lowercase();
    let mut rows: Vec<FactRow> = Vec::new();
    for city in cities(room, signed) {
        let Some(view) = View::new(&room.publication, city, city.source_language()) else { continue };
        for fact in city.facts() {
            let Some(layer) = layer_of(room, signed, city, &fact.id) else { continue };
            let name = words::fact_name(&view, &fact.id);
            let href = format!("/desk/facts/{layer}/{}", fact.id.as_str());
            let mut printed_in = printed_in(city, &fact.id);
            let words = [name.as_str(), fact.id.as_str()].into_iter().chain(printed_in.iter().map(String::as_str));
            let is_wanted = words.into_iter().any(|words| words.to_lowercase().contains(&query));
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
fn fact(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, layer: &Slug, id: &FactId) -> Answer {
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
    let title = words::fact_name(&view, id);
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

/// What was changed last, and taking it back.
fn history(room: &Room<'_>, signed: &Signed, editor: &dyn Editor) -> Answer {
    const MOST: usize = 50;
    let mut problem = None;
    if room.asked.is_sent() {
        let change = Change::Undo { commit: room.asked.line("commit") };
        let Some(city) = cities(room, signed).into_iter().next() else { return room.sorry(Sorry::NotYours) };
        let all = editor.history(MOST).unwrap_or_default();
        let own = all.iter().find(|past| past.commit == room.asked.line("commit"));
        let is_theirs = own.is_some_and(|past| {
            past.files.iter().all(|file| {
                let layer = file.split('/').next().and_then(|layer| Slug::parse(layer).ok());
                layer.is_some_and(|layer| edits(room, signed, &layer))
            })
        });
        if !is_theirs {
            return room.sorry(Sorry::NotYours);
        }
        match attempt(room, signed, editor, city, &change)? {
            Ok(()) => return Ok(room.go("/desk/history?done=yes")),
            Err(came) => problem = came.problem(room),
        }
    }
    let past = editor.history(MOST).unwrap_or_default();
    let title = room.say("desk-nav-history");
    let page = HistoryPage {
        shell: room.shell(&title, "/desk/history"),
        title,
        rows: past.into_iter().map(|past| (past.commit, past.author, room.locale().date(past.date), past.subject)).collect(),
        problem,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}
