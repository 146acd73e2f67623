//! That somebody learns of it when it has changed how they come in: by e-mail, where one can be sent to them, and on their own page for
//! a quarter. Whoever got in as them cannot take either away.

use chrono::{DateTime, Duration, Utc};

use super::shell::Room;
use super::{key, mailbox, owed};
use crate::store::record::{gone, new};
use crate::store::{Change, Database, Held, Notice, Owing, Person, StoreError, Turn};

/// How long a notice stands on somebody's page.
const STANDS: Duration = Duration::days(90);
/// And how many do, the newest.
const MOST: usize = 20;

impl Turn {
    /// The message that says it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::PasswordSet => "desk-notice-password-set",
            Self::PasswordChanged => "desk-notice-password-changed",
            Self::PasskeySet => "desk-notice-passkey-set",
            Self::PasskeyRemoved => "desk-notice-passkey-removed",
            Self::Anew => "desk-notice-anew",
            Self::Address => "desk-notice-address",
        }
    }
}

/// What is noticed of somebody who does it themselves, or of whoever does it as them.
pub(super) fn own(room: &Room<'_>, what: Turn) -> Notice {
    let device = Some(room.asked.device()).filter(|device| device.chars().any(char::is_alphabetic));
    Notice { at: (room.desk.now)(), what, device: device.map(str::to_owned) }
}

/// The changes that keep a notice for somebody, and clear away what is old.
pub(super) fn kept(database: &mut dyn Database, person: &str, notice: &Notice) -> Result<Vec<Change>, StoreError> {
    let mut changes = vec![new(&format!("{person}/{}-{}", notice.at.format("%Y%m%dT%H%M%S"), key::fresh()?), notice)?];
    let before = Held::<Notice>::list(database, &format!("{person}/"))?;
    let many = (before.len() + 1).saturating_sub(MOST);
    let is_old = |one: &Held<Notice>| one.value.at + STANDS <= notice.at;
    let old = before.iter().enumerate().filter(|(place, one)| *place < many || is_old(one));
    changes.extend(old.map(|(_, one)| gone::<Notice>(&one.key)));
    Ok(changes)
}

/// What somebody has been told of late, the newest first.
pub(super) fn of(database: &mut dyn Database, person: &str, now: DateTime<Utc>) -> Result<Vec<Notice>, StoreError> {
    let all = Held::<Notice>::list(database, &format!("{person}/"))?;
    Ok(all.into_iter().rev().map(|held| held.value).filter(|notice| notice.at + STANDS > now).collect())
}

/// When and where something was done, in the words of who reads it.
pub(super) fn moment(room: &Room<'_>, person: &Person, notice: &Notice) -> Vec<String> {
    let city = room.publication.edition().city(&person.city);
    let local = city.map_or_else(|| notice.at.naive_utc(), |city| city.local(notice.at));
    std::iter::once(room.locale().moment(local)).chain(notice.device.clone()).collect()
}

/// Tells somebody by e-mail at the address that is kept of them now.
pub(super) fn tell(room: &Room<'_>, person: &Held<Person>, notice: Notice) {
    if room.desk.sender.is_none() {
        return;
    }
    let owner = person.key.clone();
    match room.desk.ask(move |database| mailbox::of(database, &owner)) {
        Ok(Some(mailbox)) => tell_at(room, person, &mailbox.value.address, notice),
        Ok(None) => {}
        Err(error) => tracing::error!(%error, person = person.key, "nobody could be told of a change in how they come in"),
    }
}

/// The same at an address that may be theirs no more.
pub(super) fn tell_at(room: &Room<'_>, person: &Held<Person>, address: &str, notice: Notice) {
    owed::post(room.desk, &person.key, address, Owing::Notice(notice));
}
