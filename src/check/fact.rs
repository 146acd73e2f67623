//! Facts in texts exist, hold today and may be shown; records are not too old.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Scope;
use crate::catalogue::{At, FactId, Position, Print, Section, SectionId, Text, Value};
use crate::content::Finding;

/// Every fact that a text prints exists, holds, is confirmed and may go where the text goes.
pub(super) fn facts_in_texts(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for (texts, prints) in scope.texts() {
        for used in texts.by_language.values().flat_map(|text| &text.facts) {
            let Some(fact) = scope.fact(&used.value) else {
                findings.push(unknown(used));
                continue;
            };
            let id = &fact.id;
            if fact.is_unconfirmed() {
                let advice = "take the sentence out until the fact is confirmed";
                findings.push(Finding::error(
                    "unconfirmed",
                    used.at.clone(),
                    format!("the fact “{id}” is not confirmed"),
                    advice,
                ));
            } else if fact.has_expired(scope.today()) {
                let advice = "add the new value as [[later]] to the fact, or take the sentence out";
                findings.push(Finding::error("expired", used.at.clone(), format!("no value of “{id}” holds any more"), advice));
            } else if fact.on(scope.today()).is_none() {
                let advice = "wait with the sentence until the value holds";
                findings.push(Finding::error("not-yet", used.at.clone(), format!("no value of “{id}” holds today"), advice));
            }
            if fact.periods.iter().any(|period| period.value == Value::Statement) {
                let advice = "name it in `basis` of the guide or service instead";
                findings.push(Finding::error(
                    "bad-fact",
                    used.at.clone(),
                    format!("“{id}” is a statement and prints nothing"),
                    advice,
                ));
            }
            if prints && fact.print == Print::No {
                let advice = "give the guide print = false, or use a fact that may be printed";
                findings.push(Finding::error("not-for-print", used.at.clone(), format!("“{id}” may not go on paper"), advice));
            }
        }
    }
}

/// What facts are called: of facts that are there and print something, each with questions that no other fact answers too.
pub(super) fn names(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let Some(names) = &scope.content.named_facts else { return };
    for section in names.source().into_iter().flat_map(|text| &text.sections) {
        let at = || heading(names.source(), section);
        let Ok(value) = FactId::parse(section.id.as_str()) else { continue };
        match scope.fact(&value) {
            None => findings.push(unknown(&At { value, at: at() })),
            Some(fact) if fact.periods.iter().any(|period| period.value == Value::Statement) => {
                let message = format!("“{value}” is a statement and answers no question");
                findings.push(Finding::error("bad-fact", at(), message, "take its name out"));
            }
            Some(_) => {}
        }
    }
    names.by_language.values().for_each(|text| questions(text, findings));
}

/// The questions of one language.
fn questions(text: &Text, findings: &mut Vec<Finding>) {
    let mut known: BTreeMap<String, &SectionId> = BTreeMap::new();
    for section in &text.sections {
        let asked = text.asked.get(&section.id).map_or(&[][..], Vec::as_slice);
        if asked.is_empty() {
            let message = format!("nobody finds the fact “{}”: no question is listed for it", section.id);
            let advice = "list under [asked] in the front matter how people ask for it in this language";
            findings.push(Finding::warning("unasked", heading(Some(text), section), message, advice));
        }
        for question in asked {
            let same = question.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(other) = known.insert(same, &section.id) {
                let message = format!("“{question}” asks for “{}” and for “{other}”", section.id);
                let advice = "keep the question with one fact, or say in it which of them is meant";
                findings.push(Finding::error("asked-twice", heading(Some(text), section), message, advice));
            }
        }
    }
}

fn heading(text: Option<&Text>, section: &Section) -> Position {
    let file = text.map_or_else(Default::default, |text| Arc::clone(&text.file));
    Position { file, line: section.line, column: 1 }
}

/// A reference to a fact that is not there.
pub(super) fn unknown(id: &At<FactId>) -> Finding {
    let message = format!("there is no fact “{}”", id.value);
    Finding::error("unknown-fact", id.at.clone(), message, "add it to facts.toml of this layer or one below, or mend the id")
}

/// Records past the day on which they must be checked again.
pub(super) fn ages(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for (name, position, provenance) in scope.provenances() {
        if provenance.checked > scope.today() {
            let message = format!("{name} was checked on {}, which is still to come", provenance.checked);
            findings.push(Finding::error("bad-date", position.clone(), message, "write the day of the check"));
        }
        if !provenance.unconfirmed && provenance.check_again < scope.today() {
            let message = format!("{name} had to be checked again by {}", provenance.check_again);
            findings.push(Finding::warning(
                "stale",
                position.clone(),
                message,
                "compare it with its sources and set `checked`",
            ));
        }
    }
}

/// The values of a fact follow each other day by day.
pub(super) fn periods(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for fact in scope.content.facts.values() {
        for period in &fact.periods {
            if let (Some(from), Some(until)) = (period.valid_from, period.valid_until)
                && until < from
            {
                let message = format!("a value of “{}” ends on {until}, before it begins on {from}", fact.id);
                findings.push(Finding::error("bad-date", fact.position.clone(), message, "mend valid_from or valid_until"));
            }
        }
        for pair in fact.periods.windows(2) {
            let [earlier, later] = pair else { continue };
            let (Some(until), Some(from)) = (earlier.valid_until, later.valid_from) else { continue };
            if until.succ_opt().is_some_and(|next| next < from) {
                let message = format!("no value of “{}” holds between {until} and {from}", fact.id);
                let advice = "let the later value begin on the day after, or keep texts from printing the fact in between";
                findings.push(Finding::warning("period-gap", fact.position.clone(), message, advice));
            }
        }
    }
}
