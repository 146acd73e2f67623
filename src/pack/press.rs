//! The press: an order → a finished PDF, or every reason why not.

use std::path::Path;

use chrono::Datelike;
use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::data::{self, Gathered};
use super::font::Fonts;
use super::glyphs;
use super::manifest::PrintedFact;
use super::product::{Product, Shelf};
use super::refusal::{PressError, Reason, Refusal};
use super::world::Sight;
use crate::edition::{City, Edition, EditionId};
use crate::language::Language;
use crate::locale::Locale;

/// Templates and fonts, read once.
pub struct Press {
    shelf: Shelf,
    fonts: Fonts,
    /// The one thread that sets pages. Typst would take all there are, to be hardly sooner done with more work and memory.
    thread: ThreadPool,
}

/// What is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// A folder of `packs/`: `welcome`.
    pub product: String,
    /// The reader's language.
    pub language: Language,
    /// A proof with a watermark: texts need not be approved.
    pub draft: bool,
    /// The address of the site, for QR codes and links: `https://…`.
    pub site: String,
}

/// A finished pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// `gdansk-welcome-uk.pdf`.
    pub file_name: String,
    /// Which product it is.
    pub product: String,
    /// The reader's language.
    pub language: Language,
    /// The edition that it prints.
    pub edition: EditionId,
    /// It is a proof.
    pub draft: bool,
    /// How many pages it has.
    pub pages: usize,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// The facts that it prints or rests on, in order of their ids.
    pub facts: Vec<PrintedFact>,
    /// What whoever prints it should know: records that are due for a check.
    pub notes: Vec<String>,
}

/// What a pack is called: `gdansk-welcome-uk.pdf`.
pub fn file_name(city: &City, product: &str, language: &Language) -> String {
    format!("{}-{product}-{language}.pdf", city.slug())
}

impl Press {
    /// Reads the templates of a folder and finds the fonts that its `fonts.toml` names.
    pub fn open(packs: &Path) -> Result<Self, PressError> {
        let thread = ThreadPoolBuilder::new().num_threads(1).build()?;
        Ok(Self { fonts: Fonts::open(&packs.join("fonts.toml"))?, shelf: Shelf::read(packs)?, thread })
    }

    /// The products that can be ordered.
    pub fn products(&self) -> impl Iterator<Item = &str> {
        self.shelf.products.keys().map(String::as_str)
    }

    /// Prints a pack. The same edition and order give the same bytes.
    pub fn print(&self, edition: &Edition, city: &City, order: &Order) -> Result<Pack, Refusal> {
        let printed = self.print_last(edition, city, order);
        // Typst keeps what it has computed for the next time; without this, memory grows with every pack.
        typst::comemo::evict(0);
        printed
    }

    /// Prints the last pack of a process. What Typst keeps for the next time ends with the process, at no cost.
    pub fn print_last(&self, edition: &Edition, city: &City, order: &Order) -> Result<Pack, Refusal> {
        let product = self.product(order)?;
        let locale = language_of(edition, city, order)?;
        let gathered = data::gather(edition, city, locale, &self.fonts, product, order)?;
        let (pages, bytes) = self.thread.install(|| self.set(edition, city, product, order, &gathered))?;
        Ok(Pack {
            file_name: file_name(city, &order.product, &order.language),
            product: order.product.clone(),
            language: order.language.clone(),
            edition: edition.id().clone(),
            draft: order.draft,
            pages,
            bytes,
            facts: gathered.facts,
            notes: gathered.notes,
        })
    }

    fn product(&self, order: &Order) -> Result<&Product, Refusal> {
        self.shelf.products.get(&order.product).ok_or_else(|| {
            let known = self.products().collect::<Vec<_>>().join(", ");
            Refusal::because(Reason::Product { name: order.product.clone(), known })
        })
    }

    /// Lays the pages out and writes the PDF. A warning of Typst's is a failure: nobody reads it on paper.
    fn set(
        &self,
        edition: &Edition,
        city: &City,
        product: &Product,
        order: &Order,
        gathered: &Gathered,
    ) -> Result<(usize, Vec<u8>), Refusal> {
        let template = format!("{}/{}", order.product, product.template);
        let sight =
            Sight::new(&self.fonts, self.shelf.files.clone(), &template, gathered.json.clone()).map_err(Refusal::because)?;
        let complaints = |diagnostics: &[typst::diag::SourceDiagnostic]| {
            let reasons = diagnostics.iter().map(|diagnostic| sight.reason(diagnostic)).collect();
            Refusal { reasons }
        };
        let compiled = typst::compile::<PagedDocument>(&sight);
        let document = compiled.output.map_err(|errors| complaints(&errors))?;
        if !compiled.warnings.is_empty() {
            return Err(complaints(&compiled.warnings));
        }
        let reasons = glyphs::missing(&document);
        if !reasons.is_empty() {
            return Err(Refusal { reasons });
        }
        let options = options(edition, city, order).map_err(Refusal::because)?;
        let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| complaints(&errors))?;
        Ok((document.pages().len(), bytes))
    }
}

fn language_of<'a>(edition: &'a Edition, city: &City, order: &Order) -> Result<&'a Locale, Refusal> {
    let offered = city.language(order.language.tag()).and_then(|language| edition.locale(language));
    offered.ok_or_else(|| {
        let offered = city.languages().iter().map(Language::tag).collect::<Vec<_>>().join(", ");
        Refusal::because(Reason::Language { city: city.slug().to_string(), language: order.language.clone(), offered })
    })
}

/// PDF/UA-1 and PDF/A-2a in one file. Date and identity come from the edition, so that the bytes do, too.
fn options(edition: &Edition, city: &City, order: &Order) -> Result<PdfOptions, Reason> {
    let wrong = |message: String| Reason::Template { place: "PDF".to_owned(), message };
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|error| wrong(error.message().to_string()))?;
    let day = edition.today();
    let narrow = |number: u32| u8::try_from(number).unwrap_or(1);
    let date = Datetime::from_ymd_hms(day.year(), narrow(day.month()), narrow(day.day()), 0, 0, 0);
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}/{}/{}/{}", city.slug(), order.product, order.language, edition.id())),
        creator: Smart::Custom(Some("Witaj".to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}
