//! Translations have the sections of their source in its order, and approvals speak of texts that exist.

use super::Scope;
use crate::catalogue::{Position, SectionId, Text};
use crate::content::Finding;

/// A translation has no section that its source has not, has them in the same order, and says what it translates.
pub(super) fn sections(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for (texts, _) in scope.texts() {
        let Some(source) = texts.source() else {
            if let Some(text) = texts.by_language.values().next() {
                let message = format!("there is no source text in “{}”", texts.source_language);
                let advice = format!("write {}.md first", texts.source_language);
                findings.push(Finding::error("no-source-text", start(text), message, advice));
            }
            continue;
        };
        for text in texts.by_language.values().filter(|text| text.language != texts.source_language) {
            let order: Vec<usize> = text
                .sections
                .iter()
                .filter_map(|section| source.sections.iter().position(|other| other.id == section.id))
                .collect();
            for section in text.sections.iter().filter(|section| source.section(&section.id).is_none()) {
                let position = Position { line: section.line, ..start(text) };
                let message = format!("the source has no section “{}”", section.id);
                findings.push(Finding::error(
                    "extra-section",
                    position,
                    message,
                    "it is not shown; use the id of the section that it translates, or remove it",
                ));
            }
            if !order.is_sorted() {
                let advice = "bring them into the order of the source";
                findings.push(Finding::error(
                    "section-order",
                    start(text),
                    "the sections stand in another order than in the source",
                    advice,
                ));
            }
            unstamped(text, findings);
        }
        if !source.translates.is_empty() {
            let advice = "remove [translates] from the source text";
            findings.push(Finding::error("bad-value", start(source), "the source text translates nothing", advice));
        }
    }
}

fn unstamped(text: &Text, findings: &mut Vec<Finding>) {
    let missing: Vec<String> =
        text.section_ids().filter(|id| !text.translates.contains_key(id)).map(|id| id.to_string()).collect();
    if !missing.is_empty() {
        let message = format!("the translation does not say which source it translates: {}", missing.join(", "));
        let advice = format!("compare it with the source, then run `witaj review stamp --language {}`", text.language);
        findings.push(Finding::warning("unstamped", start(text), message, advice));
    }
    let known: Vec<SectionId> = text.section_ids().collect();
    for id in text.translates.keys().filter(|id| !known.contains(id)) {
        let message = format!("[translates] names the section “{id}”, which the text does not have");
        findings.push(Finding::error("unknown-section", start(text), message, "remove the line"));
    }
}

/// Approvals name a text and a section of their layer.
pub(super) fn approvals(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let texts = scope.texts_by_name();
    for language in scope.content.approvals.keys() {
        for approval in scope.approvals(language) {
            let source = texts.get(approval.item.as_str()).and_then(|texts| texts.source());
            if source.is_none_or(|source| source.hash(&approval.section).is_none()) {
                let message = format!("nothing here is called “{}”, section “{}”", approval.item, approval.section);
                let advice = "approvals are never changed; if the text was renamed, approve it anew under its new name";
                findings.push(Finding::warning("unknown-item", approval.position.clone(), message, advice));
            }
        }
    }
}

fn start(text: &Text) -> Position {
    Position::start(text.file.clone())
}
