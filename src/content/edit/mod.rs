//! Writing into the content repository: what a file would be after a change, and the change itself, which is whole or not there
//! at all. Whether it may be made, others decide: nothing here looks at what the words mean.

mod approval;
mod history;
mod keeper;
mod lock;
mod record;
mod section;
mod toml;
mod undo;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use thiserror::Error;

pub use approval::Judgement;
pub use keeper::{Entry, KeepError, Keeper};
pub use record::{FactValue, record_in};
pub use undo::UndoError;

use super::Overlay;
use crate::catalogue::{Field, Hash, Origin, SectionId, Slug, Source, Written};
use crate::language::Language;
use section::TextFile;

/// Why a file can't be changed.
#[derive(Debug, Error)]
pub enum EditError {
    /// A path that leads out of the content folder, or through a symbolic link.
    #[error("{0} is no plain file of the content")]
    Outside(String),
    /// The file stands otherwise than it was read.
    #[error("{0} has changed meanwhile")]
    Moved(String),
    /// What stands in the file can't be taken apart.
    #[error("{file} can't be changed: {why}")]
    Broken {
        /// The file.
        file: String,
        /// What is wrong.
        why: String,
    },
    /// The new words would swallow other sections, or end before they end.
    #[error("{0}: other sections would change too; is a mark of code or HTML left open?")]
    Spills(String),
    /// It could not be read or written.
    #[error("{0} can't be read or written: {1}")]
    File(String, #[source] std::io::Error),
}

/// Files as they are to be, and as they were when they were read.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    files: BTreeMap<String, DraftFile>,
}

/// A file of a draft.
#[derive(Clone, Debug)]
struct DraftFile {
    before: Option<String>,
    after: Option<String>,
}

impl Draft {
    /// The files as they would be, to read an edition of.
    pub fn overlay(&self) -> Overlay {
        self.files.iter().map(|(path, file)| (path.clone(), file.after.clone())).collect()
    }

    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.files.values().all(|file| file.before == file.after)
    }

    /// The paths of its files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// What a file is to say: as this draft has it, or else as it stands on the disk. `None`: there is none.
    pub fn text(&mut self, root: &Path, path: &str) -> Result<Option<String>, EditError> {
        if let Some(file) = self.files.get(path) {
            return Ok(file.after.clone());
        }
        let text = read(root, path)?;
        self.files.insert(path.to_owned(), DraftFile { before: text.clone(), after: text.clone() });
        Ok(text)
    }

    /// What a file is to say from now on.
    pub fn set(&mut self, root: &Path, path: &str, text: Option<String>) -> Result<(), EditError> {
        self.text(root, path)?;
        if let Some(file) = self.files.get_mut(path) {
            file.after = text;
        }
        Ok(())
    }

    /// Adds a judgement to the approvals of a language.
    pub fn judge(&mut self, root: &Path, path: &str, judgement: &Judgement<'_>) -> Result<(), EditError> {
        let before = self.text(root, path)?;
        self.set(root, path, Some(approval::appended(before.as_deref(), judgement)))
    }

    /// Puts a section into a text. `order` are the sections of the source; `source` is what a translation translates. A text that
    /// is not there yet is begun.
    pub fn put_section(
        &mut self,
        root: &Path,
        path: &str,
        id: &SectionId,
        written: &Written,
        order: &[SectionId],
        source: Option<&Hash>,
    ) -> Result<(), EditError> {
        let before = self.text(root, path)?;
        let mut file =
            before.as_deref().map_or_else(|| Ok(TextFile::new(Origin::Person)), |text| TextFile::parse(path, text))?;
        let others = |file: &TextFile| -> Vec<(String, Written)> {
            file.sections().into_iter().filter(|(other, _)| other != id.as_str()).collect()
        };
        let kept = others(&file);
        file.put(id, written, order);
        if let Some(source) = source {
            file.stamp(id, source);
        }
        let after = file.write();
        // The words may have opened what they do not close.
        if others(&TextFile::parse(path, &after)?) != kept {
            return Err(EditError::Spills(path.to_owned()));
        }
        self.set(root, path, Some(after))
    }

    /// Changes fields of a record: of the table of that name, or of the whole file. A file that is not there is begun.
    pub fn set_fields(
        &mut self,
        root: &Path,
        path: &str,
        table: Option<&str>,
        fields: &BTreeMap<String, Option<Field>>,
    ) -> Result<(), EditError> {
        let before = self.text(root, path)?.unwrap_or_default();
        self.set(root, path, Some(record::with_fields(path, &before, table, fields)?))
    }

    /// Gives a fact another value, or one that follows.
    pub fn set_fact(&mut self, root: &Path, path: &str, id: &str, value: &FactValue<'_>) -> Result<(), EditError> {
        let before = self.text(root, path)?.unwrap_or_default();
        self.set(root, path, Some(record::with_fact(path, &before, id, value)?))
    }

    /// Adds a source to those of a layer. A file that is not there is begun.
    pub fn add_source(&mut self, root: &Path, path: &str, id: &Slug, source: &Source) -> Result<(), EditError> {
        let before = self.text(root, path)?.unwrap_or_default();
        self.set(root, path, Some(record::with_source(path, &before, id, source)?))
    }

    /// Notes that a section of a translation says what its source says now.
    pub fn stamp(&mut self, root: &Path, path: &str, id: &SectionId, source: &Hash) -> Result<(), EditError> {
        let Some(before) = self.text(root, path)? else { return Err(EditError::Moved(path.to_owned())) };
        let mut file = TextFile::parse(path, &before)?;
        file.stamp(id, source);
        self.set(root, path, Some(file.write()))
    }
}

/// A section as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name.
    pub id: SectionId,
    /// What is written.
    pub written: Written,
    /// Its hash.
    pub hash: Hash,
}

/// The sections of a text file, `head` first.
pub fn sections_in(path: &str, text: &str, language: &Language) -> Result<Vec<Kept>, EditError> {
    let read = super::text::text(&path.into(), text, language.clone(), &mut Vec::new());
    let read = read.ok_or_else(|| EditError::Broken { file: path.to_owned(), why: "it is no text".to_owned() })?;
    let sections = TextFile::parse(path, text)?.sections().into_iter().filter_map(|(id, written)| {
        let id = SectionId::new(Slug::parse(&id).ok()?);
        let hash = read.hash(&id)?.clone();
        Some(Kept { id, written, hash })
    });
    Ok(sections.collect())
}

/// The name of the section that a line of a text file belongs to, counted from 1; `None`: it stands in none.
pub fn section_at(text: &str, line: usize) -> Option<String> {
    section::section_at(text, line)
}

/// A file of the content; `None` when there is none.
pub fn read(root: &Path, path: &str) -> Result<Option<String>, EditError> {
    plain(root, path)?;
    match fs::read(root.join(path)) {
        Ok(bytes) => String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| EditError::Broken { file: path.to_owned(), why: "it is not UTF-8".to_owned() }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(EditError::File(path.to_owned(), error)),
    }
}

/// Makes sure that a path leads to a place below the content folder, and over no symbolic link.
fn plain(root: &Path, path: &str) -> Result<(), EditError> {
    let outside = || EditError::Outside(path.to_owned());
    let is_name = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', '\0']);
    if !path.split('/').all(is_name) || path.split('/').count() < 2 {
        return Err(outside());
    }
    let mut whole = root.to_owned();
    for part in path.split('/') {
        whole.push(part);
        match fs::symlink_metadata(&whole) {
            Ok(metadata) if metadata.file_type().is_symlink() => return Err(outside()),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => break,
            Err(error) => return Err(EditError::File(path.to_owned(), error)),
        }
    }
    Ok(())
}
