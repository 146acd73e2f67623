//! Answers whose headers are made once and whose bytes are kept: compressed, with a strong `ETag`, answered by look-up.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use super::encoding::Encoding;

/// No scripts and styles but our own files, nothing asked elsewhere, in nobody's frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Where the device is, is asked by the page of places alone, when its reader wants to know what is near; it stays on the device.
const PERMISSIONS: &str = "camera=(), geolocation=(self), microphone=(), payment=(), usb=()";

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
    variants: Vec<Variant>,
}

#[derive(Debug)]
struct Variant {
    encoding: Encoding,
    headers: HeaderMap,
    bytes: Bytes,
}

/// The headers that every answer carries.
pub(crate) fn secured(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Other sites learn nothing. With `no-referrer`, browsers would not even tell ours that a form comes from it.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("permissions-policy", HeaderValue::from_static(PERMISSIONS));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
}

impl Kept {
    /// Compresses bytes and makes their headers.
    pub(crate) fn new(content_type: &'static str, freshness: Freshness, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let packed = |encoding: Encoding| {
            let packed = encoding.apply(&bytes).ok()?;
            // A form that saves nothing is not worth unpacking.
            (encoding == Encoding::Identity || packed.len() < bytes.len()).then_some((encoding, packed))
        };
        let etag = digest(&bytes);
        let variants = Encoding::ALL.into_iter().filter_map(packed).map(|(encoding, packed)| Variant {
            encoding,
            headers: headers(content_type, freshness, encoding, &etag, packed.len()),
            bytes: packed,
        });
        Self { variants: variants.collect() }
    }

    /// A page; `negotiated`: other readers may get another one.
    pub(crate) fn page(html: String, negotiated: bool) -> Self {
        let mut kept = Self::new("text/html; charset=utf-8", Freshness::Minutes, html);
        if negotiated {
            for variant in &mut kept.variants {
                variant.headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language"));
            }
        }
        kept
    }

    /// Bytes that are compressed already, and what they are called when somebody keeps them.
    pub(crate) fn file(content_type: &'static str, name: &str, bytes: Bytes) -> Self {
        let mut headers = headers(content_type, Freshness::Minutes, Encoding::Identity, &digest(&bytes), bytes.len());
        // A browser may show it; names are made of slugs and tags, in which nothing needs quoting.
        if let Ok(disposition) = HeaderValue::try_from(format!("inline; filename=\"{name}\"")) {
            headers.insert(header::CONTENT_DISPOSITION, disposition);
        }
        Self { variants: vec![Variant { encoding: Encoding::Identity, headers, bytes }] }
    }

    /// Answers a request: the bytes in the form that the client accepts, or that it has them already.
    pub(crate) fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        let wanted = Encoding::accepted(request);
        let variant = self.variants.iter().find(|variant| variant.encoding == wanted).or(self.variants.last());
        let Some(variant) = variant else { return Response::new(Body::empty()) };
        let has_it = variant.headers.get(header::ETAG).is_some_and(|etag| matches_etag(request, etag));
        let body = if has_it || method == Method::HEAD { Body::empty() } else { Body::from(variant.bytes.clone()) };
        let mut response = Response::new(body);
        *response.headers_mut() = variant.headers.clone();
        if has_it {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_LENGTH);
        }
        response
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

fn headers(content_type: &'static str, freshness: Freshness, encoding: Encoding, etag: &str, length: usize) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(12);
    secured(&mut headers);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(freshness.header()));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    // A strong ETag names these very bytes, so each form has its own.
    let tag = encoding.token().map_or_else(|| format!("\"{etag}\""), |token| format!("\"{etag}-{token}\""));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, tag);
    }
    if let Some(token) = encoding.token() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
    }
    headers
}

/// `If-None-Match` compares weakly (RFC 9110, 13.1.2).
fn matches_etag(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let Ok(etag) = etag.to_str() else { return false };
    let values = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = values.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}

/// A page that is made for one request.
pub(crate) fn page(status: StatusCode, method: &Method, html: String) -> Response<Body> {
    made(status, method, "text/html; charset=utf-8", html)
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
