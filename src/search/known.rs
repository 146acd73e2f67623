//! What an index knows of the words of a question: whether it has them, which words they may be the beginning of, what they
//! sound like in another script, what they may be slips of. Looks into the index's words; ranks nothing.

use icu::properties::props::Script;

use super::analysis::{BEGINS, InSource, Word, script};
use super::fields;
use super::index::{Index, Term, TermId};
use super::question::{Found, Question};
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
    /// The folded words that it may be the beginning of, and how many letters they have.
    pub(super) longer: Vec<(TermId, usize)>,
    /// Whether these have its diacritics and it is no word with them: “luậ” may become “luật”, and is not “lửa”.
    pub(super) is_begun: bool,
    /// The words of another script that it sounds like; of a word that is known as it stands, too, in Latin letters.
    pub(super) alike: Vec<Alike>,
    /// Whether these have other endings than it.
    pub(super) is_bent: bool,
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
    pub(super) fn known(&self, question: &Question, depth: Depth, in_source: &mut InSource) -> Vec<Known> {
        let [_, own, source] = &question.found;
        let known = question.words.iter().zip(own.iter().zip(source)).map(|(word, found)| {
            let mut known = self.known_of(word, found, question.is_last(word));
            // People write their language in Latin letters, with its endings; in its own script it is rather a slip.
            let is_latin = script(&word.folded) == Some(Script::Latin) && self.script != Script::Latin;
            // How one page's keywords spell a word so is one way of many: other pages have it in its own script.
            let may_be_heard = !known.stem || is_latin && !self.is_of_office(found);
            if depth >= Depth::Heard && may_be_heard {
                known.alike = self.alike(word, !known.stem && known.longer.is_empty(), in_source);
            }
            if depth >= Depth::Slips && known.is_nothing() && is_latin {
                known.bend(self.bent(word, in_source));
            }
            if depth >= Depth::Slips && known.is_nothing() {
                let slip = |(written, right): (&str, f32)| Some(Slip { meant: self.meant(written)?, right });
                known.slip = self.nearest(&word.folded, in_source).and_then(slip);
            }
            known
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
            } else if known.is_bent {
                Quality::BENT
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

    fn known_of(&self, word: &Word, (own, source): (&Found, &Found), last: bool) -> Known {
        let terms = self.terms();
        let get = |id: &TermId| terms.get(*id);
        let exact = own.folded.as_ref().and_then(get).map_or(0, |term| term.word.known());
        let stems = own.stems.iter().chain(&source.stems).filter_map(get);
        let frequency = stems.fold(exact, |most, term| most.max(term.stem.known()));
        let mut known = Known { frequency, exact: exact > 0, ..Known::default() };
        known.stem = known.frequency > 0;
        let has_marks = word.plain != word.folded && !self.analysis.has_stems();
        known.marked = own.marked.is_some();
        if last && word.folded.chars().count() >= Limit::PREFIX_LETTERS {
            // Words of the weighty texts that go on where it ends.
            let longer = || terms.beginning(&word.folded).filter(|(text, _)| *text != word.folded);
            let letters = |(text, term): (&str, Term<'_>)| (term.id, text.chars().count());
            if has_marks && !known.marked {
                let goes_on = |term: &Term<'_>| terms.written(term).any(|written| written.starts_with(&word.plain));
                known.longer = longer().filter(|(_, term)| goes_on(term)).map(letters).take(Limit::PREFIXES).collect();
                known.is_begun = !known.longer.is_empty();
            }
            if !known.is_begun {
                known.longer = longer().map(letters).take(Limit::PREFIXES).collect();
            }
        }
        known
    }

    /// Whether a word is one of the office, which is written so in all languages.
    fn is_of_office(&self, (own, source): (&Found, &Found)) -> bool {
        let terms = own.folded.iter().chain(&own.stems).chain(&source.stems).filter_map(|id| self.terms().get(*id));
        let mut lists = terms.flat_map(|term| [term.word, term.stem]);
        lists.any(|list| list.weighty().any(|posting| posting.zones & fields::TERMS.bit != 0))
    }

    /// Words of another script that sound like a word. Consonants alone and beginnings are too little to go by where the
    /// word is known as it stands.
    fn alike(&self, word: &Word, unknown: bool, in_source: &mut InSource) -> Vec<Alike> {
        let own = script(&word.folded);
        let mut written: Vec<&str> = Vec::new();
        for (sound, may_begin) in self.hearing.asked(word, unknown, in_source) {
            let start = sound.to_string();
            let begins = unknown && may_begin && sound.text.chars().count() >= BEGINS;
            let before = written.len();
            for (heard, spelt) in self.sounding(&start) {
                let is_whole = heard.len() == start.len();
                if !is_whole && !begins {
                    break;
                }
                let fits = is_whole || written.len() == before;
                // Where nothing is known of a word, one of the same script may be the same by ear: “boluntario”.
                let may_be_heard = script(spelt) != own || (unknown && is_whole);
                if fits && may_be_heard && !written.contains(&spelt) {
                    written.push(spelt);
                }
                if written.len() >= Limit::PREFIXES {
                    break;
                }
            }
        }
        written.iter().filter_map(|written| self.meant(written)).collect()
    }

    /// Words of another script that sound like a word up to their endings: “likariu” is лікаря. The longest beginning counts.
    fn bent(&self, word: &Word, in_source: &mut InSource) -> Vec<Alike> {
        let own = script(&word.folded);
        let mut best: (usize, Vec<&str>) = (0, Vec::new());
        for (sound, _) in self.hearing.asked(word, false, in_source) {
            let sound = sound.to_string();
            let ends: Vec<usize> = sound.char_indices().map(|(end, _)| end).collect();
            // The first letter tells which sounds it is of.
            let letters = ends.len() - 1;
            let least = best.0.max(BEGINS).max(letters.saturating_sub(Limit::ENDING));
            for kept in (least..letters).rev() {
                let start = &sound[..ends[kept + 1]];
                let fits = |heard: &str| heard.chars().count() <= start.chars().count() + Limit::ENDING;
                let found = self.sounding(start).filter(|(heard, spelt)| fits(heard) && script(spelt) != own);
                let found: Vec<&str> = found.map(|(_, spelt)| spelt).take(Limit::BENT).collect();
                if found.is_empty() {
                    continue;
                }
                match kept > best.0 {
                    true => best = (kept, found),
                    false => best.1.extend(found),
                }
                break;
            }
        }
        best.1.truncate(Limit::BENT);
        best.1.iter().filter_map(|written| self.meant(written)).collect()
    }

    fn meant(&self, written: &str) -> Option<Alike> {
        let own = self.analysis.words(written).into_iter().next()?;
        let source = self.source.words(written).into_iter().next()?;
        Some(Alike { own, source })
    }

    /// The word of two syllables that two words most likely are, of which one is unknown and has a slip: that which most entries have.
    pub(super) fn mended(&self, [one, other]: [&Word; 2], in_source: &mut InSource) -> Option<Word> {
        let known = |text: &str| self.terms().find(text).map_or(0, |term| term.word.known());
        let (begins, ends) = match (known(&one.plain) > 0, known(&other.plain) > 0) {
            (false, true) => (self.syllables(&one.folded, in_source), vec![other.folded.clone()]),
            (true, false) => (vec![one.folded.clone()], self.syllables(&other.folded, in_source)),
            _ => return None,
        };
        let pairs = begins.iter().flat_map(|begin| ends.iter().map(move |end| [begin.as_str(), end].concat()));
        let best = pairs.map(|pair| (known(&pair), pair)).filter(|(known, _)| *known > 0).max()?;
        self.analysis.words(&best.1).into_iter().next()
    }

    /// The words that a syllable with a slip may be.
    fn syllables(&self, folded: &str, in_source: &mut InSource) -> Vec<String> {
        let letters = folded.chars().count();
        if !(Limit::SYLLABLE_LETTERS..Limit::TWO_SLIPS).contains(&letters) {
            return Vec::new();
        }
        let near = self.near(folded, Limit::slips(folded), in_source);
        near.iter().filter_map(|(id, _)| self.terms().text(*id).map(str::to_owned)).collect()
    }

    /// How the word is written that an unknown folded word is most likely a slip of, and how much of it is right. None is
    /// looked for in short words and in numbers.
    fn nearest(&self, folded: &str, in_source: &mut InSource) -> Option<(&str, f32)> {
        let letters = folded.chars().count();
        let is_long = (Limit::SLIP_LETTERS..=Limit::SLIP_LONGEST).contains(&letters);
        if !is_long || folded.chars().any(|letter| letter.is_ascii_digit()) {
            return None;
        }
        let slips = Limit::slips(folded);
        let mut best: Option<(usize, bool, std::cmp::Reverse<u32>, &str)> = None;
        for (id, distance) in self.near(folded, slips, in_source) {
            let (Some(word), Some(term)) = (self.terms().text(id), self.terms().get(id)) else { continue };
            // Slips are rare at the first letter; among equals, the word that most entries use is meant.
            let first = word.chars().next() != folded.chars().next();
            for written in self.terms().written(&term) {
                let found = (distance, first, std::cmp::Reverse(term.word.known()), written);
                if best.is_none_or(|best| found < best) {
                    best = Some(found);
                }
            }
        }
        best.map(|(distance, .., written)| (written, 1.0 - distance as f32 / letters as f32))
    }
}

impl Known {
    /// Words that sound like it but for their endings may be meant.
    fn bend(&mut self, alike: Vec<Alike>) {
        self.is_bent = !alike.is_empty();
        self.alike = alike;
    }

    /// Whether nothing is known of the word.
    fn is_nothing(&self) -> bool {
        !self.stem && self.longer.is_empty() && self.alike.is_empty()
    }

    /// The words that may have been meant by one that the index does not have.
    pub(super) fn meant(&self) -> impl Iterator<Item = &Alike> {
        self.alike.iter().chain(self.slip.as_ref().map(|slip| &slip.meant))
    }
}

#[cfg(test)]
mod tests {
    use icu::properties::props::Script;

    use super::super::{Entry, Index, Words};
    use crate::search::analysis::{InSource, Seen, tests::analysis};

    fn index(tag: &str, text: &'static str) -> Index {
        let analysis = analysis(tag);
        let entry = Entry { title: Words::own(text), ..Entry::default() };
        Index::in_memory(analysis.clone(), analysis, std::iter::once(entry)).unwrap()
    }

    #[test]
    fn the_nearest_word_is_spelt_as_in_the_texts() {
        let index = index("pl", "Meldunek i żłobek, mieszkanie komunalne, PESEL 112");
        let nearest = |folded: &str| index.nearest(folded, &mut InSource::default());
        assert_eq!(nearest("meldonek"), Some(("meldunek", 0.875)));
        assert_eq!(nearest("zlobke").unwrap().0, "żłobek");
        assert_eq!(nearest("mieskzanei").unwrap().0, "mieszkanie");
        assert_eq!(nearest("1122"), None);
        assert_eq!(nearest("pizza"), None);
    }

    #[test]
    fn syllables_with_slips_are_known_by_their_neighbours() {
        let index = index("vi", "điện thoại. bệnh viện");
        for (typed, meant) in
            [("đin thoại", &["dienthoai"][..]), ("bệnh vịn", &["benhvien"]), ("điện thoại", &[]), ("đin vịn", &[])]
        {
            let mut in_source = InSource::default();
            let mut question = super::Question::new(typed, &index, &mut in_source.seen);
            question.mend_pairs(&index, &mut in_source);
            assert_eq!(question.mended.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>(), meant, "{typed}");
        }
    }

    #[test]
    fn names_of_the_office_in_titles_are_not_the_script_of_an_index() {
        let analysis = analysis("ka");
        let title = Words::own("Nocna i świąteczna opieka zdrowotna (ექიმი ღამით)");
        let entry = Entry { title, summary: Words::own("ღამით ავად ხართ?"), ..Entry::default() };
        let index = Index::in_memory(analysis.clone(), analysis, std::iter::once(entry)).unwrap();
        assert_eq!(index.script, Script::Georgian);
    }

    #[test]
    fn words_of_another_script_are_heard() {
        for (tag, known, typed) in [("uk", "лікар", "likar"), ("ar", "طبيب", "tabib"), ("ka", "ექიმი", "ekimi")]
        {
            let index = index(tag, known);
            let question = super::Question::new(typed, &index, &mut Seen::default());
            let heard = &index.known(&question, super::Depth::Slips, &mut InSource::default())[0].alike;
            assert_eq!(heard.iter().map(|alike| alike.own.plain.as_str()).collect::<Vec<_>>(), [known], "{typed}");
        }
        // Neither the text nor its keywords have the word in this form.
        for (tag, known, typed) in [("uk", "щеплення", "shcheplenniami"), ("ka", "ექიმი", "ekimtan")] {
            let index = index(tag, known);
            let question = super::Question::new(typed, &index, &mut Seen::default());
            let known_of_it = &index.known(&question, super::Depth::Slips, &mut InSource::default())[0];
            let heard: Vec<&str> = known_of_it.alike.iter().map(|alike| alike.own.plain.as_str()).collect();
            assert_eq!((heard, known_of_it.is_bent), (vec![known], true), "{typed}");
        }
        let analysis = analysis("ar");
        let words = |keyword: &'static str, title: &'static str| Entry {
            title: Words::own(title),
            keywords: vec![Words::own(keyword)],
            terms: vec!["pesel".into()],
            ..Entry::default()
        };
        let entries = [words("tabib bel leil", "الليل"), words("pesel", "طبيب بيسيل")];
        let both = Index::in_memory(analysis.clone(), analysis, entries.into_iter()).unwrap();
        for (typed, heard) in [("tabib", &["طبيب"][..]), ("pesel", &[])] {
            let question = super::Question::new(typed, &both, &mut Seen::default());
            let known = &both.known(&question, super::Depth::Slips, &mut InSource::default())[0];
            let alike: Vec<&str> = known.alike.iter().map(|alike| alike.own.plain.as_str()).collect();
            assert!(known.exact, "{typed}");
            assert_eq!(alike, heard, "a keyword in Latin letters is heard too, a word of the office is not");
        }
        let index = index("pl", "morze");
        let question = super::Question::new("morza", &index, &mut Seen::default());
        assert!(
            index.known(&question, super::Depth::Slips, &mut InSource::default())[0].alike.is_empty(),
            "known words are spelt, not heard"
        );
    }
}
