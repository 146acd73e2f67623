//! E-mail addresses of the desk's people, over the store: whose they are, who wants the summary of the week. Knows nothing of pages
//! and sends nothing.

use chrono::{DateTime, NaiveDate, Utc};

use super::key::Token;
use super::people::note;
use super::{notices, owed};
use crate::mail::Address;
use crate::store::record::{gone, new};
use crate::store::{Change, Claim, Database, Held, Mailbox, Notice, Person, StoreError, Turn, Weekly};

/// Links that end the summary, each of a week: whoever finds an old letter can end it, too.
const STOPS: usize = 26;

/// The address of a person, if one is kept.
pub(super) fn of(database: &mut dyn Database, person: &str) -> Result<Option<Held<Mailbox>>, StoreError> {
    Ok(Held::<Mailbox>::list(database, "")?.into_iter().find(|mailbox| mailbox.value.person == person))
}

/// The change that keeps an address of somebody who has none yet.
pub(super) fn first(person: &str, address: &Address) -> Result<Change, StoreError> {
    let value = Mailbox { person: person.to_owned(), address: address.to_string(), weekly: None };
    new(&address.folded(), &value)
}

/// Keeps the address of a person in place of the one before. `false`: it is somebody else's.
pub fn keep_address(
    database: &mut dyn Database,
    person: &str,
    address: &Address,
    by: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let mut changes = kept(of(database, person)?.as_ref(), person, address)?;
    if changes.is_empty() {
        return Ok(true);
    }
    changes.extend(notices::kept(database, person, &Notice { at: now, what: Turn::Address, device: None })?);
    changes.push(note(by, "kept-address", person, now));
    match database.change(&changes) {
        Err(StoreError::Conflict { kind: "mailbox", .. }) => Ok(false),
        done => done.map(|()| true),
    }
}

/// The changes that keep an address in place of the one before; none where it is the same.
fn kept(before: Option<&Held<Mailbox>>, person: &str, address: &Address) -> Result<Vec<Change>, StoreError> {
    let value = Mailbox { person: person.to_owned(), address: address.to_string(), weekly: None };
    Ok(match before {
        Some(before) if before.value.address == value.address => Vec::new(),
        Some(before) if before.key == address.folded() => {
            vec![before.put(&Mailbox { weekly: before.value.weekly.clone(), ..value })?]
        }
        // Whoever gets the summary asked for it at the address that they had.
        Some(before) => vec![before.delete(), new(&address.folded(), &value)?],
        None => vec![new(&address.folded(), &value)?],
    })
}

/// Notes that somebody says that an address is theirs; hands back what stands in the link that is to be sent there. Links of
/// earlier claims prove nothing any more, and are sent no more.
pub(super) fn claim_address(
    database: &mut dyn Database,
    person: &str,
    address: &Address,
    (until, now): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Token, StoreError> {
    let mut changes = owed::unclaimed(database, person)?;
    changes.push(note(person, "claimed-address", person, now));
    claim_by_link(database, person, address, (until, now), changes)
}

/// Hands back what stands in another link for a claim: the one before was not sent. `None`: the address is theirs already.
pub(super) fn claim_again(
    database: &mut dyn Database,
    person: &str,
    address: &Address,
    (until, now): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<Token>, StoreError> {
    if of(database, person)?.is_some_and(|mailbox| mailbox.key == address.folded()) {
        return Ok(None);
    }
    claim_by_link(database, person, address, (until, now), Vec::new()).map(Some)
}

fn claim_by_link(
    database: &mut dyn Database,
    person: &str,
    address: &Address,
    (until, now): (DateTime<Utc>, DateTime<Utc>),
    mut changes: Vec<Change>,
) -> Result<Token, StoreError> {
    let token = Token::new()?;
    let earlier = Held::<Claim>::list(database, "")?;
    let earlier = earlier.iter().filter(|claim| claim.value.person == person || claim.value.until <= now);
    changes.extend(earlier.map(|claim| gone::<Claim>(&claim.key)));
    changes.push(new(&token.digest(), &Claim { person: person.to_owned(), address: address.to_string(), until })?);
    database.change(&changes)?;
    Ok(token)
}

/// A claim, and who made it.
type Claimed = (Held<Claim>, Held<Person>);

/// The claim that a link proves.
pub(super) fn claimed(database: &mut dyn Database, link: &Token, now: DateTime<Utc>) -> Result<Option<Claimed>, StoreError> {
    let claim = Held::<Claim>::get(database, &link.digest())?.filter(|claim| claim.value.until > now);
    let Some(claim) = claim else { return Ok(None) };
    let person = Held::<Person>::get(database, &claim.value.person)?.filter(|person| !person.value.left);
    Ok(person.map(|person| (claim, person)))
}

/// What comes of opening the link of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Proved {
    /// The address is kept; with the one that it takes the place of.
    Kept(Option<String>),
    /// It is somebody else's.
    Taken,
    /// The link has been opened before.
    Gone,
}

/// Keeps the address of a claim whose link was opened.
pub(super) fn prove(
    database: &mut dyn Database,
    claim: &Held<Claim>,
    address: &Address,
    notice: &Notice,
) -> Result<Proved, StoreError> {
    let person = &claim.value.person;
    let before = of(database, person)?;
    let mut changes = kept(before.as_ref(), person, address)?;
    changes.push(claim.delete());
    changes.extend(owed::unclaimed(database, person)?);
    changes.extend(notices::kept(database, person, notice)?);
    changes.push(note(person, "kept-address", person, notice.at));
    match database.change(&changes) {
        Err(StoreError::Conflict { kind: "claim", .. }) => Ok(Proved::Gone),
        Err(StoreError::Conflict { kind: "mailbox", .. }) => Ok(Proved::Taken),
        done => done.map(|()| {
            let other = before.filter(|before| before.key != address.folded());
            Proved::Kept(other.map(|before| before.value.address))
        }),
    }
}

/// The changes by which nothing is kept of a person's address, and nothing is owed to it.
pub(super) fn forgotten(database: &mut dyn Database, person: &str) -> Result<Vec<Change>, StoreError> {
    let mut changes: Vec<Change> = of(database, person)?.iter().map(Held::delete).collect();
    changes.extend(claims(database, person)?);
    changes.extend(owed::forgiven(database, person)?);
    Ok(changes)
}

/// The changes by which no link proves an address of a person any more, and none is sent.
pub(super) fn unclaimed(database: &mut dyn Database, person: &str) -> Result<Vec<Change>, StoreError> {
    let mut changes = claims(database, person)?;
    changes.extend(owed::unclaimed(database, person)?);
    Ok(changes)
}

fn claims(database: &mut dyn Database, person: &str) -> Result<Vec<Change>, StoreError> {
    let claims = Held::<Claim>::list(database, "")?;
    Ok(claims.iter().filter(|claim| claim.value.person == person).map(|claim| gone::<Claim>(&claim.key)).collect())
}

/// Deletes the address of a person, at their own wish, and hands it back for a last letter.
pub(super) fn forget(database: &mut dyn Database, person: &str, notice: &Notice) -> Result<Option<String>, StoreError> {
    let before = of(database, person)?.map(|mailbox| mailbox.value.address);
    let mut changes = forgotten(database, person)?;
    changes.extend(notices::kept(database, person, notice)?);
    changes.push(note(person, "forgot-address", person, notice.at));
    database.change(&changes).map(|()| before)
}

/// Begins or ends the summary of the week. `over`: the Monday of the newest week that is over; the first summary is of the next.
pub(super) fn want(
    database: &mut dyn Database,
    person: &str,
    wants: bool,
    over: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(mailbox) = of(database, person)? else { return Ok(()) };
    if mailbox.value.weekly.is_some() == wants {
        return Ok(());
    }
    let weekly = wants.then(|| Weekly { last: over, stops: Vec::new() });
    let action = if wants { "asked-for-weeks" } else { "ended-weeks" };
    let put = mailbox.put(&Mailbox { weekly, ..mailbox.value.clone() })?;
    database.change(&[put, note(person, action, person, now)])
}

/// Whose summary a link ends.
pub(super) fn stoppable(database: &mut dyn Database, link: &Token) -> Result<Option<Held<Mailbox>>, StoreError> {
    let digest = link.digest();
    let is_meant = |weekly: &Weekly| weekly.stops.contains(&digest);
    let all = Held::<Mailbox>::list(database, "")?;
    Ok(all.into_iter().find(|mailbox| mailbox.value.weekly.as_ref().is_some_and(is_meant)))
}

/// Ends the summary that a link belongs to. `false`: there is none, or no more.
pub(super) fn stop(database: &mut dyn Database, link: &Token, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(mailbox) = stoppable(database, link)? else { return Ok(false) };
    let person = mailbox.value.person.clone();
    let put = mailbox.put(&Mailbox { weekly: None, ..mailbox.value.clone() })?;
    database.change(&[put, note(&person, "ended-weeks", &person, now)])?;
    Ok(true)
}

/// Notes that the summary of a week goes to somebody, before it does, with the link that ends it. `false`: somebody else was faster, so
/// that it is sent already, or the person has changed their mind.
pub(super) fn claim(
    database: &mut dyn Database,
    mailbox: &Held<Mailbox>,
    (week, link): (NaiveDate, &Token),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let Some(weekly) = &mailbox.value.weekly else { return Ok(false) };
    let mut stops: Vec<String> = weekly.stops.iter().skip((weekly.stops.len() + 1).saturating_sub(STOPS)).cloned().collect();
    stops.push(link.digest());
    let put = mailbox.put(&Mailbox { weekly: Some(Weekly { last: week, stops }), ..mailbox.value.clone() })?;
    let object = format!("{} {week}", mailbox.value.person);
    match database.change(&[put, note("post", "sent-week", &object, now)]) {
        Err(StoreError::Conflict { .. }) => Ok(false),
        done => done.map(|()| true),
    }
}

/// Takes back that a summary was sent: the server did not take it.
pub(super) fn release(
    database: &mut dyn Database,
    mailbox: &Held<Mailbox>,
    week: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let before = mailbox.value.weekly.as_ref().map(|weekly| weekly.last);
    let Some(held) = Held::<Mailbox>::get(database, &mailbox.key)? else { return Ok(()) };
    let (Some(weekly), Some(last)) = (held.value.weekly.clone(), before) else { return Ok(()) };
    let put = held.put(&Mailbox { weekly: Some(Weekly { last, ..weekly }), ..held.value.clone() })?;
    let object = format!("{} {week}", mailbox.value.person);
    match database.change(&[put, note("post", "unsent-week", &object, now)]) {
        // They have ended it meanwhile.
        Err(StoreError::Conflict { .. }) => Ok(()),
        done => done,
    }
}
