//! The messages of all languages: complete, well formed, said somewhere. And values and hours as readers see them.

mod messages;
mod printed;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use messages::Catalogue;
use usage::Composed;
use witaj::language::Language;
use witaj::locale::Locale;

/// The language that the others are compared with.
const SOURCE: &str = "pl";

/// The files of each language: name and text.
type Files = BTreeMap<String, Vec<(String, String)>>;

#[test]
fn all_languages_say_the_same_and_all_of_it_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let faults = faults(&files(&root.join("locales")), &usage::composed(root), &usage::sources(root));
    assert!(faults.is_empty(), "{} faults in locales/:\n{}", faults.len(), faults.join("\n"));
}

const FAULTY_POLISH: &str = "
days = { PLURAL($n) ->
    [one] { $n } dzień
    [many] { $n } dni
   *[other] { $n } dnia
}
hello = Witaj, { $name }
bare = { $n ->
    [one] x
   *[other] y
}
spare = Nic
cost-free = gratis
";

const FAULTY_UKRAINIAN: &str = "
days = { PLURAL($n) ->
    [one] x
    [two] x
    [few] x
   *[many] { $n }
    [other] x
}
hello = Вітаю, { $nmae }
extra = { NUMBER($n) }
bare = { oops }
hello = { $name }
broken = { $
";

const FAULTY_SOURCE: &str = r#"
    locale.say("hello");
    locale.say_with(
        "gone", &[]);
    let id = if many { "days" } else { "bare" };
    message(&view.locale, "lost");
    format!("cost-{cost}");
"#;

#[test]
fn each_kind_of_fault_is_found() {
    let file = |language: &str, text: &str| (language.to_owned(), vec![(format!("{language}.ftl"), text.to_owned())]);
    let files = Files::from([file("pl", FAULTY_POLISH), file("uk", FAULTY_UKRAINIAN)]);
    let composed = [Composed { prefix: "cost-", endings: vec!["free".to_owned(), "fee".to_owned()] }];
    let sources = [("a.rs", FAULTY_SOURCE), ("pack.toml", r#"ids = ["hello", "spent"]"#)];
    let found = faults(&files, &composed, &sources.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let expected = [
        "pl.ftl: days lacks the plural form [few]",
        "pl.ftl: bare selects by $n; write PLURAL($n)",
        "uk.ftl: Expected one of \"a-zA-Z\"",
        "uk.ftl: days has the plural form [two], which the language does not have",
        "uk.ftl: days has another default than *[other]",
        "uk.ftl: extra calls NUMBER outside of a selector",
        "uk.ftl: hello is in uk.ftl already",
        "uk.ftl: bare names oops, which is no message",
        "uk.ftl: bare can't be formatted with 0: “{oops}”",
        "uk.ftl: extra can't be formatted with 0: “{NUMBER()}”",
        "uk lacks, of pl.ftl: cost-free, spare",
        "extra is in uk only, not in pl",
        "bare has the variables [] in uk, but [\"n\"] in pl",
        "hello has the variables [\"nmae\"] in uk, but [\"name\"] in pl",
        "cost-fee is missing: the program puts it together",
        "a.rs says gone, which is no message",
        "a.rs says lost, which is no message",
        "pack.toml says spent, which is no message",
        "spare is said nowhere",
    ];
    assert_eq!(found, expected);
}

/// All that is wrong, at once.
fn faults(files: &Files, composed: &[Composed], sources: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    let catalogues: BTreeMap<&str, Catalogue> =
        files.iter().map(|(tag, files)| (tag.as_str(), messages::read(tag, files, &mut faults))).collect();
    for (tag, catalogue) in &catalogues {
        for (id, message) in catalogue {
            for other in message.messages.iter().filter(|other| !catalogue.contains_key(*other)) {
                faults.push(format!("{}: {id} names {other}, which is no message", message.file));
            }
        }
        let texts = files[*tag].iter().map(|(name, text)| (name.as_str(), text.clone()));
        let (locale, _) = Locale::new(Language::parse(tag).expect("a language"), texts);
        messages::format_all(&locale, catalogue, &mut faults);
    }
    let source = &catalogues[SOURCE];
    for (tag, catalogue) in catalogues.iter().filter(|(tag, _)| **tag != SOURCE) {
        same_ids(tag, catalogue, source, &mut faults);
    }
    let ids: BTreeSet<&str> = source.keys().map(String::as_str).collect();
    usage::compare(&ids, composed, sources, &mut faults);
    faults
}

fn same_ids(tag: &str, catalogue: &Catalogue, source: &Catalogue, faults: &mut Vec<String>) {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, message) in source.iter().filter(|(id, _)| !catalogue.contains_key(*id)) {
        missing.entry(&message.file).or_default().push(id);
    }
    faults.extend(missing.iter().map(|(file, ids)| format!("{tag} lacks, of {file}: {}", ids.join(", "))));
    for id in catalogue.keys().filter(|id| !source.contains_key(*id)) {
        faults.push(format!("{id} is in {tag} only, not in {SOURCE}"));
    }
    for (id, message) in catalogue {
        if let Some(original) = source.get(id)
            && original.variables != message.variables
        {
            let (own, theirs) = (Vec::from_iter(&message.variables), Vec::from_iter(&original.variables));
            faults.push(format!("{id} has the variables {own:?} in {tag}, but {theirs:?} in {SOURCE}"));
        }
    }
}

fn files(locales: &Path) -> Files {
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(locales).min_depth(2).sort_by_file_name() {
        let path = entry.expect("a file").into_path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let name = path.strip_prefix(locales).expect("inside").display().to_string();
        let (tag, _) = name.split_once('/').expect("in a folder");
        let text = fs::read_to_string(&path).expect("a text");
        files.entry(tag.to_owned()).or_default().push((name, text));
    }
    files
}
