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

impl Press {
    /// The orders of a batch, in order of products, languages and variants.
    pub fn orders(&self, city: &City, batch: &Batch) -> Result<Vec<Order>, Refusal> {
        let mut orders = Vec::new();
        for (name, product) in self.wanted(batch)? {
            let variants = batch.variants.clone().unwrap_or_else(|| product.offered());
            let choice = fitting(product, batch);
            for languages in files(product, city, batch.languages.as_deref()) {
                orders.extend(variants.iter().map(|variant| Order {
                    variant: *variant,
                    choice: choice.clone(),
                    draft: batch.draft,
                    ..Order::of(name, &languages, &batch.site)
                }));
            }
        }
        Ok(orders)
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

    fn wanted<'a>(&'a self, batch: &'a Batch) -> Result<Vec<(&'a str, &'a Product)>, Refusal> {
        let Some(names) = &batch.products else {
            let can_be = |product: &Product| {
                (product.item == Subject::None || batch.choice.item.is_some())
                    && (!product.arrow || batch.choice.arrow.is_some())
                    && (!product.corrects || batch.choice.corrects.is_some())
                    && (!product.sheet || batch.choice.sheet.is_some())
            };
            return Ok(self.shelf().filter(|(_, product)| can_be(product)).collect());
        };
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
        return single.filter(|language| *language != source).map(|language| vec![language.clone(), source.clone()]).collect();
    }
    let together: Vec<Language> = single.cloned().collect();
    match wanted {
        Some(_) => vec![together],
        None => vec![together.into_iter().take(most).collect()],
    }
}
