//! Values in words: days, amounts, lengths of time, numbers to dial.

use chrono::NaiveDate;

use super::{Locale, Printed};
use crate::catalogue::{Number, Schedule, Value};
use crate::language::Language;

/// One line of opening hours: the days, and the hours on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursLine {
    /// `Monday–Friday`, `public holidays`.
    pub days: String,
    /// `8:00–15:15`, `closed`, `all day`.
    pub hours: String,
    /// The hours are digits that must run from left to right.
    pub left_to_right: bool,
}

impl Locale {
    /// The language's name in itself: `Українська`.
    pub fn own_name(&self) -> String {
        self.say("language-own-name")
    }

    /// Another language's name in this one: `Ukrainian`.
    pub fn language_name(&self, language: &Language) -> String {
        self.say(&format!("language-{language}"))
    }

    /// A day: `21 listopada 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        day.to_string()
    }

    /// A number to dial.
    pub fn phone(&self, number: &Number) -> Printed {
        Printed { text: number.shown().to_owned(), href: Some(number.href()), left_to_right: true }
    }

    /// A fact's value; `None` for a statement.
    pub fn value(&self, value: &Value) -> Option<Printed> {
        match value {
            Value::Phone(number) => Some(self.phone(number)),
            Value::Statement => None,
            other => Some(Printed { text: format!("{other:?}"), href: None, left_to_right: false }),
        }
    }

    /// Opening hours, line by line.
    pub fn hours(&self, schedule: &Schedule) -> Vec<HoursLine> {
        vec![HoursLine { days: String::new(), hours: schedule.expression().to_owned(), left_to_right: true }]
    }
}
