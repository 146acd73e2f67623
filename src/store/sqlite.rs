//! The store in a file. Everything acknowledged is on the disk (write-ahead log, synchronous FULL), in the file that its path
//! names: SQLite would go on writing into a file that somebody has deleted, and acknowledge.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::feedback::{Entry, Row};
use super::record::{Change, Note, Record, end_of};
use super::{Database, StoreError};
use crate::catalogue::Slug;

/// Forward only: a new step is added at the end, and none is ever changed.
const MIGRATIONS: [&str; 3] = [
    "
    CREATE TABLE feedback (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        city TEXT NOT NULL,
        language TEXT NOT NULL,
        page TEXT NOT NULL,
        edition TEXT NOT NULL,
        day TEXT NOT NULL,
        useful INTEGER CHECK (useful IN (0, 1)),
        text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX feedback_day ON feedback (day);
",
    "
    CREATE TABLE record (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        person TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL
    ) STRICT;
",
    MEANS,
];
/// Sessions once told only whether they began with a link. How others began is not known, so they count for the least: a password.
const MEANS: &str = "
    UPDATE record SET body = json_remove(
        json_set(body, '$.means', json_array(iif(json_extract(body, '$.by_link'), 'link', 'password'))), '$.by_link'
    ) WHERE kind = 'session' AND json_type(body, '$.by_link') IS NOT NULL;
";
/// How long others, such as a backup, may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Sqlite {
    path: PathBuf,
    open: Option<Open>,
}

struct Open {
    connection: Connection,
    /// The file and its log, as they were when it was opened.
    files: [Identity; 2],
}

/// Which file a path names: device and number.
type Identity = Option<(u64, u64)>;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl Sqlite {
    pub(super) fn open(path: &Path, may_begin: bool) -> Result<Self, StoreError> {
        if !path.exists() {
            if !may_begin {
                return Err(StoreError::Missing(path.to_owned()));
            }
            begin(path).map_err(|error| StoreError::Failed(format!("{} can't be made: {error}", path.display())))?;
        }
        let mut store = Self { path: path.to_owned(), open: None };
        store.with(|_| Ok(()))?;
        Ok(store)
    }

    /// Does something with the file that the path names now. After an error it is opened anew.
    fn with<T>(&mut self, work: impl FnOnce(&mut Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut open = match self.open.take() {
            Some(open) if open.files == identities(&self.path) => open,
            _ => self.opened()?,
        };
        let done = work(&mut open.connection)?;
        if open.files != identities(&self.path) {
            return Err(StoreError::Gone(self.path.clone()));
        }
        self.open = Some(open);
        Ok(done)
    }

    fn opened(&self) -> Result<Open, StoreError> {
        if !self.path.exists() {
            return Err(StoreError::Gone(self.path.clone()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        let mode = ahead(&connection)?;
        if mode != "wal" {
            return Err(StoreError::Failed(format!("{} can't have a write-ahead log there", self.path.display())));
        }
        // What is deleted is overwritten: people were promised that it is gone.
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")?;
        migrate(&mut connection)?;
        Ok(Open { connection, files: identities(&self.path) })
    }
}

impl Database for Sqlite {
    fn keep(&mut self, entries: &[Entry]) -> Result<(), StoreError> {
        self.with(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            insert(&transaction, entries)?;
            Ok(transaction.commit()?)
        })
    }

    fn read(&mut self, city: Option<&Slug>, after: i64, most: u32) -> Result<Vec<(i64, Entry)>, StoreError> {
        self.with(|connection| {
            let mut statement = connection.prepare(
                "SELECT id, key, city, language, page, edition, day, useful, text FROM feedback
                 WHERE id > ?1 AND (?2 IS NULL OR city = ?2) ORDER BY id LIMIT ?3",
            )?;
            let rows = statement.query_map(params![after, city.map(Slug::as_str), most], |row| {
                let plain = Row {
                    key: row.get(1)?,
                    city: row.get(2)?,
                    language: row.get(3)?,
                    page: row.get(4)?,
                    edition: row.get(5)?,
                    day: row.get(6)?,
                    useful: row.get(7)?,
                    text: row.get(8)?,
                };
                Ok((row.get(0)?, plain))
            })?;
            rows.map(|row| {
                let (id, row) = row?;
                Ok((id, row.try_into().map_err(StoreError::Failed)?))
            })
            .collect()
        })
    }

    fn answered(&mut self, city: &Slug, since: NaiveDate) -> Result<BTreeMap<String, u64>, StoreError> {
        self.with(|connection| {
            let statement = "SELECT page, count(*) FROM feedback WHERE city = ?1 AND day >= ?2 GROUP BY page";
            let mut statement = connection.prepare(statement)?;
            let rows = statement.query_map([city.as_str(), &since.to_string()], |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn count(&mut self) -> Result<u64, StoreError> {
        self.with(|connection| {
            let count: i64 = connection.query_row(
                "SELECT (SELECT count(*) FROM feedback) + (SELECT count(*) FROM record) + (SELECT count(*) FROM audit)",
                [],
                |row| row.get(0),
            )?;
            Ok(count.unsigned_abs())
        })
    }

    fn get(&mut self, kind: &str, key: &str) -> Result<Option<Record>, StoreError> {
        self.with(|connection| {
            let mut statement =
                connection.prepare("SELECT kind, key, version, body FROM record WHERE kind = ?1 AND key = ?2")?;
            let found = statement.query_row([kind, key], record).optional()?;
            Ok(found)
        })
    }

    fn list(&mut self, kind: &str, prefix: &str) -> Result<Vec<Record>, StoreError> {
        self.with(|connection| {
            let mut statement = connection.prepare(
                "SELECT kind, key, version, body FROM record WHERE kind = ?1 AND key >= ?2 AND key < ?3 ORDER BY key",
            )?;
            let rows = statement.query_map([kind, prefix, &end_of(prefix)], record)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn change(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        let conflict = self.with(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for change in changes {
                if !made(&transaction, change)? {
                    return Ok(Some(change.conflict()));
                }
            }
            transaction.commit()?;
            Ok(None)
        })?;
        conflict.map_or(Ok(()), Err)
    }

    fn notes(&mut self, after: i64, most: u32) -> Result<Vec<(i64, Note)>, StoreError> {
        self.with(|connection| {
            let mut statement =
                connection.prepare("SELECT id, at, person, action, object FROM audit WHERE id > ?1 ORDER BY id LIMIT ?2")?;
            let rows = statement.query_map(params![after, most], |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, [row.get(2)?, row.get(3)?, row.get(4)?]))
            })?;
            rows.map(|row| {
                let (id, at, rest) = row?;
                Ok((id, Note::of(&at, rest)?))
            })
            .collect()
        })
    }

    fn documents(&mut self, after: (&str, &str), most: u32) -> Result<Vec<Record>, StoreError> {
        self.with(|connection| {
            let mut statement = connection.prepare(
                "SELECT kind, key, version, body FROM record WHERE (kind, key) > (?1, ?2) ORDER BY kind, key LIMIT ?3",
            )?;
            let rows = statement.query_map(params![after.0, after.1, most], record)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    fn fill(&mut self, entries: &[Entry], records: &[Record], notes: &[Note]) -> Result<(), StoreError> {
        self.with(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            insert(&transaction, entries)?;
            for Record { kind, key, version, body } in records {
                let statement = "INSERT INTO record (kind, key, version, body) VALUES (?1, ?2, ?3, ?4)";
                transaction.prepare(statement)?.execute(params![kind, key, version, body])?;
            }
            // A backup may be of an earlier format.
            transaction.execute_batch(MEANS)?;
            for one in notes {
                note(&transaction, one)?;
            }
            Ok(transaction.commit()?)
        })
    }

    fn forget(&mut self, before: NaiveDate) -> Result<u64, StoreError> {
        self.with(|connection| {
            let forgotten = connection.execute("DELETE FROM feedback WHERE day < ?1", [before.to_string()])?;
            // The log may still hold it, and can't be emptied while somebody reads.
            let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy != 0 {
                tracing::warn!("what was deleted stays in the log of the store until more is written");
            }
            Ok(forgotten as u64)
        })
    }
}

fn record(row: &rusqlite::Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record { kind: row.get(0)?, key: row.get(1)?, version: row.get(2)?, body: row.get(3)? })
}

/// Makes a change; `false`: the document has another version.
fn made(transaction: &Transaction<'_>, change: &Change) -> rusqlite::Result<bool> {
    let changed = match change {
        Change::Put { kind, key, expected: None, body } => {
            let statement =
                "INSERT INTO record (kind, key, version, body) VALUES (?1, ?2, 1, ?3) ON CONFLICT (kind, key) DO NOTHING";
            transaction.prepare(statement)?.execute(params![kind, key, body])?
        }
        Change::Put { kind, key, expected: Some(version), body } => {
            let statement = "UPDATE record SET version = version + 1, body = ?4 WHERE kind = ?1 AND key = ?2 AND version = ?3";
            transaction.prepare(statement)?.execute(params![kind, key, version, body])?
        }
        Change::Delete { kind, key, expected: Some(version) } => {
            let statement = "DELETE FROM record WHERE kind = ?1 AND key = ?2 AND version = ?3";
            transaction.prepare(statement)?.execute(params![kind, key, version])?
        }
        Change::Delete { kind, key, expected: None } => {
            transaction.prepare("DELETE FROM record WHERE kind = ?1 AND key = ?2")?.execute(params![kind, key])?;
            1
        }
        Change::Note(one) => note(transaction, one)?,
    };
    Ok(changed == 1)
}

fn note(transaction: &Transaction<'_>, note: &Note) -> rusqlite::Result<usize> {
    let statement = "INSERT INTO audit (at, person, action, object) VALUES (?1, ?2, ?3, ?4)";
    transaction.prepare(statement)?.execute(params![note.at.to_rfc3339(), note.person, note.action, note.object])
}

fn insert(transaction: &Transaction<'_>, entries: &[Entry]) -> Result<(), StoreError> {
    let mut statement = transaction.prepare(
        "INSERT INTO feedback (key, city, language, page, edition, day, useful, text)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (key) DO NOTHING",
    )?;
    for row in entries.iter().map(Row::from) {
        statement.execute(params![row.key, row.city, row.language, row.page, row.edition, row.day, row.useful, row.text])?;
    }
    Ok(())
}

/// Asks for a write-ahead log, and says what there is. While another program asks for the same, SQLite refuses at once, without the
/// patience that it has otherwise.
fn ahead(connection: &Connection) -> rusqlite::Result<String> {
    const PAUSE: Duration = Duration::from_millis(20);
    let mut waited = Duration::ZERO;
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && waited < PATIENCE => {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            answer => return answer,
        }
    }
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let known = MIGRATIONS.len() as i64;
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found == known {
        return Ok(());
    }
    // Another program may do the same at this moment: who comes second finds it done.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let steps = usize::try_from(found).ok().and_then(|done| MIGRATIONS.get(done..));
    let Some(steps) = steps else { return Err(StoreError::Newer { found, known }) };
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    Ok(transaction.commit()?)
}

/// Makes an empty file that only its owner reads. Its name is on the disk before anything is acknowledged.
fn begin(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        // Another program begins at this moment.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        opened => drop(opened?),
    }
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}

fn identities(path: &Path) -> [Identity; 2] {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    [identity(path), identity(Path::new(&log))]
}

#[cfg(unix)]
fn identity(path: &Path) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Identity {
    fs::metadata(path).ok().map(|_| (0, 0))
}
