//! The facts of a city as they are on its day.

use chrono::NaiveDate;

use super::City;
use crate::catalogue::{Fact, FactId, Number, Period, Phone, PhoneNumber, Slug, Source, Texts, Value};
use crate::language::Language;

impl City {
    /// With what the ids of facts begin that are public holidays.
    const HOLIDAY: &str = "holiday-";

    /// A fact.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// All facts.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The value of a fact today: `None` when it has ended, has not begun, is not confirmed or does not exist.
    pub fn value(&self, id: &FactId) -> Option<&Period> {
        self.facts.get(id)?.on(self.today)
    }

    /// What a fact is called in a language, or in the source language; its own layer's word counts.
    pub fn fact_name(&self, id: &FactId, language: &Language) -> Option<(&Language, &str)> {
        let texts = self.named_facts.iter().rev();
        let read = texts.flat_map(|texts| [texts.in_language(language), texts.source()]).flatten();
        let mut found = read.filter_map(|text| {
            let section = text.sections.iter().find(|section| section.id.as_str() == id.as_str())?;
            Some((&text.language, section.heading.as_deref()?))
        });
        found.next()
    }

    /// What a number is called beside others, where that is known: which of them to call.
    pub fn phone_name(&self, phone: &Phone, among: &[Phone], language: &Language) -> Option<(&Language, &str)> {
        match &phone.number {
            PhoneNumber::Fact(fact) if among.len() > 1 => self.fact_name(&fact.value, language),
            _ => None,
        }
    }

    /// What its facts are called and how people ask for them, the country's first.
    pub fn named_facts(&self) -> impl Iterator<Item = &Texts> {
        self.named_facts.iter().map(AsRef::as_ref)
    }

    /// The value of a fact that follows, if one is known and confirmed.
    pub fn next_value(&self, id: &FactId) -> Option<&Period> {
        let begins = |period: &&Period| period.valid_from.is_some_and(|first| first > self.today);
        self.facts.get(id)?.periods.iter().find(begins).filter(|period| !period.provenance.unconfirmed)
    }

    /// The public holidays that its facts name: days whose ids begin with `holiday-`.
    pub fn holidays(&self) -> Vec<NaiveDate> {
        let named = self.facts.values().filter(|fact| fact.id.as_str().starts_with(Self::HOLIDAY));
        let confirmed = named.flat_map(|fact| &fact.periods).filter(|period| !period.provenance.unconfirmed);
        let day = |period: &Period| if let Value::Date(day) = period.value { Some(day) } else { None };
        confirmed.filter_map(day).collect()
    }

    /// The number behind a phone, if it may be shown.
    pub fn phone<'a>(&'a self, phone: &'a Phone) -> Option<&'a Number> {
        match &phone.number {
            PhoneNumber::Own(number) => Some(number),
            PhoneNumber::Fact(fact) => match &self.value(&fact.value)?.value {
                Value::Phone(number) => Some(number),
                _ => None,
            },
        }
    }

    /// A source.
    pub fn source(&self, id: &Slug) -> Option<&Source> {
        self.sources.get(id)
    }

    /// All sources, by their ids.
    pub fn sources(&self) -> impl Iterator<Item = (&Slug, &Source)> {
        self.sources.iter()
    }
}
