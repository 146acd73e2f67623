//! The site: plain HTML pages of an edition, search, and packs to order and download. Needs no JavaScript (small files suggest
//! while somebody types, and do what only the device can), sets no cookies, asks no other host for anything. A page is a struct and the template beside it.
//! With the desk, the only module that names `axum` and `askama`. It reads no content files and knows no packs: whoever prints is handed in.

pub(crate) mod assets;
mod banner;
mod counter;
mod device;
mod encoding;
mod evidence;
mod farewell;
mod feedback;
pub(crate) mod form;
pub(crate) mod frame;
mod front;
pub(crate) mod guard;
pub(crate) mod icons;
mod identity;
mod isolation;
mod kept;
pub(crate) mod line;
pub(crate) mod markup;
mod order;
mod pages;
mod plain;
mod plan;
pub(crate) mod preview;
pub(crate) mod programs;
mod recent;
pub(crate) mod reply;
pub(crate) mod router;
mod script;
mod server;
mod suggest;
mod swift;
mod trust;
mod turnstile;
mod vcard;

use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};

use crate::catalogue::{Slug, TimeZone};
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::search::Search;

pub use feedback::Letterbox;
pub use front::Front;
pub use order::{Cause, Offer, Order, Print, Printer, Proof, Refused};
pub use router::{router, router_with};
pub use server::{serve, serve_with};

/// What the site is handed from outside: it asks no clock and writes no files.
#[derive(Clone, Default)]
pub struct Outside {
    /// Day and hour in a time zone; without it, nothing is said of what is open now.
    pub now: Option<Arc<Now>>,
    /// Is told the questions that nothing answered, and nothing of who asked; without it, nobody is.
    pub unanswered: Option<Arc<Unanswered>>,
}

/// Day and hour in a time zone.
pub type Now = dyn Fn(Option<TimeZone>) -> NaiveDateTime + Send + Sync;

/// Hears a question that nothing on the site of a city in a language answered.
pub type Unanswered = dyn Fn(&Slug, &Language, &str) + Send + Sync;

/// An edition with all that the site shows of it. It is swapped as a whole: no page mixes two editions.
pub struct Publication {
    edition: Arc<Edition>,
    search: Arc<Search>,
    printer: Option<Arc<dyn Printer>>,
    prints: Arc<kept::Prints>,
    origin: Option<String>,
    letterbox: Option<Arc<Letterbox>>,
    /// In which languages what is missing is shown to somebody of whom nothing else is known: English, then the source's.
    also: Vec<Language>,
    /// The instant for which it was made: alerts and events that hold then are shown.
    at: DateTime<Utc>,
    plan: plan::Plan,
    documents: programs::Documents,
    identities: Arc<identity::Identities>,
    recent: recent::Recent,
    /// What stands above a page that nobody has published; `None`: this is what readers see.
    preview: Option<markup::Html>,
}

impl Publication {
    /// Plans the pages of an edition as they are in the first minute of its day; each is rendered when somebody first asks for
    /// it. Without a printer, nothing can be ordered.
    pub fn new(edition: Arc<Edition>, search: Arc<Search>, printer: Option<Arc<dyn Printer>>) -> Self {
        let midnight = edition.today().and_time(NaiveTime::MIN);
        let instant = edition.catalogue().time_zone().and_then(|zone| zone.instant(midnight));
        let at = instant.map_or_else(|| midnight.and_utc(), |instant| instant.to_utc());
        Self::after(None, edition, search, printer, at)
    }

    /// The same as its pages are at an instant. What is as it was in the last publication is taken over.
    pub fn after(
        last: Option<&Self>,
        edition: Arc<Edition>,
        search: Arc<Search>,
        printer: Option<Arc<dyn Printer>>,
        at: DateTime<Utc>,
    ) -> Self {
        let plan = plan::Plan::after(last.map(|last| &last.plan), &edition, at);
        let documents = programs::Documents::new(&edition, at);
        let also = Language::parse("en").into_iter().collect();
        let identities = Arc::new(identity::Identities::new(&edition));
        Self {
            edition,
            search,
            printer,
            prints: Arc::new(kept::Prints::new()),
            origin: None,
            letterbox: None,
            also,
            at,
            plan,
            documents,
            identities,
            recent: recent::Recent::new(),
            preview: None,
        }
    }

    /// The same at another instant: with its alerts and events, and with what was printed before.
    pub fn at(&self, at: DateTime<Utc>) -> Self {
        Self {
            edition: Arc::clone(&self.edition),
            search: Arc::clone(&self.search),
            printer: self.printer.clone(),
            prints: Arc::clone(&self.prints),
            origin: self.origin.clone(),
            letterbox: self.letterbox.clone(),
            also: self.also.clone(),
            at,
            plan: plan::Plan::after(Some(&self.plan), &self.edition, at),
            documents: programs::Documents::new(&self.edition, at),
            identities: Arc::clone(&self.identities),
            recent: recent::Recent::new(),
            preview: None,
        }
    }

    /// The next instant at which another alert or event is to be shown, or one no longer: then [`Self::at`] makes it anew.
    pub fn holds_until(&self) -> Option<DateTime<Utc>> {
        let next = |city: &City| Some(city.instant(city.next_change(city.local(self.at))?).to_utc());
        self.edition.cities().filter_map(next).min()
    }

    /// Forgets the questions that were asked lately. Their answers are kept for whoever asks the same in the same minute; on a
    /// quiet night nobody does, and they must not stay.
    pub fn forget_questions(&self) {
        self.recent.forget_answers();
    }

    /// The same under a public address, such as `https://witaj.gdansk.pl`, which search engines are told.
    pub fn under(self, origin: &str) -> Self {
        Self { origin: Some(origin.trim_end_matches('/').to_owned()), ..self }
    }

    /// The same with forms in which visitors tell the city about its pages; without a letterbox, none is offered.
    pub fn with_letterbox(self, letterbox: Arc<Letterbox>) -> Self {
        Self { letterbox: Some(letterbox), ..self }
    }

    /// Whether the public address is one of TLS.
    fn is_over_tls(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.starts_with("https://"))
    }

    /// The edition.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Its search indexes.
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// What stands at an address.
    fn place(&self, address: &str) -> Option<plan::Place<'_>> {
        self.plan.at(&self.edition, address)
    }

    /// The addresses of all its pages, city by city.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.plan.addresses()
    }

    fn offers(&self) -> &[Offer] {
        self.printer.as_ref().map_or(&[], |printer| printer.offers())
    }

    /// What is offered before anything is chosen, with the names of the files.
    fn ready<'a>(&'a self, city: &'a City) -> impl Iterator<Item = (Order, String)> + 'a {
        let offers = self.offers().iter().filter(|offer| offer.ready);
        offers.flat_map(move |offer| {
            plan::languages(&self.edition, city).filter_map(move |language| {
                let order = Order::of(&offer.product, std::slice::from_ref(language));
                let file = self.printer.as_ref()?.file_name(city, &order);
                Some((order, file))
            })
        })
    }
}
