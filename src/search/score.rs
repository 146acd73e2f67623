//! Scores: what the entries on the list of each term that is looked up gain by it. Knows the index's lists; nothing of words.

use super::fields::{self, Zone};
use super::index::{Index, Posting, WeightyOfBoth};
use super::probe::{Probe, Probes};
use super::weights::{FieldWeight, FormWeight, GramWeight, Sure};

/// BM25's two constants: how soon saying a word again adds nothing, and how much long texts lose.
const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Zones whose matches are worth the same in all entries, as places of their weights.
const FLAT: u8 = !(fields::TITLE.bit | fields::SUMMARY.bit);
/// How many sets of zones there are.
const SETS: usize = 1 << fields::ZONES.len();
/// Of a list of so many entries it is quicker to know what each set of zones is worth than to add it up again and again.
const LONG: usize = 1024;
/// How many lengths of titles and summaries are told apart.
pub(super) const LENGTHS: usize = 256;

/// What a match of one probe is worth.
pub(super) struct Worth<'a> {
    index: &'a Index,
    pub(super) probe: &'a Probe<'a>,
    lengths: &'a [u8],
    /// BM25's weight of the word in titles and in summaries.
    titles: f32,
    summaries: f32,
    /// By zone what a match is worth where that does not depend on the entry.
    flat: [f32; fields::ZONES.len()],
    /// By all zones together what an entry gains by such, where each is said once; for long lists alone.
    together: Option<Box<[(f32, f32); SETS]>>,
}

/// What the forms of one word are worth: the best field counts, and a share of the others.
pub(super) struct Group<'a> {
    pub(super) worths: Vec<Worth<'a>>,
    pub(super) tie: f32,
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
        let mut tally = self.tallies.take(self.len());
        let whole = probes.whole.iter().flat_map(|whole| whole.entries.iter().map(|entry| (*entry, whole.weight)));
        let whole: Vec<(usize, f32)> = whole.filter(|(entry, _)| *entry < self.len()).collect();
        let mut stay: Vec<usize> = whole.iter().map(|(entry, _)| *entry).collect();
        stay.sort_unstable();
        stay.dedup();
        let (left, met) = tally.add_weighty(&groups, most, groups.iter().map(Group::most_light).sum(), &stay);
        for (group, met) in groups.iter().zip(&met) {
            tally.add_light(group, met, &left);
        }
        for (entry, weight) in &whole {
            tally.scores[*entry] += weight;
        }
        let best = tally.best(most, &whole);
        self.tallies.give_back(tally);
        best
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
        let together =
            (probe.list.weighty_count() >= LONG).then(|| Box::new(std::array::from_fn(|zones| added(&flat, zones as u8))));
        Worth { index: self, probe, lengths: self.lengths(), titles, summaries, flat, together }
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

impl<'a> Group<'a> {
    /// The lists of its forms, to be read on and on.
    pub(super) fn weighty(&self) -> Vec<WeightyOfBoth<'a>> {
        self.worths.iter().map(|worth| worth.probe.list.weighty()).collect()
    }

    /// The most that an entry gains by zones in which a match is worth little.
    pub(super) fn most_light(&self) -> f32 {
        let light = self.worths.iter().filter(|worth| worth.probe.list.light() > 0).map(|worth| worth.light(!0));
        let (best, sum) = light.fold((0.0_f32, 0.0), |most, (best, sum)| (most.0.max(best), most.1 + sum));
        best + self.tie * (sum - best)
    }
}

impl Worth<'_> {
    /// What an entry gains by its best zone, and by all together.
    #[inline]
    pub(super) fn of(&self, posting: Posting) -> (f32, f32) {
        let zones = posting.zones & self.probe.zones;
        if let Some(together) = &self.together
            && zones & !FLAT == 0
            && posting.times.keys <= 1
        {
            return together[usize::from(zones)];
        }
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
    pub(super) fn light(&self, zones: u8) -> (f32, f32) {
        added(&self.flat, zones & self.probe.zones & fields::LIGHT)
    }
}

/// What an entry gains by the best of some zones, and by all together, by what each is worth.
#[inline]
fn added(worth: &[f32; fields::ZONES.len()], mut zones: u8) -> (f32, f32) {
    let (mut best, mut sum): (f32, f32) = (0.0, 0.0);
    while zones != 0 {
        let gain = worth[zones.trailing_zeros() as usize];
        best = best.max(gain);
        sum += gain;
        zones &= zones - 1;
    }
    (best, sum)
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
