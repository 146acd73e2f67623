//! Letter, values, glossary, about, privacy: texts of the content with nothing around them.

use askama::Template;

use super::article::{Section, sections};
use super::topic::{Row, row};
use crate::catalogue::{SectionId, Texts};
use crate::edition::{Shown, ShownSection};
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Trust, trust};

#[derive(Template)]
#[template(path = "pages/text.html")]
struct TextPage<'a> {
    frame: Frame<'a>,
    shown: &'a Shown<'a>,
    title: Html,
    summary: Html,
    trust: Trust,
    sections: Vec<Section<'a>>,
    glossary: bool,
    evidence: Evidence,
}

pub(super) fn render(view: View<'_>, page: &Page) -> askama::Result<String> {
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(shown) = view.shown(texts) else { return super::not_found(view) };
    let glossary = *page == Page::Glossary;
    let mut sections = sections(&view, texts, &shown);
    if glossary {
        // The headings are the Polish words themselves, in every language.
        for (section, part) in sections.iter_mut().zip(&shown.sections) {
            section.heading = part.section.heading.as_ref().map(|heading| as_on_the_sign(&view, heading));
            section.said = said(&view, texts, part);
            section.met = met(&view, &part.section.id);
        }
    }
    let mut ledger = Ledger::new(&view);
    ledger.texts(texts);
    TextPage {
        frame: Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, texts, &shown, page),
        sections,
        glossary,
        evidence: ledger.list(),
    }
    .render()
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

/// Letters of the International Phonetic Association, for words of the texts' source language.
pub(super) fn phonetic(texts: &Texts, ipa: &str) -> String {
    format!("<bdi class=\"ipa\" dir=\"ltr\" lang=\"{}-fonipa\">[{}]</bdi>", texts.source_language, markup::escaped(ipa))
}

/// The guides and services in whose matter one meets a word.
fn met(view: &View<'_>, term: &SectionId) -> Vec<Row> {
    let items = view.city.term(term).into_iter().flat_map(|term| &term.met);
    items.filter_map(|id| row(view, view.city.item(&id.value)?)).collect()
}
