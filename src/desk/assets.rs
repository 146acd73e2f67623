//! The desk's own files, beside those of the site: style sheets, and scripts, one that makes writing easier and one for passkeys. Their addresses carry a hash
//! of their bytes.

use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

use crate::site::assets::spare;
use crate::site::reply::{Freshness, Kept};

/// A file and its address.
type File = (String, Kept);

static STYLE: LazyLock<File> =
    LazyLock::new(|| file("desk", "css", "text/css; charset=utf-8", include_str!("assets/desk.css")));
static LOOK: LazyLock<File> = LazyLock::new(|| file("look", "css", "text/css; charset=utf-8", include_str!("assets/look.css")));
static SCRIPT: LazyLock<File> =
    LazyLock::new(|| file("write", "js", "text/javascript; charset=utf-8", include_str!("assets/write.js")));
static PASSKEY: LazyLock<File> =
    LazyLock::new(|| file("passkey", "js", "text/javascript; charset=utf-8", include_str!("assets/passkey.js")));

fn file(name: &str, extension: &str, content_type: &'static str, text: &str) -> File {
    let text = spare(text);
    let hash: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    (format!("/desk/assets/{name}-{hash}.{extension}"), Kept::new(content_type, Freshness::Forever, text))
}

/// The address of the style sheet.
pub(super) fn style() -> &'static str {
    &STYLE.0
}

/// The address of the styles of what stands above a page that is only looked at.
pub(super) fn look() -> &'static str {
    &LOOK.0
}

/// The address of the script of forms in which texts are written.
pub(super) fn script() -> &'static str {
    &SCRIPT.0
}

/// The address of the script of forms that need a passkey.
pub(super) fn passkey() -> &'static str {
    &PASSKEY.0
}

/// The file at an address.
pub(super) fn at(address: &str) -> Option<&'static Kept> {
    [&*STYLE, &*LOOK, &*SCRIPT, &*PASSKEY].into_iter().find(|(own, _)| own == address).map(|(_, kept)| kept)
}
