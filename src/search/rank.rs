//! The ranking: which entries of an index fit a question, in what order, and why. Knows what is looked up and what each entry
//! gains; nothing of pages.

use super::analysis::Word;
use super::entry::Entry;
use super::explain::Explanation;
use super::fields::TITLE;
use super::index::{Index, Segment};
use super::known::Known;
use super::probe::Probes;
use super::question::Question;
use super::records::{Kept, Mark, marks};
use super::weights::{Bonus, Limit, Sure};
use crate::catalogue::Urgency;

/// What an index answers.
#[derive(Default)]
pub(super) struct Ranking {
    /// How well the index knows the words, from 0 to 1.
    pub(super) quality: f32,
    /// How much of the question one of the first hits says, from 0 to 1.
    pub(super) sure: f32,
    /// Whether it is a cry for help: one of the first hits is for emergencies, and the question says one of its keywords.
    pub(super) is_cry: bool,
    /// Numbers of entries with their scores, the best first.
    pub(super) hits: Vec<(usize, f32)>,
    /// Words of the glossary that the question is about, the best first.
    pub(super) terms: Vec<(usize, f32)>,
}

impl Index {
    /// The entries that fit a question of which the index knows so much.
    pub(super) fn rank(&self, question: &Question, known: &[Known], quality: f32) -> tantivy::Result<Ranking> {
        let Some(segment) = self.segment.as_ref().filter(|_| !question.words.is_empty()) else {
            return Ok(Ranking::default());
        };
        let probes = self.probes(segment, question, known)?;
        let scores = segment.scores(&probes)?;
        let said = Said::of(question, known);
        let is_term = |(number, _): &(usize, f32)| self.id(*number).is_some_and(Entry::is_words);
        let mut candidates = best(&scores, Limit::CANDIDATES);
        // Of a word that many say, the entry may be far behind of which it is the whole keyword.
        for probe in &probes.whole {
            segment.each_match(probe, |entry, _| {
                if candidates.iter().all(|(other, _)| *other != entry) {
                    candidates.push((entry, scores[entry]));
                }
            })?;
        }
        let (mut terms, mut hits): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_term);
        for (number, score) in &mut hits {
            *score += self.bonus(segment, &probes, &said, *number)?.0;
        }
        hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
        let (mut sure, mut is_cry): (f32, bool) = (0.0, false);
        for (number, _) in hits.iter().take(Sure::HITS) {
            let (_, share) = self.bonus(segment, &probes, &said, *number)?;
            let kept = self.records.get(*number);
            is_cry |= share >= Sure::CRY && kept.is_some_and(|kept| kept.urgency == Urgency::Emergency);
            sure = sure.max(segment.said(&probes, *number)?).max(share * Sure::PHRASE);
        }
        terms.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        terms.truncate(1);
        let mut about = Vec::new();
        for (number, score) in terms {
            if segment.said(&probes, number)? >= Sure::TERM {
                about.push((number, score));
            }
        }
        Ok(Ranking { quality, sure, is_cry, hits, terms: about })
    }

    /// Why an entry has its score.
    pub(super) fn explain(&self, question: &Question, known: &[Known], number: usize) -> tantivy::Result<Explanation> {
        let Some(segment) = &self.segment else { return Ok(Explanation::default()) };
        let probes = self.probes(segment, question, known)?;
        let mut explanation = Explanation::default();
        for probe in probes.words.iter().chain(&probes.whole).chain(probes.pieces.iter().flat_map(|(pieces, _)| pieces)) {
            if let Some(score) = segment.score_of(probe, number)? {
                explanation.add(probe, question.words.get(probe.word).map(|word| word.plain.as_str()), score);
            }
        }
        explanation.phrase = self.bonus(segment, &probes, &Said::of(question, known), number)?.0;
        Ok(explanation)
    }

    /// What an entry gains because the question says one of its keywords: the more, the sooner it is needed. And how much of
    /// the keyword is said.
    fn bonus(&self, segment: &Segment, probes: &Probes, said: &Said, number: usize) -> tantivy::Result<(f32, f32)> {
        let Some(kept) = self.records.get(number) else { return Ok((0.0, 0.0)) };
        let whole = match (kept.is_emergency_number, kept.urgency) {
            (true, _) => Bonus::EMERGENCY_NUMBER,
            (false, Urgency::Emergency) => Bonus::EMERGENCY,
            (false, Urgency::Urgent) => Bonus::URGENT,
            (false, Urgency::Normal) => Bonus::PHRASE,
        };
        let mut is_keyword = false;
        for probe in probes.whole.iter().filter(|probe| !probe.term.starts_with(TITLE)) {
            is_keyword |= segment.score_of(probe, number)?.is_some();
        }
        let share = if is_keyword { 1.0 } else { phrase_share(&kept, said) };
        Ok((whole * share * share, share))
    }
}

/// The entries with the highest scores, in no order.
fn best(scores: &[f32], most: usize) -> Vec<(usize, f32)> {
    let mut hits: Vec<(usize, f32)> = scores.iter().copied().enumerate().filter(|(_, score)| *score > 0.0).collect();
    if hits.len() > most {
        hits.select_nth_unstable_by(most, |one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        hits.truncate(most);
    }
    hits
}

/// How many remainders marks are told apart by.
const SLOTS: usize = 256;

/// Marks of the stems that a question says, as it is written or as it may be meant.
struct Said {
    /// Whether any of the marks has a remainder: most of what keywords say is told apart by this.
    some: [bool; SLOTS],
    all: Vec<Mark>,
    /// Of words that say something.
    telling: Vec<Mark>,
}

impl Said {
    fn of(question: &Question, known: &[Known]) -> Self {
        let marks_of = |words: &[Word]| {
            let asked = words.iter().chain(&question.source).map(|word| &**word);
            let meant = known.iter().flat_map(Known::meant).flat_map(|meant| [&*meant.own, &*meant.source]);
            marks(asked.chain(meant))
        };
        let (all, telling) = (marks_of(&question.all), marks_of(&question.words));
        let mut some = [false; SLOTS];
        all.iter().chain(&telling).for_each(|mark| some[*mark as usize % SLOTS] = true);
        Self { some, all, telling }
    }
}

/// How much of one of its keywords a question says, in whatever order and with whatever else: “my husband hits me every day”.
/// Words that say nothing count in a keyword, but do not make one.
fn phrase_share(kept: &Kept<'_>, said: &Said) -> f32 {
    let mut best: f32 = 0.0;
    kept.each_phrase(
        |stem| said.some[stem as usize % SLOTS] && said.all.binary_search(&stem).is_ok(),
        |stem| said.some[stem as usize % SLOTS] && said.telling.binary_search(&stem).is_ok(),
        |words, fitting, tells| {
            if fitting > 1 && tells {
                best = best.max(fitting as f32 / words as f32);
            }
        },
    );
    if best < Bonus::PHRASE_SHARE { 0.0 } else { best }
}
