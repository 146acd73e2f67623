//! Who comes in, and how: invitations, sessions, passwords, over the store. Knows nothing of pages.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::key::{self, Token, Unavailable};
use super::mailbox;
use super::passkeys::Shown;
use super::password::Weak;
use crate::catalogue::Slug;
use crate::language::Language;
use crate::mail::Address;
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Invitation, Note, Password, Person, Session, StoreError};

/// How long an invitation lets somebody in.
const INVITED_FOR: Duration = Duration::days(7);
/// A session that nobody uses ends after so many days,
const IDLE: Duration = Duration::days(30);
/// and one that is used after so many.
const LONGEST: Duration = Duration::days(90);
/// For so long after coming in by a link, a password is set without the one before.
const JUST_CAME: Duration = Duration::hours(1);
/// For so long after they have shown who they are, people change who may come in, and how.
const FRESH: Duration = Duration::minutes(15);
/// The letters of a name.
pub(super) const LONGEST_NAME: usize = 80;

/// Somebody to be invited.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The name under which judgements are kept.
    pub name: String,
    /// The languages whose translations they judge.
    pub reviews: Vec<Language>,
    /// The cities that they edit.
    pub edits: Vec<Slug>,
    /// Whether they invite others.
    pub admin: bool,
    /// The city whose pages they are shown.
    pub city: Slug,
    /// The language in which the desk speaks to them.
    pub reads: Language,
    /// Where they get e-mail, if that is known.
    pub email: Option<Address>,
}

/// A session as the browser holds it: the person's key and a secret.
#[derive(Clone, Debug)]
pub(super) struct Pass {
    person: String,
    secret: Token,
}

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(super) struct Signed {
    pub(super) person: Held<Person>,
    /// The key of the session.
    pub(super) session: String,
    /// They have just come in by a link: whoever has forgotten a password may set another.
    pub(super) just_came: bool,
    /// They have shown who they are only now.
    pub(super) is_fresh: bool,
}

impl From<Unavailable> for StoreError {
    fn from(error: Unavailable) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Invites somebody new; hands back what stands in the link. A conflict about a `mailbox`: the address is somebody else's.
pub fn invite(database: &mut dyn Database, guest: &Guest, by: &str, now: DateTime<Utc>) -> Result<Token, StoreError> {
    let (key, token) = (key::fresh()?, Token::new()?);
    let person = Person {
        name: guest.name.clone(),
        reviews: guest.reviews.iter().map(|language| language.tag().to_owned()).collect(),
        edits: guest.edits.iter().map(Slug::to_string).collect(),
        admin: guest.admin,
        city: guest.city.to_string(),
        reads: guest.reads.tag().to_owned(),
        credit: false,
        sign_in: None,
        invited: now.date_naive(),
        joined: None,
        left: false,
    };
    let invitation = Invitation { person: key.clone(), until: now + INVITED_FOR };
    let mut changes = vec![new(&key, &person)?, new(&token.digest(), &invitation)?, note(by, "invited", &key, now)];
    changes.extend(guest.email.as_ref().map(|address| mailbox::first(&key, address)).transpose()?);
    database.change(&changes)?;
    Ok(token)
}

/// A fresh link for somebody who is known; earlier ones let nobody in any more.
pub fn fresh_link(database: &mut dyn Database, person: &str, by: &str, now: DateTime<Utc>) -> Result<Token, StoreError> {
    let token = Token::new()?;
    let earlier: Vec<Held<Invitation>> = Held::list(database, "")?;
    let of_person = earlier.iter().filter(|one| one.value.person == person || one.value.until < now);
    let mut changes: Vec<Change> = of_person.map(|one| gone::<Invitation>(&one.key)).collect();
    changes.push(new(&token.digest(), &Invitation { person: person.to_owned(), until: now + INVITED_FOR })?);
    changes.push(note(by, "linked", person, now));
    database.change(&changes)?;
    Ok(token)
}

/// A link for somebody who has asked for it themselves. Earlier ones go on letting them in: else anybody could take them away by asking.
pub(super) fn link_until(
    database: &mut dyn Database,
    person: &str,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Token, StoreError> {
    let token = Token::new()?;
    let all: Vec<Held<Invitation>> = Held::list(database, "")?;
    let mut changes: Vec<Change> =
        all.iter().filter(|one| one.value.until < now).map(|one| gone::<Invitation>(&one.key)).collect();
    changes.push(new(&token.digest(), &Invitation { person: person.to_owned(), until })?);
    changes.push(note(person, "asked-for-link", person, now));
    database.change(&changes)?;
    Ok(token)
}

/// An invitation and whose it is.
type Invited = (Held<Invitation>, Held<Person>);

/// Whom a link would let in now.
pub(super) fn invited(database: &mut dyn Database, token: &Token, now: DateTime<Utc>) -> Result<Option<Invited>, StoreError> {
    let Some(invitation) = Held::<Invitation>::get(database, &token.digest())? else { return Ok(None) };
    if invitation.value.until <= now {
        return Ok(None);
    }
    let person = Held::<Person>::get(database, &invitation.value.person)?;
    Ok(person.filter(|person| !person.value.left).map(|person| (invitation, person)))
}

/// Lets somebody in by a link, which then lets in nobody else; nor do the other links of that person.
pub(super) fn join(
    database: &mut dyn Database,
    token: &Token,
    device: &str,
    now: DateTime<Utc>,
) -> Result<Option<Pass>, StoreError> {
    let Some((invitation, person)) = invited(database, token, now)? else { return Ok(None) };
    let mut changes = vec![invitation.delete(), note(&person.key, "joined", "", now)];
    let others: Vec<Held<Invitation>> = Held::list(database, "")?;
    let others = others.iter().filter(|one| one.value.person == person.key && one.key != invitation.key);
    changes.extend(others.map(|one| gone::<Invitation>(&one.key)));
    if person.value.joined.is_none() {
        changes.push(person.put(&Person { joined: Some(now.date_naive()), ..person.value.clone() })?);
    }
    match begun(database, &person.key, (device, true), now, changes) {
        // Somebody else came in by the same link at this very moment.
        Err(StoreError::Conflict { .. }) => Ok(None),
        begun => begun.map(Some),
    }
}

/// Lets somebody in by name and password.
pub(super) fn sign_in(
    database: &mut dyn Database,
    person: &str,
    device: &str,
    now: DateTime<Utc>,
) -> Result<Option<Pass>, StoreError> {
    let person = Held::<Person>::get(database, person)?.filter(|person| !person.value.left);
    let Some(person) = person else { return Ok(None) };
    begun(database, &person.key, (device, false), now, vec![note(&person.key, "signed-in", "", now)]).map(Some)
}

/// Lets somebody in by a passkey that was shown and is right.
pub(super) fn come_by_passkey(
    database: &mut dyn Database,
    shown: Shown,
    device: &str,
    now: DateTime<Utc>,
) -> Result<Pass, StoreError> {
    let Shown { person, passkey, mut changes } = shown;
    changes.push(note(&person.key, "signed-in-by-passkey", &passkey.key, now));
    begun(database, &person.key, (device, false), now, changes)
}

/// The password that belongs to a name.
pub(super) fn password(database: &mut dyn Database, name: &str) -> Result<Option<Password>, StoreError> {
    Ok(Held::<Password>::get(database, &folded(name))?.map(|held| held.value))
}

fn begun(
    database: &mut dyn Database,
    person: &str,
    (device, by_link): (&str, bool),
    now: DateTime<Utc>,
    mut changes: Vec<Change>,
) -> Result<Pass, StoreError> {
    let pass = Pass { person: person.to_owned(), secret: Token::new()? };
    let session = Session { began: now, used: now.date_naive(), device: device.to_owned(), by_link, proved: None };
    changes.push(new(&pass.key(), &session)?);
    // Sessions that have ended by themselves are cleared away when the next begins.
    let old: Vec<Held<Session>> = Held::list(database, &format!("{person}/"))?;
    changes.extend(old.iter().filter(|old| !old.value.holds(now)).map(|old| gone::<Session>(&old.key)));
    database.change(&changes)?;
    Ok(pass)
}

/// Who holds a pass, while it holds.
pub(super) fn signed(database: &mut dyn Database, pass: &Pass, now: DateTime<Utc>) -> Result<Option<Signed>, StoreError> {
    let Some(session) = Held::<Session>::get(database, &pass.key())?.filter(|session| session.value.holds(now)) else {
        return Ok(None);
    };
    let person = Held::<Person>::get(database, &pass.person)?.filter(|person| !person.value.left);
    let Some(person) = person else { return Ok(None) };
    if session.value.used != now.date_naive() {
        let used = session.put(&Session { used: now.date_naive(), ..session.value.clone() })?;
        match database.change(&[used]) {
            // Another page of the same person was faster.
            Ok(()) | Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    let just_came = session.value.by_link && session.value.began + JUST_CAME > now;
    let shown = session.value.proved.unwrap_or(session.value.began);
    Ok(Some(Signed { person, session: session.key, just_came, is_fresh: just_came || shown + FRESH > now }))
}

/// Notes that who is signed in has shown again that it is them; by a passkey, with what that changes, or by a password.
pub(super) fn showed_again(
    database: &mut dyn Database,
    signed: &Signed,
    (passkey, mut changes): (&str, Vec<Change>),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(session) = Held::<Session>::get(database, &signed.session)? else { return Ok(()) };
    changes.push(session.put(&Session { proved: Some(now), ..session.value.clone() })?);
    changes.push(note(&signed.person.key, "showed-again", passkey, now));
    database.change(&changes)
}

/// A person's sessions, the newest first.
pub(super) fn sessions(
    database: &mut dyn Database,
    person: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Held<Session>>, StoreError> {
    let mut sessions: Vec<Held<Session>> = Held::list(database, &format!("{person}/"))?;
    sessions.retain(|session| session.value.holds(now));
    sessions.sort_by_key(|session| std::cmp::Reverse(session.value.began));
    Ok(sessions)
}

/// Ends sessions by their keys.
pub(super) fn end(database: &mut dyn Database, sessions: &[String], by: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut changes: Vec<Change> = sessions.iter().map(|key| gone::<Session>(key)).collect();
    let owner = sessions.first().and_then(|key| key.split('/').next()).unwrap_or_default();
    changes.push(note(by, "ended-session", owner, now));
    database.change(&changes)
}

/// Ends all sessions of a person, and says how many that were.
pub fn end_all(database: &mut dyn Database, person: &str, by: &str, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let sessions: Vec<Held<Session>> = Held::list(database, &format!("{person}/"))?;
    let keys: Vec<String> = sessions.into_iter().map(|session| session.key).collect();
    end(database, &keys, by, now)?;
    Ok(keys.len())
}

/// Changes what is kept of a person.
pub(super) fn changed(
    database: &mut dyn Database,
    person: &Held<Person>,
    value: &Person,
    (by, action): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    database.change(&[person.put(value)?, note(by, action, &person.key, now)])
}

/// Lets somebody go, or takes them back. Who is let go is out at once, and nothing is kept of their e-mail address.
pub(super) fn let_go(
    database: &mut dyn Database,
    person: &Held<Person>,
    by: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let left = !person.value.left;
    let mut changes = if left { mailbox::forgotten(database, &person.key)? } else { Vec::new() };
    changes.push(person.put(&Person { left, ..person.value.clone() })?);
    changes.push(note(by, if left { "let-go" } else { "taken-back" }, &person.key, now));
    database.change(&changes)?;
    end_all(database, &person.key, by, now).map(drop)
}

/// Sets the name and password by which somebody signs in. All other sessions end: somebody else may be in them.
pub(super) fn set_password(
    database: &mut dyn Database,
    signed: &Signed,
    name: &str,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<Result<(), Weak>, StoreError> {
    let (person, name) = (&signed.person, folded(name));
    let held = Held::<Password>::get(database, &name)?;
    if held.as_ref().is_some_and(|held| held.value.person != person.key) {
        return Ok(Err(Weak::Name));
    }
    let password = Password { person: person.key.clone(), hash: hash.to_owned() };
    let mut changes = vec![match &held {
        Some(held) => held.put(&password)?,
        None => new(&name, &password)?,
    }];
    let before = person.value.sign_in.as_ref().filter(|before| **before != name);
    changes.extend(before.map(|before| gone::<Password>(before)));
    changes.push(person.put(&Person { sign_in: Some(name), ..person.value.clone() })?);
    let others: Vec<Held<Session>> = Held::list(database, &format!("{}/", person.key))?;
    changes.extend(others.iter().filter(|one| one.key != signed.session).map(|one| gone::<Session>(&one.key)));
    changes.push(note(&person.key, "set-password", "", now));
    match database.change(&changes) {
        Err(StoreError::Conflict { kind: "password", .. }) => Ok(Err(Weak::Name)),
        done => done.map(Ok),
    }
}

/// A name as it is compared: without capitals and without spaces around it.
pub(super) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// That somebody did something.
pub(super) fn note(person: &str, action: &str, object: &str, now: DateTime<Utc>) -> Change {
    Change::Note(Note { at: now, person: person.to_owned(), action: action.to_owned(), object: object.to_owned() })
}

impl Session {
    fn holds(&self, now: DateTime<Utc>) -> bool {
        let idle: NaiveDate = (now - IDLE).date_naive();
        self.began + LONGEST > now && self.used >= idle
    }
}

impl Pass {
    /// What a browser sent.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (person, secret) = text.split_once('.')?;
        let is_right = person.len() == 16 && person.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(Self { person: is_right.then(|| person.to_owned())?, secret: Token::read(secret)? })
    }

    /// What the browser is to hold.
    pub(super) fn secret(&self) -> String {
        format!("{}.{}", self.person, self.secret.secret())
    }

    /// The person whose it claims to be.
    pub(super) fn person(&self) -> &str {
        &self.person
    }

    fn key(&self) -> String {
        format!("{}/{}", self.person, self.secret.digest())
    }
}
