//! Coming in and going out.

use std::fs;

use axum::http::{StatusCode, header};
use chrono::Duration;
use witaj::store::{Held, Invitation, Password, Person, Place, Session};

use super::{FORM, PASSWORD, SITE, Town, Visitor};
use crate::site::{attributes, get};

fn stranger(town: &Town) -> Visitor<'_> {
    Visitor { town, cookie: String::new() }
}

#[tokio::test]
async fn a_link_lets_in_once_and_looking_at_it_uses_nothing_up() {
    let town = Town::new();
    let link = town.invite("Amal Haddad", &["ar"]);
    let mut one = stranger(&town);
    for _ in 0..2 {
        let page = one.get(&link).await;
        assert_eq!((page.status, page.headers.get(header::SET_COOKIE)), (StatusCode::OK, None));
        let html = page.text();
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("Amal Haddad"), "{html}");
        assert_eq!(attributes(&html, "action"), [link.as_str()]);
    }
    let came = one.send(&link, "credit=yes").await;
    assert_eq!((came.status, came.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk"));
    let cookie = came.header(header::SET_COOKIE);
    assert!(cookie.starts_with("witaj=") && cookie.ends_with("; HttpOnly; SameSite=Strict"), "{cookie}");
    let me = one.get("/desk/me").await.text();
    assert!(me.contains("Amal Haddad") && me.contains("checked"), "{me}");
    let mut other = stranger(&town);
    for answer in [other.get(&link).await, other.send(&link, "").await] {
        assert_eq!((answer.status, answer.headers.get(header::SET_COOKIE)), (StatusCode::GONE, None));
    }
}

#[tokio::test]
async fn links_that_are_old_forged_or_replaced_let_nobody_in() {
    let town = Town::new();
    let mut visitor = stranger(&town);
    let (old, good) = (town.invite("Olena", &["uk"]), town.invite("Ivan", &["uk"]));
    let forged = format!("/desk/join/{}", "0".repeat(64));
    for link in [&forged, "/desk/join/x", "/desk/join/..", &good.to_uppercase().replace("/DESK/JOIN", "/desk/join")] {
        assert_eq!(visitor.get(link).await.status, StatusCode::GONE, "{link}");
        assert_eq!(visitor.send(link, "").await.status, StatusCode::GONE, "{link}");
    }
    let olena = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    let olena = olena.into_iter().find(|person| person.value.name == "Olena").expect("Olena");
    let fresh = witaj::desk::fresh_link(town.database().as_mut(), &olena.key, "command", town.now()).expect("a link");
    assert_eq!(visitor.send(&old, "").await.status, StatusCode::GONE, "a fresh link takes the place of the old one");
    town.after(Duration::days(7));
    for link in [witaj::desk::link("", &fresh), good] {
        assert_eq!(visitor.send(&link, "").await.status, StatusCode::GONE, "after seven days");
    }
}

#[tokio::test]
async fn of_many_who_use_a_link_at_once_one_comes_in() {
    let town = Town::new();
    let link = town.invite("Olena", &["uk"]);
    let tries = (0..8).map(|_| async { stranger(&town).send(&link, "").await.status });
    let came = futures_of(tries).await;
    assert_eq!(came.iter().filter(|status| **status == StatusCode::SEE_OTHER).count(), 1, "{came:?}");
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    assert_eq!(people[0].value.joined, Some(town.now().date_naive()));
}

async fn futures_of<T>(tries: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut pinned: Vec<_> = tries.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = pinned.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (one, slot) in pinned.iter_mut().zip(&mut done) {
            if slot.is_none()
                && let std::task::Poll::Ready(value) = one.as_mut().poll(context)
            {
                *slot = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test]
async fn nothing_secret_is_kept_and_everything_is_noted() {
    let town = Town::new();
    let link = town.invite("Olena Kovalenko", &["uk"]);
    let token = link.rsplit('/').next().expect("a token").to_owned();
    let mut olena = stranger(&town);
    olena.send(&link, "").await;
    olena.send("/desk/me/password", "name=olena&password=lipa%20most%20zupa%20rower").await;
    let secret = olena.cookie.rsplit('.').next().expect("a secret").to_owned();
    let Place::File(path) = &town.place else { panic!("a file") };
    for file in [path.clone(), path.with_extension("db-wal")] {
        let bytes = fs::read(&file).unwrap_or_default();
        for secret in [&token, &secret, "lipa most"] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{} holds a secret", file.display());
        }
    }
    let notes = town.database().notes(0, 99).expect("notes");
    let actions: Vec<&str> = notes.iter().map(|(_, note)| note.action.as_str()).collect();
    assert_eq!(actions, ["invited", "joined", "set-password"]);
    let kept = Held::<Password>::get(town.database().as_mut(), "olena").expect("a store").expect("a password");
    assert!(kept.value.hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", kept.value.hash);
    assert_eq!(Held::<Invitation>::list(town.database().as_mut(), "").expect("invitations"), []);
}

#[tokio::test]
async fn a_password_lets_in_from_another_device_and_a_wrong_one_does_not() {
    let town = Town::new();
    let mut first = town.visitor("Olena Kovalenko", &["uk"]).await;
    for (form, why) in [
        ("name=olena&password=short", "короткий"),
        ("name=ol&password=lipa%20most%20zupa%20rower", "ім’я"),
        ("name=olena&password=111111111111111", "вгадати"),
        ("name=olena&password=abcdefghijklmnop", "вгадати"),
        ("name=olena&password=Password-1234", "вгадати"),
        ("name=olena&password=port%20port%20witaj", "вгадати"),
        ("name=olena&password=Olena%20Kovalenko%201", "вгадати"),
    ] {
        let refused = first.send("/desk/me/password", form).await.text();
        assert!(refused.contains("role=\"alert\"") && refused.contains(why), "{form}: {refused}");
        assert!(!refused.contains("lipa most"), "a password is never shown");
    }
    let set = first.send("/desk/me/password", "name=Olena&password=lipa%20most%20zupa%20rower").await;
    assert_eq!(set.header(header::LOCATION), "/desk/me?done=password");
    let mut second = stranger(&town);
    for form in ["name=olena&password=lipa", "name=nobody&password=lipa%20most%20zupa%20rower", "name=&password="] {
        let refused = second.send("/desk/sign-in", form).await;
        assert_eq!((refused.status, refused.headers.get(header::SET_COOKIE)), (StatusCode::UNAUTHORIZED, None));
    }
    let came = second.send("/desk/sign-in", "name=%20OLENA%20&password=lipa%20most%20zupa%20rower").await;
    assert_eq!((came.status, came.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk"));

    // Another password ends all other sessions; a name that somebody has is nobody else's.
    town.after(Duration::hours(2));
    let without = first.send("/desk/me/password", "name=olena&password=kot%20pies%20chmura%20stol&current=x").await;
    assert!(without.text().contains("role=\"alert\""), "who does not know the old one sets none");
    let known = "name=olena&password=kot%20pies%20chmura%20stol&current=lipa%20most%20zupa%20rower";
    assert_eq!(first.send("/desk/me/password", known).await.status, StatusCode::SEE_OTHER);
    assert_eq!(second.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in");
    assert_eq!(first.get("/desk/me").await.status, StatusCode::OK);
    let mut amal = town.visitor("Amal", &["ar"]).await;
    let taken = amal.send("/desk/me/password", "name=olena&password=kot%20pies%20chmura%20stol").await;
    assert!(taken.text().contains("role=\"alert\""));
}

#[tokio::test]
async fn a_password_that_has_leaked_is_not_taken_nor_one_that_cannot_be_looked_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("leaked.txt");
    // The SHA-1 of “kot pies chmura stol”, as a list has it, and its neighbours.
    let hash = "8D93EF92BBE1816D152DA54D66897F6B12CB18DD";
    fs::write(&list, format!("{}:2\r\n{hash}:3\r\n{}:1\r\n", "0".repeat(40), "F".repeat(40))).expect("a list");
    let town = Town::looking_up(&list);
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let form = |password: &str| format!("name=olena&password={password}");
    let refused = olena.send("/desk/me/password", &form("kot%20pies%20chmura%20stol")).await.text();
    assert!(refused.contains("Цей пароль потрапив у відкритий доступ"), "{refused}");
    fs::rename(&list, folder.path().join("away")).expect("away");
    let unseen = olena.send("/desk/me/password", &form(PASSWORD)).await.text();
    assert!(unseen.contains("Зараз не можна перевірити"), "{unseen}");
    fs::rename(folder.path().join("away"), &list).expect("back");
    assert_eq!(olena.send("/desk/me/password", &form(PASSWORD)).await.header(header::LOCATION), "/desk/me?done=password");
}

#[tokio::test]
async fn sessions_are_seen_and_ended_and_end_by_themselves() {
    let town = Town::new();
    let mut one = town.visitor("Olena", &["uk"]).await;
    let person = Held::<Person>::list(town.database().as_mut(), "").expect("people").remove(0).key;
    let fresh = witaj::desk::fresh_link(town.database().as_mut(), &person, "command", town.now()).expect("a link");
    let mut other = stranger(&town);
    let agent = [(header::USER_AGENT, "Mozilla/5.0 (Linux; Android 14)"), (header::CONTENT_TYPE, FORM), (SITE, "same-origin")];
    other.ask("POST", &witaj::desk::link("", &fresh), "", &agent).await;
    let page = one.get("/desk/me").await.text();
    let others = attributes(page.split("class=\"devices\"").nth(1).expect("devices"), "value");
    assert!(page.contains("Android") && others.len() == 1, "{page}");
    let form = format!("session={}", others[0].replace('/', "%2F"));
    let mut amal = town.visitor("Amal", &["ar"]).await;
    assert_eq!(amal.send("/desk/me/end", &form).await.status, StatusCode::FORBIDDEN, "nobody ends another's session");
    assert_eq!(one.send("/desk/me/end", &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get("/desk/me").await.status, StatusCode::SEE_OTHER);

    town.after(Duration::days(29));
    assert_eq!(one.get("/desk/me").await.status, StatusCode::OK);
    town.after(Duration::days(29));
    assert_eq!(one.get("/desk/me").await.status, StatusCode::OK, "used in between");
    assert_eq!(amal.get("/desk/me").await.status, StatusCode::SEE_OTHER, "nobody has used it for 30 days");
    town.after(Duration::days(29));
    one.get("/desk/me").await;
    town.after(Duration::days(4));
    assert_eq!(one.get("/desk/me").await.status, StatusCode::SEE_OTHER, "no session is longer than 90 days");

    let mut again = town.visitor("Ivan", &["uk"]).await;
    let out = again.send("/desk/sign-out", "").await;
    assert!(out.header(header::SET_COOKIE).contains("Max-Age=0"));
    let left = Held::<Session>::list(town.database().as_mut(), "").expect("sessions");
    assert_eq!(left.iter().filter(|session| session.value.began == town.now()).count(), 0);
}

#[tokio::test]
async fn without_a_session_nothing_is_shown_and_nothing_typed_is_lost() {
    let town = Town::new();
    let mut visitor = stranger(&town);
    for path in ["/desk", "/desk/me", "/desk/uk/poland/health/doctor", "/desk/people"] {
        assert_eq!(visitor.get(path).await.header(header::LOCATION), "/desk/sign-in", "{path}");
    }
    let sent = visitor.send("/desk/uk/poland/health/doctor", "body=Two+words+%3Cb%3E&source=a+b").await;
    assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
    let html = sent.text();
    assert!(html.contains("Two words &#60;b&#62;") || html.contains("Two words &lt;b&gt;"), "{html}");
    for forged in ["witaj=", "witaj=0000000000000000.x", &format!("witaj={}.{}", "0".repeat(16), "0".repeat(64))] {
        let mut forger = Visitor { town: &town, cookie: forged.to_owned() };
        assert_eq!(forger.get("/desk/me").await.status, StatusCode::SEE_OTHER, "{forged}");
    }
}

#[tokio::test]
async fn other_sites_can_send_nothing_and_are_led_from_again() {
    let town = Town::new();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    for headers in [
        vec![(header::CONTENT_TYPE, FORM), (SITE, "cross-site")],
        vec![(header::CONTENT_TYPE, FORM), (SITE, "same-site")],
        vec![(header::CONTENT_TYPE, FORM), (header::ORIGIN, "https://evil.example")],
        vec![(header::CONTENT_TYPE, FORM), (header::ORIGIN, "null")],
    ] {
        let answer = olena.ask("POST", "/desk/me/credit", "credit=yes", &headers).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    let people = Held::<Person>::list(town.database().as_mut(), "").expect("people");
    assert!(!people[0].value.credit);
    // A browser that comes from a message sends no session the first time; it is asked to come again.
    let mut led = stranger(&town);
    let page = led.ask("GET", "/desk/me", "", &[(SITE, "cross-site")]).await;
    assert!(page.status == StatusCode::OK && page.text().contains("http-equiv=\"refresh\" content=\"0; url=/desk/me\""));
}

#[tokio::test]
async fn bad_requests_are_answered_with_a_sentence() {
    let town = Town::new();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    assert_eq!(olena.get("/desk/no/such/page").await.status, StatusCode::NOT_FOUND);
    assert_eq!(olena.send("/desk/me/nothing", "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(olena.ask("PUT", "/desk/me", "", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    let json = [(header::CONTENT_TYPE, "application/json"), (SITE, "same-origin")];
    assert_eq!(olena.ask("POST", "/desk/me/credit", "{}", &json).await.status, StatusCode::BAD_REQUEST);
    let large = format!("credit={}", "x".repeat(300 * 1024));
    assert_eq!(olena.send("/desk/me/credit", &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(olena.send("/desk/me/language", "language=xx").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(olena.send("/desk/me/language", "language=ka").await.status, StatusCode::SEE_OTHER);
    assert!(olena.get("/desk/me").await.text().contains("<html lang=\"ka\" dir=\"ltr\">"));
}

#[tokio::test]
async fn without_its_store_the_desk_says_so_and_readers_notice_nothing() {
    let town = Town::new();
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let away = town.folder.path().join("away");
    fs::create_dir(&away).expect("a folder");
    let names = ["store.db", "store.db-wal", "store.db-shm"];
    for name in names {
        drop(fs::rename(town.folder.path().join(name), away.join(name)));
    }
    let answer = olena.send("/desk/me/credit", "credit=yes&text=some+words").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = answer.text();
    assert!(html.contains("action=\"/desk/me/credit\"") && html.contains("name=\"text\" value=\"some words\""), "{html}");
    assert_eq!(get(&town.router, "/port/uk/health/doctor").await.status, StatusCode::OK);
    for name in names {
        drop(fs::rename(away.join(name), town.folder.path().join(name)));
    }
    assert_eq!(olena.send("/desk/me/credit", "credit=yes").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn readers_pages_are_the_same_and_set_no_cookie() {
    let town = Town::new();
    let without = witaj::site::router(std::sync::Arc::new(arc_swap::ArcSwap::from_pointee(crate::site::published(
        crate::site::catalogue(),
    ))));
    for path in ["/port/uk", "/port/ar/health/doctor", "/robots.txt", "/port/pl/search?q=lekarz", "/nowhere"] {
        let (one, other) = (get(&town.router, path).await, get(&without, path).await);
        assert_eq!((one.status, one.headers.get(header::SET_COOKIE)), (other.status, None), "{path}");
        let own = |html: &str| html.to_owned();
        assert_eq!(own(&one.text()), own(&other.text()), "{path}");
    }
    assert_eq!(get(&without, "/desk").await.status, StatusCode::NOT_FOUND, "there is no desk until it is switched on");
    assert_eq!(get(&without, "/desk/sign-in").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn pages_of_the_desk_are_nobody_elses() {
    let town = Town::under(Some("https://witaj.example"));
    let link = town.invite("Olena", &["uk"]);
    let mut olena = stranger(&town);
    let came = olena.send(&link, "").await;
    let cookie = came.header(header::SET_COOKIE);
    assert!(cookie.starts_with("__Host-witaj=") && cookie.contains("; Path=/;") && cookie.ends_with("; Secure"), "{cookie}");
    for path in ["/desk/me", "/desk/sign-in", &link] {
        let page = olena.get(path).await;
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store", "{path}");
        assert_eq!(page.header(header::HeaderName::from_static("x-robots-tag")), "noindex, nofollow", "{path}");
        let policy = page.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        let html = page.text();
        let scripts = html.matches("<script").count();
        let own = html.matches("<script src=\"/desk/assets/passkey-").count();
        assert!(scripts == own && !html.contains(" style="), "{path}: nothing stands in the page itself");
        assert!(
            ![">desk-", ">site-", "> desk-"].iter().any(|id| html.contains(id)),
            "{path} shows the id of a message: {html}"
        );
    }
}
