//! What waits for a reviewer: one page to begin with, and the list of all, the dangerous first, in sections and minutes.

use askama::Template;
use chrono::Duration;

use super::people::Signed;
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use crate::catalogue::{Slug, TextKey};
use crate::edition::{City, Edition, address};
use crate::language::Language;
use crate::locale::{Arg, Locale};
use crate::review::{Reason, State, Task};
use crate::site::markup::Html;

/// For so long answers of readers tell what is read.
const LATELY: Duration = Duration::days(90);
/// Pages that are listed before somebody asks for all.
const AT_FIRST: usize = 25;

#[derive(Template)]
#[template(path = "desk/pages/queue.html")]
struct QueuePage<'a> {
    shell: Shell<'a>,
    title: String,
    /// The person's languages: address, name, whether it is the one.
    tongues: Vec<(String, String, bool)>,
    /// How much waits in all.
    sum: String,
    first: Option<Row>,
    rows: Vec<Row>,
    /// Where all are listed, and how many more those are.
    all: Option<(String, String)>,
    filters: Vec<Filter>,
    here: String,
    /// Sheets to print and files.
    paper: String,
    /// Something is filtered.
    narrowed: bool,
    nothing: Option<String>,
    done: Option<String>,
}

/// A text of which something waits.
struct Row {
    href: String,
    title: Html,
    lang: Language,
    topic: String,
    /// “6 sections, about 15 minutes”
    sum: String,
    marks: Vec<(&'static str, String)>,
}

/// A way to see less.
struct Filter {
    name: &'static str,
    label: String,
    /// Value, words, whether it is the one.
    options: Vec<(String, String, bool)>,
}

/// What the address asks for.
struct Wanted<'a> {
    city: &'a City,
    topic: Option<&'a str>,
    layer: Option<&'a str>,
    state: Option<&'a str>,
    all: bool,
}

/// The page of somebody's first language.
pub(super) fn first(room: &Room<'_>, signed: &Signed) -> Option<Answer> {
    let tag = signed.person.value.reviews.first()?;
    Some(page(room, signed, &Language::parse(tag).ok()?))
}

/// The page of a language.
pub(super) fn page(room: &Room<'_>, signed: &Signed, language: &Language) -> Answer {
    let person = &signed.person.value;
    if !person.reviews(language) {
        return room.sorry(Sorry::NotYours);
    }
    let (edition, asked) = (room.publication.edition(), room.asked);
    let named = asked.query("city").and_then(|slug| edition.city(slug));
    let own = || edition.city(&person.city).or_else(|| edition.cities().next());
    let Some(city) = named.or_else(own) else { return room.sorry(Sorry::Lost) };
    let Some(language) = city.language(language.tag()) else { return room.sorry(Sorry::Lost) };
    let wanted = Wanted {
        city,
        topic: asked.query("topic"),
        layer: asked.query("layer"),
        state: asked.query("state"),
        all: asked.query("all").is_some(),
    };
    let (slug, since) = (city.slug().clone(), (city.local((room.desk.now)()) - LATELY).date());
    let answers = room.desk.ask(move |database| database.answered(&slug, since))?;
    let tasks = city.queue_with(language, edition.topics(), &answers);
    let waiting: Vec<&Task<'_>> = tasks.iter().filter(|task| task.waits() && wanted.has(task)).collect();
    let groups = grouped(&waiting);
    let here = format!("/desk/{language}");
    let hidden = if wanted.all { 0 } else { groups.len().saturating_sub(AT_FIRST) };
    let listed = groups.iter().take(groups.len() - hidden);
    let mut rows: Vec<Row> = listed.map(|group| row(room, city, language, group)).collect();
    let first = (!rows.is_empty()).then(|| rows.remove(0));
    let all = (hidden > 0).then(|| {
        let count = room.say_with("desk-queue-all", &[("count", Arg::Count(hidden as u64))]);
        (address::with_fields(here.as_str(), &[wanted.fields(), vec![("all", "yes".to_owned())]].concat()), count)
    });
    let name = room.locale().language_name(language);
    let title = room.say_with("desk-queue-title", &[("language", Arg::Text(&name))]);
    let page = QueuePage {
        shell: room.shell(&room.say("desk-nav-queue"), "/desk"),
        tongues: tongues(room, person, language),
        sum: sum(room.locale(), &waiting),
        nothing: first.is_none().then(|| room.say("desk-queue-nothing")),
        first,
        rows,
        all,
        filters: filters(room, edition, &wanted, &tasks),
        paper: format!("/desk/paper/{language}"),
        here,
        narrowed: wanted.topic.is_some() || wanted.layer.is_some() || wanted.state.is_some(),
        title,
        done: asked.query("done").map(|_| room.say("desk-page-done")),
    };
    Ok(room.page(page.render()?))
}

impl Wanted<'_> {
    fn has(&self, task: &Task<'_>) -> bool {
        let is = |wanted: Option<&str>, value: &str| wanted.is_none_or(|wanted| wanted == value);
        is(self.layer, task.unit.text.layer.as_str())
            && is(self.state, task.state.as_str())
            && self.topic.is_none_or(|wanted| wanted == task.topic.map_or("", Slug::as_str))
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        let given = [("topic", self.topic), ("layer", self.layer), ("state", self.state)];
        let mut fields = vec![("city", self.city.slug().to_string())];
        fields.extend(given.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned()))));
        fields
    }
}

/// Tasks of one text together, in the order in which the first of each comes.
fn grouped<'t, 'a>(tasks: &[&'t Task<'a>]) -> Vec<Vec<&'t Task<'a>>> {
    let mut groups: Vec<Vec<&'t Task<'a>>> = Vec::new();
    let mut places: std::collections::BTreeMap<&TextKey, usize> = std::collections::BTreeMap::new();
    for task in tasks {
        let place = *places.entry(&task.unit.text).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(task),
            None => groups.push(vec![task]),
        }
    }
    groups
}

fn row(room: &Room<'_>, city: &City, language: &Language, tasks: &[&Task<'_>]) -> Row {
    let locale = room.locale();
    let Some(first) = tasks.first() else {
        return Row {
            href: String::new(),
            title: Html::default(),
            lang: language.clone(),
            topic: String::new(),
            sum: String::new(),
            marks: Vec::new(),
        };
    };
    let key = &first.unit.text;
    let own = city.all_texts().chain(city.notice_texts()).find(|texts| texts.key == *key);
    let is_translated = own.is_some_and(|texts| texts.in_language(language).is_some());
    let lang = if is_translated { language.clone() } else { city.source_language().clone() };
    let mut reasons: Vec<Reason> = tasks.iter().flat_map(|task| task.reasons.iter().copied()).collect();
    reasons.sort();
    reasons.dedup();
    if reasons.iter().any(|reason| matches!(reason, Reason::Emergency | Reason::Urgent)) {
        // That comes first for a better reason.
        reasons.retain(|reason| *reason != Reason::FirstSteps);
    }
    let mut marks: Vec<(&'static str, String)> = Vec::new();
    marks.extend(reasons.iter().filter_map(|reason| reason_mark(locale, *reason)));
    for state in ["disputed", "outdated", "missing"] {
        let count = tasks.iter().filter(|task| task.state.as_str() == state).count() as u64;
        if count > 0 {
            marks.push((state, locale.say_with(&format!("desk-some-{state}"), &[("count", Arg::Count(count))])));
        }
    }
    Row {
        href: href(language, key),
        title: Html::words(first.title, &lang),
        topic: first.topic.map_or_else(|| room.say("desk-topic-none"), |topic| locale.say(&format!("topic-{topic}"))),
        sum: sum(locale, tasks),
        lang,
        marks,
    }
}

fn reason_mark(locale: &Locale, reason: Reason) -> Option<(&'static str, String)> {
    match reason {
        Reason::Emergency => Some(("alarm-mark", locale.say("desk-reason-emergency"))),
        Reason::Urgent => Some(("alarm-mark", locale.say("desk-reason-urgent"))),
        Reason::Facts => Some(("plain-mark", locale.say("desk-reason-facts"))),
        Reason::Read => Some(("plain-mark", locale.say("desk-reason-read"))),
        Reason::FirstSteps => Some(("plain-mark", locale.say("desk-reason-first-steps"))),
        Reason::Linked => None,
    }
}

/// The address of the page of a text in a language.
pub(super) fn href(language: &Language, key: &TextKey) -> String {
    format!("/desk/{language}/{}/{}", key.layer, key.name)
}

/// “6 sections, about 15 minutes”
pub(super) fn sum(locale: &Locale, tasks: &[&Task<'_>]) -> String {
    let waiting: Vec<&&Task<'_>> = tasks.iter().filter(|task| task.waits()).collect();
    let sections = locale.say_with("desk-sections", &[("count", Arg::Count(waiting.len() as u64))]);
    let minutes = crate::review::minutes(waiting.iter().map(|task| **task)) as u64;
    /// From here on people count in hours.
    const LONG: u64 = 100;
    let time = match minutes {
        LONG.. => locale.say_with("desk-hours", &[("count", Arg::Count(minutes.div_ceil(60)))]),
        minutes => locale.say_with("desk-minutes", &[("count", Arg::Count(minutes))]),
    };
    locale.say_with("desk-sum", &[("sections", Arg::Text(&sections)), ("time", Arg::Text(&time))])
}

fn tongues(room: &Room<'_>, person: &crate::store::Person, language: &Language) -> Vec<(String, String, bool)> {
    let own = person.reviews.iter().filter_map(|tag| Language::parse(tag).ok());
    let tongue = |one: Language| (format!("/desk/{one}"), room.locale().language_name(&one), one == *language);
    let tongues: Vec<(String, String, bool)> = own.map(tongue).collect();
    if tongues.len() > 1 { tongues } else { Vec::new() }
}

fn filters(room: &Room<'_>, edition: &Edition, wanted: &Wanted<'_>, tasks: &[Task<'_>]) -> Vec<Filter> {
    let locale = room.locale();
    let everything = |chosen: bool| (String::new(), room.say("desk-filter-all"), !chosen);
    let mut topics = vec![everything(wanted.topic.is_some())];
    topics.extend(edition.topics().iter().map(|topic| {
        let slug = topic.slug.as_str();
        (slug.to_owned(), locale.say(&format!("topic-{slug}")), wanted.topic == Some(slug))
    }));
    let mut states = vec![everything(wanted.state.is_some())];
    for state in [State::Draft, State::Outdated, State::Disputed, State::Missing] {
        let name = state.as_str();
        states.push((name.to_owned(), locale.say(&format!("desk-state-{name}")), wanted.state == Some(name)));
    }
    let mut layers: Vec<&Slug> = tasks.iter().map(|task| &task.unit.text.layer).collect();
    layers.sort();
    layers.dedup();
    let chain = wanted.city.chain();
    let layer_name = |slug: &Slug| {
        let layer = chain.iter().find(|layer| layer.slug == *slug);
        layer.map_or_else(|| slug.to_string(), |layer| layer.names.get(&room.language).unwrap_or(&layer.name).clone())
    };
    let mut layer_options = vec![everything(wanted.layer.is_some())];
    let option = |slug: &&Slug| (slug.to_string(), layer_name(slug), wanted.layer == Some(slug.as_str()));
    layer_options.extend(layers.iter().map(option));
    let cities = edition
        .cities()
        .map(|city| (city.slug().to_string(), city.name(&room.language).to_owned(), city.slug() == wanted.city.slug()));
    let filters = [
        Filter { name: "topic", label: room.say("desk-filter-topic"), options: topics },
        Filter { name: "state", label: room.say("desk-filter-state"), options: states },
        Filter { name: "layer", label: room.say("desk-filter-layer"), options: layer_options },
        Filter { name: "city", label: room.say("desk-filter-city"), options: cities.collect() },
    ];
    filters.into_iter().filter(|filter| filter.options.len() > 1).collect()
}
