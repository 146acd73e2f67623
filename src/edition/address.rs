//! The addresses of the site: the one place that knows them, since search results, packs and exports name them too.

use crate::catalogue::{ItemId, SectionId, Slug};
use crate::language::Language;

/// Names of the site's own pages of a city, which no topic or page of the content can have.
pub const OWN_PAGES: [&str; 14] = [
    "search",
    "suggest",
    "emergency",
    "places",
    "helpers",
    "packs",
    "languages",
    "letter",
    "values",
    "glossary",
    "phrases",
    "accessibility",
    "edition",
    "feedback",
];

/// Names at the top of the site, which no city can have.
pub const OWN_FOLDERS: [&str; 3] = ["assets", "health", "packs"];

/// The entrance of a city, which asks the browser for its languages: `/gdansk`.
pub fn city(city: &Slug) -> String {
    format!("/{city}")
}

/// The home page of a city in a language: `/gdansk/uk`.
pub fn home(city: &Slug, language: &Language) -> String {
    format!("/{city}/{language}")
}

/// A topic, a page of the content, or one of [`OWN_PAGES`].
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

/// A guide or service with its source text beside it, part by part.
pub fn beside(city: &Slug, language: &Language, id: &ItemId) -> String {
    format!("{}/beside", item(city, language, id))
}

/// The same in large letters, to be shown to somebody across a desk: all of it, or one section.
pub fn card(city: &Slug, language: &Language, id: &ItemId, section: Option<&SectionId>) -> String {
    let whole = format!("{}/card", item(city, language, id));
    section.map_or(whole.clone(), |section| format!("{whole}/{section}"))
}

/// A word of the glossary.
pub fn term(city: &Slug, language: &Language, term: &SectionId) -> String {
    format!("{}#{term}", page(city, language, "glossary"))
}

/// What has changed since an edition was printed: where its QR codes lead.
pub fn edition(city: &Slug, language: &Language, edition: &str) -> String {
    format!("{}/{edition}", page(city, language, "edition"))
}

/// A phrase in the list of phrases.
pub fn phrase(city: &Slug, language: &Language, phrase: &SectionId) -> String {
    format!("{}#{}", page(city, language, "phrases"), phrase_anchor(phrase))
}

/// The name of a phrase within the list of phrases.
pub fn phrase_anchor(phrase: &SectionId) -> String {
    format!("phrase-{phrase}")
}

/// The results of a search.
pub fn search(city: &Slug, language: &Language, query: &str) -> String {
    narrowed(city, language, query, &[])
}

/// The results of a search, narrowed by what further fields of the address say.
pub fn narrowed(city: &Slug, language: &Language, query: &str, fields: &[(&str, String)]) -> String {
    let mut all = vec![("q", query.to_owned())];
    all.extend_from_slice(fields);
    with_fields(&page(city, language, "search"), &all)
}

/// An address with fields behind it.
pub fn with_fields(address: &str, fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", quoted(value))).collect();
    if fields.is_empty() { address.to_owned() } else { format!("{address}?{}", fields.join("&")) }
}

fn quoted(text: &str) -> String {
    let quoted = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    });
    quoted.collect()
}

/// A letter to write, with its subject and first words filled in.
pub fn mail(to: &str, subject: &str, body: &str) -> String {
    format!("mailto:{to}?subject={}&body={}", quoted(subject), quoted(body))
}

/// A location in the list of places.
pub fn location(city: &Slug, language: &Language, location: &Slug) -> String {
    format!("{}#{}", page(city, language, "places"), location_anchor(location))
}

/// The name of a location within the list of places.
pub fn location_anchor(location: &Slug) -> String {
    format!("place-{location}")
}

/// A finished file to download.
pub fn download(file: &str) -> String {
    format!("/packs/{file}")
}
