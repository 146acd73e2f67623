//! The ranking: which entries of an index fit a question, in what order, and why. Knows what is looked up and what each entry
//! gains; nothing of pages.

use super::call::{claims, has_some_words, make_room};
use super::entry::Entry;
use super::explain::{Explanation, Form, Match};
use super::fields;
use super::index::{FormId, Index, TermId};
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
        let Scored { mut hits, mut terms, shares } = self.scored(question, known, &probes);
        self.add_others(question, &mut hits);
        let by_score = |one: &(usize, f32), other: &(usize, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
        hits.sort_by(by_score);
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
        self.put_number_first(&probes, &mut hits);
        let claims = |number: usize| claims(&probes, shares.of(number), number);
        make_room(&mut hits, |number| self.is_emergency_number(number).then(|| claims(number)));
        let (mut sure, mut is_cry): (f32, bool) = (0.0, false);
        for (number, _) in hits.iter().take(Sure::HITS) {
            let share = shares.of(*number);
            is_cry |= share >= Sure::CRY && self.urgency(*number) == Urgency::Emergency;
            sure = sure.max(self.said(&probes, *number)).max(share * share * Sure::PHRASE);
        }
        let is_first_little = |(first, _): &(usize, f32)| self.says_little(&probes, shares.of(*first), *first);
        let says_little = has_some_words(question) && hits.first().is_some_and(is_first_little);
        let is_claimed = hits.first().is_some_and(|(first, _)| claims(*first));
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
        for (number, score) in &mut hits {
            let share = shares.of(*number);
            *score = (*score + self.bonus(share, *number)) * self.strays(question, probes, share, *number);
        }
        Scored { hits, terms, shares }
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
        for whole in probes.whole.iter().filter(|whole| whole.entries.contains(&number)) {
            let score = whole.weight;
            explanation.add(Match { word: None, zone: "whole", form: Form::Whole, term: String::new(), score });
        }
        let share = self.shares(question, known, &probes, vec![number]).of(number);
        explanation.phrase = self.bonus(share, number);
        let mut hits = self.scored(question, known, &probes).hits;
        let score = |hits: &[(usize, f32)]| hits.iter().find(|hit| hit.0 == number).map_or(0.0, |hit| hit.1);
        let alone = score(&hits);
        self.add_others(question, &mut hits);
        explanation.others = score(&hits) - alone;
        explanation.strays = alone / self.strays(question, &probes, share, number) - alone;
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

    /// How much of one of their keywords a question says, of some entries: in whatever order and with whatever else, “my
    /// husband hits me every day”. Words that say nothing count in a keyword, but do not make one.
    fn shares(&self, question: &Question, known: &[Known], probes: &Probes<'_>, entries: Vec<usize>) -> Shares {
        let entries = ordered(entries);
        let said = self.said_stems(question, known);
        let mut shares = self.said_of_phrases(&said, &entries);
        let may_have = self.with_telling(question, &said, &entries);
        let of_whole = |entry: &usize| {
            let keywords = probes.whole.iter().filter(|whole| !whole.title && whole.entries.contains(entry));
            keywords.map(|whole| whole.share).fold(0.0, f32::max)
        };
        for ((share, may_have), entry) in shares.iter_mut().zip(may_have).zip(&entries) {
            let said = if may_have && *share >= Bonus::PHRASE_SHARE { *share } else { 0.0 };
            *share = said.max(of_whole(entry));
        }
        Shares { entries, shares }
    }

    /// Of each of some entries, in order, whether its keywords have a word that tells something.
    fn with_telling(&self, question: &Question, said: &Said, entries: &[usize]) -> Vec<bool> {
        // Words that say nothing are on no list.
        let mut have = vec![question.words.iter().any(|word| self.analysis.is_stop_word(word)); entries.len()];
        if have.first() != Some(&false) {
            return have;
        }
        for term in said.telling.iter().filter_map(|stem| self.terms().get(*stem)) {
            term.stem.each_weighty_of(entries, |place, posting| {
                have[place] |= posting.zones & (fields::KEYWORDS.bit | fields::TERMS.bit) != 0;
            });
        }
        have
    }

    /// Of each of some entries, in order, the most of a keyword that a question says.
    fn said_of_phrases(&self, said: &Said, entries: &[usize]) -> Vec<f32> {
        let mut forms: [Vec<(FormId, bool)>; 2] = Default::default();
        for stem in &said.all {
            let tells = said.telling.binary_search(stem).is_ok();
            let Some(term) = self.terms().get(*stem) else { continue };
            for (forms, of_stem) in forms.iter_mut().zip(term.forms()) {
                forms.extend(of_stem.map(|form| (form, tells)));
            }
        }
        let mut most = vec![0.0_f32; entries.len()];
        for (phrases, mut forms) in self.phrases().into_iter().zip(forms) {
            // The telling first, of which one is enough.
            forms.sort_unstable_by_key(|(form, tells)| (*form, !tells));
            forms.dedup_by_key(|(form, _)| *form);
            let shares = phrases.map(|phrases| phrases.shares(&forms, entries));
            most.iter_mut().zip(shares.into_iter().flatten()).for_each(|(most, share)| *most = most.max(share));
        }
        most
    }

    /// The stems that a question says, as it is written or as it may be meant.
    fn said_stems(&self, question: &Question, known: &[Known]) -> Said {
        let [all, words, source] = &question.found;
        let meant = known.iter().flat_map(Known::meant).flat_map(|meant| [&meant.own, &meant.source]);
        let meant = meant.flat_map(|word| &word.stems).filter_map(|stem| self.terms().find(stem)).map(|term| term.id);
        let mut also: Vec<TermId> = source.iter().flat_map(|found| found.stems.iter().copied()).collect();
        also.extend(meant);
        let stems_of = |words: &[Found]| ordered(words.iter().flat_map(|found| &found.stems).chain(&also).copied().collect());
        Said { all: stems_of(all), telling: stems_of(words) }
    }
}

/// In order and each once.
fn ordered<T: Ord>(mut numbers: Vec<T>) -> Vec<T> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Entries with what each gains by itself, in no order.
struct Scored {
    hits: Vec<(usize, f32)>,
    /// Of words of the glossary.
    terms: Vec<(usize, f32)>,
    shares: Shares,
}

/// The stems that a question says, as it is written or as it may be meant.
struct Said {
    all: Vec<TermId>,
    /// Of words that say something.
    telling: Vec<TermId>,
}

/// How much of one of its keywords a question says, for some entries in order.
struct Shares {
    entries: Vec<usize>,
    shares: Vec<f32>,
}

impl Shares {
    fn of(&self, entry: usize) -> f32 {
        let place = self.entries.binary_search(&entry);
        place.ok().and_then(|place| self.shares.get(place)).copied().unwrap_or_default()
    }
}
