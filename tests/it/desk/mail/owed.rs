//! E-mails that no server took: they are tried again, less and less often, also by a program that was started again; and who should have
//! had one, and who invites, read that it has not been sent.

use std::time::Instant;

use axum::http::StatusCode;
use chrono::Duration;
use witaj::catalogue::Slug;
use witaj::desk::{self, Guest};
use witaj::mail::Address;
use witaj::store::{self, Held, Owed, Owing, Person};

use super::{PATIENCE, Server, Span, free, guest, invite, post, stranger};
use crate::builder::language;
use crate::desk::editors::marta;
use crate::desk::{PASSWORD, Town, Visitor, begin};

fn all(town: &Town) -> Vec<Owed> {
    let held = Held::<Owed>::list(town.database().as_mut(), "").expect("what is owed");
    held.into_iter().map(|held| held.value).collect()
}

/// What is owed, once each was tried in vain.
fn failed(town: &Town, count: usize) -> Vec<Owed> {
    let start = Instant::now();
    loop {
        let owed = all(town);
        if owed.len() == count && owed.iter().all(|owed| !owed.said.is_empty()) {
            return owed;
        }
        assert!(start.elapsed() < PATIENCE, "{owed:?}");
        std::thread::sleep(Span::from_millis(20));
    }
}

async fn send_owed(town: &Town) -> usize {
    let desk = std::sync::Arc::clone(&town.desk);
    tokio::task::spawn_blocking(move || desk.send_owed()).await.expect("a thread").expect("a store")
}

/// Somebody with an address whose desk has lost its server of e-mail; and the port of that server.
async fn cut_off() -> (Town, String, u16) {
    let (server, port) = (Server::start(), free());
    let town = Town::posting(server.post());
    let olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await.cookie;
    (town.again(post(&format!("smtp://127.0.0.1:{port}"))), olena, port)
}

#[tokio::test]
async fn what_no_server_took_is_sent_when_one_is_back_also_after_a_restart() {
    let (town, cookie, port) = cut_off().await;
    let mut olena = Visitor { town: &town, cookie };
    let set = olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "nobody waits for the letter");
    failed(&town, 1);
    is_told(&town, &mut olena).await;
    assert_eq!(send_owed(&town).await, 0, "not yet");
    town.after(Duration::minutes(1));
    assert_eq!(send_owed(&town).await, 0, "the server is still away");
    let owed = all(&town);
    assert_eq!((owed[0].tries, owed[0].next), (2, Some(town.now() + Duration::minutes(4))));
    let cookie = olena.cookie.clone();
    let town = town.again(post(&format!("smtp://127.0.0.1:{port}")));
    let server = Server::on(port);
    town.after(Duration::minutes(4));
    arrives(&town, &server).await;
    let mut olena = Visitor { town: &town, cookie };
    assert!(!olena.get("/desk/me").await.text().contains("id=\"owed\""));
}

/// Both whoever should have had it and whoever invites read it.
async fn is_told(town: &Town, olena: &mut Visitor<'_>) {
    let me = olena.get("/desk/me").await.text();
    for said in ["Листи, які не вдалося надіслати", "olena@example.org", "Наступна спроба: ", "19:31"]
    {
        assert!(me.contains(said), "{said}: {me}");
    }
    let people = marta(town).await.get("/desk/people").await.text();
    assert!(people.contains("E-maile, których nie udało się wysłać") && people.contains("e-mail server"), "{people}");
}

async fn arrives(town: &Town, server: &Server) {
    let both = tokio::join!(send_owed(town), send_owed(town));
    assert_eq!(both.0 + both.1, 1, "of two programs, one sends");
    let letter = &server.letters(1)[0];
    assert_eq!((letter.header("to"), letter.header("content-language")), ("olena@example.org", "uk"));
    assert!(
        letter.text().contains("Створено пароль.") && letter.text().contains("19:30"),
        "when it was done: {}",
        letter.text()
    );
    assert_eq!(all(town), []);
}

#[test]
fn the_same_over_postgresql() {
    let (cluster, port) = (crate::store::Cluster::start(), free());
    let place = cluster.database();
    let mut database = store::open(&place).expect("a store");
    let address = Address::parse("olena@example.org").expect("an address");
    let guest = Guest {
        name: "Olena".to_owned(),
        reviews: vec![language("uk")],
        edits: Vec::new(),
        admin: false,
        city: Slug::parse("port").expect("a slug"),
        reads: language("uk"),
        email: Some(address),
    };
    desk::invite(database.as_mut(), &guest, "command", begin()).expect("an invitation");
    let olena = Held::<Person>::list(database.as_mut(), "").expect("people").remove(0).key;
    desk::owe(database.as_mut(), &olena, "olena@example.org", Owing::anew(begin()), begin()).expect("owed");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = format!("smtp://127.0.0.1:{port}");
    let town = runtime.block_on(async {
        let town = Town::edited().keeping_in(place, post(&server));
        town.after(Duration::minutes(1));
        assert_eq!(send_owed(&town).await, 0, "the server is away");
        town.again(post(&server))
    });
    let mut tries =
        || Held::<Owed>::list(database.as_mut(), "").expect("what is owed").iter().map(|owed| owed.value.tries).sum::<u32>();
    assert_eq!(tries(), 2);
    let server = Server::on(port);
    town.after(Duration::minutes(4));
    let sent = runtime.block_on(async { tokio::join!(send_owed(&town), send_owed(&town)) });
    assert_eq!(sent.0 + sent.1, 1, "of two programs, one sends");
    assert!(server.letters(1)[0].text().contains("Ваш пароль і ключі доступу видалено"));
    assert_eq!(tries(), 0);
}

#[tokio::test]
async fn a_server_that_refuses_is_asked_nine_times_and_no_more() {
    let (town, cookie, port) = cut_off().await;
    // Each letter is larger than it takes.
    let refuses = Server::with(port, &["--size", "10"]);
    let mut olena = Visitor { town: &town, cookie };
    olena.send("/desk/me/password", &format!("name=olena&password={PASSWORD}")).await;
    let first = failed(&town, 1).remove(0);
    let mut tries = 1;
    while let Some(next) = all(&town)[0].next {
        town.after(next - town.now());
        assert_eq!(send_owed(&town).await, 0);
        tries += 1;
    }
    assert_eq!((tries, all(&town)[0].tries), (9, 9));
    assert!(town.now() - first.at < Duration::days(3));
    let me = olena.get("/desk/me").await.text();
    assert!(me.contains("Більше спроб не буде."), "{me}");
    assert_eq!(refuses.now().len(), 0);
    town.after(Duration::days(30));
    send_owed(&town).await;
    assert_eq!(all(&town), [], "it is not told for ever");
}

#[tokio::test]
async fn a_link_that_was_asked_for_comes_within_the_hour_fresh_or_not_at_all() {
    let (town, _, port) = cut_off().await;
    stranger(&town).send("/desk/sign-in/link", "email=olena%40example.org").await;
    let kept = serde_json::to_string(&failed(&town, 1)).expect("JSON");
    assert!(!kept.contains("/join/"), "no link is kept: {kept}");
    let server = Server::on(port);
    town.after(Duration::minutes(5));
    assert_eq!(send_owed(&town).await, 1);
    let link = server.letters(1)[0].link("join/");
    town.after(Duration::minutes(59));
    assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::SEE_OTHER, "it holds for an hour from then on");

    drop(server);
    stranger(&town).send("/desk/sign-in/link", "email=olena%40example.org").await;
    failed(&town, 1);
    for _ in 0..4 {
        town.after(Duration::minutes(30));
        send_owed(&town).await;
    }
    assert_eq!(all(&town)[0].next, None, "whoever has no link after an hour asks again");
    let server = Server::on(port);
    town.after(Duration::days(1));
    assert_eq!((send_owed(&town).await, server.now().len()), (0, 0));
}

#[tokio::test]
async fn a_link_that_proves_an_address_comes_later_as_another_link_unless_another_address_is_entered() {
    let port = free();
    let town = Town::posting(post(&format!("smtp://127.0.0.1:{port}")));
    let mut amal = town.visitor("Amal", &["ar"]).await;
    for address in ["first", "second"] {
        let entered = amal.send("/desk/me/address", &format!("email={address}%40example.org")).await.text();
        assert!(entered.contains("ستتكرر المحاولة") && entered.contains("id=\"owed\""), "{entered}");
    }
    let owed = failed(&town, 1).remove(0);
    assert_eq!((owed.to.as_str(), owed.what.clone()), ("second@example.org", Owing::Claimed), "of the first, nothing is owed");
    assert!(!serde_json::to_string(&owed).expect("JSON").contains("/address/"), "no link is kept");
    let server = Server::on(port);
    town.after(Duration::minutes(1));
    assert_eq!(send_owed(&town).await, 1);
    let letter = &server.letters(1)[0];
    assert_eq!(letter.header("to"), "second@example.org");
    town.after(Duration::minutes(59));
    assert_eq!(
        stranger(&town).send(&letter.link("address/"), "").await.status,
        StatusCode::OK,
        "it holds for an hour from then on"
    );
    assert_eq!(all(&town), []);

    // For an hour, and then no more.
    drop(server);
    amal.send("/desk/me/address", "email=third%40example.org").await;
    for _ in 0..4 {
        town.after(Duration::minutes(30));
        send_owed(&town).await;
    }
    assert_eq!(failed(&town, 1)[0].next, None);
    amal.send("/desk/me/forget-address", "").await;
    assert!(all(&town).iter().all(|owed| owed.what != Owing::Claimed), "nothing is owed to who has deleted their address");
}

#[tokio::test]
async fn an_invitation_comes_later_unless_it_is_not_needed_any_more() {
    let (town, _, port) = cut_off().await;
    let mut marta = marta(&town).await;
    let shown = |page: &str| {
        let link = page.split("https://witaj.example").nth(1).and_then(|rest| rest.split('<').next());
        link.expect("a link").to_owned()
    };
    invite(&mut marta, "Amal", "ar", "amal%40example.org").await;
    let ivan = shown(&invite(&mut marta, "Ivan", "uk", "ivan%40example.org").await);
    let tamar = invite(&mut marta, "Tamar", "uk", "tamar%40example.org").await;
    assert!(tamar.contains("Próba zostanie powtórzona."), "{tamar}");
    failed(&town, 3);
    // One has come in by the link that was passed on, one is not to come any more.
    assert_eq!(stranger(&town).send(&ivan, "").await.status, StatusCode::SEE_OTHER);
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let tamar = people.iter().find(|person| person.value.name == "Tamar").expect("Tamar").key.clone();
    marta.send("/desk/people/leave", &format!("person={tamar}")).await;
    assert_eq!(all(&town).len(), 2, "nothing is owed to who may come no more");
    let server = Server::on(port);
    town.after(Duration::minutes(1));
    assert_eq!(send_owed(&town).await, 1);
    let letter = &server.letters(1)[0];
    assert_eq!((letter.header("to"), letter.header("subject")), ("amal@example.org", "دعوتك إلى مكتب المراجعة"));
    assert_eq!(stranger(&town).send(&letter.link("join/"), "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(all(&town), []);
}

#[tokio::test]
async fn no_link_goes_to_an_address_that_is_theirs_no_more() {
    let (town, cookie, port) = cut_off().await;
    stranger(&town).send("/desk/sign-in/link", "email=olena%40example.org").await;
    failed(&town, 1);
    let mut olena = Visitor { town: &town, cookie };
    olena.send("/desk/me/forget-address", "").await;
    failed(&town, 1);
    let server = Server::on(port);
    town.after(Duration::minutes(5));
    assert_eq!(send_owed(&town).await, 1);
    let letters = server.letters(1);
    assert!(!letters[0].text().contains("/desk/"), "only that the address was deleted: {}", letters[0].text());
}
