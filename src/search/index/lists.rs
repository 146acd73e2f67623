//! In which entries something stands. Lists are written entry by entry and read from the first to the last. Knows zones as
//! bits, and nothing of words.

use super::packed::{Cursor, FIXED, first_not, number_at, put_number};
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

/// The bits of the zones in which it counts how often a word stands, and of the body.
const TITLE: u8 = fields::TITLE.bit;
const SUMMARY: u8 = fields::SUMMARY.bit;
const KEYS: u8 = fields::KEYS;
const BODY: u8 = fields::BODY.bit;
/// More often than this is not told apart.
const OFTEN: u8 = 15;
/// After so many entries of a list, a place is noted from which it can be read on.
const STRIDE: u32 = 128;

/// What the low bits of a step say about what follows.
const BODY_ALONE: u32 = 0;
const ZONES: u32 = 1;
const ZONES_AND_TIMES: u32 = 2;

/// The bytes of a list being written, and the places from which it can be read on.
#[derive(Default)]
struct Steps {
    /// Behind the last entry.
    next: u32,
    count: u32,
    bytes: Vec<u8>,
    /// For each place what `next` is there, and where it is.
    places: Vec<[u32; 2]>,
}

/// The same, where it lies in the file.
#[derive(Clone, Copy, Default)]
struct Walk<'a> {
    places: &'a [u8],
    bytes: &'a [u8],
}

impl Steps {
    /// Appends an entry, with some bits beside it.
    fn put(&mut self, entry: u32, bits: u32, extra: u32) {
        if self.count > 0 && self.count.is_multiple_of(STRIDE) {
            self.places.push([self.next, self.bytes.len() as u32]);
        }
        put_number(&mut self.bytes, (entry - self.next) << bits | extra);
        self.next = entry + 1;
        self.count += 1;
    }

    /// Appends the list to others.
    fn put_all(&self, bytes: &mut Vec<u8>) {
        put_number(bytes, self.places.len() as u32);
        self.places.iter().flatten().for_each(|number| bytes.extend(number.to_le_bytes()));
        put_number(bytes, self.bytes.len() as u32);
        bytes.extend(&self.bytes);
    }
}

impl<'a> Walk<'a> {
    fn read(cursor: &mut Cursor<'a>) -> Option<Self> {
        let places = cursor.number()? as usize;
        let places = cursor.take(places.checked_mul(2 * FIXED)?)?;
        let length = cursor.number()? as usize;
        Some(Self { places, bytes: cursor.take(length)? })
    }

    fn start(self) -> (u32, Cursor<'a>) {
        (0, Cursor { bytes: self.bytes })
    }

    /// A place before an entry, near it: what `next` is there, and the rest.
    fn before(self, entry: u32) -> (u32, Cursor<'a>) {
        let next = |place: usize| number_at(self.places, 2 * place);
        let behind = first_not(self.places.len() / FIXED / 2, |place| next(place).is_some_and(|next| next <= entry));
        let Some(place) = behind.checked_sub(1) else { return self.start() };
        let bytes = number_at(self.places, 2 * place + 1).and_then(|start| self.bytes.get(start as usize..));
        (next(place).unwrap_or_default(), Cursor { bytes: bytes.unwrap_or_default() })
    }
}

/// A list being written.
#[derive(Default)]
pub(super) struct ListBuilder {
    /// How many entries have it anywhere.
    known: u32,
    titles: u32,
    summaries: u32,
    steps: Steps,
    open: Option<Posting>,
}

/// A list, where it lies in the file.
#[derive(Clone, Copy, Default)]
pub(in crate::search) struct List<'a> {
    /// How many entries have it anywhere, the list's own and those where it counts for nothing.
    pub(in crate::search) known: u32,
    /// How many have it in the title.
    pub(in crate::search) titles: u32,
    /// How many have it in the summary.
    pub(in crate::search) summaries: u32,
    walk: Walk<'a>,
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
        let Some(open) = self.open.take() else { return };
        self.known += 1;
        self.titles += u32::from(open.zones & TITLE != 0);
        self.summaries += u32::from(open.zones & SUMMARY != 0);
        if open.zones == 0 {
            return;
        }
        let kind = match open {
            Posting { zones: BODY, .. } => BODY_ALONE,
            Posting { times: Times { title: 0 | 1, summary: 0 | 1, keys: 0 | 1 }, .. } => ZONES,
            _ => ZONES_AND_TIMES,
        };
        self.steps.put(entry, 2, kind);
        if kind != BODY_ALONE {
            self.steps.bytes.push(open.zones);
        }
        if kind == ZONES_AND_TIMES {
            self.steps.bytes.push(open.times.title.min(OFTEN) << 4 | open.times.summary.min(OFTEN));
            self.steps.bytes.push(open.times.keys);
        }
    }

    /// Appends the list to others.
    pub(super) fn put(&self, bytes: &mut Vec<u8>) {
        put_number(bytes, self.known);
        if self.known > 0 {
            put_number(bytes, self.titles);
            put_number(bytes, self.summaries);
            self.steps.put_all(bytes);
        }
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
        if known == 0 {
            return Some(Self::default());
        }
        let (titles, summaries) = (cursor.number()?, cursor.number()?);
        Some(Self { known, titles, summaries, walk: Walk::read(cursor)? })
    }

    /// Calls with every entry in order.
    #[inline]
    pub(in crate::search) fn each(&self, mut found: impl FnMut(Posting)) {
        Self::follow(self.walk.start(), |posting| {
            found(posting);
            true
        });
    }

    #[inline]
    fn follow((mut next, mut cursor): (u32, Cursor<'a>), mut more: impl FnMut(Posting) -> bool) {
        while let Some(step) = cursor.number() {
            let entry = next.saturating_add(step >> 2);
            next = entry.saturating_add(1);
            let kind = step & 3;
            let zones = if kind == BODY_ALONE { BODY } else { cursor.byte().unwrap_or_default() };
            let mut times =
                Times { title: zones & TITLE, summary: (zones & SUMMARY) / SUMMARY, keys: u8::from(zones & KEYS != 0) };
            if kind == ZONES_AND_TIMES {
                let both = cursor.byte().unwrap_or_default();
                times = Times { title: both >> 4, summary: both & 0xf, keys: cursor.byte().unwrap_or_default() };
            }
            if !more(Posting { entry, zones, times }) {
                break;
            }
        }
    }

    /// What it says of one entry.
    pub(in crate::search) fn of(&self, entry: usize) -> Option<Posting> {
        let entry = u32::try_from(entry).ok()?;
        let mut found = None;
        Self::follow(self.walk.before(entry), |posting| {
            found = (posting.entry == entry).then_some(posting);
            posting.entry < entry
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(list: List<'_>) -> Vec<Posting> {
        let mut all = Vec::new();
        list.each(|posting| all.push(posting));
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
        assert_eq!((list.known, list.titles, list.summaries), (6, 2, 2));
        let expected = notes.iter().filter(|note| note.1 != 0);
        let expected = expected.map(|&(entry, zones, times)| Posting { entry, zones, times });
        assert_eq!(all(list), expected.collect::<Vec<_>>());
        assert_eq!(list.of(90).map(|posting| posting.times.title), Some(3));
        assert_eq!(list.of(1), None);
        assert_eq!(list.of(100_000), None);
    }

    #[test]
    fn long_lists_are_read_from_the_middle() {
        let mut builder = ListBuilder::default();
        for entry in (0..5000).filter(|entry| entry % 3 != 0) {
            builder.note(TITLE, Times { title: 1, ..Times::default() });
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
