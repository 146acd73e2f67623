//! What stops the press, and what it says then.

use std::sync::Arc;

use chrono::NaiveDate;
use witaj::catalogue::{Catalogue, FactId, ItemId, LayerContent, Print, Shape, Slug};
use witaj::language::Language;
use witaj::pack::{Arrow, Order, Paper, Reason};

use super::{edition, order, refused, rewrite};

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

#[test]
fn what_is_not_there_cannot_be_ordered() {
    let edition = edition(|_| {});
    let words = refused(&edition, &Order { product: "leaf".to_owned(), ..order("pl") }).to_string();
    assert!(words.contains("there is no product “leaf”; there are: bilingual, checklist,"), "{words}");
    let words = refused(&edition, &order("de")).to_string();
    assert!(words.contains("gdansk has no pack in “de”; it offers: pl, en, uk, ru, be, ar,"), "{words}");
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
