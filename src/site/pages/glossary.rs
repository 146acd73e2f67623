//! Words of the office: a list of all, and pages on which each is explained, by their first letters.

use askama::Template;

use super::article::{Section, sections};
use super::text::phonetic;
use super::topic::{Row, row};
use crate::catalogue::{Section as Unit, SectionId, Texts};
use crate::edition::{Shown, ShownSection, address};
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Trust, trust};

#[derive(Template)]
#[template(path = "pages/glossary.html")]
struct Glossary<'a> {
    frame: Frame<'a>,
    shown: &'a Shown<'a>,
    title: Html,
    summary: Html,
    trust: Trust,
    parts: Vec<Part>,
}

#[derive(Template)]
#[template(path = "pages/words.html")]
struct Words<'a> {
    frame: Frame<'a>,
    shown: &'a Shown<'a>,
    title: Html,
    trust: Trust,
    parts: Vec<Part>,
    sections: Vec<Section<'a>>,
    evidence: Evidence,
}

/// Words that begin with the same letters.
struct Part {
    /// “A – D”
    name: String,
    href: String,
    current: bool,
    words: Vec<Word>,
}

struct Word {
    id: String,
    name: Html,
}

/// The list of all words. Each has an anchor there too: links of earlier days led to one page with everything.
pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let page = Page::Glossary;
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(shown) = view.shown(texts) else { return super::not_found(view) };
    Glossary {
        frame: Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, texts, &shown, &page),
        parts: parts(&view, texts, None),
    }
    .render()
}

/// The words that begin with some letters, with all that is said of them.
pub(super) fn words(view: View<'_>, letters: &'static str) -> askama::Result<String> {
    let page = Page::Words(letters);
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(mut shown) = view.shown(texts) else { return super::not_found(view) };
    shown.sections.retain(|part| address::letters(&part.section.id) == letters);
    shown.sections.sort_by_key(|part| &part.section.id);
    let mut sections = sections(&view, texts, &shown);
    // The headings are the Polish words themselves, in every language.
    for (section, part) in sections.iter_mut().zip(&shown.sections) {
        section.heading = part.section.heading.as_ref().map(|heading| as_on_the_sign(&view, heading));
        section.said = said(&view, texts, part);
        section.met = met(&view, &part.section.id);
    }
    let mut ledger = Ledger::new(&view);
    ledger.sections(texts, &|id| address::letters(id) == letters);
    let title = format!("{}: {}", shown.title, name(letters));
    Words {
        frame: Frame::new(view, page.clone(), &title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(&title, shown.language),
        trust: trust(&view, texts, &shown, &page),
        parts: parts(&view, texts, Some(letters)),
        sections,
        evidence: ledger.list(),
    }
    .render()
}

fn parts(view: &View<'_>, texts: &Texts, current: Option<&str>) -> Vec<Part> {
    let mut units: Vec<&Unit> = texts.source().map(|source| source.sections.iter().collect()).unwrap_or_default();
    units.sort_by_key(|unit| &unit.id);
    let word = |unit: &Unit| {
        let name = unit.heading.as_ref().map(|heading| as_on_the_sign(view, heading))?;
        Some(Word { id: unit.id.to_string(), name })
    };
    let part = |letters: &'static str| Part {
        name: name(letters),
        href: view.href(&Page::Words(letters)),
        current: current == Some(letters),
        words: units.iter().filter(|unit| address::letters(&unit.id) == letters).filter_map(|unit| word(unit)).collect(),
    };
    address::LETTERS.into_iter().map(part).filter(|part| !part.words.is_empty()).collect()
}

/// “A – D”
fn name(letters: &str) -> String {
    letters.to_uppercase().replace('-', " – ")
}

/// How a Polish word is said: in the reader's letters, and in those of phoneticians.
fn said(view: &View<'_>, texts: &Texts, part: &ShownSection<'_>) -> Option<Html> {
    let id = &part.section.id;
    let words = texts.by_language.get(part.language).and_then(|text| text.say.get(id));
    let words = words.map(|words| format!("<b>{}</b>", Html::words(words, part.language)));
    let ipa = view.city.term(id).map(|term| phonetic(texts, &term.ipa));
    let parts: Vec<String> = words.into_iter().chain(ipa).collect();
    (!parts.is_empty()).then(|| Html::trusted(parts.join(" ")))
}

/// The guides and services in whose matter one meets a word.
fn met(view: &View<'_>, term: &SectionId) -> Vec<Row> {
    let items = view.city.term(term).into_iter().flat_map(|term| &term.met);
    items.filter_map(|id| row(view, view.city.item(&id.value)?)).collect()
}
