//! The list of suggestions of one city in one language: its phrases in the order in which they are shown, each once, and
//! which word stands in which phrase. Knows phrases and words, nothing of what is typed.

use std::collections::{BTreeMap, BTreeSet};

use super::lexicon::Lexicon;
use super::phrases::{Kind, Page, Phrase, gather};
use crate::catalogue::{Slug, Urgency};
use crate::edition::City;
use crate::language::Language;
use crate::search::analysis::{Analysis, Hearing, Seen, Word};

/// Longer phrases are no suggestions.
const LONGEST: usize = 200;

/// The suggestions of one city in one language.
pub(in crate::search) struct Suggestions {
    pub(super) city: Slug,
    pub(super) language: Language,
    /// Of which version of the city they were made.
    pub(in crate::search) version: [u8; 32],
    pub(super) analysis: Analysis,
    /// How the words of the office in the source language are compared.
    pub(super) source: Analysis,
    pub(super) source_language: Language,
    pub(super) lexicon: Lexicon,
    /// The shortest first; among those as long as each other, what somebody needs now.
    pub(super) entries: Vec<Entry>,
    pub(super) pages: Vec<Page>,
    /// The words of all phrases, one phrase after another.
    spots: Vec<Spot>,
    /// The numbers of the phrases in which a word stands, one word after another.
    postings: Vec<u32>,
    /// Where the postings of each word begin; after the last, where they end.
    starts: Vec<u32>,
}

/// A phrase of the list.
pub(super) struct Entry {
    pub(super) text: Box<str>,
    pub(super) kind: Kind,
    /// Whether it is in the source language.
    pub(super) official: bool,
    /// The page that it leads to; `None` where several have it.
    pub(super) page: Option<u32>,
    /// Where its words begin among all.
    first: u32,
    words: u8,
}

/// A word of a phrase.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    /// Its number in the lexicon.
    pub(super) word: u32,
    /// Where it begins in the text, in bytes.
    pub(super) from: u16,
    /// Where it ends.
    pub(super) to: u16,
}

/// A phrase in the making.
struct Draft {
    phrase: Phrase,
    words: Vec<Word>,
    pages: BTreeSet<usize>,
}

impl Suggestions {
    /// Reads the texts of a city. `analysis` gives that of a language.
    pub(in crate::search) fn build(city: &City, language: &Language, analysis: &dyn Fn(&Language) -> Analysis) -> Self {
        let (analysis, source) = (analysis(language), analysis(city.source_language()));
        let (pages, phrases) = gather(city, language);
        let mut drafts = drafts(phrases, &analysis, &source);
        let urgency = |draft: &Draft| draft.pages.iter().filter_map(|page| Some(pages.get(*page)?.urgency)).max();
        drafts.sort_by_cached_key(|draft| {
            let urgency = std::cmp::Reverse(urgency(draft).unwrap_or(Urgency::Normal));
            (draft.phrase.text.chars().count(), urgency, draft.phrase.kind, draft.phrase.page)
        });
        let lexicon = lexicon(&drafts, Hearing::of(&analysis, &source));
        let mut list = Self {
            city: city.slug().clone(),
            language: language.clone(),
            version: city.version(language),
            analysis,
            source,
            source_language: city.source_language().clone(),
            lexicon,
            entries: Vec::with_capacity(drafts.len()),
            pages,
            spots: Vec::new(),
            postings: Vec::new(),
            starts: Vec::new(),
        };
        drafts.into_iter().for_each(|draft| list.add(draft));
        list.post();
        list
    }

    /// The words of a phrase, in order.
    pub(super) fn spots(&self, entry: &Entry) -> &[Spot] {
        let first = entry.first as usize;
        self.spots.get(first..first + usize::from(entry.words)).unwrap_or_default()
    }

    /// The phrases in which a word stands.
    pub(super) fn with(&self, word: u32) -> &[u32] {
        let place = |word: usize| self.starts.get(word).map_or(0, |place| *place as usize);
        self.postings.get(place(word as usize)..place(word as usize + 1)).unwrap_or_default()
    }

    fn add(&mut self, draft: Draft) {
        let first = self.spots.len() as u32;
        for word in &draft.words {
            let Some(number) = self.lexicon.number(&word.folded) else { continue };
            let place = |byte: usize| u16::try_from(byte).unwrap_or(u16::MAX);
            self.spots.push(Spot { word: number, from: place(word.from), to: place(word.to) });
        }
        let page = draft.pages.first().filter(|_| draft.pages.len() == 1).map(|page| *page as u32);
        let Phrase { text, official, kind, .. } = draft.phrase;
        let words = (self.spots.len() as u32 - first) as u8;
        self.entries.push(Entry { text: text.into(), kind, official, page, first, words });
    }

    /// Notes which word stands in which phrases.
    fn post(&mut self) {
        let mut by_word: Vec<(u32, u32)> = Vec::with_capacity(self.spots.len());
        for (number, entry) in self.entries.iter().enumerate() {
            by_word.extend(self.spots(entry).iter().map(|spot| (spot.word, number as u32)));
        }
        by_word.sort_unstable();
        by_word.dedup();
        let starts = (0..=self.lexicon.len() as u32).map(|word| by_word.partition_point(|(other, _)| *other < word) as u32);
        self.starts = starts.collect();
        self.postings = by_word.into_iter().map(|(_, phrase)| phrase).collect();
        self.spots.shrink_to_fit();
    }
}

/// The phrases with their words. Titles stand for themselves. Of anything else, the same words are one phrase, that of all
/// pages that have them; of words that a page's title says already, and of words that the glossary explains but a page is
/// about, there is none.
fn drafts(phrases: Vec<Phrase>, analysis: &Analysis, source: &Analysis) -> Vec<Draft> {
    let (mut seen, mut seen_source) = (Seen::default(), Seen::default());
    let mut titles: Vec<Draft> = Vec::new();
    let mut others: BTreeMap<String, Draft> = BTreeMap::new();
    let mut titled: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut glossary: Vec<(String, Draft)> = Vec::new();
    for phrase in phrases {
        let words = match phrase.official {
            true => source.words_seen(&phrase.text, &mut seen_source),
            false => analysis.words_seen(&phrase.text, &mut seen),
        };
        if words.is_empty() || words.len() > usize::from(u8::MAX) || phrase.text.chars().count() > LONGEST {
            continue;
        }
        let whole = words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
        let (kind, page) = (phrase.kind, phrase.page);
        let draft = Draft { phrase, words, pages: BTreeSet::from([page]) };
        if kind.is_title() {
            // The office's title may be the same as the page's own.
            if titled.entry(whole).or_default().insert(page) {
                titles.push(draft);
            }
        } else if kind == Kind::Glossary {
            glossary.push((whole, draft));
        } else if let Some(same) = others.get_mut(&whole) {
            same.pages.insert(page);
            // A word of the office that people use in other languages too is still one of its own language.
            same.phrase.official |= draft.phrase.official;
        } else {
            others.insert(whole, draft);
        }
    }
    others.retain(|whole, draft| {
        let Some(pages) = titled.get(whole) else { return true };
        draft.pages.extend(pages);
        draft.pages.len() > 1
    });
    for (whole, draft) in glossary {
        if !titled.contains_key(&whole) {
            others.entry(whole).or_insert(draft);
        }
    }
    titles.extend(others.into_values());
    titles
}

fn lexicon(drafts: &[Draft], hearing: Hearing) -> Lexicon {
    let mut words: BTreeMap<String, Vec<Word>> = BTreeMap::new();
    for word in drafts.iter().flat_map(|draft| &draft.words) {
        if let Some(forms) = words.get_mut(&word.folded) {
            if forms.iter().all(|other| other.stems != word.stems) {
                forms.push(word.clone());
            }
        } else {
            words.insert(word.folded.clone(), vec![word.clone()]);
        }
    }
    Lexicon::new(words, hearing)
}
