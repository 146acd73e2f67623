//! Numbers to call in an emergency among the hits: when they come first, what they gain by each other, and when they make room.
//! Knows what is looked up and what each entry gains.

use super::index::Index;
use super::keyword::Shares;
use super::probe::Probes;
use super::question::Question;
use super::weights::CallWeight;
use crate::catalogue::Urgency;

/// What there is to doubt numbers to call by that a question says no keyword of.
pub(super) struct Doubt {
    /// How much of their scores counts since the question is long: the more words, the more of them stand among the many keywords of
    /// a number.
    long: f32,
    /// How much of the question one keyword of something else says, where numbers are measured by that: a number has so many
    /// keywords that words of any question stand in some of them; where it is meant, they stand together.
    rival: f32,
}

/// How much of the score of an entry counts.
pub(super) struct Left {
    /// Of a number that stray words of a long question found.
    pub(super) strays: f32,
    /// Of one whose own keywords say less of the question together than one of a rival.
    pub(super) scattered: f32,
}

impl Index {
    /// What there is to doubt numbers to call by, for a question with its first hits.
    pub(super) fn doubt(&self, question: &Question, probes: &Probes<'_>, shares: &Shares, hits: &[(usize, f32)]) -> Doubt {
        let word = if self.analysis.has_pairs() { CallWeight::SYLLABLE } else { 1.0 };
        let long = (CallWeight::MANY / (question.words.len() as f32 * word)).min(1.0);
        Doubt { long, rival: self.rival(question, probes, shares, hits) }
    }

    /// How much of its score counts for an entry: all, but of a number to call of which the question says no keyword.
    pub(super) fn left(&self, doubt: &Doubt, probes: &Probes<'_>, shares: &Shares, number: usize) -> Left {
        let share = shares.of(number);
        if !self.is_emergency_number(number) || claims(probes, share, number) {
            return Left { strays: 1.0, scattered: 1.0 };
        }
        let scattered = 1.0 - CallWeight::SCATTERED * (doubt.rival - shares.together(number)).max(0.0);
        Left { strays: doubt.long, scattered }
    }

    /// The most of a question that one keyword says of something that is for no emergency and fits well: by that, numbers to call are
    /// measured that the question says no keyword of. Where it says one of something for emergencies, none is.
    fn rival(&self, question: &Question, probes: &Probes<'_>, shares: &Shares, hits: &[(usize, f32)]) -> f32 {
        let is_for_emergencies = |number: usize| self.urgency(number) == Urgency::Emergency;
        let is_cry = |hit: &(usize, f32)| is_for_emergencies(hit.0) && claims(probes, shares.of(hit.0), hit.0);
        if !has_some_words(question) || hits.iter().any(is_cry) {
            return 0.0;
        }
        let least = CallWeight::RIVAL * hits.iter().map(|hit| hit.1).fold(0.0, f32::max);
        let rivals = hits.iter().filter(|hit| hit.1 >= least && !is_for_emergencies(hit.0));
        rivals.map(|hit| shares.together(hit.0)).fold(0.0, f32::max)
    }

    /// Adds what numbers to call in an emergency gain because others fit too.
    pub(super) fn add_others(&self, question: &Question, hits: &mut [(usize, f32)]) {
        if !has_some_words(question) {
            return;
        }
        let all: f32 = hits.iter().filter(|hit| self.is_emergency_number(hit.0)).map(|hit| hit.1).sum();
        for (_, score) in hits.iter_mut().filter(|hit| self.is_emergency_number(hit.0)) {
            *score += (all - *score) * CallWeight::OTHERS;
        }
    }

    /// Of hits that have the whole question as a keyword, a number to call stands before a page: “drug overdose” is a keyword of the
    /// guide about addiction, too. Gives the number that passed it.
    pub(super) fn put_number_first(&self, probes: &Probes<'_>, hits: &mut Vec<(usize, f32)>) -> Option<usize> {
        let has = |title: bool, number: usize| {
            let mut wholes = probes.whole.iter().filter(|whole| whole.title == title && !whole.is_begun);
            wholes.any(|whole| whole.is_of(number))
        };
        let &(first, best) = hits.first()?;
        if self.urgency(first) == Urgency::Emergency || has(true, first) || !has(false, first) {
            return None;
        }
        let place = hits.iter().position(|(number, _)| self.is_emergency_number(*number) && has(false, *number))?;
        let (number, _) = hits.remove(place);
        hits.insert(0, (number, best));
        Some(number)
    }

    /// Has numbers to call make room that stray words found.
    pub(super) fn make_room(&self, probes: &Probes<'_>, shares: &Shares, hits: &mut Vec<(usize, f32)>) {
        make_room(hits, |number| self.is_emergency_number(number).then(|| claims(probes, shares.of(number), number)));
    }

    /// Whether the first hit says so little of a question, and of its own keywords a `share` so small, that it may well be wrong.
    pub(super) fn says_little(&self, probes: &Probes<'_>, share: f32, first: usize) -> bool {
        self.urgency(first) != Urgency::Emergency
            && !claims(probes, share, first)
            && self.said(probes, first) <= CallWeight::LITTLE
    }

    pub(super) fn is_emergency_number(&self, number: usize) -> bool {
        self.records().get(number).is_some_and(|kept| kept.is_emergency_number)
    }
}

/// Whether so many words of a question say something that it may be a cry for help.
pub(super) fn has_some_words(question: &Question) -> bool {
    question.words.len() >= CallWeight::WORDS
}

/// Whether a question says a keyword of an entry, of whose keywords it says a `share`.
pub(super) fn claims(probes: &Probes<'_>, share: f32, number: usize) -> bool {
    share >= CallWeight::CLAIM || probes.whole.iter().any(|whole| whole.is_of(number))
}

/// Numbers to call have so many keywords that pieces of any question find some of them: of the first hits, those that the
/// question says no keyword of give way to what fits nearly as well. `claim` tells of a number whether it does.
fn make_room(hits: &mut Vec<(usize, f32)>, claim: impl Fn(usize) -> Option<bool>) {
    let first = hits.len().min(CallWeight::AMONG);
    let is_number = |hit: &(usize, f32)| claim(hit.0).is_some();
    let mut others = (first..hits.len()).filter(|place| !is_number(&hits[*place])).peekable();
    let numbers: Vec<usize> = (0..first).filter(|place| is_number(&hits[*place])).collect();
    // What stays, what comes up, what follows.
    let mut order: Vec<u8> = (0..hits.len()).map(|place| if place < first { 0 } else { 2 }).collect();
    for number in numbers.into_iter().skip(CallWeight::CROWD).rev().filter(|place| claim(hits[*place].0) == Some(false)) {
        if let Some(other) = others.next_if(|other| hits[*other].1 >= hits[number].1 * CallWeight::NEARLY) {
            (order[number], order[other]) = (2, 1);
        }
    }
    let mut sorted: Vec<(u8, (usize, f32))> = order.into_iter().zip(hits.drain(..)).collect();
    sorted.sort_by_key(|(order, _)| *order);
    let mut least = f32::INFINITY;
    hits.extend(sorted.into_iter().map(|(_, (number, score))| {
        // Hits stand in the order of their scores: what gives way is worth no more than what passed it.
        least = least.min(score);
        (number, least)
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hits from the best on; whether the question says a keyword of the numbers to call among them.
    fn order(hits: &[(usize, f32)], numbers: &[(usize, bool)]) -> Vec<usize> {
        let mut hits = hits.to_vec();
        make_room(&mut hits, |number| numbers.iter().find(|one| one.0 == number).map(|one| one.1));
        assert!(hits.is_sorted_by(|one, other| one.1 >= other.1), "{hits:?}");
        hits.into_iter().map(|hit| hit.0).collect()
    }

    #[test]
    fn numbers_that_stray_words_found_give_way() {
        let hits = [(112, 10.0), (999, 9.9), (997, 9.8), (1, 9.7), (998, 9.6), (2, 9.5), (3, 7.0), (4, 6.0)];
        let strayed = [(112, false), (999, false), (997, false), (998, false)];
        assert_eq!(order(&hits, &strayed), [112, 999, 997, 1, 2, 998, 3, 4], "3 fits much less than 997");
        let said = [(112, true), (999, true), (997, true), (998, true)];
        assert_eq!(order(&hits, &said), [112, 999, 997, 1, 998, 2, 3, 4]);
        assert_eq!(order(&hits[..3], &strayed), [112, 999, 997], "nothing else fits");
    }
}
