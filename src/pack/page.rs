//! Where texts stand: the pages on which their labels are, so that a correction can name them.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Label, Selector};
use typst::introspection::Introspector as _;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The label of the emergency card, which repeats the table of emergency numbers.
const PURSE: (&str, &str) = ("emergency", "purse");

/// The pages of each label, from 1. A document of one page has everything on it; a label that the template does not set is
/// on no page that is known.
pub(super) fn pages(document: &PagedDocument, labels: &BTreeSet<&str>) -> BTreeMap<String, BTreeSet<usize>> {
    let of = |label: &str| {
        if document.pages().len() == 1 {
            return BTreeSet::from([1]);
        }
        let mut pages = found(document, label);
        if label == PURSE.0 {
            pages.extend(found(document, PURSE.1));
        }
        pages
    };
    labels.iter().map(|label| ((*label).to_owned(), of(label))).collect()
}

fn found(document: &PagedDocument, label: &str) -> BTreeSet<usize> {
    let Some(label) = Label::new(PicoStr::intern(label)) else { return BTreeSet::new() };
    let introspector = document.introspector();
    let marked = introspector.query(&Selector::Label(label));
    let pages = marked.iter().filter_map(|content| introspector.page(content.location()?));
    pages.map(std::num::NonZeroUsize::get).collect()
}
