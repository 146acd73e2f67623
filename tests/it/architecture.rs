//! Holds the direction of the data: which module may name which, and which crate only one module names.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the first to the last; each may name itself and those before it, less what `NEVER` says.
const ORDER: &[&str] = &[
    "language",
    "clock",
    "icon",
    "qr",
    "mail",
    "leaked",
    "catalogue",
    "store",
    "config",
    "content",
    "review",
    "locale",
    "edition",
    "check",
    "exchange",
    "search",
    "map",
    "pack",
    "site",
    "desk",
    "command",
];

/// Neighbours that must not know each other although the order would let them.
const NEVER: &[(&str, &str)] = &[
    ("content", "clock"),
    ("content", "config"),
    ("review", "content"),
    ("locale", "content"),
    ("locale", "review"),
    ("check", "config"),
    ("search", "content"),
    ("search", "check"),
    ("map", "search"),
    ("map", "content"),
    ("pack", "content"),
    ("pack", "search"),
    ("site", "content"),
    ("site", "check"),
    ("site", "pack"),
    ("site", "config"),
    ("site", "clock"),
    ("exchange", "content"),
    ("exchange", "check"),
    ("exchange", "edition"),
    ("desk", "content"),
    ("desk", "config"),
    ("desk", "clock"),
    ("desk", "pack"),
    ("pack", "clock"),
    ("store", "clock"),
];

/// Crates that only these modules name.
const DOORS: &[(&str, &[&str])] = &[
    ("unic_langid", &["language"]),
    ("fluent", &["locale"]),
    ("fluent_bundle", &["locale"]),
    ("icu", &["locale", "search"]),
    ("tantivy", &["search"]),
    ("typst", &["pack"]),
    ("typst_pdf", &["pack"]),
    ("typst_kit", &["pack"]),
    ("typst_layout", &["pack"]),
    ("axum", &["site", "desk"]),
    ("askama", &["site", "desk"]),
    ("hyper", &["site"]),
    ("icalendar", &["site"]),
    ("anyhow", &["command"]),
    ("clap", &["command"]),
    ("pulldown_cmark", &["content"]),
    ("phonenumber", &["catalogue"]),
    ("opening_hours", &["catalogue"]),
    ("ureq", &["check"]),
    ("osmpbf", &["map"]),
    ("postcard", &["content"]),
    ("rusqlite", &["store"]),
    ("tokio_postgres", &["store"]),
    ("qrcode", &["qr"]),
    ("argon2", &["desk"]),
    ("webauthn_rp", &["desk"]),
    ("zxcvbn", &["desk"]),
    ("lettre", &["mail"]),
    ("sha1", &["leaked"]),
    ("getrandom", &["desk"]),
    ("git2", &["content"]),
    ("quick_xml", &["exchange"]),
    ("roxmltree", &["content", "exchange"]),
    ("csv", &["exchange"]),
    ("toml_edit", &["content"]),
    ("similar", &["content", "review"]),
];

fn sources() -> Vec<(String, String, PathBuf)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    collect(&src, &src, &mut sources);
    sources
}

fn collect(root: &Path, folder: &Path, sources: &mut Vec<(String, String, PathBuf)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, sources);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let below = path.strip_prefix(root).expect("below").to_path_buf();
            let module = below.iter().next().expect("a name").to_string_lossy().trim_end_matches(".rs").to_owned();
            sources.push((module, code(&fs::read_to_string(&path).expect("a file")), below));
        }
    }
}

/// The text without comments and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_name_only_what_lies_before_them() {
    let place = |module: &str| ORDER.iter().position(|name| *name == module);
    let mut faults = Vec::new();
    for (module, text, path) in sources() {
        let Some(own) = place(&module) else { continue };
        for (other, name) in ORDER.iter().enumerate() {
            let names = text.contains(&format!("crate::{name}::")) || text.contains(&format!("crate::{{{name}"));
            let forbidden = other > own || NEVER.contains(&(module.as_str(), name));
            if names && forbidden && *name != module {
                faults.push(format!("{} names crate::{name}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_has_its_place_in_the_order() {
    let known = |module: &str| ORDER.contains(&module) || ["main", "lib"].contains(&module);
    let unknown: Vec<String> = sources().into_iter().map(|(module, ..)| module).filter(|module| !known(module)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn heavy_crates_stay_behind_one_door() {
    let mut faults = Vec::new();
    for (module, text, path) in sources() {
        for (name, doors) in DOORS {
            let starts = |position: usize| {
                let before = text.get(..position).and_then(|before| before.chars().next_back());
                before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_' && letter != ':')
            };
            let named = text.match_indices(&format!("{name}::")).any(|(position, _)| starts(position));
            if named && !doors.contains(&module.as_str()) {
                faults.push(format!("{} names {name}, which belongs to {doors:?}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
