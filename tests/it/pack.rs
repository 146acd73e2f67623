//! Packs of the shipped content, read back as a validator, a reader who copies text, and a clerk would.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use chrono::NaiveDate;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};
use rayon::prelude::*;
use witaj::catalogue::{
    Approval, Block, Catalogue, FactId, Inline, ItemId, LayerContent, Position, Print, Shape, Signature, Signer, Slug, Text,
    Verdict,
};
use witaj::edition::{City, Edition, EditionId, Item, plain_blocks, plain_inlines};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Arrow, Batch, Choice, Manifest, Order, Pack, Paper, Press, PressError, Reason, Refusal, Variant};

use crate::lonely::lonely;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped content, changed by a test before it becomes an edition.
pub(crate) fn edition(change: impl FnOnce(&mut Catalogue)) -> Edition {
    let mut reading = witaj::content::read(&root().join("content"));
    change(&mut reading.catalogue);
    let (messages, _) = witaj::locale::read(&root().join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today)
}

fn press() -> Press {
    Press::open(&root().join("packs")).unwrap_or_else(|error| panic!("{error}"))
}

fn order(language: &str) -> Order {
    let language = Language::parse(language).expect("a language");
    Order { draft: true, ..Order::of("welcome", &[language], "https://witaj.example.org/") }
}

/// All guides and services in full, so that every letter of the content passes the press.
fn in_full(language: &str) -> Order {
    Order { choice: Choice { full: true, ..Choice::default() }, ..order(language) }
}

pub(crate) fn gdansk(edition: &Edition) -> &City {
    edition.city("gdansk").expect("the city")
}

fn refused(edition: &Edition, order: &Order) -> Refusal {
    press().print(edition, gdansk(edition), order).map(|pack| pack.pages).expect_err("a refusal")
}

/// Writes a pack into a folder of its own, where it can be looked at after the test.
fn written(pack: &Pack, folder: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(&pack.file_name);
    fs::write(&path, &pack.bytes).expect("a file");
    path
}

/// An independent validator finds nothing.
fn assert_conforms(path: &Path, profile: ValidationProfile) {
    let report = validate_pdf(path, &ValidationOptions::default().profile(profile)).expect("a report");
    // The validator takes a carriage return at the end of compressed bytes for a part of the line end after them, and
    // then finds the stream one byte too short. Whether its length is right can be seen in the file.
    let mistaken = "ISO 19005-2:2011:6.1.7.1:1";
    let failures: Vec<_> = report.failures.iter().filter(|failure| failure.rule_id != mistaken).collect();
    assert!(failures.is_empty(), "{}: {failures:?}", path.display());
    assert_eq!(wrong_lengths(&fs::read(path).expect("the file")), 0, "{}", path.display());
}

/// How many streams of a PDF do not end where their `/Length` says.
fn wrong_lengths(bytes: &[u8]) -> usize {
    let find = |from: usize, needle: &[u8]| {
        bytes[from..].windows(needle.len()).position(|window| window == needle).map(|place| from + place)
    };
    let (mut wrong, mut at) = (0, 0);
    while let Some(start) = find(at, b"/Length ") {
        let digits: String =
            bytes[start + 8..].iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        let data = find(start, b"stream\n").expect("a stream") + b"stream\n".len();
        at = data + digits.parse::<usize>().expect("a length");
        wrong += usize::from(!bytes[at..].starts_with(b"\nendstream"));
    }
    wrong
}

/// The text that a reader copies out of a PDF, with blanks made equal and without marks of direction.
pub(crate) fn copied(path: &Path) -> String {
    let output = Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    assert!(output.status.success(), "pdftotext fails on {}", path.display());
    plain(&String::from_utf8(output.stdout).expect("UTF-8"))
}

fn plain(text: &str) -> String {
    without_marks(text).split_whitespace().collect::<Vec<_>>().join(" ")
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
fn numbers(edition: &Edition) -> BTreeSet<String> {
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
    assert_eq!(languages.len(), super::shipped::LANGUAGES.len() + 1, "the complete ones, and French");
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

/// The layer in which a fact stands.
fn layer_of<'a>(catalogue: &'a mut Catalogue, fact: &FactId) -> &'a mut LayerContent {
    Arc::make_mut(catalogue.layers.values_mut().find(|layer| layer.facts.contains_key(fact)).expect("a layer"))
}

fn fact(id: &str) -> FactId {
    FactId::parse(id).expect("an id")
}

#[test]
fn a_fact_that_may_not_go_on_paper_stops_the_press() {
    let spoil = |change: fn(&mut witaj::catalogue::Fact)| {
        edition(|catalogue| {
            let id = fact("emergency-112");
            change(layer_of(catalogue, &id).facts.get_mut(&id).expect("the fact"));
        })
    };
    let ended = spoil(|fact| fact.periods[0].valid_until = NaiveDate::from_ymd_opt(2026, 10, 31));
    let reasons = refused(&ended, &order("ar")).reasons;
    assert!(reasons.iter().all(|reason| matches!(reason, Reason::Expired { .. })), "{reasons:?}");
    assert!(reasons.len() > 3, "every text that prints it is named: {reasons:?}");
    assert!(reasons[0].to_string().contains("ended on 2026-10-31"), "{}", reasons[0]);

    let doubtful = spoil(|fact| fact.periods[0].provenance.unconfirmed = true);
    let reasons = refused(&doubtful, &order("en")).reasons;
    assert!(reasons.iter().all(|reason| matches!(reason, Reason::Unconfirmed { .. })), "{reasons:?}");

    let volatile = spoil(|fact| fact.print = Print::No);
    let reasons = refused(&volatile, &order("pl")).reasons;
    assert!(reasons.iter().all(|reason| matches!(reason, Reason::NotForPrint { .. })), "{reasons:?}");
}

/// Changes the Polish text of a guide.
fn rewrite(catalogue: &mut Catalogue, id: &str, change: impl FnOnce(&mut Text)) {
    let id = ItemId::parse(id).expect("an id");
    let layer = catalogue.layers.values_mut().find(|layer| layer.guides.contains_key(&id)).expect("a layer");
    let guide = Arc::make_mut(layer).guides.get_mut(&id).expect("the guide");
    let texts = &mut Arc::make_mut(guide).texts;
    change(Arc::make_mut(texts.by_language.get_mut(&Language::parse("pl").expect("a language")).expect("a text")));
}

#[test]
fn a_letter_without_a_shape_stops_the_press_and_all_reasons_come_at_once() {
    let edition = edition(|catalogue| {
        rewrite(catalogue, "health/insurance-and-doctor", |text| text.title = "Lekarz ☎ 字".to_owned());
        let id = fact("emergency-112");
        layer_of(catalogue, &id).facts.get_mut(&id).expect("the fact").print = Print::No;
    });
    let refusal = refused(&edition, &order("pl"));
    let glyph = refusal.reasons.iter().find(|reason| matches!(reason, Reason::Glyph { letter: '☎', .. })).expect("a glyph");
    let words = glyph.to_string();
    assert!(words.contains("poland/guides/health/insurance-and-doctor/pl.md") && words.contains("U+260E"), "{words}");
    assert!(refusal.reasons.iter().any(|reason| matches!(reason, Reason::NotForPrint { .. })));
}

#[test]
fn a_print_run_wants_every_text_approved() {
    let edition = edition(|_| {});
    let refusal = refused(&edition, &Order { draft: false, ..order("uk") });
    assert!(refusal.reasons.iter().all(|reason| matches!(reason, Reason::NotApproved { .. })), "{refusal}");
    assert!(refusal.to_string().contains("not approved in “uk” (draft): have it reviewed, or print a draft with --draft"));
    let card = refused(&edition, &Order { draft: false, product: "emergency-card".to_owned(), ..order("uk") });
    assert!(card.to_string().contains("services/safety/"), "what a card says beside the numbers is a text, too: {card}");
}

/// Approves every section of every text in a language, in the name of somebody who does not exist.
fn approve_all(catalogue: &mut Catalogue, language: &Language) {
    for content in catalogue.layers.values_mut() {
        let mut approvals = Vec::new();
        for texts in content.texts() {
            let (source, text) = (texts.source().expect("a source"), &texts.by_language[language]);
            approvals.extend(text.section_ids().map(|section| Approval {
                item: texts.key.name.clone(),
                source: source.hash(&section).expect("a section").clone(),
                translation: text.hash(&section).expect("a section").clone(),
                section,
                verdict: Verdict::Approved,
                reviewer: "Przykładowa Osoba".to_owned(),
                date: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
                position: Position::default(),
            }));
        }
        Arc::make_mut(content).approvals.insert(language.clone(), approvals.into());
    }
}

#[test]
fn what_people_have_approved_is_printed_with_their_names_and_without_a_watermark() {
    let language = Language::parse("uk").expect("a language");
    let edition = edition(|catalogue| approve_all(catalogue, &language));
    let order = Order { draft: false, languages: vec![language.clone()], ..health() };
    let pack = press().print(&edition, gdansk(&edition), &order).unwrap_or_else(|refusal| panic!("{refusal}"));
    let path = written(&pack, "approved");
    assert_conforms(&path, ValidationProfile::PdfUa1);
    let text = copied(&path);
    assert!(text.contains("Przykładowa Osoba"));
    let locale = edition.locale(&language).expect("messages");
    for id in ["pack-draft", "pack-draft-label", "pack-draft-notice", "pack-state-draft-machine"] {
        assert!(!text.contains(&without_marks(&locale.say(id))), "{id} stands in a pack for print");
    }
}

#[test]
fn what_is_not_there_cannot_be_ordered() {
    let edition = edition(|_| {});
    let words = refused(&edition, &Order { product: "leaf".to_owned(), ..order("pl") }).to_string();
    assert!(words.contains("there is no product “leaf”; there are: bilingual, checklist,"), "{words}");
    let words = refused(&edition, &order("de")).to_string();
    assert!(words.contains("gdansk has no pack in “de”; it offers: pl, en, uk, ru, be, ar,"), "{words}");
}

#[test]
fn markup_in_a_text_is_printed_as_it_is_typed() {
    const HOSTILE: [&str; 6] =
        ["#read(\"/etc/passwd\")", "$x^2$", "@label", "<script>alert(1)</script>", "*nie* _tak_ = //", "#import \"a.typ\""];
    let edition = edition(|catalogue| {
        rewrite(catalogue, "health/insurance-and-doctor", |text| {
            text.title = "Lekarz #panic() <a>".to_owned();
            text.summary = vec![Inline::Text(format!("{} \u{202e}live\u{7}", HOSTILE.join(" ")))];
        });
    });
    let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
    let text = copied(&written(&pack, "hostile"));
    // Lines break where they must; blanks do not count.
    let closed = |text: &str| text.replace(' ', "");
    for hostile in HOSTILE.iter().chain(&["Lekarz #panic() <a>", "live"]) {
        assert!(closed(&text).contains(&closed(hostile)), "{hostile} is not in the text");
    }
}

/// A copy of the packs in which one file is changed.
fn changed_packs(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for entry in walkdir::WalkDir::new(root().join("packs")).into_iter().filter_map(Result::ok) {
        let target = folder.path().join(entry.path().strip_prefix(root().join("packs")).expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).expect("text");
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(&path, text.replacen(from, to, 1)).expect("written");
    folder
}

#[test]
fn fonts_that_would_spoil_a_pack_are_refused_with_their_package() {
    let packs = changed_packs("fonts.toml", "NotoNaskhArabic-Bold.ttf", "NotoNaskhArabic-Boldest.ttf");
    let error = Press::open(packs.path()).map(|_| ()).expect_err("a missing font");
    assert!(matches!(error, PressError::FontMissing { .. }));
    let words = error.to_string();
    assert!(words.contains("“Noto Naskh Arabic”") && words.contains("fonts-noto-core"), "{words}");

    let packs = changed_packs("fonts.toml", "before = \"2.010\"", "before = \"1.900\"");
    let error = Press::open(packs.path()).map(|_| ()).expect_err("a bad build");
    assert!(matches!(error, PressError::FontBuild { .. }), "{error}");

    let packs = changed_packs("welcome/pack.toml", "papers =", "paper =");
    let words = Press::open(packs.path()).map(|_| ()).expect_err("a bad key").to_string();
    assert!(words.contains("pack.toml") && words.contains("paper"), "{words}");
}

#[test]
fn a_mistake_in_a_template_is_named_with_its_line() {
    let edition = edition(|_| {});
    let packs = changed_packs("parts/chapter.typ", "topic.lead", "topic.leed");
    let press = Press::open(packs.path()).expect("a press");
    let refusal = press.print(&edition, gdansk(&edition), &order("pl")).map(|pack| pack.pages).expect_err("a refusal");
    let words = refusal.to_string();
    assert!(words.contains("packs/parts/chapter.typ:"), "{words}");
}

/// Every product as a city would order it: with an item and an arrow where it needs one.
fn everything(press: &Press, city: &City, languages: &[&str], variants: Option<Vec<Variant>>) -> Vec<Order> {
    let choice = Choice {
        item: Some(ItemId::parse("legal-stay/migrant-info-line").expect("an id")),
        arrow: Some(Arrow::Left),
        // One chapter: long products take long to be validated.
        topics: vec![Slug::parse("health").expect("a slug")],
        ..Choice::default()
    };
    let languages = languages.iter().map(|tag| vec![Language::parse(tag).expect("a language")]).collect();
    let site = "https://witaj.example.org".to_owned();
    let batch = Batch { products: None, languages: Some(languages), variants, choice, draft: true, site };
    press.orders(city, &batch).unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// The welcome set has tests of its own, and takes the longest.
fn other_products(orders: Vec<Order>) -> impl Iterator<Item = Order> {
    orders.into_iter().filter(|order| order.product != "welcome")
}

fn assert_accessible(press: &Press, edition: &Edition, order: &Order, folder: &str) {
    let name = order.file_name(gdansk(edition));
    let pack = press.print(edition, gdansk(edition), order).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
    let path = written(&pack, folder);
    // A booklet holds pictures of pages, in the order of a printer; what is read is the set itself.
    if !order.variant.booklet {
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            assert_conforms(&path, profile);
        }
    }
}

#[test]
fn every_product_in_every_language_is_accessible_and_archivable() {
    let (press, edition) = (press(), edition(|_| {}));
    let city = gdansk(&edition);
    let mut printed = BTreeSet::new();
    for language in city.languages().iter().filter(|language| language.tag() != "pl") {
        for order in other_products(everything(&press, city, &[language.tag(), "pl"], Some(vec![Variant::default()]))) {
            // Products of one language come in Polish with each of the others.
            if printed.insert(order.file_name(city)) {
                assert_accessible(&press, &edition, &order, "products");
            }
        }
    }
}

#[test]
fn every_variant_of_every_product_is_accessible_and_archivable() {
    let (press, edition) = (press(), edition(|_| {}));
    // In its own look each of them is printed in every language, above.
    let is_own_look = |order: &Order| order.variant == Variant::default();
    let all = other_products(everything(&press, gdansk(&edition), &["ar", "uk"], None));
    for order in all.filter(|order| !is_own_look(order)) {
        assert_accessible(&press, &edition, &order, "variants");
    }
    let topics = vec![Slug::parse("health").expect("a slug")];
    let welcome = Order { choice: Choice { topics, ..Choice::default() }, ..order("ar") };
    for variant in ["a4", "letter", "large-print", "greyscale", "booklet", "bleed", "screen", "a4+large-print+greyscale"] {
        let variant = Variant::parse(variant).expect("a variant");
        assert_accessible(&press, &edition, &Order { variant, ..welcome.clone() }, "variants");
    }
}

#[test]
fn a_product_says_what_it_cannot_do() {
    let edition = edition(|_| {});
    let refusal = |change: fn(&mut Order)| {
        let mut order = order("pl");
        change(&mut order);
        refused(&edition, &order).to_string()
    };
    let words = refusal(|order| order.languages.push(Language::parse("uk").expect("a language")));
    assert!(words.contains("takes 1 languages, not 2"), "{words}");
    let words = refusal(|order| order.choice.situation = Slug::parse("astronaut").ok());
    assert!(
        words.contains("gdansk has no checklist “astronaut” to print; there are: first-weeks, worker-outside-eu,"),
        "{words}"
    );
    let words = refusal(|order| order.choice.topics = vec![Slug::parse("magic").expect("a slug")]);
    assert!(words.contains("no chapter “magic”"), "{words}");
    let words = refusal(|order| order.variant.paper = Some(Paper::Sra3));
    assert!(words.contains("is not laid out for sra3: choose one of a5, a4, letter"), "{words}");
    let words = refusal(|order| order.choice.arrow = Some(Arrow::Up));
    assert!(words.contains("does not point somewhere"), "{words}");
    let without_lists = self::edition(|catalogue| {
        for layer in catalogue.layers.values_mut() {
            Arc::make_mut(layer).guides.retain(|_, guide| guide.shape != Shape::Checklist);
        }
    });
    let sheet = Order { product: "checklist".to_owned(), ..order("pl") };
    let words = refused(&without_lists, &sheet).to_string();
    assert!(words.contains("and gdansk has none: write a guide of the shape “checklist”"), "{words}");
}

/// A sentence without links and values, which stands on paper as it stands in the text.
fn words_alone(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(inlines) => match inlines.as_slice() {
            [Inline::Text(words)] if words.len() > 20 => Some(words.as_str()),
            _ => None,
        },
        Block::Heading(_) => None,
        Block::List { items, .. } => items.iter().find_map(|item| words_alone(&item.blocks)),
    })
}

#[test]
fn a_situation_is_printed_with_what_its_checklist_leads_to() {
    let edition = edition(|_| {});
    let student = Choice { situation: Slug::parse("student").ok(), ..Choice::default() };
    let press = press();
    let pack = press.print(&edition, gdansk(&edition), &Order { choice: student, ..order("en") }).expect("a pack");
    assert_eq!(pack.file_name, "gdansk-welcome-en-student.pdf");
    let text = copied(&written(&pack, "situations"));
    let sentence = |id: &str| {
        let Some(Item::Guide(guide)) = gdansk(&edition).item(&ItemId::parse(id).expect("an id")) else { panic!("no {id}") };
        let english = &guide.texts.by_language[&Language::parse("en").expect("a language")];
        plain(english.sections.iter().rev().find_map(|section| words_alone(&section.blocks)).expect("a sentence"))
    };
    assert!(text.contains(&sentence("education/studying")), "what the list leads to is printed in full");
    assert!(!text.contains(&sentence("work/accident")), "what it does not lead to is printed in a few lines");
}

#[test]
fn a_text_that_is_too_long_for_its_card_is_refused_with_the_number_of_characters() {
    let edition = edition(|catalogue| {
        let id = ItemId::parse("safety/emergency-112").expect("an id");
        let layer = catalogue.layers.values_mut().find(|layer| layer.services.contains_key(&id)).expect("a layer");
        let service = Arc::make_mut(Arc::make_mut(layer).services.get_mut(&id).expect("the service"));
        let texts = &mut service.texts;
        let pl = Language::parse("pl").expect("a language");
        Arc::make_mut(texts.by_language.get_mut(&pl).expect("a text")).title = "112, numer alarmowy. ".repeat(40);
    });
    let refusal = refused(&edition, &Order { product: "emergency-card".to_owned(), ..order("pl") });
    let too_many = refusal.reasons.iter().find_map(|reason| match reason {
        Reason::Overflow { characters, .. } => Some(*characters),
        _ => None,
    });
    assert!(too_many.is_some_and(|characters| characters > 200), "{refusal}");
    assert!(refusal.to_string().contains("characters too many for “emergency-card”"), "{refusal}");
}

/// Changes what stands in the folder of the city itself.
fn of_gdansk(catalogue: &mut Catalogue, change: impl FnOnce(&mut LayerContent)) {
    let layer = catalogue.layers.values_mut().find(|layer| layer.layer.slug.as_str() == "gdansk").expect("the city");
    change(Arc::make_mut(layer));
}

/// One chapter in Polish.
pub(crate) fn health() -> Order {
    let topics = vec![Slug::parse("health").expect("a slug")];
    Order { choice: Choice { topics, ..Choice::default() }, ..order("pl") }
}

#[test]
fn a_letter_is_signed_by_whoever_the_city_names() {
    let signed = |picture: Option<&str>| {
        let edition = edition(|catalogue| {
            of_gdansk(catalogue, |layer| {
                let signer = Signer { name: "Przykładowa Osoba".to_owned(), office: "Urząd na próbę".to_owned() };
                layer.signature = Signature { signer: Some(signer), picture: picture.map(str::to_owned) };
            });
        });
        let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
        let path = written(&pack, if picture.is_some() { "signed" } else { "to-sign" });
        assert_conforms(&path, ValidationProfile::PdfUa1);
        copied(&path)
    };
    let drawn =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M1 9 L20 1 L39 9\" stroke=\"#000\"/></svg>";
    for text in [signed(Some(drawn)), signed(None)] {
        for words in ["Przykładowa Osoba", "Urząd na próbę"] {
            assert!(text.contains(words), "{words} stands under the letter");
        }
    }
}

#[test]
fn a_letter_of_a_hundred_pages_is_printed_to_its_end() {
    let edition = edition(|catalogue| {
        of_gdansk(catalogue, |layer| {
            let texts = Arc::make_mut(layer.letter.as_mut().expect("a letter"));
            let text = texts.by_language.get_mut(&Language::parse("pl").expect("a language")).expect("a text");
            let section = Arc::make_mut(text).sections.last_mut().expect("a section");
            let line = "Bardzo długi list, który ktoś wkleił przez pomyłkę. ".repeat(20);
            section.blocks = (0..200).map(|number| Block::Paragraph(vec![Inline::Text(format!("{number}. {line}"))])).collect();
        });
    });
    let pack = press().print(&edition, gdansk(&edition), &health()).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(pack.pages > 100, "{} pages", pack.pages);
    assert!(copied(&written(&pack, "huge")).contains("199. Bardzo długi list"));
}

#[test]
fn a_chapter_in_which_nothing_stands_is_left_out() {
    let edition = edition(|catalogue| {
        for layer in catalogue.layers.values_mut() {
            let layer = Arc::make_mut(layer);
            layer.guides.retain(|id, _| id.topic.as_str() != "culture-community");
            layer.services.retain(|id, _| id.topic.as_str() != "culture-community");
        }
    });
    let pack = press().print(&edition, gdansk(&edition), &order("pl")).unwrap_or_else(|refusal| panic!("{refusal}"));
    let title = edition.locale(&pack.languages[0]).expect("messages").say("topic-culture-community");
    assert!(!copied(&written(&pack, "empty")).contains(&without_marks(&title)));
}
