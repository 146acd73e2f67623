//! `organizations.toml` and `locations.toml`.

use std::collections::BTreeMap;

use toml::Spanned;

use super::document::Document;
use super::record::{RawPhone, record_with_provenance};
use crate::catalogue::{Accessibility, Amenity, At, Location, LocationKind, Organization, Slug, Wheelchair};

record_with_provenance! {
    /// An organization as written.
    struct RawOrganization {
        name: String,
        abbreviation: Option<String>,
        web: Option<Spanned<String>>,
    }
}

record_with_provenance! {
    /// A location as written.
    struct RawLocation {
        name: String,
        kind: LocationKind,
        topic: Spanned<String>,
        organization: Option<Spanned<String>>,
        street: String,
        postcode: Option<Spanned<String>>,
        town: String,
        district: Option<String>,
        stop: Option<String>,
        latitude: Spanned<f64>,
        longitude: Spanned<f64>,
        accuracy: u32,
        schedule: Option<Spanned<String>>,
        #[serde(default)]
        languages: Vec<Spanned<String>>,
        #[serde(default)]
        web: Vec<Spanned<String>>,
        #[serde(default)]
        email: Vec<Spanned<String>>,
        #[serde(default)]
        phones: Vec<RawPhone>,
        accessibility: Option<RawAccessibility>,
    }
}

record_with_provenance! {
    /// Who gets in, as written.
    struct RawAccessibility {
        wheelchair: Option<Wheelchair>,
        #[serde(default)]
        has: Vec<Amenity>,
        web: Option<Spanned<String>>,
    }
}

impl Document<'_> {
    /// Reads `organizations.toml`.
    pub(super) fn organizations(&mut self) -> BTreeMap<Slug, Organization> {
        let records = self.records::<RawOrganization>();
        let mut organizations = BTreeMap::new();
        for (id, raw) in records {
            let web = raw.web.as_ref().and_then(|address| self.web(address));
            let Some(provenance) = self.provenance(&raw.provenance()) else { continue };
            let RawOrganization { name, abbreviation, .. } = raw;
            let At { value: id, at: position } = id;
            organizations.insert(id.clone(), Organization { id, name, abbreviation, web, provenance, position });
        }
        organizations
    }

    /// Reads `locations.toml`.
    pub(super) fn locations(&mut self) -> BTreeMap<Slug, Location> {
        let records = self.records::<RawLocation>();
        let mut locations = BTreeMap::new();
        for (id, raw) in records {
            if let Some(location) = self.location(id, raw) {
                locations.insert(location.id.clone(), location);
            }
        }
        locations
    }

    fn location(&mut self, id: At<Slug>, raw: RawLocation) -> Option<Location> {
        let provenance = self.provenance(&raw.provenance());
        let topic = self.slug(&raw.topic);
        self.globe(&raw.latitude, 90.0);
        self.globe(&raw.longitude, 180.0);
        Some(Location {
            kind: raw.kind,
            organization: raw.organization.as_ref().and_then(|name| self.slug(name)),
            postcode: raw.postcode.as_ref().and_then(|postcode| self.postcode(postcode)),
            latitude: *raw.latitude.get_ref(),
            longitude: *raw.longitude.get_ref(),
            accuracy: raw.accuracy,
            schedule: raw.schedule.as_ref().and_then(|hours| self.schedule(hours)),
            languages: self.each(&raw.languages, Self::language),
            phones: self.each(&raw.phones, Self::phone),
            accessibility: raw.accessibility.as_ref().and_then(|raw| self.accessibility(raw)),
            web: self.each(&raw.web, Self::web),
            email: self.each(&raw.email, Self::email),
            name: raw.name,
            street: raw.street,
            town: raw.town,
            district: raw.district,
            stop: raw.stop,
            topic: topic?,
            provenance: provenance?,
            id: id.value,
            position: id.at,
        })
    }

    fn accessibility(&mut self, raw: &RawAccessibility) -> Option<Accessibility> {
        let provenance = self.provenance(&raw.provenance())?;
        let web = raw.web.as_ref().and_then(|address| self.web(address));
        if raw.wheelchair.is_none() && raw.has.is_empty() && raw.web.is_none() {
            let advice = "add wheelchair = \"yes\", \"limited\" or \"no\", a list has = […] or a page web = \"https://…\"; or take the table out";
            self.error("missing-key", &raw.checked.span(), "this says nothing of who gets in", advice);
            return None;
        }
        Some(Accessibility { wheelchair: raw.wheelchair, has: raw.has.clone(), web, provenance })
    }

    fn globe(&mut self, degrees: &Spanned<f64>, most: f64) {
        if !(-most..=most).contains(degrees.get_ref()) {
            let message = format!("{} degrees do not exist", degrees.get_ref());
            self.error(
                "bad-coordinate",
                &degrees.span(),
                message,
                "write WGS 84 degrees, as in latitude 54.35, longitude 18.65",
            );
        }
    }

    fn postcode(&mut self, text: &Spanned<String>) -> Option<String> {
        let postcode = text.get_ref();
        let right = !postcode.is_empty()
            && postcode.len() <= 10
            && postcode.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !right {
            self.error(
                "bad-value",
                &text.span(),
                format!("“{postcode}” is not a postcode"),
                "write it as in 80-803, or leave it out",
            );
        }
        right.then(|| postcode.clone())
    }
}
