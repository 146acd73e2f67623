//! XLIFF 1.2. A section is a group of units: title and summary, or heading and text, and how it is said. References to facts and
//! what makes links and stress stand in elements that tools protect (`<ph>`), with the Markdown that they stand for inside.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use roxmltree::{Document, Node};

use super::{ExchangeError, Page, Proposal, Row};
use crate::catalogue::{Hash, SectionId, Slug, TextKey, Written};
use crate::language::Language;
use crate::review::State;
use crate::review::change::Unit;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// The parts of a section, each a unit of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Heading,
    Body,
    Say,
}

impl Part {
    const ALL: [Self; 3] = [Self::Heading, Self::Body, Self::Say];

    fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Body => "text",
            Self::Say => "say",
        }
    }

    fn of(self, written: &Written) -> Option<&str> {
        match self {
            Self::Heading => written.heading.as_deref(),
            Self::Body => Some(written.body.as_str()).filter(|body| !body.is_empty()),
            Self::Say => written.say.as_deref(),
        }
    }
}

/// Writes sections of one language; each text is a `<file>`.
pub fn write_xliff(pages: &[Page], source: &Language, language: &Language) -> io::Result<Vec<u8>> {
    // Without indents: blanks between words and elements would become part of the words.
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(&mut writer)?;
    writer.create_element("xliff").with_attributes([("version", "1.2"), ("xmlns", NAMESPACE)]).write_inner_content(
        |writer| {
            for group in pages.chunk_by(|one, other| one.unit.text == other.unit.text) {
                let Some(first) = group.first() else { continue };
                line(writer)?;
                let key = first.unit.text.to_string();
                let file = writer.create_element("file").with_attributes([
                    ("original", key.as_str()),
                    ("source-language", source.tag()),
                    ("target-language", language.tag()),
                    ("datatype", "plaintext"),
                ]);
                file.write_inner_content(|writer| {
                    writer
                        .create_element("body")
                        .write_inner_content(|writer| group.iter().try_for_each(|page| section(writer, page)))?;
                    Ok(())
                })?;
            }
            Ok(())
        },
    )?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn line(writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Text(BytesText::new("\n")))
}

fn section(writer: &mut Writer<Vec<u8>>, page: &Page) -> io::Result<()> {
    line(writer)?;
    let name = name_of(page);
    let group = writer.create_element("group").with_attributes([("id", name.as_str()), ("resname", &page.title)]);
    group.write_inner_content(|writer| {
        for part in Part::ALL {
            let there = page.translation.as_ref().and_then(|version| part.of(&version.written));
            // A place is said in both languages; a term in the reader's alone.
            let Some(source) = part.of(&page.source.written).or(there.map(|_| "")) else { continue };
            line(writer)?;
            let id = format!("{name}/{}", part.name());
            let approved = if page.state.is_approved() { "yes" } else { "no" };
            let unit = writer.create_element("trans-unit").with_attributes([
                ("id", id.as_str()),
                ("approved", approved),
                ("xml:space", "preserve"),
            ]);
            unit.write_inner_content(|writer| {
                writer.create_element("source").write_inner_content(|writer| inline(writer, source))?;
                if let Some(there) = there {
                    let state = match &page.state {
                        State::Approved { .. } => "final",
                        State::Outdated => "needs-adaptation",
                        _ => "needs-review-translation",
                    };
                    let target = writer.create_element("target").with_attribute(("state", state));
                    target.write_inner_content(|writer| inline(writer, there))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Words, with what tools must not touch in elements.
fn inline(writer: &mut Writer<Vec<u8>>, text: &str) -> io::Result<()> {
    let mut number = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let next = codes(rest);
        let (words, code, after) = match next {
            Some((start, end)) => {
                (rest.get(..start).unwrap_or_default(), rest.get(start..end), rest.get(end..).unwrap_or_default())
            }
            None => (rest, None, ""),
        };
        if !words.is_empty() {
            writer.write_event(Event::Text(BytesText::new(words)))?;
        }
        if let Some(code) = code {
            number += 1;
            let kind = if code.starts_with("{fact:") { "x-fact" } else { "x-markdown" };
            let id = number.to_string();
            let element = writer.create_element("ph").with_attributes([("id", id.as_str()), ("ctype", kind)]);
            element.write_text_content(BytesText::new(code))?;
        }
        rest = after;
    }
    Ok(())
}

/// Where the next thing stands that is no word: `{fact:…}`, `[`, `](…)` or `**`.
fn codes(text: &str) -> Option<(usize, usize)> {
    for (start, letter) in text.char_indices() {
        let rest = text.get(start..)?;
        let length = match letter {
            '{' if rest.starts_with("{fact:") => rest.find('}').map(|end| end + 1),
            ']' if rest.starts_with("](") => rest.find(')').map(|end| end + 1),
            // The bracket of a link, not the box of a list.
            '[' if rest.find("](").is_some_and(|end| rest.find(']') == Some(end)) => Some(1),
            '*' if rest.starts_with("**") => Some(2),
            _ => None,
        };
        if let Some(length) = length {
            return Some((start, start + length));
        }
    }
    None
}

/// `kraj:health/doctor#steps@<source>` and, where there is a translation, `+<translation>`.
fn name_of(page: &Page) -> String {
    let Unit { text, section } = &page.unit;
    let translation = page.translation.as_ref().map_or_else(String::new, |version| format!("+{}", version.hash));
    format!("{text}#{section}@{}{translation}", page.source.hash)
}

fn parse_name(name: &str) -> Option<(Unit, Hash, Option<Hash>)> {
    let (layer, rest) = name.split_once(':')?;
    let (text, rest) = rest.split_once('#')?;
    let (section, hashes) = rest.split_once('@')?;
    let (source, translation) = hashes.split_once('+').map_or((hashes, None), |(source, own)| (source, Some(own)));
    let text = TextKey { layer: Slug::parse(layer).ok()?, name: text.to_owned() };
    let unit = Unit { text, section: SectionId::new(Slug::parse(section).ok()?) };
    let translation = match translation {
        Some(hash) => Some(Hash::parse(hash)?),
        None => None,
    };
    Some((unit, Hash::parse(source)?, translation))
}

/// What the units of a section say, and where the first of them stands: its line, and its place among all.
struct Units {
    line: u64,
    place: usize,
    parts: BTreeMap<&'static str, String>,
}

/// Reads what came back: the sections of which a part has a target.
pub fn read_xliff(text: &str, language: &Language) -> Result<Vec<Row>, ExchangeError> {
    let document = Document::parse(text).map_err(|error| ExchangeError::NotXliff(error.to_string()))?;
    let is = |node: &Node<'_, '_>, name: &str| node.is_element() && node.tag_name().name() == name;
    if !is(&document.root_element(), "xliff") || document.root_element().attribute("version") != Some("1.2") {
        return Err(ExchangeError::NotXliff("its first element is not <xliff version=\"1.2\">".to_owned()));
    }
    for file in document.descendants().filter(|node| is(node, "file")) {
        let target = file.attribute("target-language").unwrap_or_default();
        if Language::parse(target).ok().as_ref() != Some(language) {
            return Err(ExchangeError::Language(target.to_owned(), language.clone()));
        }
    }
    let mut sections: BTreeMap<&str, Units> = BTreeMap::new();
    for (place, unit) in document.descendants().filter(|node| is(node, "trans-unit")).enumerate() {
        let id = unit.attribute("id").unwrap_or_default();
        let line = u64::from(document.text_pos_at(unit.range().start).row);
        let (name, part) = id.rsplit_once('/').unwrap_or((id, ""));
        let target = unit.children().find(|node| is(node, "target"));
        let units = sections.entry(name).or_insert_with(|| Units { line, place, parts: BTreeMap::new() });
        if let Some(words) = target.map(words).filter(|words| !words.trim().is_empty()) {
            units.parts.insert(Part::ALL.into_iter().map(Part::name).find(|known| *known == part).unwrap_or_default(), words);
        }
    }
    let mut sections: Vec<(&str, Units)> = sections.into_iter().collect();
    // In the order of the file: the head of a text comes before its sections.
    sections.sort_by_key(|(_, units)| units.place);
    let is_foreign = |(name, _): &&(&str, Units)| parse_name(name).is_none();
    if let Some((name, units)) = sections.first().filter(|_| sections.iter().all(|section| is_foreign(&section))) {
        return Err(ExchangeError::Name(units.line, (*name).to_owned()));
    }
    Ok(sections.into_iter().filter_map(|(name, units)| row(name, units, language)).collect())
}

/// A section that came back; `None`: nobody has translated it.
fn row(name: &str, mut units: Units, language: &Language) -> Option<Row> {
    let Some((unit, source, before)) = parse_name(name) else {
        return Some(Row::Unknown { line: units.line, code: name.to_owned() });
    };
    if units.parts.is_empty() {
        return None;
    }
    let written = Written {
        heading: units.parts.remove(Part::Heading.name()),
        body: units.parts.remove(Part::Body.name()).unwrap_or_default(),
        say: units.parts.remove(Part::Say.name()),
    };
    Some(Row::Proposal(Proposal { unit, language: language.clone(), source, before, written }))
}

/// All words of a target, those of protected elements among them.
fn words(target: Node<'_, '_>) -> String {
    target.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}
