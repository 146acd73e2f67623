//! Hits as a reader sees them: the text in the reader's language, its state, the section that answers, and what else may
//! have been meant. Knows the edition; ranks nothing.

use super::Hit;
use super::entry::Entry;
use super::index::{Index, StemsOfWords};
use super::known::{Alike, Known};
use super::near::Near;
use super::question::Question;
use super::snippet::Marker;
use super::weights::Limit;
use crate::catalogue::{ItemId, SectionId};
use crate::edition::{City, Item, ShownSection, address, plain_blocks, plain_inlines};
use crate::language::Language;
use crate::locale::Locale;

/// What is needed to show a hit.
pub(super) struct Showing<'a> {
    pub(super) city: &'a City,
    pub(super) language: &'a Language,
    pub(super) locale: &'a Locale,
    pub(super) index: &'a Index,
    pub(super) near: &'a Near,
    words: StemsOfWords,
    /// For texts of the reader's language and of the source language.
    markers: [Marker<'a>; 2],
}

impl<'a> Showing<'a> {
    /// For the hits of a question that an index has read.
    pub(super) fn new(
        (city, language, locale): (&'a City, &'a Language, &'a Locale),
        index: &'a Index,
        question: &'a Question,
        near: &'a Near,
    ) -> Self {
        let [_, words, _] = &question.found;
        let words = StemsOfWords::new(words.iter().map(|found| found.stems.clone()).collect());
        let markers = [&index.analysis, &index.source].map(|analysis| Marker::new(analysis, question));
        Self { city, language, locale, index, near, words, markers }
    }

    /// A guide or service.
    pub(super) fn hit(&self, number: usize, item: Item<'_>, score: f32) -> Option<Hit> {
        let kept = self.index.records().get(number)?;
        let id = item.id().clone();
        let shown = self.city.shown(item.texts(), self.language)?;
        let section =
            kept.section(&self.words).and_then(|id| shown.sections.iter().find(|part| part.section.id.as_str() == id));
        let (text, language) = match section {
            Some(part) => (plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
            None => (plain_inlines(self.city, self.locale, shown.summary), shown.language),
        };
        let section = section.map(|part| part.section.id.clone());
        Some(Hit {
            kind: item.kind(),
            title: shown.title.to_owned(),
            language: shown.language.clone(),
            state: shown.state.as_str(),
            url: self.url(&id, section.as_ref()),
            section,
            snippet: self.snippet(&text, language),
            phone: item.phone_in(self.city).and_then(|phone| self.city.phone(phone)).cloned(),
            near: self.near.of(self.city, item),
            score,
            id,
            reasons: Vec::new(),
        })
    }

    /// A word of the glossary.
    pub(super) fn term(&self, number: usize, score: f32) -> Option<Hit> {
        let id = ItemId::parse(self.index.records().get(number)?.id).ok()?;
        let term = id.to_string();
        if let Some(phrase) = term.strip_prefix(Entry::PHRASES) {
            return self.phrase(id.clone(), phrase, score);
        }
        let term = term.strip_prefix(Entry::GLOSSARY)?;
        let shown = self.city.shown(self.city.glossary()?, self.language)?;
        let part: &ShownSection<'_> = shown.sections.iter().find(|part| part.section.id.as_str() == term)?;
        Some(Hit {
            id,
            kind: "term",
            title: self.city.term(&part.section.id)?.term.clone(),
            language: self.city.source_language().clone(),
            state: part.state.as_str(),
            url: address::term(self.city.slug(), self.language, &part.section.id),
            section: None,
            snippet: self.snippet(&plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
            phone: None,
            near: None,
            score,
            reasons: Vec::new(),
        })
    }

    fn phrase(&self, id: ItemId, phrase: &str, score: f32) -> Option<Hit> {
        let shown = self.city.shown(self.city.phrases()?, self.language)?;
        let part: &ShownSection<'_> = shown.sections.iter().find(|part| part.section.id.as_str() == phrase)?;
        Some(Hit {
            id,
            kind: "phrase",
            title: self.city.phrase(&part.section.id)?.phrase.clone(),
            language: self.city.source_language().clone(),
            state: part.state.as_str(),
            url: address::phrase(self.city.slug(), self.language, &part.section.id),
            section: None,
            snippet: self.snippet(&plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
            phone: None,
            near: None,
            score,
            reasons: Vec::new(),
        })
    }

    fn snippet(&self, text: &str, language: &Language) -> Vec<super::Part> {
        let [own, source] = &self.markers;
        if language == self.language { own.snippet(text) } else { source.snippet(text) }
    }

    fn url(&self, id: &ItemId, section: Option<&SectionId>) -> String {
        match section {
            Some(section) => address::section(self.city.slug(), self.language, id, section),
            None => address::item(self.city.slug(), self.language, id),
        }
    }
}

impl Index {
    /// The question with its unknown words put right.
    pub(super) fn suggestion(query: &str, question: &Question, known: &[Known]) -> Option<String> {
        let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
        if query.chars().any(arabic) {
            return None;
        }
        let mut suggestion = query.to_owned();
        for (word, known) in question.words.iter().zip(known).rev() {
            let is_slip = |meant: &&Alike| strsim::osa_distance(&meant.own.folded, &word.folded) <= Limit::slips(&word.folded);
            let meant = known.meant().find(is_slip).filter(|_| query.get(word.from..word.to).is_some());
            if let Some(meant) = meant {
                suggestion.replace_range(word.from..word.to, &meant.own.plain);
            }
        }
        (suggestion != query).then_some(suggestion)
    }
}
