//! Ordered numbers, each written as the step from the one before, that are read from the first to the last or on from one of
//! some places. Knows nothing of what they mean.

use super::packed::{Cursor, FIXED, first_not, number_at, put_number};

/// After so many numbers, a place is noted from which they can be read on.
const STRIDE: u32 = 128;

/// Numbers being written.
#[derive(Default)]
pub(super) struct WalkBuilder {
    /// Behind the last number.
    next: u32,
    count: u32,
    pub(super) bytes: Vec<u8>,
    /// Most have none, and there are hundreds of thousands.
    places: Option<Box<Places>>,
}

/// For each place what `next` is there, and where it is.
#[derive(Default)]
struct Places(Vec<[u32; 2]>);

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
            self.places.get_or_insert_default().0.push([self.next, self.bytes.len() as u32]);
        }
        put_number(&mut self.bytes, (number - self.next) << bits | extra);
        self.next = number + 1;
        self.count += 1;
    }

    /// Appends all to other bytes; where there are no numbers, that.
    pub(super) fn put_all(walk: Option<&Self>, bytes: &mut Vec<u8>) {
        let Some(walk) = walk.filter(|walk| walk.count > 0) else {
            put_number(bytes, 0);
            return;
        };
        put_number(bytes, walk.count);
        let places = walk.places.iter().flat_map(|places| &places.0);
        places.flatten().for_each(|number| bytes.extend(number.to_le_bytes()));
        put_number(bytes, walk.bytes.len() as u32);
        bytes.extend(&walk.bytes);
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
