//! Links that people ask for themselves, by their address.

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::mail::Address;
use witaj::store::{Held, Person};

use super::{Server, guest, invite, mailboxes, send_weeks, stranger};
use crate::desk::editors::marta;
use crate::desk::{PASSWORD, Town};

#[tokio::test]
async fn a_link_is_sent_to_who_asks_and_nobody_learns_which_addresses_are_known() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut amal = guest(&town, &server, "Amal", "ar", "amal%40example.org").await;
    let mut door = stranger(&town);
    let page = door.get("/desk/sign-in").await.text();
    assert!(page.contains("action=\"/desk/sign-in/link\""), "{page}");
    let known = door.send("/desk/sign-in/link", "email=Amal%40example.org").await;
    let unknown = door.send("/desk/sign-in/link", "email=nobody%40example.org").await;
    assert_eq!((known.status, unknown.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(known.text(), unknown.text(), "the same answer");
    assert_eq!(known.headers, unknown.headers);
    let letters = server.letters(2);
    assert_eq!((letters[1].header("subject"), letters[1].header("to")), ("رابطك إلى مكتب المراجعة", "Amal@example.org"));
    let link = letters[1].link("join/");
    assert_eq!(door.send(&link, "").await.status, StatusCode::SEE_OTHER);
    assert!(door.get("/desk/me").await.text().contains("Amal"));
    assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::GONE, "once");

    // It ends after an hour; and when they come in by another.
    for count in 3..5 {
        stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
        server.letters(count);
    }
    let letters = server.letters(4);
    assert_eq!(stranger(&town).send(&letters[2].link("join/"), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(stranger(&town).send(&letters[3].link("join/"), "").await.status, StatusCode::GONE, "the others end");

    // Whoever asks again and again gets the same answer, and no more letters.
    let again = stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
    assert_eq!(again.text(), known.text());
    let wrong = stranger(&town).send("/desk/sign-in/link", "email=amal").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text().contains("This is not an e-mail address."), "{}", wrong.text());
    // What nobody keeps any more is known no more.
    assert_eq!(amal.send("/desk/me/forget-address", "").await.header(header::LOCATION), "/desk/me?done=forgotten");
    assert_eq!(mailboxes(&town), []);
    assert_eq!(server.letters(5)[4].header("subject"), "تغيّرت طريقة دخولك إلى مكتب المراجعة", "and a last letter says so");
}

#[tokio::test]
async fn a_link_that_was_asked_for_ends_after_an_hour_and_takes_no_other_away() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut marta = marta(&town).await;
    invite(&mut marta, "Amal", "ar", "amal%40example.org").await;
    let invitation = server.letters(1)[0].link("join/");
    stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
    let asked = server.letters(2)[1].link("join/");
    town.after(Duration::hours(1));
    assert_eq!(stranger(&town).send(&asked, "").await.status, StatusCode::GONE, "an hour");
    assert_eq!(stranger(&town).send(&invitation, "").await.status, StatusCode::SEE_OTHER, "nobody can take it away by asking");
    // Who may come no more gets no link, and nothing is kept of their address.
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let amal = people.iter().find(|person| person.value.name == "Amal").expect("Amal").key.clone();
    let mut marta = super::super::editors::marta(&town).await;
    marta.send("/desk/people/leave", &format!("person={amal}")).await;
    assert_eq!(mailboxes(&town), []);
    stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
    invite(&mut marta, "Olena", "uk", "amal%40example.org").await;
    assert_eq!(server.letters(3)[2].header("content-language"), "uk", "the address is free again, and nothing else came");
}

#[tokio::test]
async fn who_needs_a_link_besides_the_password_is_sent_one_and_what_they_typed_stays() {
    let server = Server::start();
    let town = Town::posting(server.post());
    marta(&town).await;
    let key = Held::<Person>::list(town.database().as_mut(), "").expect("people").remove(0).key;
    let address = Address::parse("marta@example.org").expect("an address");
    witaj::desk::keep_address(town.database().as_mut(), &key, &address, "command", town.now()).expect("kept");
    let mut again = stranger(&town);
    again.send("/desk/sign-in", &format!("name=marta&password={PASSWORD}")).await;
    let form = "name=Olena&city=port&language=uk";
    let asked = again.send("/desk/people/invite", form).await.text();
    assert!(asked.contains("name=\"send-link\"") && !asked.contains("role=\"status\""), "{asked}");
    let sent = again.send("/desk/people/invite", &format!("{form}&send-link=yes")).await.text();
    assert!(sent.contains("role=\"status\"") && sent.contains("value=\"Olena\""), "{sent}");
    assert_eq!(again.send(&server.letters(1)[0].link("join/"), "").await.status, StatusCode::SEE_OTHER);
    assert!(again.send("/desk/people/invite", form).await.text().contains("/desk/join/"));
}

#[tokio::test]
async fn without_a_server_no_page_speaks_of_e_mail() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    for path in ["/desk/people", "/desk/me"] {
        assert!(!marta.get(path).await.text().contains("e-mail"), "{path}");
    }
    let mut door = stranger(&town);
    assert!(!door.get("/desk/sign-in?lang=pl").await.text().contains("mail"));
    assert_eq!(door.send("/desk/sign-in/link", "email=a%40example.org").await.status, StatusCode::NOT_FOUND);
    // An address that a form brings nevertheless is not kept.
    invite(&mut marta, "Amal", "ar", "amal%40example.org").await;
    assert_eq!(mailboxes(&town), []);
    assert_eq!(send_weeks(&town).await, 0);
}
