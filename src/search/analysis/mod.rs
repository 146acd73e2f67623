//! Words of a text as search compares them: one chain for every language, with a stemmer and stop words where a language
//! has them. Knows no index and no content; works on plain strings.
//!
//! raw text → word boundaries (ICU) → each word normalised → folded (no diacritics, one letter per sound) and stemmed.
//! Texts are cut before they are normalised, so that a word's place in the raw text stays true.

mod gram;
mod heard;
mod keyboard;
mod lemma;
mod normal;
#[cfg(test)]
mod scripts;
mod seen;
mod sound;
mod spans;
mod stem;
#[cfg(test)]
pub(super) mod tests;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

pub(super) use gram::{Piece, grams, likeness};
pub(super) use heard::{BEGINS, Heard, Hearing, InSource, Sound};
use keyboard::Keyboards;
use lemma::Lemmas;
use normal::OwnLetters;
pub(super) use normal::is_letter;
pub(super) use seen::{Forms, Seen, Word};
use sound::Spelling;
pub(super) use sound::script;
use stem::Stemming;
pub(super) use texts::Texts;

use crate::language::Language;
use crate::locale::{Messages, WordRules};

/// How the words of one language are brought into comparable forms.
#[derive(Clone)]
pub struct Analysis {
    letters: Arc<OwnLetters>,
    elision: bool,
    pairs: bool,
    stemming: Arc<Stemming>,
    /// Beginnings of words, with what stands in their place in the same word without them.
    prefixes: Arc<[(String, String)]>,
    lemmas: Option<Lemmas>,
    /// As written and, for those who type no diacritics, folded.
    stop: Arc<[BTreeSet<String>; 2]>,
    /// Stems of words for what is answered elsewhere: the first of each phrase, and the rest.
    elsewhere: Arc<BTreeMap<String, Vec<Vec<String>>>>,
    keyboards: Arc<Keyboards>,
    spelling: Arc<Spelling>,
}

/// Two syllables as one word.
#[derive(Default)]
pub(super) struct WrittenPair {
    /// With its diacritics.
    pub(super) plain: String,
    pub(super) folded: String,
}

/// The analyses of some languages, each made when it is first wanted: the rules of a language are hundreds of small tables.
#[derive(Default)]
pub(super) struct Analyses {
    made: BTreeMap<Language, OnceLock<Analysis>>,
}

impl Analyses {
    /// Of these languages.
    pub(super) fn new<'a>(languages: impl IntoIterator<Item = &'a Language>) -> Self {
        Self { made: languages.into_iter().map(|language| (language.clone(), OnceLock::new())).collect() }
    }

    /// The analysis of a language. The messages must always be the same.
    pub(super) fn of(&self, language: &Language, messages: &Messages) -> Analysis {
        let make = || Analysis::of(language, messages);
        self.made.get(language).map_or_else(make, |made| made.get_or_init(make).clone())
    }

    /// Takes over what others have made of the same messages.
    pub(super) fn take_over(&self, others: &Self) {
        for (language, made) in &self.made {
            if let Some(other) = others.made.get(language).and_then(OnceLock::get) {
                made.get_or_init(|| other.clone());
            }
        }
    }
}

/// How many letters a word has at least without its prefix.
const LEFT: usize = 4;

impl Analysis {
    /// The analysis for texts of a language, by the rules that come with the messages. Without rules for the language there
    /// are no stems and no stop words.
    pub fn of(language: &Language, messages: &Messages) -> Self {
        let none = WordRules::default();
        let rules = messages.word_rules(language).unwrap_or(&none);
        let letters = OwnLetters::of(rules);
        let plain: BTreeSet<String> = rules.stop.iter().map(|word| normal::normalise(word, &letters)).collect();
        let folded = plain.iter().map(|word| normal::fold(word, &letters)).collect();
        let mut analysis = Self {
            stop: [plain, folded].into(),
            elsewhere: Arc::default(),
            elision: rules.elision,
            pairs: rules.pairs,
            stemming: Stemming::of(rules).into(),
            prefixes: rules.prefixes.iter().map(|(prefix, other)| (prefix.to_owned(), other.concat())).collect(),
            lemmas: messages.dictionary(language).and_then(Lemmas::open),
            keyboards: Keyboards::of(rules, messages).into(),
            spelling: Spelling::of(rules, messages).into(),
            letters: letters.into(),
        };
        let stems = |analysis: &Self, phrase: &str| {
            let words = phrase.split('_').flat_map(|word| analysis.words(word));
            words.filter_map(|word| word.stems.first().cloned()).collect::<Vec<_>>()
        };
        let mut elsewhere: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for phrase in rules.elsewhere.iter() {
            let mut stems = stems(&analysis, phrase).into_iter();
            if let Some(first) = stems.next() {
                elsewhere.entry(first).or_default().push(stems.collect());
            }
        }
        analysis.elsewhere = elsewhere.into();
        analysis
    }

    /// The dictionary of forms and their lemmas, as it is kept in a file.
    pub(super) fn dictionary<'a>(&self, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> tantivy_fst::Result<Vec<u8>> {
        let folded = |word: &str| normal::fold(&normal::normalise(word, &self.letters), &self.letters);
        lemma::packed(pairs.map(|(form, lemma)| (folded(form), folded(lemma))))
    }

    /// How words sound, whatever script they are written in.
    fn spelling(&self) -> &Arc<Spelling> {
        &self.spelling
    }

    /// What a question would be with the keyboard set to this language, or with the keys that it types for diacritics.
    pub(super) fn retyped(&self, text: &str) -> Vec<String> {
        self.keyboards.retyped(text)
    }

    /// The words of a question that ask for what is answered elsewhere, by their places.
    pub(super) fn elsewhere(&self, words: &[Word]) -> Vec<bool> {
        let mut elsewhere = vec![false; words.len()];
        for (start, word) in words.iter().enumerate() {
            for rest in word.stems.iter().filter_map(|stem| self.elsewhere.get(stem)).flatten() {
                let next = words.get(start + 1..=start + rest.len()).unwrap_or_default();
                if next.len() == rest.len() && next.iter().zip(rest).all(|(word, stem)| word.stems.contains(stem)) {
                    elsewhere[start..=start + rest.len()].fill(true);
                }
            }
        }
        elsewhere
    }

    /// Whether most words are two syllables that are written apart.
    pub(super) fn has_pairs(&self) -> bool {
        self.pairs
    }

    /// Whether two syllables next to each other can be one word.
    fn can_pair(&self, one: &Forms, other: &Forms) -> bool {
        let is_syllable = |word: &Forms| !self.is_stop_word(word) && !word.plain.bytes().any(|byte| byte.is_ascii_digit());
        is_syllable(one) && is_syllable(other)
    }

    /// Two syllables as one word.
    pub(super) fn pair(&self, one: &Word, other: &Word) -> Option<Word> {
        let forms = self.can_pair(one, other).then(|| self.forms([one.plain.as_str(), &other.plain].concat()))??;
        Some(Word { from: one.from, to: other.to, forms: Arc::new(forms) })
    }

    /// The same of a text that is indexed, of which there are millions: how it is written and folded is put into `pair`. False
    /// where they can't be one.
    pub(super) fn put_pair(&self, one: &Forms, other: &Forms, pair: &mut WrittenPair) -> bool {
        if !self.can_pair(one, other) {
            return false;
        }
        let WrittenPair { plain, folded } = pair;
        for (pair, [one, other]) in [(&mut *plain, [&one.plain, &other.plain]), (folded, [&one.folded, &other.folded])] {
            pair.clear();
            pair.push_str(one);
            pair.push_str(other);
        }
        if !self.letters.are_folded_alone() {
            *folded = normal::fold(plain, &self.letters);
        }
        true
    }

    /// Whether it finds stems.
    pub(super) fn has_stems(&self) -> bool {
        !matches!(*self.stemming, Stemming::None)
    }

    /// The words of a text, in order.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        self.words_seen(text, &mut Seen::default())
    }

    /// The same for one of many texts.
    pub(super) fn words_seen(&self, text: &str, seen: &mut Seen) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        self.each_seen(text, seen, |(from, to), number, seen| {
            words.extend(seen.forms().get(number as usize).map(|forms| Word { from, to, forms: Arc::clone(forms) }));
        });
        words
    }

    /// The words of one of many texts by their numbers.
    pub(super) fn numbers_seen(&self, text: &str, seen: &mut Seen) -> Vec<u32> {
        let mut numbers: Vec<u32> = Vec::with_capacity(text.len() / spans::LETTERS + 1);
        self.each_seen(text, seen, |_, number, _| numbers.push(number));
        numbers
    }

    fn each_seen(&self, text: &str, seen: &mut Seen, mut found: impl FnMut((usize, usize), u32, &Seen)) {
        for (from, to) in self.spans(text) {
            let Some(number) = self.number_seen(&text[from..to], seen) else { continue };
            found((from, to), number, seen);
            // Endings that glue to a number say something of their own: “800+” is read “800 plus”.
            if text[to..].starts_with('+')
                && seen.forms()[number as usize].plain.chars().all(|letter| letter.is_ascii_digit())
                && let Some(number) = self.number_seen("plus", seen)
            {
                found((to, to + 1), number, seen);
            }
        }
    }

    fn number_seen(&self, written: &str, seen: &mut Seen) -> Option<u32> {
        seen.number(written, || self.forms(normal::normalise(written, &self.letters)))
    }

    fn forms(&self, plain: String) -> Option<Forms> {
        let folded = normal::fold(&plain, &self.letters);
        if folded.is_empty() {
            return None;
        }
        let mut stems: Vec<String> = Vec::with_capacity(2);
        for form in std::iter::once(&plain).chain((plain != folded).then_some(&folded)) {
            let stem = normal::fold(&self.stemming.stem(form), &self.letters);
            if !stem.is_empty() && !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        for (prefix, other) in self.prefixes.iter() {
            let rest = plain.strip_prefix(prefix.as_str()).map(|rest| format!("{other}{rest}"));
            let Some(bare) = rest.filter(|rest| rest.chars().count() >= LEFT) else { continue };
            let stem = normal::fold(&self.stemming.stem(&bare), &self.letters);
            if !stem.is_empty() && !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        for lemma in self.lemmas.iter().flat_map(|lemmas| lemmas.of(&folded)) {
            if !stems.contains(&lemma) {
                stems.push(lemma);
            }
        }
        Some(Forms::new(plain, folded, stems))
    }

    /// Whether a word says nothing about what is looked for. Words with diacritics are taken as they are written:
    /// Vietnamese “bạn” is “you”, “bán” is “sell”.
    pub(super) fn is_stop_word(&self, word: &Forms) -> bool {
        let [plain, folded] = &*self.stop;
        plain.contains(&word.plain) || (word.plain == word.folded && folded.contains(&word.folded))
    }

    /// The number of a word as it stands in one of many texts, cut out; nothing for what is none.
    pub(super) fn number(&self, written: &str, seen: &mut Seen) -> Option<u32> {
        self.number_seen(written, seen)
    }

    /// The first letter of a word, folded.
    pub(super) fn initial(&self, first: char) -> Option<char> {
        self.letters.folded(first).or_else(|| {
            let first = normal::normalise(first.encode_utf8(&mut [0; 4]), &self.letters);
            normal::fold(&first, &self.letters).chars().next()
        })
    }

    /// Whether a text begins so when it is folded.
    pub(super) fn begins(&self, text: &str, folded: &str) -> bool {
        let is_alike = text.chars().next().and_then(|first| self.initial(first)) == folded.chars().next();
        is_alike && normal::fold(&normal::normalise(text, &self.letters), &self.letters).starts_with(folded)
    }

    /// Where the words stand.
    pub(super) fn spans(&self, text: &str) -> Vec<(usize, usize)> {
        spans::spans(text, self.elision)
    }
}
