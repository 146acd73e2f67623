//! Passkeys: coming in by what a device knows and its owner unlocks. Beside links and passwords, never in their place; offered by a
//! small script, only where browsers know them and the desk has a name that they take.

mod ceremony;
pub(super) mod pages;

use std::net::IpAddr;

use axum::http::header;
use webauthn_rp::request::{AsciiDomain, RpId};

use super::Desk;
use super::notices;
use super::people::{self, Signed, note};
use super::request::Asked;
use crate::store::{Database, Held, Notice, Passkey, StoreError};

pub(super) use ceremony::{Shown, shown};

/// Where passkeys are shown: a browser gives one only to the address for which it was set.
pub(super) struct Ground {
    rp: RpId,
    /// The address as browsers name it.
    origin: String,
}

impl Ground {
    /// The public address under HTTPS, or this machine under its name. `None`: browsers take no passkeys for what was asked.
    pub(super) fn of(desk: &Desk, asked: &Asked) -> Option<Self> {
        let host = asked.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let origin = desk.origin.clone().unwrap_or_else(|| format!("http://{host}")).to_ascii_lowercase();
        let (scheme, authority) = origin.split_once("://")?;
        let name = authority.split_once(':').map_or(authority, |(name, _)| name);
        let is_safe = scheme == "https" || scheme == "http" && name == "localhost";
        if !is_safe || name.parse::<IpAddr>().is_ok() || !name.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
            return None;
        }
        let rp = RpId::Domain(AsciiDomain::try_from(name.to_owned()).ok()?);
        Some(Self { rp, origin })
    }
}

/// Why a passkey is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Nobody asked for it, somebody asked too long ago, or it was sent before.
    Late,
    /// It was removed, or never set here.
    Unknown,
    /// It says that it was used less often than is known: there are two of it.
    Copied,
    /// The answer is for another address, not unlocked, or not signed by it.
    Wrong,
    /// Its owner may come no more.
    Left,
    /// It is not that of who is signed in.
    Others,
    /// There are too many already.
    Many,
    /// It is the last besides links of somebody who needs two factors.
    Last,
}

impl Refused {
    /// The message that says it.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Late => "desk-passkey-late",
            Self::Unknown => "desk-passkey-unknown",
            Self::Copied => "desk-passkey-copied",
            Self::Wrong => "desk-passkey-wrong",
            Self::Left => "desk-passkey-left",
            Self::Others => "desk-passkey-others",
            Self::Many => "desk-passkey-many",
            Self::Last => "desk-passkey-last",
        }
    }
}

/// The passkeys of a person, the oldest first.
pub(super) fn of(database: &mut dyn Database, person: &str) -> Result<Vec<Held<Passkey>>, StoreError> {
    let mut all: Vec<Held<Passkey>> = Held::list(database, &format!("{person}/"))?;
    all.sort_by_key(|one| one.value.set);
    Ok(all)
}

/// Removes a passkey of who is signed in, if it is theirs and there. All their other sessions end: the device may be lost. Who needs two
/// factors keeps one besides links, since the next would be set by a link alone.
fn remove(database: &mut dyn Database, signed: &Signed, key: &str, notice: &Notice) -> Result<Result<(), Refused>, StoreError> {
    let all = of(database, &signed.person.key)?;
    let Some(own) = all.iter().find(|one| one.key == key) else { return Ok(Err(Refused::Unknown)) };
    let person = &signed.person.value;
    if person.acts_alone() && person.sign_in.is_none() && all.len() == 1 {
        return Ok(Err(Refused::Last));
    }
    let mut changes = vec![own.delete(), note(&signed.person.key, "removed-passkey", key, notice.at)];
    changes.extend(notices::kept(database, &signed.person.key, notice)?);
    changes.extend(people::others(database, signed)?);
    database.change(&changes).map(Ok)
}
