//! Short numbers are those of the country.

use super::Scope;
use crate::catalogue::{Number, PhoneNumber, Position, Value};
use crate::content::Finding;

/// Every short number of facts, services and locations is in the closed list of the country.
pub(super) fn short_numbers(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let known: Vec<&Number> = scope.chain.iter().flat_map(|content| &content.layer.short_numbers).collect();
    let mut look = |number: &Number, at: &Position| {
        if number.is_short() && !known.contains(&number) {
            let message = format!("“{}” is not one of the country's short numbers", number.shown());
            let advice = "mend the number, or add it to short_numbers in the country's layer.toml when it can be dialled there";
            findings.push(Finding::error("bad-phone", at.clone(), message, advice));
        }
    };
    let content = scope.content;
    for fact in content.facts.values() {
        for period in &fact.periods {
            if let Value::Phone(number) = &period.value {
                look(number, &fact.position);
            }
        }
    }
    let services = content.services.values().map(|service| (&service.phones, &service.position));
    let locations = content.locations.values().map(|location| (&location.phones, &location.position));
    for (phones, at) in services.chain(locations) {
        for phone in phones {
            if let PhoneNumber::Own(number) = &phone.number {
                look(number, at);
            }
        }
    }
}
