//! Places lie where their address says, and numbers are not those that forms are filled with.

use std::collections::BTreeMap;

use super::Scope;
use crate::catalogue::{Location, Number, PhoneNumber, Position, Value};
use crate::content::Finding;

/// How far the places of one district lie apart at most, in kilometres.
const DISTRICT: f64 = 5.0;

/// Locations lie inside their city's bounds.
pub(super) fn bounds(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let Some(bounds) = scope.layer().bounds else { return };
    for location in scope.content.locations.values() {
        if !bounds.contains(location.latitude, location.longitude) {
            let message = format!(
                "“{}” lies at {}, {}, outside of the bounds of {}",
                location.name,
                location.latitude,
                location.longitude,
                scope.layer().name
            );
            let advice =
                "check the coordinates (have latitude and longitude changed places?), or the city's bounds in layer.toml";
            findings.push(Finding::error("outside-city", location.position.clone(), message, advice));
        }
    }
}

/// Two addresses have two places.
pub(super) fn coordinates(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let mut places: BTreeMap<(u64, u64), &Location> = BTreeMap::new();
    for location in in_order(scope) {
        let place = (location.latitude.to_bits(), location.longitude.to_bits());
        let first = *places.entry(place).or_insert(location);
        if (&first.street, &first.town) != (&location.street, &location.town) {
            let message = format!(
                "“{}” ({}) lies at the same coordinates as “{}” ({})",
                location.name, location.street, first.name, first.street
            );
            let advice = "look up the coordinates of both addresses";
            findings.push(Finding::warning("same-coordinates", location.position.clone(), message, advice));
        }
    }
}

/// The places of a district lie near each other.
pub(super) fn districts(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let mut districts: BTreeMap<(&str, &str), Vec<&Location>> = BTreeMap::new();
    for location in in_order(scope) {
        if let Some(district) = &location.district {
            districts.entry((&location.town, district)).or_default().push(location);
        }
    }
    for ((_, district), places) in districts {
        for (number, location) in places.iter().enumerate() {
            let others = places.iter().filter(|other| other.id != location.id);
            let nearest = others.min_by(|one, other| distance(location, one).total_cmp(&distance(location, other)));
            // Of two that lie far from each other, the second is named.
            if let Some(nearest) = nearest.filter(|nearest| distance(location, nearest) > DISTRICT && number > 0) {
                let message = format!(
                    "“{}” lies {:.0} km from “{}”, and both are in the district {district}",
                    location.name,
                    distance(location, nearest),
                    nearest.name
                );
                let advice = "check the coordinates and the district";
                findings.push(Finding::warning("outside-district", location.position.clone(), message, advice));
            }
        }
    }
}

/// Nobody has a number that is made up.
pub(super) fn placeholders(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let content = scope.content;
    let mut look = |number: &Number, at: &Position| {
        if is_placeholder(number) {
            let message = format!("“{}” looks like a number that fills a form", number.shown());
            let advice = "write the number that its owner publishes, or leave the phone out";
            findings.push(Finding::error("placeholder-number", at.clone(), message, advice));
        }
    };
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

/// The layer's locations in the order of their file.
fn in_order<'a>(scope: &Scope<'a>) -> Vec<&'a Location> {
    let mut locations: Vec<&Location> = scope.content.locations.values().collect();
    locations.sort_by_key(|location| location.position.line);
    locations
}

/// Kilometres between two places of one town: there the earth is flat.
fn distance(one: &Location, other: &Location) -> f64 {
    const DEGREE: f64 = 111.2;
    let north = (one.latitude - other.latitude) * DEGREE;
    let east = (one.longitude - other.longitude) * DEGREE * one.latitude.to_radians().cos();
    north.hypot(east)
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
