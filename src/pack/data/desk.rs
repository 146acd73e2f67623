//! The desk where a pack is put together: every word and every fact passes over it once, and is looked at.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::book::Book;
use super::closing::Draft;
use super::selection::Selection;
use super::{Data, Reading, held, nodes};
use crate::catalogue::{Fact, FactId, ItemId, Period, Print};
use crate::edition::{City, Edition, Shown};
use crate::language::{Direction, Language};
use crate::locale::{Arg, Locale, without_marks};
use crate::pack::font::Fonts;
use crate::pack::manifest::PrintedFact;
use crate::pack::mark;
use crate::pack::order::Order;
use crate::pack::product::Colours;
use crate::pack::refusal::Reason;

/// Marks that turn the direction of what follows. In content they can only do harm: `isolated` sets our own.
const DIRECTION_MARKS: [std::ops::RangeInclusive<char>; 2] = ['\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}'];

/// Languages for which Typst has patterns of hyphenation, and whose readers know words divided in simple texts. Its patterns for
/// Georgian would leave a single letter at the end of a line.
const HYPHENATED: [&str; 8] = ["pl", "uk", "be", "ru", "en", "fr", "es", "tr"];

/// How many letters around a missing one are named in a refusal.
const EXCERPT: usize = 24;

/// The desk.
pub(super) struct Desk<'a> {
    pub(super) edition: &'a Edition,
    pub(super) city: &'a City,
    pub(super) locale: &'a Locale,
    pub(super) order: &'a Order,
    /// The language that is read.
    pub(super) language: &'a Language,
    selection: &'a Selection<'a>,
    fonts: &'a Fonts,
    reasons: BTreeSet<Reason>,
    notes: BTreeSet<String>,
    facts: BTreeMap<FactId, PrintedFact>,
    scripts: BTreeMap<String, Script>,
    /// What the pack says.
    pub(super) book: Book,
    /// The texts of the pack, in order, with what they rest on.
    pub(super) drafts: Vec<Draft<'a>>,
}

/// What the desks of all languages of an order share.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    pub(super) edition: &'a Edition,
    pub(super) city: &'a City,
    pub(super) fonts: &'a Fonts,
    pub(super) colours: &'a Colours,
    pub(super) order: &'a Order,
    pub(super) selection: &'a Selection<'a>,
}

/// How a language is set.
#[derive(Clone, Serialize)]
pub(super) struct Script {
    /// Two or three letters: Typst takes no more.
    lang: String,
    region: Option<&'static str>,
    dir: &'static str,
    fonts: Vec<String>,
    scale: f64,
    /// Words are divided at the ends of lines by the rules of the language.
    hyphenate: bool,
    /// The first of its running numbers, which Typst counts on from.
    one: String,
}

impl<'a> Desk<'a> {
    /// A desk for one language of an order.
    pub(super) fn new(table: &Table<'a>, language: &'a Language, locale: &'a Locale) -> Self {
        let Table { edition, city, fonts, order, selection, .. } = *table;
        let mut desk = Self {
            edition,
            city,
            locale,
            order,
            language,
            selection,
            fonts,
            reasons: BTreeSet::new(),
            notes: BTreeSet::new(),
            facts: BTreeMap::new(),
            scripts: BTreeMap::new(),
            book: Book::default(),
            drafts: Vec::new(),
        };
        desk.script(language);
        desk.script(city.source_language());
        desk
    }

    /// The address of the site, without a slash at its end.
    pub(super) fn site(&self) -> &'a str {
        self.order.site.trim_end_matches('/')
    }

    /// The checklist of the first steps.
    pub(super) fn checklist(&self) -> Option<&'a ItemId> {
        self.selection.checklist.map(|guide| &guide.id)
    }

    /// Whether a guide or service is printed in full.
    pub(super) fn prints_whole(&self, id: &ItemId) -> bool {
        self.selection.prints_whole(id)
    }

    /// Whether a guide or service stands in this pack.
    pub(super) fn prints(&self, id: &ItemId) -> bool {
        self.selection.prints(id)
    }

    /// Words on their way to paper: without marks that would turn them round, and with a shape for every letter.
    pub(super) fn words(&mut self, text: &str, language: &Language, place: &str) -> String {
        let clean = self.clean(text, language, place);
        match language.direction() {
            Direction::Ltr => held::text(&clean, language),
            Direction::Rtl => nodes::isolate_latin_line(&held::text(&clean, language)),
        }
    }

    /// The same for words with others before or behind them in their line.
    pub(super) fn stretch(&mut self, text: &str, language: &Language, place: &str) -> String {
        let clean = self.clean(text, language, place);
        match language.direction() {
            Direction::Ltr => held::text(&clean, language),
            Direction::Rtl => nodes::isolate_latin(&held::text(&clean, language)),
        }
    }

    fn clean(&mut self, text: &str, language: &Language, place: &str) -> String {
        self.script(language);
        let harmful = |letter: &char| letter.is_control() || DIRECTION_MARKS.iter().any(|range| range.contains(letter));
        let clean: String = text.chars().filter(|letter| !harmful(letter)).collect();
        if let Some((at, letter)) = clean.char_indices().find(|(_, letter)| !self.fonts.shows(*letter)) {
            let start = clean[..at].chars().count().saturating_sub(EXCERPT / 2);
            let text = clean.chars().skip(start).take(EXCERPT).collect();
            self.reasons.insert(Reason::Glyph { letter, place: place.to_owned(), text });
        }
        clean
    }

    /// A message of the reader's language.
    pub(super) fn message(&mut self, id: &str) -> String {
        self.message_with(id, &[])
    }

    /// A message with values.
    pub(super) fn message_with(&mut self, id: &str, values: &[(&str, Arg<'_>)]) -> String {
        if !self.locale.has(id) {
            self.reasons.insert(Reason::Message { id: id.to_owned(), language: self.language.clone() });
        }
        let text = self.locale.say_with(id, values);
        self.seen(&text, &format!("the message {id} of locales/{}", self.language));
        held::text(&text, self.language)
    }

    /// Looks only whether every letter has a shape.
    pub(super) fn seen(&mut self, text: &str, place: &str) {
        if let Some(letter) = text.chars().find(|letter| !self.fonts.shows(*letter)) {
            let text = text.chars().take(EXCERPT).collect();
            self.reasons.insert(Reason::Glyph { letter, place: place.to_owned(), text });
        }
    }

    /// The value of a fact that a text prints; the text's file is for the refusal.
    pub(super) fn printed_fact(&mut self, id: &FactId, file: &str) -> Option<(&'a Fact, &'a Period)> {
        let period = self.city.value(id);
        let (fact, period) = self.fact(id, period, file)?;
        if fact.print == Print::No {
            self.reasons.insert(Reason::NotForPrint { fact: id.clone(), file: file.to_owned() });
        }
        let value = self.city.printed(self.locale, &period.value).map(|printed| crate::locale::without_marks(&printed.text));
        let entry = PrintedFact { id: id.to_string(), value, checked: period.provenance.checked.to_string() };
        self.facts.insert(id.clone(), entry);
        self.says_fact(fact, period, true);
        Some((fact, period))
    }

    /// The day on which the values of the text at hand were compared with their sources, the oldest, where one of them
    /// may only be printed with it.
    pub(super) fn values_checked(&mut self) -> Option<String> {
        let city = self.city;
        let dated =
            self.drafts.last()?.facts.iter().filter(|id| city.fact(id).is_some_and(|fact| fact.print == Print::WithDate));
        let oldest = dated.filter_map(|id| city.value(id)).map(|period| period.provenance.checked).min()?;
        let date = self.locale.date(oldest);
        Some(self.message_with("pack-values-checked", &[("date", Arg::Text(&date))]))
    }

    /// A fact on which a text rests.
    pub(super) fn basis(&mut self, id: &FactId, file: &str) {
        let city = self.city;
        // A sentence may announce what will hold: “from January”.
        let announced = city.fact(id).and_then(|fact| fact.periods.iter().find(|period| self.is_announced(period)));
        if let Some((fact, period)) = self.fact(id, city.value(id).or(announced), file) {
            self.says_fact(fact, period, false);
            let checked = period.provenance.checked.to_string();
            self.facts.entry(id.clone()).or_insert(PrintedFact { id: id.to_string(), value: None, checked });
        }
    }

    fn is_announced(&self, period: &Period) -> bool {
        !period.provenance.unconfirmed && period.valid_from.is_some_and(|first| first > self.edition.today())
    }

    fn fact(&mut self, id: &FactId, period: Option<&'a Period>, file: &str) -> Option<(&'a Fact, &'a Period)> {
        let Some((fact, period)) = self.city.fact(id).zip(period) else {
            self.reasons.insert(self.withheld(id, file));
            return None;
        };
        if period.provenance.check_again <= self.edition.today() {
            let (file, line) = (&fact.position.file, fact.position.line);
            self.notes
                .insert(format!("{file}:{line}: the fact “{id}” is due for a check since {}", period.provenance.check_again));
        }
        if let Some(draft) = self.drafts.last_mut() {
            draft.facts.insert(id.clone());
        }
        Some((fact, period))
    }

    fn withheld(&self, id: &FactId, file: &str) -> Reason {
        let today = self.edition.today();
        let ended = self.city.fact(id).filter(|fact| fact.has_expired(today) && !fact.is_unconfirmed());
        let until = ended.and_then(|fact| fact.periods.iter().filter_map(|period| period.valid_until).max());
        match until {
            Some(until) => Reason::Expired { fact: id.clone(), until, file: file.to_owned() },
            None => Reason::Unconfirmed { fact: id.clone(), file: file.to_owned() },
        }
    }

    /// Something that whoever prints should know.
    pub(super) fn note(&mut self, note: String) {
        self.notes.insert(note);
    }

    /// Something for which this pack must not be printed.
    pub(super) fn refuse(&mut self, reason: Reason) {
        self.reasons.insert(reason);
    }

    /// In a print run, a text must be approved.
    pub(super) fn must_be_approved(&mut self, shown: &Shown<'_>, file: &str) {
        if !self.order.draft && !shown.state.is_approved() {
            let state = shown.state.as_str().to_owned();
            self.reasons.insert(Reason::NotApproved { file: file.to_owned(), language: self.language.clone(), state });
        }
    }

    /// How a language is set; noted, so that the template finds it.
    fn script(&mut self, language: &Language) {
        if self.scripts.contains_key(language.tag()) {
            return;
        }
        let (fonts, scale) = self.fonts.stack(language);
        let region = match language.tag() {
            "zh" | "zh-Hans" => Some("CN"),
            "zh-Hant" => Some("TW"),
            _ => None,
        };
        let script = Script {
            lang: language.primary().to_owned(),
            region,
            dir: language.direction().as_str(),
            fonts: fonts.into_iter().map(str::to_owned).collect(),
            scale,
            hyphenate: HYPHENATED.contains(&language.primary()),
            one: self.city.in_digits(language, "1"),
        };
        self.scripts.insert(language.to_string(), script);
    }

    /// The scripts of everything that passed.
    pub(super) fn scripts(&self) -> BTreeMap<String, Script> {
        self.scripts.clone()
    }

    /// What lies over the pages of a proof. The first language's stands on all of them.
    pub(super) fn mark(&mut self) -> Option<String> {
        if self.order.languages.first() != Some(self.language) {
            return None;
        }
        let script = self.scripts.get(&self.language.to_string())?;
        let drawn = mark::drawn(self.fonts, script, &self.locale.say("pack-draft"));
        drawn.map_err(|reason| self.reasons.insert(reason)).ok()
    }

    /// The data, or all reasons against it.
    pub(super) fn finish(mut self, data: &Data) -> Result<Reading, BTreeSet<Reason>> {
        let json = match serde_json::to_string(data) {
            Ok(json) if runs_from_right(&json) => json,
            // The marks turn nothing, but every one of them parts a line that could be set in one go.
            Ok(json) => without_marks(&json),
            Err(error) => {
                self.reasons.insert(Reason::Template { place: "data".to_owned(), message: error.to_string() });
                String::new()
            }
        };
        if !self.reasons.is_empty() {
            return Err(self.reasons);
        }
        Ok(Reading { json: json.into_bytes(), facts: self.facts, notes: self.notes, book: self.book })
    }
}

/// Whether a text has letters of a script that runs from right to left.
fn runs_from_right(text: &str) -> bool {
    let is_such = |letter: char| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}')
    };
    // The bytes that such letters begin with in UTF-8: most letters need no closer look.
    let first = |byte: u8| matches!(byte, 0xd6..=0xe0 | 0xef | 0xf0);
    let places = text.bytes().enumerate().filter(|(_, byte)| first(*byte));
    places.into_iter().any(|(at, _)| text[at..].starts_with(is_such))
}
