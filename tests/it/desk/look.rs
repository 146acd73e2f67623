//! What a change would make, looked at before anybody makes it: by whom, what it says of itself, and that nothing of it stays.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use axum::http::{StatusCode, header};
use witaj::store::Draft;
use witaj::store::record::Held;

use super::editors::{field, marta};
use super::records::filled;
use super::review::{page, seen};
use super::{DOCTOR, FORM, SITE, Town};

/// A look at the steps of a guide in Ukrainian, with and without the value that belongs there.
fn typed(seen: &str, what: &str, words: &str) -> String {
    format!("do={what}&{seen}&heading=%D0%A9%D0%BE+%D1%80%D0%BE%D0%B1%D0%B8%D1%82%D0%B8&body=1.+{words}")
}

const WHOLE: &str = "Neu+%7Bfact%3Adeadline%7D.";
const BROKEN: &str = "Neu+%3Cb%3E.";

/// All files below a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        match entry.is_dir() {
            true => found.extend(files(&entry)),
            false => drop(found.insert(entry.clone(), fs::read(&entry).expect("a file"))),
        }
    }
    found
}

#[tokio::test]
async fn the_whole_page_is_shown_with_what_is_typed_and_nothing_is_kept() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let seen = seen(&page(&mut olena).await, "steps");
    let (before, notes) = (files(&town.content()), town.database().notes(0, 99).expect("notes").len());
    let looked = olena.send(DOCTOR, &typed(&seen, "page", WHOLE)).await;
    let html = looked.text();
    assert_eq!(looked.status, StatusCode::OK, "{html}");
    assert!(html.contains("Neu <bdi>14") || html.contains("Neu 14"), "the value of the fact: {html}");
    assert!(html.contains("<aside class=\"wrap look-says\" lang=\"uk\"") && html.contains("попередній перегляд"), "{html}");
    assert!(!html.contains("<script") && !html.contains("manifest"), "nothing runs, nothing is kept on the device");
    assert!(html.contains("content=\"noindex\"") && !html.contains("rel=\"canonical\""));
    assert!(!html.contains("Olena"), "nobody has approved it");
    assert_eq!(looked.header(header::CACHE_CONTROL), "no-store");
    // A section that could not be approved is shown, too, and what is wrong with it.
    let broken = olena.send(DOCTOR, &typed(&seen, "page", BROKEN)).await.text();
    let says = broken.split("</aside>").next().unwrap_or_default();
    assert!(says.contains("<li>") && broken.contains("Neu &"), "{broken}");
    assert!(!broken.contains("<b>."), "nothing typed is markup");
    assert_eq!(files(&town.content()), before);
    assert_eq!(town.database().notes(0, 99).expect("notes").len(), notes);
    assert!(Held::<Draft>::list(town.database().as_mut(), "").expect("drafts").is_empty(), "not even a draft");
    assert!(!olena.get("/port/uk/health/doctor").await.text().contains("Neu"), "readers see what they saw");
}

#[tokio::test]
async fn only_who_reviews_the_language_looks() {
    let town = Town::edited();
    let (mut olena, mut amal) = (town.visitor("Olena", &["uk"]).await, town.visitor("Amal", &["ar"]).await);
    let form = typed(&seen(&page(&mut olena).await, "steps"), "page", WHOLE);
    assert_eq!(amal.send(DOCTOR, &form).await.status, StatusCode::FORBIDDEN);
    let foreign = olena.ask("POST", DOCTOR, &form, &[(header::CONTENT_TYPE, FORM), (SITE, "cross-site")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    olena.cookie.clear();
    let out = olena.send(DOCTOR, &form).await;
    assert_eq!(out.status, StatusCode::UNAUTHORIZED);
    assert!(!out.text().contains("look-says"));
}

#[tokio::test]
async fn what_has_changed_meanwhile_is_told() {
    let town = Town::edited();
    let (mut olena, mut ivan) = (town.visitor("Olena", &["uk"]).await, town.visitor("Ivan", &["uk"]).await);
    let old = seen(&page(&mut olena).await, "intro");
    let form = format!("{old}&body=Neu.");
    assert_eq!(ivan.send(DOCTOR, &format!("do=change&{form}")).await.status, StatusCode::SEE_OTHER);
    let late = olena.send(DOCTOR, &format!("do=page&{old}&body=Alt.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("look-says") && !late.text().contains("Alt."), "{}", late.text());
}

#[tokio::test]
async fn the_pages_of_the_pack_are_pictures_of_what_is_typed() {
    let town = Town::printing();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let seen = seen(&page(&mut olena).await, "steps");
    let whole = olena.send(DOCTOR, &typed(&seen, "pack", WHOLE)).await;
    let html = whole.text();
    assert_eq!(whole.status, StatusCode::OK, "{html}");
    assert!(html.contains("look-says") && html.contains("<img src=\"data:image/svg+xml;charset=utf-8,%3Csvg"));
    let other = olena.send(DOCTOR, &typed(&seen, "pack", "Zwei+Drei+%7Bfact%3Adeadline%7D.")).await.text();
    assert_ne!(html, other, "other words are another picture");
    let broken = olena.send(DOCTOR, &typed(&seen, "pack", BROKEN)).await.text();
    assert!(broken.split("</aside>").next().unwrap_or_default().contains("<li>") && broken.contains("<img"), "{broken}");
    // Each takes a processor for a while: who asks again and again is asked to wait.
    let mut last = StatusCode::OK;
    for _ in 0..3 {
        last = olena.send(DOCTOR, &typed(&seen, "pack", WHOLE)).await.status;
    }
    assert_eq!(last, StatusCode::SERVICE_UNAVAILABLE);
    assert!(olena.send(DOCTOR, &typed(&seen, "page", WHOLE)).await.status == StatusCode::OK, "a page is asked for more often");
}

#[tokio::test]
async fn an_editor_sees_the_page_of_an_original_as_it_would_be() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let source = "/desk/source/kraj/health/doctor";
    let html = marta.get(source).await.text();
    let part = html.split("id=\"s-intro\"").nth(1).expect("a section");
    assert!(part.contains("value=\"page\""));
    let looked = marta.send(source, &format!("do=page&section=intro&before={}&body=Neu.", field(part, "before"))).await;
    let html = looked.text();
    assert!(looked.status == StatusCode::OK && html.contains("look-says") && html.contains("Neu."), "{html}");
    assert!(html.contains("<html lang=\"pl\""), "in the language of the original");
    assert!(!marta.get("/port/pl/health/doctor").await.text().contains("Neu."));
}

#[tokio::test]
async fn an_editor_sees_the_pages_that_a_value_reaches_in_each_language_and_in_the_pack() {
    let town = Town::printing();
    let mut marta = marta(&town).await;
    let fee = "/desk/facts/kraj/fee";
    let before = field(&marta.get(fee).await.text(), "before");
    let form = format!("before={before}&value=16.25&checked=2026-11-20&valid_from=");
    assert!(!marta.get(fee).await.text().contains("name=\"of\""), "there is nothing to look at yet");
    let reached = marta.send(fee, &format!("do=preview&{form}")).await.text();
    for part in
        ["<option value=\"port/health/doctor\"", "<option value=\"ar\"", "<option value=\"pl\" selected", "value=\"pack\""]
    {
        assert!(reached.contains(part), "{part}: {reached}");
    }
    let files_before = files(&town.content());
    for (language, dir) in [("pl", "ltr"), ("ar", "rtl"), ("uk", "ltr")] {
        let looked = marta.send(fee, &format!("do=page&of=port/health/doctor&in={language}&{form}")).await;
        let html = looked.text();
        assert_eq!(looked.status, StatusCode::OK, "{html}");
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")), "{html}");
        assert!(html.contains("16,25") || html.contains("16.25"), "{language}: {html}");
        assert!(html.contains("look-says\" lang=\"pl\"") && !html.contains("<script"), "{html}");
    }
    let pack = |language: &str| format!("do=pack&of=port/health/doctor&in={language}&{form}");
    let [first, second] = [marta.send(fee, &pack("uk")).await.text(), marta.send(fee, &pack("ar")).await.text()];
    assert!(first.contains("look-says") && first.contains("<img src=\"data:image/svg+xml"), "{first}");
    assert!(second.contains("lang=\"ar\" dir=\"rtl\"") && second.contains("<img"), "{second}");
    // What can't be kept is shown with the reason; what moved on, or is nobody's page, is told.
    let wrong = marta.send(fee, &format!("do=page&before={before}&value=abc&checked=2026-11-20&valid_from=")).await.text();
    assert!(wrong.contains("look-says"), "{wrong}");
    let elsewhere = marta.send(fee, &format!("do=page&of=port/../../etc&in=xx&{form}")).await.text();
    assert!(elsewhere.contains("look-says") && elsewhere.contains("<html lang=\"pl\""), "the first of its pages: {elsewhere}");
    assert_eq!(files(&town.content()), files_before, "nothing is kept");
    assert!(!marta.get("/port/pl/health/doctor").await.text().contains("16,25"));
}

#[tokio::test]
async fn an_editor_sees_a_place_as_it_would_be() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let place = "/desk/records/place/port/clinic";
    let html = marta.get(place).await.text();
    let form = filled(&html, &[("hours-mo", "7:07-8:08"), ("checked", "2026-11-20")]);
    let reached = marta.send(place, &format!("do=preview&{form}")).await.text();
    assert!(reached.contains("<option value=\"port/places\""), "{reached}");
    let looked = marta.send(place, &format!("do=page&of=port/places&in=uk&{form}")).await.text();
    assert!(looked.contains("look-says") && looked.contains("<html lang=\"uk\"") && looked.contains("7:07"), "{looked}");
    assert!(!looked.contains("<script"), "nothing runs, whatever page it is: {looked}");
    assert!(!marta.get("/port/uk/places").await.text().contains("7:07"));
}
