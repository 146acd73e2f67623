//! Quotations in Latin letters, which the direction of the text around them would take apart.

use std::ops::Range;

use super::{City, plain_inlines};
use crate::catalogue::Inline;
use crate::locale::Locale;

/// What stands between quotation marks and is Latin as a whole: words to say or to look for. In text that runs from right to left it
/// is isolated as a whole, with the mark at its end: `Był wypadek.`
pub fn latin_quotes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some((at, mark)) = text[rest..].char_indices().find(|(_, letter)| closing(*letter).is_some()) {
        let start = rest + at + mark.len_utf8();
        let closes = closing(mark).unwrap_or_default();
        let Some(length) = text[start..].find(closes) else { break };
        let end = start + length;
        if is_latin(&text[start..end]) {
            found.push(start..end);
        }
        rest = end + text[end..].chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// The marks that close what one opens.
fn closing(opens: char) -> Option<&'static [char]> {
    match opens {
        '"' => Some(&['"']),
        '„' => Some(&['”', '“', '"']),
        '“' => Some(&['”']),
        '«' => Some(&['»']),
        _ => None,
    }
}

/// Whether there are letters, and all of them Latin.
fn is_latin(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|letter| letter < '\u{250}')
}

/// A quotation that begins in one text and ends in another behind it, by their places and those of the bytes in them.
pub struct Quote {
    /// In which text it begins.
    pub first: usize,
    /// Behind the mark that opens it.
    pub start: usize,
    /// In which text it ends.
    pub last: usize,
    /// Before the mark that closes it.
    pub end: usize,
}

/// The Latin quotations with links and facts in them.
pub fn quotes_over_links(city: &City, locale: &Locale, inlines: &[Inline]) -> Vec<Quote> {
    let mut flat = String::new();
    let mut texts = Vec::new();
    for (at, inline) in inlines.iter().enumerate() {
        let start = flat.len();
        flat.push_str(&plain_inlines(city, locale, std::slice::from_ref(inline)));
        if matches!(inline, Inline::Text(_)) {
            texts.push((at, start..flat.len()));
        }
    }
    // The text in which a byte stands; `None` where it stands in a link.
    let home = |byte: usize| texts.iter().find(|(_, range)| range.contains(&byte)).map(|(at, range)| (*at, byte - range.start));
    let placed = latin_quotes(&flat).into_iter().filter_map(|range| {
        // Behind the mark that opens it, and before the one that closes it.
        let ((first, start), (last, end)) = (home(range.start - 1)?, home(range.end)?);
        Some(Quote { first, start: start + 1, last, end })
    });
    placed.filter(|quote| quote.first < quote.last).collect()
}
