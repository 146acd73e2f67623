//! The addresses of the site: the one place that knows them, since search results, packs and exports name them too.
//!
//! A page has many of them: those that most pages have are joined without `format!`, which asks for room again and again.

use crate::catalogue::{ItemId, SectionId, Slug};
use crate::language::Language;

/// Names of the site's own pages of a city, which no topic or page of the content can have.
pub const OWN_PAGES: [&str; 16] = [
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
    "alerts",
    "events",
    "feedback",
];

/// Names at the top of the site, which no city can have.
pub const OWN_FOLDERS: [&str; 3] = ["assets", "health", "packs"];

/// The entrance of a city, which asks the browser for its languages: `/gdansk`.
pub fn city(city: &Slug) -> String {
    ["/", city.as_str()].concat()
}

/// The home page of a city in a language: `/gdansk/uk`.
pub fn home(city: &Slug, language: &Language) -> String {
    ["/", city.as_str(), "/", language.tag()].concat()
}

/// A topic, a page of the content, or one of [`OWN_PAGES`].
pub fn page(city: &Slug, language: &Language, name: &str) -> String {
    ["/", city.as_str(), "/", language.tag(), "/", name].concat()
}

/// A guide or service: `/gdansk/uk/health/family-doctor`.
pub fn item(city: &Slug, language: &Language, id: &ItemId) -> String {
    ["/", city.as_str(), "/", language.tag(), "/", id.topic.as_str(), "/", id.slug.as_str()].concat()
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

/// The parts of the glossary, each a page: by the first letters of the words' names. They are the same for every city and
/// however many words there are, so that links to a word last.
pub const LETTERS: [&str; 6] = ["a-d", "e-m", "n-o", "p-r", "s-t", "u-z"];

/// The part of the glossary in which a word stands; digits come before letters.
pub fn letters(term: &SectionId) -> &'static str {
    let is_up_to = |letters: &&str| letters.bytes().last() >= term.as_str().bytes().next();
    LETTERS.into_iter().find(is_up_to).unwrap_or("u-z")
}

/// A part of the glossary: `/gdansk/uk/glossary/a-d`.
pub fn words(city: &Slug, language: &Language, letters: &str) -> String {
    format!("{}/{letters}", page(city, language, "glossary"))
}

/// A word of the glossary.
pub fn term(city: &Slug, language: &Language, term: &SectionId) -> String {
    format!("{}#{term}", words(city, language, letters(term)))
}

/// What has changed since an edition was printed: where its QR codes lead.
pub fn edition(city: &Slug, language: &Language, edition: &str) -> String {
    format!("{}/{edition}", page(city, language, "edition"))
}

/// An alert in the list of alerts.
pub fn alert(city: &Slug, language: &Language, alert: &Slug) -> String {
    format!("{}#{}", page(city, language, "alerts"), alert_anchor(alert))
}

/// The name of an alert within the list of alerts.
pub fn alert_anchor(alert: &Slug) -> String {
    format!("alert-{alert}")
}

/// An event.
pub fn event(city: &Slug, language: &Language, event: &Slug) -> String {
    format!("{}/{event}", page(city, language, "events"))
}

/// Alerts and events for readers of news (Atom).
pub fn feed(city: &Slug, language: &Language) -> String {
    page(city, language, "feed.atom")
}

/// All events of a city for calendars (iCalendar).
pub fn calendar(city: &Slug, language: &Language) -> String {
    page(city, language, "events.ics")
}

/// One event for calendars.
pub fn event_calendar(city: &Slug, language: &Language, event: &Slug) -> String {
    format!("{}.ics", self::event(city, language, event))
}

/// A phrase in the list of phrases.
pub fn phrase(city: &Slug, language: &Language, phrase: &SectionId) -> String {
    format!("{}#{}", page(city, language, "phrases"), phrase_anchor(phrase))
}

/// The name of a phrase within the list of phrases.
pub fn phrase_anchor(phrase: &SectionId) -> String {
    format!("phrase-{phrase}")
}

/// The list of the sitemaps of all cities. No name of the content has a point in it.
pub const SITEMAPS: &str = "/sitemap.xml";

/// The sitemap of a city.
pub fn sitemap(city: &Slug) -> String {
    format!("/{city}/sitemap.xml")
}

/// How browsers search a city in a language.
pub fn search_box(city: &Slug, language: &Language) -> String {
    page(city, language, "opensearch.xml")
}

/// The results of a search.
pub fn search(city: &Slug, language: &Language, query: &str) -> String {
    narrowed(city, language, query, &[])
}

/// The results of a search, narrowed by what further fields of the address say.
pub fn narrowed(city: &Slug, language: &Language, query: &str, fields: &[(&str, String)]) -> String {
    let mut all = vec![("q", query.to_owned())];
    all.extend_from_slice(fields);
    with_fields(page(city, language, "search"), &all)
}

/// An address with fields behind it.
pub fn with_fields(address: impl Into<String>, fields: &[(&str, String)]) -> String {
    let mut whole = address.into();
    for (place, (name, value)) in fields.iter().enumerate() {
        whole.push(if place == 0 { '?' } else { '&' });
        whole.push_str(name);
        whole.push('=');
        push_quoted(&mut whole, value);
    }
    whole
}

/// A page of results has fifty addresses with the question in them: no text is made for each letter of each.
fn push_quoted(address: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    address.reserve(3 * text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => address.push(char::from(byte)),
            other => {
                let digit = |number: u8| char::from(DIGITS[usize::from(number & 0xf)]);
                address.extend(['%', digit(other >> 4), digit(other)]);
            }
        }
    }
}

/// A letter to write, with its subject and first words filled in.
pub fn mail(to: &str, subject: &str, body: &str) -> String {
    with_fields(format!("mailto:{to}"), &[("subject", subject.to_owned()), ("body", body.to_owned())])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_a_page_by_its_first_letter() {
        let letters = |id: &str| letters(&SectionId::new(Slug::parse(id).expect("a slug")));
        assert_eq!(["800-plus", "adwokat", "pesel", "zus"].map(letters), ["a-d", "a-d", "p-r", "u-z"]);
    }

    #[test]
    fn fields_are_quoted() {
        let fields = [("q", "żłobek & 1~a".to_owned()), ("all", "1".to_owned())];
        assert_eq!(with_fields("/gdansk/pl/search", &fields), "/gdansk/pl/search?q=%C5%BC%C5%82obek%20%26%201~a&all=1");
        assert_eq!(with_fields("/gdansk/pl/search", &[]), "/gdansk/pl/search");
        assert_eq!(mail("a@b.pl", "Cześć", ""), "mailto:a@b.pl?subject=Cze%C5%9B%C4%87&body=");
    }
}
