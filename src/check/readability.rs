//! How hard the source is to read: the index of fog (Gunning), counted for the source language.
//!
//! fog = 0.4 × (words per sentence + 100 × hard words ÷ words). In Polish a hard word has four syllables or more. The index
//! says about how many years of school a reader needs.

use super::prose::{FACT, Page};
use super::tongue::Tongue;
use crate::content::Finding;

/// Fewer sentences say too little.
const FEWEST_SENTENCES: usize = 5;

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
        let count = count(passage.body(), tongue, &mut word);
        whole.sentences += count.sentences;
        whole.words += count.words;
        whole.hard += count.hard;
        if count.sentences >= FEWEST_SENTENCES {
            is_measured = true;
            if let Some((message, advice)) = fog(count, tongue, "section") {
                findings.push(Finding::warning("hard-to-read", page.at(passage.line), message, advice));
            }
        }
    }
    if !is_measured
        && whole.sentences >= FEWEST_SENTENCES
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

fn count(words: &str, tongue: &Tongue, word: &mut String) -> Count {
    let mut count = Count::default();
    for sentence in words.split(['.', '!', '?', '…', '\n']) {
        let mut own = 0;
        for part in sentence.split(|letter: char| !letter.is_alphanumeric() && letter != FACT) {
            if part.is_empty() {
                continue;
            }
            own += 1;
            word.clear();
            word.extend(part.chars().flat_map(char::to_lowercase));
            // Abbreviations such as NFZ and PESEL are read as they are spelt.
            count.hard += usize::from(tongue.syllables(word) >= tongue.hard_syllables);
        }
        count.sentences += usize::from(own > 0);
        count.words += own;
    }
    count
}
