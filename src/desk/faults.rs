//! Why the checks forbid a change, in sentences of the reader's language: a rule, or several that a person mends alike, has one. The
//! words that a finding quotes from the content stand behind it.

use super::shell::Room;
use crate::check::guard::Guard;
use crate::locale::Arg;
use crate::review::change::Fault;

/// The sentences, each with its rules. A rule that is in none, such as one about files, is told by its place.
const SENTENCES: [(&str, &[&str]); 25] = [
    ("fault-typed-phone", &["typed-phone"]),
    ("fault-typed-amount", &["typed-amount"]),
    ("fault-digits", &["unexplained-digits"]),
    ("fault-facts", &["other-facts"]),
    ("fault-numbers", &["other-numbers"]),
    ("fault-links", &["other-links"]),
    ("fault-terms", &["other-terms", "unknown-term", "term-spelling"]),
    ("fault-unknown-fact", &["unknown-fact", "bad-fact"]),
    ("fault-expired", &["expired", "not-yet"]),
    ("fault-unconfirmed", &["unconfirmed", "no-source", "unknown-source", "no-consent"]),
    ("fault-not-for-print", &["not-for-print"]),
    ("fault-markup", &["markdown", "raw-html", "front-matter", "toml-syntax", "utf-8"]),
    ("fault-link", &["bad-link", "bad-address"]),
    ("fault-invisible", &["invisible"]),
    ("fault-sections", &["section-id", "extra-section", "section-order", "unknown-section", "guide-shape"]),
    ("fault-phrases", &["unknown-phrase", "phrase-spelling"]),
    ("fault-place-name", &["place-spelling"]),
    ("fault-outside", &["bad-coordinate", "outside-city"]),
    ("fault-known-wrong", &["known-wrong"]),
    ("fault-phone", &["bad-phone", "placeholder-number"]),
    ("fault-hours", &["bad-hours", "hours-without-holidays", "hours-comment"]),
    ("fault-time", &["bad-date", "bad-time", "ends-too-early", "no-occurrence", "no-time-zone"]),
    (
        "fault-entry",
        &[
            "bad-value",
            "wrong-type",
            "missing-key",
            "unknown-key",
            "bad-name",
            "bad-language",
            "bad-hash",
            "asked-twice",
            "event-place",
        ],
    ),
    (
        "fault-missing",
        &[
            "unknown-topic",
            "unknown-organization",
            "unknown-location",
            "unknown-item",
            "missing-file",
            "no-source-text",
            "unknown-layer",
            "no-parent",
        ],
    ),
    ("fault-long", &["too-large"]),
];

/// What the guards of a section say better: with the values, beside the section.
const SAID_BY_GUARDS: [&str; 7] =
    ["other-facts", "other-numbers", "other-links", "other-terms", "typed-phone", "typed-amount", "unexplained-digits"];

/// Why a change can't be made, but for what the guards of its section say; `None`: there is nothing else.
pub(super) fn told_beside(room: &Room<'_>, faults: &[Fault], guards: &[Guard]) -> Option<String> {
    let is_guarded = guards.iter().any(Guard::forbids);
    let forbids = |fault: &&Fault| fault.forbids && !(is_guarded && SAID_BY_GUARDS.contains(&fault.rule));
    let forbids: Vec<&Fault> = faults.iter().filter(forbids).collect();
    (!forbids.is_empty()).then(|| told(room, forbids))
}

/// Why what somebody typed can't be saved, in one paragraph.
pub(super) fn told<'a>(room: &Room<'_>, faults: impl IntoIterator<Item = &'a Fault>) -> String {
    told_after(room, "desk-faults", faults)
}

/// Why a change can't be made, after the message of that id; each sentence stands once, whatever it is said of.
pub(super) fn told_after<'a>(room: &Room<'_>, lead: &str, faults: impl IntoIterator<Item = &'a Fault>) -> String {
    let mut sentences: Vec<(String, Vec<&str>)> = Vec::new();
    for fault in faults {
        let sentence = sentence(room, fault);
        let words = quoted(&fault.message);
        match sentences.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, known)) => known.extend(words),
            None => sentences.push((sentence, words.collect())),
        }
    }
    let with_words = sentences.into_iter().map(|(sentence, mut words)| {
        words.dedup();
        let words: Vec<String> = words.into_iter().map(|words| format!("“\u{2068}{words}\u{2069}”")).collect();
        if words.is_empty() { sentence } else { format!("{sentence} {}", words.join(", ")) }
    });
    std::iter::once(room.say(lead)).chain(with_words).collect::<Vec<_>>().join(" ")
}

fn sentence(room: &Room<'_>, fault: &Fault) -> String {
    match SENTENCES.iter().find(|(_, rules)| rules.contains(&fault.rule)) {
        Some((id, _)) => room.say(id),
        None => {
            let line = room.locale().number(&fault.line.to_string());
            let file = crate::locale::isolated(&fault.file);
            room.say_with("fault-other", &[("file", Arg::Text(&file)), ("line", Arg::Text(&line))])
        }
    }
}

/// What a finding quotes: it stands in the content, in whatever language, while the finding itself speaks English. The name of a section
/// at its beginning says nothing to who reads that section.
fn quoted(message: &str) -> impl Iterator<Item = &str> {
    let message = message.strip_prefix("section “").and_then(|rest| rest.split_once('”')).map_or(message, |(_, rest)| rest);
    message.split('“').skip(1).filter_map(|rest| rest.split_once('”')).map(|(words, _)| words).filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// Rules about files and folders, which nobody changes at the desk, and about the whole of a city.
    const OF_FILES: &str = "unreadable symlink bad-picture low-contrast bad-map bad-message duplicate no-topics no-layer layer-order \
                            layer-cycle taken-name no-locale no-message no-emergency";

    #[test]
    fn each_rule_that_forbids_something_has_a_sentence() {
        let table = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/README.md")).expect("a table");
        let row = |line: &str| Some(line.strip_prefix("| `")?.split_once("` | error |")?.0.to_owned());
        let rules: Vec<String> = table.lines().filter_map(row).collect();
        assert!(rules.len() > 50, "{rules:?}");
        let has_sentence = |rule: &str| SENTENCES.iter().any(|(_, rules)| rules.contains(&rule));
        let without: Vec<&String> = rules.iter().filter(|rule| !has_sentence(rule)).collect();
        let of_files: Vec<&str> = OF_FILES.split_whitespace().collect();
        assert_eq!(without, of_files);
        let unknown = SENTENCES.iter().flat_map(|(_, known)| *known).find(|rule| !rules.iter().any(|known| known == *rule));
        assert_eq!(unknown, None, "a rule that does not forbid anything");
    }

    #[test]
    fn quoted_words_are_found_and_nothing_else() {
        assert_eq!(quoted("“58 1” is typed into “a”").collect::<Vec<_>>(), ["58 1", "a"]);
        assert_eq!(quoted("nothing “ is quoted, “”").count(), 0);
        assert_eq!(quoted("section “head” has other numbers than its source: “7”").collect::<Vec<_>>(), ["7"]);
        assert_eq!(quoted("nothing").count(), 0);
    }
}
