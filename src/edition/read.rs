//! Content and messages from their folders into editions, with everything that is wrong in them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::NaiveDate;

use super::{Edition, EditionId};
use crate::catalogue::Position;
use crate::clock::TimeZone;
use crate::content::{self, Finding, Overlay};
use crate::language::Language;
use crate::locale;

/// Reads one edition after another from the same folders, and of the content only what has changed.
#[derive(Debug)]
pub struct Reader {
    content: content::Reader,
    locales: PathBuf,
    /// The messages as they were last read.
    messages: Option<locale::Reading>,
    dictionaries: Option<PathBuf>,
}

impl Reader {
    /// A reader of content and messages.
    pub fn new(content: &Path, locales: &Path) -> Self {
        Self { content: content::Reader::new(content), locales: locales.to_owned(), messages: None, dictionaries: None }
    }

    /// The same with dictionaries for search, if there are any in the folder.
    pub fn with_dictionaries(self, folder: &Path) -> Self {
        Self { dictionaries: Some(folder.to_owned()), ..self }
    }

    /// The same for texts in some languages and in the source languages alone. The edition's id is that of all.
    pub fn only(self, languages: &[Language]) -> Self {
        Self { content: self.content.only(languages), ..self }
    }

    /// Reads an edition. There is always one; whether it may be published the findings say. `today` gives the day of a time
    /// zone, that of the first country; `now` tells which files may still be being written, and `changed` the layers in
    /// which something may have changed, if anybody knows.
    pub fn read(
        &mut self,
        today: impl Fn(Option<TimeZone>) -> NaiveDate,
        now: SystemTime,
        changed: Option<&BTreeSet<String>>,
    ) -> (Edition, Vec<Finding>) {
        self.read_over(today, now, changed, &Overlay::new())
    }

    /// The same as if some files were others: the edition that there would be if they were written.
    pub fn read_over(
        &mut self,
        today: impl Fn(Option<TimeZone>) -> NaiveDate,
        now: SystemTime,
        changed: Option<&BTreeSet<String>>,
        overlay: &Overlay,
    ) -> (Edition, Vec<Finding>) {
        let reading = self.content.read_over(now, changed, overlay);
        let today = today(reading.catalogue.time_zone());
        let (mut messages, faults) = locale::read_after(&self.locales, self.messages.as_ref());
        self.messages = Some((messages.clone(), faults.clone()));
        if let Some(folder) = &self.dictionaries {
            messages.add_dictionaries(folder);
        }
        let mut findings = reading.findings;
        for fault in faults {
            let position = Position::start(fault.file.display().to_string());
            let advice = match fault.file.extension().is_some_and(|ending| ending == "toml") {
                true => "mend the rules of search; locales/README.md names all keys",
                false => "mend the message file; every message is `id = text`, and no id stands twice",
            };
            findings.push(Finding::error("bad-message", position, fault.message, advice));
        }
        (Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today), findings)
    }
}

impl Edition {
    /// Reads content and messages for a day, once.
    pub fn read(content: &Path, locales: &Path, today: NaiveDate) -> (Self, Vec<Finding>) {
        Reader::new(content, locales).read(|_| today, SystemTime::UNIX_EPOCH, None)
    }
}
