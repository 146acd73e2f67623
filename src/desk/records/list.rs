//! The list of places and services, by which their editors find one.

use askama::Template;

use crate::catalogue::{Schedule, Slug, Value};
use crate::desk::people::Signed;
use crate::desk::questions::{cities, edits};
use crate::desk::router::Answer;
use crate::desk::shell::{Room, Shell};
use crate::edition::Item;
use crate::site::frame::View;
use crate::site::markup::{Html, escaped};

#[derive(Template)]
#[template(path = "desk/pages/records.html")]
struct RecordsPage<'a> {
    shell: Shell<'a>,
    title: String,
    query: String,
    rows: Vec<Row>,
    done: Option<String>,
}

/// A place or a service.
struct Row {
    href: String,
    name: Html,
    hours: Option<String>,
    phones: Vec<Html>,
    checked: String,
}

/// Places and services that somebody may change, found by words of their name or address.
pub(super) fn page(room: &Room<'_>, signed: &Signed) -> Answer {
    let query = room.asked.query("q").unwrap_or_default().to_lowercase();
    let mut rows: Vec<Row> = Vec::new();
    for city in cities(room, signed) {
        let Some(view) = View::new(&room.publication, city, city.source_language()) else { continue };
        let found = places(&view)
            .chain(services(&view))
            .filter(|(layer, words, _)| edits(room, signed, layer) && words.to_lowercase().contains(&query));
        for (_, _, row) in found {
            if rows.iter().all(|known| known.href != row.href) {
                rows.push(Row { checked: row.checked.parse().map_or(row.checked, |day| room.locale().date(day)), ..row });
            }
        }
    }
    let title = room.say("desk-nav-records");
    let page = RecordsPage {
        shell: room.shell(&title, "/desk/records"),
        title,
        query: room.asked.query("q").unwrap_or_default().to_owned(),
        rows,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
    };
    Ok(room.page(page.render()?))
}

/// Places with their layers and the words by which they are found.
fn places<'a>(view: &'a View<'a>) -> impl Iterator<Item = (Slug, String, Row)> + 'a {
    view.city.locations().into_iter().filter_map(|(_, place)| {
        let layer = Slug::parse(place.position.file.split('/').next()?).ok()?;
        let row = Row {
            href: format!("/desk/records/place/{layer}/{}", place.id),
            name: Html::words(&place.name, view.language),
            hours: place.schedule.as_ref().and_then(|schedule| hours_in_words(view, schedule)),
            phones: place.phones.iter().filter_map(|phone| shown_number(view, phone)).collect(),
            checked: place.provenance.checked.to_string(),
        };
        Some((layer, format!("{} {} {}", place.name, place.address(), place.id), row))
    })
}

fn services<'a>(view: &'a View<'a>) -> impl Iterator<Item = (Slug, String, Row)> + 'a {
    view.city.items().filter_map(|item| {
        let Item::Service(service) = item else { return None };
        let title = service.texts.source().map(|text| text.title.clone())?;
        let layer = service.texts.key.layer.clone();
        let row = Row {
            href: format!("/desk/records/service/{layer}/{}", service.id),
            name: Html::words(&title, view.language),
            hours: service.schedule.as_ref().and_then(|schedule| hours_in_words(view, schedule)),
            phones: service.phones.iter().filter_map(|phone| shown_number(view, phone)).collect(),
            checked: service.provenance.checked.to_string(),
        };
        Some((layer, format!("{title} {}", service.id), row))
    })
}

fn hours_in_words(view: &View<'_>, schedule: &Schedule) -> Option<String> {
    view.locale.value(&Value::Hours(schedule.clone())).map(|printed| printed.text)
}

fn shown_number(view: &View<'_>, phone: &crate::catalogue::Phone) -> Option<Html> {
    let number = view.city.phone(phone)?;
    Some(Html::trusted(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(number.shown()))))
}
