//! Whole sets of the shipped content in every language: what a validator, a copier of texts and a second print find.

use std::collections::BTreeSet;

use page_validation::ValidationProfile;
use rayon::prelude::*;
use witaj::edition::{Edition, Item, plain_blocks, plain_inlines};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Manifest, Order};

use super::{assert_conforms, copied, edition, gdansk, health, order, plain, press, written};
use crate::lonely::lonely;

/// All guides and services in full, so that every letter of the content passes the press.
fn in_full(language: &str) -> Order {
    Order { choice: Choice { full: true, ..Choice::default() }, ..order(language) }
}

fn words(text: &str) -> BTreeSet<String> {
    let letters: String = text.chars().filter(|letter| !is_within_words(*letter)).collect();
    let parts = letters.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|word| word.chars().count() > 1).map(str::to_owned).collect()
}

/// Arabic vowel signs, which stand above and below letters, and the mark that parts letters within a Persian word:
/// programs copy them in another order, or not at all.
fn is_within_words(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}')
}

/// Everything that the guides and services of a city say in a language.
fn content_of(edition: &Edition, language: &Language) -> String {
    let (city, locale) = (gdansk(edition), edition.locale(language).expect("messages"));
    let mut text = String::new();
    let printed = city.items().filter(|item| !matches!(item, Item::Guide(guide) if !guide.print));
    for item in printed {
        let shown = city.shown(item.texts(), language).expect("a text");
        text.push_str(&format!("{}\n{}\n", shown.title, plain_inlines(city, locale, shown.summary)));
        for part in &shown.sections {
            text.push_str(part.section.heading.as_deref().unwrap_or_default());
            text.push('\n');
            text.push_str(&plain_blocks(city, locale, &part.section.blocks));
        }
    }
    without_marks(&text)
}

/// Every number to dial that the pack must carry.
pub(super) fn numbers(edition: &Edition) -> BTreeSet<String> {
    let city = gdansk(edition);
    let services = city.items().filter_map(|item| match item {
        Item::Service(service) => Some(service),
        Item::Guide(_) => None,
    });
    let phones = services.flat_map(|service| &service.phones).filter_map(|phone| city.phone(phone));
    phones.map(|number| number.shown().to_owned()).collect()
}

#[test]
fn packs_of_every_language_are_accessible_archivable_and_can_be_copied() {
    let edition = edition(|_| {});
    let languages: Vec<Language> = gdansk(&edition).languages().to_vec();
    assert_eq!(languages.len(), crate::shipped::LANGUAGES.len() + 1, "the complete ones, and French");
    // Each takes long: the processors that other tests leave alone share them.
    languages.into_par_iter().for_each(|language| {
        let pack = press().print(&edition, gdansk(&edition), &in_full(language.tag()));
        let pack = pack.unwrap_or_else(|refusal| panic!("{language}: {refusal}"));
        assert_eq!(pack.file_name, format!("gdansk-welcome-{language}-full.pdf"));
        assert!(pack.pages >= 40, "{language}: {} pages", pack.pages);
        let path = written(&pack, "shipped");
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            assert_conforms(&path, profile);
        }
        let alone = lonely(&path, gdansk(&edition), edition.locale(&language).expect("messages"));
        assert!(alone.is_empty(), "{language}: {alone:#?}");
        let copied = copied(&path);
        let draft = edition.locale(&language).expect("messages").say("pack-draft");
        assert!(!copied.contains(&format!("{draft} {draft}")), "{language}: who copies text copies no watermark");
        for number in numbers(&edition) {
            assert!(copied.contains(&plain(&number)), "{language}: {number} is not in the text");
        }
        let wanted = words(&content_of(&edition, &language));
        let found = words(&copied);
        let lost: Vec<&String> = wanted.difference(&found).collect();
        let recall = 100 - 100 * lost.len() / wanted.len();
        assert!(recall >= 90, "{language}: {recall} % of {} words; lost: {lost:?}", wanted.len());
    });
}

#[test]
fn the_same_edition_gives_the_same_bytes() {
    let edition = edition(|_| {});
    let order = |language: &str| Order { languages: order(language).languages, ..health() };
    let print = || press().print(&edition, gdansk(&edition), &order("uk")).unwrap_or_else(|refusal| panic!("{refusal}"));
    let (first, second) = (print(), print());
    assert!(first.bytes == second.bytes, "two prints of one edition differ");
    let orders = [order("ar"), order("uk"), order("pl")];
    let (press, said) = (press(), std::cell::RefCell::new(Vec::new()));
    let progress = |done: usize, now: &[Order]| said.borrow_mut().push((done, now.len()));
    let run = press.print_all(&edition, gdansk(&edition), &orders, &progress);
    let names: Vec<&str> = run.iter().filter_map(|(_, printed)| Some(printed.as_ref().ok()?.file_name.as_str())).collect();
    assert_eq!(names, ["ar", "uk", "pl"].map(|tag| format!("gdansk-welcome-{tag}-health.pdf")), "in their order");
    assert_eq!(*said.borrow(), [(0, 2), (2, 1)], "two at once");
    assert!(run[1].1.as_ref().is_ok_and(|pack| pack.bytes == first.bytes), "a pack beside another differs");
    let refused = press.print_all(
        &edition,
        gdansk(&edition),
        &[order("pl"), Order { product: "leaf".to_owned(), ..order("pl") }],
        &progress,
    );
    assert!(refused.len() == 1 && refused[0].1.is_err(), "nothing is set before all orders can be");
    let mut manifest = Manifest::new(&edition, gdansk(&edition), "https://witaj.example.org");
    manifest.add(&first);
    let file = &manifest.files[0];
    assert_eq!((file.name.as_str(), file.bytes, file.pages), ("gdansk-welcome-uk-health.pdf", first.bytes.len(), first.pages));
    let emergency = file.facts.iter().find(|fact| fact.id == "emergency-112").expect("the fact");
    assert_eq!(emergency.value.as_deref(), Some("112"));
}
