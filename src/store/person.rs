//! Who may do what at the review desk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::record::Document;
use crate::catalogue::Slug;
use crate::language::Language;

/// Somebody who was invited. The key is of random letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name under which judgements are kept.
    pub name: String,
    /// Tags of the languages whose translations they judge.
    pub reviews: Vec<String>,
    /// Cities whose facts, services and source texts they edit.
    pub edits: Vec<String>,
    /// Whether they invite others and end their sessions.
    pub admin: bool,
    /// The city whose pages they are shown.
    pub city: String,
    /// The tag of the language in which the desk speaks to them.
    pub reads: String,
    /// Whether their name may be shown on pages and in packs.
    pub credit: bool,
    /// The name by which they sign in, where they have set a password.
    pub sign_in: Option<String>,
    /// The day on which they were invited.
    pub invited: NaiveDate,
    /// The day on which they first came.
    pub joined: Option<NaiveDate>,
    /// Whether they may come no more. What they did stays theirs.
    pub left: bool,
}

impl Document for Person {
    const KIND: &'static str = "person";
}

impl Person {
    /// Whether they judge translations into a language.
    pub fn reviews(&self, language: &Language) -> bool {
        self.reviews.iter().any(|tag| tag == language.tag())
    }

    /// Whether they edit a city.
    pub fn edits(&self, city: &Slug) -> bool {
        self.edits.iter().any(|slug| slug == city.as_str())
    }

    /// Whether what they do reaches everybody, or lets others in, without anybody else looking.
    pub fn acts_alone(&self) -> bool {
        self.is_editor() || self.admin
    }

    /// Whether they edit any city.
    pub fn is_editor(&self) -> bool {
        !self.edits.is_empty()
    }
}
