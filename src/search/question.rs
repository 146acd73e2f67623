//! A question to one index: its words, what the index knows of them, and the ranking. tantivy's own query parser is never
//! used: what people type is words, not a language of operators.

use std::collections::BTreeSet;

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::analysis::{Analysis, Word, grams};
use super::fields::Pair;
use super::index::{Entry, LanguageIndex, mark, whole};
use super::weights::{Bonus, FormWeight, GramWeight, Limit, Quality};
use crate::catalogue::Urgency;

/// What is looked for, as the words of one language.
pub(super) struct Question {
    /// All words.
    all: Vec<Word>,
    /// The words that say something.
    pub(super) words: Vec<Word>,
    /// The same as words of the source language.
    source: Vec<Word>,
    /// Whether words may be slips of known ones.
    slips: bool,
}

/// What an index answers.
#[derive(Default)]
pub(super) struct Ranking {
    /// How well it knows the words, from 0 to 1.
    pub(super) quality: f32,
    /// Numbers of items with their scores, the best first.
    pub(super) hits: Vec<(usize, f32)>,
}

/// What an index knows of one word.
struct Known {
    /// In how many items the most usual form stands.
    frequency: u64,
    exact: bool,
    stem: bool,
    /// The words that it may be the beginning of.
    longer: Vec<String>,
    /// The words of another script that it sounds like.
    alike: Vec<Word>,
}

impl Question {
    /// The words of a text that say something; all of them when none does.
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
        let source =
            words.iter().filter_map(|word| source.words(&word.plain).into_iter().next().or_else(|| Some(word.clone())));
        let source = source.collect();
        Self { all, words, source, slips: true }
    }

    /// The same question, taken at its word: what is guessed already is not guessed at again.
    pub(super) fn taken_literally(self) -> Self {
        Self { slips: false, ..self }
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether there is no word in it that says something.
    pub(super) fn says_nothing(&self, own: &Analysis) -> bool {
        self.all.iter().all(|word| own.is_stop_word(word))
    }

    /// Whether a word is the last that was typed, which may not be finished.
    pub(super) fn is_last(&self, word: &Word) -> bool {
        self.all.last().is_some_and(|last| last.folded == word.folded)
    }
}

impl LanguageIndex {
    /// The items that fit a question, and how well the index knows its words.
    pub(super) fn rank(&self, question: &Question) -> tantivy::Result<Ranking> {
        if question.is_empty() || self.entries.is_empty() {
            return Ok(Ranking::default());
        }
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        let mut quality = 0.0;
        let mut spellings: Vec<String> = Vec::new();
        for (word, source) in question.words.iter().zip(&question.source) {
            let known = self.known(word, source, question.is_last(word))?;
            quality += self.quality(word, &known, question.slips);
            if let Some(clause) = self.word_clause(word, source, &known)? {
                clauses.push((Occur::Should, clause));
            }
            // The pieces of a word in the wrong script would only find strangers.
            if known.alike.is_empty() || known.stem {
                spellings.push(word.folded.clone());
            } else {
                spellings.extend(known.alike.into_iter().map(|alike| alike.folded.clone()));
            }
        }
        clauses.extend(self.gram_clauses(question.words.len(), &spellings)?);
        clauses.push((Occur::Should, self.constant(self.fields.whole_title, &whole(&question.all), Bonus::TITLE)));
        clauses.push((Occur::Should, self.constant(self.fields.whole_keyword, &whole(&question.all), Bonus::KEYWORD)));
        let top = TopDocs::with_limit(Limit::CANDIDATES).order_by_score();
        let found = self.searcher.search(&BooleanQuery::new(clauses), &top)?;
        // There is one segment, so the number of a document is that of its item.
        let mut hits: Vec<(usize, f32)> = found.into_iter().map(|(score, address)| (address.doc_id as usize, score)).collect();
        let all = marks(question.all.iter().chain(&question.source));
        let telling = marks(question.words.iter().chain(&question.source));
        for (number, score) in &mut hits {
            *score += self.entries.get(*number).map_or(0.0, |entry| phrase_bonus(entry, &all, &telling));
        }
        hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
        Ok(Ranking { quality: quality / question.words.len() as f32, hits })
    }

    fn known(&self, word: &Word, source: &Word, last: bool) -> tantivy::Result<Known> {
        let mut known = Known { frequency: 0, exact: false, stem: false, longer: Vec::new(), alike: Vec::new() };
        for pair in self.fields.pairs() {
            let exact = frequency(&self.searcher, pair.words, &word.folded)?;
            let mut most = exact;
            for stem in self.stems(pair, word, source) {
                most = most.max(frequency(&self.searcher, pair.stems, stem)?);
            }
            known.exact |= exact > 0;
            known.stem |= most > 0;
            known.frequency = known.frequency.max(most);
        }
        if last && word.folded.chars().count() >= Limit::PREFIX_LETTERS {
            known.longer = self.longer(&word.folded)?;
        }
        known.alike = self.sounds.alike(word, !known.stem && known.longer.is_empty(), Limit::PREFIXES);
        Ok(known)
    }

    /// The stems of a word as they stand in a field: terms are words of the source language.
    fn stems<'a>(&self, pair: Pair, word: &'a Word, source: &'a Word) -> &'a [String] {
        if pair.stems == self.fields.terms.stems { &source.stems } else { &word.stems }
    }

    /// Words of the weighty fields that go on where a folded word ends.
    fn longer(&self, start: &str) -> tantivy::Result<Vec<String>> {
        let mut longer: Vec<String> = Vec::new();
        for pair in [self.fields.title, self.fields.keywords, self.fields.terms, self.fields.summary] {
            for reader in self.searcher.segment_readers() {
                let index = reader.inverted_index(pair.words)?;
                let mut terms = index.terms().range().ge(start.as_bytes()).into_stream()?;
                while longer.len() < Limit::PREFIXES && terms.advance() && terms.key().starts_with(start.as_bytes()) {
                    let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                    if term != start && !longer.iter().any(|other| other == term) {
                        longer.push(term.to_owned());
                    }
                }
            }
        }
        Ok(longer)
    }

    /// Whether no text has the word in any form.
    pub(super) fn unknown(&self, word: &Word) -> bool {
        let none = |field: Field, form: &str| frequency(&self.searcher, field, form).is_ok_and(|frequency| frequency == 0);
        let absent = |pair: &Pair| none(pair.words, &word.folded) && word.stems.iter().all(|stem| none(pair.stems, stem));
        self.fields.pairs().iter().all(absent)
    }

    fn quality(&self, word: &Word, known: &Known, slips: bool) -> f32 {
        if known.exact {
            Quality::EXACT
        } else if known.stem {
            Quality::STEM
        } else if !known.longer.is_empty() {
            Quality::PREFIX
        } else if !known.alike.is_empty() {
            Quality::SOUND
        } else if slips && self.vocabulary.nearest(&word.folded).is_some() {
            Quality::SLIP
        } else {
            0.0
        }
    }

    /// The best match of one word over all fields and forms.
    fn word_clause(&self, word: &Word, source: &Word, known: &Known) -> tantivy::Result<Option<Box<dyn Query>>> {
        let rarity = rarity(self.searcher.num_docs(), known.frequency.max(1));
        let mut matches: Vec<Box<dyn Query>> = Vec::new();
        let mut add = |pair: Pair, field: Field, text: &str, form: f32| -> tantivy::Result<()> {
            if frequency(&self.searcher, field, text)? > 0 {
                let weight = pair.weight * form;
                matches.push(if pair.sparse {
                    self.constant(field, text, weight * rarity)
                } else {
                    Box::new(BoostQuery::new(term(field, text, IndexRecordOption::WithFreqs), weight))
                });
            }
            Ok(())
        };
        let typed = word.folded.chars().count() as f32;
        let unfinished = if known.exact || known.stem { FormWeight::PREFIX_OF_WORD } else { FormWeight::PREFIX };
        for pair in self.fields.pairs() {
            add(pair, pair.words, &word.folded, FormWeight::EXACT)?;
            for stem in self.stems(pair, word, source) {
                add(pair, pair.stems, stem, FormWeight::STEM)?;
            }
            for longer in &known.longer {
                let share = typed / longer.chars().count() as f32;
                add(pair, pair.words, longer, unfinished * share.sqrt())?;
            }
            for alike in &known.alike {
                for stem in &alike.stems {
                    add(pair, pair.stems, stem, FormWeight::SOUND)?;
                }
            }
        }
        if matches.is_empty() {
            return Ok(None);
        }
        Ok(Some(Box::new(DisjunctionMaxQuery::with_tie_breaker(matches, FormWeight::TIE))))
    }

    /// Pieces of all words: always asked, since they find what is misspelt and order what is found. A text must have a fair
    /// share of a word's pieces; a few are in any text.
    fn gram_clauses(&self, words: usize, spellings: &[String]) -> tantivy::Result<Vec<(Occur, Box<dyn Query>)>> {
        let pieces: Vec<Vec<String>> = spellings.iter().map(|word| grams(word)).collect();
        let share = GramWeight::CLAUSE * words as f32 / pieces.iter().map(Vec::len).sum::<usize>().max(1) as f32;
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for word in &pieces {
            let least = ((word.len() as f32 * GramWeight::SHARE).ceil() as usize).max(1);
            for (field, weight) in [(self.fields.key_grams, GramWeight::KEYS), (self.fields.summary_grams, GramWeight::SUMMARY)]
            {
                let mut found: Vec<(Occur, Box<dyn Query>)> = Vec::new();
                for piece in word {
                    if frequency(&self.searcher, field, piece)? > 0 {
                        let piece = term(field, piece, IndexRecordOption::WithFreqs);
                        found.push((Occur::Should, Box::new(BoostQuery::new(piece, weight * share))));
                    }
                }
                if found.len() >= least {
                    clauses.push((Occur::Should, Box::new(BooleanQuery::with_minimum_required_clauses(found, least))));
                }
            }
        }
        Ok(clauses)
    }

    fn constant(&self, field: Field, text: &str, score: f32) -> Box<dyn Query> {
        Box::new(ConstScoreQuery::new(term(field, text, IndexRecordOption::Basic), score))
    }
}

/// What an item gains when the question says one of its keywords, in whatever order and with whatever else: “my husband hits
/// me every day”. Words that say nothing count in a keyword, but do not make one.
fn phrase_bonus(entry: &Entry, all: &BTreeSet<u32>, telling: &BTreeSet<u32>) -> f32 {
    let has = |stems: &[u32], set: &BTreeSet<u32>| stems.iter().any(|stem| set.contains(stem));
    let share = |phrase: &Vec<Vec<u32>>| {
        let said = phrase.iter().filter(|stems| has(stems, all)).count();
        let tells = phrase.iter().any(|stems| has(stems, telling));
        if said > 1 && tells { said as f32 / phrase.len() as f32 } else { 0.0 }
    };
    let best = entry.phrases.iter().map(share).fold(0.0, f32::max);
    if best < Bonus::PHRASE_SHARE {
        return 0.0;
    }
    let whole = match entry.urgency {
        Urgency::Emergency => Bonus::EMERGENCY,
        Urgency::Urgent => Bonus::URGENT,
        Urgency::Normal => Bonus::PHRASE,
    };
    whole * best * best
}

/// Marks of the stems of words.
fn marks<'a>(words: impl IntoIterator<Item = &'a Word>) -> BTreeSet<u32> {
    words.into_iter().flat_map(|word| &word.stems).map(|stem| mark(stem)).collect()
}

fn term(field: Field, text: &str, record: IndexRecordOption) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), record))
}

fn frequency(searcher: &Searcher, field: Field, text: &str) -> tantivy::Result<u64> {
    searcher.doc_freq(&Term::from_field_text(field, text))
}

/// BM25's measure of how much a word tells.
fn rarity(items: u64, frequency: u64) -> f32 {
    let (items, frequency) = (items as f32, frequency as f32);
    (1.0 + (items - frequency).max(0.0) / (frequency + 0.5)).ln().max(0.1)
}
