//! The values that editors keep true, found by their names or by the texts that print them.

use askama::Template;

use super::people::Signed;
use super::questions::{cities, edits};
use super::router::Answer;
use super::shell::{Room, Shell};
use super::words;
use crate::catalogue::{Fact, FactId, Slug, Texts, Value};
use crate::edition::City;
use crate::site::frame::View;
use crate::site::markup::Html;

#[derive(Template)]
#[template(path = "desk/pages/facts.html")]
struct FactsPage<'a> {
    shell: Shell<'a>,
    title: String,
    query: String,
    /// Values that texts print.
    rows: Vec<FactRow>,
    /// What sentences rest on: nothing of it is printed.
    statements: Vec<FactRow>,
    done: Option<String>,
}

/// A value.
struct FactRow {
    href: String,
    name: String,
    value: Html,
    checked: String,
    /// Titles of texts that print it, or rest on it, and how many others do.
    printed_in: Vec<String>,
    more: usize,
}

/// The facts that somebody may change, found by words of their name or id.
pub(super) fn list(room: &Room<'_>, signed: &Signed) -> Answer {
    /// Titles that are named; who looks for a value knows it by the text it stands in.
    const NAMED: usize = 2;
    let query = room.asked.query("q").unwrap_or_default().to_lowercase();
    let (mut rows, mut statements): (Vec<FactRow>, Vec<FactRow>) = Default::default();
    for city in cities(room, signed) {
        let Some(view) = View::new(&room.publication, city, city.source_language()) else { continue };
        for fact in city.facts() {
            let Some(layer) = layer_of(room, signed, city, &fact.id) else { continue };
            let name = words::fact_label(&view, &fact.id);
            let href = format!("/desk/facts/{layer}/{}", fact.id.as_str());
            let mut printed_in = if is_statement(fact) { resting_on(city, &fact.id) } else { printed_in(city, &fact.id) };
            let words = [name.as_str(), fact.id.as_str()].into_iter().chain(printed_in.iter().map(String::as_str));
            let is_wanted = words.into_iter().any(|words| words.to_lowercase().contains(&query));
            let rows = if is_statement(fact) { &mut statements } else { &mut rows };
            if is_wanted && rows.iter().all(|known| known.href != href) {
                let checked = fact.periods.iter().map(|period| period.provenance.checked).max();
                let checked = checked.map(|day| room.locale().date(day)).unwrap_or_default();
                let more = printed_in.len().saturating_sub(NAMED);
                printed_in.truncate(NAMED);
                rows.push(FactRow { href, name, value: words::value(&view, &fact.id), checked, printed_in, more });
            }
        }
    }
    let title = room.say("desk-nav-facts");
    let page = FactsPage {
        shell: room.shell(&title, "/desk/facts"),
        title,
        query: room.asked.query("q").unwrap_or_default().to_owned(),
        rows,
        statements,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// Whether nothing of a fact is printed: it is what a sentence rests on.
pub(super) fn is_statement(fact: &Fact) -> bool {
    fact.periods.iter().all(|period| matches!(period.value, Value::Statement))
}

/// The titles of the texts whose original prints a fact.
fn printed_in(city: &City, id: &FactId) -> Vec<String> {
    let sources = city.all_texts().chain(city.notice_texts()).filter_map(Texts::source);
    sources.filter(|text| text.facts.iter().any(|fact| fact.value == *id)).map(|text| text.title.clone()).collect()
}

/// The titles of the guides and services that rest on a statement.
fn resting_on(city: &City, id: &FactId) -> Vec<String> {
    let rests = city.items().filter(|item| item.basis().iter().any(|fact| fact.value == *id));
    rests.filter_map(|item| item.texts().source()).map(|text| text.title.clone()).collect()
}

/// The layer in which a city finds a fact, if the person edits it.
pub(super) fn layer_of(room: &Room<'_>, signed: &Signed, city: &City, id: &FactId) -> Option<Slug> {
    let layers = &room.publication.edition().catalogue().layers;
    let chain = std::iter::once(city.layer()).chain(city.chain());
    let layer =
        chain.map(|layer| &layer.slug).find(|slug| layers.get(*slug).is_some_and(|content| content.facts.contains_key(id)))?;
    edits(room, signed, layer).then(|| layer.clone())
}
