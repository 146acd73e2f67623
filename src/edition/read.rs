//! Content and messages from their folders into one edition, with everything that is wrong in them.

use std::path::Path;

use chrono::NaiveDate;

use super::{Edition, EditionId};
use crate::catalogue::Position;
use crate::content::{self, Finding};
use crate::locale;

impl Edition {
    /// Reads content and messages for a day. There is always an edition; whether it may be published the findings say.
    pub fn read(content: &Path, locales: &Path, today: NaiveDate) -> (Self, Vec<Finding>) {
        let reading = content::read(content);
        let (messages, faults) = locale::read(locales);
        let mut findings = reading.findings;
        for fault in faults {
            let position = Position { file: fault.file.display().to_string(), line: 1, column: 1 };
            let advice = "mend the message file; every message is `id = text`, and no id stands twice";
            findings.push(Finding::error("bad-message", position, fault.message, advice));
        }
        (Self::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today), findings)
    }
}
