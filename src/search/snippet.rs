//! The words of a text around what was looked for, with the matches marked. Knows analysis; no index and no markup.

use std::cell::RefCell;

use super::Part;
use super::analysis::{Analysis, Forms, Seen, is_letter, likeness};
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

/// What of the texts of one language a question marks. The texts of an answer have many words in common, and each is brought
/// into its forms once.
pub(super) struct Marker<'a> {
    analysis: &'a Analysis,
    question: &'a Question,
    /// With which letters the words begin that may match.
    initials: Vec<char>,
    judged: RefCell<Judged>,
}

/// Which words match, by their numbers among those seen.
#[derive(Default)]
struct Judged {
    seen: Seen,
    matches: Vec<bool>,
}

impl<'a> Marker<'a> {
    /// For texts of the language of an analysis.
    pub(super) fn new(analysis: &'a Analysis, question: &'a Question) -> Self {
        Self { analysis, question, initials: initials(question), judged: RefCell::default() }
    }

    /// The stretch of a text around the first match.
    pub(super) fn snippet(&self, text: &str) -> Vec<Part> {
        let text = in_one_line(text);
        let first = self.first_match(&text).unwrap_or_default();
        let (start, end) = around(&text, first);
        let place = |(from, to): (usize, usize)| (start + from, start + to);
        let words: Vec<(usize, usize)> = self.analysis.spans(&text[start..end]).into_iter().map(place).collect();
        let (from, to) = window(&text, &words, first);
        let (from, to) = whole_values(&text, from, to);
        let shown = words.into_iter().filter(|(start, end)| *start >= from && *end <= to);
        let marked = shown.filter(|span| self.is_match(&text, *span));
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
        for (start, end) in marked {
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

    /// Where the first word stands that matches. Words never reach over a blank, so that one stretch after another is looked
    /// at.
    fn first_match(&self, text: &str) -> Option<usize> {
        let mut start = 0;
        for stretch in text.split_inclusive(' ') {
            let mut inside = false;
            let begins = |letter: char| {
                let is_first = !std::mem::replace(&mut inside, is_letter(letter) && has_blanks(letter));
                is_first && is_letter(letter) && self.may_begin(letter)
            };
            if stretch.chars().any(begins) {
                let spans = self.analysis.spans(stretch).into_iter().map(|(from, to)| (start + from, start + to));
                let mut matching = spans.filter(|span| self.is_match(text, *span));
                if let Some((from, _)) = matching.next() {
                    return Some(from);
                }
            }
            start += stretch.len();
        }
        None
    }

    fn is_match(&self, text: &str, (from, to): (usize, usize)) -> bool {
        // Finding words is quick, bringing them into their forms is not.
        let written = &text[from..to];
        let first = written.chars().find(|letter| is_letter(*letter));
        if !first.is_some_and(|first| self.may_begin(first)) {
            return false;
        }
        let mut judged = self.judged.borrow_mut();
        let Judged { seen, matches } = &mut *judged;
        let Some(number) = self.analysis.number(written, seen) else { return false };
        let unjudged = seen.forms()[matches.len()..].iter();
        matches.extend(unjudged.map(|word| is_asked(word, self.question)));
        matches[number as usize]
    }

    /// Whether a word may match that begins with a letter.
    fn may_begin(&self, first: char) -> bool {
        self.analysis.initial(first).is_some_and(|first| self.initials.contains(&first) || is_arabic(first))
    }
}

/// Whether words that begin so are divided from others by blanks or signs: not in Thai, Chinese and their neighbours.
fn has_blanks(letter: char) -> bool {
    matches!(letter, '\0'..='\u{dff}' | '\u{10a0}'..='\u{10ff}' | '\u{1200}'..='\u{139f}' | '\u{1e00}'..='\u{1fff}')
}

/// A text with one blank wherever there are any.
fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// As much of a text around a place as a snippet can need, cut at blanks.
fn around(text: &str, place: usize) -> (usize, usize) {
    let before = text[..place].char_indices().rev().nth(2 * LEAD).map_or(0, |(start, _)| start);
    let start = text[..before].rfind(' ').map_or(0, |blank| blank + 1);
    let after = text[place..].char_indices().nth(Limit::SNIPPET + 2 * LEAD).map_or(text.len(), |(end, _)| place + end);
    let end = text[after..].find(' ').map_or(text.len(), |blank| after + blank);
    (start, end)
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

fn is_asked(word: &Forms, question: &Question) -> bool {
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
    use crate::search::analysis::tests::analysis;

    fn shown(tag: &str, text: &str, query: &str) -> String {
        let analysis = analysis(tag);
        let question = Question::of(query, &analysis, &analysis, &[], &mut Seen::default());
        let parts = Marker::new(&analysis, &question).snippet(text);
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
