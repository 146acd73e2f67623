//! Where the program says a message: in Rust, in the templates of pages, in the parts of packs.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fmt, fs};

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use witaj::catalogue::{
    AlertSeverity, Amenity, Appointment, Audience, Cost, LocationKind, Manner, PhraseGroup, Publisher, Role, Unit, Wheelchair,
};
use witaj::pack::{Paper, Variant};
use witaj::review::State;
use witaj::site::Cause;

/// Ids that the program puts together: what they begin with, and what may follow. The messages must be exactly these, as
/// long as some source has the beginning in it.
pub(super) struct Composed {
    pub(super) prefix: &'static str,
    pub(super) endings: Vec<String>,
}

/// Ids that the program puts together of a part that is open: any message that begins so is used.
pub(super) const OPEN: [&str; 2] = ["language-", "money-"];

/// All closed lists.
pub(super) fn composed(root: &Path) -> Vec<Composed> {
    let state = |states: [State; 5]| states.iter().map(|state| state.as_str().to_owned()).collect();
    let approved = State::Approved { by: String::new(), on: NaiveDate::MIN };
    vec![
        Composed {
            prefix: "site-mark-",
            endings: state([State::Missing, State::Disputed, State::Outdated, State::Draft, approved]),
        },
        Composed { prefix: "desk-state-", endings: waiting() },
        Composed { prefix: "desk-some-", endings: waiting().into_iter().filter(|state| state != "draft").collect() },
        Composed { prefix: "desk-alert-", endings: list("title summary body from until holds ahead over") },
        Composed { prefix: "desk-record-", endings: list("street postcode town district stop") },
        Composed { prefix: "desk-publisher-", endings: names(Publisher::as_str) },
        Composed { prefix: "site-kind-", endings: vec!["guide".to_owned(), "service".to_owned()] },
        Composed { prefix: "product-", endings: products(root) },
        Composed { prefix: "variant-", endings: variants() },
        Composed { prefix: "site-refused-", endings: Cause::ALL.map(|cause| cause.as_str().to_owned()).to_vec() },
        Composed { prefix: "topic-", endings: topics(root) },
        Composed { prefix: "duration-", endings: names(Unit::as_str) },
        Composed { prefix: "audience-", endings: names(Audience::as_str) },
        Composed { prefix: "helper-", endings: names(Role::as_str) },
        Composed { prefix: "cost-", endings: names(Cost::as_str) },
        Composed { prefix: "appointment-", endings: names(Appointment::as_str) },
        Composed { prefix: "registration-", endings: names(Appointment::as_str) },
        Composed { prefix: "alert-", endings: names(AlertSeverity::as_str) },
        Composed { prefix: "location-kind-", endings: names(LocationKind::as_str) },
        Composed { prefix: "wheelchair-", endings: names(Wheelchair::as_str) },
        Composed { prefix: "amenity-", endings: names(Amenity::as_str) },
        Composed { prefix: "manner-", endings: names(Manner::as_str) },
        Composed { prefix: "phrase-group-", endings: names(PhraseGroup::as_str) },
    ]
}

/// The states of what waits for a reviewer.
fn waiting() -> Vec<String> {
    [State::Missing, State::Disputed, State::Outdated, State::Draft].map(|state| state.as_str().to_owned()).to_vec()
}

/// The names that an enumeration's values have in messages. Serde lists the values when it is asked for one that is not there.
fn names<T: DeserializeOwned + fmt::Debug>(name: impl Fn(T) -> &'static str) -> Vec<String> {
    let value = |name: &str| toml::Value::String(name.to_owned()).try_into::<T>();
    let refusal = value("?").expect_err("no value is called so").to_string();
    let listed: Vec<&str> = refusal.split('`').skip(1).step_by(2).skip(1).collect();
    assert!(listed.len() > 1, "values in “{refusal}”");
    listed.into_iter().map(|listed| name(value(listed).expect("a value")).to_owned()).collect()
}

/// Each topic has a title and a summary.
fn topics(root: &Path) -> Vec<String> {
    let text = fs::read_to_string(root.join("content/topics.toml")).expect("the topics");
    let table: toml::Table = text.parse().expect("TOML");
    let topics = table["topic"].as_array().expect("a list of topics");
    let slugs = topics.iter().map(|topic| topic["slug"].as_str().expect("a slug"));
    slugs.flat_map(|slug| [slug.to_owned(), format!("{slug}-summary")]).collect()
}

/// Sizes of paper and looks.
fn variants() -> Vec<String> {
    let looks = Variant { large_print: true, greyscale: true, bleed: true, booklet: true, screen: true, paper: None };
    let papers = Paper::ALL.map(|paper| paper.as_str().to_owned());
    papers.into_iter().chain(looks.to_string().split('+').map(str::to_owned)).collect()
}

/// Each folder of `packs/` that has a `pack.toml` is a product, with a name and a sentence about it.
fn products(root: &Path) -> Vec<String> {
    let folders = fs::read_dir(root.join("packs")).into_iter().flatten().flatten();
    let products = folders.filter(|folder| folder.path().join("pack.toml").is_file());
    let names = products.map(|folder| folder.file_name().to_string_lossy().into_owned());
    names.flat_map(|name| [format!("{name}-about"), name]).collect()
}

/// All texts in which ids may stand, without the tests in them.
pub(super) fn sources(root: &Path) -> Vec<(String, String)> {
    let mut sources = Vec::new();
    for (folder, endings) in [("src", ["rs", "html", "txt", "xml"]), ("packs", ["typ", "toml", "txt", "svg"])] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().flatten() {
            let path = entry.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if entry.file_type().is_file() && endings.contains(&ending) {
                let text = fs::read_to_string(path).expect("a source");
                let program = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                sources.push((path.strip_prefix(root).expect("inside").display().to_string(), program));
            }
        }
    }
    sources
}

/// Compares the messages that there are with those that the program says.
pub(super) fn compare(ids: &BTreeSet<&str>, composed: &[Composed], sources: &[(String, String)], faults: &mut Vec<String>) {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let is_used = |prefix: &str| sources.iter().any(|(_, text)| text.contains(&format!("\"{prefix}{{")));
    for Composed { prefix, endings } in composed.iter().filter(|composed| is_used(composed.prefix)) {
        for ending in endings {
            let id = format!("{prefix}{ending}");
            if !ids.contains(id.as_str()) {
                faults.push(format!("{id} is missing: the program puts it together"));
            }
            used.insert(id);
        }
    }
    for (file, text) in sources {
        used.extend(quoted(text).filter(|word| ids.contains(word)).map(str::to_owned));
        for id in said(file, text).into_iter().filter(|id| !ids.contains(id)) {
            faults.push(format!("{file} says {id}, which is no message"));
        }
    }
    let is_open = |id: &str| OPEN.iter().any(|prefix| id.starts_with(prefix));
    for id in ids.iter().filter(|id| !used.contains(**id) && !is_open(id)) {
        faults.push(format!("{id} is said nowhere"));
    }
}

/// What stands in quotation marks and looks like an id.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\'']).filter(|word| is_id(word))
}

/// What is given to `say("…"`, `message(locale, "…"` and their like, and what a pack lists for its template.
fn said<'a>(file: &str, text: &'a str) -> Vec<&'a str> {
    let is_other_argument =
        |part: &str| part.chars().all(|letter| letter.is_ascii_alphanumeric() || "&._, \n".contains(letter));
    let calls = ["say(", "say_with(", "message(", "message_with("];
    let mut ids: Vec<&str> = calls
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| {
            let (before, rest) = rest.split_once('"')?;
            is_other_argument(before).then(|| rest.split('"').next())?
        })
        .collect();
    if file.ends_with("pack.toml") {
        ids.extend(text.split("ids = [").nth(1).and_then(|rest| rest.split(']').next()).map(quoted).into_iter().flatten());
    }
    ids.retain(|id| is_id(id));
    ids
}

fn is_id(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && word.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
}

fn list(names: &str) -> Vec<String> {
    names.split(' ').map(str::to_owned).collect()
}
