//! One thread that reads and writes. Entries that wait when it is ready go into one transaction; everybody is told only when that
//! is on the disk. Other work is done one after another. A store that fails is opened anew for what comes next, so it heals without
//! a restart.

use std::io;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::{Database, Entry, Place, StoreError, open, open_existing};

/// Work that may wait; whoever comes then is told to come back.
const MOST_WAITING: usize = 1024;
/// Entries in one transaction.
const MOST_AT_ONCE: usize = 256;
/// Longer nobody waits for a page to say that it is kept.
const ANSWER_WITHIN: Duration = Duration::from_secs(8);

/// Takes work from many at once. Copies of it lead to the same thread, which ends with the last of them.
#[derive(Clone, Debug)]
pub struct Store {
    sender: mpsc::Sender<Job>,
}

enum Job {
    Keep(Entry, oneshot::Sender<Result<(), StoreError>>),
    Work(Work),
}

/// Does something with the store, or is told why it can't be opened; it sends its answer itself.
type Work = Box<dyn FnOnce(Result<&mut dyn Database, StoreError>) + Send>;

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
        self.hand_in(Job::Keep(entry, answer), kept).await
    }

    /// Does something with the store, and hands back what came of it. What it changes is done only when it outlives a loss of power.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Database) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, done) = oneshot::channel();
        let work: Work = Box::new(move |database| drop(answer.send(database.and_then(work))));
        self.hand_in(Job::Work(work), done).await
    }

    async fn hand_in<T>(&self, job: Job, answer: oneshot::Receiver<Result<T, StoreError>>) -> Result<T, StoreError> {
        self.sender.try_send(job).map_err(|_| StoreError::Busy)?;
        match tokio::time::timeout(ANSWER_WITHIN, answer).await {
            Ok(Ok(answer)) => answer,
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
            let (mut entries, mut answers, mut works) = (Vec::new(), Vec::new(), Vec::new());
            for job in batch.drain(..) {
                match job {
                    Job::Keep(entry, answer) => {
                        entries.push(entry);
                        answers.push(answer);
                    }
                    Job::Work(work) => works.push(work),
                }
            }
            if !entries.is_empty() {
                let kept = self.keep(&entries);
                self.note(kept.iter().find_map(|kept| kept.as_ref().err()));
                for (answer, kept) in answers.into_iter().zip(kept) {
                    // Whoever has gone away has been told nothing, and is kept all the same.
                    drop(answer.send(kept));
                }
            }
            works.into_iter().for_each(|work| self.do_one(work));
        }
    }

    fn do_one(&mut self, work: Work) {
        match self.open() {
            Ok(database) => work(Ok(database)),
            Err(error) => {
                self.note(Some(&error));
                work(Err(error));
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
            Some(error) if !self.failing => tracing::error!(%error, "nothing can be kept in {}", self.place),
            None if self.failing => tracing::info!("the store is back: {}", self.place),
            _ => {}
        }
        self.failing = error.is_some();
    }
}
