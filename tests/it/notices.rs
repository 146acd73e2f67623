//! Alerts and events: shown from their first minute to their last, on the pages that they concern, in every language; told to
//! readers of news and to calendars as people are told them.

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::http::{StatusCode, header};
use chrono::{DateTime, Utc};
use roxmltree::Document;
use witaj::catalogue::{LayerContent, Slug};
use witaj::edition::Edition;
use witaj::language::Language;
use witaj::search::Search;
use witaj::site::{Publication, router};

use crate::site::{Answer, catalogue, edition, get};

const ORIGIN: &str = "https://witaj.example";
/// The evening on which the alerts of the small city hold.
const EVENING: &str = "2026-11-21T18:00:00+01:00";

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn published(edition: Edition) -> Publication {
    let search = Search::new(&edition);
    Publication::new(Arc::new(edition), Arc::new(search), None).under(ORIGIN)
}

fn site_of(publication: Publication) -> Router {
    router(Arc::new(ArcSwap::from_pointee(publication)))
}

/// The site of the small city at an instant.
fn site_at(text: &str) -> Router {
    site_of(published(edition(catalogue())).at(instant(text)))
}

/// The small city with a change of the layer that has the alerts and events.
fn changed(change: impl FnOnce(&mut LayerContent)) -> Edition {
    let mut catalogue = catalogue();
    let layer = catalogue.layers.get_mut(&slug("port")).expect("the city");
    change(Arc::make_mut(layer));
    edition(catalogue)
}

fn slug(name: &str) -> Slug {
    Slug::parse(name).expect("a name")
}

/// The alerts above a page, by severity.
fn banners(html: &str) -> Vec<&str> {
    html.split("<li class=\"alert ").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn an_alert_stands_on_every_page_from_its_first_minute_to_its_last() {
    let publication = published(edition(catalogue()));
    assert_eq!(publication.holds_until(), Some(instant(EVENING)), "nothing passes before");
    let evening = publication.at(instant(EVENING));
    assert_eq!(evening.holds_until(), Some(instant("2026-11-23T06:00:00+01:00")));
    let addresses: Vec<String> = evening.addresses().map(str::to_owned).collect();
    let (before, while_it_holds) = (site_of(publication), site_of(evening));
    // A card is shown to a clerk, and has nothing but its words.
    for address in addresses.iter().filter(|address| !address.ends_with("/card")) {
        assert!(banners(&get(&before, address).await.text()).is_empty(), "{address}");
        let html = get(&while_it_holds, address).await.text();
        let is_list = address.ends_with("/alerts");
        assert_eq!(banners(&html).contains(&"warning"), !is_list, "{address}");
        assert!(!is_list || html.contains("<article class=\"alert warning"), "{address}");
    }
    let missing = get(&while_it_holds, "/port/uk/nothing").await.text();
    assert_eq!(banners(&missing), ["warning"], "also where nothing is");
    let over = site_at("2026-11-23T06:00:00+01:00");
    assert_eq!(banners(&get(&over, "/port/uk").await.text()), ["notice"]);
    let all_over = site_at("2026-11-28T00:00:00+01:00");
    assert!(banners(&get(&all_over, "/port/uk").await.text()).is_empty());
}

#[tokio::test]
async fn an_alert_of_a_topic_stands_where_the_topic_does() {
    let site = site_at(EVENING);
    for (path, expected) in [
        ("/port/pl", vec!["warning", "notice"]),
        ("/port/pl/emergency", vec!["warning", "notice"]),
        ("/port/pl/health", vec!["warning", "notice"]),
        ("/port/pl/health/clinic", vec!["warning", "notice"]),
        ("/port/pl/safety/emergency", vec!["warning"]),
        ("/port/pl/places", vec!["warning"]),
    ] {
        assert_eq!(banners(&get(&site, path).await.text()), expected, "{path}");
    }
}

#[tokio::test]
async fn alerts_say_who_stands_behind_them_and_until_when() {
    let site = site_at(EVENING);
    let ukrainian = get(&site, "/port/uk/alerts").await.text();
    assert!(ukrainian.contains("Воду з крана не можна пити") && ukrainian.contains("class=\"mark draft\""));
    assert!(ukrainian.contains("lang=\"pl\" dir=\"ltr\">Przychodnia „Fala” jest zamknięta"), "untranslated, marked");
    assert!(ukrainian.contains("class=\"mark missing\"") && ukrainian.contains("href=\"tel:+48585244500\""));
    // It ends at midnight: for people, that is the end of the day before.
    let end = ukrainian.split("<time datetime=\"2026-11-28T00:00+01:00\"").nth(1).expect("the end");
    let end = end.split("</time>").next().expect("an end");
    assert!(end.contains("27 листопада") && end.contains("24:00"), "{end}");
    let arabic = get(&site, "/port/ar/alerts").await.text();
    assert!(arabic.contains("dir=\"rtl\">") && arabic.contains("<bdi dir=\"ltr\">6:00</bdi>"), "{arabic}");
    let polish = get(&site, "/port/pl/alerts").await.text();
    assert!(!polish.contains("class=\"mark"), "the source text needs no mark");
}

#[tokio::test]
async fn without_alerts_and_events_nothing_empty_is_shown() {
    let empty = changed(|layer| {
        layer.alerts.clear();
        layer.events.clear();
    });
    let site = site_of(published(empty).at(instant(EVENING)));
    let home = get(&site, "/port/uk").await.text();
    assert!(!home.contains("/port/uk/alerts") && !home.contains("/port/uk/events"), "nothing leads there");
    for page in ["alerts", "events"] {
        let answer = get(&site, &format!("/port/uk/{page}")).await;
        assert_eq!(answer.status, StatusCode::OK, "an old link still finds {page}");
        assert!(answer.text().contains("name=\"robots\" content=\"noindex\""), "{page}");
    }
    let feed = get(&site, "/port/uk/feed.atom").await.text();
    assert!(Document::parse(&feed).expect("XML").descendants().all(|node| !node.has_tag_name("entry")));
}

#[tokio::test]
async fn events_stand_under_their_days_and_vanish_when_they_are_over() {
    let site = site_at(EVENING);
    let list = get(&site, "/port/pl/events").await.text();
    let days: Vec<&str> = list.split("<section>\n<h2>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    let expected = [
        "Wtorek, 24 listopada 2026",
        "Sobota, 28 listopada 2026",
        "Wtorek, 1 grudnia 2026",
        "Wtorek, 15 grudnia 2026",
        "Wtorek, 22 grudnia 2026",
    ];
    assert_eq!(days, expected, "without the day that is left out");
    assert!(list.contains("<bdi dir=\"ltr\">17:00–18:30</bdi>"));
    assert!(get(&site, "/port/pl").await.text().contains("href=\"/port/pl/events\""));
    // While it goes on it is shown.
    assert_eq!(get(&site_at("2026-11-29T01:59:00+01:00"), "/port/pl/events/night-of-health").await.status, StatusCode::OK);
    let over = site_at("2026-11-29T02:00:00+01:00");
    for path in ["/port/pl/events/night-of-health", "/port/pl/events/night-of-health.ics"] {
        assert_eq!(get(&over, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_page_of_an_event_says_when_where_and_in_which_languages() {
    let site = site_at(EVENING);
    let arabic = get(&site, "/port/ar/events/night-of-health").await.text();
    assert!(arabic.contains("<time datetime=\"2026-11-28T22:00+01:00\" dir=\"rtl\">"), "{arabic}");
    assert!(arabic.contains("<bdi dir=\"ltr\">22:00</bdi>") && arabic.contains("<bdi dir=\"ltr\">2:00</bdi>"));
    assert!(arabic.contains("ul. Przykładowa 8/12") && arabic.contains("href=\"tel:+48585244500\""));
    assert!(arabic.contains("href=\"/port/ar/events/night-of-health.ics\""));
    let cancelled = changed(|layer| {
        let event = layer.events.get_mut(&slug("night-of-health")).expect("the event");
        Arc::make_mut(event).cancelled = true;
    });
    let site = site_of(published(cancelled));
    let polish = get(&site, "/port/pl/events/night-of-health").await.text();
    assert!(polish.contains("<b>Odwołane</b>") && polish.contains("https://schema.org/EventCancelled"));
    assert!(get(&site, "/port/pl/events.ics").await.text().contains("STATUS:CANCELLED\r\n"));
}

#[tokio::test]
async fn the_feed_tells_readers_of_news_what_is_new() {
    let site = site_at(EVENING);
    for language in ["pl", "uk", "ar"] {
        let path = format!("/port/{language}/feed.atom");
        let answer = get(&site, &path).await;
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
        let text = answer.text();
        let feed = Document::parse(&text).expect("XML");
        let of = |node: &roxmltree::Node<'_, '_>, name: &str| -> Option<String> {
            node.children().find(|child| child.tag_name().name() == name)?.text().map(str::to_owned)
        };
        let root = feed.root_element();
        let own = root.children().find(|node| node.attribute("rel") == Some("self")).and_then(|node| node.attribute("href"));
        assert_eq!(own, Some(format!("{ORIGIN}{path}").as_str()));
        let entries: Vec<_> = root.children().filter(|node| node.tag_name().name() == "entry").collect();
        assert_eq!(entries.len(), 4, "two alerts, two events");
        let mut ids = BTreeSet::new();
        for entry in &entries {
            assert!(ids.insert(of(entry, "id").filter(|id| id.starts_with("urn:uuid:")).expect("an id")));
            let updated: DateTime<Utc> = of(entry, "updated").expect("a time").parse().expect("a time");
            assert!(updated <= of(&root, "updated").expect("a time").parse::<DateTime<Utc>>().expect("a time"));
            assert!(of(entry, "title").is_some_and(|title| !title.is_empty()) && of(entry, "summary").is_some());
            let link = entry.children().find_map(|node| node.attribute("href")).expect("a link");
            let (page, anchor) = link.strip_prefix(ORIGIN).expect("under the origin").split_once('#').unwrap_or((link, ""));
            let page = get(&site, page.trim_start_matches(ORIGIN)).await;
            assert_eq!(page.status, StatusCode::OK, "{link}");
            assert!(anchor.is_empty() || page.text().contains(&format!("id=\"{anchor}\"")), "{link}");
        }
        let water = entries.iter().find(|entry| of(entry, "updated").is_some_and(|time| time.contains("T20:30"))).expect("it");
        assert_eq!(of(water, "published").expect("a time"), EVENING);
    }
}

/// The unfolded lines of a calendar.
fn lines(answer: &Answer) -> Vec<String> {
    let text = answer.text();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn calendars_have_every_time_of_an_event_in_utc() {
    let site = site_at(EVENING);
    let answer = get(&site, "/port/uk/events.ics").await;
    assert_eq!(answer.header(header::CONTENT_TYPE), "text/calendar; charset=utf-8");
    let all = lines(&answer);
    let values = |name: &str| -> Vec<&str> {
        let start = format!("{name}:");
        all.iter().filter_map(|line| line.strip_prefix(start.as_str())).collect()
    };
    let starts = ["20261124T160000Z", "20261128T210000Z", "20261201T160000Z", "20261215T160000Z", "20261222T160000Z"];
    assert_eq!(values("DTSTART"), starts);
    assert_eq!(values("DTEND")[1], "20261129T010000Z");
    assert_eq!(values("UID").iter().collect::<BTreeSet<_>>().len(), starts.len());
    assert!(values("LOCATION").contains(&"ul. Klubowa 3\\, 80-001 Port"), "{all:#?}");
    assert!(values("SUMMARY").contains(&"Клуб розмов польською"));
    // When it was changed or checked, not when somebody asked.
    assert_eq!(values("DTSTAMP").into_iter().collect::<BTreeSet<_>>(), ["20261119T230000Z", "20261120T081500Z"].into());
    let one = lines(&get(&site, "/port/uk/events/night-of-health.ics").await);
    assert_eq!(one.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 1);
    let again = site_at(EVENING);
    assert_eq!(get(&again, "/port/uk/events.ics").await.text(), answer.text(), "the same content gives the same bytes");
}

#[tokio::test]
async fn an_event_every_week_keeps_its_hour_when_the_clocks_change() {
    let edition = changed(|layer| {
        let event = Arc::make_mut(layer.events.get_mut(&slug("conversation-club")).expect("the event"));
        let time = |text: &str| text.parse().expect("a time");
        (event.start, event.end) = (time("2027-03-23T17:00:00"), time("2027-03-23T18:30:00"));
        event.repeat.as_mut().expect("a repetition").until = "2027-03-30".parse().expect("a day");
    });
    let all = lines(&get(&site_of(published(edition)), "/port/pl/events/conversation-club.ics").await);
    let starts: Vec<&str> = all.iter().filter_map(|line| line.strip_prefix("DTSTART:")).collect();
    assert_eq!(starts, ["20270323T160000Z", "20270330T150000Z"]);
}

#[test]
fn an_alert_makes_another_edition_and_no_other_index() {
    let folder = crate::broken::small_city();
    let read = || Edition::read(folder.path(), &crate::broken::root().join("locales"), "2026-11-21".parse().expect("a day")).0;
    let before = read();
    let alert = folder.path().join("port/alerts/water/pl.md");
    let text = std::fs::read_to_string(&alert).expect("the alert").replace("Przegotuj", "Gotuj");
    std::fs::write(&alert, text).expect("the alert");
    let after = read();
    assert_ne!(before.id(), after.id(), "readers are told something else");
    let polish = Language::parse("pl").expect("a language");
    let version = |edition: &Edition| edition.city("port").expect("the city").version(&polish);
    assert_eq!(version(&before), version(&after), "nothing that is searched has changed");
}

/// The rows of a page of results.
async fn rows(site: &Router, tag: &str, query: &str) -> Vec<String> {
    let query: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let html = get(site, &format!("/port/{tag}/search?q={query}")).await.text();
    let list = html.split("<ul class=\"rows\">").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
    crate::site::attributes(list, "href").into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_question_finds_what_passes_by_its_title_while_it_holds() {
    let site = site_at(EVENING);
    let event = |tag: &str| format!("/port/{tag}/events/conversation-club");
    for (tag, query) in [
        ("pl", "klub rozmów"),
        ("pl", "klubu rozmow"),
        ("uk", "клуб розмов"),
        ("uk", "klub rozmów"),
        ("ar", "klub rozmów po polsku"),
    ] {
        assert_eq!(rows(&site, tag, query).await.first(), Some(&event(tag)), "{query} in {tag}");
    }
    assert_eq!(rows(&site, "pl", "woda do picia").await.first(), Some(&"/port/pl/alerts#alert-water".to_owned()));
    for query in ["lekarz", "klub piłkarski", "po", "", "rozmów kwalifikacyjnych klub"] {
        assert!(!rows(&site, "pl", query).await.contains(&event("pl")), "{query}");
    }
    let narrowed = get(&site, "/port/pl/search?q=klub%20rozm%C3%B3w&free=1").await.text();
    assert!(!narrowed.contains(&event("pl")), "filters are about services");
    let over = site_at("2026-12-23T00:00:00+01:00");
    assert!(!rows(&over, "pl", "klub rozmów").await.contains(&event("pl")));
    assert!(!rows(&over, "pl", "woda do picia").await.iter().any(|href| href.contains("alert")));
}
