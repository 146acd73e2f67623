//! What Typst sees: the templates, one file of data, and the fonts. No disk, no network, no clock.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::files::{FileLoader, FileStore};

use super::font::Fonts;
use super::refusal::Reason;

/// The data's name, always the same: Typst never forgets the name of a file. That of the second language is
/// `2/data.json`, and so on; each language has templates of its own beside it, which are the same files.
const DATA: &str = "data.json";

/// The name of finished pages.
const PAGES: &str = "pages.pdf";

/// One printing.
pub(super) struct Sight<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
    files: FileStore<Files>,
    main: FileId,
}

struct Files {
    templates: BTreeMap<String, Bytes>,
    readings: Vec<Bytes>,
    /// Finished pages that are laid on sheets.
    pages: Option<Bytes>,
}

impl<'a> Sight<'a> {
    /// Sees one template and the data of each language.
    pub(super) fn new(
        fonts: &'a Fonts,
        templates: BTreeMap<String, Bytes>,
        template: &str,
        readings: Vec<Vec<u8>>,
    ) -> Result<Self, Reason> {
        let path = VirtualPath::new(template)
            .map_err(|_| Reason::Template { place: template.to_owned(), message: "not a path of a template".to_owned() })?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts,
            files: FileStore::new(Files { templates, readings: readings.into_iter().map(Bytes::new).collect(), pages: None }),
            main: RootedPath::new(VirtualRoot::Project, path).intern(),
        })
    }

    /// The same with finished pages to be laid on sheets.
    pub(super) fn with_pages(self, pages: Vec<u8>) -> Self {
        let files = FileStore::new(Files { pages: Some(Bytes::new(pages)), ..self.files.into_loader() });
        Self { files, ..self }
    }

    /// A complaint of Typst's with its file and line.
    pub(super) fn reason(&self, diagnostic: &SourceDiagnostic) -> Reason {
        let hints = diagnostic.hints.iter().map(|hint| format!(" ({})", hint.v));
        let message = std::iter::once(diagnostic.message.to_string()).chain(hints).collect();
        Reason::Template { place: self.place(diagnostic).unwrap_or_else(|| "PDF".to_owned()), message }
    }

    fn place(&self, diagnostic: &SourceDiagnostic) -> Option<String> {
        let id = diagnostic.span.id()?;
        let start = self.range(diagnostic.span)?.start;
        let bytes = self.file(id).ok()?;
        let line = bytes.get(..start)?.iter().filter(|byte| **byte == b'\n').count() + 1;
        Some(format!("packs/{}:{line}", place(id.vpath().get_without_slash()).1))
    }
}

impl FileLoader for Files {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        let (place, name) = place(path);
        let found = match name {
            DATA => self.readings.get(place),
            PAGES => self.pages.as_ref(),
            _ => self.templates.get(name),
        };
        let found = found.filter(|_| matches!(id.root(), VirtualRoot::Project) && place < self.readings.len().max(1));
        found.cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }
}

/// Which language a path belongs to, from 0, and the path below it.
fn place(path: &str) -> (usize, &str) {
    let (folder, below) = path.split_once('/').unwrap_or(("", path));
    folder.parse::<usize>().map_or((0, path), |number| (number.saturating_sub(1), below))
}

impl World for Sight<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
