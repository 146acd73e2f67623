//! Forms that a browser sends: where they come from, and what stands in them. Knows no form in particular.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::FromRequest as _;
use axum::http::{HeaderMap, Request, header};

/// A form must have arrived by then.
const ARRIVES_WITHIN: Duration = Duration::from_secs(10);
/// And one with a file.
const FILE_ARRIVES_WITHIN: Duration = Duration::from_secs(25);
/// The only way in which a browser sends the forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// Why a form can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is none.
    Wrong,
    /// It has more bytes than it may have.
    Large,
    /// It did not arrive in time.
    Slow,
}

/// Whether a form comes from a page of this site. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; what says neither is
/// no browser, and nobody's visitors can be made to send it.
pub(crate) fn is_own(headers: &HeaderMap, own: Option<&str>) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let Ok(origin) = origin.to_str() else { return false };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    // A server in front may ask for this one under another name: then the public address counts.
    let is_asked = origin.split_once("://").is_some_and(|(_, named)| named.eq_ignore_ascii_case(host));
    is_asked || own.is_some_and(|own| origin.eq_ignore_ascii_case(own))
}

/// Names and values, in the order of the form.
pub(crate) type Fields = Vec<(String, String)>;

/// The fields of a form of at most so many bytes.
pub(crate) async fn fields(headers: &HeaderMap, body: Body, largest: usize) -> Result<Fields, Unread> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(FORM) {
        return Err(Unread::Wrong);
    }
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > largest) {
        return Err(Unread::Large);
    }
    let bytes: Bytes = match tokio::time::timeout(ARRIVES_WITHIN, axum::body::to_bytes(body, largest)).await {
        Ok(bytes) => bytes.map_err(|_| Unread::Large)?,
        Err(_) => return Err(Unread::Slow),
    };
    let request = Request::post("/").header(header::CONTENT_TYPE, FORM).body(Body::from(bytes));
    let request = request.map_err(|_| Unread::Wrong)?;
    let fields = axum::Form::from_request(request, &()).await.map_err(|_| Unread::Wrong)?;
    Ok(fields.0)
}

/// The value of a field, the first if it stands more than once.
pub(crate) fn one<'a>(fields: &'a Fields, wanted: &str) -> Option<&'a str> {
    fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
}

/// A text without letters that steer a terminal, with the ends of lines that all programs know.
pub(crate) fn readable(text: &str) -> String {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\0', char::REPLACEMENT_CHARACTER], "");
    let letters = plain.chars().map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter });
    letters.collect::<String>().trim().to_owned()
}

/// The fields of a form with files, of at most so many bytes; a file is a field with its text.
pub(crate) async fn parts(headers: &HeaderMap, body: Body, largest: usize) -> Result<Fields, Unread> {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > largest) {
        return Err(Unread::Large);
    }
    let bytes: Bytes = match tokio::time::timeout(FILE_ARRIVES_WITHIN, axum::body::to_bytes(body, largest)).await {
        Ok(bytes) => bytes.map_err(|_| Unread::Large)?,
        Err(_) => return Err(Unread::Slow),
    };
    let kind = headers.get(header::CONTENT_TYPE).ok_or(Unread::Wrong)?;
    let request = Request::post("/").header(header::CONTENT_TYPE, kind).body(Body::from(bytes));
    let mut request = request.map_err(|_| Unread::Wrong)?;
    // All of it has arrived, and is no larger than it may be.
    axum::extract::DefaultBodyLimit::disable().apply(&mut request);
    let mut form = axum::extract::Multipart::from_request(request, &()).await.map_err(|_| Unread::Wrong)?;
    let mut fields = Fields::new();
    while let Some(field) = form.next_field().await.map_err(|_| Unread::Wrong)? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|_| Unread::Wrong)?;
        fields.push((name, String::from_utf8(bytes.into()).map_err(|_| Unread::Wrong)?));
    }
    Ok(fields)
}

/// Whether a form brings files.
pub(crate) fn has_files(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data")
}
