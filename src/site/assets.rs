//! The site's own files. Their addresses carry a hash of their bytes, so that a browser never asks twice.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::reply::{Freshness, Kept};

/// One of the site's own files.
pub(super) struct Asset {
    name: &'static str,
    address: String,
    pub(super) kept: Kept,
}

/// The name of the style sheet.
pub(super) const STYLE_SHEET: &str = "site.css";
/// What stands in it.
pub(super) const STYLES: &str = include_str!("assets/site.css");

static ASSETS: LazyLock<[Asset; 5]> = LazyLock::new(|| {
    [
        Asset::new(STYLE_SHEET, "text/css; charset=utf-8", STYLES),
        Asset::new("suggest.js", "text/javascript; charset=utf-8", include_str!("assets/suggest.js")),
        Asset::new("device.js", "text/javascript; charset=utf-8", include_str!("assets/device.js")),
        Asset::new("map.js", "text/javascript; charset=utf-8", include_str!("assets/map.js")),
        Asset::new("favicon.svg", "image/svg+xml", include_str!("assets/favicon.svg")),
    ]
});

impl Asset {
    fn new(name: &'static str, content_type: &'static str, text: &'static str) -> Self {
        let hash: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        let address = format!("/assets/{stem}-{hash}.{extension}");
        Self { name, address, kept: Kept::new(content_type, Freshness::Forever, text.as_bytes()) }
    }
}

/// The address of a file by its plain name.
pub(crate) fn address(name: &str) -> String {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.address.clone()).unwrap_or_default()
}

/// The plain names of all files.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ASSETS.iter().map(|asset| asset.name)
}

/// A file by its address.
pub(super) fn at(address: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.address == address)
}
