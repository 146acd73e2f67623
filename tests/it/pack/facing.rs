//! The bilingual set: what stands in it in one language stands beside it in the other.

use std::path::Path;
use std::process::Command;

use witaj::catalogue::{Number, Slug};
use witaj::edition::Item;
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order, Variant};

use super::{copied, edition, gdansk, health, order, press, written};

#[test]
fn emergency_numbers_and_the_card_are_said_in_both_languages() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let tags = ["uk", "pl"].map(|tag| Language::parse(tag).expect("a language"));
    let order = Order {
        product: "bilingual".to_owned(),
        languages: tags.to_vec(),
        choice: Choice { topics: health().choice.topics, ..Choice::default() },
        ..order("uk")
    };
    let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    // Columns are narrow: a word may be divided.
    let letters = |text: &str| without_marks(text).replace(|letter: char| !letter.is_alphanumeric(), "");
    let said = letters(&copied(&written(&pack, "facing")));
    for language in &tags {
        for service in city.emergency_services() {
            let text = city.shown(&service.texts, language).expect("a text");
            assert!(said.contains(&letters(text.title)), "{language}: {}", text.title);
        }
        let locale = edition.locale(language).expect("messages");
        for message in ["pack-emergency-lead", "pack-emergency-what", "pack-card", "pack-card-lead"] {
            assert!(said.contains(&letters(&locale.say(message))), "{language}: {message}");
        }
        // The address on the card.
        assert!(said.contains(&letters(&format!("witaj.example.org/gdansk/{language}"))), "{language}");
    }
    // Whoever finds either half of the card is told what its owner speaks, and not that a Pole speaks little Polish.
    assert_eq!(said.matches(&letters("Mój język: ukraiński")).count(), 2);
    assert!(!said.contains(&letters("Mój język: polski")));
}

/// The pages of a PDF, each with its lines as they stand, without those of nothing but blanks.
fn pages(path: &Path) -> Vec<Vec<String>> {
    let output = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = without_marks(&String::from_utf8(output.stdout).expect("UTF-8"));
    let lines = |page: &str| page.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    text.split('\u{c}').map(lines).collect()
}

#[test]
fn under_the_title_of_short_texts_stands_one_of_them() {
    let edition = edition(|_| {});
    for (tag, variant) in [("vi", "letter"), ("hi", "letter"), ("ar", "screen")] {
        let topics = ["first-steps", "work"].map(|topic| Slug::parse(topic).expect("a slug")).to_vec();
        let situation = Some(Slug::parse("student").expect("a slug"));
        let order = Order {
            product: "bilingual".to_owned(),
            languages: [tag, "pl"].map(|tag| Language::parse(tag).expect("a language")).to_vec(),
            variant: Variant::parse(variant).expect("a variant"),
            choice: Choice { topics, situation, ..Choice::default() },
            ..order(tag)
        };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let title = edition.locale(&Language::parse("pl").expect("a language")).expect("messages").say("pack-briefs");
        let mut titles = 0;
        for page in pages(&written(&pack, "facing")) {
            let Some(place) = page.iter().position(|line| line.contains(&title)) else { continue };
            titles += 1;
            // The title, two lines that say what the texts are, one of them with its lines, and the foot of the page.
            assert!(page.len() - place > 5, "{tag} {variant}: {:?}", &page[place..]);
        }
        assert!(titles > 0, "{tag} {variant}");
    }
}

/// A bilingual set of one chapter, page by page.
fn chapter(tag: &str, topic: &str, variant: Option<&str>) -> Vec<Vec<String>> {
    let edition = edition(|_| {});
    let topics = vec![Slug::parse(topic).expect("a slug")];
    let order = Order {
        product: "bilingual".to_owned(),
        languages: [tag, "pl"].map(|tag| Language::parse(tag).expect("a language")).to_vec(),
        variant: variant.map_or_else(Variant::default, |name| Variant::parse(name).expect("a variant")),
        choice: Choice { topics, ..Choice::default() },
        ..order(tag)
    };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    pages(&written(&pack, &format!("facing-{topic}")))
}

#[test]
fn a_phrase_stands_beside_what_it_means() {
    for (tag, variant) in [("ru", None), ("ar", Some("screen"))] {
        let lines: Vec<String> = chapter(tag, "safety", variant).concat();
        for phrase in ["Ktoś mnie bije", "Pali się", "Ktoś jest w moim mieszkaniu"] {
            assert!(lines.iter().any(|line| line.matches(phrase).count() == 2), "{tag}: {phrase}");
        }
    }
}

#[test]
fn a_place_stands_on_one_page_in_both_languages() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let mut night_care = city.items().filter_map(|item| match item {
        Item::Service(service) if service.id.to_string() == "health/night-care" => Some(service),
        _ => None,
    });
    let places = city.locations_of(night_care.next().expect("the service"));
    let phones = places.into_iter().flat_map(|place| &place.phones).filter_map(|phone| city.phone(phone));
    let phones: Vec<&str> = phones.map(Number::shown).collect();
    assert!(!phones.is_empty());
    for (tag, variant) in [("ru", None), ("fa", Some("large-print"))] {
        for (place, page) in chapter(tag, "health", variant).iter().enumerate() {
            for phone in &phones {
                let count = page.iter().map(|line| line.matches(phone).count()).sum::<usize>();
                assert!(count % 2 == 0, "{tag}, page {}: {phone} stands {count} times", place + 1);
            }
        }
    }
}

#[test]
fn a_step_stands_beside_the_same_one_in_large_letters() {
    for tag in ["ru", "ka"] {
        for (place, page) in chapter(tag, "transport-money", Some("large-print")).iter().enumerate() {
            for step in 2..8 {
                let number = format!("{step}.");
                let count = page.iter().flat_map(|line| line.split_whitespace()).filter(|word| *word == number).count();
                assert!(count % 2 == 0, "{tag}, page {}: {number} stands {count} times: {page:#?}", place + 1);
            }
        }
    }
}

#[test]
fn a_card_of_many_places_begins_where_a_page_has_room() {
    for tag in ["fa", "ka"] {
        let pages = chapter(tag, "social-assistance", Some("greyscale"));
        let says = |page: &Vec<String>, words: &str| page.iter().any(|line| line.contains(words));
        let page = pages.iter().find(|page| says(page, "Kto pomaga")).expect("the page of services");
        assert!(says(page, "Centra Pracy Socjalnej MOPR"), "{tag}: {page:#?}");
    }
}

#[test]
fn contents_take_one_page_and_titles_of_chapters_are_whole() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let situation = Some(Slug::parse("family").expect("a slug"));
    let tags = ["uk", "pl"].map(|tag| Language::parse(tag).expect("a language"));
    let order = Order {
        product: "bilingual".to_owned(),
        languages: tags.to_vec(),
        choice: Choice { situation, ..Choice::default() },
        ..order("uk")
    };
    let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let pages = pages(&written(&pack, "facing"));
    // The line at the head of each page of the contents is their title.
    let title = edition.locale(&tags[0]).expect("messages").say("pack-contents");
    assert_eq!(pages.iter().filter(|page| page.first().is_some_and(|line| line.contains(&title))).count(), 1);
    for language in &tags {
        let locale = edition.locale(language).expect("messages");
        for slug in edition.topics().iter().map(|topic| &topic.slug) {
            let title = locale.say(&format!("topic-{slug}"));
            let is_head = |page: &Vec<String>| {
                let words: Vec<&str> = page.iter().take(5).flat_map(|line| line.split_whitespace()).collect();
                title.split_whitespace().all(|word| words.contains(&word))
            };
            assert!(pages.iter().any(is_head), "{language}: {title}");
        }
    }
}
