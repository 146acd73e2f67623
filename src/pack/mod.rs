//! Packs: an edition → a PDF in one language, ready to print. The only module that names `typst`.
//! Content goes in as data, never as markup, and a pack that would say something wrong is refused with every reason.
//! Knows the edition and the map; no pages of the site.

mod data;
mod font;
mod glyphs;
mod manifest;
mod press;
mod product;
mod refusal;
mod world;

pub use manifest::{Manifest, PrintedFact, PrintedFile};
pub use press::{Order, Pack, Press, file_name};
pub use refusal::{PressError, Reason, Refusal};
