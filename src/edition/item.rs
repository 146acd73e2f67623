//! A guide or a service, where either may stand.

use crate::catalogue::{Guide, ItemId, Position, Service, Texts, Urgency};

/// A guide or a service of a city.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'a> {
    /// What to know and do.
    Guide(&'a Guide),
    /// What somebody offers.
    Service(&'a Service),
}

impl<'a> Item<'a> {
    /// Its id.
    pub fn id(self) -> &'a ItemId {
        match self {
            Self::Guide(guide) => &guide.id,
            Self::Service(service) => &service.id,
        }
    }

    /// `guide` or `service`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Guide(_) => "guide",
            Self::Service(_) => "service",
        }
    }

    /// Its texts.
    pub fn texts(self) -> &'a Texts {
        match self {
            Self::Guide(guide) => &guide.texts,
            Self::Service(service) => &service.texts,
        }
    }

    /// How soon a reader needs it.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::Guide(guide) => guide.urgency,
            Self::Service(service) => service.urgency,
        }
    }

    /// Where it is written.
    pub fn position(self) -> &'a Position {
        match self {
            Self::Guide(guide) => &guide.position,
            Self::Service(service) => &service.position,
        }
    }
}
