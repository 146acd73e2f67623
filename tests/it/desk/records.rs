//! Hours, phones, addresses and warnings in forms: what is wrong is said at its field, what is right is looked at, kept in one
//! commit, and can be taken back.

use std::fs;

use axum::http::{StatusCode, header};

use super::editors::{field, marta};
use super::{Town, Visitor};

const CLINIC: &str = "/desk/records/place/port/clinic";

/// The fields of a form as a browser would send them, with some of them typed over.
pub(super) fn filled(html: &str, typed: &[(&str, &str)]) -> String {
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in html.split('<').filter(|tag| tag.starts_with("input ")) {
        let value = |name: &str| {
            let rest = tag.split(&format!("{name}=\"")).nth(1)?;
            rest.split('"').next().map(str::to_owned)
        };
        let is_left_out = value("type").as_deref() == Some("checkbox") && !tag.contains(" checked");
        if let (Some(name), false) = (value("name"), is_left_out) {
            fields.push((name, value("value").unwrap_or_default()));
        }
    }
    for (name, value) in typed {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let sent: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    sent.join("&")
}

pub(super) fn escaped(value: &str) -> String {
    let plain = value.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    plain
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

async fn send(visitor: &mut Visitor<'_>, path: &str, what: &str, typed: &[(&str, &str)]) -> crate::site::Answer {
    let html = visitor.get(path).await.text();
    visitor.send(path, &format!("do={what}&{}", filled(&html, typed))).await
}

/// What stands at a field that is wrong.
fn said(html: &str, name: &str) -> String {
    let start = format!("id=\"w-{name}-wrong\">");
    html.split(&start).nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_mistake_is_told_at_its_field_and_nothing_is_written() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let list = marta.get("/desk/records?q=przychodnia").await.text();
    assert!(list.contains(CLINIC) && !list.contains("/desk/records/place/port/station"), "{list}");
    let file = town.content().join("port/locations.toml");
    let before = fs::read_to_string(&file).expect("locations");
    for (name, typed, sentence) in [
        ("hours-mo", "od ósmej", "To nie są godziny. Zapisz je tak: 08:00-16:00."),
        ("hours-ph", "16-8", "To nie są godziny. Zapisz je tak: 08:00-16:00."),
        ("phone-0", "58 524 45 00", "Tego numeru nie da się wybrać. Zapisz go z numerem kierunkowym kraju."),
        ("phone-more", "dzwoń", "Tego numeru nie da się wybrać. Zapisz go z numerem kierunkowym kraju."),
        ("street", "", "Tu coś musi być wpisane."),
        ("postcode", "osiemdziesiąt", "To nie jest kod pocztowy."),
        ("coordinates", "gdzieś", "Wpisz dwie liczby z kropkami: najpierw północ, potem wschód."),
        ("coordinates", "18.65, 54.35", "To jest poza miastem."),
        ("accuracy", "0", "Wpisz całkowitą liczbę metrów."),
        ("checked", "2031-01-01", "Wybierz dzień, który już nastał."),
    ] {
        for what in ["preview", "change"] {
            let answer = send(&mut marta, CLINIC, what, &[(name, typed)]).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{name}");
            assert_eq!(said(&answer.text(), name), sentence, "{name}: {}", answer.text());
            let kept = format!("name=\"{name}\" value=\"{typed}\"");
            assert!(answer.text().contains(&kept), "what was typed is kept: {kept} in {}", answer.text());
            assert!(!answer.text().contains("value=\"change\""), "nothing to save");
        }
    }
    assert_eq!(fs::read_to_string(&file).expect("locations"), before);
}

#[tokio::test]
async fn hours_phones_and_an_address_are_looked_at_and_then_kept_with_all_else_as_it_was() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let page = marta.get(CLINIC).await.text();
    assert_eq!((field(&page, "hours-mo").as_str(), field(&page, "hours-sa").as_str()), ("08:00-15:15", ""));
    let typed = [
        ("hours-mo", "9.00 – 17.00"),
        ("hours-sa", "10-12"),
        ("phone-more", "112"),
        ("street", "ul. Nowa 1"),
        ("checked", "2026-11-20"),
    ];
    let looked = send(&mut marta, CLINIC, "preview", &typed).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.text());
    let looked = looked.text();
    assert!(looked.contains("class=\"preview\"") && looked.contains("/port/pl/places"), "what it reaches: {looked}");
    assert!(
        looked.contains("value=\"9.00 – 17.00\"") && looked.contains("08:00-15:15"),
        "what was there stands beside: {looked}"
    );
    let file = town.content().join("port/locations.toml");
    let before = fs::read_to_string(&file).expect("locations");
    assert!(before.contains("ul. Przykładowa"), "looking writes nothing");
    let kept = send(&mut marta, CLINIC, "change", &typed).await;
    assert_eq!(kept.header(header::LOCATION), "/desk/records?done=yes", "{}", kept.text());
    let after = fs::read_to_string(&file).expect("locations");
    let changed: Vec<&str> = after.lines().filter(|line| !before.lines().any(|known| known == *line)).collect();
    assert_eq!(
        changed,
        [
            "street = \"ul. Nowa 1\"",
            "schedule = \"Mo 09:00-17:00; Tu-Fr 08:00-15:15; Sa 10:00-12:00; PH off\"",
            "phones = [{ number = \"+48 58 524 45 00\" }, { number = \"112\" }]",
            "checked = 2026-11-20",
        ]
    );
    assert!(marta.get("/port/pl/places").await.text().contains("ul. Nowa 1"), "readers see it at once");
    // Somebody who still has the old page overwrites nothing.
    let late = marta.send(CLINIC, &format!("do=change&{}", filled(&page, &[("street", "ul. Stara 1")]))).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text().contains("role=\"alert\"") && late.text().contains("ul. Nowa 1"),
        "what stands there now is shown: {}",
        late.text()
    );
}

#[tokio::test]
async fn a_service_has_hours_and_phones_and_a_number_with_a_name_can_only_be_taken_out() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let emergency = "/desk/records/service/kraj/safety/emergency";
    let page = marta.get(emergency).await.text();
    assert!(page.contains("type=\"checkbox\" name=\"phone-0\"") && !page.contains("name=\"street\""), "{page}");
    let file = town.content().join("kraj/services/safety/emergency/service.toml");
    let before = fs::read_to_string(&file).expect("a service");
    let same = send(&mut marta, emergency, "change", &[]).await;
    assert_eq!(same.status, StatusCode::SEE_OTHER, "{}", same.text());
    let after = fs::read_to_string(&file).expect("a service");
    let other: Vec<&str> = after.lines().filter(|line| !before.lines().any(|known| known == *line)).collect();
    assert!(other.iter().all(|line| line.starts_with("checked = ")), "{other:?}");
    let mut olena = town.visitor("Olena", &["uk"]).await;
    assert_eq!(olena.get("/desk/records").await.status, StatusCode::FORBIDDEN);
    assert_eq!(send(&mut olena, emergency, "change", &[]).await.status, StatusCode::FORBIDDEN);
    for lost in ["/desk/records/place/port/nowhere", "/desk/records/place/zatoka/clinic/x", "/desk/records/house/port/clinic"] {
        assert_eq!(marta.get(lost).await.status, StatusCode::NOT_FOUND, "{lost}");
    }
}

const NEW: &str = "/desk/alerts/new";
/// A warning that holds now.
const ANNOUNCED: [(&str, &str); 8] = [
    ("title", "Nie ma wody"),
    ("summary", "Weź wodę z cysterny."),
    ("body", "Cysterna stoi przy szkole."),
    ("severity", "danger"),
    ("layer", "port"),
    ("source", "paper"),
    ("from", "2026-11-21T18:00"),
    ("until", "2026-11-22T18:00"),
];

/// The same with other values.
fn announced<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = ANNOUNCED.iter().filter(|(name, _)| other.iter().all(|(known, _)| known != name));
    kept.chain(other).copied().collect()
}

#[tokio::test]
async fn a_warning_that_would_mislead_is_not_announced() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    for (name, typed, sentence) in [
        ("title", "", "Tu coś musi być wpisane."),
        ("source", "", "Tu coś musi być wpisane."),
        ("until", "2026-11-20T10:00", "Koniec musi być po początku."),
        ("from", "jutro", "Wybierz dzień i godzinę."),
        ("body", "Zadzwoń: 58 524 45 00.", "W tych słowach nie może być cyfr:"),
    ] {
        let answer = send(&mut marta, NEW, "change", &announced(&[(name, typed)])).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{name}");
        assert!(said(&answer.text(), name).starts_with(sentence), "{name}: {}", answer.text());
    }
    assert!(!town.content().join("port/alerts/alert-2026-11-21").exists());
}

#[tokio::test]
async fn a_warning_is_announced_changed_and_ended() {
    let town = Town::edited();
    let mut marta = marta(&town).await;
    let kept = send(&mut marta, NEW, "change", &ANNOUNCED).await;
    assert_eq!(kept.header(header::LOCATION), "/desk/alerts?done=yes", "{}", kept.text());
    let folder = town.content().join("port/alerts/alert-2026-11-21");
    let text = fs::read_to_string(folder.join("pl.md")).expect("a text");
    assert!(text.contains("title = \"Nie ma wody\"") && text.contains("Cysterna stoi przy szkole."), "{text}");
    assert!(marta.get("/port/pl/alerts").await.text().contains("Nie ma wody"), "readers see it at once");
    let list = marta.get("/desk/alerts").await.text();
    let own = "/desk/alerts/port/alert-2026-11-21";
    assert!(list.contains(own) && list.contains("teraz widoczne"), "{list}");

    let changed = send(&mut marta, own, "change", &[("until", "2026-11-25T06:00"), ("severity", "warning")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text());
    let record = || fs::read_to_string(folder.join("alert.toml")).expect("a record");
    assert!(
        record().contains("until = 2026-11-25T06:00:00") && record().contains("updated = 2026-11-21T19:30:00"),
        "{}",
        record()
    );
    // The words are a text like any other.
    assert!(marta.get(own).await.text().contains("/desk/source/port/alerts/alert-2026-11-21"));
    assert_eq!(marta.get("/desk/source/port/alerts/alert-2026-11-21").await.status, StatusCode::OK);

    town.after(chrono::Duration::hours(2));
    let ended = send(&mut marta, own, "end", &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text());
    assert!(record().contains("until = 2026-11-21T21:30:00"), "{}", record());
    assert!(!marta.get(own).await.text().contains("value=\"end\""), "what is over can't be ended");
    // A second one of the same day has a name of its own.
    let again =
        send(&mut marta, NEW, "change", &announced(&[("from", "2026-12-01T06:00"), ("until", "2026-12-02T06:00")])).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    let ahead = "/desk/alerts/port/alert-2026-11-21-2";
    assert!(marta.get("/desk/alerts").await.text().contains(ahead));
    send(&mut marta, ahead, "end", &[]).await;
    assert!(!marta.get("/port/pl/alerts").await.text().contains("Weź wodę"), "what was called off is never shown");
}
