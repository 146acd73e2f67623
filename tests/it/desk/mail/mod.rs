//! E-mail of the desk, through a real server of SMTP (Debian's `python3-aiosmtpd`, the lightest there is: two packages of Python) that puts
//! what it gets into a folder. Letters are read back by Python's own parser, not by the library that made them.

mod asked;
mod invitations;
mod notices;
mod owed;
mod own_address;
mod programs;
mod weeks;

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration as Span, Instant};

use axum::http::StatusCode;
use serde_json::Value;
use tempfile::TempDir;
use witaj::mail::Post;
use witaj::store::{Held, Mailbox};

use super::editors::marta;
use super::{Town, Visitor};
use crate::broken::root;

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
    pub(super) port: u16,
}

impl Server {
    pub(super) fn start() -> Self {
        Self::on(free())
    }

    pub(super) fn on(port: u16) -> Self {
        Self::with(port, &[])
    }

    pub(super) fn with(port: u16, options: &[&str]) -> Self {
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

    pub(super) fn post(&self) -> Post {
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

    pub(super) fn now(&self) -> Vec<Letter> {
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
    pub(super) fn link(&self, page: &str) -> String {
        let begin = format!("https://witaj.example/desk/{page}");
        let line = self.text().lines().find(|line| line.starts_with(&begin));
        line.unwrap_or_else(|| panic!("{}", self.text())).trim_start_matches("https://witaj.example").to_owned()
    }
}

/// A port on which nobody listens.
pub(super) fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port()
}

pub(super) fn post(server: &str) -> Post {
    Post::open(server, "Witaj <desk@witaj.example>").expect("a post")
}

pub(super) fn stranger(town: &Town) -> Visitor<'_> {
    Visitor { town, cookie: String::new() }
}

pub(super) fn mailboxes(town: &Town) -> Vec<Held<Mailbox>> {
    Held::list(town.database().as_mut(), "").expect("mailboxes")
}

/// Invites somebody from the desk with their address.
pub(super) async fn invite(marta: &mut Visitor<'_>, name: &str, language: &str, email: &str) -> String {
    let form = format!("name={name}&city=port&language={language}&email={email}");
    marta.send("/desk/people/invite", &form).await.text()
}

/// Somebody who was invited by e-mail and has come in by it.
pub(super) async fn guest<'a>(town: &'a Town, server: &Server, name: &str, language: &str, email: &str) -> Visitor<'a> {
    let mut marta = marta(town).await;
    let before = server.now().len();
    invite(&mut marta, name, language, email).await;
    let link = server.letters(before + 1)[before].link("join/");
    let mut guest = stranger(town);
    assert_eq!(guest.send(&link, "").await.status, StatusCode::SEE_OTHER);
    guest
}

pub(super) async fn send_weeks(town: &Town) -> usize {
    let desk = std::sync::Arc::clone(&town.desk);
    tokio::task::spawn_blocking(move || desk.send_weeks()).await.expect("a thread").expect("a store")
}

/// The program with a server of e-mail.
pub(super) fn program(server: &str, store: &Path, content: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_witaj"));
    command.args(args).args(["--site", "https://witaj.example", "--store"]).arg(store).arg("--content").arg(content);
    command.env("WITAJ_SMTP_URL", server).env("WITAJ_MAIL_FROM", "Witaj <desk@witaj.example>");
    command.env_remove("DATABASE_URL").current_dir(root());
    command
}
