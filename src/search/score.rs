//! Scores: the list of each term that is looked up is walked, and every entry on it gains. Knows the index's lists; nothing of
//! words.

use super::fields::{self, Zone};
use super::index::{Index, Posting};
use super::probe::{Probe, Probes};
use super::weights::{FieldWeight, FormWeight, GramWeight, Sure};

/// BM25's two constants: how soon saying a word again adds nothing, and how much long texts lose.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Zones whose matches are worth the same in all entries, as places of their weights.
const FLAT: u8 = !(fields::TITLE.bit | fields::SUMMARY.bit);

/// What a match of one probe is worth.
struct Worth<'a> {
    index: &'a Index,
    probe: &'a Probe<'a>,
    /// BM25's weight of the word in titles and in summaries.
    titles: f32,
    summaries: f32,
}

impl Index {
    /// The score of every entry.
    pub(super) fn scores(&self, probes: &Probes<'_>) -> Vec<f32> {
        let mut scores = vec![0.0; self.len()];
        let mut pad = Pad::new(self.len());
        let words = probes.words.chunk_by(same_word).map(|probes| (probes, FormWeight::TIE));
        let pieces = probes.pieces.chunk_by(same_word).map(|probes| (probes, GramWeight::TIE));
        for (word, tie) in words.chain(pieces) {
            for probe in word {
                let worth = self.worth(probe);
                probe.list.each(|posting| {
                    let (best, sum) = worth.of(posting);
                    if sum > 0.0 {
                        pad.add(posting.entry as usize, best, sum);
                    }
                });
            }
            // The best field counts, and a little of the others.
            pad.clear(|entry, best, sum| scores[entry] += best + tie * (sum - best));
        }
        for (entry, weight) in probes.whole.iter().flat_map(|whole| whole.entries.iter().map(|entry| (*entry, whole.weight))) {
            if let Some(score) = scores.get_mut(entry) {
                *score += weight;
            }
        }
        scores
    }

    /// What one entry gains by a term, zone by zone.
    pub(super) fn gains(&self, probe: &Probe<'_>, entry: usize) -> Vec<(Zone, f32)> {
        let worth = self.worth(probe);
        let Some(posting) = probe.list.of(entry) else { return Vec::new() };
        let zones = fields::ZONES.into_iter().filter(|zone| zone.bit & posting.zones & probe.zones != 0);
        zones.map(|zone| (zone, worth.of(Posting { zones: zone.bit, ..posting }).0)).collect()
    }

    fn worth<'a>(&'a self, probe: &'a Probe<'a>) -> Worth<'a> {
        let entries = self.len();
        let bm25 = |known: u32, zone: Zone| zone.weight * probe.weight * idf(entries, known) * (K1 + 1.0);
        let titles = bm25(probe.list.titles, fields::TITLE);
        Worth { index: self, probe, titles, summaries: bm25(probe.list.summaries, fields::SUMMARY) }
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

impl Worth<'_> {
    /// What an entry gains by its best zone, and by all together.
    fn of(&self, posting: Posting) -> (f32, f32) {
        let zones = posting.zones & self.probe.zones;
        let (mut best, mut sum): (f32, f32) = (0.0, 0.0);
        let mut add = |gain: f32| {
            best = best.max(gain);
            sum += gain;
        };
        let lengths = &self.index.about.lengths;
        let bm25 = |weight: f32, times: u8, which: usize| {
            let which = which + usize::from(self.probe.is_stem);
            let length = f32::from(self.index.length(posting.entry, which)) / lengths[which].max(f32::MIN_POSITIVE);
            let times = f32::from(times.max(1));
            weight * times / (times + K1 * (1.0 - B + B * length))
        };
        if zones & fields::TITLE.bit != 0 {
            add(bm25(self.titles, posting.times.title, 0));
        }
        if zones & fields::SUMMARY.bit != 0 {
            add(bm25(self.summaries, posting.times.summary, 2));
        }
        let mut flat = zones & FLAT;
        while flat != 0 {
            let zone = fields::ZONES[flat.trailing_zeros() as usize];
            let often = if zone.bit & fields::KEYS != 0 { often(posting.times.keys) } else { 1.0 };
            add(zone.weight * self.probe.weight * self.probe.rarity * often);
            flat &= flat - 1;
        }
        (best, sum)
    }
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

    /// Calls with each entry that gained: the most at once, all together; and forgets it.
    fn clear(&mut self, mut each: impl FnMut(usize, f32, f32)) {
        for entry in self.touched.iter().take(std::mem::take(&mut self.count)) {
            let gain = std::mem::take(&mut self.gains[*entry as usize]);
            each(*entry as usize, gain.best, gain.sum);
        }
    }
}
