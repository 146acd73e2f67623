//! Keywords and terms of several words: which words stand in which of them. Phrases have numbers in the order of their entries,
//! so that one walk over the phrases of a word tells what it says of some entries. Reads the file where it lies.

use std::io::{self, Write};
use std::ops::Range;

use super::dictionary::{BLOCK, flush, place};
use super::file::{FileWriter, Part};
use super::packed::{Cursor, number_at, put_number};
use super::spill::{Spill, Spilled};
use super::terms::TermId;
use super::walk::{Walk, WalkBuilder};

/// The number of a word as it is written in phrases.
pub(in crate::search) type FormId = u32;

/// After so many words, the place of the next is noted.
const STRIDE: usize = 8;
/// A phrase with fewer is read on to; else a place near it is looked for.
const FAR: u32 = 256;
/// More words of a phrase than this are not told apart.
const MOST: u8 = u8::MAX;

/// Phrases being written.
#[derive(Default)]
pub(super) struct PhraseBuilder {
    /// For each entry its first phrase.
    starts: Vec<u32>,
    /// How many words each phrase has.
    lengths: Vec<u8>,
    /// For each form the phrases that have it.
    forms: Vec<WalkBuilder>,
    stems: Vec<(TermId, FormId)>,
}

/// All phrases.
#[derive(Clone, Copy)]
pub(in crate::search) struct Phrases<'a> {
    pub(super) starts: &'a [u8],
    pub(super) lengths: &'a [u8],
    pub(super) forms: &'a [u8],
    pub(super) places: &'a [u8],
}

impl PhraseBuilder {
    /// A number for a word that is found by some stems.
    pub(super) fn form(&mut self, stems: impl Iterator<Item = TermId>) -> FormId {
        let form = self.forms.len() as FormId;
        self.forms.push(WalkBuilder::default());
        self.stems.extend(stems.map(|stem| (stem, form)));
        form
    }

    /// Begins an entry.
    pub(super) fn begin(&mut self) {
        self.starts.push(self.lengths.len() as u32);
    }

    /// Takes in a phrase of the entry.
    pub(super) fn add(&mut self, mut words: Vec<FormId>) {
        let number = self.lengths.len() as u32;
        self.lengths.push(words.len().min(MOST.into()) as u8);
        words.sort_unstable();
        for same in words.chunk_by(|one, other| one == other) {
            let (form, is_again) = (&mut self.forms[same[0] as usize], same.len() > 1);
            form.put(number, 1, is_again.into());
            if is_again {
                put_number(&mut form.bytes, same.len() as u32);
            }
        }
    }

    /// The forms of each stem, in order.
    pub(super) fn forms_of_stems(&mut self) -> Vec<(TermId, FormId)> {
        let mut stems = std::mem::take(&mut self.stems);
        stems.sort_unstable();
        stems
    }

    /// Makes room in memory.
    pub(super) fn spill(&mut self, spill: &mut Spill) -> io::Result<()> {
        self.forms.iter_mut().try_for_each(|form| form.spill(spill))
    }

    /// Writes all.
    pub(super) fn write<W: Write>(mut self, spilled: &Spilled, file: &mut FileWriter<W>) -> io::Result<()> {
        self.starts.push(self.lengths.len() as u32);
        file.put_fixed(std::mem::take(&mut self.starts))?;
        file.end(Part::PhraseStarts);
        file.put(&std::mem::take(&mut self.lengths))?;
        file.end(Part::PhraseLengths);
        let (mut bytes, mut places, mut written) = (Vec::new(), Vec::new(), 0);
        for (number, form) in self.forms.into_iter().enumerate() {
            if number.is_multiple_of(STRIDE) {
                places.push(place(written, &bytes)?);
            }
            WalkBuilder::put_all(Some(&form), spilled, &mut bytes)?;
            flush(file, &mut bytes, &mut written, BLOCK)?;
        }
        flush(file, &mut bytes, &mut written, 0)?;
        file.end(Part::Forms);
        file.put_fixed(places)?;
        file.end(Part::FormPlaces);
        Ok(())
    }
}

impl<'a> Phrases<'a> {
    /// The phrases of an entry.
    fn of(self, entry: usize) -> Range<u32> {
        let start = |entry: usize| number_at(self.starts, entry).unwrap_or_default();
        start(entry)..start(entry + 1)
    }

    /// The phrases that have a form.
    fn with(self, form: FormId) -> Option<Walk<'a>> {
        let place = number_at(self.places, form as usize / STRIDE)?;
        let mut cursor = Cursor { bytes: self.forms.get(place as usize..)? };
        for _ in 0..form as usize % STRIDE {
            Walk::read(&mut cursor)?;
        }
        Walk::read(&mut cursor)
    }

    /// For each of some entries, in order, what some forms say of its phrases. Each form stands with how much it tells, nothing
    /// for words that say nothing.
    pub(in crate::search) fn spoken(self, forms: &[(FormId, f32)], entries: &[usize]) -> Vec<Spoken> {
        let ranges: Vec<Range<u32>> = entries.iter().map(|entry| self.of(*entry)).collect();
        let all: usize = ranges.iter().map(ExactSizeIterator::len).sum();
        let mut said = vec![Said::default(); all];
        for (form, tells) in forms {
            if let Some(walk) = self.with(*form) {
                mark(walk, &ranges, &mut said, *tells);
            }
        }
        let mut rest = said.as_slice();
        let spoken = |range: &Range<u32>| {
            let (own, others) = rest.split_at(range.len().min(rest.len()));
            rest = others;
            let lengths = self.lengths.get(range.start as usize..).unwrap_or_default();
            own.iter().zip(lengths).map(|(said, words)| said.of(*words)).fold(Spoken::default(), Spoken::max)
        };
        ranges.iter().map(spoken).collect()
    }
}

/// What a question says of the phrases of an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::search) struct Spoken {
    /// The most of a phrase that it says, from 0 to 1: of those of which it says several words, one of them a telling one.
    pub(in crate::search) share: f32,
    /// The most that the words tell that it has of one phrase.
    pub(in crate::search) tells: f32,
}

impl Spoken {
    /// The most of both.
    pub(in crate::search) fn max(self, other: Self) -> Self {
        Self { share: self.share.max(other.share), tells: self.tells.max(other.tells) }
    }
}

/// What is said of one phrase so far.
#[derive(Clone, Copy, Default)]
struct Said {
    words: u8,
    tells: f32,
}

impl Said {
    /// The same of a phrase of so many words.
    fn of(self, words: u8) -> Spoken {
        let counts = self.words > 1 && self.tells > 0.0;
        Spoken { share: if counts { f32::from(self.words) / f32::from(words) } else { 0.0 }, tells: self.tells }
    }
}

/// Notes in which phrases of some ranges, in order, a form stands. `said` are these phrases one after another.
fn mark(walk: Walk<'_>, ranges: &[Range<u32>], mut said: &mut [Said], tells: f32) {
    let (mut next, mut cursor) = walk.start();
    let mut phrase = None;
    for range in ranges {
        let (own, others) = said.split_at_mut(range.len().min(said.len()));
        said = others;
        if range.start.saturating_sub(next) > FAR && walk.count > FAR {
            let near = walk.before(range.start);
            if near.0 > next {
                ((next, cursor), phrase) = (near, None);
            }
        }
        while let Some((number, times)) = phrase.or_else(|| step(&mut next, &mut cursor)) {
            if number >= range.end {
                phrase = Some((number, times));
                break;
            }
            phrase = None;
            if let Some(said) = number.checked_sub(range.start).and_then(|place| own.get_mut(place as usize)) {
                said.words = said.words.saturating_add(times);
                said.tells += tells;
            }
        }
    }
}

/// The next phrase that has a form, and how often.
#[inline]
fn step(next: &mut u32, cursor: &mut Cursor<'_>) -> Option<(u32, u8)> {
    let step = cursor.number()?;
    let number = next.saturating_add(step >> 1);
    *next = number.saturating_add(1);
    let times = if step & 1 == 0 { 1 } else { cursor.number()? };
    Some((number, times.min(MOST.into()) as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_phrases_is_told() {
        let mut builder = PhraseBuilder::default();
        let [husband, hits, me, often]: [FormId; 4] = std::array::from_fn(|stem| builder.form(std::iter::once(stem as TermId)));
        builder.begin();
        builder.add(vec![husband, hits, me]);
        builder.add(vec![often, often, husband]);
        builder.begin();
        for _ in 0..1000 {
            builder.begin();
            builder.add(vec![me, often]);
        }
        builder.begin();
        builder.add(vec![me, hits]);
        let mut file = FileWriter::from(Part::PhraseStarts);
        builder.write(&Spilled::default(), &mut file).unwrap();
        let file = file.read().unwrap();
        let phrases = file.phrases();
        let spoken = |forms: &[(FormId, f32)]| phrases.spoken(forms, &[0, 1, 2, 1002]);
        let shares = |forms: &[(FormId, f32)]| spoken(forms).iter().map(|spoken| spoken.share).collect::<Vec<_>>();
        assert_eq!(shares(&[(hits, 1.0), (me, 0.0)]), [2.0 / 3.0, 0.0, 0.0, 1.0]);
        assert_eq!(shares(&[(hits, 0.0), (me, 0.0)]), [0.0; 4], "nothing that tells something");
        assert_eq!(shares(&[(often, 1.0)]), [2.0 / 3.0, 0.0, 0.0, 0.0], "a word that stands twice counts twice");
        assert_eq!(phrases.spoken(&[(hits, 1.0), (me, 1.0)], &[1002]), [Spoken { share: 1.0, tells: 2.0 }]);
        let tells = |forms: &[(FormId, f32)]| spoken(forms).iter().map(|spoken| spoken.tells).collect::<Vec<_>>();
        assert_eq!(tells(&[(husband, 4.0), (hits, 3.0), (often, 2.0)]), [7.0, 0.0, 2.0, 3.0], "said together, not scattered");
    }
}
