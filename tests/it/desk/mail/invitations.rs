//! Invitations that are sent: in the reader's language, once, to nobody else, and never lost.

use std::process::Command;

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::desk::letters;
use witaj::mail::{Address, Unsent};
use witaj::store::{Held, Person};

use super::{Server, free, invite, mailboxes, post, stranger};
use crate::builder::language;
use crate::desk::Town;
use crate::desk::editors::marta;
use crate::site::{catalogue, published};

#[tokio::test]
async fn an_invitation_comes_by_e_mail_in_the_readers_language_and_lets_in_once() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut marta = marta(&town).await;
    for (place, (name, language, subject, once, email)) in [
        ("Amal", "ar", "دعوتك إلى مكتب المراجعة", "يعمل مرة واحدة خلال سبعة أيام", "amal@example.org"),
        ("Olena", "uk", "Запрошення до столу перевірки", "Воно діє один раз, протягом семи днів", "olena@example.org"),
    ]
    .into_iter()
    .enumerate()
    {
        let page = invite(&mut marta, name, language, &email.replace('@', "%40")).await;
        assert!(page.contains("Link jest w drodze do") && page.contains(email), "{page}");
        let letters = server.letters(place + 1);
        let letter = &letters[place];
        assert_eq!((letter.header("to"), letter.header("from")), (email, "Witaj <desk@witaj.example>"));
        assert_eq!((letter.header("subject"), letter.header("content-language")), (subject, language));
        assert_eq!(letter.header("content-type"), "text/plain; charset=\"utf-8\"");
        assert_eq!(letter.header("date"), "Sat, 21 Nov 2026 18:30:00 +0000", "the clock that is handed in");
        assert_eq!(letter.text().contains('\u{2068}'), language == "ar", "marks only where directions meet");
        assert!(letter.text().contains(once) && letter.text().contains(name), "{}", letter.text());
        let link = letter.link("join/");
        assert!(page.contains(&link), "who invites sees the same link");
        let mut guest = stranger(&town);
        let look = guest.get(&link).await.text();
        assert!(look.contains(email), "who agrees reads that the address is kept: {look}");
        let came = guest.send(&link, "").await;
        assert_eq!((came.status, came.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk"));
        assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::GONE, "once");
    }
    let page = invite(&mut marta, "Ivan", "uk", "ivan%40example.org").await;
    assert!(page.contains("ivan@example.org"));
    let late = server.letters(3)[2].link("join/");
    town.after(Duration::days(7));
    assert_eq!(stranger(&town).send(&late, "").await.status, StatusCode::GONE, "seven days");
}

#[tokio::test]
async fn what_is_no_address_or_somebody_elses_is_refused_and_no_header_can_be_added() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut marta = marta(&town).await;
    for wrong in
        ["amal", "amal%40example.org%0d%0aBcc:%20evil%40example.org", "amal%40example.org,%20evil%40example.org", "%40"]
    {
        let page = invite(&mut marta, "Amal", "ar", wrong).await;
        assert!(page.contains("To nie jest adres e-mail") && page.contains("value=\"Amal\""), "{wrong}: {page}");
        assert!(page.contains("value=\"ar\" checked"), "what was chosen stays");
    }
    assert_eq!(Held::<Person>::list(town.database().as_mut(), "").expect("people").len(), 1, "nobody is invited");
    // A name is one line, whatever was sent.
    invite(&mut marta, "Amal%0d%0aBcc:%20evil%40example.org", "ar", "amal%40example.org").await;
    let letters = server.letters(1);
    assert_eq!((letters[0].header("bcc"), letters[0].header("x-rcptto")), ("", "amal@example.org"));
    assert!(letters[0].text().contains("Amal Bcc: evil@example.org"), "it stays a name: {}", letters[0].text());
    let taken = invite(&mut marta, "Olena", "uk", "AMAL%40example.org").await;
    assert!(taken.contains("Ktoś inny ma tu ten adres e-mail."), "{taken}");
    assert_eq!(mailboxes(&town).len(), 1);
    assert_eq!(server.now().len(), 1, "nothing else is sent");
}

#[tokio::test]
async fn a_letter_that_cannot_be_sent_is_told_and_loses_no_invitation() {
    let down = post(&format!("smtp://127.0.0.1:{}", free()));
    let town = Town::posting(down);
    let mut marta = marta(&town).await;
    let page = invite(&mut marta, "Amal", "ar", "amal%40example.org").await;
    assert!(page.contains("Próba zostanie powtórzona."), "{page}");
    assert!(page.contains("serwer poczty nie odpowiada") && page.contains("role=\"alert\""), "{page}");
    let link = page.split("https://witaj.example").nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::SEE_OTHER, "it is there all the same");

    // A server that is there, and can't write to this address.
    let server = Server::start();
    let town = town.again(server.post());
    let mut marta = crate::desk::editors::marta(&town).await;
    let page = invite(&mut marta, "Olena", "uk", "%C3%B3lena%40example.org").await;
    assert!(page.contains("nie przyjmuje adresu") && page.contains("/desk/join/"), "{page}");
    // A fresh link goes to the address that is right, which is kept from then on.
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let olena = people.iter().find(|person| person.value.name == "Olena").expect("Olena").key.clone();
    let page = marta.send("/desk/people/link", &format!("person={olena}&email=olena%40example.org")).await.text();
    assert!(page.contains("Link jest w drodze"), "{page}");
    let letters = server.letters(1);
    assert_eq!(letters[0].header("subject"), "Ваше посилання до столу перевірки");
    assert_eq!(stranger(&town).send(&letters[0].link("join/"), "").await.status, StatusCode::SEE_OTHER);
    let kept: Vec<String> = mailboxes(&town).into_iter().map(|mailbox| mailbox.value.address).collect();
    assert_eq!(kept, ["amal@example.org", "olena@example.org"]);
}

#[test]
fn a_server_that_cannot_encrypt_or_that_nobody_vouches_for_gets_neither_letter_nor_password() {
    let folder = tempfile::tempdir().expect("a folder");
    let [key, certificate] = ["key.pem", "certificate.pem"].map(|name| folder.path().join(name).to_string_lossy().into_owned());
    let names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
    // It comes with PostgreSQL.
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", &key, "-out", &certificate])
        .args(names)
        .output()
        .expect("openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let plain = Server::start();
    let own = Server::with(free(), &["--smtpscert", &certificate, "--smtpskey", &key]);
    let letter = letters::fresh(
        published(catalogue()).edition().locale(&language("uk")).expect("messages"),
        &Address::parse("olena@example.org").expect("an address"),
        "Olena",
        "https://witaj.example/desk/join/0",
    );
    for (server, why) in [
        (format!("smtp://desk:lipa-most@127.0.0.1:{}?tls=required", plain.port), "STARTTLS"),
        (format!("smtps://desk:lipa-most@127.0.0.1:{}", own.port), "certificate"),
    ] {
        let refused = post(&server).send(&letter, crate::desk::begin()).expect_err("not sent");
        assert!(matches!(&refused, Unsent::Unreached(said) | Unsent::Refused(said) if said.contains(why)), "{refused}");
    }
    assert_eq!(plain.now().len() + own.now().len(), 0);
}
