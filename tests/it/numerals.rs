//! Running numbers in the digits of the reader's script, where a city wants them; numbers to dial and to show in ours.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use arc_swap::ArcSwap;
use witaj::catalogue::{Catalogue, Numerals};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order, Press};
use witaj::site::router;

use super::site::{catalogue, edition, get, published};

/// The small city with digits of each script; its country says nothing, or something else.
fn with_own_digits(country: Option<Numerals>) -> Catalogue {
    let mut catalogue = catalogue();
    for layer in catalogue.layers.values_mut() {
        let is_city = layer.layer.slug.as_str() == "port";
        Arc::make_mut(layer).layer.numerals = if is_city { Some(Numerals::Own) } else { country };
    }
    catalogue
}

#[tokio::test]
async fn pages_show_amounts_in_own_digits_and_phones_in_those_of_the_keys() {
    for country in [None, Some(Numerals::Western)] {
        let site = router(Arc::new(ArcSwap::from_pointee(published(with_own_digits(country)))));
        let html = get(&site, "/port/ar/health/doctor").await.text();
        assert!(html.contains("class=\"own-digits\"") && html.contains("١٧") && html.contains("١٤"), "{html}");
        assert!(!html.contains("<bdi>17") && html.contains(">112<") && html.contains("+48 58 524 45 00"), "{html}");
        assert!(html.contains("8:00–15:15"), "hours are those of the door: {html}");
        let polish = get(&site, "/port/pl/health/doctor").await.text();
        assert!(!polish.contains("own-digits") && polish.contains("17"), "{polish}");
    }
    let site = router(Arc::new(ArcSwap::from_pointee(published(catalogue()))));
    assert!(!get(&site, "/port/ar/health/doctor").await.text().contains("١٧"), "nobody asked for them");
}

#[test]
fn packs_number_pages_steps_and_amounts_in_own_digits() {
    let edition = edition(with_own_digits(None));
    let press = Press::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs")).unwrap_or_else(|error| panic!("{error}"));
    let arabic = Language::parse("ar").expect("a language");
    let choice = Choice { full: true, ..Choice::default() };
    let order = Order { draft: true, choice, ..Order::of("welcome", &[arabic], "https://witaj.example.org") };
    let pack = press.print(&edition, edition.city("port").expect("the city"), &order).unwrap_or_else(|error| panic!("{error}"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("numerals");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(&pack.file_name);
    fs::write(&path, &pack.bytes).expect("a file");
    let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = without_marks(&String::from_utf8(output.stdout).expect("UTF-8"));
    let text = text.replace(['\u{202a}', '\u{202b}', '\u{202c}'], "");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(lines.contains(&"٢") && lines.contains(&"١٢"), "pages have numbers in Arabic digits: {text}");
    for words in ["١٧", "١٤", ".١", "112", "+48 58 524 45 00", "8:00–15:15", "ul. Przykładowa 8/12"] {
        let turned: String = words.chars().rev().collect();
        assert!(text.contains(words) || words.starts_with('.') && text.contains(&turned), "{words} is not in: {text}");
    }
    let fee = pack.facts.iter().find(|fact| fact.id == "fee").and_then(|fact| fact.value.as_deref());
    assert!(fee.is_some_and(|fee| fee.contains("١٧")), "what was printed is remembered as it was printed: {fee:?}");
}

/// The links that dial on a page: number, name for readers of the screen, what is seen.
fn dialled(html: &str) -> Vec<(&str, &str, &str)> {
    let links = html.split(" href=\"tel:").skip(1);
    links
        .map(|rest| {
            let (number, rest) = rest.split_once('"').expect("a number");
            let (attributes, rest) = rest.split_once('>').expect("a link");
            let name = attributes.strip_prefix(" aria-label=\"").and_then(|name| name.strip_suffix('"'));
            (number, name.unwrap_or_default(), rest.split('<').next().unwrap_or_default())
        })
        .collect()
}

#[tokio::test]
async fn readers_of_the_screen_say_numbers_digit_by_digit_in_every_language() {
    let publication = witaj::site::Publication::new(
        Arc::new(super::shipped::shipped()),
        Arc::new(witaj::search::Search::new(&super::shipped::shipped())),
        None,
    );
    let site = router(Arc::new(ArcSwap::from_pointee(publication)));
    let mut checked = 0;
    for tag in super::shipped::LANGUAGES.into_iter().chain(["fr"]) {
        for page in ["emergency", "places", "safety/emergency-112", "health/family-doctor", "search?q=112"] {
            let html = get(&site, &format!("/gdansk/{tag}/{page}")).await.text();
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            for (number, name, seen) in dialled(&html) {
                assert!(number.ends_with(&digits(seen)) && !digits(seen).is_empty(), "{tag} {page}: {seen} dials {number}");
                assert_eq!(digits(name), digits(seen), "{tag} {page}: {name} is not what is seen");
                let mut pairs = name.chars().zip(name.chars().skip(1));
                assert!(pairs.all(|(one, next)| !(one.is_ascii_digit() && next.is_ascii_digit())), "{tag} {page}: {name}");
                assert_eq!(
                    name.matches(',').count(),
                    seen.split_whitespace().count() - 1,
                    "{tag} {page}: {name} pauses like {seen}"
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 13 * 40, "{checked} numbers");
}
