//! Texts that go out to translators and come back.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::broken::{laid, root, small_city};
use crate::program::{witaj, words};

fn run(content: &Path, args: &[&str]) -> (Option<i32>, String) {
    let content = content.to_string_lossy();
    let output = witaj(&[args, &["--content", &content, "--city", "port"]].concat());
    (output.status.code(), words(&output.stdout) + &words(&output.stderr))
}

#[test]
fn what_an_agency_translates_comes_back_with_its_facts() {
    let folder = small_city();
    let out = TempDir::new().expect("a folder");
    let file = out.path().join("ar.xlf").to_string_lossy().into_owned();
    let (code, said) = run(folder.path(), &["export", "xliff", &file, "--language", "ar"]);
    assert_eq!(code, Some(0), "{said}");
    let text = fs::read_to_string(&file).expect("a file");
    let unit = "<trans-unit id=\"kraj:health/doctor#danger@603938ab2af21925/text\" approved=\"no\" xml:space=\"preserve\">";
    assert!(text.contains(unit), "{text}");
    assert!(text.contains("<ph id=\"1\" ctype=\"x-fact\">{fact:emergency-112}</ph>"), "{text}");
    let document = roxmltree::Document::parse(&text).expect("XML");
    assert_eq!(document.root_element().attribute("version"), Some("1.2"));

    // Nothing has been translated: nothing would change.
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "ar"]);
    assert_eq!((code, said.as_str()), (Some(0), "Nothing is written. Write it with --by NAME.\n"));

    let (heading, body) = ("Gdy jest źle", "- [ ] Zadzwoń <ph id=\"1\" ctype=\"x-fact\">{fact:emergency-112}</ph>.");
    let filled =
        text.replace(&format!("<source>{heading}</source>"), &format!("<source>{heading}</source><target>عند الخطر</target>"));
    let at = filled.find(&format!("<source>{body}")).expect("the section");
    let end = filled[at..].find("</source>").expect("its end") + at;
    let source = &filled[at + "<source>".len()..end];
    let target = source.replace("Zadzwoń", "اتصل").replace("Zobacz", "انظر").replace("ratunek", "النجدة");
    let filled = format!("{}</source><target>{target}{}", &filled[..end], filled[end..].replacen("</source>", "</target>", 1));
    fs::write(&file, &filled).expect("written");
    let before = fs::read_to_string(folder.path().join("kraj/guides/health/doctor/ar.md")).expect("a text");
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "ar"]);
    assert_eq!((code, said.lines().next()), (Some(0), Some("kraj:health/doctor #danger: would be written")), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("kraj/guides/health/doctor/ar.md")).expect("a text"), before);
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "ar", "--by", "Agencja"]);
    assert_eq!((code, said.lines().next()), (Some(0), Some("kraj:health/doctor #danger: written")), "{said}");
    let now = fs::read_to_string(folder.path().join("kraj/guides/health/doctor/ar.md")).expect("a text");
    assert!(
        now.contains("## عند الخطر {#danger}\n\n- [ ] اتصل {fact:emergency-112}. انظر [النجدة](item:safety/emergency)."),
        "{now}"
    );

    // The same file again: what it was made from is not there any more.
    let other = filled.replace("اتصل", "اتصلوا");
    fs::write(&file, other).expect("written");
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "ar", "--by", "Agencja"]);
    assert!(code == Some(1) && said.contains("#danger: refused: source or translation have changed since"), "{said}");
}

#[test]
fn a_unit_that_lost_its_fact_or_whose_source_moved_on_is_refused() {
    let folder = small_city();
    let out = TempDir::new().expect("a folder");
    let file = out.path().join("uk.xlf").to_string_lossy().into_owned();
    run(folder.path(), &["export", "xliff", &file, "--language", "uk", "--all"]);
    let text = fs::read_to_string(&file).expect("a file");
    let target = text.find("<target state=\"final\">1. Оберіть").expect("the target");
    let fact = "<ph id=\"3\" ctype=\"x-fact\">{fact:deadline}</ph>";
    let broken = format!("{}{}", &text[..target], text[target..].replacen(fact, "", 1));
    assert_ne!(broken, text);
    fs::write(&file, &broken).expect("written");
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "uk", "--by", "Agencja"]);
    let why = "The value “deadline” of the original is missing in the translation.";
    assert!(code == Some(1) && said.contains(&format!("#steps: refused: it differs from its source. {why}\n")), "{said}");

    let moved = text.replace("Оберіть лікаря", "Виберіть лікаря");
    fs::write(&file, moved).expect("written");
    let source = folder.path().join("kraj/guides/health/doctor/pl.md");
    let polish = fs::read_to_string(&source).expect("a text").replace("Wybierz lekarza.", "Znajdź lekarza.");
    fs::write(&source, polish).expect("a text");
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "uk", "--by", "Agencja"]);
    assert!(code == Some(1) && said.contains("#head: refused: source or translation have changed since"), "{said}");
    // A unit of somebody else's is named; the others are looked at all the same.
    let foreign = text.replacen("<trans-unit id=\"kraj:health/doctor#intro@", "<trans-unit id=\"chapter-1@", 1);
    fs::write(&file, foreign).expect("written");
    let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "uk", "--by", "Agencja"]);
    assert!(code == Some(1) && said.contains("no section has the code chapter-1@"), "{said}");
    assert!(!said.contains("refused"), "{said}");
    for (bad, why) in [
        ("<html/>", "this is not XLIFF 1.2"),
        ("no XML at all", "this is not XLIFF 1.2"),
        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\">&e;</xliff>", "this is not XLIFF 1.2"),
        ("<xliff version=\"1.2\"><file target-language=\"ar\"/></xliff>", "the file is in ar, not in uk"),
        (
            "<xliff version=\"1.2\"><file target-language=\"uk\"><trans-unit id=\"1\"/></file></xliff>",
            "is not the name of a section",
        ),
    ] {
        fs::write(&file, bad).expect("written");
        let (code, said) = run(folder.path(), &["import", "xliff", &file, "--language", "uk", "--by", "Agencja"]);
        assert!(code == Some(2) && said.contains(why), "{bad}: {said}");
    }
}

#[test]
fn a_sheet_comes_back_by_its_codes() {
    let folder = small_city();
    let out = TempDir::new().expect("a folder");
    let file = out.path().join("uk.csv").to_string_lossy().into_owned();
    let (code, said) = run(folder.path(), &["export", "csv", &file, "--language", "uk", "--all"]);
    assert_eq!(code, Some(0), "{said}");
    let text = fs::read_to_string(&file).expect("a file");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let row = rows.iter().find(|row| row[5].contains("допомагає першим")).expect("the section");
    // What somebody typed at a table of three columns, with semicolons, in small letters.
    let typed = format!("code;new heading;new text\n{};;Лікар лікує першим.\nZZZZZZZ;;x\n;;\n", row[0].to_lowercase());
    fs::write(&file, typed).expect("written");
    let (code, said) = run(folder.path(), &["import", "csv", &file, "--language", "uk", "--by", "Olena Example"]);
    assert!(code == Some(1) && said.contains(":3: no section has the code ZZZZZZZ now"), "{said}");
    assert!(said.contains("kraj:health/doctor #intro: written"), "{said}");
    let now = fs::read_to_string(folder.path().join("kraj/guides/health/doctor/uk.md")).expect("a text");
    assert!(now.contains("+++\n\nЛікар лікує першим.\n\n## Що робити {#steps}"), "{now}");
}

/// Every section of the shipped content goes out and comes back as it was.
#[test]
fn the_shipped_content_survives_the_way_there_and_back() {
    let folder = laid(&root().join("content"));
    let content = folder.path().to_string_lossy().into_owned();
    let out = TempDir::new().expect("a folder");
    let file = out.path().join("fa.xlf").to_string_lossy().into_owned();
    let args = ["--content", &content, "--city", "gdansk", "--language", "fa"];
    let output = witaj(&[&["export", "xliff", &file, "--all"], &args[..]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let output = witaj(&[&["import", "xliff", &file], &args[..]].concat());
    assert_eq!((output.status.code(), words(&output.stdout).lines().count()), (Some(0), 1), "{}", words(&output.stdout));
}
