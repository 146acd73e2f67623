//! Questions that nothing answered, counted so that editors learn what is missing, and nothing of who asked. Words that look
//! like a name, a number or an address are never kept; what is left stays in memory until it was asked in five different
//! hours. Knows words and hours; reads no clock and writes no file.

use std::collections::BTreeMap;

use crate::catalogue::Slug;
use crate::language::Language;

/// In so many different hours a question must be asked before it is shown to anybody.
pub const HOURS: u32 = 5;
/// Questions that wait in memory for that. Under a flood, those that were asked in the fewest hours go first.
const MOST_WAITING: usize = 4_096;
/// Questions that are shown.
const MOST_KEPT: usize = 1_000;
/// After so many hours a question that still waits is forgotten: a month.
const FORGOTTEN_AFTER: u64 = 24 * 30;
/// Longer questions tell a story, which may be somebody's.
const MOST_WORDS: usize = 8;
/// The letters of a word.
const MOST_LETTERS: usize = 24;
/// What stands for words that are not kept.
const HIDDEN: &str = "…";

/// A question on the site of a city in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unanswered {
    /// The city.
    pub city: Slug,
    /// The language of the site.
    pub language: Language,
    /// The words that are kept of it, in lower case.
    pub question: String,
}

/// The questions that nothing answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Asked in too few hours yet: in how many, and in which last.
    waiting: BTreeMap<Unanswered, (u32, u64)>,
    /// Asked in enough.
    kept: BTreeMap<Unanswered, (u32, u64)>,
}

impl Ledger {
    /// Takes up the questions that a file tells; lines that are none are left out. Their counts go on.
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let mut cells = line.split('\t');
            let hours: u32 = cells.next()?.parse().ok()?;
            let city = Slug::parse(cells.next()?).ok()?;
            let language = Language::parse(cells.next()?).ok()?;
            let question = cells.next().filter(|question| !question.is_empty())?.to_owned();
            (hours >= HOURS).then_some((Unanswered { city, language, question }, (hours, 0)))
        };
        Self { waiting: BTreeMap::new(), kept: text.lines().filter_map(line).take(MOST_KEPT).collect() }
    }

    /// Counts a question that was asked in an hour, by the number of hours since some fixed one. Says whether what is kept
    /// has changed.
    pub fn note(&mut self, city: &Slug, language: &Language, question: &str, hour: u64) -> bool {
        let Some(question) = harmless(question) else { return false };
        let asked = Unanswered { city: city.clone(), language: language.clone(), question };
        if let Some((hours, last)) = self.kept.get_mut(&asked) {
            let is_new = *last != hour;
            *hours += u32::from(is_new);
            *last = hour;
            return is_new;
        }
        self.make_room(&asked, hour);
        let (hours, last) = self.waiting.entry(asked.clone()).or_insert((0, 0));
        if *hours == 0 || *last != hour {
            *hours += 1;
            *last = hour;
        }
        if *hours < HOURS || self.kept.len() >= MOST_KEPT {
            return false;
        }
        self.kept.extend(self.waiting.remove(&asked).map(|counted| (asked, counted)));
        true
    }

    /// The questions that were asked in enough hours, and in how many; the most asked first.
    pub fn kept(&self) -> Vec<(&Unanswered, u32)> {
        let mut kept: Vec<_> = self.kept.iter().map(|(asked, (hours, _))| (asked, *hours)).collect();
        kept.sort_by_key(|(asked, hours)| (std::cmp::Reverse(*hours), *asked));
        kept
    }

    /// The same as a file of lines: hours, city, language, question.
    pub fn written(&self) -> String {
        let line =
            |(asked, hours): (&Unanswered, u32)| format!("{hours}\t{}\t{}\t{}\n", asked.city, asked.language, asked.question);
        self.kept().into_iter().map(line).collect()
    }

    /// How many questions wait in memory.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    fn make_room(&mut self, asked: &Unanswered, hour: u64) {
        if self.waiting.len() < MOST_WAITING || self.waiting.contains_key(asked) {
            return;
        }
        self.waiting.retain(|_, (_, last)| hour.saturating_sub(*last) < FORGOTTEN_AFTER);
        while self.waiting.len() >= MOST_WAITING {
            let Some(least) = self.waiting.iter().min_by_key(|(_, counted)| **counted).map(|(asked, _)| asked.clone()) else {
                return;
            };
            self.waiting.remove(&least);
        }
    }
}

/// What may be kept of a question. Nothing of one that is long, or of which too little is left.
fn harmless(question: &str) -> Option<String> {
    let words: Vec<&str> = question.split_whitespace().collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let named = names(&words);
    let mut kept: Vec<String> = Vec::new();
    for (word, is_name) in words.into_iter().zip(named) {
        let plain = word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let telling = plain.chars().any(char::is_alphabetic);
        let odd = plain.chars().any(|letter| letter.is_numeric() || "@/\\:_=".contains(letter)) || plain.contains('.');
        let long = plain.chars().count() > MOST_LETTERS;
        if is_name || odd || long {
            if kept.last().is_none_or(|last| last != HIDDEN) {
                kept.push(HIDDEN.to_owned());
            }
        } else if telling {
            kept.push(plain);
        }
    }
    kept.iter().any(|word| word != HIDDEN).then(|| kept.join(" "))
}

/// Which words are written as names are: with a capital letter, unless it begins the question and the next word has none.
fn names(words: &[&str]) -> Vec<bool> {
    let capital = |word: &&str| {
        let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    let all: Vec<bool> = words.iter().map(capital).collect();
    let first = all.first() == Some(&true) && all.get(1) == Some(&true);
    all.iter().enumerate().map(|(place, capital)| if place == 0 { first } else { *capital }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_person_is_not_kept() {
        let kept = |question: &str| harmless(question).unwrap_or_default();
        assert_eq!(kept("Szkoła muzyczna"), "szkoła muzyczna");
        assert_eq!(kept("gdzie jest   szkoła muzyczna?"), "gdzie jest szkoła muzyczna");
        assert_eq!(kept("adwokat dla Jana Kowalskiego"), "adwokat dla …");
        assert_eq!(kept("Jan Kowalski adwokat"), "… adwokat");
        assert_eq!(kept("PESEL 92010112345 zgubiony"), "pesel … zgubiony");
        assert_eq!(kept("zadzwoń 500 600 700 lub +48500600700"), "zadzwoń … lub …");
        assert_eq!(kept("napisz jan.kowalski@example.org"), "napisz …");
        assert_eq!(kept("paszport ١٢٣٤"), "paszport …");
        for nothing in ["", "???", "12345", "Jan Kowalski", "a b c d e f g h i", "https://example.org/x"] {
            assert_eq!(harmless(nothing), None, "{nothing}");
        }
    }
}
