//! What somebody shows before they do what nobody else looks at. Before it is changed who may come in, and how, that it is still them:
//! a phone that lies open for a month is no proof. Before they invite, or change what everybody reads, two factors: a passkey, or a link
//! and a password. What the form held is carried along.

use std::sync::Arc;
use std::time::Instant;

use askama::Template;
use axum::http::StatusCode;

use super::passkeys::{self, Ground, Refused};
use super::people::{self, Pass, Signed};
use super::router::{Answer, Trouble};
use super::shell::{Room, Shell};
use super::sorry::{PASSWORDS, Sorry};
use super::{factors, key, letters, mailbox, own_password};
use crate::mail::Address;
use crate::store::Means;

/// Fields that prove or set something, beside passwords; what remains is carried along.
const PROOFS: [&str; 3] = ["answer", "new-name", "send-link"];

#[derive(Template)]
#[template(path = "desk/pages/proof.html")]
struct ProofPage<'a> {
    shell: Shell<'a>,
    lead: String,
    /// Where the form goes, and what it holds.
    here: &'a str,
    fields: Vec<(&'a str, &'a str)>,
    by_password: bool,
    by_passkey: bool,
    /// Passkeys can be set here.
    sets_passkey: bool,
    /// A first password is set: its name as it was typed, and what a good one is.
    sets: Option<(String, String)>,
    /// A link is what is missing.
    link: Option<ByLink>,
    /// What to do where all is lost that could be shown.
    lost: Option<String>,
    problem: Option<String>,
}

/// What is said where a link is what is missing.
struct ByLink {
    words: String,
    /// It can be sent to their address; or it was just now.
    can_send: bool,
    sent: Option<String>,
}

/// What an act asks for.
#[derive(Clone, Copy, Default)]
struct Asks {
    /// To have shown who they are only now.
    fresh: bool,
    /// To have shown two factors.
    two: bool,
}

/// What somebody has set to come in by.
#[derive(Clone, Copy)]
struct Own {
    password: bool,
    passkey: bool,
    /// Browsers give passkeys here. Where they do not, a passkey that was set counts all the same: nobody sets another first one.
    shows: bool,
}

/// What comes before an act.
pub(super) enum Before {
    /// Nothing more: who asks, with what they have shown.
    Enter(Signed),
    /// A page that asks for something, with what the browser holds from now on where something was shown.
    Page(Answer, Option<Pass>),
}

/// What is said why something is not enough.
type Problem = Option<String>;

impl Own {
    fn of(room: &Room<'_>, signed: &Signed) -> Result<Self, Trouble> {
        let owner = signed.person.key.clone();
        let passkey = !room.desk.ask(move |database| passkeys::of(database, &owner))?.is_empty();
        let shows = Ground::of(room.desk, room.asked).is_some();
        Ok(Self { password: signed.person.value.sign_in.is_some(), passkey, shows })
    }

    fn any(self) -> bool {
        self.password || self.passkey
    }
}

impl Asks {
    /// What an act asks for of somebody. What they may not do at all is told where it is done.
    fn of(room: &Room<'_>, signed: &Signed, own: Own, parts: &[&str]) -> Self {
        let person = &signed.person.value;
        let acts_alone = person.acts_alone();
        // Who has nothing yet sets the first by what let them in.
        let changes = acts_alone && own.any();
        match parts {
            ["people", ..] => Self { fresh: true, two: acts_alone },
            ["me", "passkeys", "begin" | "remove"] | ["proof", ..] => Self { fresh: true, two: changes },
            // Whoever has a password names it there: beside a link it is the second factor.
            ["me", "password" | "address"] if own.password => {
                Self { fresh: false, two: changes && !signed.means.contains(&Means::Link) }
            }
            ["me", "password" | "address"] => Self { fresh: true, two: changes },
            ["me", "forget-address"] => Self { fresh: false, two: changes },
            ["source" | "facts" | "history" | "records" | "alerts", ..] => {
                Self { fresh: false, two: acts_alone && !["page", "pack"].contains(&&*room.asked.line("do")) }
            }
            [_, _, ..] => Self { fresh: false, two: acts_alone && ["keep", "earlier"].contains(&&*room.asked.line("do")) },
            _ => Self::default(),
        }
    }

    fn is_met(self, signed: &Signed) -> bool {
        (!self.fresh || signed.is_fresh) && (!self.two || signed.is_two())
    }
}

/// What stands before an act.
pub(super) fn before(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Result<Before, Trouble> {
    let enters = |signed: &Signed| Ok(Before::Enter(signed.clone()));
    if !room.asked.is_sent() || parts.first() == Some(&"proof") {
        return enters(signed);
    }
    let own = Own::of(room, signed)?;
    let asks = Asks::of(room, signed, own, parts);
    if asks.is_met(signed) {
        return enters(signed);
    }
    // Who judges texts and has nothing to show yet may set the first; so may who edits. Who lets others in comes by a fresh link.
    let is_first = !own.any() && (!signed.person.value.admin || signed.is_fresh);
    if is_first && !asks.two {
        return enters(signed);
    }
    if parts == ["me", "passkeys", "begin"] {
        return Ok(Before::Page(Ok(passkeys::pages::leads(room, "/desk/proof")), None));
    }
    let came = if is_first { set(room, signed)? } else { proved(room, signed)? };
    Ok(match came {
        Ok(signed) if asks.is_met(&signed) => Before::Enter(signed),
        Ok(signed) => Before::Page(page(room, &signed, (own, asks), None), signed.renewed),
        Err(why) => Before::Page(page(room, signed, (own, asks), why), None),
    })
}

/// The page by itself, for who goes on to passkeys, and what the browser is to ask a device for.
pub(super) fn answer(room: &Room<'_>, signed: &Signed, parts: &[&str]) -> Answer {
    let own = Own::of(room, signed)?;
    let asks = Asks::of(room, signed, own, &["proof"]);
    match (parts, room.asked.is_sent()) {
        // Nobody is asked for what they have just shown.
        ([], false) if asks.is_met(signed) => Ok(room.go("/desk/me")),
        ([], false) => page(room, signed, (own, asks), None),
        (["begin"], true) => passkeys::pages::ask_again(room, signed),
        ([], true) => match proved(room, signed)? {
            Ok(signed) => {
                let met = asks.is_met(&signed);
                let answer = if met { Ok(room.go("/desk/me#password")) } else { page(room, &signed, (own, asks), None) };
                answer.map(|response| room.renewed(response, signed.renewed.as_ref()))
            }
            Err(why) => page(room, signed, (own, asks), why),
        },
        _ => room.sorry(Sorry::Lost),
    }
}

/// Who asks, with what the form shows; or why it shows nothing.
fn proved(room: &Room<'_>, signed: &Signed) -> Result<Result<Signed, Problem>, Trouble> {
    let (who, now) = (signed.clone(), (room.desk.now)());
    if let Some(name) = signed.person.value.sign_in.clone().filter(|_| !room.asked.secret("current").is_empty()) {
        let kept = room.desk.ask(move |database| people::password(database, &name))?;
        if !key::is_right(room.asked.secret("current"), kept.as_ref().map(|kept| kept.hash.as_str()))? {
            return Ok(Err(Some(room.say("desk-me-password-wrong"))));
        }
        let pass = room.desk.ask(move |database| factors::showed_again(database, &who, ("", Vec::new()), now))?;
        return Ok(Ok(signed.having_shown(Means::Password, pass)));
    }
    let (answer, ground) = (room.asked.text("answer"), Ground::of(room.desk, room.asked));
    let Some(ground) = ground.filter(|_| !answer.is_empty()) else { return Ok(Err(None)) };
    let done = room.desk.ask(move |database| {
        let shown = match passkeys::shown(database, &ground, Some(&who.session), &answer, now)? {
            Ok(shown) if shown.person.key == who.person.key => shown,
            Ok(_) => return Ok(Err(Refused::Others)),
            Err(refused) => return Ok(Err(refused)),
        };
        factors::showed_again(database, &who, (&shown.passkey.key, shown.changes), now).map(Ok)
    })?;
    Ok(match done {
        Ok(pass) => Ok(signed.having_shown(Means::Passkey, pass)),
        Err(refused) => Err(Some(room.say(refused.message()))),
    })
}

/// Who asks, with the first password or passkey that the form sets; or why it sets none.
fn set(room: &Room<'_>, signed: &Signed) -> Result<Result<Signed, Problem>, Trouble> {
    let typed = room.asked.secret("new-password");
    if !typed.is_empty() {
        let kept = own_password::keep(room, signed, &room.asked.line("new-name"), typed)?;
        return Ok(kept.map_err(|weak| Some(own_password::why(room, weak))));
    }
    let ground = Ground::of(room.desk, room.asked).filter(|_| !room.asked.text("answer").is_empty());
    let Some(ground) = ground else { return Ok(Err(None)) };
    Ok(match passkeys::pages::keep(room, signed, ground)? {
        Ok(pass) => Ok(signed.having_shown(Means::Passkey, pass)),
        Err(refused) => Err(Some(room.say(refused.message()))),
    })
}

fn page(room: &Room<'_>, signed: &Signed, (own, asks): (Own, Asks), problem: Problem) -> Answer {
    let lacks_two = asks.two && !signed.is_two();
    let sets = !own.any() && lacks_two && (!signed.person.value.admin || signed.is_fresh);
    let knows_password = signed.means.contains(&Means::Password);
    let (title, lead) = match (sets, lacks_two) {
        (true, _) => ("desk-first", "desk-first-lead"),
        (false, true) => ("desk-second", "desk-second-lead"),
        (false, false) => ("desk-proof", "desk-proof-lead"),
    };
    let carried = |name: &str| !PROOFS.contains(&name) && !PASSWORDS.contains(&name);
    let by_password = own.password && !(lacks_two && knows_password);
    let page = ProofPage {
        shell: room.shell(&room.say(title), ""),
        lead: room.say(lead),
        // A password that was typed is not carried along, so it is typed again on the page that it came from.
        here: if room.asked.path == "/desk/me/password" { "/desk/proof" } else { &room.asked.path },
        fields: room
            .asked
            .form
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| carried(name))
            .collect(),
        by_password,
        by_passkey: own.passkey && own.shows,
        sets_passkey: sets && own.shows,
        sets: sets.then(|| (room.asked.line("new-name"), own_password::hint(room))),
        link: if sets || by_password { None } else { by_link(room, signed, own)? },
        lost: own
            .any()
            .then(|| room.say(if signed.person.value.acts_alone() { "desk-second-lost" } else { "desk-sign-in-link" })),
        problem,
    };
    Ok(room.page_as(StatusCode::FORBIDDEN, page.render()?))
}

/// What is said of a link: to who can show nothing else, and to who came by a password alone.
fn by_link(room: &Room<'_>, signed: &Signed, own: Own) -> Result<Option<ByLink>, Trouble> {
    if own.any() && !own.password {
        return Ok(None);
    }
    let owner = signed.person.key.clone();
    let mailbox = match &room.desk.sender {
        Some(_) => room.desk.ask(move |database| mailbox::of(database, &owner))?,
        None => None,
    };
    let address = mailbox.and_then(|mailbox| Address::parse(&mailbox.value.address).ok());
    let can_send = address.is_some();
    let wanted = address.filter(|_| !room.asked.line("send-link").is_empty());
    Ok(Some(ByLink {
        words: room.say(if own.password { "desk-second-link" } else { "desk-proof-link" }),
        can_send,
        sent: wanted.map(|address| room.say(send(room, &address))),
    }))
}

/// Sends a link to who asks; the message that says what becomes of it.
fn send(room: &Room<'_>, address: &Address) -> &'static str {
    if room.desk.sender.is_none() || !room.desk.limits.may_send(&address.folded(), Instant::now()) {
        return "desk-slow-lead";
    }
    let (desk, address) = (Arc::clone(room.desk), address.clone());
    // Nobody waits for it; what becomes of it stands in the log.
    drop(tokio::runtime::Handle::current().spawn_blocking(move || letters::send_link(&desk, &address)));
    "desk-second-sent"
}
