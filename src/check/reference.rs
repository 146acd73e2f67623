//! Everything that is named exists, and every location lies in its city.

use super::Scope;
use crate::catalogue::{At, FactId, ItemId, Phone, PhoneNumber, Slug, Value};
use crate::content::Finding;

/// References of guides, services, locations and records to each other.
pub(super) fn references(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let content = scope.content;
    for (name, _, provenance) in scope.provenances() {
        for source in provenance.sources.iter().filter(|source| scope.source(&source.value).is_none()) {
            let message = format!("{name} names the source “{}”, which does not exist", source.value);
            findings.push(Finding::error(
                "unknown-source",
                source.at.clone(),
                message,
                "add it to sources.toml of this layer or one below",
            ));
        }
    }
    for guide in content.guides.values() {
        if scope.service(&guide.id).is_some() {
            let message = format!("a service is called “{}” too", guide.id);
            findings.push(Finding::error("duplicate", guide.position.clone(), message, "rename one of the two folders"));
        }
        topic(scope, &guide.id.topic, &guide.position, findings);
        guide.services.iter().for_each(|id| service(scope, id, findings));
        guide.basis.iter().for_each(|id| fact(scope, id, findings));
    }
    for record in content.services.values() {
        topic(scope, &record.id.topic, &record.position, findings);
        record.organization.iter().for_each(|id| organization(scope, id, findings));
        record.helps_with.iter().for_each(|id| item(scope, id, findings));
        record.basis.iter().for_each(|id| fact(scope, id, findings));
        phones(scope, &record.phones, findings);
        record.locations.iter().for_each(|id| super::notice::location(scope, id, findings));
    }
    for location in content.locations.values() {
        topic(scope, &location.topic.value, &location.topic.at, findings);
        location.organization.iter().for_each(|id| organization(scope, id, findings));
        phones(scope, &location.phones, findings);
    }
    for (texts, _) in scope.texts() {
        for text in texts.by_language.values() {
            text.items.iter().for_each(|id| item(scope, id, findings));
        }
    }
}

pub(super) fn topic(scope: &Scope<'_>, slug: &Slug, at: &crate::catalogue::Position, findings: &mut Vec<Finding>) {
    if scope.edition.topic(slug).is_none() {
        let message = format!("there is no topic “{slug}”");
        findings.push(Finding::error(
            "unknown-topic",
            at.clone(),
            message,
            "use a topic of topics.toml, or add this one there",
        ));
    }
}

pub(super) fn organization(scope: &Scope<'_>, id: &At<Slug>, findings: &mut Vec<Finding>) {
    if scope.organization(&id.value).is_none() {
        let message = format!("there is no organization “{}”", id.value);
        let advice = "add it to organizations.toml of this layer or one below";
        findings.push(Finding::error("unknown-organization", id.at.clone(), message, advice));
    }
}

fn service(scope: &Scope<'_>, id: &At<ItemId>, findings: &mut Vec<Finding>) {
    if scope.service(&id.value).is_none() {
        let message = format!("there is no service “{}”", id.value);
        findings.push(Finding::error("unknown-item", id.at.clone(), message, "name a service of this layer or one below"));
    }
}

pub(super) fn item(scope: &Scope<'_>, id: &At<ItemId>, findings: &mut Vec<Finding>) {
    if scope.guide(&id.value).is_none() && scope.service(&id.value).is_none() {
        let message = format!("there is no guide or service “{}”", id.value);
        findings.push(Finding::error("unknown-item", id.at.clone(), message, "name an item of this layer or one below"));
    }
}

fn fact(scope: &Scope<'_>, id: &At<FactId>, findings: &mut Vec<Finding>) {
    if scope.fact(&id.value).is_none() {
        findings.push(super::fact::unknown(id));
    }
}

pub(super) fn phones(scope: &Scope<'_>, phones: &[Phone], findings: &mut Vec<Finding>) {
    for phone in phones {
        let PhoneNumber::Fact(id) = &phone.number else { continue };
        match scope.fact(&id.value) {
            None => findings.push(super::fact::unknown(id)),
            Some(fact) if fact.periods.iter().any(|period| !matches!(period.value, Value::Phone(_))) => {
                let message = format!("the fact “{}” is not a phone number", id.value);
                findings.push(Finding::error("bad-phone", id.at.clone(), message, "name a fact of type = \"phone\""));
            }
            Some(_) => {}
        }
    }
}
