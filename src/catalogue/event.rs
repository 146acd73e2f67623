//! Events: where people meet, and when. Times are those of the clocks of the country.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::Deserialize;

use super::{Appointment, At, Audience, Cost, Phone, Position, Provenance, Slug, Texts};
use crate::language::Language;

/// Something that takes place.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The name of its folder.
    pub id: Slug,
    /// When it begins; of one that comes again, the first time.
    pub start: NaiveDateTime,
    /// When it ends.
    pub end: NaiveDateTime,
    /// How it comes again, if it does.
    pub repeat: Option<Repeat>,
    /// It does not take place after all.
    pub cancelled: bool,
    /// When what is said of it was last changed.
    pub updated: Option<NaiveDateTime>,
    /// Where.
    pub location: Option<At<Slug>>,
    /// Where, as on a letter, if that is no location of the city.
    pub address: Option<String>,
    /// Who organizes it.
    pub organization: Option<At<Slug>>,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Languages spoken there.
    pub languages: Vec<Language>,
    /// What it costs; `None` when unknown.
    pub cost: Option<Cost>,
    /// Whether one registers; `None` when unknown.
    pub registration: Option<Appointment>,
    /// Numbers to ask.
    pub phones: Vec<Phone>,
    /// Its pages; of an event without a place, where it takes place.
    pub web: Vec<String>,
    /// Addresses for mail.
    pub email: Vec<String>,
    /// Title, summary and sections in each language.
    pub texts: Texts,
    /// Where all this comes from.
    pub provenance: Provenance,
    /// Where its times are written.
    pub timed: Position,
    /// Where it is written.
    pub position: Position,
}

/// How an event comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// How often.
    pub every: Every,
    /// The last day on which it may begin.
    pub until: NaiveDate,
    /// Days on which it does not take place.
    pub except: Vec<At<NaiveDate>>,
}

/// How often an event comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// On the same day of every week.
    Week,
    /// On the same day of every second week.
    TwoWeeks,
    /// On the same day of the same week of every month: on its second Tuesday.
    Month,
}

/// One time that an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// When it begins.
    pub start: NaiveDateTime,
    /// When it ends.
    pub end: NaiveDateTime,
}

impl Repeat {
    /// An event is announced for so many days at most: who plans further comes back to it.
    pub const LONGEST: Days = Days::new(400);
}

impl Event {
    /// The times that it takes place, in order.
    pub fn occurrences(&self) -> Vec<Occurrence> {
        let length = self.end - self.start;
        let times = self.days().into_iter().map(|day| day.and_time(self.start.time()));
        times.map(|start| Occurrence { start, end: start + length }).collect()
    }

    /// The days on which it begins.
    fn days(&self) -> Vec<NaiveDate> {
        let first = self.start.date();
        let Some(repeat) = &self.repeat else { return vec![first] };
        let last = first.checked_add_days(Repeat::LONGEST).map_or(repeat.until, |last| last.min(repeat.until));
        let off = |day: &NaiveDate| repeat.except.iter().any(|except| except.value == *day);
        let all: Vec<NaiveDate> = match repeat.every {
            Every::Week => first.iter_days().step_by(7).take_while(|day| *day <= last).collect(),
            Every::TwoWeeks => first.iter_days().step_by(14).take_while(|day| *day <= last).collect(),
            Every::Month => same_week_of_months(first, last),
        };
        all.into_iter().filter(|day| !off(day)).collect()
    }

    /// Whether it begins on a day, exceptions aside.
    pub fn would_begin_on(&self, day: NaiveDate) -> bool {
        let repeat = self.repeat.as_ref().map(|repeat| Repeat { except: Vec::new(), ..repeat.clone() });
        Self { repeat, ..self.clone() }.days().contains(&day)
    }

    /// Since when what is said of it holds: the day of its last check, where nobody names a time.
    pub fn changed(&self) -> NaiveDateTime {
        self.updated.unwrap_or_else(|| self.provenance.checked.and_time(NaiveTime::MIN))
    }
}

impl Occurrence {
    /// Whether it ends on the day on which it begins; midnight still belongs to that day.
    pub fn is_within_a_day(&self) -> bool {
        self.start.date() == (self.end - TimeDelta::seconds(1)).date()
    }
}

/// The same weekday of the same week of each month; a month without a fifth one is left out.
fn same_week_of_months(first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
    let week = u8::try_from(first.day0() / 7 + 1).unwrap_or(1);
    let months = (0..).map_while(|month| first.with_day(1)?.checked_add_months(Months::new(month)));
    months
        .take_while(|month| *month <= last)
        .filter_map(|month| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), week))
        .filter(|day| *day <= last)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str) -> Vec<String> {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        same_week_of_months(day(first), day(last)).iter().map(NaiveDate::to_string).collect()
    }

    #[test]
    fn a_month_later_is_the_same_weekday_of_the_same_week() {
        assert_eq!(days("2026-11-10", "2027-01-31"), ["2026-11-10", "2026-12-08", "2027-01-12"], "second Tuesdays");
        assert_eq!(days("2026-11-30", "2027-03-31"), ["2026-11-30", "2027-03-29"], "fifth Mondays, where there are any");
        assert_eq!(days("2026-11-01", "2026-11-30"), ["2026-11-01"], "until the end of the month");
    }

    #[test]
    fn midnight_belongs_to_the_day_before() {
        let time = |text: &str| text.parse::<NaiveDateTime>().expect("a time");
        let until = |end| Occurrence { start: time("2026-11-28T18:00:00"), end: time(end) };
        assert!(until("2026-11-29T00:00:00").is_within_a_day());
        assert!(!until("2026-11-29T00:30:00").is_within_a_day());
    }
}
