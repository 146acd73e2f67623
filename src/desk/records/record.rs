//! The form of a place or service: its hours, phones and address.

use askama::Template;
use axum::http::StatusCode;
use chrono::NaiveDate;

use super::form::{self, Taken};
use super::{Group, Input, Shape, hours, phones};
use crate::catalogue::{Field, Hash, PhoneField, Record, Schedule};
use crate::desk::attempt::{Reach, Tried, attempt};
use crate::desk::editor::Editor;
use crate::desk::look::{self, Whole};
use crate::desk::people::Signed;
use crate::desk::questions::{cities, edits};
use crate::desk::router::Answer;
use crate::desk::shell::{Room, Shell};
use crate::desk::sorry::Sorry;
use crate::edition::{City, Item};
use crate::locale::isolated;
use crate::review::change::{Change, RecordKey};
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/record.html")]
pub(super) struct RecordPage<'a> {
    pub(super) shell: Shell<'a>,
    pub(super) title: Html,
    /// The list that the record is on: address, name.
    pub(super) list: (&'static str, String),
    /// Where readers see it.
    pub(super) live: Option<String>,
    pub(super) here: String,
    pub(super) before: String,
    pub(super) groups: Vec<Group>,
    pub(super) problem: Option<String>,
    /// Some field says what is wrong with it.
    pub(super) is_wrong: bool,
    pub(super) reach: Option<Reach>,
    /// Another button: what it does, its words.
    pub(super) also: Option<(&'static str, String)>,
    /// Where the words are changed.
    pub(super) text: Option<String>,
}

/// A record with the city that shows it.
struct Shown<'a> {
    view: View<'a>,
    of: &'a RecordKey,
    record: Record,
    title: String,
    live: Option<String>,
}

/// The page of a place or service.
pub(super) fn page(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, of: &RecordKey) -> Answer {
    let (RecordKey::Location(layer, _) | RecordKey::Service(layer, _)) = of else { return room.sorry(Sorry::Lost) };
    if !edits(room, signed, layer) {
        return room.sorry(Sorry::NotYours);
    }
    let named = |city: &City| match of {
        RecordKey::Location(_, id) => city.location(id).map(|place| (place.name.clone(), format!("places#{id}"))),
        RecordKey::Service(_, id) => match city.item(id) {
            Some(Item::Service(service)) => service.texts.source().map(|text| (text.title.clone(), id.to_string())),
            _ => None,
        },
        _ => None,
    };
    let found = cities(room, signed).into_iter().find_map(|city| Some((city, named(city)?)));
    let Some((city, (title, name))) = found else { return room.sorry(Sorry::Lost) };
    let Some(view) = View::new(&room.publication, city, city.source_language()) else { return room.sorry(Sorry::Lost) };
    let Ok(record) = editor.record(of) else { return room.sorry(Sorry::Lost) };
    let live = match of {
        RecordKey::Location(_, id) => crate::edition::address::location(city.slug(), city.source_language(), id),
        _ => crate::edition::address::page(city.slug(), city.source_language(), &name),
    };
    let shown = Shown { view, of, record, title, live: Some(live) };
    let mut taken = Taken::new(room);
    let mut tried = Tried::default();
    if room.asked.is_sent() {
        let Some(before) = Hash::parse(&room.asked.line("before")) else { return room.sorry(Sorry::Unreadable) };
        shown.take(room, &mut taken);
        if taken.wrong.is_empty() {
            let fields = changed(&shown.record, std::mem::take(&mut taken.fields));
            let change = Change::Record { of: of.clone(), before: Some(before), fields, text: None };
            if let Some(what) = Whole::asked(room) {
                return look::reached(room, signed, what, editor, &change);
            }
            match attempt(room, signed, editor, city, &change)? {
                Ok(()) => return Ok(room.go("/desk/records?done=yes")),
                Err(came) => tried = came,
            }
        }
    }
    shown.page(room, taken, tried)
}

/// The fields that say something else than the record.
pub(super) fn changed(
    record: &Record,
    fields: std::collections::BTreeMap<String, Option<Field>>,
) -> std::collections::BTreeMap<String, Option<Field>> {
    let stands = |name: &str| record.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value);
    fields.into_iter().filter(|(name, field)| stands(name) != field.as_ref()).collect()
}

impl Shown<'_> {
    fn is_place(&self) -> bool {
        matches!(self.of, RecordKey::Location(..))
    }

    fn text(&self, name: &str) -> String {
        match self.record.fields.iter().find(|(field, _)| field == name) {
            Some((_, Field::Text(text) | Field::Time(text))) => text.clone(),
            Some((_, Field::Number(number))) => number.to_string(),
            _ => String::new(),
        }
    }

    fn phones(&self) -> &[PhoneField] {
        match self.record.fields.iter().find(|(field, _)| field == "phones") {
            Some((_, Field::Phones(phones))) => phones,
            _ => &[],
        }
    }

    fn today(&self, room: &Room<'_>) -> NaiveDate {
        self.view.city.local((room.desk.now)()).date()
    }

    /// The hours in lines, where a week says all of them.
    fn week(&self, room: &Room<'_>) -> Option<[String; 8]> {
        match self.text("schedule").as_str() {
            "" => Some(Default::default()),
            expression => hours::typed(expression, self.today(room), &self.view.city.holidays()),
        }
    }

    /// Reads the form.
    fn take(&self, room: &Room<'_>, taken: &mut Taken<'_>) {
        let city = self.view.city;
        if self.is_place() {
            for (name, needed) in [("street", true), ("town", true), ("postcode", false), ("district", false), ("stop", false)]
            {
                let words = taken.words(name, needed);
                let is_postcode = words.len() <= 10 && words.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                if name == "postcode" && !is_postcode {
                    taken.wrong(name, "desk-wrong-postcode");
                }
            }
            if let Some((north, east)) = taken.coordinates("coordinates")
                && city.layer().bounds.is_some_and(|bounds| !bounds.contains(north, east))
            {
                taken.wrong("coordinates", "desk-wrong-outside");
            }
            match form::western(&room.asked.line("accuracy")).parse::<u32>() {
                Ok(metres) if (1..=100_000).contains(&metres) => {
                    taken.fields.insert("accuracy".to_owned(), Some(Field::Number(metres.into())));
                }
                _ => taken.wrong("accuracy", "desk-wrong-metres"),
            }
        }
        let is_week = self.week(room).is_some();
        let expression = match is_week {
            true => {
                let lines: [String; 8] = std::array::from_fn(|day| room.asked.line(&day_name(day)));
                match hours::read(&lines) {
                    Ok(read) => read,
                    Err(day) => return taken.wrong(&day_name(day), "desk-wrong-hours"),
                }
            }
            false => Some(room.asked.line("schedule")).filter(|typed| !typed.is_empty()),
        };
        match expression {
            Some(text) if Schedule::parse(&text).is_err() => taken.wrong("schedule", "desk-wrong-expression"),
            text if self.says(text.as_deref(), is_week) => {}
            text => drop(taken.fields.insert("schedule".to_owned(), text.map(Field::Text))),
        }
        phones::take(room, taken, self.phones());
        taken.checked(self.today(room));
    }

    /// Whether hours mean what stands there, in whatever way that is written.
    fn says(&self, text: Option<&str>, is_week: bool) -> bool {
        let stands = Some(self.text("schedule")).filter(|text| !text.is_empty());
        let week = |text: &str| Schedule::parse(text).ok().map(|schedule| schedule.week());
        match (stands, text) {
            (None, None) => true,
            // Where lines say all of it, the same week is the same.
            (Some(old), Some(new)) => old == new || is_week && week(&old) == week(new),
            _ => false,
        }
    }

    fn page(&self, room: &Room<'_>, mut taken: Taken<'_>, mut tried: Tried) -> Answer {
        taken.placed(&mut tried.faults, &RULES);
        let problem = tried.problem(room);
        let (layer, kind, id) = match self.of {
            RecordKey::Location(layer, id) => (layer, "place", id.to_string()),
            RecordKey::Service(layer, id) => (layer, "service", id.to_string()),
            _ => return room.sorry(Sorry::Lost),
        };
        let is_wrong = !taken.wrong.is_empty();
        let page = RecordPage {
            shell: room.shell(&self.title, "/desk/records"),
            title: Html::words(&self.title, self.view.language),
            list: ("/desk/records", room.say("desk-nav-records")),
            live: self.live.clone(),
            here: format!("/desk/records/{kind}/{layer}/{id}"),
            before: self.record.hash.as_str().to_owned(),
            groups: self.groups(room, &taken),
            is_wrong,
            reach: tried.reach.filter(|_| problem.is_none() && !is_wrong),
            problem,
            also: None,
            text: None,
        };
        let is_refused = room.asked.is_sent() && (page.problem.is_some() || page.is_wrong);
        let status = if is_refused { StatusCode::CONFLICT } else { StatusCode::OK };
        Ok(room.page_as(status, page.render()?))
    }

    fn groups(&self, room: &Room<'_>, taken: &Taken<'_>) -> Vec<Group> {
        let with = |input: Input| entry(room, taken, input);
        let mut groups = vec![self.hours_group(room, &with), phones::group(room, &self.view, self.phones(), taken)];
        if self.is_place() {
            let line = |name: &str| with(Input::line(name, room.say(&format!("desk-record-{name}")), self.text(name)));
            let words = ["street", "postcode", "town", "district", "stop"].map(line);
            groups.push(Group::new(room.say("pack-address"), words.into_iter().collect()));
            let coordinates = format!("{}, {}", self.text("latitude"), self.text("longitude"));
            let place = Input::digits("coordinates", room.say("desk-record-coordinates"), coordinates);
            let accuracy = Input::digits("accuracy", room.say("desk-record-accuracy"), self.text("accuracy"));
            let inputs = vec![with(place.hint(room.say("desk-record-coordinates-hint"))), with(accuracy)];
            groups.push(Group::new(room.say("desk-record-where"), inputs));
        }
        let checked = Input::time("date", "checked", room.say("desk-fact-checked"), self.today(room).to_string());
        groups.push(Group::new(room.say("desk-record-sources"), vec![entry(room, taken, checked)]));
        groups
    }

    fn hours_group(&self, room: &Room<'_>, with: &dyn Fn(Input) -> Input) -> Group {
        let legend = room.say("desk-record-hours");
        let Some(week) = self.week(room) else {
            let input = Input::digits("schedule", room.say("desk-record-expression"), self.text("schedule"));
            let hint = Some(room.say("desk-record-expression-hint"));
            return Group { hint, ..Group::new(legend, vec![with(input)]) };
        };
        let label = |day: usize| match WEEK.get(day) {
            Some(weekday) => room.locale().weekday(*weekday),
            None => room.say("hours-holidays"),
        };
        let line = |(day, now): (usize, String)| with(Input::digits(&day_name(day), label(day), now));
        let mut inputs: Vec<Input> = week.into_iter().enumerate().map(line).collect();
        // What the checks say of the whole is said at its first line.
        if let Some(first) = inputs.first_mut().filter(|first| first.problem.is_none()) {
            first.problem = with(Input::digits("schedule", String::new(), String::new())).problem;
        }
        Group { hint: Some(room.say("desk-record-hours-hint")), short: true, ..Group::new(legend, inputs) }
    }
}

/// A field with what was typed into it, what is wrong with that, and beside it what stands there now.
fn entry(room: &Room<'_>, taken: &Taken<'_>, input: Input) -> Input {
    let problem = taken.wrong.get(&input.name).cloned();
    if !room.asked.is_sent() {
        return Input { problem, ..input };
    }
    let typed = room.asked.line(&input.name);
    let is_other = typed != input.value && !input.value.is_empty();
    let hint = if is_other { Some(format!("{}: {}", room.say("desk-now"), isolated(&input.value))) } else { input.hint };
    Input { problem, hint, value: typed, ..input }
}

const WEEK: [chrono::Weekday; 7] = [
    chrono::Weekday::Mon,
    chrono::Weekday::Tue,
    chrono::Weekday::Wed,
    chrono::Weekday::Thu,
    chrono::Weekday::Fri,
    chrono::Weekday::Sat,
    chrono::Weekday::Sun,
];

/// What the checks find in a place or service: rule, field, sentence.
const RULES: [(&str, &str, &str); 9] = [
    ("bad-hours", "schedule", "desk-wrong-expression"),
    ("hours-without-holidays", "schedule", "desk-wrong-expression"),
    ("hours-comment", "schedule", "desk-wrong-expression"),
    ("bad-phone", "phone-more", "desk-wrong-phone"),
    ("placeholder-number", "phone-more", "desk-wrong-phone"),
    ("outside-city", "coordinates", "desk-wrong-outside"),
    ("bad-coordinate", "coordinates", "desk-wrong-coordinates"),
    ("bad-date", "checked", "desk-wrong-day"),
    ("bad-value", "postcode", "desk-wrong-postcode"),
];

fn day_name(day: usize) -> String {
    format!("hours-{}", hours::DAYS.get(day).copied().unwrap_or_default().to_lowercase())
}
