//! Values that others print and that are known to be wrong stand nowhere: not in facts, fields or words.

use std::ops::Range;

use super::Scope;
use super::numeral::{stands_around, value_of};
use super::prose::{Page, Passage};
use crate::catalogue::{Fact, KnownWrong, Number, Period, Phone, PhoneNumber, Position, Schedule, Target, Value, WrongValue};
use crate::content::Finding;

/// Looks through the layer's facts, services and locations, with what this layer and those below know to be wrong.
pub(super) fn fields(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let entries: Vec<&KnownWrong> = known(scope).collect();
    for fact in scope.content.facts.values() {
        for entry in &entries {
            facts(entry, fact, findings);
        }
    }
    for location in scope.content.locations.values() {
        for (entry, wrong) in values(&entries) {
            match wrong {
                WrongValue::Address(address) if location.street.to_lowercase() == address.to_lowercase() => {
                    findings.push(finding(entry, &location.street, location.position.clone()));
                }
                WrongValue::Phone(digits) => phones(entry, digits, &location.phones, &location.position, findings),
                _ => {}
            }
        }
    }
    for service in scope.content.services.values() {
        for (entry, wrong) in values(&entries) {
            match wrong {
                WrongValue::Phone(digits) => phones(entry, digits, &service.phones, &service.position, findings),
                WrongValue::Hours(hours) if entry.items.iter().any(|item| item.value == service.id) => {
                    let own = service.phones.iter().filter_map(|phone| phone.schedule.as_ref()).chain(&service.schedule);
                    if let Some(wrong) = own.into_iter().find(|own| same_week(own, hours)) {
                        findings.push(finding(entry, wrong.expression(), service.position.clone()));
                    }
                }
                _ => {}
            }
        }
    }
}

/// The same for alerts and events.
pub(super) fn notices(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let entries: Vec<&KnownWrong> = known(scope).collect();
    for (entry, wrong) in values(&entries) {
        if let WrongValue::Phone(digits) = wrong {
            for alert in scope.content.alerts.values() {
                phones(entry, digits, &alert.phones, &alert.position, findings);
            }
        }
        for event in scope.content.events.values() {
            match (wrong, &event.address) {
                (WrongValue::Phone(digits), _) => phones(entry, digits, &event.phones, &event.position, findings),
                (WrongValue::Address(wrong), Some(address)) if has_address(address, wrong) => {
                    findings.push(finding(entry, address, event.position.clone()));
                }
                _ => {}
            }
        }
    }
}

/// Whether an address is, or begins with, that street and number.
fn has_address(address: &str, wrong: &str) -> bool {
    let street = address.split(',').next().unwrap_or(address);
    street.trim().to_lowercase() == wrong.to_lowercase()
}

/// The facts and items that the layer's own entries name exist.
pub(super) fn references(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for entry in &scope.content.known_wrong {
        for id in entry.facts.iter().filter(|id| scope.fact(&id.value).is_none()) {
            findings.push(super::fact::unknown(id));
        }
        entry.items.iter().for_each(|id| super::reference::item(scope, id, findings));
    }
}

/// Looks for the words of rules, and for wrong numbers behind links that dial.
pub(super) fn words(page: &Page<'_>, findings: &mut Vec<Finding>) {
    for entry in known(page.scope) {
        let is_meant = || entry.items.iter().any(|item| item.value.to_string() == page.texts.key.name);
        if page.source.is_none() && !entry.words.is_empty() && is_meant() {
            for passage in &page.prose.passages {
                let lower = passage.words.to_lowercase();
                if let Some(words) = entry.words.iter().find(|words| lower.contains(words.as_str())) {
                    findings.push(finding(entry, words, page.at(passage.line)));
                }
            }
        }
    }
    for passage in &page.prose.passages {
        for target in &passage.targets {
            let Target::Address(address) = target else { continue };
            let Some(dialled) = address.strip_prefix("tel:") else { continue };
            if let Some(entry) = known(page.scope).find(|entry| has_phone(entry, &value_of(dialled.trim_start_matches('+')))) {
                findings.push(finding(entry, dialled, page.at(passage.line)));
            }
        }
    }
}

/// What is known to be wrong about a number of this value in words.
pub(super) fn numeral(page: &Page<'_>, passage: &Passage<'_>, range: &Range<usize>, value: &str) -> Option<Finding> {
    let is_wrong = |entry: &KnownWrong, wrong: &WrongValue| match wrong {
        WrongValue::Phone(digits) => same_phone(digits, value),
        WrongValue::Number(amount) => entry.facts.is_empty() && value_of(amount) == value,
        WrongValue::Address(address) => stands_around(&passage.words, range, address),
        WrongValue::Duration(..) | WrongValue::Date(_) | WrongValue::Hours(_) => false,
    };
    known(page.scope).find_map(|entry| {
        let wrong = entry.wrong.iter().find(|wrong| is_wrong(entry, wrong))?;
        let typed = match wrong {
            WrongValue::Address(address) => address,
            _ => passage.words.get(range.clone()).unwrap_or_default(),
        };
        Some(finding(entry, typed, page.at(passage.line)))
    })
}

fn known<'a>(scope: &Scope<'a>) -> impl Iterator<Item = &'a KnownWrong> {
    scope.chain.iter().flat_map(|content| &content.known_wrong)
}

fn values<'a>(entries: &'a [&KnownWrong]) -> impl Iterator<Item = (&'a KnownWrong, &'a WrongValue)> {
    entries.iter().flat_map(|entry| entry.wrong.iter().map(move |wrong| (*entry, wrong)))
}

fn finding(entry: &KnownWrong, found: &str, at: Position) -> Finding {
    let message = format!("“{found}” is known to be wrong ({}): {}", entry.id, entry.why);
    Finding::error("known-wrong", at, message, format!("right is: {}", entry.right))
}

fn facts(entry: &KnownWrong, fact: &Fact, findings: &mut Vec<Finding>) {
    let is_named = entry.facts.iter().any(|id| id.value == fact.id);
    if !is_named && !entry.facts.is_empty() {
        return;
    }
    let holds = |period: &&Period| entry.on.is_none_or(|day| period.holds_on(day));
    for period in fact.periods.iter().filter(holds) {
        let wrong = entry.wrong.iter().find(|wrong| same_value(wrong, &period.value));
        if let Some(wrong) = wrong {
            findings.push(finding(entry, &shown(wrong), fact.position.clone()));
        }
    }
}

fn same_value(wrong: &WrongValue, value: &Value) -> bool {
    match (wrong, value) {
        (WrongValue::Phone(digits), Value::Phone(number)) => is_number(digits, number),
        (WrongValue::Number(amount), Value::Money(money)) => value_of(amount) == value_of(&money.amount),
        (WrongValue::Number(wrong), Value::Number(number) | Value::Percent(number)) => value_of(wrong) == value_of(number),
        (WrongValue::Duration(count, unit), Value::Duration(own, own_unit)) => (count, unit) == (own, own_unit),
        (WrongValue::Date(day), Value::Date(own)) => day == own,
        (WrongValue::Hours(hours), Value::Hours(own)) => same_week(own, hours),
        _ => false,
    }
}

fn shown(wrong: &WrongValue) -> String {
    match wrong {
        WrongValue::Phone(text) | WrongValue::Number(text) | WrongValue::Address(text) => text.clone(),
        WrongValue::Duration(count, unit) => format!("{count} {}", unit.as_str()),
        WrongValue::Date(day) => day.to_string(),
        WrongValue::Hours(hours) => hours.expression().to_owned(),
    }
}

fn phones(entry: &KnownWrong, digits: &str, phones: &[Phone], at: &Position, findings: &mut Vec<Finding>) {
    for phone in phones {
        if let PhoneNumber::Own(number) = &phone.number
            && is_number(digits, number)
        {
            findings.push(finding(entry, number.shown(), at.clone()));
        }
    }
}

fn is_number(digits: &str, number: &Number) -> bool {
    same_phone(digits, number.dialled().trim_start_matches('+'))
}

/// The shortest number that is found with a country's code before it; a short number is found alone.
const FULL_LENGTH: usize = 7;
/// How many digits a country's code has at most, with two zeros before it.
const LONGEST_CODE: usize = 5;

fn same_phone(digits: &str, typed: &str) -> bool {
    typed == digits || digits.len() >= FULL_LENGTH && typed.len() <= digits.len() + LONGEST_CODE && typed.ends_with(digits)
}

fn has_phone(entry: &KnownWrong, typed: &str) -> bool {
    entry.wrong.iter().any(|wrong| matches!(wrong, WrongValue::Phone(digits) if same_phone(digits, typed)))
}

/// Whether two schedules open at the same hours of an ordinary week. Public holidays do not count.
fn same_week(one: &Schedule, other: &Schedule) -> bool {
    one.expression() == other.expression() || one.week().days == other.week().days
}
