//! A question as the words of one language. tantivy's own query parser is never used: what people type is words, not a
//! language of operators. Knows analysis alone.

use super::analysis::{Analysis, Word};
use super::records::{Mark, marks};
use super::weights::Limit;

/// What is looked for, as the words of one language.
pub(super) struct Question {
    /// All words.
    pub(super) all: Vec<Word>,
    /// The words that say something; all of them when none does.
    pub(super) words: Vec<Word>,
    /// The same as words of the source language.
    pub(super) source: Vec<Word>,
    /// Marks of the stems of all words.
    pub(super) all_marks: Vec<Mark>,
    /// Marks of the stems of words that say something.
    pub(super) telling_marks: Vec<Mark>,
}

impl Question {
    /// The words of a text.
    pub(super) fn new(text: &str, own: &Analysis, source: &Analysis) -> Self {
        let mut all = own.words(text);
        all.truncate(Limit::WORDS);
        let mut words: Vec<Word> = Vec::new();
        let telling: Vec<&Word> = all.iter().filter(|word| !own.is_stop_word(word)).collect();
        let kept: Vec<&Word> = if telling.is_empty() { all.iter().collect() } else { telling };
        for word in kept {
            if !words.iter().any(|other| other.folded == word.folded) {
                words.push(word.clone());
            }
        }
        let in_source = |word: &Word| source.words(&word.plain).into_iter().next().unwrap_or_else(|| word.clone());
        let source: Vec<Word> = words.iter().map(in_source).collect();
        let all_marks = marks(all.iter().chain(&source).map(|word| &**word));
        let telling_marks = marks(words.iter().chain(&source).map(|word| &**word));
        Self { all, words, source, all_marks, telling_marks }
    }

    /// Whether a word is the last that was typed, which may not be finished.
    pub(super) fn is_last(&self, word: &Word) -> bool {
        self.all.last().is_some_and(|last| last.folded == word.folded)
    }
}
