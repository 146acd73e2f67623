//! Changes of the content as the desk makes them: exactly the section, exactly the two texts, never an invalid repository, and
//! never over what somebody else has written meanwhile.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tempfile::TempDir;
use witaj::catalogue::{FactId, Field, Hash, PhoneField, SectionId, Slug, TextKey, Verdict, Written};
use witaj::check::guard::{Guard, Side};
use witaj::command::editor::ContentEditor;
use witaj::desk::editor::{Editor, Refusal};
use witaj::language::Language;
use witaj::review::change::{Author, Change, Made, Obstacle, RecordKey, Unit};

use crate::broken::{root, small_city};

pub(crate) fn editor(content: &Path) -> ContentEditor {
    ContentEditor::open(content, &root().join("locales"), Path::new("none"), Box::new(|_| ())).expect("an editor")
}

pub(crate) fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn slug(name: &str) -> Slug {
    Slug::parse(name).expect("a slug")
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

pub(crate) fn olena() -> Author {
    Author { name: "Olena Example".to_owned() }
}

pub(crate) fn unit(section: &str) -> Unit {
    let text = TextKey { layer: slug("kraj"), name: "health/doctor".to_owned() };
    Unit { text, section: SectionId::new(slug(section)) }
}

fn written(heading: Option<&str>, body: &str) -> Written {
    Written { heading: heading.map(str::to_owned), body: body.to_owned(), say: None }
}

/// The hashes of a section in the source and in a language.
fn hashes(editor: &ContentEditor, section: &str, tag: &str) -> (Hash, Option<Hash>) {
    let versions = editor.versions(&unit(section), &language(tag)).expect("versions");
    (versions.source.expect("a source").hash, versions.translation.map(|version| version.hash))
}

fn good(editor: &ContentEditor, section: &str, tag: &str) -> Change {
    let (source, translation) = hashes(editor, section, tag);
    let translation = translation.expect("a translation");
    Change::Judge { unit: unit(section), language: language(tag), source, translation, verdict: Verdict::Approved }
}

fn translate(editor: &ContentEditor, section: &str, tag: &str, written: Written) -> Change {
    let (source, before) = hashes(editor, section, tag);
    Change::Translate { unit: unit(section), language: language(tag), source, before, written, approve: true }
}

fn state(editor: &ContentEditor, section: &str, tag: &str) -> &'static str {
    let preview = editor.preview(&source(editor, "intro", "Lekarz pomaga zawsze najpierw.")).expect("a preview");
    let content = &preview.edition.catalogue().layers[&slug("kraj")];
    let texts = content.texts().find(|texts| texts.key == unit("head").text).expect("the text");
    let approvals = content.approvals.get(&language(tag)).cloned().unwrap_or_default();
    witaj::review::section_state(texts, &language(tag), &unit(section).section, &approvals).as_str()
}

fn source(editor: &ContentEditor, section: &str, body: &str) -> Change {
    let before = hashes(editor, section, "pl").0;
    let heading = editor.versions(&unit(section), &language("pl")).expect("versions").source.expect("a source").written.heading;
    Change::Source { unit: unit(section), before, written: written(heading.as_deref(), body) }
}

/// All files with what they say.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut next = vec![folder.to_owned()];
    while let Some(folder) = next.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            match entry.is_dir() {
                true if entry.ends_with(".git") => {}
                true => next.push(entry),
                false => drop(files.insert(entry.clone(), fs::read_to_string(&entry).unwrap_or_default())),
            }
        }
    }
    files
}

/// What changed, as lines with + and - by file.
fn changes(folder: &Path, before: &BTreeMap<PathBuf, String>) -> String {
    let after = files(folder);
    let mut paths: Vec<&PathBuf> = before.keys().chain(after.keys()).collect();
    paths.sort();
    paths.dedup();
    let mut shown = String::new();
    for path in paths {
        let text = |files: &BTreeMap<PathBuf, String>| files.get(path).cloned().unwrap_or_default();
        let (old, new) = (text(before), text(&after));
        if old != new {
            shown += &format!("{}\n", path.strip_prefix(folder).expect("below").display());
            let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
            for operation in similar::capture_diff_slices(similar::Algorithm::Myers, &old, &new) {
                if operation.tag() != similar::DiffTag::Equal {
                    old[operation.old_range()].iter().for_each(|line| shown += &format!("-{line}\n"));
                    new[operation.new_range()].iter().for_each(|line| shown += &format!("+{line}\n"));
                }
            }
        }
    }
    shown
}

fn made(editor: &ContentEditor, change: &Change) -> Made {
    editor.make(change, &olena(), day()).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// A small city in a git repository.
pub(crate) fn in_git() -> (TempDir, git2::Repository) {
    let folder = small_city();
    let repository = git2::Repository::init(folder.path()).expect("a repository");
    commit_all(&repository, "Begin");
    (folder, repository)
}

fn commit_all(repository: &git2::Repository, subject: &str) {
    let mut index = repository.index().expect("an index");
    index.add_all(["."], git2::IndexAddOption::DEFAULT, None).expect("files");
    index.write().expect("written");
    let tree = repository.find_tree(index.write_tree().expect("a tree")).expect("a tree");
    let person = git2::Signature::now("Somebody", "somebody@localhost").expect("a name");
    let parent = repository.head().ok().map(|head| head.peel_to_commit().expect("a commit"));
    let parents: Vec<&git2::Commit<'_>> = parent.iter().collect();
    repository.commit(Some("HEAD"), &person, &person, subject, &tree, &parents).expect("a commit");
}

/// The last commits: author, committer, subject, files.
fn log(editor: &ContentEditor, most: usize) -> Vec<(String, String, Vec<String>)> {
    let past = editor.history(most).expect("a history");
    past.into_iter().map(|past| (past.author, past.subject, past.files)).collect()
}

#[test]
fn an_approval_is_one_entry_more() {
    let folder = small_city();
    let before = files(folder.path());
    let editor = editor(folder.path());
    let change = good(&editor, "intro", "ar");
    made(&editor, &change);
    insta::assert_snapshot!(changes(folder.path(), &before), @r#"
    kraj/approvals/ar.toml
    +# Who approved which translation. Entries are added and never changed.
    +
    +[[approval]]
    +item = "health/doctor"
    +section = "intro"
    +source = "274da6c8c07b81d2"
    +translation = "792ec2a125d6b674"
    +verdict = "approved"
    +reviewer = "Olena Example"
    +date = 2026-11-22
    "#);
    assert_eq!(state(&editor, "head", "ar"), "draft");
    let dispute = Change::Judge {
        unit: unit("head"),
        language: language("uk"),
        source: hashes(&editor, "head", "uk").0,
        translation: hashes(&editor, "head", "uk").1.expect("a translation"),
        verdict: Verdict::Disputed,
    };
    made(&editor, &dispute);
    let approvals = fs::read_to_string(folder.path().join("kraj/approvals/uk.toml")).expect("a file");
    let first = &before[&folder.path().join("kraj/approvals/uk.toml")];
    assert!(approvals.starts_with(first) && approvals.ends_with("reviewer = \"Olena Example\"\ndate = 2026-11-22\n"));
    assert_eq!(state(&editor, "head", "uk"), "disputed");
}

#[test]
fn whoever_finds_an_older_translation_right_ties_it_to_the_source_of_today() {
    let folder = small_city();
    let editor = editor(folder.path());
    assert_eq!(state(&editor, "steps", "ar"), "outdated");
    let before = files(folder.path());
    made(&editor, &good(&editor, "steps", "ar"));
    let changes = changes(folder.path(), &before);
    assert!(changes.contains("-steps = \"0123456789abcdef\"\n+steps = \"5b7de451d36ad738\"\n"), "{changes}");
    assert_eq!(state(&editor, "steps", "ar"), "approved");
}

#[test]
fn a_correction_changes_its_section_and_nothing_else() {
    let folder = small_city();
    let file = folder.path().join("kraj/guides/health/doctor/uk.md");
    let text = fs::read_to_string(&file).expect("a text").replace("origin =", "# a remark\norigin =");
    fs::write(&file, text).expect("a text");
    let before = files(folder.path());
    let editor = editor(folder.path());
    let steps = written(Some("Що робити"), "1. Оберіть **поліклініку**.\r\n2. Подайте заяву. Ви маєте на це {fact:deadline}.");
    let made = made(&editor, &translate(&editor, "steps", "uk", steps));
    assert_eq!(made.commit, None, "there is no history");
    assert_eq!(Some(made.hash.expect("a hash")), hashes(&editor, "steps", "uk").1);
    let shown = changes(folder.path(), &before);
    let (approval, text) = shown.split_once("kraj/guides").expect("both files");
    assert!(approval.starts_with("kraj/approvals/uk.toml\n+\n+[[approval]]\n"), "{approval}");
    assert_eq!(
        text,
        "/health/doctor/uk.md\n-2. Подайте декларацію. Ви маєте на це {fact:deadline}.\n-   - Візьміть паспорт.\n\
         +2. Подайте заяву. Ви маєте на це {fact:deadline}.\n"
    );
    let head = translate(&editor, "head", "uk", written(Some("Лікар"), "Оберіть лікаря. Ціна {fact:fee}."));
    let Ok(_) = editor.make(&head, &olena(), day()) else { panic!("refused") };
    let text = fs::read_to_string(&file).expect("a text");
    assert!(text.starts_with("+++\ntitle = \"Лікар\"\nsummary = \"Оберіть лікаря. Ціна {fact:fee}.\"\nkeywords"), "{text}");
    assert!(text.contains("# a remark\norigin"), "{text}");
}

#[test]
fn a_new_section_takes_its_place_and_a_new_text_begins_with_its_head() {
    let folder = small_city();
    let editor = editor(folder.path());
    let danger = "- [ ] اتصل بالرقم {fact:emergency-112}. انظر [النجدة](item:safety/emergency).";
    made(&editor, &translate(&editor, "danger", "ar", written(Some("عند الخطر"), danger)));
    let text = fs::read_to_string(folder.path().join("kraj/guides/health/doctor/ar.md")).expect("a text");
    assert!(text.ends_with(&format!("جواز السفر.\n\n## عند الخطر {{#danger}}\n\n{danger}\n")), "{text}");
    assert!(text.contains("\ndanger = \"603938ab2af21925\"\n+++"), "{text}");
    assert_eq!(state(&editor, "danger", "ar"), "approved");

    let values = TextKey { layer: slug("port"), name: "values".to_owned() };
    let head = Unit { text: values.clone(), section: SectionId::head() };
    let versions = editor.versions(&head, &language("ar")).expect("versions");
    assert_eq!(versions.translation, None);
    let intro = editor.text(&values, &language("pl")).expect("a text").swap_remove(1);
    let translate = |section: SectionId, source: Hash, written: Written| {
        let unit = Unit { text: values.clone(), section };
        Change::Translate { unit, language: language("ar"), source, before: None, written, approve: false }
    };
    let first = translate(intro.0.clone(), intro.1.hash.clone(), written(None, "نحترم بعضنا."));
    assert_eq!(editor.make(&first, &olena(), day()), Err(Refusal::HeadFirst));
    let source = versions.source.expect("a source").hash;
    made(&editor, &translate(SectionId::head(), source, written(Some("قيمنا"), "كيف نعيش معًا.")));
    made(&editor, &first);
    let text = fs::read_to_string(folder.path().join("port/values/ar.md")).expect("a text");
    assert!(text.starts_with("+++\ntitle = \"قيمنا\"\nsummary = \"كيف نعيش معًا.\"\norigin = \"person\"\n"), "{text}");
    assert_eq!(editor.text(&values, &language("ar")).expect("a text").len(), 2);
}

#[test]
fn what_changed_meanwhile_is_shown_and_not_overwritten() {
    let folder = small_city();
    let editor = editor(folder.path());
    let approval = good(&editor, "intro", "uk");
    let correction = translate(&editor, "intro", "uk", written(None, "Лікар допоможе."));
    made(&editor, &translate(&editor, "intro", "uk", written(None, "Лікар лікує першим.")));
    let before = files(folder.path());
    for change in [&approval, &correction] {
        let Err(Refusal::Moved(now)) = editor.make(change, &olena(), day()) else { panic!("not refused") };
        assert_eq!(now.translation.expect("a translation").written.body, "Лікар лікує першим.");
    }
    // … and so when the source moves, by hand.
    let correction = translate(&editor, "intro", "uk", written(None, "Лікар допоможе."));
    let file = folder.path().join("kraj/guides/health/doctor/pl.md");
    let text = fs::read_to_string(&file).expect("a text").replace("pomaga najpierw", "pomaga zawsze");
    fs::write(&file, text).expect("a text");
    let Err(Refusal::Moved(now)) = editor.make(&correction, &olena(), day()) else { panic!("not refused") };
    assert_eq!(now.source.expect("a source").written.body, "Lekarz pomaga zawsze.");
    assert_eq!(changes(folder.path(), &before).lines().next(), Some("kraj/guides/health/doctor/pl.md"), "that alone");
}

#[test]
fn what_differs_from_the_source_is_refused_with_its_guard() {
    let folder = small_city();
    let editor = editor(folder.path());
    let before = files(folder.path());
    let fact = |id: &str, side: Side| Guard::Fact { id: FactId::parse(id).expect("an id"), side };
    for (body, guard) in [
        ("1. Подайте заяву.", fact("deadline", Side::Missing)),
        ("1. Подайте заяву. Ви маєте {fact:deadline} або {fact:fee}.", fact("fee", Side::Extra)),
        ("1. У вас {fact:deadline}, о 15:30.", Guard::Hours { value: "15:30".to_owned(), side: Side::Extra }),
        ("1. {fact:deadline}, до 1.12.2026.", Guard::Date { value: "1.12.2026".to_owned(), side: Side::Extra }),
        ("1. {fact:deadline}, ٢٠ злотих.", Guard::Amount { value: "٢٠ злотих".to_owned(), side: Side::Extra }),
        ("1. {fact:deadline}, 58 524 45 00.", Guard::Phone { value: "585244500".to_owned(), side: Side::Extra }),
        ("1. {fact:deadline}, ३ дні.", Guard::Number { value: "3".to_owned(), side: Side::Extra }),
        ("1. [{fact:deadline}](https://example.org)", Guard::Link { to: "https://example.org".to_owned(), side: Side::Extra }),
        ("1. {fact:deadline} \u{202e}так", Guard::Direction { mark: "U+202E".to_owned() }),
    ] {
        let change = translate(&editor, "steps", "uk", written(Some("Що робити"), body));
        assert!(editor.preview(&change).expect("a preview").guards.contains(&guard), "{body}");
        let Err(Refusal::Guards(guards)) = editor.make(&change, &olena(), day()) else { panic!("not refused: {body}") };
        assert!(guards.contains(&guard) && guard.forbids(), "{body}: {guards:?}");
    }
    let left = written(
        Some("Що робити"),
        "1. Złóż deklarację w przychodni, gdy lekarz już jest z tobą i masz paszport. {fact:deadline}.",
    );
    let guards = editor.preview(&translate(&editor, "steps", "uk", left)).expect("a preview").guards;
    assert!(guards.iter().any(|guard| matches!(guard, Guard::LeftOver { .. }) && !guard.forbids()), "{guards:?}");
    assert_eq!(changes(folder.path(), &before), "");
}

#[test]
fn words_can_not_break_the_repository() {
    let folder = small_city();
    let editor = editor(folder.path());
    let before = files(folder.path());
    for body in [
        "Lekarz.\n\n```\nkod",
        "Lekarz.\n\n<!-- otwarte",
        "Lekarz.\n\n## Nowy nagłówek {#steps}\n\nx",
        "Lekarz.\n\n## Bez nazwy\n\nx",
        "Lekarz <script>alert(1)</script>",
        "Lekarz {fact:no-such-fact}",
        "Lekarz [tam](javascript:alert(1))",
        "Lekarz [tam](item:health/nobody)",
        "Zadzwoń 58 524 45 00.",
        "",
    ] {
        let refusal = editor.make(&source(&editor, "intro", body), &olena(), day());
        assert!(matches!(refusal, Err(Refusal::Faults(_) | Refusal::Obstacle(Obstacle::Other, _))), "{body}: {refusal:?}");
    }
    assert_eq!(changes(folder.path(), &before), "");
}

#[test]
fn a_word_of_the_source_makes_its_own_translations_outdated_and_a_fact_makes_none() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    assert_eq!((state(&editor, "steps", "uk"), state(&editor, "head", "uk")), ("approved", "approved"));
    let body = "1. Wybierz **przychodnię**.\n2. Złóż wniosek. Masz na to {fact:deadline}.\n   - Weź paszport.";
    let change = source(&editor, "steps", body);
    let touched = editor.preview(&change).expect("a preview").touched;
    let named: Vec<String> = touched.pages.iter().map(|page| format!("{}/{}", page.city, page.name)).collect();
    assert_eq!(named, ["port/health/doctor"]);
    let states: Vec<String> = touched
        .states
        .iter()
        .map(|change| {
            format!("{} {}: {} → {}", change.unit.section, change.language, change.before.as_str(), change.after.as_str())
        })
        .collect();
    assert_eq!(states, ["steps uk: approved → outdated"]);
    made(&editor, &change);
    assert_eq!((state(&editor, "steps", "uk"), state(&editor, "head", "uk")), ("outdated", "approved"));

    let fee = RecordKey::Fact(slug("kraj"), FactId::parse("fee").expect("an id"));
    let record = editor.record(&fee).expect("a record");
    let value = Change::Fact {
        layer: slug("kraj"),
        id: FactId::parse("fee").expect("an id"),
        before: record.hash,
        value: "16.50".to_owned(),
        sources: Vec::new(),
        checked: day(),
        valid_from: None,
        valid_until: None,
    };
    let preview = editor.preview(&value).expect("a preview");
    assert_eq!(preview.touched.states, []);
    assert_eq!(preview.touched.languages, [language("ar"), language("pl"), language("uk")]);
    made(&editor, &value);
    assert_eq!(state(&editor, "head", "uk"), "approved");
    let Err(Refusal::RecordMoved(Some(now))) = editor.make(&value, &olena(), day()) else { panic!("not refused") };
    assert!(now.fields.contains(&("value".to_owned(), Field::Text("16.50".to_owned()))));
}

#[test]
fn a_fact_gets_a_value_that_follows() {
    let folder = small_city();
    let before = files(folder.path());
    let editor = editor(folder.path());
    let id = FactId::parse("deadline").expect("an id");
    let of = RecordKey::Fact(slug("kraj"), id.clone());
    let change = Change::Fact {
        layer: slug("kraj"),
        id,
        before: editor.record(&of).expect("a record").hash,
        value: "30".to_owned(),
        sources: vec![slug("paper")],
        checked: day(),
        valid_from: NaiveDate::from_ymd_opt(2027, 3, 1),
        valid_until: None,
    };
    made(&editor, &change);
    insta::assert_snapshot!(changes(folder.path(), &before), @r#"
    kraj/facts.toml
    +valid_until = 2027-02-28
    +
    +[[deadline.later]]
    +value = "30"
    +valid_from = 2027-03-01
    +sources = ["paper"]
    +checked = 2026-11-22
    "#);
}

#[test]
fn a_record_that_would_be_wrong_is_refused_with_what_is_wrong() {
    let folder = small_city();
    let editor = editor(folder.path());
    let of = RecordKey::Location(slug("port"), slug("clinic"));
    let before = files(folder.path());
    let change = |fields: &[(&str, Option<Field>)]| Change::Record {
        of: of.clone(),
        before: Some(editor.record(&of).expect("a record").hash),
        fields: fields.iter().map(|(name, field)| ((*name).to_owned(), field.clone())).collect(),
        text: None,
    };
    let hours = |text: &str| Some(Field::Text(text.to_owned()));
    for (name, field, rule) in [
        ("schedule", hours("pn-pt 8-16"), "bad-hours"),
        ("schedule", hours("Mo-Fr 08:00-16:00"), "hours-without-holidays"),
        ("latitude", Some(Field::Number(61.0)), "outside-city"),
        ("checked", Some(Field::Time("2031-01-01".to_owned())), "bad-date"),
        ("colour", hours("red"), "unknown-key"),
        ("street", None, "missing-key"),
        ("organization", hours("nobody"), "unknown-organization"),
    ] {
        let Err(Refusal::Faults(faults)) = editor.make(&change(&[(name, field)]), &olena(), day()) else {
            panic!("not refused: {name}")
        };
        assert!(faults.iter().any(|fault| fault.rule == rule && fault.file == "port/locations.toml"), "{rule}: {faults:?}");
    }
    assert_eq!(changes(folder.path(), &before), "");
    made(&editor, &change(&[("schedule", hours("Mo-Fr 09:00-17:00; PH off")), ("latitude", Some(Field::Number(54.0)))]));
    insta::assert_snapshot!(changes(folder.path(), &before), @r#"
    port/locations.toml
    -latitude = 54.35
    +latitude = 54.0
    -schedule = "Mo-Fr 08:00-15:15; PH off"
    +schedule = "Mo-Fr 09:00-17:00; PH off"
    "#);
}

#[test]
fn an_alert_is_announced_with_its_text_in_one_commit_and_taken_back_whole() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let before = files(folder.path());
    let time = |text: &str| Some(Field::Time(text.to_owned()));
    let fields = [
        ("severity", Some(Field::Text("warning".to_owned()))),
        ("from", time("2026-12-01T06:00:00")),
        ("until", time("2026-12-02T18:00:00")),
        (
            "phones",
            Some(Field::Phones(vec![PhoneField { number: Some("+48 58 524 45 00".to_owned()), ..PhoneField::default() }])),
        ),
        ("sources", Some(Field::List(vec!["paper".to_owned()]))),
        ("checked", time("2026-11-20")),
        ("confidence", Some(Field::Text("1".to_owned()))),
        ("volatility", Some(Field::Text("operational".to_owned()))),
    ];
    let alert = |fields: &[(&str, Option<Field>)]| Change::Record {
        of: RecordKey::Alert(slug("port"), slug("no-water")),
        before: None,
        fields: fields.iter().map(|(name, field)| ((*name).to_owned(), field.clone())).collect(),
        text: Some(written(Some("Nie ma wody"), "Weź wodę z cysterny.\n\nCysterna stoi przy szkole.")),
    };
    let Err(Refusal::Faults(faults)) = editor.make(&alert(&fields[..2]), &olena(), day()) else { panic!("not refused") };
    assert!(faults.iter().any(|fault| fault.rule == "missing-key"), "{faults:?}");
    assert_eq!(changes(folder.path(), &before), "");
    let commit = made(&editor, &alert(&fields)).commit.expect("a commit");
    let text = fs::read_to_string(folder.path().join("port/alerts/no-water/pl.md")).expect("a text");
    assert!(
        text.contains("summary = \"Weź wodę z cysterny.\"") && text.ends_with("+++\n\nCysterna stoi przy szkole.\n"),
        "{text}"
    );
    let touched = editor.history(1).expect("a history").swap_remove(0);
    assert_eq!(touched.files, ["port/alerts/no-water/alert.toml", "port/alerts/no-water/pl.md"]);
    assert!(matches!(editor.make(&alert(&fields), &olena(), day()), Err(Refusal::RecordMoved(Some(_)))), "it is there already");
    made(&editor, &Change::Undo { commit });
    assert_eq!(changes(folder.path(), &before), "");
}

#[test]
fn every_change_is_one_commit_under_the_name_of_its_author() {
    let (folder, repository) = in_git();
    let editor = editor(folder.path());
    let commit = made(&editor, &good(&editor, "intro", "ar")).commit.expect("a commit");
    let correction = translate(&editor, "intro", "uk", written(None, "Лікар лікує першим."));
    // Somebody writes a word by hand beside it, and into the same file.
    let file = folder.path().join("kraj/guides/health/doctor/uk.md");
    let text = fs::read_to_string(&file).expect("a text").replace("\"я хворий\"", "\"я захворів\"");
    fs::write(&file, text).expect("a text");
    fs::write(folder.path().join("kraj/remark.txt"), "not yet\n").expect("a file");
    made(&editor, &correction);
    let expected = [
        (
            "Olena Example",
            "Translate health/doctor #intro into uk",
            &["kraj/approvals/uk.toml", "kraj/guides/health/doctor/uk.md"][..],
        ),
        ("Witaj", "Keep what was changed by hand", &["kraj/guides/health/doctor/uk.md"]),
        ("Olena Example", "Approve health/doctor #intro in ar", &["kraj/approvals/ar.toml"]),
    ];
    let expected: Vec<(String, String, Vec<String>)> = expected
        .map(|(author, subject, files)| {
            (author.to_owned(), subject.to_owned(), files.iter().map(|file| (*file).to_owned()).collect())
        })
        .into();
    assert_eq!(log(&editor, 3), expected);
    let head = repository.head().expect("a branch").peel_to_commit().expect("a commit");
    assert_eq!(head.committer().name(), Some("Witaj"));
    assert!(head.parent(0).expect("a parent").parent_id(0).expect("a parent").to_string() == commit);
    let mut status = git2::StatusOptions::new();
    status.include_untracked(true);
    let left: Vec<String> = repository
        .statuses(Some(&mut status))
        .expect("a status")
        .iter()
        .map(|entry| entry.path().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(left, ["kraj/remark.txt"], "nothing else is left or taken along");

    let (_, hash) = hashes(&editor, "intro", "uk");
    let made_before = editor.earlier(&unit("intro"), &language("uk"), &Hash::parse("88f8f80583fd85c8").expect("a hash"));
    assert_eq!(made_before.expect("a history").expect("a version").body, "Лікар допомагає першим.");
    let now = editor.earlier(&unit("intro"), &language("uk"), &hash.expect("a hash")).expect("a history");
    assert_eq!(now.expect("a version").body, "Лікар лікує першим.");
}

#[test]
fn a_change_is_taken_back_unless_others_stand_on_it() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let before = files(folder.path());
    let first = made(&editor, &translate(&editor, "intro", "uk", written(None, "Лікар лікує."))).commit.expect("a commit");
    let second = made(&editor, &good(&editor, "intro", "ar")).commit.expect("a commit");
    made(&editor, &Change::Undo { commit: first.clone() });
    let left = changes(folder.path(), &before);
    assert!(left.starts_with("kraj/approvals/ar.toml") && !left.contains("uk"), "{left}");
    assert_eq!(editor.make(&Change::Undo { commit: first }, &olena(), day()), Err(Refusal::BuiltUpon));
    made(&editor, &Change::Undo { commit: second });
    assert_eq!(changes(folder.path(), &before), "");
    let nothing = Change::Undo { commit: "0123456789012345678901234567890123456789".to_owned() };
    assert!(matches!(editor.make(&nothing, &olena(), day()), Err(Refusal::Unknown(_))));
}

#[cfg(unix)]
#[test]
fn where_nothing_may_be_written_nothing_is_lost() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = small_city();
    let editor = editor(folder.path());
    let outside = TempDir::new().expect("a folder");
    fs::create_dir(outside.path().join("approvals")).expect("a folder");
    let approvals = folder.path().join("kraj/approvals");
    let change = good(&editor, "intro", "uk");
    let before = files(&approvals);
    fs::rename(&approvals, folder.path().join("kraj/kept")).expect("renamed");
    symlink(outside.path().join("approvals"), &approvals).expect("a link");
    let refusal = editor.make(&change, &olena(), day());
    assert!(matches!(refusal, Err(Refusal::Obstacle(Obstacle::Other, _))), "{refusal:?}");
    assert_eq!(fs::read_dir(outside.path().join("approvals")).expect("a folder").count(), 0, "nothing leads out");
    fs::remove_file(&approvals).expect("removed");
    fs::rename(folder.path().join("kraj/kept"), &approvals).expect("renamed");

    fs::set_permissions(&approvals, fs::Permissions::from_mode(0o555)).expect("rights");
    // Root may write everywhere.
    let is_held = fs::write(approvals.join("x"), "").is_err();
    if is_held {
        let refusal = editor.make(&change, &olena(), day());
        assert!(matches!(refusal, Err(Refusal::Obstacle(Obstacle::ReadOnly, _))), "{refusal:?}");
    } else {
        fs::remove_file(approvals.join("x")).expect("removed");
    }
    fs::set_permissions(&approvals, fs::Permissions::from_mode(0o755)).expect("rights");
    assert_eq!(files(&approvals), before);
    made(&editor, &change);
}

/// A disk of a few hundred kilobytes, in a name space of its own. Where the machine gives none, nothing can be told.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_everything_stays_as_it_was() {
    const SCRIPT: &str = r#"
        set -e
        mount -t tmpfs -o size=2m tmpfs "$DISK" || exit 77
        cp -r tests/small-city/. "$DISK"
        approve() { "$WITAJ" review approve --content "$DISK" --layer kraj --language uk --by "$1" health/doctor#intro; }
        dd if=/dev/zero of="$DISK/.full" bs=1k 2>/dev/null || true
        ! approve "Olena Example"
        rm "$DISK/.full"
        diff -r tests/small-city "$DISK"
        approve "Olena Example"
        git -C "$DISK" init -q && git -C "$DISK" add . && git -C "$DISK" -c user.name=a -c user.email=a@b commit -qm Begin
        cp -r "$DISK" "$OTHER/kept"
        dd if=/dev/zero of="$DISK/.full" bs=1k 2>/dev/null || true
        # A little room, so that the files find place and the history does not.
        truncate -s -8k "$DISK/.full"
        ! approve "Second Example"
        rm "$DISK/.full"
        diff -r --exclude objects --exclude index "$OTHER/kept" "$DISK"
        approve "Second Example"
        git -C "$DISK" fsck
        git -C "$DISK" log -1 --format=%an | grep -q "Second Example"
        test -z "$(git -C "$DISK" status --porcelain)"
    "#;
    let (disk, other) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let mut command = std::process::Command::new("unshare");
    command.args(["-rm", "sh", "-c", SCRIPT]).current_dir(root());
    command.env("DISK", disk.path()).env("OTHER", other.path()).env("WITAJ", env!("CARGO_BIN_EXE_witaj"));
    let may = std::process::Command::new("unshare").args(["-rm", "true"]).status();
    if !may.is_ok_and(|status| status.success()) {
        println!("left out: this machine gives no name space of its own");
        return;
    }
    let output = command.output().expect("a shell");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(77) => println!("left out: this machine gives no disk of its own"),
        code => assert!(code == Some(0) && said.contains("there is no room left on the disk"), "{code:?}: {said}"),
    }
}
