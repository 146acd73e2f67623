//! Opening hours as people type them: one line for each day, from which the expression of OSM is made, and back.

use chrono::{Days, NaiveDate};

use crate::catalogue::{Schedule, Span};
use crate::check::digit;

/// Monday to Sunday and public holidays, as OSM calls them.
pub(super) const DAYS: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
/// For so many days an expression must mean the same as the lines that are made of it.
const AHEAD: usize = 400;

/// What stands in the lines; `None` when a week can't say it: the expression has days of their own.
pub(super) fn typed(expression: &str, today: NaiveDate, holidays: &[NaiveDate]) -> Option<[String; 8]> {
    let schedule = Schedule::parse(expression).ok()?;
    let week = schedule.week();
    let mut days = week.days.iter().chain([&week.holiday]);
    let lines: [String; 8] = std::array::from_fn(|_| days.next().map_or_else(String::new, |spans| line(spans)));
    let again = Schedule::parse(&read(&lines).ok()??).ok()?;
    let ahead = |schedule: &Schedule| {
        let days = (0..AHEAD as u64).filter_map(|day| today.checked_add_days(Days::new(day)));
        schedule.hours_on(days, holidays)
    };
    (ahead(&again) == ahead(&schedule)).then_some(lines)
}

fn line(spans: &[Span]) -> String {
    let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    spans.iter().map(|span| format!("{}-{}", time(span.start), time(span.end))).collect::<Vec<_>>().join(", ")
}

/// The expression that lines make; `None` when all are empty, the place of the first that can't be read otherwise.
pub(super) fn read(lines: &[String; 8]) -> Result<Option<String>, usize> {
    let mut week: Vec<Vec<Span>> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        week.push(spans(line).ok_or(place)?);
    }
    if week.iter().all(Vec::is_empty) {
        return Ok(None);
    }
    if week.iter().all(|day| day.as_slice() == [Span::WHOLE_DAY]) {
        return Ok(Some("24/7".to_owned()));
    }
    let mut groups: Vec<(&[Span], Vec<usize>)> = Vec::new();
    for (day, spans) in week.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
        match groups.iter_mut().find(|(known, _)| known == spans) {
            Some((_, days)) => days.push(day),
            None => groups.push((spans, vec![day])),
        }
    }
    let rule = |(spans, days): &(&[Span], Vec<usize>)| format!("{} {}", names(days), line(spans).replace(", ", ","));
    let mut rules: Vec<String> = groups.iter().map(rule).collect();
    if week.last().is_some_and(Vec::is_empty) {
        rules.push("PH off".to_owned());
    }
    Ok(Some(rules.join("; ")))
}

/// `Mo-Fr`, `Sa,Su,PH`.
fn names(days: &[usize]) -> String {
    let follows = |one: &usize, next: &usize| one + 1 == *next && *next < 7;
    let name = |day: &usize| DAYS.get(*day).copied().unwrap_or_default();
    let runs = days.chunk_by(follows).map(|run| match run {
        [first, _, .., last] => format!("{}-{}", name(first), name(last)),
        days => days.iter().map(name).collect::<Vec<_>>().join(","),
    });
    runs.collect::<Vec<_>>().join(",")
}

/// `08:00-12:00, 13:00-16:00`, also with other dashes, points, the digits of other scripts, and hours alone.
fn spans(line: &str) -> Option<Vec<Span>> {
    let plain: String = line.chars().map(|letter| digit(letter).unwrap_or(letter)).collect();
    let plain = plain.replace(['–', '—', '−', '‐', '‑'], "-").replace('.', ":");
    let mut spans = Vec::new();
    for part in plain.split([',', ';', '،', '؛']).map(str::trim).filter(|part| !part.is_empty()) {
        let (start, end) = part.split_once('-')?;
        let span = Span { start: minutes(start)?, end: minutes(end)? };
        let is_after = spans.last().is_none_or(|last: &Span| last.end < span.start);
        if span.start >= span.end || !is_after {
            return None;
        }
        spans.push(span);
    }
    Some(spans)
}

fn minutes(time: &str) -> Option<u16> {
    let (hours, minutes) = time.trim().split_once(':').unwrap_or((time.trim(), "0"));
    let short = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !short(hours) || !short(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let all = hours * 60 + minutes;
    (minutes < 60 && all <= Span::WHOLE_DAY.end).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
    }

    fn again(expression: &str) -> Option<String> {
        let holiday = NaiveDate::from_ymd_opt(2026, 12, 25).expect("a day");
        typed(expression, day(), &[holiday]).map(|lines| read(&lines).expect("hours").expect("some"))
    }

    #[test]
    fn hours_go_into_lines_and_back() {
        for expression in ["24/7", "Mo-Fr 08:00-15:15; PH off", "Mo-Tu 08:00-12:00,13:00-16:00; PH off", "Mo-Su,PH 06:00-22:00"]
        {
            let lines = typed(expression, day(), &[]).expect("a week");
            let read = read(&lines).expect("hours").expect("some");
            assert_eq!(typed(&read, day(), &[]), Some(lines), "{expression}: {read}");
        }
        assert_eq!(again("Mo-Fr 08:00-15:15; PH off").as_deref(), Some("Mo-Fr 08:00-15:15; PH off"));
        assert_eq!(
            again("Tu 09:00-17:00; Mo,We-Fr 08:00-16:00; Sa,Su,PH 10:00-12:00").as_deref(),
            Some("Mo,We-Fr 08:00-16:00; Tu 09:00-17:00; Sa,Su,PH 10:00-12:00")
        );
    }

    #[test]
    fn a_week_does_not_pretend_to_say_what_it_can_t() {
        assert_eq!(again("Mo-Fr 08:00-16:00; Dec 24 off; PH off"), None, "a day of its own");
        assert_eq!(again("Jan-Mar Mo-Fr 08:00-16:00; PH off"), None);
        assert_eq!(again("pn-pt 8-16"), None);
    }

    #[test]
    fn lines_are_read_as_people_type_them() {
        let week = |first: &str| {
            let mut lines: [String; 8] = Default::default();
            lines[0] = first.to_owned();
            read(&lines)
        };
        let monday = Ok(Some("Mo 08:00-16:00; PH off".to_owned()));
        for line in ["08:00-16:00", "8-16", "8.00 – 16.00", "٠٨:٠٠-١٦:٠٠", " 8:00—16 "] {
            assert_eq!(week(line), monday, "{line}");
        }
        assert_eq!(week("8-12, 13-16"), Ok(Some("Mo 08:00-12:00,13:00-16:00; PH off".to_owned())));
        for line in ["8", "16-8", "8-12, 11-13", "8:60-9", "8-25", "od ósmej", "008-9"] {
            assert_eq!(week(line), Err(0), "{line}");
        }
        assert_eq!(read(&Default::default()), Ok(None));
    }
}
