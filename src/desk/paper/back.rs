//! Corrections that come back: first a look at what each would change or why it can't be taken, then all that can as one change.

use super::{Counter, pages};
use crate::catalogue::{SectionId, Written};
use crate::desk::act::published;
use crate::desk::attempt::obstacle_words;
use crate::desk::editor::{Outcome, Refusal};
use crate::desk::faults;
use crate::desk::people;
use crate::desk::router::{Answer, Trouble};
use crate::desk::sheet::Sheet;
use crate::desk::shell::Room;
use crate::desk::sorry::Sorry;
use crate::desk::words;
use crate::exchange::{self, ExchangeError, Proposal, read_sheet, read_xliff};
use crate::locale::Arg;
use crate::review::Difference;
use crate::review::change::Author;
use crate::site::frame::View;
use crate::site::markup::Html;
use crate::store::record::{Held, gone, replaced};
use crate::store::{Change, Upload};

/// What a file would change.
pub(in crate::desk) struct Back {
    /// How many sections would change, and how many can't be taken.
    pub(in crate::desk) sum: Vec<String>,
    /// What to do with those that can't.
    pub(in crate::desk) mend: Option<String>,
    pub(in crate::desk) rows: Vec<Row>,
    /// There is something to take.
    pub(in crate::desk) takes: bool,
}

/// A section that came back.
pub(in crate::desk) struct Row {
    pub(in crate::desk) title: Html,
    /// Where the section can be corrected here; `None`: there is no such section.
    pub(in crate::desk) href: Option<String>,
    pub(in crate::desk) taken: bool,
    /// Why it can't be taken.
    pub(in crate::desk) why: Vec<Html>,
    /// What it changes: before, after.
    pub(in crate::desk) change: Option<(Html, Html)>,
}

/// What stands in a file: sections, and codes that no section has.
struct Read {
    proposals: Vec<Proposal>,
    unknown: Vec<(u64, String)>,
}

/// How many were taken, as a sentence.
pub(super) fn taken(room: &Room<'_>, count: u64) -> String {
    room.say_with("desk-paper-taken", &[("count", Arg::Count(count))])
}

impl Counter<'_> {
    /// Looks at a file that is brought, or takes what it would change.
    pub(super) fn take(&self) -> Answer {
        let room = self.room;
        let writes = room.asked.line("do") == "take";
        let text = match writes {
            true => match self.kept()? {
                Some(upload) => upload.text,
                None => return room.sorry(Sorry::Lost),
            },
            false => room.asked.secret("file").to_owned(),
        };
        let read = match self.read(&text) {
            Ok(read) => read,
            Err(problem) => return self.page(None, Some(problem)),
        };
        let by = Author { name: published(&self.signed.person) };
        let outcomes = match self.editor.take(&read.proposals, writes.then_some(&by)) {
            Ok(outcomes) => outcomes,
            Err(refusal) => return self.page(None, Some(self.refused(refusal))),
        };
        let count = outcomes.iter().filter(|outcome| **outcome == Outcome::Taken).count();
        let (now, key) = ((room.desk.now)(), self.signed.person.key.clone());
        if writes {
            let object = format!("paper/{}", self.language);
            let note = people::note(&key, "corrected", &object, now);
            // What can't be taken is still named, with the reason, until another file is brought.
            let is_done = self.shown(&read, &outcomes).rows.iter().all(|row| row.taken);
            let changes: Vec<Change> = is_done.then(|| gone::<Upload>(&key)).into_iter().chain([note]).collect();
            room.desk.ask(move |database| database.change(&changes))?;
            return Ok(room.go(&format!("{}?done={count}", self.here())));
        }
        let upload = Upload { language: self.language.tag().to_owned(), text, at: now };
        room.desk.ask(move |database| {
            let change = replaced(database, &key, &upload)?;
            database.change(&[change])
        })?;
        self.page(Some(self.shown(&read, &outcomes)), None)
    }

    /// The file in this language that somebody has brought and that is not done with.
    pub(super) fn kept(&self) -> Result<Option<Upload>, Trouble> {
        let person = self.signed.person.key.clone();
        let held = self.room.desk.ask(move |database| Held::<Upload>::get(database, &person))?;
        Ok(held.map(|held| held.value).filter(|upload| upload.language == self.language.tag()))
    }

    /// What is left of a file of which the rest was taken.
    pub(super) fn left(&self) -> Answer {
        let text = self.kept()?.map(|upload| upload.text);
        let Some(read) = text.and_then(|text| self.read(&text).ok()) else { return self.page(None, None) };
        match self.editor.take(&read.proposals, None) {
            Ok(outcomes) => self.page(Some(self.shown(&read, &outcomes)).filter(|back| !back.rows.is_empty()), None),
            Err(refusal) => self.page(None, Some(self.refused(refusal))),
        }
    }

    /// Reads XLIFF, or a table.
    fn read(&self, text: &str) -> Result<Read, String> {
        let room = self.room;
        let wrong = |error: ExchangeError| match error {
            ExchangeError::Language(..) => room.say("desk-paper-language"),
            ExchangeError::NotXliff(_) | ExchangeError::NotSheet(_) | ExchangeError::Name(..) => room.say("desk-paper-no-file"),
        };
        let rows = if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
            read_xliff(text.trim_start_matches('\u{feff}'), self.language)
        } else {
            let edition = room.publication.edition();
            let pages = pages(self.editor, edition, self.city, self.language, &|_| true);
            read_sheet(text, self.language, &pages.map_err(|refusal| self.refused(refusal))?)
        };
        let mut read = Read { proposals: Vec::new(), unknown: Vec::new() };
        for row in rows.map_err(wrong)? {
            match row {
                exchange::Row::Proposal(proposal) => read.proposals.push(proposal),
                exchange::Row::Unknown { line, code } => read.unknown.push((line, code)),
            }
        }
        Ok(read)
    }

    pub(super) fn refused(&self, refusal: Refusal) -> String {
        match refusal {
            Refusal::Obstacle(obstacle, why) => obstacle_words(self.room, &obstacle, &why),
            _ => self.room.say("desk-lost-lead"),
        }
    }

    /// What would change, and what can't be taken, in sentences.
    fn shown(&self, read: &Read, outcomes: &[Outcome]) -> Back {
        let room = self.room;
        let mut rows: Vec<Row> = Vec::new();
        for (line, code) in &read.unknown {
            let line = room.locale().number(&line.to_string());
            let values = [("line", Arg::Text(&line)), ("code", Arg::Text(code))];
            let why = Html::words(&room.say_with("desk-paper-unknown", &values), &room.language);
            let title = Html::words(code, &room.language);
            rows.push(Row { title, href: None, taken: false, why: vec![why], change: None });
        }
        for (proposal, outcome) in read.proposals.iter().zip(outcomes) {
            rows.extend(self.row(proposal, outcome));
        }
        // What can't be taken needs somebody first.
        rows.sort_by_key(|row| row.taken);
        let takes = rows.iter().filter(|row| row.taken).count();
        let refused = rows.len() - takes;
        let count = |id: &str, count: usize| room.say_with(id, &[("count", Arg::Count(count as u64))]);
        let mut sum = Vec::new();
        sum.extend((takes > 0).then(|| count("desk-paper-takes", takes)));
        sum.extend((refused > 0).then(|| count("desk-paper-refuses", refused)));
        sum.extend(rows.is_empty().then(|| room.say("desk-paper-none")));
        let mend = (refused > 0).then(|| room.say("desk-paper-mend"));
        Back { sum, mend, rows, takes: takes > 0 }
    }

    fn row(&self, proposal: &Proposal, outcome: &Outcome) -> Option<Row> {
        let room = self.room;
        let sheet = self.sheet(proposal);
        let say = |id: &str| vec![Html::words(&room.say(id), &room.language)];
        let why = match (outcome, &sheet) {
            (Outcome::Same, _) => return None,
            (Outcome::Taken, _) => Vec::new(),
            (Outcome::Moved, _) => say("desk-paper-moved"),
            (Outcome::HeadFirst, _) => say("desk-paper-head-first"),
            (Outcome::Guards(guards), Some(sheet)) => guards.iter().map(|guard| words::guard(room, sheet, guard)).collect(),
            (Outcome::Guards(_), None) => say("desk-guarded"),
            (Outcome::Faults(forbids), _) => {
                vec![Html::words(&faults::told_after(room, "desk-paper-faults", forbids), &room.language)]
            }
            (Outcome::Unknown, _) => say("desk-lost-lead"),
        };
        let taken = *outcome == Outcome::Taken;
        let change = sheet.as_ref().map(|sheet| self.change(sheet, proposal));
        let section = if *outcome == Outcome::HeadFirst { SectionId::HEAD } else { proposal.unit.section.as_str() };
        let href = sheet.as_ref().filter(|_| !taken).map(|sheet| format!("{}#s-{section}", sheet.here()));
        Some(Row { title: self.title(proposal), href, taken, why, change })
    }

    fn sheet(&self, proposal: &Proposal) -> Option<Sheet<'_>> {
        let texts = self.city.all_texts().chain(self.city.notice_texts()).find(|texts| texts.key == proposal.unit.text)?;
        let view = View::new(&self.room.publication, self.city, self.language)?;
        Some(Sheet { city: self.city, language: self.language, texts, view })
    }

    fn title(&self, proposal: &Proposal) -> Html {
        let texts = self.city.all_texts().chain(self.city.notice_texts()).find(|texts| texts.key == proposal.unit.text);
        let source = texts.and_then(|texts| texts.source());
        let heading = source.and_then(|text| text.section(&proposal.unit.section)?.heading.clone());
        match source {
            Some(text) => {
                let words = [Some(text.title.clone()), heading].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                Html::words(&words, &text.language)
            }
            None => Html::words(&proposal.unit.text.to_string(), &self.room.language),
        }
    }

    /// Both versions, with what differs marked.
    fn change(&self, sheet: &Sheet<'_>, proposal: &Proposal) -> (Html, Html) {
        let now = self.editor.versions(&proposal.unit, self.language).ok().and_then(|versions| versions.translation);
        let now = now.map_or_else(Written::default, |version| version.written);
        let difference = Difference::new(&words::whole(&now), &words::whole(&proposal.written));
        let shown = |pieces: &[crate::review::Piece], tag| words::pieces(&sheet.view, self.language, pieces, tag);
        (shown(&difference.before, "del"), shown(&difference.after, "ins"))
    }
}
