//! Values that others print and that are wrong or out of date: what must never appear here.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{At, FactId, ItemId, Position, Schedule, Slug, Unit};

/// A mistake that is known, with the right value.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownWrong {
    /// Its name.
    pub id: Slug,
    /// What kind of value is wrong.
    pub kind: WrongKind,
    /// The wrong values; none where only words tell the mistake.
    pub wrong: Vec<WrongValue>,
    /// The facts whose value none of them may be; none: no value of this kind may be one of them, anywhere.
    pub facts: Vec<At<FactId>>,
    /// The day on which the facts' values are looked at, for values that are right on other days; none: every day.
    pub on: Option<NaiveDate>,
    /// The services whose hours are meant, or in whose texts the words must not stand; guides likewise.
    pub items: Vec<At<ItemId>>,
    /// Words that tell the mistake, in the source language and in small letters.
    pub words: Vec<String>,
    /// What is right.
    pub right: String,
    /// Where it was seen, or how it came about.
    pub why: String,
    /// Where it is written.
    pub position: Position,
}

/// What kind of value is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WrongKind {
    /// Digits to dial.
    Phone,
    /// An amount of money.
    Amount,
    /// Another number.
    Number,
    /// A length of time.
    Duration,
    /// A day.
    Date,
    /// Opening hours.
    Hours,
    /// Street and number.
    Address,
    /// What no single value tells: its words, or nothing but the statement.
    Rule,
}

/// A wrong value.
#[derive(Clone, Debug, PartialEq)]
pub enum WrongValue {
    /// Digits without the country's code.
    Phone(String),
    /// An amount or another number, as written with a point.
    Number(String),
    /// A length of time.
    Duration(u32, Unit),
    /// A day.
    Date(NaiveDate),
    /// Hours of an ordinary week.
    Hours(Schedule),
    /// Street and number.
    Address(String),
}

impl KnownWrong {
    /// Whether a program can find the mistake. The others are kept for people who write and review.
    pub fn is_mechanical(&self) -> bool {
        !self.wrong.is_empty() || !self.words.is_empty()
    }
}
