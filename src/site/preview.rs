//! A page as it would be: of an edition that nobody has published, for whoever is changing the content. It says so, is kept nowhere, and
//! runs no script.

use std::sync::Arc;

use super::frame::View;
use super::markup::Html;
use super::{Publication, kept, pages, plan, programs, recent};
use crate::edition::Edition;

/// The page that stands at an address, with what another edition says on it; `None`: nothing stands there. `says` comes first on it.
pub(crate) fn page(current: &Publication, address: &str, edition: &Arc<Edition>, says: Html) -> Option<askama::Result<String>> {
    let place = current.place(address)?;
    let publication = current.as_it_would_be(edition, says);
    let view = View::read(&publication, place.city.as_str(), place.language.tag())?;
    Some(pages::render(view, place.page))
}

/// Whether a page stands at an address.
pub(crate) fn stands(current: &Publication, address: &str) -> bool {
    current.place(address).is_some()
}

impl Publication {
    /// The same of another edition, for one page that is looked at before anybody publishes it. Nothing is planned for it, and nothing
    /// can be ordered or told from it.
    fn as_it_would_be(&self, edition: &Arc<Edition>, says: Html) -> Self {
        Self {
            edition: Arc::clone(edition),
            search: Arc::clone(&self.search),
            printer: self.printer.clone(),
            prints: Arc::new(kept::Prints::new()),
            origin: self.origin.clone(),
            letterbox: None,
            also: self.also.clone(),
            at: self.at,
            plan: plan::Plan::default(),
            documents: programs::Documents::default(),
            identities: Arc::clone(&self.identities),
            recent: recent::Recent::new(),
            preview: Some(says),
        }
    }
}
