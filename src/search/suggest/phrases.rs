//! What may be suggested: titles, keywords, the office's own terms, words of the glossary. From the content alone, never from
//! what visitors typed. Knows the edition; compares nothing.

use serde::Serialize;

use crate::catalogue::{ItemId, SectionId, Slug, Urgency};
use crate::edition::{City, Item, Shown, address};
use crate::language::Language;
use crate::locale::without_marks;

/// Where a phrase stands in the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A title.
    Title,
    /// A title in the source language, on a site of another.
    OfficialTitle,
    /// A keyword.
    Keyword,
    /// A keyword in the source language, on a site of another: a word of the office.
    Term,
    /// A word that the glossary explains.
    Glossary,
}

/// A phrase of one page.
pub(super) struct Phrase {
    pub(super) text: String,
    /// Whether it is in the source language.
    pub(super) official: bool,
    pub(super) kind: Kind,
    /// The number of its page.
    pub(super) page: usize,
}

/// A page that phrases lead to.
pub(super) struct Page {
    pub(super) title: String,
    /// The language of the title.
    pub(super) language: Language,
    pub(super) urgency: Urgency,
    place: Place,
}

enum Place {
    Item(ItemId),
    Term(SectionId),
}

impl Kind {
    /// Whether it is a title.
    pub(super) fn is_title(self) -> bool {
        matches!(self, Self::Title | Self::OfficialTitle)
    }
}

impl Page {
    /// Its address on a site.
    pub(super) fn url(&self, city: &Slug, language: &Language) -> String {
        match &self.place {
            Place::Item(id) => address::item(city, language, id),
            Place::Term(id) => address::term(city, language, id),
        }
    }
}

/// All phrases of a city for readers of a language, with the pages that they lead to.
pub(super) fn gather(city: &City, language: &Language) -> (Vec<Page>, Vec<Phrase>) {
    let mut gathered = Gathered { city, pages: Vec::new(), phrases: Vec::new() };
    for item in city.items() {
        if let Some(shown) = city.shown(item.texts(), language) {
            gathered.item(item, &shown);
        }
    }
    if let Some(shown) = city.glossary().and_then(|texts| city.shown(texts, language)) {
        gathered.glossary(&shown);
    }
    (gathered.pages, gathered.phrases)
}

struct Gathered<'a> {
    city: &'a City,
    pages: Vec<Page>,
    phrases: Vec<Phrase>,
}

impl Gathered<'_> {
    fn item(&mut self, item: Item<'_>, shown: &Shown<'_>) {
        self.page(shown, item.urgency(), Place::Item(item.id().clone()));
        self.add(shown.title, shown.language, Kind::Title);
        for keyword in shown.keywords {
            self.add(keyword, shown.language, Kind::Keyword);
        }
        // Where the translation is missing, the source text is what is shown.
        let Some(source) = item.texts().source().filter(|source| source.language != *shown.language) else { return };
        self.add(&source.title, &source.language, Kind::OfficialTitle);
        for keyword in &source.keywords {
            self.add(keyword, &source.language, Kind::Term);
        }
    }

    /// The words of the glossary are the office's: they are headed alike in most languages.
    fn glossary(&mut self, shown: &Shown<'_>) {
        let source = self.city.glossary().and_then(|texts| texts.source());
        for part in &shown.sections {
            let Some(heading) = part.section.heading.as_deref() else { continue };
            let official = source.and_then(|text| text.section(&part.section.id)?.heading.as_deref()).unwrap_or(heading);
            self.page(shown, Urgency::Normal, Place::Term(part.section.id.clone()));
            self.add(official, self.city.source_language(), Kind::Glossary);
            if heading != official {
                self.add(heading, part.language, Kind::Glossary);
            }
        }
    }

    fn page(&mut self, shown: &Shown<'_>, urgency: Urgency, place: Place) {
        let title = without_marks(shown.title);
        self.pages.push(Page { title, language: shown.language.clone(), urgency, place });
    }

    /// Adds a phrase of the last page.
    fn add(&mut self, text: &str, language: &Language, kind: Kind) {
        let official = language == self.city.source_language();
        let text = without_marks(text.trim());
        self.phrases.push(Phrase { text, official, kind, page: self.pages.len().saturating_sub(1) });
    }
}
