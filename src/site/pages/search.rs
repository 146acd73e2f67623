//! What a search found: the fact that was asked for, the number to call, the hits and the ways to narrow them. When nothing
//! answers, first who can be asked and where to look, then what comes closest: it never ends in an empty page.

use std::collections::BTreeSet;

use askama::Template;

use super::article::{PhoneLine, phones};
use super::fact::Card;
use super::home::{Tile, tiles};
use super::narrow::{self, Narrow};
use super::topic::{Row, row};
use crate::catalogue::{Service, Texts, Urgency};
use crate::edition::{Item, address};
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::search::{Answer, Asked, Filter, Hit};
use crate::site::Outside;
use crate::site::banner::moment;
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, as_on_the_sign, inlines, marked, printed};
use crate::site::plan::Page;
use crate::site::trust::{Mark, mark};

/// More hits than this nobody reads on a phone; who wants more asks for all.
const MOST_HITS: usize = 20;
/// Of alerts and events, the first few.
const MOST_NOTICES: usize = 3;
/// All that a search looks at.
const ALL_HITS: usize = 200;

/// What the address of a search says.
#[derive(Clone, Debug, Default)]
pub(in crate::site) struct Question {
    pub(in crate::site) query: String,
    pub(in crate::site) filter: Filter,
    /// All hits are wanted, not only the first.
    pub(in crate::site) all: bool,
}

#[derive(Template)]
#[template(path = "pages/search.html")]
struct Search<'a> {
    frame: Frame<'a>,
    title: String,
    note: Option<String>,
    suggestion: Option<(String, String)>,
    fact: Option<Card>,
    /// What somebody may need now, with its number.
    alarm: Option<(Row, Html)>,
    narrow: Option<Narrow>,
    rows: Vec<Row>,
    /// The address of all hits, and how many these are.
    more: Option<(String, String)>,
    helper: Option<Helper>,
    tiles: Vec<Tile<'a>>,
    /// Only some topics are shown.
    nearest: bool,
}

/// Who can be asked.
struct Helper {
    row: Row,
    phones: Vec<PhoneLine>,
    /// A letter with the question in it.
    letter: Option<String>,
    /// Questions without an answer are counted.
    counts: bool,
}

/// The page on which nothing is asked yet.
pub(super) fn blank(view: View<'_>) -> askama::Result<String> {
    let frame = Frame::new(view, Page::Search, &view.say("site-search"), &view.say("site-home-lead"));
    let note = Some(view.say("site-search-empty"));
    let tiles = tiles(&view);
    Search { tiles, ..bare(frame, view.say("site-search"), note) }.render()
}

/// The page of a search.
pub(in crate::site) struct Found {
    pub(in crate::site) html: String,
    /// Nothing answers the question.
    pub(in crate::site) unanswered: bool,
}

pub(in crate::site) fn render(
    view: View<'_>,
    question: &Question,
    outside: &Outside,
) -> Result<Found, Box<dyn std::error::Error + Send + Sync>> {
    if question.query.is_empty() {
        return Ok(Found { html: blank(view)?, unanswered: false });
    }
    let mut frame = Frame::new(view, Page::Search, &view.say("site-search"), &view.say("site-home-lead"));
    question.query.clone_into(&mut frame.query);
    frame.narrowed = narrow::fields(&question.filter);
    let now = outside.now.as_ref().map(|now| now(view.edition.catalogue().time_zone()));
    let limit = if question.all { ALL_HITS } else { MOST_HITS };
    let asked = Asked { query: &question.query, limit, filter: question.filter.clone(), now, facets: true, reasons: false };
    let answer = view.publication.search.answer(view.edition, view.city, view.language, &asked)?;
    let notices = notices(&view, question);
    // A filter that leaves nothing says nothing about the question.
    let nothing = answer.hits.is_empty() && question.filter.is_empty() && answer.fact.is_none();
    let unanswered = (!answer.confident || nothing) && notices.is_empty();
    if let Some(hears) = outside.unanswered.as_ref().filter(|_| unanswered) {
        hears(view.city.slug(), view.language, &answer.query);
    }
    let mut page = page(view, frame, question, &answer, unanswered.then_some(outside));
    page.rows.splice(0..0, notices);
    Ok(Found { html: page.render()?, unanswered })
}

/// The alerts that hold and the events to come that the question names by their titles, before all hits: they pass.
fn notices(view: &View<'_>, question: &Question) -> Vec<Row> {
    if !question.filter.is_empty() {
        return Vec::new();
    }
    let is_named = |texts: &Texts| view.publication.search.names(view.edition, view.language, &question.query, texts);
    let row = |texts: &Texts, href: String, kind: &str, when: Option<Html>| {
        let shown = view.shown(texts)?;
        Some(Row {
            href,
            title: Html::words(shown.title, shown.language),
            language: shown.language.clone(),
            said_in: shown.language.clone(),
            summary: inlines(view, shown.language, shown.summary),
            kind: Some(view.say(kind)),
            mark: mark(view, shown.instead().unwrap_or(&texts.source_language), shown.state.as_str()),
            call: None,
            near: None,
            when,
            urgent: false,
        })
    };
    let alerts = view.city.alerts_at(view.now()).into_iter().filter(|alert| is_named(&alert.texts));
    let alerts = alerts
        .filter_map(|alert| row(&alert.texts, address::alert(view.city.slug(), view.language, &alert.id), "site-alerts", None));
    let mut seen = BTreeSet::new();
    let events = view.city.events_after(view.now()).into_iter().filter(|(_, event)| seen.insert(&event.id));
    let events = events.filter(|(_, event)| is_named(&event.texts)).filter_map(|(time, event)| {
        let when = moment(view, time.start);
        row(&event.texts, address::event(view.city.slug(), view.language, &event.id), "site-events", Some(when))
    });
    alerts.chain(events).take(MOST_NOTICES).collect()
}

/// The page of an answer. `unanswered`: the question is one that nothing answers.
fn page<'a>(
    view: View<'a>,
    frame: Frame<'a>,
    question: &Question,
    answer: &Answer,
    unanswered: Option<&Outside>,
) -> Search<'a> {
    let title = view.locale.say_with("site-search-results", &[("query", Arg::Text(&question.query))]);
    let count = Arg::Count(answer.total as u64);
    let note = match (answer.hits.is_empty(), unanswered) {
        (true, _) if !question.filter.is_empty() => view.say("site-filter-nothing"),
        (true, None) => String::new(),
        (true, Some(_)) => view.say("site-search-nothing"),
        (false, Some(_)) => view.say("site-search-nearest"),
        (false, None) => view.locale.say_with("site-search-count", &[("count", count)]),
    };
    let fact = answer.fact.as_ref().and_then(|fact| Card::new(&view, fact));
    let (alarm, rows) = rows(&view, answer, fact.as_ref());
    let more = (answer.total > answer.hits.len()).then(|| {
        let mut fields = narrow::fields(&question.filter);
        fields.push(("all", "1".to_owned()));
        let all = address::narrowed(view.city.slug(), view.language, &question.query, &fields);
        (all, view.locale.say_with("site-search-more", &[("count", count)]))
    });
    Search {
        suggestion: suggestion(&view, answer),
        fact,
        alarm,
        narrow: Narrow::new(&view, question, &answer.facets),
        rows,
        more,
        helper: unanswered.and_then(|outside| helper(&view, question, outside)),
        nearest: !answer.topics.is_empty(),
        tiles: if unanswered.is_some() { nearest(&view, answer) } else { Vec::new() },
        ..bare(frame, title, Some(note).filter(|note| !note.is_empty()))
    }
}

/// No hits.
fn bare(frame: Frame<'_>, title: String, note: Option<String>) -> Search<'_> {
    Search {
        frame,
        title,
        note,
        suggestion: None,
        fact: None,
        alarm: None,
        narrow: None,
        rows: Vec::new(),
        more: None,
        helper: None,
        tiles: Vec::new(),
        nearest: false,
    }
}

/// The topics that come nearest; all where none does.
fn nearest<'a>(view: &View<'a>, answer: &Answer) -> Vec<Tile<'a>> {
    let all = tiles(view);
    let near = |tile: &Tile<'_>| answer.topics.iter().any(|topic| view.topic(topic) == tile.title);
    if answer.topics.is_empty() { all } else { all.into_iter().filter(near).collect() }
}

/// The hits. The first stands as a card of its own when somebody may need it now: the number before all words. Not where
/// the fact above is that number already.
fn rows(view: &View<'_>, answer: &Answer, fact: Option<&Card>) -> (Option<(Row, Html)>, Vec<Row>) {
    let mut marks = Marks::default();
    let mut rows: Vec<Row> = answer.hits.iter().filter_map(|hit| found(view, hit, &mut marks)).collect();
    // What the word of the question means stands behind the best hit.
    if let Some(term) = answer.term.as_ref().and_then(|term| explained(view, term, &mut marks)) {
        rows.insert(rows.len().min(1), term);
    }
    let dialled = fact.is_some_and(|fact| fact.dialled);
    let urgent = answer.confident && !dialled && rows.first().is_some_and(|row| row.urgent && row.call.is_some());
    if !urgent {
        return (None, rows);
    }
    let first = rows.remove(0);
    let call = first.call.clone();
    (call.map(|call| (first, call)), rows)
}

/// The marks of a list: its hits are in few states, and each is put into words once.
#[derive(Default)]
struct Marks(Vec<(&'static str, Language, Mark)>);

impl Marks {
    fn of(&mut self, view: &View<'_>, source: &Language, state: &'static str) -> Mark {
        if let Some((_, _, mark)) = self.0.iter().find(|(other, language, _)| *other == state && language == source) {
            return mark.clone();
        }
        let mark = mark(view, source, state);
        self.0.push((state, source.clone(), mark.clone()));
        mark
    }
}

/// A word of the glossary, or a phrase.
fn explained(view: &View<'_>, hit: &Hit, marks: &mut Marks) -> Option<Row> {
    let (kind, texts) = match hit.kind {
        "phrase" => ("site-phrases", view.city.phrases()),
        _ => ("site-glossary", view.city.glossary()),
    };
    Some(Row {
        href: hit.url.clone(),
        title: Html::words(&hit.title, &hit.language),
        language: hit.language.clone(),
        said_in: view.language.clone(),
        summary: words_around(hit, view.language),
        kind: Some(view.say(kind)),
        mark: marks.of(view, &texts?.source_language, hit.state),
        call: None,
        near: None,
        when: None,
        urgent: false,
    })
}

/// The words around what was looked for.
fn words_around(hit: &Hit, language: &Language) -> Html {
    let snippet: Vec<(String, bool)> = hit.snippet.iter().map(|part| (without_marks(&part.text), part.marked)).collect();
    marked(&snippet, language)
}

fn found(view: &View<'_>, hit: &Hit, marks: &mut Marks) -> Option<Row> {
    let item = view.city.item(&hit.id)?;
    Some(Row {
        href: hit.url.clone(),
        title: Html::words(&hit.title, &hit.language),
        language: hit.language.clone(),
        said_in: hit.language.clone(),
        summary: words_around(hit, &hit.language),
        kind: Some(view.say(&format!("site-kind-{}", hit.kind))),
        mark: marks.of(view, &item.texts().source_language, hit.state),
        call: hit.phone.as_ref().map(|number| printed(&view.locale.phone(number))),
        near: hit.near.as_ref().map(|place| as_on_the_sign(view, place)),
        when: None,
        urgent: item.urgency() == Urgency::Emergency,
    })
}

fn suggestion(view: &View<'_>, answer: &Answer) -> Option<(String, String)> {
    let words = answer.suggestion.clone()?;
    Some((address::search(view.city.slug(), view.language, &words), words))
}

/// The first service of the first topic that answers a phone: the city's own information line. Who would rather write finds
/// the question in the letter.
fn helper(view: &View<'_>, question: &Question, outside: &Outside) -> Option<Helper> {
    let items = view.city.items();
    let services: Vec<&Service> =
        items.filter_map(|item| if let Item::Service(service) = item { Some(service) } else { None }).collect();
    let answers = services.iter().find(|service| !service.phones.is_empty())?;
    let of_topic = services.iter().filter(|service| service.id.topic == answers.id.topic);
    let mut reads = std::iter::once(answers).chain(of_topic).flat_map(|service| view.city.online(service).email);
    let letter = reads.next().map(|to| {
        let body = without_marks(&view.locale.say_with("site-missing-letter", &[("query", Arg::Text(&question.query))]));
        address::mail(to, &view.say("site-missing-subject"), &body)
    });
    let row = row(view, Item::Service(answers))?;
    Some(Helper { row, phones: phones(view, &answers.phones), letter, counts: outside.unanswered.is_some() })
}
