//! Numbers, cards and phrases in large print: what belongs together stands together, and pages are filled evenly.

use witaj::catalogue::{ItemId, Slug};
use witaj::language::Language;
use witaj::pack::{Choice, Order, Variant};

use super::sheets::words_on;
use super::{edition, gdansk, order, press, written};

/// A product in some languages, in large print: where the words of each page begin and end, and the words.
fn pages(product: &str, languages: &[&str], choice: Choice) -> Vec<Vec<([f64; 4], String)>> {
    let edition = edition(|_| {});
    let order = Order {
        product: product.to_owned(),
        languages: languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect(),
        variant: Variant::parse("large-print").expect("a variant"),
        choice,
        ..order(languages[0])
    };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let path = written(&pack, "large-cards");
    let page = |number: usize| words_on(&path, Some(number)).0;
    (1..=pack.pages).map(page).collect()
}

fn chapter(topic: &str) -> Choice {
    Choice { topics: vec![Slug::parse(topic).expect("a slug")], ..Choice::default() }
}

#[test]
fn a_number_stands_once_above_its_words_on_one_base_line() {
    // How far Noto Naskh and Noto Sans go up from the base line, as a share of a word's box.
    let base_line = |[_, top, _, foot]: [f64; 4], share: f64| top + share * (foot - top);
    let mut found = 0;
    for page in pages("bilingual", &["ar", "pl"], chapter("housing")) {
        for number in ["998", "997"] {
            // Digits of the size of numbers to call.
            let large: Vec<[f64; 4]> =
                page.iter().filter(|(at, word)| word == number && at[3] - at[1] > 35.0).map(|(at, _)| *at).collect();
            let [at] = large.as_slice() else {
                assert!(large.is_empty(), "{number} stands {} times", large.len());
                continue;
            };
            let below = |is_arabic: bool| {
                let is_of = |word: &str| word.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter)) == is_arabic;
                let words = page
                    .iter()
                    .filter(|(place, word)| place[1] > at[3] - 10.0 && is_of(word) && word.chars().any(char::is_alphabetic));
                words
                    .map(|(place, _)| base_line(*place, if is_arabic { 1.069 / 1.703 } else { 1.069 / 1.362 }))
                    .fold(f64::MAX, f64::min)
            };
            let apart = (below(true) - below(false)).abs();
            assert!(apart < 1.0, "the words below {number} are {apart} points apart");
            found += 1;
        }
    }
    assert_eq!(found, 2);
}

#[test]
fn two_cards_of_numbers_to_call_stand_on_one_page() {
    for language in ["ar", "be", "ka"] {
        let pages = pages("welcome", &[language], chapter("safety"));
        // Whose a card is.
        let says = |page: &[([f64; 4], String)], words: &[&str]| {
            page.windows(words.len()).any(|run| run.iter().zip(words).all(|((_, word), other)| word == other))
        };
        let whose: [&[&str]; 3] = [&["Pogotowie", "ratunkowe"], &["Straż", "pożarna"], &["Policja"]];
        let shared = pages.iter().filter(|page| whose.iter().filter(|words| says(page, words)).count() > 1);
        assert_eq!(shared.count(), 1, "{language}");
    }
}

#[test]
fn the_last_page_of_a_phrase_card_has_two_columns_of_one_height() {
    for language in ["ar", "fa"] {
        let pages = pages("phrase-card", &[language], Choice::default());
        let last = pages.last().expect("a page");
        let foot = |is_left: bool| {
            let words = last.iter().filter(|(at, _)| at[3] < 760.0 && (at[2] < 297.0) == is_left);
            words.map(|(at, _)| at[3]).fold(0.0, f64::max)
        };
        let apart = (foot(true) - foot(false)).abs();
        assert!(apart < 120.0, "{language}: columns end {apart} points apart");
    }
}

#[test]
fn a_leaflet_in_large_print_has_no_page_for_a_few_lines() {
    for (item, most) in [("taking-part/immigrant-council", 2), ("health/night-care", 5)] {
        let item = Some(ItemId::parse(item).expect("an id"));
        let pages = pages("leaflet", &["ar", "pl"], Choice { item, ..Choice::default() });
        assert!(pages.len() <= most, "{} pages", pages.len());
        for (place, page) in pages.iter().enumerate() {
            let foot = page.iter().map(|(at, _)| at[3]).filter(|foot| *foot < 780.0).fold(0.0, f64::max);
            assert!(foot > 350.0, "page {} ends {foot} points from the top", place + 1);
        }
    }
}
