//! Letter, values, about, privacy: texts of the content with nothing around them.

use askama::Template;

use super::article::{Section, sections};
use crate::catalogue::Texts;
use crate::edition::Shown;
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html};
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
    evidence: Evidence,
}

pub(super) fn render(view: View<'_>, page: &Page) -> askama::Result<String> {
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(shown) = view.shown(texts) else { return super::not_found(view) };
    let mut ledger = Ledger::new(&view);
    ledger.texts(texts);
    TextPage {
        frame: Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, texts, &shown, page),
        sections: sections(&view, texts, &shown),
        evidence: ledger.list(),
    }
    .render()
}

/// Letters of the International Phonetic Association, for words of the texts' source language.
pub(super) fn phonetic(texts: &Texts, ipa: &str) -> String {
    format!("<bdi class=\"ipa\" dir=\"ltr\" lang=\"{}-fonipa\">[{}]</bdi>", texts.source_language, markup::escaped(ipa))
}
