//! What editors change: source texts here, values of facts beside it. Nothing is written before its author has seen what it reaches; what is
//! made can be taken back while nothing stands upon it.

use askama::Template;

use super::act::Sent;
use super::attempt::{Reach, Tried, attempt};
use super::editor::Editor;
use super::look::Whole;
use super::people::Signed;
use super::questions::{cities, edits};
use super::router::Answer;
use super::sheet::Sheet;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::words::{self, Chips};
use super::{fact, facts, texts};
use crate::catalogue::{FactId, Hash, SectionId, Slug, TextKey, Texts, Written};
use crate::language::Language;
use crate::review::change::{Change, Unit};
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/source.html")]
struct SourcePage<'a> {
    shell: Shell<'a>,
    title: Html,
    lang: &'a Language,
    here: String,
    /// It has a page on the site.
    is_seen: bool,
    parts: Vec<Part>,
    done: Option<String>,
}

struct Part {
    id: String,
    heading: Option<String>,
    body: String,
    rows: usize,
    before: String,
    chips: Chips,
    problem: Option<String>,
    reach: Option<Reach>,
    open: bool,
}

#[derive(Template)]
#[template(path = "desk/pages/history.html")]
struct HistoryPage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<(String, String, String, String)>,
    problem: Option<String>,
    done: Option<String>,
}

/// The pages of the editors.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let editor = match room.editor_for(signed) {
        Ok(editor) => editor,
        Err(why) => return room.sorry(why),
    };
    match parts {
        ["source"] if !room.asked.is_sent() => texts::page(room, signed),
        ["source", layer, name @ ..] => {
            let Ok(layer) = Slug::parse(layer) else { return room.sorry(Sorry::Lost) };
            source(room, signed, editor.as_ref(), &TextKey { layer, name: name.join("/") })
        }
        ["facts"] if !room.asked.is_sent() => facts::list(room, signed),
        ["facts", layer, id] => match (Slug::parse(layer), FactId::parse(id)) {
            (Ok(layer), Ok(id)) => fact::answer(room, signed, editor.as_ref(), &layer, &id),
            _ => room.sorry(Sorry::Lost),
        },
        ["history"] => history(room, signed, editor.as_ref()),
        _ => room.sorry(Sorry::Lost),
    }
}

/// The page of a source text, section by section.
fn source(room: &Room<'_>, signed: &Signed, editor: &dyn Editor, key: &TextKey) -> Answer {
    if !edits(room, signed, &key.layer) {
        return room.sorry(Sorry::NotYours);
    }
    let cities = cities(room, signed);
    let found = cities.iter().find_map(|city| {
        let mut texts = city.all_texts().chain(city.notice_texts());
        Some((*city, texts.find(|texts| texts.key == *key)?))
    });
    let Some((city, texts)) = found else { return room.sorry(Sorry::Lost) };
    let Some(view) = View::new(&room.publication, city, &texts.source_language) else { return room.sorry(Sorry::Lost) };
    let here = format!("/desk/source/{}/{}", key.layer, key.name);
    let mut tried: Option<(SectionId, Written, Tried)> = None;
    if room.asked.is_sent() {
        let section = Slug::parse(&room.asked.line("section")).ok().map(SectionId::new);
        let (Some(section), Some(before)) = (section, Hash::parse(&room.asked.line("before"))) else {
            return room.sorry(Sorry::Unreadable);
        };
        let heading = Some(room.asked.line("heading")).filter(|heading| !heading.is_empty());
        let written = Written { heading, body: room.asked.text("body"), say: None };
        let unit = Unit { text: key.clone(), section: section.clone() };
        let change = Change::Source { unit, before, written: written.clone() };
        if room.asked.line("do") == "page" {
            let sent = Sent { room, signed, sheet: Sheet { city, language: &texts.source_language, texts, view }, section };
            return sent.look_at(Whole::Page, Some(&change));
        }
        match attempt(room, signed, editor, city, &change)? {
            Ok(()) => return Ok(room.go(&format!("{here}?done=yes#s-{}", section.as_str()))),
            Err(came) => tried = Some((section, written, came)),
        }
    }
    let is_seen = Sheet { city, language: &texts.source_language, texts, view }.live().is_some();
    source_page(room, editor, texts, &view, (here, is_seen), tried)
}

fn source_page(
    room: &Room<'_>,
    editor: &dyn Editor,
    texts: &Texts,
    view: &View<'_>,
    (here, is_seen): (String, bool),
    tried: Option<(SectionId, Written, Tried)>,
) -> Answer {
    let Some(text) = texts.source() else { return room.sorry(Sorry::Lost) };
    let Ok(versions) = editor.text(&texts.key, &texts.source_language) else { return room.sorry(Sorry::Lost) };
    let was_tried = tried.is_some();
    let mut tried = tried;
    let parts = versions.into_iter().map(|(id, version)| {
        let own = tried.take_if(|(section, ..)| *section == id);
        let (written, came) = match own {
            Some((_, written, came)) => (written, Some(came)),
            None => (version.written.clone(), None),
        };
        let lines = written.body.lines().map(|line| 1 + line.chars().count() / 60).sum::<usize>();
        Part {
            id: id.as_str().to_owned(),
            heading: version.written.heading.is_some().then(|| written.heading.clone().unwrap_or_default()),
            rows: lines.clamp(3, 24),
            chips: words::chips(view, &version.written.body, &written.body),
            before: version.hash.as_str().to_owned(),
            open: came.is_some(),
            problem: came.as_ref().and_then(|came| came.problem(room)),
            // It has a button of its own for that.
            reach: came.and_then(|came| came.reach).map(|reach| Reach { looks: None, ..reach }),
            body: written.body,
        }
    });
    let page = SourcePage {
        shell: room.shell(&text.title, "/desk/source"),
        title: Html::words(&text.title, &text.language),
        lang: &texts.source_language,
        here,
        is_seen,
        parts: parts.collect(),
        done: room.asked.query("done").filter(|_| !was_tried).map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// What was changed last, and taking it back.
fn history(room: &Room<'_>, signed: &Signed, editor: &dyn Editor) -> Answer {
    const MOST: usize = 50;
    let mut problem = None;
    if room.asked.is_sent() {
        let change = Change::Undo { commit: room.asked.line("commit") };
        let Some(city) = cities(room, signed).into_iter().next() else { return room.sorry(Sorry::NotYours) };
        let all = editor.history(MOST).unwrap_or_default();
        let own = all.iter().find(|past| past.commit == room.asked.line("commit"));
        let is_theirs = own.is_some_and(|past| {
            past.files.iter().all(|file| {
                let layer = file.split('/').next().and_then(|layer| Slug::parse(layer).ok());
                layer.is_some_and(|layer| edits(room, signed, &layer))
            })
        });
        if !is_theirs {
            return room.sorry(Sorry::NotYours);
        }
        match attempt(room, signed, editor, city, &change)? {
            Ok(()) => return Ok(room.go("/desk/history?done=yes")),
            Err(came) => problem = came.problem(room),
        }
    }
    let past = editor.history(MOST).unwrap_or_default();
    let title = room.say("desk-nav-history");
    let page = HistoryPage {
        shell: room.shell(&title, "/desk/history"),
        title,
        rows: past.into_iter().map(|past| (past.commit, past.author, room.locale().date(past.date), past.subject)).collect(),
        problem,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}
