//! A country that the program has never heard of: its numbers, currency, days and texts are all in the content.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use witaj::check;
use witaj::content::stamp;
use witaj::edition::{Edition, plain_inlines};
use witaj::language::Language;
use witaj::locale::without_marks;

use crate::broken::laid;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The country with its translations stamped, as their translator would.
fn read(content: &Path) -> Edition {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let english = Language::parse("en").expect("a tag");
    let (edition, _) = Edition::read(content, &root().join("locales"), today);
    for texts in edition.catalogue().layers.values().flat_map(|content| content.texts()) {
        if texts.in_language(&english).is_some() {
            stamp(content, texts, &english).expect("a translation");
        }
    }
    let (edition, mut findings) = Edition::read(content, &root().join("locales"), today);
    findings.extend(check::run(&edition));
    findings.retain(|finding| finding.rule != "missing-section");
    assert!(findings.is_empty(), "{findings:#?}");
    edition
}

#[test]
fn another_country_needs_content_alone() {
    let folder = laid(&root().join("tests/second-country"));
    let edition = read(folder.path());
    let city = edition.city("klaipeda").expect("the city");
    let english = Language::parse("en").expect("a tag");
    let locale = edition.locale(&english).expect("English");

    let (_, office) = city.locations()[0];
    let number = city.phone(&office.phones[0]).expect("a number");
    assert_eq!((number.shown(), number.dialled()), ("+370 46 396066", "+37046396066"));

    let value = |id: &str| {
        let fact = city.facts().find(|fact| fact.id.as_str() == id).expect(id);
        let period = city.value(&fact.id).expect("a value");
        without_marks(&locale.value(&period.value).expect("a printed value").text)
    };
    assert_eq!(value("address-fee").replace('\u{a0}', " "), "8.60 €");
    assert_eq!(value("address-days"), "10 working days");
    assert_eq!(value("holiday-state"), "16 February 2027");
    assert!(value("office-hours").contains("public holidays"), "{}", value("office-hours"));

    let guide = city.find("address").expect("the guide");
    let shown = city.shown(guide.texts(), &english).expect("a text");
    assert_eq!(without_marks(&plain_inlines(city, locale, shown.summary)), "Say where you live. Deadline: 10 working days.");

    let ukrainian = Language::parse("uk").expect("a tag");
    let shown = city.shown(guide.texts(), &ukrainian).expect("a text");
    assert_eq!((shown.state.as_str(), shown.language.tag()), ("missing", "lt"));
}
