//! A review sheet: sections beside their source, with the codes by which corrections are typed back. Its words come with the order:
//! they are what somebody is to read, whatever its state.

use serde::Serialize;

use super::desk::Desk;
use crate::pack::order::Section;

/// A sheet.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Sheet {
    /// The language that is reviewed, and the source's, by their names in the first.
    name: String,
    source_name: String,
    lead: String,
    made: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    title: String,
    source: Vec<String>,
    own: Vec<String>,
}

/// The sheet of some sections.
pub(super) fn sheet(desk: &mut Desk<'_>, sections: &[Section]) -> Sheet {
    let (language, source) = (desk.language, desk.city.source_language());
    let made = desk.locale.date(desk.edition.today());
    let mut rows = Vec::new();
    for section in sections {
        let place = format!("the section {} of a review sheet", section.code);
        rows.push(Row {
            code: section.code.clone(),
            title: desk.words(&section.title, source, &place),
            source: section.source.iter().map(|line| desk.words(line, source, &place)).collect(),
            own: section.own.iter().map(|line| desk.words(line, language, &place)).collect(),
        });
    }
    Sheet {
        name: desk.locale.language_name(language),
        source_name: desk.locale.language_name(source),
        lead: desk.message("pack-review-lead"),
        made,
        rows,
    }
}
