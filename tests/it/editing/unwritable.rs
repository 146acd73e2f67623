//! Folders that may not be written, and a disk that is full.

use super::*;

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
