//! Hits as a reader sees them: the text in the reader's language, its state, the section that answers, and what else may
//! have been meant. Knows the edition; ranks nothing.

use super::Hit;
use super::index::{Entry, LanguageIndex, WordSet};
use super::near::Named;
use super::question::{Question, Ranking};
use super::snippet;
use super::weights::Quality;
use crate::catalogue::{ItemId, Number, SectionId, Service, Urgency};
use crate::edition::{City, Item, address, plain_blocks, plain_inlines};
use crate::locale::Locale;

/// What is needed to show a hit.
pub(super) struct Showing<'a> {
    pub(super) city: &'a City,
    pub(super) locale: &'a Locale,
    pub(super) index: &'a LanguageIndex,
    pub(super) question: &'a Question,
    pub(super) near: &'a Named,
}

impl Showing<'_> {
    pub(super) fn hit(&self, entry: &Entry, score: f32) -> Option<Hit> {
        let item = self.city.item(&entry.id)?;
        let shown = self.city.shown(item.texts(), &self.index.language)?;
        let section = self.section(entry).and_then(|id| shown.sections.iter().find(|part| part.section.id == *id));
        let (text, language) = match section {
            Some(part) => (plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
            None => (plain_inlines(self.city, self.locale, shown.summary), shown.language),
        };
        let analysis = if language == self.city.source_language() { &self.index.source } else { &self.index.analysis };
        let section = section.map(|part| part.section.id.clone());
        Some(Hit {
            id: entry.id.clone(),
            kind: item.kind(),
            title: shown.title.to_owned(),
            language: shown.language.clone(),
            state: shown.state.as_str(),
            url: self.url(&entry.id, section.as_ref()),
            section,
            snippet: snippet::snippet(&text, analysis, self.question),
            phone: self.phone(item).cloned(),
            near: self.near.of(self.city, item),
            score,
        })
    }

    /// The number of a service, and of who helps first in a matter that can't wait: nobody in need has to open a page for it.
    fn phone<'a>(&'a self, item: Item<'a>) -> Option<&'a Number> {
        let first = |service: &'a Service| {
            let there = self.city.locations_of(service).into_iter().flat_map(|location| &location.phones);
            service.phones.iter().chain(there).find_map(|phone| self.city.phone(phone))
        };
        match item {
            Item::Service(service) => first(service),
            Item::Guide(guide) if guide.urgency == Urgency::Normal => None,
            Item::Guide(guide) => self.city.services_for(guide).into_iter().find_map(first),
        }
    }

    fn url(&self, id: &ItemId, section: Option<&SectionId>) -> String {
        match section {
            Some(section) => address::section(self.city.slug(), &self.index.language, id, section),
            None => address::item(self.city.slug(), &self.index.language, id),
        }
    }

    /// The section that has more of the words than title and summary have.
    fn section<'a>(&self, entry: &'a Entry) -> Option<&'a SectionId> {
        let count = |set: &WordSet| self.question.words.iter().filter(|word| set.has(word)).count();
        let mut best: (usize, Option<&SectionId>) = (count(&entry.head), None);
        for (id, words) in &entry.sections {
            let found = count(words);
            if found > best.0 {
                best = (found, Some(id));
            }
        }
        best.1
    }
}

impl LanguageIndex {
    /// The question with its unknown words put right, when no index of the city knows enough of it.
    pub(super) fn suggestion(&self, query: &str, question: &Question, ranking: &Ranking) -> Option<String> {
        let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
        if ranking.quality >= Quality::TRY_LANGUAGES || query.chars().any(arabic) {
            return None;
        }
        let mut suggestion = query.to_owned();
        for word in question.words.iter().rev() {
            let better = self.unknown(word).then(|| self.vocabulary.nearest(&word.folded)).flatten();
            if let Some(better) = better.filter(|_| query.get(word.from..word.to).is_some()) {
                suggestion.replace_range(word.from..word.to, better);
            }
        }
        (suggestion != query).then_some(suggestion)
    }
}
