//! `locales/` → messages. What can't be read is named, and the rest is used.

use std::fs;
use std::path::{Path, PathBuf};

use blake3::Hasher;

use super::{Locale, Messages, WordRules};
use crate::language::Language;

/// Something in `locales/` that can't be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file or folder.
    pub file: PathBuf,
    /// What is wrong, and what to do.
    pub message: String,
}

/// The rules of words of a language, or of all.
const RULES: &str = "search.toml";

/// Messages with all that is wrong in them.
pub type Reading = (Messages, Vec<Fault>);

/// Reads all languages: each folder of `dir` that is named with a language tag, and in it each `*.ftl`, in the order of
/// their names, and `search.toml`. Links to other places are not followed.
pub fn read(dir: &Path) -> Reading {
    read_after(dir, None)
}

/// The same, with what was read the last time where the files say the same still: to take messages apart takes much longer
/// than to look at them.
pub fn read_after(dir: &Path, last: Option<&Reading>) -> Reading {
    let mut faults = Vec::new();
    let files = Files::of(dir, &mut faults);
    let digest = files.digest();
    match last.filter(|(messages, found)| messages.digest == digest && found.is_empty() && faults.is_empty()) {
        Some(last) => last.clone(),
        None => {
            let messages = files.messages(digest, &mut faults);
            faults.sort();
            (messages, faults)
        }
    }
}

/// The files of all languages, as they stand there.
#[derive(Default)]
struct Files {
    shared_rules: Option<File>,
    languages: Vec<(Language, Vec<File>, Option<File>)>,
}

impl Files {
    fn of(dir: &Path, faults: &mut Vec<Fault>) -> Self {
        let mut files = Self::default();
        for folder in entries(dir, faults) {
            if folder.name == RULES && !folder.is_dir {
                files.shared_rules = text_of(&folder.path, faults).map(|text| (folder.path, text));
            } else if folder.is_dir
                && let Some(language) = language_of(&folder, faults)
            {
                let (messages, search) = files_of(&folder, faults);
                files.languages.push((language, messages, search));
            }
        }
        files
    }

    fn digest(&self) -> [u8; 32] {
        let mut digest = Hasher::new();
        let mut digested = |tag: &str, (_, text): &File| {
            digest.update(tag.as_bytes()).update(&(text.len() as u64).to_be_bytes()).update(text.as_bytes());
        };
        for (language, files, search) in &self.languages {
            files.iter().chain(search).for_each(|file| digested(language.tag(), file));
        }
        self.shared_rules.iter().for_each(|file| digested("", file));
        digest.finalize().into()
    }

    fn messages(self, digest: [u8; 32], faults: &mut Vec<Fault>) -> Messages {
        let mut messages = Messages { digest, ..Messages::default() };
        for (language, files, search) in self.languages {
            if let Some((path, text)) = &search {
                messages.rules.insert(language.clone(), rules(path, text, faults).into());
            }
            // Search may know the words of a language before anybody has translated the interface.
            if files.is_empty() {
                continue;
            }
            let names: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
            let texts = names.iter().map(String::as_str).zip(files.into_iter().map(|(_, text)| text));
            let (locale, wrong) = Locale::new(language, texts);
            faults.extend(wrong.into_iter().map(|(file, message)| Fault { file: file.into(), message }));
            messages.insert(locale);
        }
        if let Some((path, text)) = &self.shared_rules {
            messages.shared_rules = rules(path, text, faults).into();
        }
        messages
    }
}

struct Entry {
    path: PathBuf,
    name: String,
    is_dir: bool,
}

/// What stands in a folder, by name, without hidden files.
fn entries(dir: &Path, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let listed = fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let listed = match listed {
        Ok(listed) => listed,
        Err(error) => {
            faults.push(fault(dir, format!("can't be read: {error}")));
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    for entry in listed {
        let name = entry.file_name().to_string_lossy().into_owned();
        match entry.file_type() {
            _ if name.starts_with('.') => {}
            Ok(kind) if kind.is_symlink() => {
                faults.push(fault(&entry.path(), "is a link, which is not followed; put the file itself here".to_owned()));
            }
            Ok(kind) => found.push(Entry { path: entry.path(), name, is_dir: kind.is_dir() }),
            Err(error) => faults.push(fault(&entry.path(), format!("can't be read: {error}"))),
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

fn language_of(folder: &Entry, faults: &mut Vec<Fault>) -> Option<Language> {
    match Language::parse(&folder.name) {
        Ok(language) if language.tag() == folder.name => Some(language),
        Ok(language) => {
            faults.push(fault(&folder.path, format!("is not written as languages are; rename it to “{language}”")));
            None
        }
        Err(error) => {
            faults.push(fault(&folder.path, format!("{error}; rename or remove the folder")));
            None
        }
    }
}

/// A file with its text.
type File = (PathBuf, String);

/// The messages of a language, and the rules of its words.
fn files_of(folder: &Entry, faults: &mut Vec<Fault>) -> (Vec<File>, Option<File>) {
    let mut files = Vec::new();
    let mut rules = None;
    for entry in entries(&folder.path, faults) {
        let is_rules = entry.name == RULES;
        if entry.is_dir || !is_rules && entry.path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let Some(text) = text_of(&entry.path, faults) else { continue };
        if is_rules {
            rules = Some((entry.path, text));
        } else {
            files.push((entry.path, text));
        }
    }
    if files.is_empty() && rules.is_none() {
        faults.push(fault(&folder.path, "has no messages; put *.ftl files here or remove the folder".to_owned()));
    }
    (files, rules)
}

fn text_of(path: &Path, faults: &mut Vec<Fault>) -> Option<String> {
    match fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => return Some(text),
        Ok(Err(error)) => {
            let place = error.utf8_error().valid_up_to();
            faults.push(fault(path, format!("is not UTF-8 from byte {place} on; save it as UTF-8")));
        }
        Err(error) => faults.push(fault(path, format!("can't be read: {error}"))),
    }
    None
}

/// Rules that are wrong somewhere are left out as a whole: half of them would find other words than people think.
fn rules(path: &Path, text: &str, faults: &mut Vec<Fault>) -> WordRules {
    WordRules::parse(text).unwrap_or_else(|message| {
        faults.push(fault(path, message));
        WordRules::default()
    })
}

fn fault(path: &Path, message: String) -> Fault {
    Fault { file: path.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_the_same_is_not_taken_apart_again() {
        let dir = tempfile::tempdir().expect("a folder");
        let put = |text: &str| {
            fs::create_dir_all(dir.path().join("pl")).expect("a folder");
            fs::write(dir.path().join("pl/a.ftl"), text).expect("a file");
        };
        put("first = Pierwsza\n");
        let first = read(dir.path());
        let locale =
            |reading: &Reading| -> *const Locale { reading.0.locale(&Language::parse("pl").expect("a tag")).expect("Polish") };
        assert_eq!(locale(&first), locale(&read_after(dir.path(), Some(&first))));
        put("first = Druga\n");
        let second = read_after(dir.path(), Some(&first));
        assert_ne!(locale(&first), locale(&second));
        // What is wrong is named each time.
        put("first = { $\n");
        let wrong = read_after(dir.path(), Some(&second));
        assert_eq!(read_after(dir.path(), Some(&wrong)).1, wrong.1);
        assert_eq!(wrong.1.len(), 1);
    }

    #[test]
    fn what_can_be_read_is_used_and_the_rest_is_named() {
        let dir = tempfile::tempdir().expect("a folder");
        let put = |path: &str, text: &[u8]| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        put("README.md", b"no messages");
        put("pl/a.ftl", "first = Pierwsza\nsecond = Druga\n".as_bytes());
        put("pl/b.ftl", "first = Inna\n\nthird = { $\nfourth = Czwarta\n".as_bytes());
        put("uk/a.ftl", b"first = \xff\n");
        put("język polski/a.ftl", b"first = x\n");
        put("zh-hant/a.ftl", b"first = x\n");
        put("be/search.toml", "stop = \"і\"".as_bytes());
        put("ru/search.toml", "stopp = \"и\"".as_bytes());
        let (messages, faults) = read(dir.path());
        let pl = messages.locale(&Language::parse("pl").expect("a tag")).expect("Polish");
        assert_eq!((pl.say("first"), pl.say("fourth")), ("Pierwsza".to_owned(), "Czwarta".to_owned()));
        let seen: Vec<String> = faults
            .iter()
            .map(|fault| {
                let file = fault.file.strip_prefix(dir.path()).expect("inside").display().to_string();
                format!("{file}: {}", fault.message.split([';', ',']).next().unwrap_or_default())
            })
            .collect();
        assert_eq!(
            seen,
            [
                "język polski: “język polski” is not a language tag of BCP 47",
                "pl/b.ftl: line 3: Expected one of \"a-zA-Z\"",
                "pl/b.ftl: the message “first” is there twice",
                "ru/search.toml: line 1: unknown field `stopp`",
                "uk: has no messages",
                "uk/a.ftl: is not UTF-8 from byte 8 on",
                "zh-hant: is not written as languages are",
            ]
        );
    }

    #[test]
    #[cfg(unix)]
    fn links_are_not_followed() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("pl")).expect("a folder");
        std::os::unix::fs::symlink("/etc/passwd", dir.path().join("pl/a.ftl")).expect("a link");
        let (_, faults) = read(dir.path());
        assert!(faults.iter().any(|fault| fault.message.contains("is a link")), "{faults:?}");
    }
}
