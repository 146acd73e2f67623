//! Scores: what entries gain by the terms that are looked up, added up word by word. Knows the index's lists; nothing of words.

use super::fields::{self, Zone};
use super::index::{Index, Posting, WeightyOfBoth};
use super::probe::{Probe, Probes};
use super::weights::{FormWeight, GramWeight, Sure};
use super::worth::Worth;

/// BM25's two constants: how soon saying a word again adds nothing, and how much long texts lose.
pub(super) const K1: f32 = 1.2;
const B: f32 = 0.75;
/// How many lengths of titles and summaries are told apart.
pub(super) const LENGTHS: usize = 256;

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
        let worth = Worth::of_probe(self, probe);
        let Some(posting) = probe.list.of(entry) else { return Vec::new() };
        let zones = fields::ZONES.into_iter().filter(|zone| zone.bit & posting.zones & probe.zones != 0);
        zones.map(|zone| (zone, worth.of(Posting { zones: zone.bit, ..posting }).0)).collect()
    }

    fn group<'a>(&'a self, probes: &'a [Probe<'a>], tie: f32) -> Group<'a> {
        Group { worths: probes.iter().map(|probe| Worth::of_probe(self, probe)).collect(), tie }
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

/// For each length of a title or summary how much a match in it loses, beside lengths that are usual.
pub(super) fn norms(lengths: [f32; 4]) -> Box<[[f32; LENGTHS]; 4]> {
    let norm = |length: usize, usual: f32| K1 * (1.0 - B + B * (length as f32 / usual.max(f32::MIN_POSITIVE)));
    Box::new(lengths.map(|usual| std::array::from_fn(|length| norm(length, usual))))
}

/// BM25's measure of how much a word tells that so many of all entries have.
pub(super) fn idf(entries: usize, known: u32) -> f32 {
    let (entries, known) = (entries as f32, known as f32);
    (1.0 + ((entries - known).max(0.0) + 0.5) / (known + 0.5)).ln()
}
