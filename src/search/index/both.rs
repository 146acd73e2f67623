//! In which entries of an index something stands, by its own file and by that of the office together: nobody who reads them knows
//! that there are two.

use super::lists::{Half, Posting, Weighty};

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

    /// Calls with every entry that has it in a weighty zone, in order.
    #[inline]
    pub(in crate::search) fn each_weighty(&self, found: impl FnMut(Posting)) {
        match (self.own.weighty.count, self.office.weighty.count) {
            (_, 0) => self.own.weighty().for_each(found),
            (0, _) => self.office.weighty().for_each(found),
            _ => each_of_both(self.own.weighty(), self.office.weighty(), found),
        }
    }

    /// Calls with the place of each of some entries, in order, that has it in a weighty zone.
    pub(in crate::search) fn each_weighty_of(&self, entries: &[usize], mut found: impl FnMut(usize, Posting)) {
        if entries.len() * LOOK_UP < (self.own.weighty.count + self.office.weighty.count) as usize {
            for (place, entry) in entries.iter().enumerate() {
                let halves = [self.own, self.office].map(|half| half.weighty_of(*entry as u32));
                halves.into_iter().flatten().reduce(Posting::and).into_iter().for_each(|posting| found(place, posting));
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

    /// How many others have it.
    pub(in crate::search) fn light(&self) -> usize {
        (self.own.light.count + self.office.light.count) as usize
    }

    /// Calls with the others that have it, and with the zones in which they do.
    #[inline]
    pub(in crate::search) fn each_light(&self, mut found: impl FnMut(u32, u8)) {
        self.own.light().chain(self.office.light()).for_each(|(entry, zones)| found(entry, zones));
    }

    /// What it says of one entry.
    pub(in crate::search) fn of(&self, entry: usize) -> Option<Posting> {
        let entry = u32::try_from(entry).ok()?;
        [self.own, self.office].into_iter().filter_map(|half| half.of(entry)).reduce(Posting::and)
    }

    /// In which zones one of the others has it.
    pub(in crate::search) fn light_of(&self, entry: u32) -> Option<u8> {
        let halves = [self.own, self.office].into_iter();
        halves.filter_map(|half| half.light_of(entry)).reduce(|one, other| one | other)
    }
}

/// Calls with every entry of two lists, in order.
fn each_of_both(mut own: Weighty<'_>, mut office: Weighty<'_>, mut found: impl FnMut(Posting)) {
    let (mut one, mut other) = (own.next(), office.next());
    while let (Some(first), Some(second)) = (one, other) {
        if first.entry == second.entry {
            found(first.and(second));
        } else {
            found(if first.entry < second.entry { first } else { second });
        }
        one = if first.entry <= second.entry { own.next() } else { one };
        other = if second.entry <= first.entry { office.next() } else { other };
    }
    one.into_iter().chain(own).chain(other).chain(office).for_each(found);
}

#[cfg(test)]
mod tests {
    use super::super::lists::{Beside, ListBuilder, Times};
    use super::super::packed::Cursor;
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
        builder.put(office, &mut bytes);
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
        let mut weighty = Vec::new();
        list.each_weighty(|posting| weighty.push((posting.entry, posting.zones, posting.times.keys)));
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
