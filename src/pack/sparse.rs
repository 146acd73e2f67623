//! Pages that hold hardly anything: a heading without its text, a row without its table, the last words of a letter.

use typst::layout::Frame;
use typst_layout::PagedDocument;

use super::ink::{Found, Ink};

/// Fewer lines than these look forgotten; beside a code they may be fewer.
const LEAST: usize = 4;
const LEAST_WITH_PICTURE: usize = 2;
/// Pictures that are higher than this are no icons, in points.
const PICTURE: f64 = 60.0;
/// Pages to write on have lines.
const RULED: usize = 6;

/// What stands between header and footer, in points: on A5 and on larger paper.
const BODIES: [(f64, f64); 2] = [(54.0, 48.0), (68.0, 58.0)];

/// The lines of a page between its header and its footer, from the top.
fn lines<'a>(found: &'a Found, frame: &Frame) -> Vec<Vec<&'a Ink>> {
    let (head, foot) = BODIES[usize::from(frame.width().to_pt() > 500.0)];
    let is_inside = |ink: &&Ink| ink.base > head && ink.base < frame.height().to_pt() - foot;
    let mut inks: Vec<&Ink> = found.inks.iter().filter(is_inside).collect();
    inks.sort_by(|one, other| one.base.total_cmp(&other.base));
    let mut lines: Vec<Vec<&Ink>> = Vec::new();
    for ink in inks {
        match lines.last_mut() {
            Some(line) if ink.base - line[line.len() - 1].base < 0.5 * ink.size => line.push(ink),
            _ => lines.push(vec![ink]),
        }
    }
    lines
}

/// The pages of a document that look forgotten. Covers and sheets of one page are what they are.
pub(super) fn sparse(document: &PagedDocument) -> Vec<String> {
    let mut sparse = Vec::new();
    for (index, page) in document.pages().iter().enumerate().skip(1) {
        let found = Found::on(&page.frame);
        let lines = lines(&found, &page.frame);
        let has_picture = found.pictures.iter().any(|picture| picture.height() > PICTURE);
        let least = if has_picture { LEAST_WITH_PICTURE } else { LEAST };
        if found.rules < RULED && lines.len() < least {
            let letters = lines.iter().flatten().map(|ink| ink.text.as_str()).collect::<String>();
            sparse.push(format!("page {} has {} lines: {letters}", index + 1, lines.len()));
        }
    }
    sparse
}
