//! How hard the source is to read: the index of fog (Gunning), counted for the source language.
//!
//! fog = 0.4 × (words per sentence + 100 × hard words ÷ words). In Polish a hard word has four syllables or more; names and
//! words that the glossary explains are not hard, and a word that comes back in the section is hard once. The index says about
//! how many years of school a reader needs. A point of a list is a sentence, and what stands before a colon is one.

use std::collections::BTreeSet;

use super::prose::{FACT, Page, Passage};
use super::tongue::Tongue;
use crate::content::Finding;

/// Fewer sentences say too little.
const FEWEST_SENTENCES: usize = 5;
/// … and so do fewer words.
const FEWEST_WORDS: usize = 30;
/// Words that begin with the same letters are forms of one word, which is hard once.
const STEM: usize = 7;

#[derive(Clone, Copy, Default)]
struct Count {
    sentences: usize,
    words: usize,
    hard: usize,
}

/// Measures each section of a source text that is long enough, or the whole text when none is.
pub(super) fn readability(page: &Page<'_>, findings: &mut Vec<Finding>) {
    let Some(tongue) = Tongue::of(&page.texts.source_language).filter(|_| page.source.is_none()) else { return };
    let mut whole = Count::default();
    let mut is_measured = false;
    let mut word = String::new();
    for passage in &page.prose.passages {
        let count = count(passage, tongue, &mut word);
        whole.sentences += count.sentences;
        whole.words += count.words;
        whole.hard += count.hard;
        if count.is_enough() {
            is_measured = true;
            if let Some((message, advice)) = fog(count, tongue, "section") {
                findings.push(Finding::warning("hard-to-read", page.at(passage.line), message, advice));
            }
        }
    }
    if !is_measured
        && whole.is_enough()
        && let Some((message, advice)) = fog(whole, tongue, "text")
    {
        findings.push(Finding::warning("hard-to-read", page.at(1), message, advice));
    }
}

fn fog(count: Count, tongue: &Tongue, name: &str) -> Option<(String, String)> {
    // Counts of words are far below 2^52.
    let [sentences, words, hard] = [count.sentences, count.words, count.hard].map(|count| count as f64);
    let (length, share) = (words / sentences, 100.0 * hard / words);
    let fog = 0.4 * (length + share);
    (fog > tongue.most_fog).then(|| {
        let message = format!(
            "the {name} is hard to read: index of fog {fog:.1}, at most {} ({length:.0} words a sentence, {share:.0}% long words)",
            tongue.most_fog
        );
        (message, "make two sentences of one, and say long words in shorter ones".to_owned())
    })
}

impl Count {
    fn is_enough(self) -> bool {
        self.sentences >= FEWEST_SENTENCES && self.words >= FEWEST_WORDS
    }
}

fn count(passage: &Passage<'_>, tongue: &Tongue, word: &mut String) -> Count {
    let mut count = Count::default();
    let mut offset = passage.heading.len();
    let mut stems = BTreeSet::new();
    for sentence in passage.body().split_inclusive(['.', '!', '?', '…', ':', '\n']) {
        let mut own = 0;
        for part in sentence.split_inclusive(|letter: char| !letter.is_alphanumeric() && letter != FACT) {
            let start = offset;
            offset += part.len();
            let part = part.trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != FACT);
            if part.is_empty() {
                continue;
            }
            own += 1;
            let is_name = own > 1 && part.starts_with(char::is_uppercase);
            let is_explained = || passage.explained.iter().any(|range| range.contains(&start));
            word.clear();
            word.extend(part.chars().flat_map(char::to_lowercase));
            if !is_name && tongue.syllables(word) >= tongue.hard_syllables && !is_explained() {
                let end = word.char_indices().nth(STEM).map_or(word.len(), |(end, _)| end);
                count.hard += usize::from(stems.insert(word.get(..end).unwrap_or_default().to_owned()));
            }
        }
        count.sentences += usize::from(own > 0);
        count.words += own;
    }
    count
}
