//! What people tell the city, kept until the city deletes it: in a file (SQLite) or in PostgreSQL, behind one narrow interface.
//! The only module that names SQL. It knows nothing of pages and nothing of who wrote: no address, no exact time. Nothing that
//! a reader sees depends on it.

mod backup;
mod feedback;
mod postgres;
mod sqlite;
mod writer;

use std::fmt;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use thiserror::Error;

use crate::catalogue::Slug;

pub use backup::{backup, restore};
pub use feedback::{Entry, Feedback, Key};
pub use writer::Store;

/// Where things are kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A file of SQLite.
    File(PathBuf),
    /// A database of PostgreSQL, by its address. It may hold a password, so it is never shown.
    Postgres(String),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(formatter, "the file {}", path.display()),
            Self::Postgres(_) => formatter.write_str("the database that DATABASE_URL names"),
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Place({self})")
    }
}

/// Why something was not kept or read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The address of a database is not written as one. It may hold a password, so it is not repeated.
    #[error("DATABASE_URL is not the address of a PostgreSQL database: {0}; write postgres://USER:PASSWORD@HOST/DATABASE")]
    Address(String),
    /// The file was deleted or replaced while it was in use; what is written to it now would be lost.
    #[error("the file {} is gone; put it back or restore a backup, or start again to begin a new one", .0.display())]
    Gone(PathBuf),
    /// There is nothing yet.
    #[error("there is no file {}; `witaj serve` makes it when it is named there", .0.display())]
    Missing(PathBuf),
    /// Made by a newer version of the program.
    #[error("the store was made by a newer version of witaj (format {found}, this one knows {known}); install that version")]
    Newer {
        /// The format that was found.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The database says why.
    #[error("{0}")]
    Failed(String),
    /// Too many wait already.
    #[error("too many entries wait for the store")]
    Busy,
    /// No answer came in time. What was handed in may be kept all the same.
    #[error("the store did not answer in time")]
    Late,
    /// A backup goes into an empty store only.
    #[error("the store is not empty: it holds {0} entries; restore into a new one")]
    NotEmpty(u64),
    /// A backup that is not whole or not one.
    #[error("line {line} of the backup is not right: {why}")]
    Backup {
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
}

/// What both databases do. The same tests run over both.
pub trait Database: Send {
    /// Keeps entries, all or none, and returns only when they outlive a loss of power. What is there already, by its key, is not
    /// kept twice.
    fn keep(&mut self, entries: &[Entry]) -> Result<(), StoreError>;

    /// At most `most` entries after a place, in the order in which they came, each with its place. Places count from 1.
    fn read(&mut self, city: Option<&Slug>, after: i64, most: u32) -> Result<Vec<(i64, Entry)>, StoreError>;

    /// How many entries there are.
    fn count(&mut self) -> Result<u64, StoreError>;

    /// Deletes what was written before a day, and says how much it was.
    fn forget(&mut self, before: NaiveDate) -> Result<u64, StoreError>;
}

/// Opens a store, and brings it to this program's format. A file that is not there is made.
pub fn open(place: &Place) -> Result<Box<dyn Database>, StoreError> {
    opened(place, true)
}

/// Opens a store that is there.
pub fn open_existing(place: &Place) -> Result<Box<dyn Database>, StoreError> {
    opened(place, false)
}

fn opened(place: &Place, may_begin: bool) -> Result<Box<dyn Database>, StoreError> {
    Ok(match place {
        Place::File(path) => Box::new(sqlite::Sqlite::open(Path::new(path), may_begin)?),
        Place::Postgres(address) => Box::new(postgres::Postgres::open(address)?),
    })
}

/// Hands every entry to a function, in the order in which they came.
pub fn each(
    database: &mut dyn Database,
    city: Option<&Slug>,
    mut take: impl FnMut(Entry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    /// Entries that are read at a time.
    const MOST: u32 = 1000;
    let mut after = 0;
    loop {
        let entries = database.read(city, after, MOST)?;
        let Some((last, _)) = entries.last() else { return Ok(()) };
        after = *last;
        entries.into_iter().try_for_each(|(_, entry)| take(entry))?;
    }
}
