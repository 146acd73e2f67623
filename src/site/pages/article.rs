//! What guides, services and other texts of the content have in common: sections, phones.

use super::topic::Row;
use crate::catalogue::{Block, Phone, Section as Unit, Texts};
use crate::edition::Shown;
use crate::language::Language;
use crate::site::frame::View;
use crate::site::markup::{self, Html};
use crate::site::trust::{Mark, section_mark};

/// A section as it stands on the page.
pub(super) struct Section<'a> {
    pub(super) id: &'a str,
    pub(super) heading: Option<Html>,
    pub(super) language: &'a Language,
    /// What is to be said of it besides what holds for the whole text.
    pub(super) mark: Option<Mark>,
    pub(super) html: Html,
    /// Where it has boxes to tick: what its source text is known by, since ticks are kept on the device by their order.
    pub(super) ticks: Option<String>,
    /// In a glossary: how the word is said.
    pub(super) said: Option<Html>,
    /// In a glossary: where one meets it.
    pub(super) met: Vec<Row>,
}

/// A number to dial, with what is particular to it.
pub(super) struct PhoneLine {
    pub(super) number: Html,
    /// What it is called beside others.
    pub(super) name: Option<Html>,
    pub(super) languages: Option<String>,
    pub(super) hours: Option<Html>,
}

/// The sections of a text.
pub(super) fn sections<'a>(view: &View<'_>, texts: &Texts, shown: &Shown<'a>) -> Vec<Section<'a>> {
    let section = |part: &crate::edition::ShownSection<'a>| Section {
        id: part.section.id.as_str(),
        heading: part.section.heading.as_ref().map(|heading| Html::words(heading, part.language)),
        language: part.language,
        mark: section_mark(view, shown, part),
        html: markup::blocks(view, part.language, &part.section.blocks),
        ticks: ticks(texts, part.section),
        said: None,
        met: Vec::new(),
    };
    shown.sections.iter().map(section).collect()
}

/// The beginning of the hash of the source section, if the section has boxes to tick.
fn ticks(texts: &Texts, section: &Unit) -> Option<String> {
    let has_boxes = |block: &Block| matches!(block, Block::List { items, .. } if items.iter().any(|item| item.tick));
    section
        .blocks
        .iter()
        .any(has_boxes)
        .then(|| texts.source()?.hash(&section.id))
        .flatten()
        .map(|hash| hash.to_string().chars().take(8).collect())
}

/// The numbers that may be shown.
pub(super) fn phones(view: &View<'_>, phones: &[Phone]) -> Vec<PhoneLine> {
    let line = |phone: &Phone| {
        let names = view.language_names(&phone.languages);
        Some(PhoneLine {
            number: view.phone(phone)?,
            name: view.city.phone_name(phone, phones, view.language).map(|(language, name)| Html::words(name, language)),
            languages: (!names.is_empty()).then(|| view.locale.list(&names)),
            hours: phone.schedule.as_ref().map(|schedule| markup::hours(view, schedule)),
        })
    };
    phones.iter().filter_map(line).collect()
}
