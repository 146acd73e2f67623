//! Before it is changed who may come in, and how, who asks shows once more that it is them: a phone that lies open for a month is no
//! proof. What the form held is carried along.

use askama::Template;
use axum::http::StatusCode;

use super::passkeys::{self, Ground, Refused};
use super::people::{self, Signed};
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::Sorry;
use super::{key, mailbox};

/// Fields that prove something; the others are carried along.
const PROOFS: [&str; 3] = ["current", "answer", "password"];

#[derive(Template)]
#[template(path = "desk/pages/proof.html")]
struct ProofPage<'a> {
    shell: Shell<'a>,
    /// Where the form goes, and what it holds.
    here: &'a str,
    fields: Vec<(&'a str, &'a str)>,
    by_password: bool,
    by_passkey: bool,
    problem: Option<String>,
    /// Where a fresh link can be sent, where nothing else proves who somebody is.
    address: Option<String>,
}

/// By what somebody can show that it is them.
#[derive(Clone, Copy)]
struct Means {
    password: bool,
    passkey: bool,
}

impl Means {
    fn of(room: &Room<'_>, signed: &Signed) -> Result<Self, Trouble> {
        let owner = signed.person.key.clone();
        let ground = Ground::of(room.desk, room.asked).is_some();
        let passkey = ground && !room.desk.ask(move |database| passkeys::of(database, &owner))?.is_empty();
        Ok(Self { password: signed.person.value.sign_in.is_some(), passkey })
    }

    fn any(self) -> bool {
        self.password || self.passkey
    }
}

/// What stands before a change; `None`: nothing does.
pub(super) fn before(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Result<Option<Answer>, Trouble> {
    let (is_sent, person) = (room.asked.is_sent(), &signed.person.value);
    let is_meant = match parts {
        ["people", ..] | ["me", "passkeys", "begin" | "remove"] => is_sent,
        // Whoever has a password names it there.
        ["me", "password" | "address"] => is_sent && person.sign_in.is_none(),
        _ => false,
    };
    if !is_meant || signed.is_fresh {
        return Ok(None);
    }
    let means = Means::of(room, signed)?;
    // Who judges texts and has nothing to show yet may set the first; who lets others in comes by a fresh link.
    if !means.any() && !person.admin {
        return Ok(None);
    }
    if parts.last() == Some(&"begin") {
        return Ok(Some(Ok(passkeys::pages::leads(room, "/desk/proof"))));
    }
    Ok(match proved(room, signed)? {
        Some(Ok(())) => None,
        Some(Err(why)) => Some(page(room, signed, means, Some(why))),
        None => Some(page(room, signed, means, None)),
    })
}

/// The page by itself, for who goes on to passkeys, and what the browser is to ask a device for.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    match (parts, room.asked.is_sent()) {
        // Nobody is asked for what they have just shown.
        ([], false) if signed.is_fresh => Ok(room.go("/desk/me")),
        ([], false) => page(room, signed, Means::of(room, signed)?, None),
        (["begin"], true) => passkeys::pages::ask_again(room, signed),
        ([], true) => match proved(room, signed)? {
            Some(Ok(())) => Ok(room.go("/desk/me#password")),
            Some(Err(why)) => page(room, signed, Means::of(room, signed)?, Some(why)),
            None => page(room, signed, Means::of(room, signed)?, None),
        },
        _ => room.sorry(Sorry::Lost),
    }
}

/// What the form proves: nothing, or not, with the message that says why.
fn proved(room: &Room<'_>, signed: &Signed) -> Result<Option<Result<(), &'static str>>, Trouble> {
    let (who, now) = (signed.clone(), (room.desk.now)());
    if let Some(name) = signed.person.value.sign_in.clone().filter(|_| !room.asked.secret("current").is_empty()) {
        let kept = room.desk.ask(move |database| people::password(database, &name))?;
        if !key::is_right(room.asked.secret("current"), kept.as_ref().map(|kept| kept.hash.as_str()))? {
            return Ok(Some(Err("desk-me-password-wrong")));
        }
        room.desk.ask(move |database| people::showed_again(database, &who, ("", Vec::new()), now))?;
        return Ok(Some(Ok(())));
    }
    let (answer, ground) = (room.asked.text("answer"), Ground::of(room.desk, room.asked));
    let Some(ground) = ground.filter(|_| !answer.is_empty()) else { return Ok(None) };
    let done = room.desk.ask(move |database| {
        let shown = match passkeys::shown(database, &ground, Some(&who.session), &answer, now)? {
            Ok(shown) if shown.person.key == who.person.key => shown,
            Ok(_) => return Ok(Err(Refused::Others)),
            Err(refused) => return Ok(Err(refused)),
        };
        people::showed_again(database, &who, (&shown.passkey.key, shown.changes), now).map(Ok)
    })?;
    Ok(Some(done.map_err(Refused::message)))
}

fn page(room: &Room<'_>, signed: &Signed, means: Means, problem: Option<&str>) -> Answer {
    let owner = signed.person.key.clone();
    let mailbox = match &room.desk.sender {
        Some(_) if !means.any() => room.desk.ask(move |database| mailbox::of(database, &owner))?,
        _ => None,
    };
    let fields = room.asked.form.iter().filter(|(name, _)| !PROOFS.contains(&name.as_str()));
    let page = ProofPage {
        shell: room.shell(&room.say("desk-proof"), ""),
        // A password that was typed is not carried along, so it is typed again on the page that it came from.
        here: if room.asked.path == "/desk/me/password" { "/desk/proof" } else { &room.asked.path },
        fields: fields.map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        by_password: means.password,
        by_passkey: means.passkey,
        problem: problem.map(|id| room.say(id)),
        address: mailbox.map(|mailbox| mailbox.value.address),
    };
    Ok(room.page_as(StatusCode::FORBIDDEN, page.render()?))
}
