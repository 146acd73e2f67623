//! The program with a store, as a city runs it: what the server thanks for survives that it is killed, and the commands show it,
//! write it away, put it back and delete it. `benches/store.py` kills a thousand times.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::program::{Server, witaj, words};

/// After so many thanks each server is killed, while others wait for theirs.
const LIVES: [usize; 6] = [0, 1, 2, 7, 20, 45];
/// The longest that the test waits for them.
const PATIENCE: Duration = Duration::from_secs(60);
/// Visitors who write at the same time.
const VISITORS: usize = 6;

/// Sends one form; `true`: it was thanked for. `None`: the server is gone.
fn tell(address: &str, text: &str) -> Option<bool> {
    let mut stream = TcpStream::connect(address).ok()?;
    let body = format!("about=%2Fhealth&text={text}");
    let length = body.len();
    let head =
        format!("POST /port/uk/feedback HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\n");
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    write!(stream, "{head}{kind}Content-Length: {length}\r\n\r\n{body}").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    (!answer.is_empty()).then(|| answer.starts_with("HTTP/1.1 303"))
}

/// Tells until the server is gone, and hands back what it was thanked for.
fn visit(address: &str, name: &str, thanks: &AtomicUsize) -> Vec<String> {
    let mut thanked = Vec::new();
    for count in 0.. {
        let text = format!("{name}-{count}");
        match tell(address, &text) {
            Some(true) => {
                thanks.fetch_add(1, Ordering::Relaxed);
                thanked.push(text);
            }
            Some(false) => {}
            None => break,
        }
    }
    thanked
}

fn shown(store: &str, args: &[&str]) -> Vec<serde_json::Value> {
    let output = witaj(&[&["feedback", "--store", store, "--format", "json"], args].concat());
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn nothing_that_was_thanked_for_is_lost_when_the_server_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("store.db").to_string_lossy().into_owned();
    let mut thanked = BTreeSet::new();
    for (round, life) in LIVES.into_iter().enumerate() {
        let server = Server::start_with(Path::new("tests/small-city"), &["--store", &store]);
        let thanks = Arc::new(AtomicUsize::new(0));
        let visitors: Vec<_> = (0..VISITORS)
            .map(|visitor| {
                let (address, thanks) = (server.address.clone(), Arc::clone(&thanks));
                thread::spawn(move || visit(&address, &format!("{round}-{visitor}"), &thanks))
            })
            .collect();
        let start = Instant::now();
        while thanks.load(Ordering::Relaxed) < life && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_micros(200));
        }
        server.stop();
        visitors.into_iter().for_each(|visitor| thanked.extend(visitor.join().expect("no panic")));
    }
    let kept: Vec<String> = shown(&store, &[]).iter().map(|entry| entry["text"].as_str().expect("a text").to_owned()).collect();
    let unique: BTreeSet<String> = kept.iter().cloned().collect();
    assert!(thanked.len() >= LIVES.iter().sum(), "{} were thanked", thanked.len());
    assert_eq!(thanked.difference(&unique).collect::<Vec<_>>(), [""; 0], "lost");
    assert_eq!(unique.len(), kept.len(), "kept twice");
}

#[test]
fn the_city_reads_backs_up_restores_and_deletes() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (store, saved, other) = (path("store.db"), path("saved.jsonl"), path("other.db"));
    let server = Server::start_with(Path::new("tests/small-city"), &["--store", &store]);
    assert_eq!(tell(&server.address, "%D0%9E%D0%B3%D0%BE%0A%E2%80%AEx"), Some(true));
    assert_eq!(tell(&server.address, "two"), Some(true));

    let entries = shown(&store, &["--city", "port"]);
    let keys: Vec<&String> = entries[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["city", "day", "edition", "language", "page", "text", "useful"]);
    assert_eq!((&entries[0]["page"], &entries[0]["language"]), (&"/health".into(), &"uk".into()));
    assert_eq!((shown(&store, &["--city", "zatoka"]).len(), shown(&store, &["--since", "2999-01-01"]).len()), (0, 0));
    let read = words(&witaj(&["feedback", "--store", &store]).stdout);
    assert!(read.contains("/port/uk/health  edition ") && read.contains("\n    Ого\n    x\n"), "{read}");

    // While people go on writing.
    let written = witaj(&["backup", &saved, "--store", &store]);
    assert_eq!(written.status.code(), Some(0), "{}", words(&written.stderr));
    assert!(words(&written.stdout).contains("2 entries"));
    assert_eq!(witaj(&["backup", &saved, "--store", &store]).status.code(), Some(2), "a backup is not overwritten");
    assert_eq!(tell(&server.address, "three"), Some(true));
    let forgotten = witaj(&["feedback", "--store", &store, "--forget-before", "2999-01-01"]);
    assert!(words(&forgotten.stdout).contains("3 entries"), "{}", words(&forgotten.stderr));
    assert_eq!(shown(&store, &[]).len(), 0);
    assert_eq!(tell(&server.address, "four"), Some(true), "the server goes on");
    let bytes: Vec<u8> =
        ["", "-wal"].iter().flat_map(|end| std::fs::read(format!("{store}{end}")).unwrap_or_default()).collect();
    assert!(!words(&bytes).contains("three") && words(&bytes).contains("four"), "what is deleted is gone from the disk");
    server.stop();

    assert_eq!(witaj(&["restore", &saved, "--store", &store]).status.code(), Some(2), "not over what is there");
    assert_eq!(witaj(&["restore", &saved, "--store", &other]).status.code(), Some(0));
    assert_eq!(shown(&other, &[]), entries);
    for args in [
        &["feedback"][..],
        &["backup", &saved],
        &["feedback", "--store", &path("none.db")],
        &["feedback", "--store", &other, "--city", "Ź"],
    ] {
        let output = witaj(args);
        assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true), "{args:?}");
    }
}
