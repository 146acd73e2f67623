//! `witaj serve`: the site of the content as it stands, and as it changes.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use arc_swap::ArcSwap;
use clap::Args;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::net::TcpListener;

use super::counter::Counter;
use super::editor::{ContentEditor, Publish};
use super::store::StoreArgs;
use super::{Folders, Outcome, Readings, print, unanswered};
use crate::clock;
use crate::config::Config;
use crate::content::{Finding, Severity};
use crate::desk::{self, Desk};
use crate::edition::{City, Edition};
use crate::leaked::Leaked;
use crate::mail::Post;
use crate::pack::Press;
use crate::search::Search;
use crate::site::{self, Front, Letterbox, Outside, Printer, Publication};
use crate::store::{Store, StoreError};

/// How long nothing may have changed before content is read: somebody may be copying files in.
const QUIET: Duration = Duration::from_millis(300);
/// How often the date is looked at: values begin and end with a day.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(30);
/// How often is looked what is to be sent,
const LOOK_AT_THE_POST: Duration = Duration::from_secs(60);
/// and how often whether the summary of the week is.
const LOOK_AT_THE_WEEK: Duration = Duration::from_secs(600);
/// How long the desk waits until what was made is shown: the publisher may be reading.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where to serve.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// The public address of the site, for search engines and QR codes
    #[arg(long, value_name = "ADDRESS")]
    site: Option<String>,
    #[command(flatten)]
    store: StoreArgs,
    /// Let people review and edit under /desk; needs a store [default: there is no desk]
    #[arg(long)]
    desk: bool,
    /// Refuse new passwords of the desk that stand in this list: lines HASH:COUNT in the order of SHA-1 [default: a short list alone]
    #[arg(long, value_name = "FILE")]
    leaked_passwords: Option<PathBuf>,
    /// Count questions without an answer in this folder, with nothing about who asked [default: nothing is counted]
    #[arg(long, value_name = "DIR")]
    unanswered: Option<PathBuf>,
}

/// What the publisher hears of.
enum News {
    /// Files have changed.
    Changed(Vec<PathBuf>),
    /// The desk has made an edition, and waits until it is shown.
    Made(Arc<Edition>, Sender<()>),
}

/// Lets an editor tell the publisher of each edition that it makes; it is shown when this returns.
fn announcer(news: Sender<News>) -> Publish {
    let news = Mutex::new(news);
    Box::new(move |edition| {
        let (shown, told) = channel();
        let sent = news.lock().unwrap_or_else(PoisonError::into_inner).send(News::Made(Arc::clone(edition), shown));
        // A publisher that is busy finds the change on the disk; one that is gone shows nothing any more.
        if sent.is_err() || told.recv_timeout(PATIENCE).is_err() {
            tracing::warn!("edition {} is written and will be shown later", edition.id());
        }
    })
}

/// Everything that a new publication is made with.
struct Publisher {
    news: Sender<News>,
    heard: Receiver<News>,
    folders: Folders,
    readings: Readings,
    fittings: Fittings,
    current: Arc<ArcSwap<Publication>>,
}

/// What every publication has besides its edition.
struct Fittings {
    site: Option<String>,
    printer: Option<Arc<dyn Printer>>,
    letterbox: Option<Arc<Letterbox>>,
}

pub(super) fn run(args: &ServeArgs, folders: &Folders, config: Config) -> anyhow::Result<Outcome> {
    let listen = args.listen.or(config.listen).unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080)));
    let leaked = if args.desk { leaked(args, &config)? } else { None };
    let mut readings = Readings::new(folders);
    let edition = Arc::new(readings.read_valid()?);
    let post = if args.desk { super::desk::post(&config)? } else { None };
    let store = args.store.place(&config).map(Store::start).transpose().context("the store can't start")?;
    let letterbox = store.clone().map(|store| Arc::new(Letterbox::new(store)));
    let site = args.site.clone().or(config.site);
    let folder = args.unanswered.clone().or(config.unanswered);
    let unanswered = folder.map(|folder| unanswered::listener(&folder)).transpose()?;
    let counter = printer(folders, site.clone());
    let printer = counter.clone().map(|counter| counter as Arc<dyn Printer>);
    let fittings = Fittings { printer, site, letterbox };
    let first = fittings.publication(None, &edition, &Arc::new(Search::new(&edition)));
    let current = Arc::new(ArcSwap::from_pointee(first));
    let (news, heard) = channel();
    let publisher = Publisher { news, heard, folders: folders.clone(), readings, fittings, current: Arc::clone(&current) };
    let outside = Outside { now: Some(Arc::new(clock::local)), unanswered };
    let desk = args.desk.then(|| desk(&publisher, (store, counter, post), listen)).transpose()?;
    let desk = desk.map(|desk| Arc::new(leaked.into_iter().fold(desk, Desk::with_leaked)));
    let front = Front::new(Arc::clone(&current), outside.clone());
    let router = site::router_with(current, outside);
    let router = match &desk {
        Some(desk) => desk::router(Arc::clone(desk), router),
        None => router,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the runtime can't start")?;
    runtime.block_on(async {
        let listener =
            TcpListener::bind(listen).await.with_context(|| format!("nobody can listen on {listen}; choose --listen"))?;
        print(&format!("Edition {} is served on http://{}", edition.id(), listener.local_addr()?));
        // Watching blocks, so it has a thread of its own, which ends with the program.
        std::thread::Builder::new().name("publisher".to_owned()).spawn(move || publisher.work())?;
        if let Some(desk) = desk {
            tokio::spawn(posts(Arc::clone(&desk), "owed", Desk::send_owed, LOOK_AT_THE_POST));
            tokio::spawn(posts(desk, "the week", Desk::send_weeks, LOOK_AT_THE_WEEK));
        }
        site::serve_with(listener, Some(front), router, stopped()).await.context("the server failed")
    })?;
    Ok(Outcome::Done)
}

/// The list in which new passwords are looked up, once it is seen that it is one.
fn leaked(args: &ServeArgs, config: &Config) -> anyhow::Result<Option<Leaked>> {
    const MEGABYTE: u64 = 1_000_000;
    let Some(path) = args.leaked_passwords.as_ref().or(config.leaked_passwords.as_ref()) else { return Ok(None) };
    let leaked = Leaked::open(path)?;
    tracing::info!("new passwords are looked up in {} ({} MB)", path.display(), leaked.length()? / MEGABYTE);
    Ok(Some(leaked))
}

/// The review desk. Without a public address of HTTPS it can be used on this machine only: elsewhere browsers keep no session.
fn desk(
    publisher: &Publisher,
    (store, counter, post): (Option<Store>, Option<Arc<Counter>>, Option<Post>),
    listen: SocketAddr,
) -> anyhow::Result<Desk> {
    let store = store.context("the desk needs a store; name its file with --store FILE, or a database with DATABASE_URL")?;
    let (plain, site) = (listen.ip().is_loopback(), publisher.fittings.site.as_deref());
    if !plain && !site.is_some_and(|site| site.starts_with("https://")) {
        tracing::warn!("people can sign in at the desk over HTTPS only; name the public address with --site https://…");
    }
    let publish = announcer(publisher.news.clone());
    let folders = &publisher.folders;
    let editor = ContentEditor::open(&folders.content, &folders.locales, &folders.dictionaries, publish);
    let editor = editor.context("the content can't be edited")?.with_checked(&publisher.readings.checker);
    let desk = Desk::new(Arc::clone(&publisher.current), store, Arc::new(clock::instant), site, plain);
    let desk = match counter {
        Some(counter) => desk.with_printer(counter),
        None => desk,
    };
    let desk = match post {
        Some(post) => {
            anyhow::ensure!(site.is_some(), "links in e-mails begin with the public address; name it with --site ADDRESS");
            desk.with_post(post)
        }
        None => desk,
    };
    Ok(desk.with_editor(Arc::new(editor)))
}

/// Sends some e-mails of the desk again and again, for as long as the program serves; sooner when the store had a fault. What is owed and the
/// summary of the week are sent apart, so that neither waits for the other.
async fn posts(desk: Arc<Desk>, what: &'static str, send: fn(&Arc<Desk>) -> Result<usize, StoreError>, pause: Duration) {
    loop {
        let own = Arc::clone(&desk);
        let sent = tokio::task::spawn_blocking(move || send(&own)).await;
        let pause = match sent.map_err(|error| StoreError::Failed(error.to_string())).flatten() {
            Ok(0) => pause,
            Ok(count) => {
                tracing::info!(what, count, "e-mails of the desk are sent");
                pause
            }
            Err(error) => {
                tracing::error!(%error, what, "e-mails of the desk are not sent");
                LOOK_AT_THE_POST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

impl Fittings {
    fn publication(&self, last: Option<&Publication>, edition: &Arc<Edition>, search: &Arc<Search>) -> Publication {
        let (edition, search, printer) = (Arc::clone(edition), Arc::clone(search), self.printer.clone());
        let mut publication = Publication::after(last, edition, search, printer, clock::instant());
        if let Some(site) = &self.site {
            publication = publication.under(site);
        }
        if let Some(letterbox) = &self.letterbox {
            publication = publication.with_letterbox(Arc::clone(letterbox));
        }
        publication
    }
}

/// Opens the press. Where it can't be, the site is served without packs.
fn printer(folders: &Folders, site: Option<String>) -> Option<Arc<Counter>> {
    match Press::open(&folders.packs) {
        Ok(press) => Some(Arc::new(Counter::new(press, site))),
        Err(error) => {
            tracing::error!(%error, "the site is served without packs");
            None
        }
    }
}

impl Publisher {
    /// Builds the indexes of the first edition, and follows the changes.
    fn work(mut self) {
        // Watching begins before the long work, and what changed before it began is looked for after it.
        let watched = self.watch();
        self.warm();
        self.republish(None);
        let _watcher = watched.inspect_err(|error| tracing::error!("changes of the content are not noticed: {error:#}"));
        loop {
            let mut changed = Changed::default();
            match self.heard.recv_timeout(self.patience()) {
                Ok(news) => {
                    if !self.hear(news, &mut changed) {
                        continue;
                    }
                }
                Err(_) if self.is_a_new_day() => {}
                Err(_) => {
                    self.current.load().forget_questions();
                    self.renew();
                    continue;
                }
            }
            // Somebody may be copying files in: nothing is read before it has been quiet for a while.
            while let Ok(news) = self.heard.recv_timeout(QUIET) {
                self.hear(news, &mut changed);
            }
            self.republish(changed.layers.as_ref());
        }
    }

    /// Notes what has changed, or shows at once what the desk has made; whether files have changed.
    fn hear(&self, news: News, changed: &mut Changed) -> bool {
        match news {
            News::Changed(paths) => {
                changed.add(&paths, &self.folders);
                true
            }
            News::Made(edition, shown) => {
                self.show(&edition);
                // Whoever asked may have lost patience.
                let _ = shown.send(());
                false
            }
        }
    }

    /// Builds the search indexes before somebody asks for them, beside everything else, until a newer edition is there.
    fn warm(&self) {
        let (current, all) = (self.current.load_full(), Arc::clone(&self.current));
        let work = move || {
            let is_current = || Arc::ptr_eq(&all.load(), &current);
            if let Err(error) = current.search().warm(current.edition(), &is_current) {
                tracing::error!(%error, "a search index is missing");
            }
        };
        if let Err(error) = std::thread::Builder::new().name("indexes".to_owned()).spawn(work) {
            tracing::warn!(%error, "indexes are built when somebody asks for them");
        }
    }

    /// Changes of content and messages, for as long as the watcher lives.
    fn watch(&self) -> anyhow::Result<RecommendedWatcher> {
        let sender = self.news.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| match event {
            // Reading is no change: this program reads.
            Ok(event) if event.kind.is_access() => {}
            // The receiver is gone only when the program ends.
            Ok(event) => drop(sender.send(News::Changed(event.paths))),
            Err(error) => tracing::warn!(%error, "a change could not be watched"),
        })?;
        for folder in [&self.folders.content, &self.folders.locales] {
            let watched = watcher.watch(folder, RecursiveMode::Recursive);
            watched.with_context(|| format!("{} can't be watched", folder.display()))?;
        }
        Ok(watcher)
    }

    /// Makes a new publication beside the old one, and swaps it in only when it is valid. What the desk has made stands on the disk
    /// as it is shown: it was checked before.
    fn republish(&mut self, changed: Option<&BTreeSet<String>>) {
        let shown = self.current.load_full();
        let is_shown = |edition: &Edition| is_same(shown.edition(), edition);
        let (edition, findings) = self.readings.read_changed(changed, is_shown);
        let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        if !errors.is_empty() {
            for finding in &errors {
                let at = &finding.position;
                tracing::error!("{}:{}:{}: {} {}", at.file, at.line, at.column, finding.message, finding.advice);
            }
            let old = self.current.load();
            tracing::error!(errors = errors.len(), "the content is not valid; edition {} stays", old.edition().id());
            return;
        }
        self.show(&Arc::new(edition));
    }

    /// Swaps in a valid edition, unless it is the one that is shown.
    fn show(&self, edition: &Arc<Edition>) {
        let current = self.current.load_full();
        let old = current.edition().id().clone();
        let same_prints =
            || current.edition().cities().flat_map(City::print_runs).eq(edition.cities().flat_map(City::print_runs));
        if is_same(current.edition(), edition) && same_prints() {
            return;
        }
        let search = Arc::new(Search::after(Some(current.search()), edition));
        self.current.store(Arc::new(self.fittings.publication(Some(&current), edition, &search)));
        tracing::info!("edition {} replaces {old}", edition.id());
        self.warm();
    }

    /// How long to wait for changes: until an alert or event begins or ends, but not so long that a clock that is set would
    /// be noticed late.
    fn patience(&self) -> Duration {
        let next = self.current.load().holds_until();
        let wait = next.and_then(|next| (next - clock::instant()).to_std().ok().or(Some(Duration::ZERO)));
        wait.map_or(LOOK_AT_THE_CLOCK, |wait| wait.min(LOOK_AT_THE_CLOCK))
    }

    /// Shows the alerts and events of this minute, when they are no longer those of the last publication.
    fn renew(&self) {
        let (current, now) = (self.current.load_full(), clock::instant());
        if current.holds_until().is_some_and(|until| until <= now) {
            self.current.store(Arc::new(current.at(now)));
            tracing::info!("an alert or event has begun or ended");
        }
    }

    fn is_a_new_day(&self) -> bool {
        let current = self.current.load();
        current.edition().today() != clock::today(current.edition().catalogue().time_zone())
    }
}

/// Whether readers are told the same, print runs aside.
fn is_same(one: &Edition, other: &Edition) -> bool {
    one.id() == other.id() && one.today() == other.today()
}

/// The layers in which files have changed; `None` when it may be any.
#[derive(Debug)]
struct Changed {
    layers: Option<BTreeSet<String>>,
}

impl Default for Changed {
    fn default() -> Self {
        Self { layers: Some(BTreeSet::new()) }
    }
}

impl Changed {
    /// Notes paths: those below the content folder name their layer. A path that can't be told apart means all.
    fn add(&mut self, paths: &[PathBuf], folders: &Folders) {
        for path in paths {
            let whole = |folder: &PathBuf| folder.canonicalize().unwrap_or_else(|_| folder.clone());
            let below = path.strip_prefix(whole(&folders.content)).or_else(|_| path.strip_prefix(&folders.content));
            match below.map(|below| below.components().next()) {
                Ok(Some(layer)) => {
                    let name = layer.as_os_str().to_string_lossy().into_owned();
                    if let Some(layers) = &mut self.layers {
                        layers.insert(name);
                    }
                }
                // A message file: it stands beside the content, and is always read.
                Err(_) if path.starts_with(whole(&folders.locales)) || path.starts_with(&folders.locales) => {}
                _ => self.layers = None,
            }
        }
        if paths.is_empty() {
            self.layers = None;
        }
    }
}

/// Ready when somebody stops the program.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    // An error means that no signal can be heard; then only killing ends the program, so serving goes on.
    if interrupted.await.is_err() {
        std::future::pending::<()>().await;
    }
}
