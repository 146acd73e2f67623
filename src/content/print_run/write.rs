//! Writes the record of a print run: beside its place first, read back as it will be read later, and never over another one.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use thiserror::Error;

use super::super::folder::PRINT_RUNS;
use super::read;
use crate::catalogue::{PrintRun, RunRecord, Slug};

/// Why a print run can't be recorded or ended.
#[derive(Debug, Error)]
pub enum RunError {
    /// A file could not be read or written.
    #[error("{0} can't be read or written: {1}")]
    File(String, #[source] io::Error),
    /// It would not be read again.
    #[error("{0} is not written: line {1}: {2}")]
    Unreadable(String, usize, String),
    /// It has ended before.
    #[error("{0} went out of use on {1} already")]
    Ended(Slug, NaiveDate),
}

/// Adds the record of a run to a city's folder. Where there is one of the same name, the new one gets a number.
pub fn record_run(root: &Path, city: &Slug, run: &PrintRun) -> Result<PrintRun, RunError> {
    let folder = root.join(city.as_str()).join(PRINT_RUNS);
    let failed = |error| RunError::File(folder.display().to_string(), error);
    fs::create_dir_all(&folder).map_err(failed)?;
    let mut number = 1;
    loop {
        let name = if number == 1 { run.id.to_string() } else { format!("{}-{number}", run.id) };
        let file = format!("{city}/{PRINT_RUNS}/{name}.toml");
        let text = written(run);
        let recorded = checked(&file, &text)?;
        match put(&folder, &name, &text) {
            Ok(()) => return Ok(recorded),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(failed(error)),
        }
    }
}

/// Notes in the record of a run that from a day on nobody is handed it any more.
pub fn retire_run(root: &Path, run: &PrintRun, day: NaiveDate) -> Result<(), RunError> {
    if let Some(day) = run.ended {
        return Err(RunError::Ended(run.id.clone(), day));
    }
    let file = run.position.file.to_string();
    let path = root.join(&file);
    let failed = |error| RunError::File(file.clone(), error);
    let text = fs::read_to_string(&path).map_err(failed)?;
    // The keys of the run itself stand before the first table.
    let tables = text.find("\n[").map_or(text.len(), |at| at + 1);
    let (keys, rest) = text.split_at(tables);
    let text = format!("{}\nended = {day}\n\n{rest}", keys.trim_end());
    checked(&file, &text)?;
    let unfinished = path.with_file_name(format!(".{}.{}.unfinished", run.id, std::process::id()));
    let replaced = fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, &path));
    if replaced.is_err() {
        drop(fs::remove_file(&unfinished));
    }
    replaced.map_err(failed)
}

/// Reads the text of a record as it will be read from its file.
fn checked(file: &str, text: &str) -> Result<PrintRun, RunError> {
    let path: Arc<str> = file.into();
    let mut findings = Vec::new();
    let run = read(&path, file.rsplit('/').next().unwrap_or(file), text, &mut findings);
    match (run, findings.first()) {
        (Some(run), None) => Ok(run),
        (_, Some(first)) => Err(RunError::Unreadable(file.to_owned(), first.position.line, first.message.clone())),
        (None, None) => Err(RunError::Unreadable(file.to_owned(), 1, "there is nothing in it".to_owned())),
    }
}

/// A whole file under a name that no other has: a link to a finished one beside it, which takes no name that is taken.
fn put(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    let unfinished = folder.join(format!(".{name}.{}.unfinished", std::process::id()));
    let linked = fs::write(&unfinished, text).and_then(|()| fs::hard_link(&unfinished, folder.join(format!("{name}.toml"))));
    drop(fs::remove_file(&unfinished));
    linked
}

fn written(run: &PrintRun) -> String {
    let mut text =
        "# What these packs say on paper. Written by `witaj pack --print-run`; not to be changed by hand.\n".to_owned();
    // Writing to a string does not fail.
    let _ = writeln!(text, "label = {}\ndate = {}", quoted(&run.label), run.date);
    if let Some(day) = run.ended {
        let _ = writeln!(text, "ended = {day}");
    }
    let _ = writeln!(text, "edition = {}", quoted(&run.edition));
    for file in &run.files {
        let languages: Vec<String> = file.languages.iter().map(|language| quoted(language.tag())).collect();
        let _ = write!(text, "\n[[file]]\nname = {}\nproduct = {}\n", quoted(&file.name), quoted(&file.product));
        if !file.variant.is_empty() {
            let _ = writeln!(text, "variant = {}", quoted(&file.variant));
        }
        let _ = writeln!(text, "languages = [{}]\npages = {}", languages.join(", "), file.pages);
        let _ = writeln!(text, "sha256 = {}", quoted(&file.sha256));
    }
    run.records.iter().for_each(|record| record_written(&mut text, record));
    text
}

fn record_written(text: &mut String, record: &RunRecord) {
    let _ = write!(text, "\n[[record]]\nof = {}\n", quoted(&record.of.to_string()));
    if !record.names.is_empty() {
        let names: Vec<String> = record.names.iter().map(|(tag, name)| format!("{tag} = {}", quoted(name))).collect();
        let _ = writeln!(text, "names = {{ {} }}", names.join(", "));
    }
    let _ = writeln!(text, "checked = {}\nsays = [", record.checked);
    for line in &record.lines {
        let _ = write!(text, "  {{ kind = {}", quoted(line.says.kind()));
        let value = line.says.text();
        if !value.is_empty() {
            let _ = write!(text, ", value = {}", quoted(&value));
        }
        if let Some(printed) = &line.printed {
            let _ = write!(text, ", printed = {}", quoted(printed));
        }
        let pages: Vec<String> = line.pages.iter().map(|(file, pages)| format!("{file} = {pages:?}")).collect();
        let _ = writeln!(text, ", pages = {{ {} }} }},", pages.join(", "));
    }
    text.push_str("]\n");
}

/// A string of TOML, on one line whatever stands in it.
fn quoted(words: &str) -> String {
    let mut text = String::from("\"");
    for letter in words.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(text, "\\u{:04X}", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
    text.push('"');
    text
}
