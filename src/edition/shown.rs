//! A text as a reader of one language sees it: section by section, in that language or, marked, in another that the reader knows
//! or in the source's.

use chrono::NaiveDate;

use crate::catalogue::{Approval, Inline, Origin, Section, SectionId, Text, Texts};
use crate::language::Language;
use crate::review::{State, section_state};

/// A text for a reader of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown<'a> {
    /// The language that the reader asked for.
    pub asked: &'a Language,
    /// The language of title and summary.
    pub language: &'a Language,
    /// The title.
    pub title: &'a str,
    /// The summary.
    pub summary: &'a [Inline],
    /// The state of title and summary in the language asked for.
    pub head: State,
    /// The body.
    pub sections: Vec<ShownSection<'a>>,
    /// The state of the worst section, head included, in the language asked for.
    pub state: State,
    /// How the text in the language asked for came about, if there is one.
    pub origin: Option<Origin>,
    /// Words that people type, in the language of the title.
    pub keywords: &'a [String],
}

/// A section for a reader of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownSection<'a> {
    /// What it says.
    pub section: &'a Section,
    /// In which language.
    pub language: &'a Language,
    /// Its state in the language asked for; `Missing` when it is shown in another.
    pub state: State,
}

impl<'a> Shown<'a> {
    /// Chooses, for every section, the language to show it in: the one asked for, else the first of `also` that has it, else the
    /// source's. `None` when the source text is missing.
    pub fn new(texts: &'a Texts, asked: &'a Language, also: &[Language], approvals: &[Approval]) -> Option<Self> {
        let source = texts.source()?;
        let own = texts.in_language(asked);
        let others: Vec<&Text> = also.iter().filter_map(|language| texts.in_language(language)).collect();
        let head = section_state(texts, asked, &SectionId::head(), approvals);
        let titled = own.or(others.first().copied()).unwrap_or(source);
        let sections: Vec<ShownSection<'a>> = source
            .sections
            .iter()
            .map(|section| match own.and_then(|text| Some((text, text.section(&section.id)?))) {
                Some((text, own)) => ShownSection {
                    section: own,
                    language: &text.language,
                    state: section_state(texts, asked, &section.id, approvals),
                },
                None => {
                    let other = others.iter().find_map(|text| Some((&text.language, text.section(&section.id)?)));
                    let (language, section) = other.unwrap_or((&source.language, section));
                    ShownSection { section, language, state: State::Missing }
                }
            })
            .collect();
        let state = sections.iter().map(|section| &section.state).chain([&head]).min().cloned().unwrap_or(State::Missing);
        Some(Self {
            asked,
            language: &titled.language,
            title: &titled.title,
            summary: &titled.summary,
            head,
            sections,
            state,
            origin: own.map(|text| text.origin),
            keywords: &titled.keywords,
        })
    }

    /// The language in which what is missing is shown, if something is.
    pub fn instead(&self) -> Option<&'a Language> {
        let missing = self.sections.iter().find(|section| section.state == State::Missing);
        if self.head == State::Missing { Some(self.language) } else { missing.map(|section| section.language) }
    }

    /// Who approved the whole text, and the last day on which somebody did; `None` unless every section is approved.
    pub fn approval(&self) -> Option<(Vec<&str>, NaiveDate)> {
        let states = self.sections.iter().map(|section| &section.state).chain([&self.head]);
        let mut names: Vec<&str> = Vec::new();
        let mut last: Option<NaiveDate> = None;
        for state in states {
            let State::Approved { by, on } = state else { return None };
            if !names.contains(&by.as_str()) {
                names.push(by);
            }
            last = last.max(Some(*on));
        }
        last.map(|day| (names, day))
    }
}
