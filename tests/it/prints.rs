//! The memory of print: what a run said, what of it is wrong after an edit, and where readers and clerks are told so.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use chrono::NaiveDate;
use http_body_util::BodyExt as _;
use serde_json::Value as Json;
use tempfile::TempDir;
use tower::ServiceExt as _;
use witaj::catalogue::{Position, PrintRun, RunFile, RunLine, RunRecord, Said, Slug, Subject};
use witaj::content::record_run;
use witaj::edition::{Edition, Now};
use witaj::language::Language;
use witaj::locale::without_marks;
use witaj::pack::{Choice, Corrects, Order, Press, Reason};
use witaj::search::Search;
use witaj::site::{Publication, router};

use crate::broken::small_city;

const SITE: &str = "https://witaj.example.org";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn witaj(args: &[&str], content: &Path) -> Output {
    let content = content.to_string_lossy();
    let args = args.iter().copied().chain(["--content", &content]);
    Command::new(env!("CARGO_BIN_EXE_witaj")).args(args).current_dir(root()).output().expect("the program")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn read(content: &Path) -> Edition {
    Edition::read(content, &root().join("locales"), day("2026-11-22")).0
}

/// Signs for every Polish text, in the name of somebody who does not exist.
fn approve(content: &Path) {
    let polish = Language::parse("pl").expect("a language");
    for layer in witaj::content::read(content).catalogue.layers.values() {
        let mut file = String::new();
        for texts in layer.texts() {
            let text = &texts.by_language[&polish];
            for section in text.section_ids() {
                let hash = text.hash(&section).expect("a section");
                let _ = write!(
                    file,
                    "[[approval]]\nitem = \"{}\"\nsection = \"{section}\"\nsource = \"{hash}\"\ntranslation = \"{hash}\"\n\
                     verdict = \"approved\"\nreviewer = \"Przykładowa Osoba\"\ndate = 2026-11-02\n",
                    texts.key.name
                );
            }
        }
        let folder = content.join(layer.layer.slug.as_str()).join("approvals");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("pl.toml"), file).expect("a file");
    }
}

fn replace(content: &Path, file: &str, changes: &[(&str, &str)]) {
    let path = content.join(file);
    let mut text = fs::read_to_string(&path).expect("a file");
    for (from, to) in changes {
        assert!(text.contains(from), "{file} has no {from}");
        text = text.replace(from, to);
    }
    fs::write(path, text).expect("a file");
}

/// What a town changes within a year.
fn a_year_later(content: &Path) {
    replace(content, "kraj/facts.toml", &[("value = \"14\"", "value = \"30\""), ("value = \"17\"", "value = \"17.00\"")]);
    let number = ("+48 58 524 45 00", "+48 58 111 22 33");
    let hours = ("Mo-Fr 08:00-15:15; PH off", "Mo-Th 09:00-17:00; PH off");
    replace(content, "port/services/health/clinic/service.toml", &[number, hours]);
    replace(content, "port/locations.toml", &[number, ("ul. Przykładowa 8/12", "ul. Inna 3")]);
}

/// A small city of which a welcome set was printed, and the name of the run.
fn printed() -> (TempDir, String) {
    let folder = small_city();
    approve(folder.path());
    let out = folder.path().join("../out-").to_string_lossy().into_owned()
        + &folder.path().file_name().expect("a name").to_string_lossy();
    let arguments = [
        "pack",
        "--city",
        "port",
        "--language",
        "pl",
        "--full",
        "--out",
        &out,
        "--site",
        SITE,
        "--print-run",
        "Marzec \"2027\", 500 sztuk",
    ];
    let output = witaj(&arguments, folder.path());
    assert!(output.status.success(), "{}{}", told(&output), String::from_utf8_lossy(&output.stderr));
    assert!(told(&output).contains("The print run is recorded in port/print-runs/"), "{}", told(&output));
    fs::remove_dir_all(out).expect("the packs");
    let names = runs(folder.path());
    assert_eq!(names.len(), 1, "{names:?}");
    (folder, names[0].trim_end_matches(".toml").to_owned())
}

/// The files in the folder of print runs, hidden ones among them.
fn runs(content: &Path) -> Vec<String> {
    let entries = fs::read_dir(content.join("port/print-runs")).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_was_printed_is_compared_with_what_holds_now() {
    let (folder, run) = printed();
    let content = folder.path();
    // To note that an edition was printed makes no other edition.
    let edition = read(content);
    let recorded = edition.city("port").expect("the city").print_runs().next().expect("the run").clone();
    assert_eq!((recorded.label.as_str(), recorded.edition.as_str()), ("Marzec \"2027\", 500 sztuk", edition.id().as_str()));
    assert_eq!(recorded.id.as_str(), run);
    assert!(told(&witaj(&["check"], content)).contains("0 errors"));

    let before = witaj(&["pack", "status", "--city", "port"], content);
    assert_eq!(before.status.code(), Some(0), "{}", told(&before));
    assert!(told(&before).contains("All that it says is still so."), "{}", told(&before));
    let slip = witaj(&["pack", "--erratum", &run, "--city", "port", "--out", "x", "--site", SITE], content);
    assert_eq!(slip.status.code(), Some(1));
    assert!(told(&slip).contains("nothing to correct"), "{}", told(&slip));

    a_year_later(content);
    let after = witaj(&["pack", "status", "--city", "port", "--format", "json"], content);
    assert_eq!(after.status.code(), Some(1), "{}", told(&after));
    let json: Json = serde_json::from_str(&told(&after)).expect("JSON");
    assert_eq!((json[0]["run"].as_str(), json[0]["files"][0].as_str()), (Some(run.as_str()), Some("port-welcome-pl-full.pdf")));
    let line = |change: &Json| {
        let words = |key: &str| change[key].as_str().unwrap_or("-").replace('\u{a0}', " ");
        let of: Vec<&str> = change["of"].as_array().expect("a list").iter().filter_map(Json::as_str).collect();
        assert!(!change["files"][0]["pages"].as_array().expect("pages").is_empty(), "{change}");
        format!("{} {}: {} → {}", of.join("+"), words("kind"), words("was"), words("now"))
    };
    let lines: Vec<String> = json[0]["changes"].as_array().expect("changes").iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "service:health/clinic hours: poniedziałek–piątek: 8:00–15:15; święta: zamknięte → poniedziałek–czwartek: 9:00–17:00; święta: zamknięte",
            "service:health/clinic phone: +48 58 524 45 00 → +48 58 111 22 33",
            "location:clinic address: ul. Przykładowa 8/12, 80-001 Port → ul. Inna 3, 80-001 Port",
            "fact:deadline duration: 14 dni → 30 dni",
        ],
        "an amount with other decimals is the same amount"
    );
    let text = told(&witaj(&["pack", "status", "--city", "port"], content));
    assert!(text.contains("Przychodnia „Fala”") && text.contains("port-welcome-pl-full.pdf, p. "), "{text}");
    assert!(text.contains(&format!("witaj pack --erratum {run} --city port")), "{text}");
}

#[test]
fn a_run_that_is_no_longer_handed_out_is_asked_after_no_more() {
    let (folder, run) = printed();
    a_year_later(folder.path());
    let retire = ["pack", "status", "--city", "port", "--retire", &run];
    assert!(witaj(&retire, folder.path()).status.success());
    let status = witaj(&["pack", "status", "--city", "port"], folder.path());
    assert_eq!(status.status.code(), Some(0));
    assert!(told(&status).contains("No print run is in use"), "{}", told(&status));
    assert_eq!(witaj(&retire, folder.path()).status.code(), Some(2), "it has ended already");
    assert_eq!(witaj(&["pack", "status", "--city", "port", "--retire", "no-such-run"], folder.path()).status.code(), Some(2));
}

#[test]
fn two_runs_of_one_day_do_not_write_over_each_other() {
    let folder = small_city();
    let run = run_of(&["pl"], &[("fact:fee", "money", "17 PLN")]);
    let city = Slug::parse("port").expect("a name");
    let first = record_run(folder.path(), &city, &run).expect("recorded");
    let second = record_run(folder.path(), &city, &run).expect("recorded");
    assert_eq!((first.id.as_str(), second.id.as_str()), ("2026-11-22-0000test", "2026-11-22-0000test-2"));
    assert_eq!(runs(folder.path()), ["2026-11-22-0000test-2.toml", "2026-11-22-0000test.toml"], "nothing else lies there");
    assert_eq!((first.records, first.label), (run.records, run.label), "what is written is read again");
}

#[test]
fn drafts_are_handed_out_to_nobody() {
    let folder = small_city();
    let arguments = ["pack", "--city", "port", "--language", "pl", "--out", "x", "--draft", "--print-run", "A"];
    assert_eq!(witaj(&arguments, folder.path()).status.code(), Some(2));
}

/// A run of one file in each language, which says these values on page 7.
fn run_of(languages: &[&str], says: &[(&str, &str, &str)]) -> PrintRun {
    let language = |tag: &&str| Language::parse(tag).expect("a language");
    let file = |tag: &&str| RunFile {
        name: format!("port-welcome-{tag}.pdf"),
        product: "welcome".to_owned(),
        variant: String::new(),
        languages: vec![language(tag)],
        pages: 40,
        sha256: "0".repeat(64),
    };
    let record = |(of, kind, value): &(&str, &str, &str)| RunRecord {
        of: Subject::parse(of).expect("a subject"),
        names: BTreeMap::from([(language(&"pl"), format!("Nazwa \\ \"{of}\""))]),
        checked: day("2026-11-01"),
        lines: vec![RunLine {
            says: Said::parse(kind, value).expect("a value"),
            printed: Some(format!("wydruk: {value}")),
            pages: (1..=languages.len()).map(|file| (file, vec![7])).collect(),
        }],
    };
    PrintRun {
        id: Slug::parse("2026-11-22-0000test").expect("a name"),
        label: "Próba\nna \"dwie\" linie".to_owned(),
        date: day("2026-11-22"),
        ended: None,
        edition: "0000TEST".to_owned(),
        files: languages.iter().map(file).collect(),
        records: says.iter().map(record).collect(),
        position: Position::default(),
    }
}

/// A small city that has recorded a run.
fn recorded(run: &PrintRun) -> (TempDir, Edition) {
    let folder = small_city();
    record_run(folder.path(), &Slug::parse("port").expect("a name"), run).expect("recorded");
    let edition = read(folder.path());
    (folder, edition)
}

#[test]
fn what_has_ended_moved_or_was_withdrawn_is_told_apart() {
    let run = run_of(
        &["pl"],
        &[
            ("fact:rumour", "money", "99 PLN"),
            ("fact:no-such-fact", "money", "1 PLN"),
            ("fact:fee", "money", "17.00 PLN"),
            ("fact:free-for-all", "statement", ""),
            ("service:health/closed", "phone", "112"),
            ("service:health/clinic", "phone", "+48585244500"),
            ("service:safety/emergency", "phone", "999"),
            ("service:health/clinic", "place", "old-clinic ul. Dawna 1, Port"),
            ("location:station", "name", "Dworzec"),
        ],
    );
    let (_folder, edition) = recorded(&run);
    let city = edition.city("port").expect("the city");
    let changes = city.changes(&run);
    let lines: Vec<String> = changes
        .iter()
        .map(|change| {
            let now = match &change.now {
                Now::Is(said) => said.text(),
                Now::Ended(day) => format!("until {day}"),
                Now::Withdrawn => "withdrawn".to_owned(),
            };
            format!("{} {} → {now}", change.of[0].of, change.was.text())
        })
        .collect();
    assert_eq!(
        lines,
        [
            "fact:rumour 99 PLN → withdrawn",
            "fact:no-such-fact 1 PLN → withdrawn",
            "service:health/closed 112 → withdrawn",
            "service:safety/emergency 999 → 112",
            "service:health/clinic old-clinic ul. Dawna 1, Port → clinic ul. Przykładowa 8/12, 80-001 Port",
            "location:station Dworzec → Port Główny",
        ]
    );
    let ended = Edition::read(_folder.path(), &root().join("locales"), day("2027-01-02")).0;
    let changes = ended.city("port").expect("the city").changes(&run);
    assert!(
        changes.iter().any(|change| change.was.text() == "17.00 PLN"
            && change.now == Now::Is(Said::parse("money", "18.50 PLN").expect("money")))
    );
}

fn order(language: &str, run: &str, file: usize) -> Order {
    let corrects = Some(Corrects { run: Slug::parse(run).expect("a name"), file });
    let language = Language::parse(language).expect("a language");
    Order { choice: Choice { corrects, ..Choice::default() }, ..Order::of("erratum", &[language], SITE) }
}

#[test]
fn a_slip_says_what_is_right_in_the_language_of_the_pack() {
    let says = [
        ("service:health/clinic", "phone", "+48585240000"),
        ("service:health/closed", "hours", "Mo-Fr 08:00-15:00; PH off"),
        ("location:clinic", "address", "ul. Dawna 1, 80-001 Port"),
        ("fact:deadline", "duration", "7 day"),
        ("fact:fee", "money", "17 PLN"),
    ];
    let (_folder, edition) = recorded(&run_of(&["pl", "uk", "ar"], &says));
    let city = edition.city("port").expect("the city");
    let press = Press::open(&root().join("packs")).expect("a press");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errata");
    fs::create_dir_all(&folder).expect("a folder");
    for (file, tag) in ["pl", "uk", "ar"].into_iter().enumerate() {
        let pack = press.print(&edition, city, &order(tag, "2026-11-22-0000test", file + 1));
        let pack = pack.unwrap_or_else(|refusal| panic!("{tag}: {refusal}"));
        assert_eq!(pack.file_name, format!("port-erratum-{tag}-2026-11-22-0000test-{}.pdf", file + 1));
        let path = folder.join(&pack.file_name);
        fs::write(&path, &pack.bytes).expect("a file");
        assert!(pack.pages <= 2, "{tag}: {} pages", pack.pages);
        let text = copied(&path);
        let locale = edition.locale(&Language::parse(tag).expect("a language")).expect("messages");
        for words in ["+48 58 524 45 00", "+48 58 524 00 00", "ul. Przykładowa 8/12, 80-001 Port", "0000TEST", "8:00–15:00"]
        {
            assert!(text.contains(words), "{tag}: “{words}” is not in “{text}”");
        }
        // A program copies Arabic letters that join in an order of its own.
        let ids: &[&str] =
            if tag == "ar" { &[] } else { &["product-erratum", "change-withdrawn", "change-now", "erratum-lead"] };
        for id in ids {
            assert!(words(&text).contains(&words(&locale.say(id))), "{tag}: {id} is not in “{text}”");
        }
        assert!(!text.contains("17"), "{tag}: what has not changed is not on the slip: {text}");
        let validator = page_validation::ValidationOptions::default().profile(page_validation::ValidationProfile::PdfUa1);
        let report = page_validation::validate_pdf(&path, &validator).expect("a report");
        assert!(report.failures.is_empty(), "{tag}: {:?}", report.failures);
    }
}

#[test]
fn a_slip_names_a_thing_once_and_its_pages_run_as_the_language_does() {
    let says = [
        ("service:health/clinic", "phone", "+48585240000"),
        ("service:health/clinic", "hours", "Mo-Th 08:00-12:30,13:30-15:00; Fr 08:00-12:00; PH off"),
    ];
    let mut run = run_of(&["pl", "ar"], &says);
    for line in run.records.iter_mut().flat_map(|record| &mut record.lines) {
        line.pages = [1, 2].map(|file| (file, vec![7, 31])).into();
    }
    let (_folder, edition) = recorded(&run);
    let city = edition.city("port").expect("the city");
    let press = Press::open(&root().join("packs")).expect("a press");
    for (file, tag) in ["pl", "ar"].into_iter().enumerate() {
        let pack = press.print(&edition, city, &order(tag, "2026-11-22-0000test", file + 1));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("slip-{tag}.pdf"));
        fs::write(&path, &pack.unwrap_or_else(|refusal| panic!("{tag}: {refusal}")).bytes).expect("a file");
        let text = copied(&path);
        assert_eq!(text.matches("Nazwa").count(), 1, "{tag}: {text}");
        let words = crate::pack::placed_words(&path).0;
        let left = |number: &str| {
            let bare = |word: &str| word.trim_matches(|letter: char| !letter.is_ascii_digit()) == number;
            words.iter().find(|(_, word)| bare(word)).unwrap_or_else(|| panic!("{tag}: no {number}: {words:?}")).0[0]
        };
        assert_eq!(left("7") > left("31"), tag == "ar", "{tag}: the first page is where lines begin");
    }
}

#[test]
fn a_slip_goes_with_its_pack_in_paper_and_letters_unless_others_are_ordered() {
    let says = [
        ("service:health/clinic", "hours", "Mo-Th 08:00-12:30,13:30-15:00; Fr 08:00-12:00; PH off"),
        ("service:health/clinic", "email", "a-long-address-of-an-office@example.org"),
    ];
    let mut run = run_of(&["pl", "uk", "ar"], &says);
    // The look of the pack in the record, and what the slip is on.
    for (file, variant) in run.files.iter_mut().zip(["", "a4+large-print+bleed", "letter+greyscale+booklet"]) {
        file.variant = variant.to_owned();
    }
    let (folder, _) = recorded(&run);
    let slips = TempDir::new().expect("a folder");
    let out = slips.path();
    let order = |more: &[&str]| {
        let city = ["pack", "--erratum", "2026-11-22-0000test", "--city", "port", "--site", SITE, "--out"];
        let output = witaj(&[&city[..], &[out.to_str().expect("UTF-8")], more].concat(), folder.path());
        assert!(output.status.success(), "{}{}", told(&output), String::from_utf8_lossy(&output.stderr));
        let written = fs::read_dir(out).expect("a folder").map(|entry| entry.expect("a file").file_name());
        let mut names: Vec<String> = written.map(|name| name.to_string_lossy().into_owned()).collect();
        names.retain(|name| name.ends_with(".pdf"));
        names.sort();
        names
    };
    let own = [
        "port-erratum-ar-2026-11-22-0000test-3-letter-greyscale.pdf",
        "port-erratum-pl-2026-11-22-0000test-1.pdf",
        "port-erratum-uk-2026-11-22-0000test-2-a4-large-print.pdf",
    ];
    assert_eq!(order(&[]), own);
    let more = order(&["--language", "pl,uk", "--variant", "large-print,a4"]);
    assert!(more.contains(&"port-erratum-pl-2026-11-22-0000test-1-large-print.pdf".to_owned()), "{more:?}");
    assert_eq!(more.len(), own.len() + 4, "{more:?}");
    for name in &more {
        let lines = Command::new("pdftotext").arg("-layout").arg(out.join(name)).arg("-").output().expect("pdftotext");
        let text = without_marks(&String::from_utf8(lines.stdout).expect("UTF-8"));
        assert!(text.contains("a-long-address-of-an-office@example.org"), "{name}: an address is broken: {text}");
        for hours in ["8:00–12:30", "13:30–15:00"] {
            assert!(text.contains(hours), "{name}: {hours} is broken: {text}");
        }
    }
}

/// The text that a reader copies.
fn copied(path: &PathBuf) -> String {
    let output = Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext of poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    without_marks(&text).replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits alone: programs copy Arabic signs in their own order.
fn words(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric() && !matches!(letter, '\u{64b}'..='\u{65f}')).collect()
}

#[test]
fn a_slip_without_a_reason_is_refused() {
    let (_folder, edition) = recorded(&run_of(&["pl"], &[("fact:fee", "money", "17 PLN")]));
    let city = edition.city("port").expect("the city");
    let press = Press::open(&root().join("packs")).expect("a press");
    let refused = |order: &Order| press.print(&edition, city, order).map(|pack| pack.pages).expect_err("a refusal");
    let refusal = refused(&order("pl", "2026-11-22-0000test", 1));
    assert!(matches!(refusal.reasons[..], [Reason::NothingToCorrect { .. }]), "{refusal}");
    let refusal = refused(&order("pl", "no-such-run", 1));
    assert!(matches!(refusal.reasons[..], [Reason::Choice { kind: "print run", .. }]), "{refusal}");
    let plain = Order::of("erratum", &[Language::parse("pl").expect("a language")], SITE);
    assert!(matches!(refused(&plain).reasons[..], [Reason::Order { .. }]));
}

async fn page(edition: &Arc<Edition>, path: &str) -> (StatusCode, String, String) {
    let search = Arc::new(Search::new(edition));
    let publication = Publication::new(Arc::clone(edition), search, None);
    let request = Request::builder().uri(path).header(header::HOST, "localhost").body(Body::empty()).expect("a request");
    let answer = router(Arc::new(ArcSwap::from_pointee(publication))).oneshot(request).await.expect("an answer");
    let place = answer.headers().get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let status = answer.status();
    let body = answer.into_body().collect().await.expect("a body").to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned(), place)
}

#[tokio::test]
async fn the_code_on_an_old_pack_leads_to_what_has_changed() {
    let says = [("service:health/clinic", "phone", "+48585240000"), ("location:station", "address", "ul. <Dawna> 1, Port")];
    let (_folder, edition) = recorded(&run_of(&["pl"], &says));
    let current = edition.id().to_string();
    let edition = Arc::new(edition);
    let (status, html, _) = page(&edition, "/port/ar/edition/0000TEST").await;
    assert_eq!(status, StatusCode::OK);
    for piece in [
        "dir=\"rtl\"",
        "<bdi dir=\"ltr\"><a class=\"tel\" href=\"tel:+48585244500\" aria-label=\"+4 8, 5 8, 5 2 4, 4 5, 0 0\">+48 58 524 45 00</a></bdi>",
        "<bdi dir=\"ltr\">+48 58 524 00 00</bdi>",
        "ul. &lt;Dawna&gt; 1, Port",
        "ul. Dworcowa 1, Port",
        "<bdi dir=\"ltr\">0000TEST</bdi>",
        "name=\"robots\" content=\"noindex\"",
    ] {
        assert!(html.contains(piece), "{piece} is not on the page: {html}");
    }
    let said = |id: &str| edition.locale(&Language::parse("pl").expect("a language")).expect("messages").say(id);
    let (status, _, place) = page(&edition, "/port/pl/edition/oooo-test").await;
    assert_eq!((status, place.as_str()), (StatusCode::NOT_FOUND, ""));
    let (status, _, place) = page(&edition, "/port/pl/edition/oOoOtest").await;
    assert_eq!((status, place.as_str()), (StatusCode::PERMANENT_REDIRECT, "/port/pl/edition/0000TEST"), "as somebody types it");
    let (status, html, _) = page(&edition, &format!("/port/pl/edition/{current}")).await;
    assert!(status == StatusCode::OK && html.contains(&said("site-changes-current")), "{html}");
    for unknown in ["ZZZZZZZZ", "a", "%3Cb%3E", "", "ä", "0000TEST0"] {
        let (status, html, _) = page(&edition, &format!("/port/pl/edition/{unknown}")).await;
        assert!(status == StatusCode::NOT_FOUND || unknown.is_empty(), "{unknown}: {status}");
        assert!(html.contains(&said("site-changes-unknown")) || unknown.is_empty(), "{unknown}: {html}");
    }
    let (_folder, same) = recorded(&run_of(&["pl"], &[("fact:fee", "money", "17 PLN")]));
    let (_, html, _) = page(&Arc::new(same), "/port/pl/edition/0000TEST").await;
    assert!(html.contains(&said("site-changes-none")), "{html}");
}

/// Letters and digits alone: lines break where they must.
fn letters(text: &str) -> String {
    without_marks(text).chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[test]
fn a_card_is_remembered_with_what_it_prints_and_no_more() {
    let folder = small_city();
    let edition = read(folder.path());
    let city = edition.city("port").expect("the city");
    let press = Press::open(&root().join("packs")).expect("a press");
    let print = |product: &str, item: Option<&str>, second: Option<&str>| {
        let languages: Vec<Language> =
            [Some("pl"), second].into_iter().flatten().map(|tag| Language::parse(tag).expect("a language")).collect();
        let choice = Choice {
            item: item.map(|id| witaj::catalogue::ItemId::parse(id).expect("an id")),
            arrow: (product == "direction-sign").then_some(witaj::pack::Arrow::Left),
            ..Choice::default()
        };
        let order = Order { draft: true, choice, ..Order::of(product, &languages, SITE) };
        let pack = press.print(&edition, city, &order).unwrap_or_else(|refusal| panic!("{product}: {refusal}"));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("remembered-{}", pack.file_name));
        fs::write(&path, &pack.bytes).expect("a file");
        (pack, copied(&path))
    };
    let kinds = |pack: &witaj::pack::Pack| {
        let mut kinds: Vec<String> = Vec::new();
        for record in &pack.records {
            kinds.extend(record.lines.iter().map(|line| format!("{} {}", record.of, line.says.kind())));
        }
        kinds
    };
    let clinic = Some("health/clinic");
    for (product, item, second) in [
        ("leaflet", clinic, Some("uk")),
        ("counter-card", clinic, Some("uk")),
        ("poster", clinic, None),
        ("door-sign", clinic, None),
        ("direction-sign", clinic, None),
        ("direction-sign", Some("health/doctor"), None),
        ("emergency-card", None, None),
    ] {
        let (pack, text) = print(product, item, second);
        for line in pack.records.iter().flat_map(|record| &record.lines) {
            let Some(printed) = &line.printed else { continue };
            assert!(letters(&text).contains(&letters(printed)), "{product}: “{printed}” is remembered and not printed: {text}");
        }
    }
    let (leaflet, _) = print("leaflet", clinic, Some("uk"));
    let all = kinds(&leaflet);
    for kind in ["service:health/clinic phone", "service:health/clinic hours", "location:clinic address"] {
        assert!(all.contains(&kind.to_owned()), "{kind} is not in {all:?}");
    }
    let (sign, text) = print("direction-sign", clinic, None);
    assert!(!text.contains("58 524 45 00"), "{text}");
    assert!(!kinds(&sign).iter().any(|kind| kind.ends_with(" phone")), "{:?}", kinds(&sign));
    let (guide, _) = print("direction-sign", Some("health/doctor"), None);
    assert!(guide.facts.is_empty() && guide.records.is_empty(), "a name rests on no fact: {:?}", kinds(&guide));
    let (card, _) = print("emergency-card", None, None);
    assert!(card.facts.iter().any(|fact| fact.id == "emergency-112"), "{:?}", card.facts);
}
