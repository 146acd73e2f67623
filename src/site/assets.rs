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

/// The script of every page: one file is asked for sooner than two.
const SCRIPT: &str = concat!(include_str!("assets/suggest.js"), include_str!("assets/device.js"));

static ASSETS: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        Asset::new(STYLE_SHEET, "text/css; charset=utf-8", STYLES),
        Asset::new("site.js", "text/javascript; charset=utf-8", SCRIPT),
        Asset::new("map.js", "text/javascript; charset=utf-8", include_str!("assets/map.js")),
        Asset::new("favicon.svg", "image/svg+xml", include_str!("assets/favicon.svg")),
    ]
});

impl Asset {
    fn new(name: &'static str, content_type: &'static str, text: &'static str) -> Self {
        let text = match name {
            STYLE_SHEET => styles(),
            _ if content_type == "image/svg+xml" => text.to_owned(),
            _ => spare(text),
        };
        let hash: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        let address = format!("/assets/{stem}-{hash}.{extension}");
        Self { name, address, kept: Kept::new(content_type, Freshness::Forever, text) }
    }
}

/// A style sheet or script without indentation and without the lines that explain it: whoever wants to read it finds it in the
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
    const LOOSE: [&str; 10] = [" {", "{ ", ": ", "; ", ", ", " }", "{\n", ";\n", ",\n", "}\n"];
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
        assert_eq!(tight(styles), ".a .b,.c > p{margin:0 auto;color:red}@media (min-width:2rem){a::after{content:\" (\"}}");
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
    fn no_script_has_text_over_several_lines_whose_blanks_would_count() {
        for text in [SCRIPT, include_str!("assets/map.js"), include_str!("../desk/assets/write.js")] {
            assert!(text.lines().all(|line| line.matches('`').count() % 2 == 0));
        }
    }
}
