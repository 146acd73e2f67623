//! Places lie where their address says, and their names in other languages are those of places that are there.

use std::collections::BTreeMap;

use super::Scope;
use super::phrase::{at, unsaid};
use crate::catalogue::{Location, Section, SectionId, Text};
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

/// What places are called: those of this layer, each once, in the source as on the sign and with its street.
pub(super) fn names(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let Some(names) = &scope.content.places else { return };
    names.by_language.values().for_each(|text| unsaid(text, findings));
    let Some(source) = names.source() else { return };
    for section in &source.sections {
        let named = scope.content.locations.values().find(|location| location.id.as_str() == section.id.as_str());
        match named {
            Some(location) => as_on_the_sign(source, section, location, findings),
            None => {
                let message = format!("there is no location “{}” in this layer", section.id);
                let advice = "use an id of locations.toml beside it, or take the heading out";
                findings.push(Finding::error("unknown-location", at(source, section), message, advice));
            }
        }
    }
    for location in in_order(scope) {
        if source.section(&SectionId::new(location.id.clone())).is_none() {
            let message = format!("“{}” has a name in the source language alone", location.name);
            let advice = format!("add a section “{}” to {} and its translations", location.id, source.file);
            findings.push(Finding::warning("unnamed-place", location.position.clone(), message, advice));
        }
    }
}

/// The source has the name on the sign, and says it with the street that the location has.
fn as_on_the_sign(source: &Text, section: &Section, location: &Location, findings: &mut Vec<Finding>) {
    let heading = section.heading.as_deref().unwrap_or_default();
    if location.name != heading {
        let message = format!("the place is “{heading}” here and “{}” in locations.toml", location.name);
        findings.push(Finding::error("place-spelling", at(source, section), message, "write it the same way in both"));
    }
    if !says_street(source, location) {
        let message = format!("“{}” is said without its street, “{}”", section.id, location.street);
        let advice = "write under [say] how name and street are said in full; then do so in the translations";
        findings.push(Finding::warning("unsaid", at(source, section), message, advice));
    }
}

/// Whether the words for a place contain the longest word of its street; true where nobody says anything yet.
fn says_street(source: &Text, location: &Location) -> bool {
    let Some(said) = source.say.get(&SectionId::new(location.id.clone())) else { return true };
    let words = location.street.split(|letter: char| !letter.is_alphabetic());
    let longest = words.max_by_key(|word| word.chars().count()).unwrap_or_default();
    said.to_lowercase().contains(&longest.to_lowercase())
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
