//! The fonts of packs: found by file name in the folders of the system, checked, and loaded when a page needs them.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};
use walkdir::WalkDir;

use super::refusal::PressError;
use crate::language::Language;

/// Where Debian, other systems and their users keep fonts.
const FOLDERS: [&str; 4] = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];

/// The fonts, and which of them serve a language.
pub(super) struct Fonts {
    families: Vec<Family>,
    /// For every letter by its code point, whether a font has a shape for it.
    shown: Vec<bool>,
    /// What Typst draws from. A face is read when the first page needs it.
    pub(super) store: FontStore,
}

/// `fonts.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    package: String,
    family: Vec<Family>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    name: String,
    files: Vec<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default = "one")]
    scale: f64,
    before: Option<String>,
}

fn one() -> f64 {
    1.0
}

impl Fonts {
    /// Finds the fonts that a settings file names.
    pub(super) fn open(settings: &Path) -> Result<Self, PressError> {
        let text =
            std::fs::read_to_string(settings).map_err(|source| PressError::Unreadable { path: settings.to_owned(), source })?;
        let Settings { package, family: families } = toml::from_str(&text)
            .map_err(|error| PressError::Settings { path: settings.to_owned(), message: error.to_string() })?;
        let installed = installed();
        let mut store = FontStore::new();
        let mut shown = Vec::new();
        for family in &families {
            for (place, path) in family.find(&installed, &package)?.into_iter().enumerate() {
                let face = family.face(path, &package)?;
                // The first face of a family is its regular one; the others show the same letters.
                if place == 0 {
                    mark(&mut shown, &face.1);
                }
                store.push(face);
            }
        }
        Ok(Self { families, shown, store })
    }

    /// The families for a language, in the order in which they are tried, and how much larger the first is set.
    pub(super) fn stack(&self, language: &Language) -> (Vec<&str>, f64) {
        let serves = |family: &&Family| family.languages.iter().any(|tag| tag == language.primary());
        let own = self.families.iter().filter(serves);
        let others = self.families.iter().filter(|family| !serves(family));
        let scale = self.families.iter().find(serves).map_or(1.0, |family| family.scale);
        (own.chain(others).map(|family| family.name.as_str()).collect(), scale)
    }

    /// Whether one of the fonts has a shape for a letter. Marks that are not seen need none.
    pub(super) fn shows(&self, letter: char) -> bool {
        let marks = ['\u{ad}'..='\u{ad}', '\u{200b}'..='\u{200f}', '\u{2028}'..='\u{202e}', '\u{2060}'..='\u{2069}'];
        let is_invisible = || letter.is_control() || marks.iter().any(|range| range.contains(&letter));
        self.shown.get(letter as usize).copied().unwrap_or_default() || is_invisible()
    }
}

impl Family {
    fn find<'a>(&self, installed: &'a [PathBuf], package: &str) -> Result<Vec<&'a Path>, PressError> {
        let found = |name: &String| {
            installed.iter().find(|path| path.file_name().is_some_and(|file| *file == **name)).map(PathBuf::as_path)
        };
        let missing: Vec<String> = self.files.iter().filter(|name| found(name).is_none()).cloned().collect();
        if !missing.is_empty() {
            return Err(PressError::FontMissing {
                family: self.name.clone(),
                files: missing,
                folders: FOLDERS.join(", "),
                package: package.to_owned(),
            });
        }
        Ok(self.files.iter().filter_map(found).collect())
    }

    /// Reads what a face covers, and lets the face itself wait on disk.
    fn face(&self, path: &Path, package: &str) -> Result<(FontPath, FontInfo), PressError> {
        let unreadable = |source| PressError::Unreadable { path: path.to_owned(), source };
        if let Some(before) = &self.before {
            let version = version(path).map_err(unreadable)?;
            if version >= parse_version(before) {
                return Err(PressError::FontBuild {
                    path: path.to_owned(),
                    family: self.name.clone(),
                    version: format!("{version:.3}"),
                    before: before.clone(),
                    package: package.to_owned(),
                });
            }
        }
        let data = std::fs::read(path).map_err(unreadable)?;
        let info = Font::new(Bytes::new(data), 0).map(|font| font.info().clone()).filter(|info| info.family == self.name);
        let info = info.ok_or_else(|| PressError::Settings {
            path: path.to_owned(),
            message: format!("this is not a font of “{}”. Install the package {package}.", self.name),
        })?;
        Ok((FontPath { path: path.to_owned(), index: 0 }, info))
    }
}

fn mark(shown: &mut Vec<bool>, face: &FontInfo) {
    for code in face.coverage.iter() {
        let place = code as usize;
        if shown.len() <= place {
            shown.resize(place + 1, false);
        }
        shown[place] = true;
    }
}

/// All font files of the system, in order of their paths.
fn installed() -> Vec<PathBuf> {
    let walk = |folder: &&str| WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    FOLDERS.iter().flat_map(walk).map(walkdir::DirEntry::into_path).collect()
}

fn parse_version(text: &str) -> f64 {
    text.parse().unwrap_or(f64::INFINITY)
}

/// The revision in the `head` table of an OpenType file, 16.16 fixed.
fn version(path: &Path) -> std::io::Result<f64> {
    /// Name, checksum, offset and length of a table.
    const ENTRY: usize = 16;
    /// Where `fontRevision` stands in `head`.
    const REVISION: u64 = 4;
    let mut file = File::open(path)?;
    let mut start = [0; 12];
    file.read_exact(&mut start)?;
    let mut entries = vec![0; usize::from(u16::from_be_bytes([start[4], start[5]])) * ENTRY];
    file.read_exact(&mut entries)?;
    let head = entries.chunks_exact(ENTRY).find(|entry| entry.starts_with(b"head"));
    let head = head.ok_or_else(|| std::io::Error::other("it has no `head` table"))?;
    let offset = u32::from_be_bytes([head[8], head[9], head[10], head[11]]);
    file.seek(SeekFrom::Start(u64::from(offset) + REVISION))?;
    let mut revision = [0; 4];
    file.read_exact(&mut revision)?;
    Ok(f64::from(i32::from_be_bytes(revision)) / f64::from(1 << 16))
}
