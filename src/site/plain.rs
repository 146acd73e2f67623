//! A request as nearly all are: one that asks for something by its address, in fields that leave nothing open. It is read where it
//! lies, without making anything of it. What is not quite so is no plain request, and read by hyper.

use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, header};

/// The fields of a request, by whomever they were read.
pub(super) trait Fields {
    /// The values of a field that are text, in their order.
    fn all(&self, name: &HeaderName) -> impl Iterator<Item = &str>;
}

impl Fields for HeaderMap {
    fn all(&self, name: &HeaderName) -> impl Iterator<Item = &str> {
        self.get_all(name).iter().filter_map(|value| value.to_str().ok())
    }
}

/// A request without a body, and without a question in its address.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plain<'a> {
    pub(super) is_head: bool,
    pub(super) path: &'a str,
    has_host: bool,
    /// The values of the fields that choose between answers.
    encodings: Option<&'a str>,
    languages: Option<&'a str>,
    etags: Option<&'a str>,
}

impl Fields for Plain<'_> {
    fn all(&self, name: &HeaderName) -> impl Iterator<Item = &str> {
        self.known().into_iter().find(|(one, _)| one == name).and_then(|(_, value)| value).into_iter()
    }
}

impl<'a> Plain<'a> {
    /// The first request in these bytes, if it is there to its end and plain, and what stands behind it.
    pub(super) fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (first, mut rest) = line(bytes)?;
        let (is_head, target) = match first.strip_prefix(b"GET ") {
            Some(target) => (false, target),
            None => (true, first.strip_prefix(b"HEAD ")?),
        };
        let path = target.strip_suffix(b" HTTP/1.1").filter(|path| path.first() == Some(&b'/'))?;
        let is_path = path.iter().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#'));
        let path = str::from_utf8(path).ok().filter(|_| is_path)?;
        let mut plain = Self { is_head, path, ..Self::default() };
        loop {
            let (field, after) = line(rest)?;
            rest = after;
            if field.is_empty() {
                return plain.has_host.then_some((plain, rest));
            }
            plain.note(field)?;
        }
    }

    /// The same for whoever makes an answer.
    pub(super) fn parts(&self) -> Option<Parts> {
        let method = if self.is_head { Method::HEAD } else { Method::GET };
        let mut parts = Request::builder().method(method).uri(self.path).body(()).ok()?.into_parts().0;
        for (name, value) in self.known() {
            parts.headers.extend(value.and_then(|value| HeaderValue::from_str(value).ok()).map(|value| (name, value)));
        }
        Some(parts)
    }

    /// The fields that choose between answers.
    fn known(&self) -> [(HeaderName, Option<&'a str>); 3] {
        [
            (header::ACCEPT_ENCODING, self.encodings),
            (header::ACCEPT_LANGUAGE, self.languages),
            (header::IF_NONE_MATCH, self.etags),
        ]
    }

    /// Notes a field. `None` when it is not written as it should be, asks for more than an answer, or is there twice.
    fn note(&mut self, field: &'a [u8]) -> Option<()> {
        let (name, value) = field.split_at(field.iter().position(|byte| *byte == b':')?);
        let value = value.get(1..)?;
        let is_written_well =
            !name.is_empty() && name.iter().all(|byte| is_of_a_name(*byte)) && value.iter().all(|byte| is_text(*byte));
        let value = str::from_utf8(value).ok().filter(|_| is_written_well)?.trim_matches([' ', '\t']);
        let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
        // Their lengths alone tell most fields that they are none of these.
        let place = match name.len() {
            4 if is("host") => return (!std::mem::replace(&mut self.has_host, true)).then_some(()),
            6 if is("expect") => return None,
            7 if is("upgrade") || is("trailer") => return None,
            10 if is("connection") => return value.eq_ignore_ascii_case("keep-alive").then_some(()),
            13 if is("if-none-match") => &mut self.etags,
            14 if is("content-length") => return None,
            15 if is("accept-encoding") => &mut self.encodings,
            15 if is("accept-language") => &mut self.languages,
            17 if is("transfer-encoding") => return None,
            _ => return Some(()),
        };
        place.replace(value).is_none().then_some(())
    }
}

/// A line without its end, and what follows.
fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (line, end) = bytes.split_at(bytes.iter().position(|byte| *byte == b'\r')?);
    Some((line, end.strip_prefix(b"\r\n")?))
}

/// Whether a byte may stand in the name of a field (RFC 9110, 5.6.2).
fn is_of_a_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a byte is one that all read in the same way.
fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: &str = "GET /port/uk HTTP/1.1\r\nHost: a\r\n\r\n";

    fn read(text: &str) -> Option<(Plain<'_>, &str)> {
        let (plain, rest) = Plain::read(text.as_bytes())?;
        Some((plain, str::from_utf8(rest).expect("text")))
    }

    #[test]
    fn what_a_browser_asks_is_plain() {
        let asked = "GET /port/uk HTTP/1.1\r\nHost: witaj.example\r\nUser-Agent: Mozilla/5.0 (X11; Linux)\r\n\
                     Accept-Language: \tuk,en;q=0.5 \r\nACCEPT-ENCODING:gzip, br\r\nConnection: Keep-Alive\r\n\
                     If-None-Match: \"a\"\r\nSec-Fetch-Site: none\r\n\r\nGET /";
        let (plain, rest) = read(asked).expect("plain");
        assert_eq!((plain.path, plain.is_head, rest), ("/port/uk", false, "GET /"));
        let all = |name: HeaderName| plain.all(&name).collect::<Vec<_>>();
        assert_eq!(all(header::ACCEPT_ENCODING), ["gzip, br"]);
        assert_eq!(all(header::ACCEPT_LANGUAGE), ["uk,en;q=0.5"]);
        assert_eq!(all(header::IF_NONE_MATCH), ["\"a\""]);
        assert!(all(header::HOST).is_empty(), "nothing depends on it");
        let (plain, _) = read("HEAD / HTTP/1.1\r\nHost:\r\n\r\n").expect("plain");
        assert_eq!((plain.path, plain.is_head), ("/", true));
    }

    #[test]
    fn what_two_programs_could_read_differently_is_not_plain() {
        assert!(read(ASKED).is_some());
        for other in [
            "POST /port/uk HTTP/1.1\r\nHost: a\r\n\r\n",
            "get /port/uk HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET  /port/uk HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /port/uk HTTP/1.0\r\nHost: a\r\n\r\n",
            "GET /port/uk  HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET http://a/port/uk HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /port/uk?q=a HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /port/uk#a HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /порт HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /port/uk HTTP/1.1\nHost: a\n\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\r\n\r\n",
            "\r\nGET /port/uk HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost : a\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\n Host: a\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nb\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\0b\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: ą\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, upgrade\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\nAccept-Encoding: gzip\r\n\r\n",
            "GET /port/uk HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"a\"\r\nIf-None-Match: \"b\"\r\n\r\n",
        ] {
            assert_eq!(read(other), None, "{other:?}");
        }
        for length in 0..ASKED.len() {
            assert_eq!(read(&ASKED[..length]), None, "it is not there to its end");
        }
    }
}
