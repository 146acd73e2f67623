//! `witaj export` and `witaj import`: texts for translators who work elsewhere, and back.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use super::editor::ContentEditor;
use super::{Folders, city, guards, print, read_valid};
use crate::desk::editor::{Editor, Outcome};
use crate::desk::paper::pages;
use crate::exchange::{Row, read_sheet, read_xliff, write_sheet, write_xliff};
use crate::review::change::Author;

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

pub(super) fn export(args: &ExportArgs, folders: &Folders) -> anyhow::Result<super::Outcome> {
    let edition = read_valid(folders)?;
    let city = city(&edition, &args.of.city)?;
    let language = super::language(city, &args.of.language)?;
    let pages = pages(&editor(folders)?, &edition, city, language, &|task| args.all || !task.state.is_approved())?;
    let bytes = match args.of.kind {
        Kind::Xliff => write_xliff(&pages, city.source_language(), language)?,
        Kind::Csv => write_sheet(&pages)?,
    };
    fs::write(&args.of.file, bytes).with_context(|| format!("{} can't be written", args.of.file.display()))?;
    print(&format!("{} holds {} sections.", args.of.file.display(), pages.len()));
    Ok(super::Outcome::Done)
}

pub(super) fn import(args: &ImportArgs, folders: &Folders) -> anyhow::Result<super::Outcome> {
    let edition = read_valid(folders)?;
    let city = city(&edition, &args.of.city)?;
    let language = super::language(city, &args.of.language)?;
    let shown = args.of.file.display();
    let text = fs::read_to_string(&args.of.file).with_context(|| format!("{shown} can't be read"))?;
    let editor = editor(folders)?;
    let mut outcome = super::Outcome::Done;
    let rows = match args.of.kind {
        Kind::Xliff => read_xliff(&text, language),
        Kind::Csv => read_sheet(&text, language, &pages(&editor, &edition, city, language, &|_| true)?),
    };
    let mut proposals = Vec::new();
    for row in rows.with_context(|| shown.to_string())? {
        match row {
            Row::Proposal(proposal) => proposals.push(proposal),
            Row::Unknown { line, code } => {
                outcome = super::Outcome::FoundProblems;
                print(&format!(
                    "{shown}:{line}: no section has the code {code} now: look whether it is typed right, or export again"
                ));
            }
        }
    }
    let by = args.by.as_ref().map(|name| Author { name: name.clone() });
    let outcomes = editor.take(&proposals, by.as_ref())?;
    for (proposal, became) in proposals.iter().zip(&outcomes) {
        let says = match became {
            Outcome::Same => continue,
            Outcome::Taken if by.is_some() => "written".to_owned(),
            Outcome::Taken => "would be written".to_owned(),
            refused => {
                outcome = super::Outcome::FoundProblems;
                format!("refused: {}", why(&editor, refused))
            }
        };
        print(&format!("{} #{}: {says}", proposal.unit.text, proposal.unit.section));
    }
    if by.is_none() {
        print("Nothing is written. Write it with --by NAME.");
    }
    Ok(outcome)
}

/// Why a section can't be taken.
fn why(editor: &ContentEditor, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Same | Outcome::Taken => String::new(),
        Outcome::Moved => "source or translation have changed since; export it again".to_owned(),
        Outcome::Guards(found) => format!("it differs from its source. {}", guards::said(editor, found)),
        Outcome::Faults(faults) => {
            let all: Vec<_> = faults.iter().map(|fault| format!("[{}] {}", fault.rule, fault.message)).collect();
            all.join("; ")
        }
        Outcome::HeadFirst => {
            "the text has no translation yet, which begins with #head, its title and summary; bring them, then import this file again"
                .to_owned()
        }
        Outcome::Unknown => "there is no such section in this language".to_owned(),
    }
}

fn editor(folders: &Folders) -> anyhow::Result<ContentEditor> {
    Ok(ContentEditor::open(&folders.content, &folders.locales, &folders.dictionaries, Box::new(|_| ()))?)
}
