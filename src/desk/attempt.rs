//! A change of the editors: first looked at, then made. What it reaches and why it is refused, in the editor's language.

use super::act::published;
use super::editor::{Editor, Preview, Refusal};
use super::faults;
use super::people::{self, Signed};
use super::router::Trouble;
use super::shell::Room;
use crate::edition::{City, address};
use crate::language::Language;
use crate::locale::Arg;
use crate::review::change::{Author, Change, Fault, Obstacle, Touched, TouchedPage};
use crate::site::markup::Html;

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
    let names: Vec<String> = touched.languages.iter().map(|language| room.locale().language_name(language)).collect();
    Reach { lines, pages: touched.pages.iter().map(|page| page_of(room, city, page)).collect(), languages: names.join(", ") }
}

/// A page by its address and its title in the source language, with the city where it is another.
fn page_of(room: &Room<'_>, own: &City, page: &TouchedPage) -> (String, Html) {
    let Some(city) = room.publication.edition().city(page.city.as_str()) else {
        return (String::new(), Html::words(&page.name, &room.language));
    };
    let language: &Language = city.source_language();
    let is = |name: &str| name == page.name || name.strip_prefix("pages/") == Some(&page.name);
    let title = city.all_texts().find(|texts| is(&texts.key.name)).and_then(|texts| texts.source());
    let own_name = format!("site-{}", page.name);
    let name = match title {
        Some(text) => Html::words(&text.title, &text.language),
        None if room.locale().has(&own_name) => Html::words(&room.say(&own_name), &room.language),
        None => Html::words(&page.name, &room.language),
    };
    let name = match city.slug() == own.slug() {
        true => name,
        false => Html::trusted(format!("{name} · {}", Html::words(city.name(&room.language), &room.language))),
    };
    (address::page(city.slug(), language, &page.name), name)
}

fn refused(room: &Room<'_>, refusal: Refusal) -> Tried {
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
