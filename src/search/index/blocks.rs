//! A row that grows by blocks. It is never moved, and what it gives back are small pieces: as soon as a large one is given back,
//! the usual allocator keeps twice as much for later, in every heap.

use std::io::{self, Write};
use std::ops::{Index, IndexMut};

/// How many bytes a block has about.
const BYTES: usize = 1 << 16;

/// A row of any length.
pub(super) struct Blocks<T>(Vec<Vec<T>>);

impl<T> Default for Blocks<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Blocks<T> {
    /// How many stand in a block.
    const ROOM: usize = if size_of::<T>() == 0 { BYTES } else { BYTES.div_ceil(size_of::<T>()) };

    /// Appends one.
    pub(super) fn push(&mut self, one: T) {
        if self.room() == 0 {
            self.0.push(Vec::with_capacity(Self::ROOM));
        }
        if let Some(block) = self.0.last_mut() {
            block.push(one);
        }
    }

    fn room(&self) -> usize {
        self.0.last().map_or(0, |block| Self::ROOM - block.len())
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len() * Self::ROOM - self.room()
    }

    /// All, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten()
    }

    /// The same, to be changed.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten()
    }
}

impl<T: Clone> Blocks<T> {
    /// All in one piece, with no more room than they need.
    pub(super) fn into_row(self) -> Box<[T]> {
        self.0.concat().into()
    }
}

impl<T> Index<usize> for Blocks<T> {
    type Output = T;

    fn index(&self, place: usize) -> &T {
        &self.0[place / Self::ROOM][place % Self::ROOM]
    }
}

impl<T> IndexMut<usize> for Blocks<T> {
    fn index_mut(&mut self, place: usize) -> &mut T {
        &mut self.0[place / Self::ROOM][place % Self::ROOM]
    }
}

impl Write for Blocks<u8> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.room() == 0 {
            self.0.push(Vec::with_capacity(Self::ROOM));
        }
        let written = &bytes[..bytes.len().min(self.room())];
        self.0.last_mut().into_iter().for_each(|block| block.extend(written));
        Ok(written.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back() {
        let mut row = Blocks::default();
        (0..100_000_u64).for_each(|number| row.push(number));
        row[70_000] += 1;
        assert_eq!((row.len(), row[69_999], row[70_000], row[99_999]), (100_000, 69_999, 70_001, 99_999));
        assert_eq!(row.iter().sum::<u64>(), (0..100_000).sum::<u64>() + 1);
        let mut bytes = Blocks::default();
        let text = "Witaj, świecie! ".repeat(10_000);
        bytes.write_all(text.as_bytes()).unwrap();
        assert_eq!(&*bytes.into_row(), text.as_bytes());
    }
}
