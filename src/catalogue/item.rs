//! Guides and services: what newcomers look up.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{At, FactId, ItemId, Phone, Position, Provenance, Schedule, SectionId, Slug, Texts};
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
    /// Whether being seen to read it may put the reader in danger: the page has a quick exit and is not remembered.
    pub discreet: bool,
    /// Which sections it must have.
    pub shape: Shape,
    /// Sections of its shape of which there is nothing to say.
    pub leaves_out: Vec<At<SectionId>>,
    /// The same in other manners than writing, elsewhere on the web.
    pub versions: Vec<Version>,
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
    /// Whether being seen to read it may put the reader in danger: the page has a quick exit and is not remembered.
    pub discreet: bool,
    /// The same in other manners than writing, elsewhere on the web.
    pub versions: Vec<Version>,
    /// Its entry in the directory of helpers.
    pub helper: Option<Helper>,
    /// Title, summary and sections in each language.
    pub texts: Texts,
    /// Where all this comes from.
    pub provenance: Provenance,
    /// Where it is written.
    pub position: Position,
}

impl Service {
    /// What readers are told about booking: where nobody comes to a place, that one just comes says nothing.
    pub fn booking(&self) -> Option<Appointment> {
        self.appointment.filter(|appointment| *appointment != Appointment::None || !self.locations.is_empty())
    }
}

/// A page on the web that says the same in another manner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// In which manner.
    pub manner: Manner,
    /// In which language; sign languages are languages of their own.
    pub language: Language,
    /// Where: `https://…`.
    pub web: At<String>,
}

/// A manner of saying something. Its name in a language is the message `manner-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// A film in a sign language.
    SignLanguage,
    /// A text that is easy to read.
    EasyReading,
}

/// The sections that a guide must have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// What to do about one matter.
    #[default]
    Procedure,
    /// What to do by when, to tick off.
    Checklist,
}

/// Somebody who helps a newcomer: an entry in the directory of helpers.
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    /// As what.
    pub role: Role,
    /// In which matters.
    pub topics: Vec<At<Slug>>,
    /// In which districts; none: everywhere in the layer.
    pub districts: Vec<String>,
    /// Why the entry may be published.
    pub consent: Consent,
}

/// What a helper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Translates or interprets.
    Interpreter,
    /// Speaks for both sides, as an intercultural mediator or assistant.
    Mediator,
    /// Goes along.
    Mentor,
    /// Knows the law.
    LegalAdviser,
}

/// Why a helper may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// An organization that publishes its offer itself.
    Public,
    /// A person who agreed in writing on this day.
    Person(NaiveDate),
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
    /// All of them, in the order in which readers choose.
    pub const ALL: [Self; 8] = [
        Self::Everyone,
        Self::Worker,
        Self::EuCitizen,
        Self::NonEuCitizen,
        Self::Student,
        Self::Family,
        Self::TemporaryProtection,
        Self::Refugee,
    ];

    /// The audience of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == name)
    }

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

impl Manner {
    /// The name that messages and icons use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignLanguage => "sign-language",
            Self::EasyReading => "easy-reading",
        }
    }
}

impl Shape {
    /// The ids of its sections, in the order in which they usually stand.
    pub fn sections(self) -> &'static [&'static str] {
        match self {
            Self::Procedure => &["steps", "deadline", "cost", "papers", "where", "problems", "help"],
            Self::Checklist => &["day-1", "week-1", "month-1", "three-months", "first-year"],
        }
    }
}

impl Role {
    /// All of them, in the order of the directory.
    pub const ALL: [Self; 4] = [Self::LegalAdviser, Self::Interpreter, Self::Mediator, Self::Mentor];

    /// The name that messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interpreter => "interpreter",
            Self::Mediator => "mediator",
            Self::Mentor => "mentor",
            Self::LegalAdviser => "legal-adviser",
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
