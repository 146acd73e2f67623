//! A batch: which products, languages and variants → the orders that make them.

use super::order::{Choice, Order, Variant};
use super::press::Press;
use super::product::{Product, Subject};
use super::refusal::{Reason, Refusal};
use crate::edition::City;
use crate::language::Language;

/// What to print of a city, in few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The products; `None`: all that the choice allows.
    pub products: Option<Vec<String>>,
    /// The languages, those of one entry in one file; `None`: all that the city offers.
    pub languages: Option<Vec<Vec<Language>>>,
    /// The variants; `None`: all that each product has, one change of looks at a time.
    pub variants: Option<Vec<Variant>>,
    /// What of the content.
    pub choice: Choice,
    /// Proofs.
    pub draft: bool,
    /// The address of the site.
    pub site: String,
}

/// The orders of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Orders {
    /// In order of products, languages and variants.
    pub wanted: Vec<Order>,
    /// Why products are not among them, where the batch asks for all that can be had.
    pub left_out: Vec<Reason>,
}

impl Press {
    /// The orders of a batch. What a named product can't do is said when it is to be printed; of all products those that can't be had
    /// like this are left out; where none is left, that is a refusal.
    pub fn orders(&self, city: &City, batch: &Batch) -> Result<Orders, Refusal> {
        let mut orders = Orders::default();
        for (name, product) in self.named(batch)? {
            let variants = batch.variants.clone().unwrap_or_else(|| product.offered());
            let choice = fitting(product, batch);
            for languages in files(product, city, batch.languages.as_deref()) {
                for variant in &variants {
                    let order = Order {
                        variant: *variant,
                        choice: choice.clone(),
                        draft: batch.draft,
                        ..Order::of(name, &languages, &batch.site)
                    };
                    let objections = if batch.products.is_none() { product.objections(&order) } else { Vec::new() };
                    if objections.is_empty() {
                        orders.wanted.push(order);
                    }
                    orders.left_out.extend(objections);
                }
            }
        }
        orders.left_out.sort();
        orders.left_out.dedup();
        match orders.wanted.is_empty() && !orders.left_out.is_empty() {
            true => Err(Refusal { reasons: orders.left_out }),
            false => Ok(orders),
        }
    }

    /// All variants of a product, one change of looks at a time.
    pub fn variants(&self, product: &str) -> Vec<Variant> {
        self.shelf().find(|(name, _)| *name == product).map(|(_, product)| product.offered()).unwrap_or_default()
    }

    /// The look in which a product goes with a printed one: the same paper and size of letters, and no colours where that has none,
    /// as far as it can be had.
    pub fn variant_beside(&self, product: &str, printed: &str, variant: Variant) -> Variant {
        let find = |wanted: &str| self.shelf().find(|(name, _)| *name == wanted).map(|(_, product)| product);
        let Some(product) = find(product) else { return Variant::default() };
        let paper = find(printed).map(|printed| printed.paper(variant)).or(variant.paper);
        let has = |feature: &str| product.variants.iter().any(|name| name == feature);
        Variant {
            paper: paper.filter(|paper| product.papers.iter().skip(1).any(|other| other == paper)),
            large_print: variant.large_print && has("large-print"),
            greyscale: variant.greyscale && has("greyscale"),
            ..Variant::default()
        }
    }

    fn named<'a>(&'a self, batch: &'a Batch) -> Result<Vec<(&'a str, &'a Product)>, Refusal> {
        let Some(names) = &batch.products else { return Ok(self.shelf().collect()) };
        let find = |name: &'a String| {
            let known = || self.products().collect::<Vec<_>>().join(", ");
            let found = self.shelf().find(|(other, _)| other == name);
            found.ok_or_else(|| Refusal::because(Reason::Product { name: name.clone(), known: known() }))
        };
        names.iter().map(find).collect()
    }
}

/// The choice as far as a product knows it; where products were named, they must know all of it.
fn fitting(product: &Product, batch: &Batch) -> Choice {
    let mut choice = batch.choice.clone();
    if batch.products.is_none() {
        choice.item = choice.item.filter(|_| product.item != Subject::None);
        choice.situation = choice.situation.filter(|_| product.situation);
        choice.corrects = choice.corrects.filter(|_| product.corrects);
        choice.sheet = choice.sheet.filter(|_| product.sheet);
        choice.arrow = choice.arrow.filter(|_| product.arrow);
        if !product.topics {
            (choice.topics, choice.full) = (Vec::new(), false);
        }
    }
    choice
}

/// The languages of each file of a product.
fn files(product: &Product, city: &City, wanted: Option<&[Vec<Language>]>) -> Vec<Vec<Language>> {
    let (_, most) = product.languages;
    let all: Vec<Vec<Language>> = city.languages().iter().map(|language| vec![language.clone()]).collect();
    let entries = wanted.unwrap_or(&all);
    // Somebody who wrote `uk+pl` has said what belongs together.
    if entries.iter().any(|entry| entry.len() > 1) || most == 1 {
        return entries.to_vec();
    }
    let single = entries.iter().flatten();
    if most == 2 {
        // The second language is the one of offices and signs.
        let source = city.source_language();
        let others: Vec<_> = single.clone().filter(|language| *language != source).collect();
        // Where there is no other, the product itself says that it wants one.
        return match others.is_empty() {
            true => vec![vec![source.clone()]],
            false => others.into_iter().map(|language| vec![language.clone(), source.clone()]).collect(),
        };
    }
    let together: Vec<Language> = single.cloned().collect();
    match wanted {
        Some(_) => vec![together],
        None => vec![together.into_iter().take(most).collect()],
    }
}
