//! What a program that reads aloud, an archive and a shelf of files are told about a set: its languages, direction, chapters, title.

use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use flate2::read::ZlibDecoder;
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::Order;

use super::{edition, gdansk, health, press, written};

/// All that a PDF says, compressed or not, as text.
fn opened(bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    let begin = b"stream\n";
    for at in (0..bytes.len() - begin.len()).filter(|at| bytes[*at..].starts_with(begin)) {
        let mut stream = Vec::new();
        let unpacked = ZlibDecoder::new(&bytes[at + begin.len()..]).read_to_end(&mut stream);
        // Fonts and pictures are of no interest here.
        if unpacked.is_ok() && stream.iter().take(200).all(u8::is_ascii) {
            text.push_str(&String::from_utf8_lossy(&stream));
        }
    }
    text
}

/// A line of what `pdfinfo` tells.
fn told(path: &Path, name: &str) -> String {
    let output = Command::new("pdfinfo").arg(path).output().expect("pdfinfo of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).trim().to_owned()
}

#[test]
fn a_set_tells_its_languages_direction_chapters_and_title() {
    let edition = edition(|_| {});
    let city = gdansk(&edition);
    for (tag, direction) in [("fa", "/Direction/R2L"), ("uk", "/Direction/L2R")] {
        let language = Language::parse(tag).expect("a language");
        let locale = edition.locale(&language).expect("messages");
        let pack = press().print(&edition, city, &Order { languages: vec![language.clone()], ..health() });
        let pack = pack.unwrap_or_else(|refusal| panic!("{tag}: {refusal}"));
        let path = written(&pack, "tagged");
        let text = opened(&pack.bytes);
        // Hundreds of Polish names and addresses stand in a set of another language: each is marked where it stands.
        for (lang, least) in [(format!("/Lang({tag})"), 300), ("/Lang(pl)".to_owned(), 100), ("/Lang(zxx)".to_owned(), 10)] {
            let marked = text.matches(&lang).count();
            assert!(marked >= least, "{tag}: {lang} is said {marked} times");
        }
        assert!(text.contains(direction) || tag == "uk" && !text.contains("/Direction/R2L"), "{tag}: {direction}");
        assert!(text.contains("/DisplayDocTitle true") && text.contains("/Marked true"), "{tag}");
        // Letter, emergency, card, first steps, chapter with its guides, map, places, values, words, phrases, the end.
        let chapters = text.split("/Type/Outlines").nth(1).and_then(|rest| rest.split("/Count ").nth(1)).unwrap_or_default();
        let count: usize =
            chapters.split(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default().parse().expect("a number");
        assert!(count >= 13, "{tag}: {count} bookmarks");
        let name = city.name(&language);
        assert_eq!(told(&path, "Title"), without_marks(&format!("{} – {name}", locale.say("product-welcome"))));
        assert_eq!(told(&path, "Subject"), without_marks(&locale.say("pack-subtitle")));
        assert_eq!(told(&path, "Tagged"), "yes");
    }
}
