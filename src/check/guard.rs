//! What a section is looked at for before a person reads it: does it say by value what its source says? Each guard is a
//! sentence in the language of the reviewer, the message that [`Guard::message`] names; some of them forbid to approve.

use super::digits::{self, PHONE_DIGITS, currency_at};
use super::faithful::{self, Difference, Number};
use super::names::Names;
use super::prose::{Page, Passage, Prose, phones_of};
use super::{Scope, left_over, length, script};
use crate::catalogue::{FactId, SectionId, Text, Texts};
use crate::edition::Edition;
use crate::language::Language;
use crate::review::change::Unit;

/// On which side something stands that the other side has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In the source alone: the translation lacks it.
    Missing,
    /// In the translation alone.
    Extra,
}

/// Which part of a text has no room for all its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The title of the text.
    Title,
    /// Its summary.
    Summary,
    /// The heading of a section.
    Heading,
    /// What stands below it.
    Body,
}

/// Something in which a section differs from its source, or that does not belong there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// A reference to a fact.
    Fact {
        /// The fact.
        id: FactId,
        /// Where it stands alone.
        side: Side,
    },
    /// A number to dial, in words.
    Phone {
        /// Its digits, in ASCII.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// An amount of money, in words.
    Amount {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A day, in digits.
    Date {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A time of day.
    Hours {
        /// As it is written.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// Any other number, in words.
    Number {
        /// Its value, in ASCII digits.
        value: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A number that is typed where a fact belongs.
    Typed {
        /// As it is written.
        value: String,
    },
    /// Where a link leads.
    Link {
        /// An address, or the id of a guide or service.
        to: String,
        /// Where it stands alone.
        side: Side,
    },
    /// A link to a word of the glossary.
    Term {
        /// The word.
        id: SectionId,
        /// Where it stands alone.
        side: Side,
    },
    /// The source has a section that the translation has not.
    MissingSection {
        /// The section.
        id: SectionId,
    },
    /// The translation has a section that the source has not.
    ExtraSection {
        /// The section.
        id: SectionId,
    },
    /// Words of the source language that nobody translated.
    LeftOver {
        /// The first of them.
        words: String,
    },
    /// Words in a script that is neither the language's nor the source's.
    OtherScript {
        /// The first of them.
        words: String,
    },
    /// An invisible mark of direction.
    Direction {
        /// Its number in Unicode: `U+202E`.
        mark: String,
    },
    /// More words than there is room for.
    TooLong {
        /// Where.
        place: Place,
        /// How many letters there are.
        letters: usize,
        /// How many fit.
        most: usize,
    },
}

impl Guard {
    /// Whether the section can't be approved with it. What differs in value forbids; what may be meant so only asks to look.
    pub fn forbids(&self) -> bool {
        match self {
            Self::Fact { .. }
            | Self::Phone { .. }
            | Self::Amount { .. }
            | Self::Date { .. }
            | Self::Hours { .. }
            | Self::Number { .. }
            | Self::Typed { .. }
            | Self::Link { .. }
            | Self::Term { .. }
            | Self::ExtraSection { .. }
            | Self::OtherScript { .. }
            | Self::Direction { .. } => true,
            Self::MissingSection { .. } | Self::LeftOver { .. } | Self::TooLong { .. } => false,
        }
    }

    /// The message that says it. Those with a [`Side`] end with `-missing` or `-extra`; their value is the variable `value`.
    /// `guard-too-long-…` has `letters`, `most` and `by`.
    pub fn message(&self) -> &'static str {
        let by_side = |side: &Side, missing, extra| if *side == Side::Missing { missing } else { extra };
        match self {
            Self::Fact { side, .. } => by_side(side, "guard-fact-missing", "guard-fact-extra"),
            Self::Phone { side, .. } => by_side(side, "guard-phone-missing", "guard-phone-extra"),
            Self::Amount { side, .. } => by_side(side, "guard-amount-missing", "guard-amount-extra"),
            Self::Date { side, .. } => by_side(side, "guard-date-missing", "guard-date-extra"),
            Self::Hours { side, .. } => by_side(side, "guard-hours-missing", "guard-hours-extra"),
            Self::Number { side, .. } => by_side(side, "guard-number-missing", "guard-number-extra"),
            Self::Typed { .. } => "guard-typed",
            Self::Link { side, .. } => by_side(side, "guard-link-missing", "guard-link-extra"),
            Self::Term { side, .. } => by_side(side, "guard-term-missing", "guard-term-extra"),
            Self::MissingSection { .. } => "guard-section-missing",
            Self::ExtraSection { .. } => "guard-section-extra",
            Self::LeftOver { .. } => "guard-left-over",
            Self::OtherScript { .. } => "guard-other-script",
            Self::Direction { .. } => "guard-direction",
            Self::TooLong { place, .. } => match place {
                Place::Title => "guard-too-long-title",
                Place::Summary => "guard-too-long-summary",
                Place::Heading => "guard-too-long-heading",
                Place::Body => "guard-too-long-body",
            },
        }
    }
}

/// How much longer a translation may be than its source before somebody asks whether it fits: twice as long, and a line.
const STRETCH: usize = 2;
/// Letters of a line.
const LINE: usize = 60;

/// Compares a section in a language with its source as both stand in an edition. Of a source text only what belongs into no text
/// is looked for.
pub fn guards(edition: &Edition, unit: &Unit, language: &Language) -> Vec<Guard> {
    let Some(content) = edition.catalogue().layers.get(&unit.text.layer) else { return Vec::new() };
    let Some(texts) = content.texts().find(|texts| texts.key == unit.text) else { return Vec::new() };
    let Some(text) = texts.in_language(language) else { return Vec::new() };
    let is_source = *language == texts.source_language;
    let scope = Scope::new(edition, content);
    let names = Names::new(&scope);
    let source = texts.source().filter(|_| !is_source).map(Prose::new);
    let prose = Prose::new(text);
    let page = Page {
        scope: &scope,
        names: &names,
        texts,
        phones: phones_of(content, &texts.key),
        source: source.as_ref(),
        prose: &prose,
    };
    let mut guards = Vec::new();
    if let Some(own) = prose.passages.iter().find(|passage| passage.id == unit.section.as_str()) {
        passage(&page, own, &mut guards);
    }
    if !is_source {
        sections(texts, text, unit, &mut guards);
    }
    guards.sort();
    guards.dedup();
    guards
}

fn passage(page: &Page<'_>, own: &Passage<'_>, guards: &mut Vec<Guard>) {
    if let Some(source) = page.source.and_then(|source| source.passages.iter().find(|source| source.id == own.id)) {
        beside(page, own, source, guards);
    }
    digits::typed(page, own, &mut None, &mut |numeral, end, _| {
        let value = own.words.get(numeral.range.start..end).unwrap_or_default().to_owned();
        guards.push(Guard::Typed { value });
    });
    guards.extend(script::other_script(page, &own.words).map(|words| Guard::OtherScript { words }));
    guards.extend(left_over::in_passage(page, own).map(|words| Guard::LeftOver { words }));
    length::in_passage(page, own, &mut |place, letters, most| guards.push(Guard::TooLong { place, letters, most }));
    let is_mark = |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    guards.extend(own.words.chars().filter(is_mark).map(|mark| Guard::Direction { mark: format!("U+{:04X}", mark as u32) }));
}

/// What only one of two sides has.
fn beside(page: &Page<'_>, own: &Passage<'_>, source: &Passage<'_>, guards: &mut Vec<Guard>) {
    if let Some(difference) = faithful::facts(own, source) {
        sides(difference, guards, |id, side| FactId::parse(id).ok().map(|id| Guard::Fact { id, side }));
    }
    if let Some(difference) = faithful::numbers(page, own, source) {
        sides(difference, guards, |number, side| Some(of_number(&number, side)));
    }
    if let Some(difference) = faithful::links(own, source) {
        sides(difference, guards, |to, side| Some(Guard::Link { to, side }));
    }
    if let Some(difference) = faithful::terms(own, source) {
        let term = |id: String, side| Some(Guard::Term { id: SectionId::new(crate::catalogue::Slug::parse(&id).ok()?), side });
        sides(difference, guards, term);
    }
    let (letters, most) = (length::letters(own.body()), STRETCH * length::letters(source.body()) + LINE);
    if own.id != SectionId::HEAD && letters > most {
        guards.push(Guard::TooLong { place: Place::Body, letters, most });
    }
}

fn sides<T>(difference: Difference<T>, guards: &mut Vec<Guard>, guard: impl Fn(T, Side) -> Option<Guard>) {
    let Difference { here, there } = difference;
    guards.extend(here.into_iter().filter_map(|entry| guard(entry, Side::Extra)));
    guards.extend(there.into_iter().filter_map(|entry| guard(entry, Side::Missing)));
}

/// What kind of number it is that only one side has.
fn of_number(number: &Number<'_>, side: Side) -> Guard {
    let (passage, numeral) = (number.passage, number.numeral);
    if let Some(amount) = currency_at(passage, numeral) {
        return Guard::Amount { value: amount.to_owned(), side };
    }
    let written = passage.words.get(numeral.range.clone()).unwrap_or_default();
    let digits = written.chars().filter(|letter| letter.is_numeric()).count();
    let groups: Vec<usize> = written.split(|letter: char| !letter.is_numeric()).map(|group| group.chars().count()).collect();
    match groups.as_slice() {
        [1 | 2, 2] if written.contains(':') => Guard::Hours { value: written.to_owned(), side },
        [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2] if written.contains(['.', '/']) => {
            Guard::Date { value: written.to_owned(), side }
        }
        _ if digits >= PHONE_DIGITS => Guard::Phone { value: numeral.value.clone(), side },
        _ => Guard::Number { value: numeral.value.clone(), side },
    }
}

/// Sections that only one side has: said with the first, not with each.
fn sections(texts: &Texts, text: &Text, unit: &Unit, guards: &mut Vec<Guard>) {
    let Some(source) = texts.source() else { return };
    if unit.section.as_str() == SectionId::HEAD {
        let missing = source.section_ids().filter(|id| text.hash(id).is_none());
        guards.extend(missing.map(|id| Guard::MissingSection { id }));
        let extra = text.section_ids().filter(|id| source.hash(id).is_none());
        guards.extend(extra.map(|id| Guard::ExtraSection { id }));
    }
}
