//! Letter, values, glossary, about, privacy: texts of the content with nothing around them.

use askama::Template;

use super::article::{Section, sections};
use crate::edition::Shown;
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
    let Some(shown) = view.city.shown(texts, view.language) else { return super::not_found(view) };
    let glossary = *page == Page::Glossary;
    let mut sections = sections(&view, texts, &shown);
    if glossary {
        // The headings are the Polish words themselves, in every language.
        for (section, part) in sections.iter_mut().zip(&shown.sections) {
            section.heading = part.section.heading.as_ref().map(|heading| as_on_the_sign(&view, heading));
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
