//! Sets on large paper: what a page has room for stands on it, and columns end at one height.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use rayon::prelude::*;
use witaj::catalogue::{Block, Inline, ListItem, Slug, Texts};
use witaj::edition::{City, Edition};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order, Variant};

use super::{edition, gdansk, of_gdansk, order, plain, press, rewrite, written};

/// A set in a variant.
fn set(language: &str, variant: &str, choice: Choice) -> Order {
    Order { variant: Variant::parse(variant).expect("a variant"), choice, ..order(language) }
}

/// A word and its box in points, from the left and from the top.
type Placed = ([f64; 4], String);

/// The words of a page: those of its header, those of its body.
struct Page {
    header: BTreeSet<String>,
    body: Vec<Placed>,
    width: f64,
}

impl Page {
    /// Where the words of its left and of its right half end.
    fn ends(&self) -> [f64; 2] {
        let end = |is_left: bool| {
            let words = self.body.iter().filter(|([left, _, right, _], _)| ((left + right) < self.width) == is_left);
            words.map(|([.., foot], _)| *foot).fold(0.0, f64::max)
        };
        [end(true), end(false)]
    }

    fn says(&self, words: &str) -> bool {
        let said: Vec<&str> = self.body.iter().map(|(_, word)| word.as_str()).collect();
        plain(&said.join(" ")).contains(words)
    }
}

/// The letters of words, both in any order: where words run from the right, their places are told from the left.
fn letters(words: &str) -> BTreeSet<String> {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
        letters.sort_unstable();
        letters.into_iter().collect()
    };
    words.split_whitespace().map(sorted).collect()
}

fn pages(path: &Path) -> Vec<Page> {
    let output = Command::new("pdftotext").arg("-bbox").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let value = |line: &str, name: &str| -> f64 {
        let from = line.find(&format!("{name}=\"")).expect("an attribute") + name.len() + 2;
        line[from..].split('"').next().expect("its value").parse().expect("a number")
    };
    let word = |line: &str| {
        let word = line.split_once("\">").and_then(|(_, after)| after.split_once("</word>")).expect("a word").0;
        (["xMin", "yMin", "xMax", "yMax"].map(|name| value(line, name)), without_marks(word))
    };
    let page = |page: &str| {
        let (width, height) = (value(page, "width"), value(page, "height"));
        let words = page.lines().filter(|line| line.contains("<word ")).map(word);
        let (header, body): (Vec<Placed>, Vec<Placed>) =
            words.filter(|([.., foot], _)| *foot < height - 58.0).partition(|([.., foot], _)| *foot < 68.0);
        let header = header.iter().flat_map(|(_, word)| letters(word)).collect();
        Page { header, body, width }
    };
    text.split("<page ").skip(1).map(page).collect()
}

/// The pages of a pack, which is written into a folder of its own.
fn printed(edition: &Edition, order: &Order, folder: &str) -> Vec<Page> {
    let pack = press().print(edition, gdansk(edition), order).unwrap_or_else(|refusal| panic!("{refusal}"));
    pages(&written(&pack, folder))
}

/// The pages of a part, by its title.
fn part<'a>(pages: &'a [Page], title: &str) -> Vec<&'a Page> {
    let found: Vec<&Page> = pages.iter().filter(|page| letters(title).is_subset(&page.header)).collect();
    assert!(!found.is_empty(), "no page of {title}");
    found
}

fn title(city: &City, texts: Option<&Texts>, language: &Language) -> String {
    city.shown(texts.expect("texts"), language).expect("a text").title.to_owned()
}

#[test]
fn a_page_of_large_paper_is_used() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    ["fa", "be"].into_par_iter().for_each(|tag| {
        let language = Language::parse(tag).expect("a language");
        let pages = printed(&edition, &set(tag, "a4", Choice { full: true, ..Choice::default() }), "large-paper");
        let messages = edition.locale(&language).expect("messages");
        // One page to find without reading; contents that lie open at once.
        assert_eq!(part(&pages, &messages.say("pack-emergency")).len(), 1, "{tag}: emergency numbers");
        assert_eq!(part(&pages, &messages.say("pack-contents")).len(), 2, "{tag}: contents");
        // Columns end at nearly one height: a word is not parted from its meaning, nor a title from the first phrases below it.
        for texts in [city.glossary(), city.phrases()] {
            let title = title(city, texts, &language);
            let [left, right] = part(&pages, &title).last().expect("a page").ends();
            assert!((left - right).abs() < 120.0, "{tag}: {title} ends at {left} and at {right}");
        }
    });
}

#[test]
fn stops_in_two_columns_are_on_one_page() {
    let edition = edition(|_| {});
    [("hi", "a4"), ("ar", "letter"), ("en", "letter")].into_par_iter().for_each(|(tag, variant)| {
        let choice = Choice { topics: vec![Slug::parse("work").expect("a slug")], ..Choice::default() };
        let pages = printed(&edition, &set(tag, variant, choice), "large-paper");
        let messages = edition.locale(&Language::parse(tag).expect("a language")).expect("messages");
        // A cut that comes later than the first column has room sends the second to another page.
        assert_eq!(part(&pages, &messages.say("pack-map-line")).len(), 1, "{tag}, {variant}");
    });
}

#[test]
fn a_georgian_ending_stays_with_its_name() {
    let edition = edition(|_| {});
    let choice = Choice { topics: vec![Slug::parse("work").expect("a slug")], ..Choice::default() };
    let pages = printed(&edition, &set("ka", "a4", choice), "large-paper");
    let letter = pages.iter().find(|page| page.says("Gdańsk-ში")).expect("the letter");
    assert!(letter.body.iter().all(|(_, word)| word != "ში"), "an ending alone in a line");
}

#[test]
fn the_last_card_of_a_chapter_is_on_one_page() {
    // Whatever stands above it.
    let first = "Szukasz pracy?";
    let orders = [("large-print", false, "ul. Lastadia 41"), ("a4", true, "Przeczytaj najpierw: utrata pracy")];
    (0..8).into_par_iter().for_each(|step| {
        let edition = edition(|catalogue| {
            let words = " Tak to wygląda tutaj.".repeat(8 * step);
            rewrite(catalogue, "work/contract", |text| text.summary.push(Inline::Text(words)));
        });
        for (variant, full, last) in orders {
            let choice = Choice { topics: vec![Slug::parse("work").expect("a slug")], full, ..Choice::default() };
            let pages = printed(&edition, &set("pl", variant, choice), &format!("last-cards/{step}"));
            // Guides of the chapter say so, too; its card says it last.
            let of = |words: &str| pages.iter().rposition(|page| page.says(words)).unwrap_or_else(|| panic!("no {words}"));
            let card = pages.iter().rposition(|page| page.says(first)).expect("the card");
            // Of large letters it takes a page; below the title of all cards there is no room for that.
            let is_below_title = variant == "large-print" && pages[card].says("Kto pomaga");
            let is_whole = pages[card].says(last) || is_below_title;
            assert!(is_whole, "{variant}, {step}: it goes on from page {} to {}", card + 1, of(last) + 1);
        }
    });
}

#[test]
fn two_or_three_points_of_a_list_are_on_one_page() {
    let name = |list: usize, point: usize| format!("punkt{list}n{point}");
    let (lists, points) = (60, 3);
    let edition = edition(|catalogue| {
        let words = |words: String| vec![Block::Paragraph(vec![Inline::Text(words)])];
        let list = |list: usize| {
            let items = (0..points).map(|point| ListItem { tick: false, blocks: words(name(list, point)) }).collect();
            // Lines enough that the lists come to stand at every height of a page.
            let above = words("Tak to wygląda tutaj. ".repeat(3 * (list % 7)));
            [above, vec![Block::List { ordered: false, items }]].concat()
        };
        rewrite(catalogue, "work/contract", |text| text.sections[0].blocks = (0..lists).flat_map(list).collect());
    });
    let choice = Choice { topics: vec![Slug::parse("work").expect("a slug")], full: true, ..Choice::default() };
    let pages = printed(&edition, &set("pl", "a5", choice), "lists");
    for list in 0..lists {
        let on = |point| pages.iter().position(|page| page.says(&name(list, point))).expect("the point");
        assert!((1..points).all(|point| on(point) == on(0)), "list {list} is parted");
    }
}

#[test]
fn a_list_of_large_letters_at_the_end_of_a_text_leaves_no_half_page_empty() {
    (0..8).into_par_iter().for_each(|step| {
        let words = |words: String| vec![Block::Paragraph(vec![Inline::Text(words)])];
        let edition = edition(|catalogue| {
            of_gdansk(catalogue, |layer| {
                let texts = Arc::make_mut(layer.values.as_mut().expect("values"));
                let text = texts.by_language.get_mut(&Language::parse("pl").expect("a language")).expect("a text");
                let sections = &mut Arc::make_mut(text).sections;
                let items = (0..8).map(|point| ListItem { tick: false, blocks: words(format!("punkt{point}")) }).collect();
                let above = words("Tak to wygląda tutaj. ".repeat(3 * step + 1));
                sections.last_mut().expect("a section").blocks = [above, vec![Block::List { ordered: false, items }]].concat();
            });
        });
        let choice = Choice { topics: vec![Slug::parse("work").expect("a slug")], ..Choice::default() };
        let pages = printed(&edition, &set("pl", "large-print", choice), &format!("ends/{step}"));
        // The page before the last points is filled to two thirds, and they are not alone.
        let is_point = |page: &Page| (0..8).any(|point| page.says(&format!("punkt{point}")));
        let last = pages.iter().rposition(is_point).expect("the points");
        let filled = pages[last - 1].ends()[0];
        assert!(filled > 400.0, "{step}: page {last} ends at {filled}");
        assert!(pages[last].says("punkt4"), "{step}: the last points stand alone");
    });
}

#[test]
fn columns_of_contents_end_at_one_height() {
    let edition = edition(|_| {});
    ["es", "ka"].into_par_iter().for_each(|tag| {
        let languages = [tag, "pl"].map(|tag| Language::parse(tag).expect("a language")).to_vec();
        let contents = edition.locale(&languages[0]).expect("messages").say("pack-contents");
        let order = Order { product: "bilingual".to_owned(), languages, ..set(tag, "letter", Choice::default()) };
        let pages = printed(&edition, &order, "contents");
        let [left, right] = part(&pages, &contents).last().expect("a page").ends();
        assert!((left - right).abs() < 120.0, "{tag}: the contents end at {left} and at {right}");
    });
}

#[test]
fn a_second_line_of_a_value_stands_below_the_first() {
    let edition = edition(|_| {});
    let choice = Choice { topics: vec![Slug::parse("first-steps").expect("a slug")], ..Choice::default() };
    let pages = printed(&edition, &set("be", "large-print", choice), "values");
    let card = pages.iter().find(|page| page.says("cudzoziemcy@caritas.gda.pl")).expect("the card");
    let place = |word: &str| card.body.iter().find(|(_, found)| found == word).unwrap_or_else(|| panic!("no {word}")).0;
    let ([_, _, name, _], [first, above, ..], [second, below, ..]) = (place("Мовы"), place("польская,"), place("руская"));
    assert!(below > above + 10.0, "the languages are on one line");
    assert!(name < first && (first - second).abs() < 1.0, "they begin at {first} and at {second}");
}

#[test]
fn numbers_of_pages_stand_on_one_side_of_the_contents() {
    let edition = edition(|_| {});
    let languages = ["pl", "ar", "fa"].map(|tag| Language::parse(tag).expect("a language")).to_vec();
    let order = Order { product: "many".to_owned(), languages, ..set("pl", "a4", Choice::default()) };
    let pages = printed(&edition, &order, "large-paper");
    let contents = edition.locale(&Language::parse("pl").expect("a language")).expect("messages").say("pack-contents");
    let numbers = part(&pages, &contents)[0].body.iter().filter(|(_, word)| {
        let letters: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
        letters.parse::<usize>().is_ok()
    });
    let ends: Vec<f64> = numbers.map(|([_, _, right, _], _)| *right).collect();
    assert!(ends.len() > 5 && ends.iter().all(|end| (end - ends[0]).abs() < 2.0), "{ends:?}");
}
