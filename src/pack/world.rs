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

/// The data's name, always the same: Typst never forgets the name of a file.
const DATA: &str = "data.json";

/// One printing.
pub(super) struct Sight<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
    files: FileStore<Files>,
    main: FileId,
}

struct Files {
    templates: BTreeMap<String, Bytes>,
    data: Bytes,
}

impl<'a> Sight<'a> {
    /// Sees one template and its data.
    pub(super) fn new(
        fonts: &'a Fonts,
        templates: BTreeMap<String, Bytes>,
        template: &str,
        data: Vec<u8>,
    ) -> Result<Self, Reason> {
        let path = VirtualPath::new(template)
            .map_err(|_| Reason::Template { place: template.to_owned(), message: "not a path of a template".to_owned() })?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts,
            files: FileStore::new(Files { templates, data: Bytes::new(data) }),
            main: RootedPath::new(VirtualRoot::Project, path).intern(),
        })
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
        Some(format!("packs/{}:{line}", id.vpath().get_without_slash()))
    }
}

impl FileLoader for Files {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_without_slash();
        let is_own = matches!(id.root(), VirtualRoot::Project);
        let found = if is_own && name == DATA { Some(&self.data) } else { self.templates.get(name).filter(|_| is_own) };
        found.cloned().ok_or_else(|| FileError::NotFound(name.into()))
    }
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
