//! A change of the editors: first looked at, then made. What it reaches and why it is refused, in the editor's language.

use super::act::published;
use super::editor::{Editor, Preview, Refusal};
use super::faults;
use super::people::{self, Signed};
use super::router::Trouble;
use super::shell::Room;
use crate::catalogue::ItemId;
use crate::edition::{City, address};
use crate::language::Language;
use crate::locale::Arg;
use crate::review::change::{Author, Change, Fault, Obstacle, Touched, TouchedPage};
use crate::site::markup::Html;
use crate::site::preview;

/// What was tried, and what came of it.
#[derive(Default)]
pub(super) struct Tried {
    /// Why there was nothing to check.
    refusal: Option<String>,
    /// What the checks forbid.
    pub(super) faults: Vec<Fault>,
    /// What it would reach; `None` where nothing could be looked at.
    pub(super) reach: Option<Reach>,
}

/// What a change reaches, in sentences.
pub(super) struct Reach {
    pub(super) lines: Vec<String>,
    /// The pages, with the words by which readers know them.
    pub(super) pages: Vec<(String, Html)>,
    pub(super) languages: String,
    /// Which of the pages can be looked at as they would be.
    pub(super) looks: Option<Looks>,
}

/// What can be looked at as it would be: each with the value of its field, its name, whether it was chosen.
pub(super) struct Looks {
    pub(super) pages: Vec<(String, String, bool)>,
    pub(super) languages: Vec<(String, String, bool)>,
    /// One of them stands in a pack, and there is a press.
    pub(super) prints: bool,
}

impl Tried {
    /// Nothing but a refusal.
    pub(super) fn refused(why: String) -> Self {
        Self { refusal: Some(why), ..Self::default() }
    }

    /// Why it can't be made, in one paragraph.
    pub(super) fn problem(&self, room: &Room<'_>) -> Option<String> {
        if self.refusal.is_some() || self.faults.is_empty() {
            return self.refusal.clone();
        }
        Some(faults::told(room, &self.faults))
    }
}

/// Looks at a change, or makes it when its author has looked before.
pub(super) fn attempt(
    room: &Room<'_>,
    signed: &Signed,
    editor: &dyn Editor,
    city: &City,
    change: &Change,
) -> Result<Result<(), Tried>, Trouble> {
    if room.asked.line("do") == "change" {
        return make(room, signed, editor, city, change);
    }
    Ok(Err(match editor.preview(change) {
        Ok(preview) => looked(room, city, preview),
        Err(refusal) => refused(room, refusal),
    }))
}

/// Makes a change and notes who did.
pub(super) fn make(
    room: &Room<'_>,
    signed: &Signed,
    editor: &dyn Editor,
    city: &City,
    change: &Change,
) -> Result<Result<(), Tried>, Trouble> {
    let by = Author { name: published(&signed.person) };
    let on = city.local((room.desk.now)()).date();
    match editor.make(change, &by, on) {
        Ok(made) => {
            let (now, person) = ((room.desk.now)(), signed.person.key.clone());
            let object = format!("{} {}", room.asked.path.trim_start_matches("/desk/"), made.commit.unwrap_or_default());
            let noted = room.desk.ask(move |database| database.change(&[people::note(&person, "edited", object.trim(), now)]));
            if let Err(error) = noted {
                tracing::error!(%error, "what was edited at the desk could not be noted");
            }
            Ok(Ok(()))
        }
        Err(refusal) => Ok(Err(refused(room, refusal))),
    }
}

fn looked(room: &Room<'_>, city: &City, preview: Preview) -> Tried {
    let faults = preview.faults.into_iter().filter(|fault| fault.forbids).collect();
    Tried { refusal: None, faults, reach: Some(reach(room, city, &preview.touched)) }
}

fn reach(room: &Room<'_>, city: &City, touched: &Touched) -> Reach {
    let count = |id: &str, count: usize| room.say_with(id, &[("count", Arg::Count(count as u64))]);
    let mut lines =
        vec![count("desk-reach-pages", touched.pages.len()), count("desk-reach-languages", touched.languages.len())];
    if !touched.packs.is_empty() {
        lines.push(count("desk-reach-packs", touched.packs.len()));
    }
    let turned = touched.states.iter().filter(|change| change.before.is_approved() && !change.after.is_approved()).count();
    lines.push(count("desk-reach-outdated", turned));
    for (_, _, label) in &touched.print_runs {
        lines.push(room.say_with("desk-reach-run", &[("name", Arg::Text(label))]));
    }
    let looks = looks(room, city, touched);
    let names: Vec<String> = touched.languages.iter().map(|language| room.locale().language_name(language)).collect();
    Reach {
        lines,
        pages: touched.pages.iter().map(|page| page_of(room, city, page)).collect(),
        languages: room.locale().list(&names),
        looks,
    }
}

/// A page as a form names it.
pub(super) fn value(page: &TouchedPage) -> String {
    format!("{}/{}", page.city, page.name)
}

/// The guide or service of which a pack can be looked at: that of the page, or the first that the change reaches in its city.
pub(super) fn printed(city: &City, page: &TouchedPage, pages: &[TouchedPage]) -> Option<ItemId> {
    let in_city = pages.iter().filter(|other| other.city == page.city);
    let mut items = std::iter::once(page).chain(in_city).filter_map(|page| ItemId::parse(&page.name).ok());
    items.find(|item| city.item(item).is_some())
}

/// What of all that is reached can be looked at: pages that stand there already, in languages in which they would read otherwise.
fn looks(room: &Room<'_>, own: &City, touched: &Touched) -> Option<Looks> {
    let (edition, of, tongue) = (room.publication.edition(), room.asked.line("of"), room.asked.line("in"));
    let stands = |page: &&TouchedPage| {
        edition.city(page.city.as_str()).is_some_and(|city| {
            preview::stands(&room.publication, &address::page(city.slug(), city.source_language(), &page.name))
        })
    };
    let mut pages: Vec<&TouchedPage> = touched.pages.iter().filter(stands).collect();
    // Guides and services say most of what has changed; lists and glossary come after them.
    pages.sort_by_key(|page| ItemId::parse(&page.name).is_err());
    let first = pages.first()?;
    let city = edition.city(first.city.as_str())?;
    let tongue = if touched.languages.iter().any(|language| language.tag() == tongue) {
        tongue
    } else {
        own.source_language().tag().to_owned()
    };
    Some(Looks {
        prints: room.desk.printer.is_some() && printed(city, first, &touched.pages).is_some(),
        pages: pages.iter().map(|page| (value(page), plain_name(room, own, page), value(page) == of)).collect(),
        languages: touched
            .languages
            .iter()
            .map(|language| (language.tag().to_owned(), room.locale().language_name(language), language.tag() == tongue))
            .collect(),
    })
}

/// A page by its address and its title in the source language, with the city where it is another.
fn page_of(room: &Room<'_>, own: &City, page: &TouchedPage) -> (String, Html) {
    let Some(city) = room.publication.edition().city(page.city.as_str()) else {
        return (String::new(), Html::words(&page.name, &room.language));
    };
    let (name, language) = named(room, city, page);
    let name = match city.slug() == own.slug() {
        true => Html::words(&name, &language),
        false => {
            let city = Html::words(city.name(&room.language), &room.language);
            Html::trusted(format!("{} · {city}", Html::words(&name, &language)))
        }
    };
    (address::page(city.slug(), city.source_language(), &page.name), name)
}

/// The same in plain words.
fn plain_name(room: &Room<'_>, own: &City, page: &TouchedPage) -> String {
    let Some(city) = room.publication.edition().city(page.city.as_str()) else { return page.name.clone() };
    let (name, _) = named(room, city, page);
    if city.slug() == own.slug() { name } else { format!("{name} · {}", city.name(&room.language)) }
}

/// What a page is called, and in which language.
fn named(room: &Room<'_>, city: &City, page: &TouchedPage) -> (String, Language) {
    let is = |name: &str| name == page.name || name.strip_prefix("pages/") == Some(&page.name);
    let title = city.all_texts().find(|texts| is(&texts.key.name)).and_then(|texts| texts.source());
    let own_name = format!("site-{}", page.name);
    match title {
        Some(text) => (text.title.clone(), text.language.clone()),
        None if room.locale().has(&own_name) => (room.say(&own_name), room.language.clone()),
        None => (page.name.clone(), room.language.clone()),
    }
}

/// Why nothing is done.
pub(super) fn refused(room: &Room<'_>, refusal: Refusal) -> Tried {
    Tried::refused(match refusal {
        Refusal::Faults(faults) => return Tried { faults, ..Tried::default() },
        Refusal::Moved(_) | Refusal::RecordMoved(_) => room.say("desk-moved"),
        Refusal::Guards(_) => room.say("desk-guarded"),
        Refusal::HeadFirst => room.say("desk-head-first"),
        Refusal::BuiltUpon => room.say("desk-built-upon"),
        Refusal::Unknown(_) => room.say("desk-lost-lead"),
        Refusal::Obstacle(obstacle, why) => obstacle_words(room, &obstacle, &why),
    })
}

/// Why nothing can be written; what the system says goes to the log.
pub(super) fn obstacle_words(room: &Room<'_>, obstacle: &Obstacle, why: &str) -> String {
    tracing::error!(why, "nothing can be written at the desk");
    room.say(match obstacle {
        Obstacle::ReadOnly => "desk-read-only",
        Obstacle::Full => "desk-full",
        Obstacle::Merging => "desk-merging",
        Obstacle::Other => "desk-obstacle",
    })
}
