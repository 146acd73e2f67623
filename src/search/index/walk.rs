//! Ordered numbers, each written as the step from the one before, that are read from the first to the last or on from one of
//! some places. Knows nothing of what they mean.

use std::io;

use super::packed::{Cursor, FIXED, first_not, number_at, put_number};
use super::spill::{Chain, Spill, Spilled};

/// After so many numbers, a place is noted from which they can be read on.
const STRIDE: u32 = 128;

/// Numbers being written.
#[derive(Default)]
pub(super) struct WalkBuilder {
    /// Behind the last number.
    next: u32,
    count: u32,
    pub(super) bytes: Vec<u8>,
    /// Most have none of it, and there are hundreds of thousands.
    long: Option<Box<Long>>,
}

/// What a long one has beside its newest bytes.
#[derive(Default)]
struct Long {
    /// For each place what `next` is there, and where it is.
    places: Vec<[u32; 2]>,
    /// The bytes that are no longer in memory.
    spilt: Chain,
}

/// The same, where it lies in the file.
#[derive(Clone, Copy, Default)]
pub(in crate::search) struct Walk<'a> {
    pub(super) count: u32,
    places: &'a [u8],
    bytes: &'a [u8],
}

impl WalkBuilder {
    /// Appends a number, with some bits beside it.
    pub(super) fn put(&mut self, number: u32, bits: u32, extra: u32) {
        if self.count > 0 && self.count.is_multiple_of(STRIDE) {
            let long = self.long.get_or_insert_default();
            long.places.push([self.next, long.spilt.all + self.bytes.len() as u32]);
        }
        put_number(&mut self.bytes, (number - self.next) << bits | extra);
        self.next = number + 1;
        self.count += 1;
    }

    /// Makes room in memory.
    pub(super) fn spill(&mut self, spill: &mut Spill) -> io::Result<()> {
        // What is not even read on from a place is short.
        self.long.as_mut().map_or(Ok(()), |long| spill.take(&mut long.spilt, &mut self.bytes))
    }

    /// Appends all to other bytes; where there are no numbers, that.
    pub(super) fn put_all(walk: Option<&Self>, spilled: &Spilled, bytes: &mut Vec<u8>) -> io::Result<()> {
        let Some(walk) = walk.filter(|walk| walk.count > 0) else {
            put_number(bytes, 0);
            return Ok(());
        };
        put_number(bytes, walk.count);
        let places = walk.long.iter().flat_map(|long| &long.places);
        places.flatten().for_each(|number| bytes.extend(number.to_le_bytes()));
        let spilt = walk.long.as_ref().map_or_else(Chain::default, |long| long.spilt);
        put_number(bytes, spilt.all + walk.bytes.len() as u32);
        spilled.append(spilt, &walk.bytes, bytes)
    }
}

impl<'a> Walk<'a> {
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Option<Self> {
        let count = cursor.number()?;
        if count == 0 {
            return Some(Self::default());
        }
        let places = ((count - 1) / STRIDE) as usize;
        let places = cursor.take(places.checked_mul(2 * FIXED)?)?;
        let length = cursor.number()? as usize;
        Some(Self { count, places, bytes: cursor.take(length)? })
    }

    /// What `next` is at the beginning, and all.
    pub(super) fn start(self) -> (u32, Cursor<'a>) {
        (0, Cursor { bytes: self.bytes })
    }

    /// A place before a number, near it: what `next` is there, and the rest.
    pub(super) fn before(self, number: u32) -> (u32, Cursor<'a>) {
        let next = |place: usize| number_at(self.places, 2 * place);
        let behind = first_not(self.places.len() / FIXED / 2, |place| next(place).is_some_and(|next| next <= number));
        let Some(place) = behind.checked_sub(1) else { return self.start() };
        let bytes = number_at(self.places, 2 * place + 1).and_then(|start| self.bytes.get(start as usize..));
        (next(place).unwrap_or_default(), Cursor { bytes: bytes.unwrap_or_default() })
    }
}
