//! How the layers of a city are laid over each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{City, Ordered};
use crate::catalogue::{Catalogue, Chart, LayerContent, Location, Provenance, Signature};

impl City {
    /// Lays the layers over each other, the country's first.
    pub(in crate::edition) fn new(catalogue: &Catalogue, city: &LayerContent, today: NaiveDate) -> Self {
        let chain = chain(catalogue, city);
        let mut laid = Self {
            layer: city.layer.clone(),
            chain: chain.iter().map(|content| content.layer.clone()).collect(),
            today,
            topics: catalogue.topics.iter().map(|topic| topic.slug.clone()).collect(),
            guides: BTreeMap::new(),
            services: BTreeMap::new(),
            ordered: Vec::new(),
            organizations: BTreeMap::new(),
            locations: BTreeMap::new(),
            numbers: BTreeMap::new(),
            facts: BTreeMap::new(),
            sources: BTreeMap::new(),
            alerts: BTreeMap::new(),
            events: BTreeMap::new(),
            letter: None,
            signature: Signature::default(),
            logo: city.logo.clone(),
            values: None,
            glossary: None,
            named_facts: Vec::new(),
            terms: BTreeMap::new(),
            phrases: None,
            phrase_records: BTreeMap::new(),
            places: Vec::new(),
            named_places: BTreeMap::new(),
            pages: BTreeMap::new(),
            emergency: Vec::new(),
            approvals: BTreeMap::new(),
            chart: Chart::default(),
            streets: None,
            digests: chain.iter().map(|content| content.digests.clone()).collect(),
            print_runs: city.print_runs.values().cloned().collect(),
        };
        laid.print_runs.sort_by(|one, other| (one.date, &one.id).cmp(&(other.date, &other.id)));
        for content in chain {
            laid.add(content);
        }
        laid.number_locations();
        laid.order_items();
        laid
    }

    fn add(&mut self, content: &LayerContent) {
        let confirmed = |provenance: &Provenance| !provenance.unconfirmed;
        for hidden in &content.layer.hide {
            self.guides.remove(&hidden.value);
            self.services.remove(&hidden.value);
        }
        self.guides.extend(content.guides.iter().map(|(id, guide)| (id.clone(), Arc::clone(guide))));
        let services = content.services.iter().filter(|(_, service)| confirmed(&service.provenance));
        self.services.extend(services.map(|(id, service)| (id.clone(), Arc::clone(service))));
        let alerts = content.alerts.iter().filter(|(_, alert)| confirmed(&alert.provenance));
        self.alerts.extend(alerts.map(|(id, alert)| (id.clone(), Arc::clone(alert))));
        let events = content.events.iter().filter(|(_, event)| confirmed(&event.provenance));
        self.events.extend(events.map(|(id, event)| (id.clone(), Arc::clone(event))));
        let organizations = content.organizations.iter().filter(|(_, record)| confirmed(&record.provenance));
        self.organizations.extend(organizations.map(|(id, record)| (id.clone(), record.clone())));
        let locations = content.locations.iter().filter(|(_, record)| confirmed(&record.provenance));
        self.locations.extend(locations.map(|(id, record)| {
            let accessibility = record.accessibility.clone().filter(|accessibility| confirmed(&accessibility.provenance));
            (id.clone(), Location { accessibility, ..record.clone() })
        }));
        self.facts.extend(content.facts.iter().map(|(id, fact)| (id.clone(), fact.clone())));
        self.sources.extend(content.sources.iter().map(|(id, source)| (id.clone(), source.clone())));
        self.pages.extend(content.pages.iter().map(|(slug, texts)| (slug.clone(), Arc::clone(texts))));
        // A signature belongs to the letter of its own layer.
        if content.letter.is_some() {
            self.signature = content.signature.clone();
        }
        self.letter = content.letter.clone().or(self.letter.take());
        self.values = content.values.clone().or(self.values.take());
        self.glossary = content.glossary.clone().or(self.glossary.take());
        self.named_facts.extend(content.named_facts.clone());
        self.terms.extend(content.terms.iter().map(|(id, term)| (id.clone(), term.clone())));
        self.phrases = content.phrases.clone().or(self.phrases.take());
        self.phrase_records.extend(content.phrase_records.iter().map(|(id, phrase)| (id.clone(), phrase.clone())));
        self.places.extend(content.places.clone());
        for id in content.locations.keys() {
            match &content.places {
                Some(texts) => self.named_places.insert(id.clone(), Arc::clone(texts)),
                None => self.named_places.remove(id),
            };
        }
        if !content.layer.emergency.is_empty() {
            self.emergency = content.layer.emergency.iter().map(|item| item.value.clone()).collect();
        }
        for (language, approvals) in &content.approvals {
            self.approvals.insert((content.layer.slug.clone(), language.clone()), Arc::clone(approvals));
        }
        self.chart.coast.extend(content.chart.coast.iter().cloned());
        self.chart.labels.extend(content.chart.labels.iter().cloned());
        self.streets = content.streets.clone().or(self.streets.take());
    }

    /// Numbers follow the topics and, within a topic, the names: the order of the index that a reader scans.
    fn number_locations(&mut self) {
        let place = |location: &Location| self.topics.iter().position(|topic| *topic == location.topic.value);
        let mut order: Vec<&Location> = self.locations.values().collect();
        order.sort_by_key(|location| (place(location), location.name.to_lowercase(), location.id.clone()));
        self.numbers = order.iter().enumerate().map(|(index, location)| (location.id.clone(), index + 1)).collect();
    }

    /// By topic; within a topic guides first, by their order. Once for all pages, which read through them for every request.
    fn order_items(&mut self) {
        for topic in &self.topics {
            let mut guides: Vec<_> = self.guides.values().filter(|guide| guide.id.topic == *topic).collect();
            guides.sort_by_key(|guide| (std::cmp::Reverse(guide.urgency), guide.order, &guide.id));
            let mut services: Vec<_> = self.services.values().filter(|service| service.id.topic == *topic).collect();
            services.sort_by_key(|service| (std::cmp::Reverse(service.urgency), service.order, &service.id));
            self.ordered.extend(guides.into_iter().cloned().map(Ordered::Guide));
            self.ordered.extend(services.into_iter().cloned().map(Ordered::Service));
        }
    }
}

/// The layers that a city stands on, the lowest first. A cycle ends where it closes; a check reports it.
fn chain<'a>(catalogue: &'a Catalogue, city: &'a LayerContent) -> Vec<&'a LayerContent> {
    let mut chain = vec![city];
    let mut next = city.layer.parent.as_ref();
    while let Some(content) = next.and_then(|slug| catalogue.layers.get(&slug.value)) {
        if chain.iter().any(|below| below.layer.slug == content.layer.slug) {
            break;
        }
        chain.push(content);
        next = content.layer.parent.as_ref();
    }
    chain.reverse();
    chain
}
