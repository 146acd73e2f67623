//! Writes into translations which source sections they translate, so that a later change of the source is noticed.

use std::fmt::Write as _;
use std::path::Path;

use thiserror::Error;

use super::text::{FENCE, parts};
use crate::catalogue::Texts;
use crate::language::Language;

/// Why a translation can't be stamped.
#[derive(Debug, Error)]
pub enum StampError {
    /// There is no such translation, or no source.
    #[error("{0} has no text in {1}, or none in its source language")]
    Missing(String, Language),
    /// The file could not be read or written.
    #[error("{0} can't be read or written: {1}")]
    File(String, #[source] std::io::Error),
    /// The file has no front matter.
    #[error("{0} has no front matter between two lines of +++")]
    FrontMatter(String),
}

/// Declares that a translation translates the source as it stands now. Returns whether the file changed.
pub fn stamp(root: &Path, texts: &Texts, language: &Language) -> Result<bool, StampError> {
    let missing = || StampError::Missing(texts.key.to_string(), language.clone());
    let source = texts.source().ok_or_else(missing)?;
    let text = texts.by_language.get(language).ok_or_else(missing)?;
    let mut table = String::from("[translates]\n");
    for id in text.section_ids() {
        if let Some(hash) = source.hash(&id) {
            // Writing to a string does not fail.
            let _ = writeln!(table, "{id} = \"{hash}\"");
        }
    }
    let path = root.join(&*text.file);
    let before = std::fs::read_to_string(&path).map_err(|error| StampError::File(text.file.to_string(), error))?;
    let (front, body) = parts(&before).ok_or_else(|| StampError::FrontMatter(text.file.to_string()))?;
    let kept = without_table(before.get(front).unwrap_or_default());
    let after = format!("{FENCE}\n{kept}{table}{FENCE}\n{}", before.get(body).unwrap_or_default());
    if after == before {
        return Ok(false);
    }
    std::fs::write(&path, after).map_err(|error| StampError::File(text.file.to_string(), error))?;
    Ok(true)
}

/// The front matter without its table `[translates]`, which is always the last one.
fn without_table(front: &str) -> String {
    let lines: Vec<&str> = front.lines().take_while(|line| line.trim() != "[translates]").collect();
    let mut kept = lines.join("\n");
    kept.truncate(kept.trim_end().len());
    kept.push('\n');
    kept
}
