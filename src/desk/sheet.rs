//! The page on which a text is judged: all of it in reading order, its source beside it, section by section, with what changed
//! since it was approved, what the guards say, and what people said to each other.

use askama::Template;

use super::act::Typed;
use super::compared::{Changed, Settle, changed, settle};
use super::memory::{Memory, Raw};
use super::people::Signed;
use super::queue::sum;
use super::router::Answer;
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::talk::{Thread, threads};
use super::words::{self, Chips};
use crate::catalogue::{ItemId, SectionId, Slug, Text, TextKey, Texts, Written};
use crate::check::guard::{Guard, guards};
use crate::edition::{City, address};
use crate::language::Language;
use crate::locale::Arg;
use crate::review::change::Unit;
use crate::review::{State, Task};
use crate::site::frame::View;
use crate::site::markup::{self, Html};
use crate::store::Draft;

/// A text in a language, as the address of its page names it.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) city: &'a City,
    pub(super) language: &'a Language,
    pub(super) texts: &'a Texts,
    pub(super) view: View<'a>,
}

#[derive(Template)]
#[template(path = "desk/pages/sheet.html")]
struct SheetPage<'a> {
    shell: Shell<'a>,
    title: Html,
    lang: &'a Language,
    source_lang: &'a Language,
    source_name: String,
    own_name: String,
    topic: Option<String>,
    sum: Option<String>,
    live: Option<String>,
    pack: Option<String>,
    /// Pages of packs can be looked at.
    prints: bool,
    parts: Vec<Part>,
    here: String,
    done: Option<String>,
    back: String,
    /// The first section that waits.
    begin: Option<String>,
}

/// A section.
pub(super) struct Part {
    id: String,
    state: &'static str,
    mark: String,
    source: Html,
    own: Option<Html>,
    guards: Vec<(bool, Html)>,
    changed: Option<Changed>,
    edit: Edit,
    talks: Vec<Thread>,
    /// It may be judged: there is something, and the person does that.
    judges: bool,
    /// It may be approved as it is.
    approves: bool,
    problem: Option<String>,
    preview: Option<Html>,
    asking: String,
    /// The person may end the dispute about it.
    settle: Option<Settle>,
}

/// The form in which a section is changed.
pub(super) struct Edit {
    heading: Option<String>,
    body: String,
    say: Option<String>,
    source: String,
    before: String,
    chips: Chips,
    open: bool,
    rows: usize,
}

impl<'a> Sheet<'a> {
    /// Finds what an address names: a language, a layer, a text.
    pub(super) fn find(room: &'a Room<'_>, signed: &Signed, parts: &[&str]) -> Option<Self> {
        let [tag, layer, name @ ..] = parts else { return None };
        let edition = room.publication.edition();
        let key = TextKey { layer: Slug::parse(layer).ok()?, name: name.join("/") };
        let shows = |city: &City| city.chain().iter().any(|known| known.slug == key.layer) || *city.slug() == key.layer;
        let own = edition.city(&signed.person.value.city).filter(|city| shows(city));
        let city = own.or_else(|| edition.cities().find(|city| shows(city)))?;
        let language = city.language(tag)?;
        let texts = city.all_texts().chain(city.notice_texts()).find(|texts| texts.key == key)?;
        Some(Self { city, language, texts, view: View::new(&room.publication, city, language)? })
    }

    /// A section of it.
    pub(super) fn unit(&self, section: &SectionId) -> Unit {
        Unit { text: self.texts.key.clone(), section: section.clone() }
    }

    /// The address of its page at the desk.
    pub(super) fn here(&self) -> String {
        super::queue::href(self.language, &self.texts.key)
    }

    /// The guide or service that it is the text of.
    pub(super) fn item(&self) -> Option<ItemId> {
        ItemId::parse(&self.texts.key.name).ok().filter(|id| self.city.item(id).is_some())
    }

    /// Where readers see it.
    pub(super) fn live(&self) -> Option<String> {
        let (slug, name) = (self.city.slug(), self.texts.key.name.as_str());
        if let Some(id) = self.item() {
            return Some(address::item(slug, self.language, &id));
        }
        match name {
            "letter" | "values" | "glossary" | "phrases" | "places" => Some(address::page(slug, self.language, name)),
            _ => name.strip_prefix("pages/").map(|page| address::page(slug, self.language, page)),
        }
    }

    /// Its sections with their states, in reading order.
    pub(super) fn tasks(&self, room: &'a Room<'_>) -> Vec<Task<'a>> {
        self.city.sections(self.texts, self.language, room.publication.edition().topics())
    }

    /// A section as it is shown to readers.
    fn shown(&self, view: &View<'_>, text: &Text, id: &SectionId) -> Html {
        let lang = &text.language;
        let mut html = String::new();
        let mut say = |words: &str| html.push_str(words);
        if id.as_str() == SectionId::HEAD {
            say(&format!("<h2>{}</h2>", Html::words(&text.title, lang)));
            say(&format!("<p>{}</p>", markup::inlines(view, lang, &text.summary)));
        } else if let Some(section) = text.section(id) {
            if let Some(heading) = &section.heading {
                say(&format!("<h3>{}</h3>", Html::words(heading, lang)));
            }
            if let Some(said) = text.say.get(id) {
                say(&format!("<p class=\"small\">{}</p>", Html::words(said, lang)));
            }
            say(&markup::blocks(view, lang, &section.blocks).to_string());
        }
        Html::trusted(html)
    }
}

/// The page.
pub(super) fn page(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let Some(sheet) = Sheet::find(room, signed, parts) else { return room.sorry(Sorry::Lost) };
    shown(room, signed, &sheet, None)
}

/// The page, with what somebody has typed and why it is not kept.
pub(super) fn shown(room: &Room<'_>, signed: &Signed, sheet: &Sheet<'_>, typed: Option<&Typed>) -> Answer {
    let person = &signed.person.value;
    if !person.reviews(sheet.language) && !person.is_editor() && !person.admin {
        return room.sorry(Sorry::NotYours);
    }
    let Some(source) = sheet.texts.source() else { return room.sorry(Sorry::Lost) };
    let tasks = sheet.tasks(room);
    let written = Raw::read(room, sheet);
    let memory = Memory::read(room, signed, sheet, &tasks)?;
    let locale = room.locale();
    let mut parts = Vec::new();
    for task in &tasks {
        parts.push(part(room, person, sheet, source, task, &written, &memory, typed));
    }
    let waiting: Vec<&Task<'_>> = tasks.iter().filter(|task| task.waits()).collect();
    let shown = sheet.texts.in_language(sheet.language).unwrap_or(source);
    let item = sheet.item();
    let page = SheetPage {
        shell: room.shell(&shown.title, "/desk"),
        title: Html::words(&shown.title, &shown.language),
        lang: sheet.language,
        source_lang: &sheet.texts.source_language,
        source_name: locale.language_name(&sheet.texts.source_language),
        own_name: locale.language_name(sheet.language),
        topic: item.as_ref().map(|id| locale.say(&format!("topic-{}", id.topic))),
        sum: (!waiting.is_empty()).then(|| sum(locale, &waiting)),
        live: sheet.live(),
        prints: room.desk.printer.is_some() && item.is_some(),
        pack: item.map(|id| {
            let packs = address::page(sheet.city.slug(), sheet.language, "packs");
            address::with_fields(&packs, &[("item", id.to_string())])
        }),
        begin: waiting
            .first()
            .filter(|task| task.unit.section.as_str() != SectionId::HEAD)
            .map(|task| task.unit.section.as_str().to_owned()),
        parts,
        here: sheet.here(),
        done: typed.is_none().then(|| room.asked.query("done").and_then(|done| words::done(room, done))).flatten(),
        back: format!("/desk/{}", sheet.language),
    };
    let status = typed.map_or(axum::http::StatusCode::OK, |typed| typed.status);
    Ok(room.page_as(status, page.render()?))
}

#[expect(clippy::too_many_arguments, reason = "a section is put together from all that is known of it")]
fn part(
    room: &Room<'_>,
    person: &crate::store::Person,
    sheet: &Sheet<'_>,
    source: &Text,
    task: &Task<'_>,
    raw: &Raw,
    memory: &Memory,
    typed: Option<&Typed>,
) -> Part {
    let id = &task.unit.section;
    let typed = typed.filter(|typed| typed.section == *id);
    let found = guards(room.publication.edition(), &task.unit, sheet.language);
    let own = sheet.texts.in_language(sheet.language).filter(|text| text.hash(id).is_some());
    let judges = person.reviews(sheet.language) && room.desk.editor.is_some();
    let shown_guards = typed.and_then(|typed| typed.guards.as_ref()).unwrap_or(&found);
    Part {
        id: id.as_str().to_owned(),
        state: task.state.as_str(),
        mark: mark(room, &task.state),
        source: sheet.shown(&sheet.view, source, id),
        own: own.map(|text| sheet.shown(&sheet.view, text, id)),
        guards: shown_guards.iter().map(|guard| (guard.forbids(), words::guard(room, sheet, guard))).collect(),
        changed: changed(room, sheet, task, raw, memory),
        edit: edit(sheet, task, raw, memory.drafts.get(id.as_str()), typed),
        talks: threads(room, &memory.talks, &task.unit),
        judges,
        approves: judges && own.is_some() && !found.iter().any(Guard::forbids),
        problem: typed.and_then(|typed| typed.problem.clone()),
        preview: typed.and_then(|typed| typed.preview.clone()),
        asking: typed.map(|typed| typed.words.clone()).unwrap_or_default(),
        settle: (task.state == State::Disputed && memory.settles).then(|| settle(room, sheet, task, raw, memory)),
    }
}

fn mark(room: &Room<'_>, state: &State) -> String {
    match state {
        State::Approved { by, on } => {
            let date = room.locale().date(*on);
            room.say_with("desk-approved-by", &[("name", Arg::Text(by)), ("date", Arg::Text(&date))])
        }
        state => room.say(&format!("desk-state-{}", state.as_str())),
    }
}

fn edit(sheet: &Sheet<'_>, task: &Task<'_>, raw: &Raw, draft: Option<&Draft>, typed: Option<&Typed>) -> Edit {
    let id = &task.unit.section;
    let (source, now) = (raw.source.get(id), raw.own.get(id));
    let kept = draft.map(|draft| Written { heading: draft.heading.clone(), body: draft.body.clone(), say: draft.say.clone() });
    let wanted = typed.and_then(|typed| typed.written.clone()).or(kept).or(now.cloned()).unwrap_or_default();
    let has =
        |of: fn(&Written) -> &Option<String>| source.is_some_and(|written| of(written).is_some()) || of(&wanted).is_some();
    let lines = wanted.body.lines().map(|line| 1 + line.chars().count() / 42).sum::<usize>();
    Edit {
        heading: has(|written| &written.heading).then(|| wanted.heading.clone().unwrap_or_default()),
        say: has(|written| &written.say).then(|| wanted.say.clone().unwrap_or_default()),
        chips: source.map(|written| words::chips(&sheet.view, &written.body, &wanted.body)).unwrap_or_default(),
        source: task.source.as_str().to_owned(),
        before: task.translation.map(|hash| hash.as_str().to_owned()).unwrap_or_default(),
        open: draft.is_some() || typed.is_some_and(|typed| typed.written.is_some()),
        rows: lines.clamp(4, 24),
        body: words::edited(&wanted.body, sheet.language),
    }
}
