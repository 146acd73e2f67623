//! What a change reaches, printed editions among it, and how it is taken back from the desk.

use std::fs;
use std::path::Path;

use axum::http::{StatusCode, header};

use super::Town;
use super::editors::{field, marta};
use crate::editing::commit_all;
use crate::site::attributes;

/// A pack that said the deadline, and is handed out.
const RUN: &str = r#"label = "500 sztuk"
date = 2026-11-02
edition = "7K2M9QXA"

[[file]]
name = "port-welcome-pl.pdf"
product = "welcome"
languages = ["pl"]
pages = 8
sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

[[record]]
of = "fact:deadline"
names = { pl = "Czas" }
checked = 2026-11-01
says = [
  { kind = "duration", value = "14 day", printed = "14 dni", pages = { 1 = [3] } },
]
"#;

/// In git, with a print run.
fn printed(content: &Path) {
    fs::create_dir_all(content.join("port/print-runs")).expect("a folder");
    fs::write(content.join("port/print-runs/2026-11-02-7k2m9qxa.toml"), RUN).expect("a run");
    commit_all(&git2::Repository::init(content).expect("a repository"), "Begin");
}

#[tokio::test]
async fn an_editor_sees_which_printed_edition_a_change_makes_wrong_and_takes_the_change_back() {
    let town = Town::prepared(printed);
    let mut marta = marta(&town).await;
    marta.send("/desk/me/credit", "credit=yes").await;
    let deadline = "/desk/facts/kraj/deadline";
    let form = |page: &str, do_: &str, value: &str| {
        format!("do={do_}&before={}&value={value}&checked=2026-11-20&valid_from=&valid_until=", field(page, "before"))
    };
    let page = marta.get(deadline).await.text();
    let looked = marta.send(deadline, &form(&page, "preview", "30")).await.text();
    let looked = looked.replace(['\u{2068}', '\u{2069}'], "");
    assert!(looked.contains("Wydrukowane wydanie w użyciu będzie błędne: 500 sztuk"), "{looked}");
    assert!(looked.contains("ukraiński") && looked.contains("Lekarz rodzinny"), "its languages and pages: {looked}");
    let facts = || fs::read_to_string(town.content().join("kraj/facts.toml")).expect("facts");
    let before = facts();
    assert_eq!(marta.send(deadline, &form(&page, "change", "30")).await.status, StatusCode::SEE_OTHER);
    let page = marta.get(deadline).await.text();
    assert_eq!(marta.send(deadline, &form(&page, "change", "21")).await.status, StatusCode::SEE_OTHER);
    // Each is a commit with its author; the first can't be taken back while the second stands on it.
    let history = marta.get("/desk/history").await.text();
    assert!(history.contains("Set the fact deadline of kraj to 21") && history.contains("<bdi>Marta</bdi>"), "{history}");
    let commits: Vec<String> =
        attributes(&history, "value").into_iter().filter(|value| value.len() == 40).map(str::to_owned).collect();
    let undo = |commit: &str| format!("do=change&commit={commit}");
    let refused = marta.send("/desk/history", &undo(&commits[1])).await.text();
    assert!(refused.contains("Na tej zmianie opierają się późniejsze"), "{refused}");
    let undone = marta.send("/desk/history", &undo(&commits[0])).await;
    assert_eq!(undone.header(header::LOCATION), "/desk/history?done=yes", "{}", undone.text());
    assert!(facts().contains("value = \"30\""), "{}", facts());
    let undone = marta.send("/desk/history", &undo(&commits[1])).await;
    assert_eq!(undone.header(header::LOCATION), "/desk/history?done=yes", "{}", undone.text());
    assert_eq!(facts(), before);
    let mut olena = town.visitor("Olena", &["uk"]).await;
    assert_eq!(olena.send("/desk/history", &undo(&commits[0])).await.status, StatusCode::FORBIDDEN);
}
