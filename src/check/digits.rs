//! Numbers are facts, not words: no digit in prose that no fact explains.

use std::borrow::Cow;

use super::known_wrong;
use super::numeral::{Numeral, value_of};
use super::prose::{Page, Passage, digits_of};
use crate::catalogue::PhoneNumber;
use crate::content::Finding;

/// How many digits make a number to dial.
pub(super) const PHONE_DIGITS: usize = 7;
/// … and with hyphens between them: more than a date has.
const HYPHENATED_PHONE_DIGITS: usize = 9;

/// How the names of currencies begin, in the languages of Europe and its newcomers.
const CURRENCIES: [&str; 13] = ["zł", "zlot", "złot", "pln", "eur", "€", "usd", "$", "злот", "злоты", "زلوت", "ज़्लॉ", "ზლოტ"];

/// Looks for numbers that are typed, where no check can find them once they are wrong. Titles and headings can't print a
/// fact: there the digits are explained when the text prints a fact of this value or its service has this number.
pub(super) fn digits(page: &Page<'_>, findings: &mut Vec<Finding>) {
    let mut explained = None;
    for passage in &page.prose.passages {
        typed(page, passage, &mut explained, &mut |numeral, end, value| {
            let known = known_wrong::numeral(page, passage, &(numeral.range.start..end), value);
            findings.push(known.unwrap_or_else(|| finding(page, passage, numeral, end)));
        });
    }
}

/// Calls `found` with each number that is typed where a fact belongs, where it ends, and its value.
pub(super) fn typed(
    page: &Page<'_>,
    passage: &Passage<'_>,
    explained: &mut Option<Vec<String>>,
    found: &mut dyn FnMut(&Numeral, usize, &str),
) {
    let mut skip_to = 0;
    for (place, numeral) in passage.numerals.iter().enumerate() {
        if numeral.range.start < skip_to || page.names.cover(passage, &numeral.range) || in_address(passage, numeral) {
            continue;
        }
        let is_heading = numeral.range.end <= passage.heading.len();
        if is_heading
            && (is_named(page, passage, numeral)
                || is_explained(passage, numeral, explained.get_or_insert_with(|| values(page))))
        {
            continue;
        }
        let (end, value) = hyphenated(passage, place);
        skip_to = end;
        found(numeral, end, &value);
    }
}

fn finding(page: &Page<'_>, passage: &Passage<'_>, numeral: &Numeral, end: usize) -> Finding {
    let start = if passage.words.get(..numeral.range.start).is_some_and(|before| before.ends_with('+')) {
        numeral.range.start - 1
    } else {
        numeral.range.start
    };
    let typed = passage.words.get(start..end).unwrap_or_default();
    let at = page.at(passage.line);
    if let Some(currency) = currency_at(passage, numeral) {
        let message = format!("the amount “{currency}” is typed into the text");
        return Finding::error("typed-amount", at, message, "make it a fact of type \"money\" and write {fact:…}");
    }
    let is_hyphenated = end > numeral.range.end;
    let digits = typed.chars().filter(|letter| letter.is_numeric()).count();
    let is_phone = digits >= PHONE_DIGITS && !numeral.value.contains('.') || typed.starts_with('+');
    if is_hyphenated || is_phone {
        let message = format!("the number “{typed}” is typed into the text");
        return Finding::error("typed-phone", at, message, "make it a fact of type \"phone\" and write {fact:…}");
    }
    let message = format!("the number “{typed}” stands in the text, and no fact explains it");
    let advice = "make it a fact and write {fact:…}; digits of a name belong into proper_names of layer.toml";
    Finding::error("unexplained-digits", at, message, advice)
}

/// The values that a title or heading may name.
fn values(page: &Page<'_>) -> Vec<String> {
    let today = page.scope.today();
    let facts = page.facts().filter_map(|fact| digits_of(&fact.on(today)?.value));
    let own = page.phones.iter().filter_map(|phone| match &phone.number {
        PhoneNumber::Own(number) => Some(number.dialled().trim_start_matches('+').to_owned()),
        PhoneNumber::Fact(_) => None,
    });
    facts.chain(own).collect()
}

/// Whether the source's heading has the number too, in a name: “Centrum Pracy Socjalnej nr 3” has a 3 in every language.
fn is_named(page: &Page<'_>, passage: &Passage<'_>, numeral: &Numeral) -> bool {
    let source = page.source.and_then(|source| source.passages.iter().find(|source| source.id == passage.id));
    source.is_some_and(|source| {
        let in_heading = source.numerals.iter().filter(|other| other.range.end <= source.heading.len());
        in_heading.filter(|other| other.value == numeral.value).any(|other| page.names.cover(source, &other.range))
    })
}

/// Whether a number is one of these values, or several that stand side by side.
fn is_explained(passage: &Passage<'_>, numeral: &Numeral, values: &[String]) -> bool {
    let typed = passage.words.get(numeral.range.clone()).unwrap_or_default();
    // A phone number may stand without its calling code.
    let is_value = |value: &String| {
        *value == numeral.value || numeral.value.len() >= PHONE_DIGITS && value.ends_with(numeral.value.as_str())
    };
    values.iter().any(is_value) || typed.split_whitespace().all(|part| values.contains(&value_of(part)))
}

/// Where a number ends whose groups are parted by hyphens, as in 58-524-45-00, and its value.
fn hyphenated<'a>(passage: &'a Passage<'_>, place: usize) -> (usize, Cow<'a, str>) {
    let rest = passage.numerals.get(place..).unwrap_or_default();
    let Some((first, others)) = rest.split_first() else { return (0, Cow::Borrowed("")) };
    let mut end = first.range.end;
    let mut value = Cow::Borrowed(first.value.as_str());
    for numeral in others {
        if passage.words.get(end..numeral.range.start) != Some("-") {
            break;
        }
        value.to_mut().push_str(&numeral.value);
        end = numeral.range.end;
    }
    if value.len() >= HYPHENATED_PHONE_DIGITS { (end, value) } else { (first.range.end, Cow::Borrowed(&first.value)) }
}

/// The number with the currency beside it.
pub(super) fn currency_at<'a>(passage: &'a Passage<'_>, numeral: &Numeral) -> Option<&'a str> {
    let after = passage.words.get(numeral.range.end..)?;
    let blanks = after.len() - after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
    let word = after.get(blanks..)?.split(|letter: char| letter.is_whitespace() || ".,;:!?)".contains(letter)).next()?;
    let lower = word.to_lowercase();
    if CURRENCIES.iter().any(|currency| lower.starts_with(currency)) {
        return passage.words.get(numeral.range.start..numeral.range.end + blanks + word.len());
    }
    let before = passage.words.get(..numeral.range.start)?.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let from = before.rfind(char::is_whitespace).map_or(0, |place| place + 1);
    let word = before.get(from..)?.to_lowercase();
    CURRENCIES.contains(&word.as_str()).then(|| passage.words.get(from..numeral.range.end)).flatten()
}

/// Whether a number is part of an address of a page or for mail, as in migrant24.info.
fn in_address(passage: &Passage<'_>, numeral: &Numeral) -> bool {
    let words = passage.words.as_str();
    let from = words.get(..numeral.range.start).and_then(|before| before.rfind(char::is_whitespace)).map_or(0, |place| place);
    let to = words.get(numeral.range.end..).and_then(|after| after.find(char::is_whitespace));
    let word = words.get(from..to.map_or(words.len(), |to| numeral.range.end + to)).unwrap_or_default();
    let word = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let starts_with_letter = word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let ending = word.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_host = ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_lowercase());
    word.is_ascii() && starts_with_letter && (is_host || word.contains("://"))
}
