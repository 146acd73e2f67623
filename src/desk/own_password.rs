//! Setting a password: what is asked before, whether it is taken, what is said of one that is not.

use super::password::{self, Weak, weak};
use super::people::{self, Signed};
use super::router::Trouble;
use super::shell::Room;
use super::{key, notices};
use crate::locale::Arg;
use crate::store::{Means, Turn};

/// Why a name and a password are not taken, before anything is looked up.
pub(super) fn weak_now(room: &Room<'_>, signed: &Signed, (name, typed): (&str, &str)) -> Option<Weak> {
    weak(name, typed, &known(room, signed), room.publication.edition().messages())
}

/// Keeps the name and password by which somebody comes in from now on, or says why not. Hands back who asks, having shown it.
pub(super) fn keep(room: &Room<'_>, signed: &Signed, name: &str, typed: &str) -> Result<Result<Signed, Weak>, Trouble> {
    if let Some(weak) = weak_now(room, signed, (name, typed)) {
        return Ok(Err(weak));
    }
    if let Some(weak) = leaked(room, typed) {
        return Ok(Err(weak));
    }
    let what = if signed.person.value.sign_in.is_some() { Turn::PasswordChanged } else { Turn::PasswordSet };
    let (hash, notice) = (key::hashed(typed)?, notices::own(room, what));
    let (who, wanted, noticed) = (signed.clone(), name.to_owned(), notice.clone());
    let kept = room.desk.ask(move |database| people::set_password(database, &who, (&wanted, &hash), &noticed))?;
    Ok(kept.map(|pass| {
        notices::tell(room, &signed.person, notice);
        signed.having_shown(Means::Password, pass)
    }))
}

/// Whether a password has leaked, as far as the operator has named a list. Where it can't be read, no password is taken unseen.
fn leaked(room: &Room<'_>, typed: &str) -> Option<Weak> {
    match room.desk.leaked.as_ref()?.holds(typed) {
        Ok(holds) => holds.then_some(Weak::Leaked),
        Err(error) => {
            tracing::error!(%error, "a new password could not be looked up");
            Some(Weak::Unseen)
        }
    }
}

/// Words that whoever guesses the passwords of this desk begins with: names of the person and of the cities, the word for a password.
fn known(room: &Room<'_>, signed: &Signed) -> Vec<String> {
    let edition = room.publication.edition();
    let messages = edition.messages();
    let cities = edition.cities().flat_map(|city| [city.name(&room.language).to_owned(), city.slug().to_string()]);
    let said = messages.languages().filter_map(|language| messages.locale(language));
    let said = said.flat_map(|locale| [locale.say("site-name"), locale.say("desk-sign-in-password")]);
    std::iter::once(signed.person.value.name.clone()).chain(cities).chain(said).collect()
}

/// Whether somebody with a password has named it, before they change how they come in.
pub(super) fn proves(room: &Room<'_>, signed: &Signed) -> Result<bool, Trouble> {
    let Some(known) = signed.person.value.sign_in.clone().filter(|_| !signed.may_forget()) else { return Ok(true) };
    let kept = room.desk.ask(move |database| people::password(database, &known))?;
    Ok(key::is_right(room.asked.secret("current"), kept.as_ref().map(|kept| kept.hash.as_str()))?)
}

/// What a good password is.
pub(super) fn hint(room: &Room<'_>) -> String {
    room.say_with("desk-me-password-hint", &[("least", Arg::Text(&least(room)))])
}

fn least(room: &Room<'_>) -> String {
    room.locale().number(&password::SHORTEST.to_string())
}

/// Why a password is not taken.
pub(super) fn why(room: &Room<'_>, weak: Weak) -> String {
    match weak {
        Weak::Short => room.say_with("desk-me-password-short", &[("least", Arg::Text(&least(room)))]),
        Weak::Long => room.say("desk-me-password-long"),
        Weak::Guessable => room.say("desk-me-password-guessable"),
        Weak::Leaked => room.say("desk-me-password-leaked"),
        Weak::Unseen => room.say("desk-me-password-unseen"),
        Weak::Name => room.say("desk-me-password-name"),
        Weak::Current => room.say("desk-me-password-wrong"),
    }
}
