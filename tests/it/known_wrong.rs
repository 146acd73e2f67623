//! The values that the shipped content knows to be wrong: each is planted into a small city and found there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use witaj::catalogue::{KnownWrong, Slug, WrongKind, WrongValue};
use witaj::check;
use witaj::content;
use witaj::edition::Edition;

use crate::broken::{root, small_city};

const PROVENANCE: &str = "sources = [\"law\"]\nchecked = 2026-11-01\nconfidence = \"1\"\nvolatility = \"stable\"\n";

fn entries() -> Vec<KnownWrong> {
    let reading = content::read(&root().join("content"));
    let country = Slug::parse("poland").expect("a name");
    reading.catalogue.layers.get(&country).expect("the country").known_wrong.clone()
}

/// The ids of the entries that are found in a folder.
fn found(folder: &Path) -> BTreeSet<String> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let (edition, _) = Edition::read(folder, &root().join("locales"), today);
    let findings = check::run(&edition);
    let known = findings.iter().filter(|finding| finding.rule == "known-wrong");
    known.filter_map(|finding| Some(finding.message.split_once('(')?.1.split_once(')')?.0.to_owned())).collect()
}

/// Writes a wrong value into everything that an entry names, and into a letter.
fn plant(folder: &Path, entry: &KnownWrong, wrong: &WrongValue) {
    let (kind, value) = match wrong {
        WrongValue::Phone(digits) => {
            let letter = format!("+++\ntitle = \"List\"\nsummary = \"List.\"\norigin = \"person\"\n+++\n\nZadzwoń {digits}.\n");
            fs::write(folder.join("port/letter/pl.md"), letter).expect("a letter");
            return;
        }
        WrongValue::Number(number) if entry.kind == WrongKind::Amount => ("money", format!("{number}\"\ncurrency = \"PLN")),
        WrongValue::Number(number) => ("number", number.clone()),
        WrongValue::Duration(count, unit) => ("duration", format!("{count}\"\nunit = \"{}", unit.as_str())),
        WrongValue::Date(day) => ("date", day.to_string()),
        WrongValue::Hours(hours) => {
            for item in &entry.items {
                let service = folder.join(format!("kraj/services/{}", item.value));
                fs::create_dir_all(&service).expect("a folder");
                let record = format!("schedule = \"{}\"\n{PROVENANCE}", hours.expression());
                fs::write(service.join("service.toml"), record).expect("a service");
            }
            return;
        }
        WrongValue::Address(street) => {
            let path = folder.join("port/locations.toml");
            let text = fs::read_to_string(&path).expect("locations").replace("ul. Dworcowa 1", street);
            fs::write(path, text).expect("locations");
            return;
        }
    };
    let mut facts = String::new();
    let names: Vec<&str> = entry.facts.iter().map(|id| id.value.as_str()).collect();
    for name in if names.is_empty() { vec!["planted"] } else { names } {
        let _ = write!(facts, "\n[{name}]\ntype = \"{kind}\"\nvalue = \"{value}\"\nprint = \"yes\"\n{PROVENANCE}");
    }
    let path = folder.join("kraj/facts.toml");
    let text = fs::read_to_string(&path).expect("facts");
    fs::write(path, text + &facts).expect("facts");
}

#[test]
fn every_wrong_value_is_found_where_it_is_planted() {
    let list = root().join("content/poland/known-wrong.toml");
    for entry in entries().iter().filter(|entry| entry.kind != WrongKind::Rule) {
        for wrong in &entry.wrong {
            let folder = small_city();
            fs::copy(&list, folder.path().join("kraj/known-wrong.toml")).expect("the list");
            assert!(found(folder.path()).is_empty());
            plant(folder.path(), entry, wrong);
            assert_eq!(found(folder.path()), BTreeSet::from([entry.id.to_string()]), "{wrong:?}");
        }
    }
}

#[test]
fn wrong_words_are_found_in_the_texts_that_they_are_wrong_in() {
    let list = root().join("content/poland/known-wrong.toml");
    for entry in entries().iter().filter(|entry| !entry.words.is_empty()) {
        for words in &entry.words {
            let folder = small_city();
            fs::copy(&list, folder.path().join("kraj/known-wrong.toml")).expect("the list");
            let item = entry.items.first().expect("an item");
            let guide = folder.path().join(format!("kraj/guides/{}", item.value));
            fs::create_dir_all(&guide).expect("a folder");
            fs::write(guide.join("guide.toml"), "").expect("a guide");
            let text = format!(
                "+++\ntitle = \"Pobyt\"\nsummary = \"Krótko.\"\norigin = \"person\"\n+++\n\nPotem {words} do urzędu.\n"
            );
            fs::write(guide.join("pl.md"), text).expect("a text");
            assert_eq!(found(folder.path()), BTreeSet::from([entry.id.to_string()]), "{words}");
        }
    }
}

#[test]
fn the_list_is_whole_and_only_rules_are_left_to_people() {
    let entries = entries();
    let numbers: BTreeSet<&str> = entries.iter().filter_map(|entry| entry.id.as_str().get(..5)).collect();
    assert_eq!(numbers.len(), 35, "{numbers:?}");
    let left: Vec<&str> = entries.iter().filter(|entry| !entry.is_mechanical()).map(|entry| entry.id.as_str()).collect();
    assert_eq!(left, ["kb-25", "kb-27", "kb-28", "kb-29", "kb-32", "kb-33"]);
}
