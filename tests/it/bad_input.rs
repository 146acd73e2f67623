//! What no honest visitor types, and what the fuzzers found: an answer comes to all of it, on the page, in JSON and over the
//! wire.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use axum::http::Uri;
use checks::{Town, Words, encoded};

#[path = "../../fuzz/checks.rs"]
mod checks;

/// More letters than anybody types.
const MANY: usize = 10_000;
/// More than an address can have.
const TOO_MANY: usize = 1_000_000;
/// Addresses up to this length are pages; longer ones are refused.
const READ: usize = 30_000;
/// What makes a question of the page one of suggestions, in the first byte of what the fuzzer `address` asks.
const SUGGESTIONS: u8 = 32;

static TOWN: LazyLock<Town> = LazyLock::new(|| Town::read(root()));

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Bad questions by name.
fn named(letters: usize) -> Vec<(&'static str, Vec<u8>)> {
    let repeated = |text: &str| text.repeat(letters.div_ceil(text.chars().count())).into_bytes();
    vec![
        ("nothing", Vec::new()),
        ("blanks", repeated(" \t\u{a0}\u{3000}")),
        ("one word without end", repeated("a")),
        ("words without end", repeated("lekarz ")),
        ("marks on no letter", repeated("\u{301}\u{64b}\u{20e3}")),
        ("one letter with all marks", [b"z".to_vec(), repeated("\u{307}")].concat()),
        ("punctuation", repeated("?!…—„”,.;:")),
        ("pictures", repeated("🤷👨\u{200d}👩\u{200d}👧🇵🇱👍🏽")),
        ("no text", repeated("\u{1}").iter().map(|_| 0xff).collect()),
        ("half letters", [repeated("лікар"), vec![0xd0]].concat()),
        ("no letters of Unicode", b"lekarz \xed\xa0\x80 \xf4\x90\x80\x80 \xc0\xaf PESEL".to_vec()),
        ("scripts in one word", repeated("pеsеlлікарطبيبექიმი入学डॉक्टर")),
        ("words turned around", repeated("\u{202e}rakel\u{202c} \u{2067}PESEL \u{200f}")),
        ("isolates that never end", repeated("\u{2066}")),
        ("invisible letters", repeated("\u{200b}\u{ad}\u{640}\u{feff}\u{200d}")),
        ("control", repeated("\u{0}\u{1b}[31m\r\n\u{7f}\u{85}")),
        ("a query language", repeated("title:(\"lekarz\"~2 AND NOT x^9) OR *:* [a TO z] \\ ")),
        ("quotes", repeated("\"'’`„«")),
        ("brackets", repeated("((((")),
        ("SQL", repeated("'; DROP TABLE items; -- ")),
        ("markup", repeated("<script>alert(1)</script>\" onload=\"x {{ 7*7 }} ${x} %{y} #{z}")),
        ("digits", repeated("٣۴५৪๓²①３𝟗")),
        ("ligatures", repeated("ﷺﬃ㍿")),
        ("Chinese", repeated("入学登记")),
    ]
}

/// The files of a corpus, in order.
fn kept(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(root().join("fuzz/corpus").join(target)).expect("a corpus");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    assert!(files.len() > 50, "{}", files.len());
    files.into_iter().map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
}

/// Does something with each question; when that panics, says with which.
fn each<N: std::fmt::Debug>(questions: &[(N, Vec<u8>)], mut run: impl FnMut(&[u8])) {
    for (name, question) in questions {
        let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(question)));
        assert!(ran.is_ok(), "{name:?}: {}", String::from_utf8_lossy(&question[..question.len().min(300)]));
    }
}

#[test]
fn what_the_fuzzers_kept_is_answered() {
    let words = Words::read(root());
    each(&kept("words"), |data| words.ask(data));
    each(&kept("query"), |data| TOWN.query(data));
    each(&kept("suggest"), |data| TOWN.suggest(data));
    each(&kept("address"), |data| assert!(TOWN.address(data), "no address"));
}

#[test]
fn bad_questions_are_answered_and_only_their_beginning_counts() {
    each(&named(TOO_MANY), |question| {
        let question = String::from_utf8_lossy(question);
        let read: String = question.chars().take(200).collect();
        for place in [TOWN.place("one", "ar"), TOWN.place("gdansk", "vi")] {
            let answer = TOWN.find(place, &question, 10);
            TOWN.check(&answer, place, 10);
            assert_eq!(answer, TOWN.find(place, &read, 10));
        }
        TOWN.suggest(&[b"\x04", question.as_bytes()].concat());
    });
}

#[test]
fn the_page_of_a_bad_question_is_a_page() {
    let mut site = 0;
    each(&named(100), |question| {
        site = (site + 1) % 16;
        for first in [site, site + SUGGESTIONS] {
            assert!(TOWN.address(&[&[first], question].concat()), "no address");
        }
    });
    each(&named(3000), |question| {
        for page in ["search", "suggest"] {
            let address = [format!("/gdansk/pl/{page}?q=").as_bytes(), &encoded(question)].concat();
            let Ok(uri) = Uri::try_from(address) else { return };
            assert_eq!(TOWN.get(uri).0, 200);
        }
    });
}

#[test]
fn the_command_answers_bad_questions_in_json() {
    each(&named(MANY), |question| {
        // No program can be given a zero byte.
        let question: Vec<u8> = question.iter().copied().filter(|byte| *byte != 0).collect();
        let output = Command::new(env!("CARGO_BIN_EXE_witaj"))
            .args(["search", "--content", "tests/small-city", "--city", "port", "--language", "uk", "--format", "json", "--"])
            .arg(OsStr::from_bytes(&question))
            .current_dir(root())
            .output()
            .expect("the program");
        assert!(matches!(output.status.code(), Some(0 | 1)), "{}", String::from_utf8_lossy(&output.stderr));
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert!(answer["query"].as_str().expect("text").chars().count() <= 200 && answer["hits"].is_array(), "{answer}");
    });
}

/// Sends a request and reads all that comes back; a connection that is torn is an error.
fn sent(address: SocketAddr, request: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.write_all(request).expect("all of it is taken");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer and an orderly end");
    let answer = String::from_utf8(answer).expect("text");
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    (status, answer)
}

#[test]
fn over_the_wire_every_question_gets_a_page_or_a_refusal() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a port");
    let address = listener.local_addr().expect("an address");
    runtime.spawn(witaj::site::serve(listener, TOWN.site(), std::future::pending()));
    let ask = |question: &[u8]| {
        let line = [b"GET /gdansk/uk/search?q=", question, b" HTTP/1.1\r\nHost: witaj.example\r\nConnection: close\r\n\r\n"];
        let (status, answer) = sent(address, &line.concat());
        let page = answer.contains("<!DOCTYPE html>") && answer.trim_end().ends_with("</html>");
        if question.len() < READ {
            assert!(status == 200 && page, "{answer}");
        } else {
            assert!([200, 414, 431].contains(&status), "{answer}");
        }
    };
    for letters in [MANY, TOO_MANY] {
        each(&named(letters), |question| ask(&encoded(question)));
    }
    ask("a".repeat(TOO_MANY).as_bytes());
    // Bytes that no address has are refused, and the refusal arrives.
    for line in [&b"GET /gdansk/uk/search?q=\x00\x07 HTTP/1.1\r\nHost: x\r\n\r\n"[..], b"lekarz rodzinny\r\n\r\n"] {
        assert_eq!(sent(address, line).0, 400);
    }
}

/// The fuzzers have a list of versions of their own, which nothing else here reads: without all that Witaj needs by now, they do not
/// start.
#[test]
fn the_fuzzers_know_all_that_witaj_needs() {
    let read = |path: &str| -> toml::Table { fs::read_to_string(root().join(path)).unwrap().parse().unwrap() };
    let needed: BTreeSet<String> = read("Cargo.toml")["dependencies"].as_table().unwrap().keys().cloned().collect();
    let locked = read("fuzz/Cargo.lock");
    let mut packages = locked["package"].as_array().unwrap().iter();
    let witaj = packages.find(|package| package["name"].as_str() == Some("witaj")).unwrap();
    let names = witaj["dependencies"].as_array().unwrap().iter().map(|line| line.as_str().unwrap());
    // “toml 1.2.1” where several versions are known.
    let known = names.map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(needed, known, "run `cargo update --workspace` in fuzz");
}
