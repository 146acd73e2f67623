//! A translation says what its source says: the same numbers, facts, links and terms, section by section.
//! Only sections that are stamped as translations of the source as it stands now are compared.

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

/// What only one of two lists has, both sides named; `None` when they are the same.
fn difference<T: Ord + AsRef<str>>(mut own: Vec<T>, mut source: Vec<T>) -> Option<String> {
    own.sort();
    source.sort();
    if own == source {
        return None;
    }
    let less = |list: &[T], other: &[T]| {
        let mut other: Vec<&str> = other.iter().map(AsRef::as_ref).collect();
        let mut rest = Vec::new();
        for entry in list {
            match other.iter().position(|known| *known == entry.as_ref()) {
                Some(place) => drop(other.swap_remove(place)),
                None => rest.push(entry.as_ref()),
            }
        }
        if rest.is_empty() { "nothing".to_owned() } else { rest.join(", ") }
    };
    Some(format!("here {}, in the source {}", less(&own, &source), less(&source, &own)))
}

fn facts(own: &Passage<'_>, source: &Passage<'_>) -> Option<String> {
    if own.facts == source.facts {
        return None;
    }
    let ids = |passage: &Passage<'_>| passage.facts.iter().map(|id| id.as_str().to_owned()).collect();
    difference::<String>(ids(own), ids(source))
}

/// Numbers count by their value. Those of names may be repeated: a name is often explained where it stands.
fn numbers(page: &Page<'_>, own: &Passage<'_>, source: &Passage<'_>) -> Option<String> {
    if own.numerals.is_empty() && source.numerals.is_empty() {
        return None;
    }
    let values = |passage: &Passage<'_>| {
        let is_name = |numeral: &&super::numeral::Numeral| page.names.cover(passage, &numeral.range);
        let (mut names, mut values): (Vec<_>, Vec<_>) = passage.numerals.iter().partition(is_name);
        names.sort_by(|one, other| one.value.cmp(&other.value));
        names.dedup_by(|one, other| one.value == other.value);
        values.extend(names);
        values.into_iter().map(|numeral| numeral.value.clone()).collect()
    };
    difference::<String>(values(own), values(source))
}

/// Where links lead, and typed addresses for mail. A translation may link a page once more or once less.
fn links(own: &Passage<'_>, source: &Passage<'_>) -> Option<String> {
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
    difference(addresses(own), addresses(source))
}

fn terms(own: &Passage<'_>, source: &Passage<'_>) -> Option<String> {
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
    difference(ids(own), ids(source))
}
