//! Facts in a line of words: `{fact:minimum-wage}`.

use super::Finding;
use crate::catalogue::{At, FactId, Inline, Position};

/// What a line says, and the facts in it.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) inlines: Vec<Inline>,
    pub(super) facts: Vec<At<FactId>>,
}

const OPEN: &str = "{fact:";

/// Splits words at facts. `at` gives the place of a byte of the words.
pub(super) fn facts_in(text: &str, at: &dyn Fn(usize) -> Position, line: &mut Line, findings: &mut Vec<Finding>) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let offset = text.len() - after.len() - OPEN.len();
        let id = after.split_once('}').map(|(id, after)| (FactId::parse(id), id, after));
        let words = |line: &mut Line, words: &str| {
            if !words.is_empty() {
                line.inlines.push(Inline::Text(words.to_owned()));
            }
        };
        words(line, before);
        match id {
            Some((Ok(id), _, after)) => {
                line.inlines.push(Inline::Fact(id.clone()));
                line.facts.push(At { value: id, at: at(offset) });
                rest = after;
            }
            _ => {
                let advice = "write the id of a fact between {fact: and }, as in {fact:minimum-wage}";
                findings.push(Finding::error("bad-fact", at(offset), "this is not a reference to a fact", advice));
                words(line, OPEN);
                rest = after;
            }
        }
    }
    if !rest.is_empty() {
        line.inlines.push(Inline::Text(rest.to_owned()));
    }
}
