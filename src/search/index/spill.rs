//! A file for bytes that are gathered long before they are written in their place, so that memory holds only the newest of
//! them. Knows nothing of what they mean.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Its name, while it has one.
const NAME: &str = "spill";
/// Fewer bytes are not worth a link of their own.
const LEAST: usize = 64;
/// What stands behind each link: where the one before it begins, and how long that is.
const BEFORE: usize = size_of::<u64>() + size_of::<u32>();

/// The file while bytes go into it.
pub(super) struct Spill {
    file: BufWriter<File>,
    end: u64,
}

/// The same once it is read, or nothing where all stayed in memory.
#[derive(Default)]
pub(super) struct Spilled(Option<File>);

/// What the file has of one thing: its last link, and how many bytes all of them have.
#[derive(Clone, Copy, Default)]
pub(super) struct Chain {
    place: u64,
    length: u32,
    pub(super) all: u32,
}

impl Spill {
    /// A file in a folder. It loses its name at once: nothing stays behind, whatever ends the writing.
    pub(super) fn in_folder(folder: &Path) -> io::Result<Self> {
        let path = folder.join(NAME);
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&path)?;
        fs::remove_file(path)?;
        Ok(Self { file: BufWriter::new(file), end: 0 })
    }

    /// Takes over the newest bytes of something, where there are many.
    pub(super) fn take(&mut self, chain: &mut Chain, newest: &mut Vec<u8>) -> io::Result<()> {
        if newest.len() < LEAST {
            return Ok(());
        }
        let bytes = std::mem::take(newest);
        self.file.write_all(&bytes)?;
        self.file.write_all(&chain.place.to_le_bytes())?;
        self.file.write_all(&chain.length.to_le_bytes())?;
        let length = bytes.len() as u32;
        *chain = Chain { place: self.end, length, all: chain.all + length };
        self.end += (bytes.len() + BEFORE) as u64;
        Ok(())
    }

    /// Ends the writing.
    pub(super) fn close(self) -> io::Result<Spilled> {
        Ok(Spilled(Some(self.file.into_inner()?)))
    }
}

impl Spilled {
    /// Appends all bytes of something: those that were taken over, and the newest.
    pub(super) fn append(&self, chain: Chain, newest: &[u8], bytes: &mut Vec<u8>) -> io::Result<()> {
        if let Some(file) = &self.0 {
            let start = bytes.len();
            bytes.resize(start + chain.all as usize, 0);
            read(file, chain, &mut bytes[start..])?;
        }
        bytes.extend(newest);
        Ok(())
    }
}

/// Reads all links of a chain, from the last to the first.
fn read(file: &File, Chain { mut place, mut length, .. }: Chain, mut rest: &mut [u8]) -> io::Result<()> {
    let broken = || io::Error::new(io::ErrorKind::InvalidData, "what was gathered for the search index came back otherwise");
    while length > 0 {
        let start = rest.len().checked_sub(length as usize).ok_or_else(broken)?;
        let (others, link) = rest.split_at_mut(start);
        file.read_exact_at(link, place)?;
        let mut before = [0; BEFORE];
        file.read_exact_at(&mut before, place + u64::from(length))?;
        let (of_place, of_length) = before.split_first_chunk().ok_or_else(broken)?;
        place = u64::from_le_bytes(*of_place);
        length = u32::from_le_bytes(of_length.try_into().map_err(|_| broken())?);
        rest = others;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        let mut spill = Spill::in_folder(folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "it has no name");
        let mut things: Vec<(Chain, Vec<u8>)> = vec![Default::default(); 3];
        for round in 0..200_u8 {
            for (number, (chain, newest)) in things.iter_mut().enumerate() {
                newest.extend(vec![round; number * usize::from(round)]);
                spill.take(chain, newest).unwrap();
            }
        }
        let spilled = spill.close().unwrap();
        for (number, (chain, newest)) in things.iter().enumerate() {
            let mut bytes = vec![7];
            spilled.append(*chain, newest, &mut bytes).unwrap();
            let expected = (0..200_u8).flat_map(|round| vec![round; number * usize::from(round)]);
            assert_eq!(bytes, [7].into_iter().chain(expected).collect::<Vec<u8>>());
            assert_eq!(chain.all > 0, number > 0);
        }
    }
}
