//! Puts the files of a draft in their places, so that a change is whole or not there at all, whatever moment the program ends in.
//!
//! First the intent is written down: what stands there now, what is to stand there, and who wants it. Then each file is written
//! beside its place, brought to the disk, and only then all of them are renamed; a commit follows where the content is a git
//! repository; last, the intent goes. Whoever opens the content next finds an intent that is left over, and finishes what had
//! begun or forgets what had not, so that the name of the author stays right.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::history::{History, Leaf, Prepared};
use super::lock::Lock;
use super::{Draft, DraftFile, EditError, plain, read};
use crate::catalogue::Past;

/// Who changes something, and in a few words what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The name of the person.
    pub author: String,
    /// What is changed: the first line of the commit.
    pub subject: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why a change is not on the disk.
#[derive(Debug, Error)]
pub enum KeepError {
    /// A file stands otherwise than it was read.
    #[error("{0} has changed meanwhile")]
    Moved(String),
    /// A path that leads out of the content folder, or through a symbolic link.
    #[error("{0} is no plain file of the content")]
    Outside(String),
    /// Files or folders may not be written.
    #[error("{0} may not be written: make the content folder writable for the program")]
    ReadOnly(String),
    /// The disk or a quota is full.
    #[error("{0} can't be written: there is no room left on the disk")]
    Full(String),
    /// Somebody is in the middle of a merge or rebase.
    #[error("the content is in the middle of a merge or rebase: finish it first")]
    Merging,
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

/// What is about to be done.
#[derive(Debug, Serialize, Deserialize)]
struct Intent {
    entry: Entry,
    files: Vec<IntentFile>,
}

#[derive(Debug, Serialize, Deserialize)]
struct IntentFile {
    path: String,
    before: Option<String>,
    after: Option<String>,
}

/// How a file stands to an intent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Before,
    After,
    Otherwise,
}

/// Keeps the files of a content folder. Several programs may: one change is made at a time.
#[derive(Debug)]
pub struct Keeper {
    root: PathBuf,
}

impl Keeper {
    /// A keeper of a content folder, which first ends what an earlier one had begun.
    pub fn open(root: &Path) -> Result<Self, KeepError> {
        let keeper = Self { root: root.to_owned() };
        let _held = keeper.hold()?;
        keeper.mend()?;
        Ok(keeper)
    }

    /// The same for who only reads: ends nothing that may just be going on.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The content folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Brings a draft to the disk and into the history. Returns the name of the commit, where there is a history. After an error
    /// all files stand as they stood.
    pub fn keep(&self, draft: &Draft, entry: &Entry) -> Result<Option<String>, KeepError> {
        let _held = self.hold()?;
        self.mend()?;
        let files = draft.files.iter().filter(|(_, file)| file.before != file.after);
        let files: Vec<IntentFile> = files.map(|(path, file)| IntentFile::new(path, file)).collect();
        if files.is_empty() {
            return Ok(None);
        }
        let history = History::open(&self.root)?;
        let intent = Intent { entry: entry.clone(), files };
        let place = self.place(history.as_ref());
        let noted = note(&place, &intent).and_then(|()| fs::metadata(&place)?.modified());
        let noted = noted.map_err(|error| failed(&place, &error));
        let prepared = noted.and_then(|now| self.prepare(draft, &intent, history.as_ref(), now));
        let (lock, prepared) = match prepared.and_then(|prepared| self.rename(&intent).map(|()| prepared)) {
            Ok(prepared) => prepared,
            Err(error) => {
                self.forget(&intent, &place);
                return Err(error);
            }
        };
        let (Some(history), Some(prepared)) = (history, prepared) else {
            remove(&place).map_err(|error| failed(&place, &error))?;
            return Ok(None);
        };
        // The files are in place, and the intent is on the disk: what goes wrong from here on is mended at the next occasion.
        let finished = history.finish(&prepared, &intent.tree(), entry, lock.as_ref());
        // First this: who finds an intent looks for a lock that was left behind, and nobody else does.
        drop(lock);
        match finished {
            Ok(commit) => {
                if let Err(error) = remove(&place) {
                    tracing::warn!(%error, "{} can't be removed", place.display());
                }
                Ok(Some(commit))
            }
            Err(error) => {
                tracing::warn!(%error, "a change is on the disk and will be committed later");
                Ok(None)
            }
        }
    }

    /// All that can go wrong before a file changes. As long as the lock is held, git brings no other files.
    fn prepare(
        &self,
        draft: &Draft,
        intent: &Intent,
        history: Option<&History>,
        now: SystemTime,
    ) -> Result<(Option<Lock>, Option<Prepared>), KeepError> {
        let lock = history.map(|history| history.lock(now)).transpose()?;
        // What was only looked at counts too: a translation is right for the source that was read.
        for (path, file) in &draft.files {
            if read(&self.root, path)? != file.before {
                return Err(KeepError::Moved(path.clone()));
            }
        }
        self.write_beside(intent)?;
        // The history takes room too, so it is prepared before any file changes.
        let prepared = history.map(|history| history.prepare(&intent.tree(), &intent.entry)).transpose()?;
        Ok((lock, prepared))
    }

    /// The last commits that changed the content, the newest first; none where there is no history.
    pub fn past(&self, most: usize) -> Result<Vec<Past>, KeepError> {
        History::open(&self.root)?.map_or_else(|| Ok(Vec::new()), |history| history.past(most))
    }

    /// Calls `found` with what a file said in each of its versions, the newest first, until it has what it looks for.
    pub fn versions(&self, path: &str, found: &mut dyn FnMut(&str) -> bool) -> Result<(), KeepError> {
        History::open(&self.root)?.map_or(Ok(()), |history| history.versions(path, found))
    }

    /// Keeps other programs from changing the content until this is dropped, or the program ends in whatever way.
    fn hold(&self) -> Result<File, KeepError> {
        let folder = File::open(&self.root).map_err(|error| failed(&self.root, &error))?;
        match folder.lock() {
            // Some file systems have no locks; there is one editor then, as it should be.
            Err(error) if error.kind() != ErrorKind::Unsupported => Err(failed(&self.root, &error)),
            _ => Ok(folder),
        }
    }

    /// Ends what an earlier keeper had begun: where one of its files is in place, all of them are put there and committed;
    /// otherwise nothing has happened. Files that somebody changed since are left alone.
    fn mend(&self) -> Result<(), KeepError> {
        let history = History::open(&self.root)?;
        let place = self.place(history.as_ref());
        // It is hidden and never read: where it can't be removed, it may stay.
        if unfinished(&place).is_file() {
            drop(fs::remove_file(unfinished(&place)));
        }
        let text = match fs::read_to_string(&place) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(&place, &error)),
        };
        let Ok(intent) = serde_json::from_str::<Intent>(&text) else {
            return remove(&place).map_err(|error| failed(&place, &error));
        };
        if let Some(history) = &history {
            history.unlock();
        }
        let mut stands = Vec::new();
        for file in &intent.files {
            stands.push(self.stand(file)?);
        }
        if !stands.contains(&Stand::After) {
            self.forget(&intent, &place);
            return Ok(());
        }
        let files = intent.files.into_iter().zip(stands).filter(|(_, stand)| *stand != Stand::Otherwise);
        let intent = Intent { entry: intent.entry, files: files.map(|(file, _)| file).collect() };
        self.write_beside(&intent)?;
        self.rename(&intent)?;
        if let Some(history) = history {
            history.mend(&intent.tree(), &intent.entry)?;
        }
        remove(&place).map_err(|error| failed(&place, &error))
    }

    /// Where the intent stands: with the history, or hidden beside the content.
    fn place(&self, history: Option<&History>) -> PathBuf {
        history.map_or_else(|| self.root.join(".witaj-intent"), |history| history.folder().join("witaj-intent"))
    }

    fn stand(&self, file: &IntentFile) -> Result<Stand, KeepError> {
        let now = read(&self.root, &file.path)?;
        Ok(match now {
            now if now == file.after => Stand::After,
            now if now == file.before => Stand::Before,
            _ => Stand::Otherwise,
        })
    }

    /// Writes each file beside its place, down to the disk.
    fn write_beside(&self, intent: &Intent) -> Result<(), KeepError> {
        for file in &intent.files {
            plain(&self.root, &file.path)?;
            let (place, beside) = (self.root.join(&file.path), self.beside(&file.path));
            if let Some(text) = &file.after {
                let written = make_folders(&self.root, &place).and_then(|()| write_whole(&beside, text, &place));
                written.map_err(|error| failed(Path::new(&file.path), &error))?;
            }
        }
        Ok(())
    }

    /// Puts the files that were written in their places. Where that fails, those that are there already are put back.
    fn rename(&self, intent: &Intent) -> Result<(), KeepError> {
        for (number, file) in intent.files.iter().enumerate() {
            let place = self.root.join(&file.path);
            let renamed = match &file.after {
                Some(_) => fs::rename(self.beside(&file.path), &place),
                None => gone(fs::remove_file(&place)),
            };
            if let Err(error) = renamed.and_then(|()| sync_folder(&place)) {
                for file in intent.files.iter().take(number + 1) {
                    let place = self.root.join(&file.path);
                    // It is what stood there a moment ago; that it can't be put back is told by the error that is returned.
                    drop(match &file.before {
                        Some(text) => write_whole(&self.beside(&file.path), text, &place)
                            .and_then(|()| fs::rename(self.beside(&file.path), &place)),
                        None => gone(fs::remove_file(&place)),
                    });
                }
                return Err(failed(Path::new(&file.path), &error));
            }
        }
        Ok(())
    }

    /// Removes what was written for an intent of which nothing is in place. What can't be removed harms nobody: it is hidden.
    fn forget(&self, intent: &Intent, place: &Path) {
        for file in &intent.files {
            drop(fs::remove_file(self.beside(&file.path)));
        }
        drop(remove(place));
    }

    /// A hidden name beside a file, which readers of the content leave out.
    fn beside(&self, path: &str) -> PathBuf {
        let place = self.root.join(path);
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        place.with_file_name(format!(".{name}.witaj"))
    }
}

impl IntentFile {
    fn new(path: &str, file: &DraftFile) -> Self {
        Self { path: path.to_owned(), before: file.before.clone(), after: file.after.clone() }
    }

    fn leaf(&self) -> Leaf<'_> {
        Leaf { path: &self.path, before: self.before.as_deref(), after: self.after.as_deref() }
    }
}

impl Intent {
    /// The files for the history.
    fn tree(&self) -> Vec<Leaf<'_>> {
        self.files.iter().map(IntentFile::leaf).collect()
    }
}

/// What an error of the disk means.
pub(super) fn failed(path: &Path, error: &io::Error) -> KeepError {
    let shown = path.display().to_string();
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => KeepError::ReadOnly(shown),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => KeepError::Full(shown),
        _ => KeepError::Other(format!("{shown} can't be written: {error}")),
    }
}

impl From<EditError> for KeepError {
    fn from(error: EditError) -> Self {
        match error {
            EditError::Outside(path) => Self::Outside(path),
            EditError::Moved(path) => Self::Moved(path),
            EditError::File(path, error) => failed(Path::new(&path), &error),
            other => Self::Other(other.to_string()),
        }
    }
}

/// Writes an intent so that it is there as a whole or not at all.
fn note(place: &Path, intent: &Intent) -> io::Result<()> {
    let text = serde_json::to_string(intent).map_err(io::Error::other)?;
    let beside = unfinished(place);
    let noted = write_whole(&beside, &text, place).and_then(|()| fs::rename(&beside, place)).and_then(|()| sync_folder(place));
    if noted.is_err() {
        drop(fs::remove_file(&beside));
    }
    noted
}

/// Where an intent stands until it is written down as a whole.
fn unfinished(place: &Path) -> PathBuf {
    place.with_extension("new")
}

fn remove(place: &Path) -> io::Result<()> {
    gone(fs::remove_file(place)).and_then(|()| sync_folder(place))
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Writes a file down to the disk, with the rights of the one that it will take the place of.
fn write_whole(beside: &Path, text: &str, place: &Path) -> io::Result<()> {
    gone(fs::remove_file(beside))?;
    let mut file = File::options().write(true).create_new(true).open(beside)?;
    file.write_all(text.as_bytes())?;
    if let Ok(metadata) = fs::metadata(place) {
        file.set_permissions(metadata.permissions())?;
    }
    file.sync_all()
}

/// Brings the names in the folder of a file to the disk.
fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Makes the folders above a file, down to the disk.
fn make_folders(root: &Path, place: &Path) -> io::Result<()> {
    let Some(folder) = place.parent().filter(|folder| !folder.is_dir()) else { return Ok(()) };
    fs::create_dir_all(folder)?;
    let mut next = Some(folder);
    while let Some(folder) = next.filter(|folder| folder.starts_with(root)) {
        File::open(folder)?.sync_all()?;
        next = folder.parent();
    }
    Ok(())
}
