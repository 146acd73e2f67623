//! States of translations, facts and editions over the small city.

use std::path::PathBuf;

use chrono::NaiveDate;
use witaj::edition::{City, Edition, plain_inlines};
use witaj::language::Language;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn edition(year: i32, month: u32, day: u32) -> Edition {
    let today = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    Edition::read(&root().join("tests/small-city"), &root().join("locales"), today).0
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

fn states(city: &City, tag: &str) -> String {
    let asked = language(tag);
    let item = city.find("doctor").expect("the guide");
    let shown = city.shown(item.texts(), &asked).expect("a text");
    let head = format!("head: {} in {}\n", shown.head.as_str(), shown.language);
    let section = |part: &witaj::edition::ShownSection<'_>| {
        format!("{}: {} in {}\n", part.section.id, part.state.as_str(), part.language)
    };
    head + &shown.sections.iter().map(section).collect::<String>() + &format!("whole: {}", shown.state.as_str())
}

#[test]
fn the_state_of_every_section_is_derived() {
    let edition = edition(2026, 11, 21);
    let city = edition.city("port").expect("the city");
    insta::assert_snapshot!(states(city, "pl"), @"
    head: draft in pl
    intro: draft in pl
    steps: draft in pl
    danger: draft in pl
    whole: draft
    ");
    insta::assert_snapshot!(states(city, "uk"), @"
    head: approved in uk
    intro: approved in uk
    steps: approved in uk
    danger: disputed in uk
    whole: disputed
    ");
    insta::assert_snapshot!(states(city, "ar"), @"
    head: draft in ar
    intro: draft in ar
    steps: outdated in ar
    danger: missing in pl
    whole: missing
    ");
}

#[test]
fn a_place_is_named_in_the_readers_language_until_its_sign_or_street_changes() {
    let folder = super::broken::small_city();
    let name = |tag: &str, id: &str| {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let (edition, _) = Edition::read(folder.path(), &root().join("locales"), today);
        let city = edition.city("port").expect("the city");
        let (_, location) = city.locations().into_iter().find(|(_, location)| location.id.as_str() == id).expect(id);
        let named = city.place_name(&location.id, &language(tag));
        named.map(|named| (named.name.to_owned(), named.say.map(str::to_owned), named.state.as_str()))
    };
    let (station, say, state) = name("ar", "station").expect("a name");
    assert_eq!((&*station, say.as_deref(), state), ("المحطة الرئيسية", Some("بورت غووفني، أوليتسا دفورتسوفا"), "draft"));
    assert_eq!(name("pl", "station"), None, "the sign says it");
    assert_eq!(name("uk", "station"), None, "nobody has translated it");
    let file = folder.path().join("port/places/pl.md");
    let source = std::fs::read_to_string(&file).expect("the source");
    for (old, new) in [("## Port Główny", "## Port Nowy"), ("Główny, ulica Dworcowa", "Główny, ulica Nowa")] {
        std::fs::write(&file, source.replace(old, new)).expect("a change");
        assert_eq!(name("ar", "station").expect("a name").2, "outdated", "{new}");
        assert_eq!(name("ar", "clinic").expect("a name").2, "draft", "{new}");
    }
}

#[test]
fn facts_change_their_value_on_the_day() {
    for ((year, month, day), expected) in
        [((2026, 11, 21), "To kosztuje 17\u{a0}zł."), ((2027, 1, 1), "To kosztuje 18,50\u{a0}zł.")]
    {
        let edition = edition(year, month, day);
        let city = edition.city("port").expect("the city");
        let polish = language("pl");
        let shown = city.shown(city.find("doctor").expect("the guide").texts(), &polish).expect("a text");
        let locale = edition.locale(&polish).expect("messages");
        let summary = plain_inlines(city, locale, shown.summary);
        assert!(summary.ends_with(expected), "{summary}");
    }
}

#[test]
fn two_readings_are_one_edition() {
    let (one, other) = (edition(2026, 11, 21), edition(2026, 11, 21));
    assert_eq!(one.id(), other.id());
    assert_eq!(one.catalogue(), other.catalogue());
    assert_eq!(one.cities().collect::<Vec<_>>(), other.cities().collect::<Vec<_>>());
}

#[test]
fn a_city_shows_its_own_layer_and_those_below() {
    let edition = edition(2026, 11, 21);
    let city = edition.city("port").expect("the city");
    let ids: Vec<String> = city.items().map(|item| item.id().to_string()).collect();
    assert_eq!(ids, ["health/doctor", "health/clinic", "safety/emergency"]);
    let chain: Vec<&str> = city.chain().iter().map(|layer| layer.name.as_str()).collect();
    assert_eq!(chain, ["Kraj", "Zatoka", "Port"]);
    assert_eq!(city.name(&language("ar")), "الميناء");
    assert!(city.value(&witaj::catalogue::FactId::parse("rumour").expect("an id")).is_none());
}
