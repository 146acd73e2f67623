//! Which other services somebody may need who reads of one.

use super::{City, Item};
use crate::catalogue::{Guide, ItemId, Service};

impl City {
    /// Other services for somebody who reads of this one, the nearest first: those that help with the same guides come before
    /// those at the same place, and these before those of the same organization. Those that it may be dangerous to be seen with
    /// are named beside their like alone.
    pub fn related(&self, service: &Service, most: usize) -> Vec<&Service> {
        let guides: Vec<&Guide> = self.guides_for(service);
        let helpers: Vec<&ItemId> = guides.iter().flat_map(|guide| self.services_for(guide)).map(|helper| &helper.id).collect();
        let nearness = |other: &Service| {
            let shared = helpers.iter().filter(|id| ***id == other.id).count();
            let place = other.locations.iter().any(|here| service.locations.iter().any(|there| there.value == here.value));
            let organization = service.organization.as_ref().map(|id| &id.value);
            let same = organization.is_some() && organization == other.organization.as_ref().map(|id| &id.value);
            (shared, place, same)
        };
        let mut others: Vec<(_, &Service)> = self
            .items()
            .filter_map(|item| if let Item::Service(other) = item { Some(other) } else { None })
            .filter(|other| other.id != service.id && (service.discreet || !other.discreet))
            .map(|other| (nearness(other), other))
            .filter(|(nearness, _)| *nearness > (0, false, false))
            .collect();
        // Stable: what is as near stays in the order of the topics.
        others.sort_by_key(|(nearness, _)| std::cmp::Reverse(*nearness));
        others.into_iter().map(|(_, other)| other).take(most).collect()
    }
}
