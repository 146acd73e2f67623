//! Phrases by where one needs them: what each means, its words large enough to show to somebody, and how they are said.

use askama::Template;

use super::text::phonetic;
use crate::catalogue::{PhraseGroup, Texts};
use crate::edition::{Shown, ShownSection, address};
use crate::language::Language;
use crate::site::evidence::{Evidence, Ledger};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{self, Html, as_on_the_sign};
use crate::site::plan::Page;
use crate::site::trust::{Mark, Trust, mark, section_mark, trust};

#[derive(Template)]
#[template(path = "pages/phrases.html")]
struct Phrases<'a> {
    frame: Frame<'a>,
    shown: &'a Shown<'a>,
    title: Html,
    summary: Html,
    trust: Trust,
    groups: Vec<Group<'a>>,
    evidence: Evidence,
}

/// The phrases for one place.
pub(super) struct Group<'a> {
    id: &'static str,
    title: String,
    pub(super) phrases: Vec<Entry<'a>>,
}

/// A phrase.
pub(super) struct Entry<'a> {
    pub(super) anchor: String,
    /// What it means; in the source language nothing.
    pub(super) meaning: Html,
    pub(super) language: &'a Language,
    pub(super) phrase: Html,
    /// How it is said in the reader's letters.
    pub(super) said: Option<Html>,
    pub(super) ipa: Html,
    /// What is to be said of it besides what holds for all of them.
    pub(super) mark: Option<Mark>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let page = Page::Phrases;
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(shown) = view.shown(texts) else { return super::not_found(view) };
    let groups = PhraseGroup::ALL.into_iter().map(|name| group(&view, texts, &shown, name));
    let groups = groups.filter(|group| !group.phrases.is_empty()).collect();
    let mut ledger = Ledger::new(&view);
    ledger.texts(texts);
    Phrases {
        frame: Frame::new(view, page.clone(), shown.title, &view.plain(shown.summary)),
        shown: &shown,
        title: Html::words(shown.title, shown.language),
        summary: markup::inlines(&view, shown.language, shown.summary),
        trust: trust(&view, texts, &shown, &page),
        groups,
        evidence: ledger.list(),
    }
    .render()
}

/// What to say in an emergency, and what state the words are in.
pub(super) fn in_an_emergency<'a>(view: &View<'a>) -> Option<(Group<'a>, Mark)> {
    let texts = view.city.phrases()?;
    let shown = view.shown(texts)?;
    let group = group(view, texts, &shown, PhraseGroup::Emergency);
    let said_in = shown.instead().unwrap_or(&texts.source_language);
    (!group.phrases.is_empty()).then(|| (group, mark(view, said_in, shown.state.as_str())))
}

fn group<'a>(view: &View<'_>, texts: &Texts, shown: &Shown<'a>, group: PhraseGroup) -> Group<'a> {
    let here = |part: &&ShownSection<'_>| view.city.phrase(&part.section.id).is_some_and(|phrase| phrase.group == group);
    let phrases = shown.sections.iter().filter(here).filter_map(|part| entry(view, texts, shown, part)).collect();
    Group { id: group.as_str(), title: view.say(&format!("phrase-group-{}", group.as_str())), phrases }
}

fn entry<'a>(view: &View<'_>, texts: &Texts, shown: &Shown<'_>, part: &ShownSection<'a>) -> Option<Entry<'a>> {
    let id = &part.section.id;
    let phrase = view.city.phrase(id)?;
    let said = texts.in_language(part.language).and_then(|text| text.say.get(id));
    Some(Entry {
        anchor: address::phrase_anchor(id),
        meaning: markup::blocks(view, part.language, &part.section.blocks),
        language: part.language,
        phrase: as_on_the_sign(view, &phrase.phrase),
        said: said.map(|words| Html::words(words, part.language)),
        ipa: Html::trusted(phonetic(texts, &phrase.ipa)),
        mark: section_mark(view, shown, part),
    })
}
