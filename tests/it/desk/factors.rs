//! Two factors for what nobody else looks at: inviting, and changing what everybody reads. A passkey is two by itself
//! (`passkeys.rs`); a link and a password are two together.

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::store::{Held, Means, Passkey, Password, Person, Session};

use super::editors::{field, marta, marta_by_link};
use super::{PASSWORD, Town, Visitor};
use crate::site::attributes;

const INVITE: &str = "name=Iwan+Nowy&city=port&language=uk&language=ar";
const FEE: &str = "/desk/facts/kraj/fee";

fn stranger(town: &Town) -> Visitor<'_> {
    Visitor { town, cookie: String::new() }
}

/// Somebody who has come in by name and password alone.
async fn by_password(town: &Town) -> Visitor<'_> {
    let mut visitor = stranger(town);
    let came = visitor.send("/desk/sign-in", &format!("name=marta&password={PASSWORD}")).await;
    assert_eq!(came.status, StatusCode::SEE_OTHER);
    visitor
}

fn person(town: &Town, name: &str) -> Held<Person> {
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    people.into_iter().find(|person| person.value.name == name).expect("a person")
}

fn fresh_link(town: &Town, name: &str) -> String {
    let key = person(town, name).key;
    let token = witaj::desk::fresh_link(town.database().as_mut(), &key, "command", town.now()).expect("a link");
    witaj::desk::link("", &token)
}

/// The form that sets the value of the fee.
async fn fee(marta: &mut Visitor<'_>, what: &str) -> String {
    let page = marta.get(FEE).await.text();
    format!("do={what}&before={}&value=99.00&checked=2026-11-20&valid_from=", field(&page, "before"))
}

/// What was shown in each session of somebody.
fn shown(town: &Town, name: &str) -> Vec<Vec<Means>> {
    let own = format!("{}/", person(town, name).key);
    let sessions = Held::<Session>::list(town.database().as_mut(), &own).expect("sessions");
    sessions.into_iter().filter(|session| session.value.ends.is_none()).map(|session| session.value.means).collect()
}

#[tokio::test]
async fn who_came_by_the_first_link_sets_a_password_and_what_they_typed_goes_on() {
    let town = Town::edited();
    let mut marta = marta_by_link(&town).await;
    let asked = marta.send("/desk/people/invite", INVITE).await;
    let html = asked.text();
    assert!(asked.status == StatusCode::FORBIDDEN && html.contains("Najpierw ustaw klucz dostępu albo hasło"), "{html}");
    for kept in ["action=\"/desk/people/invite\"", "name=\"name\" value=\"Iwan Nowy\"", "value=\"uk\"", "value=\"ar\""] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    let set = |name: &str, password: &str| format!("{INVITE}&new-name={name}&new-password={password}");
    for (form, why) in [
        (set("marta", "lipa"), "za krótkie"),
        (set("m", PASSWORD), "Wybierz inną nazwę"),
        (set("marta", "haslo%20haslo%20haslo"), "łatwo odgadnąć"),
    ] {
        let refused = marta.send("/desk/people/invite", &form).await.text();
        assert!(refused.contains("role=\"alert\"") && refused.contains(why), "{form}: {refused}");
        assert!(refused.contains("value=\"Iwan Nowy\"") && !refused.contains("value=\"lipa"), "{refused}");
    }
    let made = marta.send("/desk/people/invite", &set("marta", PASSWORD)).await.text();
    assert!(made.contains("/desk/join/") && made.contains("Iwan Nowy"), "{made}");
    assert_eq!(person(&town, "Marta").value.sign_in.as_deref(), Some("marta"));
    let form = fee(&mut marta, "change").await;
    assert_eq!(marta.send(FEE, &form).await.status, StatusCode::SEE_OTHER, "and nothing more is asked");
    assert_eq!(shown(&town, "Marta"), [[Means::Link, Means::Password]]);
}

#[tokio::test]
async fn who_comes_by_a_link_again_names_the_password_beside_it() {
    let town = Town::edited();
    marta(&town).await;
    let mut again = marta_by_link(&town).await;
    for (what, says) in [("preview", "class=\"preview\""), ("change", "")] {
        let form = fee(&mut again, what).await;
        let asked = again.send(FEE, &form).await;
        let html = asked.text();
        assert!(asked.status == StatusCode::FORBIDDEN && html.contains("Jeszcze jeden dowód, że to Ty"), "{html}");
        assert!(html.contains("name=\"value\" value=\"99.00\"") && html.contains("name=\"current\""), "{html}");
        assert!(!html.contains("new-password"), "another one is not set by a link alone");
        let wrong = again.send(FEE, &format!("{form}&current=lipa")).await;
        assert!(wrong.status == StatusCode::FORBIDDEN && wrong.text().contains("role=\"alert\""));
        assert!(!again.get("/desk/facts?q=fee").await.text().contains("99,00"), "nothing is changed");
        if says.is_empty() {
            assert_eq!(again.send(FEE, &format!("{form}&current={PASSWORD}")).await.status, StatusCode::SEE_OTHER);
        } else {
            assert!(again.send(FEE, &format!("{form}&current={PASSWORD}")).await.text().contains(says));
            again = marta_by_link(&town).await;
        }
    }
    assert!(again.get("/desk/facts?q=fee").await.text().contains("99,00"));
}

#[tokio::test]
async fn who_came_by_a_password_alone_opens_a_link_in_the_same_browser_and_goes_on() {
    let town = Town::edited();
    marta(&town).await;
    let mut one = by_password(&town).await;
    let asked = one.send("/desk/people/invite", INVITE).await;
    let html = asked.text();
    assert!(
        asked.status == StatusCode::FORBIDDEN && html.contains("witaj review link") && html.contains("Iwan Nowy"),
        "{html}"
    );
    assert!(!html.contains("name=\"current\""), "the same password again proves nothing more: {html}");
    let still = one.send("/desk/people/invite", &format!("{INVITE}&current={PASSWORD}")).await;
    assert_eq!(still.status, StatusCode::FORBIDDEN);
    for what in ["preview", "change"] {
        let form = fee(&mut one, what).await;
        assert_eq!(one.send(FEE, &form).await.status, StatusCode::FORBIDDEN, "{what}");
    }
    // Nor is it enough to set what would be the second.
    for (path, form) in [
        ("/desk/me/password", format!("name=marta&password=kot%20pies%20chmura%20stol&current={PASSWORD}")),
        ("/desk/me/address", format!("email=thief%40example.org&current={PASSWORD}")),
        ("/desk/me/forget-address", String::new()),
        ("/desk/history", "do=change&commit=abc".to_owned()),
    ] {
        let html = one.send(path, &form).await.text();
        assert!(html.contains("Jeszcze jeden dowód, że to Ty"), "{path}: {html}");
    }
    let sessions = shown(&town, "Marta").len();
    assert_eq!(one.send(&fresh_link(&town, "Marta"), "").await.status, StatusCode::SEE_OTHER);
    assert!(shown(&town, "Marta").contains(&vec![Means::Link, Means::Password]), "{:?}", shown(&town, "Marta"));
    assert_eq!(shown(&town, "Marta").len(), sessions, "one takes the place of the other");
    assert!(one.send("/desk/people/invite", INVITE).await.text().contains("/desk/join/"), "the page that was left open");

    // What somebody else has shown in this browser is not theirs.
    let mut olena = town.visitor("Olena", &["uk"]).await;
    olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    olena.send(&fresh_link(&town, "Marta"), "").await;
    assert!(shown(&town, "Marta").contains(&vec![Means::Link]), "{:?}", shown(&town, "Marta"));
}

#[tokio::test]
async fn who_has_lost_the_password_begins_anew_by_somebody_elses_word() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    marta.send("/desk/people/invite", "name=Iwan&city=port&editor=yes").await;
    let mut iwan = stranger(&town);
    iwan.send(&fresh_link(&town, "Iwan"), "").await;
    let form = fee(&mut iwan, "preview").await;
    let first = format!("{form}&new-name=iwan&new-password={PASSWORD}");
    assert!(iwan.send(FEE, &first).await.text().contains("class=\"preview\""));

    // A link alone sets no other password, and no passkey.
    let mut lost = stranger(&town);
    lost.send(&fresh_link(&town, "Iwan"), "").await;
    let refused = lost.send("/desk/me/password", "name=iwan&password=kot%20pies%20chmura%20stol").await.text();
    assert!(refused.contains("Dotychczasowe hasło jest niepoprawne."), "{refused}");
    assert_eq!(lost.send("/desk/me/passkeys/begin", "").await.text(), "{\"go\":\"/desk/proof\"}");
    let page = lost.get("/desk/proof").await.text();
    assert!(page.contains("witaj review link --anew"), "{page}");

    let people = marta.get("/desk/people").await.text();
    assert!(people.contains("action=\"/desk/people/anew\""), "{people}");
    let key = person(&town, "Iwan").key;
    assert_eq!(lost.send("/desk/people/anew", &format!("person={key}")).await.status, StatusCode::FORBIDDEN);
    let made = marta.send("/desk/people/anew", &format!("person={key}")).await.text();
    let link = made.split("http://witaj.example").nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    for mut out in [iwan, lost] {
        assert_eq!(out.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in", "signed out everywhere");
    }
    assert_eq!(Held::<Password>::list(town.database().as_mut(), "iwan").expect("passwords").len(), 0);
    assert_eq!(Held::<Passkey>::list(town.database().as_mut(), "").expect("passkeys").len(), 0);
    let mut anew = stranger(&town);
    anew.send(&link, "").await;
    let form = fee(&mut anew, "change").await;
    let set = anew.send(FEE, &format!("{form}&new-name=iwan&new-password=kot%20pies%20chmura%20stol")).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text());
    let notes = town.database().notes(0, 99).expect("notes");
    assert!(notes.iter().any(|(_, note)| note.action == "began-anew" && note.object == key));
    let own = person(&town, "Marta").key;
    assert_eq!(marta.send("/desk/people/anew", &format!("person={own}")).await.status, StatusCode::NOT_FOUND, "not oneself");
}

#[tokio::test]
async fn a_reviewer_judges_by_any_of_the_three() {
    let town = Town::edited();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    let mut by_link = stranger(&town);
    by_link.send(&fresh_link(&town, "Olena"), "").await;
    let mut by_password = stranger(&town);
    by_password.send("/desk/sign-in", &format!("name=olena&password={PASSWORD}")).await;
    let doctor = "/desk/uk/kraj/health/doctor";
    for (visitor, section) in [(&mut by_link, "intro"), (&mut by_password, "steps")] {
        let html = visitor.get(doctor).await.text();
        let part = html.split(&format!("id=\"s-{section}\"")).nth(1).expect("a section").to_owned();
        let hashes = format!("source={}&translation={}", field(&part, "source"), field(&part, "translation"));
        let judged = visitor.send(doctor, &format!("do=good&section={section}&{hashes}")).await;
        assert_eq!(judged.status, StatusCode::SEE_OTHER, "{section}");
    }
    // Who has forgotten the password sets another by a link, as long as nothing more than a judgement is at stake.
    let set = by_link.send("/desk/me/password", "name=olena&password=kot%20pies%20chmura%20stol").await;
    assert_eq!(set.header(header::LOCATION), "/desk/me?done=password");
}

#[tokio::test]
async fn an_editor_settles_only_after_two_and_looks_at_pages_before() {
    let town = Town::edited();
    let mut marta = marta_by_link(&town).await;
    for what in ["keep", "earlier"] {
        let asked = marta.send("/desk/uk/kraj/health/doctor", &format!("do={what}&section=intro")).await;
        assert!(asked.text().contains("new-password"), "{what}");
    }
    let page = marta.get("/desk/source/kraj/health/doctor").await.text();
    let part = page.split("id=\"s-intro\"").nth(1).expect("a section");
    let form = format!("do=page&section=intro&before={}&body=Lekarz+pomaga.", field(part, "before"));
    let looked = marta.send("/desk/source/kraj/health/doctor", &form).await;
    assert!(looked.status == StatusCode::OK && looked.text().contains("Lekarz pomaga."), "while one writes, nothing is asked");
    for path in ["/desk/people", "/desk/facts", "/desk/records", "/desk/alerts", "/desk/history"] {
        assert_eq!(marta.get(path).await.status, StatusCode::OK, "{path}: looking is free");
    }
    let fields = marta.send("/desk/alerts/new", "do=preview").await.text();
    assert_eq!(attributes(&fields, "name").iter().filter(|name| **name == "new-password").count(), 1, "{fields}");
    town.after(Duration::hours(2));
    let late = marta.send(FEE, "do=preview").await.text();
    assert!(late.contains("witaj review link") && !late.contains("new-password"), "who invites sets the first by a fresh link");
}

#[tokio::test]
async fn whoever_shows_something_more_holds_another_session() {
    let town = Town::edited();
    let mut marta = marta_by_link(&town).await;
    let (before, count) = (marta.cookie.clone(), shown(&town, "Marta").len());
    let form = fee(&mut marta, "preview").await;
    let set = marta.send(FEE, &format!("{form}&new-name=marta&new-password={PASSWORD}")).await;
    assert!(set.text().contains("class=\"preview\"") && marta.cookie != before, "the first password is set");
    town.after(Duration::hours(2));
    let second = marta.cookie.clone();
    marta.send("/desk/people/invite", &format!("{INVITE}&current={PASSWORD}")).await;
    assert_ne!(marta.cookie, second, "shown again");
    let third = marta.cookie.clone();
    let form = format!("name=marta&current={PASSWORD}&password=kot%20pies%20chmura%20stol");
    assert_eq!(marta.send("/desk/me/password", &form).await.header(header::LOCATION), "/desk/me?done=password");
    assert_ne!(marta.cookie, third, "and changed");
    let mut twice = Visitor { town: &town, cookie: third.clone() };
    assert_eq!(twice.get("/desk/me").await.status, StatusCode::OK, "who has tapped twice is not put out");
    assert_eq!(twice.get("/desk/me").await.text().matches("name=\"session\"").count(), 1, "the one beside it, which goes on");
    town.after(Duration::seconds(10));
    for old in [before, second, third] {
        let mut seen = Visitor { town: &town, cookie: old };
        assert_eq!(seen.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in", "what was held before lets nobody in");
    }
    assert_eq!(marta.get("/desk/me").await.status, StatusCode::OK);
    assert_eq!(shown(&town, "Marta").len(), count, "one takes the place of the other");
    let still = marta.send("/desk/people/invite", "name=Olha&city=port&language=uk").await;
    assert!(still.text().contains("/desk/join/"), "what was shown before still counts");
}

#[tokio::test]
async fn links_that_were_made_before_let_nobody_begin_anew() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    marta.send("/desk/people/invite", "name=Iwan&city=port&editor=yes").await;
    let earlier = fresh_link(&town, "Iwan");
    let key = person(&town, "Iwan").key;
    witaj::desk::begin_anew(town.database().as_mut(), &key, "command", town.now()).expect("anew");
    assert_eq!(stranger(&town).send(&earlier, "").await.status, StatusCode::GONE);
    assert_eq!(stranger(&town).send(&fresh_link(&town, "Iwan"), "").await.status, StatusCode::SEE_OTHER);
}
