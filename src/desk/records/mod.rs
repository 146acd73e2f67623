//! Records of a city for its editors: hours, phones and addresses of places and services, and alerts. A form reads what is typed
//! into the values of a record, says at each field what is wrong with it, and hands on what is right to be looked at and made.

mod alerts;
mod announce;
mod form;
mod hours;
mod list;
mod phones;
mod record;

use super::people::Signed;
use super::router::Answer;
use super::shell::Room;
use super::sorry::Sorry;
use crate::catalogue::{ItemId, Slug};
use crate::review::change::RecordKey;
pub(super) use form::{Group, Input, Shape};

/// The pages of records.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let editor = match room.editor_for(signed) {
        Ok(editor) => editor,
        Err(why) => return room.sorry(why),
    };
    match parts {
        ["records"] if !room.asked.is_sent() => list::page(room, signed),
        ["records", kind @ ("place" | "service"), layer, id @ ..] => match key(kind, layer, &id.join("/")) {
            Some(of) => record::page(room, signed, editor.as_ref(), &of),
            None => room.sorry(Sorry::Lost),
        },
        ["alerts"] if !room.asked.is_sent() => alerts::list(room, signed),
        ["alerts", "new"] => announce::announce(room, signed, editor.as_ref()),
        ["alerts", layer, id] => match (Slug::parse(layer), Slug::parse(id)) {
            (Ok(layer), Ok(id)) => alerts::change(room, signed, editor.as_ref(), &layer, &id),
            _ => room.sorry(Sorry::Lost),
        },
        _ => room.sorry(Sorry::Lost),
    }
}

fn key(kind: &str, layer: &str, id: &str) -> Option<RecordKey> {
    let layer = Slug::parse(layer).ok()?;
    Some(match kind {
        "place" => RecordKey::Location(layer, Slug::parse(id).ok()?),
        _ => RecordKey::Service(layer, ItemId::parse(id).ok()?),
    })
}
