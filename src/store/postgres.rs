//! The store in PostgreSQL, for several servers that share it. A connection that broke is made anew for the next work.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::NaiveDate;
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::{Client, Config, GenericClient, NoTls, config::SslMode};

use super::feedback::{Entry, Row};
use super::record::{Change, Note, Record, end_of};
use super::{Database, StoreError};
use crate::catalogue::Slug;

/// Forward only: a new step is added at the end, and none is ever changed.
const MIGRATIONS: [&str; 3] = [
    "
    CREATE TABLE feedback (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        city TEXT NOT NULL,
        language TEXT NOT NULL,
        page TEXT NOT NULL,
        edition TEXT NOT NULL,
        day DATE NOT NULL,
        useful BOOLEAN,
        text TEXT NOT NULL
    );
    CREATE INDEX feedback_day ON feedback (day);
",
    // Keys are compared byte by byte, as in a file.
    "
    CREATE TABLE record (
        kind TEXT COLLATE \"C\" NOT NULL,
        key TEXT COLLATE \"C\" NOT NULL,
        version BIGINT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (kind, key)
    );
    CREATE TABLE audit (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at TEXT NOT NULL,
        person TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL
    );
",
    MEANS,
];
/// Sessions once told only whether they began with a link. How others began is not known, so they count for the least: a password.
const MEANS: &str = "
    UPDATE record SET body = (
        (body::jsonb - 'by_link') || jsonb_build_object('means', jsonb_build_array(
            CASE WHEN (body::jsonb ->> 'by_link')::boolean THEN 'link' ELSE 'password' END
        ))
    )::text WHERE kind = 'session' AND body::jsonb ? 'by_link';
";
/// Whatever a server or a role has as its default: what is acknowledged is on the disk, and nothing waits for ever.
const SESSION: &str = "SET synchronous_commit = on; SET statement_timeout = '5s'; SET lock_timeout = '5s'";
/// Servers that start together must not migrate together. Any number does that nobody else uses.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7740118240)";
/// A connection must stand by then.
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// A server that has frozen says nothing at all.
const ANSWER_WITHIN: Duration = Duration::from_secs(7);

pub(super) struct Postgres {
    config: Config,
    /// Drives the connection, while something is asked of it.
    runtime: Runtime,
    client: Option<Client>,
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(next) = cause {
            text = format!("{text}: {next}");
            cause = next.source();
        }
        Self::Failed(text)
    }
}

impl Postgres {
    pub(super) fn open(address: &str) -> Result<Self, StoreError> {
        let wrong = |why: String| StoreError::Address(why);
        let mut config: Config = address.parse().map_err(|error: tokio_postgres::Error| wrong(error.to_string()))?;
        if config.get_ssl_mode() == SslMode::Require {
            let why = "encrypted connections are not offered; use a socket, a private network or a tunnel";
            return Err(wrong(why.to_owned()));
        }
        config.connect_timeout(CONNECT_WITHIN).application_name("witaj");
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| StoreError::Failed(error.to_string()))?;
        let mut store = Self { config, runtime, client: None };
        store.with(async |_| Ok(()))?;
        Ok(store)
    }

    /// Does something over a connection. After an error the next work gets another one.
    fn with<T>(&mut self, work: impl AsyncFnOnce(&mut Client) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let (kept, config) = (self.client.take().filter(|client| !client.is_closed()), &self.config);
        let all = async {
            let mut client = match kept {
                Some(client) => client,
                None => connected(config).await?,
            };
            let done = work(&mut client).await?;
            Ok::<_, StoreError>((client, done))
        };
        let all = async { tokio::time::timeout(ANSWER_WITHIN, all).await.unwrap_or(Err(StoreError::Late)) };
        let (client, done) = self.runtime.block_on(all)?;
        self.client = Some(client);
        Ok(done)
    }
}

async fn connected(config: &Config) -> Result<Client, StoreError> {
    let (mut client, connection) = config.connect(NoTls).await?;
    // It ends with its client; what breaks it is told to the client, too.
    tokio::spawn(async move { drop(connection.await) });
    client.batch_execute(SESSION).await?;
    migrate(&mut client).await?;
    Ok(client)
}

async fn migrate(client: &mut Client) -> Result<(), StoreError> {
    let known = MIGRATIONS.len() as i64;
    let transaction = client.transaction().await?;
    transaction.batch_execute(LOCK).await?;
    transaction.batch_execute("CREATE TABLE IF NOT EXISTS witaj_format (version BIGINT NOT NULL)").await?;
    let found = transaction.query_opt("SELECT max(version) FROM witaj_format", &[]).await?;
    let found: i64 = found.map(|row| row.try_get::<_, Option<i64>>(0)).transpose()?.flatten().unwrap_or(0);
    let steps = usize::try_from(found).ok().and_then(|done| MIGRATIONS.get(done..));
    let Some(steps) = steps else { return Err(StoreError::Newer { found, known }) };
    for step in steps {
        transaction.batch_execute(step).await?;
    }
    if found != known {
        transaction.execute("INSERT INTO witaj_format VALUES ($1)", &[&known]).await?;
    }
    Ok(transaction.commit().await?)
}

impl Database for Postgres {
    fn keep(&mut self, entries: &[Entry]) -> Result<(), StoreError> {
        let columns = Columns::of(entries);
        self.with(async |client| columns.insert(client).await)
    }

    fn read(&mut self, city: Option<&Slug>, after: i64, most: u32) -> Result<Vec<(i64, Entry)>, StoreError> {
        let (city, most) = (city.map(Slug::as_str), i64::from(most));
        self.with(async |client| {
            let statement = "SELECT id, key, city, language, page, edition, day::text, useful, text FROM feedback
                WHERE id > $1 AND ($2::text IS NULL OR city = $2) ORDER BY id LIMIT $3";
            let rows = client.query(statement, &[&after, &city, &most]).await?;
            rows.iter().map(entry).collect()
        })
    }

    fn answered(&mut self, city: &Slug, since: NaiveDate) -> Result<BTreeMap<String, u64>, StoreError> {
        self.with(async |client| {
            let statement = "SELECT page, count(*) FROM feedback WHERE city = $1 AND day >= $2::text::date GROUP BY page";
            let rows = client.query(statement, &[&city.as_str(), &since.to_string()]).await?;
            let count = |row: &tokio_postgres::Row| Ok((row.try_get(0)?, row.try_get::<_, i64>(1)?.unsigned_abs()));
            rows.iter().map(count).collect()
        })
    }

    fn count(&mut self) -> Result<u64, StoreError> {
        self.with(async |client| {
            let statement =
                "SELECT (SELECT count(*) FROM feedback) + (SELECT count(*) FROM record) + (SELECT count(*) FROM audit)";
            let row = client.query_one(statement, &[]).await?;
            Ok(row.try_get::<_, i64>(0)?.unsigned_abs())
        })
    }

    fn get(&mut self, kind: &str, key: &str) -> Result<Option<Record>, StoreError> {
        self.with(async |client| {
            let statement = "SELECT kind, key, version, body FROM record WHERE kind = $1 AND key = $2";
            client.query_opt(statement, &[&kind, &key]).await?.as_ref().map(record).transpose()
        })
    }

    fn list(&mut self, kind: &str, prefix: &str) -> Result<Vec<Record>, StoreError> {
        let end = end_of(prefix);
        self.with(async |client| {
            let statement =
                "SELECT kind, key, version, body FROM record WHERE kind = $1 AND key >= $2 AND key < $3 ORDER BY key";
            client.query(statement, &[&kind, &prefix, &end]).await?.iter().map(record).collect()
        })
    }

    fn change(&mut self, changes: &[Change]) -> Result<(), StoreError> {
        let conflict = self.with(async |client| {
            let transaction = client.transaction().await?;
            for change in changes {
                if !made(&transaction, change).await? {
                    transaction.rollback().await?;
                    return Ok(Some(change.conflict()));
                }
            }
            transaction.commit().await?;
            Ok(None)
        })?;
        conflict.map_or(Ok(()), Err)
    }

    fn notes(&mut self, after: i64, most: u32) -> Result<Vec<(i64, Note)>, StoreError> {
        let most = i64::from(most);
        self.with(async |client| {
            let statement = "SELECT id, at, person, action, object FROM audit WHERE id > $1 ORDER BY id LIMIT $2";
            let rows = client.query(statement, &[&after, &most]).await?;
            let note = |row: &tokio_postgres::Row| {
                let (at, rest): (String, _) = (row.try_get(1)?, [row.try_get(2)?, row.try_get(3)?, row.try_get(4)?]);
                Ok((row.try_get(0)?, Note::of(&at, rest)?))
            };
            rows.iter().map(note).collect()
        })
    }

    fn documents(&mut self, after: (&str, &str), most: u32) -> Result<Vec<Record>, StoreError> {
        let most = i64::from(most);
        self.with(async |client| {
            let statement =
                "SELECT kind, key, version, body FROM record WHERE (kind, key) > ($1, $2) ORDER BY kind, key LIMIT $3";
            client.query(statement, &[&after.0, &after.1, &most]).await?.iter().map(record).collect()
        })
    }

    fn fill(&mut self, entries: &[Entry], records: &[Record], notes: &[Note]) -> Result<(), StoreError> {
        let columns = Columns::of(entries);
        self.with(async |client| {
            let transaction = client.transaction().await?;
            columns.insert(&transaction).await?;
            for Record { kind, key, version, body } in records {
                let statement = "INSERT INTO record (kind, key, version, body) VALUES ($1, $2, $3, $4)";
                transaction.execute(statement, &[kind, key, version, body]).await?;
            }
            // A backup may be of an earlier format.
            transaction.batch_execute(MEANS).await?;
            for one in notes {
                note(&transaction, one).await?;
            }
            Ok(transaction.commit().await?)
        })
    }

    fn forget(&mut self, before: NaiveDate) -> Result<u64, StoreError> {
        let before = before.to_string();
        self.with(async |client| Ok(client.execute("DELETE FROM feedback WHERE day < $1::text::date", &[&before]).await?))
    }
}

fn entry(row: &tokio_postgres::Row) -> Result<(i64, Entry), StoreError> {
    let plain = Row {
        key: row.try_get(1)?,
        city: row.try_get(2)?,
        language: row.try_get(3)?,
        page: row.try_get(4)?,
        edition: row.try_get(5)?,
        day: row.try_get(6)?,
        useful: row.try_get(7)?,
        text: row.try_get(8)?,
    };
    Ok((row.try_get(0)?, plain.try_into().map_err(StoreError::Failed)?))
}

/// Entries as the columns of a table.
struct Columns {
    rows: Vec<Row>,
}

impl Columns {
    fn of(entries: &[Entry]) -> Self {
        Self { rows: entries.iter().map(Row::from).collect() }
    }

    /// One statement for all: one way there and back, all or nothing.
    async fn insert(&self, client: &impl GenericClient) -> Result<(), StoreError> {
        let rows = &self.rows;
        let column = |of: fn(&Row) -> &str| rows.iter().map(of).collect::<Vec<&str>>();
        let (keys, cities, languages) = (column(|row| &row.key), column(|row| &row.city), column(|row| &row.language));
        let (pages, editions, days) = (column(|row| &row.page), column(|row| &row.edition), column(|row| &row.day));
        let useful: Vec<Option<bool>> = rows.iter().map(|row| row.useful).collect();
        let texts = column(|row| &row.text);
        let statement = "INSERT INTO feedback (key, city, language, page, edition, day, useful, text)
            SELECT key, city, language, page, edition, day::date, useful, text
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bool[], $8::text[])
                WITH ORDINALITY AS sent (key, city, language, page, edition, day, useful, text, place)
            ORDER BY place ON CONFLICT (key) DO NOTHING";
        let values: [&(dyn tokio_postgres::types::ToSql + Sync); 8] =
            [&keys, &cities, &languages, &pages, &editions, &days, &useful, &texts];
        client.execute(statement, &values).await?;
        Ok(())
    }
}

fn record(row: &tokio_postgres::Row) -> Result<Record, StoreError> {
    Ok(Record { kind: row.try_get(0)?, key: row.try_get(1)?, version: row.try_get(2)?, body: row.try_get(3)? })
}

/// Makes a change; `false`: the document has another version.
async fn made(client: &impl GenericClient, change: &Change) -> Result<bool, StoreError> {
    let changed = match change {
        Change::Put { kind, key, expected: None, body } => {
            let statement =
                "INSERT INTO record (kind, key, version, body) VALUES ($1, $2, 1, $3) ON CONFLICT (kind, key) DO NOTHING";
            client.execute(statement, &[kind, key, body]).await?
        }
        Change::Put { kind, key, expected: Some(version), body } => {
            let statement = "UPDATE record SET version = version + 1, body = $4 WHERE kind = $1 AND key = $2 AND version = $3";
            client.execute(statement, &[kind, key, version, body]).await?
        }
        Change::Delete { kind, key, expected: Some(version) } => {
            let statement = "DELETE FROM record WHERE kind = $1 AND key = $2 AND version = $3";
            client.execute(statement, &[kind, key, version]).await?
        }
        Change::Delete { kind, key, expected: None } => {
            client.execute("DELETE FROM record WHERE kind = $1 AND key = $2", &[kind, key]).await?;
            1
        }
        Change::Note(one) => note(client, one).await?,
    };
    Ok(changed == 1)
}

async fn note(client: &impl GenericClient, note: &Note) -> Result<u64, StoreError> {
    let statement = "INSERT INTO audit (at, person, action, object) VALUES ($1, $2, $3, $4)";
    let at = note.at.to_rfc3339();
    Ok(client.execute(statement, &[&at, &note.person, &note.action, &note.object]).await?)
}
