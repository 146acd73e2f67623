//! Phrases to say and to show, by where one needs them.

use serde::Serialize;

use super::article::{Article, head, sounds};
use super::desk::Desk;
use super::nodes::{Node, Reading, nodes};
use crate::catalogue::PhraseGroup;
use crate::locale::isolated;

/// The phrases of a pack.
#[derive(Serialize)]
pub(super) struct Phrases {
    /// Title, summary and state.
    text: Article,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    phrases: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    /// In the source language.
    phrase: String,
    /// In the reader's letters.
    words: Option<String>,
    /// In phonetic letters.
    ipa: String,
    language: String,
    meaning: Vec<Node>,
}

/// The phrases, if the content has some.
pub(super) fn phrases(desk: &mut Desk<'_>) -> Option<Phrases> {
    let city = desk.city;
    let texts = city.phrases()?;
    let text = head(desk, texts, "phrases", 1)?;
    let shown = city.shown(texts, desk.language)?;
    let mut groups = Vec::new();
    for group in PhraseGroup::ALL {
        let mut lines = Vec::new();
        for part in &shown.sections {
            let Some(phrase) = city.phrase(&part.section.id).filter(|phrase| phrase.group == group) else { continue };
            let file = super::article::file(texts, part.language);
            let reading = Reading { language: part.language, file: &file, level: 3 };
            lines.push(Line {
                phrase: isolated(&desk.words(&phrase.phrase, city.source_language(), &file)),
                words: sounds(desk, texts, part, &file),
                ipa: isolated(&desk.words(&format!("[{}]", phrase.ipa), city.source_language(), &file)),
                language: part.language.to_string(),
                meaning: nodes(desk, reading, &part.section.blocks),
            });
        }
        if !lines.is_empty() {
            groups.push(Group { title: desk.message(&format!("phrase-group-{}", group.as_str())), phrases: lines });
        }
    }
    Some(Phrases { text, groups })
}
