//! Source texts, facts, records and alerts, and what they make outdated.

use super::*;

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
        new_source: None,
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
        new_source: None,
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
