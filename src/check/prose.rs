//! Texts as the checks of prose read them: each once, as passages of plain words with their numbers, links and facts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::numeral::{Numeral, numerals};
use super::{Scope, digits, faithful, known_wrong, left_over, length, names::Names, readability};
use crate::catalogue::{
    Block, Fact, FactId, Hash, Inline, LayerContent, Phone, PhoneNumber, Position, SectionId, Target, Text, TextKey, Texts,
    Value,
};
use crate::content::Finding;

/// Looks at one text beside its source.
type ProseCheck = fn(&Page<'_>, &mut Vec<Finding>);

/// What is looked for in every text. Each finding names its own rule.
const PROSE_CHECKS: &[ProseCheck] = &[digits::digits, known_wrong::words, faithful::passages];

/// The same, where nothing that is found keeps an edition from being published.
const ADVICE: &[ProseCheck] = &[left_over::left_over, length::lengths, readability::readability];

/// Stands for a fact in words: no letter, no digit, no blank.
pub(super) const FACT: char = '\u{fffc}';

/// A text, its source, and what surrounds them.
pub(super) struct Page<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) names: &'a Names<'a>,
    pub(super) texts: &'a Texts,
    /// The numbers of the service that the text describes.
    pub(super) phones: &'a [Phone],
    /// The source; `None` when this text is it.
    pub(super) source: Option<&'a Prose<'a>>,
    pub(super) prose: &'a Prose<'a>,
}

/// A text.
pub(super) struct Prose<'a> {
    pub(super) text: &'a Text,
    /// Title and summary first, then the sections.
    pub(super) passages: Vec<Passage<'a>>,
}

/// A section, or title and summary.
pub(super) struct Passage<'a> {
    pub(super) id: &'a str,
    pub(super) line: usize,
    pub(super) hash: &'a Hash,
    /// The hash of the source section that it translates.
    pub(super) translates: Option<&'a Hash>,
    /// The heading or title.
    pub(super) heading: &'a str,
    /// Heading, paragraphs and points, a line each.
    pub(super) words: String,
    pub(super) numerals: Vec<Numeral>,
    pub(super) targets: Vec<&'a Target>,
    /// Where the words stand that the glossary explains.
    pub(super) explained: Vec<Range<usize>>,
    pub(super) facts: Vec<&'a FactId>,
}

/// Reads all texts of a layer and looks at each.
pub(super) fn prose(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let names = Names::new(scope);
    let advice = if scope.errors_alone { &[] } else { ADVICE };
    findings.par_extend(written(scope).into_par_iter().flat_map_iter(|(texts, phones)| {
        let source = texts.source().map(Prose::new);
        let mut findings = Vec::new();
        let mut look = |prose: &Prose<'_>, source: Option<&Prose<'_>>| {
            let page = Page { scope, names: &names, texts, phones, source, prose };
            PROSE_CHECKS.iter().chain(advice).for_each(|check| check(&page, &mut findings));
        };
        if let Some(source) = &source {
            look(source, None);
        }
        for text in texts.by_language.values().filter(|text| text.language != texts.source_language) {
            look(&Prose::new(text), source.as_ref());
        }
        findings
    }));
}

/// The layer's own texts, with the numbers of the service, alert or event that each describes.
fn written<'a>(scope: &Scope<'a>) -> Vec<(&'a Texts, &'a [Phone])> {
    let content = scope.content;
    let services = content.services.values().map(|service| (&service.texts.key, service.phones.as_slice()));
    let alerts = content.alerts.values().map(|alert| (&alert.texts.key, alert.phones.as_slice()));
    let events = content.events.values().map(|event| (&event.texts.key, event.phones.as_slice()));
    let phones: BTreeMap<&TextKey, &[Phone]> = services.chain(alerts).chain(events).collect();
    let of = |texts: &'a Texts| (texts, phones.get(&texts.key).copied().unwrap_or_default());
    scope.texts().into_iter().map(|(texts, _)| of(texts)).collect()
}

/// The numbers of the service, alert or event that a text describes.
pub(super) fn phones_of<'a>(content: &'a LayerContent, key: &TextKey) -> &'a [Phone] {
    let services = content.services.values().map(|service| (&service.texts.key, service.phones.as_slice()));
    let alerts = content.alerts.values().map(|alert| (&alert.texts.key, alert.phones.as_slice()));
    let events = content.events.values().map(|event| (&event.texts.key, event.phones.as_slice()));
    services.chain(alerts).chain(events).find(|(other, _)| *other == key).map_or(&[], |(_, phones)| phones)
}

impl<'a> Page<'a> {
    /// A place in the text.
    pub(super) fn at(&self, line: usize) -> Position {
        Position { file: Arc::clone(&self.prose.text.file), line, column: 1 }
    }

    /// The facts that the text prints, and those that hold the numbers of its service.
    pub(super) fn facts(&self) -> impl Iterator<Item = &'a Fact> {
        let printed = self.prose.text.facts.iter().map(|fact| &fact.value);
        let dialled = self.phones.iter().filter_map(|phone| match &phone.number {
            PhoneNumber::Fact(id) => Some(&id.value),
            PhoneNumber::Own(_) => None,
        });
        printed.chain(dialled).filter_map(|id| self.scope.fact(id))
    }

    /// The passages that translate their source as it stands now, with their source.
    pub(super) fn current(&self) -> impl Iterator<Item = (&'a Passage<'a>, &'a Passage<'a>)> {
        let source = self.source.into_iter().flat_map(|source| &source.passages);
        source.filter_map(|source| {
            let own = self.prose.passages.iter().find(|own| own.id == source.id)?;
            (own.translates == Some(source.hash)).then_some((own, source))
        })
    }
}

impl<'a> Prose<'a> {
    pub(super) fn new(text: &'a Text) -> Self {
        let head_id = SectionId::head();
        let mut head = Passage {
            id: SectionId::HEAD,
            line: 1,
            hash: &text.head,
            translates: text.translates.get(&head_id),
            heading: &text.title,
            words: text.title.clone(),
            numerals: Vec::new(),
            targets: Vec::new(),
            explained: Vec::new(),
            facts: Vec::new(),
        };
        head.words.push('\n');
        head.inlines(&text.summary);
        head.numerals = numerals(&head.words);
        let mut passages = Vec::with_capacity(text.sections.len() + 1);
        passages.push(head);
        for section in &text.sections {
            let heading = section.heading.as_deref().unwrap_or_default();
            let mut passage = Passage {
                id: section.id.as_str(),
                line: section.line,
                hash: &section.hash,
                translates: text.translates.get(&section.id),
                heading,
                words: heading.to_owned(),
                numerals: Vec::new(),
                targets: Vec::new(),
                explained: Vec::new(),
                facts: Vec::new(),
            };
            passage.blocks(&section.blocks);
            passage.numerals = numerals(&passage.words);
            passages.push(passage);
        }
        Self { text, passages }
    }
}

impl<'a> Passage<'a> {
    /// The words below the heading.
    pub(super) fn body(&self) -> &str {
        self.words.get(self.heading.len()..).unwrap_or_default()
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) | Block::Heading(inlines) => {
                    self.words.push('\n');
                    self.inlines(inlines);
                }
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
            }
        }
    }

    fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.words.push_str(text),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Link(target, inner) => {
                    self.targets.push(target);
                    let start = self.words.len();
                    self.inlines(inner);
                    if matches!(target, Target::Term(_)) {
                        self.explained.push(start..self.words.len());
                    }
                }
                Inline::Fact(id) => {
                    self.facts.push(id);
                    self.words.push(FACT);
                }
                Inline::Break => self.words.push('\n'),
            }
        }
    }
}

/// What a value's digits are worth, as numerals have them; none for dates and hours, which print words too.
pub(super) fn digits_of(value: &Value) -> Option<String> {
    match value {
        Value::Money(money) => Some(super::numeral::value_of(&money.amount)),
        Value::Number(number) | Value::Percent(number) => Some(super::numeral::value_of(number)),
        Value::Duration(count, _) => Some(count.to_string()),
        Value::Phone(number) => Some(number.dialled().trim_start_matches('+').to_owned()),
        Value::Date(_) | Value::Hours(_) | Value::Web(_) | Value::Statement => None,
    }
}
