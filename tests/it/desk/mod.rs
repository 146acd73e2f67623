//! The review desk as a browser sees it: who comes in and how, what is refused, and what is never lost.

mod door;
mod editors;
mod factors;
mod logged;
mod look;
mod mail;
mod obstacles;
mod paper;
mod passkeys;
mod proof;
mod queue;
mod reading;
mod records;
mod review;
mod undone;
mod week;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, Request, StatusCode, header};
use chrono::{DateTime, Duration, Utc};
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tower::ServiceExt as _;
use witaj::catalogue::Slug;
use witaj::clock;
use witaj::command::counter::Counter;
use witaj::command::editor::ContentEditor;
use witaj::desk::{self, Desk, Guest};
use witaj::edition::{Edition, Reader};
use witaj::leaked::Leaked;
use witaj::mail::Post;
use witaj::pack::Press;
use witaj::search::Search;
use witaj::site::{self, Publication};
use witaj::store::{self, Database, Place, Store};

use crate::broken::root;
use crate::builder::language;
use crate::site::{Answer, catalogue, published};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const DOCTOR: &str = "/desk/uk/kraj/health/doctor";
/// A password as a form sends it.
pub(super) const PASSWORD: &str = "lipa%20most%20zupa%20rower";
const FORM: &str = "application/x-www-form-urlencoded";

/// A desk over the small city, with a store in a file and a clock that can be set.
pub(super) struct Town {
    pub(super) router: Router,
    pub(super) place: Place,
    pub(super) folder: TempDir,
    pub(super) desk: Arc<Desk>,
    clock: Arc<AtomicI64>,
}

impl Town {
    pub(super) fn new() -> Self {
        Self::under(None)
    }

    /// With a public address, or on this machine alone.
    pub(super) fn under(origin: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = Place::File(folder.path().join("store.db"));
        let clock = Arc::new(AtomicI64::new(begin().timestamp()));
        let hands = Arc::clone(&clock);
        let now = move || DateTime::from_timestamp(hands.load(Ordering::SeqCst), 0).expect("a time");
        let current = Arc::new(ArcSwap::from_pointee(published(catalogue())));
        let store = Store::start(place.clone()).expect("a thread");
        let desk = Arc::new(Desk::new(Arc::clone(&current), store, Arc::new(now), origin, true));
        let router = desk::router(Arc::clone(&desk), site::router(current));
        Self { router, place, folder, desk, clock }
    }

    /// With a list of leaked passwords.
    pub(super) fn looking_up(list: &Path) -> Self {
        let town = Self::new();
        let leaked = Leaked::open(list).expect("a list");
        let (place, now) = (town.place.clone(), town.now());
        let current = Arc::new(ArcSwap::from_pointee(published(catalogue())));
        let store = Store::start(place).expect("a thread");
        let desk = Desk::new(Arc::clone(&current), store, Arc::new(move || now), None, true).with_leaked(leaked);
        let desk = Arc::new(desk);
        Self { router: desk::router(Arc::clone(&desk), site::router(current)), desk, ..town }
    }

    /// The same over a copy of the small city that can be edited.
    pub(super) fn edited() -> Self {
        Self::over(None, None)
    }

    /// With somebody who sends e-mail, and a public address for its links.
    pub(super) fn posting(post: Post) -> Self {
        Self::over(None, Some(post))
    }

    /// With a press.
    pub(super) fn printing() -> Self {
        let press = Press::open(&root().join("packs")).expect("a press");
        Self::over(Some(Arc::new(Counter::new(press, Some("https://witaj.example".to_owned())))), None)
    }

    /// The same over a copy that is changed before anybody reads it.
    pub(super) fn prepared(change: impl FnOnce(&Path)) -> Self {
        Self::made(change, None, None)
    }

    fn over(printer: Option<Arc<Counter>>, post: Option<Post>) -> Self {
        Self::made(|_| (), printer, post)
    }

    fn made(change: impl FnOnce(&Path), printer: Option<Arc<Counter>>, post: Option<Post>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let content = folder.path().join("content");
        copy(&root().join("tests/small-city"), &content);
        // Nobody has judged anything yet.
        std::fs::remove_file(content.join("kraj/approvals/uk.toml")).expect("approvals");
        change(&content);
        let place = Place::File(folder.path().join("store.db"));
        Self::opened((folder, place), Arc::new(AtomicI64::new(begin().timestamp())), printer, post)
    }

    /// The same after the program was started again.
    pub(super) fn again(self, post: Post) -> Self {
        let Self { folder, place, clock, .. } = self;
        Self::opened((folder, place), clock, None, Some(post))
    }

    /// The same with another store.
    pub(super) fn keeping_in(self, place: Place, post: Post) -> Self {
        Self { place, ..self }.again(post)
    }

    fn opened(
        (folder, place): (TempDir, Place),
        clock: Arc<AtomicI64>,
        printer: Option<Arc<Counter>>,
        post: Option<Post>,
    ) -> Self {
        let content = folder.path().join("content");
        let hands = Arc::clone(&clock);
        let now = move || DateTime::from_timestamp(hands.load(Ordering::SeqCst), 0).expect("a time");
        let shown_at = now.clone();
        let published = move |edition: &Arc<Edition>| {
            let search = Arc::new(Search::new(edition));
            Publication::new(Arc::clone(edition), search, None).at(shown_at())
        };
        let (edition, _) = Reader::new(&content, &root().join("locales")).read(clock::today, clock::now(), None);
        let current = Arc::new(ArcSwap::from_pointee(published(&Arc::new(edition))));
        let shown = Arc::clone(&current);
        let publish = move |edition: &Arc<Edition>| shown.store(Arc::new(published(edition)));
        let editor = ContentEditor::open(&content, &root().join("locales"), Path::new("none"), Box::new(publish));
        let store = Store::start(place.clone()).expect("a thread");
        let origin = post.as_ref().map(|_| "https://witaj.example");
        let desk = Desk::new(Arc::clone(&current), store, Arc::new(now), origin, true);
        let desk = desk.with_editor(Arc::new(editor.expect("an editor")));
        let desk = match post {
            Some(post) => desk.with_post(post),
            None => desk,
        };
        let desk = match printer {
            Some(printer) => desk.with_printer(printer),
            None => desk,
        };
        let desk = Arc::new(desk);
        let router = desk::router(Arc::clone(&desk), site::router(current));
        Self { router, place, folder, desk, clock }
    }

    pub(super) fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    /// Lets time pass.
    pub(super) fn after(&self, span: Duration) {
        self.clock.fetch_add(span.num_seconds(), Ordering::SeqCst);
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.clock.load(Ordering::SeqCst), 0).expect("a time")
    }

    pub(super) fn database(&self) -> Box<dyn Database> {
        store::open(&self.place).expect("a store")
    }

    /// Invites somebody; hands back the path of the link.
    pub(super) fn invite(&self, name: &str, reviews: &[&str]) -> String {
        let guest = Guest {
            name: name.to_owned(),
            reviews: reviews.iter().map(|tag| language(tag)).collect(),
            edits: Vec::new(),
            admin: false,
            city: Slug::parse("port").expect("a slug"),
            reads: language(reviews.first().unwrap_or(&"pl")),
            email: None,
        };
        let token = desk::invite(self.database().as_mut(), &guest, "command", self.now()).expect("an invitation");
        desk::link("", &token)
    }

    /// Somebody who is invited and has come in.
    pub(super) async fn visitor(&self, name: &str, reviews: &[&str]) -> Visitor<'_> {
        let link = self.invite(name, reviews);
        let mut visitor = Visitor { town: self, cookie: String::new() };
        assert_eq!(visitor.send(&link, "").await.status, StatusCode::SEE_OTHER);
        visitor
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let name = to.join(entry.file_name().expect("a name"));
        match entry.is_dir() {
            true => copy(&entry, &name),
            false => drop(std::fs::copy(&entry, &name).expect("a copy")),
        }
    }
}

pub(super) fn begin() -> DateTime<Utc> {
    "2026-11-21T18:30:00Z".parse().expect("an instant")
}

/// A browser with what it keeps of its session.
pub(super) struct Visitor<'a> {
    pub(super) town: &'a Town,
    pub(super) cookie: String,
}

impl Visitor<'_> {
    pub(super) async fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, "", &[]).await
    }

    /// Sends a form as a browser sends it from a page of the desk.
    pub(super) async fn send(&mut self, path: &str, form: &str) -> Answer {
        self.ask("POST", path, form, &[(header::CONTENT_TYPE, FORM), (SITE, "same-origin")]).await
    }

    pub(super) async fn ask(&mut self, method: &str, path: &str, body: &str, headers: &[(HeaderName, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if headers.iter().all(|(name, _)| *name != header::HOST) {
            request = request.header(header::HOST, "witaj.example");
        }
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        let request = request.body(Body::from(body.to_owned())).expect("a request");
        let response = self.town.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let answer = Answer { status: parts.status, headers: parts.headers, bytes };
        if let Some(cookie) = answer.headers.get(header::SET_COOKIE) {
            self.cookie = cookie.to_str().expect("text").split(';').next().unwrap_or_default().to_owned();
        }
        answer
    }
}
