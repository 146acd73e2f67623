//! E-mails for which nobody waits: kept before they are tried, so that a program that ends sends them later, and tried again when a server
//! is away or refuses, less and less often, until it is enough. What could not be sent is told to who should have had it, and to who invites.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};

use super::letters::{self, Sender};
use super::request::Asked;
use super::shell::Room;
use super::{Desk, Token, address, invitation, key, link, mailbox, notices};
use crate::locale::Arg;
use crate::mail::{Address, Letter, Unsent};
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Invitation, Owed, Owing, Person, StoreError};

/// Minutes from each try to the next: nine tries in two days and a half.
const AGAIN: [i64; 8] = [1, 4, 15, 40, 120, 360, 900, 2100];
/// How long it is told that something was not sent.
const TOLD: Duration = Duration::days(30);
/// Letters of what a server said that are kept.
const SAID: usize = 200;

impl Owed {
    /// An e-mail that is about to be tried for the first time.
    fn new(person: &str, to: &str, what: Owing, now: DateTime<Utc>) -> Self {
        let first =
            Self { person: person.to_owned(), to: to.to_owned(), what, at: now, tries: 0, next: None, said: String::new() };
        first.tried(now)
    }

    /// The same as it is kept while it is tried: if nobody comes back from that, it is tried again.
    fn tried(&self, now: DateTime<Utc>) -> Self {
        let wait = usize::try_from(self.tries).ok().and_then(|tries| AGAIN.get(tries));
        let next = wait.map(|minutes| now + Duration::minutes(*minutes));
        Self { tries: self.tries + 1, next: next.filter(|next| *next < self.at + self.wanted_for()), ..self.clone() }
    }

    /// How long somebody may still want it.
    fn wanted_for(&self) -> Duration {
        match self.what {
            // Whoever has no link after an hour asks again.
            Owing::Asked => letters::ASKED_FOR,
            Owing::Claimed => address::HOLDS,
            _ => Duration::days(7),
        }
    }
}

/// Keeps that an e-mail is owed; it is tried first when [`Desk::send_owed`] is called after a minute.
pub fn owe(database: &mut dyn Database, person: &str, to: &str, what: Owing, now: DateTime<Utc>) -> Result<(), StoreError> {
    keep(database, &Owed::new(person, to, what, now)).map(drop)
}

/// Keeps that a link could not be sent, while whoever made it was waiting: it is tried again.
pub(super) fn owe_link(
    database: &mut dyn Database,
    link: &str,
    (to, why): (&str, &Unsent),
    what: Owing,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(invitation) = Held::<Invitation>::get(database, link)? else { return Ok(()) };
    let owed = Owed { said: said(why), ..Owed::new(&invitation.value.person, to, what, now) };
    keep(database, &owed).map(drop)
}

fn keep(database: &mut dyn Database, owed: &Owed) -> Result<Held<Owed>, StoreError> {
    let key = format!("{}/{}-{}", owed.person, owed.at.format("%Y%m%dT%H%M%S"), key::fresh()?);
    database.change(&[new(&key, owed)?])?;
    Ok(Held { key, version: 1, value: owed.clone() })
}

/// Keeps that the link that proves an address could not be sent, while whoever entered it was waiting: it is tried again, as another link.
pub(super) fn owe_claim(
    database: &mut dyn Database,
    person: &str,
    (to, why): (&str, &Unsent),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let owed = Owed { said: said(why), ..Owed::new(person, to, Owing::Claimed, now) };
    keep(database, &owed).map(drop)
}

/// Keeps that the summary of a week was refused: it is not sent again, but somebody should know.
pub(super) fn refused_week(desk: &Desk, person: &str, to: &str, why: &Unsent) -> Result<(), StoreError> {
    let owed = Owed { next: None, said: said(why), ..Owed::new(person, to, Owing::Week, (desk.now)()) };
    desk.ask(move |database| keep(database, &owed)).map(drop)
}

/// Keeps an e-mail and sends it. Nobody waits for it; what became of it stands in the log.
pub(super) fn post(desk: &Arc<Desk>, person: &str, to: &str, what: Owing) {
    let Some(sender) = desk.sender.clone() else { return };
    let (desk, owed) = (Arc::clone(desk), Owed::new(person, to, what, (desk.now)()));
    drop(tokio::runtime::Handle::current().spawn_blocking(move || {
        let held = desk.ask(move |database| keep(database, &owed));
        if let Err(error) = held.and_then(|held| send(&desk, &sender, held)) {
            tracing::error!(%error, "the store does not keep what became of an e-mail");
        }
    }));
}

/// What somebody should have had by e-mail and has not.
pub(super) fn of(database: &mut dyn Database, person: &str) -> Result<Vec<Owed>, StoreError> {
    let all = Held::<Owed>::list(database, &format!("{person}/"))?;
    Ok(all.into_iter().rev().map(|held| held.value).filter(|owed| !owed.said.is_empty()).collect())
}

/// The changes by which nothing is owed to somebody any more.
pub(super) fn forgiven(database: &mut dyn Database, person: &str) -> Result<Vec<Change>, StoreError> {
    let all = Held::<Owed>::list(database, &format!("{person}/"))?;
    Ok(all.iter().map(|held| gone::<Owed>(&held.key)).collect())
}

/// The changes by which no link is sent any more that proves an address of somebody.
pub(super) fn unclaimed(database: &mut dyn Database, person: &str) -> Result<Vec<Change>, StoreError> {
    let all = Held::<Owed>::list(database, &format!("{person}/"))?;
    Ok(all.iter().filter(|owed| owed.value.what == Owing::Claimed).map(|owed| gone::<Owed>(&owed.key)).collect())
}

/// What is said of an e-mail that was not sent: what it was, to which address, and whether it is tried again.
pub(super) fn told(room: &Room<'_>, person: &Person, owed: &Owed) -> [String; 3] {
    let city = room.publication.edition().city(&person.city);
    let again = match owed.next {
        Some(next) => {
            let local = city.map_or_else(|| next.naive_utc(), |city| city.local(next));
            room.say_with("desk-owed-next", &[("moment", Arg::Text(&room.locale().moment(local)))])
        }
        None => room.say("desk-owed-over"),
    };
    let what = match owed.what {
        Owing::Notice(_) => room.say("mail-notice"),
        Owing::Moved => room.say("mail-address-moved"),
        Owing::Asked | Owing::Fresh(_) => room.say("mail-link"),
        Owing::Claimed => room.say("mail-address"),
        Owing::Invited(_) => room.say("mail-invited"),
        Owing::Week => {
            let city = city.map(|city| city.name(&room.language)).unwrap_or_default();
            room.say_with("desk-week", &[("city", Arg::Text(city))])
        }
    };
    [what, owed.to.clone(), again]
}

impl Desk {
    /// Sends what is owed and due, and says how much of it. Called in a thread of the runtime that may wait.
    pub fn send_owed(self: &Arc<Self>) -> Result<usize, StoreError> {
        let Some(sender) = &self.sender else { return Ok(0) };
        let mut sent = 0;
        for held in self.ask(|database| Held::<Owed>::list(database, ""))? {
            let now = (self.now)();
            if held.value.next.is_none() && held.value.at + TOLD <= now {
                self.ask(move |database| database.change(&[gone::<Owed>(&held.key)]))?;
                continue;
            }
            if held.value.next.is_none_or(|next| next > now) {
                continue;
            }
            // Of two programs over one store, one sends.
            let Some(held) = self.ask(move |database| tried(database, &held, now))? else { continue };
            match send(self, sender, held)? {
                Some(Ok(())) => sent += 1,
                // A server that is away is away for the others, too: they are due still.
                Some(Err(Unsent::Unreached(_) | Unsent::Late)) => break,
                Some(Err(_)) | None => {}
            }
        }
        Ok(sent)
    }
}

/// Notes that something is tried now; `None`: somebody else does.
fn tried(database: &mut dyn Database, held: &Held<Owed>, now: DateTime<Utc>) -> Result<Option<Held<Owed>>, StoreError> {
    let value = held.value.tried(now);
    match database.change(&[held.put(&value)?]) {
        Err(StoreError::Conflict { .. }) => Ok(None),
        done => done.map(|()| Some(Held { key: held.key.clone(), version: held.version + 1, value })),
    }
}

/// Tries to send; what became of it is kept. `None`: it is not owed any more.
fn send(desk: &Arc<Desk>, sender: &Sender, held: Held<Owed>) -> Result<Option<Result<(), Unsent>>, StoreError> {
    let Some(letter) = letter(desk, sender, &held.value)? else {
        desk.ask(move |database| database.change(&[gone::<Owed>(&held.key)]))?;
        return Ok(None);
    };
    let sent = sender.post.send(&letter, (desk.now)());
    let (person, tries, next) = (&held.value.person, held.value.tries, held.value.next);
    match &sent {
        Ok(()) => tracing::info!(person, tries, "an e-mail of the desk is sent"),
        Err(error) => tracing::error!(%error, person, tries, ?next, "an e-mail of the desk is not sent"),
    }
    let became = match &sent {
        Ok(()) => gone::<Owed>(&held.key),
        Err(why @ Unsent::Unfit(_)) => held.put(&Owed { next: None, said: said(why), ..held.value.clone() })?,
        Err(why) => held.put(&Owed { said: said(why), ..held.value.clone() })?,
    };
    match desk.ask(move |database| database.change(&[became])) {
        // The person has been let go meanwhile.
        Err(StoreError::Conflict { .. }) => Ok(Some(sent)),
        done => done.map(|()| Some(sent)),
    }
}

fn said(why: &Unsent) -> String {
    why.to_string().chars().take(SAID).collect()
}

/// The letter, made anew; `None` when nobody wants it any more.
fn letter(desk: &Arc<Desk>, sender: &Sender, owed: &Owed) -> Result<Option<Letter>, StoreError> {
    let (key, now) = (owed.person.clone(), (desk.now)());
    let person = desk.ask(move |database| Held::<Person>::get(database, &key))?.filter(|person| !person.value.left);
    // The address was read before it was written down.
    let (Some(person), Ok(to)) = (person, Address::parse(&owed.to)) else { return Ok(None) };
    let nobody = Asked::by_nobody();
    let room = Room::new(desk, &nobody).reading(&person.value.reads);
    let (locale, name) = (room.locale(), &person.value.name);
    let until = match &owed.what {
        Owing::Notice(notice) => {
            let when = notices::moment(&room, &person.value, notice).join(" · ");
            return Ok(Some(letters::notice(locale, &to, name, (notice.what, &when))));
        }
        Owing::Moved => return Ok(Some(letters::moved(locale, &to, name))),
        Owing::Week => return Ok(None),
        Owing::Claimed => return address::proof_again(&room, sender, &person, &to),
        Owing::Asked => letters::ASKED_FOR,
        Owing::Invited(_) | Owing::Fresh(_) => invitation::INVITED_FOR,
    };
    let wanted = owed.clone();
    let Some(token) = desk.ask(move |database| fresh(database, &wanted, until, now))? else { return Ok(None) };
    let link = link(&sender.origin, &token);
    Ok(Some(match &owed.what {
        Owing::Invited(_) => {
            let city = room.publication.edition().city(&person.value.city);
            let city = city.map(|city| city.name(&room.language)).unwrap_or_default();
            letters::invitation(locale, &to, (name, city), &link)
        }
        Owing::Fresh(_) => letters::fresh(locale, &to, name, &link),
        _ => letters::asked(locale, &to, name, &link),
    }))
}

/// A fresh link, where the address is still theirs and nobody has come in meanwhile by the one that could not be sent.
fn fresh(database: &mut dyn Database, owed: &Owed, holds: Duration, now: DateTime<Utc>) -> Result<Option<Token>, StoreError> {
    let to = Address::parse(&owed.to).map(|to| to.folded()).unwrap_or_default();
    if mailbox::of(database, &owed.person)?.is_none_or(|mailbox| mailbox.key != to) {
        return Ok(None);
    }
    let by = match &owed.what {
        Owing::Invited(link) | Owing::Fresh(link) if Held::<Invitation>::get(database, link)?.is_none() => return Ok(None),
        Owing::Invited(_) | Owing::Fresh(_) => ("post", "linked"),
        _ => (&*owed.person, "asked-for-link"),
    };
    invitation::link_until(database, &owed.person, by, (now + holds, now)).map(Some)
}
