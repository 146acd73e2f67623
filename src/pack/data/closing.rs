//! What stands at the end: who translated and reviewed, and where everything comes from.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::card::checked;
use super::desk::Desk;
use super::nodes::value;
use super::{Link, link};
use crate::catalogue::{FactId, Provenance, Slug};
use crate::edition::Shown;
use crate::language::Language;
use crate::locale::Arg;

/// A text of the pack, with what it rests on.
pub(super) struct Draft<'a> {
    label: String,
    language: String,
    title: String,
    state: String,
    /// The facts that it prints or rests on.
    pub(super) facts: BTreeSet<FactId>,
    /// The records that it prints: a service, its places.
    records: Vec<&'a Provenance>,
}

/// Texts of one state.
#[derive(Serialize)]
pub(super) struct Credit {
    state: String,
    texts: Vec<Title>,
}

/// A title and where it stands.
#[derive(Clone, Serialize)]
pub(super) struct Title {
    label: String,
    language: String,
    title: String,
}

/// What one text rests on.
#[derive(Serialize)]
pub(super) struct Use {
    text: Title,
    values: Vec<Valued>,
    /// Numbers of sources that belong to no printed value.
    sources: Vec<usize>,
    checked: String,
}

/// Printed values that have the same sources, and the numbers of these.
#[derive(Serialize)]
struct Valued {
    values: Vec<String>,
    sources: Vec<usize>,
}

/// A source.
#[derive(Serialize)]
pub(super) struct SourceLine {
    number: usize,
    title: String,
    link: Option<Link>,
    date: Option<String>,
}

impl<'a> Draft<'a> {
    /// A text that begins.
    pub(super) fn new(label: &str, title: &str, shown: &Shown<'_>, state: &str) -> Self {
        Self {
            label: label.to_owned(),
            language: shown.language.to_string(),
            title: title.to_owned(),
            state: state.to_owned(),
            facts: BTreeSet::new(),
            records: Vec::new(),
        }
    }

    /// A part that the pack puts together by itself.
    pub(super) fn part(label: &str, title: &str, language: &Language) -> Self {
        Self {
            label: label.to_owned(),
            language: language.to_string(),
            title: title.to_owned(),
            state: String::new(),
            facts: BTreeSet::new(),
            records: Vec::new(),
        }
    }

    /// What leads to it.
    pub(super) fn label(&self) -> &str {
        &self.label
    }

    /// Its title.
    pub(super) fn title(&self) -> &str {
        &self.title
    }

    fn named(&self) -> Title {
        Title { label: self.label.clone(), language: self.language.clone(), title: self.title.clone() }
    }
}

impl<'a> Desk<'a> {
    /// The text at hand prints a record.
    pub(super) fn rests_on(&mut self, provenance: &'a Provenance, file: &str) {
        self.due(provenance, file, 1);
        if let Some(draft) = self.drafts.last_mut() {
            draft.records.push(provenance);
        }
    }

    /// Says of a record that it is due for a check.
    pub(super) fn due(&mut self, provenance: &Provenance, file: &str, line: usize) {
        if provenance.check_again <= self.edition.today() {
            self.note(format!("{file}:{line}: this record is due for a check since {}", provenance.check_again));
        }
    }
}

/// The texts by their states.
pub(super) fn credits(desk: &mut Desk<'_>) -> Vec<Credit> {
    let mut credits: Vec<Credit> = Vec::new();
    for draft in desk.drafts.iter().filter(|draft| !draft.state.is_empty()) {
        match credits.iter_mut().find(|credit| credit.state == draft.state) {
            Some(credit) => credit.texts.push(draft.named()),
            None => credits.push(Credit { state: draft.state.clone(), texts: vec![draft.named()] }),
        }
    }
    credits
}

/// The numbers that sources get, in the order in which they are met.
#[derive(Default)]
struct Numbers {
    order: Vec<Slug>,
    by_slug: BTreeMap<Slug, usize>,
}

impl Numbers {
    fn of(&mut self, provenance: &Provenance) -> Vec<usize> {
        let mut numbers: Vec<usize> = provenance.sources.iter().map(|source| self.number(&source.value)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number(&mut self, slug: &Slug) -> usize {
        let next = self.order.len() + 1;
        let number = *self.by_slug.entry(slug.clone()).or_insert(next);
        if number == next {
            self.order.push(slug.clone());
        }
        number
    }
}

/// What each text rests on, and the sources with their numbers.
pub(super) fn sources(desk: &mut Desk<'_>) -> (Vec<Use>, Vec<SourceLine>) {
    let mut numbers = Numbers::default();
    let drafts = std::mem::take(&mut desk.drafts);
    let uses = drafts.iter().filter_map(|draft| used(desk, &mut numbers, draft)).collect();
    let lines = numbers.order.iter().enumerate().filter_map(|(index, slug)| source_line(desk, index + 1, slug)).collect();
    (uses, lines)
}

fn used(desk: &mut Desk<'_>, numbers: &mut Numbers, draft: &Draft<'_>) -> Option<Use> {
    let city = desk.city;
    let mut values = Vec::new();
    let mut others: BTreeSet<usize> = draft.records.iter().flat_map(|record| numbers.of(record)).collect();
    let mut oldest: Option<NaiveDate> = draft.records.iter().map(|record| record.checked).min();
    for period in draft.facts.iter().filter_map(|id| city.value(id)) {
        let sources = numbers.of(&period.provenance);
        let checked = period.provenance.checked;
        oldest = Some(oldest.map_or(checked, |day| day.min(checked)));
        match desk.city.printed(desk.locale, &period.value) {
            Some(printed) => {
                let printed = value(desk, &printed);
                match values.iter_mut().find(|valued: &&mut Valued| valued.sources == sources) {
                    Some(valued) => valued.values.push(printed),
                    None => values.push(Valued { values: vec![printed], sources }),
                }
            }
            None => others.extend(sources),
        }
    }
    for named in values.iter().flat_map(|valued| &valued.sources) {
        others.remove(named);
    }
    let checked = checked(desk, oldest?);
    Some(Use { text: draft.named(), values, sources: others.into_iter().collect(), checked })
}

fn source_line(desk: &mut Desk<'_>, number: usize, slug: &Slug) -> Option<SourceLine> {
    let city = desk.city;
    let source = city.source(slug)?;
    let title = desk.words(&source.title, city.source_language(), "sources.toml");
    let address = source.url.clone().map(link);
    if let Some(link) = &address {
        desk.seen(&link.shown, "sources.toml");
    }
    let date = source.date.as_ref().map(|date| desk.message_with("pack-source-date", &[("date", Arg::Text(date))]));
    Some(SourceLine { number, title, link: address, date })
}
