//! A last look at the finished pages: a letter without a shape would be an empty box on paper, and Typst says nothing.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use super::refusal::Reason;

/// Every run of letters in which one has no shape.
pub(super) fn missing(document: &PagedDocument) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        look(&page.frame, index + 1, &mut reasons);
    }
    reasons
}

fn look(frame: &Frame, page: usize, reasons: &mut Vec<Reason>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look(&group.frame, page, reasons),
            FrameItem::Text(text) if text.glyphs.iter().any(|glyph| glyph.id == 0) => {
                let font = text.font.font().info().family.clone();
                reasons.push(Reason::GlyphOnPage { page, text: text.text.to_string(), font });
            }
            _ => {}
        }
    }
}
