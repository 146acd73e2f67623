//! What is refused before anything else looks at it.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::Next;

use super::{Publication, feedback, reply};

/// The longest address that the site itself makes is far shorter.
const LONGEST_ADDRESS: usize = 4096;

/// Answers what is to be answered; where the public address is one of TLS, browsers are told to come by no other way.
pub(super) async fn guard(State(current): State<Arc<ArcSwap<Publication>>>, request: Request, next: Next) -> Response<Body> {
    let mut response = match refusal(&request) {
        Some(refusal) => refusal,
        None => next.run(request).await,
    };
    tell_of_tls(&current.load(), &mut response);
    response
}

/// Where the public address is one of TLS, browsers are told to come by no other way.
pub(super) fn tell_of_tls(publication: &Publication, response: &mut Response<Body>) {
    if publication.is_over_tls() {
        reply::over_tls_alone(response);
    }
}

/// Refuses requests that mean different things to different programs on the way, and methods that the site does not have.
fn refusal(request: &Request) -> Option<Response<Body>> {
    if let Some(refused) = ambiguous(request) {
        return Some(refused);
    }
    let is_form = feedback::is_asked(request.uri().path());
    let is_known = matches!(*request.method(), Method::GET | Method::HEAD) || is_form && request.method() == Method::POST;
    let methods = if is_form { "GET, HEAD, POST" } else { "GET, HEAD" };
    (!is_known).then(|| other_method(methods))
}

/// The answer to a request that means different things to different programs on the way, or is too long.
pub(crate) fn ambiguous<B>(request: &axum::http::Request<B>) -> Option<Response<Body>> {
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
