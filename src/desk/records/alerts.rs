//! Alerts: announced, changed and ended. The words of one are a text like any other and are changed where those are.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use chrono::{Duration, NaiveDateTime};

use super::form::{Group, Input, Shape, Taken};
use super::{RecordPage, changed, phones};
use crate::catalogue::{Alert, Field, Hash, PhoneField, Record, Slug, Written};
use crate::desk::attempt::{Tried, attempt, make};
use crate::desk::editor::Editor;
use crate::desk::people::Signed;
use crate::desk::questions::{cities, edits};
use crate::desk::router::Answer;
use crate::desk::shell::{Room, Shell, Sorry};
use crate::edition::{City, address};
use crate::locale::Arg;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

/// The list of all.
const LIST: &str = "/desk/alerts";
const SEVERITIES: [&str; 3] = ["notice", "warning", "danger"];

#[derive(Template)]
#[template(path = "desk/pages/alerts.html")]
struct AlertsPage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<Row>,
    done: Option<String>,
}

struct Row {
    href: String,
    title: Html,
    /// `holds`, `ahead`, `over`
    state: &'static str,
    marks: Vec<String>,
}

/// All alerts that somebody may change: what holds first, then what is ahead, then what is over.
pub(super) fn list(room: &Room<'_>, signed: &Signed) -> Answer {
    let mut rows: Vec<(u8, Row)> = Vec::new();
    for city in cities(room, signed) {
        let now = city.local((room.desk.now)());
        for (layer, content) in &room.publication.edition().catalogue().layers {
            let is_here = layer == city.slug() || city.chain().iter().any(|below| below.slug == *layer);
            if !is_here || !edits(room, signed, layer) {
                continue;
            }
            for alert in content.alerts.values() {
                let row = row(room, city, layer, alert, now);
                if rows.iter().all(|(_, known)| known.href != row.1.href) {
                    rows.push(row);
                }
            }
        }
    }
    rows.sort_by_key(|(rank, row)| (*rank, row.href.clone()));
    let title = room.say("site-alerts");
    let page = AlertsPage {
        shell: room.shell(&title, LIST),
        title,
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

fn row(room: &Room<'_>, city: &City, layer: &Slug, alert: &Alert, now: NaiveDateTime) -> (u8, Row) {
    let (rank, state) = match () {
        () if alert.holds(now) => (0, "holds"),
        () if now < alert.from => (1, "ahead"),
        () => (2, "over"),
    };
    let source = alert.texts.source();
    let title = source.map_or_else(|| alert.id.to_string(), |text| text.title.clone());
    let times = [("from", moment(room, alert.from)), ("until", moment(room, alert.until))];
    let times: Vec<(&str, Arg<'_>)> = times.iter().map(|(name, time)| (*name, Arg::Text(time))).collect();
    let own = city.chain().iter().find(|below| below.slug == *layer);
    let place = own
        .map_or_else(|| city.name(&room.language).to_owned(), |own| own.names.get(&room.language).unwrap_or(&own.name).clone());
    let row = Row {
        href: format!("{LIST}/{layer}/{}", alert.id),
        title: Html::words(&title, &alert.texts.source_language),
        state,
        marks: vec![
            room.say(&format!("desk-alert-{state}")),
            room.say(&format!("alert-{}", alert.severity.as_str())),
            place,
            room.say_with("site-alert-holds", &times),
        ],
    };
    (rank, row)
}

/// A day with a time, in the words of the desk's language.
fn moment(room: &Room<'_>, time: NaiveDateTime) -> String {
    use chrono::Timelike as _;
    let minutes = u16::try_from(time.hour() * 60 + time.minute()).unwrap_or_default();
    format!("{}, {}", room.locale().date(time.date()), room.locale().time(minutes))
}

/// The form that changes one, or ends it.
pub(super) fn change(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, layer: &Slug, id: &Slug) -> Answer {
    if !edits(room, signed, layer) {
        return room.sorry(Sorry::NotYours);
    }
    let alert = room.publication.edition().catalogue().layers.get(layer).and_then(|content| content.alerts.get(id)).cloned();
    let shows = |city: &&City| city.slug() == layer || city.chain().iter().any(|below| below.slug == *layer);
    let city = cities(room, signed).into_iter().find(shows);
    let (Some(alert), Some(city)) = (alert, city) else { return room.sorry(Sorry::Lost) };
    let of = RecordKey::Alert(layer.clone(), id.clone());
    let Ok(record) = editor.record(&of) else { return room.sorry(Sorry::Lost) };
    let now = minute(city.local((room.desk.now)()));
    let (mut taken, mut tried) = (Taken::new(room), Tried::default());
    if room.asked.is_sent() {
        let Some(before) = Hash::parse(&room.asked.line("before")) else { return room.sorry(Sorry::Unreadable) };
        let ends = room.asked.line("do") == "end";
        match ends {
            true => end(&mut taken, &alert, now),
            false => times(room, &mut taken, &alert, now, &record),
        }
        if taken.wrong.is_empty() {
            let fields = changed(&record, std::mem::take(&mut taken.fields));
            let change = Change::Record { of, before: Some(before), fields, text: None };
            let came = match ends {
                true => make(room, signed, editor, city, &change)?,
                false => attempt(room, signed, editor, city, &change)?,
            };
            match came {
                Ok(()) => return Ok(room.go(&format!("{LIST}?done=yes"))),
                Err(came) => tried = came,
            }
        }
    }
    let title = alert.texts.source().map_or_else(|| id.to_string(), |text| text.title.clone());
    let Some(view) = View::new(&room.publication, city, city.source_language()) else { return room.sorry(Sorry::Lost) };
    let form = Form { room, city, view, here: format!("{LIST}/{layer}/{id}"), now };
    let numbers = numbers(&record);
    let current = Current {
        severity: alert.severity.as_str(),
        from: alert.from,
        until: alert.until,
        numbers: &numbers,
        hash: record.hash.as_str(),
    };
    let groups = vec![form.when(&taken, Some(&current)), phones::group(room, &form.view, current.numbers, &taken)];
    let mut page = form.page(title, groups, taken, tried);
    page.before = current.hash.to_owned();
    page.also = (now < alert.until).then(|| ("end", room.say("desk-alert-end")));
    page.text = Some(format!("/desk/source/{layer}/alerts/{id}"));
    page.live = Some(address::alert(city.slug(), city.source_language(), id));
    shown(room, page)
}

/// Ends one now; what has not begun is never shown.
fn end(taken: &mut Taken<'_>, alert: &Alert, now: NaiveDateTime) {
    if alert.from >= now {
        taken.put_time("from", now - Duration::minutes(1));
    }
    taken.put_time("until", now);
}

/// Severity, times and numbers of the form.
fn times(room: &Room<'_>, taken: &mut Taken<'_>, alert: &Alert, now: NaiveDateTime, record: &Record) {
    severity_and_times(room, taken);
    phones::take(room, taken, &numbers(record));
    // Readers are told when what they have read was changed.
    if alert.from <= now {
        taken.put_time("updated", now);
    }
}

fn severity_and_times(room: &Room<'_>, taken: &mut Taken<'_>) {
    let severity = room.asked.line("severity");
    if SEVERITIES.contains(&severity.as_str()) {
        taken.fields.insert("severity".to_owned(), Some(Field::Text(severity)));
    } else {
        taken.wrong("severity", "desk-wrong-empty");
    }
    if let (Some(from), Some(until)) = (taken.minute("from"), taken.minute("until"))
        && until <= from
    {
        taken.wrong("until", "desk-wrong-end");
    }
}

fn numbers(record: &Record) -> Vec<PhoneField> {
    match record.fields.iter().find(|(name, _)| name == "phones") {
        Some((_, Field::Phones(phones))) => phones.clone(),
        _ => Vec::new(),
    }
}

/// Without seconds, as alerts count.
fn minute(time: NaiveDateTime) -> NaiveDateTime {
    use chrono::Timelike as _;
    time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time)
}

/// What the form of an alert is made with.
struct Form<'a> {
    room: &'a Room<'a>,
    city: &'a City,
    view: View<'a>,
    here: String,
    now: NaiveDateTime,
}

/// An alert as it stands.
struct Current<'a> {
    severity: &'static str,
    from: NaiveDateTime,
    until: NaiveDateTime,
    numbers: &'a [PhoneField],
    hash: &'a str,
}

impl Form<'_> {
    fn typed(&self, name: &str, now: String) -> String {
        if self.room.asked.is_sent() { self.room.asked.line(name) } else { now }
    }

    fn when(&self, taken: &Taken<'_>, current: Option<&Current<'_>>) -> Group {
        let room = self.room;
        let with = |input: Input| Input { problem: taken.wrong.get(&input.name).cloned(), ..input };
        let day = Duration::days(1);
        let (from, until) = current.map_or((self.now, self.now + day), |current| (current.from, current.until));
        let options = SEVERITIES.iter().map(|name| ((*name).to_owned(), room.say(&format!("alert-{name}")))).collect();
        let severity = self.typed("severity", current.map_or("warning", |current| current.severity).to_owned());
        let severity =
            Input { shape: Shape::Choice(options), ..Input::line("severity", room.say("desk-alert-severity"), severity) };
        let time = |name: &str, time: NaiveDateTime| {
            let typed = self.typed(name, time.format("%Y-%m-%dT%H:%M").to_string());
            Input::time("datetime-local", name, room.say(&format!("desk-alert-{name}")), typed)
        };
        Group::new(room.say("desk-alert-when"), vec![with(severity), with(time("from", from)), with(time("until", until))])
    }

    fn page(&self, title: String, groups: Vec<Group>, taken: Taken<'_>, mut tried: Tried) -> RecordPage<'_> {
        let mut taken = taken;
        let before = taken.wrong.len();
        taken.placed(&mut tried.faults, &RULES);
        // A sentence that is known only now stands where its field is.
        let mut groups = groups;
        if taken.wrong.len() > before {
            for input in groups.iter_mut().flat_map(|group| &mut group.inputs) {
                input.problem = input.problem.take().or_else(|| taken.wrong.get(&input.name).cloned());
            }
        }
        let (problem, is_wrong) = (tried.problem(self.room), !taken.wrong.is_empty());
        RecordPage {
            shell: self.room.shell(&title, LIST),
            title: Html::words(&title, self.view.language),
            list: (LIST, self.room.say("site-alerts")),
            live: None,
            here: self.here.clone(),
            before: String::new(),
            groups,
            is_wrong,
            reach: tried.reach.filter(|_| problem.is_none() && !is_wrong),
            problem,
            also: None,
            text: None,
        }
    }
}

/// What the checks find in an alert: rule, field, sentence.
const RULES: [(&str, &str, &str); 8] = [
    ("bad-time", "until", "desk-wrong-time"),
    ("ends-too-early", "until", "desk-wrong-end"),
    ("bad-phone", "phone-more", "desk-wrong-phone"),
    ("placeholder-number", "phone-more", "desk-wrong-phone"),
    ("bad-date", "checked", "desk-wrong-day"),
    ("typed-phone", "body", "desk-wrong-typed"),
    ("typed-amount", "body", "desk-wrong-typed"),
    ("unexplained-digits", "body", "desk-wrong-typed"),
];

fn shown(room: &Room<'_>, page: RecordPage<'_>) -> Answer {
    let is_refused = room.asked.is_sent() && (page.problem.is_some() || page.is_wrong);
    let status = if is_refused { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(room.page_as(status, page.render()?))
}

/// The form that announces one.
pub(super) fn announce(room: &Room<'_>, signed: &Signed, editor: &dyn Editor) -> Answer {
    let own = cities(room, signed);
    let named = room.asked.line("layer");
    let layers = layers(room, signed, &own);
    let shows = |city: &&&City| city.slug().as_str() == named || city.chain().iter().any(|below| below.slug.as_str() == named);
    let Some(city) = own.iter().find(shows).or(own.first()).copied() else { return room.sorry(Sorry::NotYours) };
    let Some(view) = View::new(&room.publication, city, city.source_language()) else { return room.sorry(Sorry::Lost) };
    let now = minute(city.local((room.desk.now)()));
    let (mut taken, mut tried) = (Taken::new(room), Tried::default());
    if room.asked.is_sent() {
        let layer = layers.iter().find(|(slug, _)| *slug == named).and_then(|(slug, _)| Slug::parse(slug).ok());
        let Some(layer) = layer else { return room.sorry(Sorry::NotYours) };
        let text = take_new(room, &mut taken, city, now);
        if taken.wrong.is_empty() {
            let fields: BTreeMap<String, Option<Field>> =
                std::mem::take(&mut taken.fields).into_iter().filter(|(_, field)| field.is_some()).collect();
            let Some(id) = free(room, &layer, now) else { return room.sorry(Sorry::Down) };
            let of = RecordKey::Alert(layer, id);
            let change = Change::Record { of, before: None, fields, text: Some(text) };
            match attempt(room, signed, editor, city, &change)? {
                Ok(()) => return Ok(room.go(&format!("{LIST}?done=yes"))),
                Err(came) => tried = came,
            }
        }
    }
    let form = Form { room, city, view, here: format!("{LIST}/new"), now };
    let groups = form.new_groups(&taken, layers);
    shown(room, form.page(room.say("desk-alert-new"), groups, taken, tried))
}

/// The layers for which somebody may announce something, by the names that the desk's language has for them.
fn layers(room: &Room<'_>, signed: &Signed, cities: &[&City]) -> Vec<(String, String)> {
    let mut layers: Vec<(String, String)> = Vec::new();
    for city in cities {
        let below =
            city.chain().iter().map(|layer| (&layer.slug, layer.names.get(&room.language).unwrap_or(&layer.name).clone()));
        let all = std::iter::once((city.slug(), city.name(&room.language).to_owned())).chain(below);
        for (slug, name) in all.filter(|(slug, _)| edits(room, signed, slug)) {
            if layers.iter().all(|(known, _)| known != slug.as_str()) {
                layers.push((slug.to_string(), name));
            }
        }
    }
    layers
}

/// Reads a new one.
fn take_new(room: &Room<'_>, taken: &mut Taken<'_>, city: &City, now: NaiveDateTime) -> Written {
    severity_and_times(room, taken);
    phones::take(room, taken, &[]);
    taken.checked(now.date());
    let source = Slug::parse(&room.asked.line("source")).ok().filter(|id| city.source(id).is_some());
    match source {
        Some(id) => drop(taken.fields.insert("sources".to_owned(), Some(Field::List(vec![id.to_string()])))),
        None => taken.wrong("source", "desk-wrong-empty"),
    }
    let topics = room.publication.edition().topics();
    let chosen: Vec<String> = topics
        .iter()
        .map(|topic| topic.slug.to_string())
        .filter(|slug| !room.asked.line(&format!("topic-{slug}")).is_empty())
        .collect();
    taken.fields.insert("topics".to_owned(), Some(Field::List(chosen.clone())).filter(|_| !chosen.is_empty()));
    for (name, value) in [("confidence", "1"), ("volatility", "operational")] {
        taken.fields.insert(name.to_owned(), Some(Field::Text(value.to_owned())));
    }
    let (title, summary, body) = (room.asked.line("title"), room.asked.line("summary"), room.asked.text("body"));
    for (name, words) in [("title", &title), ("summary", &summary)] {
        if words.is_empty() {
            taken.wrong(name, "desk-wrong-empty");
        }
    }
    let body = if body.is_empty() { summary } else { format!("{summary}\n\n{body}") };
    Written { heading: Some(title), body, say: None }
}

/// A name for the folder that is not taken: the day, and a number where there was one that day.
fn free(room: &Room<'_>, layer: &Slug, now: NaiveDateTime) -> Option<Slug> {
    let alerts = &room.publication.edition().catalogue().layers.get(layer)?.alerts;
    let begin = format!("alert-{}", now.format("%Y-%m-%d"));
    let names = (1..1000).map(|count| if count == 1 { begin.clone() } else { format!("{begin}-{count}") });
    names.filter_map(|name| Slug::parse(&name).ok()).find(|slug| !alerts.contains_key(slug))
}

impl Form<'_> {
    fn new_groups(&self, taken: &Taken<'_>, layers: Vec<(String, String)>) -> Vec<Group> {
        let room = self.room;
        let with = |input: Input| Input { problem: taken.wrong.get(&input.name).cloned(), ..input };
        let line = |name: &str| Input::line(name, room.say(&format!("desk-alert-{name}")), self.typed(name, String::new()));
        let text = if room.asked.is_sent() { room.asked.text("body") } else { String::new() };
        let body = Input { shape: Shape::Area(4), value: text, ..line("body") };
        let words = vec![with(line("title")), with(Input { shape: Shape::Area(2), ..line("summary") }), with(body)];
        let layer = Input {
            shape: Shape::Choice(layers),
            ..Input::line("layer", room.say("desk-filter-layer"), self.typed("layer", self.city.slug().to_string()))
        };
        let mut when = self.when(taken, None);
        when.inputs.push(layer);
        let topics = room.publication.edition().topics().iter().map(|topic| {
            let (name, words) = (format!("topic-{}", topic.slug), room.say(&format!("topic-{}", topic.slug)));
            let value = self.typed(&name, String::new());
            Input { shape: Shape::Tick(Html::words(&words, &room.language)), ..Input::line(&name, words, value) }
        });
        let topics = Group {
            hint: Some(room.say("desk-alert-topics-hint")),
            short: true,
            ..Group::new(room.say("site-topics"), topics.collect())
        };
        let mut sources = vec![(String::new(), "–".to_owned())];
        sources.extend(self.sources());
        let source = Input::line("source", room.say("desk-alert-source"), self.typed("source", String::new()));
        let source = Input { shape: Shape::Choice(sources), ..source };
        let checked =
            Input::time("date", "checked", room.say("desk-fact-checked"), self.typed("checked", self.now.date().to_string()));
        vec![
            Group::new(room.say("desk-alert-words"), words),
            when,
            topics,
            phones::group(room, &self.view, &[], taken),
            Group::new(room.say("desk-record-sources"), vec![with(source), with(checked)]),
        ]
    }

    /// The sources that the city knows, its own first.
    fn sources(&self) -> Vec<(String, String)> {
        let layers = &self.room.publication.edition().catalogue().layers;
        let chain = std::iter::once(self.city.slug()).chain(self.city.chain().iter().map(|layer| &layer.slug));
        let mut sources: Vec<(String, String)> = Vec::new();
        for content in chain.filter_map(|slug| layers.get(slug)) {
            for (id, source) in &content.sources {
                if sources.iter().all(|(known, _)| known != id.as_str()) {
                    sources.push((id.to_string(), source.title.clone()));
                }
            }
        }
        sources
    }
}
