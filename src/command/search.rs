//! `witaj search`: asks a question as a visitor of the site would, measures files of judged questions, or hands out what is
//! searched.

use std::collections::BTreeSet;
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
use crate::search::{Answer, Asked, FactAnswer, Filter, Match, Part, Reason, Search, corpus};

/// What to ask.
#[derive(Debug, Args)]
pub(super) struct SearchArgs {
    /// The city, by the name of its folder; without it, the only one, or the one that has most of the judged items
    #[arg(long)]
    city: Option<String>,
    /// The language of the site on which the question is asked
    #[arg(long, required_unless_present_any = ["queries", "corpus", "unanswered"])]
    language: Option<String>,
    /// At most so many hits
    #[arg(long, default_value_t = 10)]
    limit: usize,
    /// Sentences for people, or one object for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Instead of a question: files with JSON arrays of judged questions, or folders of them, of which the measures are
    /// printed
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "query")]
    queries: Vec<PathBuf>,
    /// With --queries: also the ids found for each question
    #[arg(long, requires = "queries")]
    details: bool,
    /// Say for every hit which words of the question it has, where, in what form, and what it gains by each
    #[arg(long, conflicts_with_all = ["queries", "corpus"])]
    explain: bool,
    #[command(flatten)]
    filter: FilterArgs,
    /// Instead of a question: the texts that are searched, in one language or in all, as one JSON object a line
    #[arg(long, conflicts_with_all = ["query", "queries"])]
    corpus: bool,
    /// Instead of a question: the questions that nothing on the site answered, from the folder in which `witaj serve
    /// --unanswered DIR` counts them
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true, conflicts_with_all = ["query", "queries", "corpus"])]
    unanswered: Option<Option<PathBuf>>,
    /// The question
    #[arg(required_unless_present_any = ["queries", "corpus", "unanswered"])]
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
    if args.queries.is_empty() {
        let edition = super::read_valid(folders)?;
        let city = the_city(args, &edition)?;
        let language = args.language.as_deref().map(|tag| super::language(city, tag)).transpose()?;
        return match (language, &args.query) {
            // What is no text in the encoding of the world is read as far as it is.
            (Some(language), Some(query)) => ask(args, &edition, city, language, &query.to_string_lossy()),
            (language, _) => print_corpus(&edition, city, language),
        };
    }
    let questions = judged(&args.queries)?;
    let edition = super::read_valid(folders)?;
    let city = if args.city.is_some() { the_city(args, &edition)? } else { judged_city(&edition, &questions)? };
    judge(args, &edition, city, &questions)
}

/// The city that is named, or the only one.
fn the_city<'a>(args: &SearchArgs, edition: &'a Edition) -> anyhow::Result<&'a City> {
    let mut cities = edition.cities();
    match (&args.city, cities.next(), cities.next()) {
        (None, Some(only), None) => Ok(only),
        (None, ..) => {
            let names: Vec<&str> = edition.cities().map(|city| city.slug().as_str()).collect();
            anyhow::bail!("there are several cities; choose one with --city: {}", names.join(", "))
        }
        (Some(name), ..) => super::city(edition, name),
    }
}

/// The city that has most of the judged items; the first of those that have as many.
fn judged_city<'a>(edition: &'a Edition, questions: &[Judged]) -> anyhow::Result<&'a City> {
    let items: BTreeSet<&str> = questions.iter().flat_map(|question| question.rel.keys()).map(String::as_str).collect();
    let known = |city: &City| items.iter().filter(|item| city.find(item).is_some()).count();
    let cities = edition.cities().enumerate();
    let most = cities.max_by_key(|(place, city)| (known(city), std::cmp::Reverse(*place)));
    most.map(|(_, city)| city).context("the content has no city; `witaj new` makes one")
}

fn ask(args: &SearchArgs, edition: &Edition, city: &City, language: &Language, query: &str) -> anyhow::Result<Outcome> {
    let filter = args.filter.read(city)?;
    let now = Some(clock::local(edition.catalogue().time_zone()));
    let asked = Asked { query, limit: args.limit, filter, now, facets: true, reasons: args.explain };
    let answer = Search::new(edition).answer(edition, city, language, &asked).context("the search failed")?;
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
    if reason.explanation.strays > 0.0 {
        print(&format!("      {:6.2}  a long question that says no keyword of this number", -reason.explanation.strays));
    }
    if reason.explanation.scattered > 0.0 {
        print(&format!("      {:6.2}  one keyword of another hit says more of the question", -reason.explanation.scattered));
    }
    if reason.explanation.is_put_first {
        print("              a number to call before a page, since the question is a keyword of both");
    }
    if reason.explanation.others > 0.0 {
        print(&format!("      {:6.2}  other numbers to call fit too", reason.explanation.others));
    }
    if reason.explanation.room > 0.0 {
        print(&format!("      {:6.2}  makes room for what fits nearly as well", -reason.explanation.room));
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

fn print_corpus(edition: &Edition, city: &City, language: Option<&Language>) -> anyhow::Result<Outcome> {
    let languages = language.map_or(city.languages(), std::slice::from_ref);
    for document in languages.iter().flat_map(|language| corpus(edition, city, language)) {
        print(&serde_json::to_string(&document)?);
    }
    Ok(Outcome::Done)
}

/// The questions of files and of the files in folders.
fn judged(paths: &[PathBuf]) -> anyhow::Result<Vec<Judged>> {
    let mut questions = Vec::new();
    for path in paths {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            let entries = entries.with_context(|| format!("{} can't be read", path.display()))?;
            let mut files: Vec<PathBuf> = entries.into_iter().map(|entry: std::fs::DirEntry| entry.path()).collect();
            files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
            anyhow::ensure!(!files.is_empty(), "{} has no .json file with judged questions", path.display());
            files.sort();
            questions.extend(judged(&files)?);
        } else {
            questions.extend(judged_in(path)?);
        }
    }
    Ok(questions)
}

fn judged_in(file: &Path) -> anyhow::Result<Vec<Judged>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    serde_json::from_str(&text)
        .with_context(|| format!("{} is no array of judged questions; each has id, lang, cat, q and rel", file.display()))
}

fn judge(args: &SearchArgs, edition: &Edition, city: &City, questions: &[Judged]) -> anyhow::Result<Outcome> {
    let search = Search::new(edition);
    let mut report = measure(&search, edition, city, questions).context("the questions can't be asked")?;
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
        let Measures { queries, recall_at_5, ndcg_at_10, mrr, success_at_1, empty, unsure, number_at_1, .. } = measures;
        let mut text = format!(
            "{name:12} {queries:5} questions  recall@5 {recall_at_5:.3}  nDCG@10 {ndcg_at_10:.3}  MRR {mrr:.3}  \
             first {success_at_1:.3}  with number {number_at_1:.3}  empty {empty:.3}  unsure {unsure:.3}"
        );
        if let Some(said_so) = measures.said_so {
            text.push_str(&format!("  without answer {}, told so {said_so:.3}", measures.without_answer));
        }
        print(&text);
    };
    line("overall", &report.overall);
    report.languages.iter().chain(&report.categories).for_each(|(name, measures)| line(name, measures));
    for detail in &report.details {
        print(&format!("{} “{}”: {}", detail.id, detail.query, detail.found.join(", ")));
    }
}
