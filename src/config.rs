//! Settings: flags over the environment (`WITAJ_…`) over `witaj.toml`, all optional. The only module that reads the environment.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use thiserror::Error;

/// The file that is read when it is there.
const FILE: &str = "witaj.toml";

/// Settings of the file `witaj.toml`; each is the name of a flag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The content repository.
    pub content: Option<PathBuf>,
    /// The messages.
    pub locales: Option<PathBuf>,
    /// The dictionaries for search.
    pub dictionaries: Option<PathBuf>,
    /// The templates of the packs.
    pub packs: Option<PathBuf>,
    /// Where to listen.
    pub listen: Option<SocketAddr>,
    /// The public address of the site, which QR codes lead to.
    pub site: Option<String>,
    /// The file in which is kept what visitors write; nothing is taken from them without it.
    pub store: Option<PathBuf>,
    /// The address of a database of PostgreSQL that is used instead: `DATABASE_URL` alone, since it may hold a password.
    #[serde(skip)]
    pub database: Option<Secret>,
    /// The folder where questions without an answer are counted; nothing is counted without it.
    pub unanswered: Option<PathBuf>,
    /// The address of the e-mail server of the review desk, which sends none without it: `WITAJ_SMTP_URL` alone, since it may hold
    /// a password.
    #[serde(skip)]
    pub smtp: Option<Secret>,
    /// Whom the desk's e-mails are from.
    pub mail_from: Option<String>,
    /// The list of leaked passwords in which new ones of the desk are looked up.
    pub leaked_passwords: Option<PathBuf>,
}

/// Something that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

/// Why the settings can't be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// The file can't be read.
    #[error("{FILE} can't be read")]
    Unreadable(#[from] std::io::Error),
    /// The file is wrong.
    #[error("{FILE} is not right: {0}")]
    Wrong(#[from] toml::de::Error),
    /// A variable is wrong.
    #[error("the variable {0} is not right: “{1}” is not ADDRESS:PORT")]
    Variable(&'static str, String),
    /// Two variables name different stores.
    #[error("both WITAJ_STORE and DATABASE_URL are set: unset the one that is not meant")]
    TwoStores,
}

impl Config {
    /// Reads the file in a folder, if it is there, and lays the environment over it.
    pub fn read(folder: &Path) -> Result<Self, ConfigError> {
        let file = match std::fs::read_to_string(folder.join(FILE)) {
            Ok(text) => toml::from_str(&text)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(error) => return Err(error.into()),
        };
        file.under(&variable)
    }

    fn under(self, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let path = |name| variable(name).map(PathBuf::from);
        let listen = match variable("WITAJ_LISTEN") {
            Some(text) => Some(text.parse().map_err(|_| ConfigError::Variable("WITAJ_LISTEN", text))?),
            None => None,
        };
        let (store, database) = (path("WITAJ_STORE"), variable("DATABASE_URL").map(Secret));
        if store.is_some() && database.is_some() {
            return Err(ConfigError::TwoStores);
        }
        Ok(Self {
            content: path("WITAJ_CONTENT").or(self.content),
            locales: path("WITAJ_LOCALES").or(self.locales),
            dictionaries: path("WITAJ_DICTIONARIES").or(self.dictionaries),
            packs: path("WITAJ_PACKS").or(self.packs),
            listen: listen.or(self.listen),
            site: variable("WITAJ_SITE").or(self.site),
            // The environment lies over the file, whichever of the two it names.
            store: store.or(self.store.filter(|_| database.is_none())),
            database,
            unanswered: path("WITAJ_UNANSWERED").or(self.unanswered),
            smtp: variable("WITAJ_SMTP_URL").map(Secret),
            mail_from: variable("WITAJ_MAIL_FROM").or(self.mail_from),
            leaked_passwords: path("WITAJ_LEAKED_PASSWORDS").or(self.leaked_passwords),
        })
    }
}

/// What the log shows: `WITAJ_LOG`, in the syntax of `tracing`, or warnings and what the program does.
pub fn log_filter() -> String {
    variable("WITAJ_LOG").unwrap_or_else(|| "warn,witaj=info".to_owned())
}

/// Whether nobody watches: in continuous integration, where `CI` is set.
pub fn runs_unattended() -> bool {
    variable("CI").is_some()
}

#[expect(clippy::disallowed_methods, reason = "this is the place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_lies_over_the_file() {
        let file: Config = toml::from_str("content = \"a\"\nlisten = \"127.0.0.1:1\"").expect("a file");
        let variable = |name: &str| (name == "WITAJ_CONTENT").then(|| "b".to_owned());
        let config = file.under(&variable).expect("settings");
        assert_eq!(config.content, Some(PathBuf::from("b")));
        assert_eq!(config.listen, "127.0.0.1:1".parse().ok());
    }

    #[test]
    fn one_store_is_named() {
        let file = || toml::from_str::<Config>("store = \"a.db\"").expect("a file");
        let database = |name: &str| (name == "DATABASE_URL").then(|| "postgres://a:b@c/d".to_owned());
        assert_eq!(file().under(&|_| None).expect("settings").store, Some(PathBuf::from("a.db")));
        let config = file().under(&database).expect("settings");
        assert_eq!((config.store.clone(), config.database.is_some()), (None, true), "the environment lies over the file");
        assert!(!format!("{config:?}").contains("a:b"), "a password is never shown");
        let both = |name: &str| ["WITAJ_STORE", "DATABASE_URL"].contains(&name).then(|| "x".to_owned());
        assert!(matches!(file().under(&both), Err(ConfigError::TwoStores)));
    }

    #[test]
    fn the_password_of_the_e_mail_server_stands_in_the_environment_alone_and_is_never_shown() {
        assert!(toml::from_str::<Config>("smtp = \"smtps://a:b@c\"").is_err());
        let file: Config = toml::from_str("mail_from = \"a@example.org\"").expect("a file");
        let variable = |name: &str| (name == "WITAJ_SMTP_URL").then(|| "smtps://a:b@c".to_owned());
        let config = file.under(&variable).expect("settings");
        assert_eq!((config.smtp.is_some(), config.mail_from.as_deref()), (true, Some("a@example.org")));
        assert!(!format!("{config:?}").contains("a:b"), "a password is never shown");
    }

    #[test]
    fn unknown_settings_and_bad_variables_are_refused() {
        assert!(toml::from_str::<Config>("contents = \"a\"").is_err());
        let variable = |name: &str| (name == "WITAJ_LISTEN").then(|| "everywhere".to_owned());
        assert!(matches!(Config::default().under(&variable), Err(ConfigError::Variable("WITAJ_LISTEN", _))));
    }
}
