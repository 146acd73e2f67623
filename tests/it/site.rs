//! The site over a small city in Polish, Ukrainian and Arabic, asked as browsers ask.

use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use chrono::NaiveDate;
use http_body_util::BodyExt;
use tower::ServiceExt;
use witaj::catalogue::{Block, Catalogue, Inline, ItemId, Target, Text};
use witaj::edition::{Edition, EditionId};
use witaj::language::Language;
use witaj::search::Search;
use witaj::site::{Publication, router};

use crate::orders::PaperShop;

/// More than this a page and its styles may not weigh on the way.
const HEAVIEST: usize = 30 * 1024;

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map(|value| value.to_str().expect("text")).unwrap_or_default()
    }
}

pub(crate) fn catalogue() -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    witaj::content::read(&root.join("tests/small-city")).catalogue
}

pub(crate) fn published(catalogue: Catalogue) -> Publication {
    let edition = edition(catalogue);
    let search = Search::new(&edition);
    with_search(edition, search)
}

pub(crate) fn edition(catalogue: Catalogue) -> Edition {
    let (messages, _) = witaj::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    Edition::new(EditionId::new(&[7; 32], &[7; 32]), catalogue, messages, today)
}

fn with_search(edition: Edition, search: Search) -> Publication {
    Publication::new(Arc::new(edition), Arc::new(search), Some(Arc::new(PaperShop::default())))
}

fn site() -> Router {
    router(Arc::new(ArcSwap::from_pointee(published(catalogue()))))
}

pub(crate) async fn ask(site: &Router, method: &str, path: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "witaj.example");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let response = site.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Answer { status: parts.status, headers: parts.headers, bytes }
}

pub(crate) async fn get(site: &Router, path: &str) -> Answer {
    ask(site, "GET", path, &[]).await
}

/// What stands in an attribute, each time.
pub(crate) fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn every_page_of_the_plan_is_there_in_its_language_and_direction() {
    let publication = published(catalogue());
    let addresses: Vec<String> = publication.addresses().map(str::to_owned).collect();
    assert!(addresses.len() > 40, "{addresses:?}");
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    for address in &addresses {
        let answer = get(&site, address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        let html = answer.text();
        let tag = address.split('/').nth(2).expect("a language");
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{address}");
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        let is_card = address.ends_with("/card");
        assert!(is_card || html.contains("href=\"tel:112\""), "{address} has the emergency strip");
        assert!(![">site-", ">topic-", "> site-"].iter().any(|id| html.contains(id)), "{address} shows the id of a message");
        let data = html.matches("<script type=\"application/ld+json\">").count();
        let files = html.matches("<script src=\"/assets/").count();
        assert_eq!(html.matches("<script").count(), files + data, "{address}");
        assert!(is_card || html.contains("<script src=\"/assets/site-"), "{address}");
        assert!(!html.contains(" style="), "{address}");
    }
}

/// Makes one publication after another as a server does, which takes over what is as it was, and compares each with one made alone.
#[tokio::test]
async fn a_publication_after_another_shows_what_one_alone_would() {
    let doctor = ItemId::parse("health/doctor").expect("an id");
    let ukrainian = Language::parse("uk").expect("a language");
    let guide = |catalogue: &mut Catalogue, change: &dyn Fn(&mut Text)| {
        let layer = catalogue.layers.values_mut().map(Arc::make_mut).find(|layer| layer.guides.contains_key(&doctor));
        let guide = Arc::make_mut(layer.and_then(|layer| layer.guides.get_mut(&doctor)).expect("the guide"));
        change(Arc::make_mut(guide.texts.by_language.get_mut(&ukrainian).expect("the text")));
    };
    let (mut other_title, mut fewer_sections, mut no_guide, mut no_arabic) =
        (catalogue(), catalogue(), catalogue(), catalogue());
    guide(&mut other_title, &|text| text.title = "Лікар і лікарка".to_owned());
    guide(&mut fewer_sections, &|text| drop(text.sections.pop()));
    for layer in no_guide.layers.values_mut().map(Arc::make_mut) {
        layer.guides.remove(&doctor);
    }
    for layer in no_arabic.layers.values_mut().map(Arc::make_mut) {
        layer.layer.languages.retain(|language| language.tag() != "ar");
    }
    let noon = NaiveDate::from_ymd_opt(2026, 11, 21).and_then(|day| day.and_hms_opt(12, 0, 0)).expect("an instant").and_utc();
    let make = |last: Option<&Publication>, catalogue| {
        let edition = Arc::new(edition(catalogue));
        let search = Arc::new(Search::after(last.map(Publication::search), &edition));
        Publication::after(last, edition, search, Some(Arc::new(PaperShop::default())), noon)
    };
    let mut last: Option<Publication> = None;
    for catalogue in [catalogue(), other_title, fewer_sections, no_guide, no_arabic, catalogue()] {
        let (alone, after) = (make(None, catalogue.clone()), make(last.as_ref(), catalogue));
        let addresses: Vec<String> = after.addresses().map(str::to_owned).collect();
        assert!(addresses.iter().map(String::as_str).eq(alone.addresses()));
        let next = after.at(noon);
        let (after, alone) = (router(Arc::new(ArcSwap::from_pointee(after))), router(Arc::new(ArcSwap::from_pointee(alone))));
        for address in
            addresses.iter().map(String::as_str).chain(["/port/uk/health/doctor", "/port/ar", "/port/ar/health/doctor"])
        {
            let (one, other) = (get(&after, address).await, get(&alone, address).await);
            assert_eq!((one.status, one.text()), (other.status, other.text()), "{address}");
        }
        last = Some(next);
    }
}

#[tokio::test]
async fn nothing_is_asked_of_other_hosts_and_every_inner_link_leads_somewhere() {
    let publication = published(catalogue());
    let addresses: Vec<String> = publication.addresses().map(str::to_owned).collect();
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    for address in addresses.iter().filter(|address| address.contains("/ar")) {
        let html = get(&site, address).await.text();
        assert!(attributes(&html, "src").iter().all(|src| src.starts_with("/assets/")) && !html.contains("url("), "{address}");
        for link in html.split("<link ").skip(1).filter_map(|rest| rest.split('>').next()) {
            assert!(!link.contains("stylesheet") && !link.contains("icon") || link.contains("href=\"/assets/"), "{link}");
        }
        for href in attributes(&html, "href").into_iter().filter(|href| href.starts_with('/')) {
            let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
            let answer = get(&site, path).await;
            assert!(
                matches!(answer.status, StatusCode::OK | StatusCode::FOUND),
                "{address} links to {path}: {}",
                answer.status
            );
            assert!(anchor.is_empty() || answer.text().contains(&format!(" id=\"{anchor}\"")), "{address} links to {href}");
        }
    }
}

#[tokio::test]
async fn the_entrance_asks_the_browser_for_its_languages() {
    let site = site();
    assert_eq!(get(&site, "/").await.header(header::LOCATION), "/port");
    for (accepted, home) in [("uk,en;q=0.8", "/port/uk"), ("de, ar;q=0.5", "/port/ar"), ("fr", "/port/pl")] {
        let answer = ask(&site, "GET", "/port", &[(header::ACCEPT_LANGUAGE, accepted)]).await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::FOUND, home));
        assert_eq!(answer.header(header::VARY), "Accept-Language");
    }
    let chosen = ask(&site, "GET", "/port/uk", &[(header::ACCEPT_LANGUAGE, "ar")]).await;
    assert_eq!(chosen.status, StatusCode::OK, "who chose a language is not sent elsewhere");
    assert_eq!(get(&site, "/port/pl/health/").await.header(header::LOCATION), "/port/pl/health");
}

#[tokio::test]
async fn pages_are_kept_compressed_and_not_sent_twice() {
    let site = site();
    let address = "/port/pl/health/doctor";
    let plain = get(&site, address).await;
    let brotli = ask(&site, "GET", address, &[(header::ACCEPT_ENCODING, "gzip, br")]).await;
    assert_eq!(brotli.header(header::CONTENT_ENCODING), "br");
    assert_eq!(brotli.header(header::VARY), "Accept-Encoding");
    let styles = attributes(&plain.text(), "href").into_iter().find(|href| href.ends_with(".css")).expect("styles").to_owned();
    let styles = ask(&site, "GET", &styles, &[(header::ACCEPT_ENCODING, "gzip")]).await;
    assert_eq!(styles.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    assert!(brotli.bytes.len() + styles.bytes.len() < HEAVIEST);
    let gzip = ask(&site, "GET", address, &[(header::ACCEPT_ENCODING, "br;q=0, gzip")]).await;
    assert_eq!(gzip.header(header::CONTENT_ENCODING), "gzip");
    let etag = gzip.header(header::ETAG);
    assert!(etag.starts_with('"') && etag != brotli.header(header::ETAG), "each form has its own strong ETag");
    let conditions = [(header::ACCEPT_ENCODING, "gzip"), (header::IF_NONE_MATCH, etag)];
    let again = ask(&site, "GET", address, &conditions).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    let head = ask(&site, "HEAD", address, &[]).await;
    assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
    assert_eq!(head.header(header::CONTENT_LENGTH), plain.bytes.len().to_string());
}

#[tokio::test]
async fn numbers_are_isolated_from_text_that_runs_from_right_to_left() {
    let html = get(&site(), "/port/ar/health/doctor").await.text();
    for phone in html.split("href=\"tel:").skip(1) {
        let before = html.split(phone).next().expect("what stands before");
        assert!(before.trim_end_matches("<a class=\"tel\" href=\"tel:").ends_with("<bdi dir=\"ltr\">"));
    }
    assert!(
        html.contains("<section id=\"danger\"") && html.contains(" lang=\"pl\" dir=\"ltr\">\n<h2>"),
        "what is missing is shown in the source language"
    );
    assert!(html.contains("class=\"mark missing\"") && html.contains("class=\"mark outdated\""), "and marked");
    let titled = |title: &str| changed_in("ar", |text| text.title = title.to_owned());
    let list = get(&titled("116 111: هاتف"), "/port/ar/health").await.text();
    assert!(list.contains("<bdi dir=\"ltr\">116 111</bdi>: هاتف</a>"), "numbers in titles too");
    let service = get(&site(), "/port/ar/health/clinic").await.text();
    assert!(service.contains("<bdi dir=\"ltr\">8:00–15:15</bdi>"), "hours run from left to right");
    assert!(service.contains("<bdi lang=\"pl\" dir=\"ltr\">"), "names and addresses stand as on the sign");
}

#[tokio::test]
async fn phrases_show_what_they_mean_and_their_words_as_a_clerk_reads_them() {
    let site = site();
    let html = get(&site, "/port/ar/phrases").await.text();
    let phrase = html.split("<li id=\"phrase-doctor\">").nth(1).and_then(|rest| rest.split("</li>").next()).expect("a phrase");
    assert!(phrase.contains("<bdi lang=\"pl\" dir=\"ltr\">Potrzebuję lekarza.</bdi>"), "{phrase}");
    assert!(phrase.contains("lang=\"ar\" dir=\"rtl\"") && phrase.contains("أحتاج إلى طبيب"), "{phrase}");
    assert!(phrase.contains("بوتشِبويه") && phrase.contains("lang=\"pl-fonipa\">[pɔtʂɛˈbujɛ lɛˈkaʐa]"), "{phrase}");
    let places: Vec<_> = ["w-first-words", "w-health"].iter().map(|id| html.find(&format!("<h2 id=\"{id}\">"))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "groups stand in their order, empty ones not at all");
    assert_eq!(html.matches("<h2 id=\"w-").count(), 2);
    assert!(html.contains("class=\"trust draft\""), "what nobody has reviewed says so");
    let source = get(&site, "/port/pl/phrases").await.text();
    assert!(source.contains("Potrzebuję lekarza.") && !source.contains("class=\"meaning\""), "the source needs no meaning");
    let missing = get(&site, "/port/uk/phrases").await.text();
    assert!(missing.contains("class=\"trust missing\"") && missing.contains("Potrzebuję lekarza."));
    assert!(get(&site, "/port/ar").await.text().contains("href=\"/port/ar/phrases\""));
    // What it means, as somebody types it: “I need a doctor”.
    let query = "%D8%A3%D8%AD%D8%AA%D8%A7%D8%AC%20%D8%A5%D9%84%D9%89%20%D8%B7%D8%A8%D9%8A%D8%A8";
    let found = get(&site, &format!("/port/ar/search?q={query}")).await.text();
    assert!(found.contains("href=\"/port/ar/phrases#phrase-doctor\""), "{found}");
}

#[tokio::test]
async fn the_glossary_lists_all_words_and_explains_each_on_one_page_of_its_letters() {
    let site = site();
    let catalogue = catalogue();
    let texts = catalogue.layers.values().find_map(|layer| layer.glossary.clone()).expect("a glossary");
    let words: Vec<String> = texts.source().expect("a source").sections.iter().map(|section| section.id.to_string()).collect();
    let list = get(&site, "/port/ar/glossary").await.text();
    let parts: Vec<&str> = attributes(&list, "href").into_iter().filter(|href| href.contains("/glossary/")).collect();
    for word in &words {
        assert_eq!(list.matches(&format!(" id=\"{word}\"")).count(), 1, "links of earlier days lead to {word} in the list");
        let leads: Vec<_> = parts.iter().filter(|href| href.ends_with(&format!("#{word}"))).collect();
        assert_eq!(leads.len(), 1, "{word}: {parts:?}");
        let (path, _) = leads[0].split_once('#').expect("an anchor");
        let html = get(&site, path).await.text();
        let section = html.split(&format!("<section id=\"{word}\"")).nth(1).and_then(|rest| rest.split("</section>").next());
        assert!(section.expect(word).contains("lang=\"pl-fonipa\""), "{word} is said");
        assert!(html.contains(&format!("href=\"{path}\" aria-current=\"page\"")) && html.contains("class=\"trust"), "{path}");
    }
    assert_eq!(get(&site, "/port/ar/glossary/x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn places_have_their_names_in_the_readers_language_beside_the_sign() {
    let site = site();
    for (address, said) in [("/port/ar/places", 2), ("/port/ar/health/clinic", 1)] {
        let html = get(&site, address).await.text();
        assert!(html.contains("<bdi lang=\"pl\" dir=\"ltr\">Przychodnia „Fala”</bdi>"), "{address}: the sign");
        assert!(html.contains("<p class=\"place-name\">عيادة «الموجة»</p>"), "{address}: the name");
        assert_eq!(html.matches("<p class=\"said").count(), said, "{address}");
        let is_service = said == 1;
        assert_eq!(html.contains("<a href=\"#w-where\">") && html.contains("id=\"w-where\""), is_service, "{address}");
        assert_eq!(html.matches("class=\"mark draft\"").count(), 1, "{address} says once that nobody has reviewed the names");
    }
    let source = get(&site, "/port/pl/places").await.text();
    assert!(!source.contains("place-name") && !source.contains("class=\"said") && !source.contains("class=\"mark"));
}

#[tokio::test]
async fn search_engines_are_told_of_translations_that_exist() {
    let html = get(&site(), "/port/uk/health/doctor").await.text();
    let tags = attributes(&html, "hreflang");
    for tag in ["pl", "uk", "ar", "x-default"] {
        assert!(html.contains(&format!("<link rel=\"alternate\" hreflang=\"{tag}\"")), "{tag} in {tags:?}");
    }
    let missing = get(&site(), "/port/ar/health/clinic").await.text();
    assert!(!missing.contains("rel=\"alternate\"") && missing.contains("rel=\"canonical\" href=\"/port/pl/health/clinic\""));
    let other = get(&site(), "/port/pl/health/clinic").await.text();
    assert!(other.contains("hreflang=\"pl\"") && !other.contains("<link rel=\"alternate\" hreflang=\"ar\""));
}

/// Hands the Polish text of the guide to a change.
fn changed(change: impl FnOnce(&mut Text)) -> Router {
    changed_in("pl", change)
}

fn changed_in(tag: &str, change: impl FnOnce(&mut Text)) -> Router {
    let mut catalogue = catalogue();
    let id = ItemId::parse("health/doctor").expect("an id");
    let layer = catalogue.layers.values_mut().find(|layer| layer.guides.contains_key(&id)).expect("the layer");
    let guide = Arc::make_mut(layer).guides.get_mut(&id).expect("the guide");
    let text = Arc::make_mut(guide).texts.by_language.get_mut(&Language::parse(tag).expect("a tag")).expect("the text");
    change(Arc::make_mut(text));
    router(Arc::new(ArcSwap::from_pointee(published(catalogue))))
}

#[tokio::test]
async fn hostile_texts_stay_texts() {
    let site = changed(|text| {
        text.title = "<script>alert(1)</script>\" onload=\"x".to_owned();
        let link = |address: &str| Inline::Link(Target::Address(address.to_owned()), vec![Inline::Text("here".to_owned())]);
        let words = Inline::Text("<img src=x> &amp; {{ 7*7 }} #read(\"/etc/passwd\")".to_owned());
        let line = vec![link("javascript:alert(1)"), link("data:text/html,x"), words];
        text.sections[0].blocks = vec![Block::Paragraph(line)];
    });
    for address in ["/port/pl/health/doctor", "/port/pl/health", "/port/pl/search?q=%3Cscript%3Elekarz"] {
        // What programs are told is data between two tags; a test of its own reads it.
        let html = get(&site, address).await.text();
        let (before, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap_or((&html, ""));
        let html = format!("{before}{}", rest.split_once("</script>").map_or("", |(_, after)| after));
        assert!(
            html.matches("<script").count() == html.matches("<script src=").count()
                && !html.contains("<img")
                && !html.contains("\" onload"),
            "{address}"
        );
        assert!(!html.contains("href=\"javascript:") && !html.contains("href=\"data:"), "{address}");
    }
    assert!(get(&site, "/port/pl/health/doctor").await.text().contains("{{ 7*7 }}"));
}

#[tokio::test]
async fn a_hit_that_can_be_called_shows_its_number() {
    let found = get(&site(), "/port/pl/search?q=ratunek").await.text();
    let main = found.split("<main").nth(1).expect("a main part");
    assert!(main.contains("<section class=\"alarm\"") && main.contains("href=\"tel:112\""), "{found}");
}

#[tokio::test]
async fn a_search_finds_marks_and_is_kept_nowhere() {
    let site = site();
    let found = get(&site, "/port/uk/search?q=%D0%BB%D1%96%D0%BA%D0%B0%D1%80").await;
    assert!(found.text().contains("href=\"/port/uk/health/doctor"), "{}", found.text());
    assert_eq!(found.header(header::CACHE_CONTROL), "no-store");
    assert!(found.text().contains("/port/ar/search?q=%D0%BB%D1%96%D0%BA%D0%B0%D1%80"), "the other language searches on");
    let nothing = get(&site, "/port/pl/search?q=qzxqzx").await;
    assert_eq!(nothing.status, StatusCode::OK);
    assert!(nothing.text().contains("class=\"tiles\"") && nothing.text().contains("tel:112"));
    let long = format!("/port/pl/search?q={}%00%E2%80%AE%FF", "a".repeat(3000));
    assert_eq!(get(&site, &long).await.status, StatusCode::OK);
    assert_eq!(get(&site, "/port/pl/search").await.status, StatusCode::OK);
}

#[tokio::test]
async fn suggestions_are_answered_as_json_and_kept_nowhere() {
    let site = site();
    let answer = get(&site, "/port/uk/suggest?q=%D1%81%D1%96%D0%BC").await;
    assert_eq!((answer.status, answer.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json; charset=utf-8");
    let json: serde_json::Value = serde_json::from_str(&answer.text()).expect("JSON");
    let keys: Vec<&String> = json.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["language", "note", "query", "suggestions"]);
    assert_eq!((&json["query"], &json["language"]), (&"сім".into(), &"uk".into()));
    let first = &json["suggestions"][0];
    assert_eq!(get(&site, first["url"].as_str().expect("an address")).await.status, StatusCode::OK);
    let count = json["suggestions"].as_array().expect("a list").len();
    assert!(json["note"].as_str().expect("words").contains(&count.to_string()), "{json}");
}

#[tokio::test]
async fn odd_questions_for_suggestions_are_no_errors() {
    let site = site();
    let long = "%D1%81".repeat(10_000);
    for query in [
        "",
        "?",
        "?q=",
        "?q=%20",
        "?q=%FF%FE",
        "?q=%F0%9F%8D%95",
        "?q=%E2%80%AE",
        "?q=.,!",
        "?x=1",
        "?q=%",
        &format!("?q={long}"),
    ] {
        let answer = get(&site, &format!("/port/ar/suggest{query}")).await;
        let json: serde_json::Value = serde_json::from_str(&answer.text()).expect("JSON");
        assert!(answer.status == StatusCode::OK && json["suggestions"].is_array() && json["note"] == "", "{query}");
    }
    for path in ["/port/xx/suggest?q=lekarz", "/nowhere/pl/suggest"] {
        let answer = get(&site, path).await;
        let json: serde_json::Value = serde_json::from_str(&answer.text()).expect("JSON");
        assert_eq!((answer.status, &json["number"]), (StatusCode::NOT_FOUND, &"404".into()), "{path}");
        assert!(json["error"].as_str().expect("a sentence").len() > 20, "{path}");
    }
}

#[tokio::test]
async fn the_script_is_small_and_asks_this_site_alone() {
    let site = site();
    let html = get(&site, "/port/ar").await.text();
    let source = attributes(&html, "src").remove(0).to_owned();
    let script = ask(&site, "GET", &source, &[(header::ACCEPT_ENCODING, "gzip")]).await;
    assert!(script.bytes.len() < 5 * 1024, "{}", script.bytes.len());
    assert_eq!(script.header(header::CONTENT_TYPE), "text/javascript; charset=utf-8");
    assert!(html.contains("data-suggest=\"/port/ar/suggest\""));
    let policy = script.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.contains("script-src 'self';") && policy.contains("connect-src 'self';") && !policy.contains("unsafe"));
}

#[tokio::test]
async fn what_does_not_exist_is_said_in_the_readers_language() {
    let site = site();
    for path in ["/port/ar/nothing", "/port/ar/health/nothing", "/port/ar/../../etc/passwd", "/port/ar/%00", "/port/ar/a/b/c"] {
        let answer = get(&site, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains("<html lang=\"ar\" dir=\"rtl\">") && answer.text().contains("tel:112"), "{path}");
    }
    let elsewhere = ask(&site, "GET", "/nowhere", &[(header::ACCEPT_LANGUAGE, "uk")]).await;
    assert!(elsewhere.text().contains("<html lang=\"uk\""));
    for path in ["/packs/nothing.pdf", "/assets/nothing.css", "/nowhere/de", "//evil.example/"] {
        assert_eq!(get(&site, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_broke_is_told_the_log_and_the_visitor_gets_a_number() {
    let foreign = Search::new(&edition(Catalogue::default()));
    let site = router(Arc::new(ArcSwap::from_pointee(with_search(edition(catalogue()), foreign))));
    let answer = get(&site, "/port/uk/search?q=secret").await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(html.contains("<html lang=\"uk\"") && html.contains("tel:112") && html.contains("role=\"search\""));
    let main = html.split("<main").nth(1).expect("a main part");
    let number = main.split("<bdi dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a number");
    let is_letter = |letter: char| letter.is_ascii_digit() || letter.is_ascii_uppercase();
    assert!(number.len() == 6 && number.chars().all(is_letter), "{number}");
    assert!(!html.contains("secret") && !html.contains("no index"), "nothing of what is inside is shown");
    assert_eq!(get(&site, "/port/uk").await.status, StatusCode::OK, "the other pages go on");
}

#[tokio::test]
async fn files_and_health_are_served() {
    let site = site();
    let pack = get(&site, "/packs/port-welcome-ar.pdf").await;
    assert_eq!((pack.header(header::CONTENT_TYPE), pack.text().as_str()), ("application/pdf", "%PDF-1.7 welcome 1"));
    let list = get(&site, "/port/uk/packs").await.text();
    assert!(list.contains("href=\"/packs/port-welcome-ar.pdf\"") && list.contains("class=\"mark draft\""));
    assert!(get(&site, "/health").await.text().starts_with("ok "));
    assert!(get(&site, "/robots.txt").await.text().contains("Disallow: /port/uk/search"));
    assert_eq!(get(&site, "/favicon.ico").await.header(header::CONTENT_TYPE), "image/svg+xml");
}

#[tokio::test]
async fn ambiguous_requests_are_refused() {
    let site = site();
    let chunked = ask(&site, "GET", "/port/pl", &[(header::TRANSFER_ENCODING, "chunked")]).await;
    assert_eq!(chunked.status, StatusCode::BAD_REQUEST);
    let two_hosts = ask(&site, "GET", "/port/pl", &[(header::HOST, "evil.example")]).await;
    assert_eq!(two_hosts.status, StatusCode::BAD_REQUEST);
    let post = ask(&site, "POST", "/port/pl", &[]).await;
    assert_eq!((post.status, post.header(header::ALLOW)), (StatusCode::METHOD_NOT_ALLOWED, "GET, HEAD"));
}

#[tokio::test]
async fn the_accessibility_statement_has_the_ids_that_the_law_names() {
    for tag in ["pl", "ar"] {
        let html = get(&site(), &format!("/port/{tag}/accessibility")).await.text();
        let ids = attributes(&html, "id");
        let named = "wstep podmiot zakres url data-publikacja data-aktualizacja status kontakt email telefon procedura \
                     data-sporzadzenie architektura komunikacja";
        for name in named.split_whitespace() {
            assert_eq!(ids.iter().filter(|id| **id == format!("a11y-{name}")).count(), 1, "{name} in {tag}");
        }
    }
}
