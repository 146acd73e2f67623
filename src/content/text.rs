//! `<language>.md`: TOML front matter between lines of `+++`, and a body of Markdown.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::Finding;
use super::document::Document;
use super::markdown::{Body, Fragment};
use super::places::Places;
use crate::catalogue::{Hash, Origin, Position, Section, SectionId, Text, head_hash, said_hash};
use crate::language::Language;

/// What separates front matter from the body.
pub(super) const FENCE: &str = "+++";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: Spanned<String>,
    summary: Spanned<String>,
    #[serde(default)]
    keywords: Vec<String>,
    origin: Origin,
    translator: Option<String>,
    #[serde(default)]
    say: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    asking: Vec<String>,
    #[serde(default)]
    asked: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    translates: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// Reads a text.
pub(super) fn text(file: &Arc<str>, whole: &str, language: Language, findings: &mut Vec<Finding>) -> Option<Text> {
    let Some((front, body)) = parts(whole) else {
        let start = Position::start(Arc::clone(file));
        if whole.starts_with('\u{feff}') {
            let message = "the file begins with an invisible mark of byte order (U+FEFF)";
            findings.push(Finding::error("invisible", start, message, "save the file as UTF-8 without a mark of byte order"));
            return None;
        }
        let advice = "begin the file with a line +++, then title, summary and origin, then a line +++";
        findings.push(Finding::error("front-matter", start, "the file has no front matter", advice));
        return None;
    };
    forbidden_letters(file, whole, findings);
    let places = Places::new(file, whole);
    let mut body = Body::read(&Fragment { file, places: &places, whole, range: body }, findings);
    let mut document = Document::part(places, whole, front, findings);
    let matter = document.record::<FrontMatter>()?;
    let translates = document.translates(matter.translates);
    let say = document.say(matter.say, &mut body.sections);
    let asked = document.asked(matter.asked, &body.sections);
    for (key, value) in [("title", &matter.title), ("summary", &matter.summary)] {
        if value.get_ref().trim().is_empty() {
            document.error("missing-key", &value.span(), format!("the {key} is empty"), "write it");
        }
    }
    if matter.title.get_ref().contains("{fact:") {
        document.error("bad-value", &matter.title.span(), "a title can't print a fact", "name the fact in the summary instead");
    }
    let at = document.at(&matter.summary.span());
    let head = head_hash(matter.title.get_ref(), matter.summary.get_ref());
    let mut summary = Body::line(matter.summary.get_ref(), &at, findings);
    summary.facts.extend(body.facts);
    Some(Text {
        language,
        title: matter.title.into_inner().trim().to_owned(),
        summary: summary.inlines,
        keywords: matter.keywords,
        origin: matter.origin,
        translator: matter.translator,
        translates,
        head,
        sections: body.sections,
        facts: summary.facts,
        items: body.items,
        terms: body.terms,
        say,
        asked,
        asking: matter.asking,
        file: Arc::clone(file),
    })
}

/// The bytes of front matter and body.
pub(super) fn parts(whole: &str) -> Option<(Range<usize>, Range<usize>)> {
    let start = whole.strip_prefix(FENCE).and_then(|rest| rest.find('\n'))? + FENCE.len() + 1;
    if !whole.get(FENCE.len()..start)?.trim().is_empty() {
        return None;
    }
    let mut offset = start;
    for line in whole.get(start..)?.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some((start..offset, offset + line.len()..whole.len()));
        }
        offset += line.len();
    }
    None
}

/// Marks of direction and control characters: they reorder what is read, or print boxes.
fn forbidden_letters(file: &Arc<str>, whole: &str, findings: &mut Vec<Finding>) {
    let forbidden = |letter: char| {
        matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || letter.is_control() && !"\n\r\t".contains(letter)
    };
    // The bytes that such letters begin with in UTF-8: most letters need no closer look.
    let first = |byte: u8| matches!(byte, 0..0x20 | 0x7f | 0xc2 | 0xe2);
    let letters = whole.bytes().enumerate().filter(|(_, byte)| first(*byte));
    let letters = letters.filter_map(|(offset, _)| Some((offset, whole.get(offset..)?.chars().next()?)));
    for (offset, letter) in letters.filter(|(_, letter)| forbidden(*letter)) {
        let message = format!("the invisible character U+{:04X} stands here", letter as u32);
        let advice = "delete it; numbers and names are protected from the direction of the text by the program";
        findings.push(Finding::error("invisible", Places::new(file, whole).at(offset), message, advice));
    }
}

impl Document<'_> {
    /// How terms, phrases and places are said. It belongs to what a reviewer approves, so it goes into the hash of the section.
    fn say(
        &mut self,
        raw: BTreeMap<Spanned<String>, Spanned<String>>,
        sections: &mut [Section],
    ) -> BTreeMap<SectionId, String> {
        let mut say = BTreeMap::new();
        for (name, words) in raw {
            let Some(id) = self.slug(&name).map(|name| SectionId::new(name.value)) else { continue };
            let Some(section) = sections.iter_mut().find(|section| section.id == id) else {
                let message = format!("[say] names the section “{id}”, which the text does not have");
                self.error("unknown-section", &name.span(), message, "remove the line");
                continue;
            };
            section.hash = said_hash(&section.hash, words.get_ref());
            say.insert(id, words.into_inner());
        }
        say
    }

    /// How people ask for facts. Nobody reviews these words as a translation, so they are in no hash.
    fn asked(&mut self, raw: BTreeMap<Spanned<String>, Vec<String>>, sections: &[Section]) -> BTreeMap<SectionId, Vec<String>> {
        let mut asked = BTreeMap::new();
        for (name, questions) in raw {
            let Some(id) = self.slug(&name).map(|name| SectionId::new(name.value)) else { continue };
            if !sections.iter().any(|section| section.id == id) {
                let message = format!("[asked] names the section “{id}”, which the text does not have");
                self.error("unknown-section", &name.span(), message, "add the heading, or remove the line");
                continue;
            }
            asked.insert(id, questions);
        }
        asked
    }

    fn translates(&mut self, raw: BTreeMap<Spanned<String>, Spanned<String>>) -> BTreeMap<SectionId, Hash> {
        let mut translates = BTreeMap::new();
        for (name, hash) in raw {
            if let (Some(name), Some(hash)) = (self.slug(&name), self.hash(&hash)) {
                translates.insert(SectionId::new(name.value), hash);
            }
        }
        translates
    }
}
