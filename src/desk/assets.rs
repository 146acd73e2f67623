//! The desk's own style sheet, beside that of the site. Its address carries a hash of its bytes.

use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

use crate::site::reply::{Freshness, Kept};

static STYLE: LazyLock<(String, Kept)> = LazyLock::new(|| {
    let text = include_str!("assets/desk.css");
    let hash: String = Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let kept = Kept::new("text/css; charset=utf-8", Freshness::Forever, text.as_bytes());
    (format!("/desk/assets/desk-{hash}.css"), kept)
});

/// Its address.
pub(super) fn style() -> &'static str {
    &STYLE.0
}

/// The file at an address.
pub(super) fn at(address: &str) -> Option<&'static Kept> {
    (address == STYLE.0).then_some(&STYLE.1)
}
