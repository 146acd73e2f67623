//! Numbers to dial and amounts are facts, not words.

use super::Scope;
use crate::catalogue::{Block, Inline, Position, Section};
use crate::content::Finding;

/// How many digits in a row, blanks and hyphens between them not counted, make a phone number.
const PHONE_DIGITS: usize = 7;

/// Looks for phone numbers and amounts that are typed into prose, where no check can find them once they are wrong.
pub(super) fn typed_numbers(scope: &Scope<'_>, findings: &mut Vec<Finding>) {
    for text in scope.texts().into_iter().flat_map(|(texts, _)| texts.by_language.values()) {
        let at = |line| Position { file: text.file.clone(), line, column: 1 };
        let head = words_of(&text.summary);
        for (words, line) in
            std::iter::once((head, 1)).chain(text.sections.iter().map(|section| (words(section), section.line)))
        {
            let digits = words.chars().filter(|letter| letter.is_numeric()).count();
            if digits >= PHONE_DIGITS
                && let Some(number) = phone_in(&words)
            {
                let message = format!("the number “{number}” is typed into the text");
                let advice = "make it a fact of type \"phone\" and write {fact:…}";
                findings.push(Finding::error("typed-phone", at(line), message, advice));
            }
            if digits > 0
                && let Some(amount) = amount_in(&words)
            {
                let message = format!("the amount “{amount}” is typed into the text");
                let advice = "make it a fact of type \"money\" and write {fact:…}";
                findings.push(Finding::error("typed-amount", at(line), message, advice));
            }
        }
    }
}

fn words(section: &Section) -> String {
    let mut words = section.heading.clone().unwrap_or_default();
    blocks(&section.blocks, &mut words);
    words
}

fn blocks(list: &[Block], words: &mut String) {
    for block in list {
        words.push('\n');
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => words.push_str(&words_of(inlines)),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(&item.blocks, words)),
        }
    }
}

/// The words of a line; a fact counts as a letter, so that it parts the digits before and after it.
fn words_of(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => words.push_str(&words_of(inner)),
            Inline::Fact(_) => words.push('x'),
            Inline::Break => words.push('\n'),
        }
    }
    words
}

fn phone_in(words: &str) -> Option<String> {
    let joins = |letter: char| letter == ' ' || letter == '-' || letter == '\u{a0}';
    let runs = words.split(|letter: char| !joins(letter) && !letter.is_numeric());
    let is_phone = |run: &&str| run.chars().filter(|letter| !joins(*letter)).count() >= PHONE_DIGITS;
    runs.map(|run| run.trim_matches(joins)).find(is_phone).map(str::to_owned)
}

fn amount_in(words: &str) -> Option<String> {
    let is_number = |part: &str| {
        part.chars().all(|letter| letter.is_numeric() || ",.".contains(letter)) && part.chars().any(char::is_numeric)
    };
    let is_currency = |part: &str| {
        let bare = part.trim_matches(|letter: char| !letter.is_alphanumeric());
        ["zł", "PLN", "EUR", "euro", "zlotys", "злотих", "زلوتي"].contains(&bare)
    };
    let mut pairs = words.split_whitespace().zip(words.split_whitespace().skip(1));
    let amount = pairs.find(|(number, currency)| is_number(number) && is_currency(currency));
    amount.map(|(number, currency)| format!("{number} {currency}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_numbers_are_seen_and_others_are_not() {
        assert_eq!(phone_in("Zadzwoń 58 524 45 00."), Some("58 524 45 00".to_owned()));
        assert_eq!(phone_in("اتصل ٥٨٥٢٤٤٥٠٠"), Some("٥٨٥٢٤٤٥٠٠".to_owned()));
        assert_eq!(phone_in("od 7 do 18 lat, w 2026 roku"), None);
        assert_eq!(amount_in("Opłata 340 zł."), Some("340 zł.".to_owned()));
        assert_eq!(amount_in("800+ to pieniądze"), None);
    }
}
