//! Marks of whole titles and keywords, each with the entries that have it. Reads the file where it lies; knows words as texts.

use std::io::{self, Write};

use super::dictionary::{BLOCK, flush, place};
use super::file::{FileWriter, Part};
use super::packed::{Cursor, FIXED, first_not, number_at, put_number};
use super::spill::{Chain, Spill, Spilled};

/// Stands for a whole title or keyword.
pub(super) type Mark = u32;

/// Stands for how it is written, diacritics and all. `PLAIN` is it without any, or where they are never told apart.
pub(super) type Spelling = u8;

pub(super) const PLAIN: Spelling = 0;

/// All marks in order: rows of so many, each as the step from the one before and its entry, and how it is spelt if not plainly.
#[derive(Clone, Copy)]
pub(super) struct Marks<'a> {
    pub(super) rows: &'a [u8],
    /// The first mark of each row, and where it begins.
    pub(super) places: &'a [u8],
}

/// How many stand in a row.
const ROW: usize = 32;

/// Words as one short mark: what a question must be to be the whole title (FNV-1a, folded to 32 bits). The same on every
/// machine, since it is written into files.
pub(super) fn mark<'a>(words: impl Iterator<Item = &'a str>) -> Mark {
    let bytes = words.flat_map(|word| word.bytes().chain([b' ']));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    (hash ^ (hash >> 32)) as u32
}

/// How words with diacritics are written, in a byte: of 255 that are written otherwise one looks the same.
pub(super) fn spelling<'a>(words: impl Iterator<Item = &'a str>) -> Spelling {
    (mark(words) % Mark::from(Spelling::MAX)) as Spelling + 1
}

/// Titles and keywords with their entries, while an index is built. Those with a spelling stand apart: few languages have any, and
/// the others are so many that a byte more of each is felt.
#[derive(Default)]
pub(super) struct MarkBuilder {
    /// By the first byte of the mark: the other three of each, and the step from the entry before.
    plain: Vec<Bucket>,
    spelt: Vec<(Mark, u32, Spelling)>,
}

/// Marks that begin alike, in the order of their entries.
#[derive(Clone, Default)]
struct Bucket {
    bytes: Vec<u8>,
    /// The bytes that are no longer in memory.
    spilt: Chain,
    last: u32,
}

impl Bucket {
    /// How many there are: one for each first byte.
    const ALL: usize = 1 << u8::BITS;

    fn push(&mut self, mark: Mark, entry: u32) {
        let [_, rest @ ..] = mark.to_be_bytes();
        self.bytes.extend(rest);
        put_number(&mut self.bytes, entry.wrapping_sub(self.last));
        self.last = entry;
    }

    /// All of them in order, each once.
    fn in_order(self, first: u8, spilled: &Spilled) -> io::Result<Vec<(Mark, u32)>> {
        let (mut bytes, mut marks, mut entry) = (Vec::new(), Vec::new(), 0_u32);
        spilled.append(self.spilt, &self.bytes, &mut bytes)?;
        let mut cursor = Cursor { bytes: &bytes };
        while let Some(&[one, two, three]) = cursor.take(3).and_then(|rest| rest.first_chunk()) {
            entry = entry.wrapping_add(cursor.number().unwrap_or_default());
            marks.push((Mark::from_be_bytes([first, one, two, three]), entry));
        }
        marks.sort_unstable();
        marks.dedup();
        Ok(marks)
    }
}

/// Rows being written.
#[derive(Default)]
struct Rows {
    bytes: Vec<u8>,
    written: usize,
    places: Vec<u32>,
    count: usize,
    last: Mark,
}

impl Rows {
    fn put<W: Write>(&mut self, (mark, entry, spelling): (Mark, u32, Spelling), file: &mut FileWriter<W>) -> io::Result<()> {
        if self.count.is_multiple_of(ROW) {
            self.places.extend([mark, place(self.written, &self.bytes)?]);
            self.last = mark;
        }
        put_number(&mut self.bytes, mark - self.last);
        put_number(&mut self.bytes, entry << 1 | u32::from(spelling != PLAIN));
        self.bytes.extend(Some(spelling).filter(|spelling| *spelling != PLAIN));
        (self.count, self.last) = (self.count + 1, mark);
        flush(file, &mut self.bytes, &mut self.written, BLOCK)
    }
}

impl MarkBuilder {
    /// Takes in that an entry has a mark.
    pub(super) fn note(&mut self, mark: Mark, entry: u32, spelling: Spelling) {
        if spelling != PLAIN {
            self.spelt.push((mark, entry, spelling));
            return;
        }
        self.plain.resize(Bucket::ALL, Bucket::default());
        let [first, ..] = mark.to_be_bytes();
        self.plain[usize::from(first)].push(mark, entry);
    }

    /// Makes room in memory.
    pub(super) fn spill(&mut self, spill: &mut Spill) -> io::Result<()> {
        self.plain.iter_mut().try_for_each(|bucket| spill.take(&mut bucket.spilt, &mut bucket.bytes))
    }

    /// Writes them, in order, each once.
    pub(super) fn write<W: Write>(mut self, spilled: &Spilled, file: &mut FileWriter<W>) -> io::Result<()> {
        self.plain.resize(Bucket::ALL, Bucket::default());
        self.spelt.sort_unstable();
        self.spelt.dedup();
        let (mut rows, mut spelt) = (Rows::default(), self.spelt.into_iter().peekable());
        for (bucket, first) in self.plain.into_iter().zip(0..=u8::MAX) {
            for (mark, entry) in bucket.in_order(first, spilled)? {
                let plain = (mark, entry, PLAIN);
                while let Some(before) = spelt.next_if(|spelt| *spelt < plain) {
                    rows.put(before, file)?;
                }
                rows.put(plain, file)?;
            }
        }
        spelt.try_for_each(|spelt| rows.put(spelt, file))?;
        flush(file, &mut rows.bytes, &mut rows.written, 0)?;
        file.end(Part::Whole);
        file.put_fixed(rows.places)?;
        file.end(Part::WholePlaces);
        Ok(())
    }
}

impl Marks<'_> {
    /// The entries of a mark, in order, and how each spells it.
    pub(super) fn entries(self, wanted: Mark) -> Vec<(u32, Spelling)> {
        let first = |row: usize| number_at(self.places, 2 * row);
        let rows = self.places.len() / FIXED / 2;
        // The row before the first that begins with it may end with it.
        let start = first_not(rows, |row| first(row).is_some_and(|mark| mark < wanted)).saturating_sub(1);
        let mut entries = Vec::new();
        for row in start..rows {
            let (Some(mut mark), Some(place)) = (first(row), number_at(self.places, 2 * row + 1)) else { break };
            let mut cursor = Cursor { bytes: self.rows.get(place as usize..).unwrap_or_default() };
            if mark > wanted {
                break;
            }
            for _ in 0..ROW {
                let (Some(step), Some(entry)) = (cursor.number(), cursor.number()) else { break };
                let Some(spelling) = (if entry & 1 == 0 { Some(PLAIN) } else { cursor.byte() }) else { break };
                mark = mark.saturating_add(step);
                if mark == wanted {
                    entries.push((entry >> 1, spelling));
                }
            }
        }
        entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back() {
        let mark = |number: u32| ((number / 40).wrapping_mul(2_654_435_761), 2 * number, (number % 3) as Spelling);
        let marks: Vec<(Mark, u32, Spelling)> = (0..1000).map(mark).collect();
        let mut builder = MarkBuilder::default();
        marks.iter().for_each(|(mark, entry, spelling)| builder.note(*mark, *entry, *spelling));
        let mut file = FileWriter::from(Part::Whole);
        builder.write(&Spilled::default(), &mut file).unwrap();
        let file = file.read().unwrap();
        let packed = file.marks();
        for wanted in marks.iter().map(|(mark, ..)| *mark) {
            let same = marks.iter().filter(|(mark, ..)| *mark == wanted);
            let expected: Vec<(u32, Spelling)> = same.map(|(_, entry, spelling)| (*entry, *spelling)).collect();
            assert_eq!(packed.entries(wanted), expected);
        }
        assert_eq!(packed.entries(1), Vec::new());
        assert_eq!(Marks { rows: &packed.rows[..5], places: &packed.places[..11] }.entries(u32::MAX), Vec::new());
    }
}
