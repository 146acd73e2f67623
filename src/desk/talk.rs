//! What people say to each other about a section: comments, questions, objections, answers.

use axum::http::StatusCode;

use super::act::{Sent, Typed};
use super::router::{Answer, Trouble};
use super::shell::Room;
use super::sorry::Sorry;
use super::{key, people};
use crate::review::change::Unit;
use crate::store::record::{Held, new};
use crate::store::{Said, Talk, TalkKind};

/// The letters of a comment or question.
const LONGEST_WORDS: usize = 2000;

/// Words about a section, with answers.
pub(super) struct Thread {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) class: &'static str,
    pub(super) said: Vec<(String, String, String)>,
    pub(super) closed: bool,
}

/// What was said about a section.
pub(super) fn threads(room: &Room<'_>, talks: &[Held<Talk>], unit: &Unit) -> Vec<Thread> {
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

impl Sent<'_> {
    /// Nobody waits for an answer to what was said against the section any more.
    pub(super) fn close_objections(&self) -> Result<(), Trouble> {
        let about = format!("{}/", self.object());
        let closed = self.room.desk.ask(move |database| {
            let talks = Held::<Talk>::list(database, &about)?;
            let open = talks.iter().filter(|talk| talk.value.kind == TalkKind::Objection && !talk.value.closed);
            let changes =
                open.map(|talk| talk.put(&Talk { closed: true, ..talk.value.clone() })).collect::<Result<Vec<_>, _>>()?;
            if changes.is_empty() { Ok(()) } else { database.change(&changes) }
        });
        Ok(closed?)
    }

    pub(super) fn empty(&self) -> Option<Answer> {
        let text = self.room.asked.text("text");
        let problem = match text.chars().count() {
            0 => "desk-talk-empty",
            letters if letters > LONGEST_WORDS => "desk-talk-long",
            _ => return None,
        };
        let problem = Some(self.room.say(problem));
        Some(self.shown(&Typed { words: text, problem, ..self.typed(StatusCode::BAD_REQUEST) }))
    }

    pub(super) fn say(&self, kind: TalkKind, done: &str) -> Answer {
        if let Some(answer) = self.empty() {
            return answer;
        }
        self.keep_talk(kind)?;
        Ok(self.room.go(&format!("{}?done={done}#s-{}", self.sheet.here(), self.section.as_str())))
    }

    pub(super) fn keep_talk(&self, kind: TalkKind) -> Result<(), Trouble> {
        let (now, person) = ((self.room.desk.now)(), self.signed.person.clone());
        let (key, object) = (format!("{}/{}", self.object(), key::fresh()?), self.object());
        let talk = Talk { kind, said: vec![self.said()], closed: false };
        let action = match kind {
            TalkKind::Comment => "commented",
            TalkKind::Question => "asked",
            TalkKind::Objection => "objected",
        };
        let kept = self
            .room
            .desk
            .ask(move |database| database.change(&[new(&key, &talk)?, people::note(&person.key, action, &object, now)]));
        Ok(kept?)
    }

    fn said(&self) -> Said {
        Said {
            person: self.signed.person.key.clone(),
            name: self.signed.person.value.name.clone(),
            at: (self.room.desk.now)(),
            text: self.room.asked.text("text"),
        }
    }

    pub(super) fn reply(&self) -> Answer {
        if let Some(answer) = self.empty() {
            return answer;
        }
        let (key, said, object) = (self.room.asked.line("talk"), self.said(), self.object());
        if !key.starts_with(&format!("{object}/")) {
            return self.room.sorry(Sorry::Lost);
        }
        let now = (self.room.desk.now)();
        self.room.desk.ask(move |database| {
            let Some(talk) = Held::<Talk>::get(database, &key)? else { return Ok(()) };
            let mut value = talk.value.clone();
            let person = said.person.clone();
            value.said.push(said);
            database.change(&[talk.put(&value)?, people::note(&person, "answered", &object, now)])
        })?;
        Ok(self.room.go(&format!("{}?done=said#s-{}", self.sheet.here(), self.section.as_str())))
    }
}
