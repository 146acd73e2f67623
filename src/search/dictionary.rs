//! Makes a dictionary of lemmas of a list of forms, and says what search uses for each language. Knows analysis; no index.

use super::analysis::Analysis;
use crate::language::Language;
use crate::locale::Messages;

/// Packs a list of `form<TAB>lemma`, one pair in a line, into the dictionary that search reads. Names, which inflect too but
/// are looked for as they are, and lines of more than one word are left out. Forms are brought into the shape in which words
/// of the language are compared, so a dictionary must be made again when the rules in `locales/` change.
pub fn packed(list: &str, language: &Language, messages: &Messages) -> Result<Vec<u8>, std::io::Error> {
    Analysis::of(language, messages).dictionary(list.lines().filter_map(pair)).map_err(std::io::Error::other)
}

fn pair(line: &str) -> Option<(&str, &str)> {
    let (form, lemma) = line.split_once('\t')?;
    let is_word = |text: &str| text.chars().all(|letter| !letter.is_whitespace() && letter != '-' && !letter.is_ascii_digit());
    (is_word(form) && is_word(lemma) && !lemma.chars().next()?.is_uppercase()).then_some((form, lemma))
}

/// What is done with the words of the languages that have rules, as a table in Markdown.
pub fn table(messages: &Messages) -> String {
    let mut lines = vec![
        "| language | stems | lemmas | stop words | typed in another script or without its letters |".to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    for language in messages.ruled_languages() {
        let Some(rules) = messages.word_rules(language) else { continue };
        let stems = match rules.stemmer {
            Some(_) => "Snowball (frostem)".to_owned(),
            None if rules.pairs => "none; pairs of syllables, pieces of words".to_owned(),
            None if rules.endings.is_empty() => "none; pieces of words".to_owned(),
            None => format!("{} endings", rules.endings.iter().count()),
        };
        let lemmas = match messages.dictionary(language) {
            Some(_) => "dictionary",
            None => "none",
        };
        let mut typed: Vec<&str> = Vec::new();
        if !rules.keyboard.is_empty() {
            typed.push("keyboard left in Latin");
        }
        if !rules.alike.is_empty() && !rules.keyboard.is_empty() {
            typed.push("Latin letters by sound");
        } else if !rules.alike.is_empty() {
            typed.push("other scripts by sound");
        }
        if !rules.vowels.is_empty() {
            typed.push("consonants alone");
        }
        if !rules.typing.is_empty() {
            typed.push("keys for diacritics");
        }
        let stop = rules.stop.iter().count();
        lines.push(format!("| {language} | {stems} | {lemmas} | {stop} | {} |", typed.join(", ")));
    }
    lines.join("\n")
}
