//! `content/` → (catalogue, findings). Goes on after every mistake: one broken file hides nothing of the next.
//! Knows files and TOML; knows no messages, no pages and no packs.

mod document;
mod fact;
mod finding;
mod folder;
mod inline;
mod item;
mod known_wrong;
mod layer;
mod location;
mod markdown;
mod record;
mod stamp;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

pub use finding::{Finding, Severity, sort};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
pub use stamp::{StampError, stamp};

use crate::catalogue::{Catalogue, Digests, ItemId, Layer, LayerContent, LayerKind, Position, Slug, TextKey, Texts, Topic};
use crate::language::Language;
use document::Document;
use folder::{Body, File, Files, Manner};

/// What was read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// All that could be read.
    pub catalogue: Catalogue,
    /// SHA-256 over all paths and bytes.
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
        Self { root: root.to_owned(), languages: Vec::new(), layers: BTreeMap::new() }
    }

    /// The same for texts in some languages and in the source languages alone: for a pack, that is a fraction of all.
    /// The digest is that of the whole repository all the same.
    pub fn only(self, languages: &[Language]) -> Self {
        Self { languages: languages.to_vec(), ..self }
    }

    /// Reads what the folder holds. `now` tells which files may still be being written. `changed` are the layers in which
    /// something may have changed since the last reading, if anybody knows: the others are not looked at.
    pub fn read(&mut self, now: SystemTime, changed: Option<&BTreeSet<String>>) -> Reading {
        let mut findings = Vec::new();
        let (folders, files) = folder::entries(&self.root, &mut findings);
        let languages = self.wanted(&folders);
        let manner = Manner { root: &self.root, now, languages: &languages };
        let files = manner.read(&files, None);
        let topics = topics(&files, &mut findings);
        let mut last = std::mem::take(&mut self.layers);
        let folders: Vec<_> = folders.into_iter().map(|name| (last.remove(&name), name)).collect();
        let read: Vec<_> = folders
            .into_par_iter()
            .map(|(last, name)| {
                let is_same = changed.is_some_and(|changed| !changed.contains(&name));
                let layer = match last {
                    Some(last) if is_same => last,
                    last => LayerReading::read(&manner, &name, last),
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
        let mut digest = Sha256::new();
        digests(files).all().for_each(|part| digest.update(part));
        for (name, layer) in &self.layers {
            digest.update(name.as_bytes());
            digest.update([0]);
            layer.digests.all().for_each(|part| digest.update(part));
        }
        digest.finalize().into()
    }
}

/// Reads a content repository once.
pub fn read(root: &Path) -> Reading {
    Reader::new(root).read(SystemTime::UNIX_EPOCH, None)
}

impl LayerReading {
    fn read(manner: &Manner<'_>, name: &str, last: Option<Self>) -> Self {
        let mut findings = Vec::new();
        let files = manner.below(name, last.as_ref().map(|last| &last.files), &mut findings);
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
    let (mut records, mut texts) = (Sha256::new(), BTreeMap::<Language, Sha256>::new());
    for (path, file) in files {
        let Some(bytes) = &file.digest else { continue };
        let digest = match folder::language(path, ".md") {
            Some(language) => texts.entry(language).or_default(),
            None => &mut records,
        };
        digest.update(path.as_bytes());
        digest.update([0]);
        digest.update(bytes);
    }
    let texts = texts.into_iter().map(|(language, digest)| (language, digest.finalize().into())).collect();
    Digests { records: records.finalize().into(), texts }
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

fn unknown_file(path: &Arc<str>) -> Finding {
    let position = Position::start(Arc::clone(path));
    let advice = "move it to where content/README.md has it, or remove it";
    Finding::warning("unknown-file", position, "this file has no place in the content format and is not read", advice)
}

/// A file with its path.
type Entry<'a> = (&'a Arc<str>, &'a File);

/// The files of one layer.
#[derive(Default)]
struct LayerFiles<'a> {
    files: Vec<Entry<'a>>,
}

/// The files of an item or another text: its `.toml`, and its texts.
#[derive(Default)]
struct ItemFiles<'a> {
    record: Option<Entry<'a>>,
    texts: Vec<Entry<'a>>,
}

impl File {
    /// The file as it stands there; texts have none, since nothing reads them twice.
    fn raw(&self) -> &str {
        match &*self.body {
            Body::Raw(text) => text,
            _ => "",
        }
    }
}

impl<'a> LayerFiles<'a> {
    fn read(self, name: &str, digests: Digests, findings: &mut Vec<Finding>) -> Option<LayerContent> {
        let file = format!("{name}/layer.toml");
        let position = Position::start(file.as_str());
        let Ok(slug) = Slug::parse(name) else {
            let advice = "name the folder with lower-case letters a–z, digits and hyphens";
            findings.push(Finding::error("bad-name", position, format!("“{name}” is no name for a layer"), advice));
            return None;
        };
        let layer = match self.files.iter().find(|(path, _)| ***path == *file) {
            Some((path, file)) => Document::new(path, file.raw(), findings).layer(slug.clone(), position.clone()),
            None => {
                let advice = "add layer.toml to the folder, or remove the folder";
                findings.push(Finding::error("no-layer", position.clone(), "the folder does not say what layer it is", advice));
                None
            }
        };
        // The other files are read all the same, so that their findings are not hidden.
        let is_good = layer.is_some();
        let layer = layer.unwrap_or_else(|| stand_in(slug, position));
        let mut content = LayerContent { digests, ..LayerContent::new(layer) };
        self.read_into(&mut content, findings);
        is_good.then_some(content)
    }

    fn read_into(self, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        let mut items: BTreeMap<(&str, ItemId), ItemFiles<'a>> = BTreeMap::new();
        let mut texts: BTreeMap<String, ItemFiles<'a>> = BTreeMap::new();
        for (path, file) in self.files {
            let text = file.raw();
            let parts: Vec<&str> = path.split('/').skip(1).collect();
            match parts.as_slice() {
                ["layer.toml"] | ["map", "LICENSE"] => {}
                ["sources.toml"] => content.sources = Document::new(path, text, findings).sources(),
                ["facts.toml"] => content.facts = Document::new(path, text, findings).facts(),
                ["organizations.toml"] => content.organizations = Document::new(path, text, findings).organizations(),
                ["locations.toml"] => content.locations = Document::new(path, text, findings).locations(),
                ["known-wrong.toml"] => content.known_wrong = Document::new(path, text, findings).known_wrong(),
                ["map", "coast.geojson"] => content.chart.coast = layer::coast(path, text, findings),
                ["map", "map.toml"] => content.chart.labels = Document::new(path, text, findings).chart_labels(),
                ["approvals", _] => {
                    if let Some(language) = language_of(path, ".toml", findings) {
                        content.approvals.insert(language, Document::new(path, text, findings).approvals());
                    }
                }
                [kind @ ("guides" | "services"), topic, slug, _] => match ItemId::parse(&format!("{topic}/{slug}")) {
                    Ok(id) => items.entry((kind, id)).or_default().add(path, file),
                    Err(error) => findings.push(Finding::error(
                        "bad-name",
                        Position::start(Arc::clone(path)),
                        error.to_string(),
                        "rename the folder",
                    )),
                },
                ["glossary", "glossary.toml"] => content.terms = Document::new(path, text, findings).terms(),
                [name @ ("letter" | "values" | "glossary"), _] => {
                    texts.entry((*name).to_owned()).or_default().add(path, file);
                }
                ["pages", slug, _] => texts.entry(format!("pages/{slug}")).or_default().add(path, file),
                _ => findings.push(unknown_file(path)),
            }
        }
        for ((kind, id), files) in items {
            files.item(kind, id, content, findings);
        }
        for (name, files) in texts {
            files.other(&name, content, findings);
        }
    }
}

impl<'a> ItemFiles<'a> {
    fn add(&mut self, path: &'a Arc<str>, file: &'a File) {
        match &*file.body {
            Body::Text(..) => self.texts.push((path, file)),
            _ => self.record = Some((path, file)),
        }
    }

    fn item(self, kind: &str, id: ItemId, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        let texts = self.texts(id.to_string(), &content.layer, findings);
        let file = format!("{}/{kind}/{id}/{}.toml", content.layer.slug, kind.trim_end_matches('s'));
        let position = Position::start(file.as_str());
        let Some((path, record)) = self.record else {
            findings.push(Finding::error(
                "missing-file",
                position,
                format!("{file} is missing"),
                "add it; an empty file will do for a guide",
            ));
            return;
        };
        if **path != *file {
            findings.push(unknown_file(path));
            return;
        }
        let mut document = Document::new(path, record.raw(), findings);
        if kind == "guides" {
            let guide = document.guide(id.clone(), texts, position);
            content.guides.extend(guide.map(|guide| (id, Arc::new(guide))));
        } else {
            let service = document.service(id.clone(), texts, position);
            content.services.extend(service.map(|service| (id, Arc::new(service))));
        }
    }

    fn other(self, name: &str, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        if let Some((path, _)) = self.record {
            findings.push(unknown_file(path));
        }
        let texts = Arc::new(self.texts(name.to_owned(), &content.layer, findings));
        match name {
            "letter" => content.letter = Some(texts),
            "values" => content.values = Some(texts),
            "glossary" => content.glossary = Some(texts),
            page => match Slug::parse(page.trim_start_matches("pages/")) {
                Ok(slug) => {
                    content.pages.insert(slug, texts);
                }
                Err(error) => {
                    let file = format!("{}/{page}", content.layer.slug);
                    let position = Position::start(file);
                    findings.push(Finding::error("bad-name", position, error.to_string(), "rename the folder"));
                }
            },
        }
    }

    fn texts(&self, name: String, layer: &Layer, findings: &mut Vec<Finding>) -> Texts {
        let mut texts = Texts {
            key: TextKey { layer: layer.slug.clone(), name },
            source_language: layer.source_language.clone(),
            by_language: BTreeMap::new(),
        };
        for (_, file) in &self.texts {
            let Body::Text(text, own) = &*file.body else { continue };
            findings.extend(own.iter().cloned());
            texts.by_language.extend(text.as_ref().map(|text| (text.language.clone(), Arc::clone(text))));
        }
        texts
    }
}

/// The language that a file is named after.
fn language_of(path: &Arc<str>, ending: &str, findings: &mut Vec<Finding>) -> Option<Language> {
    let file = path.rsplit('/').next().unwrap_or(path);
    let language = folder::language(path, ending);
    if language.is_none() {
        let position = Position::start(Arc::clone(path));
        let advice = format!("name the file after a BCP 47 language, as in uk{ending}");
        findings.push(Finding::error("bad-language", position, format!("“{file}” is not named after a language"), advice));
    }
    language
}

/// A layer to hang the findings of a folder on whose `layer.toml` can't be read; it is never published.
fn stand_in(slug: Slug, position: Position) -> Layer {
    Layer {
        name: slug.to_string(),
        slug,
        names: BTreeMap::new(),
        kind: LayerKind::Country,
        parent: None,
        source_language: Language::parse("en").expect("en is a language"),
        languages: Vec::new(),
        hide: Vec::new(),
        emergency: Vec::new(),
        bounds: None,
        proper_names: Vec::new(),
        short_numbers: Vec::new(),
        time_zone: None,
        position,
    }
}
