//! The summary of the week by e-mail: to who wants it, once, and no more when they have had enough.

use axum::http::{StatusCode, header};
use chrono::Duration;

use super::{Server, free, guest, invite, mailboxes, post, send_weeks, stranger};
use crate::desk::editors::{field, marta};
use crate::desk::{Town, Visitor};

#[tokio::test]
async fn the_week_comes_once_to_who_wants_it_also_after_a_restart() {
    let server = Server::start();
    let town = Town::posting(server.post());
    let mut olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await;
    guest_without(&town, &server).await;
    let me = olena.get("/desk/me").await.text();
    assert!(me.contains("name=\"week\" value=\"yes\">"), "off by default: {me}");
    assert_eq!(olena.send("/desk/me/week", "week=yes").await.header(header::LOCATION), "/desk/me?done=kept");
    assert!(olena.get("/desk/me").await.text().contains("name=\"week\" value=\"yes\" checked>"));
    olena.send("/desk/me/credit", "credit=yes").await;
    approve(&mut olena).await;
    assert_eq!(send_weeks(&town).await, 0, "the week is not over");

    town.after(Duration::days(2));
    assert_eq!(send_weeks(&town).await, 1);
    assert_eq!(send_weeks(&town).await, 0, "once");
    let letters = server.letters(3);
    let (letter, feed) = (&letters[2], olena.get("/desk/week/port.atom?lang=uk").await.text());
    assert_eq!(letter.header("to"), "olena@example.org");
    assert!(letter.header("subject").starts_with("Тиждень перевірки перекладів:"), "{}", letter.header("subject"));
    let plain = witaj::locale::without_marks(letter.text());
    for said in ["схвалено 1 частину: Olena (1)", "схвалено частин: 1"] {
        assert!(plain.contains(said) && feed.contains(said), "what the feed says: {plain}");
    }
    let stop = letter.link("stop/");
    assert_eq!(letter.header("list-unsubscribe"), format!("<https://witaj.example{stop}>"));
    assert_eq!(letter.header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
    assert_eq!(letter.link("progress"), "/desk/progress");

    // A program that is started again, and two that run at once, send nothing twice.
    let town = town.again(server.post());
    assert_eq!(send_weeks(&town).await, 0);
    town.after(Duration::weeks(1));
    let both = tokio::join!(send_weeks(&town), send_weeks(&town));
    assert_eq!(both.0 + both.1, 1);
    server.letters(4);
    let notes = town.database().notes(0, 99).expect("notes");
    let sent: Vec<&str> =
        notes.iter().filter(|(_, note)| note.action == "sent-week").map(|(_, note)| &note.object[17..]).collect();
    assert_eq!(sent, ["2026-11-16", "2026-11-23"], "who was sent which");

    // The link of the first letter ends it, without signing in; looking at its page does not.
    let mut anybody = stranger(&town);
    let look = anybody.get(&stop).await;
    assert!(look.text().contains(&format!("action=\"{stop}\"")) && look.text().contains("lang=\"uk\""), "{}", look.text());
    assert!(mailboxes(&town).iter().any(|mailbox| mailbox.value.weekly.is_some()), "looking ends nothing");
    let ended = anybody.ask("POST", &stop, "List-Unsubscribe=One-Click", &[(header::CONTENT_TYPE, crate::desk::FORM)]).await;
    assert_eq!((ended.status, ended.headers.get(header::SET_COOKIE)), (StatusCode::OK, None));
    assert!(mailboxes(&town).iter().all(|mailbox| mailbox.value.weekly.is_none()));
    assert_eq!(anybody.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in", "it does only that");
    assert_eq!(anybody.send(&stop, "").await.status, StatusCode::GONE);
    assert_eq!(anybody.get(&format!("/desk/stop/{}", "0".repeat(64))).await.status, StatusCode::GONE);
    // Programs that show e-mails may send it as a form with files, too.
    let kind = "multipart/form-data; boundary=x";
    let form = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    assert_eq!(anybody.ask("POST", &stop, form, &[(header::CONTENT_TYPE, kind)]).await.status, StatusCode::GONE);
    town.after(Duration::weeks(1));
    assert_eq!(send_weeks(&town).await, 0);
}

#[tokio::test]
async fn a_week_that_no_server_took_comes_later() {
    let (server, port) = (Server::start(), free());
    let town = Town::posting(server.post());
    let mut olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await;
    olena.send("/desk/me/week", "week=yes").await;
    drop(olena);
    town.after(Duration::days(2));
    let town = town.again(post(&format!("smtp://127.0.0.1:{port}")));
    assert_eq!(send_weeks(&town).await, 0);
    let later = Server::on(port);
    assert_eq!(send_weeks(&town).await, 1);
    assert_eq!(later.letters(1)[0].header("to"), "olena@example.org");
}

#[tokio::test]
async fn a_week_that_a_server_refuses_is_told_and_not_sent_again() {
    let (server, port) = (Server::start(), free());
    let town = Town::posting(server.post());
    let mut olena = guest(&town, &server, "Olena", "uk", "olena%40example.org").await;
    olena.send("/desk/me/week", "week=yes").await;
    let cookie = olena.cookie;
    town.after(Duration::days(2));
    // It takes no letter of more than ten bytes.
    let _refuses = Server::with(port, &["--size", "10"]);
    let town = town.again(post(&format!("smtp://127.0.0.1:{port}")));
    assert_eq!((send_weeks(&town).await, send_weeks(&town).await), (0, 0));
    let me = Visitor { town: &town, cookie }.get("/desk/me").await.text();
    for said in ["Тиждень перевірки перекладів:", "Більше спроб не буде."] {
        assert_eq!(me.matches(said).count(), 1, "{said}: {me}");
    }
}

/// Somebody who does not ask for the week.
async fn guest_without(town: &Town, server: &Server) {
    let mut marta = marta(town).await;
    invite(&mut marta, "Amal", "ar", "amal%40example.org").await;
    server.letters(2);
}

async fn approve(olena: &mut Visitor<'_>) {
    let doctor = "/desk/uk/kraj/health/doctor";
    let html = olena.get(doctor).await.text();
    let part = html.split("id=\"s-steps\"").nth(1).expect("a section");
    let form = format!("do=good&section=steps&source={}&translation={}", field(part, "source"), field(part, "translation"));
    assert_eq!(olena.send(doctor, &form).await.status, StatusCode::SEE_OTHER);
}
