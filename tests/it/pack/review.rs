//! The review sheet: each point stands beside what it says in the other language, and codes look alike.

use witaj::language::Language;
use witaj::pack::{Choice, Order, Section, Variant};

use super::sheets::placed_words;
use super::{copied, edition, gdansk, order, press, written};

fn section(code: &str, source: &[&str], own: &[&str]) -> Section {
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    Section { code: code.to_owned(), title: "Nauka polskiego".to_owned(), source: owned(source), own: owned(own) }
}

#[test]
fn points_of_a_review_sheet_begin_beside_each_other_and_its_codes_are_of_one_height() {
    let edition = edition(|_| {});
    // Each point is told by a word that no other line has; in the second one side is much longer than the other.
    let long = "Gdansk Gdynia Sopot ".repeat(12);
    let points = [section(
        "PJAKXTW",
        &["Kroki", "Alfa idź.", &format!("Beta {long}."), "Gamma idź."],
        &["مقدمة", "Alpha أولا.", "Betas ثانيا.", "Gammas ثالثا."],
    )];
    let uneven = [section("41TC54J", &["Kroki", "Delta idź."], &["مقدمة", "Deltas أولا.", "Epsilon ثانيا."])];
    let sections: Vec<Section> = points.into_iter().chain(uneven).collect();
    for tag in ["ar", "fa"] {
        let order = Order {
            product: "review".to_owned(),
            languages: vec![Language::parse(tag).expect("a language")],
            choice: Choice { sheet: Some(sections.clone()), ..Choice::default() },
            ..order("pl")
        };
        let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
        let (words, _) = placed_words(&written(&pack, "review"));
        let place = |name: &str| words.iter().find(|(_, word)| word == name).unwrap_or_else(|| panic!("{name}: {words:?}")).0;
        for (source, own) in [("Alfa", "Alpha"), ("Beta", "Betas"), ("Gamma", "Gammas")] {
            let apart = (place(source)[3] - place(own)[3]).abs();
            assert!(apart < 2.0, "{tag}: {source} and {own} are {apart} points apart");
        }
        // Where one side has a point more, all of them are there.
        assert!(place("Epsilon")[1] > place("Deltas")[1], "{tag}");
        let height = |name: &str| place(name)[3] - place(name)[1];
        let differ = (height("PJAKXTW") - height("41TC54J")).abs();
        assert!(differ < 0.1, "{tag}: letters and digits of codes differ by {differ} points");
    }
}

#[test]
fn no_heading_of_a_review_sheet_is_divided() {
    let edition = edition(|_| {});
    let headings = ["Przestępstwo: ofiara i świadek", "Злочин: жертва і потерпілий чи потерпіла"];
    // A heading alone would be a sentence.
    let (source, own) = ([headings[0], "Idź na policję."], [headings[1], "Ідіть до поліції."]);
    let order = Order {
        product: "review".to_owned(),
        languages: vec![Language::parse("uk").expect("a language")],
        variant: Variant::parse("large-print").expect("a variant"),
        choice: Choice { sheet: Some(vec![section("PJAKXTW", &source, &own)]), ..Choice::default() },
        ..order("pl")
    };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "review"));
    for heading in headings {
        for word in heading.split(' ') {
            assert!(text.contains(word), "{word}: {text}");
        }
    }
}
