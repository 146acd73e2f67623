//! What nobody can guess: links, sessions, keys; and passwords, of which only a hash is kept. Knows no people.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest as _, Sha256};

/// 19 MiB and two rounds, which OWASP names as the least.
const MEMORY: u32 = 19 * 1024;
const ROUNDS: u32 = 2;

/// 256 random bits in hexadecimal. Shown once, kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// One that nobody has seen.
    pub(super) fn new() -> Result<Self, Unavailable> {
        Ok(Self(drawn::<32>()?))
    }

    /// One that came with a request; `None`: it is not written as one.
    pub(super) fn read(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(is_hex)).then(|| Self(text.to_owned()))
    }

    /// What is kept of it.
    pub(super) fn digest(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }

    /// The letters themselves, for the one who is to have them.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

/// The system hands out no random numbers, or can't hash.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unavailable(String);

/// A key for somebody or something new.
pub(super) fn fresh() -> Result<String, Unavailable> {
    drawn::<8>()
}

/// What is kept of a password.
pub(super) fn hashed(password: &str) -> Result<String, Unavailable> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Unavailable(error.to_string()))?;
    let salt = SaltString::encode_b64(&bytes).map_err(|error| Unavailable(error.to_string()))?;
    let _turn = turn();
    let hash = hasher()?.hash_password(password.as_bytes(), &salt).map_err(|error| Unavailable(error.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password is the one of which this is kept. Without anything kept it is not, after the same time: nobody learns which
/// names there are.
pub(super) fn is_right(password: &str, kept: Option<&str>) -> Result<bool, Unavailable> {
    /// The hash of nothing that anybody knows.
    const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXRoaW5nIHRoYXQ$Yk0xb2hB8uFzkVw7m9s5yKQw2XwqvH3sW0nYQd0m0fE";
    let hash = PasswordHash::new(kept.unwrap_or(NOBODYS)).map_err(|error| Unavailable(error.to_string()))?;
    let _turn = turn();
    Ok(hasher()?.verify_password(password.as_bytes(), &hash).is_ok() && kept.is_some())
}

fn hasher() -> Result<Argon2<'static>, Unavailable> {
    let params = Params::new(MEMORY, ROUNDS, 1, None).map_err(|error| Unavailable(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// One password at a time: many at once would take the memory and the processors of the readers.
fn turn() -> impl Drop {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn drawn<const BYTES: usize>() -> Result<String, Unavailable> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| Unavailable(error.to_string()))?;
    Ok(hex(&bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_and_only_its_digest_is_kept() {
        let (one, other) = (Token::new().expect("a token"), Token::new().expect("a token"));
        assert_ne!(one, other);
        assert_eq!(Token::read(one.secret()), Some(one.clone()));
        assert!(one.digest() != one.secret() && format!("{one:?}") == "Token");
        for forged in ["", "zz", &one.secret()[1..], &one.secret().to_uppercase(), &"é".repeat(32)] {
            assert_eq!(Token::read(forged).filter(|_| forged != one.secret()), None, "{forged}");
        }
    }

    #[test]
    fn a_password_is_known_by_its_hash_alone() {
        let kept = hashed("ławka pod lipą").expect("a hash");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is_right("ławka pod lipą", Some(&kept)).expect("an answer"));
        assert!(!is_right("lawka pod lipa", Some(&kept)).expect("an answer"));
        assert!(!is_right("ławka pod lipą", None).expect("an answer"));
    }
}
