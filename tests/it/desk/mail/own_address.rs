//! The address that somebody enters on their own page: kept when they have opened the link that was sent there.

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::store::{Claim, Held};

use super::{Server, guest, mailboxes, post, stranger};
use crate::desk::Town;
use crate::desk::editors::marta;

fn addresses(town: &Town) -> Vec<String> {
    mailboxes(town).into_iter().map(|mailbox| mailbox.value.address).collect()
}

fn actions(town: &Town) -> Vec<String> {
    town.database().notes(0, 99).expect("notes").into_iter().map(|(_, note)| note.action).collect()
}

#[tokio::test]
async fn an_address_is_kept_when_the_link_that_was_sent_there_is_opened() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut amal = town.visitor("Amal", &["ar"]).await;
    let me = amal.get("/desk/me").await.text();
    assert!(me.contains("action=\"/desk/me/address\"") && !me.contains("name=\"current\""), "{me}");
    let sent = amal.send("/desk/me/address", "email=Amal%40example.org").await;
    assert_eq!(sent.header(header::LOCATION), "/desk/me?done=sent#email");
    assert!(addresses(&town).is_empty(), "nothing is kept yet");
    let letters = server.letters(1);
    assert_eq!((letters[0].header("to"), letters[0].header("content-language")), ("Amal@example.org", "ar"));
    assert_eq!(letters[0].header("subject"), "هل هذا عنوان بريدك الإلكتروني؟");
    // Another program may open it, in which nobody is signed in. Looking keeps nothing.
    let (link, mut mail) = (letters[0].link("address/"), stranger(&town));
    let look = mail.get(&link).await;
    assert!(look.text().contains("Amal@example.org") && look.text().contains("lang=\"ar\""), "{}", look.text());
    assert!(addresses(&town).is_empty(), "looking keeps nothing");
    let kept = mail.send(&link, "").await;
    assert_eq!((kept.status, kept.headers.get(header::SET_COOKIE)), (StatusCode::OK, None), "it lets nobody in");
    assert_eq!(addresses(&town), ["Amal@example.org"]);
    assert_eq!(mail.send(&link, "").await.status, StatusCode::GONE, "once");
    // From then on links can be asked for, and the address can be deleted.
    stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
    assert_eq!(stranger(&town).send(&server.letters(2)[1].link("join/"), "").await.status, StatusCode::SEE_OTHER);
    assert!(amal.get("/desk/me").await.text().contains("Amal@example.org"));
    amal.send("/desk/me/forget-address", "").await;
    assert!(addresses(&town).is_empty());
    let done = actions(&town);
    for action in ["claimed-address", "kept-address", "forgot-address"] {
        assert_eq!(done.iter().filter(|known| *known == action).count(), 1, "{action}: {done:?}");
    }
}

#[tokio::test]
async fn whoever_loses_an_address_is_told_and_a_taken_one_is_told_to_its_owner_alone() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await;
    let mut amal = guest(&town, &server, "Amal", "ar", "amal%40example.org").await;
    // Whoever enters somebody else's address learns nothing of it.
    let sent = amal.send("/desk/me/address", "email=olena%40example.org").await;
    assert_eq!(sent.header(header::LOCATION), "/desk/me?done=sent#email");
    let taken = stranger(&town).send(&server.letters(3)[2].link("address/"), "").await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert_eq!(addresses(&town), ["amal@example.org", "olena@example.org"]);
    // An address that takes the place of another.
    olena.send("/desk/me/week", "week=yes").await;
    olena.send("/desk/me/address", "email=new%40example.org").await;
    let link = server.letters(4)[3].link("address/");
    assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::OK);
    assert_eq!(addresses(&town), ["amal@example.org", "new@example.org"]);
    assert!(
        mailboxes(&town).iter().all(|mailbox| mailbox.value.weekly.is_none()),
        "the week was asked for at the other address"
    );
    let letters = server.letters(5);
    assert_eq!(letters[4].header("to"), "olena@example.org", "the address before is told");
    assert_eq!(letters[4].header("subject"), "Ваша електронна адреса за столом перевірки змінилася");
    assert!(!letters[4].text().contains("new@example.org"), "and not which it is now: {}", letters[4].text());
}

#[tokio::test]
async fn links_end_and_only_the_newest_proves_anything() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut amal = town.visitor("Amal", &["ar"]).await;
    for (count, address) in ["first", "second"].into_iter().enumerate() {
        amal.send("/desk/me/address", &format!("email={address}%40example.org")).await;
        server.letters(count + 1);
    }
    let letters = server.letters(2);
    let [first, second] = [0, 1].map(|at: usize| letters[at].link("address/"));
    assert_eq!(stranger(&town).send(&first, "").await.status, StatusCode::GONE, "another was entered");
    town.after(Duration::hours(1));
    assert_eq!(stranger(&town).send(&second, "").await.status, StatusCode::GONE, "an hour");
    assert_eq!(stranger(&town).get("/desk/address/0").await.status, StatusCode::GONE, "forged");
    // Whoever may come no more proves nothing, and nothing is kept of what they entered.
    amal.send("/desk/me/address", "email=third%40example.org").await;
    let third = server.letters(3)[2].link("address/");
    let people = Held::<witaj::store::Person>::list(town.database().as_mut(), "").expect("people");
    let key = people.iter().find(|person| person.value.name == "Amal").expect("Amal").key.clone();
    marta(&town).await.send("/desk/people/leave", &format!("person={key}")).await;
    assert_eq!(stranger(&town).send(&third, "").await.status, StatusCode::GONE);
    assert!(Held::<Claim>::list(town.database().as_mut(), "").expect("claims").is_empty());
    assert!(addresses(&town).is_empty());
}

#[tokio::test]
async fn what_is_no_address_a_wrong_password_and_a_server_that_is_down_are_told_with_what_was_typed() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut amal = town.visitor("Amal", &["en"]).await;
    let wrong = amal.send("/desk/me/address", "email=amal").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(
        wrong.text().contains("This is not an e-mail address") && wrong.text().contains("value=\"amal\""),
        "{}",
        wrong.text()
    );
    // Who has a password names it, unless they have just come in by a link.
    amal.send("/desk/me/password", "name=amal&password=lipa-most-rower-deszcz").await;
    town.after(Duration::hours(2));
    assert!(amal.get("/desk/me").await.text().contains("id=\"w-email-current\""));
    let wrong = amal.send("/desk/me/address", "email=amal%40example.org&current=wrong-and-secret").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(
        wrong.text().contains("value=\"amal@example.org\"") && !wrong.text().contains("wrong-and-secret"),
        "{}",
        wrong.text()
    );
    assert_eq!(server.now().len(), 0);
    let right = amal.send("/desk/me/address", "email=amal%40example.org&current=lipa-most-rower-deszcz").await;
    assert_eq!(right.header(header::LOCATION), "/desk/me?done=sent#email");
    server.letters(1);
    // Whoever enters one address after the other is asked to wait.
    let enter = |at: usize| format!("email=a{at}%40example.org&current=lipa-most-rower-deszcz");
    for at in 0..2 {
        amal.send("/desk/me/address", &enter(at)).await;
    }
    assert_eq!(amal.send("/desk/me/address", &enter(2)).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(server.letters(3).len(), 3);
    // A server that is away.
    let down = post(&format!("smtp://127.0.0.1:{}", super::free()));
    let town = town.again(down);
    let mut olena = town.visitor("Olena", &["en"]).await;
    let unsent = olena.send("/desk/me/address", "email=olena%40example.org").await;
    assert!(
        unsent.text().contains("could not be sent yet") && unsent.text().contains("value=\"olena@example.org\""),
        "{}",
        unsent.text()
    );
}
