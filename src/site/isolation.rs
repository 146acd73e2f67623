//! What must not be turned around inside text that runs from right to left: numbers, Latin words, and what is quoted in Latin letters.

use std::ops::Range;

use super::markup::escaped;
use crate::edition::latin_quotes;
use crate::language::Direction;

/// In text that runs from right to left, every stretch of Latin words and digits is isolated as a whole: `08:00–15:00` would
/// otherwise be shown as `15:00–08:00`, and `ul. Długa 5` in pieces. So is what is quoted, with the mark at its end.
pub(super) fn push_words(html: &mut String, text: &str, direction: Direction) {
    for (range, isolated) in stretches(text, direction) {
        match isolated {
            true => html.push_str(&format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&text[range]))),
            false => html.push_str(&escaped(&text[range])),
        }
    }
}

/// A text in pieces, and for each whether it must be isolated.
pub(super) fn stretches(text: &str, direction: Direction) -> Vec<(Range<usize>, bool)> {
    if direction == Direction::Ltr {
        return vec![(0..text.len(), false)];
    }
    let mut pieces = Vec::new();
    let mut done = 0;
    for quote in latin_quotes(text) {
        push_stretches(&mut pieces, text, done..quote.start);
        done = quote.end;
        pieces.push((quote, true));
    }
    push_stretches(&mut pieces, text, done..text.len());
    pieces
}

fn push_stretches(pieces: &mut Vec<(Range<usize>, bool)>, whole: &str, part: Range<usize>) {
    let (text, offset) = (&whole[part.clone()], part.start);
    let mut done = 0;
    while let Some(start) = text[done..].find(is_core).map(|start| done + start) {
        // The plus of an international number belongs to it.
        let start = if text[done..start].ends_with('+') { start - 1 } else { start };
        let end = start + run_length(&text[start..]);
        pieces.push((offset + done..offset + start, false));
        pieces.push((offset + start..offset + end, true));
        done = end;
    }
    pieces.push((offset + done..part.end, false));
}

/// How far a stretch of Latin words and digits reaches: over what joins them, but not past its last word.
fn run_length(text: &str) -> usize {
    /// ` – ` is the longest that joins.
    const LONGEST_JOIN: usize = 3;
    let mut end = 0;
    let mut joined = 0;
    let mut last = None;
    for (at, letter) in text.char_indices() {
        if is_core(letter) || (letter == '%' && end == at) {
            end = at + letter.len_utf8();
            joined = 0;
        } else if joined < LONGEST_JOIN && joins(letter, last) {
            joined += 1;
        } else {
            break;
        }
        last = Some(letter);
    }
    end
}

fn is_core(letter: char) -> bool {
    letter.is_ascii_digit() || (letter < '\u{250}' && letter.is_alphabetic())
}

fn joins(letter: char, before: Option<char>) -> bool {
    match letter {
        // A comma joins the digits of an amount, not the words of a list.
        ',' => before.is_some_and(|before| before.is_ascii_digit()),
        ' ' => before != Some(','),
        '\u{a0}' | '\u{202f}' | '.' | ':' | '–' | '-' | '/' | '@' | '&' | '\'' | '’' | '_' | '+' | '=' | '?' | '#' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, tag: &str) -> String {
        let direction = if tag == "pl" { Direction::Ltr } else { Direction::Rtl };
        let mut html = String::new();
        push_words(&mut html, text, direction);
        html
    }

    #[test]
    fn numbers_and_latin_names_are_isolated_in_right_to_left_text() {
        let isolated = |text: &str| format!("<bdi dir=\"ltr\">{text}</bdi>");
        assert_eq!(words("من 08:00 – 15:00.", "ar"), format!("من {}.", isolated("08:00 – 15:00")));
        assert_eq!(words("هاتف +48 58 307 72 91", "ar"), format!("هاتف {}", isolated("+48 58 307 72 91")));
        assert_eq!(words("(ul. Długa 5)", "fa"), format!("({})", isolated("ul. Długa 5")));
        assert_eq!(words("PESEL, NFZ", "ar"), format!("{}, {}", isolated("PESEL"), isolated("NFZ")));
        assert_eq!(words("4 806,00 zł و 24%", "ar"), format!("{} و {}", isolated("4 806,00 zł"), isolated("24%")));
        assert_eq!(words("od 08:00", "pl"), "od 08:00");
    }

    #[test]
    fn what_is_quoted_is_isolated_with_the_mark_at_its_end() {
        let isolated = |text: &str| format!("<bdi dir=\"ltr\">{text}</bdi>");
        let (ask, meaning) = ("Czy wstęp jest wolny?", "تشي فستيمب");
        assert_eq!(words(&format!("اسأل: «{ask}» ({meaning})"), "fa"), format!("اسأل: «{}» ({meaning})", isolated(ask)));
        assert_eq!(words(&format!("اسأل: „{ask}” ({meaning})"), "ar"), format!("اسأل: „{}” ({meaning})", isolated(ask)));
        let plain = words("قل: \"Dzień dobry, to jest adres: …\" أو \"Tak!\".", "ar");
        let quoted = [isolated("Dzień dobry, to jest adres: …"), isolated("Tak!")].map(|part| format!("&quot;{part}&quot;"));
        assert_eq!(plain, format!("قل: {} أو {}.", quoted[0], quoted[1]));
        assert_eq!(words("قل: \"نعم NFZ!\"", "ar"), format!("قل: &quot;نعم {}!&quot;", isolated("NFZ")));
        assert_eq!(words("قل: \"Dzień dobry!", "ar"), format!("قل: &quot;{}!", isolated("Dzień dobry")), "it does not end");
        assert_eq!(words("\"112\"", "ar"), format!("&quot;{}&quot;", isolated("112")));
    }
}
