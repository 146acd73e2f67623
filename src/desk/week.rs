//! The week at the desk for readers of news (Atom, RFC 4287): what was approved in each language, how far each is, what waits.
//! It says nothing that the content does not say, so that programs which sign in nowhere may read it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use chrono::{Datelike as _, Days, NaiveDate, NaiveTime};

use super::progress::counted;
use super::queue::sum;
use super::router::Answer;
use super::shell::Room;
use super::sorry::Sorry;
use crate::catalogue::{SectionId, Verdict};
use crate::edition::City;
use crate::language::Language;
use crate::locale::{Arg, without_marks};
use crate::review::{Standing, Task};
use crate::site::programs::identity;
use crate::site::reply;

/// Weeks that are still told of.
const WEEKS: u64 = 8;

/// The feeds that were made, by address, each with the edition and day that it was made of.
pub(super) type Kept = Mutex<BTreeMap<String, (String, Arc<str>)>>;

#[derive(Template)]
#[template(path = "desk/pages/week.xml")]
struct Feed<'a> {
    language: &'a Language,
    id: String,
    title: String,
    updated: String,
    author: String,
    own: String,
    page: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    updated: String,
    /// A language by its name, and what is said of it.
    approved: Vec<(String, String)>,
    nothing: Option<String>,
    /// How far each language is now; of the newest week alone.
    now: Option<(String, Vec<(String, String)>)>,
}

/// The feed of a city, in the language that the address names.
pub(super) fn feed(room: &Room<'_>, name: &str) -> Answer {
    let edition = room.publication.edition();
    let Some(city) = name.strip_suffix(".atom").and_then(|slug| edition.city(slug)) else { return room.sorry(Sorry::Lost) };
    let today = city.local((room.desk.now)()).date();
    let (place, made_of) = (format!("{} {}", city.slug(), room.language), format!("{} {today}", edition.id().as_str()));
    let kept = room.desk.weeks.lock().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
    let text: Arc<str> = match kept {
        Some((of, text)) if of == made_of => text,
        _ => {
            let text: Arc<str> = made(room, city, today)?.into();
            let mut weeks = room.desk.weeks.lock().unwrap_or_else(PoisonError::into_inner);
            weeks.insert(place, (made_of, Arc::clone(&text)));
            text
        }
    };
    let kind = "application/atom+xml; charset=utf-8";
    let mut response = reply::made(StatusCode::OK, &room.asked.method, kind, text.to_string());
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
    Ok(response)
}

/// The address of the feed of a city.
pub(super) fn address(room: &Room<'_>, city: &City) -> String {
    format!("/desk/week/{}.atom?lang={}", city.slug(), room.language)
}

fn made(room: &Room<'_>, city: &City, today: NaiveDate) -> Result<String, askama::Error> {
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let mut entries = Vec::new();
    for back in 1..=WEEKS {
        let Some(begin) = monday.checked_sub_days(Days::new(7 * back)) else { continue };
        let entry = entry(room, city, begin, back == 1);
        // The last week is told of even when nothing happened.
        if back == 1 || entry.nothing.is_none() {
            entries.push(entry.plain());
        }
    }
    let origin = room.desk.origin.clone().unwrap_or_default();
    let name = city.name(&room.language);
    let feed = Feed {
        language: &room.language,
        id: identity(&["week", city.slug().as_str(), room.language.tag()]),
        title: without_marks(&room.say_with("desk-week", &[("city", Arg::Text(name))])),
        updated: entries.first().map(|entry| entry.updated.clone()).unwrap_or_default(),
        author: without_marks(&format!("{} · {name}", room.say("site-name"))),
        own: format!("{origin}{}", address(room, city)),
        page: format!("{origin}/desk/progress"),
        entries,
    };
    feed.render()
}

/// The newest week in paragraphs, with what they are called: the same for an e-mail. `None`: there is no such city.
pub(super) fn told(room: &Room<'_>, city: &str, begin: NaiveDate) -> Option<(String, Vec<String>)> {
    let city = room.publication.edition().city(city)?;
    let entry = entry(room, city, begin, true);
    let lines = |title: String, lines: &[(String, String)]| {
        let lines = lines.iter().map(|(name, words)| format!("• {name}: {words}"));
        std::iter::once(title).chain(lines).collect::<Vec<_>>().join("\n")
    };
    let title = room.say_with("desk-week", &[("city", Arg::Text(city.name(&room.language)))]);
    let days = format!("{title} · {}", entry.title);
    let mut told = vec![match entry.nothing {
        Some(nothing) => format!("{days}\n{nothing}"),
        None => lines(days, &entry.approved),
    }];
    told.extend(entry.now.map(|(title, all)| lines(title, &all)));
    Some((title, told))
}

impl Entry {
    /// The same without marks of direction, for markup that does what they do.
    fn plain(self) -> Self {
        let each =
            |lines: Vec<(String, String)>| lines.into_iter().map(|(name, words)| (name, without_marks(&words))).collect();
        let now = self.now.map(|(title, lines)| (title, each(lines)));
        Self { title: without_marks(&self.title), approved: each(self.approved), now, ..self }
    }
}

/// What happened from a Monday on.
fn entry(room: &Room<'_>, city: &City, begin: NaiveDate, is_newest: bool) -> Entry {
    let (end, next) = (begin + Days::new(6), begin + Days::new(7));
    let names = city.languages().iter().filter(|language| *language != city.source_language());
    let approved: Vec<(String, String)> = names.filter_map(|language| approved(room, city, language, (begin, end))).collect();
    let (from, to) = (room.locale().date(begin), room.locale().date(end));
    Entry {
        id: identity(&["week", city.slug().as_str(), room.language.tag(), &begin.to_string()]),
        title: room.say_with("desk-week-of", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]),
        updated: city.instant(next.and_time(NaiveTime::MIN)).to_rfc3339(),
        nothing: approved.is_empty().then(|| room.say("desk-week-nothing")),
        approved,
        now: is_newest.then(|| (room.say("desk-week-now"), now(room, city))),
    }
}

/// How many sections were approved in a language between two days, and by whom.
fn approved(room: &Room<'_>, city: &City, language: &Language, days: (NaiveDate, NaiveDate)) -> Option<(String, String)> {
    let layers = &room.publication.edition().catalogue().layers;
    let chain = std::iter::once(city.slug()).chain(city.chain().iter().map(|layer| &layer.slug));
    let chain: BTreeSet<_> = chain.collect();
    let mut sections: BTreeSet<(&str, &str, &SectionId)> = BTreeSet::new();
    let mut by: BTreeMap<&str, usize> = BTreeMap::new();
    for (slug, content) in layers.iter().filter(|(slug, _)| chain.contains(slug)) {
        for approval in content.approvals.get(language).into_iter().flat_map(|all| all.iter()) {
            let is_meant = approval.verdict == Verdict::Approved && (days.0..=days.1).contains(&approval.date);
            if is_meant && sections.insert((slug.as_str(), &approval.item, &approval.section)) {
                *by.entry(&approval.reviewer).or_default() += 1;
            }
        }
    }
    let names: Vec<String> = by.iter().map(|(name, count)| format!("{name} ({count})")).collect();
    let values = [("count", Arg::Count(sections.len() as u64)), ("names", Arg::Text(&room.locale().list(&names)))];
    let words = room.say_with("desk-week-approved", &values);
    (!sections.is_empty()).then(|| (room.locale().language_name(language), words))
}

/// How far each language is, and what waits in it.
fn now(room: &Room<'_>, city: &City) -> Vec<(String, String)> {
    let topics = room.publication.edition().topics();
    let slugs: Vec<_> = topics.iter().map(|topic| topic.slug.clone()).collect();
    let languages = city.languages().iter().filter(|language| *language != city.source_language());
    let line = |language: &Language| {
        let tasks = city.queue(language, topics);
        let standings: Vec<Standing> = crate::review::standing(&tasks, &slugs);
        let (approved, all) = standings.iter().fold((0, 0), |sum, one| (sum.0 + one.approved, sum.1 + one.sections()));
        let waiting: Vec<&Task<'_>> = tasks.iter().filter(|task| task.waits()).collect();
        let waits = match waiting.is_empty() {
            true => room.say("desk-queue-nothing"),
            false => format!("{}: {}", room.say("desk-nav-queue"), sum(room.locale(), &waiting)),
        };
        (room.locale().language_name(language), format!("{} · {waits}", counted(room, approved, all)))
    };
    languages.map(line).collect()
}
