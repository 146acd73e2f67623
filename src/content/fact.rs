//! `facts.toml` and `sources.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::document::Document;
use super::record::record_with_provenance;
use crate::catalogue::{Fact, FactId, Money, Period, Position, Print, Provenance, Publisher, Slug, Source, Unit, Value};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    title: String,
    url: Option<Spanned<String>>,
    publisher: Publisher,
    date: Option<Spanned<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Money,
    Phone,
    Number,
    Percent,
    Duration,
    Date,
    Hours,
    Web,
    Statement,
}

record_with_provenance! {
    /// A fact as written.
    struct RawFact {
        r#type: Kind,
        value: Option<Spanned<String>>,
        currency: Option<Spanned<String>>,
        unit: Option<Unit>,
        valid_from: Option<Spanned<Datetime>>,
        valid_until: Option<Spanned<Datetime>>,
        print: Print,
        #[serde(default)]
        later: Vec<RawLater>,
    }
}

/// A value that follows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLater {
    value: Spanned<String>,
    valid_from: Spanned<Datetime>,
    valid_until: Option<Spanned<Datetime>>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    checked: Option<Spanned<Datetime>>,
}

impl Document<'_> {
    /// Reads `sources.toml`.
    pub(super) fn sources(&mut self) -> BTreeMap<Slug, Source> {
        let records = self.records::<RawSource>();
        let mut sources = BTreeMap::new();
        for (id, raw) in records {
            let date = raw.date.as_ref().and_then(|date| self.part_of_date(date));
            let url = raw.url.as_ref().and_then(|address| self.web(address));
            sources.insert(id.value, Source { title: raw.title, url, publisher: raw.publisher, date });
        }
        sources
    }

    /// Reads `facts.toml`.
    pub(super) fn facts(&mut self) -> BTreeMap<FactId, Fact> {
        let records = self.records::<RawFact>();
        let mut facts = BTreeMap::new();
        for (name, raw) in records {
            let Ok(id) = FactId::parse(name.value.as_str()) else { continue };
            let Some(periods) = self.periods(&raw, &name.at) else { continue };
            facts.insert(id.clone(), Fact { id, periods, print: raw.print, position: name.at });
        }
        facts
    }

    fn periods(&mut self, raw: &RawFact, at: &Position) -> Option<Vec<Period>> {
        let provenance = self.provenance(&raw.provenance());
        let first = self.fact_value(raw, raw.value.as_ref(), at);
        let valid_from = raw.valid_from.as_ref().and_then(|date| self.date(date));
        let valid_until = raw.valid_until.as_ref().and_then(|date| self.date(date));
        let (provenance, value) = (provenance?, first?);
        let mut periods = vec![Period { value, valid_from, valid_until, provenance: provenance.clone() }];
        for later in &raw.later {
            let from = self.date(&later.valid_from)?;
            self.in_order(periods.last().and_then(|period| period.valid_until), from, later);
            periods.push(Period {
                value: self.fact_value(raw, Some(&later.value), at)?,
                valid_from: Some(from),
                valid_until: later.valid_until.as_ref().and_then(|date| self.date(date)),
                provenance: self.later_provenance(later, &provenance)?,
            });
        }
        Some(periods)
    }

    fn in_order(&mut self, before: Option<NaiveDate>, from: NaiveDate, later: &RawLater) {
        if before.is_none_or(|last| last >= from) {
            let advice = "give the earlier value a valid_until before this day";
            self.error("bad-date", &later.valid_from.span(), "two values of this fact hold on the same day", advice);
        }
    }

    fn later_provenance(&mut self, later: &RawLater, first: &Provenance) -> Option<Provenance> {
        let mut provenance = first.clone();
        if !later.sources.is_empty() {
            provenance.sources = self.each(&later.sources, Self::slug);
        }
        if let Some(checked) = &later.checked {
            provenance.checked = self.date(checked)?;
            provenance.check_again = provenance.checked.checked_add_days(provenance.volatility.days())?;
        }
        Some(provenance)
    }

    fn fact_value(&mut self, raw: &RawFact, value: Option<&Spanned<String>>, at: &Position) -> Option<Value> {
        let Some(text) = value else {
            if raw.r#type == Kind::Statement {
                return Some(Value::Statement);
            }
            let advice = "add value = \"…\", or make it type = \"statement\"";
            self.finding("missing-key", at, "the fact has no value", advice);
            return None;
        };
        if (raw.r#type == Kind::Duration) != raw.unit.is_some() {
            self.finding("bad-value", at, "a duration has a unit, and nothing else has one", "add or remove unit = \"day\"");
            return None;
        }
        match raw.r#type {
            Kind::Money => self.money(text, raw.currency.as_ref()),
            Kind::Phone => self.number(text).map(Value::Phone),
            Kind::Number => self.decimal(text).map(Value::Number),
            Kind::Percent => self.decimal(text).map(Value::Percent),
            Kind::Duration => self.duration(text, raw.unit?),
            Kind::Date => self.day(text).map(Value::Date),
            Kind::Hours => self.schedule(text).map(Value::Hours),
            Kind::Web => self.web(text).map(Value::Web),
            Kind::Statement => {
                self.error("bad-value", &text.span(), "a statement has no value", "remove the value, or change the type");
                None
            }
        }
    }

    fn finding(&mut self, rule: &'static str, at: &Position, message: &str, advice: &str) {
        self.note(super::Finding::error(rule, at.clone(), message, advice));
    }

    fn money(&mut self, text: &Spanned<String>, currency: Option<&Spanned<String>>) -> Option<Value> {
        let amount = self.decimal(text)?;
        let Some(code) = currency else {
            self.error(
                "missing-key",
                &text.span(),
                "an amount of money has no currency",
                "add currency = \"PLN\" or another code of ISO 4217",
            );
            return None;
        };
        if code.get_ref().len() == 3 && code.get_ref().bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Some(Value::Money(Money { amount, currency: code.get_ref().clone() }));
        }
        let message = format!("“{}” is not a currency", code.get_ref());
        self.error("bad-value", &code.span(), message, "use a code of ISO 4217, as in PLN or EUR");
        None
    }

    fn decimal(&mut self, text: &Spanned<String>) -> Option<String> {
        let (whole, decimals) = text.get_ref().split_once('.').unwrap_or((text.get_ref(), "0"));
        let digits = |part: &str| !part.is_empty() && part.len() <= 12 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits(whole) && digits(decimals) {
            return Some(text.get_ref().clone());
        }
        let message = format!("“{}” is not a number", text.get_ref());
        self.error("bad-value", &text.span(), message, "write digits and a point, as in 4806.00");
        None
    }

    fn duration(&mut self, text: &Spanned<String>, unit: Unit) -> Option<Value> {
        let read = text.get_ref().parse::<u32>().map_err(|_| format!("“{}” is not a whole number", text.get_ref()));
        self.keep("bad-value", text.span(), read, "write a whole number, as in 14")
            .map(|count| Value::Duration(count.value, unit))
    }

    fn day(&mut self, text: &Spanned<String>) -> Option<NaiveDate> {
        let read =
            NaiveDate::parse_from_str(text.get_ref(), "%Y-%m-%d").map_err(|_| format!("“{}” is not a day", text.get_ref()));
        self.keep("bad-date", text.span(), read, "write it as in 2026-11-21").map(|day| day.value)
    }

    /// A year, month or day.
    fn part_of_date(&mut self, text: &Spanned<String>) -> Option<String> {
        let date = text.get_ref();
        let full = match date.len() {
            4 => format!("{date}-01-01"),
            7 => format!("{date}-01"),
            _ => date.clone(),
        };
        let read = NaiveDate::parse_from_str(&full, "%Y-%m-%d").map_err(|_| format!("“{date}” is not a day, month or year"));
        self.keep("bad-date", text.span(), read, "write it as in 2026, 2026-11 or 2026-11-21").map(|_| date.clone())
    }
}
