//! `witaj backup` and `witaj restore`, and where the store of a command is.

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::{Outcome, print};
use crate::config::Config;
use crate::store::{self, Place};

/// Which store is meant.
#[derive(Debug, Args)]
pub(super) struct StoreArgs {
    /// Keep what visitors write in this file [default: nothing is taken; `DATABASE_URL` names a database of PostgreSQL]
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
}

/// Where the backup goes.
#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    /// The file to write, which must not be there yet
    #[arg(value_name = "BACKUP")]
    file: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
}

/// Where the backup is.
#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    /// A file that `witaj backup` wrote
    #[arg(value_name = "BACKUP")]
    file: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
}

impl StoreArgs {
    /// The flag, over the environment, over the file of settings.
    pub(super) fn place(&self, config: &Config) -> Option<Place> {
        let file = self.store.clone().map(Place::File);
        let database = || config.database.as_ref().map(|address| Place::Postgres(address.0.clone()));
        file.or_else(database).or_else(|| config.store.clone().map(Place::File))
    }

    /// The same for a command that can do nothing without one.
    pub(super) fn needed(&self, config: &Config) -> anyhow::Result<Place> {
        self.place(config).context("no store is named; name its file with --store FILE, or a database with DATABASE_URL")
    }
}

pub(super) fn back_up(args: &BackupArgs, config: &Config) -> anyhow::Result<Outcome> {
    let mut database = store::open_existing(&args.store.needed(config)?)?;
    let (file, shown) = (&args.file, args.file.display());
    anyhow::ensure!(!file.exists(), "{shown} is there already; choose another name");
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let written = write(&beside, database.as_mut());
    let put = written.and_then(|entries| fs::rename(&beside, file).map(|()| entries).context("it can't be put in its place"));
    let entries = match put {
        Ok(entries) => entries,
        Err(error) => {
            // What is half written is of use to nobody; that it can't be removed is the smaller trouble.
            drop(fs::remove_file(&beside));
            return Err(error.context(format!("{shown} was not written")));
        }
    };
    print(&format!("{shown} holds {entries} entries."));
    Ok(Outcome::Done)
}

pub(super) fn restore(args: &RestoreArgs, config: &Config) -> anyhow::Result<Outcome> {
    let shown = args.file.display();
    let file = File::open(&args.file).with_context(|| format!("{shown} can't be read"))?;
    let mut database = store::open(&args.store.needed(config)?)?;
    let entries = store::restore(database.as_mut(), &mut BufReader::new(file)).with_context(|| format!("{shown}"))?;
    print(&format!("{entries} entries of {shown} are in the store."));
    Ok(Outcome::Done)
}

/// Writes a backup that only its owner reads, down to the disk.
fn write(path: &Path, database: &mut dyn store::Database) -> anyhow::Result<u64> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut writer = BufWriter::new(options.open(path)?);
    let entries = store::backup(database, &mut writer)?;
    writer.flush()?;
    writer.get_ref().sync_all()?;
    Ok(entries)
}
