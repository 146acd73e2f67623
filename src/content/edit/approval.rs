//! An approval at the end of `approvals/<language>.toml`: what stands there already is never touched.

use chrono::NaiveDate;
use toml_edit::value;

use crate::catalogue::{Hash, SectionId, Verdict};

/// What a person said of a translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement<'a> {
    /// The name of the text in its layer.
    pub item: &'a str,
    /// The section.
    pub section: &'a SectionId,
    /// The source that was read.
    pub source: &'a Hash,
    /// The translation that was read.
    pub translation: &'a Hash,
    /// What was said.
    pub verdict: Verdict,
    /// Who said it.
    pub reviewer: &'a str,
    /// When.
    pub date: NaiveDate,
}

/// The file with one judgement more.
pub(super) fn appended(before: Option<&str>, judgement: &Judgement<'_>) -> String {
    let mut text = before.unwrap_or("# Who approved which translation. Entries are added and never changed.\n").to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let Judgement { item, section, source, translation, verdict, reviewer, date } = judgement;
    let verdict = match verdict {
        Verdict::Approved => "approved",
        Verdict::Disputed => "disputed",
        Verdict::Settled => "settled",
    };
    let fields = [
        ("item", *item),
        ("section", section.as_str()),
        ("source", source.as_str()),
        ("translation", translation.as_str()),
        ("verdict", verdict),
        ("reviewer", *reviewer),
    ];
    text.push_str("\n[[approval]]\n");
    for (key, words) in fields {
        text.push_str(&format!("{key} = {}\n", value(words)));
    }
    text.push_str(&format!("date = {date}\n"));
    text
}
