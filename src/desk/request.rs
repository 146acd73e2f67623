//! What a browser asks of the desk: an address, fields, a cookie. Knows no pages.

use axum::http::{HeaderMap, HeaderValue, Method, header};

use super::Desk;
use super::people::Pass;
use crate::site::form::{Fields, one, readable};

/// A request, read.
pub(super) struct Asked {
    pub(super) method: Method,
    /// The path as it was asked for.
    pub(super) path: String,
    /// Fields of the address.
    pub(super) query: Fields,
    /// Fields of the form that was sent.
    pub(super) form: Fields,
    pub(super) headers: HeaderMap,
}

impl Asked {
    /// What is asked when nobody asks: the program itself has something to say.
    pub(super) fn by_nobody() -> Self {
        let (path, headers) = ("/desk".to_owned(), HeaderMap::new());
        Self { method: Method::GET, path, query: Vec::new(), form: Vec::new(), headers }
    }

    /// The parts of the path below `/desk`.
    pub(super) fn parts(&self) -> Vec<&str> {
        let below = self.path.strip_prefix("/desk").unwrap_or_default();
        below.split('/').filter(|part| !part.is_empty()).collect()
    }

    /// Whether a form was sent.
    pub(super) fn is_sent(&self) -> bool {
        self.method == Method::POST
    }

    /// A field of the form, in one line.
    pub(super) fn line(&self, name: &str) -> String {
        readable(one(&self.form, name).unwrap_or_default()).replace('\n', " ")
    }

    /// A field of the form, as it was typed.
    pub(super) fn text(&self, name: &str) -> String {
        readable(one(&self.form, name).unwrap_or_default())
    }

    /// A field of the form, letter for letter: a password.
    pub(super) fn secret(&self, name: &str) -> &str {
        one(&self.form, name).unwrap_or_default()
    }

    /// All values of a field of the form.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        self.form.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }

    /// A field of the address.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        one(&self.query, name).filter(|value| !value.is_empty())
    }

    /// What the browser holds of its session.
    pub(super) fn pass(&self, desk: &Desk) -> Option<Pass> {
        let cookies = self.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == desk.cookie()).and_then(|(_, value)| Pass::read(value))
    }

    /// The kind of device that asks, for its owner to know it by.
    pub(super) fn device(&self) -> &'static str {
        let agent = self.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
        let known = ["Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux"];
        known.into_iter().find(|name| agent.contains(name)).unwrap_or("–")
    }

    /// Whether another site has led here, in which case the browser sends no session the first time.
    pub(super) fn is_led_here(&self) -> bool {
        !self.is_sent() && self.headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site")
    }
}

impl Desk {
    /// The name of the cookie: over HTTPS, one that no other program of this domain can set.
    pub(super) fn cookie(&self) -> &'static str {
        if self.secure { "__Host-witaj" } else { "witaj" }
    }

    /// The header that begins a session, or ends it.
    pub(super) fn set_cookie(&self, pass: Option<&Pass>) -> Option<HeaderValue> {
        /// In seconds; the store ends it sooner.
        const AGE: u32 = 90 * 24 * 3600;
        let (value, age) = pass.map_or((String::new(), 0), |pass| (pass.secret(), AGE));
        let secure = if self.secure { "; Secure" } else { "" };
        let text = format!("{}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}", self.cookie());
        let mut header = HeaderValue::try_from(text).ok()?;
        header.set_sensitive(true);
        Some(header)
    }
}
