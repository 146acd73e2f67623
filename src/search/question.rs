//! A question as the words of one language. There is no query parser: what people type is words, not a
//! language of operators. Knows analysis, and of an index only what it is about.

use super::analysis::{Analysis, InSource, Seen, Word};
use super::index::{Index, TermId};
use super::weights::Limit;

/// What is looked for, as the words of one language.
#[derive(Clone)]
pub(super) struct Question {
    /// All words.
    pub(super) all: Vec<Word>,
    /// Whether the last of them is finished: a space stands behind it.
    pub(super) is_finished: bool,
    /// The words that say something; all of them when none does.
    pub(super) words: Vec<Word>,
    /// The same as words of the source language.
    pub(super) source: Vec<Word>,
    /// Two words that are syllables of one word of the index, or may become that.
    pub(super) pairs: Vec<Word>,
    /// Words of the index of which two words are syllables, one of them with a slip.
    pub(super) mended: Vec<Word>,
    /// The words that the last of the pairs may become, where its second syllable is only begun.
    pub(super) begun: Vec<Begun>,
    /// What the index has of each of all words, of those that say something, and of these as words of the source language.
    pub(super) found: [Vec<Found>; 3],
    /// For each word that says something, whether it asks for what is answered elsewhere.
    pub(super) elsewhere: Vec<bool>,
}

/// What an index has of a word: looked up once, asked for again and again.
#[derive(Clone, Default)]
pub(super) struct Found {
    /// The word itself.
    pub(super) folded: Option<TermId>,
    /// The word with its diacritics, where these tell words apart.
    pub(super) marked: Option<TermId>,
    /// Its stems, as far as they are there.
    pub(super) stems: Vec<TermId>,
}

/// A word that two syllables may become.
#[derive(Clone, Copy)]
pub(super) struct Begun {
    pub(super) term: TermId,
    /// How much of it is typed, from 0 to 1.
    pub(super) typed: f32,
    /// Whether it has the diacritics with which the first syllable is typed.
    pub(super) is_marked: bool,
}

impl Found {
    fn new(word: &Word, index: &Index) -> Self {
        let find = |text: &String| index.terms().find(text).map(|term| term.id);
        let has_marks = word.plain != word.folded && !index.analysis.has_stems();
        let marked = if has_marks { index.terms().find(&word.plain) } else { None };
        let marked = marked.filter(|term| term.word.known() > 0).map(|term| term.id);
        Self { folded: find(&word.folded), marked, stems: word.stems.iter().filter_map(find).collect() }
    }

    /// What finds it in keywords.
    pub(super) fn in_keywords(&self) -> &[TermId] {
        self.marked.as_ref().map_or(&self.stems, std::slice::from_ref)
    }

    /// Of each word, where the same may have been looked up before.
    fn each(words: &[Word], index: &Index, before: (&[Word], &[Self])) -> Vec<Self> {
        let same = |word: &Word| before.0.iter().position(|other| other.plain == word.plain && other.stems == word.stems);
        let known = |word: &Word| same(word).and_then(|place| before.1.get(place)).cloned();
        words.iter().map(|word| known(word).unwrap_or_else(|| Self::new(word, index))).collect()
    }
}

impl Question {
    /// The words of a text, for an index. `seen` are words of the language of the office.
    pub(super) fn new(text: &str, index: &Index, seen: &mut Seen) -> Self {
        let mut question = Self::of(text, &index.analysis, &index.source, &index.place, seen);
        if index.analysis.has_pairs() {
            question.pairs = question.all.windows(2).filter_map(|words| Self::pair(words, index)).collect();
            question.begin_pair(index);
        }
        let all = Found::each(&question.all, index, (&[], &[]));
        let words = Found::each(&question.words, index, (&question.all, &all));
        let source = Found::each(&question.source, index, (&question.words, &words));
        question.found = [all, words, source];
        question
    }

    /// The same for a language and that of the office. Words with one of the stems of `place` say nothing.
    pub(super) fn of(text: &str, own: &Analysis, source: &Analysis, place: &[String], seen: &mut Seen) -> Self {
        let says_nothing = |word: &&Word| own.is_stop_word(word) || word.stems.iter().any(|stem| place.contains(stem));
        let mut all = own.words(text);
        all.truncate(Limit::WORDS);
        let mut words: Vec<Word> = Vec::new();
        let telling: Vec<&Word> = all.iter().filter(|word| !says_nothing(word)).collect();
        let kept: Vec<&Word> = if telling.is_empty() { all.iter().collect() } else { telling };
        for word in kept {
            if !words.iter().any(|other| other.folded == word.folded) {
                words.push(word.clone());
            }
        }
        let mut in_source =
            |word: &Word| source.words_seen(&word.plain, seen).into_iter().next().unwrap_or_else(|| word.clone());
        let source: Vec<Word> = words.iter().map(&mut in_source).collect();
        let asked = own.elsewhere(&all);
        let is_asked = |word: &Word| all.iter().zip(&asked).any(|(other, asked)| *asked && other.folded == word.folded);
        let elsewhere = words.iter().map(is_asked).collect();
        Self {
            all,
            is_finished: text.ends_with(char::is_whitespace),
            words,
            source,
            pairs: Vec::new(),
            mended: Vec::new(),
            begun: Vec::new(),
            found: Default::default(),
            elsewhere,
        }
    }

    /// Notes what the last two words may become, “thông d” and “thông dịch”, where they are no word as they stand.
    fn begin_pair(&mut self, index: &Index) {
        let ([.., one, other], false) = (self.all.as_slice(), self.is_finished) else { return };
        let (Some(pair), false) = (index.analysis.pair(one, other), self.pairs.last().is_some_and(|pair| pair.to == other.to))
        else {
            return;
        };
        let letters = |text: &str| text.chars().count() as f32;
        let mut begun: Vec<Begun> = Vec::new();
        let is_marked = one.plain != one.folded;
        for start in std::iter::once(&one.plain).chain(is_marked.then_some(&one.folded)) {
            let pairs = index
                .terms()
                .going_on(start)
                .filter(|(text, term)| term.word.known() > 0 && index.analysis.begins(&text[start.len()..], &other.folded));
            begun.extend(pairs.take(Limit::PREFIXES).map(|(text, term)| Begun {
                term: term.id,
                typed: (letters(&pair.folded) / letters(text)).min(1.0),
                is_marked: !is_marked || start == &one.plain,
            }));
        }
        if !begun.is_empty() {
            self.pairs.push(pair);
            self.begun = begun;
        }
    }

    /// Notes which words pairs may be of which a syllable is unknown, “đin thoại” and “điện thoại”: a syllable is too short to tell
    /// of which it is a slip.
    pub(super) fn mend_pairs(&mut self, index: &Index, in_source: &mut InSource) {
        if !index.analysis.has_pairs() {
            return;
        }
        for words in self.all.windows(2) {
            let [one, other] = words else { continue };
            if let Some(mut meant) = index.mended([one, other], in_source) {
                (meant.from, meant.to) = (one.from, other.to);
                self.mended.push(meant);
            }
        }
    }

    /// Two words next to each other as one, where the index knows it.
    fn pair(words: &[Word], index: &Index) -> Option<Word> {
        let [one, other] = words else { return None };
        let pair = index.analysis.pair(one, other)?;
        index.terms().find(&pair.folded).is_some_and(|term| term.word.known() > 0).then_some(pair)
    }

    /// Whether a word is the last that was typed, which may not be finished.
    pub(super) fn is_last(&self, word: &Word) -> bool {
        !self.is_finished && self.all.last().is_some_and(|last| last.folded == word.folded)
    }
}
