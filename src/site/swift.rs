//! A connection for as long as all that is asked on it is plain, and kept or quickly made: it is read, looked up and sent, and nothing
//! else is made on the way. The first request that is anything else goes to hyper, with all that follows on its connection.

use std::fmt::Write as _;
use std::future::{Future as _, poll_fn};
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use axum::body::{Body, Bytes};
use axum::http::{Response, header};
use chrono::NaiveDateTime;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, Sleep};

use super::front::Front;
use super::plain::Plain;
use super::reply::lines;
use super::server::HEAD_WITHIN;

/// The heads of browsers have a tenth of it.
const ROOM: usize = 4096;

/// A connection that hyper goes on with, and what was read of it already.
pub(super) struct Rest {
    pub(super) stream: TcpStream,
    pub(super) read: Bytes,
}

/// An answer as it is sent, in three pieces: the lines that are its own stand in the connection's scratch.
pub(super) struct Sent {
    /// The lines that it has in common with others, and the end of the head.
    pub(super) lines: Bytes,
    /// Empty where only the head was asked for, or the client has it.
    pub(super) body: Bytes,
}

/// Answers what is kept or quickly made. Gives the connection back when something else is asked; `None` when it has ended, or the server stops.
pub(super) async fn answer(stream: TcpStream, front: &Front, stops: watch::Receiver<()>) -> io::Result<Option<Rest>> {
    let mut line = Line { stream, read: vec![0; ROOM], filled: 0, date: Date::default(), scratch: String::with_capacity(256) };
    let mut patience = pin!(tokio::time::sleep(HEAD_WITHIN));
    let mut stopped = pin!(stopped(stops));
    let mut answered = Instant::now();
    loop {
        let more = poll_fn(|context| {
            if let Poll::Ready(read) = line.poll_fill(context) {
                return Poll::Ready(read);
            }
            ready!(over(context, patience.as_mut(), stopped.as_mut(), answered));
            Poll::Ready(Ok(false))
        });
        if !more.await? {
            return Ok(None);
        }
        if !line.answer_all(front).await? {
            line.read.truncate(line.filled);
            return Ok(Some(Rest { stream: line.stream, read: Bytes::from(line.read) }));
        }
        answered = Instant::now();
    }
}

/// Ready when nobody may wait any longer: nothing has come for too long, or the server stops. The alarm is only looked at when it
/// rings: to set it with each answer would cost more than the answer.
fn over(
    context: &mut Context<'_>,
    mut patience: Pin<&mut Sleep>,
    stopped: Pin<&mut impl Future<Output = ()>>,
    answered: Instant,
) -> Poll<()> {
    while patience.as_mut().poll(context).is_ready() {
        let end = answered + HEAD_WITHIN;
        if end <= patience.deadline() {
            return Poll::Ready(());
        }
        patience.as_mut().reset(end);
    }
    stopped.poll(context)
}

/// Ready when the server stops.
async fn stopped(mut stops: watch::Receiver<()>) {
    // Nothing is ever sent: the end of the sender is the sign.
    while stops.changed().await.is_ok() {}
}

/// A connection, and what it needs again and again.
struct Line {
    stream: TcpStream,
    read: Vec<u8>,
    /// So many bytes of it are read and not yet answered.
    filled: usize,
    date: Date,
    scratch: String,
}

impl Line {
    /// Reads what has come; whether there was anything.
    fn poll_fill(&mut self, context: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut room = ReadBuf::new(self.read.get_mut(self.filled..).unwrap_or_default());
        ready!(Pin::new(&mut self.stream).poll_read(context, &mut room))?;
        let came = room.filled().len();
        self.filled += came;
        Poll::Ready(Ok(came > 0))
    }

    /// Answers all requests that are there; whether it could. What is not answered stays.
    async fn answer_all(&mut self, front: &Front) -> io::Result<bool> {
        let mut begin = 0;
        let mut all = true;
        while begin < self.filled {
            let unread = self.read.get(begin..self.filled).unwrap_or_default();
            let Some((asked, rest)) = Plain::read(unread) else {
                all = false;
                break;
            };
            let rest = rest.len();
            self.scratch.clear();
            let sent = match front.send(&asked, &mut self.date, &mut self.scratch) {
                Some(sent) => Some(sent),
                None => match (front.make(&asked), front.date(&mut self.date)) {
                    (Some(made), Some(date)) => Some(written(made, date, &mut self.scratch).await?),
                    _ => None,
                },
            };
            let Some(sent) = sent else {
                all = false;
                break;
            };
            begin = self.filled - rest;
            self.send(&sent).await?;
        }
        self.read.copy_within(begin..self.filled, 0);
        self.filled -= begin;
        Ok(all)
    }

    /// Sends an answer whose own lines stand in the scratch.
    async fn send(&mut self, sent: &Sent) -> io::Result<()> {
        let pieces = [self.scratch.as_bytes(), &sent.lines, &sent.body];
        let whole: usize = pieces.iter().map(|piece| piece.len()).sum();
        let mut done = 0;
        while done < whole {
            let mut skipped = done;
            let slices = pieces.map(|piece| {
                let over = skipped.min(piece.len());
                skipped -= over;
                IoSlice::new(piece.get(over..).unwrap_or_default())
            });
            let taken = poll_fn(|context| Pin::new(&mut self.stream).poll_write_vectored(context, &slices)).await?;
            if taken == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            done += taken;
        }
        Ok(())
    }
}

/// An answer that was made for this request, with its head in the scratch.
async fn written(made: Response<Body>, date: &str, scratch: &mut String) -> io::Result<Sent> {
    let (head, body) = made.into_parts();
    // It is all there.
    let body = axum::body::to_bytes(body, usize::MAX).await.map_err(io::Error::other)?;
    scratch.clear();
    // Writing to a string can't fail.
    let _ = write!(scratch, "HTTP/1.1 {}\r\n{date}\r\n", head.status);
    if !head.headers.contains_key(header::CONTENT_LENGTH) {
        let _ = write!(scratch, "content-length: {}\r\n", body.len());
    }
    Ok(Sent { lines: lines(&head.headers), body })
}

/// The line that says when an answer was sent. It is written once in a second.
#[derive(Default)]
pub(super) struct Date {
    second: Option<i64>,
    line: String,
}

impl Date {
    /// The line at an instant, without its end.
    pub(super) fn line(&mut self, now: NaiveDateTime) -> &str {
        let second = now.and_utc().timestamp();
        if self.second != Some(second) {
            self.second = Some(second);
            self.line.clear();
            // Writing to a string can't fail.
            let _ = write!(self.line, "date: {}", now.format("%a, %d %b %Y %H:%M:%S GMT"));
        }
        &self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_http_wants_it() {
        let at = |text: &str| text.parse::<NaiveDateTime>().expect("a time");
        let mut date = Date::default();
        assert_eq!(date.line(at("1994-11-06T08:49:37")), "date: Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(date.line(at("1994-11-06T08:49:37.9")), "date: Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(date.line(at("1994-11-06T08:49:38")), "date: Sun, 06 Nov 1994 08:49:38 GMT");
    }
}
