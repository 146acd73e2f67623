//! Alerts: listed, changed and ended. The words of one are a text like any other and are changed where those are.

use askama::Template;
use axum::http::StatusCode;
use chrono::{Duration, NaiveDateTime};

use super::form::{Group, Input, Shape, Taken};
use super::phones;
use super::record::{RecordPage, changed};
use crate::catalogue::{Alert, Field, Hash, PhoneField, Record, Slug};
use crate::desk::attempt::{Tried, attempt, make};
use crate::desk::editor::Editor;
use crate::desk::look::{self, Whole};
use crate::desk::people::Signed;
use crate::desk::questions::{cities, edits};
use crate::desk::router::Answer;
use crate::desk::shell::{Room, Shell};
use crate::desk::sorry::Sorry;
use crate::edition::{City, address};
use crate::locale::Arg;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

/// The list of all.
pub(super) const LIST: &str = "/desk/alerts";
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
    let times = [("from", room.locale().moment(alert.from)), ("until", room.locale().moment(alert.until))];
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
            if let Some(what) = Whole::asked(room) {
                return look::reached(room, signed, what, editor, &change);
            }
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
    let mut page = form.page(&title, groups, taken, tried);
    page.before = current.hash.to_owned();
    page.also = (now < alert.until).then(|| ("end", room.say("desk-alert-end")));
    page.text = Some(format!("/desk/source/{layer}/alerts/{id}"));
    page.live = Some(address::alert(city.slug(), city.source_language(), id));
    shown(room, &page)
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

pub(super) fn severity_and_times(room: &Room<'_>, taken: &mut Taken<'_>) {
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
pub(super) fn minute(time: NaiveDateTime) -> NaiveDateTime {
    use chrono::Timelike as _;
    time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time)
}

/// What the form of an alert is made with.
pub(super) struct Form<'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) city: &'a City,
    pub(super) view: View<'a>,
    pub(super) here: String,
    pub(super) now: NaiveDateTime,
}

/// An alert as it stands.
pub(super) struct Current<'a> {
    severity: &'static str,
    from: NaiveDateTime,
    until: NaiveDateTime,
    numbers: &'a [PhoneField],
    hash: &'a str,
}

impl Form<'_> {
    pub(super) fn typed(&self, name: &str, now: String) -> String {
        if self.room.asked.is_sent() { self.room.asked.line(name) } else { now }
    }

    pub(super) fn when(&self, taken: &Taken<'_>, current: Option<&Current<'_>>) -> Group {
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

    pub(super) fn page(&self, title: &str, groups: Vec<Group>, taken: Taken<'_>, mut tried: Tried) -> RecordPage<'_> {
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
            shell: self.room.shell(title, LIST),
            title: Html::words(title, self.view.language),
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

pub(super) fn shown(room: &Room<'_>, page: &RecordPage<'_>) -> Answer {
    let is_refused = room.asked.is_sent() && (page.problem.is_some() || page.is_wrong);
    let status = if is_refused { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(room.page_as(status, page.render()?))
}
