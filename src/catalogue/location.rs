//! Places with an address, and the organizations that are found there.

use serde::Deserialize;

use super::{Accessibility, At, Phone, Position, Provenance, Schedule, Slug};
use crate::language::Language;

/// Somebody who offers services.
#[derive(Clone, Debug, PartialEq)]
pub struct Organization {
    /// Its name.
    pub id: Slug,
    /// Its name as it writes it itself.
    pub name: String,
    /// Its short name.
    pub abbreviation: Option<String>,
    /// Its site.
    pub web: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
    /// Where it is written.
    pub position: Position,
}

/// A place with an address and coordinates; on maps it has a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Its name in references.
    pub id: Slug,
    /// Its name as on the sign, in the source language.
    pub name: String,
    /// What it is.
    pub kind: LocationKind,
    /// The chapter that it belongs to.
    pub topic: At<Slug>,
    /// Who is found there.
    pub organization: Option<At<Slug>>,
    /// Street and number, as on the sign.
    pub street: String,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub town: String,
    /// The district.
    pub district: Option<String>,
    /// The nearest stop.
    pub stop: Option<String>,
    /// WGS 84, degrees north.
    pub latitude: f64,
    /// WGS 84, degrees east.
    pub longitude: f64,
    /// How far the true place may be from the coordinates, in metres.
    pub accuracy: u32,
    /// When it is open.
    pub schedule: Option<Schedule>,
    /// Languages served.
    pub languages: Vec<Language>,
    /// Who gets in and is served there.
    pub accessibility: Option<Accessibility>,
    /// Its numbers, the best first.
    pub phones: Vec<Phone>,
    /// Its pages.
    pub web: Vec<String>,
    /// Its addresses for mail.
    pub email: Vec<String>,
    /// Where all this comes from.
    pub provenance: Provenance,
    /// Where it is written.
    pub position: Position,
}

/// What a location is. Its name in a language is the message `location-kind-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what it is")]
pub enum LocationKind {
    CityOffice,
    StateOffice,
    HealthOffice,
    Hospital,
    Clinic,
    Police,
    LabourOffice,
    SocialOffice,
    CrisisCentre,
    LegalAid,
    MigrantCentre,
    NeighbourhoodHouse,
    Library,
    LanguageSchool,
    School,
    Consulate,
    RailwayStation,
    BusStation,
    Airport,
    ServicePoint,
}

impl LocationKind {
    /// The name that content files and messages use: `city-office`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CityOffice => "city-office",
            Self::StateOffice => "state-office",
            Self::HealthOffice => "health-office",
            Self::Hospital => "hospital",
            Self::Clinic => "clinic",
            Self::Police => "police",
            Self::LabourOffice => "labour-office",
            Self::SocialOffice => "social-office",
            Self::CrisisCentre => "crisis-centre",
            Self::LegalAid => "legal-aid",
            Self::MigrantCentre => "migrant-centre",
            Self::NeighbourhoodHouse => "neighbourhood-house",
            Self::Library => "library",
            Self::LanguageSchool => "language-school",
            Self::School => "school",
            Self::Consulate => "consulate",
            Self::RailwayStation => "railway-station",
            Self::BusStation => "bus-station",
            Self::Airport => "airport",
            Self::ServicePoint => "service-point",
        }
    }

    /// Whether maps draw it as a station, with its name.
    pub fn is_station(self) -> bool {
        matches!(self, Self::RailwayStation | Self::BusStation | Self::Airport)
    }
}

impl Location {
    /// Street, postcode and town in the order of a Polish letter.
    pub fn address(&self) -> String {
        match &self.postcode {
            Some(postcode) => format!("{}, {postcode} {}", self.street, self.town),
            None => format!("{}, {}", self.street, self.town),
        }
    }
}
