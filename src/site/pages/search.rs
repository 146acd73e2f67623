//! What a search found; when nothing, who can be asked and where to look.

use askama::Template;

use super::article::{PhoneLine, phones};
use super::home::{Tile, tiles};
use super::topic::{Row, row};
use crate::edition::{Item, address};
use crate::locale::{Arg, without_marks};
use crate::search::{Answer, Hit};
use crate::site::frame::{Frame, View};
use crate::site::icons;
use crate::site::markup::{Html, marked};
use crate::site::plan::Page;
use crate::site::trust::mark;

/// More hits than this nobody reads on a phone.
const MOST_HITS: usize = 20;

#[derive(Template)]
#[template(path = "pages/search.html")]
struct Search<'a> {
    frame: Frame<'a>,
    title: String,
    note: Option<String>,
    suggestion: Option<(String, String)>,
    rows: Vec<Row>,
    helper: Option<(Row, Vec<PhoneLine>)>,
    tiles: Vec<Tile<'a>>,
}

pub(in crate::site) fn render(view: View<'_>, query: &str) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut frame = Frame::new(view, Page::Search, &view.say("site-search"), "");
    query.clone_into(&mut frame.query);
    if query.is_empty() {
        let note = Some(view.say("site-search-empty"));
        return Ok(bare(view, frame, view.say("site-search"), note).render()?);
    }
    let answer = view.publication.search.find(view.edition, view.city, view.language, query, MOST_HITS)?;
    let title = view.locale.say_with("site-search-results", &[("query", Arg::Text(query))]);
    let rows: Vec<Row> = answer.hits.iter().filter_map(|hit| found(&view, hit)).collect();
    if rows.is_empty() {
        let note = Some(view.say("site-search-nothing"));
        let page = Search { suggestion: suggestion(&view, &answer), helper: helper(&view), ..bare(view, frame, title, note) };
        return Ok(page.render()?);
    }
    let note = if answer.confident {
        view.locale.say_with("site-search-count", &[("count", Arg::Count(rows.len() as u64))])
    } else {
        view.say("site-search-nearest")
    };
    let helper = if answer.confident { None } else { helper(&view) };
    let suggestion = suggestion(&view, &answer);
    Ok(Search { frame, title, note: Some(note), suggestion, rows, helper, tiles: Vec::new() }.render()?)
}

/// No hits, but ways onward.
fn bare<'a>(view: View<'a>, frame: Frame<'a>, title: String, note: Option<String>) -> Search<'a> {
    Search { frame, title, note, suggestion: None, rows: Vec::new(), helper: None, tiles: tiles(&view) }
}

fn found(view: &View<'_>, hit: &Hit) -> Option<Row> {
    let item = view.city.item(&hit.id)?;
    let snippet: Vec<(String, bool)> = hit.snippet.iter().map(|part| (without_marks(&part.text), part.marked)).collect();
    Some(Row {
        href: hit.url.clone(),
        title: Html::words(&hit.title, &hit.language),
        language: hit.language.clone(),
        summary: marked(&snippet, &hit.language),
        kind: Some(view.say(&format!("site-kind-{}", hit.kind))),
        mark: mark(view, item.texts(), hit.state),
        call: item.phone_in(view.city).and_then(|phone| view.phone(phone)),
    })
}

fn suggestion(view: &View<'_>, answer: &Answer) -> Option<(String, String)> {
    let words = answer.suggestion.clone()?;
    Some((address::search(view.city.slug(), view.language, &words), words))
}

/// The first service of the first topic that answers a phone: the city's own information line.
fn helper(view: &View<'_>) -> Option<(Row, Vec<PhoneLine>)> {
    let mut services = view.city.items().filter_map(|item| match item {
        Item::Service(service) if !service.phones.is_empty() => Some(service),
        _ => None,
    });
    let service = services.next()?;
    Some((row(view, Item::Service(service))?, phones(view, &service.phones)))
}
