//! E-mail of the desk, through a real server of SMTP (Debian's `python3-aiosmtpd`, the lightest there is: two packages of Python) that puts
//! what it gets into a folder. Letters are read back by Python's own parser, not by the library that made them.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration as Span, Instant};

use axum::http::{StatusCode, header};
use chrono::Duration;
use serde_json::Value;
use tempfile::TempDir;
use witaj::desk::letters;
use witaj::mail::{Address, Post, Unsent};
use witaj::store::{self, Held, Mailbox, Person, Place, Weekly};

use super::editors::{field, marta};
use super::{Town, Visitor};
use crate::broken::{root, small_city};
use crate::builder::language;
use crate::site::{catalogue, published};

/// The longest that a test waits for what must come.
const PATIENCE: Span = Span::from_secs(60);
/// Prints what a folder of letters holds, the oldest first.
const READ: &str = "
import email, email.policy, json, pathlib, sys
files = sorted(pathlib.Path(sys.argv[1]).glob('new/*'), key=lambda file: file.stat().st_mtime_ns)
letters = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
print(json.dumps([{'headers': {name.lower(): str(value) for name, value in one.items()}, 'text': one.get_content()} for one in letters]))
";

/// A server that takes letters.
pub(super) struct Server {
    child: Child,
    folder: TempDir,
    port: u16,
}

impl Server {
    pub(super) fn start() -> Self {
        Self::on(free())
    }

    fn on(port: u16) -> Self {
        Self::with(port, &[])
    }

    fn with(port: u16, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let address = format!("127.0.0.1:{port}");
        // The system's Python has it, whichever other comes first on the path.
        let child = Command::new("/usr/bin/python3")
            .args(["-m", "aiosmtpd", "--nosetuid", "--listen", &address, "--class", "aiosmtpd.handlers.Mailbox"])
            .args(options)
            .arg(folder.path().join("mail"))
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("python3-aiosmtpd, which tests/run installs");
        let (start, mut server) = (Instant::now(), Self { child, folder, port });
        while TcpStream::connect(&address).is_err() {
            assert_eq!(server.child.try_wait().expect("a state"), None, "python3-aiosmtpd, which tests/run installs");
            assert!(start.elapsed() < PATIENCE, "no server");
            std::thread::sleep(Span::from_millis(20));
        }
        server
    }

    pub(super) fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    fn post(&self) -> Post {
        post(&self.address())
    }

    /// All that has come, once it is so many.
    pub(super) fn letters(&self, count: usize) -> Vec<Letter> {
        let start = Instant::now();
        loop {
            let letters = self.now();
            if letters.len() >= count {
                assert_eq!(letters.len(), count, "more than expected: {letters:#?}");
                return letters;
            }
            assert!(start.elapsed() < PATIENCE, "it did not come: {letters:#?}");
            std::thread::sleep(Span::from_millis(50));
        }
    }

    fn now(&self) -> Vec<Letter> {
        let output = Command::new("/usr/bin/python3").args(["-c", READ]).arg(self.folder.path().join("mail")).output();
        let output = output.expect("Python");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Vec<Value>>(&output.stdout).expect("JSON").into_iter().map(Letter).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// What a server got.
#[derive(Debug)]
pub(super) struct Letter(Value);

impl Letter {
    pub(super) fn header(&self, name: &str) -> &str {
        self.0["headers"][name].as_str().unwrap_or_default()
    }

    pub(super) fn text(&self) -> &str {
        self.0["text"].as_str().expect("text")
    }

    /// The line that is the address of a page below `/desk/…`.
    fn link(&self, page: &str) -> String {
        let begin = format!("https://witaj.example/desk/{page}");
        let line = self.text().lines().find(|line| line.starts_with(&begin));
        line.unwrap_or_else(|| panic!("{}", self.text())).trim_start_matches("https://witaj.example").to_owned()
    }
}

/// A port on which nobody listens.
fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port()
}

fn post(server: &str) -> Post {
    Post::open(server, "Witaj <desk@witaj.example>").expect("a post")
}

fn stranger(town: &Town) -> Visitor<'_> {
    Visitor { town, cookie: String::new() }
}

fn mailboxes(town: &Town) -> Vec<Held<Mailbox>> {
    Held::list(town.database().as_mut(), "").expect("mailboxes")
}

/// Invites somebody from the desk with their address.
async fn invite(marta: &mut Visitor<'_>, name: &str, language: &str, email: &str) -> String {
    let form = format!("name={name}&city=port&language={language}&email={email}");
    marta.send("/desk/people/invite", &form).await.text()
}

/// Somebody who was invited by e-mail and has come in by it.
async fn guest<'a>(town: &'a Town, server: &Server, name: &str, language: &str, email: &str) -> Visitor<'a> {
    let mut marta = marta(town).await;
    let before = server.now().len();
    invite(&mut marta, name, language, email).await;
    let link = server.letters(before + 1)[before].link("join/");
    let mut guest = stranger(town);
    assert_eq!(guest.send(&link, "").await.status, StatusCode::SEE_OTHER);
    guest
}

async fn send_weeks(town: &Town) -> usize {
    let desk = std::sync::Arc::clone(&town.desk);
    tokio::task::spawn_blocking(move || desk.send_weeks()).await.expect("a thread").expect("a store")
}

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
    assert!(page.contains("serwer poczty nie odpowiada") && page.contains("role=\"alert\""), "{page}");
    let link = page.split("https://witaj.example").nth(1).and_then(|rest| rest.split('<').next()).expect("a link").to_owned();
    assert_eq!(stranger(&town).send(&link, "").await.status, StatusCode::SEE_OTHER, "it is there all the same");

    // A server that is there, and can't write to this address.
    let server = Server::start();
    let town = town.again(server.post());
    let mut marta = super::editors::marta(&town).await;
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
        let refused = post(&server).send(&letter, super::begin()).expect_err("not sent");
        assert!(matches!(&refused, Unsent::Unreached(said) | Unsent::Refused(said) if said.contains(why)), "{refused}");
    }
    assert_eq!(plain.now().len() + own.now().len(), 0);
}

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
    assert_eq!(server.now().len(), 4);
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
    marta.send("/desk/people/leave", &format!("person={amal}")).await;
    assert_eq!(mailboxes(&town), []);
    stranger(&town).send("/desk/sign-in/link", "email=amal%40example.org").await;
    invite(&mut marta, "Olena", "uk", "amal%40example.org").await;
    assert_eq!(server.letters(3)[2].header("content-language"), "uk", "the address is free again, and nothing else came");
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
    let ended = anybody.ask("POST", &stop, "List-Unsubscribe=One-Click", &[(header::CONTENT_TYPE, super::FORM)]).await;
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

/// The program with a server of e-mail.
fn program(server: &str, store: &Path, content: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_witaj"));
    command.args(args).args(["--site", "https://witaj.example", "--store"]).arg(store).arg("--content").arg(content);
    command.env("WITAJ_SMTP_URL", server).env("WITAJ_MAIL_FROM", "Witaj <desk@witaj.example>");
    command.env_remove("DATABASE_URL").current_dir(root());
    command
}

#[test]
fn the_program_mails_invitations_and_never_says_its_password() {
    let (server, folder, content) = (Server::start(), tempfile::tempdir().expect("a folder"), small_city());
    let store = folder.path().join("store.db");
    let invite = ["review", "invite", "--city", "port", "--language", "uk", "Olena", "--email", "olena@example.org"];
    // On this machine a password may go unencrypted; nobody listens there.
    let down = format!("smtp://desk:lipa-most@127.0.0.1:{}", free());
    let output = program(&down, &store, content.path(), &invite).output().expect("the program");
    let (said, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{log}");
    assert!(said.starts_with("https://witaj.example/desk/join/"), "the link is there all the same: {said}");
    assert!(log.contains("not sent") && !log.contains("lipa-most"), "{log}");
    let link = ["review", "link", "Olena", "--email", "olena@example.org"];
    let output = program(&server.address(), &store, content.path(), &link).output().expect("the program");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let letters = server.letters(1);
    assert_eq!(letters[0].header("subject"), "Ваше посилання до столу перевірки");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), format!("https://witaj.example{}", letters[0].link("join/")));
    let without_site = Command::new(env!("CARGO_BIN_EXE_witaj"))
        .args(["serve", "--listen", "127.0.0.1:0", "--desk", "--store"])
        .arg(&store)
        .arg("--content")
        .arg(content.path())
        .env("WITAJ_SMTP_URL", server.address())
        .env("WITAJ_MAIL_FROM", "desk@witaj.example")
        .env_remove("DATABASE_URL")
        .env_remove("WITAJ_SITE")
        .current_dir(root())
        .output()
        .expect("the program");
    assert_eq!(without_site.status.code(), Some(2), "no link in an e-mail is guessed");
    assert!(String::from_utf8_lossy(&without_site.stderr).contains("--site"));
    for (server, why) in [("smtp://desk:lipa-most@mail.example", "unencrypted"), ("mail.example", "not the address")] {
        let output = program(server, &store, content.path(), &link).output().expect("the program");
        let log = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{log}");
        assert!(log.contains(why) && !log.contains("lipa-most"), "{log}");
    }
}

#[test]
fn a_program_that_was_killed_sends_nobody_the_same_week_again() {
    let (server, folder, content) = (Server::start(), tempfile::tempdir().expect("a folder"), small_city());
    let place = folder.path().join("store.db");
    let mut count = 0;
    for (name, email) in [("Amal", "amal@example.org"), ("Olena", "olena@example.org")] {
        let args = ["review", "invite", "--city", "port", "--language", "uk", name, "--email", email];
        let invited = program(&server.address(), &place, content.path(), &args).output().expect("the program");
        assert_eq!(invited.status.code(), Some(0), "{invited:?}");
        count += 1;
        server.letters(count);
        let mut database = store::open(&Place::File(place.clone())).expect("a store");
        let mailbox = Held::<Mailbox>::get(database.as_mut(), email).expect("a store").expect("a mailbox");
        let weekly = Some(Weekly { last: "2026-01-05".parse().expect("a day"), stops: Vec::new() });
        let put = mailbox.put(&Mailbox { weekly, ..mailbox.value.clone() }).expect("a change");
        database.change(&[put]).expect("kept");
        drop(database);
        // Each time it looks at everybody in order: when Olena's letter is there, it has looked at Amal.
        let serve = ["serve", "--listen", "127.0.0.1:0", "--desk"];
        let mut serving = program(&server.address(), &place, content.path(), &serve);
        let mut serving = serving.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the server");
        let mut line = String::new();
        BufReader::new(serving.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a line");
        count += 1;
        let letters = server.letters(count);
        serving.kill().expect("it stops");
        serving.wait().expect("it ends");
        assert_eq!(letters[count - 1].header("to"), email);
        assert!(letters[count - 1].header("list-unsubscribe").starts_with("<https://witaj.example/desk/stop/"));
    }
    assert_eq!(server.now().len(), 4, "two invitations and two weeks");
}
