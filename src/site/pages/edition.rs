//! What has changed since an edition was printed: where the QR code of a pack leads whoever holds it.

use askama::Template;

use crate::catalogue::{PrintRun, Said, Subject, Value};
use crate::edition::{Change, EditionId, Now, address};
use crate::language::Language;
use crate::locale::Printed;
use crate::site::evidence::time;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign, escaped, message};
use crate::site::plan::Page;

#[derive(Template)]
#[template(path = "pages/edition.html")]
struct EditionPage<'a> {
    frame: Frame<'a>,
    /// When it was printed.
    printed: Vec<Html>,
    /// Nobody is handed it any more.
    retired: bool,
    /// What there is to say where nothing has changed.
    sentence: &'static str,
    changes: Vec<Row<'a>>,
    /// Where current information stands.
    home: String,
}

/// Something that is printed and not so any more.
struct Row<'a> {
    names: Vec<Named<'a>>,
    kind: String,
    /// Nothing where sentences only rest on it.
    was: Option<Html>,
    now: Html,
}

struct Named<'a> {
    language: &'a Language,
    words: Html,
    /// Its page, while it has one.
    href: Option<String>,
}

/// The page of an edition that was printed in a recorded run.
pub(super) fn render(view: View<'_>, id: &str) -> askama::Result<String> {
    let runs: Vec<&PrintRun> = view.city.print_runs_of(id).collect();
    let mut changes: Vec<Change<'_>> = Vec::new();
    for change in runs.iter().flat_map(|run| view.city.changes(run)) {
        // The same edition, printed twice, says the same.
        if !changes.iter().any(|other| other.was == change.was && other.now == change.now) {
            changes.push(change);
        }
    }
    let printed = |run: &&PrintRun| {
        let values = [("edition", number(id)), ("date", time(&view, run.date))];
        message(view.locale, "site-changes-printed", &values)
    };
    EditionPage {
        frame: frame(view, Page::Edition(id.to_owned())),
        printed: runs.iter().map(printed).collect(),
        retired: runs.iter().all(|run| !run.is_in_use(view.edition.today())),
        sentence: if changes.is_empty() { "site-changes-none" } else { "" },
        changes: changes.iter().map(|change| row(&view, change)).collect(),
        home: view.href(&Page::Home),
    }
    .render()
}

/// The page of an edition that no run is recorded of: the one that the site shows now, or one that nobody knows.
pub(in crate::site) fn without_run(view: View<'_>, is_current: bool) -> askama::Result<String> {
    EditionPage {
        frame: Frame::without_page(view, &view.say("site-changes")),
        printed: Vec::new(),
        retired: false,
        sentence: if is_current { "site-changes-current" } else { "site-changes-unknown" },
        changes: Vec::new(),
        home: view.href(&Page::Home),
    }
    .render()
}

/// City, language and edition of an address.
pub(in crate::site) fn asked(path: &str) -> Option<(&str, &str, EditionId)> {
    match path.split('/').skip(1).collect::<Vec<_>>()[..] {
        // An id that is none is an edition that nobody knows.
        [city, language, "edition", id] => Some((city, language, EditionId::typed(id).unwrap_or_else(EditionId::none))),
        _ => None,
    }
}

fn frame(view: View<'_>, page: Page) -> Frame<'_> {
    Frame::new(view, page, &view.say("site-changes"), &view.say("site-changes-lead"))
}

fn number(id: &str) -> Html {
    Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(id)))
}

fn row<'a>(view: &View<'a>, change: &Change<'a>) -> Row<'a> {
    let now = match &change.now {
        Now::Is(value) => said(view, value, true),
        Now::Ended(day) => message(view.locale, "change-ended", &[("date", time(view, *day))]),
        Now::Withdrawn => message(view.locale, "change-withdrawn", &[]),
    };
    let mut names: Vec<Named<'a>> = Vec::new();
    for record in &change.of {
        let Some((language, name)) = record.name(view.language) else { continue };
        let words = Html::words(name, language);
        if !names.iter().any(|name| name.words == words) {
            names.push(Named { language, words, href: href(view, &record.of) });
        }
    }
    let is_statement = matches!(change.was, Said::Value(Value::Statement));
    let was = (!is_statement).then(|| said(view, change.was, false));
    Row { names, kind: view.say(change.message()), was, now }
}

/// The page on which it is told as it is today.
fn href(view: &View<'_>, subject: &Subject) -> Option<String> {
    let city = view.city;
    match subject {
        Subject::Service(id) => city.item(id).map(|_| address::item(city.slug(), view.language, id)),
        Subject::Location(id) => city.location(id).map(|_| address::location(city.slug(), view.language, id)),
        Subject::Fact(_) => None,
    }
}

/// A value as pages show it; what is wrong by now leads nowhere, lest somebody taps the old number.
fn said(view: &View<'_>, said: &Said, leads: bool) -> Html {
    let shown = |printed: Printed| markup::printed(&Printed { href: printed.href.filter(|_| leads), ..printed });
    match said {
        Said::Value(Value::Hours(schedule)) => markup::hours(view, schedule),
        Said::PhoneHours(number, schedule) => {
            let number = shown(view.locale.phone(number));
            Html::trusted(format!("{number}{}", markup::hours(view, schedule)))
        }
        Said::Address(text) | Said::Place(_, text) | Said::Name(text) | Said::Organization(text) => as_on_the_sign(view, text),
        Said::Value(_) | Said::Email(_) => shown(view.city.said(view.locale, said)),
    }
}
