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

use std::collections::BTreeMap;
use std::path::Path;

pub use finding::{Finding, Severity, sort};
pub use stamp::{StampError, stamp};

use crate::catalogue::{Catalogue, ItemId, Layer, LayerContent, LayerKind, Position, Slug, TextKey, Texts};
use crate::language::Language;
use document::Document;
use folder::Folder;

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

/// Reads a content repository.
pub fn read(root: &Path) -> Reading {
    let mut findings = Vec::new();
    let folder = Folder::read(root, &mut findings);
    let mut catalogue = Catalogue::default();
    let mut layers: BTreeMap<&str, LayerFiles<'_>> = BTreeMap::new();
    for (path, text) in &folder.files {
        match path.split_once('/') {
            Some((layer, _)) => layers.entry(layer).or_default().files.push((path, text)),
            None if path == "topics.toml" => catalogue.topics = Document::new(path, text, &mut findings).topics(),
            None if path == "README.md" || path == "LICENSE" => {}
            None => findings.push(unknown_file(path)),
        }
    }
    if catalogue.topics.is_empty() {
        let position = Position { file: "topics.toml".to_owned(), line: 1, column: 1 };
        findings.push(Finding::error(
            "no-topics",
            position,
            "there are no topics",
            "write content/topics.toml with [[topic]] entries",
        ));
    }
    for (name, files) in layers {
        if let Some(content) = files.read(name, &mut findings) {
            catalogue.layers.insert(content.layer.slug.clone(), content);
        }
    }
    finding::sort(&mut findings);
    Reading { catalogue, digest: folder.digest, findings }
}

fn unknown_file(path: &str) -> Finding {
    let position = Position { file: path.to_owned(), line: 1, column: 1 };
    let advice = "move it to where content/README.md has it, or remove it";
    Finding::warning("unknown-file", position, "this file has no place in the content format and is not read", advice)
}

/// The files of one layer.
#[derive(Default)]
struct LayerFiles<'a> {
    files: Vec<(&'a str, &'a str)>,
}

/// The files of an item or another text: its `.toml`, and its texts.
#[derive(Default)]
struct ItemFiles<'a> {
    record: Option<(&'a str, &'a str)>,
    texts: Vec<(&'a str, &'a str)>,
}

impl<'a> LayerFiles<'a> {
    fn read(self, name: &str, findings: &mut Vec<Finding>) -> Option<LayerContent> {
        let Ok(slug) = Slug::parse(name) else {
            let position = Position { file: format!("{name}/layer.toml"), line: 1, column: 1 };
            let advice = "name the folder with lower-case letters a–z, digits and hyphens";
            findings.push(Finding::error("bad-name", position, format!("“{name}” is no name for a layer"), advice));
            return None;
        };
        let file = format!("{name}/layer.toml");
        let position = Position { file: file.clone(), line: 1, column: 1 };
        let layer = match self.files.iter().find(|(path, _)| *path == file) {
            Some((path, text)) => Document::new(path, text, findings).layer(slug.clone(), position.clone()),
            None => {
                let advice = "add layer.toml to the folder, or remove the folder";
                findings.push(Finding::error("no-layer", position.clone(), "the folder does not say what layer it is", advice));
                None
            }
        };
        // The other files are read all the same, so that their findings are not hidden.
        let is_good = layer.is_some();
        let layer = layer.unwrap_or_else(|| stand_in(slug, position));
        let mut content = LayerContent::new(layer);
        self.read_into(&mut content, findings);
        is_good.then_some(content)
    }

    fn read_into(self, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        let mut items: BTreeMap<(&str, ItemId), ItemFiles<'a>> = BTreeMap::new();
        let mut texts: BTreeMap<String, ItemFiles<'a>> = BTreeMap::new();
        for (path, text) in self.files {
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
                ["approvals", file] => {
                    if let Some(language) = language_of(path, file, ".toml", findings) {
                        content.approvals.insert(language, Document::new(path, text, findings).approvals());
                    }
                }
                [kind @ ("guides" | "services"), topic, slug, file] => match ItemId::parse(&format!("{topic}/{slug}")) {
                    Ok(id) => items.entry((kind, id)).or_default().add(path, file, text),
                    Err(error) => findings.push(Finding::error(
                        "bad-name",
                        Position { file: path.to_owned(), line: 1, column: 1 },
                        error.to_string(),
                        "rename the folder",
                    )),
                },
                ["glossary", "glossary.toml"] => content.terms = Document::new(path, text, findings).terms(),
                [name @ ("letter" | "values" | "glossary"), file] => {
                    texts.entry((*name).to_owned()).or_default().add(path, file, text);
                }
                ["pages", slug, file] => texts.entry(format!("pages/{slug}")).or_default().add(path, file, text),
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
    fn add(&mut self, path: &'a str, file: &str, text: &'a str) {
        if file.ends_with(".md") {
            self.texts.push((path, text));
        } else {
            self.record = Some((path, text));
        }
    }

    fn item(self, kind: &str, id: ItemId, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        let texts = self.texts(id.to_string(), &content.layer, findings);
        let file = format!("{}/{kind}/{id}/{}.toml", content.layer.slug, kind.trim_end_matches('s'));
        let position = Position { file: file.clone(), line: 1, column: 1 };
        let Some((path, text)) = self.record else {
            findings.push(Finding::error(
                "missing-file",
                position,
                format!("{file} is missing"),
                "add it; an empty file will do for a guide",
            ));
            return;
        };
        if path != file {
            findings.push(unknown_file(path));
            return;
        }
        let mut document = Document::new(path, text, findings);
        if kind == "guides" {
            let guide = document.guide(id.clone(), texts, position);
            content.guides.extend(guide.map(|guide| (id, guide)));
        } else {
            let service = document.service(id.clone(), texts, position);
            content.services.extend(service.map(|service| (id, service)));
        }
    }

    fn other(self, name: &str, content: &mut LayerContent, findings: &mut Vec<Finding>) {
        if let Some((path, _)) = self.record {
            findings.push(unknown_file(path));
        }
        let texts = self.texts(name.to_owned(), &content.layer, findings);
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
                    let position = Position { file, line: 1, column: 1 };
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
        for (path, whole) in &self.texts {
            let file = path.rsplit('/').next().unwrap_or(path);
            let Some(language) = language_of(path, file, ".md", findings) else { continue };
            if let Some(text) = text::text(path, whole, language.clone(), findings) {
                texts.by_language.insert(language, text);
            }
        }
        texts
    }
}

/// The language that a file is named after.
fn language_of(path: &str, file: &str, ending: &str, findings: &mut Vec<Finding>) -> Option<Language> {
    let stem = file.strip_suffix(ending);
    let language = stem.and_then(|stem| Language::parse(stem).ok()).filter(|language| Some(language.tag()) == stem);
    if language.is_none() {
        let position = Position { file: path.to_owned(), line: 1, column: 1 };
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
        source_language: Language::parse("pl").expect("pl is a language"),
        languages: Vec::new(),
        hide: Vec::new(),
        emergency: Vec::new(),
        bounds: None,
        proper_names: Vec::new(),
        position,
    }
}
