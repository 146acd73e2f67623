//! The editor of the desk: plans a change over the content as it stands, reads the edition that it would make, runs the checks
//! over it, and only then lets it be written. One change after another; who only reads waits for nobody.

mod plan;
mod take;
mod touched;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use chrono::NaiveDate;

use crate::catalogue::{Hash, LayerContent, Past, Record, SectionId, TextKey, Texts, Written};
use crate::check::Checker;
use crate::check::guard::{Guard, guards};
use crate::clock;
use crate::content::edit::{self, EditError, Entry, KeepError, Keeper, Kept, UndoError};
use crate::content::{Finding, Severity};
use crate::desk::editor::{Editor, Outcome, Preview, Refusal, Versions};
use crate::edition::{Edition, Reader};
use crate::exchange::Proposal;
use crate::language::Language;
use crate::review::change::{Author, Change, Fault, Made, Obstacle, RecordKey, Unit, Version};
use plan::Plan;

/// Told of each edition that a change makes, before the change is acknowledged.
pub type Publish = Box<dyn Fn(&Arc<Edition>) + Send + Sync>;

/// Changes the files of a content folder.
pub struct ContentEditor {
    root: PathBuf,
    bench: Mutex<Bench>,
    /// The edition that was read last, for whoever only looks something up.
    latest: ArcSwap<Edition>,
    publish: Publish,
}

/// What one change at a time works with.
struct Bench {
    keeper: Keeper,
    reader: Reader,
    /// Checks what stands there, and apart from it what would: each remembers what it has checked.
    before: Checker,
    after: Checker,
}

/// An edition with all that is wrong with it.
type Read = (Arc<Edition>, Vec<Finding>);

impl ContentEditor {
    /// An editor of content, with the messages that its editions speak with and the dictionaries for search. Ends first what
    /// an earlier one had begun.
    pub fn open(content: &Path, locales: &Path, dictionaries: &Path, publish: Publish) -> Result<Self, KeepError> {
        let keeper = Keeper::open(content)?;
        let reader = Reader::new(content, locales).with_dictionaries(dictionaries);
        let mut bench = Bench { keeper, reader, before: Checker::default(), after: Checker::default() };
        let (edition, _) = bench.read();
        let latest = ArcSwap::from(edition);
        Ok(Self { root: content.to_owned(), bench: Mutex::new(bench), latest, publish })
    }

    /// The same, with what somebody else has checked already.
    pub(super) fn with_checked(self, checker: &Checker) -> Self {
        let mut bench = self.bench();
        (bench.before, bench.after) = (checker.clone(), checker.clone());
        drop(bench);
        self
    }

    /// The edition that was read last.
    pub(super) fn edition(&self) -> Arc<Edition> {
        self.latest.load_full()
    }

    fn bench(&self) -> MutexGuard<'_, Bench> {
        self.bench.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The edition that knows a text: the one that was read last, or else a new one.
    fn knowing(&self, key: &TextKey) -> Result<Arc<Edition>, Refusal> {
        let latest = self.latest.load_full();
        if texts_of(&latest, key).is_some() {
            return Ok(latest);
        }
        let (edition, _) = self.bench().read();
        self.latest.store(Arc::clone(&edition));
        texts_of(&edition, key).map(|_| ()).ok_or_else(|| Refusal::Unknown(format!("text {key}")))?;
        Ok(edition)
    }

    fn kept(&self, path: Option<&str>, language: &Language) -> Result<Vec<Kept>, Refusal> {
        let Some(path) = path else { return Ok(Vec::new()) };
        match edit::read(&self.root, path)? {
            Some(text) => Ok(edit::sections_in(path, &text, language)?),
            None => Ok(Vec::new()),
        }
    }

    /// Plans a change and reads what it would make.
    fn look(&self, bench: &mut Bench, change: &Change, by: &Author, on: NaiveDate) -> Result<Looked, Refusal> {
        let (before, mut known) = bench.read();
        self.latest.store(Arc::clone(&before));
        let plan = Plan::new(&bench.keeper, &before, change, by, on)?;
        known.extend(bench.before.run(&before));
        let (after, found) = bench.read_over(&plan);
        let guards = plan.looks_at.as_ref().map_or_else(Vec::new, |(unit, language)| guards(&after, unit, language));
        let faults = new_faults(&known, &found);
        Ok(Looked { before, after, plan, guards, faults, is_valid: is_valid(&found) })
    }
}

/// A change that was looked at.
struct Looked {
    before: Arc<Edition>,
    after: Arc<Edition>,
    plan: Plan,
    guards: Vec<Guard>,
    faults: Vec<Fault>,
    /// Whether it may be published: an error may have been there before.
    is_valid: bool,
}

impl Bench {
    /// The edition as it stands.
    fn read(&mut self) -> Read {
        let (edition, findings) = self.reader.read(clock::today, clock::now(), None);
        (Arc::new(edition), findings)
    }

    fn read_over(&mut self, plan: &Plan) -> Read {
        let (edition, mut findings) = self.reader.read_over(clock::today, clock::now(), None, &plan.draft.overlay());
        findings.extend(self.after.run(&edition));
        (Arc::new(edition), findings)
    }
}

impl Editor for ContentEditor {
    fn versions(&self, unit: &Unit, language: &Language) -> Result<Versions, Refusal> {
        let edition = self.knowing(&unit.text)?;
        let texts = texts_of(&edition, &unit.text).ok_or_else(|| Refusal::Unknown(format!("text {}", unit.text)))?;
        let of = |language: &Language| -> Result<Option<Version>, Refusal> {
            let kept = self.kept(file_of(texts, language).as_deref(), language)?;
            Ok(kept.into_iter().find(|kept| kept.id == unit.section).map(version))
        };
        Ok(Versions { source: of(&texts.source_language)?, translation: of(language)? })
    }

    fn text(&self, text: &TextKey, language: &Language) -> Result<Vec<(SectionId, Version)>, Refusal> {
        let edition = self.knowing(text)?;
        let path = texts_of(&edition, text).and_then(|texts| file_of(texts, language));
        let kept = self.kept(path.as_deref(), language)?;
        Ok(kept.into_iter().map(|kept| (kept.id.clone(), version(kept))).collect())
    }

    fn earlier(&self, unit: &Unit, language: &Language, hash: &Hash) -> Result<Option<Written>, Refusal> {
        let edition = self.knowing(&unit.text)?;
        let Some(path) = texts_of(&edition, &unit.text).and_then(|texts| file_of(texts, language)) else { return Ok(None) };
        let mut found = None;
        let mut look = |text: &str| {
            // A version that can't be read is none.
            let kept = edit::sections_in(&path, text, language).unwrap_or_default();
            found = kept.into_iter().find(|kept| kept.id == unit.section && kept.hash == *hash).map(|kept| kept.written);
            found.is_some()
        };
        Keeper::at(&self.root).versions(&path, &mut look)?;
        Ok(found)
    }

    fn record(&self, of: &RecordKey) -> Result<Record, Refusal> {
        let (path, table) = plan::place_of(of);
        let unknown = || Refusal::Unknown(format!("record in {path}"));
        let text = edit::read(&self.root, &path)?.ok_or_else(unknown)?;
        edit::record_in(&path, &text, table.as_deref())?.ok_or_else(unknown)
    }

    fn preview(&self, change: &Change) -> Result<Preview, Refusal> {
        let nobody = Author { name: "—".to_owned() };
        let mut bench = self.bench();
        let on = clock::today(self.latest.load().catalogue().time_zone());
        let looked = self.look(&mut bench, change, &nobody, on)?;
        drop(bench);
        let touched = touched::touched(&looked.before, &looked.after, change);
        Ok(Preview { edition: looked.after, guards: looked.guards, faults: looked.faults, touched })
    }

    fn make(&self, change: &Change, by: &Author, on: NaiveDate) -> Result<Made, Refusal> {
        let mut bench = self.bench();
        let looked = self.look(&mut bench, change, by, on)?;
        if looked.plan.is_bound && looked.guards.iter().any(Guard::forbids) {
            return Err(Refusal::Guards(looked.guards));
        }
        let forbids: Vec<Fault> = looked.faults.into_iter().filter(|fault| fault.forbids).collect();
        if !forbids.is_empty() {
            return Err(Refusal::Faults(forbids));
        }
        let entry = Entry { author: by.name.trim().to_owned(), subject: looked.plan.subject.clone(), at: clock::instant() };
        let commit = match bench.keeper.keep(&looked.plan.draft, &entry) {
            Ok(commit) => commit,
            Err(KeepError::Moved(path)) => {
                drop(bench);
                return Err(self.moved(change, &path));
            }
            Err(error) => return Err(error.into()),
        };
        self.show(&mut bench, &looked.after, looked.is_valid);
        let hash = looked.plan.looks_at.as_ref().and_then(|(unit, language)| {
            texts_of(&looked.after, &unit.text)?.in_language(language)?.hash(&unit.section).cloned()
        });
        Ok(Made { commit, hash })
    }

    fn take(&self, proposals: &[Proposal], by: Option<&Author>) -> Result<Vec<Outcome>, Refusal> {
        self.take_all(proposals, by)
    }

    fn history(&self, most: usize) -> Result<Vec<Past>, Refusal> {
        Ok(Keeper::at(&self.root).past(most)?)
    }
}

impl ContentEditor {
    /// Makes what was checked as a plan, and is now what stands there, the edition that everybody sees. One that has errors nobody
    /// but the desk does: they were there before, and whoever made them must mend them first.
    fn show(&self, bench: &mut Bench, edition: &Arc<Edition>, is_valid: bool) {
        let Bench { before, after, .. } = bench;
        std::mem::swap(before, after);
        self.latest.store(Arc::clone(edition));
        if is_valid {
            (self.publish)(edition);
        } else {
            tracing::error!(
                "edition {} is written, and will be shown when the content has no errors: see `witaj check`",
                edition.id()
            );
        }
    }

    /// What to say when a file has changed between being read and being written.
    fn moved(&self, change: &Change, path: &str) -> Refusal {
        let found = match change {
            Change::Judge { unit, language, .. }
            | Change::Translate { unit, language, .. }
            | Change::Settle { unit, language, .. } => {
                self.versions(unit, language).map(|versions| Refusal::Moved(Box::new(versions)))
            }
            Change::Source { unit, .. } => self.knowing(&unit.text).and_then(|edition| {
                let language = texts_of(&edition, &unit.text).map(|texts| texts.source_language.clone());
                let language = language.ok_or_else(|| Refusal::Unknown(format!("text {}", unit.text)))?;
                self.versions(unit, &language).map(|versions| Refusal::Moved(Box::new(versions)))
            }),
            Change::Fact { layer, id, .. } => {
                let now = self.record(&RecordKey::Fact(layer.clone(), id.clone())).ok();
                Ok(Refusal::RecordMoved(now.map(Box::new)))
            }
            Change::Record { of, .. } => Ok(Refusal::RecordMoved(self.record(of).ok().map(Box::new))),
            Change::Undo { .. } => Ok(Refusal::BuiltUpon),
        };
        found.unwrap_or_else(|_| Refusal::Obstacle(Obstacle::Other, format!("{path} has changed meanwhile")))
    }
}

/// Whether an edition with such findings may be shown.
fn is_valid(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

/// What is wrong after a change and was not before. A finding may have moved to another line.
fn new_faults(known: &[Finding], found: &[Finding]) -> Vec<Fault> {
    let same = |one: &Finding, other: &Finding| {
        (one.rule, &one.position.file, &one.message) == (other.rule, &other.position.file, &other.message)
    };
    let mut known: Vec<&Finding> = known.iter().collect();
    let mut faults = Vec::new();
    for finding in found {
        match known.iter().position(|other| same(other, finding)) {
            Some(place) => drop(known.swap_remove(place)),
            None => faults.push(fault(finding)),
        }
    }
    faults
}

fn fault(finding: &Finding) -> Fault {
    Fault {
        rule: finding.rule,
        forbids: finding.severity == Severity::Error,
        file: finding.position.file.to_string(),
        line: finding.position.line,
        message: finding.message.clone(),
        advice: finding.advice.clone(),
    }
}

fn version(kept: Kept) -> Version {
    Version { written: kept.written, hash: kept.hash }
}

fn layer_of<'a>(edition: &'a Edition, key: &TextKey) -> Option<&'a LayerContent> {
    edition.catalogue().layers.get(&key.layer).map(AsRef::as_ref)
}

fn texts_of<'a>(edition: &'a Edition, key: &TextKey) -> Option<&'a Texts> {
    layer_of(edition, key)?.texts().find(|texts| texts.key == *key)
}

/// The file of a text in a language, which may not be there yet.
fn file_of(texts: &Texts, language: &Language) -> Option<String> {
    if let Some(text) = texts.in_language(language) {
        return Some(text.file.to_string());
    }
    let source = &texts.source()?.file;
    Some(Path::new(&**source).with_file_name(format!("{}.md", language.tag())).to_string_lossy().into_owned())
}

impl From<EditError> for Refusal {
    fn from(error: EditError) -> Self {
        KeepError::from(error).into()
    }
}

impl From<KeepError> for Refusal {
    fn from(error: KeepError) -> Self {
        let obstacle = match error {
            KeepError::ReadOnly(_) => Obstacle::ReadOnly,
            KeepError::Full(_) => Obstacle::Full,
            KeepError::Merging => Obstacle::Merging,
            KeepError::Moved(_) | KeepError::Outside(_) | KeepError::Other(_) => Obstacle::Other,
        };
        Self::Obstacle(obstacle, error.to_string())
    }
}

impl From<UndoError> for Refusal {
    fn from(error: UndoError) -> Self {
        match error {
            UndoError::Unknown => Self::Unknown("such commit".to_owned()),
            UndoError::BuiltUpon(_) => Self::BuiltUpon,
            UndoError::Keep(error) => error.into(),
        }
    }
}
