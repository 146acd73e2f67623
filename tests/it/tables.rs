//! Tables of packs that go over pages: every page has their head, no row is cut, and no text of theirs is lost.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use witaj::catalogue::Inline;
use witaj::edition::{City, Edition, plain_inlines};
use witaj::language::Language;
use witaj::locale::{Locale, without_marks};
use witaj::pack::{Choice, Order, Press, Variant};

use super::pack::health;

/// The pages of an order, each as a reader copies it: in the order in which it was set, without blanks and the hyphens at the ends
/// of lines.
fn pages(edition: &Edition, city: &City, order: &Order) -> Vec<String> {
    let press = Press::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs")).unwrap_or_else(|error| panic!("{error}"));
    let pack = press.print(edition, city, order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tables");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(&pack.file_name);
    fs::write(&path, &pack.bytes).expect("a file");
    let output = Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split('\u{c}').map(closed).collect()
}

fn closed(text: &str) -> String {
    let is_kept =
        |letter: &char| !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}' | '\u{ad}' | '\u{202a}'..='\u{202e}');
    without_marks(text).chars().filter(is_kept).collect()
}

/// The pages on which a part of the pack stands, known by the title at their head.
fn part<'a>(pages: &'a [String], locale: &Locale, title: &str) -> Vec<&'a str> {
    let title = closed(&locale.say(title));
    pages.iter().map(String::as_str).filter(|page| page.starts_with(&title)).collect()
}

/// How many of these pages have the head of a table.
fn heads(pages: &[&str], locale: &Locale, ids: [&str; 2], between: &str) -> usize {
    let head = ids.map(|id| closed(&locale.say(id))).join(between);
    pages.iter().map(|page| page.matches(&head).count()).inspect(|found| assert!(*found < 2, "{head} stands twice")).sum()
}

fn large_print(language: &Language) -> Order {
    Order { languages: vec![language.clone()], variant: Variant { large_print: true, ..Variant::default() }, ..health() }
}

#[test]
fn a_table_over_pages_repeats_its_head_cuts_no_row_and_loses_no_text() {
    let edition = super::pack::edition(|_| {});
    let city = super::pack::gdansk(&edition);
    let language = Language::parse("uk").expect("a language");
    let locale = edition.locale(&language).expect("messages");
    let pages = pages(&edition, city, &large_print(&language));

    let index = part(&pages, locale, "pack-places");
    assert!(index.len() > 3, "the index has {} pages", index.len());
    assert_eq!(
        heads(&index, locale, ["pack-place-number", "pack-place"], ""),
        index.len(),
        "each page of the index has its head"
    );
    for (number, location) in city.locations() {
        let named = city.place_name(&location.id, &language).expect("a name in Ukrainian");
        let said = named.say.unwrap_or_default();
        let row = format!("{}{}{}{said}", named.name, location.name, location.address());
        let whole = index.iter().filter(|page| page.contains(&closed(&row))).count();
        assert_eq!(whole, 1, "the row of {number} stands whole on one page: {row}");
    }

    let numbers = part(&pages, locale, "pack-emergency");
    assert!(numbers.len() > 2, "the emergency numbers have {} pages", numbers.len());
    let head = ["pack-emergency-number", "pack-emergency-what"];
    // On the first page stands the one number that is larger than a table.
    assert!(heads(&numbers, locale, head, "·") >= numbers.len() - 1, "each page of the numbers has their head");
    for service in city.emergency_services() {
        let shown = city.shown(&service.texts, &language).expect("a text");
        // A number stands above what it is for, which need not say it again.
        let title = shown.title.rsplit(": ").next().unwrap_or_default();
        let row = format!("{title}{}", plain_inlines(city, locale, shown.summary));
        assert!(numbers.iter().any(|page| page.contains(&closed(&row))), "a row stands whole on one page: {row}");
    }
}

#[test]
fn a_row_that_is_longer_than_a_page_goes_on_to_its_end() {
    // Short enough to stand in one line each: a page may end between any two of them.
    let words: Vec<String> = (1..=2000).map(|number| format!("nr{number};")).collect();
    let mut catalogue = super::site::catalogue();
    let polish = Language::parse("pl").expect("a language");
    for layer in catalogue.layers.values_mut() {
        let layer = Arc::make_mut(layer);
        // The first of them stands above the table.
        if let Some(first) = layer.layer.emergency.first().cloned() {
            layer.layer.emergency.push(first);
        }
        for service in layer.services.values_mut() {
            let texts = &mut Arc::make_mut(service).texts;
            let text = texts.by_language.get_mut(&polish).expect("a text");
            Arc::make_mut(text).summary = vec![Inline::Text(words.join(" "))];
        }
    }
    let edition = super::site::edition(catalogue);
    let city = edition.city("port").expect("the city");
    assert_eq!(city.emergency_services().len(), 2, "one above the table, one in it");
    let order = Order { languages: vec![polish], choice: Choice::default(), ..health() };
    let pages = pages(&edition, city, &order);
    let numbers = part(&pages, edition.locale(&order.languages[0]).expect("messages"), "pack-emergency").concat();
    for word in &words {
        assert_eq!(numbers.matches(word.as_str()).count(), 2, "{word} is lost");
    }
}
