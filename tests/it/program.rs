//! The program as its users run it: commands, exit codes, and a server that follows the content.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use witaj::pack::Manifest;

use crate::broken::small_city;

/// The longest that a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn witaj(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_witaj"));
    command.args(args).current_dir(root()).env_remove("DATABASE_URL").env_remove("WITAJ_STORE");
    command.output().expect("the program")
}

pub(crate) fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn check_finds_nothing_in_the_shipped_content() {
    let output = witaj(&["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stdout));
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(findings.as_array().expect("an array").iter().all(|finding| finding["severity"] == "warning"), "{findings}");
}

#[test]
fn check_ends_with_one_and_names_the_line() {
    let folder = small_city();
    let path = folder.path().join("port/locations.toml");
    let text = fs::read_to_string(&path).expect("a file").replace("58 524 45 00", "58 52O 45 00");
    fs::write(&path, text).expect("a file");
    let content = folder.path().to_string_lossy();
    let output = witaj(&["check", "--format", "json", "--content", &content]);
    assert_eq!(output.status.code(), Some(1));
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let all = findings.as_array().expect("an array");
    let finding = all.iter().find(|finding| finding["severity"] == "error").expect("an error");
    let keys: Vec<&str> = finding.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["advice", "column", "file", "line", "message", "rule", "severity"]);
    assert_eq!((finding["file"].as_str(), finding["line"].as_u64()), (Some("port/locations.toml"), Some(13)));
}

#[test]
fn what_cannot_run_ends_with_two() {
    for args in [
        &["check", "--content", "no-such-folder"][..],
        &["pack", "--city", "atlantis", "--out", "x", "--draft"],
        &["search", "--city", "gdansk", "--language", "tlh", "x"],
        &["pack", "--city", "gdansk", "--out", "x"],
        &["no-such-command"],
    ] {
        let output = witaj(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_list_of_leaked_passwords_that_is_none_is_told_before_anything_is_served() {
    for (list, why) in [("no-such-list", "can't be read"), ("README.md", "HASH:COUNT")] {
        let output = witaj(&["serve", "--desk", "--store", "never-made.db", "--leaked-passwords", list]);
        let said = words(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains(list) && said.contains(why), "{said}");
    }
}

#[test]
fn every_command_explains_itself() {
    for args in [
        &["--help"][..],
        &["serve", "--help"],
        &["check", "--help"],
        &["pack", "--help"],
        &["search", "--help"],
        &["review", "--help"],
        &["new", "--help"],
        &["feedback", "--help"],
        &["backup", "--help"],
        &["restore", "--help"],
    ] {
        let output = witaj(args);
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(words(&output.stdout).contains("Usage: witaj"), "{args:?}");
    }
}

#[test]
fn search_prints_the_keys_that_other_programs_rely_on() {
    let output =
        witaj(&["search", "--city", "gdansk", "--language", "uk", "--limit", "2", "--format", "json", "сімейний лікар"]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for key in ["query", "language", "hits", "suggestion", "confident"] {
        assert!(answer.get(key).is_some(), "{key} is missing in {answer}");
    }
    let hit = &answer["hits"][0];
    for key in ["id", "kind", "title", "language", "state", "url", "section", "snippet", "score"] {
        assert!(hit.get(key).is_some(), "{key} is missing in {hit}");
    }
    assert_eq!(hit["id"], "health/insurance-and-doctor");
}

#[test]
fn packs_that_nobody_approved_are_refused_and_nothing_is_written() {
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("packs").to_string_lossy().into_owned();
    let output = witaj(&["pack", "--city", "gdansk", "--language", "uk", "--out", &out, "--site", "https://example.org"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output.stdout).contains("gdansk/letter/uk.md: not approved"), "{}", words(&output.stdout));
    assert!(!Path::new(&out).exists());
}

#[test]
fn a_pack_in_all_languages_has_each_in_its_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = |languages: &str| {
        let out = folder.path().join(languages).to_string_lossy().into_owned();
        let order = ["pack", "--city", "port", "--product", "emergency-card", "--draft", "--content", "tests/small-city"];
        let output = witaj(&[&order[..], &["--language", languages, "--out", &out]].concat());
        assert!(output.status.success(), "{}", words(&output.stdout));
        let manifest = fs::read(Path::new(&out).join("manifest.json")).expect("a manifest");
        let manifest: Manifest = serde_json::from_slice(&manifest).expect("JSON");
        manifest.files.into_iter().map(|file| (file.name, file.sha256)).collect::<Vec<_>>()
    };
    let all = printed("all");
    assert_eq!(all.len(), 3, "{all:?}");
    assert_eq!(all, printed("pl,uk,ar"));
}

#[test]
fn all_products_are_those_that_can_be_had_and_the_others_are_named_with_their_reasons() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_string_lossy().into_owned();
    let order = ["pack", "--city", "gdansk", "--product", "all", "--draft", "--topic", "culture-community", "--out", &out];
    let output = witaj(&[&order[..], &["--language", "uk"]].concat());
    let said = words(&output.stdout);
    assert!(output.status.success(), "{said}");
    for left_out in [
        "Left out: the product “many” takes 2 to 13 languages, not 1: name them with --language uk,pl",
        "Left out: the product “poster” is about one guide or service: name it with --item <topic>/<slug>",
        "Left out: the product “erratum” corrects a pack that was printed: name its print run with --erratum",
    ] {
        assert!(said.lines().any(|line| line == left_out), "{left_out}\n{said}");
    }
    let manifest = fs::read(folder.path().join("manifest.json")).expect("a manifest");
    let manifest: Manifest = serde_json::from_slice(&manifest).expect("JSON");
    let names: Vec<String> = manifest.files.into_iter().map(|file| file.name).collect();
    assert!(names.contains(&"gdansk-bilingual-uk_pl-culture-community.pdf".to_owned()), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("many") || name.contains("poster")), "{names:?}");

    // A product that was named is not left out in silence, and nothing else is printed then.
    let order = ["pack", "--city", "gdansk", "--product", "bilingual", "--language", "pl", "--draft", "--out", &out];
    let output = witaj(&order);
    let said = words(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the product “bilingual” takes 2 languages, not 1"), "{said}");
    assert!(said.ends_with("Nothing was written.\n"), "{said}");
}

#[test]
fn two_runs_into_one_folder_leave_both_files_and_one_manifest() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_string_lossy().into_owned();
    let print = |language: &'static str| {
        let args =
            ["pack", "--city", "gdansk", "--product", "emergency-card", "--draft", "--out", &out, "--language", language];
        Command::new(env!("CARGO_BIN_EXE_witaj")).args(args).current_dir(root()).spawn().expect("the program")
    };
    for mut run in [print("uk"), print("ar")] {
        assert!(run.wait().expect("an end").success());
    }
    let manifest = fs::read(folder.path().join("manifest.json")).expect("a manifest");
    let manifest: Manifest = serde_json::from_slice(&manifest).expect("JSON");
    let names: Vec<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["gdansk-emergency-card-ar.pdf", "gdansk-emergency-card-uk.pdf"]);
    for file in &manifest.files {
        assert_eq!(fs::read(folder.path().join(&file.name)).expect("the file").len(), file.bytes);
        assert_eq!((file.paper.size.as_str(), file.paper.sheets, file.paper.copies), ("sra3", 1, 12));
    }
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().expect("a folder");
    // Where the file would go stands a folder that is not empty: like a full disk, it stops the last step.
    let name = "gdansk-emergency-card-uk.pdf";
    fs::create_dir_all(folder.path().join(name).join("x")).expect("a folder");
    let out = folder.path().to_string_lossy().into_owned();
    let output =
        witaj(&["pack", "--city", "gdansk", "--product", "emergency-card", "--language", "uk", "--draft", "--out", &out]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains(&format!("{name} can't be written")), "{}", words(&output.stderr));
    let left: Vec<String> = fs::read_dir(folder.path())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|left| !left.starts_with('.'))
        .collect();
    assert_eq!(left, [name], "nothing half-written stays");
}

#[test]
fn a_full_disk_leaves_the_packs_of_earlier_runs_and_none_of_the_new() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().to_string_lossy().into_owned();
    let print = |languages: &str, limit: usize| {
        // A limit on the length of files fails like a full disk: in the middle of writing.
        let line = format!(
            "trap '' XFSZ; ulimit -f {limit}; exec {} pack --city port --product phrase-card --draft --content tests/small-city \
             --language {languages} --out {out}",
            env!("CARGO_BIN_EXE_witaj")
        );
        Command::new("bash").args(["-c", &line]).current_dir(root()).output().expect("a shell")
    };
    let kept = || -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
        let mut files: Vec<_> = files.map(|path| (path.display().to_string(), fs::read(&path).expect("a file"))).collect();
        files.sort();
        files
    };
    assert!(print("pl", 100_000).status.success());
    let before = kept();
    let blocks = before.iter().map(|(_, bytes)| bytes.len()).max().expect("a file").div_ceil(1024);
    // The Polish file fits; letters of two scripts do not.
    let output = print("pl,ar", blocks);
    assert_eq!(output.status.code(), Some(2), "{}", words(&output.stdout));
    assert!(words(&output.stderr).contains("-ar.pdf can't be written"), "{}", words(&output.stderr));
    assert_eq!(kept(), before);
}

#[test]
fn a_new_city_is_valid_and_served_at_once() {
    let folder = small_city();
    let content = folder.path().to_string_lossy();
    let output = witaj(&["new", "city", "nowe-miasto", "--name", "Nowe „Miasto”", "--content", &content]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("nowe-miasto/layer.toml"), "{}", words(&output.stdout));
    let findings = witaj(&["check", "--content", &content, "--format", "json"]);
    let found = words(&findings.stdout);
    assert!(!found.contains("nowe-miasto") && !found.contains("\"error\""), "{found}");
    let server = Server::start(folder.path());
    let (_, page) = server.get("/nowe-miasto/uk");
    assert!(page.contains("Nowe „Miasto”") && page.contains("112"), "{page}");

    let again = witaj(&["new", "city", "nowe-miasto", "--content", &content]);
    assert_eq!(again.status.code(), Some(2));
    for wrong in [&["Nowe Miasto"][..], &["x", "--on", "nowhere"], &["x", "--languages", "tlh"], &["../x"]] {
        let output = witaj(&[&["new", "city", "--content", &content], wrong].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
}

impl Server {
    fn start(content: &Path) -> Self {
        Self::start_with(content, &[])
    }

    pub(crate) fn start_with(content: &Path, args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_witaj"))
            .args(["serve", "--listen", "127.0.0.1:0", "--content"])
            .arg(content)
            .args(args)
            .current_dir(root())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a line");
        let address = line.trim().rsplit("http://").next().expect("an address").to_owned();
        Self { child, address }
    }

    /// Status and body of a page, asked over a connection of its own.
    fn get(&self, path: &str) -> (u16, String) {
        get(&self.address, path)
    }

    fn wait_for(&self, path: &str, holds: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let (_, body) = self.get(path);
            if holds(&body) {
                return body;
            }
            assert!(start.elapsed() < PATIENCE, "it did not come: {body}");
            thread::sleep(Duration::from_millis(50));
        }
    }

    pub(crate) fn stop(mut self) -> String {
        self.child.kill().expect("it stops");
        let mut log = String::new();
        self.child.stderr.take().expect("its log").read_to_string(&mut log).expect("text");
        self.child.wait().expect("it ends");
        log
    }
}

impl Drop for Server {
    /// A test that fails, or only asks, leaves no server behind.
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn get(address: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    (status, answer)
}

#[test]
fn a_change_makes_a_new_edition_and_a_mistake_leaves_the_old_one() {
    let folder = small_city();
    let text = folder.path().join("kraj/guides/health/doctor/pl.md");
    let page = "/port/pl/health/doctor";
    let server = Server::start(folder.path());
    assert!(server.get(page).1.contains("Lekarz pomaga najpierw."));

    let stop = Arc::new(AtomicBool::new(false));
    let (asked, failed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let visitor = {
        let (stop, asked, failed, address) =
            (Arc::clone(&stop), Arc::clone(&asked), Arc::clone(&failed), server.address.clone());
        thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                let (status, body) = get(&address, page);
                asked.fetch_add(1, Ordering::Relaxed);
                if status != 200 || !body.contains("</html>") {
                    failed.fetch_add(1, Ordering::Relaxed);
                }
            }
        })
    };

    let good = fs::read_to_string(&text).expect("a text");
    fs::write(&text, good.replace("Lekarz pomaga najpierw.", "Lekarka pomaga najpierw.")).expect("a change");
    server.wait_for(page, |body| body.contains("Lekarka pomaga najpierw."));

    fs::write(&text, good.replace("Lekarz pomaga najpierw.", "Nikt nie pomaga {fact:nothing}.")).expect("a mistake");
    thread::sleep(Duration::from_secs(3));
    assert!(server.get(page).1.contains("Lekarka pomaga najpierw."), "the old edition stays");

    fs::write(&text, &good).expect("the first text");
    server.wait_for(page, |body| body.contains("Lekarz pomaga najpierw."));
    stop.store(true, Ordering::Relaxed);
    visitor.join().expect("the visitor");
    assert!(asked.load(Ordering::Relaxed) > 0);
    assert_eq!(failed.load(Ordering::Relaxed), 0, "of {} requests", asked.load(Ordering::Relaxed));
    let log = server.stop();
    assert!(log.contains("kraj/guides/health/doctor/pl.md:8:17"), "{log}");
    assert!(log.contains("there is no fact “nothing”"), "{log}");
}
