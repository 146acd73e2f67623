//! Texts: title, summary and sections of a guide, service, letter or page, in each language.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{At, FactId, ItemId, Slug};
use crate::language::Language;

/// One thing said in several languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts {
    /// Which thing of which layer.
    pub key: TextKey,
    /// The language that the others translate.
    pub source_language: Language,
    /// The text in each language that has one.
    pub by_language: BTreeMap<Language, Arc<Text>>,
}

/// The name of a text: the layer that it stands in, and `<topic>/<slug>`, `letter`, `values`, `glossary`, `phrases`,
/// `facts`, `places` or `pages/<slug>`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextKey {
    /// The layer.
    pub layer: Slug,
    /// The name within the layer.
    pub name: String,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The language.
    pub language: Language,
    /// A few words.
    pub title: String,
    /// One or two sentences.
    pub summary: Vec<Inline>,
    /// Words that people type.
    pub keywords: Vec<String>,
    /// How it came about.
    pub origin: Origin,
    /// Who made it.
    pub translator: Option<String>,
    /// In a translation: the hash of the source section that each section translates.
    pub translates: BTreeMap<SectionId, Hash>,
    /// Hash of title and summary.
    pub head: Hash,
    /// The body.
    pub sections: Vec<Section>,
    /// The facts that it prints, and where.
    pub facts: Vec<At<FactId>>,
    /// The items that it links to, and where.
    pub items: Vec<At<ItemId>>,
    /// The words of the glossary that it links to, and where.
    pub terms: Vec<At<SectionId>>,
    /// Of terms, phrases and places: how each is said, in the reader's script.
    pub say: BTreeMap<SectionId, String>,
    /// In the names of facts: how people ask for each, in this language.
    pub asked: BTreeMap<SectionId, Vec<String>>,
    /// In the names of facts: words that questions for any of them have.
    pub asking: Vec<String>,
    /// Its file below the content folder.
    pub file: Arc<str>,
}

/// A unit: what is compared, translated, checked and approved.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name, the same in every language.
    pub id: SectionId,
    /// Its heading; the section before the first heading has none.
    pub heading: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Hash of heading and body as written.
    pub hash: Hash,
    /// The line of its heading in the file.
    pub line: usize,
}

/// The name of a section: `head`, `intro` or the id of a heading.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SectionId(Slug);

/// The first 64 bits of a SHA-256, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(String);

/// A section as somebody writes it: Markdown, with facts as `{fact:…}`. Of `head` the heading is the title and the body the
/// summary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// The heading; the section before the first heading has none.
    pub heading: Option<String>,
    /// What stands below it.
    pub body: String,
    /// Of terms, phrases and places: how each is said, in the reader's script.
    pub say: Option<String>,
}

/// How a text came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A person wrote it.
    Person,
    /// A program wrote it.
    Machine,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading below the section's own.
    Heading(Vec<Inline>),
    /// A list.
    List {
        /// Numbered.
        ordered: bool,
        /// Its points.
        items: Vec<ListItem>,
    },
}

/// A point of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListItem {
    /// It has a box to tick.
    pub tick: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Important words.
    Strong(Vec<Self>),
    /// Stressed words.
    Emphasis(Vec<Self>),
    /// A link.
    Link(Target, Vec<Self>),
    /// The value of a fact.
    Fact(FactId),
    /// A new line.
    Break,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An address with the scheme `https`, `http`, `mailto` or `tel`.
    Address(String),
    /// A guide or service.
    Item(ItemId),
    /// A word of the glossary.
    Term(SectionId),
}

impl SectionId {
    /// Title and summary.
    pub const HEAD: &str = "head";
    /// What stands before the first heading.
    pub const INTRO: &str = "intro";

    /// Names a section.
    pub fn new(slug: Slug) -> Self {
        Self(slug)
    }

    /// The name of title and summary.
    pub fn head() -> Self {
        Slug::parse(Self::HEAD).map(Self).expect("`head` is a slug")
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Hash {
    /// How many hexadecimal digits a hash has.
    pub const DIGITS: usize = 16;

    /// Reads a hash as it stands in a file.
    pub fn parse(text: &str) -> Option<Self> {
        let right = text.len() == Self::DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        right.then(|| Self(text.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The hash of a section as written: line ends, trailing blanks and empty lines at both ends do not count.
pub fn unit_hash(markdown: &str) -> Hash {
    let mut lines = String::with_capacity(markdown.len());
    for line in markdown.trim().lines() {
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str(line.trim_end());
    }
    hash_of(&lines)
}

/// The hash of a title and summary as written.
pub fn head_hash(title: &str, summary: &str) -> Hash {
    hash_of(&format!("{}\n{}", title.trim(), summary.trim()))
}

/// The hash of a section together with how the term, phrase or place that it speaks of is said.
pub fn said_hash(section: &Hash, say: &str) -> Hash {
    hash_of(&format!("{section}\n{}", say.trim()))
}

fn hash_of(text: &str) -> Hash {
    let digest = Sha256::digest(text.as_bytes());
    Hash(digest.iter().take(Hash::DIGITS / 2).map(|byte| format!("{byte:02x}")).collect())
}

impl Texts {
    /// The text in a language, if it is there.
    pub fn in_language(&self, language: &Language) -> Option<&Text> {
        self.by_language.get(language).map(AsRef::as_ref)
    }

    /// The source text, if it is there.
    pub fn source(&self) -> Option<&Text> {
        self.in_language(&self.source_language)
    }
}

impl Text {
    /// The hash of one of its sections, `head` among them.
    pub fn hash(&self, id: &SectionId) -> Option<&Hash> {
        if id.as_str() == SectionId::HEAD {
            return Some(&self.head);
        }
        self.section(id).map(|section| &section.hash)
    }

    /// A section by its name.
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == *id)
    }

    /// The names of its sections, `head` first.
    pub fn section_ids(&self) -> impl Iterator<Item = SectionId> {
        std::iter::once(SectionId::head()).chain(self.sections.iter().map(|section| section.id.clone()))
    }
}

impl TextKey {
    /// Whether the headings are words of the source language in every language: terms or phrases.
    pub fn has_headings_of_source(&self) -> bool {
        matches!(self.name.as_str(), "glossary" | "phrases")
    }
}

impl fmt::Display for TextKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.layer, self.name)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for SectionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
