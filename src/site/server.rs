//! The HTTP server: drops clients that dawdle, bounds how many there are, and finishes what it has begun before it stops.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::farewell::Farewell;

/// A head of a request must be there by then; an idle connection is dropped after the same time.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// More room than any honest head needs.
const LARGEST_HEAD: usize = 32 * 1024;
/// Slow readers hold their connection for as long as they like: more of them than this wait outside.
const CONNECTIONS: usize = 8192;
/// How long answers under way may still take when the server stops.
const LAST_ANSWERS_WITHIN: Duration = Duration::from_secs(10);
/// After an error of the system, such as too many open files, trying again at once would only spin.
const AFTER_AN_ERROR: Duration = Duration::from_millis(50);

/// Serves until `shutdown` is ready, then finishes the answers that are under way.
pub async fn serve(listener: TcpListener, router: Router, shutdown: impl Future<Output = ()> + Send) -> io::Result<()> {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let next = async { (Arc::clone(&places).acquire_owned().await, listener.accept().await) };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut shutdown => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(AFTER_AN_ERROR).await;
                continue;
            }
        };
        let connection = graceful.watch(connection(stream, router.clone()));
        tokio::spawn(async move {
            // Clients that vanish or send what is no HTTP are no news.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke");
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(LAST_ANSWERS_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished before the server stopped");
    }
    Ok(())
}

fn connection(stream: TcpStream, router: Router) -> http1::Connection<TokioIo<Farewell>, TowerToHyperService<Router>> {
    // Small answers must not wait for more bytes to come. A socket that can't do this serves all the same.
    drop(stream.set_nodelay(true));
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(Farewell::new(stream)), TowerToHyperService::new(router))
}
