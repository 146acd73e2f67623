//! The family of products: each in every language and variant passes an independent validator.

use std::collections::BTreeSet;

use page_validation::ValidationProfile;
use witaj::catalogue::{ItemId, Slug};
use witaj::edition::{City, Edition};
use witaj::language::Language;
use witaj::pack::{Arrow, Batch, Choice, Order, Press, Variant};

use super::{assert_conforms, edition, gdansk, order, press, written};

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
    press.orders(city, &batch).unwrap_or_else(|refusal| panic!("{refusal}")).wanted
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
