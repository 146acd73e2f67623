//! Layers stand on each other without a cycle, and a city has what its site and packs need.

use super::Scope;
use crate::catalogue::{LayerKind, Position};
use crate::content::Finding;
use crate::edition::address;

/// Parents exist, kinds descend, nothing stands on itself.
pub(super) fn layers(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let layer = scope.layer();
    if scope.cycle {
        let message = format!("the layer “{}” stands on itself by way of its parents", layer.slug);
        let advice = "let a city stand on a region, a region on a country, and a country on nothing";
        findings.push(Finding::error("layer-cycle", parent_position(scope), message, advice));
        return;
    }
    match (&layer.parent, layer.kind) {
        (None, LayerKind::Country) => {}
        (None, _) => {
            let advice = "add parent = \"…\" with the folder of a region or country";
            findings.push(Finding::error(
                "no-parent",
                layer.position.clone(),
                "a region or city stands on another layer",
                advice,
            ));
        }
        (Some(parent), kind) => match scope.edition.catalogue().layers.get(&parent.value) {
            None => {
                let message = format!("there is no layer “{}”", parent.value);
                findings.push(Finding::error(
                    "unknown-layer",
                    parent.at.clone(),
                    message,
                    "name a folder that has a layer.toml without errors",
                ));
            }
            Some(below) if below.layer.kind >= kind => {
                let advice = "let a city stand on a region or country, and a region on a country";
                findings.push(Finding::error("layer-order", parent.at.clone(), "a layer stands on a wider one", advice));
            }
            Some(_) => {}
        },
    }
}

fn parent_position(scope: &Scope<'_>) -> Position {
    scope.layer().parent.as_ref().map_or_else(|| scope.layer().position.clone(), |parent| parent.at.clone())
}

/// No city, topic or page has a name that the site needs for itself.
pub(super) fn names(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let layer = scope.layer();
    if layer.kind == LayerKind::City && address::OWN_FOLDERS.contains(&layer.slug.as_str()) {
        let message = format!("the site needs the name “{}” for itself", layer.slug);
        findings.push(Finding::error("taken-name", layer.position.clone(), message, "rename the folder of the city"));
    }
    let topics = || scope.edition.topics().iter().map(|topic| &topic.slug);
    for topic in topics().filter(|slug| address::OWN_PAGES.contains(&slug.as_str())) {
        let position = Position::start("topics.toml");
        let message = format!("the site needs the name “{topic}” for itself");
        findings.push(Finding::error("taken-name", position, message, "give the topic another slug"));
    }
    for (slug, texts) in &scope.content.pages {
        if address::OWN_PAGES.contains(&slug.as_str()) || topics().any(|topic| topic == slug) {
            let file = format!("{}/{}", layer.slug, texts.key.name);
            let message = format!("a topic or the site itself has the name “{slug}”");
            findings.push(Finding::error("taken-name", Position::start(file), message, "rename the folder of the page"));
        }
    }
}

/// A city's languages have messages, its topics have titles, its emergency services and its letter exist.
pub(super) fn cities(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let layer = scope.layer();
    for id in layer.emergency.iter().filter(|id| scope.service(&id.value).is_none()) {
        let message = format!("there is no service “{}”", id.value);
        findings.push(Finding::error("unknown-item", id.at.clone(), message, "name a service of this layer or one below"));
    }
    for id in layer.hide.iter().filter(|id| scope.guide(&id.value).is_none() && scope.service(&id.value).is_none()) {
        let message = format!("there is nothing called “{}” to hide", id.value);
        findings.push(Finding::error("unknown-item", id.at.clone(), message, "name a guide or service of a layer below"));
    }
    if layer.kind != LayerKind::City {
        return;
    }
    for language in &layer.languages {
        let Some(locale) = scope.edition.locale(language) else {
            let message = format!("the interface does not speak “{language}”");
            let advice = format!("add locales/{language}/ with all messages, or remove the language from the city");
            findings.push(Finding::error("no-locale", layer.position.clone(), message, advice));
            continue;
        };
        for topic in scope.edition.topics() {
            let id = format!("topic-{}", topic.slug);
            if !locale.has(&id) {
                let message = format!("the topic “{}” has no title in “{language}”", topic.slug);
                let advice = format!("add the message {id} to locales/{language}/topics.ftl");
                findings.push(Finding::error("no-message", layer.position.clone(), message, advice));
            }
        }
    }
    let parts =
        [("letter", scope.find(|content| content.letter.as_ref())), ("values", scope.find(|content| content.values.as_ref()))];
    for (name, _) in parts.iter().filter(|(_, texts)| texts.is_none()) {
        let advice = format!("add {}/{name}/{}.md", layer.slug, layer.source_language);
        findings.push(Finding::warning("missing-text", layer.position.clone(), format!("the city has no {name}"), advice));
    }
    if scope.chain.iter().all(|content| content.layer.emergency.is_empty()) {
        let advice = "add emergency = [\"safety/emergency-112\", …] to the country or the city";
        findings.push(Finding::error("no-emergency", layer.position.clone(), "the city names no emergency services", advice));
    }
}
