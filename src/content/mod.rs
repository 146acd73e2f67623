//! `content/` → (catalogue, findings). Goes on after every mistake: one broken file hides nothing of the next.
//! Knows files and TOML; knows no messages, no pages and no packs.

mod document;
pub mod edit;
mod fact;
mod finding;
mod folder;
mod inline;
mod item;
mod known_wrong;
mod layer;
mod location;
mod logo;
mod markdown;
mod notice;
mod places;
mod print_run;
mod reader;
mod record;
mod signature;
mod stamp;
mod street;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use finding::{Finding, Severity, sort};
pub use folder::Overlay;
pub use print_run::{RunError, record_run, retire_run};
pub use reader::{Reader, Reading, read};
pub use stamp::{StampError, stamp};
pub use street::{StreetsError, write_streets};

use crate::catalogue::{
    Colours, Digests, IdError, ItemId, Layer, LayerContent, LayerKind, Logo, Position, Slug, TextKey, Texts,
};
use crate::language::Language;
use document::Document;
use folder::{Body, File};

fn unknown_file(path: &Arc<str>) -> Finding {
    let position = Position::start(Arc::clone(path));
    let advice = "move it to where content/README.md has it, or remove it";
    Finding::warning("unknown-file", position, "this file has no place in the content format and is not read", advice)
}

fn bad_folder(position: Position, error: &IdError) -> Finding {
    Finding::error("bad-name", position, error.to_string(), "rename the folder")
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

    /// The bytes of a picture, or of what stands there.
    fn bytes(&self) -> &[u8] {
        match &*self.body {
            Body::Picture(bytes) => bytes,
            _ => self.raw().as_bytes(),
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
        let mut notices: BTreeMap<(&str, &str), ItemFiles<'a>> = BTreeMap::new();
        content.logo = self.logo(&content.layer, findings);
        for (path, file) in self.files {
            let text = file.raw();
            let parts: Vec<&str> = path.split('/').skip(1).collect();
            match parts.as_slice() {
                ["layer.toml"] | ["map", "LICENSE"] => {}
                [name] if content.layer.logo.as_ref().is_some_and(|logo| logo.value == *name) => {}
                ["sources.toml"] => content.sources = Document::new(path, text, findings).sources(),
                ["facts.toml"] => content.facts = Document::new(path, text, findings).facts(),
                ["organizations.toml"] => content.organizations = Document::new(path, text, findings).organizations(),
                ["locations.toml"] => content.locations = Document::new(path, text, findings).locations(),
                ["known-wrong.toml"] => content.known_wrong = Document::new(path, text, findings).known_wrong(),
                ["map", "coast.geojson"] => content.chart.coast = layer::coast(path, text, findings),
                ["map", "map.toml"] => content.chart.labels = Document::new(path, text, findings).chart_labels(),
                [folder::PRINT_RUNS, name] if content.layer.kind == LayerKind::City => {
                    let run = print_run::read(path, name, text, findings);
                    content.print_runs.extend(run.map(|run| (run.id.clone(), Arc::new(run))));
                }
                ["letter", "letter.toml"] => content.signature.signer = Document::new(path, text, findings).signer(),
                ["letter", "signature.svg"] => content.signature.picture = signature::picture(path, text, findings),
                ["map", "streets.bin"] => {
                    if let Body::Streets(streets) = &*file.body {
                        content.streets = streets.as_ref().map_err(|finding| findings.push(finding.clone())).ok().cloned();
                    }
                }
                [folder::APPROVALS, _] => approvals(path, file, content, findings),
                [kind @ ("guides" | "services"), topic, slug, _] => match ItemId::parse(&format!("{topic}/{slug}")) {
                    Ok(id) => items.entry((kind, id)).or_default().add(path, file),
                    Err(error) => findings.push(bad_folder(Position::start(Arc::clone(path)), &error)),
                },
                ["glossary", "glossary.toml"] => content.terms = Document::new(path, text, findings).terms(),
                ["phrases", "phrases.toml"] => content.phrase_records = Document::new(path, text, findings).phrases(),
                [kind @ (folder::ALERTS | folder::EVENTS), slug, _] => {
                    notices.entry((*kind, *slug)).or_default().add(path, file);
                }
                [name @ ("letter" | "values" | "glossary" | "phrases" | "facts" | "places"), _] => {
                    texts.entry((*name).to_owned()).or_default().add(path, file);
                }
                ["pages", slug, _] => texts.entry(format!("pages/{slug}")).or_default().add(path, file),
                _ => findings.push(unknown_file(path)),
            }
        }
        for ((kind, id), files) in items {
            files.item(kind, id, content, findings);
        }
        for ((kind, slug), files) in notices {
            files.notice(kind, slug, content, findings);
        }
        for (name, files) in texts {
            files.other(&name, content, findings);
        }
    }
}

impl LayerFiles<'_> {
    fn logo(&self, layer: &Layer, findings: &mut Vec<Finding>) -> Option<Arc<Logo>> {
        let named = layer.logo.as_ref()?;
        let wanted = format!("{}/{}", layer.slug, named.value);
        let Some((path, file)) = self.files.iter().find(|(path, _)| ***path == *wanted) else {
            let message = format!("there is no file “{}” beside layer.toml", named.value);
            findings.push(Finding::error("missing-file", named.at.clone(), message, "put the logo there, or take the key out"));
            return None;
        };
        logo::logo(path, file.bytes(), findings).map(Arc::new)
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
            "phrases" => content.phrases = Some(texts),
            "facts" => content.named_facts = Some(texts),
            "places" => content.places = Some(texts),
            page => match Slug::parse(page.trim_start_matches("pages/")) {
                Ok(slug) => {
                    content.pages.insert(slug, texts);
                }
                Err(error) => {
                    findings.push(bad_folder(Position::start(format!("{}/{page}", content.layer.slug)), &error));
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

/// Takes over who approved what in a language.
fn approvals(path: &Arc<str>, file: &File, content: &mut LayerContent, findings: &mut Vec<Finding>) {
    if let Some(language) = language_of(path, ".toml", findings)
        && let Body::Approvals(approvals, own) = &*file.body
    {
        findings.extend(own.iter().cloned());
        content.approvals.insert(language, Arc::clone(approvals));
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
        neutral_page: None,
        time_zone: None,
        numerals: None,
        colours: Colours::default(),
        logo: None,
        position,
    }
}
