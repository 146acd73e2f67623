//! What reviewers asked the editors, and where they disagree: the open questions of a city's texts, with answers.

use askama::Template;

use super::people::{self, Signed};
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use crate::catalogue::{Slug, TextKey};
use crate::edition::City;
use crate::language::Language;
use crate::site::markup::Html;
use crate::store::record::Held;
use crate::store::{Said, Talk, TalkKind};

#[derive(Template)]
#[template(path = "desk/pages/questions.html")]
struct QuestionsPage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<Row>,
    done: Option<String>,
}

/// An open question.
struct Row {
    key: String,
    kind: String,
    class: &'static str,
    /// The text, and where it can be read and judged.
    title: Html,
    lang: Language,
    language: String,
    href: String,
    /// Where its source can be changed.
    source: String,
    said: Vec<(String, String, String)>,
}

/// The cities that somebody edits.
pub(super) fn cities<'a>(room: &'a Room<'_>, signed: &Signed) -> Vec<&'a City> {
    let person = &signed.person.value;
    let edition = room.publication.edition();
    edition.cities().filter(|city| person.admin || person.edits(city.slug())).collect()
}

/// Whether somebody edits a layer: their city's own, or one that it stands on.
pub(super) fn edits(room: &Room<'_>, signed: &Signed, layer: &Slug) -> bool {
    let person = &signed.person.value;
    cities(room, signed).iter().any(|city| {
        let stands_on = city.slug() == layer || city.chain().iter().any(|known| known.slug == *layer);
        person.edits(city.slug()) && stands_on
    })
}

/// The page, and answers from it.
pub(super) fn answer(room: &Room<'_>, signed: &Signed) -> Answer {
    let person = &signed.person.value;
    if !person.is_editor() && !person.admin {
        return room.sorry(Sorry::NotYours);
    }
    if room.asked.is_sent() {
        return reply(room, signed);
    }
    let talks = room.desk.ask(|database| Held::<Talk>::list(database, ""))?;
    let open = talks.iter().filter(|talk| !talk.value.closed && talk.value.kind != TalkKind::Comment);
    let title = room.say("desk-nav-questions");
    let page = QuestionsPage {
        shell: room.shell(&title, "/desk/questions"),
        title,
        rows: open.filter_map(|talk| row(room, signed, talk)).collect(),
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// The layer, text, section and language that a talk is about.
fn about(key: &str) -> Option<(TextKey, String, Language)> {
    let parts: Vec<&str> = key.split('/').collect();
    let [layer, name @ .., section, tag, _] = parts.as_slice() else { return None };
    let key = TextKey { layer: Slug::parse(layer).ok()?, name: name.join("/") };
    Some((key, (*section).to_owned(), Language::parse(tag).ok()?))
}

fn row(room: &Room<'_>, signed: &Signed, talk: &Held<Talk>) -> Option<Row> {
    let (key, section, language) = about(&talk.key)?;
    let cities = cities(room, signed);
    let texts = cities.iter().flat_map(|city| city.all_texts()).find(|texts| texts.key == key)?;
    let source = texts.source()?;
    let is_question = talk.value.kind == TalkKind::Question;
    let said = |said: &Said| (said.name.clone(), room.locale().date(said.at.date_naive()), said.text.clone());
    Some(Row {
        key: talk.key.clone(),
        kind: room.say(if is_question { "desk-talk-question" } else { "desk-talk-objection" }),
        class: if is_question { "question" } else { "objection" },
        title: Html::words(&source.title, &source.language),
        lang: source.language.clone(),
        language: room.locale().language_name(&language),
        href: format!("{}#s-{section}", super::queue::href(&language, &key)),
        source: format!("/desk/source/{}/{}#s-{section}", key.layer, key.name),
        said: talk.value.said.iter().map(said).collect(),
    })
}

/// An answer, or that a question is settled.
fn reply(room: &Room<'_>, signed: &Signed) -> Answer {
    let (key, text, settled) = (room.asked.line("talk"), room.asked.text("text"), room.asked.line("do") == "settle");
    let known = about(&key)
        .is_some_and(|(key, ..)| cities(room, signed).iter().any(|city| city.all_texts().any(|texts| texts.key == key)));
    if !known || text.is_empty() && !settled {
        return room.sorry(if known { Sorry::Unreadable } else { Sorry::Lost });
    }
    let (now, person) = ((room.desk.now)(), signed.person.clone());
    room.desk.ask(move |database| {
        let Some(talk) = Held::<Talk>::get(database, &key)? else { return Ok(()) };
        let mut value = talk.value.clone();
        if !text.is_empty() {
            value.said.push(Said { person: person.key.clone(), name: person.value.name.clone(), at: now, text });
        }
        value.closed = settled;
        let action = if settled { "settled" } else { "answered" };
        database.change(&[talk.put(&value)?, people::note(&person.key, action, &key, now)])
    })?;
    Ok(room.go("/desk/questions?done=yes"))
}
