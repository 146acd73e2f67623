//! Long tables on paper: the last row stands alone on no page, where whoever turns it would overlook it.

use std::path::Path;
use std::process::Command;

use witaj::catalogue::{Location, Slug};
use witaj::language::Language;
use witaj::pack::{Choice, Order, Press, Variant};

use super::pack::{edition, gdansk};

/// The last emergency numbers of Gdańsk, in their order.
const LAST_NUMBERS: [&str; 2] = ["116 000", "+48 22 628 01 20"];

/// Texts of pages without any spaces: some of them hold words together.
fn pages(bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pack.pdf");
    std::fs::write(&path, bytes).expect("a file");
    let output = Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    String::from_utf8(output.stdout).expect("UTF-8").split('\u{c}').map(packed).collect()
}

fn packed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{a0}').collect()
}

#[test]
fn the_last_row_of_a_table_is_alone_on_no_page() {
    let press = Press::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs")).expect("templates and fonts");
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let locations: Vec<&Location> = city.locations().into_iter().map(|(_, location)| location).collect();
    let [.., before, last] = locations.as_slice() else { panic!("places") };
    for (product, languages, variant) in
        [("bilingual", "ar+pl", "a4"), ("welcome", "hi", "large-print"), ("welcome", "fa", "a4")]
    {
        let languages: Vec<Language> = languages.split('+').map(|tag| Language::parse(tag).expect("a language")).collect();
        let order = Order {
            choice: Choice { topics: vec![Slug::parse("health").expect("a slug")], ..Choice::default() },
            variant: Variant::parse(variant).expect("a variant"),
            draft: true,
            ..Order::of(product, &languages, "https://witaj.example.org/")
        };
        let pack = press.print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{product} {variant}: {refusal}"));
        let pages = pages(&pack.bytes);
        let [second, end] = LAST_NUMBERS.map(packed);
        // The table of numbers stands at the beginning, the index of places towards the end.
        let numbers = pages.iter().find(|page| page.contains(&end)).expect("a page with the last number");
        assert!(numbers.contains(&second), "{product} {variant}: {numbers}");
        let index = pages.iter().rfind(|page| page.contains(&packed(&last.street))).expect("a page with the last place");
        assert!(index.contains(&packed(&before.street)), "{product} {variant}: {index}");
    }
}
