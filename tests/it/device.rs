//! What the site does with the reader's own device: pages for a time without a network, a quick way out, two languages side by
//! side for somebody across a desk, and what is shown where a text is missing.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::http::{StatusCode, header};
use witaj::catalogue::{Catalogue, ItemId};
use witaj::site::router;

use super::site::{ask, attributes, catalogue, get, published};

fn site_of(change: impl FnOnce(&mut Catalogue)) -> Router {
    let mut catalogue = catalogue();
    change(&mut catalogue);
    router(Arc::new(ArcSwap::from_pointee(published(catalogue).under("https://witaj.example.org"))))
}

fn site() -> Router {
    site_of(|_| {})
}

/// The same with a guide that it is dangerous to be seen with.
fn discreet() -> Router {
    site_of(|catalogue| {
        let id = ItemId::parse("health/doctor").expect("an id");
        let layer = catalogue.layers.values_mut().find(|layer| layer.guides.contains_key(&id)).expect("the layer");
        let layer = Arc::make_mut(layer);
        layer.layer.neutral_page = Some("https://example.org/weather".to_owned());
        Arc::make_mut(layer.guides.get_mut(&id).expect("the guide")).discreet = true;
    })
}

#[tokio::test]
async fn the_device_is_told_what_to_keep_and_all_of_it_is_there() {
    let site = site();
    let kept = get(&site, "/port/ar/keep.json").await;
    assert_eq!(kept.header(header::CONTENT_TYPE), "application/json; charset=utf-8");
    let kept: serde_json::Value = serde_json::from_slice(&kept.bytes).expect("JSON");
    let list = |name: &str| -> Vec<String> {
        kept[name].as_array().expect("a list").iter().map(|one| one.as_str().expect("an address").to_owned()).collect()
    };
    for wanted in ["/port/ar/offline", "/port/ar/emergency", "/port/ar", "/port/ar/safety/emergency"] {
        assert!(list("pages").iter().any(|page| page == wanted), "{wanted} is kept: {kept}");
    }
    for address in list("pages").iter().chain(&list("files")) {
        let answer = get(&site, address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(!answer.header(header::CACHE_CONTROL).contains("no-store"), "{address} may be kept");
    }
    let worker = get(&site, "/worker.js").await;
    assert_eq!(worker.header(header::CONTENT_TYPE), "text/javascript; charset=utf-8");
    assert!(worker.header(header::CONTENT_SECURITY_POLICY).contains("manifest-src 'self'"));
}

#[tokio::test]
async fn the_site_can_be_installed_in_each_language() {
    let site = site();
    for (tag, direction) in [("uk", "ltr"), ("ar", "rtl")] {
        let manifest = get(&site, &format!("/port/{tag}/manifest.webmanifest")).await;
        assert_eq!(manifest.header(header::CONTENT_TYPE), "application/manifest+json");
        let manifest: serde_json::Value = serde_json::from_slice(&manifest.bytes).expect("JSON");
        assert_eq!(manifest["lang"], tag);
        assert_eq!(manifest["dir"], direction);
        assert_eq!(manifest["start_url"], format!("/port/{tag}"));
        let icon = manifest["icons"][0]["src"].as_str().expect("an icon");
        assert_eq!(get(&site, icon).await.header(header::CONTENT_TYPE), "image/svg+xml");
    }
    for nowhere in ["/port/xx/keep.json", "/nowhere/uk/manifest.webmanifest", "/port/uk/health/keep.json"] {
        assert_eq!(get(&site, nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn without_a_network_the_numbers_are_shown() {
    let site = site();
    let html = get(&site, "/port/uk/offline").await.text();
    assert!(html.contains("href=\"tel:112\"") && html.contains("href=\"/port/uk/safety/emergency\""));
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[tokio::test]
async fn a_page_that_it_is_dangerous_to_be_seen_with_has_a_way_out_and_is_not_remembered() {
    let site = discreet();
    for address in ["/port/uk/health/doctor", "/port/uk/health/doctor/beside", "/port/uk/health/doctor/card"] {
        let html = get(&site, address).await.text();
        assert!(
            html.contains("<p class=\"exit\"><a href=\"https://example.org/weather\" rel=\"nofollow\" data-exit>"),
            "{address}"
        );
        assert!(!html.contains("data-read"), "{address}");
    }
    let other = get(&site, "/port/uk/safety/emergency").await.text();
    assert!(!other.contains("data-exit") && other.contains("<h1 data-read>"));
}

#[tokio::test]
async fn a_guide_stands_beside_its_source_part_by_part() {
    let site = site();
    let html = get(&site, "/port/uk/health/doctor/beside").await.text();
    let steps = html.split("<section id=\"steps\">").nth(1).and_then(|rest| rest.split("</section>").next()).expect("steps");
    let pairs: Vec<&str> = steps.split("<div class=\"pair\">").skip(1).collect();
    assert_eq!(pairs.len(), 2, "each step beside its own: {steps}");
    assert!(pairs[1].contains("<div lang=\"uk\" dir=\"ltr\"><ol start=\"2\">"), "{}", pairs[1]);
    assert!(pairs[1].contains("<div lang=\"pl\" dir=\"ltr\"><ol start=\"2\">"), "{}", pairs[1]);
    assert!(html.contains("class=\"trust"), "and says who reviewed it");
    let missing = get(&site, "/port/ar/health/doctor/beside").await.text();
    let danger =
        missing.split("<section id=\"danger\">").nth(1).and_then(|rest| rest.split("</section>").next()).expect("danger");
    assert!(danger.contains("<div class=\"small\">") && danger.contains("<div lang=\"pl\" dir=\"ltr\">"), "{danger}");
}

#[tokio::test]
async fn a_section_or_a_service_is_a_card_for_somebody_across_a_desk() {
    let site = site();
    let html = get(&site, "/port/ar/health/doctor/card/steps").await.text();
    assert!(html.contains("<section id=\"steps\">") && !html.contains("<section id=\"danger\">"), "this section alone");
    assert!(html.contains("<svg aria-hidden=\"true\"") && html.contains("shape-rendering"), "its address as a QR code");
    let service = get(&site, "/port/ar/health/clinic/card").await.text();
    let columns: Vec<&str> = service.split("<div class=\"pair\">").skip(1).collect();
    assert!(columns[0].matches("href=\"tel:").count() == 2, "the number in both columns: {}", columns[0]);
    assert!(columns.iter().any(|pair| pair.contains("الاثنين") && pair.contains("poniedziałek")), "hours in both languages");
    let same = ["/port/pl/health/doctor/card", "/port/uk/health/doctor/card/nothing", "/port/uk/health/none/beside"];
    for nowhere in same.iter().chain(&["/port/uk/health/doctor/card/steps/more", "/port/uk/health/doctor/card/%3Cscript%3E"]) {
        assert_eq!(get(&site, nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let guide = get(&site, "/port/uk/health/doctor").await.text();
    for link in ["/port/uk/health/doctor/beside", "/port/uk/health/doctor/card"] {
        assert!(attributes(&guide, "href").contains(&link), "{link}");
    }
    assert!(!get(&site, "/port/pl/health/doctor").await.text().contains("/beside"), "the source stands beside nothing");
}

#[tokio::test]
async fn what_is_missing_is_shown_in_the_next_language_that_the_reader_asks_for() {
    let site = site();
    let asked = |wanted: &'static str| {
        let site = site.clone();
        async move { ask(&site, "GET", "/port/ar/health/doctor", &[(header::ACCEPT_LANGUAGE, wanted)]).await }
    };
    let danger = |html: &str| {
        html.split("<section id=\"danger\"").nth(1).map(|rest| rest.chars().take(50).collect::<String>()).expect("danger")
    };
    let for_all = asked("ar, *;q=0.1").await;
    assert!(danger(&for_all.text()).contains("lang=\"pl\""), "nothing else is known: the source");
    assert!(for_all.header(header::VARY).contains("Accept-Language"));
    let other = asked("ar, uk;q=0.8, en;q=0.5").await;
    assert!(danger(&other.text()).contains("lang=\"uk\""), "{}", other.text());
    assert!(other.header(header::VARY).contains("Accept-Language"));
    assert!(other.text().contains("الأوكرانية"), "and says so");
    assert!(danger(&asked("ar").await.text()).contains("lang=\"pl\""), "the page for all is another");
    let whole = ask(&site, "GET", "/port/uk/health/doctor", &[(header::ACCEPT_LANGUAGE, "ar")]).await;
    assert_eq!(whole.header(header::VARY), "Accept-Encoding", "what is whole is the same for all");
}

#[tokio::test]
async fn a_service_goes_into_the_address_book() {
    let site = site();
    let card = get(&site, "/port/ar/health/clinic.vcf").await;
    assert_eq!(card.header(header::CONTENT_TYPE), "text/vcard; charset=utf-8");
    let whole = card.text();
    assert!(whole.lines().all(|line| line.len() <= 75) && whole.ends_with("END:VCARD\r\n"), "{whole}");
    let lines: Vec<String> = whole.replace("\r\n ", "").lines().map(str::to_owned).collect();
    let value = |name: &str| lines.iter().find(|line| line.starts_with(name)).cloned().unwrap_or_default();
    assert_eq!(value("FN"), "FN;LANGUAGE=pl:Przychodnia „Fala”", "as its text is shown");
    assert!(value("TEL").starts_with("TEL;VALUE=uri;TYPE=voice:tel:+48"), "{whole}");
    assert!(value("GEO").starts_with("GEO:geo:54."), "{whole}");
    assert!(get(&site, "/port/ar/health/clinic").await.text().contains("href=\"/port/ar/health/clinic.vcf\""));
    for nowhere in ["/port/ar/health/doctor.vcf", "/port/ar/health/none.vcf", "/port/xx/health/clinic.vcf"] {
        assert_eq!(get(&site, nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}
