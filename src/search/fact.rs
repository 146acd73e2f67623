//! Facts that answer by themselves: “minimum wage” → the amount, since when it holds, who says so. A fact is matched by the
//! questions that the content lists for it, and only when the question says exactly one of them: its words, in any form and
//! order, and nothing else but words that every question has. A number that might be another's is never shown.
//! Knows the edition and analysis; no index.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use super::analysis::{Analysis, Seen, Word};
use super::near::is_inflected;
use crate::catalogue::{Block, FactId, Inline, Period, PhoneNumber, SectionId, Service, Texts};
use crate::edition::{City, Item, address, plain_blocks};
use crate::language::Language;
use crate::locale::{Locale, without_marks};

/// A fact that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FactAnswer {
    /// Its id.
    #[serde(serialize_with = "as_words")]
    pub id: FactId,
    /// What it is.
    pub label: String,
    /// What must be known to understand it; may be empty.
    pub note: String,
    /// The language of both.
    pub language: Language,
    /// The state of both.
    pub state: &'static str,
    /// The value in words, in the language of the site.
    pub value: String,
    /// The first day on which it holds, if one is known.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// The value that follows, and its first day.
    pub later: Option<(String, NaiveDate)>,
    /// The day on which it was last compared with its sources.
    pub checked: NaiveDate,
    /// Whether that must happen again.
    pub stale: bool,
    /// Title and address of each source.
    pub sources: Vec<(String, Option<String>)>,
    /// The page that says more.
    pub url: Option<String>,
}

fn as_words<S: Serializer>(id: &FactId, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}

/// The questions that facts answer, in all languages of a city.
#[derive(Default)]
pub(super) struct FactBook {
    languages: Vec<Questions>,
}

/// The questions in one language.
struct Questions {
    language: Language,
    analysis: Analysis,
    /// Words that questions for any fact have: “how much”, “number”.
    asking: Vec<Word>,
    /// The names of city, region and country.
    here: Vec<Word>,
    questions: Vec<(FactId, Vec<Word>)>,
}

impl FactBook {
    /// Reads the questions of a city's facts. `analysis` gives that of a language.
    pub(super) fn of(city: &City, analysis: &dyn Fn(&Language) -> Analysis) -> Self {
        let mut languages: BTreeSet<&Language> = city.languages().iter().collect();
        languages.insert(city.source_language());
        let languages = languages.into_iter().map(|language| Questions::of(city, language, analysis(language)));
        Self { languages: languages.filter(|language| !language.questions.is_empty()).collect() }
    }

    /// The fact that a question asks for: in the languages given, or in any when none is.
    pub(super) fn asked(&self, query: &str, among: &[&Language], today: NaiveDate, city: &City) -> Option<FactId> {
        let asked = |language: &&Questions| among.is_empty() || among.contains(&&language.language);
        let mut found: Vec<&FactId> = Vec::new();
        for language in self.languages.iter().filter(asked) {
            for fact in language.facts(query, today, city) {
                if !found.contains(&fact) {
                    found.push(fact);
                }
            }
        }
        // Two answers are none.
        match found.as_slice() {
            [one] => Some((*one).clone()),
            _ => None,
        }
    }
}

impl Questions {
    fn of(city: &City, language: &Language, analysis: Analysis) -> Self {
        let (asking, here, questions) = (Vec::new(), Vec::new(), Vec::new());
        let mut own = Self { language: language.clone(), analysis, asking, here, questions };
        let names = city.chain().iter().flat_map(|layer| layer.names.get(language).into_iter().chain([&layer.name]));
        own.here.extend(names.flat_map(|name| own.analysis.words(name)));
        let texts: Vec<_> = city.named_facts().filter_map(|texts| texts.in_language(language)).collect();
        for text in &texts {
            own.asking.extend(text.asking.iter().flat_map(|words| own.analysis.words(words)));
        }
        // The same words are in many questions, and kept once.
        let mut seen = Seen::default();
        for text in texts {
            for (section, questions) in &text.asked {
                let Ok(fact) = FactId::parse(section.as_str()) else { continue };
                for question in questions {
                    let words = own.telling(question, &mut seen);
                    own.questions.push((fact.clone(), words));
                }
            }
        }
        own.questions.retain(|(_, words)| !words.is_empty());
        own
    }

    /// The words of a question that tell which fact is meant.
    fn telling(&self, text: &str, seen: &mut Seen) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        for word in self.analysis.words_seen(text, seen) {
            let is_here = |name: &Word| same(&word, name) || is_inflected(&word.folded, &name.folded);
            let asks = self.asking.iter().any(|other| same(&word, other)) || self.here.iter().any(is_here);
            if !self.analysis.is_stop_word(&word) && !asks && !words.iter().any(|other| same(&word, other)) {
                words.push(word);
            }
        }
        words
    }

    fn facts(&self, query: &str, today: NaiveDate, city: &City) -> Vec<&FactId> {
        let words = self.telling(query, &mut Seen::default());
        let year = |word: &Word| word.folded.parse::<i32>().ok().filter(|year| (2000..2100).contains(year));
        let years: Vec<i32> = words.iter().filter_map(year).collect();
        let words: Vec<&Word> = words.iter().filter(|word| year(word).is_none()).collect();
        let says =
            |asked: &Vec<Word>| asked.len() == words.len() && asked.iter().all(|one| words.iter().any(|word| same(one, word)));
        let shows = |fact: &FactId| years.iter().all(|year| shown_years(city, fact, today).contains(year));
        self.questions.iter().filter(|(fact, asked)| says(asked) && shows(fact)).map(|(fact, _)| fact).collect()
    }
}

/// The years of which the answer says the value: this one, and that in which the next value begins.
fn shown_years(city: &City, fact: &FactId, today: NaiveDate) -> Vec<i32> {
    let next = city.next_value(fact).and_then(|period| period.valid_from);
    std::iter::once(today.year()).chain(next.map(|day| day.year())).collect()
}

/// Whether two words are one, in any of its forms.
pub(super) fn same(one: &Word, other: &Word) -> bool {
    one.folded == other.folded || one.stems.iter().any(|stem| other.stems.contains(stem))
}

/// What is needed to show a fact.
pub(super) struct Telling<'c, 'l> {
    pub(super) city: &'c City,
    pub(super) locale: &'l Locale,
    pub(super) language: &'l Language,
    pub(super) today: NaiveDate,
}

impl<'c> Telling<'c, '_> {
    /// A fact as a reader sees it, if it has a value today. `best` are the items that fit the question, the best first: of
    /// them, or else of all, the first that prints the fact says more about it.
    pub(super) fn answer(&self, id: &FactId, best: impl Iterator<Item = Item<'c>>) -> Option<FactAnswer> {
        let period = self.city.value(id)?;
        let (label, note, language, state) = self.name(id)?;
        let provenance = &period.provenance;
        let source = |source: &crate::catalogue::At<crate::catalogue::Slug>| self.city.source(&source.value);
        let sources = provenance.sources.iter().filter_map(source).map(|source| (source.title.clone(), source.url.clone()));
        Some(FactAnswer {
            id: id.clone(),
            label,
            note,
            language,
            state,
            value: self.value(period)?,
            since: period.valid_from,
            until: period.valid_until,
            later: self.city.next_value(id).and_then(|next| Some((self.value(next)?, next.valid_from?))),
            checked: provenance.checked,
            stale: provenance.check_again <= self.today,
            sources: sources.collect(),
            url: best.chain(self.city.items()).find_map(|item| self.page(item, id)),
        })
    }

    fn value(&self, period: &Period) -> Option<String> {
        self.locale.value(&period.value).map(|printed| without_marks(&printed.text))
    }

    /// What a fact is called: by the narrowest layer that names it.
    fn name(&self, id: &FactId) -> Option<(String, String, Language, &'static str)> {
        let section = |texts: &Texts| {
            let shown = self.city.shown(texts, self.language)?;
            let part = shown.sections.iter().find(|part| part.section.id.as_str() == id.as_str())?;
            let note = without_marks(&plain_blocks(self.city, self.locale, &part.section.blocks)).trim().to_owned();
            Some((part.section.heading.clone()?, note, part.language.clone(), part.state.as_str()))
        };
        self.city.named_facts().filter_map(section).last()
    }

    /// The page of an item that prints a fact, at the section where it does.
    fn page(&self, item: Item<'_>, id: &FactId) -> Option<String> {
        let calls = |service: &Service| {
            service.phones.iter().any(|phone| matches!(&phone.number, PhoneNumber::Fact(fact) if fact.value == *id))
        };
        let text = item.texts().source()?;
        let section = text.sections.iter().find(|section| prints(&section.blocks, id)).map(|section| &section.id);
        let page = || address::item(self.city.slug(), self.language, item.id());
        match item {
            Item::Service(service) if calls(service) => Some(page()),
            _ if text.facts.iter().any(|fact| fact.value == *id) => {
                let at = |section: &SectionId| address::section(self.city.slug(), self.language, item.id(), section);
                Some(section.map_or_else(page, at))
            }
            _ => None,
        }
    }
}

fn prints(blocks: &[Block], id: &FactId) -> bool {
    blocks.iter().any(|block| match block {
        Block::Paragraph(inlines) | Block::Heading(inlines) => says(inlines, id),
        Block::List { items, .. } => items.iter().any(|item| prints(&item.blocks, id)),
    })
}

fn says(inlines: &[Inline], id: &FactId) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Fact(fact) => fact == id,
        Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link(_, inner) => says(inner, id),
        Inline::Text(_) | Inline::Break => false,
    })
}
