//! Where a record comes from and how long it may be trusted.

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use super::{At, Slug};

/// Where a record comes from, when it was compared with its sources, and when that must happen again.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
    /// The sources, by id.
    pub sources: Vec<At<Slug>>,
    /// The day of the last comparison.
    pub checked: NaiveDate,
    /// How many sources agree.
    pub confidence: Confidence,
    /// How fast it goes stale.
    pub volatility: Volatility,
    /// From this day on it must be checked again.
    pub check_again: NaiveDate,
    /// Kept in the repository, shown nowhere.
    pub unconfirmed: bool,
    /// Its number in the fact base.
    pub record: Option<String>,
}

/// How many sources agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Confidence {
    /// Nobody but the writer says so.
    #[serde(rename = "0")]
    None,
    /// One source.
    #[serde(rename = "1")]
    One,
    /// Two or more.
    #[serde(rename = "2+")]
    Several,
}

/// How fast a record goes stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Volatility {
    /// Holds for years.
    Stable,
    /// Changes on a known date each year.
    Yearly,
    /// Changes each quarter.
    Quarterly,
    /// Changes whenever the statute does.
    LawInFlux,
    /// Phones, hours, portals: changes without notice.
    Operational,
}

impl Volatility {
    /// After how many days the record must be checked again. The numbers are Witaj's own rule, printed in the content's README.
    pub fn days(self) -> Days {
        Days::new(match self {
            Self::Stable => 730,
            Self::Yearly => 365,
            Self::Operational => 180,
            Self::Quarterly => 100,
            Self::LawInFlux => 90,
        })
    }
}

/// A document that a record was taken from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address; `None` for a document that has no page of its own.
    pub url: Option<String>,
    /// Who publishes it.
    pub publisher: Publisher,
    /// The day, month or year of the copy that was read; `None` when unknown.
    pub date: Option<String>,
}

impl Publisher {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Official, Self::LocalGov, Self::Ngo, Self::Press, Self::Commercial];

    /// As in `sources.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::LocalGov => "local-gov",
            Self::Ngo => "ngo",
            Self::Press => "press",
            Self::Commercial => "commercial",
        }
    }
}

/// Who publishes a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Publisher {
    /// The state.
    Official,
    /// A town, county or region.
    LocalGov,
    /// An association or foundation.
    Ngo,
    /// A newspaper or portal.
    Press,
    /// A company.
    Commercial,
}
