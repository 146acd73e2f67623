//! Changes of the content as the desk makes them: exactly the section, exactly the two texts, never an invalid repository, and
//! never over what somebody else has written meanwhile.

mod approving;
mod brought;
mod pulled;
mod records;
mod refused;
mod undone;
mod unwritable;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tempfile::TempDir;
use witaj::catalogue::{FactId, Field, Hash, PhoneField, SectionId, Slug, TextKey, Verdict, Written};
use witaj::check::guard::{Guard, Side};
use witaj::command::editor::ContentEditor;
use witaj::desk::editor::{Editor, Refusal};
use witaj::language::Language;
use witaj::review::change::{Author, Change, Made, Obstacle, RecordKey, Unit};

use crate::broken::{root, small_city};

pub(crate) fn editor(content: &Path) -> ContentEditor {
    ContentEditor::open(content, &root().join("locales"), Path::new("none"), Box::new(|_| ())).expect("an editor")
}

pub(crate) fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

pub(super) fn slug(name: &str) -> Slug {
    Slug::parse(name).expect("a slug")
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

pub(crate) fn olena() -> Author {
    Author { name: "Olena Example".to_owned() }
}

pub(crate) fn unit(section: &str) -> Unit {
    let text = TextKey { layer: slug("kraj"), name: "health/doctor".to_owned() };
    Unit { text, section: SectionId::new(slug(section)) }
}

pub(super) fn written(heading: Option<&str>, body: &str) -> Written {
    Written { heading: heading.map(str::to_owned), body: body.to_owned(), say: None }
}

/// The hashes of a section in the source and in a language.
pub(super) fn hashes(editor: &ContentEditor, section: &str, tag: &str) -> (Hash, Option<Hash>) {
    let versions = editor.versions(&unit(section), &language(tag)).expect("versions");
    (versions.source.expect("a source").hash, versions.translation.map(|version| version.hash))
}

pub(super) fn good(editor: &ContentEditor, section: &str, tag: &str) -> Change {
    let (source, translation) = hashes(editor, section, tag);
    let translation = translation.expect("a translation");
    Change::Judge { unit: unit(section), language: language(tag), source, translation, verdict: Verdict::Approved }
}

pub(super) fn translate(editor: &ContentEditor, section: &str, tag: &str, written: Written) -> Change {
    let (source, before) = hashes(editor, section, tag);
    Change::Translate { unit: unit(section), language: language(tag), source, before, written, approve: true }
}

pub(super) fn state(editor: &ContentEditor, section: &str, tag: &str) -> &'static str {
    let preview = editor.preview(&source(editor, "intro", "Lekarz pomaga zawsze najpierw.")).expect("a preview");
    let content = &preview.edition.catalogue().layers[&slug("kraj")];
    let texts = content.texts().find(|texts| texts.key == unit("head").text).expect("the text");
    let approvals = content.approvals.get(&language(tag)).cloned().unwrap_or_default();
    witaj::review::section_state(texts, &language(tag), &unit(section).section, &approvals).as_str()
}

pub(super) fn source(editor: &ContentEditor, section: &str, body: &str) -> Change {
    let before = hashes(editor, section, "pl").0;
    let heading = editor.versions(&unit(section), &language("pl")).expect("versions").source.expect("a source").written.heading;
    Change::Source { unit: unit(section), before, written: written(heading.as_deref(), body) }
}

/// All files with what they say.
pub(super) fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut next = vec![folder.to_owned()];
    while let Some(folder) = next.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            match entry.is_dir() {
                true if entry.ends_with(".git") => {}
                true => next.push(entry),
                false => drop(files.insert(entry.clone(), fs::read_to_string(&entry).unwrap_or_default())),
            }
        }
    }
    files
}

/// What changed, as lines with + and - by file.
pub(super) fn changes(folder: &Path, before: &BTreeMap<PathBuf, String>) -> String {
    let after = files(folder);
    let mut paths: Vec<&PathBuf> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    let mut shown = String::new();
    for path in paths {
        let text = |files: &BTreeMap<PathBuf, String>| files.get(path).cloned().unwrap_or_default();
        let (old, new) = (text(before), text(&after));
        if old != new {
            shown += &format!("{}\n", path.strip_prefix(folder).expect("below").display());
            let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
            for operation in similar::capture_diff_slices(similar::Algorithm::Myers, &old, &new) {
                if operation.tag() != similar::DiffTag::Equal {
                    old[operation.old_range()].iter().for_each(|line| shown += &format!("-{line}\n"));
                    new[operation.new_range()].iter().for_each(|line| shown += &format!("+{line}\n"));
                }
            }
        }
    }
    shown
}

pub(super) fn made(editor: &ContentEditor, change: &Change) -> Made {
    editor.make(change, &olena(), day()).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// A small city in a git repository.
pub(crate) fn in_git() -> (TempDir, git2::Repository) {
    let folder = small_city();
    let repository = git2::Repository::init(folder.path()).expect("a repository");
    commit_all(&repository, "Begin");
    (folder, repository)
}

pub(crate) fn commit_all(repository: &git2::Repository, subject: &str) {
    let mut index = repository.index().expect("an index");
    index.add_all(["."], git2::IndexAddOption::DEFAULT, None).expect("files");
    index.write().expect("written");
    let tree = repository.find_tree(index.write_tree().expect("a tree")).expect("a tree");
    let person = git2::Signature::now("Somebody", "somebody@localhost").expect("a name");
    let parent = repository.head().ok().map(|head| head.peel_to_commit().expect("a commit"));
    let parents: Vec<&git2::Commit<'_>> = parent.iter().collect();
    repository.commit(Some("HEAD"), &person, &person, subject, &tree, &parents).expect("a commit");
}

/// The last commits: author, committer, subject, files.
pub(super) fn log(editor: &ContentEditor, most: usize) -> Vec<(String, String, Vec<String>)> {
    let past = editor.history(most).expect("a history");
    past.into_iter().map(|past| (past.author, past.subject, past.files)).collect()
}
