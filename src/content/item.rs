//! `guide.toml` and `service.toml`.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::document::Document;
use super::record::{RawPhone, record_with_provenance};
use crate::catalogue::{
    Appointment, At, Audience, Consent, Cost, Guide, Helper, ItemId, Manner, Position, Role, SectionId, Service, Shape, Texts,
    Urgency, Version,
};

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
    #[serde(default)]
    discreet: bool,
    #[serde(default)]
    shape: Shape,
    #[serde(default)]
    leaves_out: Vec<Spanned<String>>,
    #[serde(default)]
    sign_language: Vec<RawVersion>,
    #[serde(default)]
    easy_reading: Vec<RawVersion>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawVersion {
    web: Spanned<String>,
    language: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHelper {
    role: Role,
    #[serde(default)]
    topics: Vec<Spanned<String>>,
    #[serde(default)]
    districts: Vec<String>,
    consent: Spanned<String>,
    consent_date: Option<Spanned<Datetime>>,
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
        #[serde(default)]
        discreet: bool,
        #[serde(default)]
        sign_language: Vec<RawVersion>,
        #[serde(default)]
        easy_reading: Vec<RawVersion>,
        helper: Option<RawHelper>,
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
            discreet: raw.discreet,
            shape: raw.shape,
            leaves_out: self.each(&raw.leaves_out, |document, id| {
                let At { value, at } = document.slug(id)?;
                Some(At { value: SectionId::new(value), at })
            }),
            versions: self.versions(&raw.sign_language, &raw.easy_reading),
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
            helper: raw.helper.as_ref().and_then(|helper| self.helper(helper)),
            discreet: raw.discreet,
            versions: self.versions(&raw.sign_language, &raw.easy_reading),
            audience: raw.audience,
            texts,
            provenance: provenance?,
            position,
        })
    }

    fn versions(&mut self, signed: &[RawVersion], easy: &[RawVersion]) -> Vec<Version> {
        let mut versions = self.each(signed, |document, raw| document.version(Manner::SignLanguage, raw));
        versions.extend(self.each(easy, |document, raw| document.version(Manner::EasyReading, raw)));
        versions
    }

    fn version(&mut self, manner: Manner, raw: &RawVersion) -> Option<Version> {
        let language = self.language(&raw.language);
        let web = self.web(&raw.web);
        if web.as_ref().is_some_and(|web| !web.starts_with("https://")) {
            let message = format!("“{}” can be read and changed on its way to the reader", raw.web.get_ref());
            self.error("bad-address", &raw.web.span(), message, "write the address with https://");
            return None;
        }
        let language = language?;
        // No sign language has a code of two letters (ISO 639).
        if manner == Manner::SignLanguage && language.primary().len() < 3 {
            let message = format!("“{language}” is no sign language");
            let advice = "use the tag of a sign language: pso is the Polish, ukl the Ukrainian, ils the international one";
            self.error("bad-language", &raw.language.span(), message, advice);
            return None;
        }
        Some(Version { manner, language, web: At { value: web?, at: self.at(&raw.web.span()) } })
    }

    fn helper(&mut self, raw: &RawHelper) -> Option<Helper> {
        let advice = "write \"public\" for an organization that publishes its offer itself, or \"person\" with consent_date";
        let consent = match (raw.consent.get_ref().as_str(), &raw.consent_date) {
            ("public", None) => Consent::Public,
            ("person", Some(date)) => Consent::Person(self.date(date)?),
            ("person", None) => {
                self.error("no-consent", &raw.consent.span(), "nobody says when the person agreed to be published", advice);
                return None;
            }
            (other, _) => {
                self.error("no-consent", &raw.consent.span(), format!("“{other}” is no consent to be published"), advice);
                return None;
            }
        };
        let topics = self.each(&raw.topics, Self::slug);
        Some(Helper { role: raw.role, topics, districts: raw.districts.clone(), consent })
    }
}
