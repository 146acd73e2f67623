//! Guides and services: what newcomers look up.

use serde::Deserialize;

use super::{At, FactId, ItemId, Phone, Position, Provenance, Schedule, Slug, Texts};
use crate::language::Language;

/// What to know and do about one matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// Its id.
    pub id: ItemId,
    /// Its place within the topic; the smaller, the earlier.
    pub order: u32,
    /// How soon a reader needs it.
    pub urgency: Urgency,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Who helps.
    pub services: Vec<At<ItemId>>,
    /// Facts on which its sentences rest, besides those that they print.
    pub basis: Vec<At<FactId>>,
    /// Whether packs contain it.
    pub print: bool,
    /// Title, summary and sections in each language.
    pub texts: Texts,
    /// Where it is written.
    pub position: Position,
}

/// Something that an organization offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Its id.
    pub id: ItemId,
    /// Its place within the topic; the smaller, the earlier.
    pub order: u32,
    /// How soon a reader needs it.
    pub urgency: Urgency,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Who offers it.
    pub organization: Option<At<Slug>>,
    /// The guides on whose pages it stands.
    pub helps_with: Vec<At<ItemId>>,
    /// Languages served.
    pub languages: Vec<Language>,
    /// What it costs; `None` when unknown.
    pub cost: Option<Cost>,
    /// Whether one books; `None` when unknown.
    pub appointment: Option<Appointment>,
    /// When it is open.
    pub schedule: Option<Schedule>,
    /// Where it is offered.
    pub locations: Vec<At<Slug>>,
    /// Its numbers, the best first.
    pub phones: Vec<Phone>,
    /// Its pages.
    pub web: Vec<String>,
    /// Its addresses for mail.
    pub email: Vec<String>,
    /// Facts on which its sentences rest.
    pub basis: Vec<At<FactId>>,
    /// Title, summary and sections in each language.
    pub texts: Texts,
    /// Where all this comes from.
    pub provenance: Provenance,
    /// Where it is written.
    pub position: Position,
}

/// How soon a reader needs a thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// When there is time.
    #[default]
    Normal,
    /// Today.
    Urgent,
    /// Now: a life may depend on it.
    Emergency,
}

/// Whom something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// All.
    Everyone,
    /// People who work or want to.
    Worker,
    /// Citizens of the European Union and EFTA.
    EuCitizen,
    /// Citizens of other countries.
    NonEuCitizen,
    /// Students.
    Student,
    /// Families with children.
    Family,
    /// People under temporary protection.
    TemporaryProtection,
    /// Refugees and people who ask for asylum.
    Refugee,
}

/// What a service costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// A fee.
    Fee,
    /// Some of it is free.
    Mixed,
}

/// Whether one books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appointment {
    /// One just comes.
    None,
    /// One may book.
    Possible,
    /// One must book.
    Required,
}

impl Audience {
    /// The name that messages use: `eu-citizen`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Worker => "worker",
            Self::EuCitizen => "eu-citizen",
            Self::NonEuCitizen => "non-eu-citizen",
            Self::Student => "student",
            Self::Family => "family",
            Self::TemporaryProtection => "temporary-protection",
            Self::Refugee => "refugee",
        }
    }
}

impl Cost {
    /// The name that messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Fee => "fee",
            Self::Mixed => "mixed",
        }
    }
}

impl Appointment {
    /// The name that messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Possible => "possible",
            Self::Required => "required",
        }
    }
}
