//! A last look at what had to fit: a template marks a text that is too long for its card, and paper would cut it off.

use typst::foundations::{Dict, Label, Selector, Value};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::refusal::Reason;

/// The mark of a template: metadata of `place` and `characters`.
const MARK: &str = "overflow";

/// Every text that is too long, with the number of characters too many.
pub(super) fn too_long(document: &PagedDocument, product: &str) -> Vec<Reason> {
    let Some(mark) = Label::new(PicoStr::intern(MARK)) else { return Vec::new() };
    let marked = document.introspector().query(&Selector::Label(mark));
    let values = marked.iter().filter_map(|content| content.to_packed::<MetadataElem>().map(|found| found.value.clone()));
    values.filter_map(|value| reason(&value.cast::<Dict>().ok()?, product)).collect()
}

fn reason(found: &Dict, product: &str) -> Option<Reason> {
    let Value::Str(place) = found.get("place").ok()? else { return None };
    let Value::Int(characters) = found.get("characters").ok()? else { return None };
    let characters = usize::try_from(*characters).ok()?;
    Some(Reason::Overflow { product: product.to_owned(), place: place.to_string(), characters })
}
