//! What is searched, as plain texts: for whoever wants to compare this search with another on the same content.
//! Knows the edition, no index.

use serde::Serialize;

use super::with_locale;
use crate::edition::{City, Edition, Item, Shown, plain_blocks, plain_inlines};
use crate::language::Language;
use crate::locale::{Locale, without_marks};

/// The searched texts of a guide or service in one language. The keys of its JSON are fixed: other programs read them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// The language of the site.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Words that people type, in this language.
    pub keywords: Vec<String>,
    /// What the source text calls it: words of the office. None on the site of the source language, whose keywords they are.
    pub terms: Vec<String>,
    /// Who offers it and where: organizations, places, streets, districts, stops.
    pub names: Vec<String>,
    /// The headings of its sections.
    pub headings: Vec<String>,
    /// What its sections say.
    pub body: String,
}

/// The texts of all guides and services of a city on the site of a language, in the order of the site.
pub fn corpus(edition: &Edition, city: &City, language: &Language) -> Vec<Document> {
    with_locale(edition, language, |locale| {
        let shown = city.items().filter_map(|item| Some((item, city.shown(item.texts(), language)?)));
        shown.map(|(item, shown)| document(city, locale, item, &shown)).collect()
    })
}

fn document(city: &City, locale: &Locale, item: Item<'_>, shown: &Shown<'_>) -> Document {
    let sections = || shown.sections.iter().map(|part| part.section);
    let body: String = sections().map(|section| plain_blocks(city, locale, &section.blocks)).collect();
    let source = item.texts().source().filter(|source| source.language != *shown.asked);
    let terms = source.map(|source| std::iter::once(&source.title).chain(&source.keywords).cloned().collect());
    Document {
        id: item.id().to_string(),
        language: shown.asked.clone(),
        title: shown.title.to_owned(),
        summary: without_marks(&plain_inlines(city, locale, shown.summary)),
        keywords: shown.keywords.to_vec(),
        terms: terms.unwrap_or_default(),
        names: names(city, item),
        headings: sections().filter_map(|section| section.heading.clone()).collect(),
        body: without_marks(&body),
    }
}

fn names(city: &City, item: Item<'_>) -> Vec<String> {
    let Item::Service(service) = item else { return Vec::new() };
    let organization = service.organization.as_ref().and_then(|id| city.organization(&id.value));
    let mut names: Vec<String> = Vec::new();
    if let Some(organization) = organization {
        names.push(organization.name.clone());
        names.extend(organization.abbreviation.clone());
    }
    for location in city.locations_of(service) {
        names.extend([location.name.clone(), location.street.clone()]);
        names.extend(location.district.clone().into_iter().chain(location.stop.clone()));
    }
    names
}
