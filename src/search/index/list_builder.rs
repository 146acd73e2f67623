//! In which entries something stands, while an index is written, entry by entry. What is written is read by `lists`. Knows zones
//! as bits, and nothing of words.

use std::io;

use super::lists::{LIGHT, OFTEN, SEVERAL, Times};
use super::packed::put_number;
use super::spill::{Spill, Spilled};
use super::walk::WalkBuilder;
use crate::search::fields;

/// A list being written.
#[derive(Default)]
pub(super) struct ListBuilder {
    /// How many entries have it anywhere.
    known: u32,
    /// How many of them have it in the list of the office.
    both: u32,
    titles: u32,
    summaries: u32,
    /// Most words and stems have one of the two, and there are hundreds of thousands.
    weighty: Option<Box<WalkBuilder>>,
    light: Option<Box<WalkBuilder>>,
    /// The first entry that is kept, as long as there is no other: of most pairs of syllables there is none.
    first: Option<Kept>,
    open: Option<Noted>,
}

/// What was noted of the entry that is being written.
#[derive(Clone, Copy)]
struct Noted {
    zones: u8,
    times: Times,
}

/// An entry that is kept, and what was noted of it.
#[derive(Clone, Copy)]
struct Kept {
    entry: u32,
    noted: Noted,
    is_weighty: bool,
}

/// What is known beside an entry of a list that is being written.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside {
    /// Whether the list of the office has the entry.
    pub(super) in_office: bool,
    /// Whether it is the list of the office, which also keeps the entries where it counts for nothing.
    pub(super) is_office: bool,
}

impl ListBuilder {
    /// Notes that it stands in zones of the entry that is being written. True when it is the first that is noted of it.
    pub(super) fn note(&mut self, zones: u8, times: Times) -> bool {
        let before = self.open.replace(Noted { zones, times });
        if let (Some(before), Some(open)) = (before, &mut self.open) {
            open.zones |= before.zones;
            open.times = open.times.and(before.times);
        }
        before.is_none()
    }

    /// Ends what was noted of an entry.
    pub(super) fn close(&mut self, entry: u32, beside: Beside) {
        let Some(Noted { zones, times }) = self.open.take() else { return };
        self.known += 1;
        self.both += u32::from(beside.in_office);
        self.titles += u32::from(zones & fields::TITLE.bit != 0);
        self.summaries += u32::from(zones & fields::SUMMARY.bit != 0);
        // How often it stands there counts together with what the other list says.
        let counts = (beside.in_office || beside.is_office) && times != Times::default();
        let is_weighty = zones & fields::WEIGHTY != 0 || counts;
        if !is_weighty && zones == 0 && !beside.is_office {
            return;
        }
        let kept = Kept { entry, noted: Noted { zones, times }, is_weighty };
        if self.first.is_none() && self.weighty.is_none() && self.light.is_none() {
            self.first = Some(kept);
            return;
        }
        self.put_first();
        self.put_entry(kept);
    }

    /// The first entry waits no longer for another.
    fn put_first(&mut self) {
        if let Some(first) = self.first.take() {
            self.put_entry(first);
        }
    }

    fn put_entry(&mut self, Kept { entry, noted: Noted { zones, times }, is_weighty }: Kept) {
        if !is_weighty {
            self.put_light(entry, zones);
            return;
        }
        let is_often = times != Times::of(zones);
        let weighty = self.weighty.get_or_insert_default();
        weighty.put(entry, 1, is_often.into());
        weighty.bytes.push(zones);
        if is_often {
            weighty.bytes.push(times.title.min(OFTEN) << 4 | times.summary.min(OFTEN));
            weighty.bytes.push(times.keys);
        }
    }

    fn put_light(&mut self, entry: u32, zones: u8) {
        let light = self.light.get_or_insert_default();
        match LIGHT.iter().position(|light| *light == zones) {
            Some(alone) => light.put(entry, 2, alone as u32),
            None => {
                light.put(entry, 2, SEVERAL);
                light.bytes.push(zones);
            }
        }
    }

    /// Makes room in memory.
    pub(super) fn spill(&mut self, spill: &mut Spill) -> io::Result<()> {
        [&mut self.weighty, &mut self.light].into_iter().flatten().try_for_each(|walk| walk.spill(spill))
    }

    /// Appends the list to others. `office` is how many entries the list of the office has.
    pub(super) fn put(mut self, office: u32, spilled: &Spilled, bytes: &mut Vec<u8>) -> io::Result<()> {
        self.put_first();
        put_number(bytes, self.known + office - self.both);
        WalkBuilder::put_all(self.weighty.as_deref(), spilled, bytes)?;
        if self.weighty.is_some() {
            put_number(bytes, self.titles);
            put_number(bytes, self.summaries);
        }
        WalkBuilder::put_all(self.light.as_deref(), spilled, bytes)
    }

    /// Whether no entry has it.
    pub(super) fn is_empty(&self) -> bool {
        self.known == 0
    }

    /// Whether any entry has it in its title.
    pub(super) fn is_in_titles(&self) -> bool {
        self.titles > 0
    }

    /// Whether any entry has it in its summary.
    pub(super) fn is_in_summaries(&self) -> bool {
        self.summaries > 0
    }
}
