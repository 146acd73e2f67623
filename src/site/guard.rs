//! What is refused before anything else looks at it.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::Next;

use super::{feedback, reply};

/// The longest address that the site itself makes is far shorter.
const LONGEST_ADDRESS: usize = 4096;

/// Refuses requests that mean different things to different programs on the way, and methods that the site does not have.
pub(super) async fn guard(request: Request, next: Next) -> Response<Body> {
    if let Some(refused) = ambiguous(&request) {
        return refused;
    }
    let is_form = feedback::is_asked(request.uri().path());
    let is_known = matches!(*request.method(), Method::GET | Method::HEAD) || is_form && request.method() == Method::POST;
    if !is_known {
        let methods = if is_form { "GET, HEAD, POST" } else { "GET, HEAD" };
        return other_method(methods);
    }
    next.run(request).await
}

/// The answer to a request that means different things to different programs on the way, or is too long.
pub(crate) fn ambiguous(request: &Request) -> Option<Response<Body>> {
    if request.headers().get_all(header::HOST).iter().count() != 1 {
        return Some(refused(StatusCode::BAD_REQUEST, "A request needs exactly one Host header."));
    }
    // Of a request with both a length and chunks, hyper keeps only the chunks; no form of the site needs them.
    if request.headers().contains_key(header::TRANSFER_ENCODING) {
        return Some(refused(StatusCode::BAD_REQUEST, "Requests in chunks are not taken."));
    }
    let is_long = request.uri().path().len() > LONGEST_ADDRESS;
    is_long.then(|| refused(StatusCode::URI_TOO_LONG, "The address is too long."))
}

/// The answer to a request with another method than these.
pub(crate) fn other_method(methods: &'static str) -> Response<Body> {
    let mut response = refused(StatusCode::METHOD_NOT_ALLOWED, &format!("Only these are answered: {methods}."));
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(methods));
    response
}

fn refused(status: StatusCode, why: &str) -> Response<Body> {
    reply::text(status, "text/plain; charset=utf-8", format!("{why}\n"))
}
