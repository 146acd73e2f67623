//! A TOML document whose every value can be traced to its line. One record's mistake does not hide the next one's.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::Finding;
use super::places::Places;
use crate::catalogue::{At, FactId, ItemId, Number, Position, Schedule, ScheduleError, Slug};
use crate::language::Language;

/// A file, or the front matter of one, and the findings that its reading makes.
pub(super) struct Document<'a> {
    places: Places<'a>,
    /// Where the TOML starts in the file.
    offset: usize,
    toml: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Document<'a> {
    /// A file that is TOML as a whole.
    pub(super) fn new(file: &'a Arc<str>, text: &'a str, findings: &'a mut Vec<Finding>) -> Self {
        Self { places: Places::new(file, text), offset: 0, toml: text, findings }
    }

    /// A part of a file.
    pub(super) fn part(places: Places<'a>, whole: &'a str, range: Range<usize>, findings: &'a mut Vec<Finding>) -> Self {
        Self { places, offset: range.start, toml: whole.get(range).unwrap_or_default(), findings }
    }

    /// Reads it as one record.
    pub(super) fn record<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.toml) {
            Ok(record) => Some(record),
            Err(error) => {
                self.toml_error(&error, 0..0);
                None
            }
        }
    }

    /// Reads it as a table of records by name.
    pub(super) fn records<T: DeserializeOwned>(&mut self) -> Vec<(At<Slug>, T)> {
        let (table, errors) = DeTable::parse_recoverable(self.toml);
        self.toml_errors(&errors);
        let mut records = Vec::new();
        for (name, value) in table.into_inner() {
            let span = name.span();
            let Some(id) = self.slug(&Spanned::new(span.clone(), name.into_inner().into_owned())) else { continue };
            match read_value(value) {
                Ok(record) => records.push((id, record)),
                Err(error) => self.toml_error(&error, span),
            }
        }
        records
    }

    /// Reads the tables of one array, as in `[[approval]]`.
    pub(super) fn array<T: DeserializeOwned>(&mut self, name: &str) -> Vec<(Position, T)> {
        let (table, errors) = DeTable::parse_recoverable(self.toml);
        self.toml_errors(&errors);
        let mut records = Vec::new();
        for (key, value) in table.into_inner() {
            let span = key.span();
            match value.into_inner() {
                DeValue::Array(entries) if key.get_ref() == name => {
                    for entry in entries {
                        let span = entry.span();
                        match read_value(entry) {
                            Ok(record) => records.push((self.at(&span), record)),
                            Err(error) => self.toml_error(&error, span),
                        }
                    }
                }
                _ => self.error(
                    "unknown-key",
                    &span,
                    format!("“{}” is not known here", key.get_ref()),
                    format!("write [[{name}]]"),
                ),
            }
        }
        records
    }

    /// The place of a span.
    pub(super) fn at(&self, span: &Range<usize>) -> Position {
        self.places.at(self.offset + span.start)
    }

    /// Notes a mistake.
    pub(super) fn error(
        &mut self,
        rule: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        let position = self.at(span);
        self.findings.push(Finding::error(rule, position, message, advice));
    }

    /// Notes a finding that was made elsewhere.
    pub(super) fn note(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// A table that stands twice is one mistake, although all its keys then stand twice.
    fn toml_errors(&mut self, errors: &[toml::de::Error]) {
        let mut last = 0;
        for error in errors {
            let line = if is_duplicate(error) { self.at(&error.span().unwrap_or_default()).line } else { 0 };
            if line == 0 || line != last + 1 {
                self.toml_error(error, 0..0);
            }
            last = line;
        }
    }

    fn toml_error(&mut self, error: &toml::de::Error, around: Range<usize>) {
        let mut message = error.message().trim().to_owned();
        if is_duplicate(error) {
            let key = error.span().and_then(|span| self.toml.get(span)).unwrap_or_default();
            message = format!("the key “{key}” stands here for the second time");
        }
        let (rule, advice) = if message.starts_with("unknown field") || message.starts_with("unknown variant") {
            ("unknown-key", "use one of the names that are expected; content/README.md describes the format")
        } else if message.starts_with("missing field") {
            ("missing-key", "add the key; content/README.md describes the format")
        } else if message.starts_with("invalid type") || message.starts_with("invalid value") {
            ("wrong-type", "write the value as content/README.md describes it")
        } else {
            ("toml-syntax", "mend the TOML on this line: quotes, brackets and commas come in pairs, and no key stands twice")
        };
        // The error of a value without its own span is about the record that it stands in.
        let span = error.span().filter(|span| !span.is_empty() || around.is_empty()).unwrap_or(around);
        self.error(rule, &span, message, advice);
    }

    /// A name.
    pub(super) fn slug(&mut self, text: &Spanned<String>) -> Option<At<Slug>> {
        let read = Slug::parse(text.get_ref());
        self.keep("bad-name", text.span(), read, "use lower-case letters a–z, digits and hyphens")
    }

    /// The id of a guide or service.
    pub(super) fn item(&mut self, text: &Spanned<String>) -> Option<At<ItemId>> {
        let read = ItemId::parse(text.get_ref());
        self.keep("bad-name", text.span(), read, "write the id as in health/family-doctor")
    }

    /// The id of a fact.
    pub(super) fn fact(&mut self, text: &Spanned<String>) -> Option<At<FactId>> {
        let read = FactId::parse(text.get_ref());
        self.keep("bad-name", text.span(), read, "use lower-case letters a–z, digits and hyphens")
    }

    /// A phone number.
    pub(super) fn number(&mut self, text: &Spanned<String>) -> Option<Number> {
        let read = Number::parse(text.get_ref());
        let advice =
            "write a number with its calling code as in +48 58 524 45 00, or a short number as in 112; one number an entry";
        self.keep("bad-phone", text.span(), read, advice).map(|number| number.value)
    }

    /// Opening hours.
    pub(super) fn schedule(&mut self, text: &Spanned<String>) -> Option<Schedule> {
        let read = Schedule::parse(text.get_ref());
        let (rule, advice) = match read {
            Err(ScheduleError::Comment(_)) => ("hours-comment", "take it out; what hours can't say belongs into the text"),
            Err(ScheduleError::SchoolHolidays(_)) => ("bad-hours", "name the days, as in “2027 Jan 18-31 off”"),
            Err(ScheduleError::Holidays(_)) => {
                ("hours-without-holidays", "say what holds on public holidays, as in “Mo-Fr 08:00-16:00; PH off”")
            }
            _ => ("bad-hours", "write OSM opening hours, as in “Mo-Fr 08:00-16:00; PH off”"),
        };
        self.keep(rule, text.span(), read, advice).map(|hours| hours.value)
    }

    /// A language.
    pub(super) fn language(&mut self, text: &Spanned<String>) -> Option<Language> {
        let read = Language::parse(text.get_ref());
        let advice = "use a BCP 47 tag, as in pl, uk, ar";
        self.keep("bad-language", text.span(), read, advice).map(|language| language.value)
    }

    /// A web address.
    pub(super) fn web(&mut self, text: &Spanned<String>) -> Option<String> {
        let address = text.get_ref();
        let right = (address.starts_with("https://") || address.starts_with("http://"))
            && address.len() > "https://".len()
            && !address.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "\"<>".contains(letter));
        if !right {
            let message = format!("“{address}” is not a web address");
            self.error("bad-address", &text.span(), message, "write the address with https:// and without blanks");
        }
        right.then(|| address.clone())
    }

    /// An address for mail.
    pub(super) fn email(&mut self, text: &Spanned<String>) -> Option<String> {
        let address = text.get_ref();
        let right = address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !address.chars().any(|letter| letter.is_whitespace() || "<>\"@".contains(letter) && letter != '@')
                && address.matches('@').count() == 1
        });
        if !right {
            let message = format!("“{address}” is not an address for mail");
            self.error("bad-address", &text.span(), message, "write it as in kontakt@example.org");
        }
        right.then(|| address.clone())
    }

    /// A day.
    pub(super) fn date(&mut self, date: &Spanned<toml::value::Datetime>) -> Option<NaiveDate> {
        let day = date.get_ref().date.filter(|_| date.get_ref().time.is_none());
        let read = day.and_then(|day| NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into()));
        if read.is_none() {
            let message = format!("“{}” is not a day", date.get_ref());
            self.error("bad-date", &date.span(), message, "write the day without quotes, as in 2026-11-21");
        }
        read
    }

    /// Reads every entry of a list; what can't be read is a finding.
    pub(super) fn each<T, U>(&mut self, list: &[T], read: impl Fn(&mut Self, &T) -> Option<U>) -> Vec<U> {
        list.iter().filter_map(|entry| read(self, entry)).collect()
    }

    /// Keeps a value that could be read, with its place; otherwise notes why not.
    pub(super) fn keep<T, E: std::fmt::Display>(
        &mut self,
        rule: &'static str,
        span: Range<usize>,
        read: Result<T, E>,
        advice: &str,
    ) -> Option<At<T>> {
        match read {
            Ok(value) => Some(At { value, at: self.at(&span) }),
            Err(error) => {
                self.error(rule, &span, error.to_string(), advice);
                None
            }
        }
    }
}

fn is_duplicate(error: &toml::de::Error) -> bool {
    error.message().trim() == "duplicate key"
}

fn read_value<T: DeserializeOwned>(value: Spanned<DeValue<'_>>) -> Result<T, toml::de::Error> {
    T::deserialize(ValueDeserializer::from(value))
}
