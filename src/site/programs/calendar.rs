//! Events for calendars (iCalendar, RFC 5545). Times are in UTC, so that no program needs to know the rules of a time zone, and
//! an event that comes again is there once for each time: what is left out or moved needs no rules either.

use chrono::Duration;
use icalendar::{Calendar, Component as _, EventLike as _, EventStatus};

use super::identity::identity;
use crate::catalogue::{Event, Occurrence, Slug};
use crate::edition::address;
use crate::locale::without_marks;
use crate::site::frame::View;

/// How often calendars look for changes.
const LOOK_AGAIN: Duration = Duration::hours(6);

/// What made the calendar, as the format wants it named.
const PRODUCT: &str = "-//Witaj//Witaj//EN";

/// All events of a city in a language, or one of them, from the instant on for which the page is made.
pub(super) fn calendar(view: &View<'_>, only: Option<&Slug>) -> String {
    let mut calendar = Calendar::new();
    let name = view.locale.say_with("site-feed-title", &[("city", crate::locale::Arg::Text(view.city.name(view.language)))]);
    calendar.name(&without_marks(&name)).ttl(&LOOK_AGAIN).append_property(icalendar::Property::new("PRODID", PRODUCT));
    let mut events: Vec<(Occurrence, &Event)> = view.city.events_after(view.now());
    events.retain(|(_, event)| only.is_none_or(|only| event.id == *only));
    for (time, event) in events {
        if let Some(entry) = entry(view, event, time) {
            calendar.push(entry);
        }
    }
    calendar.done().to_string()
}

fn entry<'a>(view: &View<'a>, event: &'a Event, time: Occurrence) -> Option<icalendar::Event> {
    let shown = view.shown(&event.texts)?;
    let mut entry = icalendar::Event::new();
    let day = time.start.format("%Y-%m-%d").to_string();
    let utc = |local| view.city.instant(local).to_utc();
    entry
        .uid(&identity(&["event", view.city.slug().as_str(), event.id.as_str(), &day]))
        // When what is said was last changed, and not when somebody asked: the same content gives the same bytes.
        .timestamp(utc(event.changed()))
        .summary(&without_marks(shown.title))
        .description(&view.plain(shown.summary))
        .starts(utc(time.start))
        .ends(utc(time.end))
        .status(if event.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    if let Some(place) = super::venue(view, event) {
        entry.location(&place);
    }
    if view.publication.origin.is_some() {
        entry.url(&view.whole(&address::event(view.city.slug(), view.language, &event.id)));
    }
    Some(entry.done())
}
