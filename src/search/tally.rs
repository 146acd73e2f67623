//! What the entries of an index gain by a question, until the best are known. Knows numbers of entries alone.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};
use std::sync::{Mutex, PoisonError};

use super::index::{LOOK_UP, WeightyOfBoth};
use super::score::Group;

/// The score of what can't be among the best.
const OUT: f32 = -1.0;
/// By what share sums may differ that are added up in another order.
const ROUNDING: f32 = 1e-5;
/// So many entries gain together.
const BLOCK: usize = 4096;
/// So many scores are looked at together: most are all too low.
const TOGETHER: usize = 64;

/// Tallies that were used before: a new one of a large index is as much memory as the system must clear first.
#[derive(Default)]
pub(super) struct Tallies(Mutex<Vec<Tally>>);

impl Tallies {
    /// An empty one for so many entries.
    pub(super) fn take(&self, entries: usize) -> Tally {
        let used = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        used.unwrap_or_else(|| Tally::new(entries))
    }

    /// Keeps one for the next question.
    pub(super) fn give_back(&self, mut tally: Tally) {
        tally.scores.fill(0.0);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(tally);
    }
}

/// What the entries gain by a question.
pub(super) struct Tally {
    /// So far; less than nothing for those that can't be among the best.
    pub(super) scores: Vec<f32>,
    pad: Pad,
}

/// What an entry gained by the weighty zones of one word.
#[derive(Clone, Copy)]
pub(super) struct Met {
    entry: u32,
    gain: Gain,
}

impl Tally {
    fn new(entries: usize) -> Self {
        Self { scores: vec![0.0; entries], pad: Pad::new(entries) }
    }

    /// Adds what words are worth in weighty zones, and leaves out what can't be among so many best, if none gains more than `more`
    /// from then on; entries that are the `whole` question, in order, stay. Gives what is left, in order, and what each of these
    /// gained by each word of which there is more to come.
    pub(super) fn add_weighty(
        &mut self,
        groups: &[Group<'_>],
        most: usize,
        more: f32,
        whole: &[usize],
    ) -> (Vec<u32>, Vec<Vec<Met>>) {
        let mut lists: Vec<Vec<WeightyOfBoth<'_>>> = groups.iter().map(Group::weighty).collect();
        let mut met: Vec<Vec<Met>> = groups.iter().map(|_| Vec::new()).collect();
        let mut highest = Highest::new(most);
        // All words gain for some entries, before any does for the next: what these gain stays near the processor, and what is too
        // little to be among the best of those before is forgotten at once.
        for start in (0..self.scores.len()).step_by(BLOCK) {
            let end = (start + BLOCK).min(self.scores.len());
            let before: Vec<usize> = met.iter().map(Vec::len).collect();
            for ((group, lists), met) in groups.iter().zip(&mut lists).zip(&mut met) {
                self.add_before(end as u32, group, lists, met);
            }
            highest.add(&self.scores[start..end]);
            let whole = &whole[whole.partition_point(|entry| *entry < start)..whole.partition_point(|entry| *entry < end)];
            let least = highest.least();
            for (met, before) in met.iter_mut().zip(before) {
                retain(met, before, |entry| self.scores[entry] + more >= least || whole.binary_search(&entry).is_ok());
            }
        }
        (self.leave(highest.least(), more, whole), met)
    }

    /// Adds what a word is worth to the next entries on its lists, up to one.
    fn add_before(&mut self, end: u32, group: &Group<'_>, lists: &mut [WeightyOfBoth<'_>], met: &mut Vec<Met>) {
        let Self { scores, pad } = self;
        let goes_on = group.most_light() > 0.0;
        let mut gains = |entry: u32, gain: Gain| {
            let Some(score) = scores.get_mut(entry as usize) else { return };
            *score += gain.worth(group.tie);
            met.extend(goes_on.then_some(Met { entry, gain }));
        };
        if let ([worth], [list]) = (&*group.worths, &mut *lists) {
            list.each_before(end, |posting| {
                let (best, sum) = worth.of(posting);
                if sum > 0.0 {
                    gains(posting.entry, Gain { best, sum });
                }
            });
            return;
        }
        for (worth, list) in group.worths.iter().zip(lists) {
            list.each_before(end, |posting| {
                let (best, sum) = worth.of(posting);
                if sum > 0.0 {
                    pad.add(posting.entry as usize, best, sum);
                }
            });
        }
        pad.clear(gains);
    }

    /// Leaves out what has less than the least of the best, if none gains more than `more` from now on; gives the others, in order.
    fn leave(&mut self, least: f32, more: f32, whole: &[usize]) -> Vec<u32> {
        let kept: Vec<f32> = whole.iter().map(|entry| self.scores[*entry]).collect();
        let mut left = Vec::new();
        for (scores, first) in self.scores.chunks_mut(TOGETHER).zip((0..).step_by(TOGETHER)) {
            if f32::from_bits(most_of(scores)) + more < least {
                scores.fill(OUT);
                continue;
            }
            for (score, entry) in scores.iter_mut().zip(first..) {
                if *score + more < least {
                    *score = OUT;
                } else {
                    left.push(entry);
                }
            }
        }
        left.extend(whole.iter().filter(|entry| self.scores[**entry] == OUT).map(|entry| *entry as u32));
        whole.iter().zip(kept).for_each(|(entry, score)| self.scores[*entry] = score);
        left.sort_unstable();
        left
    }

    /// Adds what a word is worth in the other zones of the entries that are left.
    pub(super) fn add_light(&mut self, group: &Group<'_>, met: &[Met], left: &[u32]) {
        if group.most_light() == 0.0 {
            return;
        }
        let Self { scores, pad } = self;
        met.iter().filter(|met| scores[met.entry as usize] >= 0.0).for_each(|met| pad.set(met.entry, met.gain));
        for worth in &group.worths {
            let list = &worth.probe.list;
            let mut add = |entry: u32, zones: u8| {
                let Some(score) = scores.get_mut(entry as usize).filter(|score| **score >= 0.0) else { return };
                let (best, sum) = worth.light(zones);
                if sum > 0.0 {
                    let before = pad.of(entry).worth(group.tie);
                    pad.add(entry as usize, best, sum);
                    *score += pad.of(entry).worth(group.tie) - before;
                }
            };
            if left.len() * LOOK_UP < list.light() {
                left.iter().for_each(|entry| list.light_of(*entry).into_iter().for_each(|zones| add(*entry, zones)));
            } else {
                list.each_light(add);
            }
        }
        pad.clear(|_, _| {});
    }

    pub(super) fn best(&self, most: usize, whole: &[(usize, f32)]) -> Vec<(usize, f32)> {
        let mut hits: Vec<(usize, f32)> = self.scores.iter().copied().enumerate().filter(|(_, score)| *score > 0.0).collect();
        if hits.len() > most {
            hits.select_nth_unstable_by(most, |one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
            hits.truncate(most);
        }
        // Of a word that many say, the entry may be far behind of which it is the whole keyword.
        let mut known: BTreeSet<usize> = hits.iter().map(|hit| hit.0).collect();
        let others = whole.iter().map(|whole| whole.0).filter(|entry| known.insert(*entry));
        hits.extend(others.map(|entry| (entry, self.scores[entry])));
        hits
    }
}

/// Leaves of what was met since some place what was met of some entries.
fn retain(met: &mut Vec<Met>, since: usize, is_left: impl Fn(usize) -> bool) {
    let mut left = since;
    for place in since..met.len() {
        let one = met[place];
        met[left] = one;
        left += usize::from(is_left(one.entry as usize));
    }
    met.truncate(left);
}

/// So many highest scores of those that were added.
struct Highest {
    most: usize,
    scores: BinaryHeap<Reverse<u32>>,
}

impl Highest {
    fn new(most: usize) -> Self {
        Self { most, scores: BinaryHeap::with_capacity(most + 1) }
    }

    fn add(&mut self, scores: &[f32]) {
        let Self { most, scores: highest } = self;
        for scores in scores.chunks(TOGETHER) {
            if highest.len() == *most && highest.peek().is_some_and(|least| most_of(scores) <= least.0) {
                continue;
            }
            for score in scores.iter().filter(|score| **score > 0.0).map(|score| score.to_bits()) {
                if highest.len() < *most {
                    highest.push(Reverse(score));
                } else if let Some(mut least) = highest.peek_mut()
                    && least.0 < score
                {
                    *least = Reverse(score);
                }
            }
        }
    }

    /// The last of them, but for rounding; nothing where there are fewer.
    fn least(&self) -> f32 {
        let last = if self.scores.len() < self.most { None } else { self.scores.peek() };
        last.map_or(0.0, |least| f32::from_bits(least.0)) * (1.0 - ROUNDING)
    }
}

/// The highest of some scores, none of them negative, as bits: these have the order of such numbers.
fn most_of(scores: &[f32]) -> u32 {
    scores.iter().fold(0, |most, score| most.max(score.to_bits()))
}

/// What the entries gain by one word, until it is added up.
struct Pad {
    gains: Vec<Gain>,
    /// The entries that gain, as many as the number says.
    touched: Vec<u32>,
    count: usize,
}

/// What one entry gains.
#[derive(Clone, Copy, Default)]
pub(super) struct Gain {
    best: f32,
    sum: f32,
}

impl Gain {
    /// The best field counts, and a little of the others.
    fn worth(self, tie: f32) -> f32 {
        self.best + tie * (self.sum - self.best)
    }
}

impl Pad {
    fn new(entries: usize) -> Self {
        // One more than there are, since the next is written down before it is known whether it is new.
        Self { gains: vec![Gain::default(); entries], touched: vec![0; entries + 1], count: 0 }
    }

    #[inline]
    fn add(&mut self, entry: usize, best: f32, sum: f32) {
        let Some(gain) = self.gains.get_mut(entry) else { return };
        // Without a branch, which could not be foretold.
        if let Some(next) = self.touched.get_mut(self.count) {
            *next = entry as u32;
        }
        self.count += usize::from(gain.sum == 0.0);
        gain.best = gain.best.max(best);
        gain.sum += sum;
    }

    /// What an entry gained before.
    fn set(&mut self, entry: u32, gain: Gain) {
        self.add(entry as usize, gain.best, gain.sum);
    }

    fn of(&self, entry: u32) -> Gain {
        self.gains.get(entry as usize).copied().unwrap_or_default()
    }

    /// Calls with each entry that gained, and forgets it.
    fn clear(&mut self, mut each: impl FnMut(u32, Gain)) {
        for entry in self.touched.iter().take(std::mem::take(&mut self.count)) {
            each(*entry, std::mem::take(&mut self.gains[*entry as usize]));
        }
    }
}
