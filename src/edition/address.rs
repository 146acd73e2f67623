//! The addresses of the site: the one place that knows them, since search results, packs and exports name them too.

use crate::catalogue::{ItemId, SectionId, Slug};
use crate::language::Language;

/// The home page of a city in a language: `/gdansk/uk`.
pub fn home(city: &Slug, language: &Language) -> String {
    format!("/{city}/{language}")
}

/// A topic, or one of the pages `search`, `emergency`, `places`, `packs`, `about`, `privacy`, `accessibility`.
pub fn page(city: &Slug, language: &Language, name: &str) -> String {
    format!("/{city}/{language}/{name}")
}

/// A guide or service: `/gdansk/uk/health/family-doctor`.
pub fn item(city: &Slug, language: &Language, id: &ItemId) -> String {
    format!("/{city}/{language}/{}/{}", id.topic, id.slug)
}

/// A section of a guide or service.
pub fn section(city: &Slug, language: &Language, id: &ItemId, section: &SectionId) -> String {
    format!("{}#{section}", item(city, language, id))
}
