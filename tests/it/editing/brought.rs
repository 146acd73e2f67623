//! Sections that come back together: each stands for itself, and what can be taken is one change.

use witaj::desk::editor::Outcome;
use witaj::exchange::Proposal;

use super::*;
use crate::program::{witaj, words};

/// A section of the guide as it came back.
fn back(editor: &ContentEditor, section: &str, tag: &str, written: Written) -> Proposal {
    let (source, before) = hashes(editor, section, tag);
    Proposal { unit: unit(section), language: language(tag), source, before, written }
}

/// What became of sections, in a word each.
fn became(outcomes: &[Outcome]) -> Vec<&'static str> {
    let word = |outcome: &Outcome| match outcome {
        Outcome::Same => "same",
        Outcome::Taken => "taken",
        Outcome::Moved => "moved",
        Outcome::Guards(_) => "guards",
        Outcome::Faults(faults) => faults.first().map_or("no fault", |fault| fault.rule),
        Outcome::HeadFirst => "head first",
        Outcome::Unknown => "unknown",
    };
    outcomes.iter().map(word).collect()
}

fn is_valid(content: &Path) -> bool {
    let output = witaj(&["check", "--content", &content.to_string_lossy()]);
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", words(&output.stderr));
    !words(&output.stdout).contains("error[")
}

#[test]
fn a_section_that_the_checks_forbid_stays_behind_and_the_others_of_its_text_are_taken() {
    let (folder, repository) = in_git();
    let editor = editor(folder.path());
    let commits = || repository.revwalk().and_then(|mut walk| walk.push_head().map(|()| walk.count())).expect("commits");
    let before = files(folder.path());
    let (calm, hurt) =
        ("1. Оберіть **лікарню**.\n2. Подайте декларацію. Ви маєте на це {fact:deadline}.", "<b>Лікар</b> допомагає.");
    let danger = "- [ ] Одразу телефонуйте {fact:emergency-112}. Дивіться [порятунок](item:safety/emergency).";
    let proposals = [
        back(&editor, "intro", "uk", written(None, hurt)),
        back(&editor, "steps", "uk", written(Some("Що робити"), calm)),
        back(&editor, "danger", "uk", written(Some("Коли погано"), danger)),
    ];
    let looked = editor.take(&proposals, None).expect("a look");
    assert_eq!(became(&looked), ["raw-html", "taken", "taken"]);
    assert_eq!(changes(folder.path(), &before), "", "looking writes nothing");
    let taken = editor.take(&proposals, Some(&olena())).expect("taken");
    assert_eq!(taken, looked, "what was looked at is what is done");
    let changed = changes(folder.path(), &before);
    assert!(changed.contains("+1. Оберіть **лікарню**.") && changed.contains("+- [ ] Одразу телефонуйте"), "{changed}");
    assert!(!changed.contains("<b>") && is_valid(folder.path()), "{changed}");
    assert_eq!(commits(), 2, "one commit for all that was taken");
    let (author, subject, touched) = log(&editor, 1).remove(0);
    assert_eq!((&*author, &*subject), ("Olena Example", "Take 2 corrected sections into uk"));
    assert_eq!(touched, ["kraj/guides/health/doctor/uk.md"]);
    // The same file again, with the one section corrected.
    let corrected =
        [back(&editor, "intro", "uk", written(None, "Лікар лікує першим.")), proposals[1].clone(), proposals[2].clone()];
    assert_eq!(became(&editor.take(&corrected, Some(&olena())).expect("taken")), ["taken", "same", "same"]);
    assert!(is_valid(folder.path()));
}

#[test]
fn each_of_many_is_told_its_own_fault() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let before = files(folder.path());
    let proposals = [
        back(&editor, "head", "uk", written(Some("Лікар {fact:fee}"), "Оберіть лікаря. Це коштує {fact:fee}.")),
        back(&editor, "intro", "uk", written(None, "Лікар <i>допомагає</i>.")),
        back(&editor, "steps", "uk", written(Some("Що робити"), "1. Оберіть.\n2. Ви маєте на це {fact:deadline} 7777.")),
        back(&editor, "danger", "uk", written(Some("Коли погано"), "~~~~\n- [ ] Телефонуйте {fact:emergency-112}.")),
    ];
    let outcomes = editor.take(&proposals, Some(&olena())).expect("a look");
    assert_eq!(became(&outcomes)[1..3], ["raw-html", "guards"]);
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Faults(_) | Outcome::Guards(_))), "{outcomes:?}");
    assert_eq!(changes(folder.path(), &before), "", "there is nothing to take, and nothing is written");
}

/// An empty title stands in the front matter, from which no line leads to a section of the body.
#[test]
fn a_title_that_was_deleted_holds_back_nothing_but_itself() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let proposals = [
        back(&editor, "head", "uk", written(None, "Оберіть лікаря. Це коштує {fact:fee}.")),
        back(&editor, "intro", "uk", written(None, "Лікар лікує першим.")),
    ];
    assert_eq!(became(&editor.take(&proposals, Some(&olena())).expect("taken")), ["missing-key", "taken"]);
    assert!(is_valid(folder.path()));
}

/// A translation begins with its title, wherever that stands in the file.
#[test]
fn sections_of_a_text_that_has_no_translation_wait_for_its_title_and_for_nothing_else() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let text = TextKey { layer: slug("port"), name: "values".to_owned() };
    let back = |section: &str, written: Written| {
        let unit = Unit { text: text.clone(), section: SectionId::new(slug(section)) };
        let source = editor.versions(&unit, &language("ar")).expect("versions").source.expect("a source").hash;
        Proposal { unit, language: language("ar"), source, before: None, written }
    };
    let (intro, head) = (back("intro", written(None, "نحترم بعضنا.")), back("head", written(Some("قيمنا"), "كيف نعيش معًا.")));
    let untitled = back("head", written(None, "كيف نعيش معًا."));
    let take = |proposals: &[Proposal], by: Option<&Author>| became(&editor.take(proposals, by).expect("a look"));
    assert_eq!(take(&[intro.clone(), head.clone()], None), ["taken", "taken"]);
    assert_eq!(take(&[intro.clone(), untitled], Some(&olena())), ["head first", "missing-key"]);
    assert_eq!(take(&[head], Some(&olena())), ["taken"]);
    assert_eq!(take(&[intro], Some(&olena())), ["taken"], "the same file again, once the title is there");
    assert!(is_valid(folder.path()));
}

/// The checks allow a text so many bytes: which section is one too many, no line says.
#[test]
fn of_sections_that_are_wrong_only_together_as_many_are_taken_as_can_be() {
    let (folder, _) = in_git();
    let editor = editor(folder.path());
    let long = |words: &str, most: usize| words.repeat(most / words.len());
    let calm = "1. Оберіть **лікарню**.\n2. Подайте декларацію. Ви маєте на це {fact:deadline}.";
    let danger = "- [ ] Телефонуйте {fact:emergency-112}. Дивіться [порятунок](item:safety/emergency).";
    let proposals = [
        back(&editor, "intro", "uk", written(None, &long("Лікар допомагає.\n\n", 150_000))),
        back(&editor, "steps", "uk", written(Some("Що робити"), calm)),
        back(&editor, "danger", "uk", written(Some("Коли погано"), &format!("{danger}\n\n{}", long("Чекайте.\n\n", 150_000)))),
    ];
    assert_eq!(became(&editor.take(&proposals, Some(&olena())).expect("taken")), ["taken", "taken", "too-large"]);
    assert!(is_valid(folder.path()));
}
