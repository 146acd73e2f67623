//! What was printed: the files of a run, and what each of them said on paper.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::press::Pack;
use crate::catalogue::Subject;
use crate::edition::{City, Edition};

/// `manifest.json`: lies beside the printed files, and is what the program knows of them later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The city.
    pub city: String,
    /// The edition of the last run.
    pub edition: String,
    /// That edition's day.
    pub date: String,
    /// The address of the site that the QR codes lead to.
    pub site: String,
    /// The files, in order of their names.
    pub files: Vec<PrintedFile>,
}

/// A printed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintedFile {
    /// Its name.
    pub name: String,
    /// Which product it is.
    pub product: String,
    /// In which languages, the reader's first.
    pub languages: Vec<String>,
    /// In which variant; empty: the product's own look.
    pub variant: String,
    /// The edition that it prints.
    pub edition: String,
    /// How many pages it has.
    pub pages: usize,
    /// What one copy takes of paper.
    pub paper: PaperUse,
    /// How long it is.
    pub bytes: usize,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// It is a proof.
    pub draft: bool,
    /// The facts that it prints or rests on, in order of their ids.
    pub facts: Vec<PrintedFact>,
    /// What else it says: numbers, hours, names and addresses of services and locations, in order of their ids.
    #[serde(default)]
    pub says: Vec<PrintedLine>,
}

/// A number, hours, a name or an address as it went on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintedLine {
    /// Of what it is said: `service:health/clinic`.
    pub of: String,
    /// What it is: `phone`, `hours`, `address`.
    pub kind: String,
    /// The value, in no language: `Mo-Fr 08:00-16:00; PH off`.
    pub value: String,
    /// What was printed, in the file's first language.
    pub printed: String,
    /// The day of its last check.
    pub checked: String,
    /// The pages on which the texts begin that say it.
    pub pages: Vec<usize>,
}

/// The paper of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperUse {
    /// Its size: `a4`.
    pub size: String,
    /// Sheets for one print of the file.
    pub sheets: usize,
    /// How many copies come out of one print of the file: cards are cut from a sheet.
    pub copies: usize,
    /// Weight in grams per square metre that the product is made for.
    pub grams: u32,
    /// Both sides are printed.
    pub duplex: bool,
}

/// A fact as it went on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintedFact {
    /// Its id.
    pub id: String,
    /// What was printed; nothing where sentences only rest on it.
    pub value: Option<String>,
    /// The day of its last check.
    pub checked: String,
}

impl Manifest {
    /// The manifest of a run that has printed nothing yet.
    pub fn new(edition: &Edition, city: &City, site: &str) -> Self {
        Self {
            city: city.slug().to_string(),
            edition: edition.id().to_string(),
            date: edition.today().to_string(),
            site: site.to_owned(),
            files: Vec::new(),
        }
    }

    /// Notes a printed pack, in the place of one with the same name.
    pub fn add(&mut self, pack: &Pack) {
        self.files.retain(|file| file.name != pack.file_name);
        self.files.push(PrintedFile {
            name: pack.file_name.clone(),
            product: pack.product.clone(),
            languages: pack.languages.iter().map(ToString::to_string).collect(),
            variant: pack.variant.to_string(),
            edition: pack.edition.to_string(),
            pages: pack.pages,
            paper: pack.paper.clone(),
            bytes: pack.bytes.len(),
            sha256: digest(&pack.bytes),
            draft: pack.draft,
            facts: pack.facts.clone(),
            says: says(pack),
        });
        self.files.sort_by(|one, other| one.name.cmp(&other.name));
    }
}

/// The SHA-256 of a file, in hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All that is said of anything but facts.
fn says(pack: &Pack) -> Vec<PrintedLine> {
    let mut says = Vec::new();
    for record in pack.records.iter().filter(|record| !matches!(record.of, Subject::Fact(_))) {
        says.extend(record.lines.iter().map(|line| PrintedLine {
            of: record.of.to_string(),
            kind: line.says.kind().to_owned(),
            value: line.says.text(),
            printed: line.printed.clone().unwrap_or_default(),
            checked: record.checked.to_string(),
            pages: line.pages.values().flatten().copied().collect(),
        }));
    }
    says
}
