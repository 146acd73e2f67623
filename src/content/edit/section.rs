//! One section of a text file, read as it is written and put back without touching anything else: front matter by `toml_edit`,
//! which keeps comments and order, the body by the bytes of the section.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use toml_edit::{DocumentMut, Item, Table, value};

use super::EditError;
use super::toml::put;
use crate::catalogue::{Hash, Origin, SectionId, Written};
use crate::content::text::{FENCE, parts};

/// A text file in its two halves.
pub(super) struct TextFile {
    front: DocumentMut,
    body: String,
}

/// A section of a body.
struct Part {
    id: String,
    heading: Option<String>,
    /// From the heading on to the next.
    range: Range<usize>,
    /// Where the words below the heading begin.
    below: usize,
}

impl TextFile {
    /// Takes a file apart.
    pub(super) fn parse(path: &str, whole: &str) -> Result<Self, EditError> {
        let broken = |why: String| EditError::Broken { file: path.to_owned(), why };
        let (front, body) = parts(whole).ok_or_else(|| broken("it has no front matter".to_owned()))?;
        let front = whole.get(front).unwrap_or_default().parse::<DocumentMut>();
        let front = front.map_err(|error| broken(error.message().to_owned()))?;
        Ok(Self { front, body: whole.get(body).unwrap_or_default().to_owned() })
    }

    /// A text of which nothing is written yet.
    pub(super) fn new(origin: Origin) -> Self {
        let mut front = DocumentMut::new();
        front["title"] = value("");
        front["summary"] = value("");
        front["origin"] = value(match origin {
            Origin::Person => "person",
            Origin::Machine => "machine",
        });
        Self { front, body: String::new() }
    }

    /// The file.
    pub(super) fn write(&self) -> String {
        let mut front = self.front.to_string();
        if !front.is_empty() && !front.ends_with('\n') {
            front.push('\n');
        }
        format!("{FENCE}\n{front}{FENCE}\n{}", self.body)
    }

    /// Its sections as written, `head` first.
    pub(super) fn sections(&self) -> Vec<(String, Written)> {
        let words = |key: &str| self.front.get(key).and_then(Item::as_str).unwrap_or_default().trim().to_owned();
        let head = Written { heading: Some(words("title")), body: words("summary"), say: None };
        let mut sections = vec![(SectionId::HEAD.to_owned(), head)];
        for part in sections_of(&self.body) {
            let below = self.body.get(part.below..part.range.end).unwrap_or_default().trim().to_owned();
            let say = self.front.get("say").and_then(|say| say.get(&part.id)).and_then(Item::as_str).map(str::to_owned);
            sections.push((part.id, Written { heading: part.heading, body: below, say }));
        }
        sections
    }

    /// Puts a section in the place of the one of its name; a new one behind the last of those that stand before it in `order`.
    pub(super) fn put(&mut self, id: &SectionId, written: &Written, order: &[SectionId]) {
        let body = lines(&written.body);
        let heading = written.heading.as_deref().map(one_line);
        if id.as_str() == SectionId::HEAD {
            put(self.front.as_table_mut(), "title", value(heading.unwrap_or_default()));
            put(self.front.as_table_mut(), "summary", value(one_line(&body)));
            return;
        }
        let text = match (&heading, body.is_empty()) {
            (Some(heading), true) => format!("## {heading} {{#{id}}}"),
            (Some(heading), false) => format!("## {heading} {{#{id}}}\n\n{body}"),
            (None, _) => body,
        };
        let sections = sections_of(&self.body);
        if let Some(part) = sections.iter().find(|part| part.id == id.as_str()) {
            let old = self.body.get(part.range.clone()).unwrap_or_default();
            let end = old.get(old.trim_end().len()..).filter(|end| end.contains('\n')).unwrap_or("\n").to_owned();
            // A section without a heading begins with the blank line behind the front matter.
            let start = old.get(..old.len() - old.trim_start().len()).unwrap_or_default().to_owned();
            self.body.replace_range(part.range.clone(), &format!("{start}{text}{end}"));
        } else {
            let place = order.iter().position(|other| other == id).unwrap_or(order.len());
            let before = order.get(..place).unwrap_or_default();
            let last = sections.iter().rev().find(|part| before.iter().any(|other| other.as_str() == part.id));
            let at = last.map_or(0, |part| part.range.end);
            let (kept, rest) = (self.body.get(..at).unwrap_or_default(), self.body.get(at..).unwrap_or_default());
            let (kept, rest) = (kept.trim_end(), rest.trim_start_matches('\n'));
            let before = if kept.is_empty() { "\n" } else { "\n\n" };
            let after = if rest.is_empty() { "" } else { "\n" };
            self.body = format!("{kept}{before}{text}\n{after}{rest}");
        }
        self.say(id, written.say.as_deref());
    }

    /// Notes which source a section translates.
    pub(super) fn stamp(&mut self, id: &SectionId, source: &Hash) {
        let table = self.front.entry("translates").or_insert_with(|| Item::Table(Table::new()));
        if let Some(table) = table.as_table_mut() {
            put(table, id.as_str(), value(source.as_str()));
        }
    }

    fn say(&mut self, id: &SectionId, say: Option<&str>) {
        match say.map(one_line).filter(|words| !words.is_empty()) {
            Some(words) => {
                if self.front.get("say").is_none() {
                    self.add_say();
                }
                if let Some(table) = self.front.get_mut("say").and_then(Item::as_table_mut) {
                    put(table, id.as_str(), value(words));
                }
            }
            None => {
                if let Some(table) = self.front.get_mut("say").and_then(Item::as_table_mut) {
                    table.remove(id.as_str());
                }
            }
        }
    }

    /// The table `[say]` stands before `[translates]`, which is always the last.
    fn add_say(&mut self) {
        let translates = self.front.remove("translates");
        let place = self.front.iter().filter_map(|(_, item)| item.as_table()?.position()).max();
        let mut say = Table::new();
        say.set_position(Some(place.unwrap_or(0) + 1));
        self.front.insert("say", Item::Table(say));
        if let Some(mut translates) = translates {
            if let Some(table) = translates.as_table_mut() {
                table.set_position(Some(place.unwrap_or(0) + 2));
            }
            self.front.insert("translates", translates);
        }
    }
}

/// The name of the section that a line of a text file belongs to, counted from 1.
pub(super) fn section_at(whole: &str, line: usize) -> Option<String> {
    let (front, body) = parts(whole)?;
    let before = line.checked_sub(1)?;
    let at = whole.split_inclusive('\n').take(before).map(str::len).sum::<usize>();
    if let Some(at) = at.checked_sub(body.start) {
        let found = sections_of(whole.get(body)?).into_iter().find(|part| part.range.contains(&at));
        return found.map(|part| part.id);
    }
    // The last table that begins above it, and the key that stands there.
    let above = whole.get(front.start..at).unwrap_or_default();
    let table = above.lines().rev().find(|line| line.starts_with('['));
    let key = whole.get(at..)?.split_once('=')?.0.trim();
    match (table, key) {
        (None, "title" | "summary") => Some(SectionId::HEAD.to_owned()),
        (Some("[say]"), section) => Some(section.to_owned()),
        _ => None,
    }
}

/// The sections of a body, in order.
fn sections_of(markdown: &str) -> Vec<Part> {
    let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TASKLISTS;
    let mut found: Vec<Part> = vec![Part { id: SectionId::INTRO.to_owned(), heading: None, range: 0..0, below: 0 }];
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }) => {
                if let Some(last) = found.last_mut() {
                    last.range.end = range.start;
                }
                let id = id.map_or_else(String::new, |id| id.to_string());
                let line = markdown.get(range.clone()).unwrap_or_default();
                found.push(Part { id, heading: Some(heading_in(line)), range: range.start..range.end, below: range.end });
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => {}
            _ => {}
        }
    }
    if let Some(last) = found.last_mut() {
        last.range.end = markdown.len();
    }
    let is_empty =
        |part: &Part| part.heading.is_none() && markdown.get(part.range.clone()).is_none_or(|text| text.trim().is_empty());
    found.retain(|part| !is_empty(part));
    found
}

/// The words of a line `## Words {#id}`, or of one that is underlined.
fn heading_in(line: &str) -> String {
    let first = line.trim().lines().next().unwrap_or_default();
    let words = first.trim_start_matches('#').trim();
    let words = words.rsplit_once("{#").map_or(words, |(words, _)| words);
    words.trim().to_owned()
}

/// Words as they stand on one line.
fn one_line(words: &str) -> String {
    words.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words with the line ends of files, as forms do not send them.
fn lines(words: &str) -> String {
    let lines: Vec<&str> = words.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}
