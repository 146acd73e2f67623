//! The book of what a pack says: every value on paper, of what it is said, and in which texts. A print run is remembered by it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::desk::Desk;
use crate::catalogue::{Fact, Location, Period, Phone, RunLine, RunRecord, Said, Schedule, Service, Subject, Value};
use crate::language::Language;
use crate::locale::without_marks;
use crate::pack::wording::Wording;

/// What is said, in order of what it is said of.
#[derive(Default)]
pub(in crate::pack) struct Book {
    entries: BTreeMap<Subject, Entry>,
    /// Words with which texts begin, by their labels: where these are not printed, nothing is that rests on a fact.
    leads: BTreeMap<String, BTreeSet<String>>,
}

/// What is said of one thing.
struct Entry {
    names: BTreeMap<Language, String>,
    checked: NaiveDate,
    /// By kind and value.
    lines: BTreeMap<(&'static str, String), Line>,
}

struct Line {
    says: Said,
    printed: Option<String>,
    /// As each language prints it.
    forms: BTreeSet<String>,
    /// The labels of the texts in which it stands.
    labels: BTreeSet<String>,
}

impl Book {
    /// What another language of the same order says; its words count where this one has none.
    pub(super) fn add(&mut self, other: Self) {
        for (label, leads) in other.leads {
            self.leads.entry(label).or_default().extend(leads);
        }
        for (subject, theirs) in other.entries {
            let Some(ours) = self.entries.get_mut(&subject) else {
                self.entries.insert(subject, theirs);
                continue;
            };
            for (language, name) in theirs.names {
                ours.names.entry(language).or_insert(name);
            }
            for (key, line) in theirs.lines {
                match ours.lines.get_mut(&key) {
                    Some(same) => {
                        same.labels.extend(line.labels);
                        same.forms.extend(line.forms);
                        same.printed = same.printed.take().or(line.printed);
                    }
                    None => drop(ours.lines.insert(key, line)),
                }
            }
        }
    }

    /// Words with which a text begins.
    pub(super) fn lead(&mut self, label: &str, words: &str) {
        self.leads.entry(label.to_owned()).or_default().insert(words.to_owned());
    }

    /// Forgets what does not stand on the pages.
    pub(in crate::pack) fn keep_printed(&mut self, pages: &Wording) {
        let leads = &self.leads;
        let is_there = |label: &String| leads.get(label).is_none_or(|leads| leads.iter().any(|words| pages.says(words)));
        for entry in self.entries.values_mut() {
            entry.lines.retain(|_, line| match line.forms.is_empty() {
                true => line.labels.iter().any(is_there),
                false => line.forms.iter().any(|words| pages.says(words)),
            });
        }
        self.entries.retain(|_, entry| !entry.lines.is_empty());
    }

    /// Whether it says a fact.
    pub(in crate::pack) fn has_fact(&self, id: &str) -> bool {
        self.entries.keys().any(|subject| matches!(subject, Subject::Fact(fact) if fact.to_string() == id))
    }

    /// All labels of texts.
    pub(in crate::pack) fn labels(&self) -> BTreeSet<&str> {
        let lines = self.entries.values().flat_map(|entry| entry.lines.values());
        lines.flat_map(|line| line.labels.iter().map(String::as_str)).collect()
    }

    /// The records of a file, of which it is known on which pages its texts begin.
    pub(in crate::pack) fn records(self, pages: &BTreeMap<String, BTreeSet<usize>>) -> Vec<RunRecord> {
        let record = |(of, entry): (Subject, Entry)| {
            let lines = entry.lines.into_values().map(|line| {
                let on: BTreeSet<usize> = line.labels.iter().filter_map(|label| pages.get(label)).flatten().copied().collect();
                RunLine { says: line.says, printed: line.printed, pages: BTreeMap::from([(1, on.into_iter().collect())]) }
            });
            RunRecord { of, names: entry.names, checked: entry.checked, lines: lines.collect() }
        };
        self.entries.into_iter().map(record).collect()
    }
}

/// Something of which values are printed.
struct Named {
    of: Subject,
    name: (Language, String),
    checked: NaiveDate,
    label: String,
}

impl<'a> Desk<'a> {
    /// Where the words at hand stand: the label of the last text that was begun.
    fn at_hand(&self) -> (String, String) {
        let draft = self.drafts.last();
        draft.map(|draft| (draft.label().to_owned(), without_marks(draft.title()))).unwrap_or_default()
    }

    fn says(&mut self, named: &Named, says: Said, is_printed: bool) {
        let printed =
            is_printed.then(|| without_marks(&self.city.said(self.locale, &says).text)).filter(|words| !words.is_empty());
        let entries = &mut self.book.entries;
        let entry = entries.entry(named.of.clone()).or_insert_with(|| Entry {
            names: BTreeMap::new(),
            checked: named.checked,
            lines: BTreeMap::new(),
        });
        let (language, name) = &named.name;
        entry.names.entry(language.clone()).or_insert_with(|| name.clone());
        let key = (says.kind(), says.text());
        let line =
            entry.lines.entry(key).or_insert(Line { says, printed: None, forms: BTreeSet::new(), labels: BTreeSet::new() });
        line.forms.extend(printed.clone());
        line.printed = line.printed.take().or(printed);
        line.labels.insert(named.label.clone());
    }

    /// A text prints a fact, or its sentences rest on it.
    pub(super) fn says_fact(&mut self, fact: &Fact, period: &Period, is_printed: bool) {
        let (label, title) = self.at_hand();
        // A fact that has no name is looked for where it stands.
        let name = self.city.fact_name(&fact.id, self.language);
        let name = name.map_or((self.language.clone(), title), |(language, name)| (language.clone(), name.to_owned()));
        let named = Named { of: Subject::Fact(fact.id.clone()), name, checked: period.provenance.checked, label };
        self.says(&named, Said::Value(period.value.clone()), is_printed);
    }

    /// A text prints numbers and hours of a service; those of its places are meant for it, too.
    pub(super) fn says_reach<'p>(
        &mut self,
        service: &Service,
        numbers: impl Iterator<Item = &'p Phone>,
        hours: impl Iterator<Item = &'p Schedule>,
    ) {
        let named = self.service(service);
        for phone in numbers {
            let Some(number) = self.city.phone(phone).cloned() else { continue };
            self.says(&named, Said::Value(Value::Phone(number.clone())), true);
            if let Some(hours) = phone.schedule.clone() {
                self.says(&named, Said::PhoneHours(number, hours), true);
            }
        }
        for hours in hours {
            self.says(&named, Said::Value(Value::Hours(hours.clone())), true);
        }
    }

    /// A text prints everything else by which a service is found.
    pub(super) fn says_where(&mut self, service: &Service, places: &[&Location], organization: Option<&str>) {
        let named = self.service(service);
        for place in places {
            self.says(&named, Said::Place(place.id.clone(), place.address()), true);
            self.says_location(place, &named.label);
        }
        if let Some(name) = organization {
            self.says(&named, Said::Organization(name.to_owned()), true);
        }
        let online = self.city.online(service);
        for address in online.web {
            self.says(&named, Said::Value(Value::Web(address.clone())), true);
        }
        for address in online.email {
            self.says(&named, Said::Email(address.clone()), true);
        }
    }

    /// Name and address of a location stand in a text.
    pub(super) fn says_location(&mut self, location: &Location, label: &str) {
        let named = Named {
            of: Subject::Location(location.id.clone()),
            name: (self.city.source_language().clone(), location.name.clone()),
            checked: location.provenance.checked,
            label: label.to_owned(),
        };
        self.says(&named, Said::Name(location.name.clone()), true);
        self.says(&named, Said::Address(location.address()), true);
    }

    fn service(&self, service: &Service) -> Named {
        let shown = self.city.shown(&service.texts, self.language);
        let name = shown.map_or((self.language.clone(), service.id.slug.to_string()), |shown| {
            (shown.language.clone(), shown.title.to_owned())
        });
        let (label, _) = self.at_hand();
        Named { of: Subject::Service(service.id.clone()), name, checked: service.provenance.checked, label }
    }
}
