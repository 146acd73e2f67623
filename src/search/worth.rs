//! What a match of one term is worth, zone by zone. Knows the index's lists; nothing of words.

use super::fields::{self, Zone};
use super::index::{Index, Posting};
use super::probe::Probe;
use super::score::{K1, LENGTHS, idf};
use super::weights::FieldWeight;

/// Zones whose matches are worth the same in all entries, as places of their weights.
const FLAT: u8 = !(fields::TITLE.bit | fields::SUMMARY.bit);
/// Of a list of so many entries it is quicker to know what each case is worth than to reckon it again and again.
const LONG: usize = 1024;
/// More often than this a word hardly ever stands among keywords; what that is worth is reckoned.
const OFTEN: usize = 16;

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
    /// For long lists alone.
    cases: Option<Box<Cases>>,
}

/// What an entry gains by its best zone, and by all together.
type Gained = (f32, f32);

/// What each case is worth that is not rare.
struct Cases {
    /// By the length of a title in which the word stands once.
    title: [f32; LENGTHS],
    /// By that of a summary.
    summary: [f32; LENGTHS],
    /// By how often the word stands among keywords and terms, and in which of the two.
    keys: [[Gained; KEYS]; OFTEN],
    /// By the zones in which a match is worth little.
    light: [Gained; LIGHT],
}

/// How many sets of the two zones that list words there are, and from which bit on they are told apart.
const KEYS: usize = 4;
const KEYS_FROM: u32 = fields::KEYS.trailing_zeros();
/// The same of the zones in which a match is worth little.
const LIGHT: usize = 8;
const LIGHT_FROM: u32 = fields::LIGHT.trailing_zeros();

impl<'a> Worth<'a> {
    /// What a match of a probe is worth in an index.
    pub(super) fn of_probe(index: &'a Index, probe: &'a Probe<'a>) -> Self {
        let bm25 = |known: u32, zone: Zone| zone.weight * probe.weight * idf(index.len(), known) * (K1 + 1.0);
        let (titles, summaries) = (bm25(probe.list.titles(), fields::TITLE), bm25(probe.list.summaries(), fields::SUMMARY));
        let flat = fields::ZONES.map(|zone| zone.weight * probe.weight * probe.rarity);
        let mut worth = Self { index, probe, lengths: index.lengths(), titles, summaries, flat, cases: None };
        worth.cases = (probe.list.weighty_count() >= LONG).then(|| Box::new(worth.cases()));
        worth
    }

    fn cases(&self) -> Cases {
        let keys = |times: usize, set: usize| self.flat((set as u8) << KEYS_FROM, times as u8);
        Cases {
            title: std::array::from_fn(|length| self.title(1, length)),
            summary: std::array::from_fn(|length| self.summary(1, length)),
            keys: std::array::from_fn(|times| std::array::from_fn(|set| keys(times, set))),
            light: std::array::from_fn(|set| self.flat((set as u8) << LIGHT_FROM, 1)),
        }
    }

    /// What an entry gains by its best zone, and by all together.
    #[inline]
    pub(super) fn of(&self, posting: Posting) -> Gained {
        let zones = posting.zones & self.probe.zones;
        let times = posting.times;
        let Some(cases) = self.cases.as_deref().filter(|_| times.title <= 1 && times.summary <= 1) else {
            return self.reckoned(posting);
        };
        let Some(keys) = cases.keys.get(usize::from(times.keys)) else { return self.reckoned(posting) };
        let keys = keys[usize::from(zones >> KEYS_FROM) % KEYS];
        let light = cases.light[usize::from(zones >> LIGHT_FROM) % LIGHT];
        let (mut best, mut sum) = (keys.0.max(light.0), keys.1 + light.1);
        if zones & fields::ABOUT != 0 {
            let [title, summary] = self.lengths_of(posting.entry);
            let title = if zones & fields::TITLE.bit != 0 { cases.title[title] } else { 0.0 };
            let summary = if zones & fields::SUMMARY.bit != 0 { cases.summary[summary] } else { 0.0 };
            best = best.max(title).max(summary);
            sum += title + summary;
        }
        (best, sum)
    }

    /// The same, zone by zone.
    fn reckoned(&self, posting: Posting) -> Gained {
        let zones = posting.zones & self.probe.zones;
        let (mut best, mut sum) = self.flat(zones & FLAT, posting.times.keys);
        let [title, summary] = self.lengths_of(posting.entry);
        let mut add = |gain: f32| {
            best = best.max(gain);
            sum += gain;
        };
        if zones & fields::TITLE.bit != 0 {
            add(self.title(posting.times.title, title));
        }
        if zones & fields::SUMMARY.bit != 0 {
            add(self.summary(posting.times.summary, summary));
        }
        (best, sum)
    }

    /// The same by zones in which a match is worth little.
    #[inline]
    pub(super) fn light(&self, zones: u8) -> Gained {
        self.flat(zones & self.probe.zones & fields::LIGHT, 1)
    }

    /// What an entry gains by zones whose matches are worth the same in all, where the word stands so often among keywords.
    #[inline]
    fn flat(&self, mut zones: u8, times: u8) -> Gained {
        let (mut best, mut sum): (f32, f32) = (0.0, 0.0);
        while zones != 0 {
            let zone = zones.trailing_zeros() as usize;
            let often = if 1 << zone & fields::KEYS != 0 { often(times) } else { 1.0 };
            let gain = self.flat[zone] * often;
            best = best.max(gain);
            sum += gain;
            zones &= zones - 1;
        }
        (best, sum)
    }

    /// How long the title and the summary of an entry are.
    #[inline]
    fn lengths_of(&self, entry: u32) -> [usize; 2] {
        let stem = usize::from(self.probe.is_stem);
        let lengths = self.lengths.get(4 * entry as usize..).and_then(|lengths| lengths.first_chunk::<4>());
        lengths.map_or([0; 2], |lengths| [lengths[stem], lengths[2 + stem]].map(usize::from))
    }

    /// What a word gains that stands so often in a title of some length.
    fn title(&self, times: u8, length: usize) -> f32 {
        self.bm25(self.titles, times, length, 0)
    }

    /// The same in a summary.
    fn summary(&self, times: u8, length: usize) -> f32 {
        self.bm25(self.summaries, times, length, 2)
    }

    fn bm25(&self, weight: f32, times: u8, length: usize, which: usize) -> f32 {
        let norms = &self.index.norms[which + usize::from(self.probe.is_stem)];
        let times = f32::from(times.max(1));
        weight * times / (times + norms.get(length).copied().unwrap_or_default())
    }
}

/// By how much more a word counts that stands so often among keywords: what they say again and again, the item is about.
/// Like BM25, but never against the length of the list, which is no fault.
fn often(times: u8) -> f32 {
    let times = f32::from(times.max(1));
    times * (1.0 + FieldWeight::OFTEN) / (times + FieldWeight::OFTEN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::tests::analysis;
    use crate::search::entry::{Entry, Words};
    use crate::search::explain::Form;

    /// Entries of which each says a word elsewhere, and more or less often.
    fn entries() -> impl Iterator<Item = Entry<'static>> + Send {
        (0..2 * LONG).map(|number| {
            let said = |is_there: bool, times: usize| if is_there { "praca ".repeat(times) } else { "inne".into() };
            Entry {
                id: format!("work/{number}"),
                title: Words::own(format!("{} {}", said(number % 2 == 0, 1 + number % 3), "słowo ".repeat(number % 7))),
                summary: Words::own(said(number % 3 == 0, 1 + number % 2)),
                keywords: vec![Words::own(said(number % 5 > 0, number % 19))],
                terms: vec![said(number % 7 == 0, 1).into()],
                names: vec![said(number % 11 == 0, 1).into()],
                ..Entry::default()
            }
        })
    }

    #[test]
    fn cases_are_worth_what_is_reckoned() {
        let index = Index::in_memory(analysis("pl"), analysis("pl"), entries()).unwrap();
        let term = index.terms().find("praca").unwrap();
        for zones in [!0, fields::WITH_WORDS, fields::TITLE.bit | fields::KEYS] {
            let probe = Probe {
                word: 0,
                form: Form::Exact,
                term: term.id,
                list: term.word,
                is_stem: false,
                zones,
                weight: 0.7,
                rarity: 1.3,
                says: 1.0,
            };
            let worth = Worth::of_probe(&index, &probe);
            assert!(worth.cases.is_some());
            let mut often = 0;
            for posting in term.word.weighty() {
                let (cases, reckoned) = (worth.of(posting), worth.reckoned(posting));
                let is_same = |one: f32, other: f32| (one - other).abs() <= 1e-5 * other;
                assert!(is_same(cases.0, reckoned.0) && is_same(cases.1, reckoned.1), "{posting:?}: {cases:?}, {reckoned:?}");
                often += usize::from(usize::from(posting.times.keys) >= OFTEN);
            }
            assert!(often > 0);
        }
    }
}
