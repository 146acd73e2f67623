//! Opening hours in OSM's `opening_hours` syntax: parsed, checked for what this program relies on, and laid out as a week.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use opening_hours::{Context, ContextHolidays, OpeningHours};
use opening_hours_syntax::rules::RuleKind;
use thiserror::Error;

/// Opening hours of a service, location or phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    expression: String,
}

/// Why hours can't be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ScheduleError {
    /// Not the syntax.
    #[error("“{0}” is not written as OSM opening hours: {1}")]
    Syntax(String, String),
    /// Nothing said of public holidays.
    #[error("“{0}” does not say what holds on public holidays")]
    Holidays(String),
    /// School holidays, of which no table for Poland exists.
    #[error("“{0}” names school holidays (SH), which can't be computed")]
    SchoolHolidays(String),
    /// A comment, which would be printed in one language and may mean “always open”.
    #[error("“{0}” has a comment in it")]
    Comment(String),
}

/// The hours of a week without holidays, and of a public holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Monday to Sunday.
    pub days: [Vec<Span>; 7],
    /// A public holiday.
    pub holiday: Vec<Span>,
}

/// A stretch of one day, in minutes from midnight; `end` is at most 1,440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// When it opens.
    pub start: u16,
    /// When it closes.
    pub end: u16,
}

impl Span {
    /// Midnight to midnight.
    pub const WHOLE_DAY: Self = Self { start: 0, end: 24 * 60 };
}

impl Schedule {
    /// Reads an expression. It must say what holds on public holidays (`PH`), or be `24/7`.
    pub fn parse(text: &str) -> Result<Self, ScheduleError> {
        let syntax = |error: String| ScheduleError::Syntax(text.to_owned(), error);
        text.parse::<OpeningHours>().map_err(|error| syntax(one_line(&error.to_string())))?;
        if text.contains('"') {
            return Err(ScheduleError::Comment(text.to_owned()));
        }
        let names = |word: &str| text.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|part| part == word);
        if names("SH") {
            return Err(ScheduleError::SchoolHolidays(text.to_owned()));
        }
        if !names("PH") && text.trim() != "24/7" {
            return Err(ScheduleError::Holidays(text.to_owned()));
        }
        Ok(Self { expression: text.trim().to_owned() })
    }

    /// The expression as it was written.
    pub fn expression(&self) -> &str {
        &self.expression
    }

    /// The hours of an ordinary week and of a holiday. Dated exceptions are not part of it.
    pub fn week(&self) -> Week {
        let Ok(hours) = self.expression.parse::<OpeningHours>() else {
            return Week { days: Default::default(), holiday: Vec::new() };
        };
        // A week of 2026 from Monday to Sunday; a context without a country knows no holidays.
        let monday = first_monday_of_june(2026);
        let days = std::array::from_fn(|day| {
            monday.checked_add_days(Days::new(day as u64)).map_or_else(Vec::new, |date| spans(&hours, date))
        });
        let holiday = NaiveDate::from_ymd_opt(2026, 11, 11).map_or_else(Vec::new, |date| {
            spans(&hours.with_context(Context::default().with_holidays(holidays_on([date]))), date)
        });
        Week { days, holiday }
    }

    /// The hours of each of some days, dated exceptions and public holidays among them.
    pub fn hours_on(&self, days: impl Iterator<Item = NaiveDate>, holidays: &[NaiveDate]) -> Vec<Vec<Span>> {
        let Ok(hours) = self.expression.parse::<OpeningHours>() else { return Vec::new() };
        let hours = hours.with_context(Context::default().with_holidays(holidays_on(holidays.iter().copied())));
        days.map(|day| spans(&hours, day)).collect()
    }

    /// Whether it is open at a time of the place, dated exceptions and public holidays among them.
    pub fn is_open(&self, at: NaiveDateTime, holidays: &[NaiveDate]) -> bool {
        let Ok(hours) = self.expression.parse::<OpeningHours>() else { return false };
        hours.with_context(Context::default().with_holidays(holidays_on(holidays.iter().copied()))).is_open(at)
    }
}

impl Week {
    /// Open at every hour of every day.
    pub fn is_always(&self) -> bool {
        self.days.iter().chain([&self.holiday]).all(|day| day.as_slice() == [Span::WHOLE_DAY])
    }
}

/// Holidays on these days alone. To ask for a country's would unpack those of all countries.
fn holidays_on(dates: impl IntoIterator<Item = NaiveDate>) -> ContextHolidays {
    let none = ContextHolidays::default();
    let mut holidays = none.get_public().clone();
    for date in dates {
        holidays.insert(date);
    }
    ContextHolidays::new(Arc::new(holidays), Arc::default())
}

fn first_monday_of_june(year: i32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, 6, 1).unwrap_or_default();
    let wait = (7 - first.weekday().num_days_from_monday()) % 7;
    first.checked_add_days(Days::new(wait.into())).unwrap_or_default()
}

fn spans<L: opening_hours::localization::Localize>(hours: &OpeningHours<L>, date: NaiveDate) -> Vec<Span> {
    let minutes = |time: opening_hours_syntax::ExtendedTime| time.mins_from_midnight();
    hours
        .schedule_at(date)
        .into_iter()
        .filter(|range| range.kind == RuleKind::Open)
        .map(|range| Span { start: minutes(range.range.start), end: minutes(range.range.end).min(24 * 60) })
        .collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_laid_out_with_its_holidays() {
        let week = Schedule::parse("Mo 08:00-18:00; Tu-Fr 08:00-15:15; PH off").expect("hours").week();
        assert_eq!(week.days[0], [Span { start: 480, end: 1080 }]);
        assert_eq!(week.days[4], [Span { start: 480, end: 915 }]);
        assert!(week.days[5].is_empty() && week.holiday.is_empty());
        let night = Schedule::parse("Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00").expect("hours").week();
        assert_eq!(night.days[0].len(), 2);
        assert_eq!(night.holiday, [Span::WHOLE_DAY]);
        assert!(Schedule::parse("24/7").expect("hours").week().is_always());
    }

    #[test]
    fn what_is_open_depends_on_the_hour_and_on_holidays() {
        let hours = Schedule::parse("Mo-Fr 08:00-16:00; PH off").expect("hours");
        let at = |text: &str| text.parse::<NaiveDateTime>().expect("a time");
        let monday = at("2026-11-23T10:00:00");
        assert!(hours.is_open(monday, &[]));
        assert!(!hours.is_open(monday, &[monday.date()]), "a holiday");
        assert!(!hours.is_open(at("2026-11-23T16:00:00"), &[]), "after the last minute");
        assert!(!hours.is_open(at("2026-11-22T10:00:00"), &[]), "a Sunday");
        let night = Schedule::parse("Mo-Fr 18:00-08:00; PH 00:00-24:00").expect("hours");
        assert!(night.is_open(at("2026-11-24T02:00:00"), &[]));
    }

    #[test]
    fn hours_that_would_mislead_are_refused() {
        assert!(matches!(Schedule::parse("Mo-Fr 08:00-16:00"), Err(ScheduleError::Holidays(_))));
        assert!(matches!(Schedule::parse("\"po umówieniu\""), Err(ScheduleError::Comment(_))));
        assert!(matches!(Schedule::parse("Mo-Fr 08:00-16:00; SH,PH off"), Err(ScheduleError::SchoolHolidays(_))));
        assert!(matches!(Schedule::parse("pn-pt 8-16"), Err(ScheduleError::Syntax(..))));
    }
}
