//! The history of the content, where it is a git repository: commits of exactly the files that a person changed, under the name
//! of that person; and what texts said earlier. The only place that knows git.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use chrono::DateTime;
use git2::build::TreeUpdateBuilder;
use git2::{Commit, DiffOptions, ErrorCode, FileMode, Index, Oid, Repository, Signature, Sort, Time, Tree};

use super::keeper::{Entry, KeepError};
use super::lock::Lock;
use crate::catalogue::Past;

/// Who enters what others have written.
const COMMITTER: &str = "Witaj";
/// Nobody's address is published, and git wants one: this one can't exist.
const ADDRESS: &str = "witaj@localhost.invalid";
/// How long another program may hold the history, which it does for an instant.
pub(super) const PATIENCE: [Duration; 6] = [
    Duration::from_millis(10),
    Duration::from_millis(30),
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
];

/// A git repository that the content stands in.
pub(super) struct History {
    pub(super) repository: Repository,
    /// The content folder below that of the repository, with `/` at its end; empty when it is the same.
    prefix: String,
}

/// A file of a commit.
pub(super) struct Leaf<'a> {
    pub(super) path: &'a str,
    pub(super) before: Option<&'a str>,
    pub(super) after: Option<&'a str>,
}

/// A commit that is written, but to which nothing leads yet.
pub(super) struct Prepared {
    commit: Oid,
    parent: Option<Oid>,
}

impl History {
    /// The repository in which the content stands and is kept; `None` when there is none.
    pub(super) fn open(root: &Path) -> Result<Option<Self>, KeepError> {
        let repository = match Repository::discover(root) {
            Ok(repository) => repository,
            Err(error) if error.code() == ErrorCode::NotFound => return Ok(None),
            Err(error) => return Err(failed(&error)),
        };
        let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let Some(top) = repository.workdir().map(whole) else { return Ok(None) };
        let root = whole(root);
        let Ok(below) = root.strip_prefix(&top) else { return Ok(None) };
        let names: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
        let prefix = names.iter().map(|name| format!("{name}/")).collect::<String>();
        let history = Self { repository, prefix };
        // A content folder that somebody keeps out of the repository around it has no history.
        let is_kept = history.prefix.is_empty() || history.head_tree()?.is_some_and(|tree| tree.get_path(below).is_ok());
        Ok(is_kept.then_some(history))
    }

    /// Where the repository keeps what is not content.
    pub(super) fn folder(&self) -> PathBuf {
        self.repository.path().to_owned()
    }

    /// Writes a commit to which nothing leads yet. What somebody changed by hand and did not commit is committed first, so that
    /// nobody gets another's words under his name.
    pub(super) fn prepare(&self, leaves: &[Leaf<'_>], entry: &Entry) -> Result<Prepared, KeepError> {
        self.prepare_on(leaves, entry).map_err(|error| failed(&error))
    }

    fn prepare_on(&self, leaves: &[Leaf<'_>], entry: &Entry) -> Result<Prepared, git2::Error> {
        let parent = self.head()?;
        let mut tip = parent.as_ref().map(Commit::id);
        let by_hand: Vec<&Leaf<'_>> = leaves.iter().filter(|leaf| self.is_by_hand(parent.as_ref(), leaf)).collect();
        if !by_hand.is_empty() {
            let tree = self.tree(tip, by_hand.iter().map(|leaf| (leaf.path, leaf.before)))?;
            let subject = "Keep what was changed by hand";
            tip = Some(self.write(tip, tree, COMMITTER, subject, entry)?);
        }
        let tree = self.tree(tip, leaves.iter().map(|leaf| (leaf.path, leaf.after)))?;
        let commit = self.write(tip, tree, &entry.author, &entry.subject, entry)?;
        self.settle(commit, leaves);
        Ok(Prepared { commit, parent: parent.map(|parent| parent.id()) })
    }

    /// Lets the branch lead to a commit that was prepared; where the branch has moved on, to one upon what is there now. The lock is
    /// held until git's list of files knows of it, too.
    pub(super) fn finish(
        &self,
        prepared: &Prepared,
        leaves: &[Leaf<'_>],
        entry: &Entry,
        lock: Option<&Lock>,
    ) -> Result<String, KeepError> {
        let mut commit = prepared.commit;
        let mut parent = prepared.parent;
        for pause in PATIENCE {
            match self.advance(commit, parent, entry) {
                Ok(()) => {
                    match lock {
                        Some(_) => self.refresh_locked(leaves)?,
                        None => self.refresh(leaves)?,
                    }
                    return Ok(commit.to_string());
                }
                Err(error) if matches!(error.code(), ErrorCode::Modified | ErrorCode::Exists | ErrorCode::Locked) => {
                    thread::sleep(pause);
                    let prepared = self.prepare_on(leaves, entry).map_err(|error| failed(&error))?;
                    (commit, parent) = (prepared.commit, prepared.parent);
                }
                Err(error) => return Err(failed(&error)),
            }
        }
        Err(KeepError::Other("another program holds the history of the content".to_owned()))
    }

    /// Finishes a commit of an earlier run, unless it is there.
    pub(super) fn mend(&self, leaves: &[Leaf<'_>], entry: &Entry) -> Result<(), KeepError> {
        let head = self.head().map_err(|error| failed(&error))?;
        let is_there = |leaf: &Leaf<'_>| self.text_in(head.as_ref(), leaf.path).as_deref() == leaf.after;
        if leaves.iter().all(is_there) {
            return self.refresh(leaves);
        }
        let prepared = self.prepare(leaves, entry)?;
        self.finish(&prepared, leaves, entry, None).map(drop)
    }

    /// The last commits that changed the content, the newest first.
    pub(super) fn past(&self, most: usize) -> Result<Vec<Past>, KeepError> {
        self.past_of(most).map_err(|error| failed(&error))
    }

    fn past_of(&self, most: usize) -> Result<Vec<Past>, git2::Error> {
        let mut found = Vec::new();
        for commit in self.commits()? {
            if found.len() >= most {
                break;
            }
            let commit = self.repository.find_commit(commit?)?;
            let files: Vec<String> = self.changed(&commit)?.into_iter().map(|change| change.path).collect();
            if files.is_empty() {
                continue;
            }
            found.push(Past {
                commit: commit.id().to_string(),
                author: String::from_utf8_lossy(commit.author().name_bytes()).into_owned(),
                date: DateTime::from_timestamp(commit.time().seconds(), 0).unwrap_or_default().date_naive(),
                subject: String::from_utf8_lossy(commit.summary_bytes().unwrap_or_default()).into_owned(),
                files,
            });
        }
        Ok(found)
    }

    /// What a file said in each of its versions, the newest first, until `found` has what it looks for.
    pub(super) fn versions(&self, path: &str, found: &mut dyn FnMut(&str) -> bool) -> Result<(), KeepError> {
        self.versions_of(path, found).map_err(|error| failed(&error))
    }

    fn versions_of(&self, path: &str, found: &mut dyn FnMut(&str) -> bool) -> Result<(), git2::Error> {
        let whole = format!("{}{path}", self.prefix);
        let mut last: Option<Oid> = None;
        for commit in self.commits()? {
            let tree = self.repository.find_commit(commit?)?.tree()?;
            let Ok(entry) = tree.get_path(Path::new(&whole)) else { continue };
            if last == Some(entry.id()) {
                continue;
            }
            last = Some(entry.id());
            let blob = self.repository.find_blob(entry.id())?;
            if std::str::from_utf8(blob.content()).is_ok_and(&mut *found) {
                break;
            }
        }
        Ok(())
    }

    /// What a commit changed: path, text before, text after. `None`: there is no such commit.
    pub(super) fn change(&self, commit: &str) -> Result<Option<Vec<FileChange>>, KeepError> {
        let Ok(id) = Oid::from_str(commit) else { return Ok(None) };
        let Ok(commit) = self.repository.find_commit(id) else { return Ok(None) };
        self.changed(&commit).map(Some).map_err(|error| failed(&error))
    }

    fn changed(&self, commit: &Commit<'_>) -> Result<Vec<FileChange>, git2::Error> {
        let before = commit.parent(0).ok().map(|parent| parent.tree()).transpose()?;
        let mut options = DiffOptions::new();
        if !self.prefix.is_empty() {
            options.pathspec(&self.prefix);
        }
        let diff = self.repository.diff_tree_to_tree(before.as_ref(), Some(&commit.tree()?), Some(&mut options))?;
        let text = |id: Oid| {
            let blob = self.repository.find_blob(id).ok()?;
            String::from_utf8(blob.content().to_vec()).ok()
        };
        let changes = diff.deltas().filter_map(|delta| {
            let (old, new) = (delta.old_file(), delta.new_file());
            let path = new.path().or_else(|| old.path())?.to_string_lossy().into_owned();
            let path = path.strip_prefix(&self.prefix)?.to_owned();
            Some(FileChange { path, before: text(old.id()), after: text(new.id()) })
        });
        Ok(changes.collect())
    }

    fn commits(&self) -> Result<git2::Revwalk<'_>, git2::Error> {
        let mut walk = self.repository.revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::TIME)?;
        if self.head()?.is_some() {
            walk.push_head()?;
        }
        Ok(walk)
    }

    pub(super) fn head(&self) -> Result<Option<Commit<'_>>, git2::Error> {
        match self.repository.head() {
            Ok(head) => head.peel_to_commit().map(Some),
            Err(error) if matches!(error.code(), ErrorCode::UnbornBranch | ErrorCode::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn head_tree(&self) -> Result<Option<Tree<'_>>, KeepError> {
        let tree = self.head().and_then(|head| head.map(|head| head.tree()).transpose());
        tree.map_err(|error| failed(&error))
    }

    /// Whether the file stood otherwise on the disk than in the history.
    fn is_by_hand(&self, head: Option<&Commit<'_>>, leaf: &Leaf<'_>) -> bool {
        let known = self.text_in(head, leaf.path);
        known.as_deref() != leaf.before && known.as_deref() != leaf.after
    }

    fn text_in(&self, commit: Option<&Commit<'_>>, path: &str) -> Option<String> {
        let tree = commit?.tree().ok()?;
        let entry = tree.get_path(Path::new(&format!("{}{path}", self.prefix))).ok()?;
        let blob = self.repository.find_blob(entry.id()).ok()?;
        String::from_utf8(blob.content().to_vec()).ok()
    }

    /// The tree of a commit with some files changed.
    fn tree<'a>(
        &self,
        parent: Option<Oid>,
        files: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    ) -> Result<Oid, git2::Error> {
        let repository = &self.repository;
        let base = match parent {
            Some(parent) => repository.find_commit(parent)?.tree()?,
            None => repository.find_tree(repository.treebuilder(None)?.write()?)?,
        };
        let mut update = TreeUpdateBuilder::new();
        for (path, text) in files {
            let path = format!("{}{path}", self.prefix);
            match text {
                Some(text) => drop(update.upsert(path, repository.blob(text.as_bytes())?, FileMode::Blob)),
                None if base.get_path(Path::new(&path)).is_ok() => drop(update.remove(path)),
                None => {}
            }
        }
        update.create_updated(repository, &base)
    }

    fn write(&self, parent: Option<Oid>, tree: Oid, author: &str, subject: &str, entry: &Entry) -> Result<Oid, git2::Error> {
        let when = Time::new(entry.at.timestamp(), 0);
        let author = Signature::new(&signed(author), ADDRESS, &when)?;
        let committer = Signature::new(COMMITTER, ADDRESS, &when)?;
        let parent = parent.map(|parent| self.repository.find_commit(parent)).transpose()?;
        let parents: Vec<&Commit<'_>> = parent.iter().collect();
        self.repository.commit(None, &author, &committer, subject, &self.repository.find_tree(tree)?, &parents)
    }

    /// Lets the branch lead from one commit to another, and fails when it does not stand at the first any more.
    fn advance(&self, commit: Oid, parent: Option<Oid>, entry: &Entry) -> Result<(), git2::Error> {
        let log = format!("witaj: {}", entry.subject);
        let branch = self.repository.find_reference("HEAD")?.symbolic_target().map(str::to_owned);
        let Some(branch) = branch else { return self.repository.set_head_detached(commit) };
        match parent {
            Some(parent) => self.repository.reference_matching(&branch, commit, true, parent, &log).map(drop),
            None => self.repository.reference(&branch, commit, false, &log).map(drop),
        }?;
        sync(&self.repository.commondir().join(&branch));
        Ok(())
    }

    /// Lets git's list of files know of those that were committed, and of no others.
    fn refresh(&self, leaves: &[Leaf<'_>]) -> Result<(), KeepError> {
        let mut last = None;
        for pause in PATIENCE {
            match self.refresh_once(leaves) {
                Ok(()) => return Ok(()),
                Err(error) if error.code() == ErrorCode::Locked => {
                    last = Some(error);
                    thread::sleep(pause);
                }
                Err(error) => return Err(failed(&error)),
            }
        }
        last.map_or(Ok(()), |error| Err(failed(&error)))
    }

    fn refresh_once(&self, leaves: &[Leaf<'_>]) -> Result<(), git2::Error> {
        let mut index = self.repository.index()?;
        index.read(true)?;
        self.enter(&mut index, leaves)
    }

    fn enter(&self, index: &mut Index, leaves: &[Leaf<'_>]) -> Result<(), git2::Error> {
        for leaf in leaves {
            let path = format!("{}{}", self.prefix, leaf.path);
            match leaf.after {
                Some(_) => index.add_path(Path::new(&path))?,
                None => index.remove_path(Path::new(&path))?,
            }
        }
        index.write()
    }

    /// The same for who holds the lock of the list: git's library would wait for it. A copy is changed and takes the place of the list,
    /// as git itself does it.
    fn refresh_locked(&self, leaves: &[Leaf<'_>]) -> Result<(), KeepError> {
        let (list, copy) = (self.repository.path().join("index"), self.repository.path().join("index.witaj"));
        let io = |error: std::io::Error| KeepError::Other(format!("{} can't be written: {error}", list.display()));
        match std::fs::copy(&list, &copy) {
            // Nothing has been entered yet.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => drop(std::fs::remove_file(&copy)),
            copied => drop(copied.map_err(io)?),
        }
        let entered = Index::open(&copy).and_then(|mut index| {
            self.repository.set_index(&mut index)?;
            self.enter(&mut index, leaves)
        });
        entered.map_err(|error| failed(&error))?;
        std::fs::rename(&copy, &list).map_err(io)
    }

    /// Brings what a commit is made of to the disk, as git itself does only when it is told to.
    fn settle(&self, commit: Oid, leaves: &[Leaf<'_>]) {
        let mut objects = vec![commit];
        if let Ok(tree) = self.repository.find_commit(commit).and_then(|commit| commit.tree()) {
            objects.push(tree.id());
            for leaf in leaves {
                let path = PathBuf::from(format!("{}{}", self.prefix, leaf.path));
                objects.extend(path.ancestors().filter_map(|path| tree.get_path(path).ok()).map(|entry| entry.id()));
            }
        }
        for object in objects {
            let name = object.to_string();
            let (folder, file) = name.split_at(2);
            sync(&self.repository.commondir().join("objects").join(folder).join(file));
        }
    }
}

/// What a commit did to a file.
pub(super) struct FileChange {
    pub(super) path: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// Brings a file and its name to the disk. One that is not there is packed, and was brought there when it was.
fn sync(path: &Path) {
    for path in [Some(path), path.parent()].into_iter().flatten() {
        if let Err(error) = File::open(path).and_then(|file| file.sync_all())
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "{} may not outlive a loss of power", path.display());
        }
    }
}

/// A name as git takes it.
fn signed(name: &str) -> String {
    let kept: String = name.chars().filter(|letter| !letter.is_control() && !"<>".contains(*letter)).collect();
    let kept = kept.trim_matches(|letter: char| letter.is_whitespace() || ".,:;\"'".contains(letter));
    if kept.is_empty() { "?".to_owned() } else { kept.to_owned() }
}

/// What an error of git means. Its library tells only by words what the disk said.
fn failed(error: &git2::Error) -> KeepError {
    let message = error.message();
    let place = "the history of the content".to_owned();
    if message.contains("No space left") || message.contains("quota exceeded") {
        return KeepError::Full(place);
    }
    if message.contains("Permission denied") || message.contains("Read-only file system") {
        return KeepError::ReadOnly(place);
    }
    KeepError::Other(format!("{place} can't be used: {message}"))
}
