//! How far a language is: per chapter how much is approved, by whom, and since when.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::State;
use super::queue::Task;
use crate::catalogue::Slug;

/// The sections of a chapter, or of the texts that belong to none, in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The chapter; `None` for letter, values, glossary, phrases, names and pages.
    pub topic: Option<Slug>,
    /// How many are approved.
    pub approved: usize,
    /// How many nobody has reviewed.
    pub draft: usize,
    /// How many translate a source that has changed.
    pub outdated: usize,
    /// On how many reviewers disagree.
    pub disputed: usize,
    /// How many are not translated.
    pub missing: usize,
    /// Who approved, and how many sections.
    pub by: BTreeMap<String, usize>,
    /// The day of the oldest approval that counts.
    pub oldest: Option<NaiveDate>,
    /// The day of the newest.
    pub newest: Option<NaiveDate>,
}

impl Standing {
    /// How many there are.
    pub fn sections(&self) -> usize {
        self.approved + self.draft + self.outdated + self.disputed + self.missing
    }

    /// Rounded down: 100 means all.
    pub fn percent(&self) -> usize {
        (100 * self.approved).checked_div(self.sections()).unwrap_or_default()
    }

    fn add(&mut self, state: &State) {
        match state {
            State::Missing => self.missing += 1,
            State::Disputed => self.disputed += 1,
            State::Outdated => self.outdated += 1,
            State::Draft => self.draft += 1,
            State::Approved { by, on } => {
                self.approved += 1;
                *self.by.entry(by.clone()).or_default() += 1;
                self.oldest = Some(self.oldest.map_or(*on, |day| day.min(*on)));
                self.newest = Some(self.newest.map_or(*on, |day| day.max(*on)));
            }
        }
    }
}

/// The standing of each chapter, in the order of `topics`, and last that of what belongs to none; chapters without texts are left
/// out.
pub fn standing(tasks: &[Task<'_>], topics: &[Slug]) -> Vec<Standing> {
    let named = topics.iter().map(|topic| Standing { topic: Some(topic.clone()), ..Standing::default() });
    let mut standings: Vec<Standing> = named.chain([Standing::default()]).collect();
    let last = standings.len() - 1;
    for task in tasks {
        let place = task.topic.and_then(|topic| topics.iter().position(|other| other == topic)).unwrap_or(last);
        standings[place].add(&task.state);
    }
    standings.retain(|standing| standing.sections() > 0);
    standings
}
