//! The list of named checks over an edition: what is wrong between files. What is wrong within one, `content` finds.
//! Knows the edition; no pages, no packs.

mod colours;
mod digits;
mod fact;
mod faithful;
pub mod guard;
mod guide;
mod known_wrong;
mod layer;
mod left_over;
mod length;
mod links;
mod names;
mod notice;
mod numeral;
mod phone;
mod phrase;
mod place;
mod prose;
mod readability;
mod reference;
mod report;
mod script;
mod tongue;
mod translation;

use std::collections::BTreeMap;

use chrono::NaiveDate;
pub use links::{Manners, links};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use crate::catalogue::{
    Approval, Fact, FactId, Guide, ItemId, Layer, LayerContent, Location, Organization, Provenance, Service, Slug, Source,
    Texts,
};
use crate::content::{Finding, sort};
use crate::edition::Edition;
use crate::language::Language;

pub(crate) use numeral::digit;
pub use report::Report;

/// A check: looks at one layer with all that lies below it.
type Check = fn(&Scope<'_>, &mut Vec<Finding>);

/// The checks by the name of their subject. Each finding names its own rule.
const CHECKS: &[(&str, Check)] = &[
    ("layers", layer::layers),
    ("names", layer::names),
    ("cities", layer::cities),
    ("colours", colours::colours),
    ("references", reference::references),
    ("references of alerts and events", notice::references),
    ("times of alerts and events", notice::times),
    ("bounds of places", place::bounds),
    ("coordinates of places", place::coordinates),
    ("districts of places", place::districts),
    ("placeholder numbers", phone::placeholders),
    ("shapes of guides", guide::shapes),
    ("helpers", guide::helpers),
    ("short numbers", phone::short_numbers),
    ("what guides and services are said in", guide::versions),
    ("terms", guide::terms),
    ("phrases", phrase::phrases),
    ("names of places", place::names),
    ("facts in texts", fact::facts_in_texts),
    ("names of facts", fact::names),
    ("ages of records", fact::ages),
    ("periods of facts", fact::periods),
    ("sections of translations", translation::sections),
    ("values known to be wrong", known_wrong::fields),
    ("such values in alerts and events", known_wrong::notices),
    ("what these values name", known_wrong::references),
    ("prose", prose::prose),
];

/// The one that looks at approvals. It is quick, and no other has to look again at what somebody has approved.
const APPROVALS: (&str, Check) = ("approvals", translation::approvals);

/// Runs all checks.
pub fn run(edition: &Edition) -> Vec<Finding> {
    Checker::default().run(edition)
}

/// Checks one edition after another, and of each only the layers whose words have changed or stand on such a one.
#[derive(Clone, Debug, Default)]
pub struct Checker {
    last: BTreeMap<Slug, ([u8; 32], Vec<Finding>)>,
    errors_alone: bool,
}

impl Checker {
    /// One that looks for what keeps an edition from being published, and leaves out what takes long to find and does not.
    pub fn for_errors() -> Self {
        Self { errors_alone: true, ..Self::default() }
    }

    /// Runs all checks over all layers.
    pub fn run(&mut self, edition: &Edition) -> Vec<Finding> {
        let layers: Vec<&LayerContent> = edition.catalogue().layers.values().map(AsRef::as_ref).collect();
        let (last, errors_alone) = (&self.last, self.errors_alone);
        let checked = layers.par_iter().map(|content| {
            let scope = Scope { errors_alone, ..Scope::new(edition, content) };
            let version = scope.version();
            let known = last.get(&content.layer.slug).filter(|(checked, _)| *checked == version);
            let findings = known.map_or_else(|| scope.findings(CHECKS), |(_, findings)| findings.clone());
            (content.layer.slug.clone(), (version, findings), scope.findings(&[APPROVALS]))
        });
        let mut findings = Vec::new();
        let mut now = BTreeMap::new();
        for (layer, (version, found), of_approvals) in checked.collect::<Vec<_>>() {
            findings.extend(found.iter().cloned().chain(of_approvals));
            now.insert(layer, (version, found));
        }
        self.last = now;
        sort(&mut findings);
        findings
    }
}

/// A layer and everything that its files may refer to: its own records and those of the layers below.
struct Scope<'a> {
    edition: &'a Edition,
    content: &'a LayerContent,
    chain: Vec<&'a LayerContent>,
    cycle: bool,
    /// Nobody asks for warnings.
    errors_alone: bool,
}

impl<'a> Scope<'a> {
    fn new(edition: &'a Edition, content: &'a LayerContent) -> Self {
        let mut chain = vec![content];
        let mut cycle = false;
        let mut next = content.layer.parent.as_ref();
        while let Some(below) = next.and_then(|slug| edition.catalogue().layers.get(&slug.value)) {
            if chain.iter().any(|seen| seen.layer.slug == below.layer.slug) {
                cycle = true;
                break;
            }
            chain.push(below);
            next = below.layer.parent.as_ref();
        }
        Self { edition, content, chain, cycle, errors_alone: false }
    }

    /// SHA-256 over everything that the checks of this layer look at, but for that of approvals.
    fn version(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        for content in &self.chain {
            content.digests.words().for_each(|part| digest.update(part));
        }
        digest.update(self.edition.messages().digest());
        digest.update(self.today().to_string());
        for topic in self.edition.topics() {
            digest.update(topic.slug.as_str());
            digest.update([0]);
        }
        // A parent that is missing or badly made is a finding too.
        for layer in self.edition.catalogue().layers.keys() {
            digest.update(layer.as_str());
            digest.update([0]);
        }
        digest.finalize().into()
    }

    fn findings(&self, checks: &[(&str, Check)]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (name, check) in checks {
            let before = findings.len();
            check(self, &mut findings);
            tracing::debug!(layer = %self.layer().slug, check = name, findings = findings.len() - before);
        }
        findings
    }

    fn today(&self) -> NaiveDate {
        self.edition.today()
    }

    fn layer(&self) -> &'a Layer {
        &self.content.layer
    }

    fn find<T>(&self, look: impl Fn(&'a LayerContent) -> Option<&'a T>) -> Option<&'a T> {
        self.chain.iter().find_map(|content| look(content))
    }

    fn fact(&self, id: &FactId) -> Option<&'a Fact> {
        self.find(|content| content.facts.get(id))
    }

    fn source(&self, id: &Slug) -> Option<&'a Source> {
        self.find(|content| content.sources.get(id))
    }

    fn organization(&self, id: &Slug) -> Option<&'a Organization> {
        self.find(|content| content.organizations.get(id))
    }

    fn location(&self, id: &Slug) -> Option<&'a Location> {
        self.find(|content| content.locations.get(id))
    }

    fn guide(&self, id: &ItemId) -> Option<&'a Guide> {
        self.find(|content| content.guides.get(id).map(AsRef::as_ref))
    }

    fn service(&self, id: &ItemId) -> Option<&'a Service> {
        self.find(|content| content.services.get(id).map(AsRef::as_ref))
    }

    fn approvals(&self, language: &Language) -> &'a [Approval] {
        self.content.approvals.get(language).map_or(&[], AsRef::as_ref)
    }

    /// The layer's own texts, and whether packs contain them.
    fn texts(&self) -> Vec<(&'a Texts, bool)> {
        let guides = self.content.guides.values().map(|guide| (&guide.texts, guide.print));
        let services = self.content.services.values().map(|service| (&service.texts, true));
        let content = self.content;
        let alerts = content.alerts.values().map(|alert| (&alert.texts, false));
        let events = content.events.values().map(|event| (&event.texts, false));
        let single = [&content.letter, &content.values, &content.glossary, &content.phrases, &content.places];
        let single = single.into_iter().flatten().map(|texts| (texts.as_ref(), true));
        // What is on the site alone.
        let pages = self.content.pages.values().chain(&self.content.named_facts).map(|texts| (texts.as_ref(), false));
        guides.chain(services).chain(single).chain(pages).chain(alerts).chain(events).collect()
    }

    /// The layer's own records that carry a provenance, with a name for each.
    fn provenances(&self) -> Vec<(String, &'a crate::catalogue::Position, &'a Provenance)> {
        let content = self.content;
        let facts = content.facts.values().flat_map(|fact| {
            fact.periods.iter().map(|period| (format!("fact {}", fact.id), &fact.position, &period.provenance))
        });
        let organizations = content
            .organizations
            .values()
            .map(|record| (format!("organization {}", record.id), &record.position, &record.provenance));
        let locations =
            content.locations.values().map(|record| (format!("location {}", record.id), &record.position, &record.provenance));
        let accessible = content.locations.values().filter_map(|record| {
            let accessibility = record.accessibility.as_ref()?;
            Some((format!("accessibility of location {}", record.id), &record.position, &accessibility.provenance))
        });
        let services =
            content.services.values().map(|record| (format!("service {}", record.id), &record.position, &record.provenance));
        let alerts =
            content.alerts.values().map(|record| (format!("alert {}", record.id), &record.position, &record.provenance));
        let events =
            content.events.values().map(|record| (format!("event {}", record.id), &record.position, &record.provenance));
        facts.chain(organizations).chain(locations).chain(accessible).chain(services).chain(alerts).chain(events).collect()
    }

    /// The layer's own texts by the name that approvals use.
    fn texts_by_name(&self) -> BTreeMap<&'a str, &'a Texts> {
        self.texts().into_iter().map(|(texts, _)| (texts.key.name.as_str(), texts)).collect()
    }
}
