//! What somebody is told when it has changed how they come in: by e-mail, where they have an address, and on their own page.

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::store::{Held, Notice, Person, Turn};

use super::{Server, guest, stranger};
use crate::desk::editors::marta;
use crate::desk::passkeys::passkeys;
use crate::desk::{FORM, PASSWORD, SITE, Town, Visitor};

const OTHER: &str = "kot%20pies%20chmura%20stol";

fn key(town: &Town, name: &str) -> String {
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    people.into_iter().find(|person| person.value.name == name).expect("a person").key
}

fn noticed(town: &Town, name: &str) -> Vec<Turn> {
    let all = Held::<Notice>::list(town.database().as_mut(), &key(town, name)).expect("notices");
    all.into_iter().map(|held| held.value.what).collect()
}

/// Sends a form from a phone.
async fn from_phone(visitor: &mut Visitor<'_>, path: &str, form: &str) -> StatusCode {
    let phone = (header::USER_AGENT, "Mozilla/5.0 (Linux; Android 14) Chrome/130.0");
    visitor.ask("POST", path, form, &[(header::CONTENT_TYPE, FORM), (SITE, "same-origin"), phone]).await.status
}

#[tokio::test]
async fn whoever_has_an_address_is_told_there_in_their_language() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await;
    let set = format!("name=olena&password={PASSWORD}");
    assert_eq!(from_phone(&mut olena, "/desk/me/password", &set).await, StatusCode::SEE_OTHER);
    let letter = &server.letters(2)[1];
    assert_eq!((letter.header("to"), letter.header("content-language")), ("olena@example.org", "uk"));
    assert_eq!(letter.header("subject"), "Змінилося те, як ви входите до столу перевірки");
    for part in ["Добрий день, Olena", "Створено пароль.", "19:30 · Android", "Якщо це були не ви"]
    {
        assert!(letter.text().contains(part), "{part}: {}", letter.text());
    }
    assert!(!letter.text().contains("http"), "nothing to open: what looks like this letter may ask for a password");
    let changed = format!("name=olena&password={OTHER}&current={PASSWORD}");
    olena.send("/desk/me/password", &changed).await;
    assert!(server.letters(3)[2].text().contains("Пароль змінено."), "{:?}", server.now());
    olena.sets_passkey(7).await;
    assert!(server.letters(4)[3].text().contains("Створено ключ доступу."));
    let passkey = passkeys(&town)[0].key.replace('/', "%2F");
    olena.send("/desk/me/passkeys/remove", &format!("passkey={passkey}")).await;
    assert!(server.letters(5)[4].text().contains("Ключ доступу видалено."));
    // What is refused changes nothing, and what is sent twice is told once.
    olena.send("/desk/me/passkeys/remove", &format!("passkey={passkey}")).await;
    olena.send("/desk/me/password", "name=olena&password=lipa").await;

    // Somebody else lets them begin anew, and enters another address for them.
    let mut marta = marta(&town).await;
    let person = format!("person={}", key(&town, "Olena"));
    marta.send("/desk/people/anew", &person).await;
    let letter = &server.letters(6)[5];
    assert!(letter.text().contains("Ваш пароль і ключі доступу видалено, щоб ви могли почати наново."), "{}", letter.text());
    assert_eq!(letter.header("to"), "olena@example.org");
    marta.send("/desk/people/link", &format!("{person}&email=other%40example.org")).await;
    let mut last: Vec<(String, String)> = server.letters(8)[6..]
        .iter()
        .map(|letter| (letter.header("to").to_owned(), letter.header("subject").to_owned()))
        .collect();
    last.sort();
    let [told, linked] = ["Ваша електронна адреса за столом перевірки змінилася", "Ваше посилання до столу перевірки"];
    assert_eq!(
        last,
        [("olena@example.org", told), ("other@example.org", linked)].map(|(to, what)| (to.to_owned(), what.to_owned()))
    );
    use Turn::{Address, Anew, PasskeyRemoved, PasskeySet, PasswordChanged, PasswordSet};
    let all = noticed(&town, "Olena");
    for what in [PasswordSet, PasswordChanged, PasskeySet, PasskeyRemoved, Anew, Address] {
        assert_eq!(all.iter().filter(|one| **one == what).count(), 1, "{what:?}: {all:?}");
    }
}

#[tokio::test]
async fn without_e_mail_it_stands_on_their_own_page_for_a_quarter_and_in_the_notes() {
    let town = Town::edited();
    let mut amal = town.visitor("Amal", &["ar"]).await;
    assert!(!amal.get("/desk/me").await.text().contains("id=\"notices\""), "nothing has changed yet");
    from_phone(&mut amal, "/desk/me/password", &format!("name=amal&password={PASSWORD}")).await;
    town.after(Duration::days(1));
    let mut marta = marta(&town).await;
    marta.send("/desk/people/anew", &format!("person={}", key(&town, "Amal"))).await;
    let link = witaj::desk::fresh_link(town.database().as_mut(), &key(&town, "Amal"), "command", town.now()).expect("a link");
    let mut again = stranger(&town);
    again.send(&witaj::desk::link("", &link), "").await;
    let page = again.get("/desk/me").await.text();
    let list = page.split("id=\"notices\"").nth(1).expect("a list").split("</section>").next().unwrap_or_default();
    let (anew, set) = (list.find("لكي تبدأ من جديد").expect("anew"), list.find("وُضعت كلمة سر").expect("set"));
    assert!(anew < set, "the newest first: {list}");
    assert!(list.contains("21 نوفمبر 2026، 19:30"), "with the comma of the language: {list}");
    assert!(list.contains("<bdi>Android</bdi>") && list.contains("فأخبر فورًا من دعاك"), "{list}");
    let actions: Vec<String> = town.database().notes(0, 99).expect("notes").into_iter().map(|(_, note)| note.action).collect();
    for action in ["set-password", "began-anew"] {
        assert!(actions.iter().any(|known| known == action), "{action}: {actions:?}");
    }
    assert!(!marta.get("/desk/me").await.text().contains("Android"), "each sees their own");
    town.after(Duration::days(89));
    let mut later = stranger(&town);
    let link = witaj::desk::fresh_link(town.database().as_mut(), &key(&town, "Amal"), "command", town.now()).expect("a link");
    later.send(&witaj::desk::link("", &link), "").await;
    let page = later.get("/desk/me").await.text();
    assert!(page.contains("لكي تبدأ من جديد") && !page.contains("وُضعت كلمة سر"), "{page}");
    town.after(Duration::days(1));
    assert!(!later.get("/desk/me").await.text().contains("id=\"notices\""));
}

#[tokio::test]
async fn many_notices_make_room_for_the_newest() {
    let town = Town::new();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    for (now, next) in [(PASSWORD, OTHER), (OTHER, PASSWORD)].repeat(11) {
        town.after(Duration::minutes(30));
        let changed = olena.send("/desk/me/password", &format!("name=olena&password={next}&current={now}")).await;
        assert_eq!(changed.header(header::LOCATION), "/desk/me?done=password");
    }
    assert_eq!(noticed(&town, "Olena"), [Turn::PasswordChanged; 20]);
}
