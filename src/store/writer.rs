//! One thread that writes. What waits when it is ready goes into one transaction; everybody is told only when that is on the
//! disk. A store that fails is opened anew for the next entries, so it heals without a restart.

use std::io;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::{Database, Entry, Place, StoreError, open, open_existing};

/// Entries that may wait; whoever comes then is told to come back.
const MOST_WAITING: usize = 1024;
/// Entries in one transaction.
const MOST_AT_ONCE: usize = 256;
/// Longer nobody waits for a page to say that it is kept.
const ANSWER_WITHIN: Duration = Duration::from_secs(8);

/// Takes entries from many at once. Copies of it lead to the same thread, which ends with the last of them.
#[derive(Clone, Debug)]
pub struct Store {
    sender: mpsc::Sender<Job>,
}

#[derive(Debug)]
struct Job {
    entry: Entry,
    answer: oneshot::Sender<Result<(), StoreError>>,
}

impl Store {
    /// Starts the thread. It opens the store at once; when that fails, it says so in the log and tries again with each entry.
    pub fn start(place: Place) -> io::Result<Self> {
        let (sender, jobs) = mpsc::channel(MOST_WAITING);
        let writer = Writer { place, database: None, was_open: false, failing: false };
        std::thread::Builder::new().name("store".to_owned()).spawn(move || writer.work(jobs))?;
        Ok(Self { sender })
    }

    /// Keeps an entry: done only when it outlives a loss of power.
    pub async fn keep(&self, entry: Entry) -> Result<(), StoreError> {
        let (answer, kept) = oneshot::channel();
        self.sender.try_send(Job { entry, answer }).map_err(|_| StoreError::Busy)?;
        match tokio::time::timeout(ANSWER_WITHIN, kept).await {
            Ok(Ok(kept)) => kept,
            // The thread is gone, or takes too long.
            Ok(Err(_)) | Err(_) => Err(StoreError::Late),
        }
    }
}

struct Writer {
    place: Place,
    database: Option<Box<dyn Database>>,
    /// Whether it could be opened once. A file that vanishes after that is not begun anew: it may lie on a disk that is away.
    was_open: bool,
    failing: bool,
}

impl Writer {
    fn work(mut self, mut jobs: mpsc::Receiver<Job>) {
        let failed = self.open().err();
        self.note(failed.as_ref());
        let mut batch = Vec::new();
        while jobs.blocking_recv_many(&mut batch, MOST_AT_ONCE) > 0 {
            let (entries, answers): (Vec<Entry>, Vec<_>) = batch.drain(..).map(|job| (job.entry, job.answer)).unzip();
            let kept = self.keep(&entries);
            self.note(kept.iter().find_map(|kept| kept.as_ref().err()));
            for (answer, kept) in answers.into_iter().zip(kept) {
                // Whoever has gone away has been told nothing, and is kept all the same.
                drop(answer.send(kept));
            }
        }
    }

    fn open(&mut self) -> Result<&mut dyn Database, StoreError> {
        let database = match self.database.take() {
            Some(database) => database,
            None if self.was_open => open_existing(&self.place)?,
            None => open(&self.place)?,
        };
        self.was_open = true;
        Ok(self.database.insert(database).as_mut())
    }

    /// Keeps all in one transaction; if that fails, each in its own, so that one can't keep the others out.
    fn keep(&mut self, entries: &[Entry]) -> Vec<Result<(), StoreError>> {
        let database = match self.open() {
            Ok(database) => database,
            Err(error) => return vec![Err(error); entries.len()],
        };
        match database.keep(entries) {
            Ok(()) => vec![Ok(()); entries.len()],
            // A store that does not even answer would fail each of them.
            Err(error) if entries.len() == 1 || database.read(None, i64::MAX, 1).is_err() => vec![Err(error); entries.len()],
            Err(_) => entries.iter().map(|entry| database.keep(std::slice::from_ref(entry))).collect(),
        }
    }

    /// Tells the log when trouble begins and when it ends, not every time.
    fn note(&mut self, error: Option<&StoreError>) {
        match error {
            Some(error) if !self.failing => tracing::error!(%error, "feedback can't be kept in {}", self.place),
            None if self.failing => tracing::info!("feedback is kept again in {}", self.place),
            _ => {}
        }
        self.failing = error.is_some();
    }
}
