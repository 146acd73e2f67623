//! What a change means for the files: looks first whether what its author saw is still there.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::{file_of, texts_of};
use crate::catalogue::{Field, Hash, SectionId, Texts, Verdict, Written};
use crate::content::edit::{Draft, EditError, FactValue, Judgement, Keeper, Kept, record_in, sections_in};
use crate::desk::editor::{Refusal, Versions};
use crate::edition::Edition;
use crate::exchange::Proposal;
use crate::language::Language;
use crate::review::change::{Author, Change, Fault, RecordKey, Unit, Version};

/// Files as they would be, and how to speak of it.
pub(super) struct Plan {
    pub(super) draft: Draft,
    /// The section that the guards look at.
    pub(super) looks_at: Option<(Unit, Language)>,
    /// The first line of the commit.
    pub(super) subject: String,
    /// It says that a translation is right, and can't be made while a guard forbids it.
    pub(super) is_bound: bool,
}

/// Both sides of a section as they stand on the disk, in a draft that notices when they change.
struct Sides<'a> {
    texts: &'a Texts,
    unit: &'a Unit,
    path: String,
    source: Vec<Kept>,
    translation: Vec<Kept>,
}

impl Plan {
    pub(super) fn new(
        keeper: &Keeper,
        edition: &Edition,
        change: &Change,
        by: &Author,
        on: NaiveDate,
    ) -> Result<Self, Refusal> {
        let root = keeper.root();
        match change {
            Change::Judge { unit, language, source, translation, verdict } => {
                let judged = Judged { unit, language, source, translation, verdict: *verdict };
                judge(root, edition, &judged, by, on)
            }
            Change::Translate { unit, language, source, before, written, approve } => {
                let new = Translation { unit, language, source, before: before.as_ref(), written, approve: *approve };
                translate(root, edition, &new, by, on)
            }
            Change::Settle { unit, language, source, translation, instead } => {
                let verdict = Verdict::Settled;
                let judged = Judged { unit, language, source, translation, verdict };
                match instead {
                    None => judge(root, edition, &judged, by, on),
                    Some(written) => restore(root, edition, &judged, written, by, on),
                }
            }
            Change::Source { unit, before, written } => change_source(root, edition, unit, before, written),
            Change::Fact { layer, id, before, value, sources, new_source, checked, valid_from, valid_until } => {
                let of = RecordKey::Fact(layer.clone(), id.clone());
                let (path, table) = place_of(&of);
                let mut draft = Draft::default();
                still_there(root, &mut draft, &path, table.as_deref(), Some(before))?;
                let value = FactValue {
                    value,
                    sources,
                    checked: *checked,
                    valid_from: *valid_from,
                    valid_until: *valid_until,
                    today: on,
                };
                draft.set_fact(root, &path, id.as_str(), &value)?;
                if let Some((name, source)) = new_source {
                    draft.add_source(root, &format!("{layer}/sources.toml"), name, source)?;
                }
                let subject = match value.value {
                    "" => format!("Check the fact {id} of {layer}"),
                    value => format!("Set the fact {id} of {layer} to {value}"),
                };
                Ok(Self::free(draft, subject))
            }
            Change::Record { of, before, fields, text } => {
                change_record(root, edition, of, before.as_ref(), fields, text.as_ref())
            }
            Change::Undo { commit } => {
                let subject = format!("Take back {}", commit.get(..10).unwrap_or(commit));
                Ok(Self::free(keeper.without(commit)?, subject))
            }
        }
    }

    pub(super) fn free(draft: Draft, subject: String) -> Self {
        Self { draft, looks_at: None, subject, is_bound: false }
    }
}

/// The file of a record, and the name of its table where the file has more than one.
pub(super) fn place_of(of: &RecordKey) -> (String, Option<String>) {
    match of {
        RecordKey::Fact(layer, id) => (format!("{layer}/facts.toml"), Some(id.as_str().to_owned())),
        RecordKey::Location(layer, id) => (format!("{layer}/locations.toml"), Some(id.to_string())),
        RecordKey::Organization(layer, id) => (format!("{layer}/organizations.toml"), Some(id.to_string())),
        RecordKey::Service(layer, id) => (format!("{layer}/services/{id}/service.toml"), None),
        RecordKey::Alert(layer, id) => (format!("{layer}/alerts/{id}/alert.toml"), None),
    }
}

struct Judged<'a> {
    unit: &'a Unit,
    language: &'a Language,
    source: &'a Hash,
    translation: &'a Hash,
    verdict: Verdict,
}

struct Translation<'a> {
    unit: &'a Unit,
    language: &'a Language,
    source: &'a Hash,
    before: Option<&'a Hash>,
    written: &'a Written,
    approve: bool,
}

impl<'a> Sides<'a> {
    /// Reads both files into the draft.
    fn read(
        root: &Path,
        edition: &'a Edition,
        unit: &'a Unit,
        language: &Language,
        draft: &mut Draft,
    ) -> Result<Self, Refusal> {
        let unknown = || Refusal::Unknown(format!("text {}", unit.text));
        let texts = texts_of(edition, &unit.text).ok_or_else(unknown)?;
        let kept = |path: &str, language: &Language, draft: &mut Draft| -> Result<Vec<Kept>, Refusal> {
            let text = draft.text(root, path)?;
            Ok(text.map_or_else(|| Ok(Vec::new()), |text| sections_in(path, &text, language))?)
        };
        let source_path = file_of(texts, &texts.source_language).ok_or_else(unknown)?;
        let path = file_of(texts, language).ok_or_else(unknown)?;
        let source = kept(&source_path, &texts.source_language, draft)?;
        let translation = kept(&path, language, draft)?;
        if !source.iter().any(|kept| kept.id == unit.section) {
            return Err(Refusal::Unknown(format!("section {} of {}", unit.section, unit.text)));
        }
        Ok(Self { texts, unit, path, source, translation })
    }

    fn of<'k>(&self, kept: &'k [Kept]) -> Option<&'k Kept> {
        kept.iter().find(|kept| kept.id == self.unit.section)
    }

    /// Refuses, with what stands there now, when it is not what somebody saw.
    fn expect(&self, source: Option<&Hash>, translation: Option<&Hash>) -> Result<(), Refusal> {
        let (is_source, is_translation) = (self.of(&self.source), self.of(&self.translation));
        if source == is_source.map(|kept| &kept.hash) && translation == is_translation.map(|kept| &kept.hash) {
            return Ok(());
        }
        let version = |kept: &Kept| Version { written: kept.written.clone(), hash: kept.hash.clone() };
        let versions = Versions { source: is_source.map(version), translation: is_translation.map(version) };
        Err(Refusal::Moved(Box::new(versions)))
    }

    fn order(&self) -> Vec<SectionId> {
        self.source.iter().map(|kept| kept.id.clone()).collect()
    }
}

fn judge(root: &Path, edition: &Edition, judged: &Judged<'_>, by: &Author, on: NaiveDate) -> Result<Plan, Refusal> {
    let Judged { unit, language, source, translation, verdict } = *judged;
    let mut draft = Draft::default();
    let sides = Sides::read(root, edition, unit, language, &mut draft)?;
    sides.expect(Some(source), Some(translation))?;
    let is_source = *language == sides.texts.source_language;
    if verdict == Verdict::Approved && !is_source {
        // Whoever finds an older translation right says that it translates the source as it is now.
        let stamped = sides.texts.in_language(language).and_then(|text| text.translates.get(&unit.section));
        if stamped != Some(source) {
            draft.stamp(root, &sides.path, &unit.section, source)?;
        }
    }
    let judgement = Judgement {
        item: &unit.text.name,
        section: &unit.section,
        source,
        translation,
        verdict,
        reviewer: reviewer(by)?,
        date: on,
    };
    draft.judge(root, &approvals(unit, language), &judgement)?;
    let verb = match verdict {
        Verdict::Approved => "Approve",
        Verdict::Disputed => "Dispute",
        Verdict::Settled => "Settle",
    };
    let subject = format!("{verb} {} #{} in {language}", unit.text.name, unit.section);
    // Who says that something is wrong needs no guard's permission.
    let looks_at = (verdict == Verdict::Approved).then(|| (unit.clone(), language.clone()));
    Ok(Plan { draft, looks_at, subject, is_bound: true })
}

/// Puts an earlier translation in the place of one that is disputed, and settles the dispute about it.
fn restore(
    root: &Path,
    edition: &Edition,
    judged: &Judged<'_>,
    written: &Written,
    by: &Author,
    on: NaiveDate,
) -> Result<Plan, Refusal> {
    let Judged { unit, language, source, translation, verdict } = *judged;
    let mut draft = Draft::default();
    let sides = Sides::read(root, edition, unit, language, &mut draft)?;
    sides.expect(Some(source), Some(translation))?;
    draft.put_section(root, &sides.path, &unit.section, written, &sides.order(), Some(source))?;
    let translation = &hash_in(&mut draft, root, &sides, language)?;
    let (item, section, reviewer) = (&*unit.text.name, &unit.section, reviewer(by)?);
    draft.judge(
        root,
        &approvals(unit, language),
        &Judgement { item, section, source, translation, verdict, reviewer, date: on },
    )?;
    let subject = format!("Settle {} #{} in {language} with the earlier translation", unit.text.name, unit.section);
    Ok(Plan { draft, looks_at: Some((unit.clone(), language.clone())), subject, is_bound: true })
}

/// The hash of the section in the translation as the draft has it.
fn hash_in(draft: &mut Draft, root: &Path, sides: &Sides<'_>, language: &Language) -> Result<Hash, Refusal> {
    let text = draft.text(root, &sides.path)?.unwrap_or_default();
    let now = sections_in(&sides.path, &text, language)?;
    sides.of(&now).map(|kept| kept.hash.clone()).ok_or_else(|| {
        let why = "the section is not there any more".to_owned();
        Refusal::from(EditError::Broken { file: sides.path.clone(), why })
    })
}

fn translate(root: &Path, edition: &Edition, new: &Translation<'_>, by: &Author, on: NaiveDate) -> Result<Plan, Refusal> {
    let Translation { unit, language, source, before, written, approve } = *new;
    let is_offered = edition.cities().any(|city| city.languages().contains(language));
    let mut draft = Draft::default();
    let sides = Sides::read(root, edition, unit, language, &mut draft)?;
    if !is_offered || *language == sides.texts.source_language {
        return Err(Refusal::Unknown(format!("translation into {language}")));
    }
    sides.expect(Some(source), before)?;
    if sides.translation.is_empty() && unit.section.as_str() != SectionId::HEAD {
        return Err(Refusal::HeadFirst);
    }
    draft.put_section(root, &sides.path, &unit.section, written, &sides.order(), Some(source))?;
    if approve {
        let translation = &hash_in(&mut draft, root, &sides, language)?;
        let reviewer = reviewer(by)?;
        let (item, section, verdict) = (&*unit.text.name, &unit.section, Verdict::Approved);
        let judgement = Judgement { item, section, source, translation, verdict, reviewer, date: on };
        draft.judge(root, &approvals(unit, language), &judgement)?;
    }
    let subject = format!("Translate {} #{} into {language}", unit.text.name, unit.section);
    Ok(Plan { draft, looks_at: Some((unit.clone(), language.clone())), subject, is_bound: true })
}

/// Words that can't be put into a file.
fn unfit(file: &str, error: &EditError) -> Fault {
    let advice = "close every mark of code, and write no HTML".to_owned();
    Fault { rule: "markdown", forbids: true, file: file.to_owned(), line: 1, message: error.to_string(), advice }
}

/// Puts a section that came back into a draft, and says in which file; `None`: it says what stands there already.
pub(super) fn put(root: &Path, edition: &Edition, draft: &mut Draft, proposal: &Proposal) -> Result<Option<String>, Refusal> {
    let Proposal { unit, language, source, before, written } = proposal;
    let is_offered = edition.cities().any(|city| city.languages().contains(language));
    let sides = Sides::read(root, edition, unit, language, draft)?;
    if !is_offered || *language == sides.texts.source_language {
        return Err(Refusal::Unknown(format!("translation into {language}")));
    }
    if sides.of(&sides.translation).is_some_and(|kept| kept.written == *written) {
        return Ok(None);
    }
    sides.expect(Some(source), before.as_ref())?;
    if sides.translation.is_empty() && unit.section.as_str() != SectionId::HEAD {
        return Err(Refusal::HeadFirst);
    }
    let taken = draft.put_section(root, &sides.path, &unit.section, written, &sides.order(), Some(source));
    taken.map_err(|error| match error {
        // What is wrong with one section is no reason to take none of the others.
        EditError::Spills(_) | EditError::Broken { .. } => Refusal::Faults(vec![unfit(&sides.path, &error)]),
        error => error.into(),
    })?;
    Ok(Some(sides.path))
}

fn change_source(root: &Path, edition: &Edition, unit: &Unit, before: &Hash, written: &Written) -> Result<Plan, Refusal> {
    let texts = texts_of(edition, &unit.text).ok_or_else(|| Refusal::Unknown(format!("text {}", unit.text)))?;
    let language = texts.source_language.clone();
    let mut draft = Draft::default();
    let sides = Sides::read(root, edition, unit, &language, &mut draft)?;
    sides.expect(Some(before), Some(before))?;
    draft.put_section(root, &sides.path, &unit.section, written, &sides.order(), None)?;
    let subject = format!("Change {} #{} of {}", unit.text.name, unit.section, unit.text.layer);
    Ok(Plan { draft, looks_at: Some((unit.clone(), language)), subject, is_bound: false })
}

fn change_record(
    root: &Path,
    edition: &Edition,
    of: &RecordKey,
    before: Option<&Hash>,
    fields: &BTreeMap<String, Option<Field>>,
    text: Option<&Written>,
) -> Result<Plan, Refusal> {
    let (path, table) = place_of(of);
    let mut draft = Draft::default();
    still_there(root, &mut draft, &path, table.as_deref(), before)?;
    draft.set_fields(root, &path, table.as_deref(), fields)?;
    let name = path.trim_end_matches(".toml");
    let name = table.map_or_else(|| name.to_owned(), |table| format!("{name} {table}"));
    if before.is_none() {
        let RecordKey::Alert(layer, id) = of else { return Err(Refusal::Unknown(format!("record in {path}"))) };
        let content = edition.catalogue().layers.get(layer).ok_or_else(|| Refusal::Unknown(format!("layer {layer}")))?;
        let file = format!("{layer}/alerts/{id}/{}.md", content.layer.source_language);
        let written = text.cloned().unwrap_or_default();
        let (summary, rest) = written.body.split_once("\n\n").unwrap_or((&written.body, ""));
        let head = Written { body: summary.to_owned(), ..written.clone() };
        draft.put_section(root, &file, &SectionId::head(), &head, &[], None)?;
        if !rest.trim().is_empty() {
            let intro = SectionId::new(
                crate::catalogue::Slug::parse(SectionId::INTRO).map_err(|error| Refusal::Unknown(error.to_string()))?,
            );
            let below = Written { heading: None, body: rest.to_owned(), say: None };
            draft.put_section(root, &file, &intro, &below, &[], None)?;
        }
        return Ok(Plan::free(draft, format!("Announce {name}")));
    }
    Ok(Plan::free(draft, format!("Change {name}")))
}

/// Refuses, with what stands there now, when a record is not what somebody saw.
fn still_there(root: &Path, draft: &mut Draft, path: &str, table: Option<&str>, before: Option<&Hash>) -> Result<(), Refusal> {
    let text = draft.text(root, path)?;
    let now = text.map(|text| record_in(path, &text, table)).transpose()?.flatten();
    if now.as_ref().map(|record| &record.hash) == before { Ok(()) } else { Err(Refusal::RecordMoved(now.map(Box::new))) }
}

fn approvals(unit: &Unit, language: &Language) -> String {
    format!("{}/approvals/{language}.toml", unit.text.layer)
}

/// An approval has a name.
fn reviewer(by: &Author) -> Result<&str, Refusal> {
    let name = by.name.trim();
    if name.is_empty() { Err(Refusal::Unknown("name of a reviewer".to_owned())) } else { Ok(name) }
}
