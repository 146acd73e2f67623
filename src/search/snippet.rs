//! The words of a text around what was looked for, with the matches marked. Knows analysis; no index and no markup.

use super::Part;
use super::analysis::{Analysis, Word, is_letter, likeness};
use super::question::Question;
use super::weights::Limit;

/// The share of common pieces from which on a word counts as a misspelt other.
const ALIKE: f32 = 0.5;
/// By how many letters it may be longer or shorter: “przed” is no misspelt “przedszkole”.
const LONGER: usize = 3;
/// How many letters stand before the first match at most.
const LEAD: usize = 40;
/// U+2066 and U+2069 around values: they keep numbers in order inside right-to-left text, and must stay in pairs.
const ISOLATES: [char; 2] = ['\u{2066}', '\u{2069}'];

/// The stretch of a text around the first match.
pub(super) fn snippet(text: &str, analysis: &Analysis, question: &Question) -> Vec<Part> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let initials = initials(question);
    let first = first_match(&text, analysis, question, &initials).unwrap_or_default();
    let (start, end) = around(&text, first);
    let place = |(from, to): (usize, usize)| (start + from, start + to);
    let words: Vec<(usize, usize)> = analysis.spans(&text[start..end]).into_iter().map(place).collect();
    let marked: Vec<(usize, usize)> =
        words.iter().filter(|span| is_match(&text, **span, analysis, question, &initials)).copied().collect();
    let (from, to) = window(&text, &words, first);
    let (from, to) = whole_values(&text, from, to);
    let mut parts = Vec::new();
    let mut push = |piece: &str, marked: bool| {
        if !piece.is_empty() {
            parts.push(Part { text: piece.to_owned(), marked });
        }
    };
    let mut place = from;
    if from > 0 {
        push("… ", false);
    }
    for (start, end) in marked.into_iter().filter(|(start, end)| *start >= from && *end <= to) {
        push(&text[place..start], false);
        push(&text[start..end], true);
        place = end;
    }
    push(&text[place..to], false);
    if to < text.len() {
        push(" …", false);
    }
    parts
}

/// Where the first word stands that matches. Words never reach over a blank, so that one stretch after another is looked at.
fn first_match(text: &str, analysis: &Analysis, question: &Question, initials: &[char]) -> Option<usize> {
    let mut start = 0;
    for stretch in text.split_inclusive(' ') {
        let mut inside = false;
        let begins = |letter: char| {
            let is_first = !std::mem::replace(&mut inside, is_letter(letter) && has_blanks(letter));
            is_letter(letter) && is_first && may_begin(analysis.initial(letter), initials)
        };
        if stretch.chars().any(begins) {
            let spans = analysis.spans(stretch).into_iter().map(|(from, to)| (start + from, start + to));
            let mut matching = spans.filter(|span| is_match(text, *span, analysis, question, initials));
            if let Some((from, _)) = matching.next() {
                return Some(from);
            }
        }
        start += stretch.len();
    }
    None
}

/// Whether words that begin so are divided from others by blanks or signs: not in Thai, Chinese and their neighbours.
fn has_blanks(letter: char) -> bool {
    matches!(letter, '\0'..='\u{dff}' | '\u{10a0}'..='\u{10ff}' | '\u{1200}'..='\u{139f}' | '\u{1e00}'..='\u{1fff}')
}

/// As much of a text around a place as a snippet can need, cut at blanks.
fn around(text: &str, place: usize) -> (usize, usize) {
    let before = text[..place].char_indices().rev().nth(2 * LEAD).map_or(0, |(start, _)| start);
    let start = text[..before].rfind(' ').map_or(0, |blank| blank + 1);
    let after = text[place..].char_indices().nth(Limit::SNIPPET + 2 * LEAD).map_or(text.len(), |(end, _)| place + end);
    let end = text[after..].find(' ').map_or(text.len(), |blank| after + blank);
    (start, end)
}

fn is_match(text: &str, span: (usize, usize), analysis: &Analysis, question: &Question, initials: &[char]) -> bool {
    // Finding words is quick, bringing them into their forms is not.
    let first = text[span.0..span.1].chars().find(|letter| is_letter(*letter));
    first.is_some_and(|first| may_begin(analysis.initial(first), initials))
        && analysis.word_at(text, span).is_some_and(|word| matches(&word, question))
}

/// Whether a word may match that begins with a folded letter.
fn may_begin(first: Option<char>, initials: &[char]) -> bool {
    first.is_some_and(|first| initials.contains(&first) || is_arabic(first))
}

/// With which letters the words begin that may match.
fn initials(question: &Question) -> Vec<char> {
    let words = question.words.iter().flat_map(|word| word.stems.iter().chain([&word.folded]));
    words.filter_map(|form| form.chars().next()).collect()
}

/// Arabic writes small words together with the next: no word is told by its first letter.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{6ff}')
}

/// From where to where the text is shown: whole words, a little before the match.
fn window(text: &str, words: &[(usize, usize)], first: usize) -> (usize, usize) {
    if text.chars().count() <= Limit::SNIPPET {
        return (0, text.len());
    }
    let letters = |from: usize, to: usize| text[from..to].chars().count();
    let begins = words.iter().map(|word| word.0).find(|from| *from <= first && letters(*from, first) <= LEAD);
    let from = begins.filter(|from| letters(0, *from) > LEAD / 2).unwrap_or(if letters(0, first) <= LEAD { 0 } else { first });
    let ends = words.iter().map(|word| word.1).filter(|to| *to > from);
    let to = ends.take_while(|to| letters(from, *to) <= Limit::SNIPPET).last();
    // A word longer than the window is cut: nothing else is left to show.
    let cut = || text[from..].char_indices().nth(Limit::SNIPPET).map_or(text.len(), |(place, _)| from + place);
    (from, to.map_or_else(cut, |to| if letters(to, text.len()) <= 2 { text.len() } else { to }))
}

/// Moves the cuts out of values: half a phone number is a wrong one.
fn whole_values(text: &str, from: usize, to: usize) -> (usize, usize) {
    let opened = |place: usize| {
        let start = text[..place].rfind(ISOLATES[0])?;
        let closed = text[start..place].contains(ISOLATES[1]);
        (!closed).then_some(start)
    };
    let from = opened(from).unwrap_or(from);
    let before = opened(to).unwrap_or(to);
    if before > from {
        return (from, before);
    }
    let end = text[from..].find(ISOLATES[1]).map_or(text.len(), |end| from + end + ISOLATES[1].len_utf8());
    (from, end.max(to))
}

fn matches(word: &Word, question: &Question) -> bool {
    question.words.iter().any(|asked| {
        let same = word.folded == asked.folded || word.stems.iter().any(|stem| asked.stems.contains(stem));
        let typed = asked.folded.chars().count();
        let begun = question.is_last(asked) && typed >= 3 && word.folded.starts_with(&asked.folded);
        let as_long = word.folded.chars().count().abs_diff(typed) <= LONGER;
        same || begun || (typed > 4 && as_long && likeness(word.grams(), asked.grams()) >= ALIKE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::{Seen, tests::analysis};

    fn shown(tag: &str, text: &str, query: &str) -> String {
        let analysis = analysis(tag);
        let parts = snippet(text, &analysis, &Question::of(query, &analysis, &analysis, &[], &mut Seen::default()));
        parts.iter().map(|part| if part.marked { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn matches_are_marked_in_every_form() {
        assert_eq!(shown("pl", "Zapisz dziecko do żłobka.", "zlobek dzieci"), "Zapisz [dziecko] do [żłobka].");
        assert_eq!(shown("uk", "Запитай про сім’ю.", "сім'я"), "Запитай про [сім’ю].");
        assert_eq!(shown("pl", "Zarejestruj się.", "zarejes"), "[Zarejestruj] się.");
    }

    #[test]
    fn long_texts_are_cut_at_words_around_the_match() {
        let text = format!("{} lekarz rodzinny {}", "bardzo długie zdanie ".repeat(20), "i jeszcze dalej ".repeat(20));
        let shown = shown("pl", &text, "lekarza");
        assert!(shown.starts_with("… ") && shown.ends_with(" …") && shown.contains("[lekarz] rodzinny"), "{shown}");
        assert!(shown.chars().count() < 175, "{shown}");
    }

    #[test]
    fn values_are_never_cut() {
        let number = "\u{2066}+48 58 511 01 21\u{2069}";
        let (before, after) = ("trochę tekstu ".repeat(20), "i jeszcze dalej ".repeat(20));
        let shown_after = shown("pl", &format!("{before}{number}, jeśli ktoś cię bije {after}"), "bije");
        assert!(shown_after.contains(number) && shown_after.contains("[bije]"), "{shown_after}");
        let shown_before = shown("pl", &format!("Dzwoń {} {number} {after}", "tekst ".repeat(23)), "dzwonić");
        assert_eq!(shown_before.contains("+48"), shown_before.contains(number), "{shown_before}");
        let text = format!("Dzwoń \u{2066}{}\u{2069} koniec", "58 ".repeat(100));
        let long = shown("pl", &text, "dzwonić");
        assert_eq!(long.matches('\u{2066}').count(), long.matches('\u{2069}').count(), "{long}");
    }
}
