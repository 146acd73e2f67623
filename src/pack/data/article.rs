//! Texts with sections: guides, letter, values, glossary.

use serde::Serialize;

use super::closing::Draft;
use super::desk::Desk;
use super::held;
use super::nodes::{Node, Reading, Span, nodes, spans};
use crate::catalogue::{Guide, Inline, Origin, Texts};
use crate::edition::{Shown, ShownSection};
use crate::language::Language;
use crate::locale::{Arg, isolated};
use crate::review::State;

/// A text on paper.
#[derive(Serialize)]
pub(super) struct Article {
    /// What links lead to.
    pub(super) label: String,
    /// The level of its title in the document.
    pub(super) level: usize,
    /// The language of title and summary.
    pub(super) language: String,
    /// The title.
    pub(super) title: String,
    /// One or two sentences.
    pub(super) summary: Vec<Span>,
    /// What it is: approved by whom, or a draft.
    pub(super) state: String,
    /// When its values were last compared with their sources, if any must be printed with the day.
    pub(super) checked: Option<String>,
    /// The body.
    pub(super) sections: Vec<SectionData>,
}

/// A section on paper.
#[derive(Serialize)]
pub(super) struct SectionData {
    /// Its name, the same in all languages.
    id: String,
    /// In a glossary: what links to the term lead to.
    label: Option<String>,
    /// In a glossary: how the term is said, in phonetic letters and in the reader's.
    said: Option<Said>,
    language: String,
    heading: Option<String>,
    heading_language: String,
    /// What it is, where that differs from the text's.
    state: Option<String>,
    blocks: Vec<Node>,
}

/// How a Polish word is said.
#[derive(Serialize)]
struct Said {
    ipa: Option<String>,
    words: Option<String>,
}

/// A guide in a few lines.
#[derive(Serialize)]
pub(super) struct Brief {
    label: String,
    language: String,
    title: String,
    summary: Vec<Span>,
    state: String,
}

/// A guide, its title a heading of a level.
pub(super) fn guide<'a>(desk: &mut Desk<'a>, guide: &'a Guide, level: usize) -> Option<Article> {
    let article = article(desk, &guide.texts, &format!("item:{}", guide.id), level)?;
    for fact in &guide.basis {
        desk.basis(&fact.value, &guide.position.file);
    }
    Some(article)
}

/// Title and summary of a guide.
pub(super) fn brief<'a>(desk: &mut Desk<'a>, guide: &'a Guide) -> Option<Brief> {
    let Article { label, language, title, summary, state, .. } = head(desk, &guide.texts, &format!("item:{}", guide.id), 3)?;
    Some(Brief { label, language, title, summary, state })
}

/// A text without its sections.
pub(super) fn head<'a>(desk: &mut Desk<'a>, texts: &'a Texts, label: &str, level: usize) -> Option<Article> {
    let (mut article, _) = begin(desk, texts, label, level)?;
    article.checked = desk.values_checked();
    Some(article)
}

/// A text whose title is a heading of a level. Facts that are noted after it count as its own.
pub(super) fn article<'a>(desk: &mut Desk<'a>, texts: &'a Texts, label: &str, level: usize) -> Option<Article> {
    let (mut article, shown) = begin(desk, texts, label, level)?;
    let terms = label == "glossary";
    article.sections = shown.sections.iter().map(|part| section(desk, texts, &shown, part, level, terms)).collect();
    article.checked = desk.values_checked();
    Some(article)
}

/// Title, summary and state of a text. Facts that are noted after it count as its own.
fn begin<'a>(desk: &mut Desk<'a>, texts: &'a Texts, label: &str, level: usize) -> Option<(Article, Shown<'a>)> {
    let city = desk.city;
    let shown = city.shown(texts, desk.language)?;
    let file = file(texts, shown.language);
    desk.must_be_approved(&shown, &file);
    let title = desk.words(shown.title, shown.language, &file);
    let state = state_line(desk, texts, &shown, &shown.head);
    desk.drafts.push(Draft::new(label, &title, &shown, &state));
    if let Some(words) = longest(shown.summary) {
        desk.book.lead(label, words);
    }
    let summary = spans(desk, Reading { language: shown.language, file: &file, level }, shown.summary);
    let (label, language) = (label.to_owned(), shown.language.to_string());
    let article = Article { label, level, language, title, summary, state, checked: None, sections: Vec::new() };
    Some((article, shown))
}

/// The longest words of a line that are set in one go.
fn longest(line: &[Inline]) -> Option<&str> {
    let pieces = line.iter().filter_map(|inline| match inline {
        Inline::Text(words) => Some(words.as_str()),
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => longest(inner),
        Inline::Fact(_) | Inline::Break => None,
    });
    pieces.max_by_key(|words| words.len())
}

fn section(
    desk: &mut Desk<'_>,
    texts: &Texts,
    shown: &Shown<'_>,
    part: &ShownSection<'_>,
    level: usize,
    terms: bool,
) -> SectionData {
    let file = file(texts, part.language);
    // In a glossary the heading is the Polish term itself, in every language.
    let heading_language = if terms { &texts.source_language } else { part.language };
    let heading = part.section.heading.as_ref().map(|heading| desk.words(heading, heading_language, &file));
    let below = level + 1 + usize::from(heading.is_some());
    let state = (part.state != shown.head).then(|| state_line(desk, texts, shown, &part.state));
    let reading = Reading { language: part.language, file: &file, level: below };
    SectionData {
        id: part.section.id.to_string(),
        label: terms.then(|| format!("term:{}", part.section.id)),
        said: terms.then(|| said(desk, texts, part, &file)),
        language: part.language.to_string(),
        heading,
        heading_language: heading_language.to_string(),
        state,
        blocks: nodes(desk, reading, &part.section.blocks),
    }
}

fn said(desk: &mut Desk<'_>, texts: &Texts, part: &ShownSection<'_>, file: &str) -> Said {
    let ipa = desk.city.term(&part.section.id).map(|term| format!("[{}]", term.ipa));
    ipa.iter().for_each(|ipa| desk.seen(ipa, file));
    Said { ipa: ipa.map(|ipa| isolated(&ipa)), words: sounds(desk, texts, part, file) }
}

/// How the words of a section are said, in the reader's letters.
pub(super) fn sounds(desk: &mut Desk<'_>, texts: &Texts, part: &ShownSection<'_>, file: &str) -> Option<String> {
    let words = texts.by_language.get(part.language).and_then(|text| text.say.get(&part.section.id))?;
    Some(held::syllables(&desk.words(words, part.language, file)))
}

/// The file of a text in a language.
pub(super) fn file(texts: &Texts, language: &Language) -> String {
    texts.by_language.get(language).map_or_else(|| texts.key.to_string(), |text| text.file.to_string())
}

/// What a text is, in the reader's words.
pub(super) fn state_line(desk: &mut Desk<'_>, texts: &Texts, shown: &Shown<'_>, state: &State) -> String {
    let is_source = *shown.asked == texts.source_language;
    let by_machine = shown.origin == Some(Origin::Machine);
    match state {
        State::Approved { by, on } => {
            let date = desk.locale.date(*on);
            desk.message_with("pack-state-approved", &[("names", Arg::Text(by)), ("date", Arg::Text(&date))])
        }
        State::Missing => {
            let language = desk.locale.language_name(&texts.source_language);
            desk.message_with("pack-state-missing", &[("language", Arg::Text(&language))])
        }
        State::Outdated => desk.message("pack-state-outdated"),
        State::Disputed => desk.message("pack-state-disputed"),
        State::Draft => desk.message(match (is_source, by_machine) {
            (true, true) => "pack-state-source-machine",
            (true, false) => "pack-state-source-person",
            (false, true) => "pack-state-draft-machine",
            (false, false) => "pack-state-draft-person",
        }),
    }
}
