//! `print-runs/<id>.toml`: what printed packs said. A file is added with each run; of an old one only its end is ever noted.

mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::Finding;
use super::document::Document;
use crate::catalogue::{Position, PrintRun, RunFile, RunLine, RunRecord, Said, Slug, Subject};

pub use write::{RunError, record_run, retire_run};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRun {
    label: Spanned<String>,
    date: Spanned<Datetime>,
    ended: Option<Spanned<Datetime>>,
    edition: Spanned<String>,
    #[serde(default, rename = "file")]
    files: Vec<Spanned<RawFile>>,
    #[serde(default, rename = "record")]
    records: Vec<RawRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    name: String,
    product: String,
    #[serde(default)]
    variant: String,
    languages: Vec<Spanned<String>>,
    pages: usize,
    sha256: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRecord {
    of: Spanned<String>,
    #[serde(default)]
    names: BTreeMap<Spanned<String>, String>,
    checked: Spanned<Datetime>,
    #[serde(default)]
    says: Vec<RawLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    kind: Spanned<String>,
    #[serde(default)]
    value: String,
    printed: Option<String>,
    pages: BTreeMap<Spanned<String>, Vec<usize>>,
}

/// Reads the record of a print run.
pub(super) fn read(path: &Arc<str>, name: &str, text: &str, findings: &mut Vec<Finding>) -> Option<PrintRun> {
    let Some(stem) = name.strip_suffix(".toml") else {
        findings.push(super::unknown_file(path));
        return None;
    };
    let position = Position::start(Arc::clone(path));
    match Slug::parse(stem) {
        Ok(id) => Document::new(path, text, findings).print_run(id, position),
        Err(error) => {
            findings.push(Finding::error("bad-name", position, error.to_string(), "give the file its first name back"));
            None
        }
    }
}

impl Document<'_> {
    fn print_run(&mut self, id: Slug, position: Position) -> Option<PrintRun> {
        let raw = self.record::<RawRun>()?;
        let date = self.date(&raw.date);
        let ended = raw.ended.as_ref().and_then(|day| self.date(day));
        if raw.ended.as_ref().is_some_and(|_| ended < date) {
            let span = raw.ended.as_ref().map(Spanned::span).unwrap_or_default();
            self.error("bad-date", &span, "the run ends before it was printed", "write the day on which it went out of use");
        }
        for text in [&raw.label, &raw.edition] {
            if text.get_ref().trim().is_empty() {
                self.error("missing-key", &text.span(), "label and edition are not empty", "write what stands on the paper");
            }
        }
        let files: Vec<RunFile> = self.each(&raw.files, Self::run_file);
        let count = raw.files.len();
        Some(PrintRun {
            id,
            label: raw.label.into_inner(),
            date: date?,
            ended,
            edition: raw.edition.into_inner(),
            records: self.each(&raw.records, |document, record| document.run_record(record, count)),
            files,
            position,
        })
    }

    fn run_file(&mut self, raw: &Spanned<RawFile>) -> Option<RunFile> {
        let span = raw.span();
        let raw = raw.get_ref();
        let languages = self.each(&raw.languages, Self::language);
        if raw.languages.is_empty() {
            self.error("missing-key", &span, "a printed file has a language", "write languages = [\"…\"]");
        }
        let RawFile { name, product, variant, pages, sha256, .. } = raw;
        let (name, product, variant, sha256) = (name.clone(), product.clone(), variant.clone(), sha256.clone());
        Some(RunFile { name, product, variant, languages, pages: *pages, sha256 })
    }

    fn run_record(&mut self, raw: &RawRecord, files: usize) -> Option<RunRecord> {
        let of = self.keep("bad-value", raw.of.span(), Subject::parse(raw.of.get_ref()), "write it as in fact:minimum-wage");
        let checked = self.date(&raw.checked);
        let mut names = BTreeMap::new();
        for (tag, name) in &raw.names {
            if let Some(language) = self.language(tag) {
                names.insert(language, name.clone());
            }
        }
        let lines = self.each(&raw.says, |document, line| document.run_line(line, files));
        Some(RunRecord { of: of?.value, names, checked: checked?, lines })
    }

    fn run_line(&mut self, raw: &RawLine, files: usize) -> Option<RunLine> {
        let read = Said::parse(raw.kind.get_ref(), &raw.value);
        let says = self.keep("bad-value", raw.kind.span(), read, "write kind and value as content/README.md has them");
        let mut pages = BTreeMap::new();
        for (number, list) in &raw.pages {
            match number.get_ref().parse::<usize>().ok().filter(|number| (1..=files).contains(number)) {
                Some(number) => drop(pages.insert(number, list.clone())),
                None => {
                    let message = format!("“{}” is not the number of a file of this run", number.get_ref());
                    self.error("bad-value", &number.span(), message, "count the [[file]] entries from 1");
                }
            }
        }
        Some(RunLine { says: says?.value, printed: raw.printed.clone(), pages })
    }
}
