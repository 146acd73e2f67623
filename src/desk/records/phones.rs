//! The phone numbers of a record in a form: those that stand there, each to be changed or taken out, and room for one more.

use super::form::{Group, Input, Shape, Taken, western};
use crate::catalogue::{FactId, Field, Number, PhoneField};
use crate::desk::shell::Room;
use crate::desk::words;
use crate::locale::Arg;
use crate::site::frame::View;
use crate::site::markup::Html;

/// The name of the field for one more.
const MORE: &str = "phone-more";

fn name(place: usize) -> String {
    format!("phone-{place}")
}

/// The part of a form. A number that a fact has can be kept or taken out: it is changed where the fact stands.
pub(super) fn group(room: &Room<'_>, view: &View<'_>, phones: &[PhoneField], wrong: &Taken<'_>) -> Group {
    let sent = room.asked.is_sent();
    let input = |(place, phone): (usize, &PhoneField)| {
        let (name, number) = (name(place), room.locale().number(&(place + 1).to_string()));
        let label = room.say_with("desk-record-phone", &[("number", Arg::Text(&number))]);
        let typed = if sent { room.asked.line(&name) } else { phone.number.clone().unwrap_or_else(|| "yes".to_owned()) };
        let problem = wrong.wrong.get(&name).cloned();
        match &phone.fact {
            Some(fact) => Input { shape: Shape::Tick(fact_words(view, fact)), problem, ..Input::line(&name, label, typed) },
            None => Input { problem, ..tel(&name, label, typed) },
        }
    };
    let mut inputs: Vec<Input> = phones.iter().enumerate().map(input).collect();
    let typed = if sent { room.asked.line(MORE) } else { String::new() };
    let problem = wrong.wrong.get(MORE).cloned();
    inputs.push(Input { problem, ..tel(MORE, room.say("desk-record-phone-more"), typed) });
    Group { hint: Some(room.say("desk-record-phone-hint")), ..Group::new(room.say("desk-record-phones"), inputs) }
}

fn tel(name: &str, label: String, value: String) -> Input {
    Input { shape: Shape::Line("tel", "ltr"), ..Input::line(name, label, value) }
}

fn fact_words(view: &View<'_>, fact: &str) -> Html {
    match FactId::parse(fact) {
        Ok(id) => {
            let name = Html::words(&words::fact_name(view, &id), view.language);
            Html::trusted(format!("{name}: {}", words::value(view, &id)))
        }
        Err(_) => Html::words(fact, view.language),
    }
}

/// Reads what was typed over the numbers that stand there; their languages and hours stay.
pub(super) fn take(room: &Room<'_>, taken: &mut Taken<'_>, phones: &[PhoneField]) {
    let mut kept = Vec::new();
    for (place, phone) in phones.iter().enumerate() {
        let name = name(place);
        let typed = room.asked.line(&name);
        match (&phone.fact, typed.is_empty()) {
            (_, true) => {}
            (Some(_), false) => kept.push(phone.clone()),
            (None, false) => kept.extend(number(taken, &name, &typed).map(|number| {
                // The same number in another way of writing is no change.
                let is_same = phone.number.as_deref().is_some_and(|old| dialled(old) == dialled(&number));
                PhoneField { number: if is_same { phone.number.clone() } else { Some(number) }, ..phone.clone() }
            })),
        }
    }
    let more = room.asked.line(MORE);
    if !more.is_empty() {
        kept.extend(number(taken, MORE, &more).map(|number| PhoneField { number: Some(number), ..PhoneField::default() }));
    }
    taken.fields.insert("phones".to_owned(), Some(Field::Phones(kept.clone())).filter(|_| !kept.is_empty()));
}

/// A number that can be dialled, as it was typed.
fn number(taken: &mut Taken<'_>, name: &str, typed: &str) -> Option<String> {
    let plain = western(typed).replace(['-', '\u{a0}'], " ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if dialled(&plain).is_none() {
        taken.wrong(name, "desk-wrong-phone");
        return None;
    }
    Some(plain)
}

fn dialled(number: &str) -> Option<String> {
    Number::parse(number).ok().map(|number| number.dialled().to_owned())
}
