//! `witaj search`: asks a question as a visitor of the site would, or measures a file of judged questions.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::{Folders, Format, Outcome, print};
use crate::catalogue::{Audience, Slug};
use crate::clock;
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::search::measure::{Judged, Measures, Report, measure};
use crate::search::{Answer, Asked, FactAnswer, Filter, Match, Part, Reason, Search};

/// What to ask.
#[derive(Debug, Args)]
pub(super) struct SearchArgs {
    /// The city, by the name of its folder
    #[arg(long, required_unless_present = "unanswered")]
    city: Option<String>,
    /// The language of the site on which the question is asked
    #[arg(long, required_unless_present_any = ["queries", "unanswered"])]
    language: Option<String>,
    /// At most so many hits
    #[arg(long, default_value_t = 10)]
    limit: usize,
    /// Sentences for people, or one object for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Instead of a question: a JSON array of judged questions, of which the measures are printed
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    queries: Option<PathBuf>,
    /// With --queries: also the ids found for each question
    #[arg(long, requires = "queries")]
    details: bool,
    /// Say for every hit which words of the question it has, where, in what form, and what it gains by each
    #[arg(long, conflicts_with = "queries")]
    explain: bool,
    #[command(flatten)]
    filter: FilterArgs,
    /// Instead of a question: the questions that nothing on the site answered, from the folder in which `witaj serve
    /// --unanswered DIR` counts them
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true, conflicts_with_all = ["query", "queries"])]
    unanswered: Option<Option<PathBuf>>,
    /// The question
    #[arg(required_unless_present_any = ["queries", "unanswered"])]
    query: Option<OsString>,
}

/// What the hits must be.
#[derive(Debug, Args)]
struct FilterArgs {
    /// Only this chapter, as in health
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Only services that cost nothing
    #[arg(long)]
    free: bool,
    /// Only services that are open now
    #[arg(long)]
    open_now: bool,
    /// Only services where this language is spoken
    #[arg(long, value_name = "LANGUAGE")]
    language_served: Option<String>,
    /// Only what is for these people, as in refugee; what is for everyone is for them too
    #[arg(long, value_name = "AUDIENCE")]
    r#for: Option<String>,
    /// Only what is written for this city, region or country
    #[arg(long, value_name = "LAYER")]
    layer: Option<String>,
}

impl FilterArgs {
    fn read(&self, city: &City) -> anyhow::Result<Filter> {
        let audience = |name: &String| {
            let all = || Audience::ALL.map(Audience::as_str).join(", ");
            Audience::parse(name).with_context(|| format!("nothing is for “{name}”; there are: {}", all()))
        };
        let slug = |name: &String| Slug::parse(name).with_context(|| format!("“{name}” is no name of a topic or layer"));
        let layer = self.layer.as_ref().map(slug).transpose()?;
        if let Some(layer) = layer.as_ref().filter(|layer| city.chain().iter().all(|own| own.slug != **layer)) {
            let names = city.chain().iter().map(|layer| layer.slug.as_str()).collect::<Vec<_>>().join(", ");
            anyhow::bail!("{} does not stand on “{layer}”; its layers are: {names}", city.slug());
        }
        Ok(Filter {
            topic: self.topic.as_ref().map(slug).transpose()?,
            audience: self.r#for.as_ref().map(audience).transpose()?,
            layer,
            language: self.language_served.as_deref().map(Language::parse).transpose()?,
            free: self.free,
            open_now: self.open_now,
        })
    }
}

pub(super) fn run(args: &SearchArgs, folders: &Folders, unanswered: Option<&Path>) -> anyhow::Result<Outcome> {
    if let Some(folder) = &args.unanswered {
        let folder = folder.as_deref().or(unanswered);
        return super::unanswered::show(folder.context("name the folder: --unanswered=DIR")?, args.format);
    }
    let edition = super::read_valid(folders)?;
    let city = super::city(&edition, args.city.as_deref().unwrap_or_default())?;
    let search = Search::new(&edition);
    match (&args.queries, &args.query) {
        (Some(file), _) => judge(args, &search, &edition, city, file),
        (None, Some(query)) => {
            let language = super::language(city, args.language.as_deref().unwrap_or_default())?;
            // What is no text in the encoding of the world is read as far as it is.
            ask(args, &search, &edition, city, language, &query.to_string_lossy())
        }
        (None, None) => anyhow::bail!("there is no question; write it after the flags"),
    }
}

fn ask(
    args: &SearchArgs,
    search: &Search,
    edition: &Edition,
    city: &City,
    language: &Language,
    query: &str,
) -> anyhow::Result<Outcome> {
    let filter = args.filter.read(city)?;
    let now = Some(clock::local(edition.catalogue().time_zone()));
    let asked = Asked { query, limit: args.limit, filter, now, facets: true, reasons: args.explain };
    let answer = search.answer(edition, city, language, &asked).context("the search failed")?;
    match args.format {
        Format::Json => print(&serde_json::to_string_pretty(&answer)?),
        Format::Text => print_answer(&answer),
    }
    Ok(if answer.hits.is_empty() { Outcome::FoundProblems } else { Outcome::Done })
}

fn print_answer(answer: &Answer) {
    if !answer.confident {
        print("No exact match; the nearest:");
    }
    if let Some(suggestion) = &answer.suggestion {
        print(&format!("Did you mean: {suggestion}"));
    }
    if let Some(fact) = &answer.fact {
        print_fact(fact);
    }
    for (place, hit) in answer.hits.iter().enumerate() {
        let near = hit.near.as_ref().map(|place| format!(" – {place}")).unwrap_or_default();
        let title = format!("{}{near}", hit.title);
        print(&format!("{:2}. {title} [{}, {}] {:.2}\n    {}", place + 1, hit.kind, hit.state, hit.score, hit.url));
        if let Some(phone) = &hit.phone {
            print(&format!("    {}", phone.shown()));
        }
        let snippet: String = hit.snippet.iter().map(|Part { text, .. }| text.as_str()).collect();
        if !snippet.is_empty() {
            print(&format!("    {}", snippet.trim()));
        }
        hit.reasons.iter().for_each(print_reason);
    }
}

fn print_reason(reason: &Reason) {
    print(&format!("    read as {} “{}”, known {:.2}", reason.language, reason.text, reason.quality));
    for Match { word, zone, form, term, score } in &reason.explanation.matches {
        let form = format!("{form:?}").to_lowercase();
        print(&format!("      {score:6.2}  {zone:10} {form:6} {} → {term}", word.as_deref().unwrap_or("all words")));
    }
    if reason.explanation.phrase > 0.0 {
        print(&format!("      {:6.2}  says a keyword of several words", reason.explanation.phrase));
    }
}

fn print_fact(fact: &FactAnswer) {
    let since = fact.since.map(|day| format!(" since {day}")).unwrap_or_default();
    let until = fact.until.map(|day| format!(" until {day}")).unwrap_or_default();
    print(&format!("{}: {}{since}{until} [{}, checked {}]", fact.label, fact.value, fact.state, fact.checked));
    if let Some((value, since)) = &fact.later {
        print(&format!("    since {since}: {value}"));
    }
    if !fact.note.is_empty() {
        print(&format!("    {}", fact.note));
    }
    for (title, address) in &fact.sources {
        print(&format!("    {title} {}", address.as_deref().unwrap_or_default()));
    }
}

fn judge(args: &SearchArgs, search: &Search, edition: &Edition, city: &City, file: &PathBuf) -> anyhow::Result<Outcome> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    let questions: Vec<Judged> =
        serde_json::from_str(&text).with_context(|| format!("{} is no array of questions", file.display()))?;
    let mut report = measure(search, edition, city, &questions).context("the questions can't be asked")?;
    if !args.details {
        report.details.clear();
    }
    match args.format {
        Format::Json => print(&serde_json::to_string_pretty(&report)?),
        Format::Text => print_report(&report),
    }
    Ok(Outcome::Done)
}

fn print_report(report: &Report) {
    let line = |name: &str, measures: &Measures| {
        let Measures { queries, recall_at_5, ndcg_at_10, success_at_1, empty, .. } = measures;
        print(&format!(
            "{name:12} {queries:5} questions  recall@5 {recall_at_5:.3}  nDCG@10 {ndcg_at_10:.3}  first {success_at_1:.3}  empty {empty:.3}"
        ));
    };
    line("overall", &report.overall);
    report.languages.iter().chain(&report.categories).for_each(|(name, measures)| line(name, measures));
    for detail in &report.details {
        print(&format!("{} “{}”: {}", detail.id, detail.query, detail.found.join(", ")));
    }
}
