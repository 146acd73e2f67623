//! Phrases: each is described once, headed by its own words in every language, and said in the reader's letters.

use super::Scope;
use crate::catalogue::{Position, Section, Text};
use crate::content::Finding;

/// The records of the phrases and their texts fit each other.
pub(super) fn phrases(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let content = scope.content;
    let source = content.phrases.as_ref().and_then(|texts| texts.source());
    for (id, phrase) in &content.phrase_records {
        if source.is_none_or(|source| source.section(id).is_none()) {
            let message = format!("the phrases have no section “{id}”");
            let advice = format!("add the heading “{}” to phrases/{}.md", phrase.phrase, content.layer.source_language);
            findings.push(Finding::error("unknown-phrase", phrase.position.clone(), message, advice));
        }
    }
    for text in content.phrases.iter().flat_map(|texts| texts.by_language.values()) {
        for section in text.sections.iter().filter(|section| section.heading.is_some()) {
            heading(scope, text, section, findings);
        }
        if text.language != content.layer.source_language {
            unsaid(text, findings);
        }
    }
}

fn heading(scope: &Scope<'_>, text: &Text, section: &Section, findings: &mut Vec<Finding>) {
    let heading = section.heading.as_deref().unwrap_or_default();
    match scope.content.phrase_records.get(&section.id) {
        None => {
            let message = format!("there is no phrase “{}”", section.id);
            let advice = format!("add [{}] with phrase, ipa and group to phrases/phrases.toml", section.id);
            findings.push(Finding::error("unknown-phrase", at(text, section), message, advice));
        }
        Some(phrase) if phrase.phrase != heading => {
            let message = format!("the phrase is “{heading}” here and “{}” in phrases.toml", phrase.phrase);
            let advice = "head the section with the phrase itself, in every language";
            findings.push(Finding::error("phrase-spelling", at(text, section), message, advice));
        }
        Some(_) => {}
    }
}

/// Sections of a text of which nobody says how they are said.
pub(super) fn unsaid(text: &Text, findings: &mut Vec<Finding>) {
    let is_unsaid =
        |section: &&Section| section.heading.is_some() && text.say.get(&section.id).is_none_or(|words| words.trim().is_empty());
    for section in text.sections.iter().filter(is_unsaid) {
        let message = format!("nobody says how “{}” is pronounced", section.id);
        let advice = "write under [say] in the front matter how it sounds, in the letters of this language";
        findings.push(Finding::warning("unsaid", at(text, section), message, advice));
    }
}

/// The place of a heading.
pub(super) fn at(text: &Text, section: &Section) -> Position {
    Position { file: text.file.clone(), line: section.line, column: 1 }
}
