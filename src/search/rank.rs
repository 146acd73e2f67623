//! The ranking: which entries of an index fit a question, in what order, and why. Knows what is looked up and what each entry
//! gains; nothing of pages.

use super::entry::Entry;
use super::explain::{Explanation, Form, Match};
use super::fields;
use super::index::{Index, Kept, TermId};
use super::known::Known;
use super::probe::Probes;
use super::question::{Found, Question};
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
    pub(super) fn rank(&self, question: &Question, known: &[Known], quality: f32) -> Ranking {
        if self.is_empty() || question.words.is_empty() {
            return Ranking::default();
        }
        let probes = self.probes(question, known);
        let said = self.said_stems(question, known);
        let shares = self.shares(question, &said);
        let is_term = |(number, _): &(usize, f32)| self.id(*number).is_some_and(Entry::is_words);
        let candidates = self.candidates(&probes, Limit::CANDIDATES);
        let (mut terms, mut hits): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_term);
        for (number, score) in &mut hits {
            *score += self.bonus(&probes, &said, &shares, *number).0;
        }
        hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
        let (mut sure, mut is_cry): (f32, bool) = (0.0, false);
        for (number, _) in hits.iter().take(Sure::HITS) {
            let (_, share) = self.bonus(&probes, &said, &shares, *number);
            let kept = self.records().get(*number);
            is_cry |= share >= Sure::CRY && kept.is_some_and(|kept| kept.urgency == Urgency::Emergency);
            sure = sure.max(self.said(&probes, *number)).max(share * share * Sure::PHRASE);
        }
        terms.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        terms.truncate(1);
        terms.retain(|(number, _)| self.said(&probes, *number) >= Sure::TERM);
        Ranking { quality, sure, is_cry, hits, terms }
    }

    /// Why an entry has its score.
    pub(super) fn explain(&self, question: &Question, known: &[Known], number: usize) -> Explanation {
        let probes = self.probes(question, known);
        let mut explanation = Explanation::default();
        let word = |number: usize| question.words.iter().chain(&question.pairs).nth(number).map(|word| word.plain.clone());
        for probe in probes.words.iter().chain(&probes.pieces) {
            let term = self.terms().text(probe.term).unwrap_or_default();
            for (zone, score) in self.gains(probe, number) {
                let (word, term) = (word(probe.word), term.to_owned());
                explanation.add(Match { word, zone: zone.name, form: probe.form, term, score });
            }
        }
        for whole in probes.whole.iter().filter(|whole| whole.entries.contains(&number)) {
            let score = whole.weight;
            explanation.add(Match { word: None, zone: "whole", form: Form::Whole, term: String::new(), score });
        }
        let said = self.said_stems(question, known);
        explanation.phrase = self.bonus(&probes, &said, &self.shares(question, &said), number).0;
        explanation
    }

    /// What an entry gains because the question says one of its keywords: the more, the sooner it is needed. And how much of
    /// the keyword is said.
    fn bonus(&self, probes: &Probes<'_>, said: &Said, shares: &Shares, number: usize) -> (f32, f32) {
        let Some(kept) = self.records().get(number) else { return (0.0, 0.0) };
        let whole = match (kept.is_emergency_number, kept.urgency) {
            (true, _) => Bonus::EMERGENCY_NUMBER,
            (false, Urgency::Emergency) => Bonus::EMERGENCY,
            (false, Urgency::Urgent) => Bonus::URGENT,
            (false, Urgency::Normal) => Bonus::PHRASE,
        };
        let is_keyword = probes.whole.iter().any(|whole| !whole.title && whole.entries.contains(&number));
        let share = match (is_keyword, shares.may_have(number)) {
            (true, _) => 1.0,
            (false, true) => phrase_share(&kept, said),
            (false, false) => 0.0,
        };
        (whole * share * share, share)
    }

    /// The entries whose keywords have a word that tells something.
    fn shares(&self, question: &Question, said: &Said) -> Shares {
        // Words that say nothing are on no list.
        if question.words.iter().any(|word| self.analysis.is_stop_word(word)) {
            return Shares(None);
        }
        let mut entries = vec![false; self.len()];
        for term in said.telling.iter().filter_map(|stem| self.terms().get(*stem)) {
            term.stem.each_weighty(|posting| {
                if let Some(entry) = entries.get_mut(posting.entry as usize) {
                    *entry |= posting.zones & (fields::KEYWORDS.bit | fields::TERMS.bit) != 0;
                }
            });
        }
        Shares(Some(entries))
    }

    /// The stems that a question says, as it is written or as it may be meant.
    fn said_stems(&self, question: &Question, known: &[Known]) -> Said {
        let [all, words, source] = &question.found;
        let meant = known.iter().flat_map(Known::meant).flat_map(|meant| [&meant.own, &meant.source]);
        let meant = meant.flat_map(|word| &word.stems).filter_map(|stem| self.terms().find(stem)).map(|term| term.id);
        let mut also: Vec<TermId> = source.iter().flat_map(|found| found.stems.iter().copied()).collect();
        also.extend(meant);
        let stems_of = |words: &[Found]| ordered(words.iter().flat_map(|found| &found.stems).chain(&also).copied().collect());
        let (all, telling) = (stems_of(all), stems_of(words));
        let mut some = [false; SLOTS];
        all.iter().chain(&telling).for_each(|stem| some[*stem as usize % SLOTS] = true);
        Said { some, all, telling }
    }
}

/// In order and each once.
fn ordered(mut stems: Vec<TermId>) -> Vec<TermId> {
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// How many remainders the numbers of stems are told apart by.
const SLOTS: usize = 256;

/// The stems that a question says, as it is written or as it may be meant.
struct Said {
    /// Whether any of them has a remainder: most of what keywords say is told apart by this.
    some: [bool; SLOTS],
    all: Vec<TermId>,
    /// Of words that say something.
    telling: Vec<TermId>,
}

/// The entries of whose keywords a question may say a share, where that is known.
struct Shares(Option<Vec<bool>>);

impl Shares {
    fn may_have(&self, entry: usize) -> bool {
        self.0.as_ref().is_none_or(|entries| entries.get(entry) == Some(&true))
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
