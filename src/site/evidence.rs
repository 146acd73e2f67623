//! Where the facts of a page come from and when they were checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::frame::View;
use super::markup::{Html, escaped, is_safe, message};
use crate::catalogue::{At, FactId, Phone, PhoneNumber, Provenance, Publisher, SectionId, Slug, Texts};
use crate::locale::Arg;

/// What a page rests on.
pub(super) struct Evidence {
    pub(super) list: Vec<Entry>,
    /// How many sources, and the longest-ago day on which something was checked.
    pub(super) note: Html,
    /// Something should have been checked again.
    pub(super) stale: bool,
}

/// A source that a page rests on.
pub(super) struct Entry {
    pub(super) title: String,
    /// `None` where the address is not one of the web.
    pub(super) url: Option<String>,
    /// When its facts were last compared with it.
    pub(super) checked: Html,
    /// That day is longer ago than it should be.
    pub(super) stale: bool,
}

/// The sources of a page, each once, with the longest-ago check of what was taken from it.
pub(super) struct Ledger<'v> {
    view: &'v View<'v>,
    /// By source: the day of the check, and whether it should have been checked again.
    sources: BTreeMap<Slug, (NaiveDate, bool)>,
    order: Vec<Slug>,
}

impl<'v> Ledger<'v> {
    /// An empty list.
    pub(super) fn new(view: &'v View<'v>) -> Self {
        Self { view, sources: BTreeMap::new(), order: Vec::new() }
    }

    /// Adds a record's own sources.
    pub(super) fn record(&mut self, provenance: &Provenance) {
        let stale = provenance.check_again <= self.view.edition.today();
        for source in &provenance.sources {
            let entry = self.sources.entry(source.value.clone()).or_insert_with(|| {
                self.order.push(source.value.clone());
                (provenance.checked, stale)
            });
            *entry = (entry.0.min(provenance.checked), entry.1 || stale);
        }
    }

    /// Adds the sources of facts.
    pub(super) fn facts(&mut self, facts: &[At<FactId>]) {
        for fact in facts {
            if let Some(period) = self.view.city.value(&fact.value) {
                self.record(&period.provenance);
            }
        }
    }

    /// Adds the sources of the facts that a text prints: as the reader sees it, and as the source says it.
    pub(super) fn texts(&mut self, texts: &Texts) {
        for text in [texts.source(), texts.in_language(self.view.language)].into_iter().flatten() {
            self.facts(&text.facts);
        }
    }

    /// The same, of some of its sections.
    pub(super) fn sections(&mut self, texts: &Texts, wanted: &dyn Fn(&SectionId) -> bool) {
        for text in [texts.source(), texts.in_language(self.view.language)].into_iter().flatten() {
            for fact in &text.facts {
                let section = text.sections.iter().rfind(|section| section.line <= fact.at.line);
                if section.is_some_and(|section| wanted(&section.id)) {
                    self.facts(std::slice::from_ref(fact));
                }
            }
        }
    }

    /// Adds the sources of numbers that are facts.
    pub(super) fn phones(&mut self, phones: &[Phone]) {
        for phone in phones {
            if let PhoneNumber::Fact(fact) = &phone.number {
                self.facts(std::slice::from_ref(fact));
            }
        }
    }

    /// The list: what the state says before what others say of it, otherwise in the order in which the page came upon them.
    pub(super) fn list(self) -> Evidence {
        let mut order: Vec<&Slug> = self.order.iter().filter(|slug| self.view.city.source(slug).is_some()).collect();
        order.sort_by_key(|slug| self.view.city.source(slug).map(|source| rank(source.publisher)));
        let oldest = order.iter().filter_map(|slug| self.sources.get(*slug)).map(|(checked, _)| *checked).min();
        let list: Vec<Entry> = order.into_iter().filter_map(|slug| self.entry(slug)).collect();
        let count = self.view.locale.say_with("site-sources-count", &[("count", Arg::Count(list.len() as u64))]);
        let checked = oldest.map_or_else(Html::default, |day| checked_on(self.view, day));
        let note = Html::trusted(format!("{} · {checked}", escaped(&count)));
        Evidence { stale: list.iter().any(|entry| entry.stale), list, note }
    }

    fn entry(&self, slug: &Slug) -> Option<Entry> {
        let source = self.view.city.source(slug)?;
        let (checked, stale) = self.sources.get(slug)?;
        Some(Entry {
            title: source.title.clone(),
            url: source.url.clone().filter(|url| is_safe(url)),
            checked: checked_on(self.view, *checked),
            stale: *stale,
        })
    }
}

fn rank(publisher: Publisher) -> u8 {
    match publisher {
        Publisher::Official => 0,
        Publisher::LocalGov => 1,
        Publisher::Ngo => 2,
        Publisher::Press => 3,
        Publisher::Commercial => 4,
    }
}

/// “checked on 21 November 2026”
pub(super) fn checked_on(view: &View<'_>, day: NaiveDate) -> Html {
    message(view.locale, "site-checked", &[("date", time(view, day))])
}

/// “Edition 7K3M2Q9A, 21 November 2026”
pub(super) fn today_note(view: &View<'_>) -> Html {
    let id = Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(view.edition.id().as_str())));
    message(view.locale, "site-edition", &[("edition", id), ("date", time(view, view.edition.today()))])
}

/// A day in words.
pub(super) fn time(view: &View<'_>, day: NaiveDate) -> Html {
    Html::trusted(format!("<time datetime=\"{day}\">{}</time>", escaped(&view.locale.date(day))))
}
