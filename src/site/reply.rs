//! Answers whose headers are made once and whose bytes are kept: compressed, with a strong `ETag`, answered by look-up.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use super::encoding::Encoding;
use super::plain::{Fields, Plain};
use super::swift::Sent;

/// The content type of pages.
pub(crate) const HTML: &str = "text/html; charset=utf-8";
/// `Vary` of what is there in several forms, and of what readers of different languages get differently.
const PACKED: &str = "Accept-Encoding";
const NEGOTIATED: &str = "Accept-Encoding, Accept-Language";

/// No scripts and styles but our own files, nothing asked elsewhere, in nobody's frame.
macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; ",
            "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            $more
        )
    };
}
const POLICY: &str = policy!("");
/// Where the device is, is asked by the page of places alone, when its reader wants to know what is near; it stays on the device.
/// Nothing else that a browser can do is needed, so nobody gets it, but for passkeys at the review desk; of what not every browser
/// knows, nothing is said.
macro_rules! permissions {
    ($passkeys:literal) => {
        concat!(
            "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), cross-origin-isolated=(), ",
            "display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(self), gyroscope=(), hid=(), ",
            "idle-detection=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), ",
            "picture-in-picture=(), publickey-credentials-get=(",
            $passkeys,
            "), screen-wake-lock=(), serial=(), sync-xhr=(), usb=(), xr-spatial-tracking=()"
        )
    };
}
const PERMISSIONS: &str = permissions!("");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
/// What means something on a page alone: each picture, style sheet and script would be half a kilobyte longer.
const OF_PAGES: [HeaderName; 3] = [PERMISSIONS_POLICY, OPENER_POLICY, header::X_DNS_PREFETCH_CONTROL];
/// What every answer tells browsers; SECURITY.md says why.
const SECURED: [(HeaderName, HeaderValue); 10] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    // Other sites learn nothing. With `no-referrer`, browsers would not even tell ours that a form comes from it.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (PERMISSIONS_POLICY, HeaderValue::from_static(PERMISSIONS)),
    (OPENER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), HeaderValue::from_static("none")),
    (header::X_DNS_PREFETCH_CONTROL, HeaderValue::from_static("off")),
];
/// What is told besides where the site is known to be served over TLS. Only this name: nobody here knows what else the city has
/// below it.
const OVER_TLS: [(HeaderName, HeaderValue); 2] = [
    (header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000")),
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy!("; upgrade-insecure-requests"))),
];

/// How long an answer may be kept by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Freshness {
    /// Its address changes with its bytes.
    Forever,
    /// A page: an old number must not live long, and asking again costs one small answer.
    Minutes,
    /// What somebody searched for is nobody else's.
    Never,
}

impl Freshness {
    fn header(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Minutes => "public, max-age=300",
            Self::Never => "no-store",
        }
    }
}

/// Bytes in all forms, ready to be sent.
#[derive(Debug)]
pub(crate) struct Kept {
    /// What the bytes are called when somebody keeps them.
    disposition: Option<HeaderValue>,
    variants: Vec<Variant>,
}

#[derive(Debug)]
struct Variant {
    encoding: Encoding,
    etag: HeaderValue,
    common: Arc<Common>,
    /// Made of another form when somebody first asks for them. Bytes as they are would be most of what is kept: they are unpacked
    /// each time for the few who take no compression.
    bytes: OnceLock<Bytes>,
}

/// What kept answers have in common. To copy it is quicker than to fill a new one, and it would be most of a page if each had
/// its own.
#[derive(Debug)]
struct Common {
    /// With a place for those that follow.
    headers: HeaderMap,
    /// The same as they are sent, and the end of the head; without and with what is told over TLS.
    lines: [Bytes; 2],
}

/// By the headers in which few differ: content type, freshness, `Vary`, encoding.
static COMMON: Mutex<BTreeMap<[&'static str; 4], Arc<Common>>> = Mutex::new(BTreeMap::new());

fn common(content_type: &'static str, freshness: Freshness, vary: &'static str, encoding: Encoding) -> Arc<Common> {
    let fill = || {
        let mut headers = HeaderMap::with_capacity(SECURED.len() + 6);
        secured(&mut headers);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(freshness.header()));
        headers.insert(header::VARY, HeaderValue::from_static(vary));
        if let Some(token) = encoding.token() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
        }
        if content_type != HTML {
            for name in &OF_PAGES {
                headers.remove(name);
            }
        }
        let plain = lines(&headers);
        let mut over_tls = headers.clone();
        for (name, value) in OVER_TLS {
            over_tls.insert(name, value);
        }
        for name in [header::ETAG, header::CONTENT_LENGTH] {
            headers.insert(name, HeaderValue::from_static(""));
        }
        Arc::new(Common { headers, lines: [plain, lines(&over_tls)] })
    };
    let key = [content_type, freshness.header(), vary, encoding.token().unwrap_or_default()];
    // Nothing here can be left half done.
    let mut known = COMMON.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(key).or_insert_with(fill))
}

/// Headers as they are sent, and the end of the head.
pub(super) fn lines(headers: &HeaderMap) -> Bytes {
    let mut lines = Vec::with_capacity(2048);
    for (name, value) in headers {
        for part in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            lines.extend_from_slice(part);
        }
    }
    lines.extend_from_slice(b"\r\n");
    Bytes::from(lines)
}

/// The headers that every answer carries.
pub(crate) fn secured(headers: &mut HeaderMap) {
    for (name, value) in SECURED {
        headers.insert(name, value);
    }
}

/// Lets a page ask for a passkey.
pub(crate) fn lets_passkeys(headers: &mut HeaderMap) {
    headers.insert(PERMISSIONS_POLICY, HeaderValue::from_static(permissions!("self")));
}

/// Tells browsers to ask for this site over TLS alone.
pub(crate) fn over_tls_alone(response: &mut Response<Body>) {
    for (name, value) in OVER_TLS {
        response.headers_mut().insert(name, value);
    }
}

impl Kept {
    /// Compresses bytes.
    pub(crate) fn new(content_type: &'static str, freshness: Freshness, bytes: impl Into<Bytes>) -> Self {
        Self::varying(content_type, freshness, PACKED, &bytes.into())
    }

    /// A page, packed as its first reader takes it; `negotiated`: readers of other languages may get another one.
    pub(super) fn page(html: String, negotiated: bool, first: &impl Fields) -> Self {
        // Other readers may get other bytes: the headers on which they depend.
        let vary = if negotiated { NEGOTIATED } else { PACKED };
        let html = Bytes::from(html);
        let first = Some(Encoding::accepted(first)).filter(|one| *one != Encoding::Identity).unwrap_or(Encoding::Gzip);
        let Ok(packed) = first.apply(&html) else { return Self::varying(HTML, Freshness::Minutes, vary, &html) };
        let digest = digest(&html);
        let variant = |encoding: Encoding| {
            let bytes = if encoding == first { OnceLock::from(packed.clone()) } else { OnceLock::new() };
            let common = common(HTML, Freshness::Minutes, vary, encoding);
            Variant { encoding, etag: etag(&digest, encoding), common, bytes }
        };
        let encodings = Encoding::PACKED.into_iter().chain([Encoding::Identity]);
        Self { disposition: None, variants: encodings.map(variant).collect() }
    }

    fn varying(content_type: &'static str, freshness: Freshness, vary: &'static str, bytes: &Bytes) -> Self {
        let packed = |encoding: Encoding| {
            let packed = match freshness {
                Freshness::Forever => encoding.apply_patiently(bytes).ok()?,
                _ => encoding.apply(bytes).ok()?,
            };
            // A form that saves nothing is not worth unpacking.
            (packed.len() < bytes.len()).then_some((encoding, packed))
        };
        let digest = digest(bytes);
        let variant = |encoding: Encoding, bytes: Option<Bytes>| {
            let bytes = bytes.map_or_else(OnceLock::new, OnceLock::from);
            let common = common(content_type, freshness, vary, encoding);
            Variant { encoding, etag: etag(&digest, encoding), common, bytes }
        };
        let packed = Encoding::PACKED.into_iter().filter_map(packed);
        let mut variants: Vec<Variant> = packed.map(|(encoding, packed)| variant(encoding, Some(packed))).collect();
        let is_in_gzip = variants.iter().any(|variant| variant.encoding == Encoding::Gzip);
        variants.push(variant(Encoding::Identity, (!is_in_gzip).then(|| bytes.clone())));
        Self { disposition: None, variants }
    }

    /// Bytes that are compressed already, and what they are called when somebody keeps them.
    pub(crate) fn file(content_type: &'static str, name: &str, bytes: Bytes) -> Self {
        let etag = etag(&digest(&bytes), Encoding::Identity);
        // A browser may show it; names are made of slugs and tags, in which nothing needs quoting.
        let disposition = HeaderValue::try_from(format!("inline; filename=\"{name}\"")).ok();
        let common = common(content_type, Freshness::Minutes, PACKED, Encoding::Identity);
        Self {
            disposition,
            variants: vec![Variant { encoding: Encoding::Identity, etag, common, bytes: OnceLock::from(bytes) }],
        }
    }

    /// Answers a request: the bytes in the form that the client accepts, or that it has them already.
    pub(crate) fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        let Some(variant) = self.variant(request) else { return Response::new(Body::empty()) };
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers(variant);
        if matches_etag(request, &variant.etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_LENGTH);
            return response;
        }
        let bytes = self.bytes(variant);
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        if method != Method::HEAD {
            *response.body_mut() = Body::from(bytes);
        }
        response
    }

    /// The same as it is sent to a plain request, with the line of the date; its own lines are written into the scratch.
    pub(super) fn send(&self, asked: &Plain<'_>, over_tls: bool, date: &str, scratch: &mut String) -> Option<Sent> {
        let variant = self.variant(asked)?;
        let is_known = matches_etag(asked, &variant.etag);
        let status = if is_known { "304 Not Modified" } else { "200 OK" };
        for part in ["HTTP/1.1 ", status, "\r\n", date, "\r\netag: ", variant.etag.to_str().ok()?, "\r\n"] {
            scratch.push_str(part);
        }
        if let Some(disposition) = &self.disposition {
            for part in ["content-disposition: ", disposition.to_str().ok()?, "\r\n"] {
                scratch.push_str(part);
            }
        }
        let mut body = Bytes::new();
        if !is_known {
            body = self.bytes(variant);
            // Writing to a string can't fail.
            let _ = write!(scratch, "content-length: {}\r\n", body.len());
        }
        if asked.is_head {
            body = Bytes::new();
        }
        let [plain, secured] = &variant.common.lines;
        Some(Sent { lines: if over_tls { secured } else { plain }.clone(), body })
    }

    /// The form that the client likes best.
    fn variant(&self, request: &impl Fields) -> Option<&Variant> {
        let wanted = Encoding::accepted(request);
        self.variants.iter().find(|variant| variant.encoding == wanted).or(self.variants.last())
    }

    fn headers(&self, variant: &Variant) -> HeaderMap {
        let mut headers = variant.common.headers.clone();
        headers.insert(header::ETAG, variant.etag.clone());
        if let Some(disposition) = &self.disposition {
            headers.insert(header::CONTENT_DISPOSITION, disposition.clone());
        }
        headers
    }

    fn bytes(&self, variant: &Variant) -> Bytes {
        match variant.bytes.get() {
            Some(bytes) => bytes.clone(),
            None if variant.encoding == Encoding::Identity => self.plain(),
            // Packing into memory can't fail.
            None => variant.bytes.get_or_init(|| variant.encoding.apply(&self.plain()).unwrap_or_default()).clone(),
        }
    }

    /// The bytes as they are.
    fn plain(&self) -> Bytes {
        let packed = self.variants.iter().find_map(|variant| Some((variant.encoding, variant.bytes.get()?)));
        // What this program has packed can be unpacked.
        packed.and_then(|(encoding, bytes)| encoding.unpacked(bytes).ok()).unwrap_or_default()
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// A strong `ETag` names these very bytes, so each form has its own.
fn etag(digest: &str, encoding: Encoding) -> HeaderValue {
    let tag = encoding.token().map_or_else(|| format!("\"{digest}\""), |token| format!("\"{digest}-{token}\""));
    // Letters and digits are always a value.
    HeaderValue::try_from(tag).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// `If-None-Match` compares weakly (RFC 9110, 13.1.2).
fn matches_etag(request: &impl Fields, etag: &HeaderValue) -> bool {
    let Ok(etag) = etag.to_str() else { return false };
    let mut tags = request.all(&header::IF_NONE_MATCH).flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

/// A page that is made for one request.
pub(crate) fn page(status: StatusCode, asked: &Parts, html: String) -> Response<Body> {
    packed(status, asked, html, Freshness::Never)
}

/// A page that is made for one request, since it depends on the languages that the reader knows; the reader may keep it.
pub(crate) fn negotiated(asked: &Parts, html: String) -> Response<Body> {
    let mut response = packed(StatusCode::OK, asked, html, Freshness::Minutes);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static(NEGOTIATED));
    response
}

/// No page of the site holds a secret, so its length tells nobody one.
fn packed(status: StatusCode, asked: &Parts, html: String, freshness: Freshness) -> Response<Body> {
    let (accepted, plain) = (Encoding::accepted_once(&asked.headers), Bytes::from(html));
    let packed = accepted.apply_quickly(&plain).map(|packed| (accepted, packed));
    let (encoding, bytes) = packed.unwrap_or((Encoding::Identity, plain));
    let mut response = text(status, HTML, String::new());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(freshness.header()));
    headers.insert(header::VARY, HeaderValue::from_static(PACKED));
    if let Some(token) = encoding.token() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
    }
    if asked.method != Method::HEAD {
        *response.body_mut() = Body::from(bytes);
    }
    response
}

/// A page that is made once and kept a while: packed as most who ask for it take it.
pub(crate) struct Packed {
    encoding: Encoding,
    bytes: Bytes,
}

impl Packed {
    /// Packs a page quickly; gives it back as it was, too, for who asked first.
    pub(crate) fn new(html: String) -> (Self, Bytes) {
        let plain = Bytes::from(html);
        let packed = Encoding::Gzip.apply_quickly(&plain).map(|bytes| Self { encoding: Encoding::Gzip, bytes });
        (packed.unwrap_or_else(|_| Self { encoding: Encoding::Identity, bytes: plain.clone() }), plain)
    }

    /// How many bytes are kept.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Answers a request. Browsers ask again each time: what somebody searched for is nobody else's.
    pub(crate) fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        self.first_answer(Bytes::new(), method, request)
    }

    /// The same with the page as it is at hand; without it, it is unpacked for the few who want it so.
    pub(crate) fn first_answer(&self, plain: Bytes, method: &Method, request: &HeaderMap) -> Response<Body> {
        let wanted = Encoding::accepted_once(request);
        if wanted == self.encoding {
            return sent_once(method, wanted, self.bytes.clone());
        }
        // What this program has packed can be unpacked.
        let plain = match self.encoding {
            _ if !plain.is_empty() => plain,
            encoding => encoding.unpacked(&self.bytes).unwrap_or_default(),
        };
        match wanted.apply_quickly(&plain) {
            Ok(bytes) => sent_once(method, wanted, bytes),
            Err(_) => sent_once(method, Encoding::Identity, plain),
        }
    }
}

/// The answer with a page that nobody keeps.
fn sent_once(method: &Method, encoding: Encoding, bytes: Bytes) -> Response<Body> {
    let mut headers = common(HTML, Freshness::Never, PACKED, encoding).headers.clone();
    headers.remove(header::ETAG);
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    let mut response = Response::new(if method == Method::HEAD { Body::empty() } else { Body::from(bytes) });
    *response.headers_mut() = headers;
    response
}

/// What is made for one request.
pub(crate) fn made(status: StatusCode, method: &Method, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = text(status, content_type, body);
    if method == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
    response
}

/// A short answer that nobody keeps.
pub(crate) fn text(status: StatusCode, content_type: &'static str, text: String) -> Response<Body> {
    let length = text.len();
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    secured(headers);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(Freshness::Never.header()));
    response
}

/// Sends the visitor on. `negotiated`: the way depends on the languages that the client asked for.
pub(crate) fn redirect(status: StatusCode, address: &str, negotiated: bool) -> Response<Body> {
    let mut response = text(status, "text/plain; charset=utf-8", String::new());
    if let Ok(location) = HeaderValue::try_from(address) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    if negotiated {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
    response
}
