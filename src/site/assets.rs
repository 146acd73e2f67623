//! The site's own files. Their addresses carry a hash of their bytes, so that a browser never asks twice.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::reply::{Freshness, Kept};
use super::script;

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

/// The script of every page: one file is asked for sooner than two.
const SCRIPTS: [&str; 2] = [include_str!("assets/suggest.js"), include_str!("assets/device.js")];
/// That of the page of places.
const MAP: &str = include_str!("assets/map.js");

static ASSETS: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        Asset::new(STYLE_SHEET, "text/css; charset=utf-8", styles()),
        Asset::new("site.js", "text/javascript; charset=utf-8", SCRIPTS.map(script::tight).concat()),
        Asset::new("map.js", "text/javascript; charset=utf-8", script::tight(MAP)),
        Asset::new("favicon.svg", "image/svg+xml", include_str!("assets/favicon.svg").to_owned()),
    ]
});

impl Asset {
    fn new(name: &'static str, content_type: &'static str, text: String) -> Self {
        let hash: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        let address = format!("/assets/{stem}-{hash}.{extension}");
        Self { name, address, kept: Kept::new(content_type, Freshness::Forever, text) }
    }
}

/// A style sheet, or a script of the desk, without indentation and without the lines that explain it: whoever wants to read it finds it in the
/// repository, and all others wait for every byte.
pub(crate) fn spare(text: &str) -> String {
    let explains = |line: &&str| line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !explains(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The style sheet as it is sent.
pub(super) fn styles() -> String {
    tight(&spare(STYLES))
}

/// A style sheet without the spaces and ends of lines that only people need. Ours has none of these in its strings.
fn tight(styles: &str) -> String {
    const LOOSE: [&str; 12] = [" {", "{ ", ": ", "; ", ", ", " }", "{\n", ";\n", ",\n", "}\n", " > ", " ~ "];
    let without = LOOSE.iter().fold(styles.to_owned(), |text, loose| text.replace(loose, loose.trim()));
    without.replace(";}", "}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_in_style_sheets_are_not_sent_where_nothing_needs_them() {
        let styles =
            ".a .b,\n.c > p { margin: 0 auto; color: red; }\n@media (min-width: 2rem) {\na::after { content: \" (\"; }\n}\n";
        assert_eq!(tight(styles), ".a .b,.c>p{margin:0 auto;color:red}@media (min-width:2rem){a::after{content:\" (\"}}");
        let strings: Vec<&str> = STYLES.split('"').skip(1).step_by(2).collect();
        assert!(strings.iter().all(|string| *string == tight(string)), "{strings:?}");
    }

    #[test]
    fn what_only_explains_is_not_sent() {
        assert_eq!(
            spare("/* Why. */\n@media print {\n  a { color: red; } /* here */\n}\n"),
            "@media print {\na { color: red; } /* here */\n}\n"
        );
        assert_eq!(spare("  // Why.\n  let a = \"https://b\";\n\n"), "let a = \"https://b\";\n");
    }

    #[test]
    fn the_script_of_the_desk_has_no_text_over_several_lines_whose_blanks_would_count() {
        let text = include_str!("../desk/assets/write.js");
        assert!(text.lines().all(|line| line.matches('`').count() % 2 == 0));
    }
}
