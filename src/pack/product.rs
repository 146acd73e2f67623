//! A product: a folder of `packs/` with a `pack.toml` and Typst templates. They are read once; a template is trusted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use typst::foundations::Bytes;
use walkdir::WalkDir;

use super::manifest::PaperUse;
use super::order::{Order, OrderError, Paper, Variant};
use super::refusal::{PressError, Reason};

/// Something that can be printed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    /// The template, below the product's folder.
    pub(super) template: String,
    /// How many languages stand in one, at least and at most.
    pub(super) languages: (usize, usize),
    /// Which one guide or service it is about.
    #[serde(default)]
    pub(super) item: Subject,
    /// Whether the reader's situation can be chosen.
    #[serde(default)]
    pub(super) situation: bool,
    /// Whether chapters can be chosen, and all of them printed in full.
    #[serde(default)]
    pub(super) topics: bool,
    /// Whether it points somewhere.
    #[serde(default)]
    pub(super) arrow: bool,
    /// Whether it corrects what was printed before.
    #[serde(default)]
    pub(super) corrects: bool,
    /// Whether it lists sections for a review.
    #[serde(default)]
    pub(super) sheet: bool,
    /// Papers that it can be printed on; the first is its own.
    pub(super) papers: Vec<Paper>,
    /// What else its variants can be, besides their paper.
    #[serde(default)]
    pub(super) variants: Vec<String>,
    /// What of the content it needs.
    pub(super) parts: BTreeSet<Part>,
    /// What it is printed on, for whoever orders paper.
    pub(super) stock: Stock,
    messages: MessageIds,
}

/// What can be chosen about a product.
#[derive(Clone, Copy, Debug)]
pub struct Listing<'a> {
    /// Its folder of `packs/`.
    pub name: &'a str,
    /// How many languages stand in one, at least and at most.
    pub languages: (usize, usize),
    /// Which one guide or service it is about.
    pub item: Subject,
    /// Whether the reader's situation can be chosen.
    pub situation: bool,
    /// Whether chapters can be chosen, and all of them printed in full.
    pub topics: bool,
    /// Whether it points somewhere.
    pub arrow: bool,
    /// Papers that it can be printed on; the first is its own.
    pub papers: &'a [Paper],
    /// What else its variants can be, besides their paper.
    pub features: &'a [String],
}

/// Whether a product is about one guide or service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// It is about no single one.
    #[default]
    None,
    /// About one service.
    Service,
    /// About a guide or a service.
    Any,
}

/// A part of the content that a product prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Part {
    /// The letter of welcome.
    Letter,
    /// The numbers to call in an emergency.
    Emergency,
    /// The first steps.
    Checklist,
    /// The chapters, with what the checklist leads to in full.
    Topics,
    /// The chapters, with a few lines on everything.
    Briefs,
    /// Maps with the numbers of places.
    Maps,
    /// The index of the numbers.
    Places,
    /// A small map of where the service is.
    Locator,
    /// Values and rules.
    Values,
    /// The words of offices.
    Glossary,
    /// Phrases to say and to show.
    Phrases,
    /// Who translated and reviewed.
    Credits,
    /// Where everything comes from.
    Sources,
}

/// What a product is printed on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stock {
    /// Weight of the paper in grams per square metre.
    pub(super) grams: u32,
    /// Both sides are printed.
    #[serde(default)]
    pub(super) duplex: bool,
    /// Columns and rows of copies that are cut from one sheet, by paper.
    #[serde(default)]
    pub(super) copies: BTreeMap<Paper, (usize, usize)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageIds {
    ids: Vec<String>,
    /// Those that stand in the source language too.
    #[serde(default)]
    source: Vec<String>,
}

/// `colours.toml`: the colour of heads and rules, and the cities that have their own.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Colours {
    accent: String,
    #[serde(default)]
    accents: BTreeMap<String, String>,
}

impl Colours {
    /// The colour of a city.
    pub(super) fn of(&self, city: &str) -> &str {
        self.accents.get(city).unwrap_or(&self.accent)
    }
}

/// The products by name, and all files of theirs by path below the folder of packs.
pub(super) struct Shelf {
    /// By name.
    pub(super) products: BTreeMap<String, Product>,
    /// Of the cities.
    pub(super) colours: Colours,
    /// By path, with `/`.
    pub(super) files: BTreeMap<String, Bytes>,
}

impl Product {
    /// What can be chosen about it.
    pub(super) fn listing<'a>(&'a self, name: &'a str) -> Listing<'a> {
        Listing {
            name,
            languages: self.languages,
            item: self.item,
            situation: self.situation,
            topics: self.topics,
            arrow: self.arrow,
            papers: &self.papers,
            features: &self.variants,
        }
    }

    /// The messages that the template says by itself.
    pub(super) fn messages(&self) -> &[String] {
        &self.messages.ids
    }

    /// Those that the template says in the source language too.
    pub(super) fn source_messages(&self) -> &[String] {
        &self.messages.source
    }

    /// Whether it prints of its texts what there is room for; sets of chapters print all that they are given.
    pub(super) fn is_short(&self) -> bool {
        !self.has(Part::Topics) && !self.has(Part::Briefs)
    }

    /// Whether it prints a part.
    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Whether a part is all that it prints.
    pub(super) fn is_only(&self, part: Part) -> bool {
        self.parts.iter().eq([&part])
    }

    /// The paper of a variant.
    pub(super) fn paper(&self, variant: Variant) -> Paper {
        variant.paper.or(self.papers.first().copied()).unwrap_or(Paper::A4)
    }

    /// Columns and rows of copies on a sheet.
    pub(super) fn copies(&self, variant: Variant) -> (usize, usize) {
        self.stock.copies.get(&self.paper(variant)).copied().unwrap_or((1, 1))
    }

    /// What one copy of so many pages takes of paper.
    pub(super) fn paper_use(&self, variant: Variant, pages: usize) -> PaperUse {
        let (paper, sides) = (self.paper(variant), if self.stock.duplex { 2 } else { 1 });
        // Four pages of a booklet stand on a sheet of the next larger paper.
        let (size, sheets) = match variant.booklet {
            true => (paper.doubled(), pages.div_ceil(4)),
            false => (paper, pages.div_ceil(sides)),
        };
        let (columns, rows) = self.copies(variant);
        PaperUse {
            size: size.as_str().to_owned(),
            sheets,
            copies: columns * rows,
            grams: self.stock.grams,
            duplex: self.stock.duplex || variant.booklet,
        }
    }

    /// All that can be ordered, one change of looks at a time.
    pub(super) fn offered(&self) -> Vec<Variant> {
        let papers = self.papers.iter().skip(1).map(|paper| Variant { paper: Some(*paper), ..Variant::default() });
        let features = self.variants.iter().filter_map(|name| Variant::parse(name).ok());
        std::iter::once(Variant::default()).chain(papers).chain(features).collect()
    }

    /// What about an order this product can't do.
    pub(super) fn objections(&self, order: &Order) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let mut say = |what: String, advice: String| {
            reasons.push(Reason::Order { product: order.product.clone(), what, advice });
        };
        let (least, most) = self.languages;
        if !(least..=most).contains(&order.languages.len()) {
            let wanted = if least == most { least.to_string() } else { format!("{least} to {most}") };
            say(
                format!("takes {wanted} languages, not {}", order.languages.len()),
                "name them with --language uk,pl".to_owned(),
            );
        }
        match (self.item, &order.choice.item) {
            (Subject::None, Some(item)) => {
                say(format!("is not about one guide or service ({item})"), "leave --item out".to_owned());
            }
            (Subject::Service | Subject::Any, None) => {
                say("is about one guide or service".to_owned(), "name it with --item <topic>/<slug>".to_owned());
            }
            _ => {}
        }
        if order.choice.situation.is_some() && !self.situation {
            say("has no checklist".to_owned(), "leave --situation out".to_owned());
        }
        if (!order.choice.topics.is_empty() || order.choice.full) && !self.topics {
            say("has no chapters".to_owned(), "leave --topic and --full out".to_owned());
        }
        if self.arrow != order.choice.arrow.is_some() {
            let advice = if self.arrow { "add --arrow left" } else { "leave --arrow out" };
            say(format!("{} somewhere", if self.arrow { "points" } else { "does not point" }), advice.to_owned());
        }
        if self.corrects != order.choice.corrects.is_some() {
            let advice = if self.corrects { "name its print run with --erratum" } else { "leave --erratum out" };
            let what = if self.corrects { "corrects a pack that was printed" } else { "corrects nothing" };
            say(what.to_owned(), advice.to_owned());
        }
        if self.sheet != order.choice.sheet.is_some() {
            let what = if self.sheet { "lists sections for a review" } else { "lists no sections for a review" };
            say(what.to_owned(), "print review sheets at the desk: witaj serve --desk".to_owned());
        }
        if let Some(paper) = order.variant.paper.filter(|paper| !self.papers.contains(paper)) {
            let known = self.papers.iter().map(|paper| paper.as_str()).collect::<Vec<_>>().join(", ");
            say(format!("is not laid out for {}", paper.as_str()), format!("choose one of {known}"));
        }
        for feature in order.variant.features().filter(|feature| !self.variants.iter().any(|name| name == feature)) {
            say(format!("has no variant {feature}"), format!("choose of {}", self.variants.join(", ")));
        }
        reasons
    }
}

impl Shelf {
    /// Reads all products of a folder.
    pub(super) fn read(packs: &Path) -> Result<Self, PressError> {
        let colours = read_toml(&packs.join("colours.toml"))?;
        let mut shelf = Self { products: BTreeMap::new(), colours, files: BTreeMap::new() };
        for entry in WalkDir::new(packs).sort_by_file_name() {
            let entry = entry.map_err(|error| PressError::Unreadable {
                path: error.path().unwrap_or(packs).to_owned(),
                source: error.into_io_error().unwrap_or_else(|| std::io::Error::other("links go round in a circle")),
            })?;
            if entry.file_type().is_file() {
                shelf.add(packs, entry.path())?;
            }
        }
        Ok(shelf)
    }

    fn add(&mut self, packs: &Path, path: &Path) -> Result<(), PressError> {
        let below = path.strip_prefix(packs).unwrap_or(path);
        let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
        if let [product, "pack.toml"] = names.iter().map(AsRef::as_ref).collect::<Vec<&str>>()[..] {
            let read: Product = read_toml(path)?;
            let unknown = read.variants.iter().find_map(|name| Variant::parse(name).err());
            let wrong = |error: OrderError| PressError::Settings { path: path.to_owned(), message: error.to_string() };
            unknown.map_or(Ok(()), |error| Err(wrong(error)))?;
            self.products.insert(product.to_owned(), read);
        } else if path.extension().is_some_and(|kind| kind == "typ" || kind == "svg") {
            let bytes = std::fs::read(path).map_err(|source| PressError::Unreadable { path: path.to_owned(), source })?;
            self.files.insert(names.join("/"), Bytes::new(bytes));
        }
        Ok(())
    }
}

fn read_toml<T: DeserializeOwned>(path: &Path) -> Result<T, PressError> {
    let text = std::fs::read_to_string(path).map_err(|source| PressError::Unreadable { path: path.to_owned(), source })?;
    toml::from_str(&text).map_err(|error| PressError::Settings { path: path.to_owned(), message: error.to_string() })
}
