//! The texts that somebody edits, to find the one whose original is to be changed.

use askama::Template;

use super::people::Signed;
use super::questions::{cities, edits};
use super::router::Answer;
use super::shell::{Room, Shell};
use crate::catalogue::Texts;
use crate::edition::City;
use crate::language::Language;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/texts.html")]
struct TextsPage<'a> {
    shell: Shell<'a>,
    title: String,
    query: String,
    rows: Vec<Row>,
}

/// A text.
struct Row {
    href: String,
    title: Html,
    lang: Language,
    /// The chapter that it stands in, or the page of the site.
    topic: Option<String>,
}

/// The page: all texts, or those whose title or search words have what is looked for.
pub(super) fn page(room: &Room<'_>, signed: &Signed) -> Answer {
    let query = room.asked.query("q").unwrap_or_default().trim().to_lowercase();
    let mut rows: Vec<Row> = Vec::new();
    for city in cities(room, signed) {
        for texts in city.all_texts().chain(city.notice_texts()).filter(|texts| edits(room, signed, &texts.key.layer)) {
            let row = row(room, city, texts, &query);
            rows.extend(row.filter(|row| rows.iter().all(|known| known.href != row.href)));
        }
    }
    let title = room.say("desk-nav-texts");
    let query = room.asked.query("q").unwrap_or_default().to_owned();
    let page = TextsPage { shell: room.shell(&title, "/desk/source"), title, query, rows };
    Ok(room.page(page.render()?))
}

fn row(room: &Room<'_>, city: &City, texts: &Texts, query: &str) -> Option<Row> {
    let source = texts.source()?;
    let has = |text: &str| text.to_lowercase().contains(query);
    if !has(&source.title) && !source.keywords.iter().any(|keyword| has(keyword)) {
        return None;
    }
    let topic = city.find(&texts.key.name).map(|item| room.say(&format!("topic-{}", item.id().topic)));
    Some(Row {
        href: format!("/desk/source/{}/{}", texts.key.layer, texts.key.name),
        title: Html::words(&source.title, &source.language),
        lang: source.language.clone(),
        topic,
    })
}
