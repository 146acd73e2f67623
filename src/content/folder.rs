//! The files of a content repository, in order. What can't be read is a finding, never a panic; what has not changed since
//! the last reading is not read again.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::Finding;
use super::document::Document;
use super::places::Places;
use super::{street, text};
use crate::catalogue::{Approval, Position, Streets, Text};
use crate::language::Language;

/// The longest text file that is read, in bytes: a long guide has 10 KB.
const LONGEST_TEXT: u64 = 256 * 1024;
/// The longest file of a map, in bytes.
const LONGEST_MAP: u64 = 32 * 1024 * 1024;
/// The longest record of a print run, in bytes: twelve languages of a welcome set have 200 KB.
const LONGEST_PRINT_RUN: u64 = 8 * 1024 * 1024;
/// The longest list of approvals, in bytes: 40,000 of one layer and language. Nothing is ever taken out of it.
const LONGEST_APPROVALS: u64 = 8 * 1024 * 1024;
/// The folder of a layer's alerts.
pub(super) const ALERTS: &str = "alerts";
/// The folder of its events.
pub(super) const EVENTS: &str = "events";
/// The folder of a layer's approvals.
pub(super) const APPROVALS: &str = "approvals";
/// The folder of a city's print runs.
pub(super) const PRINT_RUNS: &str = "print-runs";
/// A file that was written so shortly before it was read may be written again without a later time: file systems count
/// in steps. It is read once more.
const SETTLED: Duration = Duration::from_secs(2);

/// Files below a folder: path below the content folder, with `/` → what was read.
pub(super) type Files = BTreeMap<Arc<str>, Arc<File>>;

/// Files as they would be: path below the content folder, with `/` → what would stand there; `None`: nothing.
pub type Overlay = BTreeMap<String, Option<String>>;

/// A file as it was read.
#[derive(Debug)]
pub(super) struct File {
    /// When it was last written and how long it is; `None` when that says nothing about the next reading.
    stamp: Option<(SystemTime, u64)>,
    /// BLAKE3 of its bytes; `None` when they could not be read.
    pub(super) digest: Option<[u8; 32]>,
    pub(super) body: Arc<Body>,
}

/// What a file says.
#[derive(Debug)]
pub(super) enum Body {
    /// A text in a language, `None` when nobody wants it or it is too broken to be one, with all that is wrong in it.
    Text(Option<Arc<Text>>, Vec<Finding>),
    /// Who approved what in a language, with all that is wrong in it: it grows with each approval, and is not read again for those in other
    /// languages.
    Approvals(Arc<[Approval]>, Vec<Finding>),
    /// The ground of a street map, or what is wrong with it.
    Streets(Result<Arc<Streets>, Finding>),
    /// A picture made of points, beside a `layer.toml`.
    Picture(Vec<u8>),
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

    /// Lays files over those below a folder that were read. They count as unsettled: the next reading looks at the disk again.
    pub(super) fn lay(&self, folder: &str, overlay: &Overlay, files: &mut Files) {
        let below = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        for (path, text) in overlay.iter().filter(|(path, _)| below(path)) {
            let path: Arc<str> = path.as_str().into();
            let Some(text) = text else {
                files.remove(&path);
                continue;
            };
            let bytes = text.clone().into_bytes();
            let digest = blake3::hash(&bytes).into();
            let laid = match too_large(&path, bytes.len() as u64) {
                Some(finding) => Err(finding),
                None => Body::new(&path, bytes, self),
            };
            let file = match laid {
                Ok(body) => File { stamp: None, digest: Some(digest), body: Arc::new(body) },
                Err(finding) => File { stamp: None, digest: None, body: Arc::new(Body::Unreadable(finding)) },
            };
            files.insert(path, Arc::new(file));
        }
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

/// Whether a file belongs to an alert or event.
pub(super) fn is_notice(path: &str) -> bool {
    path.split('/').nth(1).is_some_and(|folder| [ALERTS, EVENTS].contains(&folder))
}

/// Whether a file says who approved what.
pub(super) fn is_approvals(path: &str) -> bool {
    path.split('/').nth(1) == Some(APPROVALS)
}

/// Whether a file is the record of a print run.
pub(super) fn is_print_run(path: &str) -> bool {
    path.split('/').nth(1) == Some(PRINT_RUNS)
}

/// Whether a file is a picture whose bytes are no text.
fn is_picture(path: &str) -> bool {
    path.split('/').count() == 2 && path.ends_with(".png")
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
        let metadata = entry.metadata();
        let stamp = stamp(entry, metadata.as_ref().ok(), manner.now);
        if let Some(last) = last.filter(|last| stamp.is_some() && last.stamp == stamp) {
            return Arc::clone(last);
        }
        // Every file counts for the edition's id, also in languages that nobody wants now: that it is quick matters.
        let read = metadata.map_err(|error| unreadable(path, &error.to_string()));
        let read = read.and_then(|metadata| bytes(path, entry, metadata.len()));
        let read = read.and_then(|bytes| {
            let digest: [u8; 32] = blake3::hash(&bytes).into();
            let same = last.filter(|last| last.digest == Some(digest));
            let body = same.map_or_else(|| Body::new(path, bytes, manner).map(Arc::new), |last| Ok(Arc::clone(&last.body)))?;
            Ok(Self { stamp, digest: Some(digest), body })
        });
        Arc::new(read.unwrap_or_else(|finding| Self { stamp: None, digest: None, body: Arc::new(Body::Unreadable(finding)) }))
    }
}

impl Body {
    fn new(path: &Arc<str>, bytes: Vec<u8>, manner: &Manner<'_>) -> Result<Self, Finding> {
        if street::is_streets(path) {
            return Ok(Self::Streets(street::streets(path, &bytes)));
        }
        if is_picture(path) {
            return Ok(Self::Picture(bytes));
        }
        let mut findings = Vec::new();
        if path.ends_with(".md") && !manner.wants(path) {
            return Ok(Self::Text(None, findings));
        }
        let whole = utf8(path, bytes)?;
        if is_approvals(path) {
            let approvals = Document::new(path, &whole, &mut findings).approvals();
            return Ok(Self::Approvals(approvals.into(), findings));
        }
        if !path.ends_with(".md") {
            return Ok(Self::Raw(whole));
        }
        let language = super::language_of(path, ".md", &mut findings);
        let text = language.and_then(|language| text::text(path, &whole, language, &mut findings));
        Ok(Self::Text(text.map(Arc::new), findings))
    }
}

fn stamp(entry: &DirEntry, metadata: Option<&Metadata>, now: SystemTime) -> Option<(SystemTime, u64)> {
    let metadata = metadata.filter(|_| !entry.path_is_symlink())?;
    let written = metadata.modified().ok()?;
    let settled = now.duration_since(written).is_ok_and(|age| age > SETTLED);
    settled.then_some((written, metadata.len()))
}

fn bytes(name: &Arc<str>, entry: &DirEntry, length: u64) -> Result<Vec<u8>, Finding> {
    let start = || Position::start(Arc::clone(name));
    if entry.path_is_symlink() {
        return Err(Finding::error(
            "symlink",
            start(),
            "this is a symbolic link, and the content repository holds plain files only",
            "put the file itself here",
        ));
    }
    match too_large(name, length) {
        Some(finding) => Err(finding),
        None => std::fs::read(entry.path()).map_err(|error| unreadable(name, &error.to_string())),
    }
}

fn too_large(name: &Arc<str>, length: u64) -> Option<Finding> {
    let longest = match is_print_run(name) {
        true => LONGEST_PRINT_RUN,
        false if is_approvals(name) => LONGEST_APPROVALS,
        false if name.split('/').any(|part| part == "map") => LONGEST_MAP,
        false => LONGEST_TEXT,
    };
    (length > longest).then(|| {
        Finding::error(
            "too-large",
            Position::start(Arc::clone(name)),
            format!("the file has {length} bytes; at most {longest} are read"),
            "split the text, or remove what does not belong here",
        )
    })
}

fn utf8(name: &Arc<str>, bytes: Vec<u8>) -> Result<String, Finding> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default()).into_owned();
        Finding::error(
            "utf-8",
            Places::new(name, &before).at(before.len()),
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
