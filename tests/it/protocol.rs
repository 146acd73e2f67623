//! Requests as no browser of ours sends them: other methods, ranges, conditions, addresses in wrong encodings. Each gets an
//! answer that says what it is, in the language of whoever asks where anybody reads it.

use axum::Router;
use axum::http::{StatusCode, header};

use crate::identity::changed;
use crate::site::{Answer, ask, get};

fn site() -> Router {
    changed(|_| ())
}

/// A page, a list, a search, documents, files and what is not there.
const ASKED: [&str; 12] = [
    "/port/ar",
    "/port/ar/health/clinic",
    "/port/ar/search?q=lekarz",
    "/port/ar/suggest?q=le",
    "/port/ar/nothing",
    "/port/ar/manifest.webmanifest",
    "/port/pl/health/clinic.vcf",
    "/port/pl/events.ics",
    "/port/pl/feed.atom",
    "/worker.js",
    "/robots.txt",
    "/health",
];

/// A page in a language with all that helps whoever got lost: the search, the emergency strip, the way home.
fn helps(answer: &Answer, tag: &str, path: &str) {
    let html = answer.text();
    for part in
        [format!("<html lang=\"{tag}\""), "role=\"search\"".into(), "href=\"tel:112\"".into(), format!("href=\"/port/{tag}\"")]
    {
        assert!(html.contains(&part), "{path}: {part}");
    }
}

#[tokio::test]
async fn methods_that_the_site_does_not_have_are_refused_by_name() {
    let site = site();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "get"] {
        for path in ASKED {
            let answer = ask(&site, method, path, &[]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert_eq!(answer.header(header::ALLOW), "GET, HEAD", "{method} {path}");
        }
    }
    let form = ask(&site, "DELETE", "/port/ar/feedback", &[]).await;
    assert_eq!((form.status, form.header(header::ALLOW)), (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD, POST"));
}

#[tokio::test]
async fn whoever_asks_for_the_head_gets_that_of_the_whole_answer() {
    let site = site();
    for path in ASKED {
        let (whole, head) = (get(&site, path).await, ask(&site, "HEAD", path, &[]).await);
        assert_eq!((head.status, head.bytes.len()), (whole.status, 0), "{path}");
        assert_eq!(whole.header(header::CONTENT_LENGTH), whole.bytes.len().to_string(), "{path}");
        for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE, header::ETAG, header::CACHE_CONTROL] {
            assert_eq!(head.header(name.clone()), whole.header(name.clone()), "{path} {name}");
        }
    }
}

#[tokio::test]
async fn whoever_asks_for_a_part_gets_the_whole() {
    let site = site();
    for path in ASKED {
        let whole = get(&site, path).await;
        for range in [
            "bytes=0-9",
            "bytes=5-",
            "bytes=-1",
            "bytes=99999999-",
            "bytes=0-1,4-5,2-3",
            "bytes=9-0",
            "bytes=x",
            "pages=1-2",
            "",
        ] {
            let answer = ask(&site, "GET", path, &[(header::RANGE, range), (header::IF_RANGE, "\"x\"")]).await;
            assert_eq!((answer.status, &answer.bytes), (whole.status, &whole.bytes), "{path} {range}");
            assert!(!answer.headers.contains_key(header::CONTENT_RANGE), "{path} {range}");
        }
    }
}

#[tokio::test]
async fn a_page_that_somebody_has_is_not_sent_again() {
    let site = site();
    let path = "/port/ar/health/clinic";
    let whole = get(&site, path).await;
    let etag = whole.header(header::ETAG).to_owned();
    let listed = format!("\"other\", W/{etag} , \"third\"");
    for has in [etag.as_str(), "*", &listed] {
        let answer = ask(&site, "GET", path, &[(header::IF_NONE_MATCH, has)]).await;
        assert_eq!((answer.status, answer.bytes.len()), (StatusCode::NOT_MODIFIED, 0), "{has}");
        assert_eq!(answer.header(header::ETAG), etag, "{has}");
    }
    let day = "Sun, 06 Nov 2094 08:49:37 GMT";
    for (name, value) in [
        (header::IF_NONE_MATCH, "\"other\""),
        (header::IF_NONE_MATCH, "nonsense, \"\", ,,"),
        (header::IF_NONE_MATCH, ""),
        (header::IF_MODIFIED_SINCE, day),
        (header::IF_MODIFIED_SINCE, "yesterday"),
        (header::IF_UNMODIFIED_SINCE, "Sun, 06 Nov 1994 08:49:37 GMT"),
    ] {
        let answer = ask(&site, "GET", path, &[(name.clone(), value)]).await;
        assert_eq!((answer.status, &answer.bytes), (StatusCode::OK, &whole.bytes), "{name}: {value}");
    }
    let missing = ask(&site, "GET", "/port/ar/nothing", &[(header::IF_NONE_MATCH, "*")]).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND, "nobody has what is not there");
}

#[tokio::test]
async fn addresses_in_wrong_encodings_lead_to_a_page_that_helps() {
    let site = site();
    for path in [
        "/port/ar/%",
        "/port/ar/%z1",
        "/port/ar/%FF%FE",
        "/port/ar/%C0%AF%C0%AF",
        "/port/ar/%00",
        "/port/ar/%0D%0ASet-Cookie:%20a=b",
        "/port/ar/%E2%80%AEhtlaeh",
        "/port/ar/%3Cscript%3Ealert(1)%3C/script%3E",
        "/port/ar/%68ealth",
        "/port/ar/health%2Fclinic",
        "/port/ar/health/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/port/ar/health\u{a0}",
        "/port/ar/صحة",
        "/port/ar//health",
        "/port/ar/HEALTH",
    ] {
        // Whoever asks in letters of their own sends the bytes of UTF-8.
        let sent: String = path
            .bytes()
            .map(|byte| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect();
        let answer = get(&site, &sent).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.headers.contains_key(header::SET_COOKIE) && !answer.text().contains("alert(1)"), "{path}");
        helps(&answer, "ar", path);
    }
}

#[tokio::test]
async fn whoever_gets_lost_is_answered_in_the_best_language() {
    let site = site();
    let many = "xx-YY;q=0.5,".repeat(500);
    for (path, accepted, tag) in [
        ("/port/uk/nothing", "ar", "uk"),
        ("/port/xx/health", "de, uk;q=0.5, ar;q=0.2", "uk"),
        ("/port/zz", "ar-EG", "ar"),
        ("/nowhere/else", "uk", "uk"),
        ("/nowhere", "", "pl"),
        ("/nowhere", "*", "pl"),
        ("/nowhere", ";;;q=,,uk;q=zwei", "pl"),
        ("/nowhere", &many, "pl"),
        ("/nowhere", "tlh, qaa", "pl"),
    ] {
        let answer = ask(&site, "GET", path, &[(header::ACCEPT_LANGUAGE, accepted)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let varies: Vec<_> = answer.headers.get_all(header::VARY).iter().collect();
        assert!(varies.iter().any(|value| *value == "Accept-Language"), "{path}: {varies:?}");
        helps(&answer, tag, &format!("{path} in {}", &accepted[..accepted.len().min(40)]));
    }
}
