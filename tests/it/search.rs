//! Search: what people type finds what answers.

use std::path::Path;

use serde::Deserialize;
use witaj::catalogue::Urgency;
use witaj::edition::Edition;
use witaj::search::measure::{Judged, Measures, Report, measure};
use witaj::search::{Answer, Search};

use crate::builder::{CityBuilder, language, text};

const LANGUAGES: [&str; 5] = ["pl", "uk", "ru", "en", "ar"];

/// An entry of the development corpus.
#[derive(Deserialize)]
struct Entry {
    id: String,
    title: String,
    summary: String,
    aliases: Vec<String>,
    official: Vec<String>,
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The corpus as a city. The office's Polish terms are keywords of the Polish texts alone, as in real content.
fn corpus() -> Edition {
    let corpora: Vec<Vec<Entry>> = LANGUAGES.iter().map(|tag| read(&format!("corpus_{tag}.json"))).collect();
    let mut city = CityBuilder::new(&LANGUAGES);
    for polish in &corpora[0] {
        let written = LANGUAGES.iter().zip(&corpora).map(|(tag, corpus)| {
            let entry = corpus.iter().find(|entry| entry.id == polish.id).unwrap();
            let official = entry.official.iter().filter(|_| *tag == "pl");
            let keywords = entry.aliases.iter().chain(official).map(String::as_str);
            text(tag, &entry.title, &entry.summary).keywords(keywords)
        });
        city = city.service(&format!("all/{}", polish.id), Urgency::Normal, written.collect());
    }
    city.edition()
}

fn questions() -> Vec<Judged> {
    LANGUAGES.iter().flat_map(|tag| read::<Vec<Judged>>(&format!("queries_{tag}_dev.json"))).collect()
}

fn report(edition: &Edition, questions: &[Judged]) -> Report {
    let search = Search::new(edition).unwrap();
    measure(&search, edition, edition.city("testowo").unwrap(), questions).unwrap()
}

fn print(name: &str, measures: &Measures) {
    println!(
        "{name:12} {:4} R@5 {:.3} nDCG {:.3} S@1 {:.3} empty {:.3} confident {:.3}",
        measures.queries,
        measures.recall_at_5,
        measures.ndcg_at_10,
        measures.success_at_1,
        measures.empty,
        measures.confident
    );
}

#[test]
fn the_development_set_is_answered() {
    let report = report(&corpus(), &questions());
    print("overall", &report.overall);
    report.languages.iter().chain(&report.categories).for_each(|(name, measures)| print(name, measures));
    for detail in report.details.iter().filter(|detail| detail.measures.ndcg_at_10 < 0.99) {
        println!("{} {} {:.2} {:?}", detail.id, detail.query, detail.measures.ndcg_at_10, &detail.found[..5.min(detail.found.len())]);
    }
    assert!(report.overall.recall_at_5 >= 0.97, "{:?}", report.overall);
    assert!(report.overall.ndcg_at_10 >= 0.93, "{:?}", report.overall);
    assert_eq!(report.overall.empty, 0.0);
}
