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
use crate::site::trust::{Mark, Trust, section_mark, trust};

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
struct Group<'a> {
    id: &'static str,
    title: String,
    phrases: Vec<Entry<'a>>,
}

/// A phrase.
struct Entry<'a> {
    anchor: String,
    /// What it means; in the source language nothing.
    meaning: Html,
    language: &'a Language,
    phrase: Html,
    /// How it is said in the reader's letters.
    said: Option<Html>,
    ipa: Html,
    /// What is to be said of it besides what holds for all of them.
    mark: Option<Mark>,
}

pub(super) fn render(view: View<'_>) -> askama::Result<String> {
    let page = Page::Phrases;
    let Some(texts) = page.texts(view.city) else { return super::not_found(view) };
    let Some(shown) = view.shown(texts) else { return super::not_found(view) };
    let group = |group: PhraseGroup| {
        let here = |part: &&ShownSection<'_>| view.city.phrase(&part.section.id).is_some_and(|phrase| phrase.group == group);
        let phrases = shown.sections.iter().filter(here).filter_map(|part| entry(&view, texts, &shown, part)).collect();
        Group { id: group.as_str(), title: view.say(&format!("phrase-group-{}", group.as_str())), phrases }
    };
    let groups = PhraseGroup::ALL.into_iter().map(group).filter(|group| !group.phrases.is_empty()).collect();
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
