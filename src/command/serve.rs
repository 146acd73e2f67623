//! `witaj serve`: the site of the content as it stands, and as it changes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::Context as _;
use arc_swap::ArcSwap;
use clap::Args;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::net::TcpListener;

use super::pack::LOCAL_SITE;
use super::{Desk, Folders, Outcome, print};
use crate::clock;
use crate::content::{Finding, Severity};
use crate::edition::{City, Edition};
use crate::language::Language;
use crate::pack::{Order, Press};
use crate::search::Search;
use crate::site::{self, Download, Publication};

/// How long nothing may have changed before content is read: somebody may be copying files in.
const QUIET: Duration = Duration::from_millis(300);
/// How often the date is looked at: values begin and end with a day.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(30);
/// What the site offers to download.
const PRODUCT: &str = "welcome";

/// Where to serve.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// Where to listen [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// The public address of the site, for search engines and QR codes
    #[arg(long, value_name = "ADDRESS")]
    site: Option<String>,
}

/// Everything that a new publication is made with.
struct Publisher {
    folders: Folders,
    desk: Desk,
    site: Option<String>,
    press: Option<Press>,
    current: Arc<ArcSwap<Publication>>,
}

pub(super) fn run(
    args: &ServeArgs,
    folders: &Folders,
    listen: Option<SocketAddr>,
    site: Option<String>,
) -> anyhow::Result<Outcome> {
    let listen = args.listen.or(listen).unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080)));
    let mut desk = Desk::new(folders);
    let edition = Arc::new(desk.read_valid()?);
    let site = args.site.clone().or(site);
    let search = Arc::new(search(None, &edition)?);
    let current = Arc::new(ArcSwap::from_pointee(publication(&edition, &search, Vec::new(), site.as_deref())));
    let publisher = Publisher { folders: folders.clone(), desk, site, press: None, current: Arc::clone(&current) };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the runtime can't start")?;
    runtime.block_on(async {
        let listener =
            TcpListener::bind(listen).await.with_context(|| format!("nobody can listen on {listen}; choose --listen"))?;
        print(&format!("Edition {} is served on http://{}", edition.id(), listener.local_addr()?));
        // Printing and watching block, so they have a thread of their own, which ends with the program.
        std::thread::Builder::new().name("publisher".to_owned()).spawn(move || publisher.work(&edition, &search))?;
        site::serve(listener, site::router(current), stopped()).await.context("the server failed")
    })?;
    Ok(Outcome::Done)
}

fn search(last: Option<&Search>, edition: &Edition) -> anyhow::Result<Search> {
    Search::after(last, edition).context("the search indexes can't be built")
}

fn publication(edition: &Arc<Edition>, search: &Arc<Search>, downloads: Vec<Download>, site: Option<&str>) -> Publication {
    let publication = Publication::new(Arc::clone(edition), Arc::clone(search), downloads);
    match site {
        Some(site) => publication.under(site),
        None => publication,
    }
}

impl Publisher {
    /// Prints the packs of the first edition, and follows the changes.
    fn work(mut self, edition: &Arc<Edition>, search: &Arc<Search>) {
        self.press = match Press::open(&self.folders.packs) {
            Ok(press) => Some(press),
            Err(error) => {
                tracing::error!(%error, "the site is served without packs");
                None
            }
        };
        // Watching begins before the long work, and what changed before it began is looked for after it.
        let watched = self.watch();
        self.publish_packs(edition, search);
        self.republish();
        match watched {
            Ok((changes, _watcher)) => loop {
                let changed = changes.recv_timeout(LOOK_AT_THE_CLOCK).is_ok();
                let new_day = self.current.load().edition().today() != clock::today();
                if changed || new_day {
                    while changes.recv_timeout(QUIET).is_ok() {}
                    self.republish();
                }
            },
            Err(error) => tracing::error!("changes of the content are not noticed: {error:#}"),
        }
    }

    /// Changes of content and messages, for as long as the watcher lives.
    fn watch(&self) -> anyhow::Result<(Receiver<()>, RecommendedWatcher)> {
        let (sender, receiver) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| match event {
            // Reading is no change: this program reads.
            Ok(event) if event.kind.is_access() => {}
            // The receiver is gone only when the program ends.
            Ok(_) => drop(sender.send(())),
            Err(error) => tracing::warn!(%error, "a change could not be watched"),
        })?;
        for folder in [&self.folders.content, &self.folders.locales] {
            let watched = watcher.watch(folder, RecursiveMode::Recursive);
            watched.with_context(|| format!("{} can't be watched", folder.display()))?;
        }
        Ok((receiver, watcher))
    }

    /// Makes a new publication beside the old one, and swaps it in only when it is valid.
    fn republish(&mut self) {
        let (edition, findings) = self.read_at_rest();
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
        let current = self.current.load_full();
        let old = current.edition().id().clone();
        if old == *edition.id() && current.edition().today() == edition.today() {
            return;
        }
        let edition = Arc::new(edition);
        match search(Some(current.search()), &edition) {
            Ok(search) => {
                let search = Arc::new(search);
                // The packs of the old edition stay until those of the new one are printed.
                let packs = current.downloads().cloned().collect();
                self.current.store(Arc::new(publication(&edition, &search, packs, self.site.as_deref())));
                tracing::info!("edition {} replaces {old}", edition.id());
                self.publish_packs(&edition, &search);
            }
            Err(error) => tracing::error!("edition {old} stays: {error:#}"),
        }
    }

    /// Reads until two readings agree: between them nobody was copying files.
    fn read_at_rest(&mut self) -> (Edition, Vec<Finding>) {
        let mut last = self.desk.read();
        loop {
            std::thread::sleep(QUIET);
            let next = self.desk.read();
            if next.0.id() == last.0.id() && next.1 == last.1 {
                return next;
            }
            last = next;
        }
    }

    /// Prints the packs of an edition and publishes it anew with them.
    fn publish_packs(&self, edition: &Arc<Edition>, search: &Arc<Search>) {
        let Some(press) = &self.press else { return };
        let mut downloads = Vec::new();
        for city in edition.cities() {
            downloads.extend(city.languages().iter().filter_map(|language| self.download(press, edition, city, language)));
        }
        let printed = downloads.len();
        let new = publication(edition, search, downloads, self.site.as_deref());
        self.current.store(Arc::new(new));
        tracing::info!(packs = printed, "the packs of edition {} are ready", edition.id());
    }

    /// A pack for print where all its texts are approved, otherwise a proof.
    fn download(&self, press: &Press, edition: &Edition, city: &City, language: &Language) -> Option<Download> {
        let site = self.site.clone();
        let order = |draft| Order {
            product: PRODUCT.to_owned(),
            language: language.clone(),
            draft,
            site: site.clone().unwrap_or_else(|| LOCAL_SITE.to_owned()),
        };
        // Without a public address there is nothing that paper could lead to.
        let final_print = self.site.as_ref().and_then(|_| press.print(edition, city, &order(false)).ok());
        let pack = final_print.map_or_else(|| press.print(edition, city, &order(true)), Ok);
        match pack {
            Ok(pack) => Some(Download {
                file: pack.file_name,
                city: city.slug().clone(),
                product: pack.product,
                language: pack.language,
                pages: pack.pages,
                bytes: pack.bytes.into(),
                draft: pack.draft,
            }),
            Err(refusal) => {
                let reasons: Vec<String> = refusal.reasons.iter().map(ToString::to_string).collect();
                tracing::error!(city = %city.slug(), %language, "a pack is refused: {}", reasons.join("; "));
                None
            }
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
