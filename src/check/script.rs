//! Words in the script of a third language: neither that of the translation nor that of the source, whose names may stand anywhere.

use super::prose::Page;
use crate::language::Language;

/// Fewer letters may be a name or a sign.
const FEWEST_LETTERS: usize = 6;
/// As much of the words as is named.
const LONGEST_NAMED: usize = 40;

/// A script, as far as languages of this region need to be told apart by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    /// Devanagari and its neighbours.
    Indian,
    Georgian,
    Ethiopic,
    /// Chinese, Japanese and Korean.
    EastAsian,
}

impl Script {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            _ if !letter.is_alphabetic() => return None,
            'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{530}'..='\u{58f}' => Self::Armenian,
            '\u{590}'..='\u{5ff}' => Self::Hebrew,
            '\u{600}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => Self::Arabic,
            '\u{900}'..='\u{dff}' => Self::Indian,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => Self::Georgian,
            '\u{1200}'..='\u{139f}' => Self::Ethiopic,
            '\u{1100}'..='\u{11ff}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => Self::EastAsian,
            _ => return None,
        })
    }
}

/// The first words of a passage in a script that is neither its language's nor its source's, where most of its letters are of such.
pub(super) fn other_script(page: &Page<'_>, words: &str) -> Option<String> {
    let own = script_of(page, &page.prose.text.language)?;
    let source = script_of(page, &page.texts.source_language)?;
    found(words, [own, source])
}

/// The script of a language is that in which it writes its own name.
fn script_of(page: &Page<'_>, language: &Language) -> Option<Script> {
    page.scope.edition.locale(language)?.own_name().chars().find_map(Script::of)
}

fn found(words: &str, known: [Script; 2]) -> Option<String> {
    let is_other = |letter: char| Script::of(letter).is_some_and(|script| !known.contains(&script));
    let letters = words.chars().filter(|letter| Script::of(*letter).is_some()).count();
    let others = words.chars().filter(|letter| is_other(*letter)).count();
    if others < FEWEST_LETTERS || others * 2 <= letters {
        return None;
    }
    let from = words.find(is_other)?;
    let line = words.get(from..)?.lines().next()?;
    Some(line.chars().take(LONGEST_NAMED).collect::<String>().trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_third_script_is_another_one() {
        let ukrainian = [Script::Cyrillic, Script::Latin];
        assert_eq!(found("الطبيب يساعد أولاً.\nхто", ukrainian).as_deref(), Some("الطبيب يساعد أولاً."));
        for right in [
            "Лікар допоможе.",
            "Urząd Miejski w Gdańsku, ul. Nowe Ogrody",
            "Скажіть: «مرحبا», це арабською «добрий день»",
            "",
            "112",
        ] {
            assert_eq!(found(right, ukrainian), None, "{right}");
        }
        assert!(found("Лікар допоможе.", [Script::Arabic, Script::Latin]).is_some());
        assert!(found("醫生會幫助你", ukrainian).is_some());
    }
}
