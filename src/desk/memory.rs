//! What is remembered of a text beside what is published: its words on the disk, drafts, what people said, earlier versions.

use std::collections::BTreeMap;

use super::people::Signed;
use super::questions::edits;
use super::router::Trouble;
use super::sheet::Sheet;
use super::shell::Room;
use crate::catalogue::{Hash, SectionId, Written};
use crate::language::Language;
use crate::review::change::Unit;
use crate::review::{State, Task};
use crate::store::record::Held;
use crate::store::{Draft, KeptText, Talk};

/// The text as it is written, in both languages, on the disk as it is now.
pub(super) struct Raw {
    pub(super) source: BTreeMap<SectionId, Written>,
    pub(super) own: BTreeMap<SectionId, Written>,
}

impl Raw {
    pub(super) fn read(room: &Room<'_>, sheet: &Sheet<'_>) -> Self {
        let of = |language: &Language| {
            let found = room.desk.editor.as_ref().and_then(|editor| editor.text(&sheet.texts.key, language).ok());
            found.unwrap_or_default().into_iter().map(|(id, version)| (id, version.written)).collect()
        };
        Self { source: of(&sheet.texts.source_language), own: of(sheet.language) }
    }
}

/// What the store has about the text: drafts of this person, what people said, earlier versions.
pub(super) struct Memory {
    pub(super) drafts: BTreeMap<String, Draft>,
    pub(super) talks: Vec<Held<Talk>>,
    pub(super) kept: BTreeMap<String, Written>,
    /// The person edits the text's layer.
    pub(super) settles: bool,
}

impl Memory {
    pub(super) fn read(room: &Room<'_>, signed: &Signed, sheet: &Sheet<'_>, tasks: &[Task<'_>]) -> Result<Self, Trouble> {
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
    pub(super) fn earlier(&self, room: &Room<'_>, unit: &Unit, language: &Language, hash: &Hash) -> Option<Written> {
        let kept = self.kept.get(hash.as_str()).cloned();
        let editor = room.desk.editor.as_ref();
        kept.or_else(|| editor.and_then(|editor| editor.earlier(unit, language, hash).ok()).flatten())
    }
}

/// The translation that reviewers judged last before the one that stands.
pub(super) fn judged_before<'a>(sheet: &'a Sheet<'_>, task: &Task<'_>) -> Option<&'a Hash> {
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
