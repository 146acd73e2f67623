//! In which entries something stands. Lists are written entry by entry and read from the first to the last. Knows zones as
//! bits, and nothing of words.

use super::packed::{Cursor, put_number};
use super::walk::{Walk, WalkBuilder};
use crate::search::fields;

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
const OFTEN: u8 = 15;

/// To look an entry up in a list takes as long as to read so many.
pub(in crate::search) const LOOK_UP: usize = 96;

/// What the low bits of a step say about what follows: where a word stands in no weighty zone, most often which it is.
const LIGHT: [u8; 3] = [BODY, NAMES, HEADINGS];
const SEVERAL: u32 = LIGHT.len() as u32;

/// A list being written.
#[derive(Default)]
pub(super) struct ListBuilder {
    /// How many entries have it anywhere.
    known: u32,
    titles: u32,
    summaries: u32,
    weighty: WalkBuilder,
    light: WalkBuilder,
    open: Option<Posting>,
}

/// A list, where it lies in the file: first the entries that have it in a weighty zone, then the others.
#[derive(Clone, Copy, Default)]
pub(in crate::search) struct List<'a> {
    /// How many entries have it anywhere, the list's own and those where it counts for nothing.
    pub(in crate::search) known: u32,
    /// How many have it in the title.
    pub(in crate::search) titles: u32,
    /// How many have it in the summary.
    pub(in crate::search) summaries: u32,
    weighty: Walk<'a>,
    light: Walk<'a>,
}

impl ListBuilder {
    /// Notes that it stands in zones of the entry that is being written. True when it is the first that is noted of it.
    pub(super) fn note(&mut self, zones: u8, times: Times) -> bool {
        let is_first = self.open.is_none();
        let open = self.open.get_or_insert_default();
        open.zones |= zones;
        let sum = &mut open.times;
        sum.title = sum.title.saturating_add(times.title);
        sum.summary = sum.summary.saturating_add(times.summary);
        sum.keys = sum.keys.saturating_add(times.keys);
        is_first
    }

    /// Ends what was noted of an entry.
    pub(super) fn close(&mut self, entry: u32) {
        let Some(Posting { zones, times, .. }) = self.open.take() else { return };
        self.known += 1;
        self.titles += u32::from(zones & TITLE != 0);
        self.summaries += u32::from(zones & SUMMARY != 0);
        if zones & fields::WEIGHTY == 0 {
            self.close_light(entry, zones);
            return;
        }
        let is_often = !matches!(times, Times { title: 0 | 1, summary: 0 | 1, keys: 0 | 1 });
        self.weighty.put(entry, 1, is_often.into());
        self.weighty.bytes.push(zones);
        if is_often {
            self.weighty.bytes.push(times.title.min(OFTEN) << 4 | times.summary.min(OFTEN));
            self.weighty.bytes.push(times.keys);
        }
    }

    fn close_light(&mut self, entry: u32, zones: u8) {
        if zones == 0 {
            return;
        }
        match LIGHT.iter().position(|light| *light == zones) {
            Some(alone) => self.light.put(entry, 2, alone as u32),
            None => {
                self.light.put(entry, 2, SEVERAL);
                self.light.bytes.push(zones);
            }
        }
    }

    /// Appends the list to others.
    pub(super) fn put(&self, bytes: &mut Vec<u8>) {
        put_number(bytes, self.known);
        self.weighty.put_all(bytes);
        if self.weighty.count > 0 {
            put_number(bytes, self.titles);
            put_number(bytes, self.summaries);
        }
        self.light.put_all(bytes);
    }

    /// Whether no entry has it.
    pub(super) fn is_empty(&self) -> bool {
        self.known == 0
    }

    /// Whether any entry has it in its title.
    pub(super) fn is_in_titles(&self) -> bool {
        self.titles > 0
    }
}

impl<'a> List<'a> {
    /// Reads what [`ListBuilder::put`] wrote.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Option<Self> {
        let known = cursor.number()?;
        let weighty = Walk::read(cursor)?;
        let (titles, summaries) = if weighty.count > 0 { (cursor.number()?, cursor.number()?) } else { (0, 0) };
        Some(Self { known, titles, summaries, weighty, light: Walk::read(cursor)? })
    }

    /// Calls with every entry that has it in a weighty zone, in order.
    #[inline]
    pub(in crate::search) fn each_weighty(&self, mut found: impl FnMut(Posting)) {
        Self::follow(self.weighty.start(), |posting| {
            found(posting);
            true
        });
    }

    /// Calls with the place of each of some entries, in order, that has it in a weighty zone.
    pub(in crate::search) fn each_weighty_of(&self, entries: &[usize], mut found: impl FnMut(usize, Posting)) {
        if entries.len() * LOOK_UP < self.weighty.count as usize {
            for (place, entry) in entries.iter().enumerate() {
                self.weighty_of(*entry as u32).into_iter().for_each(|posting| found(place, posting));
            }
            return;
        }
        let mut place = 0;
        self.each_weighty(|posting| {
            let entry = posting.entry as usize;
            place += entries[place..].iter().take_while(|other| **other < entry).count();
            if entries.get(place) == Some(&entry) {
                found(place, posting);
            }
        });
    }

    /// How many other entries have it.
    pub(in crate::search) fn light(&self) -> usize {
        self.light.count as usize
    }

    /// Calls with every entry that has it in no weighty zone, in order, and with the zones in which it does.
    #[inline]
    pub(in crate::search) fn each_light(&self, mut found: impl FnMut(u32, u8)) {
        Self::follow_light(self.light.start(), |entry, zones| {
            found(entry, zones);
            true
        });
    }

    #[inline]
    fn follow((mut next, mut cursor): (u32, Cursor<'a>), mut more: impl FnMut(Posting) -> bool) {
        while let Some(step) = cursor.number() {
            let entry = next.saturating_add(step >> 1);
            next = entry.saturating_add(1);
            let zones = cursor.byte().unwrap_or_default();
            let mut times =
                Times { title: zones & TITLE, summary: (zones & SUMMARY) / SUMMARY, keys: u8::from(zones & KEYS != 0) };
            if step & 1 != 0 {
                let both = cursor.byte().unwrap_or_default();
                times = Times { title: both >> 4, summary: both & 0xf, keys: cursor.byte().unwrap_or_default() };
            }
            if !more(Posting { entry, zones, times }) {
                break;
            }
        }
    }

    #[inline]
    fn follow_light((mut next, mut cursor): (u32, Cursor<'a>), mut more: impl FnMut(u32, u8) -> bool) {
        while let Some(step) = cursor.number() {
            let entry = next.saturating_add(step >> 2);
            next = entry.saturating_add(1);
            let alone = LIGHT.get((step & 3) as usize).copied();
            if !more(entry, alone.or_else(|| cursor.byte()).unwrap_or_default()) {
                break;
            }
        }
    }

    /// What it says of one entry.
    pub(in crate::search) fn of(&self, entry: usize) -> Option<Posting> {
        let entry = u32::try_from(entry).ok()?;
        self.weighty_of(entry).or_else(|| Some(Posting { entry, zones: self.light_of(entry)?, times: Times::default() }))
    }

    /// The same where one of the zones is weighty.
    fn weighty_of(&self, entry: u32) -> Option<Posting> {
        let mut found = None;
        Self::follow(self.weighty.before(entry), |posting| {
            found = (posting.entry == entry).then_some(posting);
            posting.entry < entry
        });
        found
    }

    /// In which zones an entry has it, where none of them is weighty.
    pub(in crate::search) fn light_of(&self, entry: u32) -> Option<u8> {
        let mut found = None;
        Self::follow_light(self.light.before(entry), |other, zones| {
            found = (other == entry).then_some(zones);
            other < entry
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(list: List<'_>) -> Vec<Posting> {
        let mut all = Vec::new();
        list.each_weighty(|posting| all.push(posting));
        list.each_light(|entry, zones| all.push(Posting { entry, zones, times: Times::default() }));
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
            builder.close(entry);
        }
        let mut bytes = Vec::new();
        builder.put(&mut bytes);
        let list = List::read(&mut Cursor { bytes: &bytes }).unwrap();
        assert_eq!((list.known, list.titles, list.summaries, list.light()), (8, 2, 2, 3));
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
            builder.close(entry);
        }
        let mut bytes = Vec::new();
        builder.put(&mut bytes);
        let list = List::read(&mut Cursor { bytes: &bytes }).unwrap();
        for entry in 0..5100 {
            let is_there = entry < 5000 && entry % 3 != 0;
            assert_eq!(list.of(entry).map(|posting| posting.entry as usize), is_there.then_some(entry));
        }
    }
}
