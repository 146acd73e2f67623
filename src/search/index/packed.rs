//! Numbers in bytes: of any length where they are read one after another, of four bytes where they are looked up by their
//! place. Knows nothing of what they mean. Whatever the bytes are, reading them ends.

/// The bytes of a number that is looked up by its place.
pub(super) const FIXED: usize = 4;

/// Appends a number, seven bits in a byte, the lowest first; the last byte has its highest bit clear.
pub(super) fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Appends a text with its length in bytes before it.
pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len() as u32);
    bytes.extend(text.as_bytes());
}

/// Appends ordered numbers as how many there are and the steps between them.
pub(super) fn put_steps(bytes: &mut Vec<u8>, numbers: &[u32]) {
    put_number(bytes, numbers.len() as u32);
    let mut last = 0;
    for number in numbers {
        put_number(bytes, number - last);
        last = *number;
    }
}

/// The number at a place of a row of numbers, little-endian.
pub(super) fn number_at(bytes: &[u8], place: usize) -> Option<u32> {
    let start = place.checked_mul(FIXED)?;
    let bytes = bytes.get(start..start + FIXED)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

/// The first place of a row of so many at which something no longer holds; before it, it always does.
pub(super) fn first_not(length: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut from, mut to) = (0, length);
    while from < to {
        let middle = from.midpoint(to);
        if holds(middle) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

/// A place in bytes, from which the rest is read. What is broken reads as the end.
#[derive(Clone, Copy, Default)]
pub(super) struct Cursor<'a> {
    pub(super) bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    #[inline]
    pub(super) fn number(&mut self) -> Option<u32> {
        let first = self.byte()?;
        if first < 0x80 {
            return Some(first.into());
        }
        let mut number = u32::from(first & 0x7f);
        for shift in [7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let length = self.number()? as usize;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// Ordered numbers; they must be read to the end before what stands behind them.
    pub(super) fn steps(&mut self) -> Option<Steps<'_, 'a>> {
        let left = self.number()?;
        Some(Steps { cursor: self, left, last: 0 })
    }
}

/// Ordered numbers, one after another.
pub(super) struct Steps<'c, 'a> {
    cursor: &'c mut Cursor<'a>,
    left: u32,
    last: u32,
}

impl Iterator for Steps<'_, '_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        self.last = self.last.saturating_add(self.cursor.number()?);
        Some(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, u32::MAX - 1, u32::MAX];
        let mut bytes = Vec::new();
        put_steps(&mut bytes, &numbers);
        put_text(&mut bytes, "żłobek");
        let mut cursor = Cursor { bytes: &bytes };
        assert_eq!(cursor.steps().unwrap().collect::<Vec<_>>(), numbers);
        assert_eq!(cursor.text(), Some("żłobek"));
        assert_eq!(cursor.number(), None);
    }

    #[test]
    fn broken_bytes_end() {
        assert_eq!(Cursor { bytes: &[0xff; 3] }.number(), None);
        assert_eq!(Cursor { bytes: &[0xff; 9] }.number(), None);
        assert_eq!(Cursor { bytes: &[9, b'a'] }.text(), None);
        assert_eq!(Cursor { bytes: &[3, 200, 200, 200] }.steps().unwrap().count(), 0);
        assert_eq!(number_at(&[1, 0, 0, 0, 2], 1), None);
    }
}
