//! Judging translations: what waits, good, changed, not understood, not right; what is refused, and that nothing typed is lost.
//! The content is a copy of the small city on a disk, changed by the editor that the program has.

use std::fs;

use axum::http::{StatusCode, header};

use super::{DOCTOR, Town, Visitor};
use crate::site::{Answer, attributes};

/// The part of a page that shows a section.
pub(super) fn section<'a>(html: &'a str, id: &str) -> &'a str {
    let begin = format!("id=\"s-{id}\"");
    let part = html.split("<section class=\"unit ").find(|part| part.contains(&begin));
    part.unwrap_or_else(|| panic!("no section {id} in {html}"))
}

/// The hidden fields of a section's form, ready to be sent.
pub(super) fn seen(html: &str, id: &str) -> String {
    let part = section(html, id);
    let field = |name: &str| {
        let start = format!("name=\"{name}\" value=\"");
        part.split(&start).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    format!("section={id}&source={}&translation={}", field("source"), field("translation"))
}

fn state(html: &str, id: &str) -> String {
    section(html, id).split(['"', ' ']).next().unwrap_or_default().to_owned()
}

pub(super) async fn page(visitor: &mut Visitor<'_>) -> String {
    let page = visitor.get(DOCTOR).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page.text()
}

pub(super) fn sent_on(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header(header::LOCATION)
}

#[tokio::test]
async fn what_waits_is_counted_in_sections_and_minutes_and_narrowed() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk", "ar"]).await;
    let queue = olena.get("/desk").await.text();
    assert!(queue.contains("<h1>Переклади: "), "{queue}");
    assert!(queue.contains("хвилин") && queue.contains("частин"), "in plain words: {queue}");
    let links: Vec<&str> = attributes(&queue, "href").into_iter().filter(|href| href.starts_with("/desk/uk/")).collect();
    assert!(links.contains(&DOCTOR) || queue.contains(DOCTOR), "{links:?}");
    let first = queue.split("class=\"next\"").nth(1).expect("a page to begin with");
    assert!(first.contains("alarm-mark"), "the dangerous first: {first}");
    let narrowed = olena.get("/desk/uk?topic=health&state=draft").await.text();
    assert!(!narrowed.contains("/desk/uk/kraj/safety/"), "{narrowed}");
    let layer = olena.get("/desk/uk?layer=port&all=yes").await.text();
    assert!(layer.contains("href=\"/desk/uk/port/") && !layer.contains("href=\"/desk/uk/kraj/"), "{layer}");
    let arabic = olena.get("/desk/ar").await.text();
    assert!(arabic.contains("href=\"/desk/ar/kraj/"), "{arabic}");
    assert_eq!(olena.get("/desk/pl").await.status, StatusCode::FORBIDDEN);
    assert_eq!(olena.get("/desk/xx").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn good_approves_exactly_what_was_read_under_the_name_that_may_be_shown() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let html = page(&mut olena).await;
    assert!(html.contains("Lekarz pomaga najpierw.") && html.contains("dir=\"ltr\""), "source beside translation: {html}");
    let places = ["head", "intro", "steps", "danger"].map(|id| html.find(&format!("id=\"s-{id}\"")));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "in reading order: {places:?}");
    assert_ne!(state(&html, "steps"), "approved");
    let good = olena.send(DOCTOR, &format!("do=good&{}", seen(&html, "steps"))).await;
    assert!(sent_on(&good).starts_with(DOCTOR) || sent_on(&good).starts_with("/desk/uk?"), "{}", sent_on(&good));
    let approvals = fs::read_to_string(town.content().join("kraj/approvals/uk.toml")).expect("approvals");
    let last = approvals.rsplit("[[").next().expect("an entry");
    assert!(last.contains("№ ") && last.contains("2026-11-21") && !last.contains("Olena"), "{last}");
    let after = page(&mut olena).await;
    assert_eq!(state(&after, "steps"), "approved", "at once");
    assert!(!section(&after, "steps").contains("value=\"good\""), "what is approved needs no second approval");
    // With consent, the name itself.
    olena.send("/desk/me/credit", "credit=yes").await;
    olena.send(DOCTOR, &format!("do=good&{}", seen(&after, "danger"))).await;
    let approvals = fs::read_to_string(town.content().join("kraj/approvals/uk.toml")).expect("approvals");
    assert!(approvals.contains("Olena Kovalenko"), "{approvals}");
    let notes = town.database().notes(0, 99).expect("notes");
    let objects: Vec<&str> =
        notes.iter().filter(|(_, note)| note.action == "approved").map(|(_, note)| note.object.as_str()).collect();
    assert_eq!(objects, ["kraj/health/doctor/steps/uk", "kraj/health/doctor/danger/uk"]);
}

#[tokio::test]
async fn a_correction_is_looked_at_kept_and_approved_and_a_lost_fact_is_refused() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let html = page(&mut olena).await;
    let seen = seen(&html, "steps");
    let heading = "heading=%D0%A9%D0%BE+%D1%80%D0%BE%D0%B1%D0%B8%D1%82%D0%B8";
    let broken = format!("{seen}&{heading}&body=1.+%D0%9E%D0%B1%D0%B5%D1%80%D1%96%D1%82%D1%8C+%3Cb%3E.");
    let looked = olena.send(DOCTOR, &format!("do=preview&{broken}")).await;
    let shown = looked.text();
    assert!(looked.status == StatusCode::OK && section(&shown, "steps").contains("class=\"preview\""), "{shown}");
    assert!(section(&shown, "steps").contains("class=\"forbids\""), "a fact is missing: {}", section(&shown, "steps"));
    assert!(!shown.contains("<b>."), "nothing typed is markup");
    assert!(!shown.contains("Значення, які вставляє програма, не такі"), "what the guard says stands once: {shown}");
    let refused = olena.send(DOCTOR, &format!("do=change&{broken}")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(section(&refused.text(), "steps").contains("Оберіть &#60;b&#62;") || refused.text().contains("Оберіть &lt;b&gt;"));
    // Kept until it is accepted, also for another day.
    assert!(section(&page(&mut olena).await, "steps").contains("Оберіть"), "a draft is not lost");
    let file = town.content().join("kraj/guides/health/doctor/uk.md");
    let before = fs::read_to_string(&file).expect("a text");
    let whole = "body=1.+%D0%9E%D0%B1%D0%B5%D1%80%D1%96%D1%82%D1%8C+**%D0%BF%D1%80%D0%B8%D1%85%D0%BE%D0%B4%D0%BD%D1%8E**.%0D%0A2.+%D0%9F%D0%BE%D0%B4%D0%B0%D0%B9%D1%82%D0%B5+%D0%B7%D0%B0%D1%8F%D0%B2%D1%83.+%D0%A3+%D0%B2%D0%B0%D1%81+%D1%94+%7Bfact%3Adeadline%7D.%0D%0A+++-+%D0%92%D1%96%D0%B7%D1%8C%D0%BC%D1%96%D1%82%D1%8C+%D0%BF%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82.";
    let changed = olena.send(DOCTOR, &format!("do=change&{seen}&{heading}&{whole}")).await;
    assert!(sent_on(&changed).contains("done="), "{}", sent_on(&changed));
    let after = fs::read_to_string(&file).expect("a text");
    assert!(after != before && after.contains("приходню"), "{after}");
    let html = page(&mut olena).await;
    assert_eq!(state(&html, "steps"), "approved");
    assert!(!section(&html, "steps").contains("Оберіть &#60;"), "the draft is gone");
}

#[tokio::test]
async fn what_changed_while_it_was_read_is_not_approved_and_the_new_text_is_shown() {
    let town = Town::edited();
    let (mut olena, mut ivan) = (town.visitor("Olena", &["uk"]).await, town.visitor("Ivan", &["uk"]).await);
    let html = page(&mut olena).await;
    let old = seen(&html, "intro");
    let other = ivan
        .send(DOCTOR, &format!("do=change&{old}&body=%D0%9D%D0%BE%D0%B2%D0%B5+%D1%80%D0%B5%D1%87%D0%B5%D0%BD%D0%BD%D1%8F."))
        .await;
    sent_on(&other);
    let late = olena.send(DOCTOR, &format!("do=good&{old}")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let shown = late.text();
    assert!(
        section(&shown, "intro").contains("Нове речення.") && section(&shown, "intro").contains("role=\"alert\""),
        "{shown}"
    );
    let typed = olena
        .send(DOCTOR, &format!("do=change&{old}&body=%D0%9C%D0%BE%D1%94+%D1%80%D0%B5%D1%87%D0%B5%D0%BD%D0%BD%D1%8F."))
        .await;
    let shown = typed.text();
    assert_eq!(typed.status, StatusCode::CONFLICT);
    assert!(section(&shown, "intro").contains("Моє речення.") && section(&shown, "intro").contains("Нове речення."));
    // Both see what the other wrote; the second approves it after reading.
    let html = page(&mut olena).await;
    assert_eq!(state(&html, "intro"), "approved", "by Ivan, who wrote it");
}

#[tokio::test]
async fn questions_comments_and_answers_stand_with_their_section() {
    let town = Town::edited();
    let (mut olena, mut ivan) = (town.visitor("Olena", &["uk"]).await, town.visitor("Ivan", &["uk"]).await);
    let nothing = olena.send(DOCTOR, "do=ask&section=danger&text=+").await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
    let asked = olena.send(DOCTOR, "do=ask&section=danger&text=What+is+%3Cratunek%3E%3F").await;
    assert_eq!(sent_on(&asked), format!("{DOCTOR}?done=asked#s-danger"));
    let html = page(&mut ivan).await;
    let part = section(&html, "danger");
    assert!(part.contains("class=\"talk question\"") && part.contains("&#60;ratunek&#62;"), "{part}");
    assert!(!section(&html, "steps").contains("ratunek"));
    let talk = attributes(part, "value").into_iter().find(|value| value.starts_with("kraj/")).expect("a talk").to_owned();
    let answer = format!("do=answer&section=danger&talk={}&text=It+is+help.", talk.replace('/', "%2F"));
    sent_on(&ivan.send(DOCTOR, &answer).await);
    assert!(section(&page(&mut olena).await, "danger").contains("It is help."));
    let long = format!("do=say&section=danger&text={}", "x".repeat(2001));
    assert_eq!(olena.send(DOCTOR, &long).await.status, StatusCode::BAD_REQUEST);
    let elsewhere = answer.replace("section=danger", "section=steps");
    assert_eq!(olena.send(DOCTOR, &elsewhere).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_finds_it_wrong_makes_a_dispute_and_says_why() {
    let town = Town::edited();
    let (mut olena, mut ivan) = (town.visitor("Olena", &["uk"]).await, town.visitor("Ivan", &["uk"]).await);
    let html = page(&mut olena).await;
    sent_on(&olena.send(DOCTOR, &format!("do=good&{}", seen(&html, "danger"))).await);
    let html = page(&mut ivan).await;
    let why = format!("do=wrong&{}&text=%D0%9D%D0%B5+%D1%82%D0%B5", seen(&html, "danger"));
    assert_eq!(ivan.send(DOCTOR, &format!("do=wrong&{}", seen(&html, "danger"))).await.status, StatusCode::BAD_REQUEST);
    sent_on(&ivan.send(DOCTOR, &why).await);
    let html = page(&mut olena).await;
    assert_eq!(state(&html, "danger"), "disputed");
    assert!(section(&html, "danger").contains("class=\"talk objection\"") && section(&html, "danger").contains("Не те"));
}

#[tokio::test]
async fn nobody_judges_what_is_not_theirs_and_forged_forms_change_nothing() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let html = page(&mut olena).await;
    let good = format!("do=good&{}", seen(&html, "steps"));
    let approvals = || fs::read_to_string(town.content().join("kraj/approvals/uk.toml")).unwrap_or_default();
    let before = approvals();
    assert_eq!(olena.send("/desk/ar/kraj/health/doctor", &good).await.status, StatusCode::FORBIDDEN);
    assert_eq!(olena.get("/desk/ar/kraj/health/doctor").await.status, StatusCode::FORBIDDEN);
    let mut amal = town.visitor("Amal", &["ar"]).await;
    assert_eq!(amal.send(DOCTOR, &good).await.status, StatusCode::FORBIDDEN);
    for (path, form, status) in [
        (DOCTOR, "do=good&section=steps", StatusCode::BAD_REQUEST),
        (DOCTOR, "do=good&section=..&source=x", StatusCode::NOT_FOUND),
        (DOCTOR, "do=good&section=nothing", StatusCode::NOT_FOUND),
        (DOCTOR, "do=burn&section=steps", StatusCode::NOT_FOUND),
        ("/desk/uk/kraj/../../etc", "do=good&section=steps", StatusCode::NOT_FOUND),
        ("/desk/uk/kraj/health/nobody", "do=good&section=head", StatusCode::NOT_FOUND),
        ("/desk/uk/nowhere/health/doctor", "do=good&section=head", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(olena.send(path, form).await.status, status, "{path} {form}");
    }
    let forged = good.replace("source=", "source=0000000000000000&x=");
    assert_eq!(olena.send(DOCTOR, &forged).await.status, StatusCode::CONFLICT);
    assert_eq!(approvals(), before);
}

#[tokio::test]
async fn an_editor_ends_a_dispute_and_the_text_is_as_approved_as_it_was() {
    let town = Town::edited();
    let mut marta = super::editors::marta(&town).await;
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let mut ivan = town.visitor("Ivan Franko", &["uk"]).await;
    let sent = |html: &str, what: &str| format!("do={what}&{}", seen(html, "steps"));
    let html = page(&mut olena).await;
    sent_on(&olena.send(DOCTOR, &sent(&html, "good")).await);
    sent_on(&ivan.send(DOCTOR, &format!("{}&text=Ні", sent(&html, "wrong"))).await);
    let html = page(&mut marta).await;
    assert_eq!(state(&html, "steps"), "disputed");
    assert!(
        section(&html, "steps").contains("value=\"keep\"") && !section(&html, "steps").contains("value=\"earlier\""),
        "{html}"
    );
    assert!(!section(&page(&mut olena).await, "steps").contains("value=\"keep\""), "reviewers do not end their own dispute");
    assert_eq!(olena.send(DOCTOR, &sent(&html, "keep")).await.status, StatusCode::FORBIDDEN);
    assert!(sent_on(&marta.send(DOCTOR, &sent(&html, "keep")).await).contains("done=settled"));
    let html = page(&mut ivan).await;
    assert_eq!(state(&html, "steps"), "approved", "Olena’s word counts again");
    assert!(!marta.get("/desk/questions").await.text().contains("Ні"), "nobody waits for an answer");
    // It is in the file, so that whoever reads the content anew finds it settled.
    let approvals = fs::read_to_string(town.content().join("kraj/approvals/uk.toml")).expect("approvals");
    assert_eq!(approvals.matches("verdict = \"settled\"").count(), 1, "{approvals}");
    // A new objection is a new dispute.
    sent_on(&ivan.send(DOCTOR, &format!("{}&text=Все+одно+ні", sent(&html, "wrong"))).await);
    assert_eq!(state(&page(&mut ivan).await, "steps"), "disputed");
}

#[tokio::test]
async fn an_editor_may_choose_the_version_that_was_approved_before() {
    let town = Town::edited();
    let mut marta = super::editors::marta(&town).await;
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let mut ivan = town.visitor("Ivan Franko", &["uk"]).await;
    let file = town.content().join("kraj/guides/health/doctor/uk.md");
    let first = fs::read_to_string(&file).expect("a text");
    let html = page(&mut olena).await;
    sent_on(&olena.send(DOCTOR, &format!("do=good&{}", seen(&html, "intro"))).await);
    let corrected =
        format!("do=change&{}&body=%D0%9B%D1%96%D0%BA%D0%B0%D1%80+%D0%BB%D1%96%D0%BA%D1%83%D1%94.", seen(&html, "intro"));
    sent_on(&ivan.send(DOCTOR, &corrected).await);
    let html = page(&mut olena).await;
    sent_on(&olena.send(DOCTOR, &format!("do=wrong&{}&text=Було+краще", seen(&html, "intro"))).await);
    let html = page(&mut marta).await;
    let part = section(&html, "intro");
    let earlier =
        part.split("name=\"earlier\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the earlier version");
    let forged = format!("do=earlier&{}&earlier={}", seen(&html, "intro"), "0".repeat(earlier.len()));
    assert_eq!(marta.send(DOCTOR, &forged).await.status, StatusCode::NOT_FOUND, "no version was ever so");
    let form = format!("do=earlier&{}&earlier={earlier}", seen(&html, "intro"));
    assert!(sent_on(&marta.send(DOCTOR, &form).await).contains("done=settled"));
    assert_eq!(fs::read_to_string(&file).expect("a text"), first, "the earlier words, and nothing else");
    assert_eq!(state(&page(&mut olena).await, "intro"), "approved", "as it was approved then");
}
