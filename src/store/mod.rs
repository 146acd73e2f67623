//! What people tell the city, kept until the city deletes it, and what the review desk keeps of its people: in a file (SQLite) or
//! in PostgreSQL, behind one narrow interface. The only module that names SQL. It knows nothing of pages; of a visitor who writes
//! it knows no address and no exact time. Nothing that a reader sees depends on it.

mod backup;
mod challenge;
mod claim;
mod draft;
mod feedback;
mod invitation;
mod kept_text;
mod mailbox;
mod notice;
mod owed;
mod passkey;
mod password;
mod pending;
mod person;
mod postgres;
pub mod record;
mod session;
mod sqlite;
mod talk;
mod upload;
mod writer;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use thiserror::Error;

use crate::catalogue::Slug;

pub use backup::{backup, restore};
pub use challenge::Challenge;
pub use claim::Claim;
pub use draft::Draft;
pub use feedback::{Entry, Feedback, Key};
pub use invitation::Invitation;
pub use kept_text::KeptText;
pub use mailbox::{Mailbox, Weekly};
pub use notice::{Notice, Turn};
pub use owed::{Owed, Owing};
pub use passkey::Passkey;
pub use password::Password;
pub use pending::Pending;
pub use person::Person;
pub use record::{Change, Document, Held, Note, Record};
pub use session::{Means, Session};
pub use talk::{Said, Talk, TalkKind};
pub use upload::Upload;
pub use writer::Store;

/// What is read at a time.
const MOST: u32 = 1000;

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
    /// Somebody else has changed a document meanwhile, or it is there or gone against what was expected.
    #[error("the {kind} “{key}” was changed meanwhile; read it again")]
    Conflict {
        /// The kind of document.
        kind: &'static str,
        /// Its key.
        key: String,
    },
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

    /// How many entries a city has since a day about each page, by what the page is called there.
    fn answered(&mut self, city: &Slug, since: NaiveDate) -> Result<BTreeMap<String, u64>, StoreError>;

    /// How many entries, documents and notes there are.
    fn count(&mut self) -> Result<u64, StoreError>;

    /// A document, if it is there.
    fn get(&mut self, kind: &str, key: &str) -> Result<Option<Record>, StoreError>;

    /// The documents of a kind whose keys begin so, in the order of their keys.
    fn list(&mut self, kind: &str, prefix: &str) -> Result<Vec<Record>, StoreError>;

    /// Makes changes, all or none, and returns only when they outlive a loss of power.
    fn change(&mut self, changes: &[Change]) -> Result<(), StoreError>;

    /// At most `most` notes after a place, in the order in which they came, each with its place. Places count from 1.
    fn notes(&mut self, after: i64, most: u32) -> Result<Vec<(i64, Note)>, StoreError>;

    /// Documents of all kinds, at most `most` after a kind and key, in that order.
    fn documents(&mut self, after: (&str, &str), most: u32) -> Result<Vec<Record>, StoreError>;

    /// Puts all that a backup holds into an empty store, or nothing.
    fn fill(&mut self, entries: &[Entry], records: &[Record], notes: &[Note]) -> Result<(), StoreError>;

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

/// Hands every document to a function, by kind and key.
pub fn each_document(
    database: &mut dyn Database,
    mut take: impl FnMut(&Record) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = (String::new(), String::new());
    loop {
        let records = database.documents((&after.0, &after.1), MOST)?;
        let Some(last) = records.last() else { return Ok(()) };
        after = (last.kind.clone(), last.key.clone());
        records.iter().try_for_each(&mut take)?;
    }
}

/// Hands every note to a function, in the order in which they came.
pub fn each_note(database: &mut dyn Database, mut take: impl FnMut(&Note) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let mut after = 0;
    loop {
        let notes = database.notes(after, MOST)?;
        let Some((last, _)) = notes.last() else { return Ok(()) };
        after = *last;
        notes.iter().try_for_each(|(_, note)| take(note))?;
    }
}

/// Hands every entry to a function, in the order in which they came.
pub fn each(
    database: &mut dyn Database,
    city: Option<&Slug>,
    mut take: impl FnMut(Entry) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = 0;
    loop {
        let entries = database.read(city, after, MOST)?;
        let Some((last, _)) = entries.last() else { return Ok(()) };
        after = *last;
        entries.into_iter().try_for_each(|(_, entry)| take(entry))?;
    }
}
