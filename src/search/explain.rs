//! Why an entry stands where it stands: which words of the question it has, where, in what form, with what weight.

use serde::Serialize;

use crate::language::Language;

/// How a word of the question and a term of the index are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The same folded word.
    Exact,
    /// The same stem.
    Stem,
    /// The term goes on.
    Prefix,
    /// The term sounds the same in another script.
    Sound,
    /// The word is a slip of the term.
    Slip,
    /// The term has many of the word's pieces.
    Piece,
    /// The whole question is a title or keyword.
    Whole,
}

/// Why a hit stands where it stands, by one reading of the question. Where there are several, a hit gains by its rank in each,
/// times the square of the reading's quality.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// The language in which the question was read.
    pub language: Language,
    /// What was read: the question, or what it would be with the keyboard set to that language.
    pub text: String,
    /// How well the texts of that language know its words, from 0 to 1.
    pub quality: f32,
    /// What matches.
    #[serde(flatten)]
    pub explanation: Explanation,
}

/// Why an entry has its score.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Explanation {
    /// What matches.
    pub matches: Vec<Match>,
    /// What it gains because the question says one of its keywords of several words.
    pub phrase: f32,
    /// What a number to call in an emergency gains because others fit the question too.
    pub others: f32,
    /// What such a number loses because the question is long and says no keyword of it.
    pub strays: f32,
    /// What it loses because one keyword of something else says more of the question than any of its own.
    pub scattered: f32,
    /// Whether such a number passed a page, since the question is a keyword of both.
    pub is_put_first: bool,
    /// What it lost to what fits nearly as well, for which it made room.
    pub room: f32,
}

/// A term of an entry that a word of the question stands for. Of several for one word, the best counts, and a tenth of the
/// others; and in the same way of those that have many of its pieces.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Match {
    /// The word of the question; nothing for the whole.
    pub word: Option<String>,
    /// Where it stands: `title`, `keywords`, `terms`, `summary`, `headings`, `names`, `body`, `whole`.
    pub zone: &'static str,
    /// In what form.
    pub form: Form,
    /// The term of the index.
    pub term: String,
    /// What the entry gains by it.
    pub score: f32,
}

impl Explanation {
    /// Notes a match.
    pub(super) fn add(&mut self, found: Match) {
        self.matches.push(found);
    }
}
