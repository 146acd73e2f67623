//! A form of a record: what it asks for, what was typed, and what is wrong with it, each sentence at its field.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use crate::catalogue::Field;
use crate::check::digit;
use crate::desk::shell::Room;
use crate::review::change::Fault;
use crate::site::markup::Html;

/// A field of a form.
pub(in crate::desk) struct Input {
    pub(in crate::desk) name: String,
    pub(in crate::desk) label: String,
    pub(in crate::desk) hint: Option<String>,
    pub(in crate::desk) value: String,
    pub(in crate::desk) problem: Option<String>,
    pub(in crate::desk) shape: Shape,
}

/// What somebody types into.
pub(in crate::desk) enum Shape {
    /// A line of this type; of times, numbers and addresses, left to right.
    Line(&'static str, &'static str),
    /// Several lines, so many of them at first.
    Area(usize),
    /// One of some values, each with its words.
    Choice(Vec<(String, String)>),
    /// Yes or no.
    Tick(Html),
}

/// Fields that belong together.
pub(in crate::desk) struct Group {
    pub(in crate::desk) legend: String,
    pub(in crate::desk) hint: Option<String>,
    pub(in crate::desk) inputs: Vec<Input>,
    /// The fields are short and stand beside each other.
    pub(in crate::desk) short: bool,
}

impl Input {
    /// A line of words.
    pub(super) fn line(name: &str, label: String, value: String) -> Self {
        let shape = Shape::Line("text", "auto");
        Self { name: name.to_owned(), label, hint: None, value, problem: None, shape }
    }

    /// A line of digits and signs that run from left to right.
    pub(super) fn digits(name: &str, label: String, value: String) -> Self {
        Self { shape: Shape::Line("text", "ltr"), ..Self::line(name, label, value) }
    }

    /// A day, or a day with a time.
    pub(super) fn time(kind: &'static str, name: &str, label: String, value: String) -> Self {
        Self { shape: Shape::Line(kind, "ltr"), ..Self::line(name, label, value) }
    }

    pub(super) fn hint(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }
}

impl Group {
    pub(super) fn new(legend: String, inputs: Vec<Input>) -> Self {
        Self { legend, hint: None, inputs, short: false }
    }
}

/// A form as it was sent, on its way into a record.
pub(super) struct Taken<'a> {
    room: &'a Room<'a>,
    /// The fields that change.
    pub(super) fields: BTreeMap<String, Option<Field>>,
    /// What is wrong, by the name of the field.
    pub(super) wrong: BTreeMap<String, String>,
}

impl<'a> Taken<'a> {
    pub(super) fn new(room: &'a Room<'a>) -> Self {
        Self { room, fields: BTreeMap::new(), wrong: BTreeMap::new() }
    }

    /// Says what is wrong with a field.
    pub(super) fn wrong(&mut self, name: &str, message: &str) {
        self.wrong.entry(name.to_owned()).or_insert_with(|| self.room.say(message));
    }

    /// Words; where they may be left out, an empty line takes the field out.
    pub(super) fn words(&mut self, name: &str, needed: bool) -> String {
        let words = self.room.asked.line(name);
        if needed && words.is_empty() {
            self.wrong(name, "desk-wrong-empty");
        }
        let field = Some(Field::Text(words.clone())).filter(|_| !words.is_empty());
        self.fields.insert(name.to_owned(), field);
        words
    }

    /// A day that is not ahead.
    pub(super) fn checked(&mut self, today: NaiveDate) {
        match self.room.asked.line("checked").parse::<NaiveDate>() {
            Ok(day) if day <= today => {
                self.fields.insert("checked".to_owned(), Some(Field::Time(day.to_string())));
            }
            _ => self.wrong("checked", "desk-wrong-day"),
        }
    }

    /// A minute by the clocks of the city.
    pub(super) fn minute(&mut self, name: &str) -> Option<NaiveDateTime> {
        let typed = self.room.asked.line(name);
        // Browsers leave seconds out, or write them.
        let read =
            ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"].iter().find_map(|way| NaiveDateTime::parse_from_str(&typed, way).ok());
        match read {
            Some(time) => self.put_time(name, time),
            None => self.wrong(name, "desk-wrong-time"),
        }
        read
    }

    /// The same where the time is known.
    pub(super) fn put_time(&mut self, name: &str, time: NaiveDateTime) {
        self.fields.insert(name.to_owned(), Some(Field::Time(time.format("%Y-%m-%dT%H:%M:00").to_string())));
    }

    /// Degrees north and east, `54.3532, 18.653`, in the digits of any script.
    pub(super) fn coordinates(&mut self, name: &str) -> Option<(f64, f64)> {
        let typed = western(&self.room.asked.line(name));
        let mut parts = typed.split([',', ';', ' ', '،']).filter(|part| !part.is_empty()).map(str::parse::<f64>);
        let read = match (parts.next(), parts.next(), parts.next()) {
            (Some(Ok(north)), Some(Ok(east)), None) if north.abs() <= 90.0 && east.abs() <= 180.0 => Some((north, east)),
            _ => None,
        };
        match read {
            Some((north, east)) => {
                self.fields.insert("latitude".to_owned(), Some(Field::Number(north)));
                self.fields.insert("longitude".to_owned(), Some(Field::Number(east)));
            }
            None => self.wrong(name, "desk-wrong-coordinates"),
        }
        read
    }

    /// What the checks found is said at the field that it is about; what is about none stays.
    pub(super) fn placed(&mut self, faults: &mut Vec<Fault>, fields: &[(&str, &str, &str)]) {
        faults.retain(|fault| {
            let known = fields.iter().find(|(rule, ..)| *rule == fault.rule);
            if let Some((_, name, message)) = known {
                self.wrong(name, message);
            }
            known.is_none()
        });
    }
}

/// Digits of any script as those of this program.
pub(super) fn western(text: &str) -> String {
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}
