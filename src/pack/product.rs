//! A product: a folder of `packs/` with a `pack.toml` and Typst templates. They are read once; a template is trusted.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use typst::foundations::Bytes;
use walkdir::WalkDir;

use super::refusal::PressError;

/// Something that can be printed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    /// The template, below the product's folder.
    pub(super) template: String,
    accent: String,
    #[serde(default)]
    accents: BTreeMap<String, String>,
    messages: MessageIds,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageIds {
    ids: Vec<String>,
}

/// The products by name, and all files of theirs by path below the folder of packs.
pub(super) struct Shelf {
    /// By name.
    pub(super) products: BTreeMap<String, Product>,
    /// By path, with `/`.
    pub(super) files: BTreeMap<String, Bytes>,
}

impl Product {
    /// The colour of heads and rules in a city.
    pub(super) fn accent(&self, city: &str) -> &str {
        self.accents.get(city).unwrap_or(&self.accent)
    }

    /// The messages that the template says by itself.
    pub(super) fn messages(&self) -> &[String] {
        &self.messages.ids
    }
}

impl Shelf {
    /// Reads all products of a folder.
    pub(super) fn read(packs: &Path) -> Result<Self, PressError> {
        let mut shelf = Self { products: BTreeMap::new(), files: BTreeMap::new() };
        for entry in WalkDir::new(packs).sort_by_file_name() {
            let entry = entry.map_err(|error| PressError::Unreadable {
                path: error.path().unwrap_or(packs).to_owned(),
                source: error.into_io_error().unwrap_or_else(|| std::io::Error::other("links go round in a circle")),
            })?;
            if entry.file_type().is_file() {
                shelf.add(packs, entry.path())?;
            }
        }
        Ok(shelf)
    }

    fn add(&mut self, packs: &Path, path: &Path) -> Result<(), PressError> {
        let bytes = std::fs::read(path).map_err(|source| PressError::Unreadable { path: path.to_owned(), source })?;
        let below = path.strip_prefix(packs).unwrap_or(path);
        let names: Vec<_> = below.iter().map(|name| name.to_string_lossy()).collect();
        if let [product, "pack.toml"] = names.iter().map(AsRef::as_ref).collect::<Vec<&str>>()[..] {
            let settings = |message: String| PressError::Settings { path: path.to_owned(), message };
            let text = std::str::from_utf8(&bytes).map_err(|error| settings(error.to_string()))?;
            let read: Product = toml::from_str(text).map_err(|error| settings(error.to_string()))?;
            self.products.insert(product.to_owned(), read);
        } else if path.extension().is_some_and(|kind| kind == "typ" || kind == "svg") {
            self.files.insert(names.join("/"), Bytes::new(bytes));
        }
        Ok(())
    }
}
