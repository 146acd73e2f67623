//! Texts fit their places: the title and the heading on a line or two of a card, the summary in the list of emergency numbers.

use super::prose::{FACT, Page};
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
        let is_head = std::ptr::eq(passage, &raw const page.prose.passages[0]);
        let (name, most) = if is_head { ("title", TITLE) } else { ("heading", HEADING) };
        let mut too_long = |name: &str, words: &str, most: usize| {
            // Bytes are at least as many as letters.
            if words.len() <= most && !words.contains(FACT) {
                return;
            }
            let letters: usize = words.trim().chars().map(|letter| if letter == FACT { FACT_LETTERS } else { 1 }).sum();
            if letters > most {
                let message = format!("the {name} has {letters} letters; {most} fit");
                let advice = "say the most important thing first and move the rest into a section";
                findings.push(Finding::warning("too-long", page.at(passage.line), message, advice));
            }
        };
        // A name on a sign is as long as it is.
        if !page.names.offices.contains(&passage.heading) {
            too_long(name, passage.heading, most);
        }
        if is_head {
            too_long("summary", passage.body(), SUMMARY);
        }
    }
}
