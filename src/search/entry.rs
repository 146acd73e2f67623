//! What is searched of a city: the texts of its guides and services, words of the glossary and phrases, as plain words. Knows
//! the edition; nothing of how words are compared.

use std::borrow::Cow;

use crate::catalogue::{ItemId, SectionId, Text, Urgency};
use crate::edition::{City, Item, Shown, plain_blocks, plain_inlines};
use crate::language::Language;
use crate::locale::Locale;

/// The texts of one guide or service, word of the glossary or phrase.
#[derive(Clone, Debug, Default)]
pub struct Entry<'a> {
    /// Its id: of the item, of the word with [`Entry::GLOSSARY`] in front, or of the phrase with [`Entry::PHRASES`].
    pub id: String,
    /// How soon a reader needs it.
    pub urgency: Urgency,
    /// Whether it is one of the services to call in an emergency, which stand on every page.
    pub is_emergency_number: bool,
    /// Its title.
    pub title: Words<'a>,
    /// What it is in a sentence or two.
    pub summary: Words<'a>,
    /// Words that people type.
    pub keywords: Vec<Words<'a>>,
    /// What the source text calls it, for people who read another language and type the words that the office uses.
    pub terms: Vec<Cow<'a, str>>,
    /// Names in the source language: who offers it and where, words of the office that one meets in the matter.
    pub names: Vec<Cow<'a, str>>,
    /// The body.
    pub sections: Vec<EntrySection<'a>>,
}

/// A section of an entry.
#[derive(Clone, Debug)]
pub struct EntrySection<'a> {
    /// Its name.
    pub id: Cow<'a, str>,
    /// Its heading; empty where it has none.
    pub heading: Words<'a>,
    /// What it says.
    pub body: Words<'a>,
}

/// A text of an entry.
#[derive(Clone, Debug, Default)]
pub struct Words<'a> {
    /// What it says.
    pub text: Cow<'a, str>,
    /// Whether it is in the source language because nobody has translated it.
    pub in_source: bool,
}

impl Entry<'_> {
    /// Stands before the ids of words of the glossary, where the topic of an item stands.
    pub const GLOSSARY: &'static str = "glossary/";
    /// Stands before the ids of phrases.
    pub const PHRASES: &'static str = "phrases/";

    /// Whether an id is that of a word of the glossary or of a phrase, which stand beside the hits.
    pub fn is_words(id: &str) -> bool {
        id.starts_with(Self::GLOSSARY) || id.starts_with(Self::PHRASES)
    }
}

impl<'a> Words<'a> {
    /// A text in the language of the index.
    pub fn own(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), in_source: false }
    }
}

/// The entries of a city in a language: its items in their order, then the words of its glossary and its phrases.
pub(super) fn entries<'a>(
    city: &'a City,
    language: &'a Language,
    locale: &'a Locale,
) -> impl Iterator<Item = Entry<'a>> + use<'a> {
    let reading = Reading { city, language, locale };
    let items = city.items().filter_map(move |item| reading.item(item));
    items.chain(reading.glossary()).chain(reading.phrases())
}

/// What the same entries say in the source language, whatever the language of the site: their terms and names.
pub(super) fn office<'a>(city: &'a City, locale: &'a Locale) -> impl Iterator<Item = Entry<'a>> + use<'a> {
    let reading = Reading { city, language: city.source_language(), locale };
    let of_item = move |item: Item<'a>| {
        let terms = reading.terms(item.texts().source()?);
        Some(Entry { terms, names: reading.names(item), ..Entry::default() })
    };
    let of_words = |entry: Entry<'a>| Entry { terms: entry.terms, ..Entry::default() };
    city.items().filter_map(of_item).chain(reading.glossary().into_iter().chain(reading.phrases()).map(of_words))
}

/// For the number of each entry that is an item, its place among the items of the city.
pub(super) fn places(city: &City) -> Vec<usize> {
    let written = city.items().enumerate().filter(|(_, item)| item.texts().source().is_some());
    written.map(|(place, _)| place).collect()
}

/// What is needed to read the texts of a city.
#[derive(Clone, Copy)]
struct Reading<'a> {
    city: &'a City,
    language: &'a Language,
    locale: &'a Locale,
}

impl<'a> Reading<'a> {
    fn words(self, text: impl Into<Cow<'a, str>>, language: &Language) -> Words<'a> {
        Words { text: text.into(), in_source: language == self.city.source_language() && language != self.language }
    }

    fn item(self, item: Item<'a>) -> Option<Entry<'a>> {
        let shown = self.city.shown(item.texts(), self.language)?;
        let is_other = |source: &&Text| source.language != *self.language;
        Some(Entry {
            id: item.id().to_string(),
            urgency: item.urgency(),
            is_emergency_number: self.city.emergency_services().iter().any(|service| service.id == *item.id()),
            title: self.words(shown.title, shown.language),
            summary: self.words(plain_inlines(self.city, self.locale, shown.summary), shown.language),
            keywords: shown.keywords.iter().map(|keyword| self.words(keyword.as_str(), shown.language)).collect(),
            terms: item.texts().source().filter(is_other).map(|source| self.terms(source)).unwrap_or_default(),
            names: self.names(item),
            sections: self.sections(&shown),
        })
    }

    fn sections(self, shown: &Shown<'a>) -> Vec<EntrySection<'a>> {
        let section = |part: &crate::edition::ShownSection<'a>| EntrySection {
            id: part.section.id.as_str().into(),
            heading: self.words(part.section.heading.as_deref().unwrap_or_default(), part.language),
            body: self.words(plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
        };
        shown.sections.iter().map(section).collect()
    }

    /// What the source text calls it.
    fn terms(self, source: &'a Text) -> Vec<Cow<'a, str>> {
        std::iter::once(&source.title).chain(&source.keywords).map(|term| term.as_str().into()).collect()
    }

    fn names(self, item: Item<'a>) -> Vec<Cow<'a, str>> {
        let mut names: Vec<&str> = Vec::new();
        if let Item::Service(service) = item {
            if let Some(organization) = service.organization.as_ref().and_then(|id| self.city.organization(&id.value)) {
                names.push(&organization.name);
                names.extend(organization.abbreviation.as_deref());
            }
            for location in self.city.locations_of(service) {
                names.extend([location.name.as_str(), &location.street]);
                names.extend(location.district.as_deref().into_iter().chain(location.stop.as_deref()));
            }
        }
        for (_, term) in self.city.terms().filter(|(_, term)| is_met(&term.met, item.id())) {
            names.push(&term.term);
            names.extend(term.forms.iter().map(String::as_str));
        }
        names.into_iter().map(Cow::from).collect()
    }

    fn glossary(self) -> Vec<Entry<'a>> {
        let Some(shown) = self.city.glossary().and_then(|texts| self.city.shown(texts, self.language)) else {
            return Vec::new();
        };
        let explained = |part: &crate::edition::ShownSection<'a>| {
            let id: &SectionId = &part.section.id;
            let term = self.city.term(id)?;
            let forms = std::iter::once(&term.term).chain(&term.forms);
            Some(Entry {
                id: format!("{}{id}", Entry::GLOSSARY),
                title: Words { text: term.term.as_str().into(), in_source: self.language != self.city.source_language() },
                terms: forms.map(|form| form.as_str().into()).collect(),
                // In the body, since a word is asked for by its name, not by what explains it.
                sections: vec![EntrySection {
                    id: id.as_str().into(),
                    heading: Words::default(),
                    body: self.words(plain_blocks(self.city, self.locale, &part.section.blocks), part.language),
                }],
                ..Entry::default()
            })
        };
        shown.sections.iter().filter_map(explained).collect()
    }

    fn phrases(self) -> Vec<Entry<'a>> {
        let Some(shown) = self.city.phrases().and_then(|texts| self.city.shown(texts, self.language)) else {
            return Vec::new();
        };
        let said = |part: &crate::edition::ShownSection<'a>| {
            let id: &SectionId = &part.section.id;
            let phrase = self.city.phrase(id)?;
            let meaning = plain_blocks(self.city, self.locale, &part.section.blocks);
            Some(Entry {
                id: format!("{}{id}", Entry::PHRASES),
                title: Words { text: phrase.phrase.as_str().into(), in_source: self.language != self.city.source_language() },
                terms: vec![phrase.phrase.as_str().into()],
                // Who looks for a phrase types what it means.
                keywords: vec![self.words(meaning, part.language)],
                ..Entry::default()
            })
        };
        shown.sections.iter().filter_map(said).collect()
    }
}

fn is_met(items: &[crate::catalogue::At<ItemId>], id: &ItemId) -> bool {
    items.iter().any(|item| item.value == *id)
}
