//! Scores: the list of each term that is looked up is walked, and the entries on it gain. Knows the index's lists; nothing of
//! words.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::fields::{self, Zone};
use super::index::{Index, LOOK_UP, Posting};
use super::probe::{Probe, Probes};
use super::weights::{FieldWeight, FormWeight, GramWeight, Sure};

/// BM25's two constants: how soon saying a word again adds nothing, and how much long texts lose.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Zones whose matches are worth the same in all entries, as places of their weights.
const FLAT: u8 = !(fields::TITLE.bit | fields::SUMMARY.bit);
/// How many lengths of titles and summaries are told apart.
pub(super) const LENGTHS: usize = 256;
/// The score of what can't be among the best.
const OUT: f32 = -1.0;
/// By what share sums may differ that are added up in another order.
const ROUNDING: f32 = 1e-5;

/// What a match of one probe is worth.
struct Worth<'a> {
    index: &'a Index,
    probe: &'a Probe<'a>,
    lengths: &'a [u8],
    /// BM25's weight of the word in titles and in summaries.
    titles: f32,
    summaries: f32,
    /// By zone what a match is worth where that does not depend on the entry.
    flat: [f32; fields::ZONES.len()],
}

/// What the forms of one word are worth: the best field counts, and a share of the others.
struct Group<'a> {
    worths: Vec<Worth<'a>>,
    tie: f32,
}

impl Index {
    /// The entries with the highest scores, at most so many, and those of which the question is the whole title or a keyword;
    /// in no order.
    ///
    /// Most of what is on the lists stands where a match is worth little. So first all gain by the weighty zones; then only
    /// those go on that can still be among the best.
    pub(super) fn candidates(&self, probes: &Probes<'_>, most: usize) -> Vec<(usize, f32)> {
        let words = probes.words.chunk_by(same_word).map(|probes| self.group(probes, FormWeight::TIE));
        let pieces = probes.pieces.chunk_by(same_word).map(|probes| self.group(probes, GramWeight::TIE));
        let groups: Vec<Group<'_>> = words.chain(pieces).collect();
        let mut tally = Tally::new(self.len());
        let met: Vec<Vec<Met>> = groups.iter().map(|group| tally.add_weighty(group)).collect();
        let whole = probes.whole.iter().flat_map(|whole| whole.entries.iter().map(|entry| (*entry, whole.weight)));
        let whole: Vec<(usize, f32)> = whole.filter(|(entry, _)| *entry < self.len()).collect();
        let left = tally.leave(most, groups.iter().map(Group::most_light).sum(), &whole);
        for (group, met) in groups.iter().zip(&met) {
            tally.add_light(group, met, &left);
        }
        for (entry, weight) in &whole {
            tally.scores[*entry] += weight;
        }
        tally.best(most, &whole)
    }

    /// What one entry gains by a term, zone by zone.
    pub(super) fn gains(&self, probe: &Probe<'_>, entry: usize) -> Vec<(Zone, f32)> {
        let worth = self.worth(probe);
        let Some(posting) = probe.list.of(entry) else { return Vec::new() };
        let zones = fields::ZONES.into_iter().filter(|zone| zone.bit & posting.zones & probe.zones != 0);
        zones.map(|zone| (zone, worth.of(Posting { zones: zone.bit, ..posting }).0)).collect()
    }

    fn group<'a>(&'a self, probes: &'a [Probe<'a>], tie: f32) -> Group<'a> {
        Group { worths: probes.iter().map(|probe| self.worth(probe)).collect(), tie }
    }

    fn worth<'a>(&'a self, probe: &'a Probe<'a>) -> Worth<'a> {
        let entries = self.len();
        let bm25 = |known: u32, zone: Zone| zone.weight * probe.weight * idf(entries, known) * (K1 + 1.0);
        let (titles, summaries) = (bm25(probe.list.titles(), fields::TITLE), bm25(probe.list.summaries(), fields::SUMMARY));
        let flat = fields::ZONES.map(|zone| zone.weight * probe.weight * probe.rarity);
        Worth { index: self, probe, lengths: self.lengths(), titles, summaries, flat }
    }

    /// How much of a question one entry says, from 0 to 1: each word as much as it tells.
    pub(super) fn said(&self, probes: &Probes<'_>, entry: usize) -> f32 {
        let mut said = vec![0.0_f32; probes.rarity.len()];
        let elsewhere = |word: usize| probes.elsewhere.get(word) == Some(&true);
        for probe in probes.words.iter().chain(&probes.pieces) {
            let Some(word) = said.get_mut(probe.word) else { continue };
            let Some(posting) = probe.list.of(entry) else { continue };
            for zone in fields::ZONES.iter().filter(|zone| zone.bit & posting.zones & probe.zones != 0) {
                let says = Sure::of(zone.weight) * probe.says;
                // “Hairdresser” is a keyword of who opens a shop; title and summary say what it is about.
                let is_about = || says >= Sure::ELSEWHERE_SAID && zone.bit & fields::ABOUT != 0;
                if !elsewhere(probe.word) || is_about() {
                    *word = word.max(says);
                }
            }
        }
        let mut told = (0.0, 0.0);
        for ((said, rarity), elsewhere) in said.iter().zip(&probes.rarity).zip(&probes.elsewhere) {
            let tells = rarity * if *elsewhere { Sure::ELSEWHERE } else { 1.0 };
            told = (told.0 + said * tells, told.1 + tells);
        }
        told.0 / told.1.max(f32::MIN_POSITIVE)
    }
}

/// Whether two probes are of the same word.
fn same_word(one: &Probe<'_>, other: &Probe<'_>) -> bool {
    one.word == other.word
}

impl Group<'_> {
    /// The most that an entry gains by zones in which a match is worth little.
    fn most_light(&self) -> f32 {
        let light = self.worths.iter().filter(|worth| worth.probe.list.light() > 0).map(|worth| worth.light(!0));
        let (best, sum) = light.fold((0.0_f32, 0.0), |most, (best, sum)| (most.0.max(best), most.1 + sum));
        best + self.tie * (sum - best)
    }
}

impl Worth<'_> {
    /// What an entry gains by its best zone, and by all together.
    #[inline]
    fn of(&self, posting: Posting) -> (f32, f32) {
        let zones = posting.zones & self.probe.zones;
        let (mut best, mut sum): (f32, f32) = (0.0, 0.0);
        let mut add = |gain: f32| {
            best = best.max(gain);
            sum += gain;
        };
        let bm25 = |weight: f32, times: u8, which: usize| {
            let which = which + usize::from(self.probe.is_stem);
            let length = self.lengths.get(4 * posting.entry as usize + which).copied().unwrap_or_default();
            let times = f32::from(times.max(1));
            weight * times / (times + self.index.norms[which][usize::from(length)])
        };
        if zones & fields::TITLE.bit != 0 {
            add(bm25(self.titles, posting.times.title, 0));
        }
        if zones & fields::SUMMARY.bit != 0 {
            add(bm25(self.summaries, posting.times.summary, 2));
        }
        let mut flat = zones & FLAT;
        while flat != 0 {
            let zone = flat.trailing_zeros() as usize;
            let often = if 1 << zone & fields::KEYS != 0 { often(posting.times.keys) } else { 1.0 };
            add(self.flat[zone] * often);
            flat &= flat - 1;
        }
        (best, sum)
    }

    /// The same by zones in which a match is worth little.
    #[inline]
    fn light(&self, zones: u8) -> (f32, f32) {
        let mut zones = zones & self.probe.zones & fields::LIGHT;
        let (mut best, mut sum): (f32, f32) = (0.0, 0.0);
        while zones != 0 {
            let gain = self.flat[zones.trailing_zeros() as usize];
            best = best.max(gain);
            sum += gain;
            zones &= zones - 1;
        }
        (best, sum)
    }
}

/// For each length of a title or summary how much a match in it loses, beside lengths that are usual.
pub(super) fn norms(lengths: [f32; 4]) -> Box<[[f32; LENGTHS]; 4]> {
    let norm = |length: usize, usual: f32| K1 * (1.0 - B + B * (length as f32 / usual.max(f32::MIN_POSITIVE)));
    Box::new(lengths.map(|usual| std::array::from_fn(|length| norm(length, usual))))
}

/// By how much more a word counts that stands so often among keywords: what they say again and again, the item is about.
/// Like BM25, but never against the length of the list, which is no fault.
fn often(times: u8) -> f32 {
    let times = f32::from(times.max(1));
    times * (1.0 + FieldWeight::OFTEN) / (times + FieldWeight::OFTEN)
}

/// BM25's measure of how much a word tells that so many of all entries have.
pub(super) fn idf(entries: usize, known: u32) -> f32 {
    let (entries, known) = (entries as f32, known as f32);
    (1.0 + ((entries - known).max(0.0) + 0.5) / (known + 0.5)).ln()
}

/// What the entries gain by a question.
struct Tally {
    /// So far; less than nothing for those that can't be among the best.
    scores: Vec<f32>,
    pad: Pad,
}

/// What an entry gained by the weighty zones of one word.
struct Met {
    entry: u32,
    gain: Gain,
}

impl Tally {
    fn new(entries: usize) -> Self {
        Self { scores: vec![0.0; entries], pad: Pad::new(entries) }
    }

    /// Adds what a word is worth in weighty zones. What each entry gained by it is given back where there is more to come.
    fn add_weighty(&mut self, group: &Group<'_>) -> Vec<Met> {
        for worth in &group.worths {
            worth.probe.list.each_weighty(|posting| {
                let (best, sum) = worth.of(posting);
                if sum > 0.0 {
                    self.pad.add(posting.entry as usize, best, sum);
                }
            });
        }
        let goes_on = group.most_light() > 0.0;
        let mut met = Vec::new();
        self.pad.clear(|entry, gain| {
            self.scores[entry as usize] += gain.worth(group.tie);
            met.extend(goes_on.then_some(Met { entry, gain }));
        });
        met
    }

    /// Leaves out what can't be among so many best, if none gains more than `more` from now on; gives the others, in order.
    /// Entries that are the `whole` question stay.
    fn leave(&mut self, most: usize, more: f32, whole: &[(usize, f32)]) -> Vec<u32> {
        let kept: Vec<(usize, f32)> = whole.iter().map(|(entry, _)| (*entry, self.scores[*entry])).collect();
        let least = highest(&self.scores, most) * (1.0 - ROUNDING);
        let mut left = Vec::new();
        for (entry, score) in self.scores.iter_mut().enumerate() {
            if *score + more < least {
                *score = OUT;
            } else {
                left.push(entry as u32);
            }
        }
        let out = kept.iter().filter(|(entry, _)| self.scores[*entry] == OUT).map(|(entry, _)| *entry as u32);
        left.extend(out.collect::<Vec<_>>());
        kept.into_iter().for_each(|(entry, score)| self.scores[entry] = score);
        left.sort_unstable();
        left.dedup();
        left
    }

    /// Adds what a word is worth in the other zones of the entries that are left.
    fn add_light(&mut self, group: &Group<'_>, met: &[Met], left: &[u32]) {
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

    fn best(self, most: usize, whole: &[(usize, f32)]) -> Vec<(usize, f32)> {
        let mut hits: Vec<(usize, f32)> = self.scores.iter().copied().enumerate().filter(|(_, score)| *score > 0.0).collect();
        if hits.len() > most {
            hits.select_nth_unstable_by(most, |one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
            hits.truncate(most);
        }
        // Of a word that many say, the entry may be far behind of which it is the whole keyword.
        for (entry, _) in whole {
            if hits.iter().all(|(other, _)| other != entry) {
                hits.push((*entry, self.scores[*entry]));
            }
        }
        hits
    }
}

/// The last of so many highest scores; nothing where there are fewer.
fn highest(scores: &[f32], most: usize) -> f32 {
    // Numbers that are not negative have the order of their bits.
    let mut highest: BinaryHeap<Reverse<u32>> = BinaryHeap::with_capacity(most + 1);
    for score in scores.iter().filter(|score| **score > 0.0).map(|score| score.to_bits()) {
        if highest.len() < most {
            highest.push(Reverse(score));
        } else if let Some(mut least) = highest.peek_mut()
            && least.0 < score
        {
            *least = Reverse(score);
        }
    }
    if highest.len() < most { 0.0 } else { highest.peek().map_or(0.0, |least| f32::from_bits(least.0)) }
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
struct Gain {
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
