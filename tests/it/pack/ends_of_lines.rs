//! Where lines end in names, dates, titles and in how words are said: no part of them is left behind.

use rayon::prelude::*;
use witaj::edition::{City, Edition, Item};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order};

use super::lines::{in_columns, in_large_letters, lines};
use super::{edition, gdansk, health, order, placed_words, press, written};

/// Lines as they are copied: those of an order, with blanks made equal.
fn printed(edition: &Edition, order: &Order, folder: &str) -> Vec<String> {
    let pack = press().print(edition, gdansk(edition), order).unwrap_or_else(|refusal| panic!("{folder}: {refusal}"));
    lines(&written(&pack, folder)).iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

#[test]
fn polish_names_are_parted_behind_no_abbreviation_in_any_language() {
    let edition = edition(|_| {});
    ["en", "hi", "ka", "tr"].into_par_iter().for_each(|tag| {
        let lines = printed(&edition, &in_columns(tag, "large-print", &["health", "legal-stay"]), "names");
        let joined = lines.join(" ");
        assert!(joined.contains("im. M. Kopernika") && joined.contains("niedziela i święta"), "{tag}");
        for pair in lines.windows(2) {
            let last = pair[0].split(' ').next_back().unwrap_or_default().trim_start_matches(['(', '„', '“']);
            let is_initial = last.chars().count() == 2 && last.starts_with(char::is_uppercase) && last.ends_with('.');
            let is_left = ["im.", "ks.", "ul.", "św.", "nr", "w", "z"].contains(&last);
            // On maps each word of a name may have a line of its own.
            assert!(!pair[0].contains(' ') || !is_left && !is_initial, "{tag}: {pair:?}");
        }
    });
}

#[test]
fn no_line_begins_with_a_dash_or_ends_within_a_product() {
    let edition = edition(|_| {});
    ["en", "uk", "ka"].into_par_iter().for_each(|tag| {
        let lines = printed(&edition, &in_columns(tag, "a4", &["health", "legal-stay", "first-steps"]), "dashes");
        assert!(lines.iter().any(|line| line.contains("684 × 883")), "{tag}");
        assert!(lines.iter().filter(|line| line.contains(" – ")).count() > 5, "{tag}");
        for line in &lines {
            assert!(!line.starts_with(['–', '—', '×']) && !line.ends_with('×'), "{tag}: {line}");
        }
    });
}

#[test]
fn dates_that_fit_a_facing_column_are_whole() {
    let edition = edition(|_| {});
    let lines = printed(&edition, &in_columns("ru", "large-print", &["culture-community", "legal-stay"]), "dates");
    for date in ["4 марта 2027", "1 января 2027", "28 марта 2027"] {
        let begins = lines.iter().filter(|line| line.contains(date.trim_end_matches(" 2027"))).count();
        let whole = lines.iter().filter(|line| line.contains(date)).count();
        assert!(whole > 0 && whole == begins, "{date}: {whole} of {begins}");
    }
}

#[test]
fn how_words_are_said_is_parted_between_words() {
    let edition = edition(|_| {});
    let language = Language::parse("vi").expect("a language");
    let lines = printed(&edition, &Order { languages: vec![language], ..health() }, "sounds");
    assert!(lines.iter().filter(|line| line.contains("U-")).count() > 20);
    for pair in lines.windows(2) {
        let last = pair[0].split(' ').next_back().unwrap_or_default();
        // Addresses break elsewhere, and a Polish hyphen stands in both lines.
        let is_sound = last.ends_with('-') && !last.contains(['/', '.', '=']) && last.len() < 24;
        assert!(!is_sound || pair[1].starts_with('-') || pair[1].contains(['/', '.']), "{pair:?}");
    }
}

/// Titles of guides with a short last word, without it, and that word.
fn with_short_end(city: &City, language: &Language) -> Vec<(String, String)> {
    let guides = city.items().filter(|item| matches!(item, Item::Guide(_)));
    let guides = guides.filter_map(|item| Some(city.shown(item.texts(), language)?.title.to_owned()));
    let titles = guides.map(|title| without_marks(&title).replace('\u{a0}', " "));
    let ends = titles.filter_map(|title| {
        let (rest, last) = title.rsplit_once(' ')?;
        let before = rest.rsplit_once(' ')?.1;
        let letters = before.chars().count() + last.chars().count();
        (last.chars().count() <= 6 && letters <= 14).then(|| (rest.to_owned(), last.to_owned()))
    });
    ends.collect()
}

#[test]
fn the_short_last_word_of_a_title_is_alone_on_no_line() {
    let edition = edition(|_| {});
    ["en", "ru"].into_par_iter().for_each(|tag| {
        let lines = printed(&edition, &in_columns(tag, "a4", &["legal-stay", "transport-money", "education"]), "titles");
        let ends = with_short_end(gdansk(&edition), &Language::parse(tag).expect("a language"));
        assert!(ends.len() > 10, "{tag}: {ends:?}");
        let mut titles = 0;
        for pair in lines.windows(2) {
            let is_end = |(rest, last): &&(String, String)| pair[1] == *last && rest.ends_with(pair[0].as_str());
            assert_eq!(ends.iter().find(is_end), None, "{tag}: {pair:?}");
            titles += ends.iter().filter(|(_, last)| pair[1].ends_with(&format!(" {last}"))).count();
        }
        assert!(titles > 5, "{tag}: {titles} titles");
    });
}

#[test]
fn points_stand_off_their_words_by_the_size_of_letters() {
    let edition = edition(|_| {});
    let topics = health().choice.topics;
    for (order, least) in [(order("en"), 5.0), (in_large_letters("en"), 9.0)] {
        let order = Order { choice: Choice { topics: topics.clone(), ..Choice::default() }, ..order };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let (words, _) = placed_words(&written(&pack, "points"));
        let pairs = words.windows(2).filter(|pair| pair[0].1 == "•" && (pair[0].0[1] - pair[1].0[1]).abs() < 5.0);
        let gaps: Vec<f64> = pairs.map(|pair| pair[1].0[0] - pair[0].0[2]).collect();
        assert!(gaps.len() > 20, "{} points", gaps.len());
        assert!(gaps.iter().all(|gap| *gap > least), "{gaps:?}");
    }
}
