//! Alerts and events: what they name exists, their times are times of the country, and what is over is cleared away.

use chrono::{Days, NaiveDateTime};

use super::Scope;
use super::reference::{item, organization, phones, topic};
use crate::catalogue::{At, LayerKind, Position, Slug};
use crate::content::Finding;

/// For so long after its end a folder may stay: somebody may want to announce the same again.
const KEPT: Days = Days::new(30);

/// What alerts and events name exists.
pub(super) fn references(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for alert in scope.content.alerts.values() {
        alert.topics.iter().for_each(|slug| topic(scope, &slug.value, &slug.at, findings));
        alert.items.iter().for_each(|id| item(scope, id, findings));
        phones(scope, &alert.phones, findings);
    }
    for event in scope.content.events.values() {
        event.organization.iter().for_each(|id| organization(scope, id, findings));
        event.location.iter().for_each(|id| location(scope, id, findings));
        phones(scope, &event.phones, findings);
    }
}

/// A location of this layer or one below.
pub(super) fn location(scope: &Scope<'_>, id: &At<Slug>, findings: &mut Vec<Finding>) {
    if scope.location(&id.value).is_none() {
        let message = format!("there is no location “{}”", id.value);
        let advice = "add it to locations.toml of this layer or one below";
        findings.push(Finding::error("unknown-location", id.at.clone(), message, advice));
    }
}

/// Times are times that the clocks of the country show, and what is over does not stay for ever.
pub(super) fn times(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    let content = scope.content;
    let mut all: Vec<(Vec<NaiveDateTime>, NaiveDateTime, &Position)> = Vec::new();
    for alert in content.alerts.values() {
        let times = [Some(alert.from), Some(alert.until), alert.updated].into_iter().flatten().collect();
        all.push((times, alert.until, &alert.timed));
    }
    for event in content.events.values() {
        let occurrences = event.occurrences();
        let last = occurrences.last().map_or(event.end, |time| time.end);
        let times = occurrences.iter().flat_map(|time| [time.start, time.end]).chain(event.updated).collect();
        all.push((times, last, &event.timed));
    }
    let zone = scope.chain.iter().find_map(|content| content.layer.time_zone);
    if let (None, Some((.., at))) = (zone, all.first().filter(|_| has_country(scope))) {
        let advice = "add time_zone = \"Europe/Warsaw\" to the layer.toml of the country";
        findings.push(Finding::error("no-time-zone", (*at).clone(), "nobody says by which clocks these times are", advice));
    }
    for (times, end, at) in all {
        for time in times.into_iter().filter(|time| zone.is_some_and(|zone| zone.instant(*time).is_none())) {
            let message = format!("on that night no clock shows {time}: it is put forward");
            findings.push(Finding::error("bad-time", at.clone(), message, "write another time"));
        }
        if end.date().checked_add_days(KEPT).is_some_and(|day| day < scope.today()) {
            let message = format!("this was over on {} and is no longer shown", end.date());
            findings.push(Finding::warning("over", at.clone(), message, "remove the folder"));
        }
    }
}

/// Whether the layers below reach down to a country; where they do not, another check says so.
fn has_country(scope: &Scope<'_>) -> bool {
    scope.chain.iter().any(|content| content.layer.kind == LayerKind::Country)
}
