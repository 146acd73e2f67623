//! What the program tells its log of those who come in.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use crate::broken::small_city;
use crate::program::{Server, witaj, words};

#[test]
fn no_link_that_lets_in_stands_in_the_log() {
    let (folder, content) = (tempfile::tempdir().expect("a folder"), small_city());
    let (store, path) = (folder.path().join("store.db"), content.path().to_string_lossy().into_owned());
    let store = store.to_string_lossy();
    let invite = ["review", "invite", "--content", &path, "--store", &store, "--city", "port", "--language", "uk", "Olena"];
    let invited = witaj(&[&invite[..], &["--site", "https://witaj.example"]].concat());
    let link = words(&invited.stdout);
    let secret = link.trim().rsplit('/').next().expect("a secret").to_owned();
    assert!(secret.len() > 40, "{link}");
    let server = Server::start_with(content.path(), &["--desk", "--store", &store]);
    let ask = |method: &str| {
        let address = &server.address;
        let mut stream = TcpStream::connect(address).expect("the server");
        let head = format!("{method} /desk/join/{secret} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\n");
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        write!(stream, "{head}{kind}").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer.split_whitespace().nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(["GET", "POST", "POST"].map(ask), ["200", "303", "410"], "looked at, used, used up");
    let log = server.stop();
    assert!(!log.contains(&secret) && !log.contains("/desk/join"), "{log}");
}
