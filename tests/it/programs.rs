//! What the site tells other programs, read as they read it: linked data in every page, sitemaps, the description of the search
//! box. Whatever is said there of phones, hours and addresses is what the content says and the page shows.

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::http::{StatusCode, header};
use chrono::{NaiveDate, NaiveDateTime};
use roxmltree::Document;
use serde_json::Value;
use witaj::catalogue::{ItemId, Schedule, Text};
use witaj::edition::{City, Edition, Item};
use witaj::search::Search;
use witaj::site::{Publication, router};

use crate::site::{attributes, catalogue, edition, get};

const ORIGIN: &str = "https://witaj.example";

fn public(edition: Edition) -> Publication {
    let search = Search::new(&edition);
    Publication::new(Arc::new(edition), Arc::new(search), None).under(ORIGIN)
}

fn site_of(edition: Edition) -> Router {
    router(Arc::new(ArcSwap::from_pointee(public(edition))))
}

/// The linked data of a page.
fn linked(html: &str) -> Option<Value> {
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">")?;
    let (json, _) = rest.split_once("</script>")?;
    Some(serde_json::from_str(json).expect("JSON"))
}

/// All values of a key, wherever it stands.
fn values<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                match value {
                    Value::Array(list) if name == key => found.extend(list),
                    other if name == key => found.push(other),
                    _ => {}
                }
                values(value, key, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| values(value, key, found)),
        _ => {}
    }
}

fn numbers(value: &Value) -> BTreeSet<String> {
    let mut found = Vec::new();
    values(value, "telephone", &mut found);
    found.into_iter().map(|number| number.as_str().expect("a number").to_owned()).collect()
}

/// The hours that specifications tell are those of the schedule, at every quarter of an hour of a week and of a holiday.
fn tell_the_hours(specifications: &Value, schedule: &Schedule, compared: &mut BTreeSet<String>) {
    if !compared.insert(format!("{} {specifications}", schedule.expression())) {
        return;
    }
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"];
    for (index, name) in days.iter().enumerate() {
        let date = match index {
            7 => NaiveDate::from_ymd_opt(2026, 11, 11),
            day => NaiveDate::from_ymd_opt(2026, 6, day as u32 + 1),
        };
        let date = date.expect("a day");
        for quarter in 0..96 {
            let at: NaiveDateTime = date.and_hms_opt(quarter / 4, quarter % 4 * 15, 0).expect("a time");
            let told = is_open(specifications, name, &at.format("%H:%M").to_string());
            let holidays: &[NaiveDate] = if index == 7 { &[date] } else { &[] };
            assert_eq!(told, schedule.is_open(at, holidays), "{} on {name} at {at}", schedule.expression());
        }
    }
}

/// Whether a program that knows schema.org takes a place to be open.
fn is_open(specifications: &Value, day: &str, time: &str) -> bool {
    let list = specifications.as_array().expect("a list");
    list.iter().filter(|one| one["dayOfWeek"].as_array().expect("days").iter().any(|name| name == day)).any(|one| {
        let (opens, closes) = (one["opens"].as_str().expect("a time"), one["closes"].as_str().expect("a time"));
        // What closes before it opens closes on the next day.
        opens <= time && (time < closes || closes < opens)
    })
}

/// Reads every page of a city in all its languages; returns how many have data, services, hours.
async fn read_city(site: &Router, city: &City, addresses: &[String]) -> [usize; 3] {
    let (mut counts, mut compared) = ([0; 3], BTreeSet::new());
    for address in addresses {
        let html = get(site, address).await.text();
        let is_own = html.contains(&format!("<link rel=\"canonical\" href=\"{ORIGIN}{address}\">"));
        assert_eq!(linked(&html).is_some(), is_own, "{address}");
        let Some(data) = linked(&html) else { continue };
        counts[0] += 1;
        assert_eq!((&data["@context"], &data["@type"]), (&"https://schema.org".into(), &"WebPage".into()), "{address}");
        let canonical = html.split("<link rel=\"canonical\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(data["url"].as_str(), canonical, "{address}");
        for number in numbers(&data) {
            assert!(html.contains(&format!("href=\"tel:{number}\"")), "{address} tells programs alone of {number}");
        }
        let parts: Vec<&str> = address.split('/').skip(3).collect();
        let item = ItemId::parse(&parts.join("/")).ok().and_then(|id| city.item(&id));
        let Some(Item::Service(service)) = item else { continue };
        counts[1] += 1;
        let entity = &data["mainEntity"];
        assert_eq!(entity["@type"], "GovernmentService", "{address}");
        let there = city.locations_of(service);
        let phones = service.phones.iter().chain(there.iter().flat_map(|location| &location.phones));
        let own: BTreeSet<String> =
            phones.filter_map(|phone| city.phone(phone)).map(|number| number.dialled().to_owned()).collect();
        assert_eq!(numbers(entity), own, "{address}");
        if let Some(schedule) = &service.schedule {
            tell_the_hours(&entity["hoursAvailable"], schedule, &mut compared);
            counts[2] += 1;
        }
        for (place, location) in there.iter().enumerate() {
            let told = &entity["availableChannel"]["serviceLocation"][place];
            assert_eq!(told["address"]["streetAddress"], location.street, "{address}");
            assert_eq!(told["geo"]["latitude"], location.latitude, "{address}");
            if let Some(schedule) = &location.schedule {
                tell_the_hours(&told["openingHoursSpecification"], schedule, &mut compared);
                counts[2] += 1;
            }
        }
    }
    counts
}

#[tokio::test]
async fn every_page_tells_programs_what_it_tells_people() {
    let publication = public(edition(catalogue()));
    let addresses: Vec<String> = publication.addresses().map(str::to_owned).collect();
    let again = edition(catalogue());
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    let counts = read_city(&site, again.city("port").expect("the city"), &addresses).await;
    assert!(counts.iter().all(|count| *count >= 4), "{counts:?}");
}

#[tokio::test]
async fn the_shipped_city_tells_programs_what_it_tells_people() {
    let publication = public(crate::shipped::shipped());
    // The source, a translation, and one that runs from right to left: the data is made in the same way in all.
    let languages = ["pl", "uk", "ar"];
    let is_read = |address: &&str| {
        languages.iter().any(|tag| address.starts_with(&format!("/gdansk/{tag}")))
            && !address.ends_with("/beside")
            && !address.ends_with("/card")
    };
    let addresses: Vec<String> = publication.addresses().filter(is_read).map(str::to_owned).collect();
    let again = crate::shipped::shipped();
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    let city = again.city("gdansk").expect("the city");
    let languages = languages.len();
    let counts = read_city(&site, city, &addresses).await;
    assert!(counts[0] >= 100 * languages && counts[1] >= 40 * languages && counts[2] >= 10 * languages, "{counts:?}");
}

#[tokio::test]
async fn no_text_ends_the_data_that_it_stands_in() {
    let mut catalogue = catalogue();
    let id = ItemId::parse("health/clinic").expect("an id");
    let layer = catalogue.layers.values_mut().find(|layer| layer.services.contains_key(&id)).expect("the layer");
    let service = Arc::make_mut(layer).services.get_mut(&id).expect("the service");
    let hostile = "</script><script>alert(1)</script><!-- & \u{2028} \"";
    let texts = &mut Arc::make_mut(service).texts;
    let text: &mut Text = Arc::make_mut(texts.by_language.values_mut().next().expect("a text"));
    text.title = hostile.to_owned();
    let html = get(&site_of(edition(catalogue)), "/port/pl/health/clinic").await.text();
    let files = html.matches("<script src=\"/assets/").count();
    assert_eq!(html.matches("<script").count(), files + 1, "the site's own and the data");
    assert_eq!(linked(&html).expect("data")["mainEntity"]["name"], hostile);
}

#[tokio::test]
async fn sitemaps_name_every_page_with_its_translations() {
    let publication = public(edition(catalogue()));
    let addresses: Vec<String> = publication.addresses().map(str::to_owned).collect();
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    let robots = get(&site, "/robots.txt").await.text();
    assert!(robots.contains("\nSitemap: https://witaj.example/sitemap.xml\n"), "{robots}");
    let index = get(&site, "/sitemap.xml").await;
    assert_eq!(index.header(header::CONTENT_TYPE), "application/xml; charset=utf-8");
    let index = index.text();
    let maps: Vec<String> = texts(&Document::parse(&index).expect("XML"), "loc");
    assert_eq!(maps, ["https://witaj.example/port/sitemap.xml"]);
    let map = get(&site, "/port/sitemap.xml").await.text();
    let map = Document::parse(&map).expect("XML");
    let mut told: BTreeSet<String> = BTreeSet::new();
    for url in map.descendants().filter(|node| node.has_tag_name("url")) {
        let loc = url.descendants().find(|node| node.has_tag_name("loc")).and_then(|node| node.text()).expect("an address");
        let path = loc.strip_prefix(ORIGIN).expect("under the origin");
        let html = get(&site, path).await.text();
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{loc}\">")), "{path}");
        let mut hreflangs: Vec<(&str, &str)> = Vec::new();
        for link in url.children().filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "link"))) {
            hreflangs.push((link.attribute("hreflang").expect("a tag"), link.attribute("href").expect("an address")));
        }
        let alternates = html.matches("<link rel=\"alternate\" hreflang").count();
        assert_eq!(hreflangs.len(), alternates, "{path}");
        assert!(hreflangs.iter().all(|(tag, href)| html.contains(&format!("hreflang=\"{tag}\" href=\"{href}\""))), "{path}");
        assert!(told.insert(path.to_owned()), "{path} stands there twice");
    }
    // Of one event somebody has written down when it was changed; of nothing else anybody knows.
    let changed = map.descendants().find(|node| node.has_tag_name("lastmod"));
    assert_eq!(changed.and_then(|node| node.text()), Some("2026-11-20T09:15:00+01:00"));
    assert_eq!(map.descendants().filter(|node| node.has_tag_name("lastmod")).count(), 2, "in two languages");
    // Whatever search engines may see under its own address is there, and nothing else.
    for address in &addresses {
        let html = get(&site, address).await.text();
        let is_own = html.contains(&format!("<link rel=\"canonical\" href=\"{ORIGIN}{address}\">"));
        assert_eq!(told.contains(address), is_own, "{address}");
    }
}

fn texts(document: &Document<'_>, name: &str) -> Vec<String> {
    let nodes = document.descendants().filter(|node| node.tag_name().name() == name);
    nodes.filter_map(|node| node.text()).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_browser_learns_how_to_search_and_suggest() {
    let site = site_of(edition(catalogue()));
    let page = get(&site, "/port/uk").await.text();
    assert!(attributes(&page, "href").contains(&"/port/uk/opensearch.xml"));
    let text = get(&site, "/port/uk/opensearch.xml").await;
    assert_eq!(text.header(header::CONTENT_TYPE), "application/opensearchdescription+xml; charset=utf-8");
    let text = text.text();
    let document = Document::parse(&text).expect("XML");
    assert!(texts(&document, "ShortName").iter().all(|name| name.chars().count() <= 16));
    let template = |kind: &str| {
        let url = document.descendants().find(|node| node.attribute("type") == Some(kind)).expect(kind);
        let template =
            url.attribute("template").expect("a template").replace("{searchTerms}", "%D0%BB%D1%96%D0%BA%D0%B0%D1%80");
        template.strip_prefix(ORIGIN).expect("under the origin").to_owned()
    };
    assert!(get(&site, &template("text/html")).await.text().contains("value=\"лікар\""));
    let suggestions = get(&site, &template("application/x-suggestions+json")).await;
    assert_eq!(suggestions.header(header::CONTENT_TYPE), "application/x-suggestions+json; charset=utf-8");
    let list: (String, Vec<String>) = serde_json::from_str(&suggestions.text()).expect("a list of lists");
    assert!(list.0 == "лікар" && !list.1.is_empty(), "{list:?}");
}

#[tokio::test]
async fn without_a_public_address_nothing_is_said_that_needs_one() {
    let edition = edition(catalogue());
    let search = Search::new(&edition);
    let site = router(Arc::new(ArcSwap::from_pointee(Publication::new(Arc::new(edition), Arc::new(search), None))));
    for path in ["/sitemap.xml", "/port/sitemap.xml", "/port/uk/opensearch.xml", "/nowhere/sitemap.xml"] {
        assert_eq!(get(&site, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!get(&site, "/robots.txt").await.text().contains("Sitemap"));
    assert!(!get(&site, "/port/uk").await.text().contains("rel=\"search\""));
}

/// The words of schema.org that the site uses, by type, as <https://schema.org/> has them; `query-input` is what search engines
/// ask for beside it.
const WORDS: [(&str, &str); 17] = [
    ("WebPage", "url name description inLanguage spatialCoverage isPartOf mainEntity mentions workTranslation relatedLink"),
    ("WebSite", "name url potentialAction"),
    ("City", "name"),
    ("SearchAction", "target query-input"),
    ("GovernmentService", "name url description serviceType provider audience availableChannel hoursAvailable"),
    ("ServiceChannel", "servicePhone serviceUrl serviceLocation availableLanguage"),
    ("ContactPoint", "telephone email availableLanguage hoursAvailable"),
    ("OpeningHoursSpecification", "dayOfWeek opens closes validFrom validThrough"),
    ("Organization", "name alternateName url contactPoint"),
    ("Audience", "audienceType"),
    ("Place", "name address geo telephone openingHoursSpecification amenityFeature"),
    ("PostalAddress", "streetAddress postalCode addressLocality"),
    ("GeoCoordinates", "latitude longitude"),
    ("LocationFeatureSpecification", "name value"),
    ("CreativeWork", "url inLanguage accessibilityFeature"),
    ("VirtualLocation", "url"),
    ("Event", "name description startDate endDate eventStatus location organizer inLanguage isAccessibleForFree"),
];

/// Reads an object and all in it as JSON-LD: every object says what it is, and has no words but those of its type. Counts them.
fn read_words(value: &Value, counts: &mut std::collections::BTreeMap<String, usize>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| read_words(value, counts)),
        Value::Object(object) => {
            let kind = object.get("@type").and_then(Value::as_str).unwrap_or_else(|| panic!("no type: {value}"));
            let known = WORDS.iter().find(|(name, _)| *name == kind).unwrap_or_else(|| panic!("an unknown type: {value}")).1;
            for (key, value) in object.iter().filter(|(key, _)| !["@type", "@context"].contains(&key.as_str())) {
                assert!(known.split(' ').any(|word| word == key), "{kind} has no {key}");
                assert!(
                    !value.is_null() && value.as_str() != Some("") && value.as_array().is_none_or(|list| !list.is_empty()),
                    "{kind}: {key} says nothing"
                );
                read_words(value, counts);
            }
            *counts.entry(kind.to_owned()).or_default() += 1;
        }
        _ => {}
    }
}

#[tokio::test]
async fn the_data_of_every_kind_of_page_is_made_of_schema_orgs_words() {
    let publication = public(edition(catalogue()));
    let addresses: Vec<String> = publication.addresses().map(str::to_owned).collect();
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    let mut counts = std::collections::BTreeMap::new();
    for address in addresses {
        let html = get(&site, &address).await.text();
        linked(&html).iter().for_each(|data| read_words(data, &mut counts));
    }
    // What no page of this small city has: films and lifts, which a test of their own reads, and meetings on the web.
    let rare = ["LocationFeatureSpecification", "CreativeWork", "VirtualLocation"];
    for (kind, _) in WORDS.iter().filter(|(kind, _)| !rare.contains(kind)) {
        assert!(counts.contains_key(*kind), "no {kind} in {counts:?}");
    }
}

#[tokio::test]
async fn each_kind_of_page_says_what_it_is_mainly_about() {
    let site = site_of(edition(catalogue()));
    let data = async |path: &str| linked(&get(&site, path).await.text()).expect("data");
    let service = data("/port/pl/health/clinic").await;
    let entity = &service["mainEntity"];
    assert_eq!((&entity["@type"], &entity["name"]), (&"GovernmentService".into(), &"Przychodnia „Fala”".into()));
    let phone = &entity["availableChannel"]["servicePhone"][0];
    assert_eq!((&phone["@type"], &phone["telephone"]), (&"ContactPoint".into(), &"+48585244500".into()));
    let hours = &entity["hoursAvailable"][0];
    assert_eq!(
        (&hours["@type"], &hours["opens"], &hours["closes"]),
        (&"OpeningHoursSpecification".into(), &"08:00".into(), &"15:15".into())
    );
    assert_eq!(hours["dayOfWeek"].as_array().expect("days").len(), 5);
    let guide = data("/port/pl/health/doctor").await;
    assert!(guide["mentions"].as_array().expect("who helps").iter().all(|one| one["@type"] == "GovernmentService"));
    let event = data("/port/pl/events/conversation-club").await;
    assert!(event["mainEntity"].as_array().expect("times").iter().all(|one| one["@type"] == "Event"));
    let numbers = data("/port/pl/emergency").await;
    assert_eq!(numbers["mentions"][0]["availableChannel"]["servicePhone"][0]["telephone"], "112");
    let places = data("/port/pl/places").await;
    assert!(places["mentions"].as_array().expect("places").iter().all(|one| one["@type"] == "Place"));
    assert_eq!(data("/port/pl").await["isPartOf"]["potentialAction"]["@type"], "SearchAction");
}
