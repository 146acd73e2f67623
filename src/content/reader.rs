//! Reads a content repository once and again: which files have changed, and which layers have to be put together anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use blake3::Hasher;
use rayon::prelude::*;

use super::document::Document;
use super::folder::{self, Body, Files, Manner, Overlay};
use super::{Finding, LayerFiles, sort, unknown_file};
use crate::catalogue::{Catalogue, Digests, LayerContent, Position, Topic};
use crate::language::Language;

/// What was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// All that could be read.
    pub catalogue: Catalogue,
    /// BLAKE3 over all paths and bytes but those of print runs.
    pub digest: [u8; 32],
    /// All that is wrong with single files. What is wrong between files, `check` finds.
    pub findings: Vec<Finding>,
}

/// Reads a content repository once and again. Of what has changed since the last reading it reads only the files that did.
#[derive(Debug)]
pub struct Reader {
    root: PathBuf,
    languages: Vec<Language>,
    layers: BTreeMap<String, LayerReading>,
    /// The layers over which files were laid at the last reading: the next one looks at them again.
    laid: BTreeSet<String>,
}

/// A layer as it was last read.
#[derive(Debug)]
struct LayerReading {
    files: Files,
    digests: Digests,
    content: Option<Arc<LayerContent>>,
    findings: Vec<Finding>,
}

impl Reader {
    /// A reader of a content folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), languages: Vec::new(), layers: BTreeMap::new(), laid: BTreeSet::new() }
    }

    /// The same for texts in some languages and in the source languages alone: for a pack, that is a fraction of all.
    /// The digest is that of the whole repository all the same.
    pub fn only(self, languages: &[Language]) -> Self {
        Self { languages: languages.to_vec(), ..self }
    }

    /// Reads what the folder holds. `now` tells which files may still be being written. `changed` are the layers in which
    /// something may have changed since the last reading, if anybody knows: the others are not looked at.
    pub fn read(&mut self, now: SystemTime, changed: Option<&BTreeSet<String>>) -> Reading {
        self.read_over(now, changed, &Overlay::new())
    }

    /// The same as if some files of layers were others: what would be read if they were written.
    pub fn read_over(&mut self, now: SystemTime, changed: Option<&BTreeSet<String>>, overlay: &Overlay) -> Reading {
        let mut findings = Vec::new();
        let (folders, files) = folder::entries(&self.root, &mut findings);
        let languages = self.wanted(&folders);
        let manner = Manner { root: &self.root, now, languages: &languages };
        let files = manner.read(&files, None);
        let topics = topics(&files, &mut findings);
        let mut last = std::mem::take(&mut self.layers);
        let layers = overlay.keys().filter_map(|path| path.split('/').next()).map(str::to_owned).collect();
        let mut laid = std::mem::replace(&mut self.laid, layers);
        laid.extend(self.laid.iter().cloned());
        let folders: Vec<_> = folders.into_iter().map(|name| (last.remove(&name), name)).collect();
        let read: Vec<_> = folders
            .into_par_iter()
            .map(|(last, name)| {
                let is_same = changed.is_some_and(|changed| !changed.contains(&name)) && !laid.contains(&name);
                let layer = match last {
                    Some(last) if is_same => last,
                    last => LayerReading::read(&manner, &name, last, overlay),
                };
                (name, layer)
            })
            .collect();
        self.layers = read.into_iter().filter(|(_, layer)| !layer.is_empty()).collect();
        let contents = self.layers.values().filter_map(|layer| layer.content.as_ref());
        let layers = contents.map(|content| (content.layer.slug.clone(), Arc::clone(content))).collect();
        findings.extend(self.layers.values().flat_map(|layer| layer.findings.iter().cloned()));
        sort(&mut findings);
        Reading { catalogue: Catalogue { topics, layers }, digest: self.digest(&files), findings }
    }

    /// The languages that were asked for, and those that the layers are written in; none: all.
    fn wanted(&self, folders: &[String]) -> Vec<Language> {
        let mut wanted = self.languages.clone();
        if !wanted.is_empty() {
            let source = |folder: &String| {
                let text = std::fs::read_to_string(self.root.join(folder).join("layer.toml")).ok()?;
                Language::parse(text.parse::<toml::Table>().ok()?.get("source_language")?.as_str()?).ok()
            };
            wanted.extend(folders.iter().filter_map(source));
        }
        wanted
    }

    fn digest(&self, files: &Files) -> [u8; 32] {
        let mut digest = Hasher::new();
        let mut add = |part: &[u8]| {
            digest.update(part);
        };
        digests(files).all().for_each(|part| add(part));
        for (name, layer) in &self.layers {
            add(name.as_bytes());
            add(&[0]);
            layer.digests.all().for_each(|part| add(part));
        }
        digest.finalize().into()
    }
}

/// Reads a content repository once.
pub fn read(root: &Path) -> Reading {
    Reader::new(root).read(SystemTime::UNIX_EPOCH, None)
}

impl LayerReading {
    fn read(manner: &Manner<'_>, name: &str, last: Option<Self>, overlay: &Overlay) -> Self {
        let mut findings = Vec::new();
        let mut files = manner.below(name, last.as_ref().map(|last| &last.files), &mut findings);
        manner.lay(name, overlay, &mut files);
        let digests = digests(&files);
        if let Some(last) = last.filter(|last| last.digests == digests && findings.is_empty() && !last.has_unreadable()) {
            return Self { files, ..last };
        }
        let mut layer = LayerFiles::default();
        for (path, file) in &files {
            match &*file.body {
                Body::Unreadable(finding) => findings.push(finding.clone()),
                _ => layer.files.push((path, file)),
            }
        }
        let content =
            if layer.files.is_empty() { None } else { layer.read(name, digests.clone(), &mut findings).map(Arc::new) };
        Self { files, digests, content, findings }
    }

    fn is_empty(&self) -> bool {
        self.files.is_empty() && self.findings.is_empty()
    }

    fn has_unreadable(&self) -> bool {
        self.files.values().any(|file| file.digest.is_none())
    }
}

/// Digests over paths and bytes; a language has one when it has texts.
fn digests(files: &Files) -> Digests {
    let (mut records, mut notices) = (Hasher::new(), Hasher::new());
    let (mut approvals, mut print_runs) = (Hasher::new(), Hasher::new());
    let mut texts = BTreeMap::<Language, Hasher>::new();
    for (path, file) in files {
        let Some(bytes) = &file.digest else { continue };
        let digest = match folder::language(path, ".md") {
            _ if folder::is_notice(path) => &mut notices,
            Some(language) => texts.entry(language).or_default(),
            None if folder::is_print_run(path) => &mut print_runs,
            None if folder::is_approvals(path) => &mut approvals,
            None => &mut records,
        };
        digest.update(path.as_bytes()).update(&[0]).update(bytes);
    }
    let texts = texts.into_iter().map(|(language, digest)| (language, digest.finalize().into())).collect();
    let finished = |digest: Hasher| digest.finalize().into();
    Digests {
        records: finished(records),
        texts,
        notices: finished(notices),
        approvals: finished(approvals),
        print_runs: finished(print_runs),
    }
}

/// The chapters, from the files that stand beside the layers.
fn topics(files: &Files, findings: &mut Vec<Finding>) -> Vec<Topic> {
    let mut topics = Vec::new();
    for (path, file) in files {
        match (&**path, &*file.body) {
            (_, Body::Unreadable(finding)) => findings.push(finding.clone()),
            ("topics.toml", Body::Raw(text)) => topics = Document::new(path, text, findings).topics(),
            ("README.md" | "LICENSE", _) => {}
            _ => findings.push(unknown_file(path)),
        }
    }
    if topics.is_empty() {
        findings.push(Finding::error(
            "no-topics",
            Position::start("topics.toml"),
            "there are no topics",
            "write content/topics.toml with [[topic]] entries",
        ));
    }
    topics
}
