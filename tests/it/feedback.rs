//! What visitors tell the city: the form, what it refuses, and that whoever is thanked is kept.

use std::fs;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tower::ServiceExt as _;
use witaj::catalogue::{Catalogue, ItemId};
use witaj::site::{Letterbox, router};
use witaj::store::{self, Feedback, Place, Store};

use crate::site::{Answer, attributes, catalogue, get, published};
use crate::store::{Cluster, all};

const FORM: &str = "application/x-www-form-urlencoded";
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A site with a store in a file.
struct Town {
    site: Router,
    place: Place,
    folder: TempDir,
}

impl Town {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = Place::File(folder.path().join("store.db"));
        Self { site: site(&place), place, folder }
    }

    fn kept(&self) -> Vec<Feedback> {
        all(&self.place)
    }
}

fn site(place: &Place) -> Router {
    site_of(catalogue(), place)
}

fn site_of(catalogue: Catalogue, place: &Place) -> Router {
    let store = Store::start(place.clone()).expect("a thread");
    let publication = published(catalogue).under("https://witaj.example").with_letterbox(Arc::new(Letterbox::new(store)));
    router(Arc::new(ArcSwap::from_pointee(publication)))
}

/// Sends a form as a browser sends it from a page of the site.
async fn send(site: &Router, path: &str, body: impl Into<Body>) -> Answer {
    send_with(site, path, body, &[(header::CONTENT_TYPE, FORM), (SITE, "same-origin")]).await
}

async fn send_with(site: &Router, path: &str, body: impl Into<Body>, headers: &[(HeaderName, &str)]) -> Answer {
    let mut request = Request::post(path).header(header::HOST, "witaj.example");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let response = site.clone().oneshot(request.body(body.into()).expect("a request")).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Answer { status: parts.status, headers: parts.headers, bytes }
}

/// The value of a field of the form on a page.
fn field(html: &str, name: &str) -> String {
    let input = html.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next());
    input.unwrap_or_else(|| panic!("no field {name} in {html}")).to_owned()
}

fn typed(html: &str) -> &str {
    let text = html.split("<textarea").nth(1).and_then(|rest| rest.split("</textarea>").next()).expect("a text field");
    text.split(">\n").nth(1).expect("its text")
}

#[tokio::test]
async fn a_tap_on_a_page_is_kept_and_thanked_for() {
    let town = Town::new();
    let page = get(&town.site, "/port/uk/health/doctor").await.text();
    let tap = page.split("<aside class=\"useful\"").nth(1).and_then(|rest| rest.split("</aside>").next()).expect("a question");
    assert!(tap.contains("Чи була ця сторінка корисною?") && tap.contains("action=\"/port/uk/feedback\""), "{tap}");
    let (about, edition) = (field(tap, "about"), field(tap, "edition"));
    let body = format!("about={}&edition={edition}&useful=no", about.replace('/', "%2F"));
    let answer = send(&town.site, "/port/uk/feedback", body).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let kept = town.kept();
    let expected = Feedback {
        city: kept[0].city.clone(),
        language: kept[0].language.clone(),
        page: "/health/doctor".to_owned(),
        edition,
        day: "2026-11-21".parse().expect("a day"),
        useful: Some(false),
        text: String::new(),
    };
    assert_eq!((kept.as_slice(), kept[0].city.as_str(), kept[0].language.tag()), (&[expected][..], "port", "uk"));
    let thanks = get(&town.site, answer.header(header::LOCATION)).await;
    assert!(thanks.status == StatusCode::OK && thanks.text().contains("<h1>Дякуємо</h1>"), "{}", thanks.text());
    assert!(thanks.text().contains("href=\"/port/uk/health/doctor\""), "and there is a way back");
    assert!(thanks.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn words_are_kept_as_they_were_written_and_once() {
    let town = Town::new();
    let form = get(&town.site, "/port/ar/feedback?about=%2Fhealth%2Fdoctor").await.text();
    assert!(form.contains("dir=\"rtl\"") && form.contains("href=\"/port/ar/health/doctor\""), "it names its page: {form}");
    assert!(form.contains("href=\"/port/uk/feedback?about=%2Fhealth%2Fdoctor\""), "the other language is about it, too");
    assert!(form.contains("name=\"robots\" content=\"noindex\"") && !form.contains("class=\"useful\""));
    let body = format!(
        "form={}&about=%2Fhealth%2Fdoctor&edition=&website=&useful=yes&text=%D8%B1%D9%82%D9%85+%3Cb%3E%0D%0Ax%07y",
        field(&form, "form")
    );
    for _ in 0..2 {
        assert_eq!(send(&town.site, "/port/ar/feedback", body.clone()).await.status, StatusCode::SEE_OTHER);
    }
    let kept = town.kept();
    assert_eq!(kept.len(), 1, "who sends a form twice is kept once");
    assert_eq!((kept[0].text.as_str(), kept[0].useful), ("رقم <b>\nx y", Some(true)));
}

#[tokio::test]
async fn every_page_asks_and_without_a_store_none_does() {
    let town = Town::new();
    let silent = router(Arc::new(ArcSwap::from_pointee(published(catalogue()))));
    for path in ["/port/pl", "/port/pl/health", "/port/pl/health/clinic", "/port/pl/emergency", "/port/pl/search?q=lekarz"] {
        let page = get(&town.site, path).await.text();
        assert_eq!(page.matches("<aside class=\"useful\"").count(), 1, "{path}");
        let href = attributes(&page, "href").into_iter().find(|href| href.contains("/feedback?")).expect("a link").to_owned();
        assert!(!href.contains("lekarz"), "what was searched for is nobody's business");
        assert_eq!(get(&town.site, &href).await.status, StatusCode::OK);
        assert!(!get(&silent, path).await.text().contains("feedback"), "{path}");
    }
    let lost = get(&town.site, "/port/pl/no-such-page").await.text();
    assert!(lost.contains("href=\"/port/pl/feedback\"") && !lost.contains("name=\"useful\""));
    assert_eq!(get(&silent, "/port/pl/feedback").await.status, StatusCode::NOT_FOUND);
    assert_eq!(send(&silent, "/port/pl/feedback", "useful=yes").await.status, StatusCode::NOT_FOUND);
    for path in ["/port/xx/feedback", "/nowhere/pl/feedback", "/port/pl/feedback/"] {
        assert_eq!(get(&town.site, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(send(&town.site, "/port/pl/health", "useful=yes").await.status, StatusCode::METHOD_NOT_ALLOWED);
    let robots = get(&town.site, "/robots.txt").await.text();
    assert!(robots.contains("Disallow: /port/pl/feedback\n"), "{robots}");
}

#[tokio::test]
async fn bad_forms_are_answered_with_a_sentence_and_what_was_typed() {
    let town = Town::new();
    let long = format!("text={}", "%D0%B6".repeat(1001));
    for (body, status, left) in [
        (&b""[..], StatusCode::BAD_REQUEST, ""),
        (b"about=%2Fhealth&text=+%0D%0A+", StatusCode::BAD_REQUEST, ""),
        (b"useful=perhaps&text=abc", StatusCode::BAD_REQUEST, "abc"),
        (b"about=javascript:x&text=abc", StatusCode::BAD_REQUEST, "abc"),
        (b"about=%2F..%2F%2Fetc&text=abc", StatusCode::BAD_REQUEST, "abc"),
        (b"text=ab%00c", StatusCode::BAD_REQUEST, "abc"),
        (b"text=ab%FFc%C3", StatusCode::BAD_REQUEST, "abc"),
        (b"text=ab\xff\xfec", StatusCode::BAD_REQUEST, "abc"),
        (b"\x89PNG\r\n\x1a\n\x00\x00&&&==&%&%%", StatusCode::BAD_REQUEST, ""),
        (b"website=spam&text=%3C%2Ftextarea%3E%3Cscript%3E", StatusCode::BAD_REQUEST, "&#60;/textarea&#62;&#60;script&#62;"),
        (long.as_bytes(), StatusCode::PAYLOAD_TOO_LARGE, &"ж".repeat(1001)),
    ] {
        let answer = send(&town.site, "/port/pl/feedback", body.to_vec()).await;
        let html = answer.text();
        assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(body));
        assert!(html.contains("role=\"alert\"") && html.contains("tel:112"), "{html}");
        assert_eq!(typed(&html), left);
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    }
    let own = (SITE, "same-origin");
    for kind in ["multipart/form-data; boundary=x", "application/json", "text/plain", "", "é"] {
        let answer = send_with(&town.site, "/port/pl/feedback", "text=abc", &[(header::CONTENT_TYPE, kind), own.clone()]).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    for size in [33 * 1024, 8 * 1024 * 1024] {
        assert_eq!(send(&town.site, "/port/pl/feedback", vec![b'a'; size]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let many = "a=b&".repeat(8000);
    assert_eq!(send(&town.site, "/port/pl/feedback", many).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(town.kept(), [], "nothing of all that is kept");
}

#[tokio::test]
async fn forms_from_other_sites_are_refused() {
    let town = Town::new();
    let answer = async |headers: &[(HeaderName, &str)]| {
        let mut all = vec![(header::CONTENT_TYPE, FORM)];
        all.extend_from_slice(headers);
        send_with(&town.site, "/port/pl/feedback", "text=abc", &all).await.status
    };
    for site in ["cross-site", "same-site", "", "no"] {
        let origin = (header::ORIGIN, "https://witaj.example");
        assert_eq!(answer(&[(SITE, site), origin]).await, StatusCode::FORBIDDEN, "{site}");
    }
    for origin in ["https://evil.example", "null", "", "https://witaj.example.evil.example", "witaj.example"] {
        assert_eq!(answer(&[(header::ORIGIN, origin)]).await, StatusCode::FORBIDDEN, "{origin}");
    }
    assert_eq!(town.kept(), []);
    for own in [
        &[(SITE, "same-origin")][..],
        &[(header::ORIGIN, "http://witaj.example")],
        &[(header::ORIGIN, "HTTPS://WITAJ.EXAMPLE")],
        &[],
    ] {
        assert_eq!(answer(own).await, StatusCode::SEE_OTHER, "{own:?}");
    }
}

#[tokio::test]
async fn the_form_about_a_page_that_is_dangerous_to_be_seen_with_has_its_way_out() {
    let (mut catalogue, town) = (catalogue(), Town::new());
    let id = ItemId::parse("health/doctor").expect("an id");
    for layer in catalogue.layers.values_mut().map(Arc::make_mut) {
        layer.layer.neutral_page = Some("https://weather.example/".to_owned());
        layer.guides.entry(id.clone()).and_modify(|guide| Arc::make_mut(guide).discreet = true);
    }
    let site = site_of(catalogue, &town.place);
    for (path, leaves) in
        [("?about=%2Fhealth%2Fdoctor", true), ("?about=%2Fhealth%2Fdoctor&sent=yes", true), ("?about=%2Fhealth", false)]
    {
        let page = get(&site, &format!("/port/uk/feedback{path}")).await.text();
        assert_eq!(page.contains("href=\"https://weather.example/\""), leaves, "{path}");
    }
}

#[tokio::test]
async fn a_store_that_is_down_loses_nothing_and_no_reader_notices() {
    let town = Town::new();
    assert_eq!(send(&town.site, "/port/uk/feedback", "text=1").await.status, StatusCode::SEE_OTHER);
    let Place::File(path) = &town.place else { unreachable!() };
    let away = town.folder.path().join("away.db");
    fs::rename(path, &away).expect("moved");
    let form = get(&town.site, "/port/uk/feedback?about=%2Fhealth").await.text();
    let body = |form: &str| format!("form={}&about=%2Fhealth&useful=no&text=%D0%9E%D0%B3%D0%BE%3F", field(form, "form"));
    let answer = send(&town.site, "/port/uk/feedback", body(&form)).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    let html = answer.text();
    assert!(!answer.header(header::RETRY_AFTER).is_empty() && html.contains("Нам не вдалося це зберегти"), "{html}");
    assert_eq!((typed(&html), field(&html, "about").as_str()), ("Ого?", "/health"));
    assert!(html.contains("value=\"no\" checked"), "what was chosen is still chosen");
    for path in ["/port/uk", "/port/uk/health/doctor", "/port/uk/search?q=x", "/port/uk/feedback"] {
        assert_eq!(get(&town.site, path).await.status, StatusCode::OK, "{path}");
    }
    fs::rename(&away, path).expect("moved back");
    assert_eq!(send(&town.site, "/port/uk/feedback", body(&html)).await.status, StatusCode::SEE_OTHER, "it heals by itself");
    assert_eq!(town.kept().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_and_comes_back_keeps_what_was_acknowledged() {
    let mut cluster = Cluster::start();
    let place = cluster.database();
    let site = site(&place);
    assert_eq!(send(&site, "/port/uk/feedback", "text=1").await.status, StatusCode::SEE_OTHER);
    cluster.crash();
    assert_eq!(send(&site, "/port/uk/feedback", "text=2").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(get(&site, "/port/uk/health").await.status, StatusCode::OK);
    cluster.go();
    assert_eq!(send(&site, "/port/uk/feedback", "text=3").await.status, StatusCode::SEE_OTHER);
    let kept = tokio::task::spawn_blocking(move || all(&place)).await.expect("no panic");
    assert_eq!(kept.iter().map(|kept| kept.text.as_str()).collect::<Vec<_>>(), ["1", "3"]);
}

#[tokio::test]
async fn a_site_whose_store_was_never_there_answers_and_heals() {
    let folder = tempfile::tempdir().expect("a folder");
    let below = folder.path().join("not-yet");
    let place = Place::File(below.join("store.db"));
    let site = site(&place);
    assert_eq!(get(&site, "/port/uk").await.status, StatusCode::OK);
    assert_eq!(send(&site, "/port/uk/feedback", "text=1").await.status, StatusCode::SERVICE_UNAVAILABLE);
    fs::create_dir(&below).expect("a folder");
    assert_eq!(send(&site, "/port/uk/feedback", "text=1").await.status, StatusCode::SEE_OTHER);
    assert_eq!(all(&place).len(), 1);
}

/// Nobody's address is looked at: a school, or a camp, has one for all. Who holds a form passes by a flood that holds none.
#[tokio::test]
async fn a_flood_waits_and_the_next_honest_person_is_thanked() {
    let town = Town::new();
    let form = get(&town.site, "/port/uk/feedback?about=%2Fhealth").await.text();
    let mut flood = tokio::task::JoinSet::new();
    for number in 0..300 {
        let site = town.site.clone();
        flood.spawn(async move { send(&site, "/port/uk/feedback", format!("text=spam{number}")).await });
    }
    // Until the line of the flood is full, and more of it is turned away, with its text in the form.
    let mut turned_away = 0;
    while turned_away < 100 {
        let answer = flood.join_next().await.expect("an answer").expect("no panic");
        if answer.status == StatusCode::SERVICE_UNAVAILABLE {
            assert!(typed(&answer.text()).starts_with("spam"));
            turned_away += 1;
        }
    }
    let body = format!("form={}&about=%2Fhealth&text=honest", field(&form, "form"));
    assert_eq!(send(&town.site, "/port/uk/feedback", body).await.status, StatusCode::SEE_OTHER);
    assert!(!flood.is_empty(), "the flood still waits");
    assert!(town.kept().iter().any(|kept| kept.text == "honest"));
    flood.abort_all();
}

#[test]
fn what_is_kept_says_nothing_of_who_wrote() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::File(folder.path().join("store.db"));
    let mut database = store::open(&place).expect("a store");
    database.keep(&[store::Entry::new("form", crate::store::written("text"))]).expect("kept");
    let mut lines = Vec::new();
    store::backup(database.as_mut(), &mut lines).expect("a backup");
    let lines = String::from_utf8(lines).expect("text");
    let entry: serde_json::Value = serde_json::from_str(lines.lines().nth(1).expect("an entry")).expect("JSON");
    let keys: Vec<&String> = entry["entry"].as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["city", "day", "edition", "key", "language", "page", "text", "useful"]);
}
