//! Texts fit their places: the title and the heading on a line or two of a card, the summary in the list of emergency numbers.

use super::guard::Place;
use super::prose::{FACT, Page, Passage};
use crate::catalogue::SectionId;
use crate::content::Finding;

/// Two lines in bold on a card of the welcome set (A5, about 45 letters a line).
const TITLE: usize = 80;
/// Two lines of a section's heading.
const HEADING: usize = 70;
/// Four lines below a title, in the lists of numbers as in the results of a search.
const SUMMARY: usize = 240;
/// How many letters a fact prints, more or less: `48 58 524 45 00`, `4 806,00 zł`, `14 dni`.
const FACT_LETTERS: usize = 10;

/// Measures titles, summaries and headings in letters.
pub(super) fn lengths(page: &Page<'_>, findings: &mut Vec<Finding>) {
    for passage in &page.prose.passages {
        in_passage(page, passage, &mut |place, letters, most| {
            let name = match place {
                Place::Title => "title",
                Place::Summary => "summary",
                Place::Heading => "heading",
                Place::Body => "text",
            };
            let message = format!("the {name} has {letters} letters; {most} fit");
            let advice = "say the most important thing first and move the rest into a section";
            findings.push(Finding::warning("too-long", page.at(passage.line), message, advice));
        });
    }
}

/// Calls `found` with each part of a passage that has too many letters, how many it has, and how many fit.
pub(super) fn in_passage(page: &Page<'_>, passage: &Passage<'_>, found: &mut dyn FnMut(Place, usize, usize)) {
    let mut measure = |place: Place, words: &str, most: usize| {
        // Bytes are at least as many as letters.
        if words.len() <= most && !words.contains(FACT) {
            return;
        }
        let letters = letters(words);
        if letters > most {
            found(place, letters, most);
        }
    };
    let is_head = passage.id == SectionId::HEAD;
    // A name on a sign is as long as it is.
    if !page.names.offices.contains(&passage.heading) {
        let (place, most) = if is_head { (Place::Title, TITLE) } else { (Place::Heading, HEADING) };
        measure(place, passage.heading, most);
    }
    if is_head {
        measure(Place::Summary, passage.body(), SUMMARY);
    }
}

/// How many letters words have on paper, more or less.
pub(super) fn letters(words: &str) -> usize {
    words.trim().chars().map(|letter| if letter == FACT { FACT_LETTERS } else { 1 }).sum()
}
