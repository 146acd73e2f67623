//! The card of a fact that answers a question by itself: the value, large, and everything that a reader must know to trust it.

use chrono::NaiveDate;

use crate::catalogue::Value;
use crate::language::Language;
use crate::search::FactAnswer;
use crate::site::evidence::checked_on;
use crate::site::frame::View;
use crate::site::markup::{self, Html, escaped, is_safe, message};
use crate::site::trust::{Mark, mark};

/// More sources than these stand on the page that says more.
const MOST_SOURCES: usize = 2;

/// A fact as it stands above the hits.
pub(super) struct Card {
    pub(super) label: Html,
    pub(super) note: Html,
    /// The language of both.
    pub(super) language: Language,
    pub(super) value: Html,
    /// The value is a number to dial.
    pub(super) dialled: bool,
    /// From when to when it holds.
    pub(super) holds: Option<Html>,
    /// What follows it.
    pub(super) later: Option<Html>,
    /// Title and address of each source.
    pub(super) sources: Vec<(String, Option<String>)>,
    pub(super) checked: Html,
    /// That day is longer ago than it should be.
    pub(super) stale: bool,
    pub(super) more: Option<String>,
    pub(super) mark: Mark,
}

impl Card {
    /// The card of a fact; `None` where its value can't be printed.
    pub(super) fn new(view: &View<'_>, fact: &FactAnswer) -> Option<Self> {
        let period = view.city.value(&fact.id)?;
        let value = markup::printed(&view.city.printed(view.locale, &period.value)?);
        let next = view.city.next_value(&fact.id);
        let later = next.and_then(|next| {
            let value = markup::printed(&view.city.printed(view.locale, &next.value)?);
            Some(message(view.locale, "site-fact-later", &[("date", day(view, next.valid_from?)), ("value", value)]))
        });
        let texts = view.city.named_facts().filter(|texts| texts.source().is_some()).last()?;
        Some(Self {
            label: Html::words(&fact.label, &fact.language),
            note: Html::words(&fact.note, &fact.language),
            language: fact.language.clone(),
            value,
            dialled: matches!(period.value, Value::Phone(_)),
            // A day is its own deadline.
            holds: if matches!(period.value, Value::Date(_)) { None } else { holds(view, fact) },
            later,
            sources: sources(fact),
            checked: checked_on(view, fact.checked),
            stale: fact.stale,
            more: fact.url.clone(),
            mark: mark(view, &texts.source_language, fact.state),
        })
    }
}

/// The first sources that can be opened; where none can, the first of all.
fn sources(fact: &FactAnswer) -> Vec<(String, Option<String>)> {
    let opened = |(title, url): &(String, Option<String>)| Some((title.clone(), Some(url.clone().filter(|url| is_safe(url))?)));
    let open: Vec<_> = fact.sources.iter().filter_map(opened).take(MOST_SOURCES).collect();
    if open.is_empty() { fact.sources.iter().take(1).map(|(title, _)| (title.clone(), None)).collect() } else { open }
}

fn holds(view: &View<'_>, fact: &FactAnswer) -> Option<Html> {
    match (fact.since, fact.until) {
        (Some(since), Some(until)) => {
            let values = [("since", day(view, since)), ("until", day(view, until))];
            Some(message(view.locale, "site-fact-between", &values))
        }
        (Some(since), None) => Some(message(view.locale, "site-fact-since", &[("date", day(view, since))])),
        (None, Some(until)) => Some(message(view.locale, "site-fact-until", &[("date", day(view, until))])),
        (None, None) => None,
    }
}

fn day(view: &View<'_>, day: NaiveDate) -> Html {
    Html::trusted(format!("<time datetime=\"{day}\">{}</time>", escaped(&view.locale.date(day))))
}
