//! Signs, cards and sheets: what is set in large letters stays on its paper, and in as few lines as it may.

use std::path::Path;
use std::process::Command;

use page_validation::ValidationProfile;
use witaj::catalogue::{ItemId, Slug};
use witaj::edition::Item;
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Arrow, Choice, Order, Variant};

use super::{assert_conforms, copied, edition, gdansk, health, order, press, written};

/// A sheet about an item in some languages.
pub(super) fn sheet(product: &str, item: &str, languages: &[&str]) -> Order {
    Order {
        product: product.to_owned(),
        languages: languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect(),
        choice: Choice { item: Some(ItemId::parse(item).expect("an id")), ..Choice::default() },
        ..order("pl")
    }
}

/// The words of a PDF with where each begins and ends, in points from the left and from the top, and how wide its pages are.
pub(crate) fn placed_words(path: &Path) -> (Vec<([f64; 4], String)>, f64) {
    words_on(path, None)
}

/// Those of one of its pages, or of all of them.
pub(super) fn words_on(path: &Path, page: Option<usize>) -> (Vec<([f64; 4], String)>, f64) {
    let pages = page.map(|page| ["-f".to_owned(), page.to_string(), "-l".to_owned(), page.to_string()]);
    let mut command = Command::new("pdftotext");
    let output =
        command.arg("-bbox").args(pages.into_iter().flatten()).arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let value = |line: &str, name: &str| -> f64 {
        let from = line.find(&format!("{name}=\"")).expect("an attribute") + name.len() + 2;
        line[from..].split('"').next().expect("its value").parse().expect("a number")
    };
    let width = text.lines().find(|line| line.contains("<page ")).map(|line| value(line, "width")).expect("a page");
    let word = |line: &str| {
        let words = line.split_once("\">").and_then(|(_, after)| after.split_once("</word>")).expect("a word").0;
        (["xMin", "yMin", "xMax", "yMax"].map(|name| value(line, name)), without_marks(words))
    };
    (text.lines().filter(|line| line.contains("<word ")).map(word).collect(), width)
}

/// How far its words stand over an edge of the paper at most, in points: less than nothing where all stand on it.
pub(super) fn over_the_edge(path: &Path) -> f64 {
    let (words, width) = placed_words(path);
    let over = |([left, top, right, _], _): &([f64; 4], String)| (-left).max(right - width).max(-top);
    words.iter().map(over).fold(f64::MIN, f64::max)
}

/// Words of one page that stand on a number. A box of a word is higher than its digits: above by a quarter, below by a fifth.
pub(super) fn on(number: [f64; 4], words: &[([f64; 4], String)]) -> Vec<&str> {
    let inked = |[left, top, right, foot]: [f64; 4]| {
        let height = foot - top;
        [left, top + height * 0.25, right, foot - height * 0.2]
    };
    let one = inked(number);
    let meets = |other: [f64; 4]| {
        let other = inked(other);
        one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
    };
    words.iter().filter(|(place, _)| *place != number && meets(*place)).map(|(_, word)| word.as_str()).collect()
}

#[test]
fn no_word_of_a_sign_or_poster_stands_over_the_edge() {
    let edition = edition(|_| {});
    for (product, languages) in
        [("door-sign", &["pl"][..]), ("door-sign", &["ka", "pl"]), ("poster", &["ka"]), ("poster", &["vi", "pl"])]
    {
        let order = sheet(product, "social-assistance/free-legal-aid", languages);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let over = over_the_edge(&written(&pack, "sheets"));
        assert!(over < -12.0, "{product} in {languages:?}: {over} points from the edge");
    }
}

#[test]
fn long_words_of_large_print_stay_within_its_margins() {
    let edition = edition(|_| {});
    // Among the sources of the last are addresses with parts of more than a line.
    for (language, topic) in [("ka", "health"), ("es", "health"), ("pl", "legal-stay")] {
        let variant = Variant::parse("large-print").expect("a variant");
        let languages = vec![Language::parse(language).expect("a language")];
        let choice = Choice { topics: vec![Slug::parse(topic).expect("a slug")], ..Choice::default() };
        let pack = press().print(&edition, gdansk(&edition), &Order { languages, variant, choice, ..health() });
        let over = over_the_edge(&written(&pack.unwrap_or_else(|refusal| panic!("{refusal}")), "sheets"));
        assert!(over < -15.0, "{language}: {over} points from the edge");
    }
}

#[test]
fn the_last_word_of_a_name_is_alone_in_no_line_of_a_sign() {
    let edition = edition(|_| {});
    let order = sheet("door-sign", "legal-stay/migrant-info-line", &["pl", "en", "uk", "ru", "be"]);
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "sheets"));
    assert_eq!(text.matches("(IOM)").count(), 5, "{text}");
    let path = written(&pack, "sheets");
    let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("pdftotext of poppler-utils");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(lines.lines().all(|line| line.trim() != "(IOM)"), "{lines}");
}

#[test]
fn no_line_of_a_sign_or_poster_ends_with_a_short_word_or_with_a_point_between_hours() {
    let edition = edition(|_| {});
    let sheets = [
        ("poster", "taking-part/immigrant-council", &["ar", "en", "es", "be", "tr"][..]),
        ("poster", "health/night-care", &["ar", "pl"]),
        ("door-sign", "health/night-care", &["pl", "fa", "hi", "ka"]),
    ];
    for (product, item, languages) in sheets {
        let order = sheet(product, item, languages);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let output = Command::new("pdftotext").arg(written(&pack, "sheets")).arg("-").output().expect("pdftotext");
        let text = without_marks(&String::from_utf8(output.stdout).expect("UTF-8"));
        let ends = |line: &&str| line.trim_end().ends_with('·') || line.trim_end().ends_with(" i");
        assert_eq!(text.lines().find(ends), None, "{product} about {item}: {text}");
    }
}

#[test]
fn a_name_that_stands_on_the_poster_is_not_repeated_in_brackets() {
    let edition = edition(|_| {});
    let order = sheet("poster", "health/night-care", &["pl", "tr", "es", "vi", "ka", "hi"]);
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "sheets"));
    assert!(text.contains("Nocna i świąteczna opieka") && !text.contains("(nocna"), "{text}");
    assert!(text.contains("ღამის"), "no Georgian name begins with a capital: {text}");
}

#[test]
fn a_sheet_without_polish_says_the_polish_name_once() {
    let edition = edition(|_| {});
    for product in ["poster", "door-sign", "direction-sign"] {
        let mut order = sheet(product, "taking-part/immigrant-council", &["uk", "en", "ka", "hi", "fa"]);
        order.choice.arrow = (product == "direction-sign").then_some(Arrow::Left);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        assert_eq!(text.matches("Gdańska Rada").count(), 1, "{product}: {text}");
    }
    // One language says it, and so does whose it is.
    let order = sheet("poster", "safety/city-guard", &["ar"]);
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "sheets"));
    assert_eq!(text.matches("Straż Miejska").count(), 1, "{text}");
}

#[test]
fn a_sign_says_the_polish_name_once_however_a_language_writes_its_short_form() {
    let edition = edition(|_| {});
    // “Family support centre (Miejski Ośrodek Pomocy Rodzinie, MOPR)”, “… Rodzinie (MOPR, trung tâm …)”, “… Rodzinie – MOPR (…)”.
    for language in ["en", "vi", "tr", "hi", "ka", "fa"] {
        for (item, name) in [
            ("social-assistance/family-support-centre", "Rodzinie (MOPR)"),
            ("health/emergency-departments", "ratunkowe (SOR)"),
        ] {
            let order = sheet("door-sign", item, &["pl", language]);
            let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            let text = copied(&written(&pack, "sheets")).replace(['\n', '\u{a0}'], " ");
            let words = name.split(' ').next().expect("a word");
            // Whose door it is stands above: “Miejski Ośrodek Pomocy Rodzinie w Gdańsku”.
            let others = text.matches("Rodzinie w").count() * usize::from(words == "Rodzinie");
            assert_eq!(text.matches(words).count() - others, 1, "{language}, {name}: {text}");
        }
    }
}

#[test]
fn every_number_of_a_service_stands_on_its_poster_and_nothing_stands_on_it() {
    let edition = edition(|_| {});
    for languages in [&["en", "fa", "ru", "be", "tr", "es"][..], &["ar", "pl"], &["hi"]] {
        let order = sheet("poster", "safety/utility-emergencies", languages);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let (words, _) = placed_words(&written(&pack, "sheets"));
        for number in ["991", "992", "993", "994"] {
            // Titles name some of the numbers, too: those to dial stand below them.
            let named = words.iter().filter(|(_, word)| word == number).map(|(place, _)| *place);
            let place = named.max_by(|one, other| one[1].total_cmp(&other[1]));
            let place = place.unwrap_or_else(|| panic!("{languages:?}: {number} is not printed"));
            assert!(place[3] - place[1] > 60.0, "{languages:?}: {number} is not seen from afar");
            assert_eq!(on(place, &words), Vec::<&str>::new(), "{languages:?}: on {number}");
        }
    }
}

#[test]
fn a_poster_says_where_each_place_is() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    let Some(Item::Service(service)) = city.find("health/night-care") else { panic!("no such service") };
    let places = city.locations_of(service);
    assert!(places.len() > 2, "it is offered at several places");
    for languages in [["ru", "pl"].as_slice(), &["pl", "uk", "ar", "ka", "hi", "vi"]] {
        let order = sheet("poster", "health/night-care", languages);
        let pack = press().print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        for place in &places {
            assert!(text.contains(&place.street), "{languages:?}: {}: {text}", place.street);
        }
    }
}

#[test]
fn an_address_on_a_card_is_not_broken() {
    let edition = edition(|_| {});
    for product in ["counter-card", "leaflet", "poster"] {
        let order = sheet(product, "legal-stay/migrant-info-line", &["es", "pl"]);
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let text = copied(&written(&pack, "sheets"));
        assert!(text.contains("witaj.example.org/gdansk/es/legal-stay/migrant-info-line"), "{product}: {text}");
    }
}

#[test]
fn a_poster_has_room_for_long_names_in_six_languages() {
    let edition = edition(|_| {});
    for item in ["health/night-care", "safety/child-ombudsman-line", "legal-stay/foreigners-department"] {
        for languages in [["ka", "hi", "fa", "ru", "tr", "vi"], ["pl", "uk", "ru", "be", "en", "es"]] {
            let order = sheet("poster", item, &languages);
            let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            let over = over_the_edge(&written(&pack, "sheets"));
            assert!(over < -12.0, "{item} in {languages:?}: {over} points from the edge");
        }
    }
}

#[test]
fn letters_that_fill_a_sheet_take_no_further_page() {
    let (press, edition) = (press(), edition(|_| {}));
    for language in gdansk(&edition).languages() {
        for (product, most) in [("checklist", 1), ("phrase-card", 2)] {
            let order = Order { product: product.to_owned(), ..order(language.tag()) };
            let pack = press.print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
            assert!(pack.pages <= most, "{product} in {language}: {} pages", pack.pages);
        }
    }
}

#[test]
fn the_second_column_of_a_checklist_begins_with_a_new_time() {
    let edition = edition(|_| {});
    // The first word of the first column, and the last one of the title of the second.
    for (language, first, title) in [("en", "This", "month"), ("es", "Esta", "mes"), ("ru", "Это", "месяц")] {
        let order = Order { product: "checklist".to_owned(), ..order(language) };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!(pack.pages, 1, "{language}");
        let (words, _) = placed_words(&written(&pack, "sheets"));
        let foot = |wanted: &str| {
            let feet = words.iter().filter(|(_, word)| word == wanted).map(|(place, _)| place[3]);
            feet.fold(f64::MAX, f64::min)
        };
        let apart = (foot(first) - foot(title)).abs();
        assert!(apart < 8.0, "{language}: “{first}” and “{title}” are {apart} points apart");
    }
}

#[test]
fn the_last_step_of_a_time_begins_no_page_of_a_checklist_alone() {
    let edition = edition(|_| {});
    for (language, variant, last) in [("fa", "a5", "امشب جای خواب ندارید"), ("ka", "a5", "უწყებაში პირველად მიდიხართ")]
    {
        let variant = Variant::parse(variant).expect("a variant");
        let order = Order { product: "checklist".to_owned(), variant, ..order(language) };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let path = written(&pack, "sheets");
        assert!(copied(&path).contains(last), "{language}: the step is there");
        let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("pdftotext of poppler-utils");
        let text = without_marks(&String::from_utf8(output.stdout).expect("UTF-8"));
        assert!(text.split('\u{c}').all(|page| !page.trim_start().starts_with(last)), "{language}: {text}");
    }
}

#[test]
fn the_numbers_of_a_purse_card_are_as_large_as_its_face_allows() {
    let edition = edition(|_| {});
    for (language, least) in [("ar", 10.0), ("uk", 10.5), ("ka", 8.5)] {
        let variant = Variant::parse("a4").expect("a variant");
        let order = Order { product: "emergency-card".to_owned(), variant, ..order(language) };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let (words, _) = placed_words(&written(&pack, "sheets"));
        let ambulance = words.iter().find(|(_, word)| word == "999").expect("the number of the ambulance").0;
        // A box of a word of Noto Sans is 1.36 times as high as its letters are large.
        let size = (ambulance[3] - ambulance[1]) / 1.362;
        assert!(size > least, "{language}: {size} points");
    }
}

#[test]
fn a_print_shop_is_told_where_to_cut_and_how_far_ink_goes() {
    let edition = edition(|_| {});
    let order = Order {
        variant: Variant::parse("a4+bleed").expect("a variant"),
        ..sheet("poster", "health/night-care", &["uk", "pl"])
    };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let path = written(&pack, "sheets");
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        assert_conforms(&path, profile);
    }
    let output =
        Command::new("pdfinfo").args(["-box", "-f", "1", "-l", "1"]).arg(&path).output().expect("pdfinfo of poppler-utils");
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let size = |name: &str| -> [f64; 2] {
        let line = said.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("no {name}: {said}"));
        let (_, ends) = line.split_once("Box:").expect("its ends");
        let ends: Vec<f64> = ends.split_whitespace().map(|part| part.parse().expect("a number")).collect();
        // In millimetres.
        [ends[2] - ends[0], ends[3] - ends[1]].map(|points| (points * 254.0 / 72.0).round() / 10.0)
    };
    assert_eq!(size("TrimBox"), [210.0, 297.0], "the paper");
    assert_eq!(size("BleedBox"), [216.0, 303.0], "3 mm more on each side");
    assert_eq!(size("MediaBox"), [226.0, 313.0], "with the marks");
}
