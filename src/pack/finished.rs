//! Finished pages of the shipped content, in every language.

#[cfg(test)]
mod tests {
    use std::path::Path;

    use chrono::NaiveDate;
    use rayon::prelude::*;
    use typst_layout::PagedDocument;

    use super::super::ink::faults;
    use super::super::sparse::sparse;
    use crate::catalogue::{ItemId, Slug};
    use crate::edition::{Edition, EditionId};
    use crate::language::Language;
    use crate::pack::{Choice, Order, Press, Variant};

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    /// The shipped content.
    fn edition() -> Edition {
        let reading = crate::content::read(&root().join("content"));
        let (messages, _) = crate::locale::read(&root().join("locales"));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today)
    }

    fn order(product: &str, variant: &str, languages: &[&str]) -> Order {
        let languages: Vec<Language> = languages.iter().map(|tag| Language::parse(tag).expect("a language")).collect();
        // Every chapter of the welcome set, as a newcomer gets it: its cards and lists end on pages in every way there is.
        let situation = (product == "welcome").then(|| Slug::parse("worker-outside-eu").expect("a slug"));
        let item = (product == "leaflet").then(|| ItemId::parse("legal-stay/migrant-info-line").expect("an id"));
        Order {
            variant: Variant::parse(variant).expect("a variant"),
            choice: Choice { situation, item, ..Choice::default() },
            draft: true,
            ..Order::of(product, &languages, "https://witaj.example.org/")
        }
    }

    /// A few of its chapters: faults that are everywhere are soon found.
    fn begun(order: Order) -> Order {
        let topics = ["first-steps", "health"].iter().map(|topic| Slug::parse(topic).expect("a slug")).collect();
        Order { choice: Choice { topics, ..order.choice }, ..order }
    }

    fn laid(press: &Press, edition: &Edition, order: &Order) -> PagedDocument {
        let city = edition.city("gdansk").expect("the city");
        press.laid(edition, city, order).unwrap_or_else(|refusal| panic!("{}: {refusal}", order.product))
    }

    #[test]
    fn no_letter_is_cut_or_touches_another_line_and_no_page_is_nearly_empty() {
        let edition = edition();
        let press = Press::open(&root().join("packs")).unwrap_or_else(|error| panic!("{error}"));
        edition.city("gdansk").expect("the city").languages().par_iter().map(Language::tag).for_each(|tag| {
            let mut orders = vec![
                order("welcome", "a5", &[tag]),
                order("welcome", "large-print", &[tag]),
                order("checklist", "large-print", &[tag]),
                order("phrase-card", "a4", &[tag]),
            ];
            // Cards in full, with what they say besides numbers and places.
            if ["pl", "vi", "hi"].contains(&tag) {
                let set = order("welcome", "a4", &[tag]);
                orders.push(Order { choice: Choice { full: true, ..Choice::default() }, ..set });
            }
            if tag != "pl" {
                orders.push(begun(order("bilingual", "a4", &[tag, "pl"])));
                orders.push(begun(order("bilingual", "large-print", &[tag, "pl"])));
                orders.push(order("leaflet", "a4", &[tag, "pl"]));
            }
            for order in orders {
                let document = laid(&press, &edition, &order);
                let faults = [faults(&document), sparse(&document)].concat();
                assert!(faults.is_empty(), "{tag}: {}: {faults:#?}", order.product);
            }
        });
    }

    /// The templates, with a change in one of them.
    fn changed(file: &str, from: &str, to: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for entry in walkdir::WalkDir::new(root().join("packs")) {
            let entry = entry.expect("a file");
            let path = folder.path().join(entry.path().strip_prefix(root().join("packs")).expect("below the templates"));
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(path).expect("a folder");
            } else {
                std::fs::copy(entry.path(), path).expect("a copy");
            }
        }
        let path = folder.path().join(file);
        let template = std::fs::read_to_string(&path).expect("a template");
        assert!(template.contains(from), "{file} has no {from}");
        std::fs::write(path, template.replace(from, to)).expect("a template");
        folder
    }

    #[test]
    fn lines_that_are_too_near_and_fields_that_are_too_small_are_found() {
        let edition = edition();
        let lines = changed("style.typ", "#let leading = if", "#let leading = 0em\n#let usual-leading = if");
        let press = Press::open(lines.path()).unwrap_or_else(|error| panic!("{error}"));
        for tag in ["hi", "ka", "vi", "ar", "fa", "pl"] {
            let found = faults(&laid(&press, &edition, &begun(order("welcome", "a5", &[tag]))));
            assert!(found.iter().any(|fault| fault.contains(" touches ")), "{tag}: {found:?}");
        }
        let fields = changed("style.typ", "0.75 * size + 3pt", "0pt");
        let press = Press::open(fields.path()).unwrap_or_else(|error| panic!("{error}"));
        let found = faults(&laid(&press, &edition, &begun(order("welcome", "large-print", &["ar"]))));
        assert!(found.iter().any(|fault| fault.contains(" over its field")), "{found:?}");
        let wide = changed("style.typ", "#let title-inset = (x: 12pt", "#let title-inset = (x: -60pt");
        let press = Press::open(wide.path()).unwrap_or_else(|error| panic!("{error}"));
        let found = faults(&laid(&press, &edition, &order("checklist", "large-print", &["vi"])));
        assert!(found.iter().any(|fault| fault.contains(" over the edge of the paper")), "{found:?}");
    }
}
