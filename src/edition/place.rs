//! What a place is called in the reader's language, beside its name as on the sign.

use crate::catalogue::{Approval, SectionId, Slug, Text, Texts};
use crate::language::Language;
use crate::review::{State, section_state};

/// A place in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceName<'a> {
    /// What it is and what it is called, in the reader's language.
    pub name: &'a str,
    /// How the name on the sign and the street are said, in the reader's letters.
    pub say: Option<&'a str>,
    /// The language of both.
    pub language: &'a Language,
    /// The state of both.
    pub state: State,
    /// The texts that they stand in.
    pub texts: &'a Texts,
}

impl<'a> PlaceName<'a> {
    /// Looks the name up; `approvals` are those of the texts' layer and the language.
    pub(super) fn new(texts: &'a Texts, location: &Slug, language: &Language, approvals: &[Approval]) -> Option<Self> {
        let id = SectionId::new(location.clone());
        let text: &Text = texts.in_language(language).filter(|text| text.language != texts.source_language)?;
        let name = text.section(&id)?.heading.as_deref()?;
        // A name that the source does not have is not shown: nobody could compare it.
        texts.source()?.section(&id)?;
        let say = text.say.get(&id).map(String::as_str);
        Some(Self { name, say, language: &text.language, state: section_state(texts, language, &id, approvals), texts })
    }
}
