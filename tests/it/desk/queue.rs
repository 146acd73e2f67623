//! Which page a reviewer begins with, and how they see less.

use std::fs;
use std::path::Path;

use witaj::catalogue::Slug;
use witaj::store::{Entry, Feedback};

use super::{DOCTOR, Town};
use crate::builder::language;
use crate::site::attributes;

/// A second city on the same country: it has a text of its own, and the country's in other languages.
fn with_another_city(content: &Path) {
    let city = content.join("molo");
    let letter = "port/letter/pl.md";
    fs::create_dir_all(city.join("letter")).expect("a folder");
    fs::copy(content.join(letter), city.join("letter/pl.md")).expect("a letter");
    let layer = fs::read_to_string(content.join("port/layer.toml")).expect("a layer");
    let layer = layer.replace("Port", "Molo").replace("\"uk\", \"ar\"]", "\"uk\"]");
    fs::write(city.join("layer.toml"), layer).expect("a layer");
}

fn pages<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let below = format!("/desk/{tag}/");
    attributes(html, "href").into_iter().filter(|href| href.starts_with(&below)).collect()
}

#[tokio::test]
async fn a_reviewer_sees_their_city_and_looks_into_others() {
    let town = Town::prepared(with_another_city);
    let mut olena = town.visitor("Olena", &["uk", "ar"]).await;
    let own = olena.get("/desk/uk?all=yes").await.text();
    let filter = own.split("name=\"city\"").nth(1).expect("a choice of cities");
    assert!(filter.contains("value=\"molo\"") && filter.contains("value=\"port\" selected"), "{filter}");
    assert!(pages(&own, "uk").iter().any(|page| page.starts_with("/desk/uk/port/")), "{:?}", pages(&own, "uk"));
    let other = olena.get("/desk/uk?city=molo&all=yes").await.text();
    let shown = pages(&other, "uk");
    assert!(shown.iter().any(|page| page.starts_with("/desk/uk/molo/")) && shown.contains(&DOCTOR), "{shown:?}");
    assert!(!shown.iter().any(|page| page.starts_with("/desk/uk/port/")), "{shown:?}");
    assert!(attributes(&other, "value").contains(&"molo"), "the choice stays");
    // A city without the language has nothing for its reviewer; one that is not there is none.
    assert_eq!(olena.get("/desk/ar?city=molo").await.status, axum::http::StatusCode::NOT_FOUND);
    let unknown = olena.get("/desk/uk?city=nowhere&all=yes").await.text();
    assert_eq!(pages(&unknown, "uk"), pages(&own, "uk"), "then their own");
}

#[tokio::test]
async fn what_many_answer_below_comes_first_among_what_is_as_dangerous() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let before = olena.get("/desk/uk?all=yes").await.text();
    let event = "/desk/uk/port/events/night-of-health";
    let place = |html: &str| pages(html, "uk").iter().position(|page| *page == event).expect("the event");
    let answers = (0..6).map(|number| {
        let feedback = Feedback {
            city: Slug::parse("port").expect("a slug"),
            language: language("uk"),
            page: "/events/night-of-health".to_owned(),
            edition: "7K2M9QAB".to_owned(),
            day: town.now().date_naive(),
            useful: Some(true),
            text: String::new(),
        };
        Entry::new(&number.to_string(), feedback)
    });
    town.database().keep(&answers.collect::<Vec<_>>()).expect("kept");
    let after = olena.get("/desk/uk?all=yes").await.text();
    assert!(place(&after) < place(&before) && after.contains("часто читають"), "{after}");
    assert!(!before.contains("часто читають"));
    let first = after.split("class=\"next\"").nth(1).expect("a page to begin with");
    assert!(first.contains("alarm-mark"), "and danger before all: {first}");
}

#[tokio::test]
async fn sections_that_only_one_side_has_are_told_with_the_title() {
    let town = Town::prepared(|content| {
        let file = content.join("kraj/guides/health/doctor/uk.md");
        let text = fs::read_to_string(&file).expect("a text");
        let (kept, _) = text.split_once("## Коли погано").expect("a section");
        let kept = kept.replace("danger = \"603938ab2af21925\"\n", "");
        fs::write(&file, format!("{kept}## Звідки це {{#origin}}\n\nЦе додав хтось інший.\n")).expect("a text");
    });
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let page = olena.get(DOCTOR).await.text();
    let head = page.split("id=\"s-head\"").nth(1).expect("the title").split("<section").next().expect("a part");
    for told in ["Gdy jest źle", "origin"] {
        assert!(head.contains(told), "{told}: {head}");
    }
    let rest = page.split("id=\"s-intro\"").nth(1).expect("a section").split("<section").next().expect("a part");
    assert!(!rest.contains("origin"), "once, not with each: {rest}");
}
