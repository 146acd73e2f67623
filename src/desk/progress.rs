//! How far each language is: by topic how much is approved, by whom, how old.

use askama::Template;

use super::people::Signed;
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use crate::edition::City;
use crate::language::Language;
use crate::locale::Arg;
use crate::review::Standing;

#[derive(Template)]
#[template(path = "desk/pages/progress.html")]
struct ProgressPage<'a> {
    shell: Shell<'a>,
    title: String,
    city: String,
    feed: String,
    languages: Vec<Progress>,
}

struct Progress {
    name: String,
    href: Option<String>,
    percent: usize,
    words: String,
    topics: Vec<Topic>,
    by: Option<String>,
}

struct Topic {
    name: String,
    percent: usize,
    words: String,
    age: Option<String>,
}

/// The page.
pub(super) fn page(room: &Room<'_>, signed: &Signed) -> Answer {
    let (edition, person) = (room.publication.edition(), &signed.person.value);
    let city = room.asked.query("city").and_then(|slug| edition.city(slug)).or_else(|| edition.city(&person.city));
    let Some(city) = city.or_else(|| edition.cities().next()) else { return room.sorry(Sorry::Lost) };
    let mut languages: Vec<&Language> = city.languages().iter().filter(|one| *one != city.source_language()).collect();
    // One's own first.
    languages.sort_by_key(|language| !person.reviews(language));
    let title = room.say("desk-nav-progress");
    let page = ProgressPage {
        shell: room.shell(&title, "/desk/progress"),
        title,
        city: city.name(&room.language).to_owned(),
        feed: super::week::address(room, city),
        languages: languages.into_iter().map(|language| progress(room, signed, city, language)).collect(),
    };
    Ok(room.page(page.render()?))
}

fn progress(room: &Room<'_>, signed: &Signed, city: &City, language: &Language) -> Progress {
    let standings = city.standing(language, room.publication.edition().topics());
    let (approved, all) = standings.iter().fold((0, 0), |sum, one| (sum.0 + one.approved, sum.1 + one.sections()));
    let mut by: Vec<(&String, usize)> = Vec::new();
    for (name, count) in standings.iter().flat_map(|standing| &standing.by) {
        match by.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += count,
            None => by.push((name, *count)),
        }
    }
    by.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), (*name).clone()));
    let names: Vec<String> = by.iter().map(|(name, count)| format!("{name} ({count})")).collect();
    let locale = room.locale();
    Progress {
        name: locale.language_name(language),
        href: signed.person.value.reviews(language).then(|| format!("/desk/{language}")),
        percent: (100 * approved).checked_div(all).unwrap_or_default(),
        words: counted(room, approved, all),
        topics: standings.iter().map(|standing| topic(room, standing)).collect(),
        by: (!names.is_empty())
            .then(|| room.say_with("desk-progress-by", &[("names", Arg::Text(&room.locale().list(&names)))])),
    }
}

fn topic(room: &Room<'_>, standing: &Standing) -> Topic {
    let name = standing.topic.as_ref().map_or_else(|| room.say("desk-topic-none"), |slug| room.say(&format!("topic-{slug}")));
    let age =
        standing.oldest.map(|day| room.say_with("desk-progress-oldest", &[("date", Arg::Text(&room.locale().date(day)))]));
    Topic { name, percent: standing.percent(), words: counted(room, standing.approved, standing.sections()), age }
}

pub(super) fn counted(room: &Room<'_>, approved: usize, all: usize) -> String {
    let number = |count: usize| room.locale().number(&count.to_string());
    room.say_with("desk-progress-of", &[("approved", Arg::Text(&number(approved))), ("all", Arg::Text(&number(all)))])
}
