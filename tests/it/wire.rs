//! The server as a socket sees it: kept pages are sent without hyper, and nobody can tell.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use chrono::NaiveDate;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use witaj::site::{Front, Outside, router_with, serve_with};

use crate::site::{catalogue, published};

const PAGE: &str = "/port/uk/health/doctor";

/// A server that runs until it is dropped or told to stop.
struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    ended: tokio::task::JoinHandle<std::io::Result<()>>,
    runtime: tokio::runtime::Runtime,
}

impl Running {
    fn under(origin: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        let current = Arc::new(ArcSwap::from_pointee(published(catalogue()).under(origin)));
        let now = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(10, 15, 30)).expect("a time");
        let outside = Outside { now: Some(Arc::new(move |_| now)), unanswered: None };
        let front = Front::new(Arc::clone(&current), outside.clone());
        let (stop, stopped) = oneshot::channel();
        let shutdown = async { drop(stopped.await) };
        let ended = runtime.spawn(serve_with(listener, Some(front), router_with(current, outside), shutdown));
        let running = Self { address, stop: Some(stop), ended, runtime };
        // Made once, it is kept.
        running.answers(&[&asked(PAGE, "")]);
        running
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
        stream
    }

    /// The answers to requests that are sent one after the other on one connection, in these pieces.
    fn answers(&self, pieces: &[&str]) -> Vec<Answer> {
        let mut stream = self.connect();
        for piece in pieces {
            stream.write_all(piece.as_bytes()).expect("it is taken");
            // Pieces that come apart.
            std::thread::sleep(Duration::from_millis(20));
        }
        let count: usize = pieces.iter().map(|piece| piece.matches(" HTTP/1.1\r\n").count()).sum();
        (0..count).map(|_| Answer::read(&mut stream)).collect()
    }
}

/// A request for an address with more lines in its head.
fn asked(path: &str, lines: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: witaj.example\r\n{lines}\r\n")
}

#[derive(Debug, PartialEq)]
struct Answer {
    status: String,
    /// Without the hour of the machine.
    fields: BTreeSet<String>,
    body: Vec<u8>,
}

impl Answer {
    fn read(stream: &mut TcpStream) -> Self {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("the head goes on");
            head.extend(byte);
        }
        let head = String::from_utf8(head).expect("text");
        let mut lines = head.trim_end().split("\r\n");
        let status = lines.next().expect("a status").to_owned();
        assert_eq!(lines.clone().filter(|line| line.starts_with("date: ") && line.ends_with(" GMT")).count(), 1, "{head}");
        let fields: BTreeSet<String> = lines.filter(|line| !line.starts_with("date: ")).map(str::to_owned).collect();
        let length = fields
            .iter()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |text| text.parse().expect("a number"));
        let mut body = vec![0; length];
        stream.read_exact(&mut body).expect("the body");
        Self { status, fields, body }
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

#[test]
fn what_is_kept_or_quickly_made_is_the_same_by_both_ways() {
    for origin in ["http://witaj.example", "https://witaj.example"] {
        let site = Running::under(origin);
        let etag = site.answers(&[&asked(PAGE, "Accept-Encoding: br\r\n")])[0].field("etag").expect("a tag").to_owned();
        for lines in [
            String::new(),
            "Accept-Encoding: gzip, br\r\n".to_owned(),
            "accept-encoding: gzip\r\nUser-Agent: a\r\n".to_owned(),
            "Accept-Encoding: br;q=0, identity\r\n".to_owned(),
            format!("Accept-Encoding: br\r\nIf-None-Match: W/{etag}\r\n"),
            "Accept-Language: ar\r\n".to_owned(),
            "Range: bytes=0-9\r\nIf-Modified-Since: yesterday\r\n".to_owned(),
        ] {
            for path in [PAGE, "/port/ar/health/clinic", "/port/ar/edition/00000000", "/port/uk/nothing", "/port"] {
                // What asks something is no plain request, though these pages do not listen.
                let both = site.answers(&[&asked(path, &lines), &asked(&format!("{path}?a"), &lines)]);
                assert_eq!(both[0], both[1], "{path} {lines}");
            }
        }
        let secured = site.answers(&[&asked(PAGE, "")])[0].field("strict-transport-security").is_some();
        assert_eq!(secured, origin.starts_with("https"));
    }
}

#[test]
fn requests_on_one_connection_are_answered_in_their_order_however_they_come() {
    let site = Running::under("http://witaj.example");
    let (page, search, missing) = (asked(PAGE, ""), asked("/port/uk/search?q=lekarz", ""), asked("/port/uk/nothing", ""));
    let apart = [&page, &search, &page, &missing, &page].map(|one| site.answers(&[one]).remove(0));
    let together = [page.as_str(), &search, &page, &missing, &page].concat();
    assert_eq!(site.answers(&[&together]), apart, "all at once");
    let middle = page.len() + 20;
    assert_eq!(site.answers(&[&together[..middle], &together[middle..]]), apart, "torn where nothing ends");
    let many: Vec<Answer> = site.answers(&[&page.repeat(100)]);
    assert!(many.len() == 100 && many.iter().all(|one| *one == apart[0]), "more than are read at once");
    let head = format!("HEAD {PAGE} HTTP/1.1\r\nHost: witaj.example\r\n\r\n");
    let mut stream = site.connect();
    stream.write_all(head.as_bytes()).expect("it is taken");
    let mut answer = vec![0; 4096];
    let length = stream.read(&mut answer).expect("a head");
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(
        answer.ends_with("\r\n\r\n") && answer.contains(&format!("content-length: {}\r\n", apart[0].body.len())),
        "{answer}"
    );
}

#[test]
fn a_head_without_end_is_refused_when_it_is_too_long() {
    let site = Running::under("http://witaj.example");
    let long = format!("GET {PAGE} HTTP/1.1\r\nHost: a\r\nX: {}", "a".repeat(100_000));
    let mut stream = site.connect();
    // The server may stop reading before all is sent.
    drop(stream.write_all(long.as_bytes()));
    let mut answer = [0; 13];
    stream.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 431 ");
}

#[test]
fn connections_that_wait_are_closed_when_the_server_stops() {
    let mut site = Running::under("http://witaj.example");
    let mut streams: Vec<TcpStream> = (0..3).map(|_| site.connect()).collect();
    streams[1].write_all(asked(PAGE, "").as_bytes()).expect("it is taken");
    assert_eq!(Answer::read(&mut streams[1]).status, "HTTP/1.1 200 OK");
    streams[2].write_all(b"GET /port").expect("it is taken");
    drop(site.stop.take());
    for stream in &mut streams[..2] {
        assert_eq!(stream.read(&mut [0; 10]).expect("an orderly end"), 0);
    }
    drop(streams);
    site.runtime.block_on(site.ended).expect("no panic").expect("no error");
}
