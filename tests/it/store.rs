//! The store: what it promises, over both databases. PostgreSQL is Debian's own, started here with a data folder of its own;
//! nothing stands in for it.

use std::fs;
use std::io::BufReader;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use witaj::catalogue::Slug;
use witaj::desk;
use witaj::mail::Address;
use witaj::store::record::{gone, new, replaced};
use witaj::store::{
    self, Change, Database, Entry, Feedback, Held, Mailbox, Means, Note, Password, Place, Record, Session, Store, StoreError,
    backup, each_note, restore,
};

use crate::builder::language;

/// A user without rights, as whom PostgreSQL runs where the tests run as root: it refuses to run as root itself.
const NOBODY: u32 = 65534;

/// PostgreSQL over an empty data folder, reached by a socket in that folder.
pub(crate) struct Cluster {
    folder: TempDir,
    server: Option<Child>,
    databases: AtomicUsize,
}

impl Cluster {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        if is_root(folder.path()) {
            std::os::unix::fs::chown(folder.path(), Some(NOBODY), Some(NOBODY)).expect("another owner");
        }
        let mut cluster = Self { folder, server: None, databases: AtomicUsize::new(0) };
        let mut initdb = cluster.program("initdb");
        initdb.args(["--auth=trust", "--username=witaj", "--encoding=UTF8", "--no-instructions", "-D"]).arg(cluster.data());
        let made = initdb.output().expect("initdb");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        cluster.go();
        cluster
    }

    /// Starts the server, and waits until it answers.
    pub(crate) fn go(&mut self) {
        let socket = self.folder.path().to_string_lossy().into_owned();
        let mut command = self.program("postgres");
        command.arg("-D").arg(self.data()).args(["-c", "listen_addresses=", "-c", "shared_buffers=16MB", "-k", &socket]);
        self.server = Some(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("postgres"));
        while !self.program("pg_isready").args(["-q", "-h", &socket]).status().expect("pg_isready").success() {
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Ends the server as a crash would.
    pub(crate) fn crash(&mut self) {
        let mut server = self.server.take().expect("a server");
        // Its other processes notice that it is gone, and end.
        server.kill().expect("a signal");
        server.wait().expect("an end");
        let lock = self.data().join("postmaster.pid");
        while self.program("pg_ctl").arg("status").arg("-D").arg(self.data()).output().expect("pg_ctl").status.success() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        fs::remove_file(lock).expect("what the crash has left");
        std::thread::sleep(std::time::Duration::from_millis(500));
    }

    /// An empty database.
    pub(crate) fn database(&self) -> Place {
        let name = format!("witaj{}", self.databases.fetch_add(1, Ordering::SeqCst));
        let socket = self.folder.path();
        let made = self.program("createdb").arg("-h").arg(socket).args(["-U", "witaj", &name]).output().expect("createdb");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let host = socket.to_string_lossy().replace('/', "%2F");
        Place::Postgres(format!("postgres://witaj@{host}/{name}"))
    }

    /// Runs a line of SQL in a database.
    fn run(&self, place: &Place, sql: &str) {
        let Place::Postgres(address) = place else { panic!("{place} is none of mine") };
        let done = self.program("psql").args(["-q", "-v", "ON_ERROR_STOP=1", address, "-c", sql]).output().expect("psql");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A program of Debian's newest PostgreSQL.
    fn program(&self, name: &str) -> Command {
        let versions = fs::read_dir("/usr/lib/postgresql").expect("Debian's package postgresql; tests/run installs it");
        let mut folders: Vec<PathBuf> = versions.map(|version| version.expect("a version").path()).collect();
        folders.sort();
        let mut command = Command::new(folders.last().expect("a version").join("bin").join(name));
        if is_root(Path::new("/proc/self")) {
            command.uid(NOBODY).gid(NOBODY).current_dir(self.folder.path());
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            drop(self.program("pg_ctl").args(["stop", "-m", "immediate", "-D"]).arg(self.data()).output());
            drop(server.wait());
        }
    }
}

fn is_root(path: &Path) -> bool {
    fs::metadata(path).expect("a folder").uid() == 0
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Feedback with a text of its own.
pub(crate) fn written(text: &str) -> Feedback {
    Feedback {
        city: Slug::parse("port").expect("a slug"),
        language: language("uk"),
        page: "/health/doctor".to_owned(),
        edition: "7K2M9QAB".to_owned(),
        day: day("2026-11-21"),
        useful: Some(false),
        text: text.to_owned(),
    }
}

fn entry(text: &str) -> Entry {
    Entry::new("form", written(text))
}

pub(crate) fn all(place: &Place) -> Vec<Feedback> {
    let mut all = Vec::new();
    let mut database = store::open_existing(place).expect("a store");
    store::each(database.as_mut(), None, |entry| {
        all.push(entry.feedback);
        Ok(())
    })
    .expect("entries");
    all
}

fn texts(database: &mut dyn Database, city: Option<&str>) -> Vec<String> {
    let mut texts = Vec::new();
    let city = city.map(|city| Slug::parse(city).expect("a slug"));
    let take = |entry: Entry| {
        texts.push(entry.feedback.text);
        Ok(())
    };
    store::each(database, city.as_ref(), take).expect("entries");
    texts
}

/// What is promised, and how it is seen.
type Promise = (&'static str, fn(&Place));

/// What holds for both databases, each over an empty one.
const PROMISES: [Promise; 13] = [
    ("what is kept is read again, letter for letter and in order", |place| {
        let mut database = store::open(place).expect("a store");
        let odd = Feedback {
            useful: None,
            page: String::new(),
            city: Slug::parse("zatoka").expect("a slug"),
            ..written("'; DROP TABLE feedback; -- \u{202e}نص 🤷 \\ \"x\"\nnext")
        };
        let entries =
            [entry("Ого"), Entry::new("form", odd.clone()), Entry::new("", Feedback { useful: Some(true), ..written("") })];
        database.keep(&entries).expect("kept");
        database.keep(&[]).expect("nothing to keep");
        assert_eq!(database.count(), Ok(3));
        let there = all(place);
        assert_eq!(there, entries.clone().map(|entry| entry.feedback));
        assert_eq!(texts(database.as_mut(), Some("zatoka")), [odd.text]);
        assert_eq!(texts(database.as_mut(), Some("nowhere")), [""; 0]);
    }),
    ("the same form is kept once, other words of it are kept too", |place| {
        let mut database = store::open(place).expect("a store");
        database.keep(&[entry("a"), entry("a"), entry("b")]).expect("kept");
        database.keep(&[entry("b"), entry("c"), Entry::new("other form", written("a"))]).expect("kept");
        assert_eq!(texts(database.as_mut(), None), ["a", "b", "c", "a"]);
    }),
    ("what was written before a day is deleted, and nothing else", |place| {
        let mut database = store::open(place).expect("a store");
        let on = |text: &str| Entry::new("form", Feedback { day: day(text), ..written(text) });
        database.keep(&["2026-01-31", "2026-02-01", "2025-12-31"].map(on)).expect("kept");
        assert_eq!(database.forget(day("2026-02-01")), Ok(2));
        assert_eq!(database.forget(day("2026-02-01")), Ok(0));
        assert_eq!(texts(database.as_mut(), None), ["2026-02-01"]);
    }),
    ("answers are counted by page, in one city, since a day", |place| {
        let mut database = store::open(place).expect("a store");
        let about = |page: &str, text: &str, when: &str| {
            Entry::new("form", Feedback { page: page.to_owned(), day: day(when), ..written(text) })
        };
        let elsewhere = Feedback { city: Slug::parse("zatoka").expect("a slug"), ..written("d") };
        let entries = [
            about("/health/doctor", "a", "2026-02-01"),
            about("/health/doctor", "b", "2026-02-02"),
            about("/health/doctor", "c", "2026-01-31"),
            about("", "a", "2026-02-01"),
            Entry::new("form", elsewhere),
        ];
        database.keep(&entries).expect("kept");
        let port = Slug::parse("port").expect("a slug");
        let counts = [(String::new(), 1), ("/health/doctor".to_owned(), 2)];
        assert_eq!(database.answered(&port, day("2026-02-01")), Ok(counts.into()));
        assert_eq!(database.answered(&Slug::parse("nowhere").expect("a slug"), day("2026-02-01")), Ok([].into()));
    }),
    ("many entries are read in pieces, and none is left out", |place| {
        let mut database = store::open(place).expect("a store");
        let entries: Vec<Entry> = (0..2500).map(|number| entry(&number.to_string())).collect();
        database.keep(&entries).expect("kept");
        assert!(texts(database.as_mut(), None).iter().eq(entries.iter().map(|entry| &entry.feedback.text)));
    }),
    ("two that open an empty store at once find the same tables", |place| {
        let open = || {
            std::thread::spawn({
                let place = place.clone();
                move || {
                    store::open(&place)
                        .expect("a store")
                        .keep(&[Entry::new(&format!("{:?}", std::thread::current().id()), written("x"))])
                }
            })
        };
        let threads: Vec<_> = (0..4).map(|_| open()).collect();
        threads.into_iter().for_each(|thread| thread.join().expect("no panic").expect("kept"));
        assert_eq!(store::open(place).expect("a store").count(), Ok(4));
    }),
    ("a backup is whole, and goes back into an empty store only", |place| {
        let mut database = store::open(place).expect("a store");
        let mut nothing = Vec::new();
        assert_eq!(backup(database.as_mut(), &mut nothing), Ok(0));
        assert_eq!(restore(database.as_mut(), &mut BufReader::new(&nothing[..])), Ok(0));
        database.keep(&[entry("a\n\"b\""), entry("c")]).expect("kept");
        let mut file = Vec::new();
        assert_eq!(backup(database.as_mut(), &mut file), Ok(2));
        assert_eq!(restore(database.as_mut(), &mut BufReader::new(&file[..])), Err(StoreError::NotEmpty(2)));
        database.forget(day("2027-01-01")).expect("forgotten");
        let text = String::from_utf8(file.clone()).expect("text");
        for broken in [text.replacen("\"c\"", "\"d\"", 1), text.lines().take(3).collect::<Vec<_>>().join("\n"), String::new()] {
            let refused = restore(database.as_mut(), &mut BufReader::new(broken.as_bytes()));
            assert!(matches!(refused, Err(StoreError::Backup { .. })), "{refused:?} of {broken}");
            assert_eq!(database.count(), Ok(0), "a broken backup is refused as a whole");
        }
        assert_eq!(restore(database.as_mut(), &mut BufReader::new(&file[..])), Ok(2));
        assert_eq!(texts(database.as_mut(), None), ["a\n\"b\"", "c"]);
        database.keep(&[entry("c"), entry("e")]).expect("kept");
        assert_eq!(database.count(), Ok(3), "what was restored is known by its key");
    }),
    ("a document is kept, changed and deleted by who has seen its newest version", |place| {
        let mut database = store::open(place).expect("a store");
        let conflict = |key: &str| Err(StoreError::Conflict { kind: "password", key: key.to_owned() });
        database.change(&[new("olena", &password("'; DROP TABLE record; -- \u{202e}x")).expect("a change")]).expect("kept");
        assert_eq!(database.change(&[new("olena", &password("b")).expect("a change")]), conflict("olena"));
        let first = held(database.as_mut(), "olena");
        assert_eq!((first.version, first.value.hash.as_str()), (1, "'; DROP TABLE record; -- \u{202e}x"));
        database.change(&[first.put(&password("b")).expect("a change")]).expect("kept");
        assert_eq!(database.change(&[first.put(&password("c")).expect("a change")]), conflict("olena"));
        assert_eq!(database.change(&[first.delete()]), conflict("olena"));
        let second = held(database.as_mut(), "olena");
        assert_eq!((second.version, second.value.hash.as_str()), (2, "b"));
        let third = replaced(database.as_mut(), "olena", &password("c")).expect("a change");
        database.change(&[third]).expect("kept");
        let third = held(database.as_mut(), "olena");
        database.change(&[third.delete()]).expect("deleted");
        assert_eq!(database.get("password", "olena"), Ok(None));
        database.change(&[gone::<Password>("olena")]).expect("nothing to delete");
    }),
    ("changes are made together or not at all", |place| {
        let mut database = store::open(place).expect("a store");
        let put = |key: &str| new(key, &password("a")).expect("a change");
        database.change(&[put("amal")]).expect("kept");
        let refused = database.change(&[put("olena"), noted("invited", "olena"), put("amal")]);
        assert_eq!(refused, Err(StoreError::Conflict { kind: "password", key: "amal".to_owned() }));
        assert_eq!((database.get("password", "olena"), database.notes(0, 9)), (Ok(None), Ok(Vec::new())));
        database.change(&[put("olena"), noted("invited", "olena"), noted("joined", "")]).expect("kept");
        let mut actions = Vec::new();
        each_note(database.as_mut(), |note| {
            actions.push((note.action.clone(), note.at));
            Ok(())
        })
        .expect("notes");
        assert_eq!(actions, [("invited".to_owned(), instant()), ("joined".to_owned(), instant())]);
    }),
    ("documents are listed by the beginning of their keys, byte by byte, each kind by itself", |place| {
        let mut database = store::open(place).expect("a store");
        let keys = ["b/2", "a/ź", "a/Z", "a", "a/", "ab/1", "a/_", "a/%"];
        let changes: Vec<Change> = keys.iter().map(|key| new(key, &password(key)).expect("a change")).collect();
        database.change(&changes).expect("kept");
        let found = |database: &mut dyn Database, kind: &str, prefix: &str| {
            let records = database.list(kind, prefix).expect("documents");
            records.into_iter().map(|record| record.key).collect::<Vec<_>>()
        };
        assert_eq!(found(database.as_mut(), "password", "a/"), ["a/", "a/%", "a/Z", "a/_", "a/ź"]);
        assert_eq!(found(database.as_mut(), "password", "").len(), keys.len());
        assert_eq!(found(database.as_mut(), "person", ""), [""; 0]);
    }),
    ("of many who change one document at once, one does", |place| {
        store::open(place).expect("a store").change(&[new("one", &password("0")).expect("a change")]).expect("kept");
        let change = |number: usize| {
            let place = place.clone();
            std::thread::spawn(move || {
                let mut database = store::open(&place).expect("a store");
                let first = Held { key: "one".to_owned(), version: 1, value: password("0") };
                database.change(&[first.put(&password(&number.to_string())).expect("a change")]).is_ok()
            })
        };
        let threads: Vec<_> = (1..=6).map(change).collect();
        let done: Vec<bool> = threads.into_iter().map(|thread| thread.join().expect("no panic")).collect();
        assert_eq!(done.iter().filter(|done| **done).count(), 1, "{done:?}");
    }),
    ("an e-mail address is one person's, by whoever comes first, and a new one takes the place of the old", |place| {
        let (amal, olena) = ("a".repeat(16), "b".repeat(16));
        let keep = |person: &str, address: &str| {
            let (place, person) = (place.clone(), person.to_owned());
            let address = Address::parse(address).expect("an address");
            std::thread::spawn(move || {
                let mut database = store::open(&place).expect("a store");
                desk::keep_address(database.as_mut(), &person, &address, "command", instant()).expect("an answer")
            })
        };
        let both =
            [keep(&amal, "one@example.org"), keep(&olena, "ONE@example.org")].map(|thread| thread.join().expect("no panic"));
        assert_eq!(both.iter().filter(|kept| **kept).count(), 1, "{both:?}");
        let person = if both[0] { &amal } else { &olena };
        assert!(keep(person, "two@example.org").join().expect("no panic"));
        let mut database = store::open(place).expect("a store");
        let kept = Held::<Mailbox>::list(database.as_mut(), "").expect("mailboxes");
        let kept: Vec<(&str, &str)> = kept.iter().map(|one| (one.key.as_str(), one.value.person.as_str())).collect();
        assert_eq!(kept, [("two@example.org", person.as_str())]);
    }),
    ("a session of an earlier backup has shown what it began with, or the least", |place| {
        let mut database = store::open(place).expect("a store");
        database.fill(&[], &[true, false].map(earlier_session), &[]).expect("restored");
        assert_eq!(means(database.as_mut()), [vec![Means::Password], vec![Means::Link]]);
    }),
];

/// A session as the second format kept it, which knew of links alone.
fn earlier_session(by_link: bool) -> Record {
    let body = format!("{{\"began\":\"2026-11-22T18:30:05Z\",\"used\":\"2026-11-22\",\"device\":\"–\",\"by_link\":{by_link}}}");
    Record { kind: "session".to_owned(), key: format!("0000/{by_link}"), version: 3, body }
}

/// What was shown in each session.
fn means(database: &mut dyn Database) -> Vec<Vec<Means>> {
    let sessions = Held::<Session>::list(database, "").expect("sessions");
    sessions.into_iter().map(|session| session.value.means).collect()
}

/// A store of the second format is brought to the newest, with what is in it. `run` does something that only the database itself can;
/// `second` makes the format the second again.
fn brings_along(place: &Place, second: &str, run: impl Fn(&str)) {
    drop(store::open(place).expect("a store"));
    run(second);
    for Record { kind, key, version, body } in [true, false].map(earlier_session) {
        run(&format!("INSERT INTO record (kind, key, version, body) VALUES ('{kind}', '{key}', {version}, '{body}')"));
    }
    for _ in 0..2 {
        let mut database = store::open(place).expect("a store");
        assert_eq!(means(database.as_mut()), [vec![Means::Password], vec![Means::Link]]);
    }
}

#[test]
fn a_file_of_the_second_format_is_brought_along() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("store.db");
    brings_along(&Place::File(path.clone()), "PRAGMA user_version = 2", |sql| {
        rusqlite::Connection::open(&path).and_then(|connection| connection.execute_batch(sql)).expect("done");
    });
}

fn password(hash: &str) -> Password {
    Password { person: "0".repeat(16), hash: hash.to_owned() }
}

fn held(database: &mut dyn Database, key: &str) -> Held<Password> {
    Held::get(database, key).expect("a store").expect("a document")
}

fn instant() -> chrono::DateTime<chrono::Utc> {
    "2026-11-22T18:30:05Z".parse().expect("an instant")
}

fn noted(action: &str, object: &str) -> Change {
    let (action, object) = (action.to_owned(), object.to_owned());
    Change::Note(Note { at: instant(), person: "command".to_owned(), action, object })
}

fn hold(mut place: impl FnMut() -> Place) {
    for (promise, shown) in PROMISES {
        let place = place();
        let held = std::panic::catch_unwind(|| shown(&place));
        assert!(held.is_ok(), "not held in {place}: {promise}");
    }
}

#[test]
fn a_file_keeps_the_promises() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut files = 0;
    hold(|| {
        files += 1;
        Place::File(folder.path().join(format!("{files}.db")))
    });
}

#[test]
fn postgresql_keeps_the_promises_and_comes_back_from_a_crash() {
    let mut cluster = Cluster::start();
    hold(|| cluster.database());

    let place = cluster.database();
    let mut database = store::open(&place).expect("a store");
    database.keep(&[entry("before")]).expect("kept");
    cluster.crash();
    assert!(matches!(database.keep(&[entry("meanwhile")]), Err(StoreError::Failed(_))));
    assert!(store::open(&place).is_err());
    cluster.go();
    database.keep(&[entry("after")]).expect("kept without opening it anew");
    assert_eq!(texts(database.as_mut(), None), ["before", "after"]);
    database.change(&[new("olena", &password("a")).expect("a change"), noted("invited", "olena")]).expect("kept");
    let first = held(database.as_mut(), "olena");
    database.change(&[first.put(&password("b")).expect("a change")]).expect("kept");

    let earlier = cluster.database();
    brings_along(&earlier, "UPDATE witaj_format SET version = 2", |sql| cluster.run(&earlier, sql));

    cluster.run(&place, "INSERT INTO witaj_format VALUES (99)");
    assert_eq!(store::open(&place).err(), Some(StoreError::Newer { found: 99, known: 3 }));

    // From one database into the other, with what the desk keeps.
    let (folder, mut file) = (tempfile::tempdir().expect("a folder"), Vec::new());
    backup(database.as_mut(), &mut file).expect("a backup");
    let other = Place::File(folder.path().join("store.db"));
    restore(store::open(&other).expect("a store").as_mut(), &mut BufReader::new(&file[..])).expect("restored");
    assert_eq!(all(&other), ["before", "after"].map(written));
    let mut restored = store::open(&other).expect("a store");
    assert_eq!((held(restored.as_mut(), "olena").version, restored.notes(0, 9).expect("notes").len()), (2, 1));
}

#[test]
fn a_backup_of_the_first_format_is_still_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = (Place::File(folder.path().join("old.db")), Place::File(folder.path().join("new.db")));
    let mut database = store::open(&old).expect("a store");
    database.keep(&[entry("a"), entry("b")]).expect("kept");
    let mut file = Vec::new();
    backup(database.as_mut(), &mut file).expect("a backup");
    // Before there were documents, each line was an entry and nothing else.
    let text = String::from_utf8(file).expect("text");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.pop();
    lines[0] = "{\"witaj-backup\":1}".to_owned();
    for line in &mut lines[1..] {
        *line = line.strip_prefix("{\"entry\":").and_then(|line| line.strip_suffix('}')).expect("an entry").to_owned();
    }
    let body = lines.join("\n") + "\n";
    let sha256: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    let whole = format!("{body}{{\"entries\":2,\"sha256\":\"{sha256}\"}}\n");
    let mut restored = store::open(&new).expect("a store");
    assert_eq!(restore(restored.as_mut(), &mut BufReader::new(whole.as_bytes())), Ok(2));
    assert_eq!(all(&new), ["a", "b"].map(written));
}

#[test]
fn an_address_of_a_database_is_never_repeated() {
    for address in
        ["postgres://me:secret@/x?sslmode=require", "postgres://me:secret@host:port/x", "mysql://me:secret@h/x", "secret"]
    {
        let place = Place::Postgres(address.to_owned());
        let refused = store::open(&place).err().expect("a refusal").to_string();
        assert!(refused.contains("DATABASE_URL") && !refused.contains("secret"), "{refused}");
        assert!(!format!("{place} {place:?}").contains("secret"));
    }
}

/// SQLite goes on writing into a file that is not there any more.
#[test]
fn nothing_is_acknowledged_that_went_into_a_deleted_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("store.db");
    let place = Place::File(path.clone());
    let mut database = store::open(&place).expect("a store");
    database.keep(&[entry("a")]).expect("kept");
    assert_eq!(fs::metadata(&path).expect("a file").mode() & 0o777, 0o600, "only its owner reads it");
    let kept = fs::read_dir(folder.path()).expect("files").map(|file| file.expect("a file").path()).collect::<Vec<_>>();
    let aside = folder.path().join("aside");
    fs::create_dir(&aside).expect("a folder");
    for file in &kept {
        fs::rename(file, aside.join(file.file_name().expect("a name"))).expect("moved");
    }
    for _ in 0..2 {
        assert_eq!(database.keep(&[entry("b")]), Err(StoreError::Gone(path.clone())));
        assert!(!path.exists(), "it may lie on a disk that is away: none is begun in its place");
    }
    assert_eq!(store::open_existing(&place).err(), Some(StoreError::Missing(path.clone())));
    for file in &kept {
        fs::rename(aside.join(file.file_name().expect("a name")), file).expect("moved back");
    }
    database.keep(&[entry("c")]).expect("kept");
    assert_eq!(all(&place).len(), 2);

    // Another file in its place is found, too: a backup that somebody has put back.
    let other = Place::File(folder.path().join("other.db"));
    store::open(&other).expect("a store").keep(&[entry("of the other")]).expect("kept");
    fs::rename(folder.path().join("other.db"), &path).expect("replaced");
    for log in ["store.db-wal", "store.db-shm"] {
        drop(fs::remove_file(folder.path().join(log)));
    }
    database.keep(&[entry("d")]).expect("kept in the file that is there now");
    assert_eq!(all(&place), ["of the other", "d"].map(written));
}

#[test]
fn a_file_that_is_no_store_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notes.txt");
    let text = "Not a database. ".repeat(100);
    fs::write(&path, &text).expect("a file");
    let refused = store::open(&Place::File(path.clone())).err().expect("a refusal").to_string();
    assert!(refused.contains("not a database"), "{refused}");
    assert_eq!(fs::read_to_string(&path).expect("a file"), text);
    assert!(store::open(&Place::File(folder.path().join("no/such/folder.db"))).is_err());
}

#[tokio::test]
async fn many_write_at_once_and_each_is_told_when_it_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::File(folder.path().join("store.db"));
    let store = Store::start(place.clone()).expect("a thread");
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..500 {
        let store = store.clone();
        writers.spawn(async move { store.keep(entry(&number.to_string())).await });
    }
    while let Some(kept) = writers.join_next().await {
        assert_eq!(kept.expect("no panic"), Ok(()));
    }
    assert_eq!(all(&place).len(), 500);
}
