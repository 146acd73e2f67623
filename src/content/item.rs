//! `guide.toml` and `service.toml`.

use serde::Deserialize;
use toml::Spanned;

use super::document::Document;
use super::record::{RawPhone, record_with_provenance};
use crate::catalogue::{Appointment, Audience, Cost, Guide, ItemId, Position, Service, Texts, Urgency};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGuide {
    #[serde(default)]
    order: u32,
    #[serde(default)]
    urgency: Urgency,
    #[serde(default = "everyone")]
    audience: Vec<Audience>,
    #[serde(default)]
    services: Vec<Spanned<String>>,
    #[serde(default)]
    basis: Vec<Spanned<String>>,
    #[serde(default = "yes")]
    print: bool,
}

record_with_provenance! {
    /// A service as written.
    struct RawService {
        organization: Option<Spanned<String>>,
        #[serde(default)]
        order: u32,
        #[serde(default)]
        urgency: Urgency,
        #[serde(default = "everyone")]
        audience: Vec<Audience>,
        #[serde(default)]
        helps_with: Vec<Spanned<String>>,
        #[serde(default)]
        languages: Vec<Spanned<String>>,
        cost: Option<Cost>,
        appointment: Option<Appointment>,
        schedule: Option<Spanned<String>>,
        #[serde(default)]
        locations: Vec<Spanned<String>>,
        #[serde(default)]
        web: Vec<Spanned<String>>,
        #[serde(default)]
        email: Vec<Spanned<String>>,
        #[serde(default)]
        phones: Vec<RawPhone>,
        #[serde(default)]
        basis: Vec<Spanned<String>>,
    }
}

fn everyone() -> Vec<Audience> {
    vec![Audience::Everyone]
}

fn yes() -> bool {
    true
}

impl Document<'_> {
    /// Reads `guide.toml`.
    pub(super) fn guide(&mut self, id: ItemId, texts: Texts, position: Position) -> Option<Guide> {
        let raw = self.record::<RawGuide>()?;
        Some(Guide {
            id,
            order: raw.order,
            urgency: raw.urgency,
            services: self.each(&raw.services, Self::item),
            basis: self.each(&raw.basis, Self::fact),
            audience: raw.audience,
            print: raw.print,
            texts,
            position,
        })
    }

    /// Reads `service.toml`.
    pub(super) fn service(&mut self, id: ItemId, texts: Texts, position: Position) -> Option<Service> {
        let raw = self.record::<RawService>()?;
        let provenance = self.provenance(&raw.provenance());
        Some(Service {
            id,
            order: raw.order,
            urgency: raw.urgency,
            organization: raw.organization.as_ref().and_then(|name| self.slug(name)),
            helps_with: self.each(&raw.helps_with, Self::item),
            languages: self.each(&raw.languages, Self::language),
            cost: raw.cost,
            appointment: raw.appointment,
            schedule: raw.schedule.as_ref().and_then(|hours| self.schedule(hours)),
            locations: self.each(&raw.locations, Self::slug),
            phones: self.each(&raw.phones, Self::phone),
            web: self.each(&raw.web, Self::web),
            email: self.each(&raw.email, Self::email),
            basis: self.each(&raw.basis, Self::fact),
            audience: raw.audience,
            texts,
            provenance: provenance?,
            position,
        })
    }
}
