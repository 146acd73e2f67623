//! What an index knows of the words of a question: whether it has them, which words they may be the beginning of, what they
//! sound like in another script, what they may be slips of. Looks into tantivy's dictionaries; ranks nothing.

use std::sync::LazyLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy_fst::Automaton;

use super::analysis::{BEGINS, Word, script};
use super::fields::{STEM, WRITTEN};
use super::index::{Index, Segment};
use super::question::Question;
use super::weights::{Limit, Quality};

/// How far a word is looked for; each costs more than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Depth {
    /// As it is spelt: the word, its stems, words that begin with it.
    Spelt,
    /// Also by how it sounds.
    Heard,
    /// Also as a slip of a known word.
    Slips,
}

/// What an index knows of one word.
#[derive(Default)]
pub(super) struct Known {
    /// In how many entries the most usual form stands.
    pub(super) frequency: u32,
    pub(super) exact: bool,
    /// Whether it is known with the diacritics that it was typed with, in a language without stems.
    pub(super) marked: bool,
    pub(super) stem: bool,
    /// The folded words that it may be the beginning of.
    pub(super) longer: Vec<String>,
    /// The words of another script that it sounds like.
    pub(super) alike: Vec<Alike>,
    /// The word that it is most likely a slip of, when nothing else is known of it.
    pub(super) slip: Option<Slip>,
}

/// A word with a slip.
pub(super) struct Slip {
    pub(super) meant: Alike,
    /// How much of the word is right, from 0 to 1: of eight letters with one wrong, seven eighths.
    pub(super) right: f32,
}

/// A word of the index that was meant by another.
pub(super) struct Alike {
    /// As a word of the index's language.
    pub(super) own: Word,
    /// As a word of the source language.
    pub(super) source: Word,
}

impl Index {
    /// What it knows of each word of a question, looked for so far.
    pub(super) fn known(&self, question: &Question, depth: Depth) -> tantivy::Result<Vec<Known>> {
        let Some(segment) = &self.segment else { return Ok(Vec::new()) };
        let words = question.words.iter().zip(&question.source);
        let known = words.map(|(word, source)| {
            let mut known = self.known_of(segment, word, source, question.is_last(word))?;
            if depth >= Depth::Heard && !known.stem {
                known.alike = self.alike(segment, word, known.longer.is_empty())?;
            }
            if depth >= Depth::Slips && known.is_nothing() {
                let slip = |(written, right): (String, f32)| Some(Slip { meant: self.meant(&written)?, right });
                known.slip = self.nearest(&word.folded)?.and_then(slip);
            }
            Ok(known)
        });
        known.collect()
    }

    /// How well it knows a question, from 0 to 1: the mean over the words.
    pub(super) fn quality(question: &Question, known: &[Known]) -> f32 {
        let mut sum = 0.0;
        let mut words = 0;
        for (word, known) in question.words.iter().zip(known) {
            // One letter of a word that is still being typed says nothing.
            if question.words.len() > 1 && question.is_last(word) && word.folded.chars().nth(1).is_none() {
                continue;
            }
            words += 1;
            sum += if known.exact {
                Quality::EXACT
            } else if known.stem {
                Quality::STEM
            } else if !known.longer.is_empty() {
                Quality::PREFIX
            } else if !known.alike.is_empty() {
                Quality::SOUND
            } else if known.slip.is_some() {
                Quality::SLIP
            } else {
                0.0
            };
        }
        sum / words.max(1) as f32
    }

    fn known_of(&self, segment: &Segment, word: &Word, source: &Word, last: bool) -> tantivy::Result<Known> {
        let frequency =
            |term: &str| -> tantivy::Result<u32> { Ok(segment.info(self.fields.known, term)?.map_or(0, |info| info.doc_freq)) };
        let exact = frequency(&word.folded)?;
        let mut known = Known { frequency: exact, exact: exact > 0, ..Known::default() };
        for stem in word.stems.iter().chain(&source.stems) {
            known.frequency = known.frequency.max(frequency(&format!("{STEM}{stem}"))?);
        }
        known.stem = known.frequency > 0;
        known.marked = word.plain != word.folded && !self.analysis.has_stems() && frequency(&word.plain)? > 0;
        if last && word.folded.chars().count() >= Limit::PREFIX_LETTERS {
            known.longer = self.longer(segment, &word.folded)?;
        }
        Ok(known)
    }

    /// Words of the weighty texts that go on where a folded word ends.
    fn longer(&self, segment: &Segment, start: &str) -> tantivy::Result<Vec<String>> {
        let mut longer: Vec<String> = Vec::new();
        segment.each_term(self.fields.spellings, start, |term| {
            let word = term.split(WRITTEN).next().unwrap_or_default();
            if word != start && longer.last().is_none_or(|last| last != word) {
                longer.push(word.to_owned());
            }
            longer.len() < Limit::PREFIXES
        })?;
        Ok(longer)
    }

    /// Words of another script that sound like a word. Consonants alone and beginnings are too little to go by where the
    /// word is known as it stands.
    fn alike(&self, segment: &Segment, word: &Word, unknown: bool) -> tantivy::Result<Vec<Alike>> {
        let own = script(&word.folded);
        let mut written: Vec<String> = Vec::new();
        for (sound, may_begin) in self.hearing.asked(word, unknown) {
            let start = sound.to_string();
            let begins = unknown && may_begin && sound.text.chars().count() >= BEGINS;
            let before = written.len();
            segment.each_term(self.fields.sounds, &start, |term| {
                let Some((heard, spelt)) = term.split_once(WRITTEN) else { return true };
                let is_whole = heard.len() == start.len();
                let fits = is_whole || (begins && written.len() == before);
                // Where nothing is known of a word, one of the same script may be the same by ear: “boluntario”.
                let may_be_heard = script(spelt) != own || (unknown && is_whole);
                if fits && may_be_heard && !written.iter().any(|other| other == spelt) {
                    written.push(spelt.to_owned());
                }
                (is_whole || begins) && written.len() < Limit::PREFIXES
            })?;
        }
        Ok(written.iter().filter_map(|written| self.meant(written)).collect())
    }

    fn meant(&self, written: &str) -> Option<Alike> {
        let own = self.analysis.words(written).into_iter().next()?;
        let source = self.source.words(written).into_iter().next()?;
        Some(Alike { own, source })
    }

    /// How the word is written that an unknown folded word is most likely a slip of, and how much of it is right. None is looked for in short words and
    /// in numbers.
    fn nearest(&self, folded: &str) -> tantivy::Result<Option<(String, f32)>> {
        let letters = folded.chars().count();
        let Some(segment) = &self.segment else { return Ok(None) };
        let Some(lists) = segment.lists(self.fields.spellings) else { return Ok(None) };
        if !(Limit::SLIP_LETTERS..=Limit::SLIP_LONGEST).contains(&letters)
            || folded.chars().any(|letter| letter.is_ascii_digit())
        {
            return Ok(None);
        }
        let automata: &LevenshteinAutomatonBuilder = if Limit::slips(folded) == 1 { &ONE_SLIP } else { &TWO_SLIPS };
        let mut terms = lists.terms().search(Slips(automata.build_dfa(folded))).into_stream()?;
        let mut best: Option<(usize, bool, std::cmp::Reverse<u32>, String)> = None;
        while terms.advance() {
            let Some((word, written)) = std::str::from_utf8(terms.key()).ok().and_then(|term| term.split_once(WRITTEN)) else {
                continue;
            };
            let frequency = segment.info(self.fields.known, word)?.map_or(0, |info| info.doc_freq);
            let distance = strsim::osa_distance(word, folded);
            // Slips are rare at the first letter; among equals, the word that most entries use is meant.
            let first = word.chars().next() != folded.chars().next();
            let found = (distance, first, std::cmp::Reverse(frequency), written.to_owned());
            if best.as_ref().is_none_or(|best| found < *best) {
                best = Some(found);
            }
        }
        Ok(best.map(|(distance, .., written)| (written, 1.0 - distance as f32 / letters as f32)))
    }
}

impl Known {
    /// Whether nothing is known of the word.
    fn is_nothing(&self) -> bool {
        !self.stem && self.longer.is_empty() && self.alike.is_empty()
    }

    /// The words that may have been meant by one that the index does not have.
    pub(super) fn meant(&self) -> impl Iterator<Item = &Alike> {
        self.alike.iter().chain(self.slip.as_ref().map(|slip| &slip.meant))
    }
}

impl Segment {
    /// The terms of a field that begin so, in order, while more are wanted.
    pub(super) fn each_term(
        &self,
        field: tantivy::schema::Field,
        start: &str,
        mut more: impl FnMut(&str) -> bool,
    ) -> tantivy::Result<()> {
        let Some(lists) = self.lists(field) else { return Ok(()) };
        let mut terms = lists.terms().range().ge(start.as_bytes()).into_stream()?;
        while terms.advance() {
            let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
            if !term.starts_with(start) || !more(term) {
                break;
            }
        }
        Ok(())
    }
}

static ONE_SLIP: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_SLIPS: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// Words, each with how it is written, that are at most some slips from another.
struct Slips(DFA);

/// Where an automaton is in a term: in the word, or behind it.
#[derive(Clone, Copy)]
enum Place {
    Word(u32),
    Written,
    Nowhere,
}

impl Automaton for Slips {
    type State = Place;

    fn start(&self) -> Place {
        Place::Word(self.0.initial_state())
    }

    fn is_match(&self, place: &Place) -> bool {
        matches!(place, Place::Written)
    }

    fn can_match(&self, place: &Place) -> bool {
        !matches!(place, Place::Nowhere)
    }

    fn will_always_match(&self, place: &Place) -> bool {
        matches!(place, Place::Written)
    }

    fn accept(&self, place: &Place, byte: u8) -> Place {
        match *place {
            Place::Word(state) if byte == WRITTEN as u8 => match self.0.distance(state) {
                Distance::Exact(_) => Place::Written,
                Distance::AtLeast(_) => Place::Nowhere,
            },
            Place::Word(state) => match self.0.transition(state, byte) {
                SINK_STATE => Place::Nowhere,
                state => Place::Word(state),
            },
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, Index, Words};
    use crate::search::analysis::tests::analysis;

    fn index(tag: &str, text: &'static str) -> Index {
        let analysis = analysis(tag);
        let entry = Entry { title: Words::own(text), ..Entry::default() };
        Index::in_memory(analysis.clone(), analysis, std::iter::once(entry)).unwrap()
    }

    #[test]
    fn the_nearest_word_is_spelt_as_in_the_texts() {
        let index = index("pl", "Meldunek i żłobek, mieszkanie komunalne, PESEL 112");
        let nearest = |folded: &str| index.nearest(folded).unwrap();
        assert_eq!(nearest("meldonek"), Some(("meldunek".to_owned(), 0.875)));
        assert_eq!(nearest("zlobke").unwrap().0, "żłobek");
        assert_eq!(nearest("mieskzanei").unwrap().0, "mieszkanie");
        assert_eq!(nearest("1122"), None);
        assert_eq!(nearest("pizza"), None);
    }

    #[test]
    fn words_of_another_script_are_heard() {
        for (tag, known, typed) in [("uk", "лікар", "likar"), ("ar", "طبيب", "tabib"), ("ka", "ექიმი", "ekimi")]
        {
            let index = index(tag, known);
            let question = super::Question::new(typed, &index);
            let heard = &index.known(&question, super::Depth::Slips).unwrap()[0].alike;
            assert_eq!(heard.iter().map(|alike| alike.own.plain.as_str()).collect::<Vec<_>>(), [known], "{typed}");
        }
        let index = index("pl", "morze");
        let question = super::Question::new("morza", &index);
        assert!(index.known(&question, super::Depth::Slips).unwrap()[0].alike.is_empty(), "known words are spelt, not heard");
    }
}
