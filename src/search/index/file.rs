//! The file of an index: parts one after another, then where each lies and a mark of the file's form. Written from the
//! beginning to the end, read where it lies. Knows nothing of what the parts say.

use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};

/// The file's name in the folder of an index.
pub(super) const NAME: &str = "words";
/// The end of every file of this form; another form has another.
const FORM: &[u8; 8] = b"witaj s9";
/// The bytes of a place in the file.
const PLACE: usize = 8;

/// What the file has, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The entries.
    Records,
    /// Where each begins, as fixed numbers.
    RecordPlaces,
    /// For each entry the lengths of its title and summary, in words and in stems, as bytes.
    Lengths,
    /// For each entry the number of its first keyword or term of several words, and their number.
    PhraseStarts,
    /// How many words each of these has.
    PhraseLengths,
    /// For each word as it is written in them, in which it stands.
    Forms,
    /// Where every some of these begin.
    FormPlaces,
    /// All words and stems in order, with their lists.
    Terms,
    /// By the number of a term, where it begins.
    TermPlaces,
    /// Where each term begins, in order of their texts.
    Sorted,
    /// The first bytes of every some of them.
    Heads,
    /// The numbers of the terms that the office has too, as pairs of fixed numbers: there and here.
    Shared,
    /// For each entry, how many terms were known when its parts were read: in the file of the office one number, beside it two.
    Firsts,
    /// The words of weighty texts, the shorter first, as the numbers of their terms.
    Words,
    /// Which letters each of them has.
    WordLetters,
    /// By length, where the words of so many letters begin.
    WordLengths,
    /// The words of all pieces.
    Pieces,
    /// All pieces in order, as two fixed numbers each.
    PieceKeys,
    /// Where the lists of each begin.
    PiecePlaces,
    /// How words sound, in order.
    Sounds,
    /// Where each sound begins.
    SoundPlaces,
    /// Marks of whole titles and keywords, each with its entry.
    Whole,
    /// The first of every some of them, and where it begins.
    WholePlaces,
    /// Numbers about all of it.
    About,
}

/// How many parts there are.
const PARTS: usize = Part::About as usize + 1;

/// Writes a file.
pub(super) struct FileWriter<W> {
    file: W,
    written: u64,
    ends: Vec<u64>,
}

/// Reads a file.
pub(super) struct File {
    bytes: OwnedBytes,
    parts: [Range<usize>; PARTS],
}

impl<W: Write> FileWriter<W> {
    pub(super) fn new(file: W) -> Self {
        Self { file, written: 0, ends: Vec::with_capacity(PARTS) }
    }

    /// Appends to the part that is being written.
    pub(super) fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.written += bytes.len() as u64;
        self.file.write_all(bytes)
    }

    /// Appends fixed numbers.
    pub(super) fn put_fixed(&mut self, numbers: impl IntoIterator<Item = u32>) -> io::Result<()> {
        numbers.into_iter().try_for_each(|number| self.put(&number.to_le_bytes()))
    }

    /// Ends a part. Parts are written in their order.
    pub(super) fn end(&mut self, part: Part) {
        debug_assert_eq!(self.ends.len(), part as usize, "{part:?}");
        self.ends.push(self.written);
    }

    /// Ends the file and gives it back.
    pub(super) fn finish(mut self) -> io::Result<W> {
        for end in std::mem::take(&mut self.ends) {
            self.put(&end.to_le_bytes())?;
        }
        self.put(FORM)?;
        self.file.flush()?;
        Ok(self.file)
    }
}

#[cfg(test)]
impl FileWriter<Vec<u8>> {
    /// A file that is to be written from a part on; those before are empty.
    pub(super) fn from(part: Part) -> Self {
        Self { ends: vec![0; part as usize], ..Self::new(Vec::new()) }
    }

    /// The file with the parts that are written, and the others empty.
    pub(super) fn read(mut self) -> io::Result<File> {
        self.ends.resize(PARTS, self.written);
        File::new(OwnedBytes::new(self.finish()?))
    }
}

impl File {
    /// Takes the bytes of a file.
    pub(super) fn new(bytes: OwnedBytes) -> io::Result<Self> {
        let parts = parts(&bytes).ok_or_else(|| {
            let told = "this is no search index, or one of another version of the program; write it anew";
            io::Error::new(io::ErrorKind::InvalidData, told)
        })?;
        Ok(Self { bytes, parts })
    }

    /// Opens the file in the folder of an index: it is read where it lies.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        let directory = MmapDirectory::open(folder).map_err(io::Error::other)?;
        let handle = directory.get_file_handle(Path::new(NAME)).map_err(io::Error::other)?;
        Self::new(handle.read_bytes(0..handle.len())?)
    }

    /// How many bytes it has.
    pub(super) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn part(&self, part: Part) -> &[u8] {
        self.bytes.get(self.parts[part as usize].clone()).unwrap_or_default()
    }
}

fn parts(bytes: &[u8]) -> Option<[Range<usize>; PARTS]> {
    let rest = bytes.strip_suffix(FORM)?;
    let ends = rest.get(rest.len().checked_sub(PARTS * PLACE)?..)?;
    let mut start = 0;
    let mut parts = [const { 0..0 }; PARTS];
    for (part, end) in parts.iter_mut().zip(ends.chunks_exact(PLACE)) {
        let end = usize::try_from(u64::from_le_bytes(end.try_into().ok()?)).ok()?;
        *part = start..end;
        if end < start || end > rest.len() {
            return None;
        }
        start = end;
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_come_back_and_other_files_are_errors() {
        let mut writer = FileWriter::new(Vec::new());
        writer.put(b"abc").unwrap();
        for part in 0..PARTS {
            writer.ends.push(if part < 3 { 3 } else { writer.written });
        }
        let bytes = writer.finish().unwrap();
        let file = File::new(OwnedBytes::new(bytes.clone())).unwrap();
        assert_eq!((file.part(Part::Records), file.part(Part::Terms)), (&b"abc"[..], &b""[..]));
        for broken in [&b"abc"[..], b"witaj s2", &bytes[..bytes.len() - 1], &bytes[4..]] {
            assert!(File::new(OwnedBytes::new(broken.to_vec())).is_err());
        }
    }
}
