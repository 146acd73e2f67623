//! The files of a content repository, read once and in order. What can't be read is a finding, never a panic.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Finding;
use crate::catalogue::Position;

/// The longest text file that is read, in bytes: a long guide has 10 KB.
const LONGEST_TEXT: u64 = 256 * 1024;
/// The longest file of a map, in bytes.
const LONGEST_MAP: u64 = 32 * 1024 * 1024;

/// The files below a content folder.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// Path below the folder, with `/` → text.
    pub(super) files: BTreeMap<String, String>,
    /// SHA-256 over all paths and bytes.
    pub(super) digest: [u8; 32],
}

impl Folder {
    /// Reads all files below `root`. Hidden files (`.git` and the like) are left out.
    pub(super) fn read(root: &Path, findings: &mut Vec<Finding>) -> Self {
        let mut folder = Self::default();
        let mut digest = Sha256::new();
        let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
        for entry in WalkDir::new(root).follow_links(false).sort_by_file_name().into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => {
                    let name = name(root, entry.path());
                    match text(&name, &entry) {
                        Ok(text) => {
                            digest.update(name.as_bytes());
                            digest.update([0]);
                            digest.update((text.len() as u64).to_be_bytes());
                            digest.update(text.as_bytes());
                            folder.files.insert(name, text);
                        }
                        Err(finding) => findings.push(finding),
                    }
                }
                Err(error) => {
                    let name = error.path().map_or_else(String::new, |path| name(root, path));
                    findings.push(unreadable(&name, &error.to_string()));
                }
            }
        }
        folder.digest = digest.finalize().into();
        folder
    }
}

fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn text(name: &str, entry: &DirEntry) -> Result<String, Finding> {
    let start = || Position { file: name.to_owned(), line: 1, column: 1 };
    if entry.path_is_symlink() {
        return Err(Finding::error(
            "symlink",
            start(),
            "this is a symbolic link, and the content repository holds plain files only",
            "put the file itself here",
        ));
    }
    let length = entry.metadata().map_err(|error| unreadable(name, &error.to_string()))?.len();
    let longest = if name.split('/').any(|part| part == "map") { LONGEST_MAP } else { LONGEST_TEXT };
    if length > longest {
        return Err(Finding::error(
            "too-large",
            start(),
            format!("the file has {length} bytes; at most {longest} are read"),
            "split the text, or remove what does not belong here",
        ));
    }
    let bytes = std::fs::read(entry.path()).map_err(|error| unreadable(name, &error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default()).into_owned();
        Finding::error(
            "utf-8",
            position(name, &before, before.len()),
            "the bytes from here on are not UTF-8",
            "save the file as UTF-8",
        )
    })
}

fn unreadable(name: &str, error: &str) -> Finding {
    let start = Position { file: name.to_owned(), line: 1, column: 1 };
    Finding::error("unreadable", start, format!("the file can't be read: {error}"), "check that it exists and may be read")
}

/// The line and column of a byte of a text.
pub(super) fn position(file: &str, text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        file: file.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
    }
}
