//! The shipped content: complete, without findings, and honest about its state.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use witaj::catalogue::{Confidence, Origin};
use witaj::check;
use witaj::edition::Edition;
use witaj::language::Language;

/// The languages of the shipped content.
pub(crate) const LANGUAGES: [&str; 4] = ["pl", "en", "uk", "ar"];

/// What the service exists for: every topic has something to show.
const TOPICS: [&str; 12] = [
    "first-steps",
    "legal-stay",
    "health",
    "education",
    "work",
    "housing",
    "social-assistance",
    "safety",
    "polish-language",
    "transport-money",
    "culture-community",
    "taking-part",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped content on the day of its last check: later days make records due, which is the city's business, not a test's.
pub(crate) fn shipped() -> Edition {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let (edition, mut findings) = Edition::read(&root().join("content"), &root().join("locales"), today);
    findings.extend(check::run(&edition));
    assert!(findings.is_empty(), "{findings:#?}");
    edition
}

#[test]
fn the_content_is_complete() {
    let edition = shipped();
    let city = edition.city("gdansk").expect("Gdańsk");
    assert_eq!(edition.topics().iter().map(|topic| topic.slug.as_str()).collect::<Vec<_>>(), TOPICS);
    for topic in edition.topics() {
        let items = city.guides_of(&topic.slug).len() + city.services_of(&topic.slug).len();
        assert!(items > 0, "{} is empty", topic.slug);
    }
    assert!(city.items().count() >= 24, "{} guides and services", city.items().count());
    assert!(city.locations().len() >= 20, "{} locations", city.locations().len());
    assert!(city.letter().is_some() && city.values().is_some() && city.glossary().is_some());
    assert_eq!(city.emergency_services().first().expect("a service").id.to_string(), "safety/emergency-112");
}

#[test]
fn every_text_is_there_in_every_language_and_is_a_machine_draft() {
    let edition = shipped();
    let city = edition.city("gdansk").expect("Gdańsk");
    assert_eq!(city.languages().iter().map(Language::tag).collect::<Vec<_>>(), LANGUAGES);
    for language in city.languages() {
        for texts in city.all_texts() {
            let shown = city.shown(texts, language).expect("a source text");
            assert_eq!(shown.state.as_str(), "draft", "{} in {language}", texts.key);
            assert_eq!(shown.origin, Some(Origin::Machine), "{} in {language}", texts.key);
            assert!(
                !shown.keywords.is_empty() || !texts.key.name.contains('/') || texts.key.name.starts_with("pages/"),
                "{}",
                texts.key
            );
        }
    }
}

#[test]
fn every_fact_has_a_source_and_a_day() {
    let edition = shipped();
    let city = edition.city("gdansk").expect("Gdańsk");
    for fact in city.facts().filter(|fact| !fact.is_unconfirmed()) {
        for period in &fact.periods {
            assert!(!period.provenance.sources.is_empty(), "{}", fact.id);
            assert_ne!(period.provenance.confidence, Confidence::None, "{}", fact.id);
            for source in &period.provenance.sources {
                assert!(city.source(&source.value).is_some(), "{} of {}", source.value, fact.id);
            }
        }
    }
}

/// Numbers and amounts that other sites print and that are wrong or out of date; none may be a value here.
#[test]
fn values_known_to_be_wrong_do_not_appear() {
    let wrong_phones = ["807190590", "800392976", "801120002", "226017575", "801002005"];
    let wrong_amounts = [
        ("card-fee", "50"),
        ("minimum-wage", "4950"),
        ("minimum-hourly", "30.50"),
        ("child-activity-base", "2333"),
        ("social-criterion-single", "776"),
    ];
    let edition = shipped();
    let city = edition.city("gdansk").expect("Gdańsk");
    let mut digits = BTreeSet::new();
    for entry in walk(&root().join("content")) {
        let text = std::fs::read_to_string(&entry).expect("a file");
        let runs = text.replace([' ', '-', '\u{a0}'], "");
        digits.extend(wrong_phones.iter().filter(|number| runs.contains(*number)).map(|number| (entry.clone(), *number)));
    }
    assert!(digits.is_empty(), "{digits:?}");
    for (name, amount) in wrong_amounts {
        let fact = city.facts().find(|fact| fact.id.as_str() == name).expect(name);
        let printed = format!("{:?}", fact.on(edition.today()).expect("a value").value);
        assert!(!printed.contains(&format!("\"{amount}\"")), "{name} is {printed}");
    }
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else if path.extension().is_some_and(|ending| ending == "md" || ending == "toml") {
            files.push(path);
        }
    }
    files
}
