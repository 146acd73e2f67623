//! Search: what people type finds what answers.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use serde::Deserialize;
use witaj::catalogue::{SectionId, Urgency};
use witaj::edition::{Edition, EditionId};
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
    serde_json::from_str(&std::fs::read_to_string(path).expect("a file")).expect("test data")
}

/// The corpus as a city. The office's Polish terms are keywords of the Polish texts alone, as in real content.
fn corpus() -> Edition {
    let corpora: Vec<Vec<Entry>> = LANGUAGES.iter().map(|tag| read(&format!("corpus_{tag}.json"))).collect();
    let mut city = CityBuilder::new(&LANGUAGES);
    for polish in &corpora[0] {
        let written = LANGUAGES.iter().zip(&corpora).map(|(tag, corpus)| {
            let entry = corpus.iter().find(|entry| entry.id == polish.id).expect("the same ids");
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
    let search = Search::new(edition);
    measure(&search, edition, edition.city("testowo").expect("a city"), questions).expect("measures")
}

/// The measures as a table, and the questions that are answered worst.
fn table(report: &Report, worst: impl Fn(&Measures) -> bool) -> String {
    let row = |(name, measures): (&String, &Measures)| {
        let Measures { recall_at_5, ndcg_at_10, success_at_1, empty, confident, .. } = measures;
        format!(
            "{name:12} R@5 {recall_at_5:.3} nDCG@10 {ndcg_at_10:.3} S@1 {success_at_1:.3} empty {empty:.3} confident {confident:.3}"
        )
    };
    let overall = ("overall".to_owned(), report.overall);
    let rows = [(&overall.0, &overall.1)].into_iter().chain(&report.languages).chain(&report.categories).map(row);
    let details = report.details.iter().filter(|detail| worst(&detail.measures));
    let details = details.map(|detail| format!("{} {}: {}", detail.id, detail.query, detail.found.join(" ")));
    rows.chain(details).collect::<Vec<_>>().join("\n")
}

/// The bars lie a little below what was measured: recall 1.000 and nDCG 0.974 overall.
#[test]
fn the_development_set_is_answered() {
    let report = report(&corpus(), &questions());
    let table = table(&report, |measures| measures.ndcg_at_10 < 0.9);
    assert!(report.overall.recall_at_5 >= 0.99, "{table}");
    assert!(report.overall.ndcg_at_10 >= 0.97, "{table}");
    assert!(report.overall.confident >= 0.96, "{table}");
    assert_eq!(report.overall.empty, 0.0, "{table}");
    for measures in report.languages.values() {
        assert!(measures.recall_at_5 >= 0.97 && measures.ndcg_at_10 >= 0.945, "{table}");
    }
}

/// People ask in their own language on whatever site they happen to be.
#[test]
fn questions_in_another_language_than_the_site_are_answered() {
    let elsewhere = |question: Judged| {
        let sites = LANGUAGES.iter().filter(|tag| **tag != question.lang).map(|tag| (*tag).to_owned());
        sites.map(|lang| Judged { lang, ..question.clone() }).collect::<Vec<_>>()
    };
    let questions: Vec<Judged> = questions().into_iter().flat_map(elsewhere).collect();
    let report = report(&corpus(), &questions);
    let table = table(&report, |measures| measures.recall_at_5 < 0.9);
    assert!(report.overall.recall_at_5 >= 0.985 && report.overall.ndcg_at_10 >= 0.955, "{table}");
    assert_eq!(report.overall.empty, 0.0, "{table}");
}

/// A small city: what is urgent, what is not translated, who offers what and where.
fn small() -> Edition {
    let doctor = vec![
        text("pl", "Lekarz rodzinny", "Zapisz się do przychodni.").keywords(["POZ", "internista", "choroba"]).section(
            "papers",
            "Co zabrać",
            "Weź dokument tożsamości i numer PESEL.\nPotem podpisz deklarację wyboru lekarza.",
        ),
        text("uk", "Сімейний лікар", "Запишіться до поліклініки.").keywords(["терапевт", "хвороба"]).section(
            "papers",
            "Що взяти",
            "Візьміть документ і номер PESEL.\nПотім підпишіть декларацію.",
        ),
        text("ar", "طبيب الأسرة", "سجّل في العيادة.").keywords(["دكتور"]).section(
            "papers",
            "ماذا تحضر",
            "أحضر وثيقة الهوية ورقم PESEL.",
        ),
    ];
    let violence = vec![
        text("pl", "Przemoc w domu", "Dzwoń 112.").keywords(["mąż bije", "partner grozi"]),
        text("uk", "Насильство вдома", "Телефонуйте 112.").keywords(["чоловік б’є"]),
    ];
    let marriage = vec![
        text("pl", "Ślub", "Mąż i żona: jak wziąć ślub w urzędzie.").keywords(["mąż", "żona", "małżeństwo"]),
        text("uk", "Шлюб", "Чоловік і дружина: як одружитися.").keywords(["чоловік", "дружина"]),
    ];
    let benefit = vec![text("pl", "Świadczenie 800+", "Pieniądze na dziecko.").keywords(["rodzina 800 plus"])];
    let office = vec![text("pl", "Sala obsługi", "Załatwisz tu ubezpieczenie.")];
    CityBuilder::new(&["pl", "uk", "ar"])
        .organization("hall", "Narodowy Fundusz Zdrowia", Some("NFZ"))
        .location("hall", "Oddział Pomorski", "ul. Podwale Staromiejskie 69", "Śródmieście")
        .guide("health/family-doctor", Urgency::Normal, doctor)
        .guide("safety/violence", Urgency::Emergency, violence)
        .guide("first-steps/marriage", Urgency::Normal, marriage)
        .guide("money/benefit", Urgency::Normal, benefit)
        .service("health/hall", Urgency::Normal, office)
        .edition()
}

/// Asks on a site of the small city.
fn ask(tag: &str, query: &str) -> Answer {
    let edition = small();
    let search = Search::new(&edition);
    search.find(&edition, edition.city("testowo").expect("a city"), &language(tag), query, 10).expect("an answer")
}

/// The id of the first hit.
fn first(tag: &str, query: &str) -> String {
    ask(tag, query).hits.first().map(|hit| hit.id.to_string()).unwrap_or_default()
}

#[test]
fn what_people_type_finds_the_page() {
    for (tag, query) in [
        ("pl", "lekarz rodzinny"),
        ("pl", "lekarza rodzinego"),
        ("pl", "LEKARZ"),
        ("pl", "leka"),
        ("pl", "poz"),
        ("uk", "сімейного лікаря"),
        ("uk", "lekarz rodzinny"),
        ("uk", "likar"),
        ("uk", "cstvtqybq ksrfh"),
        ("ar", "طبيب الاسره"),
        ("ar", "tabib"),
        ("ar", "сімейний лікар"),
    ] {
        assert_eq!(first(tag, query), "health/family-doctor", "{tag} {query}");
    }
    assert_eq!(first("pl", "800 plus"), "money/benefit");
    assert_eq!(first("pl", "swiadczenie"), "money/benefit");
}

/// A language that the program has never heard of, in a script of its own: one file is enough.
#[test]
fn a_language_is_added_by_data_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("hy")).expect("a folder");
    let rules = "stemmer = \"armenian\"\nstop = \"որտեղ է\"\nalike = \"zh=z ž=z sh=s š=s\"\n\
                 latin = \"բ=b ժ=ž ի=i շ=š կ=k դ=d պ=p ր=r ո=o ց=ts\"\n";
    std::fs::write(folder.path().join("hy/search.toml"), rules).expect("a file");
    let (messages, faults) = witaj::locale::read(folder.path());
    assert_eq!(faults, []);
    let doctor = vec![text("pl", "Lekarz", "Przychodnia."), text("hy", "Բժիշկ", "Պոլիկլինիկա։")];
    let school = vec![text("pl", "Szkoła", "Zapisy."), text("hy", "Դպրոց", "Գրանցում։")];
    let city = CityBuilder::new(&["pl", "hy"]);
    let city = city.guide("health/doctor", Urgency::Normal, doctor).guide("education/school", Urgency::Normal, school);
    let edition = city.edition_with(messages);
    let search = Search::new(&edition);
    for (query, expected) in [
        ("բժիշկի", "health/doctor"),
        ("bzhishk", "health/doctor"),
        ("որտեղ է դպրոցը", "education/school"),
        ("dprots", "education/school"),
    ] {
        let answer = search.find(&edition, edition.city("testowo").expect("a city"), &language("hy"), query, 10);
        let hits = answer.expect("an answer").hits;
        assert_eq!(hits.first().map(|hit| hit.id.to_string()).as_deref(), Some(expected), "{query}");
    }
}

#[test]
fn the_documented_table_of_languages_is_what_search_does() {
    let (messages, _) = witaj::locale::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let documented = include_str!("../../locales/README.md");
    let table = witaj::search::dictionary::table(&messages);
    assert!(documented.contains(&table), "locales/README.md does not say:\n{table}");
}

#[test]
fn organizations_streets_and_districts_are_found() {
    for query in ["NFZ", "narodowy fundusz", "Podwale Staromiejskie", "srodmiescie"] {
        assert_eq!(first("pl", query), "health/hall", "{query}");
        assert_eq!(first("uk", query), "health/hall", "{query}");
    }
}

#[test]
fn cries_for_help_come_first() {
    for (tag, query) in [("pl", "mąż mnie bije"), ("pl", "moj maz mnie bije"), ("uk", "мій чоловік мене б'є")]
    {
        assert_eq!(first(tag, query), "safety/violence", "{query}");
    }
    assert_eq!(first("pl", "mąż"), "first-steps/marriage");
}

#[test]
fn an_item_without_translation_is_found_and_marked() {
    let answer = ask("uk", "świadczenie 800+");
    let hit = &answer.hits[0];
    assert_eq!((hit.id.to_string().as_str(), hit.language.tag(), hit.state), ("money/benefit", "pl", "missing"));
    assert_eq!(hit.url, "/testowo/uk/money/benefit");
}

#[test]
fn a_hit_names_the_section_that_answers() {
    let answer = ask("pl", "deklaracja lekarza");
    let hit = &answer.hits[0];
    assert_eq!(hit.section.as_ref().map(SectionId::as_str), Some("papers"));
    assert_eq!(hit.url, "/testowo/pl/health/family-doctor#papers");
    let marked: Vec<&str> = hit.snippet.iter().filter(|part| part.marked).map(|part| part.text.as_str()).collect();
    assert_eq!(marked, ["deklarację", "lekarza"]);
}

#[test]
fn json_has_the_keys_that_other_programs_read() {
    let json = serde_json::to_value(ask("pl", "deklaracja lekarza")).unwrap();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        keys(&json),
        ["confident", "facets", "fact", "hits", "language", "query", "suggestion", "sure", "term", "topics", "total"]
    );
    let hit = &json["hits"][0];
    assert_eq!(keys(hit), ["id", "kind", "language", "near", "phone", "score", "section", "snippet", "state", "title", "url"]);
    assert_eq!(hit["id"], "health/family-doctor");
    assert_eq!(hit["section"], "papers");
    assert_eq!(hit["snippet"], "Weź dokument tożsamości i numer PESEL. Potem podpisz deklarację wyboru lekarza.");
}

#[test]
fn what_is_searched_is_handed_out_as_plain_texts() {
    let edition = small();
    let texts = witaj::search::corpus(&edition, edition.city("testowo").expect("a city"), &language("uk"));
    let doctor = texts.iter().find(|document| document.id == "health/family-doctor").expect("the doctor");
    assert_eq!((doctor.title.as_str(), doctor.keywords[0].as_str()), ("Сімейний лікар", "терапевт"));
    assert_eq!(doctor.terms[..2], ["Lekarz rodzinny", "POZ"]);
    assert_eq!(doctor.headings, ["Що взяти"]);
    assert!(doctor.body.starts_with("Візьміть документ"), "{}", doctor.body);
    let hall = texts.iter().find(|document| document.id == "health/hall").expect("the hall");
    assert!(hall.names.iter().any(|name| name == "NFZ"), "{:?}", hall.names);
}

/// A hit that can wait shows no number, however right it is.
#[test]
fn questions_that_nothing_answers_count_apart() {
    let edition = small();
    let ask = |q: &str, rel: &[(&str, u8)]| Judged {
        id: q.to_owned(),
        lang: "pl".to_owned(),
        cat: if rel.is_empty() { "none" } else { "inflect" }.to_owned(),
        q: q.to_owned(),
        rel: rel.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect(),
    };
    let questions = [ask("lekarza rodzinnego", &[("family-doctor", 2)]), ask("xyzzy qwop", &[])];
    let Report { overall, .. } = report(&edition, &questions);
    assert_eq!((overall.queries, overall.recall_at_5, overall.unsure, overall.number_at_1), (1, 1.0, 0.0, 0.0));
    assert_eq!((overall.without_answer, overall.said_so), (1, Some(1.0)));
}

#[test]
fn a_slip_is_pointed_out_and_searched_for_all_the_same() {
    let answer = ask("pl", "internysta");
    assert_eq!(answer.suggestion.as_deref(), Some("internista"));
    // Typed with the keyboard set to Latin letters: what was meant is shown, and what the keys mean elsewhere is not looked for.
    assert_eq!(ask("uk", "csvtqybq ksrfh").suggestion.as_deref(), Some("сімейний лікар"));
    assert_eq!(ask("pl", "lekarz").suggestion, None);
}

#[test]
fn what_nobody_wrote_about_is_not_answered_with_confidence() {
    assert!(ask("pl", "lekarz").confident);
    for query in ["asdfgh", "xyzzy qwop", "🍕🍕"] {
        assert!(!ask("pl", query).confident, "{query}");
    }
}

#[test]
fn nothing_asked_is_nothing_found() {
    for query in ["", " ", "\u{0}\u{202e}", "?!…", "🤷"] {
        let answer = ask("pl", query);
        assert!(answer.hits.is_empty() && !answer.confident && answer.suggestion.is_none(), "{query:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_question_breaks_the_search(query in any::<String>(), words in "[ąćżŻжїґщьы'’`دةآئ漢字कि0-9+()\"*:^~\\[\\] -]{0,60}", tag in 0..3_usize) {
        static CITY: LazyLock<(Edition, Search)> = LazyLock::new(|| {
            let edition = small();
            let search = Search::new(&edition);
            (edition, search)
        });
        let (edition, search) = &*CITY;
        let city = edition.city("testowo").expect("a city");
        for query in [query, words] {
            let answer = search.find(edition, city, &city.languages()[tag], &query, 5).unwrap();
            prop_assert!(answer.hits.len() <= 5);
        }
    }
}

#[test]
fn long_questions_are_cut() {
    for query in ["a".repeat(1_000_000), "lekarz ".repeat(10_000), "́".repeat(10_000), "(((\"".repeat(5_000)] {
        assert!(ask("pl", &query).query.chars().count() <= 200);
    }
}

/// The shipped content, on the day on which it was checked.
fn shipped() -> Edition {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reading = witaj::content::read(&root.join("content"));
    let (messages, _) = witaj::locale::read(&root.join("locales"));
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    Edition::new(EditionId::new(&reading.digest, messages.digest()), reading.catalogue, messages, day)
}

/// The same with its indexes, which several tests ask.
pub(crate) static SHIPPED: LazyLock<(Edition, Search)> = LazyLock::new(|| {
    let edition = shipped();
    let search = Search::new(&edition);
    (edition, search)
});

#[test]
fn the_shipped_content_answers_what_people_type() {
    let (edition, search) = &*SHIPPED;
    let city = edition.city("gdansk").expect("Gdańsk");
    for (tag, query, expected) in [
        ("pl", "lekarz rodzinny", "health/insurance-and-doctor"),
        ("pl", "lekarza rodzinego", "health/insurance-and-doctor"),
        ("pl", "zameldowanie sie", "legal-stay/address-registration"),
        ("pl", "zlobek", "education/kindergarten"),
        ("pl", "pozar", "safety/fire-998"),
        ("uk", "сімейний лікар", "health/insurance-and-doctor"),
        ("uk", "likar", "health/insurance-and-doctor"),
        ("uk", "песель", "legal-stay/pesel"),
        ("uk", "meldunek", "legal-stay/address-registration"),
        ("uk", "мене б’є чоловік", "safety/blue-line"),
        ("en", "my husband hits me", "safety/blue-line"),
        ("en", "minimum wage", "work/minimum-wage"),
        ("en", "kindergarden", "education/kindergarten"),
        ("en", "800+", "social-assistance/child-benefit-800"),
        ("ar", "طبيب الأسرة", "health/insurance-and-doctor"),
        ("ar", "زوجي يضربني", "safety/blue-line"),
        ("ar", "112", "safety/emergency-112"),
        // A word of two syllables, of which the second is only begun: “thông dịch”, to interpret.
        ("vi", "thông d", "first-steps/caritas-interpreters"),
        ("vi", "thong d", "first-steps/caritas-interpreters"),
        // The end of a keyword is not typed yet: “hỏi luật”, to ask about law. With other diacritics, “lửa” is fire.
        ("vi", "hỏi luậ", "social-assistance/free-legal-aid-gdansk"),
        ("vi", "trả sác", "culture-community/libraries"),
        // The last word names a place to some, the one before it is finished: “straż” alone may be the fire brigade.
        ("fa", "Straż Miejska", "safety/city-guard"),
    ] {
        let answer = search.find(edition, city, &language(tag), query, 5).expect("an answer");
        let found: Vec<String> = answer.hits.iter().map(|hit| hit.id.to_string()).collect();
        assert_eq!(found.first().map(String::as_str), Some(expected), "{tag} {query}: {found:?}");
        assert!(answer.confident, "{tag} {query}");
    }
}

/// Dangers in words that no text has: a number to call comes first, not a page that shares a word with them.
#[test]
fn cries_for_help_that_nobody_foresaw_come_to_a_number() {
    let (edition, search) = &*SHIPPED;
    let city = edition.city("gdansk").expect("Gdańsk");
    for (tag, query) in [
        ("en", "colleague stuck in meat grinder"),
        ("uk", "двері трамвая затисли коляску з дитиною"),
        // “The door of the tram squeezed a pram”: tickets and timetables have the tram.
        ("vi", "cửa tàu điện kẹp xe đẩy em bé"),
        // “Labour has begun”, “drug overdose”: guides have these keywords, too.
        ("be", "пачаліся роды"),
        ("en", "drug overdose"),
    ] {
        let answer = search.find(edition, city, &language(tag), query, 5).expect("an answer");
        let first = answer.hits.first().and_then(|hit| city.find(&hit.id.to_string()));
        let numbers = city.emergency_services();
        let is_number = first.is_some_and(|item| numbers.iter().any(|number| number.id == *item.id()));
        assert!(is_number, "{tag} {query}: {:?}", answer.hits.iter().map(|hit| hit.id.to_string()).collect::<Vec<_>>());
    }
}

/// “Weekend” is a keyword of who cares for the sick then; whoever asks for its weather is told that nothing fits.
#[test]
fn a_keyword_beside_what_is_answered_elsewhere_makes_no_answer_sure() {
    let (edition, search) = &*SHIPPED;
    let city = edition.city("gdansk").expect("Gdańsk");
    for (tag, query, is_sure) in [
        ("vi", "dự báo thời tiết cuối tuần", false),
        ("tr", "hafta sonu yağmur var mı", false),
        ("vi", "bác sĩ cuối tuần", true),
        ("tr", "hafta sonu doktor", true),
    ] {
        let answer = search.find(edition, city, &language(tag), query, 5).expect("an answer");
        assert_eq!(answer.confident, is_sure, "{tag} {query}: {:?}", answer.hits.first().map(|hit| hit.id.to_string()));
    }
}

/// Words of every day that look like words of danger: only their diacritics tell, and what they say together.
#[test]
fn words_that_look_like_dangers_find_what_they_say() {
    let (edition, search) = &*SHIPPED;
    let city = edition.city("gdansk").expect("Gdańsk");
    for (tag, query, expected) in [
        // “Buying a telephone number”, “what number of the city to ask”, “an electronic prescription's code of four digits”.
        ("vi", "mua số điện thoại ở đâu?", "transport-money/phone-and-sim"),
        ("vi", "gọi số nào hỏi chuyện của thành phố", "first-steps/contact-centre"),
        ("vi", "đơn thuốc điện tử mã 4 số", "health/prescriptions"),
        // “Which centre advises foreigners on papers”, “are there books in Vietnamese for children to borrow”: each word stands in
        // some cry for help, and all of them in none.
        ("vi", "trung tâm nào ở gdansk tư vấn giấy tờ cho người nước ngoài", "legal-stay/migrant-info-line"),
        ("vi", "có sách tiếng việt cho trẻ con mượn không", "culture-community/libraries"),
        ("en", "lost my phone and passport on the train", "legal-stay/lost-documents"),
        ("en", "ex wont let me see my son", "taking-part/mediation"),
        ("es", "mi niño no habla en el cole", "education/polish-at-school"),
    ] {
        let answer = search.find(edition, city, &language(tag), query, 5).expect("an answer");
        assert_eq!(answer.hits.first().map(|hit| hit.id.to_string()).as_deref(), Some(expected), "{tag} {query}");
    }
}

/// Questions that were written without looking at the ranking, 45 in each language in nine categories; they are kept when
/// they fail. The floors are what was measured, so that no change makes it worse unnoticed.
#[test]
fn judged_questions_on_the_shipped_content_are_answered() {
    let (edition, search) = &*SHIPPED;
    let city = edition.city("gdansk").expect("Gdańsk");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search/shipped");
    let mut questions: Vec<Judged> = Vec::new();
    for tag in super::shipped::LANGUAGES {
        let text = std::fs::read_to_string(folder.join(format!("queries_{tag}.json"))).expect("questions");
        let own: Vec<Judged> = serde_json::from_str(&text).expect("questions");
        assert!(own.len() >= 40 && own.iter().all(|question| question.lang == tag), "{tag}");
        questions.extend(own);
    }
    for question in &questions {
        let named = |id: &String| city.find(id).is_some();
        assert!(question.rel.keys().all(named), "{}: {:?}", question.id, question.rel);
    }
    let report = measure(search, edition, city, &questions).expect("measures");
    assert!(report.overall.recall_at_5 >= 0.98, "{:?}", report.overall);
    assert!(report.overall.ndcg_at_10 >= 0.925, "{:?}", report.overall);
    assert!(report.overall.empty == 0.0, "{:?}", report.overall);
    for (language, measures) in &report.languages {
        assert!(measures.recall_at_5 >= 0.965, "{language}: {measures:?}");
    }
    assert!(report.categories["emergency"].success_at_1 == 1.0, "{:?}", report.categories["emergency"]);
    assert!(report.categories["official"].recall_at_5 >= 0.99, "{:?}", report.categories["official"]);
}
