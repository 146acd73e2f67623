//! What stands alone on a page of a printed set: a heading at its foot, a few lines at its head.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use witaj::edition::{City, Item};
use witaj::language::Language;
use witaj::locale::Locale;

/// The room between header and footer of a page of A5, in points.
const BODY: [&str; 8] = ["-x", "0", "-y", "54", "-W", "420", "-H", "492"];

/// A page that has no more lines is empty to whoever turns it; the end of a long list may be two.
const FEW: usize = 1;

/// What sentences and points of lists end with, and headings do not.
const STOPS: [char; 7] = ['.', ',', ';', '؛', '،', '۔', '।'];

/// What stands alone, with its page.
pub(crate) fn lonely(path: &Path, city: &City, locale: &Locale) -> Vec<String> {
    let headings = headings(city, locale.language());
    // Empty lines to write on have no letters.
    let notes = letters(&locale.say("pack-notes"));
    let mut found = Vec::new();
    for (page, text) in bodies(path).iter().enumerate() {
        let lines: Vec<String> = text.lines().map(letters).filter(|line| !line.is_empty()).collect();
        let is_sentence = text.trim_end_matches(|letter: char| letter.is_whitespace() || is_mark(letter)).ends_with(STOPS);
        let page = page + 1;
        match lines.as_slice() {
            [] => {}
            [only, ..] if lines.len() <= FEW && *only != notes => found.push(format!("page {page} has few lines: {lines:?}")),
            [.., last] if headings.contains(last) && !is_sentence => {
                found.push(format!("page {page} ends with a heading: {last}"));
            }
            _ => {}
        }
    }
    found
}

fn bodies(path: &Path) -> Vec<String> {
    let output = Command::new("pdftotext").args(BODY).arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split('\u{c}').map(str::to_owned).collect()
}

/// The headings of sections, but for short ones, which may be the end of a line as well.
fn headings(city: &City, language: &Language) -> BTreeSet<String> {
    let shown = city.items().filter(|item| !matches!(item, Item::Guide(guide) if !guide.print));
    let shown = shown.filter_map(|item| city.shown(item.texts(), language));
    let sections =
        shown.flat_map(|shown| shown.sections.iter().filter_map(|part| part.section.heading.clone()).collect::<Vec<_>>());
    sections.map(|heading| letters(&heading)).filter(|heading| heading.chars().count() > 5).collect()
}

/// A mark of direction, which programs put around what they copy.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Letters and digits alone; programs copy Arabic signs in another order.
fn letters(text: &str) -> String {
    let is_sign = |letter: char| matches!(letter, '\u{64b}'..='\u{65f}' | '\u{670}');
    text.chars().filter(|letter| letter.is_alphanumeric() && !is_sign(*letter)).collect()
}
