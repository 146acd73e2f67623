//! What is not taken: what changed meanwhile, what differs from the source, what would break the repository.

use witaj::check::guard::Place;

use super::*;

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
        ("1. [{fact:deadline}](term:pesel)", Guard::Term { id: SectionId::new(slug("pesel")), side: Side::Extra }),
        ("1. {fact:deadline}, 3 дні.", Guard::Typed { value: "3".to_owned() }),
        ("1. {fact:deadline} \u{202e}так", Guard::Direction { mark: "U+202E".to_owned() }),
        ("1. {fact:deadline}. الطبيب يساعد دائمًا.", Guard::OtherScript { words: "الطبيب يساعد دائمًا.".to_owned() }),
    ] {
        let change = translate(&editor, "steps", "uk", written(Some("Що робити"), body));
        let found = editor.preview(&change).expect("a preview").guards;
        assert!(found.contains(&guard), "{body}: {found:?}");
        let Err(Refusal::Guards(guards)) = editor.make(&change, &olena(), day()) else { panic!("not refused: {body}") };
        assert!(guards.contains(&guard) && guard.forbids(), "{body}: {guards:?}");
    }
    let left = written(
        Some("Що робити"),
        "1. Złóż deklarację w przychodni, gdy lekarz już jest z tobą i masz paszport. {fact:deadline}.",
    );
    let guards = editor.preview(&translate(&editor, "steps", "uk", left)).expect("a preview").guards;
    assert!(guards.iter().any(|guard| matches!(guard, Guard::LeftOver { .. }) && !guard.forbids()), "{guards:?}");
    // What may be meant so is asked about, and forbids nothing.
    let long = written(Some("Що робити"), &format!("1. {{fact:deadline}}. {}", "Подайте заяву до поліклініки. ".repeat(12)));
    let guards = editor.preview(&translate(&editor, "steps", "uk", long)).expect("a preview").guards;
    let too_long = guards.iter().find(|guard| matches!(guard, Guard::TooLong { place: Place::Body, .. }));
    assert!(too_long.is_some_and(|guard| !guard.forbids()), "{guards:?}");
    let guards = editor
        .preview(&translate(&editor, "head", "ar", written(Some("طبيب"), "اختر. {fact:fee}.")))
        .expect("a preview")
        .guards;
    assert_eq!(guards, [Guard::MissingSection { id: SectionId::new(slug("danger")) }]);
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
