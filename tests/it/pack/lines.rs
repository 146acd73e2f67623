//! Where lines end, and where pages lie on a sheet: what is read together is broken nowhere.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use rayon::prelude::*;
use witaj::catalogue::Slug;
use witaj::edition::Edition;
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order, Variant};

use super::whole_sets::numbers;
use super::{edition, gdansk, health, order, press, written};
use crate::lonely::lonely;

/// The lines of a PDF, page by page, without marks of direction.
pub(super) fn lines(path: &Path) -> Vec<String> {
    let output =
        Command::new("pdftotext").args(["-bbox-layout"]).arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let word = |line: &str| line.split('>').nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned();
    let line = |line: &str| {
        let words = line.split("<word ").skip(1).map(|rest| word(&format!("<word {rest}")));
        without_marks(&words.collect::<Vec<_>>().join(" "))
    };
    text.split("<line ").skip(1).map(line).collect()
}

/// A set of one chapter in large letters, which break most.
pub(super) fn in_large_letters(language: &str) -> Order {
    let languages = vec![Language::parse(language).expect("a language")];
    Order { languages, variant: Variant::parse("large-print").expect("a variant"), ..health() }
}

#[test]
fn lines_end_where_the_language_and_the_reader_want_it() {
    let edition = edition(|_| {});
    let divided = ["pl", "uk", "en", "es"];
    ["pl", "uk", "en", "es", "ka", "ar"].into_par_iter().for_each(|language| {
        let pack = press().print(&edition, gdansk(&edition), &in_large_letters(language));
        let lines = lines(&written(&pack.unwrap_or_else(|refusal| panic!("{language}: {refusal}")), "lines"));
        assert!(lines.len() > 500, "{language}: {} lines", lines.len());
        // Words are divided in languages whose rules are known, and never after or before one letter.
        let mut divisions = 0;
        for pair in lines.windows(2) {
            let Some(before) = pair[0].strip_suffix('\u{ad}') else { continue };
            divisions += 1;
            let letters = |part: Option<&str>| part.unwrap_or_default().chars().filter(|letter| letter.is_alphabetic()).count();
            assert!(letters(before.split(' ').next_back()) >= 2, "{language}: {pair:?}");
        }
        // Polish names of places are divided by the rules of Polish in every set.
        assert!(divisions > 20 || !divided.contains(&language), "{language}: {divisions} words are divided");
        // A word of one letter goes with the next.
        if ["pl", "uk"].contains(&language) {
            for line in &lines {
                let last = line.split(' ').next_back().unwrap_or_default();
                let is_alone = last.chars().count() == 1 && last.chars().all(char::is_lowercase) && line.contains(' ');
                assert!(!is_alone, "{language}: {line}");
            }
        }
        // What is dialled stands in one line, and so do hours.
        let joined = lines.join(" ");
        for number in numbers(&edition).iter().map(|number| number.replace('\u{a0}', " ")) {
            let in_lines: usize = lines.iter().map(|line| line.matches(&number).count()).sum();
            assert_eq!(joined.matches(&number).count(), in_lines, "{language}: {number} is broken");
        }
        for line in &lines {
            let mut end = line.chars().rev();
            let is_cut = end.next() == Some('–') && end.next().is_some_and(|letter| letter.is_ascii_digit());
            assert!(!is_cut, "{language}: hours are broken: {line}");
        }
    });
}

/// A bilingual set of some chapters, in columns that break most.
pub(super) fn in_columns(language: &str, variant: &str, topics: &[&str]) -> Order {
    let languages = [language, "pl"].map(|tag| Language::parse(tag).expect("a language")).to_vec();
    let topics = topics.iter().map(|topic| Slug::parse(topic).expect("a slug")).collect();
    let variant = Variant::parse(variant).expect("a variant");
    Order {
        product: "bilingual".to_owned(),
        languages,
        variant,
        choice: Choice { topics, ..Choice::default() },
        ..order(language)
    }
}

#[test]
fn values_and_dates_are_in_one_piece_in_narrow_columns() {
    let edition = edition(|_| {});
    [("en", "greyscale"), ("uk", "screen"), ("es", "greyscale")].into_par_iter().for_each(|(tag, variant)| {
        let order = in_columns(tag, variant, &["culture-community", "work", "legal-stay"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{tag}: {refusal}"));
        let lines = lines(&written(&pack, "values"));
        let lines: Vec<String> = lines.iter().map(|line| line.replace('\u{a0}', " ")).collect();
        let mut joined = lines.join(" ");
        joined = joined.replace("\u{ad} ", "");
        // What is short, and the day on which all was compared, in both languages.
        let values = pack.facts.iter().filter_map(|fact| fact.value.as_deref());
        let mut short: BTreeSet<String> =
            values.filter(|value| value.contains(' ')).map(|value| value.replace('\u{a0}', " ")).collect();
        short.retain(|value| value.chars().count() <= 24 && value.contains(char::is_alphabetic));
        assert!(short.len() > 20, "{tag}: {short:?}");
        let checked = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        for language in &order.languages {
            short.insert(edition.locale(language).expect("messages").date(checked).replace('\u{a0}', " "));
        }
        for value in &short {
            let in_lines: usize = lines.iter().map(|line| line.matches(value).count()).sum();
            assert_eq!(joined.matches(value).count(), in_lines, "{tag}: {value} is parted");
        }
    });
}

#[test]
fn no_sign_is_doubled_or_left_behind_where_a_line_ends() {
    let edition = edition(|_| {});
    ["en", "hi"].into_par_iter().for_each(|tag| {
        let order = in_columns(tag, "large-print", &["culture-community", "legal-stay"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{tag}: {refusal}"));
        let lines = lines(&written(&pack, "signs"));
        // The hyphen of a Polish word stands in the next line, too. An address has its own once.
        for pair in lines.windows(2) {
            let last = pair[0].split(' ').next_back().unwrap_or_default();
            let is_doubled = last.ends_with('-') && last.contains('/') && pair[1].starts_with('-');
            assert!(!is_doubled, "{tag}: {pair:?}");
            // Three points may stand for what a reader fills in.
            assert!(!pair[1].starts_with(['।', ',', ';', ':', '!', '?', ')', '»', '·']), "{tag}: {pair:?}");
        }
    });
}

/// Titles of guides and services, and names of places in the reader's language.
fn titles(edition: &Edition, language: &Language) -> Vec<String> {
    let city = gdansk(edition);
    let items = city.items().filter_map(|item| Some(city.shown(item.texts(), language)?.title.to_owned()));
    let places =
        city.locations().into_iter().filter_map(|(_, location)| Some(city.place_name(&location.id, language)?.name.to_owned()));
    items.chain(places).map(|title| without_marks(&title).replace('\u{a0}', " ")).collect()
}

#[test]
fn large_letters_divide_no_title_and_leave_nothing_alone_on_a_page() {
    let edition = edition(|_| {});
    ["pl", "uk", "ru", "en"].into_par_iter().for_each(|tag| {
        let language = Language::parse(tag).expect("a language");
        let order = Order { choice: Choice::default(), ..in_large_letters(tag) };
        let pack = press().print(&edition, gdansk(&edition), &order);
        let path = written(&pack.unwrap_or_else(|refusal| panic!("{tag}: {refusal}")), "titles");
        let locale = edition.locale(&language).expect("messages");
        let alone = lonely(&path, gdansk(&edition), locale);
        assert!(alone.is_empty(), "{tag}: {alone:#?}");
        let lines = lines(&path);
        // The credits name hundreds of texts in running lines.
        let notes = without_marks(&locale.say("pack-notes"));
        let end = lines.iter().rposition(|line| *line == notes).expect("a page for notes");
        let titles = titles(&edition, &language);
        assert!(titles.len() > 100, "{tag}: {} titles", titles.len());
        for pair in lines[..end].windows(2) {
            let Some(before) = pair[0].strip_suffix('\u{ad}') else { continue };
            // A place stands behind its number. Sentences that begin with a name go on.
            let before = before.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
            let both = format!("{before}{}", pair[1].trim_end_matches('\u{ad}'));
            let divided = titles.iter().find(|title| title.starts_with(&both));
            assert_eq!(divided, None, "{tag}: {pair:?}");
        }
    });
}

#[test]
fn words_of_two_languages_are_divided_by_the_rules_of_each() {
    let edition = edition(|_| {});
    let printed = |tag: &str| {
        let order = in_columns(tag, "large-print", &["legal-stay"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{tag}: {refusal}"));
        lines(&written(&pack, "two-languages"))
    };
    // Turkish would divide “Straż” and “ochronę” so; Polish says “stra-”, “ochro-”.
    let wrong = ["St\u{ad}", "och\u{ad}", "Urz\u{ad}", "Pros\u{ad}", "świ\u{ad}"];
    for line in printed("tr") {
        let last = line.split(' ').next_back().unwrap_or_default();
        let letters = last.trim_start_matches(|letter: char| !letter.is_alphabetic());
        assert!(!wrong.contains(&letters), "{line}");
    }
    // A Georgian ending stays with the word of Latin letters that it is written to.
    for pair in printed("ka").windows(2) {
        let is_latin =
            pair[0].strip_suffix('-').is_some_and(|before| before.ends_with(|letter: char| letter.is_ascii_alphabetic()));
        let is_parted = is_latin && pair[1].starts_with(|letter: char| ('ა'..='ჰ').contains(&letter));
        assert!(!is_parted, "{pair:?}");
    }
}

/// The words in a part of a page: its place, and its size in points.
fn words(path: &Path, page: usize, [left, width]: [&str; 2]) -> BTreeSet<String> {
    let page = page.to_string();
    let mut command = Command::new("pdftotext");
    command.args(["-f", &page, "-l", &page, "-x", left, "-y", "0", "-W", width, "-H", "595"]).arg(path).arg("-");
    let output = command.output().expect("pdftotext of poppler-utils");
    let text = without_marks(&String::from_utf8(output.stdout).expect("UTF-8"));
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn numbers_of_pages_stand_in_one_column_whatever_a_language_is_called() {
    let edition = edition(|_| {});
    // The outer column of the contents on A5: numbers at the end of lines, in whatever direction these run.
    for (languages, numbers, names) in
        [(["pl", "ar", "fa"], ["330", "90"], ["0", "330"]), (["ar", "pl", "uk"], ["0", "90"], ["90", "330"])]
    {
        let parsed = languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
        let order = Order { product: "many".to_owned(), languages: parsed, ..order("pl") };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let path = written(&pack, "contents");
        // Programs copy marks of direction with them.
        let is_number = |word: &&String| {
            let mut letters = word.chars().filter(|letter| letter.is_alphanumeric()).peekable();
            letters.peek().is_some() && letters.all(|letter| letter.is_ascii_digit())
        };
        let (found, beside) = (words(&path, 2, numbers), words(&path, 2, names));
        assert!(found.iter().filter(is_number).count() > 8, "{languages:?}: {found:?}");
        assert_eq!(beside.iter().find(is_number), None, "{languages:?}");
    }
}

#[test]
fn a_chapter_stays_with_its_first_guide_in_the_contents() {
    let edition = edition(|_| {});
    let messages = edition.locale(&Language::parse("en").expect("a language")).expect("messages");
    let titles: BTreeSet<String> =
        edition.topics().iter().map(|topic| messages.say(&format!("topic-{}", topic.slug))).collect();
    let pack = press().print(&edition, gdansk(&edition), &order("en")).unwrap_or_else(|refusal| panic!("{refusal}"));
    let path = written(&pack, "chapters");
    // Of each page all lines but the last, which is its foot.
    let lines = |page: usize| -> Vec<String> {
        let page = page.to_string();
        let output = Command::new("pdftotext").args(["-layout", "-f", &page, "-l", &page]).arg(&path).arg("-").output();
        let text = String::from_utf8(output.expect("pdftotext of poppler-utils").stdout).expect("UTF-8");
        let text = without_marks(&text);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "\u{c}");
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.pop();
        lines
    };
    let pages: Vec<Vec<String>> =
        (2..8).map(lines).filter(|page| page[0].starts_with(&messages.say("pack-contents"))).collect();
    assert!(pages.len() > 1, "{pages:?}");
    for last in pages.iter().filter_map(|page| page.last()) {
        let title = last.trim_end_matches(|letter: char| !letter.is_alphabetic());
        assert!(!titles.contains(title), "{title} stands alone at the foot of a page");
    }
}

#[test]
fn a_folded_pile_of_sheets_is_a_booklet() {
    let edition = edition(|_| {});
    for languages in [["pl", "uk"], ["ar", "pl"]] {
        let from_right = languages[0] == "ar";
        let languages: Vec<Language> = languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
        let printed = |variant: Variant| {
            let order = Order { product: "many".to_owned(), languages: languages.clone(), variant, ..order("pl") };
            let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            (pack.pages, written(&pack, "booklets"))
        };
        let (pages, set) = printed(Variant::default());
        let (_, booklet) = printed(Variant::parse("booklet").expect("a variant"));
        let sheets = pages.div_ceil(4);
        // As a hand turns them: the pages of a sheet from outside to inside, each with its side and its half.
        for sheet in 0..sheets {
            let (front, back) = (2 * sheet + 1, 2 * sheet + 2);
            let places = [
                (2 * sheet + 1, front, !from_right),
                (2 * sheet + 2, back, from_right),
                (4 * sheets - 2 * sheet - 1, back, !from_right),
                (4 * sheets - 2 * sheet, front, from_right),
            ];
            for (place, side, at_right) in places {
                // The last page is the back cover; what fills up the sheets is empty and lies before it.
                let page = if place == 4 * sheets { Some(pages) } else { Some(place).filter(|place| *place < pages) };
                let found = words(&booklet, side, if at_right { ["421", "421"] } else { ["0", "421"] });
                let wanted = page.map(|page| words(&set, page, ["0", "421"])).unwrap_or_default();
                assert_eq!(found, wanted, "page {page:?} is not on side {side}");
            }
        }
    }
}
