//! The shipped content: complete, without findings, and honest about its state.

use std::path::PathBuf;

use chrono::NaiveDate;
use witaj::catalogue::{Confidence, Origin, Texts};
use witaj::check;
use witaj::edition::Edition;

/// The languages of the shipped content.
pub(crate) const LANGUAGES: [&str; 12] = ["pl", "en", "uk", "ru", "be", "ar", "fa", "tr", "vi", "ka", "es", "hi"];

/// The language that shows what an unfinished one looks like: the interface, and safety. Gdańsk offers it.
const UNFINISHED: &str = "fr";

/// The cities of the shipped content.
const CITIES: [&str; 3] = ["gdansk", "gdynia", "sopot"];

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
    assert_eq!(edition.topics().iter().map(|topic| topic.slug.as_str()).collect::<Vec<_>>(), TOPICS);
    for city in CITIES.map(|slug| edition.city(slug).expect(slug)) {
        for topic in edition.topics() {
            let items = city.guides_of(&topic.slug).len() + city.services_of(&topic.slug).len();
            assert!(items > 0, "{} is empty in {}", topic.slug, city.slug());
        }
        assert!(city.items().count() >= 100, "{} guides and services in {}", city.items().count(), city.slug());
        assert!(city.locations().len() >= 20, "{} locations in {}", city.locations().len(), city.slug());
        assert!(city.letter().is_some() && city.values().is_some());
        assert!(city.helpers().count() >= 3, "{} helpers in {}", city.helpers().count(), city.slug());
        let glossary = city.glossary().and_then(Texts::source).expect("a glossary");
        assert!(glossary.sections.len() >= 80, "{} words", glossary.sections.len());
        let phrases = city.phrases().and_then(Texts::source).expect("phrases");
        assert!(phrases.sections.len() >= 50, "{} phrases", phrases.sections.len());
        assert_eq!(city.emergency_services().first().expect("a service").id.to_string(), "safety/emergency-112");
    }
}

#[test]
fn every_text_is_there_in_every_language_and_is_a_machine_draft() {
    let edition = shipped();
    let cities = CITIES.map(|slug| edition.city(slug).expect(slug));
    for (city, tag) in cities.into_iter().flat_map(|city| LANGUAGES.map(|tag| (city, tag))) {
        let language = city.language(tag).expect(tag);
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
fn every_place_has_a_name_in_every_language_and_says_how_the_sign_is_read() {
    let edition = shipped();
    let cities = CITIES.map(|slug| edition.city(slug).expect(slug));
    for (city, tag) in cities.into_iter().flat_map(|city| LANGUAGES.map(|tag| (city, tag))) {
        let language = city.language(tag).expect(tag);
        for (_, location) in city.locations() {
            let named = city.place_name(&location.id, language);
            assert_eq!(named.is_some(), language != city.source_language(), "{} in {language}", location.id);
            if let Some(named) = named {
                assert_eq!(named.state.as_str(), "draft", "{} in {language}", location.id);
                assert!(named.say.is_some_and(|words| words.len() > 10), "{} in {language}", location.id);
            }
        }
    }
}

#[test]
fn an_unfinished_language_shows_the_source_marked() {
    let edition = shipped();
    let city = edition.city("gdansk").expect("Gdańsk");
    let french = city.language(UNFINISHED).expect("French");
    let state = |id: &str| {
        let item = city.find(id).expect(id);
        let shown = city.shown(item.texts(), french).expect("a source text");
        (shown.state.as_str(), shown.language.tag().to_owned())
    };
    assert_eq!(state("safety/emergency-112"), ("draft", "fr".to_owned()));
    assert_eq!(state("work/minimum-wage"), ("missing", "pl".to_owned()));
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

/// `UPDATE_README=1 cargo test --test it readme` writes the tables anew.
#[test]
fn the_readme_says_how_complete_the_content_is() {
    const MARKS: (&str, &str) = ("<!-- coverage -->\n", "<!-- /coverage -->");
    let report = check::Report::new(&shipped());
    let tables = format!("{}\n{}", report.coverage(), report.freshness());
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once(MARKS.0).expect("the mark before the tables");
    let (now, after) = rest.split_once(MARKS.1).expect("the mark after the tables");
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{}{tables}{}{after}", MARKS.0, MARKS.1)).expect("the README");
    } else {
        assert_eq!(now, tables, "run UPDATE_README=1 cargo test --test it readme");
    }
}
