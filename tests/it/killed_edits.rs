//! A program that edits and is killed at any moment: what it acknowledged is there, the content is valid, the history names the
//! right people, and the next program goes on. A few lives here; `cargo test --test it -- --ignored a_thousand_lives` has a
//! thousand.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use witaj::catalogue::{FactId, Slug, Verdict, Written};
use witaj::check;
use witaj::command::editor::ContentEditor;
use witaj::content::Severity;
use witaj::desk::editor::Editor as _;
use witaj::edition::Edition;
use witaj::review::change::{Author, Change, RecordKey};

use crate::broken::{root, small_city};
use crate::editing::{day, editor, in_git, language, unit};

/// Names the content folder for the program that will be killed.
const CONTENT: &str = "WITAJ_TEST_CONTENT";
/// … and the number of its life.
const LIFE: &str = "WITAJ_TEST_LIFE";

/// A number in letters, since digits may not stand in texts.
fn letters(mut number: usize) -> String {
    let mut word = String::from("q");
    loop {
        word.push(char::from(b'a' + u8::try_from(number % 26).expect("a letter")));
        number /= 26;
        if number == 0 {
            return word;
        }
    }
}

/// One change after another, each in another name and with other words: what is there already is no change.
fn change(editor: &ContentEditor, life: usize, number: usize) -> Change {
    let token = letters(life * 1000 + number);
    let kraj = Slug::parse("kraj").expect("a slug");
    let versions = |section: &str, tag: &str| {
        let versions = editor.versions(&unit(section), &language(tag)).expect("versions");
        (versions.source.expect("a source"), versions.translation.expect("a translation"))
    };
    match number % 4 {
        0 => {
            let (source, translation) = versions("intro", "ar");
            let (source, translation) = (source.hash, translation.hash);
            Change::Judge { unit: unit("intro"), language: language("ar"), source, translation, verdict: Verdict::Approved }
        }
        1 => {
            let (source, before) = versions("steps", "uk");
            let body = format!("1. Оберіть {token}.\n2. Подайте заяву: {{fact:deadline}}.");
            let written = Written { body, ..before.written };
            let (language, before) = (language("uk"), Some(before.hash));
            Change::Translate { unit: unit("steps"), language, source: source.hash, before, written, approve: true }
        }
        2 => {
            let (source, _) = versions("intro", "uk");
            let written = Written { body: format!("Lekarz {token} pomaga najpierw."), ..source.written };
            Change::Source { unit: unit("intro"), before: source.hash, written }
        }
        _ => {
            let id = FactId::parse("deadline").expect("an id");
            let before = editor.record(&RecordKey::Fact(kraj.clone(), id.clone())).expect("a record").hash;
            let (value, sources) = ((10 + life * 1000 + number).to_string(), Vec::new());
            let (checked, valid_from, valid_until) = (day(), None, None);
            Change::Fact { layer: kraj, id, before, value, sources, new_source: None, checked, valid_from, valid_until }
        }
    }
}

/// The program that is killed: this test again, in a process of its own.
#[test]
#[ignore = "is started by the others, to be killed"]
fn a_life() {
    let Some(content) = std::env::var_os(CONTENT) else { return };
    let life = std::env::var_os(LIFE).and_then(|life| life.to_string_lossy().parse().ok()).unwrap_or_default();
    let editor = editor(Path::new(&content));
    for number in 0.. {
        let by = Author { name: format!("Person {life}-{number}") };
        editor.make(&change(&editor, life, number), &by, day()).unwrap_or_else(|refusal| panic!("{number}: {refusal:?}"));
        // Straight to the pipe: the harness of tests would keep it.
        let mut out = std::io::stdout().lock();
        writeln!(out, "made {number} {}", by.name).and_then(|()| out.flush()).expect("a reader");
    }
}

fn start(content: &Path, life: usize) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this test"));
    command.args(["killed_edits::a_life", "--exact", "--ignored", "--nocapture"]);
    command.env(CONTENT, content).env(LIFE, life.to_string());
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a process")
}

/// Lets a program live until it has made so many changes and a while longer, and hands back whom it thanked, with the kind of the
/// change.
fn live(content: &Path, life: usize, changes: usize, longer: Duration) -> Vec<(usize, String)> {
    let mut child = start(content, life);
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut made = Vec::new();
    let mut note = |line: &str| {
        let line = line.split_once("made ").map(|(_, line)| line)?;
        let (number, name) = line.split_once(' ')?;
        made.push((number.parse().ok()?, name.to_owned()));
        Some(())
    };
    let mut left = changes;
    while left > 0 {
        let line = lines.next().expect("it goes on").expect("a line");
        left -= usize::from(note(&line).is_some());
    }
    thread::sleep(longer);
    child.kill().expect("killed");
    for line in lines.map_while(Result::ok) {
        note(&line);
    }
    child.wait().expect("it has ended");
    made
}

/// What is left after a life: valid, complete, and told under the right names.
fn look(content: &Path, made: &[(usize, String)], in_git: bool) {
    let editor = editor(content);
    let (edition, mut findings) = Edition::read(content, &root().join("locales"), day());
    findings.extend(check::run(&edition));
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let approvals = ["uk", "ar"].map(|tag| fs::read_to_string(content.join(format!("kraj/approvals/{tag}.toml"))));
    let approvals = approvals.map(Result::unwrap_or_default).concat();
    for (number, name) in made.iter().filter(|(number, _)| number % 4 < 2) {
        assert!(approvals.contains(&format!("reviewer = \"{name}\"\n")), "{number}: the approval of {name} is lost");
    }
    let entries = walkdir::WalkDir::new(content).into_iter().filter_entry(|entry| entry.file_name() != ".git");
    let is_hidden = |entry: &walkdir::DirEntry| entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    let hidden: Vec<_> = entries.map(|entry| entry.expect("an entry")).filter(is_hidden).collect();
    assert!(hidden.is_empty(), "{hidden:?}");
    if in_git {
        let repository = git2::Repository::open(content).expect("a repository");
        let mut options = git2::StatusOptions::new();
        options.include_untracked(true);
        let status = repository.statuses(Some(&mut options)).expect("a status");
        let left: Vec<_> = status.iter().map(|entry| (entry.path().map(str::to_owned), entry.status())).collect();
        assert!(left.is_empty(), "the history is not what stands there: {left:?}");
        let authors: Vec<String> = editor.history(usize::MAX).expect("a history").into_iter().map(|past| past.author).collect();
        let known: BTreeSet<&String> = authors.iter().collect();
        for (number, name) in made {
            assert!(known.contains(name), "{number}: the commit of {name} is lost");
        }
        let people: Vec<&String> = authors.iter().filter(|name| name.starts_with("Person")).collect();
        assert_eq!(
            people.len(),
            known.iter().filter(|name| name.starts_with("Person")).count(),
            "nobody's change is told twice"
        );
        assert!(!known.contains(&"Witaj".to_owned()), "nothing that somebody changed is told without a name");
    }
}

/// Lives of all lengths, one after another in the same two folders; some of a thousandth of a second after a change, some longer.
fn lives(count: usize, seed: usize) -> usize {
    let (kept, plain) = (in_git(), small_city());
    let mut random = seed;
    let mut all = (Vec::new(), Vec::new());
    for life in 0..count {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (changes, micros) = ((random >> 33) % 4, (random >> 40) % 250_000);
        let is_kept = life % 3 != 0;
        let folder = if is_kept { kept.0.path() } else { plain.path() };
        let made = live(folder, seed * 10_000 + life, changes, Duration::from_micros(micros as u64));
        let known = if is_kept { &mut all.0 } else { &mut all.1 };
        known.extend(made);
        look(folder, known, is_kept);
    }
    all.0.len() + all.1.len()
}

#[test]
fn nothing_that_was_acknowledged_is_lost_when_the_editor_is_killed() {
    assert!(lives(9, 1) > 0);
}

/// A thousand lives, in four pairs of folders at a time.
#[test]
#[ignore = "takes ten minutes, or an hour on a busy machine"]
fn a_thousand_lives() {
    let runs: Vec<_> = (2..6).map(|seed| thread::spawn(move || lives(250, seed))).collect();
    let changes: usize = runs.into_iter().map(|run| run.join().expect("nothing is lost")).sum();
    println!("1000 lives, {changes} acknowledged changes, none lost, no invalid repository");
}
