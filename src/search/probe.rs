//! What is looked up for a question: every term of the index that one of its words may stand for, with what a match is worth.
//! Knows an index and what it knows of the words; scores nothing.

use std::cmp::Reverse;

use super::analysis::Word;
use super::explain::Form;
use super::fields;
use super::index::{Common, Index, List, Term, TermId};
use super::known::Known;
use super::question::Question;
use super::weights::{Bonus, FormWeight, GramWeight, Limit, Sure};

/// A term of the index that a word of the question may stand for.
pub(super) struct Probe<'a> {
    /// The number of the word.
    pub(super) word: usize,
    pub(super) form: Form,
    pub(super) term: TermId,
    pub(super) list: List<'a>,
    /// Whether it is looked up as a stem.
    pub(super) is_stem: bool,
    /// The zones in which a match counts, as bits.
    pub(super) zones: u8,
    /// What a match is worth beside the weight of its zone.
    pub(super) weight: f32,
    /// How much the word tells, where a match is worth that and not the BM25 of its zone.
    pub(super) rarity: f32,
    /// How much of the word a match says, from 0 to 1, in a zone that says all.
    pub(super) says: f32,
}

/// The whole question as a title or keyword.
pub(super) struct WholeProbe {
    pub(super) title: bool,
    /// Whether the last word was finished for it.
    pub(super) is_begun: bool,
    pub(super) weight: f32,
    /// How much of a keyword it is.
    pub(super) share: f32,
    /// The entries of which it is the whole title or a whole keyword, in order; one that is begun, once for each way to end it.
    pub(super) entries: Vec<usize>,
}

impl WholeProbe {
    /// Whether it is that of an entry. Of a large index, thousands may have it.
    pub(super) fn is_of(&self, entry: usize) -> bool {
        self.entries.binary_search(&entry).is_ok()
    }
}

/// All that is looked up for a question.
pub(super) struct Probes<'a> {
    pub(super) words: Vec<Probe<'a>>,
    /// Terms that have many of a word's pieces.
    pub(super) pieces: Vec<Probe<'a>>,
    pub(super) whole: Vec<WholeProbe>,
    /// How much each word tells.
    pub(super) rarity: Vec<f32>,
    /// The words that ask for what is answered elsewhere.
    pub(super) elsewhere: Vec<bool>,
}

impl Index {
    /// All that is looked up for a question.
    pub(super) fn probes(&self, question: &Question, known: &[Known]) -> Probes<'_> {
        let mut words = Vec::new();
        let mut rarities = Vec::new();
        let mut pieces = Vec::new();
        let mut common = <[Common; 2]>::default();
        for (number, (word, known)) in question.words.iter().zip(known).enumerate() {
            rarities.push(self.rarity(known.frequency.max(1)));
            self.probe_word(&mut words, number, question, known);
            // The pieces of a word that is there with its diacritics would only find strangers; so would those of one in the wrong
            // script.
            if known.marked {
                self.probe_pieces(&mut pieces, number, self.itself(word), known);
            } else if known.alike.is_empty() || known.stem {
                self.probe_pieces(&mut pieces, number, self.like(word, &mut common), known);
            } else {
                for alike in &known.alike {
                    self.probe_pieces(&mut pieces, number, self.like(&alike.own, &mut common), known);
                }
            }
        }
        for (place, pair) in question.pairs.iter().enumerate() {
            let number = question.words.len() + place;
            let is_begun = !question.begun.is_empty() && place + 1 == question.pairs.len();
            rarities.push(match is_begun {
                true => self.probe_begun(&mut words, number, question),
                false => self.probe_pair(&mut words, number, pair),
            });
        }
        for (place, pair) in question.mended.iter().enumerate() {
            let number = question.words.len() + question.pairs.len() + place;
            rarities.push(self.probe_mended(&mut words, number, pair));
        }
        // A syllable that is only begun says nothing by itself.
        let last = question.words.iter().zip(&mut rarities).last();
        if let Some((_, rarity)) = last.filter(|(word, _)| !question.begun.is_empty() && question.is_last(word)) {
            *rarity = 0.0;
        }
        for probe in &mut words {
            probe.rarity = rarities.get(probe.word).copied().unwrap_or_default();
        }
        let mut elsewhere = question.elsewhere.clone();
        elsewhere.resize(rarities.len(), false);
        let whole = self.whole_probes(question, known);
        Probes { words, pieces, whole, rarity: rarities, elsewhere }
    }

    /// The whole question as a title or keyword: as it stands, without the words that say nothing (“How do I find a doctor?” is
    /// the keyword “doctor”, too), and with its last word finished.
    fn whole_probes(&self, question: &Question, known: &[Known]) -> Vec<WholeProbe> {
        let says_all = question.words.len() == question.all.len();
        let texts = || [&question.all, &question.words].into_iter().take(if says_all { 1 } else { 2 });
        let last = question.words.iter().position(|word| question.is_last(word)).and_then(|last| known.get(last));
        let mut wholes = Vec::new();
        // “Phòng” (room) is not “phỏng” (burn), though it is without the diacritics; nor is “luậ” “lửa”.
        let is_marked = known.iter().any(|known| known.marked);
        if last.is_none_or(|last| !last.is_begun) {
            let whole = |words: &[Word], title: bool, weight: f32| WholeProbe {
                title,
                is_begun: false,
                weight,
                share: 1.0,
                entries: self.whole(words, title, is_marked),
            };
            let keyword = |words: &[Word]| if words.len() == 1 { Bonus::KEYWORD_ALONE } else { Bonus::KEYWORD };
            wholes.push(whole(&question.all, true, Bonus::TITLE));
            wholes.extend(texts().map(|words| whole(words, false, keyword(words))));
        }
        let is_whole = wholes.iter().any(|whole| !whole.entries.is_empty());
        if let Some(last) = last.filter(|_| !is_whole) {
            wholes.extend(texts().map(|words| {
                let share = if words.len() == 1 { Bonus::BEGUN_ALONE } else { 1.0 };
                WholeProbe {
                    title: false,
                    is_begun: true,
                    weight: Bonus::KEYWORD_BEGUN,
                    share,
                    entries: self.begun_whole(words, last),
                }
            }));
        }
        wholes
    }

    /// The entries of which some words are a whole keyword but for the end of the last, of which this is known.
    fn begun_whole(&self, words: &[Word], last: &Known) -> Vec<usize> {
        let [before @ .., typed] = words else { return Vec::new() };
        if before.is_empty() && typed.folded.chars().count() < Limit::PREFIX_ALONE {
            return Vec::new();
        }
        let ends: Vec<&str> = match last.is_begun {
            true => last.longer.iter().filter_map(|(longer, _)| self.terms().text(*longer)).collect(),
            false => self.terms().beginning(&typed.folded).map(|(text, _)| text).take(Limit::ENDS).collect(),
        };
        let mut entries: Vec<usize> = ends.into_iter().flat_map(|end| self.whole_keyword(before, end)).collect();
        entries.sort_unstable();
        entries
    }

    /// The terms that a word may stand for.
    fn probe_word<'a>(&'a self, probes: &mut Vec<Probe<'a>>, number: usize, question: &Question, known: &Known) {
        let [_, own, in_source] = &question.found;
        let (Some(word), Some(own), Some(in_source)) = (question.words.get(number), own.get(number), in_source.get(number))
        else {
            return;
        };
        let right = known.slip.as_ref().map_or(1.0, |slip| slip.right);
        let mut add = |term: Option<Term<'a>>, form: Form, is_stem: bool, zones: u8, weight: f32| {
            let Some(term) = term else { return };
            let list = if is_stem { term.stem } else { term.word };
            let says = if form == Form::Slip { right } else { Sure::form(form) };
            probes.push(Probe { word: number, form, term: term.id, list, is_stem, zones, weight, rarity: 0.0, says });
        };
        let get = |id: TermId| self.terms().get(id);
        add(own.marked.and_then(get), Form::Exact, false, fields::WITH_WORDS, FormWeight::EXACT);
        let has_other_marks = known.marked || known.is_begun;
        if known.exact {
            let weight = if has_other_marks { FormWeight::OTHER_MARKS } else { FormWeight::EXACT };
            add(own.folded.and_then(get), Form::Exact, false, fields::WITH_WORDS, weight);
        }
        let mut add_stems = |own: &[TermId], source: &[TermId], form: Form, weight: f32, in_source: f32| {
            // Of the same stem in both languages the list is walked once.
            let are_same = own == source && weight == in_source;
            let zones = if are_same { fields::OWN | fields::IN_SOURCE } else { fields::OWN };
            own.iter().for_each(|stem| add(get(*stem), form, true, zones, weight));
            let others = source.iter().filter(|_| !are_same);
            others.for_each(|stem| add(get(*stem), form, true, fields::IN_SOURCE, in_source));
        };
        if known.stem {
            let weight = if has_other_marks { FormWeight::OTHER_MARKS } else { FormWeight::STEM };
            add_stems(&own.stems, &in_source.stems, Form::Stem, weight, FormWeight::STEM);
        }
        let sound = if known.is_bent { FormWeight::BENT } else { FormWeight::SOUND };
        let meant = known.alike.iter().map(|alike| (alike, Form::Sound, sound));
        let slips = known.slip.iter().map(|slip| (&slip.meant, Form::Slip, FormWeight::SLIP));
        for (meant, form, weight) in meant.chain(slips) {
            let [own, source] = [&meant.own, &meant.source].map(|word| self.ids(word));
            add_stems(&own, &source, form, weight, weight);
        }
        let unfinished = if known.exact && !known.is_begun { FormWeight::PREFIX_OF_WORD } else { FormWeight::PREFIX };
        let typed = word.folded.chars().count() as f32;
        for (longer, letters) in &known.longer {
            let share = typed / *letters as f32;
            add(self.terms().get(*longer), Form::Prefix, false, fields::WITH_WORDS, unfinished * share.sqrt());
        }
    }

    /// The stems of a word, as far as they are there.
    fn ids(&self, word: &Word) -> Vec<TermId> {
        word.stems.iter().filter_map(|stem| self.terms().find(stem)).map(|term| term.id).collect()
    }

    /// Two syllables that are one word; gives how much it tells.
    fn probe_pair<'a>(&'a self, probes: &mut Vec<Probe<'a>>, number: usize, word: &Word) -> f32 {
        let mut rarest = 0.0_f32;
        let folded = if word.plain == word.folded { FormWeight::EXACT } else { FormWeight::OTHER_MARKS };
        for (text, weight) in [(&word.plain, FormWeight::EXACT), (&word.folded, folded)] {
            let Some(term) = self.terms().find(text).filter(|term| term.word.known() > 0) else { continue };
            rarest = rarest.max(self.rarity(term.word.known()));
            let (form, list, zones) = (Form::Exact, term.word, fields::WITH_WORDS);
            let says = Sure::form(form);
            probes.push(Probe { word: number, form, term: term.id, list, is_stem: false, zones, weight, rarity: 0.0, says });
        }
        rarest
    }

    /// Two syllables that are one word but for a slip; gives how much it tells.
    fn probe_mended<'a>(&'a self, probes: &mut Vec<Probe<'a>>, number: usize, word: &Word) -> f32 {
        let before = probes.len();
        let rarest = self.probe_pair(probes, number, word);
        for probe in &mut probes[before..] {
            (probe.form, probe.weight, probe.says) = (Form::Slip, probe.weight * FormWeight::SLIP, Sure::form(Form::Slip));
        }
        rarest
    }

    /// Words that two syllables may become; gives how much they tell.
    fn probe_begun<'a>(&'a self, probes: &mut Vec<Probe<'a>>, number: usize, question: &Question) -> f32 {
        let mut most = 0;
        for begun in &question.begun {
            let Some(term) = self.terms().get(begun.term) else { continue };
            most = most.max(term.word.known());
            let marks = if begun.is_marked { 1.0 } else { FormWeight::OTHER_MARKS };
            let (form, list, zones) = (Form::Prefix, term.word, fields::WITH_WORDS);
            let (weight, says) = (FormWeight::PREFIX * begun.typed.sqrt() * marks, Sure::form(form));
            probes.push(Probe { word: number, form, term: term.id, list, is_stem: false, zones, weight, rarity: 0.0, says });
        }
        self.rarity(most.max(1))
    }

    /// Words that have many of its pieces: always asked, since they find what is misspelt and order what is found.
    fn probe_pieces<'a>(&'a self, probes: &mut Vec<Probe<'a>>, number: usize, like: Vec<(TermId, f32)>, known: &Known) {
        let terms = self.terms();
        for (id, share) in like {
            let Some(term) = terms.get(id) else { continue };
            let list = term.word;
            let rarity = self.rarity(list.known().max(known.frequency).max(1));
            let (weight, says) = (GramWeight::WHOLE * share.powf(GramWeight::POWER), Sure::pieces(share));
            let (form, zones) = (Form::Piece, fields::IN_PIECES);
            probes.push(Probe { word: number, form, term: id, list, is_stem: false, zones, weight, rarity, says });
        }
    }

    /// How much a word tells that so many of all entries have, where that is all that counts.
    pub(super) fn rarity(&self, frequency: u32) -> f32 {
        let (entries, frequency) = (self.len() as f32, frequency as f32);
        (1.0 + (entries - frequency).max(0.0) / (frequency + 0.5)).ln().max(0.1)
    }

    /// The word alone as what is like it.
    fn itself(&self, word: &Word) -> Vec<(TermId, f32)> {
        self.terms().find(&word.folded).map(|term| (term.id, 1.0)).into_iter().collect()
    }

    /// The words of weighty texts that have a fair share of a word's pieces, the likest first, and how like they are.
    fn like(&self, word: &Word, common: &mut [Common; 2]) -> Vec<(TermId, f32)> {
        let (pieces, terms) = (word.grams(), self.terms());
        let asked = pieces.len() as f32;
        let mut like: Vec<(TermId, f32)> = Vec::new();
        self.each_alike(pieces, asked * GramWeight::SHARE, common, |term, common, letters, may_be_there| {
            if !may_be_there || !like.iter().any(|(other, _)| *other == term) {
                like.push((term, GramWeight::likeness(common, asked, letters)));
            }
        });
        likest(&mut like, |term| terms.first(term));
        like
    }
}

/// Leaves the likest, the likest first; among equals, those that stand first in the texts.
fn likest<K: Ord>(like: &mut Vec<(TermId, f32)>, first: impl Fn(TermId) -> K) {
    if like.len() > GramWeight::WORDS {
        let (_, (_, least), _) = like.select_nth_unstable_by(GramWeight::WORDS - 1, |one, other| other.1.total_cmp(&one.1));
        let least = *least;
        let mut last: Vec<(TermId, f32)> = like.extract_if(.., |word| word.1 <= least).filter(|word| word.1 == least).collect();
        last.sort_by_cached_key(|(term, _)| first(*term));
        like.extend(last.into_iter().take(GramWeight::WORDS - like.len()));
    }
    like.sort_by_cached_key(|(term, likeness)| (Reverse(likeness.to_bits()), first(*term)));
}
