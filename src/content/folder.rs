//! The files of a content repository, in order. What can't be read is a finding, never a panic; what has not changed since
//! the last reading is not read again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

use super::Finding;
use super::text;
use crate::catalogue::{Position, Text};
use crate::language::Language;

/// The longest text file that is read, in bytes: a long guide has 10 KB.
const LONGEST_TEXT: u64 = 256 * 1024;
/// The longest file of a map, in bytes.
const LONGEST_MAP: u64 = 32 * 1024 * 1024;
/// The longest record of a print run, in bytes: twelve languages of a welcome set have 200 KB.
const LONGEST_PRINT_RUN: u64 = 8 * 1024 * 1024;
/// The folder of a city's print runs.
pub(super) const PRINT_RUNS: &str = "print-runs";
/// A file that was written so shortly before it was read may be written again without a later time: file systems count
/// in steps. It is read once more.
const SETTLED: Duration = Duration::from_secs(2);

/// Files below a folder: path below the content folder, with `/` → what was read.
pub(super) type Files = BTreeMap<Arc<str>, Arc<File>>;

/// A file as it was read.
#[derive(Debug)]
pub(super) struct File {
    /// When it was last written and how long it is; `None` when that says nothing about the next reading.
    stamp: Option<(SystemTime, u64)>,
    /// SHA-256 of its bytes; `None` when they could not be read.
    pub(super) digest: Option<[u8; 32]>,
    pub(super) body: Arc<Body>,
}

/// What a file says.
#[derive(Debug)]
pub(super) enum Body {
    /// A text in a language, `None` when nobody wants it or it is too broken to be one, with all that is wrong in it.
    Text(Option<Arc<Text>>, Vec<Finding>),
    /// Anything else, as it stands there.
    Raw(String),
    /// It could not be read.
    Unreadable(Finding),
}

/// Lists what stands directly in a folder: folders, and other files.
pub(super) fn entries(root: &Path, findings: &mut Vec<Finding>) -> (Vec<String>, Vec<DirEntry>) {
    let (mut folders, mut files) = (Vec::new(), Vec::new());
    for entry in walk(root, findings, 1) {
        match entry.file_type().is_dir() {
            true if entry.depth() > 0 => folders.push(name(root, entry.path())),
            true => {}
            false => files.push(entry),
        }
    }
    (folders, files)
}

/// How files are read.
pub(super) struct Manner<'a> {
    /// The content folder.
    pub(super) root: &'a Path,
    /// Tells which files may still be being written.
    pub(super) now: SystemTime,
    /// The languages whose texts are wanted; none: all.
    pub(super) languages: &'a [Language],
}

impl Manner<'_> {
    /// Reads the files below a folder. Hidden files (`.git` and the like) are left out.
    pub(super) fn below(&self, folder: &str, last: Option<&Files>, findings: &mut Vec<Finding>) -> Files {
        let entries = walk(&self.root.join(folder), findings, usize::MAX);
        self.read(&entries.into_iter().filter(|entry| !entry.file_type().is_dir()).collect::<Vec<_>>(), last)
    }

    /// Reads files, several at a time.
    pub(super) fn read(&self, entries: &[DirEntry], last: Option<&Files>) -> Files {
        let read = |entry: &DirEntry| {
            let path: Arc<str> = name(self.root, entry.path()).into();
            let last = last.and_then(|files| files.get(&path));
            let file = File::read(&path, entry, last, self);
            (path, file)
        };
        entries.par_iter().map(read).collect::<Vec<_>>().into_iter().collect()
    }

    /// Whether somebody wants the texts of a file's language; a file without one is wanted, so that its mistake is found.
    fn wants(&self, path: &str) -> bool {
        self.languages.is_empty() || language(path, ".md").is_none_or(|language| self.languages.contains(&language))
    }
}

/// The language that a file is named after.
pub(super) fn language(path: &str, ending: &str) -> Option<Language> {
    let stem = path.rsplit('/').next()?.strip_suffix(ending)?;
    Language::parse(stem).ok().filter(|language| language.tag() == stem)
}

/// Whether a file is the record of a print run.
pub(super) fn is_print_run(path: &str) -> bool {
    path.split('/').nth(1) == Some(PRINT_RUNS)
}

fn walk(folder: &Path, findings: &mut Vec<Finding>, depth: usize) -> Vec<DirEntry> {
    let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let walk = WalkDir::new(folder).follow_links(false).max_depth(depth).sort_by_file_name().into_iter();
    let mut entries = Vec::new();
    for entry in walk.filter_entry(visible) {
        match entry {
            Ok(entry) => entries.push(entry),
            Err(error) => {
                let path: PathBuf = error.path().map_or_else(PathBuf::new, Path::to_owned);
                findings.push(unreadable(&name(folder, &path), &error.to_string()));
            }
        }
    }
    entries
}

fn name(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

impl File {
    fn read(path: &Arc<str>, entry: &DirEntry, last: Option<&Arc<Self>>, manner: &Manner<'_>) -> Arc<Self> {
        let stamp = stamp(entry, manner.now);
        if let Some(last) = last.filter(|last| stamp.is_some() && last.stamp == stamp) {
            return Arc::clone(last);
        }
        match bytes(path, entry) {
            Ok(text) => {
                let digest: [u8; 32] = Sha256::digest(text.as_bytes()).into();
                let same = last.filter(|last| last.digest == Some(digest));
                let body = same.map_or_else(|| Arc::new(Body::new(path, text, manner)), |last| Arc::clone(&last.body));
                Arc::new(Self { stamp, digest: Some(digest), body })
            }
            Err(finding) => Arc::new(Self { stamp: None, digest: None, body: Arc::new(Body::Unreadable(finding)) }),
        }
    }
}

impl Body {
    fn new(path: &Arc<str>, whole: String, manner: &Manner<'_>) -> Self {
        if !path.ends_with(".md") {
            return Self::Raw(whole);
        }
        let mut findings = Vec::new();
        if !manner.wants(path) {
            return Self::Text(None, findings);
        }
        let language = super::language_of(path, ".md", &mut findings);
        let text = language.and_then(|language| text::text(path, &whole, language, &mut findings));
        Self::Text(text.map(Arc::new), findings)
    }
}

fn stamp(entry: &DirEntry, now: SystemTime) -> Option<(SystemTime, u64)> {
    let metadata = entry.metadata().ok().filter(|_| !entry.path_is_symlink())?;
    let written = metadata.modified().ok()?;
    let settled = now.duration_since(written).is_ok_and(|age| age > SETTLED);
    settled.then_some((written, metadata.len()))
}

fn bytes(name: &Arc<str>, entry: &DirEntry) -> Result<String, Finding> {
    let start = || Position::start(Arc::clone(name));
    if entry.path_is_symlink() {
        return Err(Finding::error(
            "symlink",
            start(),
            "this is a symbolic link, and the content repository holds plain files only",
            "put the file itself here",
        ));
    }
    let length = entry.metadata().map_err(|error| unreadable(name, &error.to_string()))?.len();
    let longest = match is_print_run(name) {
        true => LONGEST_PRINT_RUN,
        false if name.split('/').any(|part| part == "map") => LONGEST_MAP,
        false => LONGEST_TEXT,
    };
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
    Finding::error(
        "unreadable",
        Position::start(name),
        format!("the file can't be read: {error}"),
        "check that it exists and may be read",
    )
}

/// The line and column of a byte of a text.
pub(super) fn position(file: &Arc<str>, text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        file: Arc::clone(file),
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
    }
}
