//! Scores: the list of each term that is looked up is walked, and every entry on it gains. Knows the index's lists; nothing of
//! words.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;

use super::index::Segment;
use super::probe::{Probe, Probes, Weighing};
use super::weights::{FormWeight, Sure};

impl Segment {
    /// The score of every entry.
    pub(super) fn scores(&self, probes: &Probes) -> tantivy::Result<Vec<f32>> {
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
    pub(super) fn each_match(&self, probe: &Probe, mut found: impl FnMut(usize, f32)) -> tantivy::Result<()> {
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
    pub(super) fn score_of(&self, probe: &Probe, number: usize) -> tantivy::Result<Option<f32>> {
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
    pub(super) fn said(&self, probes: &Probes, number: usize) -> tantivy::Result<f32> {
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
