//! Where texts stand: the pages on which their labels are, so that a correction can name them.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Content, Label, NativeElement as _, Selector, StyleChain};
use typst::introspection::Introspector as _;
use typst::model::HeadingElem;
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

/// More pages of one text are not looked at.
const MOST: usize = 12;

/// The pages from where a text begins to where the next of its chapter does. A chapter begins on a new page.
pub(super) fn of_text(document: &PagedDocument, label: &str) -> Vec<usize> {
    let introspector = document.introspector();
    let heads = introspector.query(&HeadingElem::ELEM.select());
    let level = |head: &Content| head.to_packed::<HeadingElem>().map(|head| head.resolve_level(StyleChain::default()).get());
    let page = |head: &Content| introspector.page(head.location()?).map(std::num::NonZeroUsize::get);
    let own = Label::new(PicoStr::intern(label));
    let mut heads = heads.iter().skip_while(|head| own.is_none() || head.label() != own);
    let Some(first) = heads.next() else { return Vec::new() };
    let next = heads.find(|head| level(head) <= level(first));
    let last = next.and_then(|next| Some(if level(next) == Some(1) { page(next)? - 1 } else { page(next)? }));
    let (first, last) = (page(first).unwrap_or(1), last.unwrap_or(document.pages().len()));
    (first..=last.max(first)).take(MOST).collect()
}

fn found(document: &PagedDocument, label: &str) -> BTreeSet<usize> {
    let Some(label) = Label::new(PicoStr::intern(label)) else { return BTreeSet::new() };
    let introspector = document.introspector();
    let marked = introspector.query(&Selector::Label(label));
    let pages = marked.iter().filter_map(|content| introspector.page(content.location()?));
    pages.map(std::num::NonZeroUsize::get).collect()
}
