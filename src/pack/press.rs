//! The press: an order → a finished PDF, or every reason why not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::Datelike;
use rayon::{ThreadPool, ThreadPoolBuilder};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::data::{self, Gathered};
use super::font::Fonts;
use super::glyphs;
use super::manifest::{PaperUse, PrintedFact};
use super::order::{Order, Variant};
use super::overflow;
use super::packed::packed;
use super::page;
use super::product::{Listing, Product, Shelf};
use super::refusal::{PressError, Reason, Refusal};
use super::wording::Wording;
use super::world::Sight;
use crate::catalogue::RunRecord;
use crate::edition::{City, Edition, EditionId};
use crate::language::Language;

/// Templates and fonts, read once.
pub struct Press {
    shelf: Shelf,
    fonts: Fonts,
    /// The threads that set pages, each a pack by itself. Typst would take all there are for one pack, to be hardly sooner done
    /// with more work and memory.
    threads: [ThreadPool; AT_ONCE],
}

/// So many packs of a run are set at once: with each, memory grows by what a pack takes.
pub(super) const AT_ONCE: usize = 2;

/// A finished pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// `gdansk-welcome-uk.pdf`.
    pub file_name: String,
    /// Which product it is.
    pub product: String,
    /// Its languages, the reader's first.
    pub languages: Vec<Language>,
    /// Its paper and looks.
    pub variant: Variant,
    /// The edition that it prints.
    pub edition: EditionId,
    /// It is a proof.
    pub draft: bool,
    /// How many pages it has.
    pub pages: usize,
    /// What one copy takes of paper.
    pub paper: PaperUse,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// The facts that it prints or rests on, in order of their ids.
    pub facts: Vec<PrintedFact>,
    /// What it says, for the memory of a print run, with the pages on which it stands.
    pub records: Vec<RunRecord>,
    /// What whoever prints it should know: records that are due for a check.
    pub notes: Vec<String>,
}

/// What the press made of an order.
struct Sheets {
    pages: usize,
    bytes: Vec<u8>,
    /// The pages of each label.
    labels: BTreeMap<String, BTreeSet<usize>>,
    /// What stands on them, where that may be less than what was laid out for them.
    wording: Option<Wording>,
}

impl Press {
    /// Reads the templates of a folder and finds the fonts that its `fonts.toml` names.
    pub fn open(packs: &Path) -> Result<Self, PressError> {
        let thread = || ThreadPoolBuilder::new().num_threads(1).build();
        Ok(Self { fonts: Fonts::open(&packs.join("fonts.toml"))?, shelf: Shelf::read(packs)?, threads: [thread()?, thread()?] })
    }

    /// The products that can be ordered.
    pub fn products(&self) -> impl Iterator<Item = &str> {
        self.shelf.products.keys().map(String::as_str)
    }

    /// What can be chosen about each of them.
    pub fn listings(&self) -> impl Iterator<Item = Listing<'_>> {
        self.shelf().map(|(name, product)| product.listing(name))
    }

    pub(super) fn shelf(&self) -> impl Iterator<Item = (&str, &Product)> {
        self.shelf.products.iter().map(|(name, product)| (name.as_str(), product))
    }

    /// Prints a pack. The same edition and order give the same bytes.
    pub fn print(&self, edition: &Edition, city: &City, order: &Order) -> Result<Pack, Refusal> {
        let printed = self.print_on(0, edition, city, order);
        // Typst keeps what it has computed for the next time; without this, memory grows with every pack.
        typst::comemo::evict(0);
        printed
    }

    /// The pages on which the guide or service of an order stands, each with its number and as a picture (SVG), for whoever is changing
    /// its words. Here any set of chapters prints it in full, also one of which most is told in a few lines.
    pub fn pictures(&self, edition: &Edition, city: &City, order: &Order) -> Result<Vec<(usize, String)>, Refusal> {
        // Not on the thread on which visitors wait for their packs.
        let pictures = self.threads[AT_ONCE - 1].install(|| self.drawn(edition, city, order));
        typst::comemo::evict(0);
        pictures
    }

    /// The pages of an order as they are laid out, before they are written as PDF.
    pub(super) fn laid(&self, edition: &Edition, city: &City, order: &Order) -> Result<PagedDocument, Refusal> {
        let product = self.product(order)?;
        let gathered = data::gather(edition, city, &self.fonts, product, &self.shelf.colours, order)?;
        let template = format!("{}/{}", order.product, product.template);
        let sight =
            Sight::new(&self.fonts, self.shelf.files.clone(), &template, gathered.readings).map_err(Refusal::because)?;
        laid_out(&sight, order)
    }

    fn drawn(&self, edition: &Edition, city: &City, order: &Order) -> Result<Vec<(usize, String)>, Refusal> {
        let document = self.laid(edition, city, order)?;
        let label = order.choice.item.as_ref().map(|item| format!("item:{item}")).unwrap_or_default();
        let options = typst_svg::SvgOptions::default();
        let picture = |number: usize| Some((number, typst_svg::svg(document.pages().get(number - 1)?, &options)));
        Ok(page::of_text(&document, &label).into_iter().filter_map(picture).collect())
    }

    /// Why a product can't be what an order asks of it, before anything is printed.
    pub(super) fn objection(&self, order: &Order) -> Option<Refusal> {
        match self.product(order).map(|product| product.objections(order)) {
            Ok(reasons) if reasons.is_empty() => None,
            Ok(reasons) => Some(Refusal { reasons }),
            Err(refusal) => Some(refusal),
        }
    }

    /// Prints a pack on one of the threads. What Typst has computed stays for the next time.
    pub(super) fn print_on(&self, thread: usize, edition: &Edition, city: &City, order: &Order) -> Result<Pack, Refusal> {
        if let Some(refusal) = self.objection(order) {
            return Err(refusal);
        }
        // From the first word to the last page on one thread: memory that a pack gave back there serves the next one. Callers come on
        // many threads, and each would keep some.
        self.threads[thread % AT_ONCE].install(|| self.made(edition, city, order))
    }

    fn made(&self, edition: &Edition, city: &City, order: &Order) -> Result<Pack, Refusal> {
        let product = self.product(order)?;
        let gathered = data::gather(edition, city, &self.fonts, product, &self.shelf.colours, order)?;
        let printed = self.set(edition, city, product, order, &gathered)?;
        let Sheets { pages, bytes, labels, wording } = printed;
        let Gathered { mut book, mut facts, notes, .. } = gathered;
        if let Some(wording) = &wording {
            book.keep_printed(wording);
            facts.retain(|fact| book.has_fact(&fact.id));
        }
        Ok(Pack {
            file_name: order.file_name(city),
            product: order.product.clone(),
            languages: order.languages.clone(),
            variant: order.variant,
            edition: edition.id().clone(),
            draft: order.draft,
            pages,
            paper: product.paper_use(order.variant, pages),
            bytes,
            facts,
            records: book.records(&labels),
            notes,
        })
    }

    fn product(&self, order: &Order) -> Result<&Product, Refusal> {
        self.shelf.products.get(&order.product).ok_or_else(|| {
            let known = self.products().collect::<Vec<_>>().join(", ");
            Refusal::because(Reason::Product { name: order.product.clone(), known })
        })
    }

    /// Sets the pages of an order, and lays them two to a sheet where a booklet is wanted. Returns how many pages a reader turns.
    fn set(
        &self,
        edition: &Edition,
        city: &City,
        product: &Product,
        order: &Order,
        gathered: &Gathered,
    ) -> Result<Sheets, Refusal> {
        let files = self.shelf.files.clone();
        let template = format!("{}/{}", order.product, product.template);
        let sight = Sight::new(&self.fonts, files.clone(), &template, gathered.readings.clone()).map_err(Refusal::because)?;
        // A booklet is for the printer alone: it shows pictures of pages, which nobody can listen to.
        let standards: &[PdfStandard] = if order.variant.booklet { &[] } else { &[PdfStandard::Ua_1, PdfStandard::A_2a] };
        let document = laid_out(&sight, order)?;
        let pages = document.pages().len();
        let labels = page::pages(&document, &gathered.book.labels());
        let wording = product.is_short().then(|| Wording::of(&document));
        let bytes = written(&sight, &document, &options(edition, city, order, standards).map_err(Refusal::because)?)?;
        if !order.variant.booklet {
            let bleed = order.variant.bleed.then_some(BLEED);
            return Ok(Sheets { pages, bytes: packed(bytes, bleed), labels, wording });
        }
        let sheets = data::sheets(product, order, pages);
        let sight = Sight::new(&self.fonts, files, SHEETS, vec![sheets]).map_err(Refusal::because)?.with_pages(bytes);
        let document = laid_out(&sight, order)?;
        let bytes = written(&sight, &document, &options(edition, city, order, standards).map_err(Refusal::because)?)?;
        Ok(Sheets { pages, bytes: packed(bytes, None), labels, wording })
    }
}

/// How far ink goes beyond the cut, in points: the 3 mm of `style.typ`.
const BLEED: f64 = 3.0 * 72.0 / 25.4;

/// The template that lays pages on sheets.
const SHEETS: &str = "sheets.typ";

fn complaints(sight: &Sight<'_>, diagnostics: &[SourceDiagnostic]) -> Refusal {
    Refusal { reasons: diagnostics.iter().map(|diagnostic| sight.reason(diagnostic)).collect() }
}

/// Lays the pages out. A warning of Typst's is a failure: nobody reads it on paper.
fn laid_out(sight: &Sight<'_>, order: &Order) -> Result<PagedDocument, Refusal> {
    let compiled = typst::compile::<PagedDocument>(sight);
    let document = compiled.output.map_err(|errors| complaints(sight, &errors))?;
    if !compiled.warnings.is_empty() {
        return Err(complaints(sight, &compiled.warnings));
    }
    let mut reasons = glyphs::missing(&document);
    reasons.extend(overflow::too_long(&document, &order.product));
    if reasons.is_empty() { Ok(document) } else { Err(Refusal { reasons }) }
}

fn written(sight: &Sight<'_>, document: &PagedDocument, options: &PdfOptions) -> Result<Vec<u8>, Refusal> {
    typst_pdf::pdf(document, options).map_err(|errors| complaints(sight, &errors))
}

/// PDF/UA-1 and PDF/A-2a in one file. Date and identity come from the edition, so that the bytes do, too.
fn options(edition: &Edition, city: &City, order: &Order, standards: &[PdfStandard]) -> Result<PdfOptions, Reason> {
    let wrong = |message: String| Reason::Template { place: "PDF".to_owned(), message };
    let tagged = !standards.is_empty();
    let standards = PdfStandards::new(standards).map_err(|error| wrong(error.message().to_string()))?;
    let day = edition.today();
    let narrow = |number: u32| u8::try_from(number).unwrap_or(1);
    let date = Datetime::from_ymd_hms(day.year(), narrow(day.month()), narrow(day.day()), 0, 0, 0);
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{}/{}", order.file_name(city), edition.id())),
        creator: Smart::Custom(Some("Witaj".to_owned())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        tagged,
        ..PdfOptions::default()
    })
}
