//! What takes place in a city: the list by day, and the page of one event.

use askama::Template;

use super::article::{PhoneLine, Section, phones, sections};
use super::places::Place;
use super::service::links;
use crate::catalogue::{Event, Occurrence, Slug};
use crate::edition::{Online, address};
use crate::language::Language;
use crate::site::banner::{clock, end, end_clock, headline, start, timed};
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign, escaped};
use crate::site::plan::Page;
use crate::site::trust::{Mark, Trust, mark, trust};

#[derive(Template)]
#[template(path = "pages/events.html")]
struct Events<'a> {
    frame: Frame<'a>,
    /// By day.
    days: Vec<(String, Vec<Entry<'a>>)>,
    calendar: String,
    feed: String,
}

/// An event in short.
struct Entry<'a> {
    href: String,
    time: Html,
    language: &'a Language,
    title: Html,
    summary: Html,
    place: Html,
    facts: Vec<String>,
    cancelled: bool,
    mark: Mark,
}

#[derive(Template)]
#[template(path = "pages/event.html")]
struct EventPage<'a> {
    frame: Frame<'a>,
    shown: &'a crate::edition::Shown<'a>,
    title: Html,
    summary: Html,
    cancelled: bool,
    trust: Trust,
    times: Vec<Html>,
    calendar: String,
    place: Option<Place>,
    /// Where the event is no place of the city's list.
    venue: Html,
    facts: Vec<(String, Html)>,
    phones: Vec<PhoneLine>,
    links: Vec<Html>,
    sections: Vec<Section<'a>>,
    evidence: Evidence,
}

pub(super) fn list(view: View<'_>) -> askama::Result<String> {
    let mut days: Vec<(String, Vec<Entry<'_>>)> = Vec::new();
    for (time, event) in view.city.events_after(view.now()) {
        let Some(entry) = entry(&view, event, time) else { continue };
        let day = headline(&view, time.start);
        match days.last_mut().filter(|(name, _)| *name == day) {
            Some((_, entries)) => entries.push(entry),
            None => days.push((day, vec![entry])),
        }
    }
    Events {
        frame: Frame::new(view, Page::Events, &view.say("site-events"), &view.say("site-events-lead")),
        days,
        calendar: address::calendar(view.city.slug(), view.language),
        feed: address::feed(view.city.slug(), view.language),
    }
    .render()
}

fn entry<'a>(view: &View<'a>, event: &'a Event, time: Occurrence) -> Option<Entry<'a>> {
    let shown = view.shown(&event.texts)?;
    let languages = view.languages(&event.languages);
    let mut facts = Vec::new();
    facts.extend((!languages.is_empty()).then(|| format!("{} {languages}", view.say("site-served-in"))));
    facts.extend(event.cost.map(|cost| view.say(&format!("cost-{}", cost.as_str()))));
    Some(Entry {
        href: address::event(view.city.slug(), view.language, &event.id),
        time: hours(view, time),
        language: shown.language,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(view, shown.language, shown.summary),
        place: venue(view, event),
        facts,
        cancelled: event.cancelled,
        mark: mark(view, shown.language, shown.head.as_str()),
    })
}

pub(super) fn page(view: View<'_>, id: &Slug) -> askama::Result<String> {
    let Some(event) = view.city.event(id) else { return super::not_found(view) };
    let Some(shown) = view.shown(&event.texts) else { return super::not_found(view) };
    let page = Page::Event(id.clone());
    let location = event.location.as_ref().and_then(|id| view.city.location(&id.value));
    let mut ledger = Ledger::new(&view);
    ledger.record(&event.provenance);
    ledger.texts(&event.texts);
    ledger.phones(&event.phones);
    location.iter().for_each(|location| ledger.record(&location.provenance));
    EventPage {
        frame: Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        cancelled: event.cancelled,
        trust: trust(&view, &event.texts, &shown, &page),
        times: view.city.times_after(event, view.now()).into_iter().map(|time| whole(&view, time)).collect(),
        calendar: address::event_calendar(view.city.slug(), view.language, id),
        place: location.and_then(|location| Place::new(&view, location)),
        venue: venue(&view, event),
        facts: facts(&view, event),
        phones: phones(&view, &event.phones),
        links: links(&Online { web: &event.web, email: &event.email }),
        sections: sections(&view, &event.texts, &shown),
        evidence: ledger.list(),
    }
    .render()
}

/// “17:00–19:00”; what goes on over midnight says on which day it ends.
fn hours(view: &View<'_>, time: Occurrence) -> Html {
    if !time.is_within_a_day() {
        return Html::trusted(format!("{} – {}", start(view, time.start), end(view, time.end)));
    }
    Html::trusted(format!(
        "<bdi dir=\"ltr\">{}–{}</bdi>",
        escaped(&clock(view, time.start)),
        escaped(&end_clock(view, time.end))
    ))
}

/// The same with its day.
fn whole(view: &View<'_>, time: Occurrence) -> Html {
    if !time.is_within_a_day() {
        return hours(view, time);
    }
    timed(view, time.start, &headline(view, time.start), hours(view, time))
}

/// Where it is, in one line.
fn venue(view: &View<'_>, event: &Event) -> Html {
    let location = event.location.as_ref().and_then(|id| view.city.location(&id.value));
    match (location, &event.address) {
        (Some(location), _) => as_on_the_sign(view, &format!("{}, {}", location.name, location.street)),
        (None, Some(address)) => as_on_the_sign(view, address),
        (None, None) => Html::words(&view.say("site-event-online"), view.language),
    }
}

/// Organizer, languages, cost, registration, audience: what is known of them.
fn facts(view: &View<'_>, event: &Event) -> Vec<(String, Html)> {
    let words = |id: &str| Html::words(&view.say(id), view.language);
    let mut facts = Vec::new();
    let mut add = |name: &str, value: Html| facts.push((view.say(name), value));
    if let Some(organization) = event.organization.as_ref().and_then(|id| view.city.organization(&id.value)) {
        add("site-event-organizer", as_on_the_sign(view, &organization.name));
    }
    if !event.languages.is_empty() {
        add("site-served-in", Html::words(&view.languages(&event.languages), view.language));
    }
    if let Some(cost) = event.cost {
        add("site-cost", words(&format!("cost-{}", cost.as_str())));
    }
    if let Some(registration) = event.registration {
        add("site-event-registration", words(&format!("registration-{}", registration.as_str())));
    }
    if !event.audience.is_empty() {
        let names = event.audience.iter().map(|audience| view.say(&format!("audience-{}", audience.as_str())));
        add("site-audience", Html::words(&names.collect::<Vec<_>>().join(&view.say("hours-separator")), view.language));
    }
    facts
}
