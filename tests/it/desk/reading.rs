//! What stands beside a section: what changed since it was approved; and how far a language is.

use super::editors::{field, marta};
use super::paper::{code, upload};
use super::review::{page, section, seen, sent_on};
use super::{DOCTOR, Town};

#[tokio::test]
async fn what_changed_since_the_approval_is_marked_word_by_word_on_both_sides() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let mut ivan = town.visitor("Ivan", &["uk"]).await;
    let html = page(&mut olena).await;
    sent_on(&olena.send(DOCTOR, &format!("do=good&{}", seen(&html, "intro"))).await);
    assert!(!section(&page(&mut olena).await, "intro").contains("class=\"changed\""), "nothing has changed yet");
    // An editor changes a word of the original.
    let mut marta = marta(&town).await;
    let source = "/desk/source/kraj/health/doctor";
    let form = marta.get(source).await.text();
    let before = field(form.split("id=\"s-intro\"").nth(1).expect("a section"), "before");
    let change = format!("do=change&section=intro&before={before}&body=Lekarz pomaga zawsze.");
    sent_on(&marta.send(source, &change).await);
    let html = page(&mut ivan).await;
    let part = section(&html, "intro");
    assert!(part.contains("<del>najpierw</del>") && part.contains("<ins>zawsze</ins>"), "only the word: {part}");
    assert!(!part.contains("<del>Лікар"), "the translation is as it was: {part}");
    // A sheet comes back from a meeting: it approves nothing, so both sides have changed since the approval.
    let paper = "/desk/paper/uk";
    let code = code(&ivan.get(&format!("{paper}?as=csv")).await.text(), "Lekarz rodzinny #intro");
    upload(&mut ivan, paper, &format!("code,new text\n{code},Лікар допомагає завжди.\n")).await;
    sent_on(&ivan.send(paper, "do=take").await);
    let html = page(&mut olena).await;
    let part = section(&html, "intro");
    for said in ["<del>najpierw</del>", "<ins>zawsze</ins>", "<del>першим</del>", "<ins>завжди</ins>"] {
        assert!(part.contains(said), "{said}: {part}");
    }
}

#[tokio::test]
async fn progress_tells_how_much_is_approved_by_whom_and_since_when() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    olena.send("/desk/me/credit", "credit=yes").await;
    for id in ["steps", "danger"] {
        let form = format!("do=good&{}", seen(&page(&mut olena).await, id));
        sent_on(&olena.send(DOCTOR, &form).await);
    }
    let told = olena.get("/desk/progress").await.text().replace(['\u{2068}', '\u{2069}'], "");
    let ukrainian = told.split("class=\"pane standing\"").nth(1).expect("the own language first");
    for said in ["українська", "Схвалили: Olena Kovalenko (2)", "схвалено частин: 2 з ", "найдавніше 21 листопада 2026"]
    {
        assert!(ukrainian.contains(said), "{said}: {ukrainian}");
    }
}
