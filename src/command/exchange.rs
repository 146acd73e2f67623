//! `witaj export` and `witaj import`: texts for translators who work elsewhere, and back.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use super::editor::ContentEditor;
use super::{Folders, Outcome, city, guards, print, read_valid};
use crate::catalogue::Text;
use crate::check::guard::Guard;
use crate::clock;
use crate::desk::editor::{Editor, Refusal};
use crate::edition::{City, Edition};
use crate::exchange::{Page, Proposal, Row, read_sheet, read_xliff, write_sheet, write_xliff};
use crate::language::Language;
use crate::review::change::{Author, Change};

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// XLIFF 1.2, for translation agencies and their tools
    Xliff,
    /// A table, to correct in any program or, printed, with a pen
    Csv,
}

/// Which texts, and the file that holds them.
#[derive(Debug, Args)]
struct FileArgs {
    /// What kind of file
    #[arg(value_enum)]
    kind: Kind,
    /// The file
    file: PathBuf,
    /// The city whose texts are meant, with those of its region and country
    #[arg(long)]
    city: String,
    /// The language of the translations
    #[arg(long)]
    language: String,
}

/// What goes out.
#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    of: FileArgs,
    /// Approved sections too [default: those that wait for somebody]
    #[arg(long)]
    all: bool,
}

/// What comes back.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[command(flatten)]
    of: FileArgs,
    /// Write it, in the name of this person [default: only show what would change]
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

pub(super) fn export(args: &ExportArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let edition = read_valid(folders)?;
    let city = city(&edition, &args.of.city)?;
    let language = super::language(city, &args.of.language)?;
    let mut pages = pages(&editor(folders)?, &edition, city, language)?;
    pages.retain(|page| args.all || !page.state.is_approved());
    let bytes = match args.of.kind {
        Kind::Xliff => write_xliff(&pages, city.source_language(), language)?,
        Kind::Csv => write_sheet(&pages)?,
    };
    fs::write(&args.of.file, bytes).with_context(|| format!("{} can't be written", args.of.file.display()))?;
    print(&format!("{} holds {} sections.", args.of.file.display(), pages.len()));
    Ok(Outcome::Done)
}

pub(super) fn import(args: &ImportArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let edition = read_valid(folders)?;
    let city = city(&edition, &args.of.city)?;
    let language = super::language(city, &args.of.language)?;
    let shown = args.of.file.display();
    let text = fs::read_to_string(&args.of.file).with_context(|| format!("{shown} can't be read"))?;
    let editor = editor(folders)?;
    let mut outcome = Outcome::Done;
    let proposals = match args.of.kind {
        Kind::Xliff => read_xliff(&text, language).with_context(|| shown.to_string())?,
        Kind::Csv => {
            let pages = pages(&editor, &edition, city, language)?;
            let mut proposals = Vec::new();
            for row in read_sheet(&text, language, &pages).with_context(|| shown.to_string())? {
                match row {
                    Row::Proposal(proposal) => proposals.push(proposal),
                    Row::Unknown { line, code } => {
                        outcome = Outcome::FoundProblems;
                        print(&format!(
                            "{shown}:{line}: no section has the code {code} now: look whether it is typed right, or export again"
                        ));
                    }
                }
            }
            proposals
        }
    };
    for proposal in proposals {
        if !take(&editor, proposal, args.by.as_deref())? {
            outcome = Outcome::FoundProblems;
        }
    }
    if args.by.is_none() {
        print("Nothing is written. Write it with --by NAME.");
    }
    Ok(outcome)
}

/// Shows what a section that came back would change, and writes it in the name of a person; whether it can be taken.
fn take(editor: &ContentEditor, proposal: Proposal, by: Option<&str>) -> anyhow::Result<bool> {
    let Proposal { unit, language, source, before, written } = proposal;
    let name = format!("{} #{}", unit.text, unit.section);
    let now = editor.versions(&unit, &language);
    if now.as_ref().is_ok_and(|now| now.translation.as_ref().is_some_and(|version| version.written == written)) {
        return Ok(true);
    }
    let change = Change::Translate { unit, language, source, before, written, approve: false };
    let made = match by {
        Some(name) => editor.make(&change, &Author { name: name.to_owned() }, clock::today(None)).map(drop),
        None => editor.preview(&change).and_then(|preview| {
            let faults: Vec<_> = preview.faults.into_iter().filter(|fault| fault.forbids).collect();
            match () {
                () if preview.guards.iter().any(Guard::forbids) => Err(Refusal::Guards(preview.guards)),
                () if !faults.is_empty() => Err(Refusal::Faults(faults)),
                () => Ok(()),
            }
        }),
    };
    let (taken, says) = match made {
        Ok(()) => (true, if by.is_some() { "written".to_owned() } else { "would be written".to_owned() }),
        // Its head comes with the same file, and is written before it.
        Err(Refusal::HeadFirst) if by.is_none() => (true, "would be written after title and summary".to_owned()),
        Err(Refusal::Moved(_)) => (false, "refused: source or translation have changed since; export it again".to_owned()),
        Err(Refusal::Guards(found)) => {
            (false, format!("refused: it differs from its source. {}", guards::said(editor, &found)))
        }
        Err(Refusal::Faults(faults)) => {
            let all: Vec<_> = faults.iter().map(|fault| format!("[{}] {}", fault.rule, fault.message)).collect();
            (false, format!("refused: {}", all.join("; ")))
        }
        Err(refusal @ (Refusal::Unknown(_) | Refusal::HeadFirst)) => (false, format!("refused: {refusal}")),
        Err(refusal) => return Err(refusal.into()),
    };
    print(&format!("{name}: {says}"));
    Ok(taken)
}

fn editor(folders: &Folders) -> anyhow::Result<ContentEditor> {
    Ok(ContentEditor::open(&folders.content, &folders.locales, &folders.dictionaries, Box::new(|_| ()))?)
}

/// The sections that a city shows, text by text.
fn pages(editor: &ContentEditor, edition: &Edition, city: &City, language: &Language) -> anyhow::Result<Vec<Page>> {
    let states: Vec<_> = city.queue(language, edition.topics()).into_iter().map(|task| (task.unit, task.state)).collect();
    let mut pages = Vec::new();
    for texts in city.all_texts().chain(city.notice_texts()) {
        let sources = editor.text(&texts.key, &texts.source_language)?;
        let own = editor.text(&texts.key, language)?;
        let title = texts.source().map(|text: &Text| text.title.clone()).unwrap_or_default();
        for (section, source) in sources {
            let Some((unit, state)) = states.iter().find(|(unit, _)| unit.text == texts.key && unit.section == section) else {
                continue;
            };
            let translation = own.iter().find(|(id, _)| *id == section).map(|(_, version)| version.clone());
            pages.push(Page { unit: unit.clone(), title: title.clone(), source, translation, state: state.clone() });
        }
    }
    Ok(pages)
}
