//! A backup as lines of JSON: the first says what it is, the last how much it holds. It is the same for both databases, so that
//! a store can move from one to the other; a backup that was cut off or changed is refused as a whole.

use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::feedback::{Entry, Row};
use super::record::{Note, Record};
use super::{Database, StoreError, each, each_document, each_note};

/// The format of the lines.
const FORMAT: u32 = 2;
/// The format before there were documents and notes: every line was an entry.
const ENTRIES_ALONE: u32 = 1;

#[derive(Serialize, Deserialize)]
struct First {
    #[serde(rename = "witaj-backup")]
    format: u32,
}

#[derive(Serialize, Deserialize)]
struct Last {
    entries: u64,
    /// Of all lines before it, with their ends.
    sha256: String,
}

/// A line between the first and the last.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line<E, R, N> {
    Entry(E),
    Document(R),
    Note(N),
}

/// All that a backup holds.
#[derive(Default)]
struct Content {
    entries: Vec<Entry>,
    records: Vec<Record>,
    notes: Vec<Note>,
}

/// Writes all that a store holds, and says how many entries, documents and notes that are. People may go on writing meanwhile.
pub fn backup(database: &mut dyn Database, to: &mut dyn Write) -> Result<u64, StoreError> {
    let mut lines = Lines { digest: Sha256::new(), to };
    lines.write(&First { format: FORMAT })?;
    let mut entries = 0;
    each(database, None, |entry| {
        entries += 1;
        lines.write(&Line::<Row, (), ()>::Entry(Row::from(&entry)))
    })?;
    each_document(database, |record| {
        entries += 1;
        lines.write(&Line::<(), &Record, ()>::Document(record))
    })?;
    each_note(database, |note| {
        entries += 1;
        lines.write(&Line::<(), (), &Note>::Note(note))
    })?;
    let sha256 = hex(lines.digest.clone());
    lines.write(&Last { entries, sha256 })?;
    lines.to.flush().map_err(|error| StoreError::Failed(error.to_string()))?;
    Ok(entries)
}

/// Puts a backup into an empty store, all of it or nothing, and says how much that was.
pub fn restore(database: &mut dyn Database, from: &mut dyn BufRead) -> Result<u64, StoreError> {
    let Content { entries, records, notes } = read(from)?;
    match database.count()? {
        0 => database.fill(&entries, &records, &notes)?,
        there => return Err(StoreError::NotEmpty(there)),
    }
    Ok((entries.len() + records.len() + notes.len()) as u64)
}

struct Lines<'a> {
    digest: Sha256,
    to: &'a mut dyn Write,
}

impl Lines<'_> {
    fn write(&mut self, line: &impl Serialize) -> Result<(), StoreError> {
        let failed = |error: String| StoreError::Failed(error);
        let mut text = serde_json::to_string(line).map_err(|error| failed(error.to_string()))?;
        text.push('\n');
        self.digest.update(&text);
        self.to.write_all(text.as_bytes()).map_err(|error| failed(error.to_string()))
    }
}

fn read(from: &mut dyn BufRead) -> Result<Content, StoreError> {
    let mut lines: Vec<String> = Vec::new();
    for line in from.lines() {
        lines.push(line.map_err(|error| wrong(lines.len() + 1, &error))?);
    }
    let end = lines.len();
    let first: First = parsed(lines.first().map_or("", String::as_str), 1)?;
    if ![ENTRIES_ALONE, FORMAT].contains(&first.format) {
        return Err(wrong(1, &format!("its format is {}, this program knows {ENTRIES_ALONE} and {FORMAT}", first.format)));
    }
    let last: Last = parsed(&lines.pop().unwrap_or_default(), end)?;
    let mut digest = Sha256::new();
    lines.iter().for_each(|line| digest.update(format!("{line}\n")));
    if last.sha256 != hex(digest) || last.entries != lines.len() as u64 - 1 {
        return Err(wrong(end, "something before it was changed or is missing"));
    }
    let mut content = Content::default();
    for (at, line) in lines.iter().enumerate().skip(1) {
        let line = match first.format {
            ENTRIES_ALONE => Line::Entry(parsed(line, at + 1)?),
            _ => parsed::<Line<Row, Record, Note>>(line, at + 1)?,
        };
        match line {
            Line::Entry(row) => content.entries.push(row.try_into().map_err(|why: String| wrong(at + 1, &why))?),
            Line::Document(record) => content.records.push(record),
            Line::Note(note) => content.notes.push(note),
        }
    }
    Ok(content)
}

fn parsed<'a, T: Deserialize<'a>>(line: &'a str, at: usize) -> Result<T, StoreError> {
    serde_json::from_str(line).map_err(|error| wrong(at, &error))
}

fn wrong(line: usize, why: &(impl ToString + ?Sized)) -> StoreError {
    StoreError::Backup { line, why: why.to_string() }
}

fn hex(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
