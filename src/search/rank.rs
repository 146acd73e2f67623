//! The ranking: which entries of an index fit a question, in what order, and why. Terms are looked up once; then the lists
//! of each are walked, and every entry on them gains. Knows an index and what it knows of the words; nothing of pages.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};

use super::analysis::{Word, grams};
use super::entry::Entry;
use super::explain::{Explanation, Form};
use super::fields::{TITLE, Zone};
use super::index::{Index, Segment, whole};
use super::known::{Known, Slip};
use super::question::Question;
use super::records::{Kept, Mark, marks};
use super::weights::{Bonus, FormWeight, GramWeight, Limit, Sure};
use crate::catalogue::Urgency;

/// What an index answers.
#[derive(Default)]
pub(super) struct Ranking {
    /// How well the index knows the words, from 0 to 1.
    pub(super) quality: f32,
    /// How much of the question one of the first hits says, from 0 to 1.
    pub(super) sure: f32,
    /// Whether it is a cry for help: one of the first hits is for emergencies, and the question says one of its keywords.
    pub(super) is_cry: bool,
    /// Numbers of entries with their scores, the best first.
    pub(super) hits: Vec<(usize, f32)>,
    /// Words of the glossary that the question is about, the best first.
    pub(super) terms: Vec<(usize, f32)>,
}

/// A term of the index that a word of the question may stand for.
pub(super) struct Probe {
    /// The number of the word.
    pub(super) word: usize,
    pub(super) zone: &'static str,
    pub(super) form: Form,
    /// The term as the index has it.
    pub(super) term: String,
    field: Field,
    info: TermInfo,
    weighing: Weighing,
    weight: f32,
    /// How much of the word a match says, from 0 to 1.
    says: f32,
}

/// How a match is weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weighing {
    /// By its weight alone.
    Alone,
    /// By BM25: more in a short text.
    ByLength,
    /// By BM25, as in a text of the usual length: a long list of keywords is no fault.
    ByTimes,
}

/// All that is looked up for a question.
pub(super) struct Probes {
    pub(super) words: Vec<Probe>,
    /// For each word and field of pieces: the pieces, and how many of them an entry must have.
    pieces: Vec<(Vec<Probe>, usize)>,
    /// The whole question as a title or keyword.
    whole: Vec<Probe>,
    /// How much each word tells.
    rarity: Vec<f32>,
    /// The words that ask for what is answered elsewhere.
    elsewhere: Vec<bool>,
}

impl Index {
    /// The entries that fit a question of which the index knows so much.
    pub(super) fn rank(&self, question: &Question, known: &[Known], quality: f32) -> tantivy::Result<Ranking> {
        let Some(segment) = self.segment.as_ref().filter(|_| !question.words.is_empty()) else {
            return Ok(Ranking::default());
        };
        let probes = self.probes(segment, question, known)?;
        let scores = segment.scores(&probes)?;
        let said = Said::of(question, known);
        let is_term = |(number, _): &(usize, f32)| self.id(*number).is_some_and(|id| id.starts_with(Entry::GLOSSARY));
        let mut candidates = best(&scores, Limit::CANDIDATES);
        // Of a word that many say, the entry may be far behind of which it is the whole keyword.
        for probe in &probes.whole {
            segment.each_match(probe, |entry, _| {
                if candidates.iter().all(|(other, _)| *other != entry) {
                    candidates.push((entry, scores[entry]));
                }
            })?;
        }
        let (mut terms, mut hits): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_term);
        for (number, score) in &mut hits {
            *score += self.bonus(segment, &probes, &said, *number)?.0;
        }
        hits.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let least = hits.first().map_or(0.0, |best| best.1 * Limit::OF_BEST);
        hits.retain(|hit| hit.1 >= least);
        let (mut sure, mut is_cry): (f32, bool) = (0.0, false);
        for (number, _) in hits.iter().take(Sure::HITS) {
            let (_, share) = self.bonus(segment, &probes, &said, *number)?;
            let kept = self.records.get(*number);
            is_cry |= share >= Sure::CRY && kept.is_some_and(|kept| kept.urgency == Urgency::Emergency);
            sure = sure.max(segment.said(&probes, *number)?).max(share * Sure::PHRASE);
        }
        terms.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        terms.truncate(1);
        let mut about = Vec::new();
        for (number, score) in terms {
            if segment.said(&probes, number)? >= Sure::TERM {
                about.push((number, score));
            }
        }
        Ok(Ranking { quality, sure, is_cry, hits, terms: about })
    }

    /// Why an entry has its score.
    pub(super) fn explain(&self, question: &Question, known: &[Known], number: usize) -> tantivy::Result<Explanation> {
        let Some(segment) = &self.segment else { return Ok(Explanation::default()) };
        let probes = self.probes(segment, question, known)?;
        let mut explanation = Explanation::default();
        for probe in probes.words.iter().chain(&probes.whole).chain(probes.pieces.iter().flat_map(|(pieces, _)| pieces)) {
            if let Some(score) = segment.score_of(probe, number)? {
                explanation.add(probe, question.words.get(probe.word).map(|word| word.plain.as_str()), score);
            }
        }
        explanation.phrase = self.bonus(segment, &probes, &Said::of(question, known), number)?.0;
        Ok(explanation)
    }

    /// What an entry gains because the question says one of its keywords: the more, the sooner it is needed. And how much of
    /// the keyword is said.
    fn bonus(&self, segment: &Segment, probes: &Probes, said: &Said, number: usize) -> tantivy::Result<(f32, f32)> {
        let Some(kept) = self.records.get(number) else { return Ok((0.0, 0.0)) };
        let whole = match (kept.is_emergency_number, kept.urgency) {
            (true, _) => Bonus::EMERGENCY_NUMBER,
            (false, Urgency::Emergency) => Bonus::EMERGENCY,
            (false, Urgency::Urgent) => Bonus::URGENT,
            (false, Urgency::Normal) => Bonus::PHRASE,
        };
        let mut is_keyword = false;
        for probe in probes.whole.iter().filter(|probe| !probe.term.starts_with(TITLE)) {
            is_keyword |= segment.score_of(probe, number)?.is_some();
        }
        let share = if is_keyword { 1.0 } else { phrase_share(&kept, said) };
        Ok((whole * share * share, share))
    }

    fn probes(&self, segment: &Segment, question: &Question, known: &[Known]) -> tantivy::Result<Probes> {
        let mut probes = Probes {
            words: Vec::new(),
            pieces: Vec::new(),
            whole: Vec::new(),
            rarity: Vec::new(),
            elsewhere: question.elsewhere.clone(),
        };
        let mut spellings: Vec<(usize, &str)> = Vec::new();
        for (number, (word, known)) in question.words.iter().zip(known).enumerate() {
            let source = question.source.get(number).unwrap_or(word);
            probes.rarity.push(rarity(self.len(), known.frequency.max(1)));
            for zone in self.fields.zones() {
                self.probe_zone(segment, &mut probes, number, zone, (word, source), known)?;
            }
            // The pieces of a word in the wrong script would only find strangers.
            if known.alike.is_empty() || known.stem {
                spellings.push((number, &word.folded));
            } else {
                spellings.extend(known.alike.iter().map(|alike| (number, alike.own.folded.as_str())));
            }
        }
        probes.pieces = self.probe_pieces(segment, question.words.len(), &spellings)?;
        // “How do I find a doctor?” is the keyword “doctor”, too.
        let (all, telling) = (whole(&question.all), whole(&question.words));
        let mut terms = vec![(format!("{TITLE}{all}"), Bonus::TITLE)];
        if telling != all {
            terms.push((telling, 0.0));
        }
        terms.push((all, 0.0));
        for (term, weight) in terms {
            if let Some(info) = segment.info(self.fields.whole, &term)? {
                let field = self.fields.whole;
                let probe = Probe {
                    word: usize::MAX,
                    zone: "whole",
                    form: Form::Whole,
                    term,
                    field,
                    info,
                    weighing: Weighing::Alone,
                    weight,
                    says: 1.0,
                };
                probes.whole.push(probe);
            }
        }
        Ok(probes)
    }

    /// The terms of one zone that a word may stand for.
    fn probe_zone(
        &self,
        segment: &Segment,
        probes: &mut Probes,
        number: usize,
        zone: Zone,
        (word, source): (&Word, &Word),
        known: &Known,
    ) -> tantivy::Result<()> {
        let rarity = probes.rarity.get(number).copied().unwrap_or_default();
        let mut add = |field: Option<Field>, term: &str, form: Form, weight: f32| -> tantivy::Result<()> {
            let Some((field, info)) = field.and_then(|field| Some((field, segment.info(field, term).transpose()?))) else {
                return Ok(());
            };
            let (info, term) = (info?, term.to_owned());
            let weighing = if zone.by_length { Weighing::ByLength } else { Weighing::Alone };
            let right = known.slip.as_ref().map_or(1.0, |slip| slip.right);
            let says = Sure::of(zone.weight) * if form == Form::Slip { right } else { Sure::form(form) };
            let weight = zone.weight * weight * if zone.by_length { 1.0 } else { rarity };
            probes.words.push(Probe { word: number, zone: zone.name, form, term, field, info, weighing, weight, says });
            Ok(())
        };
        if known.marked {
            add(zone.words, &word.plain, Form::Exact, FormWeight::EXACT)?;
        }
        if known.exact {
            let weight = if known.marked { FormWeight::OTHER_MARKS } else { FormWeight::EXACT };
            add(zone.words, &word.folded, Form::Exact, weight)?;
        }
        if known.stem {
            for stem in if zone.source { &source.stems } else { &word.stems } {
                let weight = if known.marked && !zone.source { FormWeight::OTHER_MARKS } else { FormWeight::STEM };
                add(Some(zone.stems), stem, Form::Stem, weight)?;
            }
        }
        let unfinished = if known.exact { FormWeight::PREFIX_OF_WORD } else { FormWeight::PREFIX };
        let typed = word.folded.chars().count() as f32;
        for longer in &known.longer {
            let share = typed / longer.chars().count() as f32;
            add(zone.words, longer, Form::Prefix, unfinished * share.sqrt())?;
        }
        for alike in &known.alike {
            for stem in if zone.source { &alike.source.stems } else { &alike.own.stems } {
                add(Some(zone.stems), stem, Form::Sound, FormWeight::SOUND)?;
            }
        }
        if let Some(Slip { meant, .. }) = &known.slip {
            for stem in if zone.source { &meant.source.stems } else { &meant.own.stems } {
                add(Some(zone.stems), stem, Form::Slip, FormWeight::SLIP)?;
            }
        }
        Ok(())
    }

    /// Pieces of all words: always asked, since they find what is misspelt and order what is found. An entry must have a
    /// fair share of a word's pieces; a few are in any text.
    fn probe_pieces(
        &self,
        segment: &Segment,
        words: usize,
        spellings: &[(usize, &str)],
    ) -> tantivy::Result<Vec<(Vec<Probe>, usize)>> {
        let pieces: Vec<(usize, Vec<String>)> = spellings.iter().map(|(number, word)| (*number, grams(word))).collect();
        let all: usize = pieces.iter().map(|(_, pieces)| pieces.len()).sum();
        let share = GramWeight::CLAUSE * words as f32 / all.max(1) as f32;
        let mut probes = Vec::new();
        for (number, word) in pieces {
            let least = ((word.len() as f32 * GramWeight::SHARE).ceil() as usize).max(1);
            for (zone, field, weight) in
                [("keys", self.fields.key_grams, GramWeight::KEYS), ("summary", self.fields.summary_grams, GramWeight::SUMMARY)]
            {
                let mut found = Vec::new();
                for term in &word {
                    if let Some(info) = segment.info(field, term)? {
                        let (term, weight) = (term.clone(), weight * share);
                        let says = 1.0 / word.len() as f32;
                        found.push(Probe {
                            word: number,
                            zone,
                            form: Form::Piece,
                            term,
                            field,
                            info,
                            weighing: Weighing::ByTimes,
                            weight,
                            says,
                        });
                    }
                }
                if found.len() >= least {
                    probes.push((found, least));
                }
            }
        }
        Ok(probes)
    }
}

impl Segment {
    /// The score of every entry.
    fn scores(&self, probes: &Probes) -> tantivy::Result<Vec<f32>> {
        let entries = self.reader.max_doc() as usize;
        let mut scores = vec![0.0; entries];
        let mut pad = Pad::new(entries);
        for word in probes.words.chunk_by(|one, other| one.word == other.word) {
            for probe in word {
                self.each_match(probe, |entry, score| pad.add(entry, score))?;
            }
            // The best field counts, and a little of the others.
            pad.clear(|entry, _, best, sum| scores[entry] += best + FormWeight::TIE * (sum - best));
        }
        for (pieces, least) in &probes.pieces {
            for probe in pieces {
                self.each_match(probe, |entry, score| pad.add(entry, score))?;
            }
            pad.clear(|entry, count, _, sum| scores[entry] += if count as usize >= *least { sum } else { 0.0 });
        }
        for probe in &probes.whole {
            self.each_match(probe, |entry, score| scores[entry] += score)?;
        }
        Ok(scores)
    }

    /// Calls with each entry that has a term, and what it gains by it.
    fn each_match(&self, probe: &Probe, mut found: impl FnMut(usize, f32)) -> tantivy::Result<()> {
        let Some(lists) = self.lists(probe.field) else { return Ok(()) };
        let mut block = lists.read_block_postings_from_terminfo(&probe.info, IndexRecordOption::WithFreqs)?;
        if probe.weighing == Weighing::Alone {
            while block.block_len() > 0 {
                block.docs().iter().for_each(|entry| found(*entry as usize, probe.weight));
                block.advance();
            }
            return Ok(());
        }
        let norms = self.reader.get_fieldnorms_reader(probe.field)?;
        let (bm25, usual) = self.bm25(probe)?;
        while block.block_len() > 0 {
            for (place, entry) in block.docs().iter().enumerate() {
                let times = block.freqs().get(place).copied().unwrap_or(1).max(1);
                let norm = if probe.weighing == Weighing::ByTimes { usual } else { norms.fieldnorm_id(*entry) };
                found(*entry as usize, probe.weight * bm25.score(norm, times));
            }
            block.advance();
        }
        Ok(())
    }

    /// What one entry gains by a term, if it has it.
    fn score_of(&self, probe: &Probe, number: usize) -> tantivy::Result<Option<f32>> {
        let (Some(lists), Ok(entry)) = (self.lists(probe.field), u32::try_from(number)) else { return Ok(None) };
        let mut block = lists.read_block_postings_from_terminfo(&probe.info, IndexRecordOption::WithFreqs)?;
        let place = block.seek(entry);
        if block.docs().get(place) != Some(&entry) {
            return Ok(None);
        }
        if probe.weighing == Weighing::Alone {
            return Ok(Some(probe.weight));
        }
        let times = block.freqs().get(place).copied().unwrap_or(1).max(1);
        let (bm25, usual) = self.bm25(probe)?;
        let norm = match probe.weighing {
            Weighing::ByTimes => usual,
            _ => self.reader.get_fieldnorms_reader(probe.field)?.fieldnorm_id(entry),
        };
        Ok(Some(probe.weight * bm25.score(norm, times)))
    }

    /// BM25 for a term, and how it writes the usual length of a text.
    fn bm25(&self, probe: &Probe) -> tantivy::Result<(Bm25Weight, u8)> {
        let entries = u64::from(self.reader.max_doc());
        let tokens = self.lists(probe.field).map_or(0, tantivy::InvertedIndexReader::total_num_tokens);
        let average = tokens as f32 / entries.max(1) as f32;
        let usual = FieldNormReader::fieldnorm_to_id(average as u32);
        Ok((Bm25Weight::for_one_term_without_explain(u64::from(probe.info.doc_freq), entries, average), usual))
    }

    /// How much of a question one entry says, from 0 to 1: each word as much as it tells.
    fn said(&self, probes: &Probes, number: usize) -> tantivy::Result<f32> {
        let mut said = vec![0.0_f32; probes.rarity.len()];
        for probe in &probes.words {
            let Some(word) = said.get_mut(probe.word).filter(|word| **word < probe.says) else { continue };
            if probes.elsewhere.get(probe.word) == Some(&true) && probe.says < Sure::ELSEWHERE_SAID {
                continue;
            }
            if self.score_of(probe, number)?.is_some() {
                *word = probe.says;
            }
        }
        for (pieces, _) in &probes.pieces {
            let Some(first) = pieces.first().filter(|piece| probes.elsewhere.get(piece.word) != Some(&true)) else { continue };
            let Some(word) = said.get_mut(first.word) else { continue };
            let mut sum = 0.0;
            for piece in pieces {
                sum += self.score_of(piece, number)?.map_or(0.0, |_| piece.says);
            }
            *word = word.max(Sure::pieces(sum));
        }
        let mut told = (0.0, 0.0);
        for ((said, rarity), elsewhere) in said.iter().zip(&probes.rarity).zip(&probes.elsewhere) {
            let tells = rarity * if *elsewhere { Sure::ELSEWHERE } else { 1.0 };
            told = (told.0 + said * tells, told.1 + tells);
        }
        Ok(told.0 / told.1.max(f32::MIN_POSITIVE))
    }
}

/// What the entries gain by one word, until it is added up.
struct Pad {
    best: Vec<f32>,
    sum: Vec<f32>,
    count: Vec<u16>,
    touched: Vec<usize>,
}

impl Pad {
    fn new(entries: usize) -> Self {
        Self { best: vec![0.0; entries], sum: vec![0.0; entries], count: vec![0; entries], touched: Vec::new() }
    }

    fn add(&mut self, entry: usize, score: f32) {
        if self.count[entry] == 0 {
            self.touched.push(entry);
        }
        self.best[entry] = self.best[entry].max(score);
        self.sum[entry] += score;
        self.count[entry] = self.count[entry].saturating_add(1);
    }

    /// Calls with each entry that gained: how often, the most at once, all together; and forgets it.
    fn clear(&mut self, mut each: impl FnMut(usize, u16, f32, f32)) {
        for entry in self.touched.drain(..) {
            each(entry, self.count[entry], self.best[entry], self.sum[entry]);
            (self.best[entry], self.sum[entry], self.count[entry]) = (0.0, 0.0, 0);
        }
    }
}

/// The entries with the highest scores, in no order.
fn best(scores: &[f32], most: usize) -> Vec<(usize, f32)> {
    let mut hits: Vec<(usize, f32)> = scores.iter().copied().enumerate().filter(|(_, score)| *score > 0.0).collect();
    if hits.len() > most {
        hits.select_nth_unstable_by(most, |one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        hits.truncate(most);
    }
    hits
}

/// How many remainders marks are told apart by.
const SLOTS: usize = 256;

/// Marks of the stems that a question says, as it is written or as it may be meant.
struct Said {
    /// Whether any of the marks has a remainder: most of what keywords say is told apart by this.
    some: [bool; SLOTS],
    all: Vec<Mark>,
    /// Of words that say something.
    telling: Vec<Mark>,
}

impl Said {
    fn of(question: &Question, known: &[Known]) -> Self {
        let marks_of = |words: &[Word]| {
            let asked = words.iter().chain(&question.source).map(|word| &**word);
            let meant = known.iter().flat_map(Known::meant).flat_map(|meant| [&*meant.own, &*meant.source]);
            marks(asked.chain(meant))
        };
        let (all, telling) = (marks_of(&question.all), marks_of(&question.words));
        let mut some = [false; SLOTS];
        all.iter().chain(&telling).for_each(|mark| some[*mark as usize % SLOTS] = true);
        Self { some, all, telling }
    }
}

/// How much of one of its keywords a question says, in whatever order and with whatever else: “my husband hits me every day”.
/// Words that say nothing count in a keyword, but do not make one.
fn phrase_share(kept: &Kept<'_>, said: &Said) -> f32 {
    let mut best: f32 = 0.0;
    kept.each_phrase(
        |stem| said.some[stem as usize % SLOTS] && said.all.binary_search(&stem).is_ok(),
        |stem| said.some[stem as usize % SLOTS] && said.telling.binary_search(&stem).is_ok(),
        |words, fitting, tells| {
            if fitting > 1 && tells {
                best = best.max(fitting as f32 / words as f32);
            }
        },
    );
    if best < Bonus::PHRASE_SHARE { 0.0 } else { best }
}

/// BM25's measure of how much a word tells.
fn rarity(entries: usize, frequency: u32) -> f32 {
    let (entries, frequency) = (entries as f32, frequency as f32);
    (1.0 + (entries - frequency).max(0.0) / (frequency + 0.5)).ln().max(0.1)
}
