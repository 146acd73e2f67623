//! The words of a text around what was looked for, with the matches marked. Knows analysis; no index and no markup.

use super::Part;
use super::analysis::{Analysis, Word, grams, likeness};
use super::question::Question;
use super::weights::Limit;

/// The share of common pieces from which on a word counts as a misspelt other.
const ALIKE: f32 = 0.5;
/// By how many letters it may be longer or shorter: “przed” is no misspelt “przedszkole”.
const LONGER: usize = 3;
/// How many letters stand before the first match at most.
const LEAD: usize = 40;
/// U+2066 and U+2069: they keep numbers in order inside right-to-left text, and must stay in pairs.
const ISOLATES: [char; 2] = ['\u{2066}', '\u{2069}'];

/// The stretch of a text around the first match.
pub(super) fn snippet(text: &str, analysis: &Analysis, question: &Question) -> Vec<Part> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = analysis.words(&text);
    let marked: Vec<(usize, usize)> =
        words.iter().filter(|word| matches(word, question)).map(|word| (word.from, word.to)).collect();
    let (from, to) = window(&text, &words, marked.first().map_or(0, |first| first.0));
    let mut parts = Vec::new();
    let mut open = 0_usize;
    let mut push = |piece: &str, marked: bool| {
        if !piece.is_empty() {
            open += piece.matches(ISOLATES[0]).count();
            open = open.saturating_sub(piece.matches(ISOLATES[1]).count());
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
    if open > 0 {
        parts.push(Part { text: ISOLATES[1].to_string().repeat(open), marked: false });
    }
    parts
}

/// From where to where the text is shown: whole words, a little before the match.
fn window(text: &str, words: &[Word], first: usize) -> (usize, usize) {
    if text.chars().count() <= Limit::SNIPPET {
        return (0, text.len());
    }
    let letters = |from: usize, to: usize| text[from..to].chars().count();
    let begins = words.iter().map(|word| word.from).find(|from| *from <= first && letters(*from, first) <= LEAD);
    let from = begins.filter(|from| letters(0, *from) > LEAD / 2).unwrap_or(if letters(0, first) <= LEAD { 0 } else { first });
    let ends = words.iter().map(|word| word.to).filter(|to| *to > from);
    let to = ends.take_while(|to| letters(from, *to) <= Limit::SNIPPET).last();
    // A word longer than the window is cut: nothing else is left to show.
    let cut = || text[from..].char_indices().nth(Limit::SNIPPET).map_or(text.len(), |(place, _)| from + place);
    (from, to.map_or_else(cut, |to| if letters(to, text.len()) <= 2 { text.len() } else { to }))
}

fn matches(word: &Word, question: &Question) -> bool {
    question.words.iter().any(|asked| {
        let same = word.folded == asked.folded || word.stems.iter().any(|stem| asked.stems.contains(stem));
        let typed = asked.folded.chars().count();
        let begun = question.is_last(asked) && typed >= 3 && word.folded.starts_with(&asked.folded);
        let as_long = word.folded.chars().count().abs_diff(typed) <= LONGER;
        same || begun || (typed > 4 && as_long && likeness(&grams(&word.folded), &grams(&asked.folded)) >= ALIKE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn shown(tag: &str, text: &str, query: &str) -> String {
        let analysis = Analysis::of(&Language::parse(tag).unwrap());
        let parts = snippet(text, &analysis, &Question::new(query, &analysis, &analysis));
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
    fn isolates_are_closed() {
        let text = format!("Dzwoń \u{2066}{}\u{2069} koniec", "58 ".repeat(100));
        let shown = shown("pl", &text, "dzwonić");
        assert_eq!(shown.matches('\u{2066}').count(), shown.matches('\u{2069}').count());
    }
}
