//! What is asked of a device, and what its answer is worth. The question is kept in the store until it is answered, once, within
//! minutes; whether the answer is right, a library says.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, PublicKeyCredentialUserEntity, RegistrationServerState, RegistrationVerificationOptions, UserHandle,
};
use webauthn_rp::request::{ExtensionInfo, PublicKeyCredentialDescriptor};
use webauthn_rp::response::auth::error::AuthCeremonyErr;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId, SentChallenge};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
};

use super::{Ground, Refused, of};
use crate::desk::factors::showing;
use crate::desk::notices;
use crate::desk::people::{Pass, Signed, note};
use crate::store::record::{gone, new};
use crate::store::{Challenge, Change, Database, Held, Means, Notice, Passkey, Person, StoreError};

/// How long an answer is waited for.
const HOLDS: Duration = Duration::minutes(5);
/// Passkeys of one person.
const MOST: usize = 20;
/// Bytes of a person's key, by which a device says whose passkey it shows.
const HANDLE: usize = 8;

/// A public key that was kept.
type PublicKey = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// A passkey that was shown and is right, and the change that remembers it.
pub(in crate::desk) struct Shown {
    pub(in crate::desk) person: Held<Person>,
    pub(in crate::desk) passkey: Held<Passkey>,
    pub(in crate::desk) changes: Vec<Change>,
}

/// What the browser is to ask a device for, to set a passkey.
pub(super) fn ask_to_set(
    database: &mut dyn Database,
    ground: &Ground,
    signed: &Signed,
    now: DateTime<Utc>,
) -> Result<Result<String, Refused>, StoreError> {
    let known = of(database, &signed.person.key)?;
    if known.len() >= MOST {
        return Ok(Err(Refused::Many));
    }
    let handle = handle(&signed.person.key)?;
    let transports = || AuthTransports::decode(0).map_err(failed);
    let known = known.iter().map(|one| {
        let id = CredentialId::decode(bytes(&one.value.id)?).map_err(failed)?;
        Ok(PublicKeyCredentialDescriptor { id, transports: transports()? })
    });
    let known = known.collect::<Result<Vec<_>, StoreError>>()?;
    let user = PublicKeyCredentialUserEntity::from(&handle);
    let mut options = PublicKeyCredentialCreationOptions::passkey(&ground.rp, user, known);
    // Devices that can't promise it are taken, too: here nobody comes in without unlocking.
    options.extensions.cred_protect = CredProtect::UserVerificationRequired(ExtensionInfo::AllowDontEnforceValue);
    let (server, client) = options.start_ceremony().map_err(failed)?;
    let mut words = serde_json::to_value(&client).map_err(failed)?;
    // The device shows them to its owner; the library would take no name with a space in it.
    for field in ["name", "displayName"] {
        words["user"][field] = Value::String(signed.person.value.name.clone());
    }
    let state = hex(&server.encode().map_err(failed)?);
    let asked = Challenge { session: Some(signed.session.clone()), sets: true, state, until: now + HOLDS };
    let challenge: &SentChallenge = std::borrow::Borrow::borrow(&server);
    keep(database, *challenge, &asked, now)?;
    Ok(Ok(words.to_string()))
}

/// What the browser is to ask a device for, to show a passkey. `session`: who is signed in shows it again.
pub(super) fn ask_to_show(
    database: &mut dyn Database,
    ground: &Ground,
    session: Option<String>,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let options = DiscoverableCredentialRequestOptions::passkey(&ground.rp);
    let (server, client) = options.start_ceremony().map_err(failed)?;
    let state = hex(&server.encode().map_err(failed)?);
    let challenge: &SentChallenge = std::borrow::Borrow::borrow(&server);
    keep(database, *challenge, &Challenge { session, sets: false, state, until: now + HOLDS }, now)?;
    serde_json::to_string(&client).map_err(failed)
}

/// Keeps the passkey that a device has made; hands back what the browser holds from then on.
pub(in crate::desk) fn set(
    database: &mut dyn Database,
    ground: &Ground,
    signed: &Signed,
    (answer, notice): (&str, &Notice),
) -> Result<Result<Option<Pass>, Refused>, StoreError> {
    let Ok(answer) = Registration::from_json_relaxed(answer.as_bytes()) else { return Ok(Err(Refused::Wrong)) };
    let Ok(challenge) = answer.challenge_relaxed() else { return Ok(Err(Refused::Wrong)) };
    let now = notice.at;
    let Some(asked) = taken(database, challenge, (true, Some(&signed.session)), now)? else { return Ok(Err(Refused::Late)) };
    let state = RegistrationServerState::<HANDLE>::decode(&bytes(&asked.state)?).map_err(failed)?;
    let origins = [ground.origin.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let made = match state.verify(&ground.rp, &answer, &options) {
        Ok(made) => made,
        Err(why) => return Ok(Err(told(&why.to_string(), Refused::Wrong))),
    };
    let id: &[u8] = made.id().into_inner();
    let passkey = Passkey {
        id: hex(id),
        public_key: hex(&made.static_state().encode().map_err(failed)?),
        state: hex(&made.dynamic_state().encode().map_err(failed)?),
        device: notice.device.clone().unwrap_or_else(|| "–".to_owned()),
        set: now.date_naive(),
        used: None,
    };
    let key = key(&signed.person.key, id);
    let mut changes = vec![new(&key, &passkey)?, note(&signed.person.key, "set-passkey", &key, now)];
    changes.extend(notices::kept(database, &signed.person.key, notice)?);
    // Whoever has just made it has unlocked the device.
    let (pass, shows) = showing(database, signed, Means::Passkey, now)?;
    changes.extend(shows);
    match database.change(&changes) {
        Err(StoreError::Conflict { .. }) => Ok(Err(Refused::Late)),
        done => done.map(|()| Ok(pass)),
    }
}

/// Looks at the passkey that a device shows. What it changes is to be kept together with what it lets somebody do.
pub(in crate::desk) fn shown(
    database: &mut dyn Database,
    ground: &Ground,
    session: Option<&str>,
    answer: &str,
    now: DateTime<Utc>,
) -> Result<Result<Shown, Refused>, StoreError> {
    let Ok(answer) = DiscoverableAuthentication::<HANDLE>::from_json_relaxed(answer.as_bytes()) else {
        return Ok(Err(Refused::Unknown));
    };
    let Ok(challenge) = answer.challenge_relaxed() else { return Ok(Err(Refused::Wrong)) };
    let Some(asked) = taken(database, challenge, (false, session), now)? else { return Ok(Err(Refused::Late)) };
    let handle = answer.response().user_handle();
    let owner = hex(handle.as_ref());
    let passkey = Held::<Passkey>::get(database, &key(&owner, answer.raw_id().into_inner()))?;
    let person = Held::<Person>::get(database, &owner)?;
    let (Some(passkey), Some(person)) = (passkey, person) else { return Ok(Err(Refused::Unknown)) };
    let id = bytes(&passkey.value.id)?;
    let public_key = StaticState::<PublicKey>::decode(&bytes(&passkey.value.public_key)?).map_err(failed)?;
    let kept = bytes(&passkey.value.state)?.try_into().map_err(|_| failed("a state of another length"))?;
    let id = CredentialId::decode(id.as_slice()).map_err(failed)?;
    let known = AuthenticatedCredential::new(id, handle, public_key, DynamicState::decode(kept).map_err(failed)?);
    let mut known = known.map_err(failed)?;
    let origins = [ground.origin.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..AuthenticationVerificationOptions::default()
    };
    let state = DiscoverableAuthenticationServerState::decode(&bytes(&asked.state)?).map_err(failed)?;
    match state.verify(&ground.rp, &answer, &mut known, &options) {
        Ok(_) => {}
        Err(why @ AuthCeremonyErr::SignatureCounter) => {
            database.change(&[note(&owner, "copied-passkey", &passkey.key, now)])?;
            return Ok(Err(told(&why.to_string(), Refused::Copied)));
        }
        Err(why) => return Ok(Err(told(&why.to_string(), Refused::Wrong))),
    }
    if person.value.left {
        return Ok(Err(Refused::Left));
    }
    let state = hex(&known.dynamic_state().encode().map_err(failed)?);
    let used = Some(now.date_naive());
    let changes = vec![passkey.put(&Passkey { state, used, ..passkey.value.clone() })?];
    Ok(Ok(Shown { person, passkey, changes }))
}

/// Keeps a question, and clears away those that nobody answered.
fn keep(
    database: &mut dyn Database,
    SentChallenge(number): SentChallenge,
    asked: &Challenge,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let all: Vec<Held<Challenge>> = Held::list(database, "")?;
    let old = all.iter().filter(|one| one.value.until <= now);
    let mut changes: Vec<Change> = old.map(|one| gone::<Challenge>(&one.key)).collect();
    changes.push(new(&format!("{number:032x}"), asked)?);
    database.change(&changes)
}

/// The question that is answered, which nobody can answer again, whatever the answer is worth.
fn taken(
    database: &mut dyn Database,
    SentChallenge(number): SentChallenge,
    (sets, session): (bool, Option<&str>),
    now: DateTime<Utc>,
) -> Result<Option<Challenge>, StoreError> {
    let Some(asked) = Held::<Challenge>::get(database, &format!("{number:032x}"))? else { return Ok(None) };
    match database.change(&[asked.delete()]) {
        // Somebody else answered at this very moment.
        Err(StoreError::Conflict { .. }) => return Ok(None),
        done => done?,
    }
    let is_meant = asked.value.sets == sets && asked.value.session.as_deref() == session && asked.value.until > now;
    Ok(is_meant.then_some(asked.value))
}

/// The log learns why, the person what to do.
fn told(why: &str, refused: Refused) -> Refused {
    tracing::warn!(why, "a passkey was not taken at the desk");
    refused
}

fn key(person: &str, id: &[u8]) -> String {
    format!("{person}/{}", hex(&Sha256::digest(id)))
}

fn handle(person: &str) -> Result<UserHandle<HANDLE>, StoreError> {
    let bytes = bytes(person)?.try_into().map_err(|_| failed("a key of another length"))?;
    UserHandle::decode(bytes).map_err(failed)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Result<Vec<u8>, StoreError> {
    let pair = |at| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let all: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(pair).collect();
    all.ok_or_else(|| failed("no hexadecimal number"))
}

fn failed(why: impl std::fmt::Display) -> StoreError {
    StoreError::Failed(format!("a passkey: {why}"))
}
