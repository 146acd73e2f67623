//! Hours that go on after midnight: `18:00–8:00` instead of two halves on two days.

use crate::catalogue::{Span, Week};

const MIDNIGHT: u16 = 24 * 60;

/// What is open from midnight until noon at the latest can be the end of the night before.
const LATEST_END: u16 = 12 * 60;

/// The week with its nights in one piece, each on the day on which it begins; `None` when some piece would be left over
/// or lost, so that the week has to be printed as it is.
pub(super) fn joined(week: &Week) -> Option<Week> {
    let ends: Vec<u16> = week.days.iter().filter_map(|day| morning(day)).collect();
    let end = *ends.first()?;
    let same = ends.iter().all(|other| *other == end);
    let held = (0..7).all(|day| morning(&week.days[day]).is_none() || evening(&week.days[(day + 6) % 7]));
    let continued = (0..7).all(|day| !evening(&week.days[day]) || goes_on(&week.days[(day + 1) % 7]));
    if !(same && held && continued) {
        return None;
    }
    // Where a day that is open throughout follows, the night ends like the others, and the next day says the rest.
    let days = std::array::from_fn(|day| in_one_piece(&week.days[day], end));
    let holiday = if week.days.contains(&week.holiday) {
        in_one_piece(&week.holiday, end)
    } else if evening(&week.holiday) {
        return None;
    } else {
        without_morning(&week.holiday)
    };
    Some(Week { days, holiday })
}

/// When the night before ends, if it reaches into this day.
fn morning(day: &[Span]) -> Option<u16> {
    day.first().filter(|span| span.start == 0 && span.end <= LATEST_END).map(|span| span.end)
}

/// Whether it is open until midnight, and was not all day.
fn evening(day: &[Span]) -> bool {
    day.last().is_some_and(|span| span.end == MIDNIGHT && *span != Span::WHOLE_DAY)
}

fn goes_on(day: &[Span]) -> bool {
    morning(day).is_some() || day == [Span::WHOLE_DAY]
}

fn without_morning(day: &[Span]) -> Vec<Span> {
    day.iter().skip(usize::from(morning(day).is_some())).copied().collect()
}

fn in_one_piece(day: &[Span], end: u16) -> Vec<Span> {
    let is_night = evening(day);
    let mut spans = without_morning(day);
    if let Some(last) = spans.last_mut().filter(|_| is_night) {
        last.end = end;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Schedule;

    fn week(hours: &str) -> Option<Week> {
        joined(&Schedule::parse(hours).expect("hours").week())
    }

    #[test]
    fn a_night_belongs_to_the_day_on_which_it_begins() {
        let night = Span { start: 18 * 60, end: 8 * 60 };
        let care = week("Mo-Fr 18:00-08:00; Sa-Su 00:00-24:00; PH 00:00-24:00").expect("nights");
        assert_eq!(care.days[..5], [const { [Span { start: 18 * 60, end: 8 * 60 }] }; 5].map(Vec::from));
        assert_eq!(
            (care.days[5].as_slice(), care.holiday.as_slice()),
            ([Span::WHOLE_DAY].as_slice(), [Span::WHOLE_DAY].as_slice())
        );
        let every = week("Mo-Su,PH 18:00-08:00").expect("nights");
        assert!(every.days.iter().chain([&every.holiday]).all(|day| day.as_slice() == [night]));
        let off = week("Mo-Fr 18:00-08:00; PH off").expect("nights");
        assert_eq!((off.days[4].as_slice(), off.days[5].len(), off.holiday.len()), ([night].as_slice(), 0, 0));
    }

    #[test]
    fn nothing_is_lost_for_a_shorter_line() {
        for hours in [
            "Mo-Fr 08:00-16:00; PH off",
            "Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00",
            "Mo-Th 20:00-02:00; Fr,Sa 20:00-04:00; PH off",
            "Mo 18:00-24:00; PH off",
            "Mo-Fr 18:00-08:00; Sa-Su 00:00-24:00; PH 10:00-24:00",
            "24/7",
        ] {
            assert_eq!(week(hours), None, "{hours}");
        }
    }
}
