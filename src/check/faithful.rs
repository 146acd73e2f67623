//! A translation says what its source says: the same numbers, facts, links and terms, section by section.
//! Only sections that are stamped as translations of the source as it stands now are compared.

use std::fmt;

use super::numeral::Numeral;
use super::prose::{Page, Passage};
use crate::catalogue::Target;
use crate::content::Finding;

/// Compares each section with its source.
pub(super) fn passages(page: &Page<'_>, findings: &mut Vec<Finding>) {
    missing(page, findings);
    for (own, source) in page.current() {
        let at = || page.at(own.line);
        if let Some(difference) = facts(own, source) {
            let message = format!("section “{}” does not print the same facts as its source: {difference}", own.id);
            findings.push(Finding::error("other-facts", at(), message, "print each fact as often as the source does"));
        }
        if let Some(difference) = numbers(page, own, source) {
            let message = format!("section “{}” has other numbers than its source: {difference}", own.id);
            findings.push(Finding::error("other-numbers", at(), message, "write the numbers of the source, in any digits"));
        }
        if let Some(difference) = links(own, source) {
            let message = format!("section “{}” does not lead where its source leads: {difference}", own.id);
            findings.push(Finding::error("other-links", at(), message, "link to the same pages, items and mail addresses"));
        }
        if let Some(difference) = terms(own, source) {
            let message =
                format!("section “{}” does not link the same words of the glossary as its source: {difference}", own.id);
            findings.push(Finding::error("other-terms", at(), message, "link each word that the source links"));
        }
    }
}

/// Sections of the source that the translation has not: readers see them in the source language.
fn missing(page: &Page<'_>, findings: &mut Vec<Finding>) {
    let Some(source) = page.source else { return };
    let has = |id: &str| page.prose.passages.iter().any(|own| own.id == id);
    let mut missing: Vec<&str> = source.passages.iter().map(|passage| passage.id).filter(|id| !has(id)).collect();
    missing.dedup();
    if !missing.is_empty() {
        let message = format!("these sections of the source are not translated: {}", missing.join(", "));
        let advice = format!("translate them from {}; until then readers see them in its language", source.text.file);
        findings.push(Finding::warning("missing-section", page.at(1), message, advice));
    }
}

/// What only one of two sides has.
pub(super) struct Difference<T> {
    /// What only the translation has.
    pub(super) here: Vec<T>,
    /// What only the source has.
    pub(super) there: Vec<T>,
}

impl<T: Clone> Difference<T> {
    /// Compares two lists, whatever the order; `None` when they are the same. Each entry is known by its key.
    fn new<K: Ord>(own: &[T], source: &[T], key: impl Fn(&T) -> K) -> Option<Self> {
        let less = |list: &[T], other: &[T]| {
            let mut other: Vec<K> = other.iter().map(&key).collect();
            let mut rest = Vec::new();
            for entry in list {
                match other.iter().position(|known| *known == key(entry)) {
                    Some(place) => drop(other.swap_remove(place)),
                    None => rest.push(entry.clone()),
                }
            }
            rest.sort_by_key(&key);
            rest
        };
        let (here, there) = (less(own, source), less(source, own));
        (!here.is_empty() || !there.is_empty()).then_some(Self { here, there })
    }
}

impl<T: AsRef<str>> fmt::Display for Difference<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = |list: &[T]| match list {
            [] => "nothing".to_owned(),
            list => list.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        };
        write!(formatter, "here {}, in the source {}", listed(&self.here), listed(&self.there))
    }
}

/// A number of a passage.
#[derive(Clone)]
pub(super) struct Number<'a> {
    pub(super) passage: &'a Passage<'a>,
    pub(super) numeral: &'a Numeral,
}

impl AsRef<str> for Number<'_> {
    fn as_ref(&self) -> &str {
        &self.numeral.value
    }
}

/// The facts that only one side prints.
pub(super) fn facts<'a>(own: &Passage<'a>, source: &Passage<'a>) -> Option<Difference<&'a str>> {
    if own.facts == source.facts {
        return None;
    }
    let ids = |passage: &Passage<'a>| passage.facts.iter().map(|id| id.as_str()).collect::<Vec<_>>();
    Difference::new(&ids(own), &ids(source), |id| *id)
}

/// Numbers count by their value. Those of names may be repeated: a name is often explained where it stands.
pub(super) fn numbers<'a>(page: &Page<'_>, own: &'a Passage<'_>, source: &'a Passage<'_>) -> Option<Difference<Number<'a>>> {
    if own.numerals.is_empty() && source.numerals.is_empty() {
        return None;
    }
    fn listed<'a>(page: &Page<'_>, passage: &'a Passage<'_>) -> Vec<Number<'a>> {
        let is_name = |numeral: &&Numeral| page.names.cover(passage, &numeral.range);
        let (mut names, mut values): (Vec<_>, Vec<_>) = passage.numerals.iter().partition(is_name);
        names.sort_by(|one, other| one.value.cmp(&other.value));
        names.dedup_by(|one, other| one.value == other.value);
        values.extend(names);
        values.into_iter().map(|numeral| Number { passage, numeral }).collect()
    }
    Difference::new(&listed(page, own), &listed(page, source), |number| number.numeral.value.clone())
}

/// Where links lead, and typed addresses for mail. A translation may link a page once more or once less.
pub(super) fn links(own: &Passage<'_>, source: &Passage<'_>) -> Option<Difference<String>> {
    let addresses = |passage: &Passage<'_>| {
        let mut all: Vec<String> = passage
            .targets
            .iter()
            .filter_map(|target| match target {
                Target::Address(address) => Some(address.clone()),
                Target::Item(id) => Some(id.to_string()),
                Target::Term(_) => None,
            })
            .collect();
        if passage.words.contains('@') {
            let ends = |letter: char| !letter.is_alphanumeric();
            let mail = passage.words.split_whitespace().filter(|word| word.contains('@'));
            all.extend(mail.map(|word| word.trim_matches(ends).to_owned()));
        }
        all.sort();
        all.dedup();
        all
    };
    Difference::new(&addresses(own), &addresses(source), Clone::clone)
}

/// The words of the glossary that only one side links.
pub(super) fn terms(own: &Passage<'_>, source: &Passage<'_>) -> Option<Difference<String>> {
    let ids = |passage: &Passage<'_>| {
        let ids = passage.targets.iter().filter_map(|target| match target {
            Target::Term(id) => Some(id.as_str().to_owned()),
            Target::Item(_) | Target::Address(_) => None,
        });
        let mut ids: Vec<String> = ids.collect();
        ids.sort();
        ids.dedup();
        ids
    };
    Difference::new(&ids(own), &ids(source), Clone::clone)
}
