//! Opening hours as schema.org has them: the days that are alike, with when they open and close.

use serde_json::{Value, json};

use crate::catalogue::{Schedule, Span, Week};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const HOLIDAYS: &str = "PublicHolidays";

/// `OpeningHoursSpecification` of an ordinary week and of public holidays, each stretch once with all its days.
pub(super) fn specifications(schedule: &Schedule) -> Vec<Value> {
    let Week { days, holiday } = schedule.week();
    let named = || DAYS.iter().zip(&days).map(|(name, spans)| (*name, spans)).chain([(HOLIDAYS, &holiday)]);
    let mut stretches: Vec<Span> = named().flat_map(|(_, spans)| spans.iter().copied()).collect();
    stretches.sort_unstable();
    stretches.dedup();
    let on = |span: &Span| named().filter(|(_, spans)| spans.contains(span)).map(|(name, _)| name).collect::<Vec<_>>();
    let mut list: Vec<Value> = stretches.iter().map(|span| specification(&on(span), &opens(*span), &closes(*span))).collect();
    if holiday.is_empty() {
        // A day that opens and closes at midnight is closed; a holiday that nobody mentions would be taken for an ordinary day.
        list.push(specification(&[HOLIDAYS], "00:00", "00:00"));
    }
    list
}

fn specification(days: &[&str], opens: &str, closes: &str) -> Value {
    json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": opens, "closes": closes })
}

fn opens(span: Span) -> String {
    clock(span.start)
}

/// What ends before it begins ends on the next day: midnight is its first minute. A whole day, which would then be none, is
/// written as search engines ask for it.
fn closes(span: Span) -> String {
    if span == Span::WHOLE_DAY { "23:59".to_owned() } else { clock(span.end % Span::WHOLE_DAY.end) }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
