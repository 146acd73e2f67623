//! In which entries of an index something stands, by its own file and by that of the office together: nobody who reads them knows
//! that there are two.

use std::iter::Peekable;

use super::lists::{Half, Light, Posting, Times, Weighty};
use crate::search::fields;

/// A list: first the entries that have it in a weighty zone, then the others.
#[derive(Clone, Copy, Default)]
pub(in crate::search) struct List<'a> {
    own: Half<'a>,
    office: Half<'a>,
}

/// To look an entry up in a list takes as long as to read so many.
pub(in crate::search) const LOOK_UP: usize = 96;

impl<'a> List<'a> {
    pub(super) fn new(own: Half<'a>, office: Half<'a>) -> Self {
        Self { own, office }
    }

    /// How many entries have it anywhere, the list's own and those where it counts for nothing.
    pub(in crate::search) fn known(&self) -> u32 {
        // Where there are both, the own one knows how many have it together.
        if self.own.known > 0 { self.own.known } else { self.office.known }
    }

    /// How many have it in the title. The office has no titles.
    pub(in crate::search) fn titles(&self) -> u32 {
        self.own.titles
    }

    /// How many have it in the summary.
    pub(in crate::search) fn summaries(&self) -> u32 {
        self.own.summaries
    }

    /// The entries that have it in a weighty zone, in order.
    #[inline]
    pub(in crate::search) fn weighty(&self) -> WeightyOfBoth<'a> {
        match self.alone() {
            Some(half) => WeightyOfBoth { alone: half.weighty(), both: None },
            None => WeightyOfBoth { alone: Half::default().weighty(), both: Some(Box::new(self.both().peekable())) },
        }
    }

    /// Calls with the place of each of some entries, in order, that has it in a weighty zone.
    pub(in crate::search) fn each_weighty_of(&self, entries: &[usize], mut found: impl FnMut(usize, Posting)) {
        if entries.len() * LOOK_UP < self.weighty_count() {
            for (place, entry) in entries.iter().enumerate() {
                self.of(*entry).filter(|posting| is_weighty(*posting)).into_iter().for_each(|posting| found(place, posting));
            }
            return;
        }
        let mut place = 0;
        for posting in self.weighty() {
            let entry = posting.entry as usize;
            place += entries[place..].iter().take_while(|other| **other < entry).count();
            if entries.get(place) == Some(&entry) {
                found(place, posting);
            }
        }
    }

    /// How many those are, at most.
    pub(in crate::search) fn weighty_count(&self) -> usize {
        (self.own.weighty.count + self.office.weighty.count) as usize
    }

    /// How many others have it, at most.
    pub(in crate::search) fn light(&self) -> usize {
        (self.own.light.count + self.office.light.count) as usize
    }

    /// Calls with the others that have it, in order, and with the zones in which they do.
    #[inline]
    pub(in crate::search) fn each_light(&self, mut found: impl FnMut(u32, u8)) {
        match self.alone() {
            Some(half) => half.light().for_each(|(entry, zones)| found(entry, zones)),
            None => {
                let light = self.both().filter(|posting| !is_weighty(*posting));
                light.for_each(|posting| found(posting.entry, posting.zones));
            }
        }
    }

    /// What it says of one entry.
    pub(in crate::search) fn of(&self, entry: usize) -> Option<Posting> {
        let entry = u32::try_from(entry).ok()?;
        [self.own, self.office].into_iter().filter_map(|half| half.of(entry)).reduce(Posting::and)
    }

    /// In which zones one of the others has it.
    pub(in crate::search) fn light_of(&self, entry: u32) -> Option<u8> {
        match self.alone() {
            Some(half) => half.light_of(entry),
            None => self.of(entry as usize).filter(|posting| !is_weighty(*posting)).map(|posting| posting.zones),
        }
    }

    /// The one of the two that has entries, where the other has none.
    #[inline]
    fn alone(&self) -> Option<Half<'a>> {
        let has_any = |half: &Half<'_>| half.weighty.count + half.light.count > 0;
        match (has_any(&self.own), has_any(&self.office)) {
            (true, true) => None,
            (false, true) => Some(self.office),
            (_, false) => Some(self.own),
        }
    }

    /// All entries of the two, in order.
    fn both(&self) -> Both<'a> {
        let halves = [self.own, self.office];
        Both { weighty: halves.map(|half| half.weighty().peekable()), light: halves.map(|half| half.light().peekable()) }
    }
}

/// What stands in one list where it is worth little may stand in the other where it is worth much.
fn is_weighty(posting: Posting) -> bool {
    posting.zones & fields::WEIGHTY != 0
}

/// The entries of two lists, in order.
struct Both<'a> {
    weighty: [Peekable<Weighty<'a>>; 2],
    light: [Peekable<Light<'a>>; 2],
}

impl Iterator for Both<'_> {
    type Item = Posting;

    fn next(&mut self) -> Option<Posting> {
        let weighty = self.weighty.iter_mut().filter_map(|list| list.peek().map(|posting| posting.entry));
        let light = self.light.iter_mut().filter_map(|list| list.peek().map(|(entry, _)| *entry));
        let entry = weighty.chain(light).min()?;
        let weighty = self.weighty.iter_mut().filter_map(|list| list.next_if(|posting| posting.entry == entry));
        let light = self.light.iter_mut().filter_map(|list| list.next_if(|(other, _)| *other == entry));
        weighty.chain(light.map(|(_, zones)| Posting { entry, zones, times: Times::default() })).reduce(Posting::and)
    }
}

/// The entries of a list in a weighty zone, in order; most often only one of its two halves has any.
pub(in crate::search) struct WeightyOfBoth<'a> {
    alone: Weighty<'a>,
    /// In a box, so that what reads one alone needs no memory.
    both: Option<Box<Peekable<Both<'a>>>>,
}

impl WeightyOfBoth<'_> {
    /// Calls with the next entries up to one that is not among them.
    #[inline]
    pub(in crate::search) fn each_before(&mut self, end: u32, found: impl FnMut(Posting)) {
        match &mut self.both {
            None => self.alone.each_before(end, found),
            Some(both) => {
                let next = std::iter::from_fn(|| both.next_if(|posting| posting.entry < end));
                next.filter(|posting| is_weighty(*posting)).for_each(found);
            }
        }
    }
}

impl Iterator for WeightyOfBoth<'_> {
    type Item = Posting;

    #[inline]
    fn next(&mut self) -> Option<Posting> {
        match &mut self.both {
            None => self.alone.next(),
            Some(both) => next_of_both(both),
        }
    }
}

#[inline(never)]
fn next_of_both(both: &mut Peekable<Both<'_>>) -> Option<Posting> {
    both.find(|posting| is_weighty(*posting))
}

#[cfg(test)]
mod tests {
    use super::super::list_builder::{Beside, ListBuilder};
    use super::super::packed::Cursor;
    use super::super::spill::Spilled;
    use super::*;
    use crate::search::fields::{BODY, KEYWORDS, NAMES, TERMS, TITLE};

    /// The bytes of a list of entries with their zones.
    fn packed(entries: &[(u32, u8)], beside: Beside, office: u32) -> Vec<u8> {
        let mut builder = ListBuilder::default();
        for (entry, zones) in entries {
            let keys = u8::from(zones & (KEYWORDS.bit | TERMS.bit) != 0);
            builder.note(*zones, Times { title: zones & TITLE.bit, summary: 0, keys });
            builder.close(*entry, Beside { in_office: beside.in_office && *entry > 1, ..beside });
        }
        let mut bytes = Vec::new();
        builder.put(office, &Spilled::default(), &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn two_lists_are_read_as_one() {
        let own = [(0, TITLE.bit), (1, BODY.bit), (2, KEYWORDS.bit), (5, BODY.bit)];
        let office = [(2, TERMS.bit), (3, TERMS.bit), (4, 0), (5, NAMES.bit), (7, TERMS.bit)];
        let own = packed(&own, Beside { in_office: true, is_office: false }, office.len() as u32);
        let office = packed(&office, Beside { in_office: false, is_office: true }, 0);
        let half = |bytes: &'static [u8]| Half::read(&mut Cursor { bytes }).unwrap();
        let list = List::new(half(own.leak()), half(office.leak()));
        let weighty: Vec<_> = list.weighty().map(|posting| (posting.entry, posting.zones, posting.times.keys)).collect();
        let both = KEYWORDS.bit | TERMS.bit;
        assert_eq!(weighty, [(0, TITLE.bit, 0), (2, both, 2), (3, TERMS.bit, 1), (7, TERMS.bit, 1)]);
        assert_eq!((list.known(), list.titles(), list.light()), (7, 1, 4));
        assert_eq!(list.of(5).map(|posting| posting.zones), Some(BODY.bit | NAMES.bit));
        assert_eq!((list.of(4).map(|posting| posting.zones), list.of(6), list.light_of(1)), (Some(0), None, Some(BODY.bit)));
        let mut places = Vec::new();
        list.each_weighty_of(&[1, 2, 7], |place, posting| places.push((place, posting.entry)));
        assert_eq!(places, [(1, 2), (2, 7)]);
    }
}
