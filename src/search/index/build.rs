//! Writing the file of an index, entry by entry: one that stands alone, that of the office, or one beside that. Knows analysis
//! and zones; nothing of questions.

use std::io::{self, Write};

use tantivy::directory::OwnedBytes;

use super::About;
use super::blocks::Blocks;
use super::dictionary::TermBuilder;
use super::file::{File, FileWriter, Part};
use super::marks::{MarkBuilder, PLAIN, mark, spelling};
use super::memory::{Memory, Numbers};
use super::office::Office;
use super::phrases::PhraseBuilder;
use super::pieces::PieceBuilder;
use super::records::Record;
use super::sounds::SoundBuilder;
use super::spill::Spill;
use super::terms::TermId;
use crate::search::analysis::{Analysis, Hearing};
use crate::search::entry::{Entry, Words};
use crate::search::fields::{self, Zone};

/// What a file is for.
#[derive(Clone, Copy)]
pub(super) enum Role<'a> {
    /// An index that has all of its entries.
    Alone,
    /// The words of the office, for the indexes of all languages.
    Office,
    /// An index without these.
    Beside(&'a Office),
}

/// A file being written.
struct Builder<'a, W> {
    role: Role<'a>,
    file: FileWriter<W>,
    own: Memory<'a>,
    source: Memory<'a>,
    hearing: Hearing,
    terms: TermBuilder<'a>,
    /// How many terms were known when the parts of each entry were read.
    firsts: Vec<u32>,
    pieces: PieceBuilder,
    phrases: PhraseBuilder,
    record_places: Vec<u32>,
    lengths: Vec<u8>,
    whole: MarkBuilder,
    sounds: SoundBuilder,
    /// Where room is made in memory, if there is such a place.
    spill: Option<Spill>,
    /// How long the texts of a kind are together, by the places of [`About::lengths`].
    lengths_of_all: [u64; 4],
}

/// So many entries are gathered in memory.
const GATHERED: usize = 2048;

/// A text as the numbers of its words.
struct Read {
    in_source: bool,
    words: Vec<u32>,
}

/// Writes a file that stays in memory.
pub(super) fn in_memory<'a>(
    analysis: &Analysis,
    source: &Analysis,
    entries: impl Iterator<Item = Entry<'a>> + Send,
    role: Role<'_>,
) -> io::Result<File> {
    // What writing needs is many times what is kept. In a thread of its own it has a heap of its own, of which nothing stays in
    // use: the system gets all of it back, and this thread's heap has no holes.
    let bytes = std::thread::scope(|scope| {
        let writing = scope.spawn(|| write(Blocks::default(), None, analysis, source, entries, role));
        writing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    File::new(OwnedBytes::new(bytes.into_row()))
}

/// Writes the file of some entries. What is gathered of many goes into the `spill`, if there is one.
pub(super) fn write<'a, W: Write>(
    file: W,
    spill: Option<Spill>,
    analysis: &Analysis,
    source: &Analysis,
    entries: impl Iterator<Item = Entry<'a>>,
    role: Role<'_>,
) -> io::Result<W> {
    let terms = match role {
        Role::Alone => TermBuilder::default(),
        Role::Office => TermBuilder::of_office(),
        Role::Beside(office) => TermBuilder::beside(office.file.table()),
    };
    let mut builder = Builder {
        role,
        file: FileWriter::new(file),
        own: Memory::new(analysis),
        source: Memory::new(source),
        hearing: Hearing::of(analysis, source),
        terms,
        firsts: Vec::new(),
        pieces: PieceBuilder::default(),
        phrases: PhraseBuilder::default(),
        record_places: Vec::new(),
        lengths: Vec::new(),
        whole: MarkBuilder::default(),
        sounds: SoundBuilder::default(),
        spill,
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
        builder.make_room()?;
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
        let terms = self.office(entry);
        let mut sections = Vec::new();
        for section in &entry.sections {
            let heading = self.text(fields::HEADINGS, &section.heading);
            let body = self.text(fields::BODY, &section.body);
            sections.push((section.id.as_ref(), self.stems([&heading, &body])));
        }
        for phrase in keywords.iter().chain(&terms) {
            self.note_whole(phrase, number << 1);
        }
        if !title.words.is_empty() {
            self.note_whole(&title, number << 1 | 1);
        }
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
        if !matches!(self.role, Role::Alone) {
            self.firsts.push(self.terms.count());
        }
        bytes
    }

    /// Reads the words of the office, where they do not stand beside; gives the terms.
    fn office(&mut self, entry: &Entry<'_>) -> Vec<Read> {
        if let Role::Beside(_) = self.role {
            self.firsts.push(self.terms.count());
            return Vec::new();
        }
        let terms = entry.terms.iter().map(|term| self.words(fields::TERMS, term, true)).collect();
        entry.names.iter().for_each(|name| drop(self.words(fields::NAMES, name, true)));
        terms
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

    /// Takes in a keyword or term of several words. Its words are found by their diacritics, too, where there are no stems.
    fn phrase(&mut self, phrase: &Read) {
        let memory = if phrase.in_source { &mut self.source } else { &mut self.own };
        let has_stems = memory.analysis.has_stems();
        let mut forms = Vec::with_capacity(phrase.words.len());
        for word in &phrase.words {
            let Numbers { form, stems, plain, .. } = &mut memory.known[*word as usize];
            let found = stems.iter().chain(plain.as_ref().filter(|_| !has_stems)).copied();
            forms.push(*form.get_or_insert_with(|| self.phrases.form(found)));
        }
        self.phrases.add(forms);
    }

    /// Takes in a whole title or keyword of an entry. Its diacritics are told apart where there are no stems without them.
    fn note_whole(&mut self, phrase: &Read, entry: u32) {
        let memory = self.memory(phrase.in_source);
        let words = || phrase.words.iter().map(|word| &memory.seen.forms()[*word as usize]);
        let is_plain = memory.analysis.has_stems() || words().all(|word| word.plain == word.folded);
        let spelling = if is_plain { PLAIN } else { spelling(words().map(|word| word.plain.as_str())) };
        let mark = mark(words().map(|word| word.folded.as_str()));
        self.whole.note(mark, entry, spelling);
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
        let Self { role, own, source, hearing, terms, pieces, sounds, .. } = self;
        for memory in [own, source] {
            for word in std::mem::take(&mut memory.touched) {
                let met = std::mem::take(&mut memory.met[word as usize]);
                let numbers = &mut memory.known[word as usize];
                let weighty = met.zones & !fields::BODY.bit;
                let spelt = met.zones & fields::WITH_WORDS;
                for form in [Some(numbers.folded), numbers.plain].into_iter().flatten() {
                    terms.note_word(form, spelt, met.times);
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
                    let written = &memory.seen.forms()[word as usize].plain;
                    match role {
                        Role::Office => {
                            terms.note_heard(plain);
                            sounds.note(hearing.in_source(written), plain);
                        }
                        Role::Alone | Role::Beside(_) => sounds.note(hearing.of_text(written), plain),
                    }
                }
            }
        }
        terms.close(number);
    }

    /// Keeps memory for what the next entries have.
    fn make_room(&mut self) -> io::Result<()> {
        match &mut self.spill {
            Some(spill) if self.record_places.len().is_multiple_of(GATHERED) => {
                self.terms.spill(spill)?;
                self.phrases.spill(spill)?;
                self.whole.spill(spill)
            }
            _ => Ok(()),
        }
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
        let spilled = self.spill.map(Spill::close).transpose()?.unwrap_or_default();
        let forms = self.phrases.forms_of_stems();
        self.phrases.write(&spilled, file)?;
        if let Role::Beside(office) = self.role {
            let heard = office.file.table().heard();
            heard.for_each(|(id, word)| self.sounds.note_office(self.hearing.of_office(word), id));
        }
        let (sounds, sound_places) = self.sounds.packed(|number| self.terms.text(number));
        let (order, shared) = (self.terms.order(), self.terms.shared());
        let usual_word = self.terms.usual_word(&order).unwrap_or(TermId::MAX);
        let words = self.terms.write(&order, &forms, &spilled, file)?;
        let terms = order.len();
        drop(order);
        file.put_fixed(shared.into_iter().flatten())?;
        file.end(Part::Shared);
        file.put_fixed(self.firsts)?;
        file.end(Part::Firsts);
        let numbers = words.write(file, terms)?;
        self.pieces.write(file, &numbers)?;
        drop(numbers);
        file.put(&sounds)?;
        file.end(Part::Sounds);
        file.put_fixed(sound_places)?;
        file.end(Part::SoundPlaces);
        self.whole.write(&spilled, file)?;
        let average = |total: u64| total as f32 / entries.max(1) as f32;
        let about = About { lengths: self.lengths_of_all.map(average), usual_word };
        file.put_fixed(about.numbers())?;
        file.end(Part::About);
        self.file.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analysis::tests::analysis;

    #[test]
    fn what_went_through_a_spill_is_the_same() {
        let (own, source) = (analysis("uk"), analysis("pl"));
        let entries = || {
            (0..2 * GATHERED + 99).map(|number| Entry {
                id: format!("work/{number}"),
                title: Words::own(format!("Робота {}", number % 17)),
                keywords: vec![Words::own("шукаю роботу"), Words::own(format!("вакансія {}", number % 1000))],
                terms: vec!["urząd pracy".into()],
                ..Entry::default()
            })
        };
        let folder = tempfile::tempdir().unwrap();
        let spill = Spill::in_folder(folder.path()).unwrap();
        let spilled = write(Vec::new(), Some(spill), &own, &source, entries(), Role::Alone).unwrap();
        assert!(spilled == write(Vec::new(), None, &own, &source, entries(), Role::Alone).unwrap());
    }
}
