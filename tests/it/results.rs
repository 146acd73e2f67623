//! What a search answers beyond the list: filters, places, facts, and what nothing answers.

use std::path::Path;
use std::sync::{Arc, Mutex};

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::http::Request;
use chrono::{NaiveDate, NaiveDateTime};
use http_body_util::BodyExt;
use tower::ServiceExt;
use witaj::catalogue::{Audience, Cost, Schedule, Slug, Urgency};
use witaj::edition::{Edition, EditionId};
use witaj::language::Language;
use witaj::search::unanswered::Ledger;
use witaj::search::{Answer, Asked, Filter, Search};
use witaj::site::{Outside, Publication, router_with};

use crate::builder::{CityBuilder, language, text};

/// Two services and a guide that say the same, in two districts.
fn town() -> Edition {
    let doctor = |title: &str| {
        vec![
            text("pl", title, "Idź do lekarza.").keywords(["lekarz"]),
            text("uk", title, "Ідіть до лікаря.").keywords(["лікар"]),
        ]
    };
    CityBuilder::new(&["pl", "uk"])
        .location("east", "Przychodnia Wschód", "ul. Długa 1", "Wrzeszcz Górny")
        .location("west", "Przychodnia Zachód", "ul. Krótka 2", "Oliwa")
        .guide("health/choose", Urgency::Normal, doctor("Wybór"))
        .service("health/west", Urgency::Normal, doctor("Przychodnia"))
        .service("health/east", Urgency::Normal, doctor("Przychodnia"))
        .with_service("health/west", |service| {
            service.cost = Some(Cost::Fee);
            service.schedule = Some(Schedule::parse("24/7").expect("hours"));
            service.audience = vec![Audience::Student];
        })
        .with_service("health/east", |service| {
            service.cost = Some(Cost::Free);
            service.languages = vec![language("pl"), language("uk")];
            service.schedule = Some(Schedule::parse("Mo-Fr 08:00-16:00; PH off").expect("hours"));
        })
        .edition()
}

fn asked(tag: &str, query: &str, filter: Filter, now: &str) -> Answer {
    let edition = town();
    let now = Some(now.parse::<NaiveDateTime>().expect("a time"));
    let asked = Asked { query, limit: 10, filter, now, facets: true, ..Asked::default() };
    let city = edition.city("testowo").expect("a city");
    Search::new(&edition).answer(&edition, city, &language(tag), &asked).expect("an answer")
}

fn ids(answer: &Answer) -> Vec<String> {
    answer.hits.iter().map(|hit| hit.id.to_string()).collect()
}

const MONDAY: &str = "2026-11-23T10:00:00";
const SUNDAY: &str = "2026-11-22T10:00:00";

#[test]
fn hits_are_narrowed_before_they_are_cut() {
    let found = |filter: Filter, now: &str| {
        let mut found = ids(&asked("pl", "lekarz", filter, now));
        found.sort();
        found
    };
    assert_eq!(found(Filter::default(), MONDAY), ["health/choose", "health/east", "health/west"]);
    assert_eq!(found(Filter { free: true, ..Filter::default() }, MONDAY), ["health/east"]);
    assert_eq!(found(Filter { open_now: true, ..Filter::default() }, MONDAY), ["health/east", "health/west"]);
    assert_eq!(found(Filter { open_now: true, ..Filter::default() }, SUNDAY), ["health/west"]);
    assert_eq!(found(Filter { language: Some(language("uk")), ..Filter::default() }, MONDAY), ["health/east"]);
    // What is for everyone is for families too; what is for students is not.
    let families = Filter { audience: Some(Audience::Family), ..Filter::default() };
    assert_eq!(found(families, MONDAY), ["health/choose", "health/east"]);
}

#[test]
fn each_choice_says_how_many_it_leaves_and_guides_are_not_lost_in_silence() {
    let facets = asked("pl", "lekarz", Filter::default(), SUNDAY).facets;
    assert_eq!((facets.free, facets.open_now, facets.guides_left_out), (1, 1, 0));
    assert_eq!(facets.language_served, [(language("pl"), 1), (language("uk"), 1)]);
    assert!(facets.topic.is_empty() && facets.layer.is_empty(), "there is one topic and one layer: nothing to choose");
    let free = asked("pl", "lekarz", Filter { free: true, ..Filter::default() }, SUNDAY).facets;
    assert_eq!(free.guides_left_out, 1);
}

#[test]
fn what_is_in_the_district_named_comes_first_and_says_so() {
    for (tag, query, first, place) in [
        ("pl", "lekarz Wrzeszcz", "health/east", "Wrzeszcz Górny"),
        ("pl", "lekarz we wrzeszczu", "health/east", "Wrzeszcz Górny"),
        ("pl", "lekarz w Oliwie", "health/west", "Oliwa"),
        ("uk", "лікар Вжещ", "health/east", "Wrzeszcz Górny"),
        ("pl", "OLIWA", "health/west", "Oliwa"),
    ] {
        let answer = asked(tag, query, Filter::default(), MONDAY);
        let hit = &answer.hits[0];
        assert_eq!((hit.id.to_string().as_str(), hit.near.as_deref()), (first, Some(place)), "{query}: {:?}", ids(&answer));
    }
    assert!(asked("pl", "lekarz", Filter::default(), MONDAY).hits.iter().all(|hit| hit.near.is_none()));
}

/// The small city, whose facts have names.
fn port() -> Edition {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = witaj::content::read(&root.join("tests/small-city")).catalogue;
    let (messages, _) = witaj::locale::read(&root.join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    Edition::new(EditionId::new(&[7; 32], &[7; 32]), catalogue, messages, today)
}

#[test]
fn a_fact_answers_when_exactly_it_is_asked_for() {
    let edition = port();
    let (search, city) = (Search::new(&edition), edition.city("port").expect("a city"));
    let fact = |tag: &str, query: &str| {
        let answer = search.find(&edition, city, &language(tag), query, 5).expect("an answer");
        answer.fact.map(|fact| (fact.id.to_string(), fact.value))
    };
    let fee = Some(("fee".to_owned(), "17 zł".to_owned()));
    for (tag, query) in [
        ("pl", "opłata za lekarza"),
        ("pl", "ile wynosi OPLATA za lekarza w Port?"),
        ("pl", "lekarz cena"),
        ("pl", "cena lekarza 2026"),
        ("pl", "cena lekarza 2027"),
        ("pl", "ціна лікаря"),
        ("uk", "скільки ціна лікаря"),
    ] {
        let found = fact(tag, query).map(|(id, value)| (id, value.replace('\u{a0}', " ")));
        assert_eq!(found, fee, "{query}");
    }
    assert_eq!(fact("ar", "رقم الطوارئ"), Some(("emergency-112".to_owned(), "112".to_owned())));
    for query in ["lekarz", "opłata", "opłata za lekarza w Niemczech", "cena lekarza 2028", "ile wynosi", ""] {
        assert_eq!(fact("pl", query), None, "{query}");
    }
}

#[test]
fn a_fact_says_what_must_be_known_to_trust_it() {
    let edition = port();
    let city = edition.city("port").expect("a city");
    let answer = Search::new(&edition).find(&edition, city, &language("pl"), "cena lekarza", 5).expect("an answer");
    let json = serde_json::to_value(answer).expect("JSON");
    let fact = &json["fact"];
    assert_eq!(fact["label"], "Opłata za lekarza");
    assert_eq!(fact["note"], "Zapłać w ciągu 14 dni.");
    assert_eq!((&fact["until"], &fact["checked"]), (&"2026-12-31".into(), &"2026-11-01".into()));
    assert_eq!(fact["later"][1], "2027-01-01");
    assert_eq!((&fact["state"], &fact["url"]), (&"draft".into(), &"/port/pl/health/doctor".into()));
    assert_eq!(fact["sources"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_question_is_kept_when_it_was_asked_in_five_hours() {
    let (city, pl) = (Slug::parse("port").expect("a slug"), language("pl"));
    let mut ledger = Ledger::default();
    for hour in [100, 100, 100, 101, 107, 150] {
        assert!(!ledger.note(&city, &pl, "Szkoła muzyczna?", hour));
    }
    assert!(ledger.kept().is_empty() && ledger.written().is_empty());
    assert!(ledger.note(&city, &pl, "szkoła  muzyczna", 151));
    assert_eq!(ledger.written(), "5\tport\tpl\tszkoła muzyczna\n");
    assert!(!ledger.note(&city, &pl, "szkoła muzyczna", 151) && ledger.note(&city, &pl, "szkoła muzyczna", 152));
    assert_eq!(Ledger::read(&ledger.written()).written(), "6\tport\tpl\tszkoła muzyczna\n");
}

#[test]
fn a_flood_of_questions_takes_no_more_memory_and_no_place_from_others() {
    let (city, pl) = (Slug::parse("port").expect("a slug"), language("pl"));
    let mut ledger = Ledger::default();
    for hour in 1..=4 {
        ledger.note(&city, &pl, "szkoła muzyczna", hour);
    }
    let word = |number: u32| (0..6).map(|place| char::from(b'a' + (number >> (4 * place) & 15) as u8)).collect::<String>();
    for number in 0..6_000 {
        ledger.note(&city, &pl, &word(number), 5);
    }
    assert!(ledger.waiting() <= 4_096, "{}", ledger.waiting());
    assert!(ledger.note(&city, &pl, "szkoła muzyczna", 6));
}

async fn page(path: &str, outside: Outside) -> String {
    let edition = port();
    let search = Search::new(&edition);
    let publication = Publication::new(Arc::new(edition), Arc::new(search), None);
    let site = router_with(Arc::new(ArcSwap::from_pointee(publication)), outside);
    let request = Request::get(path).header("host", "witaj.example").body(Body::empty()).expect("a request");
    let bytes = site.oneshot(request).await.expect("an answer").into_body().collect().await.expect("a body").to_bytes();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn the_fact_stands_above_the_hits_with_its_days_and_sources() {
    let html = page("/port/pl/search?q=cena+lekarza", Outside::default()).await;
    let main = html.split("<main").nth(1).expect("a main part");
    let fact = main.find("<section class=\"fact\"").expect("the card");
    assert!(fact < main.find("<ul class=\"rows\"").expect("hits"), "{main}");
    assert!(main.contains("<time datetime=\"2026-12-31\">") && main.contains("<time datetime=\"2027-01-01\">"), "{main}");
    let arabic =
        page("/port/ar/search?q=%D8%B1%D9%82%D9%85+%D8%A7%D9%84%D8%B7%D9%88%D8%A7%D8%B1%D8%A6", Outside::default()).await;
    let card = arabic.split("<section class=\"fact\"").nth(1).expect("the card");
    assert!(card.contains("<bdi dir=\"ltr\"><a class=\"tel\" href=\"tel:112\" aria-label=\"1 1 2\">112</a></bdi>"), "{card}");
}

#[tokio::test]
async fn filters_stand_in_the_address_and_each_can_be_taken_back() {
    let now = |_| NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(10, 0, 0)).expect("a time");
    let outside = Outside { now: Some(Arc::new(now)), unanswered: None };
    let html = page("/port/pl/search?q=lekarz&free=1&topic=health", outside).await;
    let made = html.split("<ul class=\"made\">").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("the choices made");
    for without in ["?q=lekarz&amp;topic=health\"", "?q=lekarz&amp;free=1\"", "?q=lekarz\""] {
        assert!(made.contains(without) || made.contains(&without.replace("&amp;", "&#38;")), "{made}");
    }
    assert!(html.contains("/port/uk/search?q=lekarz"), "the other language searches on");
}

#[tokio::test]
async fn what_nothing_answers_is_told_without_anything_else_and_shows_ways_onward() {
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = Arc::clone(&heard);
    let hears = move |city: &Slug, language: &Language, question: &str| {
        noted.lock().expect("the list").push(format!("{city} {language} {question}"));
    };
    let outside = Outside { now: None, unanswered: Some(Arc::new(hears)) };
    let html = page("/port/pl/search?q=qzxqzx", outside.clone()).await;
    assert!(html.contains("class=\"tiles\"") && html.contains("<section class=\"missing\""), "{html}");
    page("/port/pl/search?q=lekarz", outside.clone()).await;
    page("/port/pl/search?q=lekarz&speaks=vi", outside).await;
    assert_eq!(*heard.lock().expect("the list"), ["port pl qzxqzx"], "what is answered, or only narrowed away, is not told");
}
