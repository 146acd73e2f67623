//! Packs of the shipped content, read back as a validator, a reader who copies text, and a clerk would.

mod cards;
mod ends_of_lines;
mod facing;
mod large_cards;
mod large_paper;
mod lines;
mod products;
mod refusals;
mod review;
mod sheets;
mod tagged;
mod templates;
mod texts;
mod whole_sets;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use chrono::NaiveDate;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};
use witaj::catalogue::{Catalogue, ItemId, LayerContent, Slug, Text};
use witaj::edition::{City, Edition, EditionId};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Order, Pack, Press, Refusal};

pub(crate) use sheets::placed_words;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped content, changed by a test before it becomes an edition.
pub(crate) fn edition(change: impl FnOnce(&mut Catalogue)) -> Edition {
    let mut reading = witaj::content::read(&root().join("content"));
    change(&mut reading.catalogue);
    let (messages, _) = witaj::locale::read(&root().join("locales"));
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today)
}

fn press() -> Press {
    Press::open(&root().join("packs")).unwrap_or_else(|error| panic!("{error}"))
}

fn order(language: &str) -> Order {
    let language = Language::parse(language).expect("a language");
    Order { draft: true, ..Order::of("welcome", &[language], "https://witaj.example.org/") }
}

pub(crate) fn gdansk(edition: &Edition) -> &City {
    edition.city("gdansk").expect("the city")
}

fn refused(edition: &Edition, order: &Order) -> Refusal {
    press().print(edition, gdansk(edition), order).map(|pack| pack.pages).expect_err("a refusal")
}

/// Writes a pack into a folder of its own, where it can be looked at after the test.
fn written(pack: &Pack, folder: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(&pack.file_name);
    fs::write(&path, &pack.bytes).expect("a file");
    path
}

/// The text that a reader copies out of a PDF, with blanks made equal and without marks of direction.
pub(crate) fn copied(path: &Path) -> String {
    let output = Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    assert!(output.status.success(), "pdftotext fails on {}", path.display());
    plain(&String::from_utf8(output.stdout).expect("UTF-8"))
}

fn plain(text: &str) -> String {
    without_marks(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One chapter in Polish.
pub(crate) fn health() -> Order {
    let topics = vec![Slug::parse("health").expect("a slug")];
    Order { choice: Choice { topics, ..Choice::default() }, ..order("pl") }
}

/// Changes the Polish text of a guide.
fn rewrite(catalogue: &mut Catalogue, id: &str, change: impl FnOnce(&mut Text)) {
    let id = ItemId::parse(id).expect("an id");
    let layer = catalogue.layers.values_mut().find(|layer| layer.guides.contains_key(&id)).expect("a layer");
    let guide = Arc::make_mut(layer).guides.get_mut(&id).expect("the guide");
    let texts = &mut Arc::make_mut(guide).texts;
    change(Arc::make_mut(texts.by_language.get_mut(&Language::parse("pl").expect("a language")).expect("a text")));
}

/// Changes what stands in the folder of the city itself.
fn of_gdansk(catalogue: &mut Catalogue, change: impl FnOnce(&mut LayerContent)) {
    let layer = catalogue.layers.values_mut().find(|layer| layer.layer.slug.as_str() == "gdansk").expect("the city");
    change(Arc::make_mut(layer));
}

/// An independent validator finds nothing.
fn assert_conforms(path: &Path, profile: ValidationProfile) {
    let report = validate_pdf(path, &ValidationOptions::default().profile(profile)).expect("a report");
    // The validator takes a carriage return at the end of compressed bytes for a part of the line end after them, and
    // then finds the stream one byte too short. Whether its length is right can be seen in the file.
    let mistaken = "ISO 19005-2:2011:6.1.7.1:1";
    let failures: Vec<_> = report.failures.iter().filter(|failure| failure.rule_id != mistaken).collect();
    assert!(failures.is_empty(), "{}: {failures:?}", path.display());
    assert_eq!(wrong_lengths(&fs::read(path).expect("the file")), 0, "{}", path.display());
}

/// How many streams of a PDF do not end where their `/Length` says.
fn wrong_lengths(bytes: &[u8]) -> usize {
    let find = |from: usize, needle: &[u8]| {
        bytes[from..].windows(needle.len()).position(|window| window == needle).map(|place| from + place)
    };
    let (mut wrong, mut at) = (0, 0);
    while let Some(start) = find(at, b"/Length ") {
        let digits: String =
            bytes[start + 8..].iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        let data = find(start, b"stream\n").expect("a stream") + b"stream\n".len();
        at = data + digits.parse::<usize>().expect("a length");
        wrong += usize::from(!bytes[at..].starts_with(b"\nendstream"));
    }
    wrong
}
