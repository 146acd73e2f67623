//! In which entries something stands, by one file, read from the first to the last. Knows zones as bits, and nothing of words.

use super::packed::Cursor;
use super::walk::Walk;
use crate::search::fields::{self, Zone};

/// Where a word or stem stands in one entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::search) struct Posting {
    pub(in crate::search) entry: u32,
    /// In which zones, as bits.
    pub(in crate::search) zones: u8,
    pub(in crate::search) times: Times,
}

/// How often a word or stem stands in some zones of one entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::search) struct Times {
    /// In the title.
    pub(in crate::search) title: u8,
    /// In the summary.
    pub(in crate::search) summary: u8,
    /// In keywords and terms together.
    pub(in crate::search) keys: u8,
}

/// The bits of the zones in which it counts how often a word stands, and of those in which a match is worth little.
const TITLE: u8 = fields::TITLE.bit;
const SUMMARY: u8 = fields::SUMMARY.bit;
const KEYS: u8 = fields::KEYS;
const BODY: u8 = fields::BODY.bit;
const NAMES: u8 = fields::NAMES.bit;
const HEADINGS: u8 = fields::HEADINGS.bit;
/// More often than this is not told apart.
pub(super) const OFTEN: u8 = 15;

/// What the low bits of a step say about what follows: where a word stands in no weighty zone, most often which it is.
pub(super) const LIGHT: [u8; 3] = [BODY, NAMES, HEADINGS];
pub(super) const SEVERAL: u32 = LIGHT.len() as u32;

/// A list, where it lies in a file: first the entries that have it in a weighty zone, then the others.
#[derive(Clone, Copy, Default)]
pub(in crate::search) struct Half<'a> {
    /// How many entries have it anywhere, the list's own and those where it counts for nothing; those of the list of the office
    /// too, where it is beside it.
    pub(super) known: u32,
    /// How many have it in the title.
    pub(super) titles: u32,
    /// How many have it in the summary.
    pub(super) summaries: u32,
    pub(super) weighty: Walk<'a>,
    pub(super) light: Walk<'a>,
}

impl Times {
    /// Once in a zone.
    pub(super) fn once(zone: Zone) -> Self {
        Self::of(zone.bit)
    }

    /// What the zones alone say of it.
    pub(super) fn of(zones: u8) -> Self {
        Self { title: zones & TITLE, summary: (zones & SUMMARY) / SUMMARY, keys: u8::from(zones & KEYS != 0) }
    }

    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            title: self.title.saturating_add(other.title),
            summary: self.summary.saturating_add(other.summary),
            keys: self.keys.saturating_add(other.keys),
        }
    }
}

impl Posting {
    /// What two lists say of the same entry.
    pub(super) fn and(self, other: Self) -> Self {
        Self { entry: self.entry, zones: self.zones | other.zones, times: self.times.and(other.times) }
    }
}

impl<'a> Half<'a> {
    /// Reads what [`super::list_builder::ListBuilder::put`] wrote.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Option<Self> {
        let known = cursor.number()?;
        let weighty = Walk::read(cursor)?;
        let (titles, summaries) = if weighty.count > 0 { (cursor.number()?, cursor.number()?) } else { (0, 0) };
        Some(Self { known, titles, summaries, weighty, light: Walk::read(cursor)? })
    }

    /// The entries that have it in a weighty zone, in order.
    #[inline]
    pub(super) fn weighty(self) -> Weighty<'a> {
        Weighty(self.weighty.start())
    }

    /// The other entries that have it, in order, with the zones in which they do.
    #[inline]
    pub(super) fn light(self) -> Light<'a> {
        Light(self.light.start())
    }

    /// What it says of one entry.
    pub(super) fn of(self, entry: u32) -> Option<Posting> {
        self.weighty_of(entry).or_else(|| Some(Posting { entry, zones: self.light_of(entry)?, times: Times::default() }))
    }

    /// The same where one of the zones is weighty.
    pub(super) fn weighty_of(self, entry: u32) -> Option<Posting> {
        Weighty(self.weighty.before(entry)).find(|posting| posting.entry >= entry).filter(|posting| posting.entry == entry)
    }

    /// In which zones an entry has it, where none of them is weighty.
    pub(super) fn light_of(self, entry: u32) -> Option<u8> {
        let found = Light(self.light.before(entry)).find(|(other, _)| *other >= entry);
        found.filter(|(other, _)| *other == entry).map(|(_, zones)| zones)
    }
}

/// Entries that have something in a weighty zone: behind the last, and the rest.
pub(super) struct Weighty<'a>((u32, Cursor<'a>));

impl Weighty<'_> {
    /// Calls with the next entries up to one that is not among them.
    #[inline]
    pub(super) fn each_before(&mut self, end: u32, mut found: impl FnMut(Posting)) {
        loop {
            let before = self.0;
            match self.next() {
                Some(posting) if posting.entry < end => found(posting),
                last => {
                    // What comes later is read again.
                    self.0 = if last.is_some() { before } else { self.0 };
                    return;
                }
            }
        }
    }
}

/// Other entries that have it, with the zones.
pub(super) struct Light<'a>((u32, Cursor<'a>));

impl Iterator for Weighty<'_> {
    type Item = Posting;

    #[inline]
    fn next(&mut self) -> Option<Posting> {
        let (next, cursor) = &mut self.0;
        let step = cursor.number()?;
        let entry = next.saturating_add(step >> 1);
        *next = entry.saturating_add(1);
        let zones = cursor.byte().unwrap_or_default();
        if step & 1 == 0 {
            return Some(Posting { entry, zones, times: Times::of(zones) });
        }
        let both = cursor.byte().unwrap_or_default();
        let times = Times { title: both >> 4, summary: both & 0xf, keys: cursor.byte().unwrap_or_default() };
        Some(Posting { entry, zones, times })
    }
}

impl Iterator for Light<'_> {
    type Item = (u32, u8);

    #[inline]
    fn next(&mut self) -> Option<(u32, u8)> {
        let (next, cursor) = &mut self.0;
        let step = cursor.number()?;
        let entry = next.saturating_add(step >> 2);
        *next = entry.saturating_add(1);
        let alone = LIGHT.get((step & 3) as usize).copied();
        Some((entry, alone.or_else(|| cursor.byte()).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::list_builder::{Beside, ListBuilder};
    use super::super::spill::Spilled;
    use super::*;

    fn all(list: Half<'_>) -> Vec<Posting> {
        let mut all: Vec<Posting> = list.weighty().collect();
        all.extend(list.light().map(|(entry, zones)| Posting { entry, zones, times: Times::default() }));
        all.sort_by_key(|posting| posting.entry);
        all
    }

    #[test]
    fn lists_come_back() {
        let mut builder = ListBuilder::default();
        let times = |title, summary, keys| Times { title, summary, keys };
        let notes = [
            (0, BODY, times(0, 0, 0)),
            (1, 0, times(0, 0, 0)),
            (2, TITLE | BODY, times(1, 0, 0)),
            (90, TITLE | SUMMARY, times(3, 2, 0)),
            (91, KEYS, times(0, 0, 200)),
            (92, NAMES, times(0, 0, 0)),
            (93, NAMES | HEADINGS, times(0, 0, 0)),
            (70_000, SUMMARY, times(0, 1, 0)),
        ];
        for (entry, zones, times) in notes {
            assert!(builder.note(zones, times));
            assert!(!builder.note(0, Times::default()));
            builder.close(entry, Beside::default());
        }
        let mut bytes = Vec::new();
        builder.put(0, &Spilled::default(), &mut bytes).unwrap();
        let list = Half::read(&mut Cursor { bytes: &bytes }).unwrap();
        assert_eq!((list.known, list.titles, list.summaries, list.light.count), (8, 2, 2, 3));
        let expected = notes.iter().filter(|note| note.1 != 0);
        let expected = expected.map(|&(entry, zones, times)| Posting { entry, zones, times });
        assert_eq!(all(list), expected.collect::<Vec<_>>());
        assert_eq!(list.of(90).map(|posting| posting.times.title), Some(3));
        assert_eq!(list.of(93).map(|posting| posting.zones), Some(NAMES | HEADINGS));
        assert_eq!(list.of(1), None);
        assert_eq!(list.of(100_000), None);
    }

    #[test]
    fn long_lists_are_read_from_the_middle() {
        let mut builder = ListBuilder::default();
        for entry in (0..5000).filter(|entry| entry % 3 != 0) {
            let zones = if entry % 2 == 0 { TITLE } else { BODY };
            builder.note(zones, Times { title: zones & TITLE, ..Times::default() });
            builder.close(entry, Beside::default());
        }
        let mut bytes = Vec::new();
        builder.put(0, &Spilled::default(), &mut bytes).unwrap();
        let list = Half::read(&mut Cursor { bytes: &bytes }).unwrap();
        for entry in 0..5100 {
            let is_there = entry < 5000 && entry % 3 != 0;
            assert_eq!(list.of(entry).map(|posting| posting.entry), is_there.then_some(entry));
        }
    }
}
