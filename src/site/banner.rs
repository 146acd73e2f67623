//! What stands above every page while an alert holds.

use chrono::{Datelike as _, NaiveDateTime, TimeDelta, Timelike as _};

use super::frame::View;
use super::markup::{self, Html, escaped};
use super::plan::Page;
use super::trust::{Mark, mark};
use crate::catalogue::{Alert, AlertSeverity, Slug};
use crate::edition::{Shown, address};
use crate::language::Language;
use crate::locale::{Arg, without_marks};

/// An alert in a few words.
pub(super) struct Banner<'a> {
    /// The name of the severity, for colours.
    pub(super) class: &'static str,
    /// The severity in words.
    pub(super) severity: String,
    pub(super) href: String,
    pub(super) language: &'a Language,
    pub(super) title: Html,
    /// What to do; a notice says it on its page.
    pub(super) summary: Option<Html>,
    /// Until when it holds.
    pub(super) until: Html,
    /// What is to be said of the text, where nobody stands behind it.
    pub(super) mark: Option<Mark>,
}

/// The alerts that a page shows above its own contents; `None` is a page that says that something was not found or is broken.
pub(super) fn banners<'a>(view: &View<'a>, page: Option<&Page>) -> Vec<Banner<'a>> {
    let shows: Box<dyn Fn(&Alert) -> bool> = match page {
        // It shows them in full.
        Some(Page::Alerts) => return Vec::new(),
        Some(Page::Home | Page::Emergency) => Box::new(|_| true),
        Some(page) => {
            let topic = topic(page).cloned();
            Box::new(move |alert| alert.topics.is_empty() || topic.as_ref().is_some_and(|topic| alert.concerns(topic)))
        }
        None => Box::new(|alert| alert.topics.is_empty()),
    };
    let alerts = view.city.alerts_at(view.now()).into_iter().filter(|alert| shows(alert));
    alerts.filter_map(|alert| banner(view, alert)).collect()
}

fn topic(page: &Page) -> Option<&Slug> {
    match page {
        Page::Topic(slug) => Some(slug),
        Page::Item(id) => Some(&id.topic),
        _ => None,
    }
}

fn banner<'a>(view: &View<'a>, alert: &'a Alert) -> Option<Banner<'a>> {
    let shown = view.shown(&alert.texts)?;
    Some(Banner {
        class: alert.severity.as_str(),
        severity: severity(view, alert),
        href: address::alert(view.city.slug(), view.language, &alert.id),
        language: shown.language,
        title: Html::words(shown.title, shown.language),
        summary: (alert.severity != AlertSeverity::Notice).then(|| markup::inlines(view, shown.language, shown.summary)),
        until: markup::message(view.locale, "site-alert-until", &[("until", end(view, alert.until))]),
        mark: alert_mark(view, alert, &shown),
    })
}

/// The mark of an alert that nobody approved in this language; its source text needs none.
pub(super) fn alert_mark(view: &View<'_>, alert: &Alert, shown: &Shown<'_>) -> Option<Mark> {
    let needs_none = shown.state.is_approved() || *view.language == alert.texts.source_language;
    (!needs_none).then(|| mark(view, shown.language, shown.state.as_str()))
}

/// The severity in words.
pub(super) fn severity(view: &View<'_>, alert: &Alert) -> String {
    view.say(&format!("alert-{}", alert.severity.as_str()))
}

/// “Thursday, 3 December 2026, 17:00”, within a sentence.
pub(super) fn moment(view: &View<'_>, at: NaiveDateTime) -> Html {
    timed(view, at, &day(view, at), time_of(view, at))
}

/// The same at the beginning of a line.
pub(super) fn start(view: &View<'_>, at: NaiveDateTime) -> Html {
    timed(view, at, &headline(view, at), time_of(view, at))
}

fn time_of(view: &View<'_>, at: NaiveDateTime) -> Html {
    Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&clock(view, at))))
}

/// The same for an end: what ends at midnight ends with the day before.
pub(super) fn end(view: &View<'_>, at: NaiveDateTime) -> Html {
    let time = Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&end_clock(view, at))));
    timed(view, at, &day(view, last_second(at)), time)
}

/// A day, in words, with a time of it. Its direction is said: all that it consists of is isolated, so that what stands around
/// it could not tell.
pub(super) fn timed(view: &View<'_>, at: NaiveDateTime, day: &str, time: Html) -> Html {
    let exact = view.city.instant(at).format("%Y-%m-%dT%H:%M%:z");
    let direction = view.language.direction().as_str();
    let day = Html::trusted(format!("<bdi>{}</bdi>", escaped(day)));
    let words = markup::message(view.locale, "site-moment", &[("day", day), ("time", time)]);
    Html::trusted(format!("<time datetime=\"{exact}\" dir=\"{direction}\">{words}</time>"))
}

/// The last second before an end.
fn last_second(end: NaiveDateTime) -> NaiveDateTime {
    end - TimeDelta::seconds(1)
}

/// “Thursday, 3 December 2026”, as a heading or at the beginning of a line.
pub(super) fn headline(view: &View<'_>, at: NaiveDateTime) -> String {
    let day = day(view, at);
    let mut letters = day.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// “Thursday, 3 December 2026”, as the language writes it within a sentence.
fn day(view: &View<'_>, at: NaiveDateTime) -> String {
    let (weekday, date) = (view.locale.weekday(at.weekday()), view.locale.date(at.date()));
    let words = view.locale.say_with("site-day", &[("weekday", Arg::Text(&weekday)), ("date", Arg::Text(&date))]);
    without_marks(&words)
}

/// A day with its time, or with that of an end, as words alone.
pub(super) fn words(view: &View<'_>, at: NaiveDateTime, is_end: bool) -> String {
    let (day, time) = match is_end {
        true => (day(view, last_second(at)), end_clock(view, at)),
        false => (headline(view, at), clock(view, at)),
    };
    without_marks(&view.locale.say_with("site-moment", &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))]))
}

/// “17:00”
pub(super) fn clock(view: &View<'_>, at: NaiveDateTime) -> String {
    view.locale.time(u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0))
}

/// “18:30”, or “24:00”.
pub(super) fn end_clock(view: &View<'_>, at: NaiveDateTime) -> String {
    let minutes = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0);
    view.locale.time(if minutes == 0 { 24 * 60 } else { minutes })
}
