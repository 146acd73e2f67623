//! What stands around every page of the desk, and what pages are made with.

use std::sync::Arc;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::editor::Editor;
use super::people::{Pass, Signed};
use super::request::Asked;
use super::router::Answer;
use super::sorry::Sorry;
use super::{Desk, assets};
use crate::language::Language;
use crate::locale::{Arg, Locale, Messages};
use crate::site::icons;
use crate::site::markup::Html;
use crate::site::{Publication, assets as site_assets, reply};
use crate::store::Person;

/// What a page is made with: the desk, the request, what is published, who asks.
#[derive(Clone)]
pub(super) struct Room<'a> {
    pub(super) desk: &'a Arc<Desk>,
    pub(super) asked: &'a Asked,
    pub(super) publication: Arc<Publication>,
    /// The language in which the desk speaks.
    pub(super) language: Language,
    pub(super) person: Option<Person>,
}

/// Head, header and footer of a page.
pub(super) struct Shell<'a> {
    room: &'a Room<'a>,
    locale: &'a Locale,
    title: String,
    /// The way through the desk that is lit.
    here: &'static str,
}

/// A way through the desk.
pub(super) struct Way {
    pub(super) href: &'static str,
    pub(super) icon: Html,
    pub(super) name: String,
    pub(super) current: bool,
}

#[derive(Template)]
#[template(path = "desk/pages/again.html")]
struct AgainPage<'a> {
    shell: Shell<'a>,
    to: String,
}

impl<'a> Room<'a> {
    /// The room of somebody of whom nothing is known but what the browser reads.
    pub(super) fn new(desk: &'a Arc<Desk>, asked: &'a Asked) -> Self {
        let publication = desk.current.load_full();
        let messages = publication.edition().messages();
        let offered: Vec<Language> = messages.languages().cloned().collect();
        let chosen = asked.query("lang").and_then(|tag| Language::parse(tag).ok()).filter(|tag| offered.contains(tag));
        let wanted = asked.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let fallback = || offered.iter().find(|language| language.primary() == "en").or(offered.first()).cloned();
        let language = chosen.or_else(|| Messages::negotiate(wanted, &offered)).or_else(fallback);
        let source = publication.edition().cities().next().map(|city| city.source_language().clone());
        let language = language.or(source).unwrap_or_else(english);
        Self { desk, asked, publication, language, person: None }
    }

    /// The same for somebody who is known.
    pub(super) fn of(&self, signed: &Signed) -> Self {
        self.reading(&signed.person.value.reads).for_person(&signed.person.value)
    }

    /// The same in another language, where there are messages in it.
    pub(super) fn reading(&self, tag: &str) -> Self {
        let language = Language::parse(tag).ok().filter(|language| self.publication.edition().locale(language).is_some());
        Self { language: language.unwrap_or_else(|| self.language.clone()), ..self.clone() }
    }

    fn for_person(self, person: &Person) -> Self {
        Self { person: Some(person.clone()), ..self }
    }

    /// The messages of the desk's language.
    pub(super) fn locale(&self) -> &Locale {
        static NONE: std::sync::OnceLock<Locale> = std::sync::OnceLock::new();
        let locale = self.publication.edition().locale(&self.language);
        locale.unwrap_or_else(|| NONE.get_or_init(|| Locale::new(english(), []).0))
    }

    /// A message.
    pub(super) fn say(&self, id: &str) -> String {
        self.locale().say(id)
    }

    /// A message with values.
    pub(super) fn say_with(&self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.locale().say_with(id, values)
    }

    /// What stands around a page.
    pub(super) fn shell(&'a self, title: &str, here: &'static str) -> Shell<'a> {
        Shell { room: self, locale: self.locale(), title: crate::locale::without_marks(title), here }
    }

    /// A finished page.
    pub(super) fn page(&self, html: String) -> Response<Body> {
        self.page_as(StatusCode::OK, html)
    }

    /// The same with another status.
    pub(super) fn page_as(&self, status: StatusCode, html: String) -> Response<Body> {
        // Not compressed: a page of the desk holds secrets, and its length would tell of them.
        let mut response = reply::made(status, &self.asked.method, reply::HTML, html);
        response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        reply::lets_passkeys(response.headers_mut());
        response
    }

    /// A file to keep, of that name.
    pub(super) fn file(&self, kind: &'static str, name: &str, bytes: Vec<u8>) -> Response<Body> {
        let length = bytes.len();
        let mut response = self.page(String::new());
        *response.body_mut() = Body::from(bytes);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        // Names are made of slugs and tags, in which nothing needs quoting.
        if let Ok(value) = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")) {
            headers.insert(header::CONTENT_DISPOSITION, value);
        }
        response
    }

    /// Sends the person on, so that loading the page again sends nothing.
    pub(super) fn go(&self, address: &str) -> Response<Body> {
        reply::redirect(StatusCode::SEE_OTHER, address, false)
    }

    /// An answer after which the browser holds another session; where it sets one already, that is the newer.
    pub(super) fn renewed(&self, mut response: Response<Body>, pass: Option<&Pass>) -> Response<Body> {
        let cookie = pass.and_then(|pass| self.desk.set_cookie(Some(pass)));
        if let Some(cookie) = cookie {
            response.headers_mut().entry(header::SET_COOKIE).or_insert(cookie);
        }
        response
    }

    /// Who changes the content, for somebody who may; or why not.
    pub(super) fn editor_for(&self, signed: &Signed) -> Result<Arc<dyn Editor>, Sorry> {
        if !signed.person.value.is_editor() {
            return Err(Sorry::NotYours);
        }
        self.desk.editor.clone().ok_or(Sorry::Down)
    }

    /// Asks the browser to come again from here: only then does it send the session.
    pub(super) fn again(&self) -> Answer {
        let shell = self.shell(&self.say("desk-name"), "");
        Ok(self.page(AgainPage { shell, to: self.asked.path.clone() }.render()?))
    }
}

impl Shell<'_> {
    /// A message.
    pub(super) fn say(&self, id: &str) -> String {
        self.locale.say(id)
    }

    /// The page's title.
    pub(super) fn title(&self) -> &str {
        &self.title
    }

    /// The language's tag.
    pub(super) fn lang(&self) -> &str {
        self.room.language.tag()
    }

    /// The language's direction.
    pub(super) fn dir(&self) -> &'static str {
        self.room.language.direction().as_str()
    }

    /// The site's style sheet and the desk's own.
    pub(super) fn styles(&self) -> [String; 2] {
        [site_assets::address("site.css"), assets::style().to_owned()]
    }

    /// The script of forms in which texts are written.
    pub(super) fn script(&self) -> &'static str {
        assets::script()
    }

    /// The script of forms that need a passkey.
    pub(super) fn passkey_script(&self) -> &'static str {
        assets::passkey()
    }

    /// The picture of the window.
    pub(super) fn favicon(&self) -> String {
        site_assets::address("favicon.svg")
    }

    /// Where the person may go.
    pub(super) fn ways(&self) -> Vec<Way> {
        let Some(person) = &self.room.person else { return Vec::new() };
        let (reviews, edits) = (!person.reviews.is_empty(), person.is_editor());
        let ways = [
            (reviews, "/desk", "document", "desk-nav-queue"),
            (edits || person.admin, "/desk/questions", "speech", "desk-nav-questions"),
            (edits, "/desk/source", "document", "desk-nav-texts"),
            (edits, "/desk/facts", "steps", "desk-nav-facts"),
            (edits, "/desk/records", "pin", "desk-nav-records"),
            (edits, "/desk/alerts", "warning", "site-alerts"),
            (edits, "/desk/history", "calendar", "desk-nav-history"),
            (person.admin, "/desk/people", "people", "desk-nav-people"),
            (true, "/desk/progress", "star", "desk-nav-progress"),
            (true, "/desk/me", "contact", "desk-nav-me"),
        ];
        let way = |(shown, href, icon, name): (bool, &'static str, &str, &str)| {
            let current = self.here == href;
            shown.then(|| Way { href, icon: icons::icon(icon), name: self.say(name), current })
        };
        ways.into_iter().filter_map(way).collect()
    }

    /// Of more ways than stand on a line of a phone, those that are shown there: where somebody begins, and where they are. The others are
    /// a tap away.
    pub(super) fn near<'w>(&self, ways: &'w [Way]) -> Vec<&'w Way> {
        const ON_A_LINE: usize = 4;
        if ways.len() <= ON_A_LINE {
            return Vec::new();
        }
        ways.iter().enumerate().filter(|(place, way)| *place == 0 || way.current).map(|(_, way)| way).collect()
    }

    /// Languages in which the door can be read, for somebody who is not known yet: tag, own name, direction.
    pub(super) fn tongues(&self) -> Vec<(String, String, &'static str, bool)> {
        if self.room.person.is_some() || self.room.asked.is_sent() {
            return Vec::new();
        }
        let messages = self.room.publication.edition().messages();
        let tongue = |language: &Language| {
            let name = messages.locale(language).map(Locale::own_name).unwrap_or_default().to_owned();
            (language.tag().to_owned(), name, language.direction().as_str(), *language == self.room.language)
        };
        messages.languages().map(tongue).collect()
    }
}

fn english() -> Language {
    #[expect(clippy::expect_used, reason = "the tag is written here")]
    Language::parse("en").expect("a tag")
}
