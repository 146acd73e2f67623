//! `witaj review`: how far the translations are, the stamps that tie them to their source, and who reviews them (`desk.rs`).

use std::collections::BTreeMap;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::{Folders, Format, Outcome, desk, print};
use crate::catalogue::Text;
use crate::config::Config;
use crate::content::stamp;
use crate::edition::Edition;
use crate::language::Language;
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
    /// Invite somebody to the review desk: prints a link that lets them in once, within seven days
    Invite(desk::InviteArgs),
    /// Print a fresh link for somebody who was invited before; earlier links let nobody in any more
    Link(desk::OneArgs),
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
        ReviewCommand::Invite(args) => desk::invite(args, &edition(), config),
        ReviewCommand::Link(args) => desk::link(args, config),
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
                let approvals = content.approvals.get(language).map_or(&[][..], Vec::as_slice);
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
