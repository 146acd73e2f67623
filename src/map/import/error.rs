//! Why an extract can't be imported: what is wrong, where, and what to do.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::catalogue::Bounds;

/// Why an extract can't be imported.
#[derive(Debug, Error)]
pub enum ImportError {
    /// There is no such file, or it may not be read.
    #[error("{} can't be read: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It has no bytes.
    #[error("{} is empty; fetch it again", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// It is something else.
    #[error(
        "{} is not an .osm.pbf file: {why}. The XML of the OpenStreetMap site's export is not read; take an .osm.pbf of \
         Geofabrik or BBBike, or convert with `osmium cat FILE -o FILE.osm.pbf`", path.display()
    )]
    NotPbf {
        /// The file.
        path: PathBuf,
        /// How one can tell.
        why: String,
    },
    /// It ends too early.
    #[error("{} is cut off: block {block} begins at byte {begins}, and the file ends at byte {length} before the block does; fetch it again", path.display())]
    CutOff {
        /// The file.
        path: PathBuf,
        /// From 1.
        block: usize,
        /// In bytes.
        begins: u64,
        /// In bytes.
        length: u64,
    },
    /// A block can't be read.
    #[error("{} is damaged: block {block}, which begins at byte {begins}, can't be read: {why}; fetch it again", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// From 1.
        block: usize,
        /// In bytes.
        begins: u64,
        /// What the decoder says.
        why: String,
    },
    /// It needs what this program does not know.
    #[error("{} needs a reader that knows “{feature}”; write it anew with `osmium cat FILE -o FILE.osm.pbf`", path.display())]
    UnknownFeature {
        /// The file.
        path: PathBuf,
        /// As the header names it.
        feature: String,
    },
    /// It is of another place.
    #[error(
        "{} does not show this city: it covers {}, and wanted is {}; take an extract of the region in which the city lies, or \
         name another area with --bounds WEST,SOUTH,EAST,NORTH", path.display(), degrees(found), degrees(wanted)
    )]
    Elsewhere {
        /// The file.
        path: PathBuf,
        /// What it covers.
        found: Bounds,
        /// What was wanted.
        wanted: Bounds,
    },
    /// There is nothing in it that a map shows.
    #[error(
        "{} has nothing that a street map shows in {}: no streets, water, buildings or stops; was it made by a filter?",
        path.display(), degrees(wanted)
    )]
    Nothing {
        /// The file.
        path: PathBuf,
        /// What was wanted.
        wanted: Bounds,
    },
    /// More than a street map can use.
    #[error(
        "{} has more than {most} points in {}, which is more than a city has; name a smaller area with --bounds \
         WEST,SOUTH,EAST,NORTH", path.display(), degrees(wanted)
    )]
    TooMany {
        /// The file.
        path: PathBuf,
        /// How many are read.
        most: usize,
        /// What was wanted.
        wanted: Bounds,
    },
    /// Nothing in it says of which day it is.
    #[error("{} does not say of which day it is; add --date with the day on which it was made, as in --date 2026-11-20", path.display())]
    NoDate {
        /// The file.
        path: PathBuf,
    },
}

/// Bounds as people read them: west, south, east, north, in degrees.
fn degrees(bounds: &Bounds) -> String {
    let Bounds { west, south, east, north } = bounds;
    format!("{west:.3}–{east:.3} E, {south:.3}–{north:.3} N")
}
