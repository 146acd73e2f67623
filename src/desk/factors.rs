//! By what somebody has shown who they are: a link, a password, a passkey; and how somebody begins anew who has lost them. Over the
//! store; knows nothing of pages.

use chrono::{DateTime, Duration, Utc};

use super::people::{Pass, Signed, note};
use super::{mailbox, notices};
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Invitation, Means, Notice, Passkey, Password, Person, Session, StoreError, Turn};

/// How long a session stays beside the one that has taken its place.
const STAYS: Duration = Duration::seconds(10);

impl Signed {
    /// Whether they have shown two factors: a passkey, or a link and a password.
    pub(super) fn is_two(&self) -> bool {
        Means::are_two(&self.means)
    }

    /// Whether a password is set without the one before: who has forgotten it comes by a link. Who acts alone shows a passkey besides, or
    /// begins anew: one factor alone is not enough to set the other.
    pub(super) fn may_forget(&self) -> bool {
        self.just_came && (!self.person.value.acts_alone() || self.means.contains(&Means::Passkey))
    }

    /// The same after they have shown something more, with what the browser holds of the session from then on.
    pub(super) fn having_shown(&self, means: Means, renewed: Option<Pass>) -> Self {
        let session = renewed.as_ref().map_or_else(|| self.session.clone(), Pass::key);
        Self { session, is_fresh: true, means: with(&self.means, means), renewed, ..self.clone() }
    }
}

/// What was shown, and what is shown now.
fn with(shown: &[Means], now: Means) -> Vec<Means> {
    let mut all = shown.to_vec();
    if !all.contains(&now) {
        all.push(now);
    }
    all
}

/// What somebody has shown in the session that a browser holds, if it is theirs and holds; and the change that ends it, since another
/// takes its place.
pub(super) fn shown_before(
    database: &mut dyn Database,
    person: &str,
    pass: Option<&Pass>,
    now: DateTime<Utc>,
) -> Result<(Vec<Means>, Option<Change>), StoreError> {
    let Some(pass) = pass.filter(|pass| pass.person() == person) else { return Ok((Vec::new(), None)) };
    let before = Held::<Session>::get(database, &pass.key())?.filter(|session| session.value.holds(now));
    Ok(before.map_or((Vec::new(), None), |before| (before.value.means, Some(gone::<Session>(&before.key)))))
}

/// Notes that who is signed in has shown again that it is them; by a passkey, with what that changes, or by a password. Hands back what
/// the browser holds from then on.
pub(super) fn showed_again(
    database: &mut dyn Database,
    signed: &Signed,
    (passkey, mut changes): (&str, Vec<Change>),
    now: DateTime<Utc>,
) -> Result<Option<Pass>, StoreError> {
    let means = if passkey.is_empty() { Means::Password } else { Means::Passkey };
    let (pass, shows) = showing(database, signed, means, now)?;
    changes.extend(shows);
    changes.push(note(&signed.person.key, "showed-again", passkey, now));
    database.change(&changes).map(|()| pass)
}

/// The changes that remember what was shown in a session, in one that takes its place, and what the browser holds of that: what it
/// held before soon lets nobody in who may have seen it. Not at once: of a button that was tapped twice, the browser forgets the first
/// answer, and would be left with nothing.
pub(super) fn showing(
    database: &mut dyn Database,
    signed: &Signed,
    means: Means,
    now: DateTime<Utc>,
) -> Result<(Option<Pass>, Vec<Change>), StoreError> {
    let Some(session) = Held::<Session>::get(database, &signed.session)? else { return Ok((None, Vec::new())) };
    let pass = Pass::new(&signed.person.key)?;
    let means = with(&session.value.means, means);
    let renewed = Session { proved: Some(now), means, ends: None, ..session.value.clone() };
    let before = Session { ends: session.value.ends.or(Some(now + STAYS)), ..session.value.clone() };
    let changes = vec![session.put(&before)?, new(&pass.key(), &renewed)?];
    Ok((Some(pass), changes))
}

/// Takes a person's password and passkeys away, who has lost them: they begin anew with the next link. All their sessions end, and no
/// link that was made before lets in or proves an address.
pub fn begin_anew(database: &mut dyn Database, person: &str, by: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let Some(person) = Held::<Person>::get(database, person)? else { return Ok(()) };
    let mut changes = vec![person.put(&Person { sign_in: None, ..person.value.clone() })?];
    changes.extend(person.value.sign_in.as_ref().map(|name| gone::<Password>(name)));
    let own = format!("{}/", person.key);
    changes.extend(Held::<Passkey>::list(database, &own)?.iter().map(|one| gone::<Passkey>(&one.key)));
    changes.extend(Held::<Session>::list(database, &own)?.iter().map(|one| gone::<Session>(&one.key)));
    let links = Held::<Invitation>::list(database, "")?;
    changes.extend(links.iter().filter(|one| one.value.person == person.key).map(|one| gone::<Invitation>(&one.key)));
    changes.extend(mailbox::unclaimed(database, &person.key)?);
    changes.extend(notices::kept(database, &person.key, &Notice { at: now, what: Turn::Anew, device: None })?);
    changes.push(note(by, "began-anew", &person.key, now));
    database.change(&changes)
}
