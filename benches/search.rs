//! What search costs. `city` asks the whole search of a city; `write` and `ask` are about an index of any size on a disk.
//! Prints one JSON object; `benches/search --costs` runs it and judges. Times are CPU time of the whole process, so that
//! neighbours disturb little and work on other threads counts.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use cpu_time::ProcessTime;
use serde::Serialize;
use serde_json::json;
use witaj::catalogue::{SectionId, Slug};
use witaj::edition::{City, Edition, EditionId};
use witaj::language::Language;
use witaj::search::measure::Judged;
use witaj::search::{Analysis, Document, Entry, EntrySection, Index, Search, Words, corpus};

/// How often each question is asked; the middle counts.
const RUNS: usize = 5;
/// The share of words of a varied text that are others, and the share that are no words yet, of a thousand.
const OTHER: u64 = 200;
const NEW: u64 = 10;
/// How many hits of an answer are written: as many as there can be.
const FOUND: usize = 60;

/// What to measure.
#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    mode: Mode,
    /// The content repository
    #[arg(long, global = true, default_value = "content")]
    content: PathBuf,
    /// The messages of the interface
    #[arg(long, global = true, default_value = "locales")]
    locales: PathBuf,
    /// The city, by the name of its folder
    #[arg(long, global = true, default_value = "gdansk")]
    city: String,
    /// Files of judged questions; each is asked on the site of its language, where the city offers it
    #[arg(long, global = true, num_args = 1..)]
    queries: Vec<PathBuf>,
    /// Also names so many questions that take longest; not for questions that must stay unseen
    #[arg(long, global = true, default_value_t = 0)]
    slowest: usize,
    /// Also writes what each question finds into a file, in a city on the sites of all its languages: what two programs answer
    /// is compared by it
    #[arg(long, global = true)]
    answers: Option<PathBuf>,
    /// Cargo says so
    #[arg(long, global = true, hide = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Mode {
    /// All languages of a city as a site asks them
    City,
    /// Writes an index of so many items, varied from those of the city
    Write {
        /// An empty folder for it
        folder: PathBuf,
        /// How many items
        items: usize,
        /// In which language
        language: String,
    },
    /// Opens the index and asks it
    Ask {
        /// Its folder
        folder: PathBuf,
        /// Its language
        language: String,
    },
}

/// Milliseconds of CPU of one question: of so many, the middle, 99 of 100, the most.
#[derive(Serialize)]
struct Spread {
    count: usize,
    p50: f64,
    p99: f64,
    max: f64,
}

fn main() -> anyhow::Result<()> {
    let line = Line::parse();
    let edition = read(&line.content, &line.locales);
    let city = edition.city(&line.city).with_context(|| format!("there is no city {}", line.city))?;
    let told = match &line.mode {
        Mode::City => whole_city(&edition, city, &line)?,
        Mode::Write { folder, items, language } => write(&edition, city, folder, *items, city_language(city, language)?)?,
        Mode::Ask { folder, language } => {
            let language = city_language(city, language)?;
            ask(&edition, city, folder, language, &line)?
        }
    };
    print(&told.to_string());
    Ok(())
}

fn whole_city(edition: &Edition, city: &City, line: &Line) -> anyhow::Result<serde_json::Value> {
    let (before, held) = (ProcessTime::now(), own_megabytes("RssAnon:")?);
    let search = Search::new(edition);
    for language in city.languages() {
        search.find(edition, city, language, "witaj", 1)?;
    }
    let build = before.elapsed().as_secs_f64();
    let held = own_megabytes("RssAnon:")? - held;
    // Read no earlier: in what they leave in the heap the indexes would lie in other places than in those of a site.
    let questions = questions(&line.queries, city)?;
    let one = Search::new(edition);
    let first = city.languages().first().context("the city offers no language")?;
    let before = ProcessTime::now();
    one.find(edition, city, first, "witaj", 1)?;
    let rebuild = before.elapsed().as_secs_f64();
    let ask = |language: &Language, question: &str| {
        search.find(edition, city, language, question, 10).map(|answer| answer.hits.len()).map_err(Into::into)
    };
    let times = times(&questions, ask)?;
    let mut slow: Vec<(f64, &(Language, String))> = times.iter().copied().zip(&questions).collect();
    slow.sort_by(|one, other| other.0.total_cmp(&one.0));
    let slow: Vec<_> =
        slow.into_iter().take(line.slowest).map(|(time, (language, text))| json!([time, language, text])).collect();
    let asked = spread(times);
    let keystrokes: Vec<(Language, String)> =
        questions.iter().flat_map(|(language, question)| beginnings(language, question)).collect();
    for language in city.languages() {
        search.suggest(edition, city, language, "wi", 8)?;
    }
    let suggested = spread(self::times(&keystrokes, |language, text| {
        search.suggest(edition, city, language, text, 8).map(|list| list.len()).map_err(Into::into)
    })?);
    if let Some(file) = &line.answers {
        city_answers(edition, city, &search, &questions, file)?;
    }
    Ok(json!({
        "items": city.items().count(), "languages": city.languages().len(), "build_cpu_seconds": build,
        "build_megabytes": held, "index_megabytes": search.bytes() as f64 / 1e6, "one_language_cpu_seconds": rebuild, "questions": asked, "keystrokes": suggested,
        "slowest": slow,
    }))
}

fn write(
    edition: &Edition,
    city: &City,
    folder: &Path,
    items: usize,
    language: &Language,
) -> anyhow::Result<serde_json::Value> {
    let variation = Variation::new(corpus(edition, city, language));
    let messages = edition.messages();
    let (own, source) = (Analysis::of(language, messages), Analysis::of(city.source_language(), messages));
    let (before, held) = (ProcessTime::now(), own_megabytes("VmHWM:")?);
    Index::write(folder, &own, &source, (0..items as u64).map(|number| variation.entry(number)))?;
    let seconds = before.elapsed().as_secs_f64();
    let sizes = std::fs::read_dir(folder)?.map(|file| Ok(file?.metadata()?.len())).collect::<std::io::Result<Vec<u64>>>()?;
    let disk = sizes.into_iter().sum::<u64>() as f64 / 1e6;
    let peak = own_megabytes("VmHWM:")?;
    Ok(json!({ "items": items, "cpu_seconds": seconds, "disk_megabytes": disk, "held_before": held, "peak_megabytes": peak }))
}

fn ask(edition: &Edition, city: &City, folder: &Path, language: &Language, line: &Line) -> anyhow::Result<serde_json::Value> {
    let messages = edition.messages();
    let (own, source) = (Analysis::of(language, messages), Analysis::of(city.source_language(), messages));
    let (before, start, held) = (ProcessTime::now(), Instant::now(), own_megabytes("RssAnon:")?);
    let index = Index::open(folder, own, source)?;
    let opened = json!({ "wall_ms": start.elapsed().as_secs_f64() * 1e3, "cpu_ms": before.elapsed().as_secs_f64() * 1e3 });
    let open_held = own_megabytes("RssAnon:")? - held;
    let mut questions = questions(&line.queries, city)?;
    questions.retain(|(asked, _)| asked == language);
    let asked = spread(times(&questions, |_, question| Ok(index.find(question, 10).len()))?);
    let asked_held = own_megabytes("RssAnon:")? - held;
    if let Some(file) = &line.answers {
        let found = questions.iter().map(|(_, question)| Ok(json!([question, index.find(question, FOUND)])));
        write_lines(file, found)?;
    }
    Ok(json!({
        "items": index.len(), "open": opened, "open_megabytes": open_held, "asked_megabytes": asked_held, "questions": asked,
    }))
}

/// What each question finds on every site of a city, a line each.
fn city_answers(
    edition: &Edition,
    city: &City,
    search: &Search,
    questions: &[(Language, String)],
    file: &Path,
) -> anyhow::Result<()> {
    let asked = questions.iter().flat_map(|(_, question)| city.languages().iter().map(move |site| (site, question)));
    let answers = asked.map(|(site, question)| {
        let answer = search.find(edition, city, site, question, FOUND)?;
        let hits =
            answer.hits.iter().map(|hit| json!([hit.id.to_string(), hit.score, hit.section.as_ref().map(SectionId::as_str)]));
        let hits: Vec<_> = hits.collect();
        let term = answer.term.as_ref().map(|term| json!([term.id.to_string(), term.score]));
        let topics: Vec<_> = answer.topics.iter().map(Slug::as_str).collect();
        Ok(json!([site, question, answer.sure, answer.confident, answer.total, answer.suggestion, topics, term, hits]))
    });
    write_lines(file, answers)
}

fn write_lines(file: &Path, lines: impl Iterator<Item = anyhow::Result<serde_json::Value>>) -> anyhow::Result<()> {
    let mut file = BufWriter::new(File::create(file).with_context(|| file.display().to_string())?);
    for line in lines {
        writeln!(file, "{}", line?)?;
    }
    Ok(file.flush()?)
}

/// Milliseconds that each question takes, in the middle of some runs after one that is not counted.
fn times(questions: &[(Language, String)], ask: impl Fn(&Language, &str) -> anyhow::Result<usize>) -> anyhow::Result<Vec<f64>> {
    let mut times: Vec<f64> = Vec::new();
    for (language, question) in questions {
        ask(language, question)?;
        let mut runs: Vec<Duration> = Vec::new();
        for _ in 0..RUNS {
            let before = ProcessTime::now();
            std::hint::black_box(ask(language, question)?);
            runs.push(before.elapsed());
        }
        runs.sort_unstable();
        times.push(runs[RUNS / 2].as_secs_f64() * 1e3);
    }
    Ok(times)
}

fn spread(mut times: Vec<f64>) -> Spread {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() as f64 * share).ceil() as usize).max(1) - 1).copied().unwrap_or_default();
    Spread { count: times.len(), p50: at(0.5), p99: at(0.99), max: at(1.0) }
}

/// A text as it grows while somebody types it, from two letters on.
fn beginnings(language: &Language, question: &str) -> Vec<(Language, String)> {
    let letters: Vec<char> = question.chars().collect();
    let until = |end: usize| (language.clone(), letters.iter().take(end).collect());
    (2..=letters.len().min(12)).map(until).collect()
}

/// Items made of those of a city: some words are others, a few are new, so that the vocabulary grows as it does in life.
struct Variation {
    documents: Vec<Document>,
    words: Vec<String>,
}

impl Variation {
    fn new(documents: Vec<Document>) -> Self {
        let texts = documents.iter().flat_map(|document| [&document.title, &document.summary, &document.body]);
        let words = texts.flat_map(|text| text.split_whitespace()).filter(|word| word.chars().all(char::is_alphabetic));
        Self { words: words.map(str::to_owned).collect(), documents }
    }

    fn entry(&self, number: u64) -> Entry<'static> {
        let mut draw = Draw(number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let document = &self.documents[number as usize % self.documents.len()];
        let own = |text: String| Words::own(text);
        Entry {
            id: format!("{}-{number}", document.id),
            title: own(self.varied(&document.title, &mut draw)),
            summary: own(self.varied(&document.summary, &mut draw)),
            keywords: document.keywords.iter().map(|keyword| own(self.varied(keyword, &mut draw))).collect(),
            terms: document.terms.iter().map(|term| self.varied(term, &mut draw).into()).collect(),
            names: document.names.iter().map(|name| name.clone().into()).collect(),
            sections: vec![EntrySection {
                id: "steps".into(),
                heading: own(self.varied(&document.headings.join(" "), &mut draw)),
                body: own(self.varied(&document.body, &mut draw)),
            }],
            ..Entry::default()
        }
    }

    fn varied(&self, text: &str, draw: &mut Draw) -> String {
        let mut varied = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            let chance = draw.below(1000);
            match (self.any(draw), self.any(draw)) {
                (one, two) if chance < NEW => {
                    varied.extend(one.chars().take(one.chars().count().div_ceil(2)));
                    varied.extend(two.chars().skip(two.chars().count() / 2));
                }
                (one, _) if chance < OTHER => varied.push_str(one),
                _ => varied.push_str(word),
            }
            varied.push(' ');
        }
        varied
    }

    fn any(&self, draw: &mut Draw) -> &str {
        &self.words[draw.below(self.words.len() as u64) as usize]
    }
}

/// Numbers that look random and are always the same.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

fn read(content: &Path, locales: &Path) -> Edition {
    let reading = witaj::content::read(content);
    let (messages, _) = witaj::locale::read(locales);
    let id = EditionId::new(&reading.digest, messages.digest());
    Edition::new(id, reading.catalogue, messages, witaj::clock::today(None))
}

/// The questions in the languages that the city offers.
fn questions(files: &[PathBuf], city: &City) -> anyhow::Result<Vec<(Language, String)>> {
    let mut questions = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let judged: Vec<Judged> = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
        questions.extend(judged.into_iter().filter_map(|judged| Some((city.language(&judged.lang)?.clone(), judged.q))));
    }
    Ok(questions)
}

fn city_language<'a>(city: &'a City, tag: &str) -> anyhow::Result<&'a Language> {
    city.language(tag).with_context(|| format!("{} does not offer {tag}", city.slug()))
}

/// What Linux says of this process's memory: `RssAnon:` what is its own and of no file, `VmHWM:` the most it ever held.
fn own_megabytes(name: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status").context("this needs Linux")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("Linux tells no {name}"))?;
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kibibytes * 1024.0 / 1e6)
}

#[expect(clippy::print_stdout, reason = "the result")]
fn print(text: &str) {
    println!("{text}");
}
