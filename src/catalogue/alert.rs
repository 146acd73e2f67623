//! Alerts: what people in a city must know now, for a while.

use chrono::NaiveDateTime;
use serde::Deserialize;

use super::{At, ItemId, Phone, Position, Provenance, Slug, Texts};

/// A message that stands on the pages of a city from one minute to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    /// The name of its folder.
    pub id: Slug,
    /// How bad it is.
    pub severity: AlertSeverity,
    /// Its first minute, by the clocks of the country.
    pub from: NaiveDateTime,
    /// The minute in which it is no longer shown.
    pub until: NaiveDateTime,
    /// When what it says was last changed; `None`: never since it began.
    pub updated: Option<NaiveDateTime>,
    /// The chapters on whose pages it stands; none: it stands on every page.
    pub topics: Vec<At<Slug>>,
    /// Guides and services that help.
    pub items: Vec<At<ItemId>>,
    /// Numbers to call.
    pub phones: Vec<Phone>,
    /// Pages that say more.
    pub web: Vec<String>,
    /// Title, summary and sections in each language.
    pub texts: Texts,
    /// Where all this comes from.
    pub provenance: Provenance,
    /// Where its times are written.
    pub timed: Position,
    /// Where it is written.
    pub position: Position,
}

/// How bad it is. In order: the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlertSeverity {
    /// Something to know: an office is closed today.
    Notice,
    /// Something to prepare for: a storm, no water tomorrow.
    Warning,
    /// A life may depend on it.
    Danger,
}

impl AlertSeverity {
    /// The name that messages use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

impl Alert {
    /// Whether it is shown at a time.
    pub fn holds(&self, at: NaiveDateTime) -> bool {
        self.from <= at && at < self.until
    }

    /// Whether it stands on the pages of a chapter.
    pub fn concerns(&self, topic: &Slug) -> bool {
        self.topics.is_empty() || self.topics.iter().any(|own| own.value == *topic)
    }

    /// Since when it says what it says.
    pub fn changed(&self) -> NaiveDateTime {
        self.updated.unwrap_or(self.from).max(self.from)
    }
}
