//! The content is a clone of a git repository, as it is where several people keep it: what others pushed is pulled by git itself into the
//! folder that is served, while the desk changes the same files.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use witaj::desk::editor::{Editor as _, Versions};
use witaj::review::change::Change;

use super::{day, editor, language, olena, unit, written};
use crate::broken::small_city;
use crate::program::{Server, witaj, words};

const DOCTOR: &str = "kraj/guides/health/doctor";

/// A repository that everybody shares, the clone that is served, and that of somebody elsewhere.
struct Clones {
    folder: TempDir,
    served: PathBuf,
    outside: PathBuf,
}

impl Clones {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let city = small_city();
        let [shared, served, outside] = ["shared.git", "served", "outside"].map(|name| folder.path().join(name));
        git(folder.path(), &["init", "--quiet", "--bare", "--initial-branch=main", "shared.git"]);
        git(city.path(), &["init", "--quiet", "--initial-branch=main"]);
        git(city.path(), &["add", "."]);
        git(city.path(), &["commit", "--quiet", "--message=Begin"]);
        git(city.path(), &["push", "--quiet", &shared.to_string_lossy(), "main"]);
        for clone in ["served", "outside"] {
            git(folder.path(), &["clone", "--quiet", "shared.git", clone]);
        }
        Self { folder, served, outside }
    }

    /// Somebody elsewhere changes a file, and pushes that.
    fn push(&self, file: &str, change: impl Fn(&str) -> String) {
        git(&self.outside, &["pull", "--quiet", "--no-rebase", "--no-edit"]);
        let path = self.outside.join(file);
        fs::write(&path, change(&fs::read_to_string(&path).expect("a file"))).expect("a change");
        git(&self.outside, &["commit", "--quiet", "--all", "--message", &format!("Change {file} elsewhere")]);
        git(&self.outside, &["push", "--quiet"]);
    }

    fn pull(&self) -> (bool, String) {
        run(&self.served, &["pull", "--no-rebase", "--no-edit"])
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.served.join(file)).expect("a file")
    }
}

fn run(folder: &Path, args: &[&str]) -> (bool, String) {
    let named = ["-c", "user.name=Somebody", "-c", "user.email=somebody@localhost"];
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(named).args(args).env("GIT_CONFIG_GLOBAL", "/dev/null").env("LC_ALL", "C");
    let output = command.output().expect("git");
    (output.status.success(), words(&output.stdout) + &words(&output.stderr))
}

fn git(folder: &Path, args: &[&str]) -> String {
    let (done, said) = run(folder, args);
    assert!(done, "git {args:?}: {said}");
    said
}

/// A reviewer at the desk of a program.
struct Reviewer<'a> {
    server: &'a Server,
    cookie: String,
}

impl Reviewer<'_> {
    /// Status and all of the answer.
    fn ask(&mut self, path: &str, form: Option<&str>) -> (u16, String) {
        let Self { server: Server { address, .. }, cookie } = self;
        let mut stream = TcpStream::connect(address.as_str()).expect("a connection");
        let (method, body) = form.map_or(("GET", ""), |form| ("POST", form));
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        if let Some((_, set)) = answer.split_once("set-cookie: ") {
            *cookie = set.split(';').next().unwrap_or_default().to_owned();
        }
        (answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0), answer)
    }

    /// The class of a section's state, and its hashes as its form sends them.
    fn section(&mut self, id: &str) -> (String, String) {
        let (_, html) = self.ask("/desk/uk/kraj/health/doctor", None);
        let begin = format!("id=\"s-{id}\"");
        let part = html.split("<section class=\"unit ").find(|part| part.contains(&begin)).expect("the section");
        let field = |name: &str| {
            let rest = part.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let fields = format!("section={id}&source={}&translation={}", field("source"), field("translation"));
        (part.split(['"', ' ']).next().unwrap_or_default().to_owned(), fields)
    }

    fn approve(&mut self, id: &str) -> (u16, String) {
        let (_, fields) = self.section(id);
        self.ask("/desk/uk/kraj/health/doctor", Some(&format!("do=good&{fields}")))
    }

    /// Waits until something that a page shows is so.
    fn wait(&mut self, path: &str, holds: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !holds(&self.ask(path, None).1) {
            assert!(start.elapsed() < Duration::from_secs(60), "it did not come: {path}");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

#[test]
fn the_site_follows_a_pull_and_the_next_approval_stands_upon_it() {
    let clones = Clones::new();
    let store = clones.folder.path().join("store.db").to_string_lossy().into_owned();
    let content = clones.served.to_string_lossy().into_owned();
    let server = Server::start_with(&clones.served, &["--desk", "--store", &store]);
    let invite = ["review", "invite", "--city", "port", "--language", "uk", "Olena Example", "--store", &store];
    let link = words(&witaj(&[&invite[..], &["--content", &content, "--site", "http://x"]].concat()).stdout);
    let mut olena = Reviewer { server: &server, cookie: String::new() };
    assert_eq!(olena.ask(link.trim().trim_start_matches("http://x"), Some("credit=yes")).0, 303);

    // An approval here, a change of its source there: both are kept, and the approval is of what stood there.
    assert_eq!(olena.approve("intro").0, 303);
    assert_eq!(olena.section("intro").0, "approved");
    clones.push(&format!("{DOCTOR}/pl.md"), |text| text.replace("Lekarz pomaga najpierw.", "Lekarka pomaga najpierw."));
    git(&clones.served, &["pull", "--no-rebase", "--no-edit"]);
    olena.wait("/port/pl/health/doctor", |page| page.contains("Lekarka pomaga najpierw."));
    assert_eq!(olena.section("intro").0, "outdated");
    assert_eq!(olena.approve("intro").0, 303);
    assert_eq!(olena.section("intro").0, "approved");
    let log = git(&clones.served, &["log", "--first-parent", "--format=%an: %s"]);
    let lines: Vec<&str> = log.lines().collect();
    assert!(lines[0].starts_with("Olena Example: Approve health/doctor #intro in uk"), "{log}");
    assert!(lines[1].starts_with("Somebody: Merge branch"), "{log}");
    assert_eq!(git(&clones.served, &["status", "--porcelain"]), "", "nothing is left over");
    git(&clones.served, &["push", "--quiet"]);

    // What is pulled and not valid is not shown; what mends it is, with all else.
    clones.push(&format!("{DOCTOR}/pl.md"), |text| text.replace("{fact:fee}", "{fact:nothing}"));
    git(&clones.served, &["pull", "--no-rebase", "--no-edit"]);
    thread::sleep(Duration::from_secs(1));
    assert!(olena.ask("/port/pl/health/doctor", None).1.contains("Lekarka pomaga najpierw."), "the edition before stays");
    clones.push(&format!("{DOCTOR}/pl.md"), |text| text.replace("{fact:nothing}", "{fact:fee}").replace("Lekarka", "Lekarze"));
    git(&clones.served, &["pull", "--no-rebase", "--no-edit"]);
    olena.wait("/port/pl/health/doctor", |page| page.contains("Lekarze pomaga najpierw."));

    // In the middle of a merge that a person has to finish, the desk changes nothing and says so.
    clones.push(&format!("{DOCTOR}/uk.md"), |text| text.replace("Лікар допомагає першим.", "Лікарка допомагає першою."));
    let (_, fields) = olena.section("intro");
    let typed = format!("do=change&{fields}&body=%D0%86%D0%BD%D0%B0%D0%BA%D1%88%D0%B5.");
    assert_eq!(olena.ask("/desk/uk/kraj/health/doctor", Some(&typed)).0, 303);
    let (merged, said) = clones.pull();
    assert!(!merged && said.contains("CONFLICT"), "{said}");
    let (status, answer) = olena.ask("/desk/uk/kraj/safety/emergency", None);
    assert_eq!(status, 200, "{answer}");
    let fields = answer.split("name=\"section\" value=\"head\"").nth(1).expect("a section").to_owned();
    let field = |name: &str| {
        fields.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
    };
    let form = format!("do=good&section=head&source={}&translation={}", field("source"), field("translation"));
    let (status, answer) = olena.ask("/desk/uk/kraj/safety/emergency", Some(&form));
    assert!(status == 503 && answer.contains("role=\"alert\""), "{answer}");
    git(&clones.served, &["merge", "--abort"]);
    assert_eq!(olena.ask("/desk/uk/kraj/safety/emergency", Some(&form)).0, 303, "afterwards it goes on");
    assert_eq!(git(&clones.served, &["status", "--porcelain"]), "");
}

/// Says that it is over when it is dropped.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Pulls again and again while the desk changes the same file as fast as it can; says how many changes it has made.
fn at_the_same_moment(clones: &Clones, rounds: usize, pull: impl Fn(usize)) -> usize {
    let ended = AtomicBool::new(false);
    thread::scope(|scope| {
        // However this ends, the desk ends too.
        let ends = Ends(&ended);
        let desk = scope.spawn(|| {
            let (editor, uk) = (editor(&clones.served), language("uk"));
            let mut made = 0;
            while !ended.load(Ordering::SeqCst) {
                // While git puts files in their places, one of them may not be there for an instant.
                let Ok(Versions { source: Some(source), translation: Some(before) }) = editor.versions(&unit("intro"), &uk)
                else {
                    continue;
                };
                let (unit, language, before) = (unit("intro"), uk.clone(), Some(before.hash));
                let written = written(None, &format!("Лікар допомагає першим, {}.", ["раз", "знову"][made % 2]));
                let change = Change::Translate { unit, language, source: source.hash, before, written, approve: true };
                // Where the pull has changed the file, or git is at it, a person sends the form again.
                made += usize::from(editor.make(&change, &olena(), day()).is_ok());
            }
            made
        });
        for round in 0..rounds {
            // The same file as the desk's, elsewhere in it, and others.
            let files = ["uk.md", "pl.md", "ar.md"].map(|name| format!("{DOCTOR}/{name}"));
            for file in &files {
                clones.push(file, |text| {
                    let keywords = format!("keywords = [\"слово{round}\"]");
                    let line =
                        |line: &str| if line.starts_with("keywords") { keywords.clone() } else { line.to_owned() } + "\n";
                    text.lines().map(line).collect()
                });
            }
            pull(round);
            let is_there = |file: &String| clones.text(file).contains(&format!("слово{round}"));
            assert!(files.iter().all(is_there), "{round}: something was reverted");
        }
        drop(ends);
        desk.join().expect("the desk")
    })
}

/// Each acknowledged change has its commit, and nothing is left over.
fn all_is_there(clones: &Clones, made: usize) {
    assert_eq!(git(&clones.served, &["status", "--porcelain"]), "");
    let log = git(&clones.served, &["log", "--format=%an"]);
    assert_eq!(log.lines().filter(|name| *name == "Olena Example").count(), made);
    assert!(made > 0 && !log.contains("Witaj"), "nothing had to be kept as changed by hand: {log}");
    git(&clones.served, &["fsck", "--strict"]);
}

#[test]
fn a_pull_that_waits_for_the_desk_never_fails() {
    let clones = Clones::new();
    let made = at_the_same_moment(&clones, 6, |round| {
        git(&clones.served, &["fetch", "--quiet"]);
        let served = clones.served.to_string_lossy();
        let mut merge = Command::new("flock");
        merge.args([&*served, "git", "-C", &*served, "-c", "user.name=Somebody", "-c", "user.email=somebody@localhost"]);
        let output = merge.args(["merge", "--no-edit", "@{upstream}"]).output().expect("flock");
        assert!(output.status.success(), "{round}: {}{}", words(&output.stdout), words(&output.stderr));
    });
    all_is_there(&clones, made);
}

#[test]
fn a_pull_that_does_not_wait_loses_nothing() {
    let clones = Clones::new();
    let made = at_the_same_moment(&clones, 6, |round| {
        for tries in 0.. {
            let (done, said) = clones.pull();
            if done {
                break;
            }
            assert!(tries < 50 && !said.contains("CONFLICT"), "{round}: {said}");
            // Git itself may find that the branch has moved on under its hands, as it does between any two of its programs.
            let (_, undone) = run(&clones.served, &["reset", "--merge"]);
            assert!(tries < 40, "{round}: {said}\n{undone}");
            thread::sleep(Duration::from_millis(20));
        }
    });
    all_is_there(&clones, made);
}
