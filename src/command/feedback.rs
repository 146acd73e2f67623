//! `witaj feedback`: what visitors told the city, for the city to read and to delete.

use anyhow::Context as _;
use chrono::NaiveDate;
use clap::Args;

use super::store::StoreArgs;
use super::{Format, Outcome, print};
use crate::catalogue::Slug;
use crate::config::Config;
use crate::store::{self, Feedback};

/// What to show, or to delete.
#[derive(Debug, Args)]
pub(super) struct FeedbackArgs {
    /// Only of this city
    #[arg(long, value_name = "CITY")]
    city: Option<String>,
    /// Only what was written on this day or later
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// Delete, for all cities, what was written before this day, and show nothing
    #[arg(long, value_name = "DATE", conflicts_with_all = ["city", "since"])]
    forget_before: Option<NaiveDate>,
    /// For people or for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    store: StoreArgs,
}

pub(super) fn run(args: &FeedbackArgs, config: &Config) -> anyhow::Result<Outcome> {
    let mut database = store::open_existing(&args.store.needed(config)?)?;
    if let Some(before) = args.forget_before {
        let forgotten = database.forget(before)?;
        match args.format {
            Format::Json => print(&serde_json::json!({ "forgotten": forgotten }).to_string()),
            Format::Text => print(&format!("{forgotten} entries from before {before} are deleted.")),
        }
        return Ok(Outcome::Done);
    }
    let city = args.city.as_deref().map(Slug::parse).transpose().context("no city is called so")?;
    let mut rows = Vec::new();
    store::each(database.as_mut(), city.as_ref(), |entry| {
        if args.since.is_none_or(|since| entry.feedback.day >= since) {
            rows.push(entry.feedback);
        }
        Ok(())
    })?;
    match args.format {
        Format::Json => print(&serde_json::to_string_pretty(&rows.iter().map(machine).collect::<Vec<_>>())?),
        Format::Text if rows.is_empty() => print("Nobody has written anything."),
        Format::Text => rows.iter().for_each(|row| print(&person(row))),
    }
    Ok(Outcome::Done)
}

fn machine(feedback: &Feedback) -> serde_json::Value {
    serde_json::json!({
        "city": feedback.city.as_str(), "language": feedback.language, "page": feedback.page, "edition": feedback.edition,
        "day": feedback.day, "useful": feedback.useful, "text": feedback.text,
    })
}

/// A line about the page, and the text below it.
fn person(feedback: &Feedback) -> String {
    let Feedback { city, language, page, edition, day, .. } = feedback;
    let answer = match feedback.useful {
        Some(true) => "  useful: yes",
        Some(false) => "  useful: no",
        None => "",
    };
    let mut shown = format!("{day}  /{city}/{language}{page}  edition {edition}{answer}");
    for line in feedback.text.lines() {
        // Marks that turn the text around them would turn the lines of others, too.
        let plain = line.chars().filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        shown.push_str(&format!("\n    {}", plain.collect::<String>()));
    }
    shown
}
