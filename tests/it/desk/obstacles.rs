//! What stands in the way of a reviewer who has just written: a folder that can't be written to, a store that is gone, too many forms.
//! Each is a sentence, and nothing typed is lost.

use std::fs;

use axum::http::StatusCode;

use super::review::{page, section, seen, sent_on};
use super::{DOCTOR, Town};

const WORDS: &str = "Лікар лікує першим.";

#[cfg(unix)]
#[tokio::test]
async fn where_the_content_cannot_be_written_it_is_said_and_what_was_typed_stays() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let form = format!("do=change&{}&body={WORDS}", seen(&page(&mut olena).await, "intro"));
    // A folder that leads out of the content is written to by nobody.
    let (approvals, kept) = (town.content().join("kraj/approvals"), town.folder.path().join("kept"));
    fs::rename(&approvals, &kept).expect("renamed");
    std::os::unix::fs::symlink(&kept, &approvals).expect("a link");
    let refused = olena.send(DOCTOR, &form).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = refused.text();
    assert!(section(&html, "intro").contains(WORDS) && html.contains("Написане вами не втрачено"), "{html}");
    assert!(section(&page(&mut olena).await, "intro").contains(WORDS), "on another day, too");
    fs::remove_file(&approvals).expect("removed");
    fs::rename(&kept, &approvals).expect("renamed");
    sent_on(&olena.send(DOCTOR, &form).await);
}

#[tokio::test]
async fn a_store_that_goes_away_while_somebody_writes_loses_nothing() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let form = format!("do=change&{}&body={WORDS}", seen(&page(&mut olena).await, "intro"));
    let away = town.folder.path().join("away");
    fs::create_dir(&away).expect("a folder");
    let names = ["store.db", "store.db-wal", "store.db-shm"];
    for name in names {
        drop(fs::rename(town.folder.path().join(name), away.join(name)));
    }
    let answer = olena.send(DOCTOR, &form).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = answer.text();
    assert!(html.contains(&format!("action=\"{DOCTOR}\"")) && html.contains(WORDS), "it can be sent again as it is: {html}");
    for name in names {
        drop(fs::rename(away.join(name), town.folder.path().join(name)));
    }
    sent_on(&olena.send(DOCTOR, &form).await);
}

#[tokio::test]
async fn a_flood_of_forms_is_asked_to_wait_with_what_was_typed() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let form = "do=nothing&section=intro&text=some+words";
    let mut slowed = None;
    for _ in 0..2000 {
        let answer = olena.send(DOCTOR, form).await;
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            slowed = Some(answer.text());
            break;
        }
    }
    let html = slowed.expect("a flood has an end");
    assert!(html.contains("name=\"text\" value=\"some words\""), "{html}");
    let mut ivan = town.visitor("Ivan", &["uk"]).await;
    assert_ne!(ivan.send(DOCTOR, form).await.status, StatusCode::SERVICE_UNAVAILABLE, "others do not wait");
}
