//! Judgements and corrections: exactly the entry, exactly the section.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use witaj::edition::Edition;
use witaj::search::Search;

use super::*;

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

/// An editor that tells each edition that it publishes.
fn telling(content: &Path) -> (ContentEditor, Receiver<Arc<Edition>>) {
    let (told, published) = channel();
    let told = Mutex::new(told);
    let publish = Box::new(move |edition: &Arc<Edition>| {
        told.lock().expect("nobody fails").send(Arc::clone(edition)).expect("somebody listens");
    });
    let editor = ContentEditor::open(content, &root().join("locales"), Path::new("none"), publish);
    (editor.expect("an editor"), published)
}

#[test]
fn an_approval_builds_no_index_and_a_correction_one() {
    let content = small_city();
    let (editor, published) = telling(content.path());
    made(&editor, &good(&editor, "intro", "ar"));
    let first = published.try_recv().expect("an edition");
    let search = Search::new(&first);
    search.warm(&first, &|| true).expect("indexes");
    made(&editor, &good(&editor, "head", "ar"));
    let second = published.try_recv().expect("an edition");
    assert_ne!(first.id(), second.id());
    assert_eq!(Search::after(Some(&search), &second).bytes(), search.bytes(), "the words are the same");
    made(&editor, &translate(&editor, "intro", "ar", written(None, "الطبيب يساعد دائمًا.")));
    let third = published.try_recv().expect("an edition");
    let left = Search::after(Some(&search), &third).bytes();
    assert!(0 < left && left < search.bytes(), "that of one language is built anew");
}

#[test]
fn what_had_an_error_already_is_written_to_and_not_published() {
    let content = small_city();
    let (editor, published) = telling(content.path());
    // Somebody has copied a folder in that can't be read.
    let stray = content.path().join("kraj/guides/health/Lekarz");
    fs::create_dir(&stray).and_then(|()| fs::write(stray.join("pl.md"), "Lekarz\n")).expect("a file");
    made(&editor, &good(&editor, "intro", "ar"));
    assert!(published.try_recv().is_err(), "readers keep what they have");
    fs::remove_dir_all(&stray).expect("a folder");
    made(&editor, &good(&editor, "head", "ar"));
    let edition = published.try_recv().expect("an edition");
    let approved = &edition.catalogue().layers[&slug("kraj")].approvals[&language("ar")];
    assert_eq!(approved.iter().filter(|approval| approval.reviewer == "Olena Example").count(), 2, "nothing is lost");
}

#[test]
fn a_list_of_approvals_may_grow_for_years() {
    let content = small_city();
    let place = content.path().join("kraj/approvals/ar.toml");
    let entry = |number: usize| {
        let ids = "item = \"health/doctor\"\nsection = \"intro\"\nsource = \"274da6c8c07b81d2\"";
        let verdict = "verdict = \"approved\"\nreviewer = \"Amal Example\"\ndate = 2026-11-20";
        format!("[[approval]]\n{ids}\ntranslation = \"{number:016x}\"\n{verdict}\n\n")
    };
    let long: String = (0..2000).map(entry).collect();
    assert!(long.len() > 256 * 1024, "longer than a text may be");
    fs::create_dir_all(place.parent().expect("a folder")).and_then(|()| fs::write(&place, long)).expect("a file");
    let (editor, published) = telling(content.path());
    made(&editor, &good(&editor, "intro", "ar"));
    let edition = published.try_recv().expect("an edition");
    assert_eq!(edition.catalogue().layers[&slug("kraj")].approvals[&language("ar")].len(), 2001);
}
