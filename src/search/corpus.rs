//! What is searched, as plain texts: for whoever wants to compare this search with another on the same content.
//! Knows entries, no index.

use serde::Serialize;

use super::entry::{Entry, entries};
use super::with_locale;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::locale::without_marks;

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
    /// Who offers it and where, and words of the office that one meets in the matter.
    pub names: Vec<String>,
    /// The headings of its sections.
    pub headings: Vec<String>,
    /// What its sections say.
    pub body: String,
}

/// The texts of all guides and services of a city on the site of a language, in the order of the site.
pub fn corpus(edition: &Edition, city: &City, language: &Language) -> Vec<Document> {
    with_locale(edition, language, |locale| {
        let items = entries(city, language, locale).filter(|entry| !Entry::is_words(&entry.id));
        items.map(|entry| document(language, entry)).collect()
    })
}

fn document(language: &Language, entry: Entry<'_>) -> Document {
    let sections = &entry.sections;
    let body: String = sections.iter().map(|section| section.body.text.as_ref()).collect();
    let headings = sections.iter().map(|section| section.heading.text.to_string());
    Document {
        id: entry.id,
        language: language.clone(),
        title: entry.title.text.into_owned(),
        summary: without_marks(&entry.summary.text),
        keywords: entry.keywords.into_iter().map(|keyword| keyword.text.into_owned()).collect(),
        terms: entry.terms.into_iter().map(Into::into).collect(),
        names: entry.names.into_iter().map(Into::into).collect(),
        headings: headings.filter(|heading| !heading.is_empty()).collect(),
        body: without_marks(&body),
    }
}
