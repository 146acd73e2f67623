//! Guides have the sections of their shape, and helpers help in topics that exist.

use std::sync::Arc;

use super::Scope;
use crate::catalogue::{Position, SectionId};
use crate::content::Finding;

/// A guide has every section of its shape, or says that it leaves one out on purpose.
pub(super) fn shapes(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for guide in scope.content.guides.values() {
        let Some(source) = guide.texts.source() else { continue };
        let ids = guide.shape.sections();
        let left_out = |id: &str| guide.leaves_out.iter().any(|left| left.value.as_str() == id);
        let has = |id: &str| source.sections.iter().any(|section| section.id.as_str() == id);
        let missing: Vec<&str> = ids.iter().copied().filter(|id| !has(id) && !left_out(id)).collect();
        if !missing.is_empty() {
            let message = format!("the guide has no section {}", missing.join(", "));
            let advice = format!("write it, or add leaves_out = [\"{}\"] to guide.toml", missing.join("\", \""));
            let position = Position::start(Arc::clone(&source.file));
            findings.push(Finding::warning("guide-shape", position, message, advice));
        }
        for left in &guide.leaves_out {
            let id = left.value.as_str();
            let message = match (ids.contains(&id), has(id)) {
                (false, _) => format!("“{id}” is not a section that this shape of guide must have"),
                (true, true) => format!("the section “{id}” is left out, and yet it is there"),
                (true, false) => continue,
            };
            findings.push(Finding::error("guide-shape", left.at.clone(), message, "take it out of leaves_out"));
        }
    }
}

/// The topics of helpers exist.
pub(super) fn helpers(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for service in scope.content.services.values() {
        for topic in service.helper.iter().flat_map(|helper| &helper.topics) {
            super::reference::topic(scope, &topic.value, &topic.at, findings);
        }
    }
}

/// What is said in a sign language says in which: it has a name in every language of the interface that this one has.
pub(super) fn versions(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let content = scope.content;
    let guides = content.guides.values().flat_map(|guide| &guide.versions);
    let Some(locale) = scope.edition.locale(&content.layer.source_language) else { return };
    for version in guides.chain(content.services.values().flat_map(|service| &service.versions)) {
        let id = format!("language-{}", version.language);
        if !locale.has(&id) {
            let message = format!("nothing says what the language “{}” is called", version.language);
            let advice = format!("add the message {id} to languages.ftl in every folder of locales/");
            findings.push(Finding::error("no-message", version.web.at.clone(), message, advice));
        }
    }
}

/// Words that texts link to stand in a glossary, and every word of it is described once.
pub(super) fn terms(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let explained = |id: &SectionId| {
        let glossaries = scope.chain.iter().filter_map(|content| content.glossary.as_ref()?.source());
        glossaries.into_iter().any(|source| source.section(id).is_some())
    };
    let texts = scope.texts();
    for term in texts.iter().flat_map(|(texts, _)| texts.by_language.values()).flat_map(|text| &text.terms) {
        if !explained(&term.value) {
            let message = format!("the glossary does not explain “{}”", term.value);
            let advice = "add a section with this id to the glossary of this layer or one below";
            findings.push(Finding::error("unknown-term", term.at.clone(), message, advice));
        }
    }
    let content = scope.content;
    let Some(source) = content.glossary.as_ref().and_then(|glossary| glossary.source()) else { return };
    for (id, term) in &content.terms {
        match source.section(id) {
            None => {
                let message = format!("the glossary has no section “{id}”");
                let advice = format!("explain the word in {}", source.file);
                findings.push(Finding::error("unknown-term", term.position.clone(), message, advice));
            }
            Some(section) if section.heading.as_deref() != Some(term.term.as_str()) => {
                let heading = section.heading.clone().unwrap_or_default();
                let message = format!("the word is “{}” here and “{heading}” in the glossary", term.term);
                findings.push(Finding::error("term-spelling", term.position.clone(), message, "write it the same way in both"));
            }
            Some(_) => {}
        }
        term.met.iter().for_each(|id| super::reference::item(scope, id, findings));
    }
    for section in
        source.sections.iter().filter(|section| section.heading.is_some() && !content.terms.contains_key(&section.id))
    {
        let position = Position { file: source.file.clone(), line: section.line, column: 1 };
        let advice = format!("add [{}] with term and ipa to glossary/glossary.toml", section.id);
        findings.push(Finding::warning("unsaid-term", position, "nobody says how this word is pronounced", advice));
    }
}
