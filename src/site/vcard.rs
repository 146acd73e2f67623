//! A service as a card for the address book of a phone: vCard 4.0 (RFC 6350). Written here, since the libraries that write these
//! few lines bring parsers of mail along, which would be the largest part of the site.

use super::frame::View;
use super::plan::Page;
use crate::catalogue::{ItemId, Location, Service};
use crate::edition::Item;
use crate::locale::without_marks;

/// How many octets a line may have before it is folded (3.2).
const LINE: usize = 75;

/// What is asked for by an address ending in `.vcf`: city, language and service, as it names them.
pub(super) fn asked(path: &str) -> Option<(&str, &str, ItemId)> {
    let mut parts = path.strip_prefix('/')?.strip_suffix(".vcf")?.splitn(3, '/');
    let (city, language, id) = (parts.next()?, parts.next()?, parts.next()?);
    Some((city, language, ItemId::parse(id).ok()?))
}

/// The card; `None` where there is no such service.
pub(super) fn card(view: &View<'_>, id: &ItemId) -> Option<String> {
    let Some(Item::Service(service)) = view.city.item(id) else { return None };
    let shown = view.shown(&service.texts)?;
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:4.0".to_owned(),
        "KIND:org".to_owned(),
        format!("FN;LANGUAGE={}:{}", shown.language, escaped(&without_marks(shown.title))),
    ];
    if let Some(organization) = service.organization.as_ref().and_then(|id| view.city.organization(&id.value)) {
        lines.push(format!("ORG:{}", escaped(&organization.name)));
    }
    let locations = view.city.locations_of(service);
    lines.extend(phones(view, service, &locations));
    let online = view.city.online(service);
    lines.extend(online.email.iter().map(|address| format!("EMAIL:{}", escaped(address))));
    lines.extend(locations.iter().map(|location| address(location)));
    lines.extend(locations.iter().map(|location| format!("GEO:geo:{},{}", location.latitude, location.longitude)));
    let hours = service.schedule.as_ref().map(|schedule| view.locale.hours(schedule));
    if let Some(hours) = hours {
        let words: Vec<String> = hours.iter().map(|line| format!("{} {}", line.days, line.hours).trim().to_owned()).collect();
        lines.push(format!("NOTE;LANGUAGE={}:{}", view.language, escaped(&without_marks(&words.join("; ")))));
    }
    lines.extend(online.web.iter().map(|page| format!("URL:{page}")));
    if let Some(origin) = &view.publication.origin {
        lines.push(format!("SOURCE:{origin}{}.vcf", view.href(&Page::Item(id.clone()))));
    }
    lines.push(format!("REV:{}", view.edition.today().format("%Y%m%d")));
    lines.push("END:VCARD".to_owned());
    Some(lines.iter().map(|line| folded(line)).collect())
}

/// The numbers that may be shown, as they are dialled: its own, or where it has none, those of its places, each once.
fn phones(view: &View<'_>, service: &Service, locations: &[&Location]) -> Vec<String> {
    let places = locations.iter().flat_map(|location| &location.phones);
    let own = service.phones.iter().chain(places.filter(|_| service.phones.is_empty()));
    let mut lines: Vec<String> = Vec::new();
    for href in own.filter_map(|phone| view.locale.phone(view.city.phone(phone)?).href) {
        let line = format!("TEL;VALUE=uri;TYPE=voice:{href}");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// Post box, extension, street, town, region, postcode, country (6.3.1).
fn address(location: &Location) -> String {
    let label = escaped(&format!("{}, {}", location.name, location.address())).replace('"', "'");
    let postcode = location.postcode.as_deref().unwrap_or_default();
    format!("ADR;LABEL=\"{label}\":;;{};{};;{};", escaped(&location.street), escaped(&location.town), escaped(postcode))
}

/// Text as a value (3.4).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n").replace('\r', "")
}

/// A line and its end, folded between letters.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            used = 1;
        }
        folded.push(letter);
        used += letter.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters_and_come_back_whole() {
        let line = format!("NOTE:{}", "дуже довгий рядок ".repeat(12));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|part| part.len() <= LINE), "{folded}");
        assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), line);
    }

    #[test]
    fn what_separates_is_escaped() {
        assert_eq!(escaped("a;b,c\\d\ne"), "a\\;b\\,c\\\\d\\ne");
    }
}
