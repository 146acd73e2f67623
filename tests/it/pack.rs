//! Packs of the shipped content, read back as a reader, a validator and a clerk would.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use witaj::edition::{Edition, EditionId};
use witaj::language::Language;
use witaj::pack::{Order, Pack, Press};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn content() -> PathBuf {
    std::env::var_os("WITAJ_TEST_CONTENT").map_or_else(|| root().join("content"), PathBuf::from)
}

fn locales() -> PathBuf {
    std::env::var_os("WITAJ_TEST_LOCALES").map_or_else(|| root().join("locales"), PathBuf::from)
}

fn shipped() -> Edition {
    let reading = witaj::content::read(&content());
    let (messages, _) = witaj::locale::read(&locales());
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, today)
}

fn order(language: &str) -> Order {
    Order {
        product: "welcome".to_owned(),
        language: Language::parse(language).expect("a language"),
        draft: true,
        site: "https://witaj.example.org".to_owned(),
    }
}

fn print(language: &str) -> Pack {
    let edition = shipped();
    let city = edition.city("gdansk").expect("the city");
    let press = Press::open(&std::env::var("P").map_or_else(|_| root().join("packs"), PathBuf::from)).expect("a press");
    press.print(&edition, city, &order(language)).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn packs_are_printed() {
    let asked = std::env::var("L").unwrap_or("pl en uk ar".into());
    for language in asked.split(' ') {
        let pack = print(language);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(&pack.file_name);
        std::fs::write(&path, &pack.bytes).expect("written");
        println!("{} {} pages {} bytes; {:?}", path.display(), pack.pages, pack.bytes.len(), pack.notes);
    }
}
