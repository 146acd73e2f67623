//! The headers of OWASP's Secure Headers project, on every kind of answer: kept pages, pages made for one request, files, what is
//! told to programs, redirects, refusals, and what failed. `SECURITY.md` says why each is as it is.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use tower::ServiceExt as _;
use witaj::catalogue::Catalogue;
use witaj::edition::Edition;
use witaj::search::Search;
use witaj::site::{Letterbox, Publication, router};
use witaj::store::{Place, Store};

use crate::orders::PaperShop;
use crate::site::{attributes, catalogue, edition, get};

/// Every answer has these, and this stands in them.
const ALWAYS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-permitted-cross-domain-policies", "none"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
];
/// Every page has these, too.
const OF_PAGES: [(&str, &str); 2] = [("cross-origin-opener-policy", "same-origin"), ("x-dns-prefetch-control", "off")];
/// What would tell strangers about the machine, or others about the reader.
const NEVER: [&str; 8] = [
    "server",
    "x-powered-by",
    "via",
    "set-cookie",
    "access-control-allow-origin",
    "sourcemap",
    "x-xss-protection",
    "clear-site-data",
];

/// A site with everything that a site can have.
fn site(edition: Edition, search: Search, folder: &Path, origin: &str) -> Router {
    let store = Store::start(Place::File(folder.join("store.db"))).expect("a thread");
    let publication = Publication::new(Arc::new(edition), Arc::new(search), Some(Arc::new(PaperShop::default())));
    let publication = publication.under(origin).with_letterbox(Arc::new(Letterbox::new(store)));
    router(Arc::new(ArcSwap::from_pointee(publication)))
}

/// Requests by method, address and one more header, and how each is answered.
fn requests(css: &str, etag: &str) -> Vec<(&'static str, String, (&'static str, String), u16)> {
    let get = |path: &str, status| ("GET", path.to_owned(), ("accept", "*/*".to_owned()), status);
    let with = |method, path: &str, header: (&'static str, &str), status| {
        (method, path.to_owned(), (header.0, header.1.to_owned()), status)
    };
    vec![
        get("/", 302),
        get("/port", 302),
        get("/port/pl/health/", 308),
        get("/port/pl", 200),
        get("/port/pl/health/doctor", 200),
        with("GET", "/port/pl/health/doctor", ("accept-encoding", "br"), 200),
        with("GET", "/port/pl/health/doctor", ("if-none-match", etag), 304),
        with("HEAD", "/port/pl/health/doctor", ("accept", "*/*"), 200),
        get("/port/uk/health/doctor/card/steps", 200),
        get("/port/pl/search", 200),
        with("GET", "/port/pl/search?q=x", ("accept-encoding", "gzip"), 200),
        get("/port/pl/suggest?q=le", 200),
        get("/port/xx/suggest", 404),
        get("/port/pl/feedback", 200),
        with("POST", "/port/pl/feedback", ("sec-fetch-site", "cross-site"), 403),
        with("POST", "/port/pl/feedback", ("content-type", "text/plain"), 415),
        with("POST", "/port/pl", ("accept", "*/*"), 405),
        with("GET", "/port/pl", ("transfer-encoding", "chunked"), 400),
        with("GET", "/port/pl", ("host", "evil.example"), 400),
        get(&format!("/{}", "a".repeat(5000)), 414),
        get("/nowhere", 404),
        get("/port/ar/nothing", 404),
        get("/port/ar/%00", 404),
        get(css, 200),
        get("/assets/nothing.css", 404),
        get("/favicon.ico", 200),
        get("/worker.js", 200),
        get("/robots.txt", 200),
        get("/health", 200),
        get("/sitemap.xml", 200),
        get("/port/sitemap.xml", 200),
        get("/port/pl/opensearch.xml", 200),
        get("/port/pl/manifest.webmanifest", 200),
        get("/port/pl/keep.json", 200),
        get("/port/pl/feed.atom", 200),
        get("/port/pl/events.ics", 200),
        get("/port/pl/health/clinic.vcf", 200),
        get("/packs/port-welcome-ar.pdf", 200),
        get("/packs/nothing.pdf", 404),
        get("/port/pl/packs?product=nothing", 400),
    ]
}

fn look(headers: &HeaderMap, asked: &str, is_tls: bool) {
    let value = |name: &str| {
        let values: Vec<_> = headers.get_all(name).iter().collect();
        assert!(values.len() < 2, "{asked}: {name} stands there twice");
        values.first().map(|value| value.to_str().expect("text").to_owned())
    };
    for (name, wanted) in ALWAYS {
        let found = value(name).unwrap_or_else(|| panic!("{asked}: no {name}"));
        assert_eq!(found, wanted, "{asked}: {name}");
    }
    let is_page = value("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    assert!(!is_page || value("permissions-policy").is_some(), "{asked}: what a page may do");
    for (name, wanted) in OF_PAGES.into_iter().filter(|_| is_page) {
        assert_eq!(value(name).as_deref(), Some(wanted), "{asked}: {name}");
    }
    for name in NEVER {
        assert_eq!(value(name), None, "{asked}: {name}");
    }
    let policy = value("content-security-policy").unwrap_or_else(|| panic!("{asked}: no policy"));
    for directive in
        ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]
    {
        assert!(policy.split("; ").any(|part| part == directive), "{asked}: {directive} in {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{asked}: {policy}");
    assert_eq!(policy.contains("upgrade-insecure-requests"), is_tls, "{asked}");
    assert_eq!(value("strict-transport-security").as_deref(), is_tls.then_some("max-age=31536000"), "{asked}");
    assert!(value("cache-control").is_some_and(|rule| rule == "no-store" || rule.starts_with("public, max-age=")), "{asked}");
}

#[tokio::test]
async fn every_kind_of_answer_carries_the_headers_of_safety() {
    let folder = tempfile::tempdir().expect("a folder");
    for (origin, is_tls) in [("https://witaj.example", true), ("http://witaj.example", false)] {
        let edition = edition(catalogue());
        let search = Search::new(&edition);
        let site = site(edition, search, folder.path(), origin);
        let page = get(&site, "/port/pl/health/doctor").await;
        let text = page.text();
        let css = attributes(&text, "href").into_iter().find(|href| href.ends_with(".css")).expect("styles");
        for (method, path, (name, value), status) in requests(css, page.header(header::ETAG)) {
            let asked = format!("{method} {} with {name}: {value}", &path[..path.len().min(60)]);
            let request =
                Request::builder().method(method).uri(&path).header(header::HOST, "witaj.example").header(name, value);
            let answer = site.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
            assert_eq!(answer.status().as_u16(), status, "{asked}");
            look(answer.headers(), &asked, is_tls);
        }
    }
}

#[tokio::test]
async fn what_failed_carries_them_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let foreign = Search::new(&edition(Catalogue::default()));
    let site = site(edition(catalogue()), foreign, folder.path(), "https://witaj.example");
    let answer = get(&site, "/port/uk/search?q=secret").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    look(&answer.headers, "a page that could not be made", true);
    let suggestions = get(&site, "/port/uk/suggest?q=secret").await;
    assert_eq!(suggestions.status, StatusCode::INTERNAL_SERVER_ERROR);
    look(&suggestions.headers, "suggestions that could not be made", true);
}

#[test]
fn every_header_has_its_row_in_the_table() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("SECURITY.md")).expect("SECURITY.md");
    let rows: Vec<String> = text.lines().filter(|line| line.starts_with("| `")).map(str::to_lowercase).collect();
    let others = ["content-security-policy", "strict-transport-security", "cache-control", "clear-site-data"];
    for name in ALWAYS.map(|(name, _)| name).into_iter().chain(others) {
        assert_eq!(rows.iter().filter(|row| row.starts_with(&format!("| `{name}`"))).count(), 1, "{name}");
    }
}
