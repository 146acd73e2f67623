//! Sections on paper and in files: a sheet to print for a meeting, a table, XLIFF for translators; and corrections that come back.

mod back;

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Body;
use axum::http::Response;

use super::editor::{Editor, Refusal};
use super::people::Signed;
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use crate::catalogue::{ItemId, SectionId, Text, Texts};
use crate::edition::{City, Edition, plain_blocks, plain_inlines};
use crate::exchange::{Page, code, write_sheet, write_xliff};
use crate::language::Language;
use crate::locale::{Arg, Locale, without_marks};
use crate::review::{State, Task};
use back::Back;

/// Whoever prints sheets: the desk knows no packs.
pub trait Printer: Send + Sync {
    /// A sheet of some sections in two columns, as PDF; or why it can't be printed.
    fn sheet(&self, edition: &Edition, city: &City, language: &Language, lines: &[Line]) -> Result<Vec<u8>, String>;

    /// The pages of a pack on which a guide or service stands in full; or why they can't be printed.
    fn pages(&self, edition: &Edition, city: &City, language: &Language, item: &ItemId) -> Result<Vec<Picture>, String>;
}

/// A page of a pack as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which page it is, from 1.
    pub number: usize,
    /// As SVG.
    pub svg: String,
}

/// A section as it stands on a sheet: words as readers see them, with the values of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// By which it is found again.
    pub code: String,
    /// What it is a part of.
    pub title: String,
    /// Its words in the source language, heading first.
    pub source: Vec<String>,
    /// Its words in the other, if it is translated.
    pub own: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/pages/paper.html")]
struct PaperPage<'a> {
    shell: Shell<'a>,
    title: String,
    lang: &'a Language,
    here: String,
    back: String,
    topics: Vec<(String, String)>,
    prints: bool,
    takes: bool,
    problem: Option<String>,
    done: Option<String>,
    /// What a file would change; `None`: there is none.
    result: Option<Back>,
    /// That a file which was brought is still here.
    left: Option<String>,
}

/// The page of a language, its files, and what came back.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, tag: &str) -> Answer {
    let (edition, person) = (room.publication.edition(), &signed.person.value);
    let named = room.asked.query("city").and_then(|slug| edition.city(slug)).or_else(|| edition.city(&person.city));
    let city = named.or_else(|| edition.cities().next());
    let found = city.and_then(|city| Some((city, city.language(tag)?)));
    let Some((city, language)) = found.filter(|(city, language)| *language != city.source_language()) else {
        return room.sorry(Sorry::Lost);
    };
    if !person.reviews(language) && !person.is_editor() && !person.admin {
        return room.sorry(Sorry::NotYours);
    }
    let Some(editor) = room.desk.editor.clone() else { return room.sorry(Sorry::Down) };
    let desk = Counter { room, signed, editor: editor.as_ref(), city, language };
    match (room.asked.is_sent(), room.asked.query("as")) {
        (true, _) if !person.reviews(language) => room.sorry(Sorry::NotYours),
        (true, _) => desk.take(),
        (false, Some(kind)) => desk.file(kind),
        (false, None) if room.asked.query("done").or(room.asked.query("left")).is_some() && person.reviews(language) => {
            desk.left()
        }
        (false, None) => desk.page(None, None),
    }
}

/// Where sections of a language are handed out and taken back.
struct Counter<'a> {
    room: &'a Room<'a>,
    signed: &'a Signed,
    editor: &'a dyn Editor,
    city: &'a City,
    language: &'a Language,
}

impl Counter<'_> {
    fn page(&self, result: Option<Back>, problem: Option<String>) -> Answer {
        let room = self.room;
        let name = room.locale().language_name(self.language);
        let title = format!("{}: {name}", room.say("desk-paper"));
        let mut topics = vec![(String::new(), room.say("desk-filter-all"))];
        let known = room.publication.edition().topics().iter();
        topics.extend(known.map(|topic| (topic.slug.to_string(), room.say(&format!("topic-{}", topic.slug)))));
        let is_wrong = problem.is_some();
        let kept = if result.is_none() { self.kept()? } else { None };
        let date = kept.map(|upload| room.locale().date(self.city.local(upload.at).date()));
        let page = PaperPage {
            shell: room.shell(&title, "/desk"),
            title,
            lang: self.language,
            here: self.here(),
            back: format!("/desk/{}", self.language),
            topics,
            prints: room.desk.printer.is_some(),
            takes: self.signed.person.value.reviews(self.language),
            problem,
            done: self.room.asked.query("done").and_then(|count| count.parse().ok()).map(|count| back::taken(room, count)),
            result,
            left: date.map(|date| room.say_with("desk-paper-left", &[("date", Arg::Text(&date))])),
        };
        let status = if is_wrong { axum::http::StatusCode::BAD_REQUEST } else { axum::http::StatusCode::OK };
        Ok(room.page_as(status, page.render()?))
    }

    fn here(&self) -> String {
        format!("/desk/paper/{}", self.language)
    }

    /// The sections of the city in the language, as the form of the page narrows them.
    fn pages(&self) -> Result<Vec<Page>, Refusal> {
        let topic = self.room.asked.query("topic");
        let all = self.room.asked.query("which") == Some("all");
        let edition = self.room.publication.edition();
        let wanted = |task: &Task<'_>| {
            (all || !task.state.is_approved()) && topic.is_none_or(|topic| task.topic.is_some_and(|own| own.as_str() == topic))
        };
        pages(self.editor, edition, self.city, self.language, &wanted)
    }

    fn file(&self, kind: &str) -> Answer {
        let pages = match self.pages() {
            Ok(pages) => pages,
            Err(refusal) => return self.page(None, Some(self.refused(refusal))),
        };
        let name = |end: &str| format!("{}-{}.{end}", self.city.slug(), self.language);
        let failed = |error: &dyn std::fmt::Display| Trouble::Failed(error.to_string());
        match kind {
            "pdf" => self.print(&pages, &name("pdf")),
            "csv" => {
                let bytes = write_sheet(&pages).map_err(|error| failed(&error))?;
                Ok(self.room.file("text/csv; charset=utf-8", &name("csv"), bytes))
            }
            "xliff" => {
                let bytes = write_xliff(&pages, self.city.source_language(), self.language).map_err(|error| failed(&error))?;
                Ok(self.room.file("application/x-xliff+xml", &name("xlf"), bytes))
            }
            _ => self.room.sorry(Sorry::Lost),
        }
    }

    fn print(&self, pages: &[Page], name: &str) -> Answer {
        let Some(printer) = self.room.desk.printer.clone() else { return self.room.sorry(Sorry::Lost) };
        let edition = self.room.publication.edition();
        let lines: Vec<Line> = pages.iter().filter_map(|page| line(edition, self.city, self.language, page)).collect();
        match printer.sheet(edition, self.city, self.language, &lines) {
            Ok(bytes) => Ok::<Response<Body>, Trouble>(self.room.file("application/pdf", name, bytes)),
            Err(why) => {
                tracing::error!(why, "a sheet of the desk could not be printed");
                self.page(None, Some(self.room.say("desk-paper-failed")))
            }
        }
    }
}

/// The sections that a city shows, text by text, as they stand on the disk.
pub fn pages(
    editor: &dyn Editor,
    edition: &Edition,
    city: &City,
    language: &Language,
    wanted: &dyn Fn(&Task<'_>) -> bool,
) -> Result<Vec<Page>, Refusal> {
    let tasks = city.queue(language, edition.topics());
    let mut states: BTreeMap<_, BTreeMap<SectionId, State>> = BTreeMap::new();
    for task in tasks.into_iter().filter(wanted) {
        states.entry(task.unit.text.clone()).or_default().insert(task.unit.section.clone(), task.state);
    }
    let mut pages = Vec::new();
    for texts in city.all_texts().chain(city.notice_texts()) {
        let Some(states) = states.get(&texts.key) else { continue };
        let sources = editor.text(&texts.key, &texts.source_language)?;
        let own = editor.text(&texts.key, language)?;
        let title = texts.source().map(|text: &Text| text.title.clone()).unwrap_or_default();
        for (section, source) in sources {
            let Some(state) = states.get(&section).cloned() else { continue };
            let translation = own.iter().find(|(id, _)| *id == section).map(|(_, version)| version.clone());
            let unit = crate::review::change::Unit { text: texts.key.clone(), section };
            pages.push(Page { unit, title: title.clone(), source, translation, state });
        }
    }
    Ok(pages)
}

/// A section as readers see it; `None` when the edition does not have it yet.
fn line(edition: &Edition, city: &City, language: &Language, page: &Page) -> Option<Line> {
    let texts = texts_of(city, page)?;
    let words = |text: Option<&Text>, language: &Language| {
        let locale = edition.locale(language)?;
        Some(words(city, locale, text?, &page.unit.section))
    };
    Some(Line {
        code: code(page),
        title: page.title.clone(),
        source: words(texts.source(), &texts.source_language)?,
        own: words(texts.in_language(language), language).unwrap_or_default(),
    })
}

fn texts_of<'a>(city: &'a City, page: &Page) -> Option<&'a Texts> {
    city.all_texts().chain(city.notice_texts()).find(|texts| texts.key == page.unit.text)
}

/// Heading and words, line by line.
fn words(city: &City, locale: &Locale, text: &Text, section: &SectionId) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if section.as_str() == SectionId::HEAD {
        lines.push(text.title.clone());
        lines.push(plain_inlines(city, locale, &text.summary));
    } else if let Some(section) = text.section(section) {
        lines.extend(section.heading.clone());
        lines.extend(plain_blocks(city, locale, &section.blocks).lines().map(str::to_owned));
    }
    lines.extend(text.say.get(section).cloned());
    lines.retain(|line| !line.trim().is_empty());
    lines.into_iter().map(|line| without_marks(&line)).collect()
}
