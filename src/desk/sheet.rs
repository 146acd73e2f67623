//! The page on which a text is judged: all of it in reading order, its source beside it, section by section, with what changed
//! since it was approved, what the guards say, and what people said to each other.

use std::collections::BTreeMap;

use askama::Template;

use super::act::Typed;
use super::people::Signed;
use super::questions::edits;
use super::queue::sum;
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell, Sorry};
use super::words::{self, Chip};
use crate::catalogue::{Hash, ItemId, SectionId, Slug, Text, TextKey, Texts, Written};
use crate::check::guard::{Guard, guards};
use crate::edition::{City, address};
use crate::language::Language;
use crate::locale::Arg;
use crate::review::change::Unit;
use crate::review::{Difference, State, Task};
use crate::site::frame::View;
use crate::site::markup::{self, Html};
use crate::store::record::Held;
use crate::store::{Draft, KeptText, Talk, TalkKind};

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

/// How a dispute can be ended.
struct Settle {
    /// Another translation that reviewers judged: its hash, and its words with what the one that stands has not.
    earlier: Option<(String, Html)>,
}

/// What changed since somebody approved it, both sides before and after.
struct Changed {
    source: Option<(Html, Html)>,
    own: Option<(Html, Html)>,
}

/// The form in which a section is changed.
pub(super) struct Edit {
    heading: Option<String>,
    body: String,
    say: Option<String>,
    source: String,
    before: String,
    chips: Vec<Chip>,
    open: bool,
    rows: usize,
}

/// Words about a section, with answers.
struct Thread {
    key: String,
    kind: String,
    class: &'static str,
    said: Vec<(String, String, String)>,
    closed: bool,
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

/// The text as it is written, in both languages, on the disk as it is now.
struct Raw {
    source: BTreeMap<SectionId, Written>,
    own: BTreeMap<SectionId, Written>,
}

impl Raw {
    fn read(room: &Room<'_>, sheet: &Sheet<'_>) -> Self {
        let of = |language: &Language| {
            let found = room.desk.editor.as_ref().and_then(|editor| editor.text(&sheet.texts.key, language).ok());
            found.unwrap_or_default().into_iter().map(|(id, version)| (id, version.written)).collect()
        };
        Self { source: of(&sheet.texts.source_language), own: of(sheet.language) }
    }
}

/// What the store has about the text: drafts of this person, what people said, earlier versions.
struct Memory {
    drafts: BTreeMap<String, Draft>,
    talks: Vec<Held<Talk>>,
    kept: BTreeMap<String, Written>,
    /// The person edits the text's layer.
    settles: bool,
}

impl Memory {
    fn read(room: &Room<'_>, signed: &Signed, sheet: &Sheet<'_>, tasks: &[Task<'_>]) -> Result<Self, Trouble> {
        let key = &sheet.texts.key;
        let (text, tail) = (format!("{}/{}/", key.layer, key.name), format!("/{}", sheet.language));
        let drafts = format!("{}/{text}", signed.person.key);
        let changed = tasks.iter().filter(|task| task.has_changed_since_approval()).filter_map(|task| task.approved);
        let changed = changed.flat_map(|approval| [&approval.source, &approval.translation]);
        let settles = edits(room, signed, &key.layer) && room.desk.editor.is_some();
        let disputed = tasks.iter().filter(|task| settles && task.state == State::Disputed);
        let judged = disputed.filter_map(|task| judged_before(sheet, task));
        let hashes: Vec<String> = changed.chain(judged).map(|hash| hash.as_str().to_owned()).collect();
        let (talks_of, drafts_of) = (text.clone(), drafts.clone());
        let (mut talks, found, kept) = room.desk.ask(move |database| {
            let mut kept = Vec::new();
            for hash in &hashes {
                kept.extend(Held::<KeptText>::get(database, hash)?);
            }
            Ok((Held::<Talk>::list(database, &talks_of)?, Held::<Draft>::list(database, &drafts_of)?, kept))
        })?;
        let in_language = format!("/{}/", sheet.language);
        talks.retain(|talk| talk.key.contains(&in_language));
        let section = |held: Held<Draft>| {
            let id = held.key.strip_prefix(&drafts)?.strip_suffix(&tail)?.to_owned();
            Some((id, held.value))
        };
        let drafts = found.into_iter().filter_map(section).collect();
        let kept = kept.into_iter().map(|held| {
            let KeptText { heading, body, say } = held.value;
            (held.key, Written { heading, body, say })
        });
        Ok(Self { drafts, talks, kept: kept.collect(), settles })
    }

    /// An earlier version of a section, from the store or from the history of the content.
    fn earlier(&self, room: &Room<'_>, unit: &Unit, language: &Language, hash: &Hash) -> Option<Written> {
        let kept = self.kept.get(hash.as_str()).cloned();
        let editor = room.desk.editor.as_ref();
        kept.or_else(|| editor.and_then(|editor| editor.earlier(unit, language, hash).ok()).flatten())
    }
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

/// The translation that reviewers judged last before the one that stands, as far as it is still known.
fn settle(room: &Room<'_>, sheet: &Sheet<'_>, task: &Task<'_>, raw: &Raw, memory: &Memory) -> Settle {
    let earlier = judged_before(sheet, task).and_then(|hash| {
        let before = memory.earlier(room, &task.unit, sheet.language, hash)?;
        let difference = Difference::new(&words::whole(&before), &words::whole(raw.own.get(&task.unit.section)?));
        Some((hash.as_str().to_owned(), words::pieces(&sheet.view, sheet.language, &difference.before, "ins")))
    });
    Settle { earlier }
}

fn judged_before<'a>(sheet: &'a Sheet<'_>, task: &Task<'_>) -> Option<&'a Hash> {
    let section = &task.unit.section;
    let of_section = sheet.city.approvals(sheet.texts, sheet.language).iter().rev();
    let mut of_section = of_section.filter(|one| one.item == sheet.texts.key.name && one.section == *section);
    of_section.find(|one| Some(&one.translation) != task.translation).map(|one| &one.translation)
}

/// An earlier version of a section, from the store or from the history of the content.
pub(super) fn kept(room: &Room<'_>, unit: &Unit, language: &Language, hash: &Hash) -> Result<Option<Written>, Trouble> {
    let wanted = hash.as_str().to_owned();
    if let Some(held) = room.desk.ask(move |database| Held::<KeptText>::get(database, &wanted))? {
        let KeptText { heading, body, say } = held.value;
        return Ok(Some(Written { heading, body, say }));
    }
    let editor = room.desk.editor.as_ref();
    Ok(editor.and_then(|editor| editor.earlier(unit, language, hash).ok()).flatten())
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

fn changed(room: &Room<'_>, sheet: &Sheet<'_>, task: &Task<'_>, raw: &Raw, memory: &Memory) -> Option<Changed> {
    let approval = task.approved.filter(|_| task.has_changed_since_approval())?;
    let id = &task.unit.section;
    let side = |language: &Language, hash: &Hash, now: Option<&Written>| {
        let (before, now) = (memory.earlier(room, &task.unit, language, hash)?, now?);
        let difference = Difference::new(&words::whole(&before), &words::whole(now));
        let shown = |pieces: &[crate::review::Piece], tag| words::pieces(&sheet.view, language, pieces, tag);
        (!difference.is_empty()).then(|| (shown(&difference.before, "del"), shown(&difference.after, "ins")))
    };
    let source = side(&sheet.texts.source_language, &approval.source, raw.source.get(id));
    let own = side(sheet.language, &approval.translation, raw.own.get(id));
    Some(Changed { source, own })
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

fn threads(room: &Room<'_>, talks: &[Held<Talk>], unit: &Unit) -> Vec<Thread> {
    let begin = format!("{}/{}/{}/", unit.text.layer, unit.text.name, unit.section.as_str());
    let of_unit = talks.iter().filter(|talk| talk.key.starts_with(&begin) && !talk.key[begin.len()..].starts_with('/'));
    of_unit.map(|talk| thread(room, talk)).collect()
}

fn thread(room: &Room<'_>, talk: &Held<Talk>) -> Thread {
    let (kind, class) = match talk.value.kind {
        TalkKind::Comment => ("desk-talk-comment", "comment"),
        TalkKind::Question => ("desk-talk-question", "question"),
        TalkKind::Objection => ("desk-talk-objection", "objection"),
    };
    let said = |said: &crate::store::Said| (said.name.clone(), room.locale().date(said.at.date_naive()), said.text.clone());
    Thread {
        key: talk.key.clone(),
        kind: room.say(kind),
        class,
        said: talk.value.said.iter().map(said).collect(),
        closed: talk.value.closed,
    }
}
