//! What visitors can order on paper, and who prints it: a seam. The site knows no press; whoever prints is handed in.

use std::collections::BTreeSet;

use axum::body::Bytes;

use crate::catalogue::{ItemId, Slug};
use crate::edition::{City, Edition, address};
use crate::language::Language;

/// Prints what visitors order. The same edition and order give the same bytes.
pub trait Printer: Send + Sync {
    /// What can be ordered, in the order in which it is offered.
    fn offers(&self) -> &[Offer];

    /// The checklists of a city that an order may name as the reader's situation, in order.
    fn situations(&self, city: &City) -> Vec<ItemId>;

    /// What the file of an order is called: `gdansk-welcome-uk.pdf`.
    fn file_name(&self, city: &City, order: &Order) -> String;

    /// Prints an order, or says why not.
    fn print(&self, edition: &Edition, city: &City, order: &Order) -> Result<Print, Refused>;
}

/// A product and what can be chosen about it. Its name in a language is the message `product-<product>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is: `welcome`, `poster`.
    pub product: String,
    /// It is offered in every language before anything is chosen.
    pub ready: bool,
    /// How many languages stand in one, at least and at most.
    pub languages: (usize, usize),
    /// It is about one guide or service.
    pub item: bool,
    /// That one must be a service.
    pub service_only: bool,
    /// The reader's situation can be chosen.
    pub situation: bool,
    /// Chapters can be chosen, and everything printed in full.
    pub topics: bool,
    /// Where it may point, by the names of the messages `pack-arrow-<arrow>`; empty: it points nowhere.
    pub arrows: Vec<String>,
    /// Sizes of paper, its own first, by the names of the messages `variant-<paper>`.
    pub papers: Vec<String>,
    /// What else it can be, by the names of the messages `variant-<look>`.
    pub looks: Vec<String>,
}

/// What somebody wants to have printed. Two orders of the same thing are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Order {
    /// An offer.
    pub product: String,
    /// The languages, the reader's first, the others as the city orders them.
    pub languages: Vec<Language>,
    /// The one guide or service that it is about.
    pub item: Option<ItemId>,
    /// Where it points.
    pub arrow: Option<String>,
    /// A checklist.
    pub situation: Option<Slug>,
    /// Only these chapters; empty: all.
    pub topics: Vec<Slug>,
    /// Every guide and service in full.
    pub full: bool,
    /// Other paper than the product's own.
    pub paper: Option<String>,
    /// What else is special about it, as the offer orders them.
    pub looks: Vec<String>,
}

/// A finished print.
#[derive(Clone, Debug)]
pub struct Print {
    /// How many pages it has.
    pub pages: usize,
    /// The size of the paper, by the name of the message `variant-<paper>`.
    pub paper: String,
    /// Sheets for one print.
    pub sheets: usize,
    /// How many copies are cut out of one print.
    pub copies: usize,
    /// Weight of the paper in grams per square metre.
    pub grams: u32,
    /// Both sides are printed.
    pub duplex: bool,
    /// Why it is only a proof with a watermark; `None`: it may be handed out.
    pub proof: Option<Proof>,
    /// The PDF.
    pub bytes: Bytes,
}

/// Why a print is only a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The site has no public address that paper could lead to.
    NoAddress,
    /// So many texts are not approved.
    Texts(usize),
}

/// Why an order is not printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// In general.
    pub causes: BTreeSet<Cause>,
    /// Every reason, for whoever mends the content.
    pub details: Vec<String>,
}

/// Why something is not printed, in general.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// It can't be had like this.
    Order,
    /// A text is too long for its card.
    Overflow,
    /// Numbers or dates are out of date or not confirmed.
    Facts,
    /// A letter can't be printed.
    Letters,
    /// The templates or messages are wrong.
    Broken,
}

impl Cause {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Order, Self::Overflow, Self::Facts, Self::Letters, Self::Broken];

    /// Its name in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Overflow => "overflow",
            Self::Facts => "facts",
            Self::Letters => "letters",
            Self::Broken => "broken",
        }
    }
}

impl Order {
    /// A product in its own look, with what suits everybody.
    pub fn of(product: &str, languages: &[Language]) -> Self {
        Self {
            product: product.to_owned(),
            languages: languages.to_vec(),
            item: None,
            arrow: None,
            situation: None,
            topics: Vec::new(),
            full: false,
            paper: None,
            looks: Vec::new(),
        }
    }

    /// As fields of an address, always in the same order.
    pub(super) fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![("product", self.product.clone())];
        fields.extend(self.languages.iter().map(|language| ("language", language.to_string())));
        fields.extend(self.item.iter().map(|item| ("item", item.to_string())));
        fields.extend(self.arrow.iter().map(|arrow| ("arrow", arrow.clone())));
        fields.extend(self.situation.iter().map(|slug| ("situation", slug.to_string())));
        fields.extend(self.topics.iter().map(|slug| ("topic", slug.to_string())));
        fields.extend(self.full.then(|| ("full", "1".to_owned())));
        fields.extend(self.paper.iter().map(|paper| ("paper", paper.clone())));
        fields.extend(self.looks.iter().map(|look| ("look", look.clone())));
        fields
    }

    /// The address of its file. It says the whole order, so that it leads to the same thing tomorrow.
    pub(super) fn address(&self, city: &City, file: &str) -> String {
        let mut fields = vec![("city", city.slug().to_string())];
        fields.extend(self.fields());
        address::with_fields(address::download(file), &fields)
    }
}
