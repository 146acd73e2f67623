//! A language: its BCP 47 tag and the direction that it is written in.
//! The only module that names `unic_langid`. It knows nothing of texts; a language's own name is a message of its locale.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use thiserror::Error;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language by its BCP 47 tag, in canonical case (`uk`, `ar`, `zh-Hant`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language {
    tag: Arc<str>,
    /// Follows from the tag. Pages ask for it hundreds of times.
    direction: Direction,
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A tag that is not a BCP 47 language tag.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not a language tag of BCP 47, such as pl, uk or zh-Hant")]
pub struct LanguageError(String);

impl Language {
    /// Reads a tag; case and separator are brought into canonical form.
    pub fn parse(tag: &str) -> Result<Self, LanguageError> {
        let wrong = || LanguageError(tag.to_owned());
        let identifier: LanguageIdentifier = tag.parse().map_err(|_| wrong())?;
        // `und` and the empty string parse, but say nothing.
        if identifier.language.is_empty() {
            return Err(wrong());
        }
        Ok(Self { tag: identifier.to_string().into(), direction: direction(&identifier) })
    }

    /// The canonical tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The primary subtag: `zh` of `zh-Hant`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// The digit zero of its script, where that has digits of its own; the others follow it in Unicode.
    pub fn zero(&self) -> Option<char> {
        match self.primary() {
            "ar" | "ckb" => Some('\u{660}'),
            "fa" | "prs" | "ps" | "ur" => Some('\u{6f0}'),
            "hi" | "mr" | "ne" => Some('\u{966}'),
            "bn" | "as" => Some('\u{9e6}'),
            _ => None,
        }
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The identifier that Fluent wants.
    pub fn identifier(&self) -> Option<LanguageIdentifier> {
        self.tag.parse().ok()
    }
}

fn direction(identifier: &LanguageIdentifier) -> Direction {
    // unic_langid takes Dari's own tag and Sorani's for left to right.
    match identifier.character_direction() {
        _ if matches!(identifier.language.as_str(), "prs" | "ckb") => Direction::Rtl,
        CharacterDirection::RTL => Direction::Rtl,
        CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
    }
}

/// As its tag.
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

impl Direction {
    /// `ltr` or `rtl`, as HTML and Typst write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_canonical_and_have_a_direction() {
        let language = |tag| Language::parse(tag).expect("a tag");
        assert_eq!(language("ZH-hant").tag(), "zh-Hant");
        assert_eq!(language("uk").direction(), Direction::Ltr);
        for tag in ["ar", "fa", "ps", "ckb", "prs", "ur"] {
            assert_eq!(language(tag).direction(), Direction::Rtl, "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for tag in ["", "polski język", "und", "x", "../pl"] {
            assert!(Language::parse(tag).is_err(), "{tag}");
        }
    }
}
