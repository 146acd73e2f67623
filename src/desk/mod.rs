//! The review desk: where the people of the Immigrant Council read, correct and approve translations, and editors keep facts
//! true. Knows editions, states, guards and the store; content it changes through an [`editor::Editor`] that is handed in, and
//! of files it knows nothing. Plain pages and forms; a small script makes writing easier. Whoever is not signed in sees nothing but the door,
//! the summary of the week, which says nothing that the content does not, the page that ends its coming by e-mail, and the one by
//! which somebody says that an address is theirs.

mod act;
mod address;
mod assets;
mod attempt;
mod compared;
mod door;
mod edit;
pub mod editor;
mod fact;
mod factors;
mod facts;
mod faults;
mod invitation;
mod key;
pub mod letters;
mod limits;
mod linked;
mod look;
mod mailbox;
mod me;
mod memory;
mod notices;
mod owed;
mod own_password;
pub mod paper;
mod passkeys;
mod password;
mod people;
mod progress;
mod proof;
mod questions;
mod queue;
mod records;
mod request;
mod router;
mod sheet;
mod shell;
mod sorry;
mod staff;
mod stop;
mod talk;
mod texts;
mod week;
mod weekly;
mod words;

use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::{DateTime, Utc};

use crate::leaked::Leaked;
use crate::mail::Post;
use crate::site::Publication;
use crate::store::{Database, Store, StoreError};

pub use factors::begin_anew;
pub use invitation::{Guest, fresh_link, invite};
pub use key::{Token, Unavailable};
pub use mailbox::keep_address;
pub use owed::owe;
pub use people::end_all;
pub use router::router;

/// Everything that the pages of the desk are made with.
pub struct Desk {
    current: Arc<ArcSwap<Publication>>,
    store: Store,
    /// Whoever prints sheets; without one, there are none on paper.
    printer: Option<Arc<dyn paper::Printer>>,
    /// Whoever changes the content; without one, nothing can be judged.
    editor: Option<Arc<dyn editor::Editor>>,
    /// Whoever sends e-mail; without one, there is none, and no page speaks of it.
    sender: Option<letters::Sender>,
    /// Where new passwords are looked up; without it, only in the list that the program has itself.
    leaked: Option<Leaked>,
    now: Arc<Now>,
    /// The public address, if it is known.
    origin: Option<String>,
    /// Whether browsers come by HTTPS.
    secure: bool,
    limits: limits::Limits,
    weeks: week::Kept,
}

/// The time that is the same everywhere.
pub type Now = dyn Fn() -> DateTime<Utc> + Send + Sync;

impl Desk {
    /// The desk of what is published now. `origin`: the public address; under one of HTTPS, or without `plain`, sessions are kept
    /// by browsers over HTTPS only. `plain`: it is used on this machine alone.
    pub fn new(current: Arc<ArcSwap<Publication>>, store: Store, now: Arc<Now>, origin: Option<&str>, plain: bool) -> Self {
        let origin = origin.map(|origin| origin.trim_end_matches('/').to_owned());
        let secure = !plain || origin.as_ref().is_some_and(|origin| origin.starts_with("https://"));
        Self {
            current,
            store,
            printer: None,
            editor: None,
            sender: None,
            leaked: None,
            now,
            origin,
            secure,
            limits: limits::Limits::new(),
            weeks: week::Kept::default(),
        }
    }

    /// The same with somebody who changes the content.
    pub fn with_editor(self, editor: Arc<dyn editor::Editor>) -> Self {
        Self { editor: Some(editor), ..self }
    }

    /// The same with somebody who prints.
    pub fn with_printer(self, printer: Arc<dyn paper::Printer>) -> Self {
        Self { printer: Some(printer), ..self }
    }

    /// The same with somebody who sends e-mail. Links in it begin with the public address: without one, nothing is sent.
    pub fn with_post(self, post: Post) -> Self {
        let sender = self.origin.clone().map(|origin| letters::Sender { post: Arc::new(post), origin });
        Self { sender, ..self }
    }

    /// The same with a list of leaked passwords, none of which is taken.
    pub fn with_leaked(self, leaked: Leaked) -> Self {
        Self { leaked: Some(leaked), ..self }
    }

    /// Asks the store, in a thread that may wait.
    fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Database) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        tokio::runtime::Handle::current().block_on(self.store.with(work))
    }
}

/// The address of a page by which somebody comes in.
pub fn link(origin: &str, token: &Token) -> String {
    format!("{}/desk/join/{}", origin.trim_end_matches('/'), token.secret())
}
