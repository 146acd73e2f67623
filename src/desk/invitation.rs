//! Links by which somebody comes in, once: who is invited, and fresh links for who is known. Over the store; knows nothing of pages.

use chrono::{DateTime, Duration, Utc};

use super::factors::shown_before;
use super::key::{self, Token};
use super::mailbox;
use super::people::{Pass, begun, note};
use crate::catalogue::Slug;
use crate::language::Language;
use crate::mail::Address;
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Invitation, Means, Person, StoreError};

/// How long an invitation lets somebody in.
pub(super) const INVITED_FOR: Duration = Duration::days(7);
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

/// A link beside the others, for somebody who has asked for it themselves or did not get one. Earlier ones go on letting them in: else
/// anybody could take them away by asking.
pub(super) fn link_until(
    database: &mut dyn Database,
    person: &str,
    (by, action): (&str, &str),
    (until, now): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Token, StoreError> {
    let token = Token::new()?;
    let all: Vec<Held<Invitation>> = Held::list(database, "")?;
    let mut changes: Vec<Change> =
        all.iter().filter(|one| one.value.until < now).map(|one| gone::<Invitation>(&one.key)).collect();
    changes.push(new(&token.digest(), &Invitation { person: person.to_owned(), until })?);
    changes.push(note(by, action, person, now));
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

/// Lets somebody in by a link, which then lets in nobody else; nor do the other links of that person. Whoever is signed in already has
/// shown what they have shown: `before`.
pub(super) fn join(
    database: &mut dyn Database,
    token: &Token,
    (device, before): (&str, Option<&Pass>),
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
    let (shown, ended) = shown_before(database, &person.key, before, now)?;
    changes.extend(ended);
    let mut means = vec![Means::Link];
    means.extend(shown.into_iter().filter(|one| *one != Means::Link));
    match begun(database, &person.key, (device, means), now, changes) {
        // Somebody else came in by the same link at this very moment.
        Err(StoreError::Conflict { .. }) => Ok(None),
        begun => begun.map(Some),
    }
}
