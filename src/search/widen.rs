//! Questions that the site's own language does not know: the other languages of the city and other keyboards are asked, and
//! what they know better is laid over. Dictionaries tell who knows the words; only the best are asked for a ranking.

use std::collections::BTreeMap;

use icu::properties::props::Script;

use super::analysis::{InSource, script};
use super::explain::Reason;
use super::index::Index;
use super::known::{Depth, Known};
use super::question::Question;
use super::rank::Ranking;
use super::weights::{Limit, Quality};
use crate::language::Language;

/// An index with its language.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) language: &'a Language,
    pub(super) index: &'a Index,
}

/// A question as one index reads it.
pub(super) struct Reading<'a> {
    pub(super) named: Named<'a>,
    /// What it reads: the question, or what it would be with another keyboard.
    pub(super) text: String,
    pub(super) question: Question,
    pub(super) known: Vec<Known>,
    /// How well the index knows it, from 0 to 1.
    pub(super) quality: f32,
}

impl<'a> Reading<'a> {
    /// Reads a question. All indexes of a city share what is known `in_source`.
    pub(super) fn new(named: Named<'a>, query: &str, depth: Depth, in_source: &mut InSource) -> Self {
        let mut question = Question::new(query, named.index, &mut in_source.seen);
        if depth >= Depth::Slips {
            question.mend_pairs(named.index, in_source);
        }
        let known = named.index.known(&question, depth, in_source);
        let quality = Index::quality(&question, &known) * lettered(query);
        Self { named, text: query.to_owned(), question, known, quality }
    }

    /// Whether it is what the question would be with another keyboard.
    pub(super) fn is_retyped(&self, query: &str) -> bool {
        self.text != query
    }

    /// The same question, looked for as far as can be.
    fn deeper(&self, in_source: &mut InSource) -> Self {
        let mut question = self.question.clone();
        question.mend_pairs(self.named.index, in_source);
        let known = self.named.index.known(&question, Depth::Slips, in_source);
        let quality = Index::quality(&question, &known) * lettered(&self.text);
        Self { named: self.named, text: self.text.clone(), question, known, quality }
    }

    /// Why an entry stands where it stands in the ranking of its index.
    pub(super) fn explain(&self, number: usize) -> Reason {
        let explanation = self.named.index.explain(&self.question, &self.known, number);
        let language = self.named.language.clone();
        Reason { language, text: self.text.clone(), quality: self.quality, explanation }
    }

    /// The ranking of its index.
    pub(super) fn rank(&self) -> Ranking {
        self.named.index.rank(&self.question, &self.known, self.quality)
    }
}

/// The readings of a question that know more of it than the site's own, the best first.
pub(super) fn others<'a>(own: &Reading<'a>, all: &[Named<'a>], query: &str, in_source: &mut InSource) -> Vec<Reading<'a>> {
    let script = script(query).unwrap_or(Script::Common);
    let mut better: Vec<Reading<'a>> = Vec::new();
    let foreign = || all.iter().filter(|other| other.language != own.named.language);
    let same = |other: &&Named<'_>| other.index.script == script;
    for other in foreign().filter(same) {
        better.push(Reading::new(*other, query, Depth::Spelt, in_source));
    }
    let spelt = better.len();
    if best(own, &better) < Quality::TRY_KEYBOARDS {
        for other in foreign().filter(|other| !same(other)) {
            better.push(Reading::new(*other, query, Depth::Heard, in_source));
        }
        let known = best(own, &better);
        // Retyped, no question is known better than that.
        for named in all.iter().filter(|_| known < Quality::RETYPED) {
            for text in named.index.analysis.retyped(query) {
                let mut reading = Reading::new(*named, &text, Depth::Spelt, in_source);
                reading.quality *= Quality::RETYPED;
                if reading.quality > known {
                    better.push(reading);
                }
            }
        }
    }
    if best(own, &better) < Quality::TRY_SLIPS {
        let deeper: Vec<Reading<'a>> = better.iter().take(spelt).map(|reading| reading.deeper(in_source)).collect();
        better.extend(deeper);
    }
    better.retain(|reading| reading.quality > own.quality + Quality::BETTER);
    better.sort_by(|one, other| other.quality.total_cmp(&one.quality));
    let least = better.first().map_or(0.0, |best| best.quality * Quality::BESIDE);
    better.retain(|reading| reading.quality >= least);
    better.truncate(Limit::READINGS);
    better
}

/// How much of a question is letters, where keys stand before them that give letters on other keyboards: who knows the letter
/// of “;l;” knows little of “کمک”.
fn lettered(query: &str) -> f32 {
    let letters = query.chars().filter(|letter| letter.is_alphanumeric()).count();
    let is_key = |key: char| matches!(key, ',' | ';' | '[' | ']' | '{' | '}' | '<' | '>' | '\\' | '|' | '`');
    let keys = query.chars().zip(query.chars().skip(1)).filter(|(key, next)| is_key(*key) && next.is_alphanumeric()).count();
    letters as f32 / (letters + keys).max(1) as f32
}

fn best(own: &Reading<'_>, better: &[Reading<'_>]) -> f32 {
    better.iter().map(|reading| reading.quality).fold(own.quality, f32::max)
}

/// One ranking of several: an entry gains by its rank in each, the more the better that index knows the words.
pub(super) fn fused(rankings: Vec<Ranking>) -> Ranking {
    let mut scores: BTreeMap<usize, f32> = BTreeMap::new();
    let (mut quality, mut sure): (f32, f32) = (0.0, 0.0);
    let mut terms = Vec::new();
    let (mut is_cry, mut says_little, mut is_claimed) = (false, true, false);
    for ranking in rankings {
        for (rank, (number, _)) in ranking.hits.iter().enumerate() {
            *scores.entry(*number).or_default() += ranking.quality.powi(Quality::POWER) / (Limit::FUSION + rank as f32);
        }
        quality = quality.max(ranking.quality);
        sure = sure.max(ranking.sure);
        is_cry |= ranking.is_cry;
        says_little &= ranking.says_little;
        is_claimed |= ranking.is_claimed;
        terms.extend(ranking.terms);
    }
    let mut hits: Vec<(usize, f32)> = scores.into_iter().collect();
    hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    Ranking { quality, sure, is_cry, says_little, is_claimed, hits, terms }
}

/// The script in which most of some words are written.
pub(super) fn usual_script<'a>(words: impl Iterator<Item = &'a str>) -> Script {
    let mut counts: Vec<(Script, usize)> = Vec::new();
    for script in words.filter_map(script) {
        match counts.iter_mut().find(|(other, _)| *other == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(Script::Common, |(script, _)| script)
}
