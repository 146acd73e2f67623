//! The language that a browser asks for (RFC 9110, `Accept-Language`), among those that there are.

use icu::locale::{LanguageIdentifier, LocaleExpander};

use super::Messages;
use crate::language::Language;

/// What one part of the header asks for.
enum Range {
    /// `*`
    Any,
    /// `uk-UA`
    Tag(Language),
}

/// Tags that browsers send for languages that are offered under another.
const ALIASES: [(&str, &str); 4] = [("prs", "fa"), ("iw", "he"), ("mo", "ro"), ("in", "id")];

/// The greatest weight, `q=1`, in thousandths.
const FULL: u16 = 1000;

impl Messages {
    /// The best of the languages offered; `None` when none of them is asked for. Parts that can't be read are left out.
    pub fn negotiate(accept_language: &str, offered: &[Language]) -> Option<Language> {
        let mut wishes: Vec<(Range, u16)> = accept_language.split(',').filter_map(wish).collect();
        // Stable: of equal weights, the first wins.
        wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let refused: Vec<&Language> =
            offered.iter().filter(|language| wishes.iter().any(|wish| refuses(wish, language))).collect();
        let mut allowed = offered.iter().filter(|language| !refused.contains(language));
        wishes
            .iter()
            .filter(|(_, weight)| *weight > 0)
            .find_map(|(range, _)| match range {
                Range::Any => allowed.clone().find(|language| !is_named(&wishes, language)).or_else(|| allowed.next()),
                Range::Tag(asked) => {
                    let exact = allowed.clone().find(|language| *language == asked);
                    exact.or_else(|| allowed.clone().find(|language| suits(asked, language)))
                }
            })
            .cloned()
    }
}

/// `uk-UA;q=0.8` in words; `None` when it is malformed.
fn wish(part: &str) -> Option<(Range, u16)> {
    let mut pieces = part.split(';').map(str::trim);
    let range = match pieces.next()? {
        "*" => Range::Any,
        tag => Range::Tag(Language::parse(tag).ok()?),
    };
    let weight = match pieces.next() {
        None => FULL,
        Some(piece) => weight(piece)?,
    };
    pieces.next().is_none().then_some((range, weight))
}

/// `q=0.8` in thousandths: `0` or `1`, and up to three decimals.
fn weight(piece: &str) -> Option<u16> {
    let (name, value) = piece.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let (whole, decimals) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(FULL),
        _ => None,
    }
}

fn refuses((range, weight): &(Range, u16), language: &Language) -> bool {
    *weight == 0 && matches!(range, Range::Tag(asked) if asked == language || asked.tag() == language.primary())
}

fn is_named(wishes: &[(Range, u16)], language: &Language) -> bool {
    wishes.iter().any(|(range, _)| matches!(range, Range::Tag(asked) if suits(asked, language)))
}

/// Whether who asks for one language can read the other: the same language in the same script. The script is the usual
/// one of the region where none is named, so that `zh-TW` never gets simplified characters.
fn suits(asked: &Language, offered: &Language) -> bool {
    match (likely(asked), likely(offered)) {
        (Some(asked), Some(offered)) => asked.language == offered.language && asked.script == offered.script,
        _ => asked.primary() == offered.primary(),
    }
}

fn likely(language: &Language) -> Option<LanguageIdentifier> {
    let primary = language.primary();
    let alias = ALIASES.iter().find(|(from, _)| *from == primary).map_or(primary, |(_, to)| to);
    let mut identifier: LanguageIdentifier = language.tag().replacen(primary, alias, 1).parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut identifier);
    Some(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(header: &str, offered: &[&str]) -> Option<String> {
        let offered: Vec<Language> = offered.iter().map(|tag| Language::parse(tag).expect("a tag")).collect();
        Messages::negotiate(header, &offered).map(|language| language.tag().to_owned())
    }

    #[test]
    fn weights_count_and_equal_ones_keep_their_order() {
        let offered = ["pl", "en", "uk", "ar"];
        for (header, expected) in [
            ("en;q=0.1,uk;q=0.9", Some("uk")),
            ("uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7", Some("uk")),
            ("de-DE, ar-SY;q=0.5, en;q=0.4", Some("ar")),
            ("EN, uk", Some("en")),
            ("uk, en", Some("uk")),
            ("be, de;q=0.9", None),
            ("", None),
        ] {
            assert_eq!(chosen(header, &offered).as_deref(), expected, "{header}");
        }
    }

    #[test]
    fn stars_and_refusals() {
        let offered = ["pl", "en", "uk"];
        for (header, expected) in [
            ("*", Some("pl")),
            ("de, *;q=0.1", Some("pl")),
            ("pl;q=0, *", Some("en")),
            ("uk;q=0, uk-UA", None),
            ("en;q=0.5, *;q=0.9", Some("pl")),
            ("pl;q=0.5, *;q=0.9", Some("en")),
        ] {
            assert_eq!(chosen(header, &offered).as_deref(), expected, "{header}");
        }
    }

    #[test]
    fn malformed_parts_are_left_out() {
        let offered = ["pl", "en", "uk"];
        for header in
            ["en;q=2, uk", "en;q=0.1234, uk", "en;level=1, uk;q=0.1", "!!, ,;, uk", "en;q=, uk;q=1.000", "en;q=0.5;x, uk;q=0.2"]
        {
            assert_eq!(chosen(header, &offered).as_deref(), Some("uk"), "{header}");
        }
    }

    #[test]
    fn other_names_and_other_scripts() {
        assert_eq!(chosen("prs-AF, en;q=0.5", &["pl", "en", "fa"]).as_deref(), Some("fa"));
        assert_eq!(chosen("zh-TW, en;q=0.5", &["pl", "en", "zh-Hans"]).as_deref(), Some("en"));
        assert_eq!(chosen("zh-HK", &["pl", "zh-Hans", "zh-Hant"]).as_deref(), Some("zh-Hant"));
        assert_eq!(chosen("zh-CN", &["pl", "zh-Hant", "zh-Hans"]).as_deref(), Some("zh-Hans"));
        assert_eq!(chosen("zh", &["zh-Hant", "zh-Hans"]).as_deref(), Some("zh-Hans"));
    }
}
