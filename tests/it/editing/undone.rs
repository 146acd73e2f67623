//! One commit for each change, and taking it back.

use super::*;

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
