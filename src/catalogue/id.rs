//! Names that stand in paths and references.

use std::borrow::Borrow;
use std::fmt;

use thiserror::Error;

/// A name of lower-case letters, digits and hyphens: of a layer, topic, location, organization or source.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

/// A guide or service: `<topic>/<slug>`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId {
    /// The chapter.
    pub topic: Slug,
    /// The name within the chapter.
    pub slug: Slug,
}

/// A name that is not written as one.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum IdError {
    /// Letters outside a–z, 0–9 and the hyphen, or nothing at all.
    #[error("“{0}” is not a name of lower-case letters a–z, digits and hyphens")]
    Slug(String),
    /// No `<topic>/<slug>`.
    #[error("“{0}” is not written as <topic>/<slug>")]
    Item(String),
}

impl Slug {
    /// Reads a name.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let right = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if text.is_empty() || !text.chars().all(right) {
            return Err(IdError::Slug(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ItemId {
    /// Reads `<topic>/<slug>`.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let (topic, slug) = text.split_once('/').ok_or_else(|| IdError::Item(text.to_owned()))?;
        Ok(Self { topic: Slug::parse(topic)?, slug: Slug::parse(slug)? })
    }
}

/// A map by names is asked for the text of one.
impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.topic, self.slug)
    }
}
