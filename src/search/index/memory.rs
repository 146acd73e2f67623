//! The words of one language while an index is written: each is brought into its forms once, and has a number from then on; what
//! an entry has of it is noted by this number. Knows analysis and zones.

use super::blocks::Blocks;
use super::dictionary::TermBuilder;
use super::lists::Times;
use super::phrases::FormId;
use super::terms::TermId;
use crate::search::analysis::{Analysis, Seen, WrittenPair};
use crate::search::fields::{self, Zone};

/// An analysis that remembers the words it has seen, and what an entry has of them.
pub(super) struct Memory<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) seen: Seen,
    pub(super) known: Blocks<Numbers>,
    pub(super) met: Vec<Met>,
    pub(super) touched: Vec<u32>,
    /// The last two syllables as one word.
    pair: WrittenPair,
}

/// A word by the numbers of its forms.
pub(super) struct Numbers {
    pub(super) folded: TermId,
    /// Where it is another.
    pub(super) plain: Option<TermId>,
    pub(super) stems: Vec<TermId>,
    pub(super) says_nothing: bool,
    /// As a word of phrases.
    pub(super) form: Option<FormId>,
    pub(super) is_written: bool,
    pub(super) is_cut: bool,
    pub(super) is_heard: bool,
}

/// What the entry that is being written has of a word.
#[derive(Clone, Copy, Default)]
pub(super) struct Met {
    /// In which zones.
    pub(super) zones: u8,
    pub(super) times: Times,
    pub(super) is_met: bool,
}

impl<'a> Memory<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        let (seen, known) = (Seen::default(), Blocks::default());
        Self { analysis, seen, known, met: Vec::new(), touched: Vec::new(), pair: WrittenPair::default() }
    }

    /// Gives numbers to the forms of words that are new.
    pub(super) fn learn(&mut self, terms: &mut TermBuilder<'_>) {
        let learnt = self.known.len();
        for forms in &self.seen.forms()[learnt..] {
            let folded = terms.number(&forms.folded);
            self.known.push(Numbers {
                folded,
                plain: (forms.plain != forms.folded).then(|| terms.number(&forms.plain)),
                stems: forms.stems.iter().map(|stem| terms.number(stem)).collect(),
                says_nothing: self.analysis.is_stop_word(forms),
                form: None,
                is_written: false,
                is_cut: false,
                is_heard: false,
            });
        }
        // Hundreds of thousands of words have them twice otherwise.
        self.seen.forget_stems(learnt);
        self.met.resize(self.known.len(), Met::default());
    }

    /// Notes that two words stand next to each other in a zone of the entry. They are found as what they are together alone, and
    /// there are too many to remember them as words.
    pub(super) fn meet_pair(&mut self, terms: &mut TermBuilder<'_>, words: &[u32], zone: Zone) {
        let [one, other] = words else { return };
        let [one, other] = [one, other].map(|word| &self.seen.forms()[*word as usize]);
        if !self.analysis.put_pair(one, other, &mut self.pair) {
            return;
        }
        let WrittenPair { plain, folded } = &self.pair;
        for text in [Some(folded), (plain != folded).then_some(plain)].into_iter().flatten() {
            let number = terms.number(text);
            terms.note_word(number, zone.bit & fields::WITH_WORDS, Times::once(zone));
        }
    }

    /// Notes that a word stands in a zone of the entry.
    pub(super) fn meet(&mut self, word: u32, zone: Zone) {
        let met = &mut self.met[word as usize];
        if !met.is_met {
            met.is_met = true;
            self.touched.push(word);
        }
        met.zones |= zone.bit;
        met.times = met.times.and(Times::once(zone));
    }
}
