//! Where the facts of a page come from and when they were checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::frame::View;
use super::markup::{Html, escaped, is_safe, message};
use crate::catalogue::{At, FactId, Phone, PhoneNumber, Provenance, Slug, Texts};

/// A source that a page rests on.
pub(super) struct Evidence {
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
        for text in [texts.source(), texts.by_language.get(self.view.language)].into_iter().flatten() {
            self.facts(&text.facts);
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

    /// The list, in the order in which the page came upon them.
    pub(super) fn list(self) -> Vec<Evidence> {
        let listed = |slug: &Slug| {
            let source = self.view.city.source(slug)?;
            let (checked, stale) = self.sources.get(slug)?;
            Some(Evidence {
                title: source.title.clone(),
                url: source.url.clone().filter(|url| is_safe(url)),
                checked: checked_on(self.view, *checked),
                stale: *stale,
            })
        };
        self.order.iter().filter_map(listed).collect()
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

fn time(view: &View<'_>, day: NaiveDate) -> Html {
    Html::trusted(format!("<time datetime=\"{day}\">{}</time>", escaped(&view.locale.date(day))))
}
