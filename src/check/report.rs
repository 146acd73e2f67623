//! How complete the translations are and how fresh the records: a report in Markdown, for people and for the README.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use chrono::NaiveDate;

use super::Scope;
use crate::catalogue::{LayerContent, Text, Volatility};
use crate::edition::Edition;
use crate::language::Language;
use crate::review::section_state;

/// The row of texts that belong to no topic: letter, values, glossary, phrases, names, pages.
const OTHER: &str = "other texts";

/// Coverage and freshness of an edition.
#[derive(Debug)]
pub struct Report {
    languages: Vec<Language>,
    /// The layers by name, each with its rows.
    layers: Vec<(String, Rows)>,
    records: BTreeMap<&'static str, Freshness>,
}

/// The sections of each topic in each language, in the order of the topics.
type Rows = Vec<(String, BTreeMap<Language, Count>)>;

/// Sections in a language.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    /// All that the source has.
    all: usize,
    /// Those that say what the source says now.
    current: usize,
    /// Those of them that a person approved.
    approved: usize,
}

/// Records of one volatility.
#[derive(Debug)]
struct Freshness {
    count: usize,
    oldest: NaiveDate,
    next: NaiveDate,
    due: usize,
}

impl Report {
    /// Looks through all layers.
    pub fn new(edition: &Edition) -> Self {
        let layers = edition.catalogue().layers.values();
        let offered = layers.clone().flat_map(|content| content.layer.languages.iter());
        let written = layers.clone().flat_map(|content| content.texts()).flat_map(|texts| texts.by_language.keys());
        let mut languages: Vec<Language> = Vec::new();
        for language in offered.chain(written) {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        let with_texts = layers.clone().filter(|content| content.texts().next().is_some());
        let layers = with_texts.map(|content| (content.layer.slug.to_string(), rows(edition, content, &languages))).collect();
        Self { languages, layers, records: records(edition) }
    }

    /// The table of coverage over all layers.
    pub fn coverage(&self) -> String {
        let mut sums: Rows = Vec::new();
        for (name, counts) in self.layers.iter().flat_map(|(_, rows)| rows) {
            let place = sums.iter().position(|(sum, _)| sum == name).unwrap_or_else(|| {
                sums.push((name.clone(), BTreeMap::new()));
                sums.len() - 1
            });
            for (language, count) in counts {
                sums[place].1.entry(language.clone()).or_default().add(*count);
            }
        }
        self.table(&sums)
    }

    /// The table of the ages of records.
    pub fn freshness(&self) -> String {
        let mut table = String::from("| records | count | checked since | next check due | overdue |\n|---|---|---|---|---|\n");
        for (name, Freshness { count, oldest, next, due }) in &self.records {
            // Writing to a string does not fail.
            let _ = writeln!(table, "| {name} | {count} | {oldest} | {next} | {due} |");
        }
        table
    }

    fn table(&self, rows: &Rows) -> String {
        let tags: Vec<&str> = self.languages.iter().map(Language::tag).collect();
        let mut table = format!("| topic | sections | {} |\n|---|---|{}\n", tags.join(" | "), "---|".repeat(tags.len()));
        let mut sum: BTreeMap<Language, Count> = BTreeMap::new();
        for (name, counts) in rows {
            let _ = writeln!(table, "{}", self.row(name, counts));
            for (language, count) in counts {
                sum.entry(language.clone()).or_default().add(*count);
            }
        }
        let _ = writeln!(table, "{}", self.row("**all**", &sum));
        let approved: usize = sum.values().map(|count| count.approved).sum();
        let _ = write!(
            table,
            "\nPer cent of sections that say what their source says now; {approved} of them are approved by a person.\n"
        );
        table
    }

    fn row(&self, name: &str, counts: &BTreeMap<Language, Count>) -> String {
        let all = counts.values().map(|count| count.all).max().unwrap_or_default();
        let cells: Vec<String> =
            self.languages.iter().map(|language| counts.get(language).map_or_else(String::new, Count::percent)).collect();
        format!("| {name} | {all} | {} |", cells.join(" | "))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "# Coverage\n\n## All layers\n\n{}", self.coverage())?;
        for (name, rows) in &self.layers {
            writeln!(formatter, "## {name}\n\n{}", self.table(rows))?;
        }
        write!(formatter, "# Freshness\n\n{}", self.freshness())
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.current += other.current;
        self.approved += other.approved;
    }

    /// Rounded down: 100 means all.
    fn percent(&self) -> String {
        (100 * self.current).checked_div(self.all).map_or_else(String::new, |percent| percent.to_string())
    }
}

fn rows(edition: &Edition, content: &LayerContent, languages: &[Language]) -> Rows {
    let mut rows: Rows = edition.topics().iter().map(|topic| (topic.slug.to_string(), BTreeMap::new())).collect();
    rows.push((OTHER.to_owned(), BTreeMap::new()));
    for texts in content.texts() {
        let topic = texts.key.name.split('/').next().unwrap_or_default();
        let place = rows.iter().position(|(name, _)| name == topic).unwrap_or(rows.len() - 1);
        for id in texts.source().into_iter().flat_map(Text::section_ids) {
            for language in languages {
                let approvals = content.approvals.get(language).map_or(&[][..], AsRef::as_ref);
                let state = section_state(texts, language, &id, approvals);
                let is_current = matches!(state.as_str(), "draft" | "approved");
                let count = Count { all: 1, current: usize::from(is_current), approved: usize::from(state.is_approved()) };
                rows[place].1.entry(language.clone()).or_default().add(count);
            }
        }
    }
    rows.retain(|(_, counts)| !counts.is_empty());
    rows
}

fn records(edition: &Edition) -> BTreeMap<&'static str, Freshness> {
    let mut records: BTreeMap<&'static str, Freshness> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for content in edition.catalogue().layers.values() {
        let scope = Scope::new(edition, content);
        for (name, position, provenance) in scope.provenances() {
            if provenance.unconfirmed || !seen.insert((name, position, provenance.checked)) {
                continue;
            }
            let fresh = Freshness { count: 0, oldest: provenance.checked, next: provenance.check_again, due: 0 };
            let entry = records.entry(name_of(provenance.volatility)).or_insert(fresh);
            entry.count += 1;
            entry.oldest = entry.oldest.min(provenance.checked);
            entry.next = entry.next.min(provenance.check_again);
            entry.due += usize::from(provenance.check_again < edition.today());
        }
    }
    records
}

fn name_of(volatility: Volatility) -> &'static str {
    match volatility {
        Volatility::Stable => "stable",
        Volatility::Yearly => "yearly",
        Volatility::Quarterly => "quarterly",
        Volatility::LawInFlux => "law in flux",
        Volatility::Operational => "operational",
    }
}
