//! What waits for a reviewer of one language, in the order in which it matters: where people are in danger first, then what
//! prints numbers to dial, amounts and deadlines, then what is read most. Nobody counts readers: that many read a page is seen by how
//! many answer whether it was useful, by whether newcomers begin with it, and by how many pages lead to it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::change::Unit;
use super::{State, state_among};
use crate::catalogue::{Approval, Block, Hash, Inline, SectionId, Slug, Text, Texts, Urgency, Verdict};
use crate::language::Language;

/// A text with what tells how much it matters.
#[derive(Clone, Debug)]
pub struct Shelf<'a, 's> {
    /// The text.
    pub texts: &'a Texts,
    /// Its chapter, if it belongs to one.
    pub topic: Option<&'a Slug>,
    /// Its own urgency or that of its chapter, whichever is higher.
    pub urgency: Urgency,
    /// How many readers said lately whether it was useful, or what is wrong.
    pub answers: u64,
    /// Whether it is a list of first steps, or one leads to it.
    pub first_steps: bool,
    /// How many texts and records lead to it.
    pub links: usize,
    /// Who judged its translations into the language.
    pub approvals: &'s Approvals<'a>,
}

/// The judgements of one layer and language by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Approvals<'a> {
    by_section: BTreeMap<&'a str, BTreeMap<&'a str, Vec<&'a Approval>>>,
}

/// A section in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Task<'a> {
    /// The section.
    pub unit: Unit,
    /// Its state.
    pub state: State,
    /// The title of the text: in the language, or else in that of the source.
    pub title: &'a str,
    /// The heading of the section, likewise.
    pub heading: Option<&'a str>,
    /// The chapter of the text.
    pub topic: Option<&'a Slug>,
    /// Why it comes early.
    pub reasons: Vec<Reason>,
    /// How many words there are to read, or to write where it is missing.
    pub words: usize,
    /// How long that takes somebody who does it with care.
    pub seconds: usize,
    /// The source as it is now.
    pub source: &'a Hash,
    /// The translation as it is now.
    pub translation: Option<&'a Hash>,
    /// The last approval, of these or of earlier words: what changed since can be told by its hashes.
    pub approved: Option<&'a Approval>,
}

/// Why a section comes early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// People read it when they are in danger.
    Emergency,
    /// People read it when they can't wait.
    Urgent,
    /// It prints facts: numbers to dial, amounts, deadlines.
    Facts,
    /// Many readers said something of it.
    Read,
    /// It is one of the first steps, or they lead to it.
    FirstSteps,
    /// Many pages lead to it.
    Linked,
}

/// From so many answers on a text is one that many read.
const MANY_ANSWERS: u64 = 5;

/// From so many links on a text is one that many pages lead to.
const MANY_LINKS: usize = 3;
/// To take in a section, and to decide.
const SECONDS_TO_DECIDE: usize = 20;
/// To compare a word with its counterpart: sixty words a minute.
const SECONDS_TO_READ: usize = 1;
/// To translate a word: fifteen a minute.
const SECONDS_TO_WRITE: usize = 4;

impl<'a> Approvals<'a> {
    /// Sorts judgements by what they are about.
    pub fn new(approvals: &'a [Approval]) -> Self {
        let mut by_section: BTreeMap<&str, BTreeMap<&str, Vec<&Approval>>> = BTreeMap::new();
        for approval in approvals {
            let of_item = by_section.entry(approval.item.as_str()).or_default();
            of_item.entry(approval.section.as_str()).or_default().push(approval);
        }
        Self { by_section }
    }

    /// Those of a section, in order of writing.
    pub fn of(&self, texts: &Texts, section: &SectionId) -> &[&'a Approval] {
        let of_item = self.by_section.get(texts.key.name.as_str());
        of_item.and_then(|sections| sections.get(section.as_str())).map_or(&[], Vec::as_slice)
    }
}

/// All sections of these texts in a language, approved ones too, what matters most first.
pub fn queue<'a>(shelves: &[Shelf<'a, '_>], language: &Language) -> Vec<Task<'a>> {
    let mut tasks = Vec::new();
    for (place, shelf) in shelves.iter().enumerate() {
        let Some(source) = shelf.texts.source() else { continue };
        for id in source.section_ids() {
            let Some(task) = task(shelf, source, id, language) else { continue };
            let has_facts = task.reasons.contains(&Reason::Facts);
            tasks.push(((Reverse(shelf.urgency), !has_facts, most_read(shelf), place), task));
        }
    }
    // Sections of one place stay in the order of their text.
    tasks.sort_by_key(|(order, _)| *order);
    tasks.into_iter().map(|(_, task)| task).collect()
}

/// The place of a text among those that are as dangerous.
fn most_read(shelf: &Shelf<'_, '_>) -> (Reverse<u64>, bool, Reverse<usize>) {
    // A few answers are chance: they say nothing against first steps.
    let answers = if shelf.answers < MANY_ANSWERS { 0 } else { shelf.answers };
    (Reverse(answers), !shelf.first_steps, Reverse(shelf.links))
}

/// The sections of one text in a language, approved ones too, in reading order.
pub fn sections<'a>(shelf: &Shelf<'a, '_>, language: &Language) -> Vec<Task<'a>> {
    let source = shelf.texts.source().into_iter();
    source.flat_map(|source| source.section_ids().filter_map(move |id| task(shelf, source, id, language))).collect()
}

impl Task<'_> {
    /// Whether somebody has to look at it.
    pub fn waits(&self) -> bool {
        !self.state.is_approved()
    }

    /// Whether people stood behind earlier words of it.
    pub fn has_changed_since_approval(&self) -> bool {
        self.waits()
            && self
                .approved
                .is_some_and(|approved| approved.source != *self.source || Some(&approved.translation) != self.translation)
    }
}

/// Whole minutes for all that waits among some tasks, at least one where something does.
pub fn minutes<'a>(tasks: impl IntoIterator<Item = &'a Task<'a>>) -> usize {
    let seconds: usize = tasks.into_iter().filter(|task| task.waits()).map(|task| task.seconds).sum();
    seconds.div_ceil(60)
}

fn task<'a>(shelf: &Shelf<'a, '_>, source: &'a Text, id: SectionId, language: &Language) -> Option<Task<'a>> {
    let texts = shelf.texts;
    let own = texts.in_language(language);
    let approvals = shelf.approvals.of(texts, &id);
    let state = state_among(texts, language, &id, approvals.iter().copied());
    let translation = own.and_then(|text| text.hash(&id));
    let section = source.section(&id);
    let mine = own.and_then(|text| text.section(&id));
    let counted = |text: &Text| counted(text, &id);
    let (there, facts) = counted(source);
    let here = own.filter(|_| translation.is_some()).map_or(0, |text| counted(text).0);
    let (words, seconds) = match translation {
        Some(_) if *language != texts.source_language => (there + here, SECONDS_TO_READ * (there + here)),
        Some(_) => (there, SECONDS_TO_READ * there),
        None => (there, SECONDS_TO_WRITE * there),
    };
    let mut reasons = Vec::new();
    match shelf.urgency {
        Urgency::Emergency => reasons.push(Reason::Emergency),
        Urgency::Urgent => reasons.push(Reason::Urgent),
        Urgency::Normal => {}
    }
    reasons.extend((facts > 0).then_some(Reason::Facts));
    reasons.extend((shelf.answers >= MANY_ANSWERS).then_some(Reason::Read));
    reasons.extend(shelf.first_steps.then_some(Reason::FirstSteps));
    reasons.extend((shelf.links >= MANY_LINKS).then_some(Reason::Linked));
    let heading = mine.and_then(|section| section.heading.as_deref());
    Some(Task {
        state,
        title: own.map_or(&source.title, |text| &text.title),
        heading: heading.or_else(|| section.and_then(|section| section.heading.as_deref())),
        topic: shelf.topic,
        reasons,
        words,
        seconds: SECONDS_TO_DECIDE + seconds,
        source: source.hash(&id)?,
        translation,
        approved: approvals.iter().rev().copied().find(|approval| approval.verdict == Verdict::Approved),
        unit: Unit { text: texts.key.clone(), section: id },
    })
}

/// The words and the facts of a section.
fn counted(text: &Text, id: &SectionId) -> (usize, usize) {
    let mut count = (0, 0);
    if id.as_str() == SectionId::HEAD {
        count.0 = words(&text.title);
        in_line(&text.summary, &mut count);
    } else if let Some(section) = text.section(id) {
        count.0 = section.heading.as_deref().map_or(0, words);
        in_blocks(&section.blocks, &mut count);
    }
    count
}

fn in_blocks(blocks: &[Block], count: &mut (usize, usize)) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => in_line(inlines, count),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(&item.blocks, count)),
        }
    }
}

fn in_line(inlines: &[Inline], count: &mut (usize, usize)) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => count.0 += words(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => in_line(inner, count),
            Inline::Fact(_) => {
                count.0 += 1;
                count.1 += 1;
            }
            Inline::Break => {}
        }
    }
}

/// Blanks tell words apart in all scripts of the site; a dash that stands alone is not worth a look of its own.
fn words(text: &str) -> usize {
    text.split_ascii_whitespace().count()
}
