//! The file of questions that nothing answered: written while the site is served, shown by `witaj search --unanswered`.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;

use super::{Format, Outcome, print};
use crate::catalogue::Slug;
use crate::clock;
use crate::language::Language;
use crate::search::unanswered::Ledger;
use crate::site::Unanswered;

/// The file, below the folder that the settings name.
const FILE: &str = "unanswered.tsv";

/// Counts questions in a folder, where the counts of the last time go on.
pub(super) fn listener(folder: &Path) -> anyhow::Result<Arc<Unanswered>> {
    std::fs::create_dir_all(folder).with_context(|| format!("{} can't be made", folder.display()))?;
    let file = folder.join(FILE);
    let ledger = Mutex::new(Ledger::read(&read(&file)?));
    Ok(Arc::new(move |city: &Slug, language: &Language, question: &str| {
        let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
        if ledger.note(city, language, question, clock::hour())
            && let Err(error) = write(&file, &ledger.written())
        {
            tracing::warn!(%error, "questions without an answer are not kept in {}", file.display());
        }
    }))
}

/// Prints the questions, the most asked first.
pub(super) fn show(folder: &Path, format: Format) -> anyhow::Result<Outcome> {
    let ledger = Ledger::read(&read(&folder.join(FILE))?);
    let kept = ledger.kept();
    match format {
        Format::Json => {
            let row = |(asked, hours): &(&crate::search::unanswered::Unanswered, u32)| {
                serde_json::json!({
                    "city": asked.city.as_str(), "language": asked.language.tag(), "question": asked.question, "hours": hours,
                })
            };
            print(&serde_json::to_string_pretty(&kept.iter().map(row).collect::<Vec<_>>())?);
        }
        Format::Text if kept.is_empty() => print("No question without an answer was asked in five different hours yet."),
        Format::Text => kept.iter().for_each(|(asked, hours)| {
            print(&format!("{hours:5} hours  {} {}  {}", asked.city, asked.language, asked.question));
        }),
    }
    Ok(Outcome::Done)
}

fn read(file: &PathBuf) -> anyhow::Result<String> {
    match std::fs::read_to_string(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("{} can't be read", file.display())),
    }
}

/// Writes beside the file and puts it in its place: nobody reads half a file.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let beside = file.with_extension("tsv.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(beside, file)
}
