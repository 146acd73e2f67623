//! `alert.toml` and `event.toml`: what people must know now, and where they meet.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::document::Document;
use super::record::{RawPhone, record_with_provenance};
use super::{Finding, ItemFiles, bad_folder, folder, unknown_file};
use crate::catalogue::{
    Alert, AlertSeverity, Appointment, At, Audience, Cost, Event, Every, LayerContent, Position, Repeat, Slug, Texts,
};

record_with_provenance! {
    /// An alert as written.
    struct RawAlert {
        severity: AlertSeverity,
        from: Spanned<Datetime>,
        until: Spanned<Datetime>,
        updated: Option<Spanned<Datetime>>,
        #[serde(default)]
        topics: Vec<Spanned<String>>,
        #[serde(default)]
        items: Vec<Spanned<String>>,
        #[serde(default)]
        phones: Vec<RawPhone>,
        #[serde(default)]
        web: Vec<Spanned<String>>,
    }
}

record_with_provenance! {
    /// An event as written.
    struct RawEvent {
        start: Spanned<Datetime>,
        end: Spanned<Datetime>,
        repeat: Option<RawRepeat>,
        #[serde(default)]
        cancelled: bool,
        updated: Option<Spanned<Datetime>>,
        location: Option<Spanned<String>>,
        address: Option<Spanned<String>>,
        organization: Option<Spanned<String>>,
        #[serde(default)]
        audience: Vec<Audience>,
        #[serde(default)]
        languages: Vec<Spanned<String>>,
        cost: Option<Cost>,
        registration: Option<Appointment>,
        #[serde(default)]
        phones: Vec<RawPhone>,
        #[serde(default)]
        web: Vec<Spanned<String>>,
        #[serde(default)]
        email: Vec<Spanned<String>>,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRepeat {
    every: Every,
    until: Spanned<Datetime>,
    #[serde(default)]
    except: Vec<Spanned<Datetime>>,
}

impl ItemFiles<'_> {
    /// Reads an alert or event from the files of its folder.
    pub(super) fn notice(self, kind: &str, name: &str, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        let folder = format!("{}/{kind}/{name}", content.layer.slug);
        let slug = match Slug::parse(name) {
            Ok(slug) => slug,
            Err(error) => {
                findings.push(bad_folder(Position::start(folder), &error));
                return;
            }
        };
        let texts = self.texts(format!("{kind}/{name}"), &content.layer, findings);
        let file = format!("{folder}/{}.toml", kind.trim_end_matches('s'));
        let Some((path, record)) = self.record else {
            let message = format!("{file} is missing");
            let advice = "add it, with times, sources and the day of the check; content/README.md describes it";
            findings.push(Finding::error("missing-file", Position::start(file), message, advice));
            return;
        };
        if **path != *file {
            findings.push(unknown_file(path));
            return;
        }
        let position = Position::start(Arc::clone(path));
        if texts.by_language.is_empty() {
            let message = "there is no text, so that nothing would be shown";
            let advice = format!("write {folder}/{}.md", content.layer.source_language);
            findings.push(Finding::error("no-source-text", position.clone(), message, advice));
        }
        let mut document = Document::new(path, record.raw(), findings);
        if kind == folder::ALERTS {
            let alert = document.alert(slug.clone(), texts, position);
            content.alerts.extend(alert.map(|alert| (slug, Arc::new(alert))));
        } else {
            let event = document.event(slug.clone(), texts, position);
            content.events.extend(event.map(|event| (slug, Arc::new(event))));
        }
    }
}

impl Document<'_> {
    fn alert(&mut self, id: Slug, texts: Texts, position: Position) -> Option<Alert> {
        let raw = self.record::<RawAlert>()?;
        let provenance = self.provenance(&raw.provenance());
        let times = self.times(("from", &raw.from), ("until", &raw.until));
        let (from, until) = times?;
        Some(Alert {
            id,
            severity: raw.severity,
            from,
            until,
            updated: raw.updated.as_ref().and_then(|time| self.time(time)),
            topics: self.each(&raw.topics, Self::slug),
            items: self.each(&raw.items, Self::item),
            phones: self.each(&raw.phones, Self::phone),
            web: self.each(&raw.web, Self::web),
            texts,
            provenance: provenance?,
            timed: self.at(&raw.from.span()),
            position,
        })
    }

    fn event(&mut self, id: Slug, texts: Texts, position: Position) -> Option<Event> {
        let raw = self.record::<RawEvent>()?;
        let provenance = self.provenance(&raw.provenance());
        let times = self.times(("start", &raw.start), ("end", &raw.end));
        self.place(&raw);
        let (start, end) = times?;
        let repeat = raw.repeat.as_ref().and_then(|repeat| self.repeat(repeat, start.date()));
        let event = Event {
            id,
            start,
            end,
            repeat,
            cancelled: raw.cancelled,
            updated: raw.updated.as_ref().and_then(|time| self.time(time)),
            location: raw.location.as_ref().and_then(|name| self.slug(name)),
            address: raw.address.as_ref().map(|address| address.get_ref().trim().to_owned()),
            organization: raw.organization.as_ref().and_then(|name| self.slug(name)),
            languages: self.each(&raw.languages, Self::language),
            cost: raw.cost,
            registration: raw.registration,
            phones: self.each(&raw.phones, Self::phone),
            web: self.each(&raw.web, Self::web),
            email: self.each(&raw.email, Self::email),
            audience: raw.audience,
            texts,
            provenance: provenance?,
            timed: self.at(&raw.start.span()),
            position,
        };
        self.exceptions(&event);
        Some(event)
    }

    /// An event has one place, or a page on the web where it takes place.
    fn place(&mut self, raw: &RawEvent) {
        let span = raw.start.span();
        let advice = "name a location of locations.toml, or write address = \"ul. …, 80-001 Gdańsk\"";
        match (&raw.location, &raw.address) {
            (Some(location), Some(_)) => {
                self.error("event-place", &location.span(), "the event has a location and an address", "keep one of them");
            }
            (None, Some(address)) if address.get_ref().trim().is_empty() => {
                self.error("event-place", &address.span(), "the address is empty", advice);
            }
            (None, None) if raw.web.is_empty() => {
                let message = "nobody learns where the event takes place: it has no location, address or page on the web";
                self.error("event-place", &span, message, advice);
            }
            _ => {}
        }
    }

    fn repeat(&mut self, raw: &RawRepeat, first: NaiveDate) -> Option<Repeat> {
        let until = self.date(&raw.until)?;
        if until < first {
            let message = format!("the event comes again until {until}, before it has been there at all");
            self.error("ends-too-early", &raw.until.span(), message, "write the last day on which it may begin");
        } else if first.checked_add_days(Repeat::LONGEST).is_some_and(|last| until > last) {
            let message = format!("nobody knows today whether the event still comes on {until}");
            let advice = "announce 400 days at most, and more when they draw near";
            self.error("bad-value", &raw.until.span(), message, advice);
        }
        let except = self.each(&raw.except, |document, date| {
            let at = document.at(&date.span());
            Some(At { value: document.date(date)?, at })
        });
        Some(Repeat { every: raw.every, until, except })
    }

    /// Exceptions are days on which the event would be.
    fn exceptions(&mut self, event: &Event) {
        let Some(repeat) = &event.repeat else { return };
        for except in repeat.except.iter().filter(|except| !event.would_begin_on(except.value)) {
            let message = format!("the event would not be on {}", except.value);
            let advice = "mend the day; an exception is a day on which the event would begin";
            self.note(Finding::error("no-occurrence", except.at.clone(), message, advice));
        }
    }

    /// Two times of which the second is the later.
    fn times(
        &mut self,
        first: (&str, &Spanned<Datetime>),
        last: (&str, &Spanned<Datetime>),
    ) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let (begins, ends) = (self.time(first.1), self.time(last.1));
        let (begins, ends) = (begins?, ends?);
        if ends <= begins {
            let message = format!("“{}” is not after “{}”", last.0, first.0);
            self.error("ends-too-early", &last.1.span(), message, "mend one of the two times");
        }
        Some((begins, ends))
    }

    /// A day with a time, by the clocks of the country.
    fn time(&mut self, time: &Spanned<Datetime>) -> Option<NaiveDateTime> {
        let written = time.get_ref();
        let day = written.date.and_then(|day| NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into()));
        let clock = written.time.filter(|clock| clock.second.unwrap_or(0) == 0 && clock.nanosecond.unwrap_or(0) == 0);
        let clock = clock.and_then(|clock| NaiveTime::from_hms_opt(clock.hour.into(), clock.minute.into(), 0));
        let read = day.zip(clock).filter(|_| written.offset.is_none());
        if read.is_none() {
            let message = format!("“{written}” is not a day with a time by the clocks of the country");
            let advice = "write it without quotes, seconds and time zone, as in 2026-12-03T17:00:00";
            self.error("bad-time", &time.span(), message, advice);
        }
        read.map(|(day, clock)| day.and_time(clock))
    }
}
