//! Who is here: sessions, and how they begin by a password or passkey; who may come no more. Over the store; knows nothing of pages.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::factors::showing;
use super::key::{Token, Unavailable};
use super::passkeys::Shown;
use super::password::Weak;
use super::{mailbox, notices};
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Means, Note, Notice, Password, Person, Session, StoreError};

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
    /// By what they have shown it, in this session.
    pub(super) means: Vec<Means>,
    /// What the browser is to hold from now on, where they have just shown something more.
    pub(super) renewed: Option<Pass>,
}

impl From<Unavailable> for StoreError {
    fn from(error: Unavailable) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Lets somebody in by a name and a password that is right, unless another was set while it was compared.
pub(super) fn sign_in(
    database: &mut dyn Database,
    (name, compared): (&str, &Password),
    device: &str,
    now: DateTime<Utc>,
) -> Result<Option<Pass>, StoreError> {
    if password(database, name)?.as_ref() != Some(compared) {
        return Ok(None);
    }
    let person = Held::<Person>::get(database, &compared.person)?.filter(|person| !person.value.left);
    let Some(person) = person else { return Ok(None) };
    let changes = vec![note(&person.key, "signed-in", "", now)];
    begun(database, &person.key, (device, vec![Means::Password]), now, changes).map(Some)
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
    begun(database, &person.key, (device, vec![Means::Passkey]), now, changes)
}

/// The password that belongs to a name.
pub(super) fn password(database: &mut dyn Database, name: &str) -> Result<Option<Password>, StoreError> {
    Ok(Held::<Password>::get(database, &folded(name))?.map(|held| held.value))
}

/// Begins a session, together with other changes.
pub(super) fn begun(
    database: &mut dyn Database,
    person: &str,
    (device, means): (&str, Vec<Means>),
    now: DateTime<Utc>,
    mut changes: Vec<Change>,
) -> Result<Pass, StoreError> {
    let pass = Pass::new(person)?;
    let session = Session { began: now, used: now.date_naive(), device: device.to_owned(), means, proved: None, ends: None };
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
    let Session { began, means, proved, .. } = session.value;
    let just_came = means.first() == Some(&Means::Link) && began + JUST_CAME > now;
    let is_fresh = just_came || proved.unwrap_or(began) + FRESH > now;
    Ok(Some(Signed { person, session: session.key, just_came, is_fresh, means, renewed: None }))
}

/// A person's sessions, the newest first.
pub(super) fn sessions(
    database: &mut dyn Database,
    person: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Held<Session>>, StoreError> {
    let mut sessions: Vec<Held<Session>> = Held::list(database, &format!("{person}/"))?;
    sessions.retain(|session| session.value.holds(now) && session.value.ends.is_none());
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

/// Sets the name and password by which somebody signs in; hands back what the browser holds from then on. All other sessions end:
/// somebody else may be in them.
pub(super) fn set_password(
    database: &mut dyn Database,
    signed: &Signed,
    (name, hash): (&str, &str),
    notice: &Notice,
) -> Result<Result<Option<Pass>, Weak>, StoreError> {
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
    changes.extend(others(database, signed)?);
    let (pass, shows) = showing(database, signed, Means::Password, notice.at)?;
    changes.extend(shows);
    changes.extend(notices::kept(database, &person.key, notice)?);
    changes.push(note(&person.key, "set-password", "", notice.at));
    match database.change(&changes) {
        Err(StoreError::Conflict { kind: "password", .. }) => Ok(Err(Weak::Name)),
        done => done.map(|()| Ok(pass)),
    }
}

/// The changes that end all sessions of somebody but the one in which they ask.
pub(super) fn others(database: &mut dyn Database, signed: &Signed) -> Result<Vec<Change>, StoreError> {
    let all: Vec<Held<Session>> = Held::list(database, &format!("{}/", signed.person.key))?;
    Ok(all.iter().filter(|one| one.key != signed.session).map(|one| gone::<Session>(&one.key)).collect())
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
    pub(super) fn holds(&self, now: DateTime<Utc>) -> bool {
        let idle: NaiveDate = (now - IDLE).date_naive();
        self.began + LONGEST > now && self.used >= idle && self.ends.is_none_or(|ends| ends > now)
    }
}

impl Pass {
    /// One that nobody has seen.
    pub(super) fn new(person: &str) -> Result<Self, Unavailable> {
        Ok(Self { person: person.to_owned(), secret: Token::new()? })
    }

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

    pub(super) fn key(&self) -> String {
        format!("{}/{}", self.person, self.secret.digest())
    }
}
