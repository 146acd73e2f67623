//! Markdown → sections. Only what the format names becomes structure; everything else is a finding and plain text.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::Finding;
use super::inline::{Line, facts_in};
use super::places::Places;
use crate::catalogue::{At, Block, FactId, Inline, ItemId, ListItem, Position, Section, SectionId, Slug, Target, unit_hash};

/// A part of a file.
pub(super) struct Fragment<'a> {
    pub(super) file: &'a Arc<str>,
    pub(super) places: &'a Places<'a>,
    pub(super) whole: &'a str,
    pub(super) range: Range<usize>,
}

/// What a body says.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) sections: Vec<Section>,
    pub(super) facts: Vec<At<FactId>>,
    pub(super) items: Vec<At<ItemId>>,
    pub(super) terms: Vec<At<SectionId>>,
}

/// A heading that opens a section.
struct Opening {
    id: SectionId,
    heading: Option<String>,
    start: usize,
}

impl Body {
    /// Reads a body of Markdown.
    pub(super) fn read(fragment: &Fragment<'_>, findings: &mut Vec<Finding>) -> Self {
        let markdown = fragment.whole.get(fragment.range.clone()).unwrap_or_default();
        let mut reader =
            Reader { fragment, findings, body: Self::default(), frames: vec![Frame::new(Kind::Section)], heading: None };
        let mut opening = Opening { id: intro(), heading: None, start: 0 };
        let options = Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_TASKLISTS;
        for (event, range) in TextMergeWithOffset::new(Parser::new_ext(markdown, options).into_offset_iter()) {
            if let Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes, attrs }) = &event {
                reader.close(&opening, markdown.get(opening.start..range.start).unwrap_or_default());
                let odd = !classes.is_empty() || !attrs.is_empty();
                opening = Opening {
                    id: reader.section_id(id.as_deref(), odd, &range),
                    heading: Some(String::new()),
                    start: range.start,
                };
                reader.heading = Some(Line::default());
                continue;
            }
            if let Event::End(TagEnd::Heading(HeadingLevel::H2)) = event {
                let line = reader.heading.take().unwrap_or_default();
                opening.heading = Some(reader.heading_text(line, &range));
                continue;
            }
            reader.event(event, range);
        }
        reader.close(&opening, markdown.get(opening.start..).unwrap_or_default());
        reader.body
    }

    /// Reads a line that has no Markdown but facts.
    pub(super) fn line(text: &str, at: &Position, findings: &mut Vec<Finding>) -> Line {
        let mut line = Line::default();
        facts_in(text, &|_| at.clone(), &mut line, findings);
        line
    }
}

fn intro() -> SectionId {
    SectionId::new(Slug::parse(SectionId::INTRO).expect("`intro` is a slug"))
}

/// What is open while events are read.
struct Frame {
    kind: Kind,
    blocks: Vec<Block>,
    items: Vec<ListItem>,
    line: Line,
    tick: bool,
}

#[derive(PartialEq)]
enum Kind {
    Section,
    Paragraph,
    SubHeading,
    List { ordered: bool },
    Item,
    Strong,
    Emphasis,
    Link(Option<Target>),
    Other,
}

impl Frame {
    fn new(kind: Kind) -> Self {
        Self { kind, blocks: Vec::new(), items: Vec::new(), line: Line::default(), tick: false }
    }

    /// Ends a line of words that stand in a block without a paragraph of their own.
    fn end_line(&mut self) {
        let mut inlines = std::mem::take(&mut self.line.inlines);
        inlines.shrink_to_fit();
        if !inlines.is_empty() {
            self.blocks.push(Block::Paragraph(inlines));
        }
        self.settle();
    }

    /// Gives back the room that was left for more: a text is kept as long as its edition.
    fn settle(&mut self) {
        self.line.inlines.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.items.shrink_to_fit();
    }
}

struct Reader<'a, 'f> {
    fragment: &'a Fragment<'a>,
    findings: &'f mut Vec<Finding>,
    body: Body,
    frames: Vec<Frame>,
    heading: Option<Line>,
}

impl Reader<'_, '_> {
    fn at(&self, offset: usize) -> Position {
        self.fragment.places.at(self.fragment.range.start + offset)
    }

    fn error(&mut self, rule: &'static str, range: &Range<usize>, message: impl Into<String>, advice: &str) {
        let at = self.at(range.start);
        self.findings.push(Finding::error(rule, at, message, advice));
    }

    fn section_id(&mut self, id: Option<&str>, odd: bool, range: &Range<usize>) -> SectionId {
        let advice = "end the heading with an id of lower-case letters, as in ## What to take with you {#papers}";
        let read = id.map(Slug::parse);
        let id = match read {
            Some(Ok(slug)) if !odd => SectionId::new(slug),
            _ => {
                self.error("section-id", range, "the heading has no proper id", advice);
                return SectionId::new(
                    Slug::parse(&format!("line-{}", self.at(range.start).line)).unwrap_or_else(|_| unreachable!()),
                );
            }
        };
        let taken = self.body.sections.iter().any(|section| section.id == id);
        if taken || id.as_str() == SectionId::HEAD || id.as_str() == SectionId::INTRO {
            self.error("section-id", range, format!("the id “{id}” is taken"), advice);
        }
        id
    }

    fn heading_text(&mut self, line: Line, range: &Range<usize>) -> String {
        let mut text = String::new();
        for inline in line.inlines {
            match inline {
                Inline::Text(words) => text.push_str(&words),
                _ => self.error(
                    "markdown",
                    range,
                    "a heading holds plain words only",
                    "move the fact, link or emphasis below it",
                ),
            }
        }
        if text.trim().is_empty() {
            self.error("markdown", range, "the heading is empty", "write a heading");
        }
        text.trim().to_owned()
    }

    /// Ends the section that is open.
    fn close(&mut self, opening: &Opening, raw: &str) {
        let mut frame = std::mem::replace(&mut self.frames, vec![Frame::new(Kind::Section)]).swap_remove(0);
        frame.end_line();
        if frame.blocks.is_empty() && opening.heading.is_none() {
            return;
        }
        // What a fact or place is called needs no explanation; a phrase needs none in its own language.
        let is_name = self.fragment.file.split('/').nth(1).is_some_and(|part| ["facts", "places", "phrases"].contains(&part));
        if frame.blocks.is_empty() && !is_name {
            self.error("markdown", &(opening.start..opening.start), "the section is empty", "write it, or remove its heading");
        }
        let (id, heading) = (opening.id.clone(), opening.heading.clone());
        let line = self.fragment.places.line(self.fragment.range.start + opening.start);
        self.body.sections.push(Section { id, heading, blocks: frame.blocks, hash: unit_hash(raw), line });
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, &range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, &range),
            Event::SoftBreak => self.push(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.push(Inline::Break),
            Event::TaskListMarker(_) => {
                if let Some(item) = self.frames.iter_mut().rev().find(|frame| frame.kind == Kind::Item) {
                    item.tick = true;
                }
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                let message = format!("raw HTML stands here: {}", text.trim());
                self.error("raw-html", &range, message, "remove the tags; it is shown as plain text");
                self.push(Inline::Text(text.trim_end_matches('\n').to_owned()));
            }
            Event::Code(text) => {
                self.error("markdown", &range, "code is not part of the format", "remove the back quotes");
                self.push(Inline::Text(text.into_string()));
            }
            Event::Rule => self.error("markdown", &range, "a ruler is not part of the format", "remove the line"),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.push(Inline::Text(text.into_string()));
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::List(first) => {
                self.top().end_line();
                Kind::List { ordered: first.is_some() }
            }
            Tag::Item => Kind::Item,
            Tag::Strong => Kind::Strong,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Link { dest_url, .. } => Kind::Link(self.target(&dest_url, range)),
            Tag::Heading { level: HeadingLevel::H3, .. } => Kind::SubHeading,
            Tag::HtmlBlock => Kind::Other,
            other => {
                let name = format!("{other:?}");
                let name = name.split(['(', ' ', '{']).next().unwrap_or_default().to_lowercase();
                self.error(
                    "markdown",
                    range,
                    format!("“{name}” is not part of the format"),
                    "use headings ## and ###, paragraphs and lists",
                );
                Kind::Other
            }
        };
        self.frames.push(Frame::new(kind));
    }

    fn end(&mut self, _: TagEnd) {
        // The frame of the section itself stays.
        if self.frames.len() < 2 {
            return;
        }
        let Some(mut frame) = self.frames.pop() else { return };
        frame.settle();
        let parent = self.top();
        match frame.kind {
            Kind::Section => {}
            Kind::Paragraph => parent.blocks.push(Block::Paragraph(frame.line.inlines)),
            Kind::SubHeading => parent.blocks.push(Block::Heading(frame.line.inlines)),
            Kind::List { ordered } => parent.blocks.push(Block::List { ordered, items: frame.items }),
            Kind::Item => {
                frame.end_line();
                parent.items.push(ListItem { tick: frame.tick, blocks: frame.blocks });
            }
            Kind::Strong => self.push(Inline::Strong(frame.line.inlines)),
            Kind::Emphasis => self.push(Inline::Emphasis(frame.line.inlines)),
            Kind::Link(Some(target)) => self.push(Inline::Link(target, frame.line.inlines)),
            Kind::Link(None) => parent.line.inlines.extend(frame.line.inlines),
            Kind::Other => {
                frame.end_line();
                parent.end_line();
                parent.blocks.extend(frame.blocks);
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(Kind::Section));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn push(&mut self, inline: Inline) {
        match &mut self.heading {
            Some(line) => line.inlines.push(inline),
            None => self.top().line.inlines.push(inline),
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let (places, start) = (self.fragment.places, self.fragment.range.start + range.start);
        let mut line = Line::default();
        facts_in(text, &|offset| places.at(start + offset), &mut line, self.findings);
        self.body.facts.append(&mut line.facts);
        for inline in line.inlines {
            self.push(inline);
        }
    }

    fn target(&mut self, address: &str, range: &Range<usize>) -> Option<Target> {
        if let Some(id) = address.strip_prefix("item:") {
            let at = self.at(range.start);
            return match ItemId::parse(id) {
                Ok(id) => {
                    self.body.items.push(At { value: id.clone(), at });
                    Some(Target::Item(id))
                }
                Err(error) => {
                    self.error("bad-link", range, error.to_string(), "link to an item as in (item:health/family-doctor)");
                    None
                }
            };
        }
        if let Some(id) = address.strip_prefix("term:") {
            let at = self.at(range.start);
            return match Slug::parse(id).map(SectionId::new) {
                Ok(id) => {
                    self.body.terms.push(At { value: id.clone(), at });
                    Some(Target::Term(id))
                }
                Err(error) => {
                    self.error("bad-link", range, error.to_string(), "link to a word of the glossary as in (term:pesel)");
                    None
                }
            };
        }
        let allowed = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme));
        if !allowed || address.chars().any(char::is_control) {
            let advice =
                "link to https:, http:, mailto:, tel:, item:<topic>/<slug> or term:<id>; the words are shown without a link";
            self.error("bad-link", range, format!("a link can't lead to “{address}”"), advice);
            return None;
        }
        Some(Target::Address(address.to_owned()))
    }
}
