//! The program itself with a server of e-mail: what it sends, and what it never says.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use witaj::store::{self, Change, Held, Mailbox, Place, Weekly};

use super::{Server, free, program};
use crate::broken::{root, small_city};

#[test]
fn the_program_mails_invitations_and_never_says_its_password() {
    let (server, folder, content) = (Server::start(), tempfile::tempdir().expect("a folder"), small_city());
    let store = folder.path().join("store.db");
    let invite = ["review", "invite", "--city", "port", "--language", "uk", "Olena", "--email", "olena@example.org"];
    // On this machine a password may go unencrypted; nobody listens there.
    let down = format!("smtp://desk:lipa-most@127.0.0.1:{}", free());
    let output = program(&down, &store, content.path(), &invite).output().expect("the program");
    let (said, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{log}");
    assert!(said.starts_with("https://witaj.example/desk/join/"), "the link is there all the same: {said}");
    assert!(log.contains("not sent") && !log.contains("lipa-most"), "{log}");
    let link = ["review", "link", "Olena", "--email", "olena@example.org"];
    let output = program(&server.address(), &store, content.path(), &link).output().expect("the program");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let letters = server.letters(1);
    assert_eq!(letters[0].header("subject"), "Ваше посилання до столу перевірки");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), format!("https://witaj.example{}", letters[0].link("join/")));
    let anew = program(&server.address(), &store, content.path(), &["review", "link", "--anew", "Olena"]).output();
    assert_eq!(anew.expect("the program").status.code(), Some(0));
    assert!(server.letters(2)[1].text().contains("щоб ви могли почати наново"), "whose keys are taken away is told");
    let without_site = Command::new(env!("CARGO_BIN_EXE_witaj"))
        .args(["serve", "--listen", "127.0.0.1:0", "--desk", "--store"])
        .arg(&store)
        .arg("--content")
        .arg(content.path())
        .env("WITAJ_SMTP_URL", server.address())
        .env("WITAJ_MAIL_FROM", "desk@witaj.example")
        .env_remove("DATABASE_URL")
        .env_remove("WITAJ_SITE")
        .current_dir(root())
        .output()
        .expect("the program");
    assert_eq!(without_site.status.code(), Some(2), "no link in an e-mail is guessed");
    assert!(String::from_utf8_lossy(&without_site.stderr).contains("--site"));
    for (server, why) in [("smtp://desk:lipa-most@mail.example", "unencrypted"), ("mail.example", "not the address")] {
        let output = program(server, &store, content.path(), &link).output().expect("the program");
        let log = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{log}");
        assert!(log.contains(why) && !log.contains("lipa-most"), "{log}");
    }
}

#[test]
fn a_program_that_was_killed_sends_nobody_the_same_week_again() {
    let (server, folder, content) = (Server::start(), tempfile::tempdir().expect("a folder"), small_city());
    let place = folder.path().join("store.db");
    let mut count = 0;
    for (name, email) in [("Amal", "amal@example.org"), ("Olena", "olena@example.org")] {
        let args = ["review", "invite", "--city", "port", "--language", "uk", name, "--email", email];
        let invited = program(&server.address(), &place, content.path(), &args).output().expect("the program");
        assert_eq!(invited.status.code(), Some(0), "{invited:?}");
        count += 1;
        server.letters(count);
        let mut database = store::open(&Place::File(place.clone())).expect("a store");
        let mailbox = Held::<Mailbox>::get(database.as_mut(), email).expect("a store").expect("a mailbox");
        let weekly = Some(Weekly { last: "2026-01-05".parse().expect("a day"), stops: Vec::new() });
        let put = mailbox.put(&Mailbox { weekly, ..mailbox.value.clone() }).expect("a change");
        // What is owed can't be read: the week is told of all the same.
        let broken = Change::Put { kind: "owed", key: format!("none/{name}"), expected: None, body: "{}".to_owned() };
        database.change(&[put, broken]).expect("kept");
        drop(database);
        // Each time it looks at everybody in order: when Olena's letter is there, it has looked at Amal.
        let serve = ["serve", "--listen", "127.0.0.1:0", "--desk"];
        let mut serving = program(&server.address(), &place, content.path(), &serve);
        let mut serving = serving.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the server");
        let mut line = String::new();
        BufReader::new(serving.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a line");
        count += 1;
        let letters = server.letters(count);
        serving.kill().expect("it stops");
        serving.wait().expect("it ends");
        assert_eq!(letters[count - 1].header("to"), email);
        assert!(letters[count - 1].header("list-unsubscribe").starts_with("<https://witaj.example/desk/stop/"));
    }
    assert_eq!(server.now().len(), 4, "two invitations and two weeks");
}
