//! The memory of print: what the packs of one run said, put together.

use std::collections::BTreeMap;

use super::manifest::digest;
use super::press::Pack;
use crate::catalogue::{Position, PrintRun, RunFile, RunLine, RunRecord, Slug, Subject};
use crate::edition::Edition;

/// What was printed in one go, and what a clerk calls it. Its name is made of day and edition.
pub fn print_run(edition: &Edition, label: &str, packs: &[Pack]) -> PrintRun {
    let mut records: BTreeMap<Subject, RunRecord> = BTreeMap::new();
    for (place, pack) in packs.iter().enumerate() {
        for record in &pack.records {
            add(&mut records, record, place + 1);
        }
    }
    let name = format!("{}-{}", edition.today(), edition.id()).to_lowercase();
    PrintRun {
        // Digits, hyphens and the letters of an edition.
        id: Slug::parse(&name).expect("a day and an edition make a name"),
        label: label.to_owned(),
        date: edition.today(),
        ended: None,
        edition: edition.id().to_string(),
        files: packs.iter().map(file).collect(),
        records: records.into_values().collect(),
        position: Position::default(),
    }
}

fn file(pack: &Pack) -> RunFile {
    RunFile {
        name: pack.file_name.clone(),
        product: pack.product.clone(),
        variant: pack.variant.to_string(),
        languages: pack.languages.clone(),
        pages: pack.pages,
        sha256: digest(&pack.bytes),
    }
}

/// Adds what one file says of something.
fn add(records: &mut BTreeMap<Subject, RunRecord>, theirs: &RunRecord, file: usize) {
    let ours = records.entry(theirs.of.clone()).or_insert_with(|| RunRecord { lines: Vec::new(), ..theirs.clone() });
    for (language, name) in &theirs.names {
        ours.names.entry(language.clone()).or_insert_with(|| name.clone());
    }
    for line in &theirs.lines {
        let pages: Vec<usize> = line.pages.values().flatten().copied().collect();
        match ours.lines.iter_mut().find(|other| other.says == line.says) {
            Some(same) => {
                same.pages.insert(file, pages);
                same.printed = same.printed.take().or_else(|| line.printed.clone());
            }
            None => ours.lines.push(RunLine { pages: BTreeMap::from([(file, pages)]), ..line.clone() }),
        }
    }
}
