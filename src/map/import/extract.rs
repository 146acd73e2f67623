//! An `.osm.pbf` file as blocks that are read one batch after another: as often as wanted, and never the whole file at once.

use std::fs::File;
use std::io::{BufReader, Seek as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use osmpbf::{BlobDecode, BlobReader, BlobType, ByteOffset, HeaderBlock, PrimitiveBlock};
use rayon::prelude::*;

use super::ImportError;
use crate::catalogue::Bounds;

/// Blocks that are unpacked at a time. A block has some 8,000 elements.
const BATCH: usize = 32;
/// The longest block, in bytes; the format's own limit.
const LONGEST_BLOCK: u64 = 32 * 1024 * 1024;
/// What the format lets a header demand of its readers, and what this one knows.
const KNOWN_FEATURES: [&str; 2] = ["OsmSchema-V0.6", "DenseNodes"];

/// Which elements a block has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    pub(super) nodes: bool,
    pub(super) ways: bool,
    pub(super) relations: bool,
}

impl Contents {
    pub(super) const NODES: Self = Self { nodes: true, ways: false, relations: false };
    pub(super) const WAYS: Self = Self { nodes: false, ways: true, relations: false };
    pub(super) const RELATIONS: Self = Self { nodes: false, ways: false, relations: true };
    pub(super) const ANY: Self = Self { nodes: true, ways: true, relations: true };

    fn meets(self, other: Self) -> bool {
        self.nodes && other.nodes || self.ways && other.ways || self.relations && other.relations
    }
}

/// A file whose blocks are known.
#[derive(Debug)]
pub(super) struct Extract {
    path: PathBuf,
    /// Of blocks of elements.
    blocks: Vec<Block>,
    /// When it was cut from the database, in seconds since 1970, if it says so.
    pub(super) timestamp: Option<i64>,
    /// What it covers, if it says so.
    pub(super) bounds: Option<Bounds>,
}

#[derive(Clone, Copy, Debug)]
struct Block {
    /// From 1.
    number: usize,
    begins: u64,
    contents: Contents,
}

impl Extract {
    /// Looks at the frames of all blocks and into none but the first: a file that is cut off is known at once.
    pub(super) fn open(path: &Path) -> Result<Self, ImportError> {
        let unreadable = |error| ImportError::Unreadable { path: path.to_owned(), error };
        let not_pbf = |why: String| ImportError::NotPbf { path: path.to_owned(), why };
        let file = File::open(path).map_err(unreadable)?;
        let metadata = file.metadata().map_err(unreadable)?;
        let length = metadata.len();
        if metadata.is_dir() {
            return Err(not_pbf("it is a folder".to_owned()));
        }
        if length == 0 {
            return Err(ImportError::Empty { path: path.to_owned() });
        }
        // Both handles share one place in the file.
        let mut place = file.try_clone().map_err(unreadable)?;
        let mut reader = BlobReader::new_seekable(file).map_err(|error| not_pbf(error.to_string()))?;
        let mut extract = Self { path: path.to_owned(), blocks: Vec::new(), timestamp: None, bounds: None };
        for number in 1.. {
            let begins = place.stream_position().map_err(unreadable)?;
            let cut_off = || ImportError::CutOff { path: path.to_owned(), block: number.max(2) - 1, begins, length };
            if begins > length {
                return Err(cut_off());
            }
            let block = Block { number, begins, contents: Contents::ANY };
            let header = match reader.next_header_skip_blob() {
                None if begins == length => break,
                None => return Err(cut_off()),
                Some(Err(error)) if number == 1 => return Err(not_pbf(error.to_string())),
                Some(Err(error)) => return Err(extract.damaged(&block, &error)),
                Some(Ok((header, _))) => header,
            };
            if !u64::try_from(header.get_blob_size()).is_ok_and(|size| size <= LONGEST_BLOCK) {
                return Err(extract.damaged(&block, &format!("it claims to have {} bytes", header.get_blob_size())));
            }
            match (number, header.blob_type()) {
                (1, BlobType::OsmHeader) => {}
                (1, _) => return Err(not_pbf("its first block is no header".to_owned())),
                (_, BlobType::OsmData) => extract.blocks.push(block),
                _ => {}
            }
        }
        extract.read_header()?;
        Ok(extract)
    }

    fn read_header(&mut self) -> Result<(), ImportError> {
        let first = Block { number: 1, begins: 0, contents: Contents::default() };
        let header = match self.blob(&mut self.reader()?, &first)?.decode() {
            Ok(BlobDecode::OsmHeader(header)) => header,
            Ok(_) => return Err(self.damaged(&first, &"it is no header")),
            Err(error) => return Err(self.damaged(&first, &error)),
        };
        let unknown = |feature: &&String| !KNOWN_FEATURES.contains(&feature.as_str());
        if let Some(feature) = header.required_features().iter().find(unknown) {
            return Err(ImportError::UnknownFeature { path: self.path.clone(), feature: feature.clone() });
        }
        self.timestamp = header.osmosis_replication_timestamp();
        self.bounds = bounds(&header);
        Ok(())
    }

    fn reader(&self) -> Result<BlobReader<BufReader<File>>, ImportError> {
        BlobReader::from_path(&self.path)
            .map_err(|error| ImportError::Unreadable { path: self.path.clone(), error: error.into() })
    }

    fn blob(&self, reader: &mut BlobReader<BufReader<File>>, block: &Block) -> Result<osmpbf::Blob, ImportError> {
        reader.blob_from_offset(ByteOffset(block.begins)).map_err(|error| self.damaged(block, &error))
    }

    fn damaged(&self, block: &Block, why: &dyn std::fmt::Display) -> ImportError {
        ImportError::Damaged { path: self.path.clone(), block: block.number, begins: block.begins, why: why.to_string() }
    }

    /// Unpacks all blocks that have some of the wanted elements. `read` looks at several of them at a time, `take` gets what
    /// was read in the order of the file.
    pub(super) fn pass<T: Send>(
        &mut self,
        wanted: Contents,
        read: impl Fn(&PrimitiveBlock) -> T + Sync,
        mut take: impl FnMut(T) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        let mut reader = self.reader()?;
        let blocks: Vec<usize> = (0..self.blocks.len()).filter(|index| self.blocks[*index].contents.meets(wanted)).collect();
        for batch in blocks.chunks(BATCH) {
            let blobs = batch.iter().map(|index| Ok((*index, self.blob(&mut reader, &self.blocks[*index])?)));
            let blobs = blobs.collect::<Result<Vec<_>, ImportError>>()?;
            let unpack = |(index, blob): (usize, osmpbf::Blob)| {
                let block = blob.to_primitiveblock().map_err(|error| self.damaged(&self.blocks[index], &error))?;
                // The library panics where a relation has a member of no known type.
                let read = catch_unwind(AssertUnwindSafe(|| (contents(&block), read(&block))));
                let (contents, value) =
                    read.map_err(|_| self.damaged(&self.blocks[index], &"its elements contradict the format"))?;
                Ok((index, contents, value))
            };
            let unpacked = blobs.into_par_iter().map(unpack).collect::<Result<Vec<_>, ImportError>>()?;
            for (index, contents, value) in unpacked {
                self.blocks[index].contents = contents;
                take(value)?;
            }
        }
        Ok(())
    }
}

fn contents(block: &PrimitiveBlock) -> Contents {
    let mut contents = Contents::default();
    for group in block.groups() {
        contents.nodes |= group.nodes().len() > 0 || group.dense_nodes().len() > 0;
        contents.ways |= group.ways().len() > 0;
        contents.relations |= group.relations().len() > 0;
    }
    contents
}

fn bounds(header: &HeaderBlock) -> Option<Bounds> {
    let found = header.bbox()?;
    Some(Bounds { west: found.left, south: found.bottom, east: found.right, north: found.top })
}
