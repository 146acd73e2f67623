//! Writing an index, entry by entry. Each word of a language is brought into its forms once, and has a number from then on:
//! what an entry has of it is counted by these numbers. Knows analysis and zones; nothing of questions.

use std::io::{self, Write};

use super::About;
use super::dictionary::{PieceBuilder, TermBuilder};
use super::file::{FileWriter, Part};
use super::lists::Times;
use super::marks::{self, Mark, mark};
use super::packed::{put_number, put_text};
use super::phrases::{FormId, PhraseBuilder};
use super::records::Record;
use super::terms::TermId;
use crate::search::analysis::{Analysis, Hearing, Seen};
use crate::search::entry::{Entry, Words};
use crate::search::fields::{self, Zone};

/// An index being written.
struct Builder<'a, W> {
    file: FileWriter<W>,
    own: Memory<'a>,
    source: Memory<'a>,
    hearing: Hearing,
    terms: TermBuilder,
    pieces: PieceBuilder,
    phrases: PhraseBuilder,
    record_places: Vec<u32>,
    lengths: Vec<u8>,
    whole: Vec<(Mark, u32)>,
    /// Sounds of words, with the words as they are written.
    sounds: Vec<(Box<str>, TermId)>,
    /// How long the texts of a kind are together, by the places of [`About::lengths`].
    lengths_of_all: [u64; 4],
}

/// An analysis that remembers the words it has seen, and what an entry has of them.
struct Memory<'a> {
    analysis: &'a Analysis,
    seen: Seen,
    known: Vec<Numbers>,
    met: Vec<Met>,
    touched: Vec<u32>,
}

/// A word by the numbers of its forms.
struct Numbers {
    folded: TermId,
    /// Where it is another.
    plain: Option<TermId>,
    stems: Vec<TermId>,
    says_nothing: bool,
    /// Two syllables, found as what they are together and not by their parts.
    is_pair: bool,
    /// As a word of phrases.
    form: Option<FormId>,
    is_written: bool,
    is_cut: bool,
    is_heard: bool,
}

/// What the entry that is being written has of a word.
#[derive(Clone, Copy, Default)]
struct Met {
    /// In which zones.
    zones: u8,
    times: Times,
    is_met: bool,
}

/// A text as the numbers of its words.
struct Read {
    in_source: bool,
    words: Vec<u32>,
}

/// Writes the index of some entries.
pub(super) fn write<'a, W: Write>(
    file: W,
    analysis: &Analysis,
    source: &Analysis,
    entries: impl Iterator<Item = Entry<'a>>,
) -> io::Result<W> {
    let mut builder = Builder {
        file: FileWriter::new(file),
        own: Memory::new(analysis),
        source: Memory::new(source),
        hearing: Hearing::of(analysis, source),
        terms: TermBuilder::default(),
        pieces: PieceBuilder::default(),
        phrases: PhraseBuilder::default(),
        record_places: Vec::new(),
        lengths: Vec::new(),
        whole: Vec::new(),
        sounds: Vec::new(),
        lengths_of_all: [0; 4],
    };
    let mut written = 0;
    for entry in entries {
        let bytes = builder.add(&entry);
        builder.record_places.push(written);
        let length = u32::try_from(bytes.len()).ok();
        let end = length.and_then(|length| written.checked_add(length));
        written = end.ok_or_else(|| io::Error::other("the entries of one index are more than 4 GB"))?;
        builder.file.put(&bytes)?;
    }
    builder.finish()
}

impl<W: Write> Builder<'_, W> {
    /// Takes in an entry; gives its record.
    fn add(&mut self, entry: &Entry<'_>) -> Vec<u8> {
        let number = self.record_places.len() as u32;
        let title = self.text(fields::TITLE, &entry.title);
        let summary = self.text(fields::SUMMARY, &entry.summary);
        let keywords: Vec<Read> = entry.keywords.iter().map(|keyword| self.text(fields::KEYWORDS, keyword)).collect();
        let terms: Vec<Read> = entry.terms.iter().map(|term| self.words(fields::TERMS, term, true)).collect();
        entry.names.iter().for_each(|name| drop(self.words(fields::NAMES, name, true)));
        let mut sections = Vec::new();
        for section in &entry.sections {
            let heading = self.text(fields::HEADINGS, &section.heading);
            let body = self.text(fields::BODY, &section.body);
            sections.push((section.id.as_ref(), self.stems([&heading, &body])));
        }
        for phrase in keywords.iter().chain(&terms) {
            self.whole.push((self.whole(phrase), number << 1));
        }
        self.whole.push((self.whole(&title), number << 1 | 1));
        self.measure(&title, 0);
        self.measure(&summary, 1);
        self.phrases.begin();
        keywords.iter().chain(&terms).filter(|phrase| phrase.words.len() > 1).for_each(|phrase| self.phrase(phrase));
        let record = Record {
            id: &entry.id,
            urgency: entry.urgency,
            is_emergency_number: entry.is_emergency_number,
            head: self.stems([&title, &summary]),
            sections,
        };
        let bytes = record.packed();
        self.close(number);
        bytes
    }

    fn memory(&self, in_source: bool) -> &Memory<'_> {
        if in_source { &self.source } else { &self.own }
    }

    fn text(&mut self, zone: Zone, text: &Words<'_>) -> Read {
        self.words(zone, &text.text, text.in_source)
    }

    /// Reads a text of a zone, and notes its words.
    fn words(&mut self, zone: Zone, text: &str, in_source: bool) -> Read {
        let memory = if in_source { &mut self.source } else { &mut self.own };
        let words = memory.analysis.numbers_seen(text, &mut memory.seen);
        memory.learn(&mut self.terms);
        for word in &words {
            memory.known[*word as usize].is_pair = false;
            memory.meet(*word, zone);
        }
        if memory.analysis.has_pairs() && zone.has_words {
            for pair in words.windows(2) {
                memory.meet_pair(&mut self.terms, pair, zone);
            }
        }
        Read { in_source, words }
    }

    /// The stems of texts, in order and each once.
    fn stems<const N: usize>(&self, texts: [&Read; N]) -> Vec<TermId> {
        let mut stems = Vec::new();
        for text in texts {
            let known = &self.memory(text.in_source).known;
            stems.extend(text.words.iter().flat_map(|word| &known[*word as usize].stems));
        }
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// Takes in a keyword or term of several words.
    fn phrase(&mut self, phrase: &Read) {
        let memory = if phrase.in_source { &mut self.source } else { &mut self.own };
        let mut forms = Vec::with_capacity(phrase.words.len());
        for word in &phrase.words {
            let Numbers { form, stems, .. } = &mut memory.known[*word as usize];
            forms.push(*form.get_or_insert_with(|| self.phrases.form(stems)));
        }
        self.phrases.add(forms);
    }

    fn whole(&self, phrase: &Read) -> Mark {
        let forms = self.memory(phrase.in_source).seen.forms();
        mark(phrase.words.iter().map(|word| forms[*word as usize].folded.as_str()))
    }

    /// Notes how long the title or the summary of an entry is, in words and in stems.
    fn measure(&mut self, text: &Read, which: usize) {
        let memory = self.memory(text.in_source);
        let (mut words, mut stems) = (0, 0);
        for word in &text.words {
            let numbers = &memory.known[*word as usize];
            words += 1 + usize::from(numbers.plain.is_some());
            stems += if numbers.says_nothing { 0 } else { numbers.stems.len() };
        }
        for (place, length) in [words, stems].into_iter().enumerate() {
            self.lengths_of_all[2 * which + place] += length as u64;
            self.lengths.push(length.min(usize::from(u8::MAX)) as u8);
        }
    }

    /// Ends an entry: what it has of each word is put on the lists.
    fn close(&mut self, number: u32) {
        let Self { own, source, hearing, terms, pieces, sounds, .. } = self;
        for memory in [own, source] {
            for word in std::mem::take(&mut memory.touched) {
                let met = std::mem::take(&mut memory.met[word as usize]);
                let numbers = &mut memory.known[word as usize];
                let weighty = met.zones & !fields::BODY.bit;
                let spelt = met.zones & fields::WITH_WORDS;
                for form in [Some(numbers.folded), numbers.plain].into_iter().flatten() {
                    terms.note_word(form, spelt, met.times);
                }
                if numbers.is_pair {
                    continue;
                }
                let told = if numbers.says_nothing { 0 } else { met.zones };
                for stem in &numbers.stems {
                    terms.note_stem(*stem, told, met.times);
                }
                let plain = numbers.plain.unwrap_or(numbers.folded);
                if weighty != 0 && !std::mem::replace(&mut numbers.is_written, true) {
                    terms.note_written(numbers.folded, plain);
                }
                if met.zones & fields::IN_PIECES != 0 && !std::mem::replace(&mut numbers.is_cut, true) {
                    pieces.note(&memory.seen.forms()[word as usize].folded, numbers.folded);
                }
                if met.zones & fields::HEARD != 0 && !std::mem::replace(&mut numbers.is_heard, true) {
                    let forms = &memory.seen.forms()[word as usize];
                    let heard = hearing.of_text(forms).into_iter();
                    sounds.extend(heard.map(|sound| (sound.to_string().into(), plain)));
                }
            }
        }
        terms.close(number);
    }

    /// Writes what has been gathered.
    fn finish(mut self) -> io::Result<W> {
        let entries = self.record_places.len();
        let file = &mut self.file;
        file.end(Part::Records);
        file.put_fixed(self.record_places)?;
        file.end(Part::RecordPlaces);
        file.put(&self.lengths)?;
        file.end(Part::Lengths);
        // What only writing needs makes room for what is left.
        drop((self.own, self.source));
        let order = self.terms.order();
        let usual_word = self.terms.usual_word(&order).unwrap_or(TermId::MAX);
        let (places, words) = self.terms.write(&order, &self.phrases.forms_of_stems(), file)?;
        drop(order);
        let numbers = words.write(file, places.len())?;
        self.pieces.write(file, &numbers)?;
        drop(numbers);
        // What sounds the same stands in the order of the words.
        let order = |word: &TermId| places.get(*word as usize).copied();
        self.sounds.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(order(&one.1).cmp(&order(&other.1))));
        self.sounds.dedup();
        let (mut sounds, mut places) = (Vec::new(), Vec::new());
        for (sound, word) in &self.sounds {
            places.push(sounds.len() as u32);
            put_text(&mut sounds, sound);
            put_number(&mut sounds, *word);
        }
        file.put(&sounds)?;
        file.end(Part::Sounds);
        file.put_fixed(places)?;
        file.end(Part::SoundPlaces);
        self.phrases.write(file)?;
        marks::write(self.whole, file)?;
        let average = |total: u64| total as f32 / entries.max(1) as f32;
        let about = About { lengths: self.lengths_of_all.map(average), usual_word };
        file.put_fixed(about.numbers())?;
        file.end(Part::About);
        self.file.finish()
    }
}

impl<'a> Memory<'a> {
    fn new(analysis: &'a Analysis) -> Self {
        Self { analysis, seen: Seen::default(), known: Vec::new(), met: Vec::new(), touched: Vec::new() }
    }

    /// Gives numbers to the forms of words that are new.
    fn learn(&mut self, terms: &mut TermBuilder) {
        for forms in &self.seen.forms()[self.known.len()..] {
            let folded = terms.number(&forms.folded);
            self.known.push(Numbers {
                folded,
                plain: (forms.plain != forms.folded).then(|| terms.number(&forms.plain)),
                stems: forms.stems.iter().map(|stem| terms.number(stem)).collect(),
                says_nothing: self.analysis.is_stop_word(forms),
                is_pair: false,
                form: None,
                is_written: false,
                is_cut: false,
                is_heard: false,
            });
        }
        self.met.resize(self.known.len(), Met::default());
    }

    /// Notes that two words stand next to each other in a zone of the entry.
    fn meet_pair(&mut self, terms: &mut TermBuilder, words: &[u32], zone: Zone) {
        let [one, other] = words else { return };
        let [one, other] = [one, other].map(|word| std::sync::Arc::clone(&self.seen.forms()[*word as usize]));
        if let Some(pair) = self.analysis.pair_seen(&one, &other, &mut self.seen) {
            let learnt = self.known.len();
            self.learn(terms);
            self.known[pair as usize].is_pair |= pair as usize >= learnt;
            self.meet(pair, zone);
        }
    }

    /// Notes that a word stands in a zone of the entry.
    fn meet(&mut self, word: u32, zone: Zone) {
        let met = &mut self.met[word as usize];
        if !met.is_met {
            met.is_met = true;
            self.touched.push(word);
        }
        met.zones |= zone.bit;
        if zone.bit == fields::TITLE.bit {
            met.times.title = met.times.title.saturating_add(1);
        }
        if zone.bit == fields::SUMMARY.bit {
            met.times.summary = met.times.summary.saturating_add(1);
        }
        if zone.bit & fields::KEYS != 0 {
            met.times.keys = met.times.keys.saturating_add(1);
        }
    }
}
