//! The command line: one file per command. The only place that prints, and the only one that uses `anyhow`.
//! Exit codes: 0 done, 1 the command found problems, 2 it could not run.

mod check;
pub mod counter;
mod desk;
mod dictionary;
pub mod editor;
mod exchange;
mod feedback;
mod guards;
mod map;
mod new;
mod pack;
mod prints;
mod review;
mod search;
mod serve;
mod store;
mod unanswered;

use std::collections::BTreeSet;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::check::Checker;
use crate::config::{self, Config};
use crate::content::{Finding, Severity};
use crate::edition::{City, Edition, Reader};
use crate::language::Language;
use crate::{clock, content};

/// Witaj tells people who have just arrived in a town what they need to know and do, in their own language,
/// and prints the welcome pack that the city hall hands them.
#[derive(Debug, Parser)]
#[command(name = "witaj", version, arg_required_else_help = true)]
pub struct CommandLine {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    folders: FolderArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site; a change in the content makes a new edition at once
    Serve(serve::ServeArgs),
    /// Look for mistakes in the content: names each with file, line and how to mend it
    Check(check::CheckArgs),
    /// Print the packs of a city
    Pack(pack::PackArgs),
    /// Ask a question as a visitor of the site would
    Search(search::SearchArgs),
    /// Say how search compares the words of each language, or pack a dictionary for it
    Dictionary(dictionary::DictionaryArgs),
    /// The state of the translations, and the people who review them
    Review(review::ReviewArgs),
    /// The ground of a city's street map
    Map(map::MapArgs),
    /// What visitors told the city about its pages
    Feedback(feedback::FeedbackArgs),
    /// Write all that the store holds into one file
    Backup(store::BackupArgs),
    /// Put a backup into an empty store, of either kind
    Restore(store::RestoreArgs),
    /// Make the files of a new city
    New(new::NewArgs),
    /// Write texts with their translations into a file for people who translate elsewhere
    Export(exchange::ExportArgs),
    /// Take back what they translated: shows first what would change
    Import(exchange::ImportArgs),
}

#[derive(Debug, Args)]
struct FolderArgs {
    /// The content repository [default: content]
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// The messages of the interface [default: locales]
    #[arg(long, global = true, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// The dictionaries for search, which need not be there [default: dictionaries]
    #[arg(long, global = true, value_name = "DIR")]
    dictionaries: Option<PathBuf>,
    /// The templates of the packs [default: packs]
    #[arg(long, global = true, value_name = "DIR")]
    packs: Option<PathBuf>,
}

/// For people or for machines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Sentences
    #[default]
    Text,
    /// JSON
    Json,
}

/// Where everything lies.
#[derive(Clone, Debug)]
struct Folders {
    content: PathBuf,
    locales: PathBuf,
    dictionaries: PathBuf,
    packs: PathBuf,
}

/// What a command came to.
enum Outcome {
    Done,
    FoundProblems,
}

/// Runs one command.
pub fn run() -> ExitCode {
    let line = CommandLine::parse();
    let filter = tracing_subscriber::EnvFilter::new(config::log_filter());
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .init();
    match dispatch(line) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::FoundProblems) => ExitCode::from(1),
        Err(error) => {
            eprint(&format!("witaj: {error:#}"));
            ExitCode::from(2)
        }
    }
}

fn dispatch(line: CommandLine) -> anyhow::Result<Outcome> {
    let config = Config::read(&std::env::current_dir().context("the working folder can't be read")?)?;
    let folder = |flag: Option<PathBuf>, setting: &Option<PathBuf>, default: &str| {
        flag.or_else(|| setting.clone()).unwrap_or_else(|| PathBuf::from(default))
    };
    let folders = Folders {
        content: folder(line.folders.content, &config.content, "content"),
        locales: folder(line.folders.locales, &config.locales, "locales"),
        dictionaries: folder(line.folders.dictionaries, &config.dictionaries, "dictionaries"),
        packs: folder(line.folders.packs, &config.packs, "packs"),
    };
    let needs_none = matches!(line.command, Command::Feedback(_) | Command::Backup(_) | Command::Restore(_));
    for (name, path) in [("content", &folders.content), ("locales", &folders.locales)] {
        anyhow::ensure!(
            needs_none || path.is_dir(),
            "there is no folder {} ({name}); name it with --{name} DIR",
            path.display()
        );
    }
    match line.command {
        Command::Serve(args) => serve::run(&args, &folders, config),
        Command::Pack(args) => pack::run(&args, &folders, config.site),
        Command::Check(args) => check::run(&args, &folders),
        Command::Search(args) => search::run(&args, &folders, config.unanswered.as_deref()),
        Command::Dictionary(args) => dictionary::run(&args, &folders),
        Command::Review(args) => review::run(&args, &folders, &config),
        Command::Map(args) => map::run(&args, &folders),
        Command::New(args) => new::run(&args, &folders),
        Command::Export(args) => exchange::export(&args, &folders),
        Command::Import(args) => exchange::import(&args, &folders),
        Command::Feedback(args) => feedback::run(&args, &config),
        Command::Backup(args) => store::back_up(&args, &config),
        Command::Restore(args) => store::restore(&args, &config),
    }
}

/// Reads editions and checks them, one after another.
struct Readings {
    reader: Reader,
    checker: Checker,
}

impl Readings {
    fn new(folders: &Folders) -> Self {
        let reader = Reader::new(&folders.content, &folders.locales).with_dictionaries(&folders.dictionaries);
        Self { reader, checker: Checker::default() }
    }

    /// The same for texts in some languages and in the source languages alone.
    fn only(self, languages: &[Language]) -> Self {
        Self { reader: self.reader.only(languages), ..self }
    }

    /// The same without warnings, for who asks for an edition that may be shown and for nothing else.
    fn for_errors(self) -> Self {
        Self { checker: Checker::for_errors(), ..self }
    }

    /// Reads an edition and runs all checks over it.
    fn read(&mut self) -> (Edition, Vec<Finding>) {
        self.read_changed(None, |_| false)
    }

    /// The same when only some layers may have changed, and of an edition that somebody else has checked already, without checks.
    fn read_changed(
        &mut self,
        changed: Option<&BTreeSet<String>>,
        is_checked: impl Fn(&Edition) -> bool,
    ) -> (Edition, Vec<Finding>) {
        let (edition, mut findings) = self.reader.read(clock::today, clock::now(), changed);
        if !is_checked(&edition) {
            findings.extend(self.checker.run(&edition));
        }
        content::sort(&mut findings);
        (edition, findings)
    }

    /// Reads an edition that may be shown; its errors end the command.
    fn read_valid(&mut self) -> anyhow::Result<Edition> {
        let (edition, findings) = self.read();
        let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        let Some(first) = errors.first() else { return Ok(edition) };
        anyhow::bail!(
            "the content has {} errors, the first in {}:{}: {}. Run `witaj check` to see them all",
            errors.len(),
            first.position.file,
            first.position.line,
            first.message
        );
    }
}

/// Reads an edition and runs all checks over it.
fn read(folders: &Folders) -> (Edition, Vec<Finding>) {
    Readings::new(folders).read()
}

/// Reads an edition that may be shown; its errors end the command.
fn read_valid(folders: &Folders) -> anyhow::Result<Edition> {
    Readings::new(folders).for_errors().read_valid()
}

/// A city by the name of its folder.
fn city<'a>(edition: &'a Edition, name: &str) -> anyhow::Result<&'a City> {
    let names = || edition.cities().map(|city| city.slug().as_str()).collect::<Vec<_>>().join(", ");
    edition.city(name).with_context(|| format!("there is no city “{name}”; there are: {}", names()))
}

/// A language that a city offers, by its tag.
fn language<'a>(city: &'a City, tag: &str) -> anyhow::Result<&'a Language> {
    let tags = || city.languages().iter().map(Language::tag).collect::<Vec<_>>().join(", ");
    city.language(tag).with_context(|| format!("{} does not offer “{tag}”; it offers: {}", city.slug(), tags()))
}

/// Prints a line. A reader that has gone away, such as `head`, ends the program in peace.
fn print(text: &str) {
    if writeln!(std::io::stdout(), "{text}").is_err() {
        std::process::exit(0);
    }
}

#[expect(clippy::print_stderr, reason = "commands print")]
fn eprint(text: &str) {
    eprintln!("{text}");
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        super::CommandLine::command().debug_assert();
    }
}
