//! A print run: what packs that were handed to people said on paper, so that later it can be told what of it is wrong by now.
//! It keeps values, not only words: an amount or opening hours can be compared, and said again in any language.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use thiserror::Error;

use super::{FactId, ItemId, Money, Number, Position, Schedule, Slug, Unit, Value};
use crate::language::Language;

/// One printing of packs of a city.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintRun {
    /// The name of its file: `2027-03-02-7k2m9qxa`.
    pub id: Slug,
    /// What the clerk calls it: `March 2027, 500 copies`.
    pub label: String,
    /// The day of printing.
    pub date: NaiveDate,
    /// The day from which on nobody is handed it any more; `None` while it is in use.
    pub ended: Option<NaiveDate>,
    /// The id of the edition that it prints, as it stands on the paper.
    pub edition: String,
    /// The printed files.
    pub files: Vec<RunFile>,
    /// What they say, in order of what they say it of.
    pub records: Vec<RunRecord>,
    /// Where it is written.
    pub position: Position,
}

/// A printed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunFile {
    /// Its name: `gdansk-welcome-uk.pdf`.
    pub name: String,
    /// Which product it is.
    pub product: String,
    /// In which variant, as it is ordered: `a4+large-print`; empty: the product's own look.
    pub variant: String,
    /// Its languages, the reader's first; at least one.
    pub languages: Vec<Language>,
    /// How many pages it has.
    pub pages: usize,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// All that the files of a run say of one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct RunRecord {
    /// Of what.
    pub of: Subject,
    /// What it is called on paper, by language.
    pub names: BTreeMap<Language, String>,
    /// The day on which the printed values had last been compared with their sources.
    pub checked: NaiveDate,
    /// What they say.
    pub lines: Vec<RunLine>,
}

/// One value on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct RunLine {
    /// The value.
    pub says: Said,
    /// The words on paper, in the first language of the first file that has them; nothing where sentences only rest on it.
    pub printed: Option<String>,
    /// The pages on which the texts begin that say it, by the number of the file, from 1.
    pub pages: BTreeMap<usize, Vec<usize>>,
}

/// What something is said of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A service.
    Service(ItemId),
    /// A location.
    Location(Slug),
    /// A fact.
    Fact(FactId),
}

/// A value as it went on paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// The value of a fact, a number to dial, opening hours, a web address.
    Value(Value),
    /// When a number answers.
    PhoneHours(Number, Schedule),
    /// Where a location is.
    Address(String),
    /// Where a service is offered: the location and its address.
    Place(Slug, String),
    /// What a location is called.
    Name(String),
    /// Who offers a service.
    Organization(String),
    /// An address for mail.
    Email(String),
}

/// A subject or value that can't be read.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SaidError {
    /// No such kind of value.
    #[error("“{0}” is no kind of value that is printed")]
    Kind(String),
    /// Not a value of its kind.
    #[error("“{1}” is not a value of the kind “{0}”")]
    Value(String, String),
    /// Not a subject.
    #[error("“{0}” is not written as service:<topic>/<slug>, location:<id> or fact:<id>")]
    Subject(String),
}

impl PrintRun {
    /// Whether its files are still handed out on a day.
    pub fn is_in_use(&self, day: NaiveDate) -> bool {
        self.ended.is_none_or(|end| end > day)
    }

    /// The languages of its files, in order of the files.
    pub fn languages(&self) -> Vec<&Language> {
        let mut languages: Vec<&Language> = Vec::new();
        for language in self.files.iter().flat_map(|file| &file.languages) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        languages
    }
}

impl RunRecord {
    /// What it is called on paper in a language, or in the first of its languages.
    pub fn name(&self, language: &Language) -> Option<(&Language, &str)> {
        let own = self.names.get_key_value(language).or_else(|| self.names.iter().next());
        own.map(|(language, name)| (language, name.as_str()))
    }
}

impl Subject {
    /// Reads `service:<topic>/<slug>`, `location:<id>` or `fact:<id>`.
    pub fn parse(text: &str) -> Result<Self, SaidError> {
        let read = match text.split_once(':') {
            Some(("service", id)) => ItemId::parse(id).ok().map(Self::Service),
            Some(("location", id)) => Slug::parse(id).ok().map(Self::Location),
            Some(("fact", id)) => FactId::parse(id).ok().map(Self::Fact),
            _ => None,
        };
        read.ok_or_else(|| SaidError::Subject(text.to_owned()))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(id) => write!(formatter, "service:{id}"),
            Self::Location(id) => write!(formatter, "location:{id}"),
            Self::Fact(id) => write!(formatter, "fact:{id}"),
        }
    }
}

impl Said {
    /// Its kind, as print runs write it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Value(value) => match value {
                Value::Money(_) => "money",
                Value::Phone(_) => "phone",
                Value::Number(_) => "number",
                Value::Percent(_) => "percent",
                Value::Duration(..) => "duration",
                Value::Date(_) => "date",
                Value::Hours(_) => "hours",
                Value::Web(_) => "web",
                Value::Statement => "statement",
            },
            Self::PhoneHours(..) => "phone-hours",
            Self::Address(_) => "address",
            Self::Place(..) => "place",
            Self::Name(_) => "name",
            Self::Organization(_) => "organization",
            Self::Email(_) => "email",
        }
    }

    /// The value, as print runs write it: of no language, and read again by [`Self::parse`].
    pub fn text(&self) -> String {
        match self {
            Self::Value(value) => match value {
                Value::Money(money) => format!("{} {}", money.amount, money.currency),
                Value::Phone(number) => number.dialled().to_owned(),
                Value::Number(text) | Value::Percent(text) | Value::Web(text) => text.clone(),
                Value::Duration(count, unit) => format!("{count} {}", unit.as_str()),
                Value::Date(day) => day.to_string(),
                Value::Hours(schedule) => schedule.expression().to_owned(),
                Value::Statement => String::new(),
            },
            Self::PhoneHours(number, schedule) => format!("{} {}", number.dialled(), schedule.expression()),
            Self::Place(location, address) => format!("{location} {address}"),
            Self::Address(text) | Self::Name(text) | Self::Organization(text) | Self::Email(text) => text.clone(),
        }
    }

    /// Reads a value of a kind.
    pub fn parse(kind: &str, text: &str) -> Result<Self, SaidError> {
        let number = |text: &str| Number::parse(text).ok();
        let hours = |text: &str| Schedule::parse(text).ok();
        let read = match kind {
            "phone" => number(text).map(Value::Phone).map(Self::Value),
            "hours" => hours(text).map(Value::Hours).map(Self::Value),
            "web" => Some(Self::Value(Value::Web(text.to_owned()))).filter(|_| !text.is_empty()),
            "phone-hours" => {
                text.split_once(' ').and_then(|(dialled, rest)| Some(Self::PhoneHours(number(dialled)?, hours(rest)?)))
            }
            "place" => {
                text.split_once(' ').and_then(|(id, address)| Some(Self::Place(Slug::parse(id).ok()?, address.to_owned())))
            }
            "address" => Some(Self::Address(text.to_owned())),
            "name" => Some(Self::Name(text.to_owned())),
            "organization" => Some(Self::Organization(text.to_owned())),
            "email" => Some(Self::Email(text.to_owned())),
            _ => return amount(kind, text).map(Self::Value),
        };
        read.ok_or_else(|| wrong(kind, text))
    }

    /// Whether whoever reads one reads the other: the same amount however many decimals it is written with, the same hours of
    /// a week however they are noted.
    pub fn reads_like(&self, other: &Self) -> bool {
        let plain = |text: &str| match text.contains('.') {
            true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
            false => text.to_owned(),
        };
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => match (one, other) {
                (Value::Money(one), Value::Money(other)) => {
                    plain(&one.amount) == plain(&other.amount) && one.currency == other.currency
                }
                (Value::Number(one), Value::Number(other)) | (Value::Percent(one), Value::Percent(other)) => {
                    plain(one) == plain(other)
                }
                (Value::Hours(one), Value::Hours(other)) => same_week(one, other),
                _ => one == other,
            },
            (Self::PhoneHours(number, one), Self::PhoneHours(dialled, other)) => number == dialled && same_week(one, other),
            // The address is a matter of the location; where it is said beside a service, the place counts.
            (Self::Place(one, _), Self::Place(other, _)) => one == other,
            _ => self == other,
        }
    }
}

/// Paper has the hours of a week; dated exceptions do not stand on it.
fn same_week(one: &Schedule, other: &Schedule) -> bool {
    one == other || one.week() == other.week()
}

fn wrong(kind: &str, text: &str) -> SaidError {
    SaidError::Value(kind.to_owned(), text.to_owned())
}

/// A value that only facts have.
fn amount(kind: &str, text: &str) -> Result<Value, SaidError> {
    let decimal = |text: &str| {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(whole) && digits(decimals)).then(|| text.to_owned())
    };
    let read = match kind {
        "money" => text.split_once(' ').and_then(|(amount, currency)| {
            let right = currency.len() == 3 && currency.bytes().all(|letter| letter.is_ascii_uppercase());
            let money = Money { amount: decimal(amount)?, currency: currency.to_owned() };
            right.then_some(Value::Money(money))
        }),
        "number" => decimal(text).map(Value::Number),
        "percent" => decimal(text).map(Value::Percent),
        "duration" => {
            text.split_once(' ').and_then(|(count, unit)| Some(Value::Duration(count.parse().ok()?, Unit::parse(unit)?)))
        }
        "date" => text.parse().ok().map(Value::Date),
        "statement" => text.is_empty().then_some(Value::Statement),
        _ => return Err(SaidError::Kind(kind.to_owned())),
    };
    read.ok_or_else(|| wrong(kind, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kind: &str, text: &str) -> Said {
        Said::parse(kind, text).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn what_is_written_is_read_again() {
        for (kind, text) in [
            ("money", "4806.00 PLN"),
            ("phone", "+48585244500"),
            ("phone", "112"),
            ("number", "3.5"),
            ("percent", "9"),
            ("duration", "14 working-day"),
            ("date", "2027-03-01"),
            ("hours", "Mo-Fr 08:00-15:15; PH off"),
            ("web", "https://example.org"),
            ("statement", ""),
            ("phone-hours", "112 24/7"),
            ("address", "ul. Długa 1, 80-001 Port"),
            ("place", "clinic ul. Długa 1, Port"),
            ("name", "Przychodnia „Fala”"),
            ("organization", "Urząd \"A\"\\B"),
            ("email", "a@example.org"),
        ] {
            let read = said(kind, text);
            assert_eq!((read.kind(), read.text().as_str()), (kind, text));
        }
    }

    #[test]
    fn what_is_no_value_is_refused() {
        for (kind, text) in
            [("money", "12"), ("money", "12 zł"), ("phone", "58 5O"), ("duration", "2 moons"), ("date", "1.3.2027")]
        {
            assert_eq!(Said::parse(kind, text), Err(wrong(kind, text)));
        }
        assert_eq!(Said::parse("colour", "red"), Err(SaidError::Kind("colour".to_owned())));
        assert!(Subject::parse("service:clinic").is_err() && Subject::parse("clinic").is_err());
    }

    #[test]
    fn what_reads_alike_is_the_same() {
        assert!(said("money", "26 PLN").reads_like(&said("money", "26.00 PLN")));
        assert!(!said("money", "26 PLN").reads_like(&said("money", "260 PLN")));
        assert!(!said("money", "26 PLN").reads_like(&said("money", "26 EUR")));
        assert!(said("hours", "Mo-Fr 08:00-16:00; PH off").reads_like(&said("hours", "Mo,Tu-Fr 08:00-16:00; PH off")));
        assert!(!said("hours", "Mo-Fr 08:00-16:00; PH off").reads_like(&said("hours", "Mo-Fr 08:00-15:00; PH off")));
        assert!(said("place", "clinic ul. Długa 1").reads_like(&said("place", "clinic ul. Krótka 2")));
    }
}
