//! Packs: an edition → a PDF in one language, ready to print. The only module that names `typst`.
//! Content goes in as data, never as markup, and a pack that would say something wrong is refused with every reason.
//! Knows the edition and the map; no pages of the site.

mod batch;
mod data;
#[cfg(test)]
mod finished;
mod font;
mod glyphs;
#[cfg(test)]
mod ink;
mod manifest;
mod mark;
mod order;
mod overflow;
mod packed;
mod page;
mod press;
mod product;
mod refusal;
mod run;
#[cfg(test)]
mod seen;
mod series;
#[cfg(test)]
mod sparse;
mod wording;
mod world;

pub use batch::{Batch, Orders};
pub use data::situations;
pub use manifest::{Manifest, PaperUse, PrintedFact, PrintedFile, PrintedLine};
pub use order::{Arrow, Choice, Corrects, Order, OrderError, Paper, Section, Variant};
pub use press::{Pack, Press};
pub use product::{Listing, Subject};
pub use refusal::{PressError, Reason, Refusal};
pub use run::print_run;
