//! `witaj check`: all findings of the content, at once.

use clap::Args;

use super::{Folders, Format, Outcome, print};
use crate::check::Report;
use crate::content::{Finding, Severity};

/// What to print.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Sentences for people, or an array of findings for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Instead of findings, how complete the translations are and how fresh the records, as tables in Markdown
    #[arg(long, conflicts_with = "format")]
    report: bool,
}

pub(super) fn run(args: &CheckArgs, folders: &Folders) -> anyhow::Result<Outcome> {
    let (edition, findings) = super::read(folders);
    if args.report {
        print(&Report::new(&edition).to_string());
        return Ok(Outcome::Done);
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

fn sentence(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let at = &finding.position;
    format!("{}:{}:{}: {severity} [{}] {}\n    {}", at.file, at.line, at.column, finding.rule, finding.message, finding.advice)
}
