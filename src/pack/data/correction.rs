//! A correction slip: what a printed pack says wrongly by now, in the pack's own language.

use serde::Serialize;

use super::closing::Draft;
use super::desk::Desk;
use super::nodes::value;
use super::{Link, link};
use crate::catalogue::{PrintRun, Said, Value};
use crate::edition::{Change, Now, address};
use crate::locale::{Arg, isolated, without_marks};
use crate::pack::order::Corrects;
use crate::pack::refusal::Reason;
use crate::qr;

/// A slip.
#[derive(Serialize)]
pub(super) struct Correction {
    lead: String,
    /// Which pack it belongs to.
    of: String,
    made: String,
    wrong: Vec<Wrong>,
    ask: Link,
    qr: String,
}

/// Something that is wrong.
#[derive(Serialize)]
struct Wrong {
    names: Vec<Name>,
    kind: String,
    pages: Option<String>,
    /// Nothing where sentences only rest on it.
    was: Vec<String>,
    /// Nothing where there is no right value.
    now: Vec<String>,
    gone: Option<String>,
    /// Both are words of the source language.
    sign: bool,
}

#[derive(Serialize)]
struct Name {
    language: String,
    words: String,
}

/// The slip for a file of a print run.
pub(super) fn correction(desk: &mut Desk<'_>, corrects: &Corrects) -> Option<Correction> {
    let city = desk.city;
    let Some((run, file)) = found(desk, corrects) else {
        let known: Vec<&str> = city.print_runs().map(|run| run.id.as_str()).collect();
        desk.refuse(Reason::Choice {
            city: city.slug().to_string(),
            kind: "print run",
            name: corrects.run.to_string(),
            known: known.join(", "),
        });
        return None;
    };
    let title = desk.message("product-erratum");
    desk.drafts.push(Draft::part("erratum", &title, desk.language));
    let changes = city.changes(run);
    let changes: Vec<&Change<'_>> = changes.iter().filter(|change| change.is_in(corrects.file)).collect();
    if changes.is_empty() {
        desk.refuse(Reason::NothingToCorrect { file: file.to_owned(), run: run.id.to_string() });
    }
    let product = run.files.get(corrects.file - 1).map(|file| format!("product-{}", file.product)).unwrap_or_default();
    let product = if desk.locale.has(&product) { without_marks(&desk.locale.say(&product)) } else { file.to_owned() };
    let (printed, made) = (desk.locale.date(run.date), desk.locale.date(desk.edition.today()));
    let of = [("product", Arg::Text(&product)), ("date", Arg::Text(&printed)), ("edition", Arg::Text(&run.edition))];
    let home = format!("{}{}", desk.site(), address::home(city.slug(), desk.language));
    let page = format!("{}{}", desk.site(), address::edition(city.slug(), desk.language, &run.edition));
    Some(Correction {
        lead: desk.message("erratum-lead"),
        of: desk.message_with("erratum-of", &of),
        made: desk.message_with("erratum-made", &[("date", Arg::Text(&made))]),
        wrong: changes.into_iter().map(|change| wrong(desk, change, corrects.file)).collect(),
        qr: qr::code(&page),
        ask: link(home),
    })
}

fn found<'a>(desk: &Desk<'a>, corrects: &Corrects) -> Option<(&'a PrintRun, &'a str)> {
    let run = desk.city.print_run(&corrects.run)?;
    let file = run.files.get(corrects.file.checked_sub(1)?)?;
    Some((run, file.name.as_str()))
}

fn wrong(desk: &mut Desk<'_>, change: &Change<'_>, file: usize) -> Wrong {
    let mut names: Vec<Name> = Vec::new();
    for (language, name) in change.of.iter().filter_map(|record| record.name(desk.language)) {
        let words = desk.words(name, language, "a print run");
        if !names.iter().any(|name| name.words == words) {
            names.push(Name { language: language.to_string(), words });
        }
    }
    let pages: Vec<String> = change.pages(file).iter().map(ToString::to_string).collect();
    // In words: bare numbers with commas run from the left in Arabic and Persian, too.
    let listed = desk.locale.list(&pages);
    let (now, gone) = match &change.now {
        Now::Is(said) => (lines(desk, said), None),
        Now::Ended(day) => {
            let date = desk.locale.date(*day);
            (Vec::new(), Some(desk.message_with("change-ended", &[("date", Arg::Text(&date))])))
        }
        Now::Withdrawn => (Vec::new(), Some(desk.message("change-withdrawn"))),
    };
    Wrong {
        names,
        kind: desk.message(change.message()),
        pages: (!pages.is_empty()).then(|| desk.message_with("pack-page", &[("page", Arg::Text(&listed))])),
        was: lines(desk, change.was),
        now,
        gone,
        sign: matches!(change.was, Said::Address(_) | Said::Place(..) | Said::Name(_) | Said::Organization(_)),
    }
}

/// A value, hours line by line.
fn lines(desk: &mut Desk<'_>, said: &Said) -> Vec<String> {
    let (number, schedule) = match said {
        Said::Value(Value::Statement) => return Vec::new(),
        Said::Value(Value::Hours(schedule)) => (None, schedule),
        Said::PhoneHours(number, schedule) => (Some(isolated(number.shown())), schedule),
        other => {
            let printed = desk.city.said(desk.locale, other);
            return vec![value(desk, &printed)];
        }
    };
    let hours = super::card::hours(desk, Some(schedule));
    let colon = desk.message("hours-colon");
    number.into_iter().chain(hours.into_iter().map(|line| line.in_a_line(&colon))).collect()
}
