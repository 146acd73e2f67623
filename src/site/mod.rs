//! The site: plain HTML pages of an edition, search, and the finished packs to download. Needs no JavaScript (one small file
//! suggests while somebody types), sets no cookies, asks no other host for anything. A page is a struct and the template beside it.
//! The only module that names `axum` and `askama`. It reads no content files and knows no packs: whoever can make them is handed in.

mod assets;
mod encoding;
mod evidence;
mod farewell;
mod frame;
mod guard;
mod icons;
mod markup;
mod pages;
mod plan;
mod reply;
mod router;
mod server;
mod suggest;
mod trust;

use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use chrono::NaiveDateTime;

use crate::catalogue::{Slug, TimeZone};
use crate::edition::Edition;
use crate::language::Language;
use crate::search::Search;

pub use router::{router, router_with};
pub use server::serve;

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
    offers: Vec<(Offer, OnceLock<reply::Kept>)>,
    maker: Arc<Maker>,
    origin: Option<String>,
    plan: plan::Plan,
}

/// A file that visitors can download. It is made when the first of them asks, and kept as long as the edition.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Its name in the address: `gdansk-welcome-uk.pdf`.
    pub file: String,
    /// The city that it is made for.
    pub city: Slug,
    /// What it is: `welcome`, `poster`. Its name in a language is the message `product-<product>`.
    pub product: String,
    /// The language that it is written in.
    pub language: Language,
}

/// Makes the PDF of an offer, or says why not.
pub type Maker = dyn Fn(&Edition, &Offer) -> Result<Bytes, String> + Send + Sync;

impl Publication {
    /// Plans the pages of an edition; each is rendered when somebody first asks for it.
    pub fn new(edition: Arc<Edition>, search: Arc<Search>, offers: Vec<Offer>, maker: Arc<Maker>) -> Self {
        let plan = plan::Plan::new(&edition);
        let offers = offers.into_iter().map(|offer| (offer, OnceLock::new())).collect();
        Self { edition, search, offers, maker, origin: None, plan }
    }

    /// The same under a public address, such as `https://witaj.gdansk.pl`, which search engines are told.
    pub fn under(self, origin: &str) -> Self {
        Self { origin: Some(origin.trim_end_matches('/').to_owned()), ..self }
    }

    /// The edition.
    pub fn edition(&self) -> &Edition {
        &self.edition
    }

    /// Its search indexes.
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// The addresses of all its pages, in order.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.plan.addresses()
    }
}
