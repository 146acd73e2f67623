//! An alert that is announced: its words, when it holds and for whom, and where that is known from.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::alerts::{Form, LIST, minute, severity_and_times, shown};
use super::form::{Group, Input, Shape, Taken};
use super::phones;
use crate::catalogue::{Field, Slug, Written};
use crate::desk::attempt::{Tried, attempt};
use crate::desk::editor::Editor;
use crate::desk::look::{self, Whole};
use crate::desk::people::Signed;
use crate::desk::questions::{cities, edits};
use crate::desk::router::Answer;
use crate::desk::shell::Room;
use crate::desk::sorry::Sorry;
use crate::edition::City;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

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
            if let Some(what) = Whole::asked(room) {
                return look::reached(room, signed, what, editor, &change);
            }
            match attempt(room, signed, editor, city, &change)? {
                Ok(()) => return Ok(room.go(&format!("{LIST}?done=yes"))),
                Err(came) => tried = came,
            }
        }
    }
    let form = Form { room, city, view, here: format!("{LIST}/new"), now };
    let groups = form.new_groups(&taken, layers);
    shown(room, &form.page(&room.say("desk-alert-new"), groups, taken, tried))
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
