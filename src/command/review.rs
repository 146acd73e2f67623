//! `witaj review`: how far the translations are, the stamps that tie them to their source, and who reviews them (`desk.rs`).

use std::collections::BTreeMap;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::editor::ContentEditor;
use super::{Folders, Format, Outcome, desk, guards, print};
use crate::catalogue::{Slug, Text, TextKey, Verdict};
use crate::clock;
use crate::config::Config;
use crate::content::stamp;
use crate::desk::editor::{Editor as _, Refusal};
use crate::edition::Edition;
use crate::language::Language;
use crate::review::change::{Author, Change, Unit};
use crate::review::section_state;

/// What to do.
#[derive(Debug, Args)]
pub(super) struct ReviewArgs {
    #[command(subcommand)]
    command: ReviewCommand,
}

#[derive(Debug, Subcommand)]
enum ReviewCommand {
    /// Count the sections of each language by their state
    Status {
        /// Sentences for people, or one object for machines
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Declare that translations say what their source says now. Compare them first: this is the translator's word
    Stamp {
        /// The language of the translations
        #[arg(long)]
        language: String,
        /// Only these texts: `<topic>/<slug>`, letter, values, glossary, phrases, facts, places or pages/<slug> [default: all]
        texts: Vec<String>,
    },
    /// Approve translations as they stand now, in the name of the person who has read them beside their source
    Approve {
        /// The language of the translations
        #[arg(long)]
        language: String,
        /// Who has read them, as it is printed
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The layer that they stand in
        #[arg(long)]
        layer: String,
        /// What was read: `<text>#<section>`, or a text for all its sections, as in health/family-doctor#steps or letter
        #[arg(required = true)]
        read: Vec<String>,
    },
    /// Invite somebody to the review desk: prints a link that lets them in once, within seven days
    Invite(desk::InviteArgs),
    /// Print a fresh link for somebody who was invited before; earlier links let nobody in any more
    Link(desk::LinkArgs),
    /// List the people of the review desk
    People(desk::PeopleArgs),
    /// Sign somebody out of the review desk on all devices
    EndSessions(desk::OneArgs),
}

pub(super) fn run(args: &ReviewArgs, folders: &Folders, config: &Config) -> anyhow::Result<Outcome> {
    let edition = || super::read(folders).0;
    match &args.command {
        ReviewCommand::Status { format } => status(&edition(), *format),
        ReviewCommand::Stamp { language, texts } => stamp_all(&edition(), folders, &Language::parse(language)?, texts),
        ReviewCommand::Approve { language, by, layer, read } => approve(folders, &Language::parse(language)?, by, layer, read),
        ReviewCommand::Invite(args) => desk::invite(args, &edition(), config),
        ReviewCommand::Link(args) => desk::link(args, &edition(), config),
        ReviewCommand::People(args) => desk::people(args, config),
        ReviewCommand::EndSessions(args) => desk::end_sessions(args, config),
    }
}

/// Sections of one language by state.
#[derive(Debug, Default, Serialize)]
struct Count {
    approved: usize,
    draft: usize,
    outdated: usize,
    disputed: usize,
    missing: usize,
}

fn status(edition: &Edition, format: Format) -> anyhow::Result<Outcome> {
    let mut counts: BTreeMap<Language, Count> = BTreeMap::new();
    let contents = || edition.catalogue().layers.values();
    for language in contents().flat_map(|content| &content.layer.languages) {
        counts.entry(language.clone()).or_default();
    }
    for content in contents() {
        for texts in content.texts() {
            for (language, count) in &mut counts {
                let approvals = content.approvals.get(language).map_or(&[][..], AsRef::as_ref);
                for id in texts.source().into_iter().flat_map(Text::section_ids) {
                    match section_state(texts, language, &id, approvals).as_str() {
                        "approved" => count.approved += 1,
                        "draft" => count.draft += 1,
                        "outdated" => count.outdated += 1,
                        "disputed" => count.disputed += 1,
                        _ => count.missing += 1,
                    }
                }
            }
        }
    }
    if format == Format::Json {
        let by_tag: BTreeMap<&str, &Count> = counts.iter().map(|(language, count)| (language.tag(), count)).collect();
        print(&serde_json::to_string_pretty(&by_tag)?);
        return Ok(Outcome::Done);
    }
    for (language, count) in &counts {
        let Count { approved, draft, outdated, disputed, missing } = count;
        print(&format!(
            "{:8} {approved:5} approved {draft:5} draft {outdated:5} outdated {disputed:5} disputed {missing:5} missing",
            language.tag()
        ));
    }
    Ok(Outcome::Done)
}

fn stamp_all(edition: &Edition, folders: &Folders, language: &Language, names: &[String]) -> anyhow::Result<Outcome> {
    let mut changed = 0;
    for content in edition.catalogue().layers.values() {
        for texts in content.texts().filter(|texts| names.is_empty() || names.contains(&texts.key.name)) {
            if *language == texts.source_language || !texts.by_language.contains_key(language) {
                continue;
            }
            changed += usize::from(stamp(&folders.content, texts, language).context("a translation could not be stamped")?);
        }
    }
    print(&format!("{changed} files stamped"));
    Ok(Outcome::Done)
}

/// Approves section by section; what is printed is on the disk.
fn approve(folders: &Folders, language: &Language, by: &str, layer: &str, read: &[String]) -> anyhow::Result<Outcome> {
    let editor = ContentEditor::open(&folders.content, &folders.locales, &folders.dictionaries, Box::new(|_| ()))?;
    let layer = Slug::parse(layer)?;
    let by = Author { name: by.to_owned() };
    let mut outcome = Outcome::Done;
    for name in read {
        let (name, only) = name.split_once('#').map_or((name.as_str(), None), |(text, section)| (text, Some(section)));
        let text = TextKey { layer: layer.clone(), name: name.to_owned() };
        let sections = editor.text(&text, language)?;
        let sections = sections.into_iter().filter(|(id, _)| only.is_none_or(|only| id.as_str() == only));
        let mut found = 0;
        for (section, translation) in sections {
            found += 1;
            let unit = Unit { text: text.clone(), section };
            let source = editor.versions(&unit, language)?.source.with_context(|| format!("{name} has no source"))?;
            let (language, verdict) = (language.clone(), Verdict::Approved);
            let shown = format!("{name}#{}", unit.section);
            let change = Change::Judge { unit, language, source: source.hash, translation: translation.hash, verdict };
            match editor.make(&change, &by, clock::today(None)) {
                Ok(_) => print(&format!("approved {shown}")),
                Err(Refusal::Guards(found)) => {
                    print(&format!("refused {shown}: it differs from its source. {}", guards::said(&editor, &found)));
                    outcome = Outcome::FoundProblems;
                }
                Err(error) => return Err(anyhow::Error::from(error).context(format!("{shown} is not approved"))),
            }
        }
        anyhow::ensure!(found > 0, "there is no {name} in {language}, or no such section");
    }
    Ok(outcome)
}
