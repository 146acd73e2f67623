//! `witaj check`: all findings of the content, at once.

use clap::Args;
use indicatif::ProgressBar;

use super::{Folders, Format, Outcome, print};
use crate::check::{Manners, Report, links};
use crate::config;
use crate::content::{Finding, Severity, sort};
use crate::edition::Edition;

/// What to print.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Sentences for people, or an array of findings for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Instead of findings, how complete the translations are and how fresh the records, as tables in Markdown
    #[arg(long, conflicts_with = "format")]
    report: bool,
    /// Ask also whether the linked pages on the web are there: one request at a time for each host; takes minutes
    #[arg(long)]
    links: bool,
}

pub(super) fn run(args: &CheckArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let (edition, mut findings) = super::read(folders);
    if args.report {
        print(&Report::new(&edition).to_string());
        return Ok(Outcome::Done);
    }
    if args.links {
        findings.extend(broken_links(&edition)?);
        sort(&mut findings);
    }
    match args.format {
        Format::Json => print(&serde_json::to_string_pretty(&findings)?),
        Format::Text => {
            for finding in &findings {
                print(&sentence(finding));
            }
            let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
            let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
            print(&format!("Edition {}: {errors} errors, {warnings} warnings", edition.id()));
        }
    }
    let has_errors = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if has_errors { Outcome::FoundProblems } else { Outcome::Done })
}

/// Calls the sites that the content links to. A program that runs by itself, again and again, is no polite guest.
fn broken_links(edition: &Edition) -> anyhow::Result<Vec<Finding>> {
    anyhow::ensure!(
        !config::runs_unattended(),
        "--links calls other people's sites; run it by hand, not in continuous integration"
    );
    let bar = ProgressBar::new(0);
    let told = |answers: usize, pages: usize| {
        bar.set_length(pages as u64);
        bar.set_position(answers as u64);
    };
    let findings = links(edition, Manners::default(), &told);
    bar.finish_and_clear();
    Ok(findings)
}

fn sentence(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let at = &finding.position;
    format!("{}:{}:{}: {severity} [{}] {}\n    {}", at.file, at.line, at.column, finding.rule, finding.message, finding.advice)
}
