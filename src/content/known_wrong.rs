//! `known-wrong.toml`.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::document::Document;
use crate::catalogue::{At, KnownWrong, Slug, Unit, WrongKind, WrongValue};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKnownWrong {
    kind: WrongKind,
    #[serde(default)]
    wrong: Vec<Spanned<String>>,
    #[serde(default)]
    facts: Vec<Spanned<String>>,
    on: Option<Spanned<Datetime>>,
    #[serde(default)]
    items: Vec<Spanned<String>>,
    #[serde(default)]
    words: Vec<Spanned<String>>,
    right: Spanned<String>,
    why: String,
}

impl Document<'_> {
    /// Reads `known-wrong.toml`.
    pub(super) fn known_wrong(&mut self) -> Vec<KnownWrong> {
        let records = self.records::<RawKnownWrong>();
        records.into_iter().filter_map(|(id, raw)| self.one_known_wrong(id, &raw)).collect()
    }

    fn one_known_wrong(&mut self, id: At<Slug>, raw: &RawKnownWrong) -> Option<KnownWrong> {
        let span = raw.right.span();
        if (raw.kind == WrongKind::Rule) != raw.wrong.is_empty() {
            let advice = "list the values in `wrong`; a rule has none, but may have `words`";
            self.error("missing-key", &span, "an entry names wrong values, and a rule names none", advice);
        }
        if !raw.words.is_empty() && raw.items.is_empty() {
            let advice = "name in `items` the guides and services in whose texts the words are wrong";
            self.error("missing-key", &span, "the same words may be right elsewhere", advice);
        }
        if raw.kind == WrongKind::Hours && raw.items.is_empty() {
            let advice = "name in `items` the services whose hours they must not be";
            self.error("missing-key", &span, "hours that are wrong here are right elsewhere", advice);
        }
        if matches!(raw.kind, WrongKind::Duration | WrongKind::Number) && raw.facts.is_empty() {
            let advice = "name in `facts` the facts whose value they must not be";
            self.error("missing-key", &span, "a number or duration that is wrong here is right elsewhere", advice);
        }
        Some(KnownWrong {
            kind: raw.kind,
            wrong: self.each(&raw.wrong, |document, value| document.wrong_value(raw.kind, value)),
            facts: self.each(&raw.facts, Self::fact),
            on: raw.on.as_ref().and_then(|date| self.date(date)),
            items: self.each(&raw.items, Self::item),
            words: self.each(&raw.words, |_, words| Some(words.get_ref().to_lowercase())),
            right: raw.right.get_ref().clone(),
            why: raw.why.clone(),
            id: id.value,
            position: id.at,
        })
    }

    fn wrong_value(&mut self, kind: WrongKind, text: &Spanned<String>) -> Option<WrongValue> {
        let value = text.get_ref().trim();
        let (read, advice) = match kind {
            WrongKind::Phone => (digits(value).map(WrongValue::Phone), "write the digits without the country's code"),
            WrongKind::Amount | WrongKind::Number => {
                (number(value).map(WrongValue::Number), "write digits and a point, as in 4950.00")
            }
            WrongKind::Duration => {
                (duration(value).map(|(count, unit)| WrongValue::Duration(count, unit)), "write number and unit, as in 15 day")
            }
            WrongKind::Date => (value.parse().ok().map(WrongValue::Date), "write the day as in 2026-11-21"),
            WrongKind::Hours => return self.schedule(text).map(WrongValue::Hours),
            WrongKind::Address => {
                let read = value.chars().any(char::is_numeric).then(|| WrongValue::Address(value.to_owned()));
                (read, "write street and number")
            }
            WrongKind::Rule => (None, "give the rule `words` instead"),
        };
        if read.is_none() {
            self.error("bad-value", &text.span(), format!("“{value}” is not a value of this kind"), advice);
        }
        read
    }
}

fn digits(text: &str) -> Option<String> {
    let right = !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit() || letter == ' ');
    right.then(|| text.replace(' ', ""))
}

fn number(text: &str) -> Option<String> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let right = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (right(whole) && right(decimals)).then(|| text.to_owned())
}

fn duration(text: &str) -> Option<(u32, Unit)> {
    let (count, unit) = text.split_once(' ')?;
    Some((count.parse().ok()?, Unit::parse(unit)?))
}
