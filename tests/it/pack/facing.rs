//! The bilingual set: what stands in it in one language stands beside it in the other.

use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order};

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
