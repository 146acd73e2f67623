//! Alerts and events of a city for readers of news (Atom, RFC 4287).

use askama::Template;
use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime};

use super::identity::identity;
use crate::catalogue::Slug;
use crate::edition::{Shown, address};
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::site::banner;
use crate::site::frame::View;

#[derive(Template)]
#[template(path = "programs/feed.xml")]
struct Feed<'a> {
    language: &'a Language,
    id: String,
    title: String,
    updated: String,
    author: String,
    own: String,
    page: String,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    id: String,
    kind: &'static str,
    language: &'a Language,
    title: String,
    published: String,
    updated: String,
    at: DateTime<FixedOffset>,
    href: String,
    summary: String,
}

/// The feed of a city in a language: the alerts that hold and the events to come, each once.
pub(super) fn feed(view: &View<'_>) -> Option<String> {
    let (city, language) = (view.city.slug(), view.language);
    let mut entries = alerts(view);
    entries.extend(events(view));
    // Without entries, it is what is so since the day began.
    let midnight = view.city.instant(view.now().date().and_time(NaiveTime::MIN));
    let updated = entries.iter().map(|entry| entry.at).max().unwrap_or(midnight);
    let site = without_marks(&view.say("site-name"));
    let name = view.city.name(language);
    let feed = Feed {
        language,
        id: identity(&["feed", city.as_str(), language.tag()]),
        title: without_marks(&view.locale.say_with("site-feed-title", &[("city", Arg::Text(name))])),
        updated: updated.to_rfc3339(),
        author: format!("{site} · {name}"),
        own: view.whole(&address::feed(city, language)),
        page: view.whole(&address::home(city, language)),
        entries,
    };
    feed.render().ok()
}

fn alerts<'a>(view: &View<'a>) -> Vec<Entry<'a>> {
    let alerts = view.city.alerts_at(view.now()).into_iter();
    let entry = |alert: &'a crate::catalogue::Alert| {
        let shown = view.shown(&alert.texts)?;
        let severity = banner::severity(view, alert);
        let until = banner::words(view, alert.until, true);
        let until = view.locale.say_with("site-alert-until", &[("until", Arg::Text(&until))]);
        Some(Entry {
            title: format!("{severity}: {}", without_marks(shown.title)),
            summary: format!("{} {}", view.plain(shown.summary), without_marks(&until)),
            href: view.whole(&address::alert(view.city.slug(), view.language, &alert.id)),
            ..entry(view, "alert", &alert.id, &shown, (alert.from, alert.changed()))
        })
    };
    alerts.filter_map(entry).collect()
}

fn events<'a>(view: &View<'a>) -> Vec<Entry<'a>> {
    let mut seen: Vec<&Slug> = Vec::new();
    let mut entries = Vec::new();
    for (time, event) in view.city.events_after(view.now()) {
        if seen.contains(&&event.id) {
            continue;
        }
        seen.push(&event.id);
        let Some(shown) = view.shown(&event.texts) else { continue };
        let cancelled = if event.cancelled { format!("{}: ", view.say("site-event-cancelled")) } else { String::new() };
        let place = super::venue(view, event).map(|place| format!(", {place}")).unwrap_or_default();
        entries.push(Entry {
            title: format!("{cancelled}{}", without_marks(shown.title)),
            summary: format!("{}{place}. {}", banner::words(view, time.start, false), view.plain(shown.summary)),
            href: view.whole(&address::event(view.city.slug(), view.language, &event.id)),
            ..entry(view, "event", &event.id, &shown, (event.changed(), event.changed()))
        });
    }
    entries
}

fn entry<'a>(
    view: &View<'a>,
    kind: &'static str,
    id: &Slug,
    shown: &Shown<'a>,
    (published, updated): (NaiveDateTime, NaiveDateTime),
) -> Entry<'a> {
    let at = view.city.instant(updated);
    Entry {
        id: identity(&[kind, view.city.slug().as_str(), view.language.tag(), id.as_str()]),
        kind,
        language: shown.language,
        title: String::new(),
        published: view.city.instant(published).to_rfc3339(),
        updated: at.to_rfc3339(),
        at,
        href: String::new(),
        summary: String::new(),
    }
}
