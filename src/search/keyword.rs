//! Keywords that a question says among other words: how much of one of them it says, and how much of the question one of them says.
//! Knows what is looked up, and what the index has of keywords; nothing of scores.

use super::fields;
use super::index::{FormId, Index, Spoken, TermId};
use super::known::Known;
use super::probe::Probes;
use super::question::{Found, Question};
use super::weights::Bonus;

/// How much of one of its keywords a question says, and how much of the question one of them, for some entries.
pub(super) struct Shares {
    /// In order.
    entries: Vec<usize>,
    spoken: Vec<Spoken>,
    /// How much all words of the question tell.
    tells: f32,
}

impl Shares {
    /// The most of a keyword of an entry that the question says, from 0 to 1.
    pub(super) fn of(&self, entry: usize) -> f32 {
        self.spoken(entry).share
    }

    /// The most of the question that one keyword of an entry says, from 0 to 1: words count by how much they tell.
    pub(super) fn together(&self, entry: usize) -> f32 {
        (self.spoken(entry).tells / self.tells.max(f32::MIN_POSITIVE)).min(1.0)
    }

    fn spoken(&self, entry: usize) -> Spoken {
        let place = self.entries.binary_search(&entry);
        place.ok().and_then(|place| self.spoken.get(place)).copied().unwrap_or_default()
    }
}

/// The stems that a question says, as it is written or as it may be meant; words that are known with their diacritics as
/// they stand, where these tell words apart.
struct Said {
    all: Vec<TermId>,
    /// Of words that say something.
    telling: Vec<TermId>,
}

impl Index {
    /// How much of one of their keywords a question says, of some entries: in whatever order and with whatever else, “my
    /// husband hits me every day”. Words that say nothing count in a keyword, but do not make one.
    pub(super) fn shares(&self, question: &Question, known: &[Known], probes: &Probes<'_>, entries: Vec<usize>) -> Shares {
        let entries = ordered(entries);
        let said = self.said_stems(question, known);
        let mut spoken = self.spoken_of(&said, &entries);
        let may_have = self.with_telling(question, &said, &entries);
        let of_whole = |entry: &usize| {
            let keywords = probes.whole.iter().filter(|whole| !whole.title && whole.is_of(*entry));
            keywords.map(|whole| whole.share).fold(0.0, f32::max)
        };
        for ((spoken, may_have), entry) in spoken.iter_mut().zip(may_have).zip(&entries) {
            let said = if may_have && spoken.share >= Bonus::PHRASE_SHARE { spoken.share } else { 0.0 };
            spoken.share = said.max(of_whole(entry));
        }
        Shares { entries, spoken, tells: probes.rarity.iter().take(question.words.len()).sum() }
    }

    /// Of each of some entries, in order, whether its keywords have a word that tells something.
    fn with_telling(&self, question: &Question, said: &Said, entries: &[usize]) -> Vec<bool> {
        // Words that say nothing are on no list.
        let mut have = vec![question.words.iter().any(|word| self.analysis.is_stop_word(word)); entries.len()];
        if have.first() != Some(&false) {
            return have;
        }
        for term in said.telling.iter().filter_map(|stem| self.terms().get(*stem)) {
            // A word with its diacritics is no stem.
            let list = if term.stem.known() > 0 { term.stem } else { term.word };
            list.each_weighty_of(entries, |place, posting| {
                have[place] |= posting.zones & (fields::KEYWORDS.bit | fields::TERMS.bit) != 0;
            });
        }
        have
    }

    /// Of each of some entries, in order, the most of a keyword that a question says, and the most that one tells of it.
    fn spoken_of(&self, said: &Said, entries: &[usize]) -> Vec<Spoken> {
        let mut forms: [Vec<(FormId, f32)>; 2] = Default::default();
        for stem in &said.all {
            let Some(term) = self.terms().get(*stem) else { continue };
            let is_telling = said.telling.binary_search(stem).is_ok();
            let tells = if is_telling { self.rarity(term.word.known().max(term.stem.known())) } else { 0.0 };
            for (forms, of_stem) in forms.iter_mut().zip(term.forms()) {
                forms.extend(of_stem.map(|form| (form, tells)));
            }
        }
        let mut most = vec![Spoken::default(); entries.len()];
        for (phrases, mut forms) in self.phrases().into_iter().zip(forms) {
            // The most telling first, of which one is enough.
            forms.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
            forms.dedup_by_key(|(form, _)| *form);
            let spoken = phrases.map(|phrases| phrases.spoken(&forms, entries));
            most.iter_mut().zip(spoken.into_iter().flatten()).for_each(|(most, spoken)| *most = most.max(spoken));
        }
        most
    }

    fn said_stems(&self, question: &Question, known: &[Known]) -> Said {
        let [all, words, source] = &question.found;
        let meant = known.iter().flat_map(Known::meant).flat_map(|meant| [&meant.own, &meant.source]);
        let meant = meant.flat_map(|word| &word.stems).filter_map(|stem| self.terms().find(stem)).map(|term| term.id);
        let in_source = words.iter().zip(source).filter(|(word, _)| word.marked.is_none());
        let mut also: Vec<TermId> = in_source.flat_map(|(_, source)| source.stems.iter().copied()).collect();
        also.extend(meant);
        let said = |words: &[Found]| ordered(words.iter().flat_map(Found::in_keywords).chain(&also).copied().collect());
        Said { all: said(all), telling: said(words) }
    }
}

/// In order and each once.
fn ordered<T: Ord>(mut numbers: Vec<T>) -> Vec<T> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::super::entry::{Entry, Words};
    use super::super::known::Depth;
    use super::*;
    use crate::search::analysis::{InSource, tests::analysis};

    /// Of an entry with some keywords, how much of one of them a question says, and how much of the question one says.
    fn said(tag: &str, keywords: &[&'static str], text: &str) -> (f32, f32) {
        let keywords = keywords.iter().map(|keyword| Words::own(*keyword)).collect();
        let entries = [Entry { keywords, ..Entry::default() }, Entry { title: Words::own("khác інше"), ..Entry::default() }];
        let index = Index::in_memory(analysis(tag), analysis(tag), entries.into_iter()).unwrap();
        let mut in_source = InSource::default();
        let question = Question::new(text, &index, &mut in_source.seen);
        let known = index.known(&question, Depth::Spelt, &mut in_source);
        let shares = index.shares(&question, &known, &index.probes(&question, &known), vec![0]);
        (shares.of(0), shares.together(0))
    }

    #[test]
    fn where_diacritics_tell_words_apart_a_keyword_is_said_with_its_own() {
        // “Burnt in the face”, “beaten on the way”; without the diacritics all is said.
        let keywords = ["bị phỏng mặt", "đánh giữa đường", "phòng"];
        assert_eq!(said("vi", &keywords, "bị phỏng mặt rồi").0, 1.0);
        assert_eq!(said("vi", &keywords, "bi phong mat roi").0, 1.0);
        assert_eq!(said("vi", &keywords, "phòng mặt bị").0, 2.0 / 3.0, "a room is no burn");
    }

    #[test]
    fn words_that_stand_in_different_keywords_say_less_together() {
        let scattered = ["двері трамвая", "коляска горить", "дитина зникла"];
        let together = ["дитина коляска трамвай"];
        let asked = "трамвай коляска дитина";
        assert_eq!(said("uk", &together, asked).1, 1.0);
        assert!((said("uk", &scattered, asked).1 - 1.0 / 3.0).abs() < 0.01, "{:?}", said("uk", &scattered, asked));
    }
}
