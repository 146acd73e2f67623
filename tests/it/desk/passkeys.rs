//! Coming in by a passkey, with a device that is made here: what it may say, and what is refused.

use axum::http::{StatusCode, header};
use chrono::Duration;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use witaj::store::{Challenge, Held, Passkey, Person};

use super::editors::marta_by_link;
use super::{Town, Visitor};
use crate::site::attributes;

const ORIGIN: &str = "https://witaj.example";
const RP: &str = "witaj.example";

/// Something that keeps a key and signs with it.
pub(super) struct Device {
    key: SigningKey,
    id: [u8; 16],
    /// Whose passkey it holds, as it was told.
    owner: Value,
    count: u32,
}

/// What a device says of itself and of where it is; a forger says something else.
#[derive(Clone, Copy)]
struct Says {
    origin: &'static str,
    rp: &'static str,
    unlocked: bool,
    count: u32,
}

const HONEST: Says = Says { origin: ORIGIN, rp: RP, unlocked: true, count: 1 };

impl Device {
    /// Makes a passkey as it was asked to; hands back its answer.
    fn make(number: u8, options: &Value, says: Says) -> (Self, String) {
        let key = SigningKey::from_slice(&[number; 32]).expect("a key");
        let device = Self { key, id: [number; 16], owner: options["user"]["id"].clone(), count: 0 };
        let point = device.key.verifying_key().to_encoded_point(false);
        let mut data = device.data(says, 0x40);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(device.id);
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(point.x().expect("a point"));
        data.extend([0x22, 0x58, 32]);
        data.extend(point.y().expect("a point"));
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        let client = client("webauthn.create", options, says);
        let response = json!({ "clientDataJSON": base64(&client), "attestationObject": base64(&object), "transports": [] });
        let answer = device.answer(&response);
        (Self { count: says.count, ..device }, answer)
    }

    /// Shows the passkey.
    fn show(&self, options: &Value, says: Says) -> String {
        let (data, client) = (self.data(says, 0), client("webauthn.get", options, says));
        let signed = [data.clone(), Sha256::digest(&client).to_vec()].concat();
        let signature: Signature = self.key.sign(&signed);
        self.answer(&json!({
            "clientDataJSON": base64(&client),
            "authenticatorData": base64(&data),
            "signature": base64(signature.to_der().as_bytes()),
            "userHandle": self.owner,
        }))
    }

    fn data(&self, says: Says, flags: u8) -> Vec<u8> {
        let unlocked = if says.unlocked { 4 } else { 0 };
        let mut data = Sha256::digest(says.rp.as_bytes()).to_vec();
        data.push(flags | 1 | unlocked);
        data.extend((self.count + says.count).to_be_bytes());
        data
    }

    fn answer(&self, response: &Value) -> String {
        let id = base64(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} }).to_string()
    }
}

fn client(kind: &str, options: &Value, says: Says) -> Vec<u8> {
    let words = json!({ "type": kind, "challenge": options["challenge"], "origin": says.origin, "crossOrigin": false });
    words.to_string().into_bytes()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let group = |three: &[u8]| {
        let number = three.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let letter = |at: usize| char::from(LETTERS[(number >> (18 - 6 * at) & 63) as usize]);
        (0..=three.len()).map(letter).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

fn form(answer: &str) -> String {
    let escaped = answer.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    format!("answer={}", escaped.collect::<String>())
}

impl Visitor<'_> {
    /// What the browser is told to ask a device for.
    async fn asked(&mut self, path: &str) -> Value {
        let answer = self.send(path, "").await;
        assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/json"));
        serde_json::from_slice(&answer.bytes).expect("JSON")
    }

    pub(super) async fn sets_passkey(&mut self, number: u8) -> Device {
        let options = self.asked("/desk/me/passkeys/begin").await;
        let (device, answer) = Device::make(number, &options, HONEST);
        let kept = self.send("/desk/me/passkeys", &form(&answer)).await;
        assert_eq!(kept.header(header::LOCATION), "/desk/me?done=passkey#passkeys");
        device
    }
}

fn stranger(town: &Town) -> Visitor<'_> {
    Visitor { town, cookie: String::new() }
}

pub(super) fn passkeys(town: &Town) -> Vec<Held<Passkey>> {
    Held::list(town.database().as_mut(), "").expect("passkeys")
}

#[tokio::test]
async fn a_passkey_lets_in_without_a_name_until_it_is_removed() {
    let town = Town::under(Some(ORIGIN));
    let mut olena = town.visitor("Olena Kovalenko", &["uk"]).await;
    let options = olena.asked("/desk/me/passkeys/begin").await;
    assert_eq!((&options["user"]["name"], &options["rp"]["id"]), (&json!("Olena Kovalenko"), &json!(RP)));
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(
        (&options["authenticatorSelection"]["residentKey"], &options["attestation"]),
        (&json!("required"), &json!("none"))
    );
    let device = olena.sets_passkey(7).await;
    let again = olena.asked("/desk/me/passkeys/begin").await;
    assert_eq!(again["excludeCredentials"][0]["id"], base64(&device.id), "a device is told which it has already");
    olena.send("/desk/sign-out", "").await;

    let mut other = stranger(&town);
    let door = other.get("/desk/sign-in").await.text();
    assert!(
        door.contains("data-passkey=\"show\"") && door.contains("method=\"post\" action=\"/desk/sign-in/passkey\""),
        "{door}"
    );
    let options = other.asked("/desk/sign-in/passkey/begin").await;
    assert_eq!((&options["rpId"], &options["userVerification"]), (&json!(RP), &json!("required")));
    assert_eq!(options["allowCredentials"], json!([]), "nobody says who comes");
    let came = other.send("/desk/sign-in/passkey", &form(&device.show(&options, HONEST))).await;
    assert_eq!((came.status, came.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk"));
    let me = other.get("/desk/me").await.text();
    assert!(me.contains("Olena Kovalenko") && me.contains("id=\"passkeys\""), "{me}");
    let held = passkeys(&town);
    assert_eq!((held.len(), held[0].value.used), (1, Some(town.now().date_naive())));
    let notes = town.database().notes(0, 99).expect("notes");
    let by_passkey = notes.iter().find(|(_, note)| note.action == "signed-in-by-passkey").expect("a note");
    assert!(held[0].key.starts_with(&by_passkey.1.person) && by_passkey.1.object == held[0].key, "{by_passkey:?}");
    let waiting = Held::<Challenge>::list(town.database().as_mut(), "").expect("questions");
    assert_eq!(waiting.len(), 2, "those without an answer");

    // A session that began so is seen and ended like any other.
    let owner = by_passkey.1.person.clone();
    let fresh = witaj::desk::fresh_link(town.database().as_mut(), &owner, "command", town.now()).expect("a link");
    let mut first = stranger(&town);
    first.send(&witaj::desk::link("", &fresh), "").await;
    let devices = first.get("/desk/me").await.text();
    let session = attributes(devices.rsplit("class=\"devices\"").next().expect("devices"), "value")[0].replace('/', "%2F");
    assert_eq!(first.send("/desk/me/end", &format!("session={session}")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(other.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in");
    let mut other = first;

    // Its owner sees it and removes it; nobody else can.
    let key = attributes(me.split("id=\"passkeys\"").nth(1).expect("passkeys"), "value")[0];
    let remove = format!("passkey={}", key.replace('/', "%2F"));
    town.visitor("Amal", &["ar"]).await.send("/desk/me/passkeys/remove", &remove).await;
    assert_eq!(passkeys(&town).len(), 1, "nobody removes another's");
    assert_eq!(other.send("/desk/me/passkeys/remove", &remove).await.status, StatusCode::SEE_OTHER);
    assert_eq!(passkeys(&town), []);
    let mut late = stranger(&town);
    let options = late.asked("/desk/sign-in/passkey/begin").await;
    let refused = late.send("/desk/sign-in/passkey", &form(&device.show(&options, Says { count: 2, ..HONEST }))).await;
    assert_eq!((refused.status, refused.headers.get(header::SET_COOKIE)), (StatusCode::FORBIDDEN, None));
    assert!(refused.text().contains("This passkey is not known here, or was removed."), "{}", refused.text());
}

#[tokio::test]
async fn what_is_forged_copied_sent_twice_or_late_lets_nobody_in() {
    let town = Town::under(Some(ORIGIN));
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let mut device = olena.sets_passkey(7).await;
    let mut visitor = stranger(&town);
    let mut thief = Device { id: device.id, ..Device::make(8, &json!({}), HONEST).0 };
    thief.owner = device.owner.clone();
    let (wrong, late) = ("The answer of the device does not fit this page.", "That took too long, or was sent twice.");
    for (who, says) in [
        (&device, Says { origin: "https://evil.example", ..HONEST }),
        (&device, Says { origin: "http://witaj.example", ..HONEST }),
        (&device, Says { rp: "evil.example", ..HONEST }),
        (&device, Says { unlocked: false, ..HONEST }),
        (&thief, HONEST),
    ] {
        let options = visitor.asked("/desk/sign-in/passkey/begin").await;
        let refused = visitor.send("/desk/sign-in/passkey", &form(&who.show(&options, says))).await;
        assert_eq!((refused.status, refused.headers.get(header::SET_COOKIE)), (StatusCode::FORBIDDEN, None));
        assert!(refused.text().contains(wrong), "{}", refused.text());
    }

    // An answer counts once, and only for five minutes, and only where it was asked for.
    device.count = 10;
    let options = visitor.asked("/desk/sign-in/passkey/begin").await;
    let answer = form(&device.show(&options, HONEST));
    assert_eq!(visitor.send("/desk/sign-in/passkey", &answer).await.status, StatusCode::SEE_OTHER);
    let mut again = stranger(&town);
    assert!(again.send("/desk/sign-in/passkey", &answer).await.text().contains(late), "sent twice");
    let options = again.asked("/desk/sign-in/passkey/begin").await;
    town.after(Duration::minutes(5));
    assert!(
        again
            .send("/desk/sign-in/passkey", &form(&device.show(&options, Says { count: 2, ..HONEST })))
            .await
            .text()
            .contains(late)
    );
    let options = olena.asked("/desk/me/passkeys/begin").await;
    let elsewhere = again.send("/desk/sign-in/passkey", &form(&device.show(&options, Says { count: 3, ..HONEST }))).await;
    assert!(elsewhere.text().contains(late), "what was asked to set one shows none");
    for nothing in ["", "{}", "[]", "{\"id\":\"\"}"] {
        assert_eq!(again.send("/desk/sign-in/passkey", &form(nothing)).await.status, StatusCode::FORBIDDEN, "{nothing}");
    }

    // A copy counts for itself, and gives itself away.
    device.count = 5;
    let options = again.asked("/desk/sign-in/passkey/begin").await;
    let copied = again.send("/desk/sign-in/passkey", &form(&device.show(&options, HONEST))).await;
    assert!(copied.status == StatusCode::FORBIDDEN && copied.text().contains("Somebody seems to have a copy of this passkey"));
    let notes = town.database().notes(0, 99).expect("notes");
    assert!(notes.iter().any(|(_, note)| note.action == "copied-passkey" && note.object == passkeys(&town)[0].key));

    // Who was let go is told so, and nobody else learns it.
    device.count = 20;
    let person = Held::<Person>::list(town.database().as_mut(), "").expect("people").remove(0);
    let gone = person.put(&Person { left: true, ..person.value.clone() }).expect("a change");
    town.database().change(&[gone]).expect("let go");
    let options = again.asked("/desk/sign-in/passkey/begin").await;
    let left = again.send("/desk/sign-in/passkey", &form(&device.show(&options, HONEST))).await;
    assert!(left.headers.get(header::SET_COOKIE).is_none() && left.text().contains("You no longer have access here."));
}

#[tokio::test]
async fn a_passkey_is_set_only_by_who_asked_in_that_session() {
    let town = Town::under(Some(ORIGIN));
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let mut amal = town.visitor("Amal", &["ar"]).await;
    let options = olena.asked("/desk/me/passkeys/begin").await;
    let (_, answer) = Device::make(7, &options, HONEST);
    assert_eq!(amal.send("/desk/me/passkeys", &form(&answer)).await.status, StatusCode::FORBIDDEN, "asked by somebody else");
    assert_eq!(olena.send("/desk/me/passkeys", &form(&answer)).await.status, StatusCode::FORBIDDEN, "and used up by that");
    for says in [Says { origin: "https://evil.example", ..HONEST }, Says { rp: "evil.example", ..HONEST }] {
        let options = olena.asked("/desk/me/passkeys/begin").await;
        let refused = olena.send("/desk/me/passkeys", &form(&Device::make(7, &options, says).1)).await;
        assert!(refused.status == StatusCode::FORBIDDEN && refused.text().contains("role=\"alert\""));
    }
    assert_eq!(passkeys(&town), []);
    for number in 1..=20 {
        olena.sets_passkey(number).await;
    }
    let many = olena.send("/desk/me/passkeys/begin", "").await;
    assert!(many.status == StatusCode::FORBIDDEN && many.text().contains("\"says\":"), "{}", many.text());
}

#[tokio::test]
async fn where_browsers_take_no_passkeys_none_are_offered() {
    for origin in [None, Some("http://witaj.example"), Some("https://192.0.2.7"), Some("https://[2001:db8::7]")] {
        let town = Town::under(origin);
        let mut olena = town.visitor("Olena", &["uk"]).await;
        for path in ["/desk/me", "/desk/sign-in"] {
            let html = olena.get(path).await.text();
            assert!(!html.contains("passkey"), "{origin:?} {path}");
        }
        assert_eq!(olena.send("/desk/me/passkeys/begin", "").await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger(&town).send("/desk/sign-in/passkey/begin", "").await.status, StatusCode::NOT_FOUND);
    }
    // On this machine, under its name; under its number browsers take none.
    let town = Town::new();
    for (host, offered) in [
        ("localhost:8080", true),
        ("LOCALHOST", true),
        ("127.0.0.1:8080", false),
        ("[::1]:8080", false),
        ("localhost.evil.example", false),
    ] {
        let door = stranger(&town).ask("GET", "/desk/sign-in", "", &[(header::HOST, host)]).await;
        assert_eq!(door.text().contains("data-passkey"), offered, "{host}");
    }
}

#[tokio::test]
async fn who_came_long_ago_shows_the_passkey_before_people_are_changed() {
    let town = Town::under(Some(ORIGIN));
    let mut marta = marta_by_link(&town).await;
    let mut device = marta.sets_passkey(7).await;
    let mut amal = town.visitor("Amal", &["ar"]).await;
    let others = amal.sets_passkey(8).await;
    town.after(Duration::hours(2));
    let invite = "name=Iwan&city=port&language=uk";
    let asked = marta.send("/desk/people/invite", invite).await;
    assert!(asked.status == StatusCode::FORBIDDEN && asked.text().contains("name=\"name\" value=\"Iwan\""), "{}", asked.text());
    let options = marta.asked("/desk/proof/begin").await;
    let answer = form(&others.show(&options, HONEST));
    let refused = marta.send("/desk/people/invite", &format!("{invite}&{answer}")).await;
    assert!(refused.status == StatusCode::FORBIDDEN && refused.text().contains("Ten klucz dostępu należy do kogoś innego."));
    device.count = 5;
    let door = stranger(&town).asked("/desk/sign-in/passkey/begin").await;
    let answer = form(&device.show(&door, HONEST));
    assert_eq!(
        marta.send("/desk/people/invite", &format!("{invite}&{answer}")).await.status,
        StatusCode::FORBIDDEN,
        "asked at the door"
    );
    let options = marta.asked("/desk/proof/begin").await;
    let answer = form(&device.show(&options, Says { count: 2, ..HONEST }));
    let made = marta.send("/desk/people/invite", &format!("{invite}&{answer}")).await;
    assert!(made.status == StatusCode::OK && made.text().contains("/desk/join/"), "{}", made.text());

    // Another passkey is set only then, too.
    assert_eq!(marta.send("/desk/me/passkeys/begin", "").await.status, StatusCode::OK);
    town.after(Duration::minutes(16));
    let led = marta.send("/desk/me/passkeys/begin", "").await;
    assert!(led.status == StatusCode::FORBIDDEN && led.text() == "{\"go\":\"/desk/proof\"}", "{}", led.text());
    let password = marta.send("/desk/me/password", "name=marta&password=lipa%20most%20zupa%20rower").await;
    assert!(
        password.status == StatusCode::FORBIDDEN && password.text().contains("action=\"/desk/proof\""),
        "{}",
        password.text()
    );
    assert!(!password.text().contains("lipa most"), "a password is never shown");
}

#[tokio::test]
async fn a_passkey_is_two_factors_by_itself() {
    let town = Town::under(Some(ORIGIN));
    let mut marta = marta_by_link(&town).await;
    let invite = |name: &str| format!("name={name}&city=port&language=uk");
    let first = marta.send("/desk/people/invite", &invite("Iwan")).await.text();
    assert!(first.contains("data-passkey=\"set\"") && first.contains("value=\"Iwan\""), "{first}");
    let options = marta.asked("/desk/me/passkeys/begin").await;
    let (mut device, answer) = Device::make(7, &options, HONEST);
    let made = marta.send("/desk/people/invite", &format!("{}&{}", invite("Iwan"), form(&answer))).await;
    assert!(made.status == StatusCode::OK && made.text().contains("/desk/join/"), "{}", made.text());

    let mut other = stranger(&town);
    let options = other.asked("/desk/sign-in/passkey/begin").await;
    device.count = 5;
    other.send("/desk/sign-in/passkey", &form(&device.show(&options, HONEST))).await;
    assert!(
        other.send("/desk/people/invite", &invite("Olha")).await.text().contains("/desk/join/"),
        "and nothing more is asked"
    );

    // Who comes by a link shows it beside; another is not set by a link alone, wherever the page is said to be.
    let mut again = marta_by_link(&town).await;
    let asked = again.send("/desk/people/invite", &invite("Amal")).await.text();
    assert!(asked.contains("data-passkey=\"show\"") && !asked.contains("data-passkey=\"set\""), "{asked}");
    assert!(!asked.contains("new-password"), "{asked}");
    assert_eq!(again.send("/desk/me/passkeys/begin", "").await.text(), "{\"go\":\"/desk/proof\"}");
    let set = again.send("/desk/me/password", "name=marta&password=lipa%20most%20zupa%20rower").await;
    assert_eq!(set.status, StatusCode::FORBIDDEN);
    let options = again.asked("/desk/proof/begin").await;
    device.count = 10;
    let answer = form(&device.show(&options, HONEST));
    assert!(again.send("/desk/people/invite", &format!("{}&{answer}", invite("Amal"))).await.text().contains("/desk/join/"));
}

#[tokio::test]
async fn where_browsers_take_no_passkeys_one_that_is_set_counts_all_the_same() {
    let town = Town::new();
    let mut marta = marta_by_link(&town).await;
    let key = format!("{}/x", Held::<Person>::list(town.database().as_mut(), "").expect("people")[0].key);
    let day = town.now().date_naive();
    let [id, public_key, state, device] = [(); 4].map(|()| String::new());
    let passkey = Passkey { id, public_key, state, device, set: day, used: None };
    town.database().change(&[witaj::store::record::new(&key, &passkey).expect("a change")]).expect("kept");
    let asked = marta.send("/desk/people/invite", "name=Iwan&city=port&language=uk&new-name=thief&new-password=x").await;
    let html = asked.text();
    assert!(asked.status == StatusCode::FORBIDDEN && !html.contains("new-password") && html.contains("--anew"), "{html}");
}

#[tokio::test]
async fn a_removed_passkey_takes_the_other_sessions_along_and_the_last_stays_where_two_factors_are_needed() {
    let town = Town::under(Some(ORIGIN));
    let mut olena = town.visitor("Olena", &["uk"]).await;
    let device = olena.sets_passkey(7).await;
    let mut lost = stranger(&town);
    let options = lost.asked("/desk/sign-in/passkey/begin").await;
    lost.send("/desk/sign-in/passkey", &form(&device.show(&options, HONEST))).await;
    assert_eq!(lost.get("/desk/me").await.status, StatusCode::OK);
    let remove = |key: &str| format!("passkey={}", key.replace('/', "%2F"));
    let removed = olena.send("/desk/me/passkeys/remove", &remove(&passkeys(&town)[0].key)).await;
    assert_eq!(removed.header(header::LOCATION), "/desk/me?done=passkey-removed#passkeys");
    assert_eq!(lost.get("/desk/me").await.header(header::LOCATION), "/desk/sign-in", "the device is signed out, too");
    assert_eq!(olena.get("/desk/me").await.status, StatusCode::OK);

    // Who invites would set the next by a link alone.
    let mut marta = marta_by_link(&town).await;
    marta.sets_passkey(8).await;
    let (first, kept) = (passkeys(&town)[0].key.clone(), passkeys(&town));
    let refused = marta.send("/desk/me/passkeys/remove", &remove(&first)).await;
    assert!(refused.status == StatusCode::FORBIDDEN && refused.text().contains("sam link nie wystarcza"), "{}", refused.text());
    assert_eq!(passkeys(&town), kept);
    marta.sets_passkey(9).await;
    assert_eq!(marta.send("/desk/me/passkeys/remove", &remove(&first)).await.status, StatusCode::SEE_OTHER);
    let set = marta.send("/desk/me/password", "name=marta&password=lipa%20most%20zupa%20rower").await;
    assert_eq!(set.header(header::LOCATION), "/desk/me?done=password");
    let second = passkeys(&town)[0].key.clone();
    assert_eq!(marta.send("/desk/me/passkeys/remove", &remove(&second)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(passkeys(&town), []);
}
