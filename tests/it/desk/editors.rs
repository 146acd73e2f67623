//! Editors and those who invite: questions, source texts, facts with what a change reaches, people.

use std::fs;

use axum::http::{StatusCode, header};
use witaj::store::{Held, Person};

use super::{PASSWORD, Town, Visitor};
use crate::site::attributes;

pub(super) fn field(html: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    html.split(&start).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// Somebody with all that can be done at the desk, in Polish, who has shown a link and her password; on another device when she was here
/// before.
pub(super) async fn marta(town: &Town) -> Visitor<'_> {
    let mut marta = marta_by_link(town).await;
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let is_known = people.iter().any(|person| person.value.sign_in.as_deref() == Some("marta"));
    let (path, form) = match is_known {
        true => ("/desk/proof", format!("current={PASSWORD}")),
        false => ("/desk/me/password", format!("name=marta&password={PASSWORD}")),
    };
    assert_eq!(marta.send(path, &form).await.status, StatusCode::SEE_OTHER);
    marta
}

/// The same, who has shown a link alone.
pub(super) async fn marta_by_link(town: &Town) -> Visitor<'_> {
    let known = || {
        let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
        people.into_iter().find(|person| person.value.name == "Marta")
    };
    if let Some(held) = known() {
        let token = witaj::desk::fresh_link(town.database().as_mut(), &held.key, "command", town.now()).expect("a link");
        let mut marta = Visitor { town, cookie: String::new() };
        assert_eq!(marta.send(&witaj::desk::link("", &token), "").await.status, StatusCode::SEE_OTHER);
        return marta;
    }
    let mut marta = town.visitor("Marta", &[]).await;
    let held = known().expect("Marta");
    let value = Person { edits: vec!["port".to_owned()], admin: true, ..held.value.clone() };
    town.database().change(&[held.put(&value).expect("a change")]).expect("kept");
    assert_eq!(marta.get("/desk").await.status, StatusCode::OK);
    marta
}

#[tokio::test]
async fn a_question_reaches_the_editors_who_answer_and_change_the_source() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let doctor = "/desk/uk/kraj/health/doctor";
    olena.send(doctor, "do=ask&section=intro&text=Kto+pomaga%3F").await;
    assert_eq!(olena.get("/desk/questions").await.status, StatusCode::FORBIDDEN);
    let questions = marta.get("/desk/questions").await.text();
    assert!(questions.contains("Kto pomaga?") && questions.contains("/desk/source/kraj/health/doctor#s-intro"), "{questions}");
    let talk = field(&questions, "talk").replace('/', "%2F");
    let answered = marta.send("/desk/questions", &format!("do=answer&talk={talk}&text=Lekarz.")).await;
    assert_eq!(answered.header(header::LOCATION), "/desk/questions?done=yes");
    assert!(olena.get(doctor).await.text().contains("Lekarz."));
    marta.send("/desk/questions", &format!("do=settle&talk={talk}&text=")).await;
    assert!(!marta.get("/desk/questions").await.text().contains("Kto pomaga?"));

    // Olena approves; then the source changes, and exactly that section is outdated.
    let html = olena.get(doctor).await.text();
    for section in ["intro", "steps"] {
        let part = html.split(&format!("id=\"s-{section}\"")).nth(1).expect("a section");
        let form =
            format!("do=good&section={section}&source={}&translation={}", field(part, "source"), field(part, "translation"));
        assert_eq!(olena.send(doctor, &form).await.status, StatusCode::SEE_OTHER);
    }
    let source = "/desk/source/kraj/health/doctor";
    let page = marta.get(source).await.text();
    let part = page.split("id=\"s-intro\"").nth(1).expect("a section");
    let form = format!("section=intro&before={}&body=Lekarz+pomaga+zawsze.", field(part, "before"));
    let looked = marta.send(source, &format!("do=preview&{form}")).await.text();
    assert!(looked.contains("zatwierdzona część"), "what it reaches: {looked}");
    let file = town.content().join("kraj/guides/health/doctor/pl.md");
    assert!(!fs::read_to_string(&file).expect("a text").contains("zawsze"), "looking writes nothing");
    assert_eq!(marta.send(source, &format!("do=change&{form}")).await.status, StatusCode::SEE_OTHER);
    assert!(fs::read_to_string(&file).expect("a text").contains("Lekarz pomaga zawsze."));
    let html = olena.get(doctor).await.text();
    let state = |section: &str| {
        let part = html.split("<section class=\"unit ").find(|part| part.contains(&format!("id=\"s-{section}\"")));
        part.expect("a section").split('"').next().unwrap_or_default().to_owned()
    };
    assert_eq!((state("intro").as_str(), state("steps").as_str()), ("outdated", "approved"));
    assert!(html.contains("<del>") || html.contains("<ins>"), "what changed is marked: {html}");
    let late = marta.send(source, &format!("do=change&{form}")).await;
    assert!(late.text().contains("role=\"alert\""), "what was changed meanwhile is not overwritten");
    assert_eq!(olena.send(source, &format!("do=change&{form}")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_editor_finds_every_text_whose_original_they_change() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let all = marta.get("/desk/source").await.text();
    let hrefs = |page: &str| attributes(page, "href").into_iter().filter(|href| href.starts_with("/desk/source/")).count();
    assert!(all.contains("href=\"/desk/source/kraj/health/doctor\"") && hrefs(&all) > 3, "{all}");
    let found = marta.get("/desk/source?q=LEKARZ").await.text();
    assert!(found.contains("/desk/source/kraj/health/doctor") && hrefs(&found) < hrefs(&all), "{found}");
    for href in attributes(&all, "href").into_iter().filter(|href| href.starts_with("/desk/source/")) {
        assert_eq!(marta.get(href).await.status, StatusCode::OK, "{href}");
    }
    let mut olena = town.visitor("Olena", &["uk"]).await;
    assert_eq!(olena.get("/desk/source").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn why_the_checks_forbid_a_change_is_said_in_the_readers_language() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let source = "/desk/source/kraj/health/doctor";
    let page = marta.get(source).await.text();
    let part = page.split("id=\"s-intro\"").nth(1).expect("a section");
    let form = format!("section=intro&before={}&body=Tel.+58+524+45+00%2C+[link](/nigdzie).", field(part, "before"));
    for (language, phone, link) in [
        ("pl", "W tekst wpisano numer telefonu.", "Link prowadzi donikąd."),
        ("ar", "كُتب رقم هاتف داخل الكلمات.", "رابط لا يؤدي إلى شيء."),
    ] {
        marta.send("/desk/me/language", &format!("language={language}")).await;
        for done in ["preview", "change"] {
            let refused = marta.send(source, &format!("do={done}&{form}")).await.text();
            assert!(refused.contains(phone) && refused.contains(link), "{language}: {refused}");
            assert!(refused.contains("58 524 45 00\u{2069}”"), "what it is said of: {refused}");
            assert!(!refused.contains(" typed") && !refused.contains("leads"), "no English: {refused}");
        }
    }
}

#[tokio::test]
async fn a_fact_is_changed_after_a_look_and_approvals_stay() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let list = marta.get("/desk/facts?q=fee").await.text();
    assert!(list.contains("<bdi>Lekarz rodzinny</bdi>"), "whoever knows no name knows the text that prints it: {list}");
    let href = attributes(&list, "href").into_iter().find(|href| href.starts_with("/desk/facts/")).expect("a fact").to_owned();
    let page = marta.get(&href).await.text();
    let (before, value) = (field(&page, "before"), field(&page, "value"));
    assert!(!before.is_empty(), "{page}");
    let form = |do_: &str, value: &str| format!("do={do_}&before={before}&value={value}&checked=2026-11-20&valid_from=");
    let looked = marta.send(&href, &form("preview", "99.00")).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert!(looked.text().contains("class=\"preview\""), "{}", looked.text());
    let wrong = marta.send(&href, &form("change", "dużo")).await.text();
    assert!(
        wrong.contains("role=\"alert\"") && wrong.contains("value=\"dużo\""),
        "a bad value is refused and shown again: {wrong}"
    );
    assert_eq!(marta.send(&href, &form("change", "99.00")).await.header(header::LOCATION), "/desk/facts?done=yes", "{value}");
    assert!(marta.get("/desk/facts?q=fee").await.text().contains("99,00"));
    let mut olena = town.visitor("Olena", &["uk"]).await;
    assert_eq!(olena.send(&href, &form("change", "1.00")).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_value_has_an_end_and_sources_of_which_one_may_be_new() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let here = "/desk/facts/kraj/deadline";
    let page = marta.get(here).await.text();
    assert!(
        page.contains("name=\"source-law\" value=\"yes\" checked") && page.contains("https://example.org/ustawa"),
        "{page}"
    );
    assert!(page.contains("<option value=\"paper\" dir=\"auto\">Gazeta przykładowa</option>"), "{page}");
    let before = field(&page, "before");
    let day = "checked=2026-11-20&valid_from=&valid_until=2027-06-30";
    let form = |more: &str| format!("do=change&before={before}&value=21&{day}&sources=shown&source=&source_title={more}");
    let none = marta.send(here, &form("")).await;
    assert!(none.status == StatusCode::CONFLICT && none.text().contains("skąd to wiadomo?"), "{}", none.text());
    let new = form("Nowa+ustawa&source_url=https%3A%2F%2Fexample.org%2Fnowa&publisher=official&source-law=yes");
    let wrong = marta.send(here, &new.replace("https%3A%2F%2F", "")).await.text();
    assert!(wrong.contains("role=\"alert\"") && wrong.contains("value=\"Nowa ustawa\""), "what was typed stays: {wrong}");
    assert_eq!(marta.send(here, &new).await.header(header::LOCATION), "/desk/facts?done=yes");
    let read = |file: &str| std::fs::read_to_string(town.content().join("kraj").join(file)).expect("a file");
    assert!(read("facts.toml").contains("sources = [\"law\", \"source-2026-11-20\"]"), "{}", read("facts.toml"));
    assert!(read("facts.toml").contains("valid_until = 2027-06-30"), "{}", read("facts.toml"));
    let added =
        "\n[source-2026-11-20]\ntitle = \"Nowa ustawa\"\nurl = \"https://example.org/nowa\"\npublisher = \"official\"\n";
    assert!(read("sources.toml").ends_with(&format!("{added}date = \"2026-11-20\"\n")), "{}", read("sources.toml"));
    // What a sentence rests on has no value: it is compared with another source on another day.
    let here = "/desk/facts/kraj/free-for-all";
    let page = marta.get(here).await.text();
    assert!(!page.contains("name=\"value\"") && !page.contains("name=\"valid_until\""), "{page}");
    let form = format!("do=change&before={}&checked=2026-11-21&sources=shown&source=paper", field(&page, "before"));
    assert_eq!(marta.send(here, &form).await.header(header::LOCATION), "/desk/facts?done=yes");
    let facts = read("facts.toml");
    let own = facts.split("[free-for-all]").nth(1).expect("the statement");
    assert!(own.contains("sources = [\"paper\"]") && own.contains("2026-11-21") && !own.contains("value"), "{own}");
}

#[tokio::test]
async fn people_are_invited_from_the_desk_and_let_go() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    for form in ["name=&city=port&language=uk", "name=Ivan&city=port"] {
        assert!(marta.send("/desk/people/invite", form).await.text().contains("role=\"alert\""), "{form}");
    }
    let made = marta.send("/desk/people/invite", "name=Amal+Haddad&city=port&language=ar&language=uk").await.text();
    let link = made.split("http://witaj.example").nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    let mut amal = Visitor { town: &town, cookie: String::new() };
    assert_eq!(amal.send(&link, "").await.status, StatusCode::SEE_OTHER);
    assert!(amal.get("/desk").await.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(amal.get("/desk/people").await.status, StatusCode::FORBIDDEN);
    assert!(
        marta.send("/desk/people/invite", "name=amal+HADDAD&city=port&language=ar").await.text().contains("role=\"alert\"")
    );
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let key = &people.iter().find(|person| person.value.name.starts_with("Amal")).expect("Amal").key;
    marta.send("/desk/people/leave", &format!("person={key}")).await;
    assert_eq!(amal.get("/desk").await.header(header::LOCATION), "/desk/sign-in", "at once");
    let progress = marta.get("/desk/progress").await.text();
    assert!(progress.contains("<progress ") && !progress.contains(">desk-"), "{progress}");
    for path in
        ["/desk/people", "/desk/questions", "/desk/source", "/desk/facts", "/desk/history", "/desk/progress", "/desk/me"]
    {
        let page = marta.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(![">desk-", ">site-", "> desk-"].iter().any(|id| page.text().contains(id)), "{path}");
    }
}

#[tokio::test]
async fn a_value_without_a_name_is_told_by_its_kind_and_where_it_stands() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let list = marta.get("/desk/facts").await.text();
    for name in ["Czas · Lekarz rodzinny · Co zrobić", "Na czym opiera się zdanie · Ustawa przykładowa", "Opłata za lekarza"]
    {
        assert!(list.contains(&format!("<bdi>{name}</bdi></a>")), "{name}: {list}");
    }
    assert!(!list.contains(">deadline<"), "an id says nothing to an editor: {list}");
    let (values, statements) =
        list.split_once("<details class=\"fold\"><summary>Na czym opiera się zdanie").expect("two groups");
    assert!(values.contains("Opłata za lekarza") && !values.contains("Ustawa przykładowa"), "{values}");
    assert!(statements.contains("Ustawa przykładowa") && !statements.contains("class=\"sum\""), "nothing of them is printed");
    assert!(
        marta.get("/desk/facts/kraj/deadline").await.text().contains("<h1><bdi>Czas · Lekarz rodzinny · Co zrobić</bdi></h1>")
    );
    assert!(marta.get("/desk/facts?q=deadline").await.text().contains("14 dni"), "who knows the id finds it by that");
}
