//! The ranking: which entries of an index fit a question, in what order, and why. Knows what is looked up and what each entry
//! gains; nothing of pages.

use std::cmp::Ordering;

use super::call::{Doubt, claims, has_some_words};
use super::entry::Entry;
use super::explain::{Explanation, Form, Match};
use super::index::Index;
use super::keyword::Shares;
use super::known::Known;
use super::probe::Probes;
use super::question::Question;
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
    /// Whether it is a question of some words of which the first hit says too little.
    pub(super) says_little: bool,
    /// Whether the question says a keyword of the first hit.
    pub(super) is_claimed: bool,
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
        let Scored { mut hits, mut terms, shares, .. } = self.scored(question, known, &probes);
        self.put_in_order(question, &mut hits);
        self.put_number_first(&probes, &mut hits);
        self.make_room(&probes, &shares, &mut hits);
        let (mut sure, mut is_cry): (f32, bool) = (0.0, false);
        for (number, _) in hits.iter().take(Sure::HITS) {
            let share = shares.of(*number);
            is_cry |= share >= Sure::CRY && self.urgency(*number) == Urgency::Emergency;
            // “Weather at the weekend” says the keyword “weekend”, and asks for the weather.
            let of_all = if probes.elsewhere.contains(&true) { shares.together(*number) } else { 1.0 };
            sure = sure.max(self.said(&probes, *number)).max(share * share * Sure::PHRASE * of_all);
        }
        let is_first_little = |(first, _): &(usize, f32)| self.says_little(&probes, shares.of(*first), *first);
        let says_little = has_some_words(question) && hits.first().is_some_and(is_first_little);
        let is_claimed = hits.first().is_some_and(|(first, _)| claims(&probes, shares.of(*first), *first));
        terms.sort_by(by_score);
        terms.truncate(1);
        terms.retain(|(number, _)| self.said(&probes, *number) >= Sure::TERM);
        Ranking { quality, sure, is_cry, says_little, is_claimed, hits, terms }
    }

    /// What the entries gain that may be among the first, each by itself.
    fn scored(&self, question: &Question, known: &[Known], probes: &Probes<'_>) -> Scored {
        let is_term = |(number, _): &(usize, f32)| self.id(*number).is_some_and(Entry::is_words);
        let candidates = self.candidates(probes, Limit::CANDIDATES);
        let (terms, mut hits): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_term);
        let shares = self.shares(question, known, probes, hits.iter().map(|hit| hit.0).collect());
        let doubt = self.doubt(question, probes, &shares, &hits);
        for (number, score) in &mut hits {
            let left = self.left(&doubt, probes, &shares, *number);
            *score = (*score + self.bonus(shares.of(*number), *number)) * (left.strays * left.scattered);
        }
        Scored { hits, terms, shares, doubt }
    }

    /// Puts the best first, when numbers to call have gained by each other, and leaves out noise.
    fn put_in_order(&self, question: &Question, hits: &mut Vec<(usize, f32)>) {
        self.add_others(question, hits);
        hits.sort_by(by_score);
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
    }

    pub(super) fn urgency(&self, number: usize) -> Urgency {
        self.records().get(number).map_or(Urgency::Normal, |kept| kept.urgency)
    }

    /// Why an entry has its score.
    pub(super) fn explain(&self, question: &Question, known: &[Known], number: usize) -> Explanation {
        let probes = self.probes(question, known);
        let mut explanation = Explanation::default();
        let word = |number: usize| {
            question.words.iter().chain(&question.pairs).chain(&question.mended).nth(number).map(|word| word.plain.clone())
        };
        for probe in probes.words.iter().chain(&probes.pieces) {
            let term = self.terms().text(probe.term).unwrap_or_default();
            for (zone, score) in self.gains(probe, number) {
                let (word, term) = (word(probe.word), term.to_owned());
                explanation.add(Match { word, zone: zone.name, form: probe.form, term, score });
            }
        }
        for whole in probes.whole.iter().filter(|whole| whole.is_of(number)) {
            let score = whole.weight;
            explanation.add(Match { word: None, zone: "whole", form: Form::Whole, term: String::new(), score });
        }
        let Scored { mut hits, shares, doubt, .. } = self.scored(question, known, &probes);
        explanation.phrase = self.bonus(shares.of(number), number);
        let score = |hits: &[(usize, f32)]| hits.iter().find(|hit| hit.0 == number).map_or(0.0, |hit| hit.1);
        let alone = score(&hits);
        self.put_in_order(question, &mut hits);
        explanation.others = score(&hits) - alone;
        explanation.is_put_first = self.put_number_first(&probes, &mut hits) == Some(number);
        let before = score(&hits);
        self.make_room(&probes, &shares, &mut hits);
        explanation.room = before - score(&hits);
        let left = self.left(&doubt, &probes, &shares, number);
        let together = alone / left.scattered;
        explanation.scattered = together - alone;
        explanation.strays = together / left.strays - together;
        explanation
    }

    /// What an entry gains because the question says so much of one of its keywords: the more, the sooner it is needed.
    fn bonus(&self, share: f32, number: usize) -> f32 {
        let Some(kept) = self.records().get(number).filter(|_| share > 0.0) else { return 0.0 };
        let whole = match (kept.is_emergency_number, kept.urgency) {
            (true, _) => Bonus::EMERGENCY_NUMBER,
            (false, Urgency::Emergency) => Bonus::EMERGENCY,
            (false, Urgency::Urgent) => Bonus::URGENT,
            (false, Urgency::Normal) => Bonus::PHRASE,
        };
        whole * share * share
    }
}

/// Entries with what each gains by itself, in no order.
struct Scored {
    hits: Vec<(usize, f32)>,
    /// Of words of the glossary.
    terms: Vec<(usize, f32)>,
    shares: Shares,
    doubt: Doubt,
}

/// The best first; among equals, the order of the content.
fn by_score(one: &(usize, f32), other: &(usize, f32)) -> Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}
