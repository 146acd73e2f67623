//! Phone numbers: short ones are those of the country, and none is made up.

use super::Scope;
use crate::catalogue::{Number, PhoneNumber, Position, Value};
use crate::content::Finding;

/// Every short number is in the closed list of the country.
pub(super) fn short_numbers(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let known: Vec<&Number> = scope.chain.iter().flat_map(|content| &content.layer.short_numbers).collect();
    for (number, at) in numbers(scope).into_iter().filter(|(number, _)| number.is_short() && !known.contains(number)) {
        let message = format!("“{}” is not one of the country's short numbers", number.shown());
        let advice = "mend the number, or add it to short_numbers in the country's layer.toml when it can be dialled there";
        findings.push(Finding::error("bad-phone", at.clone(), message, advice));
    }
}

/// Nobody has a number that is made up.
pub(super) fn placeholders(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for (number, at) in numbers(scope).into_iter().filter(|(number, _)| is_placeholder(number)) {
        let message = format!("“{}” looks like a number that fills a form", number.shown());
        let advice = "write the number that its owner publishes, or leave the phone out";
        findings.push(Finding::error("placeholder-number", at.clone(), message, advice));
    }
}

/// The numbers of the layer's facts, services, locations, alerts and events, each with its record.
fn numbers<'a>(scope: &Scope<'a>) -> Vec<(&'a Number, &'a Position)> {
    let content = scope.content;
    let mut numbers = Vec::new();
    for fact in content.facts.values() {
        for period in &fact.periods {
            if let Value::Phone(number) = &period.value {
                numbers.push((number, &fact.position));
            }
        }
    }
    let services = content.services.values().map(|service| (&service.phones, &service.position));
    let locations = content.locations.values().map(|location| (&location.phones, &location.position));
    let alerts = content.alerts.values().map(|alert| (&alert.phones, &alert.position));
    let events = content.events.values().map(|event| (&event.phones, &event.position));
    for (phones, at) in services.chain(locations).chain(alerts).chain(events) {
        for phone in phones {
            if let PhoneNumber::Own(number) = &phone.number {
                numbers.push((number, at));
            }
        }
    }
    numbers
}

/// Eight equal digits in a row, seven that count up or down, six zeros at the end, or the numbers of films (+1 … 555 …).
fn is_placeholder(number: &Number) -> bool {
    let digits = number.dialled().trim_start_matches('+').as_bytes();
    let has_run = |length: usize, step: fn(u8, u8) -> bool| {
        let mut run = 1;
        digits.windows(2).any(|pair| {
            run = if step(pair[0], pair[1]) { run + 1 } else { 1 };
            run >= length
        })
    };
    let in_film = number.dialled().strip_prefix("+1").is_some_and(|digits| digits.get(3..6) == Some("555"));
    has_run(8, |one, next| next == one)
        || has_run(7, |one, next| next == one + 1)
        || has_run(7, |one, next| next + 1 == one)
        || digits.len() > 6 && digits.ends_with(b"000000")
        || in_film
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_fill_forms_are_known() {
        let is_placeholder = |text| is_placeholder(&Number::parse(text).expect("a number"));
        for text in ["+48 555 555 555", "+48 58 123 45 67", "+48 500 000 000", "+1 212 555 01 23", "+48 22 222 22 22"] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["112", "116 111", "+48 800 12 12 12", "+48 800 100 100", "+48 601 100 100", "+48 58 524 45 00"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
