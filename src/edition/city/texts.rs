//! The texts of a city beside its guides and services, and how a reader gets any of its texts.

use super::City;
use crate::catalogue::{Approval, Logo, Phrase, SectionId, Signature, Slug, Term, Texts};
use crate::edition::{Item, PlaceName, Shown};
use crate::language::Language;
use crate::review::text_state;

impl City {
    /// The mayor's letter.
    pub fn letter(&self) -> Option<&Texts> {
        self.letter.as_deref()
    }

    /// What stands under the letter.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Its logo.
    pub fn logo(&self) -> Option<&Logo> {
        self.logo.as_deref()
    }

    /// The community's values and rules.
    pub fn values(&self) -> Option<&Texts> {
        self.values.as_deref()
    }

    /// Words of the office, explained.
    pub fn glossary(&self) -> Option<&Texts> {
        self.glossary.as_deref()
    }

    /// What has no language about a word of the glossary.
    pub fn term(&self, id: &SectionId) -> Option<&Term> {
        self.terms.get(id)
    }

    /// What has no language about all words of the glossary.
    pub fn terms(&self) -> impl Iterator<Item = (&SectionId, &Term)> {
        self.terms.iter()
    }

    /// Whether the glossary explains a word.
    pub fn explains(&self, id: &SectionId) -> bool {
        self.glossary().and_then(Texts::source).is_some_and(|source| source.section(id).is_some())
    }

    /// Phrases to say and to show, with their meaning.
    pub fn phrases(&self) -> Option<&Texts> {
        self.phrases.as_deref()
    }

    /// What has no language about a phrase.
    pub fn phrase(&self, id: &SectionId) -> Option<&Phrase> {
        self.phrase_records.get(id)
    }

    /// What a place is called in a language, and how its name and street are said. `None` in the source language, and where
    /// nobody has written it: there the name on the sign stands alone.
    pub fn place_name<'a>(&'a self, location: &Slug, language: &Language) -> Option<PlaceName<'a>> {
        let texts = self.named_places.get(location)?;
        PlaceName::new(texts, location, language, self.approvals(texts, language))
    }

    /// A page by its name: `about`, `privacy`.
    pub fn page(&self, slug: &str) -> Option<&Texts> {
        self.pages.iter().find(|(name, _)| name.as_str() == slug).map(|(_, texts)| &**texts)
    }

    /// The names of its pages.
    pub fn pages(&self) -> impl Iterator<Item = (&Slug, &Texts)> {
        self.pages.iter().map(|(slug, texts)| (slug, &**texts))
    }

    /// Everything with texts: items, letter, values, glossary, phrases, names of facts and of places, pages.
    pub fn all_texts(&self) -> impl Iterator<Item = &Texts> {
        let items = self.items().map(Item::texts);
        let single = [&self.letter, &self.values, &self.glossary, &self.phrases].into_iter().flatten();
        items.chain(single.chain(&self.named_facts).chain(&self.places).chain(self.pages.values()).map(AsRef::as_ref))
    }

    /// A text for a reader of a language.
    pub fn shown<'a>(&'a self, texts: &'a Texts, language: &'a Language) -> Option<Shown<'a>> {
        self.shown_also(texts, language, &[])
    }

    /// The same, for a reader who knows other languages too, the best first.
    pub fn shown_also<'a>(&'a self, texts: &'a Texts, language: &'a Language, also: &[Language]) -> Option<Shown<'a>> {
        Shown::new(texts, language, also, self.approvals(texts, language))
    }

    /// Whether people stand behind everything that it says in a language.
    pub fn is_approved(&self, language: &Language) -> bool {
        self.all_texts().all(|texts| text_state(texts, language, self.approvals(texts, language)).is_approved())
    }

    /// The approvals that may concern a text in a language.
    pub fn approvals(&self, texts: &Texts, language: &Language) -> &[Approval] {
        self.approvals.get(&(texts.key.layer.clone(), language.clone())).map_or(&[], AsRef::as_ref)
    }
}
