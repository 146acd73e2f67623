//! The source language left over in a translation.
//!
//! Three signs: a line that is the same as in the source; in other scripts, many Latin words in a row; in Latin letters, a
//! sentence of which at least half of the words tell the source language by a letter or a small word, and one surely. Words in
//! quotation marks may be in the source language, as what to say at a counter is; so may the names of offices.

use super::names::is_latin;
use super::prose::{FACT, Page, Passage};
use super::tongue::{Mark, Tongue};
use crate::content::Finding;

/// The names of offices have up to eight words.
const LONGEST_RUN: usize = 8;
/// Fewer words may well be the same in two languages.
const FEWEST_WORDS: usize = 4;
/// … and fewer words of a sentence tell no language.
const FEWEST_IN_SENTENCE: usize = 5;

/// Looks for what nobody translated.
pub(super) fn left_over(page: &Page<'_>, findings: &mut Vec<Finding>) {
    for passage in &page.prose.passages {
        if let Some(words) = in_passage(page, passage) {
            let message = format!("“{words}” is not translated from “{}”", page.texts.source_language);
            let advice = "translate it; words to say aloud stand in quotation marks, as in „…”";
            findings.push(Finding::warning("left-in-source-language", page.at(passage.line), message, advice));
        }
    }
}

/// The first words of a passage that nobody translated.
pub(super) fn in_passage(page: &Page<'_>, passage: &Passage<'_>) -> Option<String> {
    let source = page.source?;
    let tongue = Tongue::of(&page.texts.source_language);
    let has_source_headings = page.texts.key.has_headings_of_source();
    let is_latin = is_latin_script(&page.prose.passages);
    let mut word = String::new();
    let counterpart = source.passages.iter().find(|source| source.id == passage.id);
    let same = |line: &&str| {
        counterpart.is_some_and(|source| source.words.lines().any(|other| other == *line))
            && unquoted(line).map(word_count).sum::<usize>() >= FEWEST_WORDS
            && !page.names.offices.contains(line)
    };
    // Terms and phrases stand as headings in every language.
    let lines = || passage.words.lines().skip(usize::from(has_source_headings));
    let found = lines().find(same).or_else(|| {
        lines().flat_map(unquoted).find_map(|part| match (is_latin, tongue) {
            (false, _) => latin_run(page, part),
            (true, Some(tongue)) => sentence_of(tongue, part, &mut word),
            (true, None) => None,
        })
    });
    found.map(short)
}

/// The parts of a line outside quotation marks.
fn unquoted(line: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    line.split_inclusive(['„', '“', '”', '«', '»', '"']).filter_map(move |part| {
        let is_outside = depth == 0;
        let mark = part.chars().next_back()?;
        depth = match mark {
            '„' | '«' => depth + 1,
            '”' | '»' => depth.saturating_sub(1),
            '“' | '"' if depth == 0 => 1,
            '“' | '"' => depth - 1,
            _ => depth,
        };
        is_outside.then(|| part.trim_end_matches(['„', '“', '”', '«', '»', '"']))
    })
}

fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !"'’-".contains(letter))
        .filter(|word| word.contains(char::is_alphabetic))
}

fn word_count(text: &str) -> usize {
    words_in(text).count()
}

/// Whether a text is written in Latin letters for the most part.
fn is_latin_script(passages: &[Passage<'_>]) -> bool {
    let (mut latin, mut others) = (0_usize, 0_usize);
    for letter in passages.iter().flat_map(|passage| passage.words.chars().step_by(7)).filter(|letter| letter.is_alphabetic()) {
        if is_latin(letter) {
            latin += 1;
        } else {
            others += 1;
        }
    }
    latin > others
}

/// Many Latin words in a row, the names of offices not counted.
fn latin_run<'a>(page: &Page<'_>, part: &'a str) -> Option<&'a str> {
    let (mut start, mut count) = (None, 0);
    let mut offset = 0;
    for token in part.split_inclusive(char::is_whitespace) {
        let from = offset;
        offset += token.len();
        match token.chars().find(|letter| letter.is_alphabetic()) {
            None => {}
            Some(letter) if is_latin(letter) => {
                start = start.or(Some(from));
                count += 1;
                let run = part.get(start.unwrap_or(from)..offset).unwrap_or_default();
                if count > LONGEST_RUN && count - named(page, run) > LONGEST_RUN {
                    return Some(run);
                }
            }
            Some(_) => (start, count) = (None, 0),
        }
    }
    None
}

/// How many words of these belong to names of offices.
fn named(page: &Page<'_>, words: &str) -> usize {
    page.names.offices.iter().filter(|name| words.contains(**name)).map(|name| word_count(name)).max().unwrap_or_default()
}

/// A sentence that its words tell to be of the source language.
fn sentence_of<'a>(tongue: &Tongue, part: &'a str, word: &mut String) -> Option<&'a str> {
    part.split(['.', '!', '?', '…', ':', ';', '(', ')']).find(|sentence| {
        let (mut all, mut own, mut marked) = (0, 0, 0);
        for token in words_in(sentence) {
            word.clear();
            word.extend(token.chars().flat_map(char::to_lowercase));
            all += 1;
            match tongue.mark(word) {
                Mark::Own => own += 1,
                Mark::Weak => marked += 1,
                Mark::None => {}
            }
        }
        all >= FEWEST_IN_SENTENCE && own > 0 && 2 * (own + marked) >= all
    })
}

/// The first words of what was found.
fn short(words: &str) -> String {
    const LETTERS: usize = 60;
    let words = words.trim().replace(FACT, "{fact}");
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
        None => words,
    }
}
