//! What is looked up for a question: every term of the index that one of its words may stand for, with what a match is worth.
//! Knows an index and what it knows of the words; scores nothing.

use tantivy::postings::TermInfo;
use tantivy::schema::Field;

use super::analysis::{Word, grams};
use super::explain::Form;
use super::fields::{TITLE, Zone};
use super::index::{Index, Segment, whole};
use super::known::{Known, Slip};
use super::question::Question;
use super::weights::{Bonus, FormWeight, GramWeight, Sure};

/// A term of the index that a word of the question may stand for.
pub(super) struct Probe {
    /// The number of the word.
    pub(super) word: usize,
    pub(super) zone: &'static str,
    pub(super) form: Form,
    /// The term as the index has it.
    pub(super) term: String,
    pub(super) field: Field,
    pub(super) info: TermInfo,
    pub(super) weighing: Weighing,
    pub(super) weight: f32,
    /// How much of the word a match says, from 0 to 1.
    pub(super) says: f32,
}

/// How a match is weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weighing {
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
    pub(super) pieces: Vec<(Vec<Probe>, usize)>,
    /// The whole question as a title or keyword.
    pub(super) whole: Vec<Probe>,
    /// How much each word tells.
    pub(super) rarity: Vec<f32>,
    /// The words that ask for what is answered elsewhere.
    pub(super) elsewhere: Vec<bool>,
}

impl Index {
    /// All that is looked up for a question.
    pub(super) fn probes(&self, segment: &Segment, question: &Question, known: &[Known]) -> tantivy::Result<Probes> {
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

/// BM25's measure of how much a word tells.
fn rarity(entries: usize, frequency: u32) -> f32 {
    let (entries, frequency) = (entries as f32, frequency as f32);
    (1.0 + (entries - frequency).max(0.0) / (frequency + 0.5)).ln().max(0.1)
}
