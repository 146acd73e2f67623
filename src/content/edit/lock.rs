//! The lock by which programs of git keep out of each other's way: who holds it alone changes the files of a repository and the list
//! of them. Whoever pulls while the desk makes a change is told so by git, and pulls again.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use git2::RepositoryState;

use super::history::{History, PATIENCE};
use super::keeper::{KeepError, failed};

/// So often a pull is waited for that has brought its files and not yet its commit. Somebody who has put changes by for a commit of
/// their own looks the same, and is not waited for longer.
const ARRIVING: usize = 4;
/// From fetching to the beginning of the merge, a pull takes less than this.
const FETCHED: Duration = Duration::from_millis(300);

/// Held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(PathBuf);

impl Lock {
    /// `None`: somebody else holds it.
    fn take(path: &Path) -> Result<Option<Self>, KeepError> {
        match OpenOptions::new().write(true).create_new(true).open(path) {
            Ok(_) => Ok(Some(Self(path.to_owned()))),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
            Err(error) => Err(failed(path, &error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::warn!(%error, "{} can't be removed", self.0.display());
        }
    }
}

impl History {
    /// Waits until no program of git is at work here, and keeps them away. A pull is left half done when the branch moves on or the
    /// lock is taken after its beginning: so signs of one are looked for before. `now`: the instant, by the clock of the disk.
    pub(super) fn lock(&self, now: SystemTime) -> Result<Lock, KeepError> {
        let path = self.repository.path().join("index.lock");
        let mut waited = Duration::ZERO;
        for (number, pause) in PATIENCE.into_iter().enumerate() {
            let is_arriving = || self.is_arriving() || self.has_just_fetched(now + waited);
            let is_quiet = || !self.is_busy() && (number >= ARRIVING || !is_arriving());
            if is_quiet()
                && let Some(lock) = Lock::take(&path)?
                && is_quiet()
            {
                return Ok(lock);
            }
            thread::sleep(pause);
            waited += pause;
        }
        match self.is_busy() {
            true => Err(KeepError::Merging),
            false => Err(KeepError::Other("another program holds the history of the content".to_owned())),
        }
    }

    /// Whether a pull has fetched a moment ago, and will merge now.
    fn has_just_fetched(&self, now: SystemTime) -> bool {
        let fetched = std::fs::metadata(self.repository.path().join("FETCH_HEAD")).and_then(|file| file.modified());
        fetched.is_ok_and(|fetched| now.duration_since(fetched).unwrap_or_default() < FETCHED)
    }

    /// Whether somebody is in the middle of a merge, rebase or the like.
    fn is_busy(&self) -> bool {
        self.repository.state() != RepositoryState::Clean
    }

    /// Whether the list of files has others than the last commit.
    fn is_arriving(&self) -> bool {
        let differs = || {
            let Some(head) = self.head()? else { return Ok(false) };
            let mut index = self.repository.index()?;
            index.read(true)?;
            let diff = self.repository.diff_tree_to_index(Some(&head.tree()?), Some(&index), None)?;
            Ok::<_, git2::Error>(diff.deltas().len() > 0)
        };
        // What can't be told here will be told when the commit is made.
        differs().unwrap_or(false)
    }

    /// Removes the locks that a run has left behind which was killed in the middle of a change. Another program holds a lock for
    /// an instant; one that stays the same for as long as we are patient belongs to nobody.
    pub(super) fn unlock(&self) {
        let branch = self.repository.find_reference("HEAD").ok().and_then(|head| head.symbolic_target().map(str::to_owned));
        let folder = self.repository.path();
        let mut locks = vec![folder.join("HEAD.lock"), folder.join("index.lock")];
        locks.extend(branch.map(|branch| self.repository.commondir().join(format!("{branch}.lock"))));
        let stamp = |path: &PathBuf| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        for lock in locks {
            let Some(first) = stamp(&lock) else { continue };
            let is_held = PATIENCE.into_iter().any(|pause| {
                thread::sleep(pause);
                stamp(&lock) != Some(first)
            });
            if !is_held {
                tracing::warn!("{} was left behind by a run that was ended, and is removed", lock.display());
                drop(std::fs::remove_file(&lock));
            }
        }
    }
}
