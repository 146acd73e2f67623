//! A fact: one value that texts in all languages refer to, with its sources and the days between which it holds.

use std::fmt;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{IdError, Number, Position, Provenance, Schedule, Slug};

/// The id of a fact, as in `{fact:minimum-wage}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(Slug);

/// One value with its successors.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its name.
    pub id: FactId,
    /// The values in order of time; at least one.
    pub periods: Vec<Period>,
    /// Whether it may go on paper.
    pub print: Print,
    /// Where it is written.
    pub position: Position,
}

/// A value and the days between which it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// What is printed.
    pub value: Value,
    /// The first day; `None` when it has always held.
    pub valid_from: Option<NaiveDate>,
    /// The last day; `None` when no end is known.
    pub valid_until: Option<NaiveDate>,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A typed value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An amount of money.
    Money(Money),
    /// A number to dial.
    Phone(Number),
    /// A number, as written with a point.
    Number(String),
    /// A share, in percent.
    Percent(String),
    /// A length of time.
    Duration(u32, Unit),
    /// A day.
    Date(NaiveDate),
    /// Opening hours.
    Hours(Schedule),
    /// A web address.
    Web(String),
    /// Nothing to print: what a sentence rests on.
    Statement,
}

/// An amount, with the decimals that are to be printed, and its ISO 4217 currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// Digits with a point: `4806.00`.
    pub amount: String,
    /// `PLN`.
    pub currency: String,
}

/// What a length of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days of the calendar.
    Day,
    /// Days on which offices work.
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// Whether a fact may go on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Print {
    /// Yes.
    Yes,
    /// With the day of its check beside it.
    WithDate,
    /// No: it changes too fast.
    No,
}

impl FactId {
    /// Reads an id.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        Slug::parse(text).map(Self)
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Fact {
    /// The value that holds on a day, if one does and it is confirmed.
    pub fn on(&self, day: NaiveDate) -> Option<&Period> {
        self.periods.iter().rev().find(|period| period.holds_on(day)).filter(|period| !period.provenance.unconfirmed)
    }

    /// Whether its last value has ended.
    pub fn has_expired(&self, day: NaiveDate) -> bool {
        self.periods.iter().all(|period| period.valid_until.is_some_and(|last| last < day))
    }

    /// Whether no value of it may be shown.
    pub fn is_unconfirmed(&self) -> bool {
        self.periods.iter().all(|period| period.provenance.unconfirmed)
    }
}

impl Period {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|first| first <= day) && self.valid_until.is_none_or(|last| day <= last)
    }
}

impl Unit {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Minute, Self::Hour, Self::Day, Self::WorkingDay, Self::Week, Self::Month, Self::Year];

    /// The unit of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == name)
    }

    /// The name that messages use: `working-day`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::WorkingDay => "working-day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
