//! Where a service is reached by those who write.

use super::City;
use crate::catalogue::Service;

/// Pages and addresses for mail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Online<'a> {
    /// Addresses of pages.
    pub web: &'a [String],
    /// Addresses for mail.
    pub email: &'a [String],
}

impl City {
    /// Where a service is reached in writing: by its own pages and addresses for mail; where it has none of a kind, by those of its
    /// only place. Of several places none speaks for the others.
    pub fn online<'a>(&'a self, service: &'a Service) -> Online<'a> {
        let mut online = Online { web: &service.web, email: &service.email };
        if let [only] = self.locations_of(service)[..] {
            online.web = if online.web.is_empty() { &only.web } else { online.web };
            online.email = if online.email.is_empty() { &only.email } else { online.email };
        }
        online
    }
}
