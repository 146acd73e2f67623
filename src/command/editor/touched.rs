//! What a change reaches: pages, languages, packs and what is printed already, told by comparing the edition that is with the one
//! that would be.

use std::collections::BTreeSet;

use crate::catalogue::{FactId, LayerContent, Phone, PhoneNumber, Section, Slug, Text, Texts};
use crate::edition::{City, Edition, Item};
use crate::language::Language;
use crate::review::change::{Change, RecordKey, StateChange, Touched, TouchedPage, Unit};
use crate::review::{State, section_state};

/// Compares two editions; the change says which record it is about, since records are compared by nobody else.
pub(super) fn touched(before: &Edition, after: &Edition, change: &Change) -> Touched {
    let mut found = Found::default();
    for city in after.cities() {
        let old = before.city(city.slug().as_str());
        found.in_city(old, city, change);
    }
    found.states(before, after);
    found.touched.pages = found.pages.into_iter().collect();
    found.touched.languages = found.languages.into_iter().collect();
    found.touched.packs = found.packs.into_iter().collect();
    found.touched
}

#[derive(Default)]
struct Found {
    pages: BTreeSet<TouchedPage>,
    languages: BTreeSet<Language>,
    packs: BTreeSet<(Slug, Language)>,
    touched: Touched,
}

impl Found {
    fn in_city(&mut self, old: Option<&City>, city: &City, change: &Change) {
        let facts: BTreeSet<&FactId> = city
            .facts()
            .filter(|fact| {
                let was = old.and_then(|old| old.fact(&fact.id));
                was.map(|was| &was.periods) != Some(&fact.periods)
            })
            .map(|fact| &fact.id)
            .collect();
        let notices = city.notice_texts().map(|texts| (texts, false));
        let all = city.all_texts().map(|texts| (texts, is_printed(city, texts)));
        for (texts, printed) in all.chain(notices) {
            for language in city.languages() {
                if reads_otherwise(old, city, texts, language, &facts) {
                    self.page(city, page_of(texts));
                    self.languages.insert(language.clone());
                    if printed {
                        self.packs.insert((city.slug().clone(), language.clone()));
                    }
                }
            }
        }
        self.records(city, change, &facts);
        let known = |run: &Slug, lines: &str| {
            let run = old.and_then(|old| old.print_run(run));
            run.is_some_and(|run| {
                old.is_some_and(|old| old.changes(run).iter().any(|change| format!("{:?}", change.was) == lines))
            })
        };
        for run in city.print_runs().filter(|run| run.ended.is_none()) {
            let is_new = city.changes(run).iter().any(|change| !known(&run.id, &format!("{:?}", change.was)));
            if is_new {
                self.touched.print_runs.push((city.slug().clone(), run.id.clone(), run.label.clone()));
            }
        }
    }

    /// Services and places that dial a changed number, and the record that the change is about: they read otherwise in every
    /// language.
    fn records(&mut self, city: &City, change: &Change, facts: &BTreeSet<&FactId>) {
        let dials = |phones: &[Phone]| {
            phones.iter().any(|phone| matches!(&phone.number, PhoneNumber::Fact(id) if facts.contains(&id.value)))
        };
        let record = if let Change::Record { of, .. } = change { Some(of) } else { None };
        let mut touched = false;
        for item in city.items() {
            let Item::Service(service) = item else { continue };
            let layer = &service.texts.key.layer;
            let is_named = match record {
                Some(RecordKey::Service(at, id)) => at == layer && *id == service.id,
                Some(RecordKey::Location(_, id)) => service.locations.iter().any(|at| at.value == *id),
                Some(RecordKey::Organization(_, id)) => service.organization.as_ref().is_some_and(|at| at.value == *id),
                _ => false,
            };
            if is_named || dials(&service.phones) {
                touched = true;
                self.page(city, service.id.to_string());
            }
        }
        let places = city.locations().into_iter().any(|(_, location)| {
            dials(&location.phones) || matches!(record, Some(RecordKey::Location(_, id)) if *id == location.id)
        });
        if places {
            touched = true;
            self.page(city, "places".to_owned());
        }
        let is_here = |layer: &Slug| city.chain().iter().any(|below| below.slug == *layer);
        if matches!(record, Some(RecordKey::Alert(layer, _)) if is_here(layer)) {
            self.page(city, "alerts".to_owned());
            self.languages.extend(city.languages().iter().cloned());
        }
        if touched {
            self.languages.extend(city.languages().iter().cloned());
            self.packs.extend(city.languages().iter().map(|language| (city.slug().clone(), language.clone())));
        }
    }

    fn page(&mut self, city: &City, name: String) {
        self.pages.insert(TouchedPage { city: city.slug().clone(), name });
    }

    /// Sections whose state changes, in the layers that have changed.
    fn states(&mut self, before: &Edition, after: &Edition) {
        let mut languages: Vec<&Language> = after.cities().flat_map(City::languages).collect();
        languages.sort();
        languages.dedup();
        for (slug, content) in &after.catalogue().layers {
            let Some(old) = before.catalogue().layers.get(slug) else { continue };
            if old.digests == content.digests {
                continue;
            }
            for texts in content.texts() {
                let was = old.texts().find(|old| old.key == texts.key);
                for language in languages.iter().copied() {
                    let approvals = |content: &LayerContent| content.approvals.get(language).cloned().unwrap_or_default();
                    let same_approvals = content.approvals.get(language) == old.approvals.get(language);
                    if same_approvals && was.is_some_and(|was| is_same(was, texts, language)) {
                        continue;
                    }
                    let (now, then) = (approvals(content), approvals(old));
                    for section in texts.source().into_iter().flat_map(Text::section_ids) {
                        let after = section_state(texts, language, &section, &now);
                        let before = was.map_or(State::Missing, |was| section_state(was, language, &section, &then));
                        if before != after {
                            let unit = Unit { text: texts.key.clone(), section };
                            self.touched.states.push(StateChange { unit, language: language.clone(), before, after });
                        }
                    }
                }
            }
        }
    }
}

/// Whether neither the text nor its source has changed.
fn is_same(was: &Texts, is: &Texts, language: &Language) -> bool {
    was.in_language(language) == is.in_language(language) && was.source() == is.source()
}

/// Whether a reader of a language reads a text otherwise than before.
fn reads_otherwise(old: Option<&City>, city: &City, texts: &Texts, language: &Language, facts: &BTreeSet<&FactId>) -> bool {
    let prints = || {
        let read = [texts.in_language(language), texts.source()];
        let mut printed = read.into_iter().flatten().flat_map(|text| &text.facts);
        printed.any(|fact| facts.contains(&fact.value))
    };
    if !facts.is_empty() && prints() {
        return true;
    }
    let was = old.and_then(|old| old.all_texts().chain(old.notice_texts()).find(|was| was.key == texts.key));
    let (Some(old), Some(was)) = (old, was) else { return true };
    if is_same(was, texts, language) && old.approvals(was, language) == city.approvals(texts, language) {
        return false;
    }
    let look = |city: &City, texts: &Texts| {
        let shown = city.shown(texts, language)?;
        // Where a section stands in its file is nothing that a reader sees.
        let section = |part: &crate::edition::ShownSection<'_>| {
            (part.section.id.clone(), Section { line: 0, ..part.section.clone() }, part.state.clone())
        };
        let sections: Vec<_> = shown.sections.iter().map(section).collect();
        Some((format!("{} {:?}", shown.title, shown.summary), shown.head.clone(), sections))
    };
    look(old, was) != look(city, texts)
}

/// Whether packs contain a text.
fn is_printed(city: &City, texts: &Texts) -> bool {
    let name = texts.key.name.as_str();
    match city.find(name) {
        Some(Item::Guide(guide)) => guide.print,
        Some(Item::Service(_)) => true,
        None => !name.starts_with("pages/") && name != "facts",
    }
}

/// What the page of a text is called below city and language.
fn page_of(texts: &Texts) -> String {
    let name = texts.key.name.as_str();
    let name = name.strip_prefix("pages/").unwrap_or(name);
    match name {
        "facts" => "search".to_owned(),
        name if name.starts_with("alerts/") => "alerts".to_owned(),
        name => name.to_owned(),
    }
}
