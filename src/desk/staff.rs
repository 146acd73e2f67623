//! The people of the desk, for who invites them: who they are, fresh links, ends of sessions.

use askama::Template;

use super::people::{self, Guest, LONGEST_NAME, Signed};
use super::router::Answer;
use super::shell::{Room, Shell, Sorry};
use crate::catalogue::Slug;
use crate::edition::City;
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::store::record::Held;
use crate::store::{Person, StoreError};

#[derive(Template)]
#[template(path = "desk/pages/people.html")]
struct PeoplePage<'a> {
    shell: Shell<'a>,
    title: String,
    rows: Vec<Row>,
    cities: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    /// A link that was just made, for whom.
    link: Option<(String, String)>,
    done: Option<String>,
    problem: Option<String>,
    name: String,
}

struct Row {
    key: String,
    name: String,
    does: Vec<String>,
    since: String,
    left: bool,
    this: bool,
}

/// The page and its forms.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    if !signed.person.value.admin {
        return room.sorry(Sorry::NotYours);
    }
    match (parts, room.asked.is_sent()) {
        ([], false) => page(room, signed, None, None),
        (["invite"], true) => invite(room, signed),
        ([action @ ("link" | "end" | "leave")], true) => one(room, signed, action),
        _ => room.sorry(Sorry::Lost),
    }
}

fn invite(room: &Room<'_>, signed: &Signed) -> Answer {
    let edition = room.publication.edition();
    let name = room.asked.line("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let city = edition.city(&room.asked.line("city"));
    let Some(city) = city else { return room.sorry(Sorry::Unreadable) };
    let tags = room.asked.all("language");
    let reviews: Vec<Language> = tags.into_iter().filter_map(|tag| city.language(tag).cloned()).collect();
    let (editor, admin) = (!room.asked.line("editor").is_empty(), !room.asked.line("admin").is_empty());
    if name.is_empty() || name.chars().count() > LONGEST_NAME || reviews.is_empty() && !editor && !admin {
        return page(room, signed, None, Some("desk-people-incomplete"));
    }
    let reads = reviews.first().unwrap_or_else(|| city.source_language()).clone();
    let edits: Vec<Slug> = editor.then(|| city.slug().clone()).into_iter().collect();
    let guest = Guest { name: name.clone(), reviews, edits, admin, city: city.slug().clone(), reads };
    let (now, by) = ((room.desk.now)(), signed.person.key.clone());
    let token = room.desk.ask(move |database| {
        let known = Held::<Person>::list(database, "")?;
        let is_known = known.iter().any(|person| people::folded(&person.value.name) == people::folded(&guest.name));
        if is_known { Ok(None) } else { people::invite(database, &guest, &by, now).map(Some) }
    })?;
    match token {
        Some(token) => page(room, signed, Some((name, super::link(&origin(room), &token))), None),
        None => page(room, signed, None, Some("desk-people-known")),
    }
}

fn one(room: &Room<'_>, signed: &Signed, action: &str) -> Answer {
    let (key, by, now) = (room.asked.line("person"), signed.person.key.clone(), (room.desk.now)());
    let wanted = key.clone();
    let found = room.desk.ask(move |database| Held::<Person>::get(database, &wanted))?;
    let Some(person) = found else { return room.sorry(Sorry::Lost) };
    let name = person.value.name.clone();
    match action {
        "link" if !person.value.left => {
            let token = room.desk.ask(move |database| people::fresh_link(database, &key, &by, now))?;
            page(room, signed, Some((name, super::link(&origin(room), &token))), None)
        }
        "end" => {
            room.desk.ask(move |database| people::end_all(database, &key, &by, now))?;
            Ok(room.go("/desk/people?done=ended"))
        }
        "leave" if person.key != signed.person.key => {
            room.desk.ask(move |database| -> Result<(), StoreError> {
                let value = Person { left: !person.value.left, ..person.value.clone() };
                let action = if value.left { "let-go" } else { "taken-back" };
                people::changed(database, &person, &value, (&by, action), now)?;
                people::end_all(database, &key, &by, now).map(drop)
            })?;
            Ok(room.go("/desk/people?done=kept"))
        }
        _ => room.sorry(Sorry::Lost),
    }
}

/// Where the links lead: the public address, or the one that was asked for.
fn origin(room: &Room<'_>) -> String {
    let host = room.asked.headers.get(axum::http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    room.desk.origin.clone().unwrap_or_else(|| format!("http://{host}"))
}

fn page(room: &Room<'_>, signed: &Signed, link: Option<(String, String)>, problem: Option<&str>) -> Answer {
    let people = room.desk.ask(|database| Held::<Person>::list(database, ""))?;
    let (edition, locale) = (room.publication.edition(), room.locale());
    let mut languages: Vec<&Language> = edition.cities().flat_map(City::languages).collect();
    languages.sort();
    languages.dedup();
    let mut rows: Vec<Row> = people.iter().map(|person| row(room, signed, person)).collect();
    rows.sort_by(|one, other| (one.left, &one.name).cmp(&(other.left, &other.name)));
    let title = room.say("desk-nav-people");
    let page = PeoplePage {
        shell: room.shell(&title, "/desk/people"),
        title,
        rows,
        cities: edition.cities().map(|city| (city.slug().to_string(), city.name(&room.language).to_owned())).collect(),
        languages: languages.into_iter().map(|one| (one.tag().to_owned(), Locale::language_name(locale, one))).collect(),
        link,
        done: room.asked.query("done").map(|_| room.say("desk-kept")),
        problem: problem.map(|id| room.say(id)),
        name: room.asked.line("name"),
    };
    Ok(room.page(page.render()?))
}

fn row(room: &Room<'_>, signed: &Signed, person: &Held<Person>) -> Row {
    let (value, locale) = (&person.value, room.locale());
    let since = match value.joined {
        Some(day) => room.say_with("desk-people-came", &[("date", Arg::Text(&locale.date(day)))]),
        None => room.say_with("desk-people-invited", &[("date", Arg::Text(&locale.date(value.invited)))]),
    };
    let mut does: Vec<String> = Vec::new();
    does.extend(value.reviews.iter().filter_map(|tag| Language::parse(tag).ok()).map(|one| locale.language_name(&one)));
    let city = |slug: &String| room.publication.edition().city(slug).map(|city| city.name(&room.language).to_owned());
    let editor = value.edits.iter().filter_map(city);
    does.extend(editor.map(|city| room.say_with("desk-people-edits", &[("city", Arg::Text(&city))])));
    does.extend(value.admin.then(|| room.say("desk-people-admin")));
    Row {
        key: person.key.clone(),
        name: value.name.clone(),
        does,
        since,
        left: value.left,
        this: person.key == signed.person.key,
    }
}
