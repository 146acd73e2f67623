//! A guide or a service, where either may stand.

use super::City;
use crate::catalogue::{At, FactId, Guide, ItemId, Phone, Position, Service, Texts, Urgency, Version};

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

    /// The facts on which its sentences rest.
    pub fn basis(self) -> &'a [At<FactId>] {
        match self {
            Self::Guide(guide) => &guide.basis,
            Self::Service(service) => &service.basis,
        }
    }

    /// Its texts.
    pub fn texts(self) -> &'a Texts {
        match self {
            Self::Guide(guide) => &guide.texts,
            Self::Service(service) => &service.texts,
        }
    }

    /// Whether being seen to read it may put the reader in danger.
    pub fn is_discreet(self) -> bool {
        match self {
            Self::Guide(guide) => guide.discreet,
            Self::Service(service) => service.discreet,
        }
    }

    /// The same in other manners than writing, elsewhere on the web.
    pub fn versions(self) -> &'a [Version] {
        match self {
            Self::Guide(guide) => &guide.versions,
            Self::Service(service) => &service.versions,
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

    /// The phone that stands with it where it is only mentioned: of a service or its place, or of who helps first in a matter
    /// that can't wait. Nobody in need has to open a page for it.
    pub fn phone_in(self, city: &'a City) -> Option<&'a Phone> {
        let first = |service: &'a Service| {
            let there = city.locations_of(service).into_iter().flat_map(|location| &location.phones);
            service.phones.iter().chain(there).find(|phone| city.phone(phone).is_some())
        };
        match self {
            Self::Service(service) => first(service),
            Self::Guide(guide) if guide.urgency == Urgency::Normal => None,
            Self::Guide(guide) => city.services_for(guide).into_iter().find_map(first),
        }
    }
}
