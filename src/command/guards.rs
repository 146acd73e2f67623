//! What the guards found in a section, as sentences on the command line: the same that the desk shows, in English, the language
//! of this program. What they name stands there as in the file that is to be mended.

use super::editor::ContentEditor;
use crate::check::guard::Guard;
use crate::language::Language;
use crate::locale::{Arg, without_marks};

/// The language in which this program speaks.
const OWN: &str = "en";

/// The sentences of some guards, one after the other. Without English messages their names must do.
pub(super) fn said(editor: &ContentEditor, guards: &[Guard]) -> String {
    let edition = editor.edition();
    let locale = Language::parse(OWN).ok().and_then(|language| edition.locale(&language));
    let sentence = |guard: &Guard| {
        let (id, values) = (guard.message(), values(guard));
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, Arg::Text(value.as_str()))).collect();
        locale.map_or_else(|| id.to_owned(), |locale| without_marks(&locale.say_with(id, &values)))
    };
    guards.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

/// What the message of a guard mentions.
fn values(guard: &Guard) -> Vec<(&'static str, String)> {
    let value = |value: &str| vec![("value", value.to_owned())];
    match guard {
        Guard::Fact { id, .. } => value(id.as_str()),
        Guard::Phone { value: written, .. }
        | Guard::Amount { value: written, .. }
        | Guard::Date { value: written, .. }
        | Guard::Hours { value: written, .. }
        | Guard::Number { value: written, .. }
        | Guard::Typed { value: written } => value(written),
        Guard::Link { to, .. } => value(to),
        Guard::Term { id, .. } => value(id.as_str()),
        Guard::MissingSection { id } | Guard::ExtraSection { id } => value(id.as_str()),
        Guard::LeftOver { words } | Guard::OtherScript { words } => value(words),
        Guard::Direction { mark } => value(mark),
        Guard::TooLong { letters, most, .. } => {
            let by = letters.saturating_sub(*most);
            [("letters", *letters), ("most", *most), ("by", by)].map(|(name, count)| (name, count.to_string())).to_vec()
        }
    }
}
