//! Fonts, descriptions and templates that are not as they should be.

use std::fs;

use witaj::pack::{Press, PressError};

use super::{edition, gdansk, order, root};

/// A copy of the packs in which one file is changed.
fn changed_packs(file: &str, from: &str, to: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for entry in walkdir::WalkDir::new(root().join("packs")).into_iter().filter_map(Result::ok) {
        let target = folder.path().join(entry.path().strip_prefix(root().join("packs")).expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).expect("text");
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(&path, text.replacen(from, to, 1)).expect("written");
    folder
}

#[test]
fn fonts_that_would_spoil_a_pack_are_refused_with_their_package() {
    let packs = changed_packs("fonts.toml", "NotoNaskhArabic-Bold.ttf", "NotoNaskhArabic-Boldest.ttf");
    let error = Press::open(packs.path()).map(|_| ()).expect_err("a missing font");
    assert!(matches!(error, PressError::FontMissing { .. }));
    let words = error.to_string();
    assert!(words.contains("“Noto Naskh Arabic”") && words.contains("fonts-noto-core"), "{words}");

    let packs = changed_packs("fonts.toml", "before = \"2.010\"", "before = \"1.900\"");
    let error = Press::open(packs.path()).map(|_| ()).expect_err("a bad build");
    assert!(matches!(error, PressError::FontBuild { .. }), "{error}");

    let packs = changed_packs("welcome/pack.toml", "papers =", "paper =");
    let words = Press::open(packs.path()).map(|_| ()).expect_err("a bad key").to_string();
    assert!(words.contains("pack.toml") && words.contains("paper"), "{words}");
}

#[test]
fn a_mistake_in_a_template_is_named_with_its_line() {
    let edition = edition(|_| {});
    let packs = changed_packs("parts/chapter.typ", "topic.lead", "topic.leed");
    let press = Press::open(packs.path()).expect("a press");
    let refusal = press.print(&edition, gdansk(&edition), &order("pl")).map(|pack| pack.pages).expect_err("a refusal");
    let words = refusal.to_string();
    assert!(words.contains("packs/parts/chapter.typ:"), "{words}");
}
