//! The HTTP server: drops clients that dawdle, bounds how many there are, and finishes what it has begun before it stops.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::{TowerToHyperService, TowerToHyperServiceFuture};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::farewell::Farewell;
use super::front::Front;
use super::swift::{self, Rest};

/// A head of a request must be there by then; an idle connection is dropped after the same time.
pub(super) const HEAD_WITHIN: Duration = Duration::from_secs(10);
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
    serve_with(listener, None, router, shutdown).await
}

/// The same with kept answers, for which the router is not asked.
///
/// Each processor has a thread of its own that answers the connections it is given: threads that take work from each other
/// wake each other, which costs more than the work. What takes long is done elsewhere.
pub async fn serve_with(
    listener: TcpListener,
    front: Option<Front>,
    router: Router,
    shutdown: impl Future<Output = ()> + Send,
) -> io::Result<()> {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let answers = Answers { front, router };
    let (stop, stops) = watch::channel(());
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let clerks = (0..count).map(|_| Clerk::new(answers.clone())).collect::<io::Result<Vec<Clerk>>>()?;
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let next = async { (Arc::clone(&places).acquire_owned().await, listener.accept().await) };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut shutdown => break,
        };
        let stream = match accepted.and_then(|(stream, _)| stream.into_std()) {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(AFTER_AN_ERROR).await;
                continue;
            }
        };
        let Ok(place) = place else { break };
        // Where several have as few, the first takes it.
        if let Some(clerk) = clerks.iter().min_by_key(|clerk| clerk.connections.load(Ordering::Relaxed)) {
            clerk.give(Connection { stream, place, watcher: graceful.watcher(), stops: stops.clone() });
        }
    }
    drop((listener, stop));
    if tokio::time::timeout(LAST_ANSWERS_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished before the server stopped");
    }
    Ok(())
}

/// A connection that somebody is to answer.
struct Connection {
    stream: std::net::TcpStream,
    /// Held as long as it is open.
    place: OwnedSemaphorePermit,
    watcher: Watcher,
    /// Ends when the server stops.
    stops: watch::Receiver<()>,
}

/// A thread that answers connections. It ends with the server.
struct Clerk {
    given: UnboundedSender<Connection>,
    /// How many it has.
    connections: Arc<AtomicUsize>,
}

impl Clerk {
    fn new(answers: Answers) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (given, taken) = unbounded_channel();
        let connections = Arc::new(AtomicUsize::new(0));
        let open = Arc::clone(&connections);
        std::thread::Builder::new().name("answers".to_owned()).spawn(move || {
            runtime.block_on(work(taken, &answers, &open));
            // Work that nobody waits for any more must not hold up the end.
            runtime.shutdown_background();
        })?;
        Ok(Self { given, connections })
    }

    fn give(&self, connection: Connection) {
        self.connections.fetch_add(1, Ordering::Relaxed);
        if self.given.send(connection).is_err() {
            tracing::error!("a connection was dropped: the thread that should have answered it is gone");
        }
    }
}

/// Answers connections until the server is gone.
async fn work(mut taken: UnboundedReceiver<Connection>, answers: &Answers, open: &Arc<AtomicUsize>) {
    while let Some(connection) = taken.recv().await {
        let (answers, open) = (answers.clone(), Arc::clone(open));
        tokio::spawn(async move {
            // Clients that vanish or send what is no HTTP are no news.
            if let Err(error) = serve_one(connection, answers).await {
                tracing::debug!(error, "a connection broke");
            }
            open.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

/// Answers a connection to its end: what is kept at once, all else by hyper.
async fn serve_one(connection: Connection, answers: Answers) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let Connection { stream, place, watcher, stops } = connection;
    let stream = TcpStream::from_std(stream)?;
    // Small answers must not wait for more bytes to come. A socket that can't do this serves all the same.
    drop(stream.set_nodelay(true));
    let rest = match &answers.front {
        Some(front) => swift::answer(stream, front, stops).await?,
        None => Some(Rest { stream, read: Bytes::new() }),
    };
    if let Some(rest) = rest {
        watcher.watch(with_hyper(rest, answers)).await?;
    }
    drop(place);
    Ok(())
}

fn with_hyper(rest: Rest, answers: Answers) -> http1::Connection<TokioIo<Farewell>, Answers> {
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(Farewell::new(rest.stream, rest.read)), answers)
}

/// Kept answers, and the router for the rest.
#[derive(Clone)]
struct Answers {
    front: Option<Front>,
    router: Router,
}

impl Service<Request<Incoming>> for Answers {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering;

    fn call(&self, request: Request<Incoming>) -> Answering {
        match self.front.as_ref().and_then(|front| front.answer(&request)) {
            Some(kept) => Answering::Kept(Some(kept)),
            None => Answering::Routed(Box::pin(TowerToHyperService::new(self.router.clone()).call(request))),
        }
    }
}

/// An answer that is there, or will be.
enum Answering {
    /// Taken when it is asked for.
    Kept(Option<Response<Body>>),
    Routed(Pin<Box<TowerToHyperServiceFuture<Router, Request<Incoming>>>>),
}

impl Future for Answering {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            // Nobody asks twice.
            Self::Kept(kept) => kept.take().map_or(Poll::Pending, |kept| Poll::Ready(Ok(kept))),
            Self::Routed(answer) => answer.as_mut().poll(context),
        }
    }
}
