//! Links are asked politely, and what does not answer is a warning. All pages here are on this machine.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use chrono::NaiveDate;
use witaj::check::{Manners, links};
use witaj::edition::Edition;

use crate::broken::{root, small_city};

/// What a site saw of its visitor.
#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<String>>,
    now: AtomicUsize,
    most: AtomicUsize,
}

async fn page(State(seen): State<Arc<Seen>>, request: Request) -> Response {
    let now = seen.now.fetch_add(1, Ordering::SeqCst) + 1;
    seen.most.fetch_max(now, Ordering::SeqCst);
    let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let name = agent.split('/').next().unwrap_or_default();
    let path = request.uri().path().to_owned();
    seen.requests.lock().expect("requests").push(format!("{name} {} {path}", request.method()));
    tokio::time::sleep(Duration::from_millis(5)).await;
    seen.now.fetch_sub(1, Ordering::SeqCst);
    match (request.method(), path.as_str()) {
        (_, "/good") | (&Method::GET, "/only-get") => "here".into_response(),
        (&Method::HEAD, "/only-get") => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        (_, "/moved") => Redirect::permanent("/good").into_response(),
        (_, "/for-people") => StatusCode::FORBIDDEN.into_response(),
        (_, "/broken") => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

#[test]
fn pages_that_are_gone_are_found_and_the_others_are_left_in_peace() {
    let seen = Arc::new(Seen::default());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a port");
    let site = format!("http://{}", listener.local_addr().expect("an address"));
    let router = Router::new().fallback(page).with_state(Arc::clone(&seen));
    let _server = runtime.spawn(async move { axum::serve(listener, router).await });

    let folder = small_city();
    let write = |path: &str, change: &dyn Fn(String) -> String| {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(&path, change(text)).expect("a file");
    };
    write("kraj/sources.toml", &|text| text.replace("https://example.org/ustawa", &format!("{site}/good#art-1")));
    write("kraj/organizations.toml", &|text| text.replace("abbreviation = \"CPR\"", &format!("web = \"{site}/moved\"")));
    write("port/services/health/clinic/service.toml", &|text| format!("web = [\"{site}/only-get\", \"{site}/gone\"]\n{text}"));
    let more =
        format!("\n[raz]({site}/gone), **[dwa]({site}/broken)**, [trzy]({site}/for-people), [list](mailto:a@example.org)\n");
    write("port/letter/pl.md", &|text| format!("{text}{more}"));
    write("port/values/pl.md", &|text| format!("{text}\n[nikt](http://127.0.0.1:1/)\n"));

    let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let (edition, _) = Edition::read(folder.path(), &root().join("locales"), today);
    let told = AtomicUsize::new(0);
    let manners = Manners { pause: Duration::from_millis(1), ..Manners::default() };
    let findings = links(&edition, manners, &|_, pages| told.store(pages, Ordering::SeqCst));

    let short: Vec<String> = findings
        .iter()
        .map(|finding| {
            let message = finding.message.replace(&site, "");
            let message = message.split(": ").next().unwrap_or_default();
            format!("{}:{} {} {message}", finding.position.file, finding.position.line, finding.rule)
        })
        .collect();
    assert_eq!(
        short,
        [
            "port/letter/pl.md:6 broken-link /broken answers with 500 Internal Server Error",
            "port/letter/pl.md:6 broken-link /gone answers with 404 Not Found (linked from 1 more places)",
            "port/values/pl.md:6 broken-link http://127.0.0.1:1/ does not answer",
        ]
    );
    assert_eq!(told.load(Ordering::SeqCst), 7);
    assert_eq!(seen.most.load(Ordering::SeqCst), 1, "one request at a time");
    let requests = seen.requests.lock().expect("requests");
    assert!(requests.iter().all(|request| request.starts_with("Witaj ")), "{requests:?}");
    let of = |page: &str| requests.iter().filter(|request| request.ends_with(page)).count();
    // The page behind the redirect is asked twice: once by its own name.
    assert_eq!((of("/good"), of("/only-get"), of("/gone"), of("/moved")), (2, 2, 2, 1));
}
