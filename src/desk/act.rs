//! What a reviewer does with a section: good, changed, not understood, not right; and what becomes of it. A change is done only
//! when the editor says that it is on the disk; until then what was typed is kept as a draft, and shown again.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use chrono::NaiveDate;

use super::editor::{Editor, Refusal};
use super::look::Whole;
use super::people::{self, Signed};
use super::questions::edits;
use super::router::{Answer, Trouble};
use super::sheet::{self, Sheet};
use super::shell::Room;
use super::sorry::Sorry;
use super::{faults, memory, words};
use crate::catalogue::{Hash, SectionId, Slug, Verdict, Written};
use crate::check::guard::Guard;
use crate::review::change::{Author, Change, Obstacle, Unit};
use crate::site::markup::Html;
use crate::store::record::{Held, gone, new, replaced};
use crate::store::{Draft, KeptText, Person, TalkKind};

/// What somebody has typed, and why it is shown again.
pub(super) struct Typed {
    pub(super) status: StatusCode,
    pub(super) section: SectionId,
    pub(super) written: Option<Written>,
    pub(super) words: String,
    pub(super) guards: Option<Vec<Guard>>,
    pub(super) problem: Option<String>,
    pub(super) preview: Option<Html>,
}

/// What was sent from the page of a text.
pub(super) struct Sent<'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) signed: &'a Signed,
    pub(super) sheet: Sheet<'a>,
    pub(super) section: SectionId,
}

/// Does what a form of the page of a text asks for.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let Some(sheet) = Sheet::find(room, signed, parts) else { return room.sorry(Sorry::Lost) };
    let named = section(&room.asked.line("section"));
    let known = named.filter(|id| sheet.texts.source().is_some_and(|text| text.hash(id).is_some()));
    let Some(section) = known else { return room.sorry(Sorry::Lost) };
    let person = &signed.person.value;
    let sent = Sent { room, signed, sheet, section };
    let what = room.asked.line("do");
    let allowed = match what.as_str() {
        "say" | "answer" => person.reviews(sheet.language) || person.is_editor() || person.admin,
        "keep" | "earlier" => edits(room, signed, &sheet.texts.key.layer),
        _ => person.reviews(sheet.language),
    };
    if !allowed {
        return room.sorry(Sorry::NotYours);
    }
    match what.as_str() {
        "keep" => sent.settle(false),
        "earlier" => sent.settle(true),
        "good" => sent.judge(Verdict::Approved),
        "wrong" => sent.wrong(),
        "change" => sent.change(false),
        "preview" => sent.change(true),
        "page" => sent.look_at(Whole::Page, sent.proposed().as_ref()),
        "pack" => sent.look_at(Whole::Pack, sent.proposed().as_ref()),
        "ask" => sent.say(TalkKind::Question, "asked"),
        "say" => sent.say(TalkKind::Comment, "said"),
        "answer" => sent.reply(),
        _ => room.sorry(Sorry::Lost),
    }
}

impl Sent<'_> {
    pub(super) fn unit(&self) -> Unit {
        self.sheet.unit(&self.section)
    }

    /// The section with language, as drafts and notes name it.
    pub(super) fn object(&self) -> String {
        let key = &self.sheet.texts.key;
        format!("{}/{}/{}/{}", key.layer, key.name, self.section.as_str(), self.sheet.language)
    }

    fn draft_key(&self) -> String {
        format!("{}/{}", self.signed.person.key, self.object())
    }

    fn today(&self) -> NaiveDate {
        self.sheet.city.local((self.room.desk.now)()).date()
    }

    pub(super) fn hash(&self, field: &str) -> Option<Hash> {
        Hash::parse(&self.room.asked.line(field))
    }

    pub(super) fn typed(&self, status: StatusCode) -> Typed {
        Typed {
            status,
            section: self.section.clone(),
            written: None,
            words: String::new(),
            guards: None,
            problem: None,
            preview: None,
        }
    }

    pub(super) fn shown(&self, typed: &Typed) -> Answer {
        sheet::shown(self.room, self.signed, &self.sheet, Some(typed))
    }

    /// Makes a change, and keeps what it stood on.
    fn make(&self, editor: &dyn Editor, change: &Change, action: &'static str) -> Result<Result<(), Refusal>, Trouble> {
        let (now, person) = ((self.room.desk.now)(), self.signed.person.key.clone());
        let before = editor.versions(&self.unit(), self.sheet.language).ok();
        let by = Author { name: published(&self.signed.person) };
        if let Err(refusal) = editor.make(change, &by, self.today()) {
            return Ok(Err(refusal));
        }
        let after = editor.versions(&self.unit(), self.sheet.language).ok();
        let versions = [before, after].into_iter().flatten().flat_map(|versions| [versions.source, versions.translation]);
        let texts: BTreeMap<String, KeptText> =
            versions.flatten().map(|version| kept(&version.hash, version.written)).collect();
        let (draft, object) = (self.draft_key(), self.object());
        // The change is made: that the store can't note it now is no reason to tell its author otherwise.
        let noted = self.room.desk.ask(move |database| {
            let mut changes = vec![gone::<Draft>(&draft), people::note(&person, action, &object, now)];
            for (hash, text) in &texts {
                if Held::<KeptText>::get(database, hash)?.is_none() {
                    changes.push(new(hash, text)?);
                }
            }
            database.change(&changes)
        });
        if let Err(error) = noted {
            tracing::error!(%error, action, "what was done at the desk could not be noted");
        }
        Ok(Ok(()))
    }

    fn judge(&self, verdict: Verdict) -> Answer {
        let (action, done) = match verdict {
            Verdict::Approved => ("approved", "good"),
            Verdict::Disputed => ("disputed", "wrong"),
            Verdict::Settled => ("settled", "settled"),
        };
        let Some(editor) = &self.room.desk.editor else { return self.room.sorry(Sorry::Down) };
        let (Some(source), Some(translation)) = (self.hash("source"), self.hash("translation")) else {
            return self.room.sorry(Sorry::Unreadable);
        };
        let (unit, language) = (self.unit(), self.sheet.language.clone());
        let change = Change::Judge { unit, language, source, translation, verdict };
        match self.make(editor.as_ref(), &change, action)? {
            Ok(()) => self.next(done),
            Err(refusal) => self.shown(&self.refused(&refusal, self.typed(StatusCode::CONFLICT))),
        }
    }

    /// Ends a dispute: the translation stays as it is, or the earlier one that was shown takes its place.
    fn settle(&self, with_earlier: bool) -> Answer {
        let Some(editor) = &self.room.desk.editor else { return self.room.sorry(Sorry::Down) };
        let (Some(source), Some(translation)) = (self.hash("source"), self.hash("translation")) else {
            return self.room.sorry(Sorry::Unreadable);
        };
        let (unit, language) = (self.unit(), self.sheet.language.clone());
        let mut instead = None;
        if with_earlier {
            let Some(hash) = self.hash("earlier") else { return self.room.sorry(Sorry::Unreadable) };
            instead = memory::kept(self.room, &unit, &language, &hash)?;
            if instead.is_none() {
                return self.room.sorry(Sorry::Lost);
            }
        }
        let change = Change::Settle { unit, language, source, translation, instead };
        match self.make(editor.as_ref(), &change, "settled")? {
            Ok(()) => {
                self.close_objections()?;
                Ok(self.room.go(&format!("{}?done=settled#s-{}", self.sheet.here(), self.section.as_str())))
            }
            Err(refusal) => self.shown(&self.refused(&refusal, self.typed(StatusCode::CONFLICT))),
        }
    }

    /// Says that a translation is not right, and why.
    fn wrong(&self) -> Answer {
        if let Some(answer) = self.empty() {
            return answer;
        }
        let judged = self.judge(Verdict::Disputed)?;
        if judged.status() == StatusCode::SEE_OTHER {
            self.keep_talk(TalkKind::Objection)?;
        }
        Ok(judged)
    }

    /// The section as it was typed.
    pub(super) fn written(&self) -> Written {
        let line = |name: &str| Some(self.room.asked.line(name)).filter(|text| !text.is_empty());
        let body = words::taken(self.room.asked.text("body"), self.sheet.language);
        Written { heading: line("heading"), body, say: line("say") }
    }

    /// Keeps a section as somebody wants it, or shows how it would look.
    fn change(&self, only_look: bool) -> Answer {
        let Some(editor) = &self.room.desk.editor else { return self.room.sorry(Sorry::Down) };
        let Some(source) = self.hash("source") else { return self.room.sorry(Sorry::Unreadable) };
        let written = self.written();
        let before = self.hash("translation");
        let draft = Draft {
            heading: written.heading.clone(),
            body: written.body.clone(),
            say: written.say.clone(),
            source: source.as_str().to_owned(),
            before: before.as_ref().map(|hash| hash.as_str().to_owned()),
            at: (self.room.desk.now)(),
        };
        let key = self.draft_key();
        self.room.desk.ask(move |database| {
            let change = replaced(database, &key, &draft)?;
            database.change(&[change])
        })?;
        let (unit, language) = (self.unit(), self.sheet.language.clone());
        let change = Change::Translate { unit, language, source, before, written: written.clone(), approve: true };
        let typed = Typed { written: Some(written), ..self.typed(StatusCode::OK) };
        if only_look {
            return self.look(editor.as_ref(), &change, typed);
        }
        match self.make(editor.as_ref(), &change, "changed")? {
            Ok(()) => self.next("changed"),
            Err(refusal) => self.shown(&self.refused(&refusal, Typed { status: StatusCode::CONFLICT, ..typed })),
        }
    }

    /// On to the next section that waits; after the last, back to the queue.
    fn next(&self, done: &str) -> Answer {
        let room = Room::new(self.room.desk, self.room.asked);
        let parts: Vec<&str> = room.asked.parts();
        let sheet = Sheet::find(&room, self.signed, &parts);
        let tasks = sheet.as_ref().map(|sheet| sheet.tasks(&room)).unwrap_or_default();
        let here = tasks.iter().position(|task| task.unit.section == self.section).unwrap_or_default();
        let after = tasks.iter().skip(here + 1).chain(tasks.iter().take(here)).find(|task| task.waits());
        Ok(self.room.go(&match after {
            Some(task) => format!("{}?done={done}#s-{}", self.sheet.here(), task.unit.section.as_str()),
            None => format!("/desk/{}?done=page", self.sheet.language),
        }))
    }

    /// Why a change is not made, as a sentence beside what was typed.
    pub(super) fn refused(&self, refusal: &Refusal, typed: Typed) -> Typed {
        let say = |id: &str| Some(self.room.say(id));
        match refusal {
            Refusal::Moved(_) | Refusal::RecordMoved(_) => Typed { problem: say("desk-moved"), ..typed },
            Refusal::Guards(guards) => Typed { guards: Some(guards.clone()), problem: say("desk-guarded"), ..typed },
            Refusal::Faults(forbids) => Typed { problem: Some(faults::told(self.room, forbids)), ..typed },
            Refusal::HeadFirst => Typed { problem: say("desk-head-first"), ..typed },
            Refusal::BuiltUpon => Typed { problem: say("desk-built-upon"), ..typed },
            Refusal::Unknown(_) => Typed { problem: say("desk-lost-lead"), ..typed },
            Refusal::Obstacle(obstacle, why) => {
                tracing::error!(why, "nothing can be written at the desk");
                let id = match obstacle {
                    Obstacle::ReadOnly => "desk-read-only",
                    Obstacle::Full => "desk-full",
                    Obstacle::Merging => "desk-merging",
                    Obstacle::Other => "desk-obstacle",
                };
                Typed { status: StatusCode::SERVICE_UNAVAILABLE, problem: say(id), ..typed }
            }
        }
    }
}

/// The name under which what somebody does is published: their own only when they want it so.
pub(super) fn published(person: &Held<Person>) -> String {
    match person.value.credit {
        true => person.value.name.clone(),
        false => format!("№ {}", person.key.chars().take(6).collect::<String>()),
    }
}

fn kept(hash: &Hash, written: Written) -> (String, KeptText) {
    let Written { heading, body, say } = written;
    (hash.as_str().to_owned(), KeptText { heading, body, say })
}

/// Reads the name of a section that came with a form.
fn section(text: &str) -> Option<SectionId> {
    Slug::parse(text).ok().map(SectionId::new)
}
