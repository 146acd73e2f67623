//! Opening hours in words: equal days together, holidays never left unsaid.

use chrono::Weekday;

use super::night::joined;
use super::{Arg, Locale, Printed, isolated, without_marks};
use crate::catalogue::{Schedule, Span, Week};
use crate::language::Direction;

/// One line of opening hours: the days, and the hours on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursLine {
    /// `Monday–Friday`, `public holidays`.
    pub days: String,
    /// `8:00–15:15`, `closed`, `all day`.
    pub hours: String,
    /// The hours are digits that must run from left to right. Where they are not, they have marks around digits that must.
    pub left_to_right: bool,
}

/// The days that have the same hours.
struct Group<'a> {
    spans: &'a [Span],
    days: Vec<usize>,
    holiday: bool,
}

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// So many days in a row are said as a range.
const RANGE: usize = 3;

impl Locale {
    /// Opening hours, line by line. Days on which nothing is open are left out, except for public holidays.
    pub fn hours(&self, schedule: &Schedule) -> Vec<HoursLine> {
        let week = schedule.week();
        let week = joined(&week).unwrap_or(week);
        groups(&week).iter().map(|group| self.line(group)).collect()
    }

    /// All lines in one. In right-to-left languages it has marks around the digits, since words stand beside them.
    pub(super) fn hours_in_a_line(&self, schedule: &Schedule) -> Printed {
        let right_to_left = self.language().direction() == Direction::Rtl;
        let separator = self.say("hours-separator");
        let colon = self.say("hours-colon");
        let lines: Vec<String> = self
            .hours(schedule)
            .into_iter()
            .map(|line| {
                let hours = if line.left_to_right && right_to_left { isolated(&line.hours) } else { line.hours };
                format!("{}{colon}{hours}", line.days)
            })
            .collect();
        Printed { text: lines.join(&separator), href: None, left_to_right: false }
    }

    fn line(&self, group: &Group<'_>) -> HoursLine {
        let (hours, left_to_right) = match group.spans {
            [] => (self.say("hours-closed"), false),
            [Span::WHOLE_DAY] => (self.say("hours-all-day"), false),
            spans => self.spans(spans),
        };
        HoursLine { days: self.days(group), hours, left_to_right }
    }

    /// Several of a day stand behind each other in the order of the language. In right-to-left languages each is safe by itself: as one
    /// stretch from left to right, it would be taken apart wrongly where a line ends.
    fn spans(&self, spans: &[Span]) -> (String, bool) {
        let spans: Vec<String> = spans.iter().map(|span| self.span(*span)).collect();
        if spans.len() == 1 || self.language().direction() == Direction::Ltr {
            return (spans.join(", "), true);
        }
        let spans: Vec<String> = spans.iter().map(|span| isolated(span)).collect();
        (spans.join(&self.say("pack-list-separator")), false)
    }

    fn span(&self, span: Span) -> String {
        format!("{}–{}", self.time(span.start), self.time(span.end))
    }

    fn days(&self, group: &Group<'_>) -> String {
        if group.days.len() == WEEK.len() && group.holiday {
            return self.say("hours-every-day");
        }
        let mut parts = Vec::new();
        for run in runs(&group.days) {
            match run {
                [first, .., last] if run.len() >= RANGE => parts.push(self.range(WEEK[*first], WEEK[*last])),
                days => parts.extend(days.iter().map(|day| self.weekday(WEEK[*day]))),
            }
        }
        if group.holiday {
            parts.push(self.say("hours-holidays"));
        }
        self.formats().list(&parts)
    }

    fn range(&self, first: Weekday, last: Weekday) -> String {
        let (first, last) = (self.weekday(first), self.weekday(last));
        without_marks(&self.say_with("hours-range", &[("first", Arg::Text(&first)), ("last", Arg::Text(&last))]))
    }
}

/// Days with equal hours, in the order of their first day; the holiday last, or with days that are like it.
fn groups(week: &Week) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (day, spans) in week.days.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
        match groups.iter_mut().find(|group| group.spans == spans.as_slice()) {
            Some(group) => group.days.push(day),
            None => groups.push(Group { spans, days: vec![day], holiday: false }),
        }
    }
    match groups.iter_mut().find(|group| group.spans == week.holiday.as_slice()) {
        Some(group) => group.holiday = true,
        None => groups.push(Group { spans: &week.holiday, days: Vec::new(), holiday: true }),
    }
    groups
}

/// Days that follow each other.
fn runs(days: &[usize]) -> impl Iterator<Item = &[usize]> {
    days.chunk_by(|day, next| day + 1 == *next)
}
